"""accounts/{id}/sources/{label}/folders: the folders (on Gmail: labels) of a source, read only (API.md, Folders)."""

from __future__ import annotations

from starlette.responses import Response

from cio_desktop.service.account_lookup import source_of
from cio_desktop.service.call import Call
from cio_desktop.service.errors import BadParameter
from cio_desktop.service.folder_paths import find_folder, read_delimiter
from cio_desktop.service.responses import json_response
from cio_desktop.service.views.folders import around, folder_view
from cio_desktop.service.views.messages import list_views, read_extras
from cio_desktop.store import folders, unread
from cio_desktop.store.folders import FolderCounts
from cio_desktop.store.message_filter import MessageFilter
from cio_desktop.store.sources import SourceRow


async def list_folders(call: Call) -> Response:
    extended = call.parameters.flag("include_extended_counts") or False
    source = await _fresh_source(call)
    rows = await call.db.read(folders.list_of, source.id)
    counts = await _counts(call, source, extended)
    others = around(rows)
    return json_response([folder_view(call, source, row, others, counts.get(row.id), extended) for row in rows])


async def get_folder(call: Call) -> Response:
    extended = call.parameters.flag("include_extended_counts") or False
    delimiter = read_delimiter(call)
    source = await _fresh_source(call)
    rows = await call.db.read(folders.list_of, source.id)
    row = find_folder(call.values["folder"], rows, delimiter)
    counts = await _counts(call, source, extended)
    return json_response(folder_view(call, source, row, around(rows), counts.get(row.id), extended))


async def _counts(call: Call, source: SourceRow, extended: bool) -> dict[int, FolderCounts]:
    if source.gmail:
        return await call.db.read(folders.counts, source.id)
    if not extended:
        return {}
    known = {row.id: row.known for row in await call.db.read(folders.list_of, source.id)}
    unseen = await call.db.read(unread.by_folder, source.id)
    return {folder_id: FolderCounts(known[folder_id], count) for folder_id, count in unseen.items()}


async def list_messages(call: Call) -> Response:
    """Of one folder, which the server is asked about first."""
    extras = read_extras(call.parameters)
    delimiter = read_delimiter(call)
    limit, offset = call.parameters.page()
    seen = call.parameters.flag("flag_seen")
    if call.parameters.has("body_search_string"):
        raise BadParameter("body_search_string", "the text of messages is not searched here")
    source = await source_of(call)
    row = find_folder(call.values["folder"], await call.db.read(folders.list_of, source.id), delimiter)
    if row.selectable:
        call.engine.watch(source.account_id, source.label, row.path)
        await call.engine.look_into(row)
    wanted = MessageFilter(
        source.account_id, source=source.label, folder=row.path, seen=seen, limit=limit, offset=offset
    )
    return json_response(await list_views(call, wanted, extras))


async def _fresh_source(call: Call) -> SourceRow:
    """The source; with no_cache=1 its folders are asked for anew first."""
    no_cache = call.parameters.flag("no_cache") or False
    source = await source_of(call)
    if no_cache:
        await call.engine.refresh_folders(source.id)
    return source
