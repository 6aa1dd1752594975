"""accounts/{id}/sources/{label}/folders/{folder}: made, changed, deleted, expunged (API.md, Folders)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal

from starlette.responses import Response

from cio_desktop.engine.api import EditOutcome, SourceAct
from cio_desktop.language import Said
from cio_desktop.protocol.resources import Written
from cio_desktop.protocol.symbolic import to_special_use, to_xlist
from cio_desktop.service.account_lookup import source_of
from cio_desktop.service.call import Call
from cio_desktop.service.edit_answer import edit_answer
from cio_desktop.service.errors import BadParameter, NotFound, ServiceError
from cio_desktop.service.folder_paths import find_folder, raw_name, read_delimiter
from cio_desktop.service.responses import json_response
from cio_desktop.store import folders
from cio_desktop.store.folders import FolderRow
from cio_desktop.store.sources import SourceRow

LONGEST_NAME = 1000
_GMAIL_CHOICE = frozenset({"\\Junk", "\\Trash"})
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
    act = SourceAct("create", source.id, source.label, raw_name(path, rows), path)
    outcome = await call.engine.carry_out(source.account_id, act, queue=queue)
    made = not outcome.kept
    return edit_answer(call, source.account_id, replace(outcome, results=()), status=201 if made else 200)


async def delete_folder(call: Call) -> Response:
    """With the mail in it, if `delete_messages` (ours) says so."""
    with_messages = call.parameters.flag("delete_messages") or False
    return await _act_on_known(call, "drop", with_messages=with_messages)


async def expunge_folder(call: Call) -> Response:
    return await _act_on_known(call, "expunge")


async def change_folder(call: Call) -> Response:
    """Ours: one of another name or place, a role, whether it is synced, all its messages deleted or read."""
    given = [name for name in ("name", "role", "sync", "empty", "read") if call.parameters.has(name)]
    if len(given) != 1:
        raise BadParameter("name", "one of name, role, sync, empty and read is wanted")
    match given[0]:
        case "name":
            return await _rename(call)
        case "role":
            return await _set_role(call)
        case "sync":
            return await _set_sync(call)
        case kind:
            if not call.parameters.flag(kind):
                raise BadParameter(kind, "must be 1")
            return await (_empty(call) if kind == "empty" else _act_on_messages(call, "read"))


async def _rename(call: Call) -> Response:
    delimiter = read_delimiter(call)
    queue = call.parameters.flag("queue") or False
    source, row = await _known(call, delimiter)
    rows = await call.db.read(folders.list_of, source.id)
    wanted = _new_path(call.parameters.required("name"), rows, delimiter)
    _check_own(row, renamed=True)
    if wanted == row.path:
        return edit_answer(call, source.account_id, EditOutcome("done", ""))
    if row.delim and wanted.startswith(row.path + row.delim):
        raise BadParameter("name", Said("a folder can't be put into itself"))
    act = SourceAct(
        "rename",
        source.id,
        source.label,
        row.raw_name,
        row.path,
        new_folder=raw_name(wanted, rows),
        new_path=wanted,
    )
    return edit_answer(call, source.account_id, await call.engine.carry_out(source.account_id, act, queue=queue))


async def _set_role(call: Call) -> Response:
    """By hand, where the mail server names no folder for it."""
    source, row = await _known(call, read_delimiter(call))
    asked = call.parameters.required("role")
    use = to_special_use(asked)
    if use not in folders.CHOSEN_ROLES and asked.lower() != "none":
        raise BadParameter("role", f"must be none or one of {', '.join(map(to_xlist, folders.CHOSEN_ROLES))}")
    _check_own(row, renamed=False)
    if not row.selectable or row.is_view:
        raise ServiceError(Said("This folder holds no messages of its own."), code="edit.view")
    told = [each for each in await call.db.read(folders.list_of, source.id) if each.special_use == use]
    if use is not None and (named := next((each for each in told if each.chosen_use != use), None)) is not None:
        raise ServiceError(
            Said("The mail server names its own folder for this: {folder}.", folder=named.path), code="edit.role_told"
        )
    await call.engine.set_folder_role(row, use)
    return json_response(Written(success=True))


async def _set_sync(call: Call) -> Response:
    """Whether it is read. The inbox always is; on Gmail All Mail brings the mail of every label."""
    source, row = await _known(call, read_delimiter(call))
    on = call.parameters.flag("sync") or False
    if not row.selectable:
        raise ServiceError(Said("There are no messages in this folder, only other folders."), code="edit.view")
    if not on and row.raw_name.upper() == b"INBOX":
        raise ServiceError(Said("The inbox can't be left out."), code="edit.inbox")
    if source.gmail and row.use not in _GMAIL_CHOICE:
        raise BadParameter("sync", Said("on Gmail only Spam and Trash can be left out: All Mail brings all other mail"))
    await call.engine.set_folder_sync(row, on)
    return json_response(Written(success=True))


async def _empty(call: Call) -> Response:
    """Trash and Spam alone, by whoever said which they are: there is no way back."""
    _, row = await _known(call, read_delimiter(call))
    if row.use not in {"\\Trash", "\\Junk"}:
        raise ServiceError(Said("Only the Trash and the Spam folder are emptied."), code="edit.not_trash")
    return await _act_on_messages(call, "empty")


async def _act_on_messages(call: Call, kind: Literal["empty", "read"]) -> Response:
    """On those that are known here now: what comes in after the person was asked is not meant."""
    queue = call.parameters.flag("queue") or False
    source, row = await _known(call, read_delimiter(call))
    if not row.selectable:
        raise ServiceError(Said("There are no messages in this folder, only other folders."), code="edit.view")
    if not row.is_read:
        text = Said("{folder} is not synced, so nobody can see here which messages are in it.", folder=row.path)
        raise ServiceError(text, code="edit.not_synced")
    uidvalidity, below = await call.db.read(folders.fence, row.id)
    act = SourceAct(kind, source.id, source.label, row.raw_name, row.path, uidvalidity=uidvalidity, below=below)
    return edit_answer(call, source.account_id, await call.engine.carry_out(source.account_id, act, queue=queue))


def _check_own(row: FolderRow, *, renamed: bool) -> None:
    """What the mail server has for a purpose of its own stays what it is."""
    if row.raw_name.upper() == b"INBOX":
        inbox = Said("The inbox can't be renamed.") if renamed else Said("The inbox can't be given another role.")
        raise ServiceError(inbox, code="edit.inbox")
    if row.special_use is not None and row.special_use != row.chosen_use:
        role = to_xlist(row.special_use).lstrip("\\")
        if renamed:
            words = Said("The mail server's own folder for this ({role}) can't be renamed.", role=role)
        else:
            words = Said("The mail server's own folder for this ({role}) can't be given another role.", role=role)
        raise ServiceError(words, code="edit.special")


async def _act_on_known(call: Call, kind: Literal["drop", "expunge"], *, with_messages: bool = False) -> Response:
    delimiter = read_delimiter(call)
    queue = call.parameters.flag("queue") or False
    source, row = await _known(call, delimiter)
    if kind == "drop" and row.raw_name.upper() == b"INBOX":
        raise ServiceError(Said("The inbox can't be deleted."), code="edit.inbox")
    if kind == "expunge" and not row.selectable:
        raise ServiceError(Said("There are no messages in this folder, only other folders."), code="edit.view")
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
        raise BadParameter("folder", Said("a folder name can't hold control characters"))
    if len(asked) > LONGEST_NAME:
        raise BadParameter("folder", Said("this name is too long"))
    parts = asked.split(delimiter)
    if not all(parts):
        raise BadParameter("folder", Said("a part of this path is empty"))
    if own != delimiter and any(own in part for part in parts):
        raise BadParameter(
            "folder", Said("the mail server parts names at {separator}, which stands in one", separator=own)
        )
    return own.join(parts)
