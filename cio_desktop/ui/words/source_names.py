"""What a person calls a source and an account."""

from __future__ import annotations

from cio_desktop.language import heard, tr
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Account, Source

from .plain import plain_line
from .texts import Names


def names_of(source: Source) -> Names:
    return Names(who=address_of(source), server=source.server, port=source.port, provider=source.provider_name or "")


def told_of(source: Source) -> str:
    """Why it is as it is, as the service says it or the mail server did."""
    if source.status_text:
        return heard(source.status_text, source.status_said)
    return heard(source.status_message or "")


def address_of(source: Source) -> str:
    """What a person calls the source: its address; another server may give only a user name, or only the label."""
    if source.email:
        return plain_line(source.email, 254)
    return plain_line(source.username if "@" in source.username else source.label, 254)


def name_of(source: Source | None, key: SourceKey) -> str:
    """Its address; of one that is gone, what tells it apart."""
    return address_of(source) if source is not None else key.label


def account_name(account: Account) -> str:
    """The person's name, else the first address."""
    name = plain_line(f"{account.first_name} {account.last_name}", 120)
    if name:
        return name
    if account.email_addresses:
        return plain_line(account.email_addresses[0], 254)
    return plain_line(account.username, 254) or tr("Account")
