"""From the ids in a path to rows of the store, or a 404 that names what is not there."""

from __future__ import annotations

from dataclasses import replace

from cio_desktop.engine.api import FolderChange
from cio_desktop.language import Said
from cio_desktop.store import file_list, messages, sources
from cio_desktop.store.file_list import FileRow
from cio_desktop.store.messages import MessageRow
from cio_desktop.store.sources import SourceRow

from .account_lookup import account_of
from .call import Call
from .errors import BadParameter, NotFound


async def message_of(call: Call) -> MessageRow:
    """By message_id, by Message-ID with its brackets, or by `gm-` and Gmail's id."""
    account = await account_of(call)
    return await find_message(call, account.id, call.values["message_id"])


async def find_message(call: Call, account_id: str, any_id: str) -> MessageRow:
    """A message without any place left is unknown, as in lists: its row only waits for it to turn up elsewhere."""
    row = await call.db.read(messages.resolve, account_id, any_id)
    if row is None or row.orphaned is not None:
        raise unknown_message(any_id)
    return row


def unknown_message(any_id: str) -> NotFound:
    return NotFound(Said("message {message} is invalid", message=any_id))


async def find_file(call: Call, account_id: str, file_id: str) -> FileRow:
    row = await call.db.read(file_list.get, account_id, file_id)
    if row is None:
        raise NotFound(Said("file {file} is invalid", file=file_id))
    return row


async def source_named(call: Call, account_id: str, parameter: str, label: str) -> SourceRow:
    """The source a parameter names; 400 for a source of another account."""
    row = await call.db.read(sources.by_label, account_id, label)
    if row is None:
        raise BadParameter(parameter, Said("is no source of this account"))
    return row


async def with_sources(call: Call, account_id: str, change: FolderChange) -> FolderChange:
    """The change with the sources it names by their labels."""
    if change.source is not None:
        change = replace(change, source=(await source_named(call, account_id, "source", change.source)).label)
    if change.dst_source is not None:
        row = await source_named(call, change.dst_account or account_id, "dst_source", change.dst_source)
        change = replace(change, dst_source=row.label)
    return change if change.dst_account != account_id else replace(change, dst_account=None)
