#!/usr/bin/env bash
# Journeys through the real window, on a display and a message bus of their own.
# Arguments go to the test runner.
set -euo pipefail
source scripts/runner.sh

cargo build -p surae-app
display_run run_tests -p surae-journeys "$@"
