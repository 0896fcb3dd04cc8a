#!/usr/bin/env bash
# Take the pictures of the README and of docs/: from the real window, and those of a diary that was kept
# for months from the same screen in Chromium, with what the back answered for such a diary.
set -euo pipefail
cd "$(dirname "$0")/.."

make --no-print-directory ui
scripts/journeys.sh pictures_for_the_documentation
mkdir -p docs/screenshots
for picture in target/screenshots/docs-*.png; do
  cp "$picture" "docs/screenshots/${picture#target/screenshots/docs-}"
done

kept=target/screenshots/kept
picture() { # scene theme width name
  SHOTS="$PWD/$kept" ONLY=$1 THEMES=$2 SIZES=$3 npm --prefix ui run browser
  cp "$kept/$1-$2-${3%x*}.png" "docs/screenshots/$4.png"
}
picture insights-year light 1280x1100 better-desktop
picture clinician-saved light 1280x1100 clinician-desktop
picture cramp-going night 390x844 cramp-phone
picture today-running light 390x844 today-phone
