"""accounts/{id}/sources/{label}/history, ours: statuses and sync runs of a source, newest first."""

from __future__ import annotations

from starlette.responses import Response

from cio_desktop.protocol.enums import HistoryKind
from cio_desktop.protocol.resources import StatusEvent
from cio_desktop.service.call import Call
from cio_desktop.service.lookup import source_of
from cio_desktop.service.responses import json_response
from cio_desktop.store import history

DEFAULT_LIMIT = 100
MAXIMUM_LIMIT = 500


async def list_history(call: Call) -> Response:
    limit = call.parameters.clamped("limit", default=DEFAULT_LIMIT, most=MAXIMUM_LIMIT)
    row = await source_of(call)
    statuses = await call.db.read(history.status_events, row.id, limit)
    runs = await call.db.read(history.sync_runs, row.id, limit)
    lines = [
        StatusEvent(at=event.at, kind=HistoryKind.STATUS, status=event.new, code=event.code, text=event.server_text)
        for event in statuses
    ]
    lines += [
        StatusEvent(
            at=run.at,
            kind=HistoryKind.SYNC,
            code=run.error or None,
            duration=run.duration,
            new=run.new,
            changed=run.changed,
            gone=run.gone,
        )
        for run in runs
    ]
    lines.sort(key=lambda line: line.at, reverse=True)
    return json_response(lines[:limit])
