"""A source is made whole or not at all, wherever whoever asked for it goes away."""

import asyncio
import contextlib
import ssl
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.engine.sign_in.new_source import NewAccount, SourceRefused
from cio_desktop.net.loopback import listen
from cio_desktop.protocol.enums import SourceStatus as S
from cio_desktop.store import accounts, sources
from cio_desktop.store.database import Database
from tests.support.authorization_server import AuthorizationServer
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.engine_world import World
from tests.support.oauth_world import granted, mailbox, oauth_world, settings
from tests.support.present import present

pytestmark = pytest.mark.dovecot
NEW = NewAccount("ann@example.org", "Ann")


@pytest.fixture
def trusted(authority: Authority) -> ssl.SSLContext:
    return authority.client_context()


async def all_accounts(here: World) -> Any:
    return await here.db.read(accounts.find, limit=10)


@pytest.fixture
def cut(monkeypatch: pytest.MonkeyPatch) -> Any:
    """`cut(coroutine, n)`: its result, or None when it was cancelled, at its n-th question to the database."""
    left = 0
    victim: asyncio.Task[Any] | None = None
    whole = Database._submit

    async def submit(self: Database, queue: Any, job: Any) -> Any:
        nonlocal left
        left -= 1
        if left == 0 and victim is not None:
            asyncio.get_running_loop().call_soon(victim.cancel)
        return await whole(self, queue, job)

    async def run(coroutine: Any, n: int) -> Any:
        nonlocal left, victim
        left, victim = n, asyncio.create_task(coroutine)
        with contextlib.suppress(asyncio.CancelledError):
            return await victim
        return None

    monkeypatch.setattr(Database, "_submit", submit)
    return run


@pytest.mark.limit(600)
async def test_cut_off_at_any_point(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: ssl.SSLContext, cut: Any
) -> None:
    server = authorization_server
    user = mailbox(oauth_dovecot, server)
    outcomes = set()
    async with oauth_world(tmp_path, server, ssl_context=trusted) as here:
        for n in range(1, 30):
            made = await cut(here.engine.add_source(NEW, settings(user), await granted(server, user.name)), n)
            rows = await here.db.read(sources.all)
            kept = await here.db.read(lambda c: c.execute("SELECT count(*) FROM oauth_grant").fetchone()[0])
            assert (len(rows), len(await all_accounts(here)), kept) in {(0, 1, 0), (1, 2, 1)}, n
            outcomes.add((len(rows), made is not None))
            for row in rows:
                await here.rounds(row.id, 1)  # somebody looks after it
                assert (await here.source(row.id)).status == S.OK
                await here.engine.remove_account(row.account_id)
            if made is not None:
                break
        assert outcomes == {(0, False), (1, False), (1, True)}


async def test_no_account_before_the_mail_server_has_spoken(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: ssl.SSLContext
) -> None:
    """Should the program be killed meanwhile, there is no empty account afterwards."""
    user = mailbox(oauth_dovecot, authorization_server)
    async with oauth_world(tmp_path, authorization_server, ssl_context=trusted) as here:
        with contextlib.closing(listen()) as silent:
            silent.setblocking(False)
            new = settings(user, server="127.0.0.1", port=silent.getsockname()[1], insecure=True)
            asking = asyncio.create_task(here.engine.add_source(NEW, new, "secret"))
            connection, _ = await asyncio.get_running_loop().sock_accept(silent)
            with contextlib.closing(connection):
                assert len(await all_accounts(here)) == 1
                asking.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await asking
        assert len(await all_accounts(here)) == 1
        with pytest.raises(SourceRefused):
            await here.engine.add_source(NEW, settings(user, port=1), "secret")
        assert len(await all_accounts(here)) == 1
        row = await here.engine.add_source(NEW, settings(user), user.password)
        account = present(await here.db.read(accounts.get, row.account_id))
        assert (account.first_name, account.emails) == ("Ann", [NEW.email, user.name])
