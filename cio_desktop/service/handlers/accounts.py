"""accounts: people with one or more mail sources, made and changed (API.md, Accounts); shown: `known_sources.py`."""

from __future__ import annotations

from starlette.responses import Response

from cio_desktop.engine.api import NewAccount
from cio_desktop.language import Said
from cio_desktop.protocol.enums import EventType
from cio_desktop.protocol.resources import AccountCounts, Event, SourceCounts, Written
from cio_desktop.service.account_lookup import account_of
from cio_desktop.service.call import Call
from cio_desktop.service.errors import BadParameter
from cio_desktop.service.responses import json_response
from cio_desktop.service.source_parameters import SOURCE_MARKS, read_email
from cio_desktop.store import accounts, unread

from .sources import add_source

_LONGEST_NAME = 200


async def list_counts(call: Call) -> Response:
    """What is unread, of all accounts in one answer."""
    found = await call.db.read(unread.by_account)
    return json_response(
        [
            AccountCounts(
                account_id=account.account_id,
                nb_messages=account.messages,
                nb_unseen_messages=account.everywhere,
                nb_inbox_unseen=account.inbox,
                sources=[SourceCounts(each.label, each.inbox_messages, each.inbox) for each in account.sources],
            )
            for account in found
        ]
    )


async def create_account(call: Call) -> Response:
    """With source parameters the source is made in the same call; when that fails no account is kept either."""
    parameters = call.parameters
    if parameters.has("migrate_account_id"):
        raise BadParameter("migrate_account_id", "there is no other service here to take an account over from")
    email = read_email(parameters)
    first_name, last_name = _name(call, "first_name"), _name(call, "last_name")
    label: str | None
    if any(parameters.has(name) for name in SOURCE_MARKS):
        made = await add_source(call, NewAccount(email, first_name or "", last_name or ""))
        account_id, label = made.account_id, made.label
    else:
        row = await call.db.write(accounts.create, email, first_name=first_name or "", last_name=last_name or "")
        account_id, label = row.id, None
        call.engine.events.publish(Event(type=EventType.ACCOUNT, account_id=account_id))
    url = call.urls.account(account_id)
    return json_response(Written(success=True, id=account_id, label=label, resource_url=url), 201)


async def update_account(call: Call) -> Response:
    first_name, last_name = _name(call, "first_name"), _name(call, "last_name")
    row = await account_of(call)
    await call.db.write(accounts.update_names, row.id, first_name=first_name, last_name=last_name)
    call.engine.events.publish(Event(type=EventType.ACCOUNT, account_id=row.id))
    return json_response(Written(success=True, resource_url=call.urls.account(row.id)))


async def delete_account(call: Call) -> Response:
    row = await account_of(call)
    await call.engine.remove_account(row.id)
    return json_response(Written(success=True))


def _name(call: Call, name: str) -> str | None:
    """A blank one takes it away; an empty one is none that was given."""
    text = call.parameters.text(name)
    if text is not None and len(text) > _LONGEST_NAME:
        raise BadParameter(name, Said("is longer than {most} characters", most=_LONGEST_NAME))
    return None if text is None else text.strip()
