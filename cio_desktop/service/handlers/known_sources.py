"""Accounts and their sources as they are known (API.md, Accounts, Sources): answered from the store, before there is an
engine, too (`early.py`)."""

from __future__ import annotations

from starlette.responses import Response

from cio_desktop.service.account_lookup import account_of, source_of
from cio_desktop.service.call import Call
from cio_desktop.service.responses import json_response
from cio_desktop.service.source_filter import read_filter
from cio_desktop.service.views.accounts import account_view
from cio_desktop.service.views.sources import source_view
from cio_desktop.store import accounts, sources


async def list_accounts(call: Call) -> Response:
    parameters = call.parameters
    wanted = read_filter(parameters)
    limit, offset = parameters.page()
    rows = await call.db.read(
        accounts.find,
        email=parameters.text("email"),
        status=wanted.status,
        status_ok=wanted.status_ok,
        limit=limit,
        offset=offset,
    )
    return json_response([account_view(call, row) for row in rows])


async def get_account(call: Call) -> Response:
    return json_response(account_view(call, await account_of(call)))


async def list_sources(call: Call) -> Response:
    wanted = read_filter(call.parameters)
    account = await account_of(call)
    rows = await call.db.read(sources.list_of, account.id, status=wanted.status, status_ok=wanted.status_ok)
    return json_response([source_view(call, row) for row in rows])


async def get_source(call: Call) -> Response:
    return json_response(source_view(call, await source_of(call)))
