#!/usr/bin/env bash
# Open the window; on a machine without a display, show what the terminal can do.
set -euo pipefail

if [ "$(uname -s)" != Linux ] || [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
  exec cargo run -p surae-app
fi

example="charlie horse at 3am, calf like a fist, not swollen"
echo "There is no display here, so the window stays closed. The terminal answers too:"
echo
echo "  surae find \"$example\""
echo
cargo build --quiet -p surae
exec cargo run --quiet -p surae -- find "$example"
