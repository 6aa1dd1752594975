"""accounts/{id}/sources/{label}/unreadable, ours: messages that the mail server does not give out, and another try."""

from __future__ import annotations

from starlette.responses import Response

from cio_desktop.language import Said
from cio_desktop.protocol.resources import UnreadableMessage, Written
from cio_desktop.service.account_lookup import source_of
from cio_desktop.service.call import Call
from cio_desktop.service.errors import BadParameter, NotFound
from cio_desktop.service.responses import json_response
from cio_desktop.store import quarantine, words


async def list_unreadable(call: Call) -> Response:
    source = await source_of(call)
    rows = await call.db.read(quarantine.of_source, source.id)
    return json_response(
        [
            UnreadableMessage(
                folder=row.folder,
                uid=row.uid,
                tries=row.tries,
                last_try=row.last_try,
                next_try=quarantine.planned(row),
                reply=row.reply,
                said=words.sent(row.said),
                message_id=row.message_id,
            )
            for row in rows
        ]
    )


async def retry_unreadable(call: Call) -> Response:
    """All of them, those of a folder, or one: a sync is begun that asks for them again."""
    folder, uid = call.parameters.text("folder"), call.parameters.integer("uid", low=1)
    if uid is not None and folder is None:
        raise BadParameter("folder", "this parameter is required with uid")
    source = await source_of(call)
    if not await call.db.write(quarantine.retry, source.id, folder, uid) and folder is not None:
        raise NotFound(Said("there is no such message that can't be read"))
    queued = await call.engine.sync_now(source.id)
    url = call.urls.source(source.account_id, source.label)
    return json_response(Written(success=True, label=source.label, syncs_queued=queued, resource_url=url), 202)
