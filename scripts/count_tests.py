#!/usr/bin/env python3
"""Collect the closing lines of the test runners and add them up.

Reads the logs that scripts/test.sh wrote. Understands cargo-nextest, cargo test and vitest.
"""

import pathlib
import re
import sys

COLOUR = re.compile(r"\x1b\[[0-9;]*m")
# An indented "test result" is one test quoted by nextest, which sums up by itself.
CLOSING = re.compile(r"^( *Summary \[.*tests? run:.*|test result: .*| *Tests  .*)$", re.MULTILINE)
PASSED = re.compile(r"(\d+) passed")
FAILED = re.compile(r"(\d+) (?:failed|timed out)")


def main() -> None:
    passed = failed = 0
    for log in sorted(pathlib.Path(sys.argv[1]).glob("*.log")):
        for line in CLOSING.findall(COLOUR.sub("", log.read_text(errors="replace"))):
            good, bad = (sum(map(int, count.findall(line))) for count in (PASSED, FAILED))
            if good or bad:
                print(f"{log.stem}: {line.strip()}")
            passed, failed = passed + good, failed + bad
    print(f"{passed} passed, {failed} failed")


if __name__ == "__main__":
    main()
