"""accounts/{id}/messages: lists with every filter of API.md, Messages, and one message."""

from __future__ import annotations

from starlette.responses import Response

from cio_desktop.service.call import Call
from cio_desktop.service.errors import BadParameter
from cio_desktop.service.lookup import account_of, message_of
from cio_desktop.service.message_parameters import read_message_filter
from cio_desktop.service.responses import json_response
from cio_desktop.service.views.messages import list_views, message_views, read_extras
from cio_desktop.store import sources


async def list_messages(call: Call) -> Response:
    extras = read_extras(call.parameters)
    wanted = read_message_filter(call.parameters, call.values["account_id"])
    if wanted.source is not None:
        account = await account_of(call)
        if await call.db.read(sources.by_label, account.id, wanted.source) is None:
            raise BadParameter("source", "is no source of this account")
    views = await list_views(call, wanted, extras)
    if not views:
        await account_of(call)  # an account that does not exist has no messages either
    if wanted.folder is not None:
        call.engine.watch(wanted.account_id, wanted.source, wanted.folder)
    return json_response(views)


async def get_message(call: Call) -> Response:
    extras = read_extras(call.parameters)
    row = await message_of(call)
    views = await message_views(call, [row], extras)
    return json_response(views[0])
