"""From the ids in a path to rows of the store, or a 404 that names what is not there."""

from __future__ import annotations

from cio_desktop.store import accounts, messages, sources
from cio_desktop.store.accounts import AccountRow
from cio_desktop.store.messages import MessageRow
from cio_desktop.store.sources import SourceRow

from .call import Call
from .errors import NotFound


async def account_of(call: Call) -> AccountRow:
    account_id = call.values["account_id"]
    row = await call.db.read(accounts.get, account_id)
    if row is None:
        raise NotFound(f"account {account_id} is invalid")
    return row


async def source_of(call: Call) -> SourceRow:
    """By label; `0` is the account's first source."""
    account = await account_of(call)
    label = call.values["label"]
    row = await call.db.read(sources.by_label, account.id, label)
    if row is None:
        raise NotFound(f"source {label} is invalid")
    return row


async def message_of(call: Call) -> MessageRow:
    """By message_id, by Message-ID with its brackets, or by `gm-` and Gmail's id."""
    account = await account_of(call)
    return await find_message(call, account.id, call.values["message_id"])


async def find_message(call: Call, account_id: str, any_id: str) -> MessageRow:
    """A message without any place left is unknown, as in lists: its row only waits for it to turn up elsewhere."""
    row = await call.db.read(messages.resolve, account_id, any_id)
    if row is None or row.orphaned is not None:
        raise NotFound(f"message {any_id} is invalid")
    return row
