"""Every spelling of "put this message in these folders" as one FolderChange (contract.md 11). Decides no outcome."""

from __future__ import annotations

import re
from typing import Any

from cio_desktop.engine.change import FolderChange, FolderName
from cio_desktop.protocol.symbolic import to_special_use

from .errors import BadParameter, ServiceError
from .parameters import Parameters, indexed

_ROW = re.compile(r"(?:folders)?\[?(?P<index>[0-9]{1,6})\]?\[(?P<member>name|symbolic_name)\]\Z")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
MOST_FOLDERS = 500


def read_changes(parameters: Parameters) -> FolderChange:
    """POST: `add` and `remove`, one or many of each. Neither given is an error: success for nothing would mislead."""
    change = FolderChange(add=_names(parameters, "add"), remove=_names(parameters, "remove"))
    if not change.add and not change.remove:
        raise ServiceError("add, remove: at least one of the two is required", code="edit.nothing")
    return change


def _names(parameters: Parameters, name: str) -> tuple[FolderName, ...]:
    found = parameters.all(name)
    if len(found) > MOST_FOLDERS:
        raise BadParameter(name, f"names more than {MOST_FOLDERS} folders")
    return tuple(_either(value, name) for value in found)


def _either(value: str, where: str) -> FolderName:
    """A symbolic name where the value is one that we know, else a folder's full path."""
    if value.startswith("\\") and to_special_use(value) is not None:
        return FolderName(symbolic=value)
    return FolderName(name=_clean(value, where))


def _clean(value: str, where: str) -> str:
    if _CONTROL.search(value):
        raise BadParameter(where, "a folder name can't hold control characters")
    return value


def read_whole_set(parameters: Parameters) -> FolderChange:
    """PUT: the whole set. An empty or unreadable body changes nothing and is an error: old Python clients send one."""
    rows = _rows_of(parameters)
    if rows is None:
        raise BadParameter("body", "must be a list of folders, each with a name or a symbolic_name")
    if len(rows) > MOST_FOLDERS:
        raise BadParameter("body", f"names more than {MOST_FOLDERS} folders")
    return FolderChange(add=tuple(_row(row) for row in rows), exact=True)


def _rows_of(parameters: Parameters) -> list[Any] | None:
    document = parameters.document
    if isinstance(document, dict):
        document = document.get("folders")
    if isinstance(document, list):
        return document
    rows = indexed(parameters.body, _ROW) or indexed(parameters.query, _ROW)
    return [rows[index] for index in sorted(rows)] or None


def _row(row: Any) -> FolderName:
    if not isinstance(row, dict):
        raise BadParameter("body", "each folder must be an object with a name or a symbolic_name")
    name, symbolic = row.get("name"), row.get("symbolic_name")
    for member, value in (("name", name), ("symbolic_name", symbolic)):
        if value is not None and not isinstance(value, str):
            raise BadParameter(member, "must be text")
    if name:
        # what GET answers carries both; the name is the more exact of the two
        return _either(name, "name")
    if not symbolic:
        raise BadParameter("body", "each folder needs a name or a symbolic_name")
    if to_special_use(symbolic) is None:
        raise BadParameter("symbolic_name", "is not known")
    return FolderName(symbolic=symbolic)
