"""API.md says what the service has: its tables name every route and method of table.py and nothing else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest

from cio_desktop.protocol import resources, sign_in, webhooks
from cio_desktop.protocol.enums import FeedbackCode, SyncPeriod
from cio_desktop.protocol.error_body import ErrorBody
from cio_desktop.service.call import Handler
from cio_desktop.service.routes import Route
from cio_desktop.service.table import PAGES, ROUTES

PAGE = (Path(__file__).parents[3] / "cio_desktop/service/API.md").read_text("utf-8")
NONE = "–"

Requests = set[tuple[str, str]]


def documented() -> tuple[Requests, Requests]:
    """(method, path) of every row of a table below a line that names where its paths begin: signed, and pages."""
    signed: Requests = set()
    pages: Requests = set()
    below: list[str] = []
    for line in PAGE.splitlines():
        if line.startswith("Below `"):
            below = re.findall(r"`(/[^`]*)`", line)
            into = pages if line.endswith("pages:") else signed
        elif row := re.match(r"\| ([A-Z, ]+|–) `(/[^`]*)` \|", line):
            into |= {(method, prefix + row[2]) for method in row[1].split(", ") for prefix in below}
    return signed, pages


def served(routes: Sequence[Route[Handler]]) -> Requests:
    return {(method, route.pattern) for route in routes for method in route.methods or (NONE,)}


def test_every_route_and_method_is_on_the_page_and_no_other() -> None:
    signed, pages = documented()
    assert signed == served(ROUTES)
    assert pages == served(PAGES)


def structs() -> list[type[msgspec.Struct]]:
    known = [value for module in (resources, sign_in, webhooks) for value in vars(module).values()]
    return [one for one in known if isinstance(one, type) and issubclass(one, msgspec.Struct)] + [ErrorBody]


@pytest.mark.parametrize("struct", structs(), ids=lambda struct: struct.__name__)
def test_every_field_is_named(struct: type[msgspec.Struct]) -> None:
    names = [field.encode_name for field in msgspec.structs.fields(struct)]
    assert [name for name in names if f"`{name}`" not in PAGE] == []


def test_the_sync_periods_are_those_of_the_enum() -> None:
    (row,) = re.findall(r"^\| `sync_period` \|.*\| (.*) \|$", PAGE, re.MULTILINE)
    values, default = row.split("; ")
    assert re.findall(r"`([^`]*)`", values) == list(SyncPeriod)
    assert default.startswith(f"by default `{SyncPeriod.default()}`")


def test_the_feedback_codes_are_those_of_the_enum() -> None:
    (rows,) = re.findall(r"^Feedback codes: (.*?)\n\n", PAGE, re.MULTILINE | re.DOTALL)
    assert re.findall(r"`([^`]*)`", rows) == list(FeedbackCode)


def test_every_error_of_a_change_of_folders_is_named() -> None:
    code = re.compile(r'"(edit\.[a-z_]+)"')
    program = Path(__file__).parents[3] / "cio_desktop"
    files = [path for room in ("engine", "service") for path in (program / room).rglob("*.py")]
    codes = {found for path in files for found in code.findall(path.read_text("utf-8"))}
    assert sorted(one for one in codes if f"`{one}`" not in PAGE) == []
