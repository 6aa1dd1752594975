"""accounts/{id}/messages: lists with every filter of API.md, Messages, and one message."""

from __future__ import annotations

from starlette.responses import Response

from cio_desktop.service.call import Call
from cio_desktop.service.errors import BadParameter
from cio_desktop.service.lookup import account_of, message_of
from cio_desktop.service.parameters import Parameters
from cio_desktop.service.responses import json_response
from cio_desktop.service.views.messages import list_views, message_views, read_extras
from cio_desktop.store import sources
from cio_desktop.store.errors import StoreError
from cio_desktop.store.message_filter import MessageFilter
from cio_desktop.store.pattern import as_regex, check_regex

MOST_ADDRESSES = 100


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


def read_message_filter(parameters: Parameters, account_id: str) -> MessageFilter:
    limit, offset = parameters.page()
    return MessageFilter(
        account_id=account_id,
        source=parameters.text("source"),
        folder=parameters.text("folder"),
        subject=_pattern(parameters, "subject"),
        email=_addresses(parameters, "email"),
        to=_addresses(parameters, "to"),
        from_=_addresses(parameters, "from"),
        cc=_addresses(parameters, "cc"),
        bcc=_addresses(parameters, "bcc"),
        file_name=_pattern(parameters, "file_name"),
        file_size_min=parameters.integer("file_size_min", low=0),
        file_size_max=parameters.integer("file_size_max", low=0),
        date_before=parameters.time("date_before"),
        date_after=parameters.time("date_after"),
        indexed_before=parameters.time("indexed_before"),
        indexed_after=parameters.time("indexed_after"),
        ascending=parameters.choice("sort_order", ("asc", "desc")) == "asc",
        limit=limit,
        offset=offset,
    )


def _addresses(parameters: Parameters, name: str) -> tuple[str, ...]:
    found = parameters.addresses(name)
    if len(found) > MOST_ADDRESSES:
        raise BadParameter(name, f"names more than {MOST_ADDRESSES} addresses")
    return tuple(found)


def _pattern(parameters: Parameters, name: str) -> str | None:
    """A `/regex/` is checked here, so that the answer can name the parameter."""
    text = parameters.text(name)
    expression = None if text is None else as_regex(text)
    if expression is not None:
        try:
            check_regex(expression)
        except StoreError as error:
            raise BadParameter(name, error.message) from error
    return text
