"""Every spelling of "put this message in these folders" as one FolderChange (API.md, Folders of a message).

Decides no outcome. `source`, `dst_source` and `dst_account` are ours here: which source's folders are meant, and where
those of `add` are if elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from cio_desktop.engine.api import FolderChange, FolderName
from cio_desktop.language import Said
from cio_desktop.protocol.forms import base_name
from cio_desktop.protocol.symbolic import to_special_use

from .errors import BadParameter, ServiceError
from .parameters import Parameters, indexed

_ROW = re.compile(r"(?:folders)?\[?(?P<index>[0-9]{1,6})\]?\[(?P<member>name|symbolic_name)\]\Z")
_ROW_LIKE = re.compile(r"\s*(?:folder|\[?[+-]?[0-9]|(?:symbolic_)?name\b|body\Z)|[^\[\]]*[\[\]]", re.IGNORECASE)
_ROW_WITHIN = re.compile(r"[;&]\s*(?:folders)?\[?[0-9]{1,6}\]?\[(?:symbolic_)?name\]=", re.IGNORECASE)
_NAME_LIKE = re.compile(r"\s*(?:add|remove)(?:[^\w]|\Z)", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
MOST_FOLDERS = 500


def read_changes(parameters: Parameters, *, across: bool = False) -> FolderChange:
    """POST: `add` and `remove`, one or many of each. Neither given is an error: success for nothing would mislead.
    `across`: into another account, where that is named."""
    _check_files(parameters)
    _check_account(parameters, across)
    for given, _ in (*parameters.body, *parameters.query):
        if _NAME_LIKE.match(given) and base_name(given) not in ("add", "remove"):
            raise BadParameter(given[:100], "is neither add nor remove, nor a list of them like add[]")
    change = FolderChange(
        add=_names(parameters, "add"),
        remove=_names(parameters, "remove"),
        source=parameters.text("source"),
        dst_source=parameters.text("dst_source") or parameters.text("dst_label"),
        dst_account=parameters.text("dst_account") if across else None,
    )
    if not change.add and not change.remove:
        raise ServiceError(Said("add, remove: at least one of the two is required"), code="edit.nothing")
    return change


def refuse_account(parameters: Parameters) -> None:
    """Left out where it is not asked for, the change would be made in the wrong account."""
    if parameters.text("dst_account") is not None:
        raise BadParameter("dst_account", "is taken by /messages/transfers alone")


def _check_account(parameters: Parameters, across: bool) -> None:
    if not across:
        refuse_account(parameters)
    elif parameters.text("dst_account") is not None:
        if not parameters.all("add"):
            raise BadParameter("add", "is required with dst_account")
        if parameters.text("dst_source") is None and parameters.text("dst_label") is None:
            raise BadParameter("dst_source", "is required with dst_account")


def _check_files(parameters: Parameters) -> None:
    """A folder's name that came as a file must not be left out: the rest would be another change."""
    for name in parameters.files:
        raise BadParameter(name[:100], "came as a file, which is no folder's name")


def _names(parameters: Parameters, name: str) -> tuple[FolderName, ...]:
    given = parameters.document.get(name) if isinstance(parameters.document, dict) else None
    for value in given if isinstance(given, list) else [given]:
        if value is not None and not isinstance(value, str):
            # leaving out what can't be read would carry out another change than the one that was meant
            raise BadParameter(name, "must be text, or a list of texts")
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
        raise BadParameter(where, Said("a folder name can't hold control characters"))
    return value


def read_whole_set(parameters: Parameters) -> FolderChange:
    """PUT: the whole set. An empty or unreadable body changes nothing and is an error: old Python clients send one."""
    _check_files(parameters)
    refuse_account(parameters)
    rows = _rows_of(parameters)
    if rows is None:
        raise BadParameter("body", "must be a list of folders, each with a name or a symbolic_name")
    if len(rows) > MOST_FOLDERS:
        raise BadParameter("body", f"names more than {MOST_FOLDERS} folders")
    return FolderChange(add=tuple(_row(row) for row in rows), exact=True, source=parameters.text("source"))


def _rows_of(parameters: Parameters) -> list[Any] | None:
    document = parameters.document
    if isinstance(document, dict):
        for name in document.keys() - {"folders"} if "folders" in document else ():
            if _ROW_LIKE.match(name):
                raise BadParameter(name[:100], "stands beside folders")
        document = document.get("folders")
    if isinstance(document, list):
        return document
    for pairs in (parameters.body, parameters.query):
        _check_rows(pairs)
    rows = indexed(parameters.body, _ROW) or indexed(parameters.query, _ROW)
    return [rows[index] for index in sorted(rows)] or None


def _check_rows(pairs: Sequence[tuple[str, str]]) -> None:
    """A row that was misspelt, cut off or given twice must not be left out: its folder would lose the message."""
    seen: set[tuple[str, str]] = set()
    for name, value in pairs:
        found = _ROW.match(name)
        if found is not None and _ROW_WITHIN.search(value):
            raise BadParameter(name, "holds another row: rows are parted by &")
        if found is None:
            if _ROW_LIKE.match(name):
                raise BadParameter(name[:100], "is no row of a list of folders, like 0[name]")
        elif (key := (found["index"], found["member"])) in seen:
            raise BadParameter(name, "is given twice")
        else:
            seen.add(key)


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
