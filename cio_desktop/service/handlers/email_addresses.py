"""accounts/{id}/email_addresses: an account's own addresses (API.md, E-mail addresses). One is the primary one."""

from __future__ import annotations

from starlette.responses import Response

from cio_desktop.language import Said
from cio_desktop.protocol.enums import EventType
from cio_desktop.protocol.resources import EmailAddress, Event, Written
from cio_desktop.service.account_lookup import account_of
from cio_desktop.service.call import Call
from cio_desktop.service.errors import BadParameter, NotFound, ServiceError
from cio_desktop.service.responses import json_response
from cio_desktop.service.source_parameters import read_email
from cio_desktop.store import emails
from cio_desktop.store.emails import EmailRow


async def list_addresses(call: Call) -> Response:
    account = await account_of(call)
    rows = await call.db.read(emails.list_of, account.id)
    return json_response([_view(call, account.id, row) for row in rows])


async def add_address(call: Call) -> Response:
    """The clients read the address back under either name."""
    email = read_email(call.parameters, "email_address")
    account = await account_of(call)
    added = await call.db.write(emails.add, account.id, email)
    _tell(call, account.id)
    url = call.urls.email_address(account.id, email)
    written = Written(success=True, email=email, email_address=email, resource_url=url)
    return json_response(written, 201 if added else 200)


async def get_address(call: Call) -> Response:
    account_id, row = await _address_of(call)
    return json_response(_view(call, account_id, row))


async def update_address(call: Call) -> Response:
    """primary=1; there is nothing else to change, and no address stops being the primary one by itself."""
    primary = call.parameters.flag("primary")
    if not primary:
        raise BadParameter("primary", "must be 1: make another address the primary one instead")
    account_id, row = await _address_of(call)
    await call.db.write(emails.set_primary, account_id, row.email)
    _tell(call, account_id)
    return json_response(Written(success=True, resource_url=call.urls.email_address(account_id, row.email)))


async def delete_address(call: Call) -> Response:
    account_id, row = await _address_of(call)
    if len(await call.db.read(emails.list_of, account_id)) == 1:
        raise ServiceError(Said("This is the account's last address: add another one first"))
    await call.db.write(emails.remove, account_id, row.email)
    _tell(call, account_id)
    return json_response(Written(success=True))


async def _address_of(call: Call) -> tuple[str, EmailRow]:
    account = await account_of(call)
    email = call.values["email"]
    row = await call.db.read(emails.get, account.id, email)
    if row is None:
        raise NotFound(Said("email address {email} is invalid", email=email))
    return account.id, row


def _view(call: Call, account_id: str, row: EmailRow) -> EmailAddress:
    url = call.urls.email_address(account_id, row.email)
    return EmailAddress(email=row.email, validated=row.validated, primary=int(row.primary), resource_url=url)


def _tell(call: Call, account_id: str) -> None:
    call.engine.events.publish(Event(type=EventType.ACCOUNT, account_id=account_id))
