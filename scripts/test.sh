#!/usr/bin/env bash
# Run every test and say at the end how many passed. Each step's output is kept in target/tests/.
set -uo pipefail
cd "$(dirname "$0")/.." || exit

logs=target/tests
failed=()
# What a test needs beyond this repository was installed just now: a test that skips is a failure.
export SURAE_ALL_TOOLS=1
mkdir -p "$logs"
rm -f "$logs"/*.log

step() {
  local name=$1 start=$SECONDS
  shift
  printf '\n== %s\n' "$name"
  "$@" 2>&1 | tee "$logs/$name.log" || failed+=("$name")
  printf '== %s: %d s\n' "$name" $((SECONDS - start))
}

step screen-build make --no-print-directory ui
step second-opinion scripts/python.sh
step rules scripts/rust-tests.sh
step screen npm --prefix ui run test
step screen-in-browser npm --prefix ui run browser
step drawings python3 art/bodymap --check
step journeys scripts/journeys.sh

python3 scripts/count_tests.py "$logs" | tee "$logs/summary.txt"
if [ ${#failed[@]} -gt 0 ]; then
  echo "Failed: ${failed[*]}. The full text is in $logs/." | tee -a "$logs/summary.txt"
  exit 1
fi
