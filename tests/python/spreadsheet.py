"""Reads a table as a spreadsheet would, and looks for cells that one would take for a formula."""

import csv
import sys

with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    rows = list(csv.DictReader(file))

assert rows, "it is empty"
for row in rows:
    assert None not in row and None not in row.values(), "a row of another length"
    for name, cell in row.items():
        number = cell.lstrip("-").replace(".", "", 1).isdigit()
        assert number or not cell.startswith(("=", "+", "-", "@", "\t", "\r")), f"{name} is a formula"
print(f"{len(rows)} rows")
