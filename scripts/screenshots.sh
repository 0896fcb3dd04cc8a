#!/usr/bin/env bash
# Take the pictures of the README and of docs/ from the real window.
set -euo pipefail
cd "$(dirname "$0")/.."

make --no-print-directory ui
scripts/journeys.sh pictures_for_the_documentation
mkdir -p docs/screenshots
for picture in target/screenshots/docs-*.png; do
  cp "$picture" "docs/screenshots/${picture#target/screenshots/docs-}"
done
