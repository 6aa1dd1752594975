"""The list of a bundle's works as CycloneDX 1.6. The same bundle gives the same bytes."""

from __future__ import annotations

import json
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from component import Component
from project import APPLICATION_ID, LICENCE, NAME, VERSION, epoch

SPACE = uuid.uuid5(uuid.NAMESPACE_DNS, APPLICATION_ID)


def document(components: Sequence[Component]) -> str:
    references = {one: _reference(one) for one in components}
    listed = [_entry(one, references[one]) for one in components]
    holders = {one.name: references[one] for one in components if not one.inside}
    root = f"pkg:generic/{NAME}@{VERSION}"
    depends: dict[str, list[str]] = {root: sorted(set(holders.values()))}
    for one in components:
        if one.inside:
            depends.setdefault(holders[one.inside], []).append(references[one])
    body: dict[str, Any] = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": {
                "type": "application",
                "bom-ref": root,
                "name": NAME,
                "version": VERSION,
                "licenses": [{"license": {"id": LICENCE}}],
            },
        },
        "components": listed,
        "dependencies": [{"ref": ref, "dependsOn": sorted(set(on))} for ref, on in sorted(depends.items())],
    }
    serial = uuid.uuid5(SPACE, json.dumps(body, sort_keys=True))
    body["serialNumber"] = f"urn:uuid:{serial}"
    return json.dumps(body, indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def _reference(one: Component) -> str:
    base = one.purl or f"{one.name}@{one.version}"
    return f"{one.inside}/{base}" if one.inside else base


def _entry(one: Component, reference: str) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "type": "library",
        "bom-ref": reference,
        "name": one.name,
        "licenses": [{"expression": one.licence}],
        "properties": [{"name": "chosen-licence", "value": licence} for licence in one.chosen],
    }
    for key, value in (("version", one.version), ("purl", one.purl), ("copyright", one.copyright)):
        if value:
            entry[key] = value
    if one.homepage:
        entry["externalReferences"] = [{"type": "website", "url": one.homepage}]
    if one.files:
        entry["evidence"] = {"occurrences": [{"location": file} for file in one.files]}
    return entry
