#!/usr/bin/env bash
# Formatting, lints, types and house rules. Stops at the first that fails.
set -euo pipefail
cd "$(dirname "$0")/.."

say() {
  printf '\n== %s\n' "$1"
  "${@:2}"
}

say "Rust: formatting" cargo fmt --all --check
say "Rust: lints" cargo clippy --workspace --all-targets -- -D warnings
say "Screen: types, lints, formatting" npm --prefix ui run check
say "House rules" scripts/rust-tests.sh -p surae-house
mapfile -t programs < <(find art scripts -name '*.py')
say "Python: syntax" python3 -W error -c 'import ast, sys; [ast.parse(open(p).read(), p) for p in sys.argv[1:]]' \
  "${programs[@]}"
for script in scripts/*.sh .ci/run; do
  say "Shell: $script" bash -n "$script"
done
if command -v cargo-deny >/dev/null; then
  say "Licences and sources" cargo deny --offline --workspace check bans licenses sources
fi
