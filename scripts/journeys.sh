#!/usr/bin/env bash
# Journeys through the real window, on a display and a message bus of their own.
# Arguments go to the test runner; a name runs the journeys whose name contains it.
set -euo pipefail
cd "$(dirname "$0")/.."

cargo build -p surae-app -p surae
# The window's own tests, apart: together with the journeys' libraries all of Tauri would be built anew.
[ $# -gt 0 ] || scripts/rust-tests.sh -p surae-app
# A wide screen, and a bus on which nothing else lives: no portals, no keyring.
exec env -u WAYLAND_DISPLAY LANG=en_GB.UTF-8 \
  xvfb-run --auto-servernum --server-args='-screen 0 1400x1000x24' \
  dbus-run-session --config-file=tests/journeys/bus.conf -- \
  scripts/rust-tests.sh -p surae-journeys "$@"
