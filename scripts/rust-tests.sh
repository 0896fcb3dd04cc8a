#!/usr/bin/env bash
# Run Rust tests: with cargo-nextest where it is installed, else with cargo test.
# Arguments choose packages and tests. Without any, everything that needs no window.
set -euo pipefail

if cargo nextest --version >/dev/null 2>&1; then
  exec cargo nextest run --no-fail-fast "$@"
fi
exec cargo test --no-fail-fast "$@" -- --test-threads=1
