"""accounts/{id}/messages: lists with every filter; one message read, copied, moved, deleted (API.md, Messages)."""

from __future__ import annotations

import re
import time
from dataclasses import replace

from starlette.responses import Response

from cio_desktop.engine.api import FolderChange, FolderName, SourceAct
from cio_desktop.language import Said
from cio_desktop.service.account_lookup import account_of
from cio_desktop.service.call import Call
from cio_desktop.service.destination import read_destination
from cio_desktop.service.edit_answer import edit_answer
from cio_desktop.service.errors import BadParameter, ServiceError
from cio_desktop.service.flag_parameters import read_flags
from cio_desktop.service.lookup import message_of, source_named
from cio_desktop.service.message_parameters import read_message_filter, read_search
from cio_desktop.service.parameters import RAW_MESSAGE
from cio_desktop.service.responses import json_response
from cio_desktop.service.views.messages import Extras, list_views, message_views, page_views, read_extras
from cio_desktop.store import message_pages, message_places, messages, sources
from cio_desktop.store.message_filter import MessageFilter

_BARE_LF = re.compile(rb"(?<!\r)\n")  # lines of mail end with both (RFC 5322, 2.3)


async def list_messages(call: Call) -> Response:
    extras = read_extras(call.parameters)
    account_id = call.values["account_id"]
    wanted = await _with_texts(call, read_search(call.parameters, read_message_filter(call.parameters, account_id)))
    if wanted.source is not None:
        account = await account_of(call)
        if await call.db.read(sources.by_label, account.id, wanted.source) is None:
            raise BadParameter("source", Said("is no source of this account"))
    views = await list_views(call, wanted, extras)
    if not views:
        await account_of(call)  # an account that does not exist has no messages either
    if wanted.folder is not None:
        call.engine.watch(account_id, wanted.source, wanted.folder)
    return json_response(views)


async def _with_texts(call: Call, wanted: MessageFilter) -> MessageFilter:
    """With what searches in texts have found (`text_search.py`)."""
    names = call.parameters.all("text_search")
    if not names:
        return wanted
    ids = call.service.text_hits.of(wanted.account_id, names)
    if ids is None:
        raise BadParameter("text_search", Said("is not known here any more: search again"), code="search.forgotten")
    numbers = await call.db.read(messages.numbers_of, ids)
    return replace(wanted, found=tuple(sorted(number for number, _ in numbers.values())))


async def list_all(call: Call) -> Response:
    """Those of all accounts as one list. Nothing is fetched from a mail server for it."""
    wanted = await _with_texts(call, read_search(call.parameters, read_message_filter(call.parameters, None)))
    extras = Extras(flags=call.parameters.flag("include_flags") or False)
    page = await call.db.read_page(message_pages.find, wanted, flags=extras.flags)
    views = await page_views(call, page, extras, readable=False)
    for row, view in zip(page.rows, views, strict=True):
        view.account_id = row.account_id
    return json_response(views)


async def get_message(call: Call) -> Response:
    extras = read_extras(call.parameters)
    row = await message_of(call)
    views = await message_views(call, [row], extras)
    return json_response(views[0])


async def append_message(call: Call) -> Response:
    """A raw message, as a file or a field, put into a folder that exists."""
    queue = call.parameters.flag("queue") or False
    flags, _ = read_flags(call.parameters, "flag_")
    raw = _message_of(call)
    account = await account_of(call)
    known = await call.db.read(sources.list_of, account.id)
    if not known:
        raise ServiceError(Said("The account has no source to put a message into."), code="edit.no_source")
    destination = await read_destination(call, account.id, known[:1])
    source, folder = destination.source, destination.folder
    if not folder.selectable or (folder.is_view and not source.gmail):
        raise ServiceError(Said("Nothing can be put into {folder}.", folder=folder.path), code="edit.view")
    act = SourceAct(
        "append", source.id, source.label, folder.raw_name, folder.path, flags=flags, received=int(time.time())
    )
    outcome = await call.engine.carry_out(account.id, act, message=raw, queue=queue)
    return edit_answer(call, account.id, outcome, status=201)


def _message_of(call: Call) -> bytes:
    given = call.parameters
    raw = given.files.get(RAW_MESSAGE) or given.raw.get(RAW_MESSAGE) or given.required(RAW_MESSAGE).encode()
    if not raw.strip():
        raise BadParameter("message", Said("is empty"))
    if b"\0" in raw:
        raise BadParameter("message", Said("holds a byte that no mail may hold (NUL)"))
    return _BARE_LF.sub(b"\r\n", raw)


async def transfer_message(call: Call) -> Response:
    """A copy in another folder, or with `move` the message itself, which leaves all its other folders of one source.

    `source` (ours): the one it leaves; by default that of the folder it goes to, if it is there.
    """
    moving = call.parameters.flag("move") or False
    queue = call.parameters.flag("queue") or False
    set_flags, clear_flags = read_flags(call.parameters, "flag_")
    row = await message_of(call)
    places = (await call.db.read(message_places.folders_of, [row.id]))[row.id]
    labels = {place.label for place in places}
    home = [each for each in await call.db.read(sources.list_of, row.account_id) if each.label in labels]
    destination = await read_destination(call, row.account_id, home)
    named = call.parameters.text("source")
    if named is not None:
        leaving = (await source_named(call, row.account_id, "source", named)).label
    else:
        near = destination.source.label in labels or not home
        leaving = destination.source.label if near else home[0].label
    change = FolderChange(
        add=(FolderName(name=destination.folder.path),),
        exact=moving,
        source=leaving if moving else None,
        dst_source=destination.source.label,
        keeps_star=moving,
        set_flags=set_flags,
        clear_flags=clear_flags,
    )
    outcome = await call.engine.edit_folders(row.account_id, row.id, change, queue=queue)
    return edit_answer(call, row.account_id, outcome)


async def delete_message(call: Call) -> Response:
    """Every copy of it, for good; on Gmail it goes to the Trash."""
    queue = call.parameters.flag("queue") or False
    row = await message_of(call)
    outcome = await call.engine.edit_folders(row.account_id, row.id, FolderChange(delete=True), queue=queue)
    return edit_answer(call, row.account_id, outcome)
