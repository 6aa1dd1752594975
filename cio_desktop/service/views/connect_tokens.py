"""A connect token as the API shows it (API.md, Connect tokens), and where its sign-in stands (ours)."""

from __future__ import annotations

from typing import Any

import msgspec

from cio_desktop.language import Said
from cio_desktop.protocol.sign_in import ConnectState, ConnectToken
from cio_desktop.service.call import Call
from cio_desktop.service.connect.flow import ConnectFlow
from cio_desktop.service.connect.wanted import Wanted
from cio_desktop.store import accounts, sources
from cio_desktop.store.connect_tokens import TokenRow

from .accounts import account_view

_ACCOUNT = ("id", "created", "suspended", "email_addresses", "first_name", "last_name", "sources")


async def connect_token_view(call: Call, row: TokenRow) -> dict[str, Any]:
    wanted = Wanted.of(row.parameters_json)
    flow = call.whole.connect.get(row.token)
    shown = ConnectToken(
        token=row.token,
        email=row.email,
        created=row.created,
        used=row.used,
        expires=False if row.used else row.expires,
        callback_url=row.callback_url,
        first_name=row.first_name,
        last_name=row.last_name,
        source_callback_url=wanted.source.get("callback_url"),
        source_raw_file_list=wanted.source.get("raw_file_list") == "1",
        status_callback_url=wanted.source.get("status_callback_url"),
        server_label=row.server_label,
        browser_redirect_url=call.urls.connect_page(row.token),
        resource_url=await _url(call, row),
        account=await _account(call, row),
        account_id=row.made_account_id or row.account_id,
        provider_consumer_key=wanted.provider_consumer_key,
    )
    if row.used:
        shown.state = ConnectState.USED
    elif flow is not None:
        _tell(shown, flow)
    if shown.provider_name is None and shown.provider_consumer_key is not None:
        known = await call.whole.providers.get(shown.provider_consumer_key)
        if known is not None and known.settings is not None:
            shown.provider_name, shown.provider_host = known.settings.name, known.settings.host
    answer: dict[str, Any] = msgspec.to_builtins(shown)
    del answer["serverLabel"]  # an old client loses the whole object on a name in camel case (API.md, Transport)
    return answer


def _tell(shown: ConnectToken, flow: ConnectFlow) -> None:
    shown.state = flow.state
    shown.signed_in_as = flow.signed_in_as
    if flow.provider is not None:
        shown.provider_consumer_key = flow.provider.key
        shown.provider_name, shown.provider_host = flow.provider.name, flow.provider.host
    shown.redirect_uri = flow.redirect_uri
    if flow.device is not None:
        shown.user_code, shown.verification_uri = flow.device.user_code, flow.device.verification_uri
    if flow.state == ConnectState.FAILED and flow.trouble is not None:
        shown.error_code, shown.error_text = flow.trouble.code, flow.trouble.text
        shown.error_said = flow.trouble.words.sent() if isinstance(flow.trouble.words, Said) else None


async def _url(call: Call, row: TokenRow) -> str:
    """Below what it was made for, as long as that is there."""
    if row.source_id is None:
        return call.urls.connect_token(row.token, row.account_id)
    source = await call.db.read(sources.get, row.source_id)
    return call.urls.connect_token(row.token, row.account_id, None if source is None else source.label)


async def _account(call: Call, row: TokenRow) -> Any:
    """[] while unused: the old service's empty object. So it is, too, once the account has gone."""
    account = None if row.made_account_id is None else await call.db.read(accounts.get, row.made_account_id)
    if account is None:
        return []
    whole = msgspec.to_builtins(account_view(call, account))
    return {name: whole[name] for name in _ACCOUNT}
