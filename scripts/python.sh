#!/bin/sh
# Makes the Python in target/python that the tests of exports use as a second opinion.
set -eu
cd "$(dirname "$0")/.."
[ -x target/python/bin/python ] || python3 -m venv target/python
target/python/bin/pip install --quiet --requirement tests/python/requirements.txt
