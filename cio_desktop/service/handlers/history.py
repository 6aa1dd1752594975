"""Ours: statuses and sync runs, newest first, of one source (accounts/{id}/sources/{label}/history) or of all of them
(/app/logs/activity)."""

from __future__ import annotations

from starlette.responses import Response

from cio_desktop.protocol.enums import HistoryKind
from cio_desktop.protocol.resources import ActivityLine, StatusEvent
from cio_desktop.service.account_lookup import source_of
from cio_desktop.service.call import Call
from cio_desktop.service.responses import json_response
from cio_desktop.store import history, words
from cio_desktop.store.history import LineRow

DEFAULT_LIMIT = 100
MAXIMUM_LIMIT = 500


async def list_history(call: Call) -> Response:
    limit = call.parameters.clamped("limit", default=DEFAULT_LIMIT, most=MAXIMUM_LIMIT)
    row = await source_of(call)
    statuses = await call.db.read(history.status_events, row.id, limit)
    runs = await call.db.read(history.sync_runs, row.id, limit)
    lines = [
        StatusEvent(
            at=event.at,
            kind=HistoryKind.STATUS,
            status=event.new,
            code=event.code,
            text=event.server_text,
            said=words.sent(event.said),
        )
        for event in statuses
    ]
    lines += [
        StatusEvent(
            at=run.at,
            kind=HistoryKind.SYNC,
            code=run.error or None,
            text=run.text,
            said=words.sent(run.said),
            duration=run.duration,
            new=run.new,
            changed=run.changed,
            gone=run.gone,
        )
        for run in runs
    ]
    lines.sort(key=lambda line: line.at, reverse=True)
    return json_response(lines[:limit])


async def list_activity(call: Call) -> Response:
    parameters = call.parameters
    limit, offset = parameters.page(default=DEFAULT_LIMIT, most=MAXIMUM_LIMIT)
    rows = await call.db.read(
        history.lines,
        account_id=parameters.text("account"),
        label=parameters.text("source"),
        before=parameters.time("timestamp_before"),
        after=parameters.time("timestamp_after"),
        limit=limit,
        offset=offset,
    )
    return json_response([_line_view(row) for row in rows])


def _line_view(row: LineRow) -> ActivityLine:
    return ActivityLine(
        line_id=row.id,
        account_id=row.account_id,
        label=row.label,
        at=row.at,
        kind=HistoryKind(row.kind),
        status=row.word,
        code=row.code or None,
        text=row.text,
        said=words.sent(row.said),
        duration=row.duration,
        new=row.new,
        changed=row.changed,
        gone=row.gone,
    )
