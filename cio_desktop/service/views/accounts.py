"""An account as the API shows it (API.md, Accounts)."""

from __future__ import annotations

from cio_desktop.protocol.resources import Account
from cio_desktop.service.call import Call
from cio_desktop.store.accounts import AccountRow

from .sources import source_view


def account_view(call: Call, row: AccountRow) -> Account:
    return Account(
        id=row.id,
        username=row.username,
        created=row.created,
        suspended=row.suspended,
        email_addresses=list(row.emails),
        first_name=row.first_name,
        last_name=row.last_name,
        password_expired=0,
        sources=[source_view(call, source) for source in row.sources],
        nb_messages=row.nb_messages,
        nb_files=row.nb_files,
        resource_url=call.urls.account(row.id),
    )
