"""accounts/{id}/files: what is attached to messages (API.md, Files)."""

from __future__ import annotations

import asyncio
from difflib import SequenceMatcher

from starlette.responses import Response

from cio_desktop.language import Said
from cio_desktop.protocol.resources import MailFile
from cio_desktop.service.account_lookup import account_of
from cio_desktop.service.call import Call
from cio_desktop.service.errors import NotFound
from cio_desktop.service.file_content import LinkedFile
from cio_desktop.service.file_names import main_part
from cio_desktop.service.lookup import find_file, source_named
from cio_desktop.service.message_parameters import read_message_filter
from cio_desktop.service.responses import bytes_response, json_response
from cio_desktop.service.views.content import content_answer
from cio_desktop.service.views.files import file_view
from cio_desktop.store import file_list
from cio_desktop.store.file_list import FileRow

_MOST = 100  # related files, revisions, occurrences
_MOST_CANDIDATES = 2_000
_SIMILAR = 0.6  # of 1; below that two names have hardly more than their language in common


async def list_files(call: Call) -> Response:
    wanted = read_message_filter(call.parameters, call.values["account_id"])
    account = await account_of(call)
    if wanted.source is not None:
        await source_named(call, account.id, "source", wanted.source)
    rows = await call.db.read_page(file_list.page, wanted)
    return json_response([file_view(call, row.message, row.file) for row in rows])


async def get_file(call: Call) -> Response:
    """With the other messages it is in, as far as name and size tell."""
    row = await _file_of(call)
    view = file_view(call, row.message, row.file)
    same = await call.db.read(file_list.same, row, _MOST)
    view.occurrences = [file_view(call, other.message, other.file) for other in same]
    return json_response(view)


async def list_related(call: Call) -> Response:
    """Files with a similar name, the most similar first."""
    row = await _file_of(call)
    views = []
    for other, similarity in await _similar(call, row):
        view = file_view(call, other.message, other.file)
        view.similarity = round(similarity, 3)
        views.append(view)
    return json_response(views)


async def list_revisions(call: Call) -> Response:
    """Files of the same name but for dates, versions and numbers of copies, newest first."""
    row = await _file_of(call)
    same = [other for other, similarity in await _similar(call, row) if similarity == 1.0]
    views: list[MailFile] = []
    for other in sorted(same, key=lambda each: each.message.date, reverse=True):
        view = file_view(call, other.message, other.file)
        view.supports_diff = False
        views.append(view)
    return json_response(views)


async def list_changes(call: Call) -> Response:
    """Revisions that could be compared with it: files are not compared here."""
    await _file_of(call)
    return json_response([])


async def get_content(call: Call) -> Response:
    """The bytes; with `as_link`, or where a client accepts that, an address that gives them for ten minutes."""
    as_link = call.parameters.flag("as_link") or "text/uri-list" in call.headers.get("accept", "").lower()
    row = await _file_of(call)
    if as_link:
        ticket = call.whole.contents.link(LinkedFile(row.message.account_id, row.file.file_id))
        return bytes_response(call.urls.content_link(ticket).encode(), "text/uri-list")
    return await _content(call, row)


async def open_link(call: Call) -> Response:
    """Not signed: who has the link may read the file."""
    linked = call.whole.contents.linked(call.values["ticket"])
    if linked is None:
        raise NotFound(Said("This link is over"))
    return await _content(call, await find_file(call, linked.account_id, linked.file_id))


async def _content(call: Call, row: FileRow) -> Response:
    content = await call.engine.message_part(row.message.id, row.file.body_section)
    return content_answer(call, content, file_id=row.file.file_id, name=row.file.file_name, media_type=row.file.type)


async def _similar(call: Call, row: FileRow) -> list[tuple[FileRow, float]]:
    """Most similar first, of those whose name has the longest word of this one's."""
    main = main_part(row.file.file_name)
    if not main:
        return []
    longest = max(main.split(), key=len)
    found = await call.db.read(file_list.alike, row, longest, _MOST_CANDIDATES)
    return await asyncio.to_thread(_rank, main, found)


def _rank(main: str, found: list[FileRow]) -> list[tuple[FileRow, float]]:
    matcher = SequenceMatcher(b=main, autojunk=False)
    ranked = []
    for row in found:
        matcher.set_seq1(main_part(row.file.file_name))
        if matcher.quick_ratio() >= _SIMILAR and (ratio := matcher.ratio()) >= _SIMILAR:
            ranked.append((row, ratio))
    ranked.sort(key=lambda each: each[1], reverse=True)
    return ranked[:_MOST]


async def _file_of(call: Call) -> FileRow:
    account = await account_of(call)
    return await find_file(call, account.id, call.values["file_id"])
