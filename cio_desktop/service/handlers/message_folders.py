"""accounts/{id}/messages/{id}/folders: where a message appears (API.md, Folders of a message)."""

from __future__ import annotations

from starlette.responses import Response

from cio_desktop.engine.api import FolderChange, plan_ahead
from cio_desktop.protocol.resources import FolderRef
from cio_desktop.service.call import Call
from cio_desktop.service.edit_answer import edit_answer
from cio_desktop.service.folder_change import read_changes, read_whole_set
from cio_desktop.service.lookup import message_of, source_named, with_sources
from cio_desktop.service.responses import json_response
from cio_desktop.service.views.messages import folder_refs
from cio_desktop.store import memberships, message_places

# What PUT takes among the folders, GET shows there; so what was read can be written back.
STARRED = "\\Starred"


async def list_folders(call: Call) -> Response:
    row = await message_of(call)
    places = (await call.db.read(message_places.folders_of, [row.id]))[row.id]
    source = call.parameters.text("source")
    if source is not None:  # ours: where it is in one source alone
        label = (await source_named(call, row.account_id, "source", source)).label
        places = [place for place in places if place.label == label]
    refs = folder_refs(places)
    flags = (await call.db.read(memberships.flags_of_messages, [row.id]))[row.id]
    if "\\Flagged" in flags and not any(ref.symbolic_name == STARRED for ref in refs):
        refs.append(FolderRef(name=STARRED, symbolic_name=STARRED))
    return json_response(refs)


async def plan_change(call: Call) -> Response:
    """Ours: the commands that this change would send, as things are known. Nothing is sent."""
    row = await message_of(call)
    change = await with_sources(call, row.account_id, read_changes(call.parameters, across=True))
    return json_response(await call.db.read(plan_ahead, row.account_id, row.id, change))


async def change_folders(call: Call) -> Response:
    return await _carry_out(call, read_changes(call.parameters))


async def replace_folders(call: Call) -> Response:
    return await _carry_out(call, read_whole_set(call.parameters))


async def _carry_out(call: Call, change: FolderChange) -> Response:
    """Success only once the end state was seen on the mail server."""
    queue = call.parameters.flag("queue") or False
    row = await message_of(call)
    change = await with_sources(call, row.account_id, change)
    outcome = await call.engine.edit_folders(row.account_id, row.id, change, queue=queue)
    return edit_answer(call, row.account_id, outcome)
