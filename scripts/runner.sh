# Sourced: how tests are run here. cargo-nextest where it is installed, else cargo test.

run_tests() {
  if cargo nextest --version >/dev/null 2>&1; then
    cargo nextest run --no-fail-fast "$@"
  else
    cargo test --no-fail-fast "$@" -- --test-threads=1
  fi
}

# A screen of 1400×1000 and a message bus on which nothing else lives: no portals, no keyring.
display_run() {
  export -f run_tests
  env -u WAYLAND_DISPLAY xvfb-run --auto-servernum --server-args='-screen 0 1400x1000x24' \
    dbus-run-session --config-file=tests/journeys/bus.conf -- bash -c '"$@"' bash "$@"
}
