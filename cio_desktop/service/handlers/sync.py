"""The sync resources of an account and of one source (API.md, Sync): what was synced when, and "sync now"."""

from __future__ import annotations

from starlette.responses import Response

from cio_desktop.protocol.resources import FolderSync, Written
from cio_desktop.service.account_lookup import account_of, source_of
from cio_desktop.service.call import Call
from cio_desktop.service.responses import json_response
from cio_desktop.store import folders, sources
from cio_desktop.store.sources import SourceRow


async def get_source_sync(call: Call) -> Response:
    return json_response(await _folders_of(call, await source_of(call)))


async def get_account_sync(call: Call) -> Response:
    """A source that was never synced is null here: old clients look for that."""
    account = await account_of(call)
    rows = await call.db.read(sources.list_of, account.id)
    return json_response({row.label: await _folders_of(call, row) or None for row in rows})


async def _folders_of(call: Call, source: SourceRow) -> dict[str, FolderSync]:
    rows = await call.db.read(folders.list_of, source.id)
    return {
        row.path: FolderSync(
            initial_import_finished=bool(row.backfill_done),
            last_expunge=row.last_expunge,
            last_sync_start=row.last_sync_start,
            last_sync_stop=row.last_sync_stop,
        )
        for row in rows
        if row.last_sync_start
    }


async def start_source_sync(call: Call) -> Response:
    row = await source_of(call)
    queued = await call.engine.sync_now(row.id)
    url = call.urls.source_sync(row.account_id, row.label)
    return json_response(Written(success=True, label=row.label, syncs_queued=queued, resource_url=url), 202)


async def start_account_sync(call: Call) -> Response:
    account = await account_of(call)
    rows = await call.db.read(sources.list_of, account.id)
    for row in rows:
        await call.engine.sync_now(row.id)
    url = call.urls.account_sync(account.id)
    labels = [row.label for row in rows]
    return json_response(Written(success=True, syncs_queued=labels, resource_url=url), 202)
