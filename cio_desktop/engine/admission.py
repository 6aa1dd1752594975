"""A new source: tried before it is kept, then stored with its secret. All of it or nothing.

Must not start anything: the engine starts the actor of what was admitted.
"""

from __future__ import annotations

import dataclasses

import msgspec

from cio_desktop.imap.errors import MailError
from cio_desktop.store import removal, sources
from cio_desktop.store.sources import SourceRow

from .connections import Found, try_login
from .failure import classify
from .folder_plan import all_mail_hidden
from .ground import PASSWORD, Ground, secret_id
from .new_source import NewSource, SourceRefused
from .status import StatusRecord
from .status_store import store_record


async def admit(ground: Ground, account_id: str, new: NewSource, password: str, *, check: bool) -> SourceRow:
    """The stored source. Raises SourceRefused, and nothing is kept then; without `check` it is kept as it was found."""
    found: Found | None = None
    trouble: MailError | None = None
    now = ground.clock.now()
    fresh = StatusRecord(since=now)
    try:
        found = await try_login(new, password, ground)
        hidden = found.capabilities.gmail and all_mail_hidden(found.folders)
        record = ground.machine.on_success(fresh, now, all_mail_hidden=hidden)
    except MailError as error:
        trouble = error
        record = ground.machine.on_failure(fresh, classify(error), now, period=new.sync_period, asked=True)
        if check:
            raise SourceRefused(record.status, error, error.connection_log) from error
    row = await _store(ground, account_id, new, password, found)
    if record != fresh or trouble is not None:
        await store_record(ground, row.id, record)
    return await ground.db.read(sources.get, row.id) or row


async def _store(ground: Ground, account_id: str, new: NewSource, password: str, found: Found | None) -> SourceRow:
    settings = dataclasses.asdict(new)
    if found is not None:
        settings["caps_json"] = msgspec.json.encode(sorted(found.capabilities.names)).decode()
        settings["gmail"] = found.capabilities.gmail
    row = await ground.db.write(sources.create, account_id, now=ground.clock.now(), **settings)
    try:
        await ground.vault.put(secret_id(row.id), PASSWORD, password.encode())
    except BaseException:
        # Without its password the source would be of no use; what failed is the caller's to know.
        await ground.db.write(sources.delete, row.id)
        raise
    return row


async def dismiss(ground: Ground, source_id: int) -> SourceRow | None:
    """Removes a source and its secret from this machine; the mail on the server is left alone."""
    row = await ground.db.read(sources.get, source_id)
    await removal.remove_source(ground.db, source_id, now=ground.clock.now())
    await ground.vault.delete(secret_id(source_id))
    return row


async def dismiss_account(ground: Ground, account_id: str) -> None:
    for row in await ground.db.read(sources.list_of, account_id):
        await dismiss(ground, row.id)
    await removal.remove_account(ground.db, account_id)
    await ground.db.checkpoint()
