"""The description of the API: valid OpenAPI 3.1, every route and no other, and the same parameters as on the page."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from cio_desktop.service.openapi.document import build
from cio_desktop.service.openapi.groups import CHANGE, CHECK, EXTRAS, FILTER, SOURCE_OF_ACCOUNT
from cio_desktop.service.openapi.operations import OPERATIONS
from cio_desktop.service.table import PAGES, ROUTES

PAGE = (Path(__file__).parents[3] / "cio_desktop/service/API.md").read_text("utf-8")
ROOT = "http://127.0.0.1:8800"
ELSEWHERE = {field.name for group in (EXTRAS, FILTER, SOURCE_OF_ACCOUNT, (CHECK,), CHANGE) for field in group}
"""What sections take over from others by a word or two."""


@cache
def document() -> dict[str, Any]:
    return build(ROUTES, ROOT)


def test_it_is_valid() -> None:
    OpenAPIV31SpecValidator(document()).validate()
    assert document()["openapi"] == "3.1.0"
    assert document()["servers"] == [{"url": ROOT}]


def test_every_route_and_method_is_in_it_and_no_other() -> None:
    served = {(method.lower(), route.pattern.replace("...", "")) for route in ROUTES for method in route.methods}
    described = {
        (method, path) for path, item in document()["paths"].items() for method in item.keys() - {"parameters"}
    }
    assert described == served
    assert set(OPERATIONS) == {handler for route in ROUTES for handler in route.methods.values()}
    assert not {path for path in document()["paths"] if path in {route.pattern for route in PAGES}}


def test_every_operation_has_a_name_of_its_own_and_tells_its_errors() -> None:
    operations = [item[method] for item in document()["paths"].values() for method in item.keys() - {"parameters"}]
    names = [each["operationId"] for each in operations]
    assert len(names) == len(set(names)) > 100
    for each in operations:
        assert each["summary"]
        assert {"400", "401", "503", "default"} < set(each["responses"])
        assert [status for status in each["responses"] if status.startswith("2")]


def test_no_parameter_stands_twice() -> None:
    for handler, operation in OPERATIONS.items():
        names = [field.name for field in (*operation.fields, *operation.query)]
        assert len(names) == len(set(names)), handler


Row = tuple[list[str], list[str], str]


def sections() -> dict[str, tuple[str, list[Row]]]:
    """By heading: the text, and of each row of a table of requests its methods, the roots of its path and its path,
    with what the column of parameters says."""
    found: dict[str, tuple[str, list[Row]]] = {}
    for part in re.split(r"^## ", PAGE, flags=re.MULTILINE)[1:]:
        heading = part.partition("\n")[0]
        rows: list[Row] = []
        below: list[str] = []
        for line in part.splitlines():
            if line.startswith("Below `"):
                below = [] if line.endswith("pages:") else re.findall(r"`(/[^`]*)`", line)
            elif below and (row := re.match(r"\| ([A-Z, ]+) `(/[^`]*)` \|(.*)\|$", line)):
                cells = row[3].split("|")
                rows.append((row[1].split(", "), [root + row[2] for root in below], cells[0] if cells[1:] else ""))
        if rows:
            found[heading] = (part, rows)
    return found


def fields_of(row: Row) -> set[str]:
    methods, paths, _ = row
    taken: set[str] = set()
    for route in ROUTES:
        if route.pattern in paths:
            for method in methods:
                operation = OPERATIONS[route.methods[method]]
                taken |= {field.name for field in (*operation.fields, *operation.query)}
    return taken


def words(text: str) -> set[str]:
    return set(re.findall(r"`([a-z][a-z_0-9]*)(?:\[\]|=[^`]*)?`", text))


@pytest.mark.parametrize("heading", sections())
def test_the_page_names_every_parameter(heading: str) -> None:
    text, rows = sections()[heading]
    taken = set().union(*map(fields_of, rows))
    assert taken - words(text) - ELSEWHERE == set()
    assert taken - words(PAGE) == set()


@pytest.mark.parametrize("heading", sections())
def test_every_parameter_of_the_page_is_taken(heading: str) -> None:
    text, rows = sections()[heading]
    for row in rows:
        named = words(re.sub(r"\([^)]*\)", "", row[2]))
        assert named - fields_of(row) == set(), row
    taken = set().union(*map(fields_of, rows))
    for table in re.findall(r"^\| parameter \|.*\n(?:\|.*\n)+", text, re.MULTILINE):
        for line in table.splitlines()[2:]:
            assert words(line.split("|")[1]) - taken == set(), line


def test_kinds_of_values() -> None:
    create = document()["paths"]["/2.0/accounts/{account_id}/sources"]["post"]["requestBody"]["content"]
    form = create["application/x-www-form-urlencoded"]["schema"]
    assert set(form["required"]) == {"email", "server", "username", "use_ssl", "port"}
    assert form["properties"]["sync_period"]["enum"] == ["1h", "4h", "12h", "24h", "1d"]
    assert set(create) == {"application/x-www-form-urlencoded", "multipart/form-data", "application/json"}
    listed = document()["paths"]["/2.0/accounts/{account_id}/messages"]["get"]
    assert listed["responses"]["200"]["content"]["application/json"]["schema"] == {
        "type": "array",
        "items": {"$ref": "#/components/schemas/Message"},
    }
    by_name = {each["name"]: each for each in listed["parameters"]}
    assert by_name["limit"]["schema"] == {"type": "integer", "minimum": 0, "default": 25}
    replaced = document()["paths"]["/2.0/accounts/{account_id}/messages/{message_id}/folders"]["put"]
    assert replaced["requestBody"]["content"]["application/json"]["schema"]["type"] == "array"
    assert document()["security"] == [{"oauth1": []}]
    assert document()["components"]["securitySchemes"]["oauth1"]["scheme"] == "OAuth"
