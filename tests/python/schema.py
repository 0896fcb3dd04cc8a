"""Compares an export with the published schema, and the schema with its own rules."""

import json
import pathlib
import sys

import jsonschema

root = pathlib.Path(__file__).parents[2]
schema = json.loads((root / "docs" / "export.schema.json").read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)

export = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
faults = [f"{list(fault.path)}: {fault.message}" for fault in validator.iter_errors(export)]
assert not faults, "\n".join(faults[:20])
assert set(export["tables"]) == set(schema["properties"]["tables"]["properties"]), "other tables"

# A schema that finds nothing is worth nothing.
export["tables"]["cramp"][0]["night_on"] = 7
assert list(validator.iter_errors(export)), "a fault is not found"
print("ok")
