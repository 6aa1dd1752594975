"""accounts/{id}/messages/{id}/{flags,body,headers,source,thread}, (API.md, Parts of a message)."""

from __future__ import annotations

from starlette.responses import Response

from cio_desktop.protocol.resources import Written
from cio_desktop.service.call import Call
from cio_desktop.service.edit_answer import edit_answer
from cio_desktop.service.flag_parameters import flags_view, read_flag_change
from cio_desktop.service.lookup import message_of
from cio_desktop.service.responses import bytes_response, json_response
from cio_desktop.service.views import raw_message
from cio_desktop.service.views.content import content_answer
from cio_desktop.service.views.messages import message_bodies, read_extras
from cio_desktop.service.views.threads import thread_view
from cio_desktop.store import conversations, memberships


async def get_flags(call: Call) -> Response:
    """As they stand on the mail server now."""
    row = await message_of(call)
    return json_response(flags_view(await call.engine.live_flags(row.id)))


async def change_flags(call: Call) -> Response:
    """`1` sets a flag, `0` clears it, what is not given stays. Of every copy of the message."""
    queue = call.parameters.flag("queue") or False
    change = read_flag_change(call.parameters)
    row = await message_of(call)
    outcome = await call.engine.edit_folders(row.account_id, row.id, change, queue=queue)
    found = (await call.db.read(memberships.flags_of_messages, [row.id]))[row.id]
    return edit_answer(call, row.account_id, outcome, Written(success=True, flags=flags_view(found)))


async def get_body(call: Call) -> Response:
    wanted = call.parameters.text("type")
    row = await message_of(call)
    return json_response(await message_bodies(call, row, wanted))


async def get_headers(call: Call) -> Response:
    as_text = call.parameters.flag("raw") or False
    row = await message_of(call)
    raw = await call.engine.message_header(row.account_id, row.id)
    if as_text:
        return bytes_response(raw_message.raw_headers(raw).encode(), "text/plain")
    return json_response(raw_message.headers(raw))


async def get_source(call: Call) -> Response:
    """Of a large message piece by piece, and from where a client wants it."""
    row = await message_of(call)
    if row.size <= raw_message.LARGE:
        return bytes_response(await call.engine.raw_message(row.account_id, row.id), "message/rfc822")
    content = await call.engine.message_source(row.id)
    return content_answer(call, content, file_id=row.id, name=f"{row.id}.eml", media_type="message/rfc822")


async def get_thread(call: Call) -> Response:
    """The conversation, oldest first; email_message_ids[0] belongs to messages[0]."""
    extras = read_extras(call.parameters)
    limit, offset = call.parameters.page()
    row = await message_of(call)
    ids = await call.db.read(conversations.ids_with, row.account_id, row.n)
    return json_response(await thread_view(call, row.account_id, ids[offset : offset + limit], extras))
