"""Reads a FHIR bundle with the classes of fhir.resources, which know the rules of R4."""

import json
import sys

from fhir.resources.bundle import Bundle

with open(sys.argv[1], encoding="utf-8") as file:
    bundle = Bundle.parse_obj(json.load(file))

urls = [entry.fullUrl for entry in bundle.entry]
assert len(urls) == len(set(urls)), "an id stands twice"
for entry in bundle.entry:
    subject = getattr(entry.resource, "subject", None)
    assert subject is None or subject.reference == urls[0], "it is about somebody else"
    for name in ("code", "bodySite"):
        concept = getattr(entry.resource, name, None)
        assert concept is None or concept.coding is None, "a code of a terminology"
print(f"{len(urls)} resources")
