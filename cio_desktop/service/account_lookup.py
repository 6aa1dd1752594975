"""From the ids in a path to an account or a source, or a 404 that names what is not there."""

from __future__ import annotations

from cio_desktop.language import Said
from cio_desktop.store import accounts, sources
from cio_desktop.store.accounts import AccountRow
from cio_desktop.store.sources import SourceRow

from .call import Call
from .errors import NotFound


async def account_of(call: Call) -> AccountRow:
    account_id = call.values["account_id"]
    row = await call.db.read(accounts.get, account_id)
    if row is None:
        raise NotFound(Said("account {account} is invalid", account=account_id))
    return row


async def source_of(call: Call) -> SourceRow:
    """By label; `0` is the account's first source."""
    account = await account_of(call)
    label = call.values["label"]
    row = await call.db.read(sources.by_label, account.id, label)
    if row is None:
        raise NotFound(Said("source {source} is invalid", source=label))
    return row
