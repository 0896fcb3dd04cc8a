#!/usr/bin/env bash
# Take the pictures of the README and of docs/ from the real window.
set -euo pipefail
cd "$(dirname "$0")/.."

make --no-print-directory ui
scripts/journeys.sh pictures
mkdir -p docs/screenshots
cp target/screenshots/docs-*.png docs/screenshots/
