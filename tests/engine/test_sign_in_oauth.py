"""Sources that sign in at a provider: oidc-provider gives the access, Dovecot asks it about every token."""

import asyncio
import logging
import os
import sqlite3
import ssl
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from cio_desktop.engine.sign_in.new_source import SourceRefused
from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.protocol.enums import SourceStatus as S
from cio_desktop.store import grants, history, sources
from cio_desktop.store.database import Database
from tests.support.authorization_server import AuthorizationServer
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot, Introspection
from tests.support.engine_world import World
from tests.support.mail import messages
from tests.support.oauth_world import (
    configure,
    connect,
    granted,
    in_thread,
    mailbox,
    oauth_world,
    providers,
    settings,
)
from tests.support.present import present
from tests.support.stored import stored


@pytest.fixture
def trusted(authority: Authority) -> ssl.SSLContext:
    return authority.client_context()


async def has(here: World, source_id: int, status: SourceStatus, code: str | None = None) -> bool:
    row = await here.source(source_id)
    return row.status == status and (code is None or row.status_code == code)


def count_of(folder: Path, sql: str) -> Any:
    with sqlite3.connect(folder / "store.db") as db:
        return db.execute(sql).fetchone()[0]


def nothing_of(folder: Path, *secrets: Any) -> None:
    """No file of the profile holds any of these."""
    for path, data in stored(folder):
        for secret in secrets:
            assert (secret if isinstance(secret, bytes) else secret.encode()) not in data, path


async def dump(db: Database) -> list[Any]:
    """Every row of messages and their places, to see that nothing was imported anew."""
    return await db.read(
        lambda c: [
            c.execute(f"SELECT rowid, * FROM {table} ORDER BY 1").fetchall()
            if table != "membership"
            else c.execute("SELECT * FROM membership ORDER BY folder_id, uid").fetchall()
            for table in ("message", "membership", "folder")
        ][:2]
    )


def refreshes(server: AuthorizationServer) -> int:
    return len(server.requests("/token"))


@pytest.mark.limit(600)
async def test_the_whole_life_of_a_providers_access(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: ssl.SSLContext
) -> None:
    server = authorization_server
    user = mailbox(oauth_dovecot, server)
    await in_thread(user.deliver, "INBOX", messages(20))
    async with oauth_world(tmp_path, server, ssl_context=trusted) as here:
        first = await granted(server, user.name)
        asked = refreshes(server)
        row = await connect(here, user, first)
        assert (row.status, row.auth_type, row.provider_consumer_key) == (S.OK, "oauth2", server.client_id)
        assert here.engine.provider_name(row.provider_consumer_key) == "Test sign-in"
        assert len((await here.look(row.id))["INBOX"]) == 20
        assert refreshes(server) == asked  # the token of the sign-in was good for all of it

        # the access ends at the provider long before its time: one refresh, and nobody notices
        server.end_access(user.name)
        await in_thread(user.deliver, "INBOX", list(messages(25))[20:])
        await here.sync(row.id)
        assert await has(here, row.id, S.OK)
        assert refreshes(server) == asked + 1
        assert len((await here.look(row.id))["INBOX"]) == 25
        assert (await here.db.read(history.sync_runs, row.id))[0].error is None
        assert first.refresh_token not in server.live(user.name)  # a new one took its place

        # ... and the new one is what counts from now on, again and again
        for number in (2, 3):
            server.end_access(user.name)
            await here.sync(row.id)
            assert await has(here, row.id, S.OK)
            assert refreshes(server) == asked + number
        assert len(server.live(user.name, "RefreshToken")) == 1

        # the person takes the access away
        before = await dump(here.db)
        server.revoke_user(user.name)
        await here.sync(row.id)
        assert await has(here, row.id, S.INVALID_CREDENTIALS, "auth.grant_refused")
        broken = await here.source(row.id)
        assert (broken.next_try, broken.following) == (None, "never")
        asked = refreshes(server)
        ended = here.engine.syncs(row.id)
        assert await here.engine.sync_now(row.id) == []
        await here.until(lambda: here.engine.syncs(row.id) > ended)
        assert await here.engine.force_check(row.id) is S.INVALID_CREDENTIALS
        assert refreshes(server) == asked  # what was refused is not asked again

        # connected again in place
        second = await granted(server, user.name)
        runs = len(await here.db.read(history.sync_runs, row.id))
        await here.engine.update_source(row.id, credential=second)
        assert await has(here, row.id, S.OK)
        await here.rounds(row.id, runs + 1)
        again = await here.source(row.id)
        assert (again.id, again.label, again.created, again.status) == (row.id, row.label, row.created, S.OK)
        assert again.grant_id != row.grant_id
        assert await dump(here.db) == before
        latest = (await here.db.read(history.sync_runs, row.id))[0]
        assert (latest.new, latest.error) == (0, None)
        assert await here.db.read(grants.get, present(row.grant_id)) is None
        assert count_of(tmp_path, "SELECT count(*) FROM oauth_grant") == 1
        changes = [(event.old, event.new) for event in await here.db.read(history.status_events, row.id)]
        assert changes == [("INVALID_CREDENTIALS", "OK"), ("OK", "INVALID_CREDENTIALS")]
        tokens = [token.token for token in server.tokens(user.name)]
        nothing_of(tmp_path, *tokens, first.refresh_token, second.refresh_token, second.access_token)


async def test_an_access_token_that_grows_old(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: ssl.SSLContext
) -> None:
    server = authorization_server
    user = mailbox(oauth_dovecot, server)
    async with oauth_world(tmp_path, server, ssl_context=trusted) as here:
        server.set(access_token_ttl=2)
        row = await connect(here, user, await granted(server, user.name))
        asked = refreshes(server)
        await here.until(lambda: not server.live(user.name, "AccessToken"))
        await here.sync(row.id)
        assert await has(here, row.id, S.OK)
        assert refreshes(server) == asked + 1


async def test_after_a_restart_the_grant_goes_on(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: ssl.SSLContext
) -> None:
    server, key = authorization_server, os.urandom(32)
    user = mailbox(oauth_dovecot, server)
    async with oauth_world(tmp_path, server, key=key, ssl_context=trusted) as here:
        account = here.account_id
        row = await connect(here, user, await granted(server, user.name))
    for number in (1, 2):
        async with oauth_world(tmp_path, server, key=key, account_id=account, ssl_context=trusted) as here:
            asked = refreshes(server)
            await here.engine.force_check(row.id)
            assert await has(here, row.id, S.OK)
            assert refreshes(server) == asked + 1
            assert here.engine.provider_name(server.client_id) == "Test sign-in"
            stored = present(await here.db.read(grants.get, present(row.grant_id)))
            assert (stored.version, stored.leased_by, stored.refused) == (number, None, False)


async def test_the_wrong_persons_access_saves_nothing(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: ssl.SSLContext
) -> None:
    server = authorization_server
    alice, bob = mailbox(oauth_dovecot, server), mailbox(oauth_dovecot, server)
    async with oauth_world(tmp_path, server, ssl_context=trusted) as here:
        grant = await granted(server, alice.name)
        secrets = count_of(tmp_path, "SELECT count(*) FROM secret")
        with pytest.raises(SourceRefused) as caught:
            await here.engine.add_source(here.account_id, settings(bob), grant)
        assert (caught.value.status, caught.value.code) == (S.INVALID_CREDENTIALS, "auth.token")
        assert present(grant.access_token) not in caught.value.log
        assert await here.db.read(sources.list_of, here.account_id) == []
        assert count_of(tmp_path, "SELECT count(*) FROM oauth_grant") == 0
        assert count_of(tmp_path, "SELECT count(*) FROM secret") == secrets
        # it was neither used up nor taken back: the person may keep it under the right name
        row = await connect(here, alice, grant)
        assert row.status == S.OK

        # nor does it replace what a source has
        mine = await connect(here, bob, await granted(server, bob.name))
        with pytest.raises(SourceRefused):
            await here.engine.update_source(mine.id, credential=await granted(server, alice.name))
        assert (await here.source(mine.id)).grant_id == mine.grant_id
        await here.sync(mine.id)
        assert await has(here, mine.id, S.OK)


async def test_while_the_provider_is_down_nothing_is_lost(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: ssl.SSLContext
) -> None:
    server = authorization_server
    user = mailbox(oauth_dovecot, server)
    async with oauth_world(tmp_path, server, ssl_context=trusted) as here:
        row = await connect(here, user, await granted(server, user.name))
        live = server.live(user.name, "RefreshToken")
        server.end_access(user.name)
        asked = refreshes(server)
        server.set(trouble=503)
        grants_before = await here.db.read(grants.get, present(row.grant_id))
        here.engine._grants.forget(present(row.grant_id))  # as after a restart: a token has to be asked for
        await here.sync(row.id)
        waiting = await here.source(row.id)
        assert (waiting.status, waiting.status_code, waiting.fail_count) == (S.OK, "oauth.unavailable", 1)
        assert waiting.next_try is not None
        assert refreshes(server) == asked + 1
        assert await here.db.read(grants.get, present(row.grant_id)) == grants_before
        assert server.live(user.name, "RefreshToken") == live
        # somebody who asks is told, and the access is kept all the same
        assert await here.engine.force_check(row.id) is S.OK
        waiting = await here.source(row.id)
        assert (waiting.status_code, waiting.next_try is not None) == ("oauth.unavailable", True)
        server.set(trouble=None)
        assert await here.engine.force_check(row.id) is S.OK
        assert (await here.source(row.id)).status_code is None


async def test_what_is_removed_is_given_back_and_gone(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: ssl.SSLContext
) -> None:
    server = authorization_server
    user = mailbox(oauth_dovecot, server)
    async with oauth_world(tmp_path, server, ssl_context=trusted) as here:
        grant = await granted(server, user.name)
        row = await connect(here, user, grant)
        sealed = await here.db.read(
            lambda c: c.execute("SELECT ciphertext FROM secret WHERE id = ?", (f"grant:{row.grant_id}",)).fetchone()[0]
        )
        await here.db.checkpoint()
        assert sealed in (tmp_path / "store.db").read_bytes()
        await here.engine.remove_source(row.id)
        assert server.live(user.name) == []
        assert count_of(tmp_path, "SELECT count(*) FROM oauth_grant") == 0
        nothing_of(tmp_path, sealed, row.grant_id, grant.refresh_token, grant.access_token)

        again = await connect(here, user, await granted(server, user.name))
        await here.engine.remove_account(here.account_id)
        assert server.live(user.name) == []
        nothing_of(tmp_path, again.grant_id)


@pytest.mark.parametrize("silent", [True, False])
async def test_a_provider_that_cannot_be_told_holds_up_no_removal(
    tmp_path: Path,
    authorization_server: AuthorizationServer,
    oauth_dovecot: Dovecot,
    trusted: ssl.SSLContext,
    silent: bool,
) -> None:
    server = authorization_server
    user = mailbox(oauth_dovecot, server)
    async with oauth_world(tmp_path, server, ssl_context=trusted) as here:
        row = await connect(here, user, await granted(server, user.name))
        if silent:
            from tests.support.http_server import HttpServer, Silent

            async with HttpServer() as nobody:
                nobody.answers = [Silent()]
                here.engine._deps.config = replace(
                    here.engine._deps.config, timings=replace(here.engine._deps.config.timings, revoke=0.2)
                )
                await configure(here, server, revocation_endpoint=f"{nobody.url}/revoke")
                await here.engine.remove_source(row.id)
        else:
            server.set(trouble=503)
            await here.engine.remove_source(row.id)
        assert await here.db.read(sources.list_of, here.account_id) == []
        assert count_of(tmp_path, "SELECT count(*) FROM oauth_grant") == 0


async def test_a_removed_client_id_is_told_and_heals(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: ssl.SSLContext
) -> None:
    server = authorization_server
    user = mailbox(oauth_dovecot, server)
    async with oauth_world(tmp_path, server, ssl_context=trusted) as here:
        row = await connect(here, user, await granted(server, user.name))
        async with providers(here) as known:
            await known.remove(server.client_id)
        await here.sync(row.id)
        assert await has(here, row.id, S.INVALID_CREDENTIALS, "oauth.provider_gone")
        assert here.engine.provider_name(server.client_id) is None
        await configure(here, server)
        assert await here.engine.force_check(row.id) is S.OK


async def test_a_grant_nobody_needs_is_given_back_at_the_next_start(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: ssl.SSLContext
) -> None:
    server, key = authorization_server, os.urandom(32)
    user = mailbox(oauth_dovecot, server)
    async with oauth_world(tmp_path, server, key=key, ssl_context=trusted) as here:
        account = here.account_id
        row = await connect(here, user, await granted(server, user.name))
        # the program ended between the removal of the source and that of its grant
        await here.db.write(sources.delete, row.id)
    assert server.live(user.name, "RefreshToken")
    async with oauth_world(tmp_path, server, key=key, account_id=account, ssl_context=trusted) as here:
        await here.until(lambda: not server.live(user.name))
        await here.until(lambda: count_of(tmp_path, "SELECT count(*) FROM oauth_grant") == 0)


async def test_connected_again_while_the_old_access_is_good(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: ssl.SSLContext
) -> None:
    """Where a provider has one grant for a person and a client id, taking back the old token ends the new one, too."""
    server = authorization_server
    user = mailbox(oauth_dovecot, server)
    browser = httpx.Cookies()
    async with oauth_world(tmp_path, server, ssl_context=trusted) as here:
        row = await connect(here, user, await granted(server, user.name, cookies=browser))
        for email in (user.name, ""):  # by a page; through the API
            again = await granted(server, user.name, cookies=browser, email=email)
            await here.engine.update_source(row.id, credential=again)
            assert again.refresh_token in server.live(user.name, "RefreshToken")
            assert count_of(tmp_path, "SELECT count(*) FROM oauth_grant") == 1
        server.end_access(user.name)
        assert await here.engine.force_check(row.id) is S.OK


async def test_a_mailbox_that_is_two_sources_and_one_goes(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: ssl.SSLContext
) -> None:
    server = authorization_server
    user, other = mailbox(oauth_dovecot, server), mailbox(oauth_dovecot, server)
    browser = httpx.Cookies()
    async with oauth_world(tmp_path, server, ssl_context=trusted) as here:
        first = await connect(here, user, await granted(server, user.name, cookies=browser))
        second = await connect(here, user, await granted(server, user.name, cookies=browser))
        await connect(here, other, await granted(server, other.name))  # not the same person
        await here.engine.remove_source(first.id)
        server.end_access(user.name)
        assert await here.engine.force_check(second.id) is S.OK
        await here.engine.remove_source(second.id)
        assert server.live(user.name) == []
        assert server.live(other.name, "RefreshToken")


async def test_a_refresh_token_from_elsewhere(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: ssl.SSLContext
) -> None:
    """`provider_refresh_token` of the API: exchanged at once, and the successor is what is kept."""
    server = authorization_server
    user = mailbox(oauth_dovecot, server)
    async with oauth_world(tmp_path, server, ssl_context=trusted) as here:
        brought = await granted(server, user.name, access_token=None, expires_in=0)
        asked = refreshes(server)
        # the mail server is down at the first try; the caller tries again with the only token it knows
        for _ in range(2):
            with pytest.raises(SourceRefused) as caught:
                await here.engine.add_source(here.account_id, settings(user, port=1), brought)
            assert caught.value.code == "net.refused"
        row = await connect(here, user, brought)
        assert row.status == S.OK
        assert refreshes(server) == asked + 1
        assert brought.refresh_token not in server.live(user.name)
        assert len(server.live(user.name, "RefreshToken")) == 1
        # from now on it is the source's alone
        with pytest.raises(SourceRefused) as caught:
            await here.engine.add_source(here.account_id, settings(user), brought)
        assert (caught.value.status, caught.value.code) == (S.INVALID_CREDENTIALS, "auth.grant_refused")


async def test_from_password_to_provider_and_back(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: ssl.SSLContext
) -> None:
    server = authorization_server
    user = mailbox(oauth_dovecot, server)
    await in_thread(user.deliver, "INBOX", messages(3))
    async with oauth_world(tmp_path, server, ssl_context=trusted) as here:
        row = await here.engine.add_source(here.account_id, settings(user), user.password)
        await here.rounds(row.id, 1)
        before = await dump(here.db)
        await here.engine.update_source(row.id, credential=await granted(server, user.name))
        middle = await here.source(row.id)
        assert (middle.status, middle.auth_type) == (S.OK, "oauth2")
        assert count_of(tmp_path, f"SELECT count(*) FROM secret WHERE id = 'source:{row.id}'") == 0
        await here.rounds(row.id, 2)  # the one with the grant: it may not end as refused after the password has come
        runs = len(await here.db.read(history.sync_runs, row.id))
        await here.engine.update_source(row.id, password=user.password)
        await here.rounds(row.id, runs + 1)
        after = await here.source(row.id)
        assert (after.status, after.auth_type, after.provider_consumer_key, after.grant_id) == (
            S.OK, "password", None, None,
        )  # fmt: skip
        assert server.live(user.name) == []
        assert await dump(here.db) == before


async def test_no_secret_in_any_log(
    tmp_path: Path,
    authorization_server: AuthorizationServer,
    oauth_dovecot: Dovecot,
    trusted: ssl.SSLContext,
    caplog: pytest.LogCaptureFixture,
) -> None:
    server = authorization_server
    user = mailbox(oauth_dovecot, server)
    with caplog.at_level(logging.DEBUG):
        async with oauth_world(tmp_path, server, ssl_context=trusted) as here:
            grant = await granted(server, user.name)
            row = await connect(here, user, grant)
            server.end_access(user.name)
            await here.sync(row.id)
            with pytest.raises(SourceRefused) as caught:
                await here.engine.add_source(here.account_id, settings(user, username="x"), grant)
            step = [each async for each in here.engine.check_settings(settings(user), grant)]
            await here.engine.remove_source(row.id)
            told = [caplog.text, caught.value.log, repr(caught.value.error), repr(step), repr(grant)]
            secrets = {token.token for token in server.tokens(user.name)} | {
                grant.refresh_token,
                present(grant.access_token),
            }
    assert len(secrets) >= 2
    assert "AUTHENTICATE OAUTHBEARER ***" in caplog.text
    for secret in secrets:
        for text in told:
            assert secret not in text


@pytest.mark.parametrize("name", ["a\x01auth=Bearer evil\x01", "a\r\nc2 LOGOUT", "a\0b", "a\x7f", "\x1b[2J"])
async def test_hostile_user_names_never_reach_the_wire(
    tmp_path: Path,
    authorization_server: AuthorizationServer,
    oauth_dovecot: Dovecot,
    trusted: ssl.SSLContext,
    name: str,
) -> None:
    server = authorization_server
    user = mailbox(oauth_dovecot, server)
    async with oauth_world(tmp_path, server, ssl_context=trusted) as here:
        logged = len(oauth_dovecot.log_text())
        with pytest.raises(SourceRefused) as caught:
            await here.engine.add_source(
                here.account_id, settings(user, username=name), await granted(server, user.name)
            )
        assert caught.value.code == "imap.argument"
        steps = [s async for s in here.engine.check_settings(settings(user, username=name), "x")]
        assert [(s.name, s.error_code) for s in steps if s.state == "failed"] == [("sign_in", "imap.argument")]
        assert "evil" not in oauth_dovecot.log_text()[logged:]
        assert await here.db.read(sources.list_of, here.account_id) == []


@pytest.mark.limit(600)
async def test_edits_and_rounds_share_one_refresh(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: ssl.SSLContext
) -> None:
    server = authorization_server
    user = mailbox(oauth_dovecot, server)
    await in_thread(user.deliver, "INBOX", messages(3))
    async with oauth_world(tmp_path, server, ssl_context=trusted) as here:
        row = await connect(here, user, await granted(server, user.name))
        ids = list((await here.ids(row.id)).values())
        server.end_access(user.name)
        asked = refreshes(server)
        raws = [here.engine.raw_message(here.account_id, each) for each in ids]
        await asyncio.gather(here.sync(row.id), here.engine.refresh_folders(row.id), *raws)
        assert refreshes(server) == asked + 1
        assert await has(here, row.id, S.OK)
        assert len(server.live(user.name, "RefreshToken")) == 1


async def test_a_mail_server_without_the_scope(
    tmp_path: Path, authority: Authority, authorization_server: AuthorizationServer, trusted: ssl.SSLContext
) -> None:
    """A good token that the mail server finds too small: one forced refresh, then the person is asked."""
    server = authorization_server
    asked = Introspection(server.issuer, server.introspection_endpoint, server.resource_server, "no.such.scope")
    dovecot = await in_thread(Dovecot(authority, oauth=asked).__enter__)
    try:
        user = dovecot.user(name=server.user())
        async with oauth_world(tmp_path, server, ssl_context=trusted) as here:
            grant = await granted(server, user.name)
            row = await here.engine.add_source(here.account_id, settings(user), grant, check=False)
            assert (row.status, row.status_code) == (S.INVALID_CREDENTIALS, "auth.token")
            assert row.status_text == "Authentication failed. (status invalid_token)"
            before = refreshes(server)
            await here.engine.force_check(row.id)
            assert await has(here, row.id, S.INVALID_CREDENTIALS, "auth.token")
            assert refreshes(server) == before + 1
    finally:
        await in_thread(dovecot.close)
