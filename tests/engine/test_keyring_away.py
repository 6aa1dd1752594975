"""The keyring is locked, or gone, while sources and changes wait for their passwords (fault 22)."""

from pathlib import Path

import pytest

from cio_desktop.credentials.errors import CredentialsError, KeyringLocked, KeyringSilent, KeyringUnavailable
from cio_desktop.engine.edits.message_queue import WAKE_GAP
from cio_desktop.protocol.enums import SourceStatus as S
from cio_desktop.store import edits
from tests.support.clock import FakeClock
from tests.support.edit_world import change
from tests.support.engine_world import MemorySecrets, World, world
from tests.support.fake_imap import FULL, FakeImap
from tests.support.mail import message_id, messages

HOUR = 3600.0
LOGINS = ("LOGIN", "AUTHENTICATE")


class Away(MemorySecrets):
    """`error`: what every look-up meets."""

    error: CredentialsError | None = None

    async def get(self, id: str, kind: str) -> bytes:
        if self.error is not None:
            raise self.error
        return await super().get(id, kind)


async def rest(here: World, source_id: int) -> None:
    await here.until(lambda: not here.engine.syncing(source_id))
    await FakeClock.settle()


@pytest.mark.parametrize(
    "error", [KeyringLocked(), KeyringSilent(), KeyringUnavailable()], ids=lambda e: type(e).__name__
)
async def test_22_without_the_keyring_nobody_signs_in_and_edits_wait(tmp_path: Path, error: CredentialsError) -> None:
    clock, secrets = FakeClock(), Away()
    async with FakeImap(FULL) as server:
        server.store.create("Bills")
        server.store.add_many("INBOX", messages(2))
        async with world(tmp_path, clock=clock, secrets=secrets) as here:
            row = await here.add(server, sync_period=3600)
            key = (await here.ids(row.id))[message_id(1)]
            account_id = here.account_id
        server.log.clear()
        secrets.error = error
        async with world(tmp_path, clock=clock, secrets=secrets, account_id=account_id) as here:
            wanted = await here.engine.edit_folders(account_id, key, change(("Bills",), ("INBOX",)), queue=True)
            assert wanted.state == "queued"
            for _ in range(8):
                await clock.advance(HOUR)
                await rest(here, row.id)
            await here.engine.sync_now(row.id)
            await here.until(lambda: here.engine.syncs(row.id) > 0)
            await rest(here, row.id)
            source = await here.source(row.id)
            # the mail state is what it was; the code says what is missing
            assert (source.status, source.status_code) == (S.OK, error.code)
            assert source.next_try is not None
            kept = await here.db.read(edits.get, wanted.edit_id)
            assert kept is not None
            assert (kept.state, kept.code) == ("waiting", error.code)
            assert server.names == []  # nothing was sent at all
            secrets.error = None
            rounds = here.engine.syncs(row.id)
            await here.engine.sync_now(row.id)

            async def done() -> bool:
                await clock.advance(WAKE_GAP)  # one that was tried just now is not tried again at once
                stored = await here.db.read(edits.get, wanted.edit_id)
                return stored is not None and stored.state == "done"

            await here.until(done)
            await rest(here, row.id)
            source = await here.source(row.id)
            assert (source.status, source.status_code) == (S.OK, None)
            logins = sum(server.names.count(name) for name in LOGINS)
            # the edit's one, and one for each round
            await here.until(lambda: logins <= 1 + here.engine.syncs(row.id) - rounds)
            assert server.store.where(message_id(1)) == ["Bills"]
