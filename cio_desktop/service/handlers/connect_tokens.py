"""connect_tokens: sign-in by a page in a browser, in its three places (API.md, Connect tokens). Pages: connect/."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.responses import Response

from cio_desktop.language import Said
from cio_desktop.protocol.resources import Written
from cio_desktop.protocol.sign_in import ConnectTokenWritten
from cio_desktop.service.account_lookup import account_of, source_of
from cio_desktop.service.call import Call
from cio_desktop.service.connect.wanted import Wanted, line, read_wanted
from cio_desktop.service.errors import BadParameter, NotFound
from cio_desktop.service.responses import json_response
from cio_desktop.service.source_parameters import read_url
from cio_desktop.service.views.connect_tokens import connect_token_view
from cio_desktop.store import connect_tokens
from cio_desktop.store.connect_tokens import TokenRow

_LONGEST_EMAIL = 320
_LONGEST_NAME = 200


@dataclass(frozen=True)
class _Place:
    """Where the resource stands: at the root, under an account or under one of its sources."""

    account_id: str | None = None
    source_id: int | None = None
    label: str | None = None
    email: str = ""


async def _place(call: Call) -> _Place:
    if "label" in call.values:
        source = await source_of(call)
        return _Place(source.account_id, source.id, source.label, source.email)
    if "account_id" in call.values:
        return _Place((await account_of(call)).id)
    return _Place()


async def list_tokens(call: Call) -> Response:
    place = await _place(call)
    await call.whole.connect.purge()
    rows = await call.db.read(
        connect_tokens.list_of,
        account_id=place.account_id,
        source_id=place.source_id,
        now=call.whole.connect.now(),
    )
    return json_response([await connect_token_view(call, row) for row in rows])


async def create_token(call: Call) -> Response:
    """Under a source it renews that source's sign-in: whose it is and where is known, callback_url is all it takes."""
    parameters = call.parameters
    callback_url = read_url(parameters, "callback_url")
    if callback_url is None:
        raise BadParameter("callback_url", Said("this parameter is required"))
    email = line(parameters, "email", _LONGEST_EMAIL)
    names = {name: line(parameters, name, _LONGEST_NAME) or "" for name in ("first_name", "last_name")}
    wanted = read_wanted(parameters)
    place = await _place(call)
    if place.source_id is not None:
        email = place.email
        wanted = Wanted(provider_consumer_key=wanted.provider_consumer_key, device=wanted.device)
    await _check_provider(call, wanted)
    await call.whole.connect.purge()
    row = await call.db.write(
        connect_tokens.create,
        callback_url=callback_url,
        account_id=place.account_id,
        source_id=place.source_id,
        email=(email or "").strip(),
        parameters_json=wanted.packed(),
        now=call.whole.connect.now(),
        **names,
    )
    if wanted.device:  # the code is shown where the token was asked for, so nobody has to open the page first
        await call.whole.connect.begin(row, call.urls.connect_page(row.token))
    written = ConnectTokenWritten(
        success=True,
        token=row.token,
        resource_url=call.urls.connect_token(row.token, place.account_id, place.label),
        browser_redirect_url=call.urls.connect_page(row.token),
    )
    return json_response(written, 201)


async def _check_provider(call: Call, wanted: Wanted) -> None:
    key = wanted.provider_consumer_key
    if key is None:
        if wanted.device:
            raise BadParameter("device", "needs a provider_consumer_key")
        return
    provider = await call.whole.providers.get(key)
    if provider is None:
        raise BadParameter("provider_consumer_key", Said("no OAuth provider with this key is configured"))
    settings = provider.settings
    if settings is None or not settings.authorization_endpoint:
        raise BadParameter("provider_consumer_key", Said("nobody can sign in with this provider by a browser"))
    if wanted.device and settings.device_endpoint is None:
        raise BadParameter("device", Said("this provider has no sign-in on another device"))


async def get_token(call: Call) -> Response:
    return json_response(await connect_token_view(call, await _row(call)))


async def update_token(call: Call) -> Response:
    """Ours, for a sign-in under way: `redirected_to`, where the browser could not come back by itself, or
    `accept_other`, to keep the mailbox of the person who signed in."""
    parameters = call.parameters
    row = await _row(call)
    pasted = line(parameters, "redirected_to", 8192)
    if pasted is not None:
        call.whole.connect.paste(row.token, pasted)
    elif parameters.flag("accept_other"):
        call.whole.connect.accept_other(row.token)
    else:
        raise BadParameter("redirected_to", "this parameter, or accept_other=1, is required")
    return json_response(await connect_token_view(call, await _row(call)))


async def delete_token(call: Call) -> Response:
    """Also ends a sign-in that is under way; what it has made already stays."""
    row = await _row(call)
    await call.db.write(connect_tokens.delete, row.token)
    await call.whole.connect.cancel(row.token)
    return json_response(Written(success=True))


async def _row(call: Call) -> TokenRow:
    """Every token is found at the root; under an account or a source only those made for it."""
    place = await _place(call)
    token = call.values["token"]
    row = await call.db.read(connect_tokens.get, token, now=call.whole.connect.now())
    if (
        row is None
        or (place.account_id is not None and row.account_id != place.account_id)
        or (place.source_id is not None and row.source_id != place.source_id)
    ):
        raise NotFound(Said("connect_token {connect_token} is invalid", connect_token=token))
    return row
