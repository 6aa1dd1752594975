"""Contacts as the API shows them (API.md, Contacts)."""

from __future__ import annotations

from cio_desktop.protocol.resources import Contact
from cio_desktop.service.call import Call
from cio_desktop.store.contact_list import ContactRow

from .people import thumbnail


def listed_contact(call: Call, account_id: str, row: ContactRow) -> Contact:
    contact = _contact(call, account_id, row)
    contact.email = row.email
    return contact


def single_contact(call: Call, account_id: str, row: ContactRow) -> Contact:
    """The live service gave `emails` here and no `email`."""
    contact = _contact(call, account_id, row)
    contact.emails = [row.email]
    return contact


def _contact(call: Call, account_id: str, row: ContactRow) -> Contact:
    return Contact(
        name=row.name or "",
        thumbnail=thumbnail(row.email),
        count=row.count,
        received_count=row.received,
        sent_count=row.sent,
        sent_from_account_count=row.sent_from_account,
        last_received=row.last_received or 0,
        last_sent=row.last_sent or 0,
        resource_url=call.urls.contact(account_id, row.email),
    )
