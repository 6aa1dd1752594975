"""Messages as the API shows them (API.md, Messages): rows, places and, where asked for, flags, bodies and headers."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from msgspec import UNSET

from cio_desktop.engine.api import return_path
from cio_desktop.protocol.resources import Body, FolderRef, Message, SourceRef
from cio_desktop.protocol.symbolic import to_xlist
from cio_desktop.service.call import Call
from cio_desktop.service.parameters import Parameters
from cio_desktop.store import message_pages
from cio_desktop.store.message_filter import MessageFilter
from cio_desktop.store.message_pages import MessagePage
from cio_desktop.store.message_places import Place, Whereabouts
from cio_desktop.store.messages import MessageRow

from . import raw_message
from .files import files_of_message
from .people import people_of, person_info, written, written_people


@dataclass(frozen=True, slots=True)
class _Shown:
    """Where a message is, in the words of the API."""

    folders: list[str]
    sources: list[SourceRef]


@dataclass(frozen=True)
class Extras:
    """What an answer holds beyond the row itself (the include_* parameters)."""

    thread_size: bool = False
    body: bool = False
    body_type: str | None = None
    headers: str = "0"
    flags: bool = False
    source: bool = False

    @property
    def needs_raw(self) -> bool:
        return self.body or self.source or self.headers != "0"


def read_extras(parameters: Parameters) -> Extras:
    headers = parameters.choice("include_headers", ("0", "1", "raw"))
    return Extras(
        thread_size=parameters.flag("include_thread_size") or False,
        body=parameters.flag("include_body") or False,
        body_type=parameters.text("body_type"),
        headers=headers or "0",
        flags=parameters.flag("include_flags") or False,
        source=parameters.flag("include_source") or False,
    )


async def list_views(call: Call, wanted: MessageFilter, extras: Extras) -> list[Message]:
    """Of the page that a list of messages asks for, to be written out."""
    page = await call.db.read_page(message_pages.find, wanted, flags=extras.flags, thread_sizes=extras.thread_size)
    return await page_views(call, page, extras, readable=extras.needs_raw)


async def message_views(call: Call, rows: Sequence[MessageRow], extras: Extras) -> list[Message]:
    page = await call.db.read(message_pages.of, rows, flags=extras.flags, thread_sizes=extras.thread_size)
    return await page_views(call, page, extras, readable=True)


async def page_views(call: Call, page: MessagePage, extras: Extras, *, readable: bool) -> list[Message]:
    """`readable`: somebody looks into them before they are written out."""
    shown: dict[int, _Shown] = {}  # messages in the same places share them
    views = []
    for row in page.rows:
        places = page.places[row.n]
        if id(places) not in shown:
            shown[id(places)] = _shown(call, row.account_id, places)
        views.append(_view(call, row, shown[id(places)], readable))
    if extras.flags:
        for view in views:
            view.flags = page.flags[view.message_id]
    if extras.thread_size:
        for view in views:
            view.thread_size = page.thread_sizes[view.message_id]
    if extras.needs_raw:
        await _add_raw(call, page.rows, views, extras)
    return views


async def _add_raw(call: Call, rows: Sequence[MessageRow], views: list[Message], extras: Extras) -> None:
    """Adds what only the mail server has. The first failure ends the rest."""
    by_id = {view.message_id: view for view in views}

    async def take(message_id: str, raw: bytes) -> None:
        await asyncio.to_thread(_show_raw, by_id[message_id], raw, extras)

    large = [] if extras.source else [row for row in rows if row.size > raw_message.LARGE]
    whole = [row.id for row in rows if row not in large]
    if whole:
        await call.engine.raw_messages(rows[0].account_id, whole, take)
    for row in large:
        await _add_parts(call, row, by_id[row.id], extras)


async def _add_parts(call: Call, row: MessageRow, view: Message, extras: Extras) -> None:
    """Of a large message only what is shown is read."""
    _show_headers(view, await call.engine.message_header(row.account_id, row.id), extras)
    if extras.body:
        view.body = await message_bodies(call, row, extras.body_type)


async def message_bodies(call: Call, row: MessageRow, wanted: str | None) -> list[Body]:
    """The texts of a message, or those of one type."""
    if row.size > raw_message.LARGE:
        texts = await call.engine.message_texts(row.id, wanted.lower() if wanted else None)
        if texts is not None:
            return await asyncio.to_thread(raw_message.bodies_of, texts)
    raw = await call.engine.raw_message(row.account_id, row.id)
    return await asyncio.to_thread(raw_message.bodies, raw, wanted)


def _show_raw(view: Message, raw: bytes, extras: Extras) -> None:
    _show_headers(view, raw, extras)
    if extras.body:
        view.body = raw_message.bodies(raw, extras.body_type)
    if extras.source:
        view.source = raw.decode("utf-8", "replace")


def _show_headers(view: Message, raw: bytes, extras: Extras) -> None:
    """`raw`: the header alone, or the whole message."""
    fields = raw_message.headers(raw)
    _show_fields(view, fields)
    if extras.headers == "raw":
        view.headers = raw_message.raw_headers(raw)
    elif extras.headers == "1":
        view.headers = fields


def _show_fields(view: Message, fields: dict[str, list[str]]) -> None:
    """Also of messages stored before an import asked for these."""
    if "List-Help" in fields:
        view.list_help = fields["List-Help"][0]
    if "List-Unsubscribe" in fields:
        view.list_unsubscribe = fields["List-Unsubscribe"][0]
    if "Return-Path" in fields:
        view.addresses.return_path = return_path(fields["Return-Path"][0].encode("utf-8", "replace"))
        view.person_info = person_info(view.addresses)


def _view(call: Call, row: MessageRow, shown: _Shown, readable: bool) -> Message:
    people = people_of(row.people) if readable else written_people(row.people)
    view = Message(  # by place: with names it takes twice as long
        row.id,
        row.email_message_id,
        row.subject,
        row.date,
        row.indexed,
        row.received,
        people.addresses,
        people.info,
        row.in_reply_to,
        row.references if readable or not row.refs else written(row.refs.encode()),
        files_of_message(call, row, people) if row.files else [],
        shown.folders,
        shown.sources,
        call.urls.message(row.account_id, row.id),
    )
    if row.gm_msgid is not None:
        view.gmail_message_id = f"{row.gm_msgid:x}"
    if row.gm_thrid is not None:
        view.gmail_thread_id = f"{row.gm_thrid:x}"
    if row.lists:
        view.list_help = row.lists.get("list_help", UNSET)
        view.list_unsubscribe = row.lists.get("list_unsubscribe", UNSET)
    return view


def _shown(call: Call, account_id: str, places: Whereabouts) -> _Shown:
    """In several sources the message's `folders` are those of all: each source's own are told beside it."""
    refs = [SourceRef(label, call.urls.source(account_id, label)) for label in places.sources]
    for ref in refs if len(refs) > 1 else ():
        ref.folders = list(dict.fromkeys(place.path for place in places.folders if place.label == ref.label))
    return _Shown(_folder_names(places.folders), refs)


def _folder_names(places: Sequence[Place]) -> list[str]:
    """Names and symbolic names side by side, each once."""
    names: dict[str, None] = {}
    for place in places:
        if place.special_use:
            names[to_xlist(place.special_use)] = None
        names[place.path] = None
    return list(names)


def folder_refs(places: Sequence[Place]) -> list[FolderRef]:
    """The same places as the folders resource of a message shows them. The same name in two sources is shown once."""
    refs: dict[str, FolderRef] = {}
    for place in places:
        symbolic = to_xlist(place.special_use) if place.special_use else None
        known = refs.get(place.path)
        if known is None or known.symbolic_name is None:
            refs[place.path] = FolderRef(name=place.path, symbolic_name=symbolic)
    return list(refs.values())
