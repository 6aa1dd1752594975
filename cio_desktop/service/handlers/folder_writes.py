"""accounts/{id}/sources/{label}/folders/{folder}: made, deleted, expunged (API.md, Folders)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from starlette.responses import Response

from cio_desktop.engine.api import SourceAct
from cio_desktop.imap.names import encode_name
from cio_desktop.service.account_lookup import source_of
from cio_desktop.service.call import Call
from cio_desktop.service.edit_answer import edit_answer
from cio_desktop.service.errors import BadParameter, NotFound, ServiceError
from cio_desktop.service.folder_paths import find_folder, read_delimiter
from cio_desktop.store import folders
from cio_desktop.store.folders import FolderRow
from cio_desktop.store.sources import SourceRow

LONGEST_NAME = 1000
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


async def create_folder(call: Call) -> Response:
    """201 where it was made, 200 where it was there. Those above it are made as well."""
    delimiter = read_delimiter(call)
    queue = call.parameters.flag("queue") or False
    source = await source_of(call)
    rows = await call.db.read(folders.list_of, source.id)
    try:
        path = find_folder(call.values["folder"], rows, delimiter).path
    except NotFound:
        path = _new_path(call.values["folder"], rows, delimiter)
    raw = next((row.raw_name for row in rows if row.path == path), None) or encode_name(path)
    act = SourceAct("create", source.id, source.label, raw, path)
    outcome = await call.engine.carry_out(source.account_id, act, queue=queue)
    made = not outcome.kept
    return edit_answer(call, source.account_id, replace(outcome, results=()), status=201 if made else 200)


async def delete_folder(call: Call) -> Response:
    """With the mail in it, if `delete_messages` (ours) says so."""
    with_messages = call.parameters.flag("delete_messages") or False
    return await _act_on_known(call, "drop", with_messages=with_messages)


async def expunge_folder(call: Call) -> Response:
    return await _act_on_known(call, "expunge")


async def _act_on_known(call: Call, kind: Literal["drop", "expunge"], *, with_messages: bool = False) -> Response:
    delimiter = read_delimiter(call)
    queue = call.parameters.flag("queue") or False
    source, row = await _known(call, delimiter)
    if kind == "drop" and row.raw_name.upper() == b"INBOX":
        raise ServiceError("The inbox can't be deleted.", code="edit.inbox")
    if kind == "expunge" and not row.selectable:
        raise ServiceError("There are no messages in this folder, only other folders.", code="edit.view")
    act = SourceAct(kind, source.id, source.label, row.raw_name, row.path, with_messages)
    outcome = await call.engine.carry_out(source.account_id, act, queue=queue)
    return edit_answer(call, source.account_id, outcome)


async def _known(call: Call, delimiter: str) -> tuple[SourceRow, FolderRow]:
    """A folder that is not known here may have been made since the last sync: the server is asked then."""
    source = await source_of(call)
    asked = call.values["folder"]
    try:
        return source, find_folder(asked, await call.db.read(folders.list_of, source.id), delimiter)
    except NotFound:
        await call.engine.refresh_folders(source.id)
        return source, find_folder(asked, await call.db.read(folders.list_of, source.id), delimiter)


def _new_path(asked: str, rows: Sequence[FolderRow], delimiter: str) -> str:
    """With the server's own separator."""
    own = next((row.delim for row in rows if row.delim), None) or delimiter
    if _CONTROL.search(asked):
        raise BadParameter("folder", "a folder name can't hold control characters")
    if len(asked) > LONGEST_NAME:
        raise BadParameter("folder", "this name is too long")
    parts = asked.split(delimiter)
    if not all(parts):
        raise BadParameter("folder", "a part of this path is empty")
    if own != delimiter and any(own in part for part in parts):
        raise BadParameter("folder", f"the mail server parts names at {own}, which stands in one")
    return own.join(parts)
