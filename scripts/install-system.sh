#!/usr/bin/env bash
# Install what Surae needs from the system.
#
#   scripts/install-system.sh run     to build and open the window
#   scripts/install-system.sh test    and to test it
#
# On Debian and Ubuntu the missing packages are named and installed; without the right to install,
# the command to run is printed. On other systems the needed parts are checked and named.
set -euo pipefail

purpose=${1:?say run or test}
packages=(build-essential pkg-config libwebkit2gtk-4.1-dev)
if [ "$purpose" = test ]; then
  # One font everywhere: whether a line fits depends on it.
  packages+=(webkit2gtk-driver xvfb xauth dbus chromium fonts-liberation python3 python3-venv poppler-utils)
  # Reminders: a desktop's notifications, a clock of their own, a look at the system calls.
  packages+=(dunst dbus-bin faketime strace)
  # A table is opened in a real spreadsheet.
  packages+=(libreoffice-calc-nogui)
fi

stop() {
  printf '%s\n' "$@" >&2
  exit 1
}

require_tools() {
  command -v cargo >/dev/null ||
    stop "Rust is missing. Install it from https://rustup.rs; rust-toolchain.toml picks the version."
  command -v npm >/dev/null ||
    stop "Node is missing. Install Node 20.19 or newer, with npm, from https://nodejs.org."
  node -e 'const [a, b] = process.versions.node.split(".").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)' ||
    stop "Node $(node --version) is too old. Install Node 20.19 or newer from https://nodejs.org."
}

# Debian's chromium is a package; Ubuntu's is a snap, and Google's own browser serves as well.
present() {
  case $1 in
    chromium) command -v chromium chromium-browser google-chrome >/dev/null ;;
    *) dpkg-query --show --showformat='${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed ;;
  esac
}

install_missing() {
  local missing=() package
  for package in "${packages[@]}"; do
    present "$package" || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  echo "Missing Debian packages: ${missing[*]}"
  local as_root=()
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null ||
      stop "They need an administrator. Run this as root, then try again:" \
        "  apt-get update && apt-get install --no-install-recommends ${missing[*]}"
    as_root=(sudo)
  fi
  "${as_root[@]}" apt-get update -q
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -q -y --no-install-recommends "${missing[@]}" ||
    stop "The packages could not be installed. Run this as root, then try again:" \
      "  apt-get install --no-install-recommends ${missing[*]}"
}

check_elsewhere() {
  [ "$(uname -s)" = Linux ] || return 0
  pkg-config --exists webkit2gtk-4.1 2>/dev/null ||
    stop "The web view is missing. Install WebKitGTK 4.1 with its headers and pkg-config" \
      "(Fedora: webkit2gtk4.1-devel, Arch: webkit2gtk-4.1), then try again."
  [ "$purpose" = run ] || command -v WebKitWebDriver xvfb-run dbus-run-session >/dev/null ||
    stop "The tests need WebKitWebDriver, xvfb-run, dbus-run-session and chromium in the PATH."
}

require_tools
if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
  install_missing
else
  check_elsewhere
fi
