"""accounts/{id}/messages/{id}/folders: where a message appears (API.md, Folders of a message)."""

from __future__ import annotations

from dataclasses import asdict
from typing import assert_never

from starlette.responses import Response

from cio_desktop.engine.api import EditOutcome, FolderChange
from cio_desktop.protocol.resources import FolderRef, Written
from cio_desktop.service.call import Call
from cio_desktop.service.errors import ServiceError
from cio_desktop.service.failures import feedback_of, retry_after
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
    kept = outcome.kept or None
    match outcome.state:
        case "done":
            return json_response(Written(success=True, kept=kept))
        case "deferred":
            # Original clients know no 202 here: they take it for a failure, and try again.
            waiting = Written(success=True, deferred=outcome.waiting, edit_id=outcome.edit_id, kept=kept)
            return json_response(waiting)
        case "queued":
            url = call.urls.edit(row.account_id, outcome.edit_id)
            queued = Written(success=False, queued=True, edit_id=outcome.edit_id, resource_url=url)
            return json_response(queued, 202)
        case "failed" | "cancelled":
            raise refusal(outcome)
        case never:
            assert_never(never)


def refusal(outcome: EditOutcome) -> ServiceError:
    """The answer to an edit that failed, or was given up because the mail server can't be reached."""
    gone = outcome.state == "cancelled"
    words = outcome.text or ("The mail server can't be reached now." if gone else "The mail server refused the change.")
    code = outcome.code or ("net.unreachable" if gone else "edit.failed")
    return ServiceError(
        words,
        status=503 if gone else 400,
        code=code,
        feedback_code=feedback_of(code),
        log=outcome.log,
        headers=retry_after(outcome.retry_after),
        edit_id=None if gone else outcome.edit_id or None,
        results=[asdict(result) for result in outcome.results] or None,
    )
