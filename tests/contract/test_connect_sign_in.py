"""Sign-in at a provider through the page of a connect token: oidc-provider gives access, Dovecot takes it."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest

from cio_desktop.client.resources.oauth_providers import NewOAuthProvider
from cio_desktop.protocol.errors import ApiStatusError
from cio_desktop.protocol.sign_in import ConnectState as S
from cio_desktop.protocol.sign_in import Finding, ImapSettings
from cio_desktop.service.connect import flow
from cio_desktop.store import accounts, sources
from tests.support.authorization_server import AuthorizationServer
from tests.support.connect_world import BACK, ConnectWorld, connect_world, type_code
from tests.support.mail import messages
from tests.support.oauth_world import configure, in_thread, mailbox
from tests.support.patience import PATIENCE

if TYPE_CHECKING:
    from ssl import SSLContext

    from tests.support.certificates import Authority
    from tests.support.dovecot import Dovecot

pytestmark = pytest.mark.dovecot


@pytest.fixture
def trusted(authority: Authority) -> SSLContext:
    return authority.client_context()


def query_of(url: str) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}


async def nothing_kept(here: ConnectWorld) -> None:
    assert await here.engine_world.db.read(sources.all) == []
    assert len(await here.engine_world.db.read(accounts.find, limit=10)) == 1  # the world's own
    kept = await here.engine_world.db.read(lambda c: c.execute("SELECT count(*) FROM oauth_grant").fetchone()[0])
    assert kept == 0


@pytest.mark.limit(600)
async def test_from_the_link_to_mail_to_a_renewal_in_place(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: SSLContext
) -> None:
    server, user = authorization_server, mailbox(oauth_dovecot, authorization_server)
    await in_thread(user.deliver, "INBOX", messages(5))
    async with connect_world(tmp_path, server, trusted) as here:
        token = await here.token(user, first_name="Ada")
        assert (await here.state(token)).state == S.WAITING
        visit = await here.sign_in(token, user.name)
        assert visit.url.startswith(here.link(token, "/status"))
        assert "code=" not in visit.url
        assert await here.back(token) == f"{BACK}?contextio_token={token}"
        found = await here.state(token)
        assert (found.state, found.expires, found.account["first_name"]) == (S.USED, False, "Ada")
        source = found.account["sources"][0]
        assert (source["label"], source["provider_consumer_key"]) == (found.server_label, server.client_id)
        assert source["authentication_type"] == "oauth2"
        row = (await here.engine_world.db.read(sources.all))[0]
        here.engine_world.account_id = row.account_id
        await here.engine_world.rounds(row.id, 1)
        assert len((await here.engine_world.look(row.id))["INBOX"]) == 5

        # the access is taken back, and given again by a token under the source: same source, same mail
        server.revoke_user(user.name)
        await here.engine_world.sync(row.id)
        assert (await here.engine_world.source(row.id)).status == "INVALID_CREDENTIALS"
        where = (row.account_id, row.label)
        again = await here.token(None, at=where, provider=False)
        ids = await here.engine_world.ids(row.id)
        await here.sign_in(again, user.name)
        assert await here.back(again) == f"{BACK}?contextio_token={again}"
        after = await here.engine_world.source(row.id)
        assert (after.id, after.label, after.created, after.status) == (row.id, row.label, row.created, "OK")
        assert await here.engine_world.ids(row.id) == ids
        assert len(await here.engine_world.db.read(sources.all)) == 1
        renewed = await here.state(again)
        assert (renewed.account["id"], renewed.server_label) == (row.account_id, row.label)


async def test_somebody_else_signs_in_and_nothing_is_saved(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: SSLContext
) -> None:
    server = authorization_server
    alice, bob = mailbox(oauth_dovecot, server), mailbox(oauth_dovecot, server)
    async with connect_world(tmp_path, server, trusted) as here:
        token = await here.token(alice)
        await here.sign_in(token, bob.name)
        found = await here.until(token, S.OTHER_PERSON)
        assert (found.signed_in_as, found.used) == (bob.name, 0)
        page = await here.page(token)
        assert bob.name in page.text
        assert alice.name in page.text
        await nothing_kept(here)
        # begun again, as the right person
        await here.sign_in(token, alice.name)
        assert (await here.back(token)).startswith(BACK)
        rows = await here.engine_world.db.read(sources.all)
        assert [row.email for row in rows] == [alice.name]


@pytest.mark.parametrize("by", ["page", "api"])
async def test_somebody_else_is_kept_when_asked_for(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: SSLContext, by: str
) -> None:
    server = authorization_server
    alice, bob = mailbox(oauth_dovecot, server), mailbox(oauth_dovecot, server)
    async with connect_world(tmp_path, server, trusted) as here:
        token = await here.token(alice)
        await here.sign_in(token, bob.name)
        await here.until(token, S.OTHER_PERSON)
        if by == "page":
            assert (await here.post(token, do="accept_other")).status_code == 303
        else:
            assert (await here.client.connect_tokens.accept_other(token)).state in {S.CHECKING, S.USED}
        assert (await here.back(token)).startswith(BACK)
        row = (await here.engine_world.db.read(sources.all))[0]
        assert (row.email, row.username, row.status) == (bob.name, bob.name, "OK")
        assert (await here.state(token)).account["email_addresses"] == [bob.name]


@pytest.mark.parametrize("tab", [0, 1])
async def test_two_tabs_of_an_impatient_person(
    tmp_path: Path,
    authorization_server: AuthorizationServer,
    oauth_dovecot: Dovecot,
    trusted: SSLContext,
    monkeypatch: pytest.MonkeyPatch,
    tab: int,
) -> None:
    server, user = authorization_server, mailbox(oauth_dovecot, authorization_server)
    async with connect_world(tmp_path, server, trusted) as here:
        token = await here.token(user)
        tabs = [await here.authorization_url(token) for _ in range(2)]
        await server.visit(tabs[tab], user.name)
        assert (await here.back(token)).startswith(BACK)
        # later the link begins anew
        other = await here.token(user)
        first = query_of(await here.authorization_url(other))
        monkeypatch.setattr(flow, "OPENED_TWICE", 0.0)
        assert query_of(await here.authorization_url(other))["state"] != first["state"]


async def test_a_renewal_asks_for_no_address_and_takes_none(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: SSLContext
) -> None:
    """A form that is on no page: else bob would be the one who was meant."""
    server = authorization_server
    alice, bob = mailbox(oauth_dovecot, server), mailbox(oauth_dovecot, server)
    async with connect_world(tmp_path, server, trusted) as here:
        first = await here.token(alice)
        await here.sign_in(first, alice.name)
        await here.back(first)
        row = (await here.engine_world.db.read(sources.all))[0]
        token = await here.token(None, at=(row.account_id, row.label))
        await here.authorization_url(token)
        await here.post(token, do="address", email=bob.name)
        away = await here.browser.get(here.link(token, "/status?wait=1"))
        await server.visit(away.headers["location"], bob.name)
        assert (await here.until(token, S.OTHER_PERSON, S.FAILED, S.USED)).state == S.OTHER_PERSON


async def test_somebody_else_at_a_renewal_is_a_source_of_its_own(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: SSLContext
) -> None:
    server = authorization_server
    alice, bob = mailbox(oauth_dovecot, server), mailbox(oauth_dovecot, server)
    async with connect_world(tmp_path, server, trusted) as here:
        first = await here.token(alice)
        await here.sign_in(first, alice.name)
        await here.back(first)
        before = (await here.engine_world.db.read(sources.all))[0]
        token = await here.token(None, at=(before.account_id, before.label))
        await here.sign_in(token, bob.name)
        await here.until(token, S.OTHER_PERSON)
        assert (await here.engine_world.source(before.id)).grant_id == before.grant_id
        await here.client.connect_tokens.accept_other(token)
        await here.back(token)
        rows = await here.engine_world.db.read(sources.all)
        assert [(row.email, row.account_id) for row in rows] == [
            (alice.name, before.account_id),
            (bob.name, before.account_id),
        ]
        assert rows[0].grant_id == before.grant_id


@pytest.mark.parametrize("confirm", [False, True])
async def test_a_provider_that_was_found_for_the_address(
    tmp_path: Path,
    authorization_server: AuthorizationServer,
    oauth_dovecot: Dovecot,
    trusted: SSLContext,
    confirm: bool,
) -> None:
    """Nobody named a provider: the look-up did, the person chooses it. No answer to the form leads away from here."""
    server, user = authorization_server, mailbox(oauth_dovecot, authorization_server)
    async with connect_world(tmp_path, server, trusted) as here:
        imap = ImapSettings("localhost", user.name, user.port, use_ssl=False, oauth=True, starttls=True)
        here.finder.best = Finding(
            "mx", imap, confirm=confirm, name="Example", provider="oidc", provider_consumer_key=server.client_id
        )
        token = await here.token(None, provider=False)
        await here.browser.get(here.link(token), follow_redirects=True)
        await here.post(token, do="address", email=user.name)
        answer = await here.browser.get(here.link(token, "/status?wait=1"))
        assert "Continue with Example" in answer.text
        sent = await here.post(token, do="provider")
        assert (sent.status_code, sent.headers["location"]) == (303, f"/connect/{token}/status")
        page = await here.page(token)
        assert (page.status, page.refresh) == (200, f"/connect/{token}/status?wait=1")
        away = await here.browser.get(here.base_url + str(page.refresh))
        assert away.headers["location"].startswith(server.authorization_endpoint)
        await here.browser.get(await server.sign_in(away.headers["location"], user.name))
        assert (await here.back(token)).startswith(BACK)
        assert (await here.engine_world.db.read(sources.all))[0].auth_type == "oauth2"


async def test_a_provider_that_is_named_waits_for_a_server_that_could_not_be_proved(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: SSLContext
) -> None:
    """The access would go to that server: the person sees its name before anything else happens."""
    server, user = authorization_server, mailbox(oauth_dovecot, authorization_server)
    async with connect_world(tmp_path, server, trusted) as here:
        imap = ImapSettings("mail.stranger.test", user.name, 993, use_ssl=True)
        here.finder.best = Finding("srv", imap, confirm=True, host_shown="mail.stranger.test", found_at="example.test")
        token = await here.token(None, email=user.name)
        await here.browser.get(here.link(token), follow_redirects=True)
        answer = await here.browser.get(here.link(token, "/status?wait=1"))
        assert answer.status_code == 200
        assert "mail.stranger.test" in answer.text
        assert server.requests("/auth") == []


async def test_access_denied_and_begun_again(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: SSLContext
) -> None:
    server, user = authorization_server, mailbox(oauth_dovecot, authorization_server)
    async with connect_world(tmp_path, server, trusted) as here:
        token = await here.token(user)
        await here.sign_in(token, user.name, deny=True)
        found = await here.until(token, S.FAILED)
        assert found.error_code == "oauth.denied"
        page = await here.page(token)
        assert "Access was not allowed" in page.text
        assert f"/connect/{token}" in page.links
        await nothing_kept(here)
        await here.sign_in(token, user.name)
        assert (await here.back(token)).startswith(BACK)


async def test_a_foreign_state_and_knocks_change_nothing(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: SSLContext
) -> None:
    server, user = authorization_server, mailbox(oauth_dovecot, authorization_server)
    async with connect_world(tmp_path, server, trusted) as here:
        token = await here.token(user)
        url = await here.authorization_url(token)
        back = query_of(url)["redirect_uri"]
        root = back.removesuffix("/callback")
        for knock in (
            f"{root}/favicon.ico",
            f"{back}?code=x",
            f"{back}?code=x&state=mine",
            f"{back}?code=x&state={'A' * 43}",
            f"{back}?error=access_denied&state=mine",
        ):
            answer = await here.browser.get(knock)
            assert answer.status_code in {400, 404}, knock
            assert (await here.state(token)).state == S.OPENED
        where = await server.sign_in(url, user.name)
        forged = where.replace(
            query_of(where)["iss"].replace(":", "%3A").replace("/", "%2F"), "https%3A%2F%2Fevil.test"
        )
        assert forged != where
        await here.browser.get(forged)
        assert (await here.until(token, S.FAILED)).error_code == "oauth.issuer"
        await nothing_kept(here)


async def test_an_answer_counts_once(
    tmp_path: Path,
    authorization_server: AuthorizationServer,
    oauth_dovecot: Dovecot,
    trusted: SSLContext,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    server, user = authorization_server, mailbox(oauth_dovecot, authorization_server)
    async with connect_world(tmp_path, server, trusted) as here:
        token = await here.token(user)
        where = await server.sign_in(await here.authorization_url(token), user.name)
        assert (await here.browser.get(where)).status_code == 303
        assert (await here.back(token)).startswith(BACK)
        with pytest.raises(httpx.ConnectError):  # the port is closed by now
            await here.browser.get(where)
        # the code of an attempt that was replaced by another one belongs to nobody
        second = await here.token(user)
        old = await server.sign_in(await here.authorization_url(second), user.name)
        monkeypatch.setattr(flow, "OPENED_TWICE", 0.0)
        await here.authorization_url(second)
        with pytest.raises(httpx.ConnectError):
            await here.browser.get(old)
        answer = await here.post(second, do="paste", redirected_to=old)
        assert answer.status_code == 303
        assert (await here.state(second)).state == S.OPENED
        assert "belong to this sign-in" in (await here.page(second)).text


@pytest.mark.parametrize("by", ["page", "api"])
async def test_the_address_is_pasted_where_the_browser_could_not_come_back(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: SSLContext, by: str
) -> None:
    server, user = authorization_server, mailbox(oauth_dovecot, authorization_server)
    async with connect_world(tmp_path, server, trusted) as here:
        token = await here.token(user)
        where = await server.sign_in(await here.authorization_url(token), user.name)
        with pytest.raises(ApiStatusError) as refused:
            await here.client.connect_tokens.paste(token, f"{BACK}?code=x&state=y")
        assert (refused.value.status, refused.value.code) == (400, "oauth.state")
        if by == "api":
            await here.client.connect_tokens.paste(token, where)
        else:
            assert (await here.post(token, do="paste", redirected_to=where)).status_code == 303
        assert (await here.back(token)).startswith(BACK)
        assert len(await here.engine_world.db.read(sources.all)) == 1


async def test_a_provider_that_never_sends_the_browser_back(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: SSLContext
) -> None:
    """A registered address that is not on this machine: the page asks for what the browser shows in the end."""
    server, user = authorization_server, mailbox(oauth_dovecot, authorization_server)
    async with connect_world(tmp_path, server, trusted) as here:
        await configure(here.engine_world, server, redirect_uri="https://provider.example/code")
        token = await here.token(user)
        answer = await here.browser.get(here.link(token), follow_redirects=True)
        assert answer.status_code == 200
        assert "redirected_to" in answer.text
        assert server.authorization_endpoint in answer.text
        assert 'http-equiv="refresh"' not in answer.text  # nothing may be torn from under the typing hand
        assert (await here.state(token)).redirect_uri == "https://provider.example/code"
        await here.post(token, do="paste", redirected_to="this is no code")
        assert "aria-invalid" in (await here.page(token)).body
        await here.post(token, do="paste", redirected_to="SomeCode")
        assert (await here.until(token, S.FAILED)).error_code == "auth.grant_refused"
        await nothing_kept(here)


@pytest.mark.limit(450)
async def test_the_code_is_typed_on_another_device(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: SSLContext
) -> None:
    server, user = authorization_server, mailbox(oauth_dovecot, authorization_server)
    async with connect_world(tmp_path, server, trusted) as here:
        token = await here.token(user, device=True)
        answer = await here.browser.get(here.link(token), follow_redirects=True)
        found = await here.state(token)
        assert found.user_code is not None
        assert found.verification_uri is not None
        assert found.user_code in answer.text
        assert found.verification_uri in answer.text
        assert found.redirect_uri is None
        await type_code(found.verification_uri, found.user_code, user.name)
        assert (await here.back(token)).startswith(BACK)
        assert (await here.engine_world.db.read(sources.all))[0].status == "OK"


async def test_a_provider_out_of_reach(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: SSLContext
) -> None:
    server, user = authorization_server, mailbox(oauth_dovecot, authorization_server)
    async with connect_world(tmp_path, server, trusted) as here:
        token = await here.token(user)
        url = await here.authorization_url(token)
        where = await server.sign_in(url, user.name)
        server.set(trouble=503)
        await here.browser.get(where)
        assert (await here.until(token, S.FAILED)).error_code == "oauth.unavailable"
        await nothing_kept(here)
        server.set(trouble=None)
        await here.sign_in(token, user.name)
        assert (await here.back(token)).startswith(BACK)


async def test_a_mailbox_that_does_not_take_the_access(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: SSLContext
) -> None:
    """The right person by name, but the mail server says no: nothing is kept, and the page offers a password."""
    server, user = authorization_server, mailbox(oauth_dovecot, authorization_server)
    async with connect_world(tmp_path, server, trusted) as here:
        token = await here.token(user, source_username="somebody.else")
        await here.sign_in(token, user.name)
        found = await here.until(token, S.FAILED)
        assert found.error_code == "auth.token"
        await nothing_kept(here)
        await here.post(token, do="form")
        page = await here.page(token)
        fields = {name: str(page.field(name).get("value")) for name in ("server", "port")}
        await here.post(token, do="password", password=user.password, username=user.name, security="starttls", **fields)
        assert (await here.back(token)).startswith(BACK)
        assert (await here.engine_world.db.read(sources.all))[0].auth_type == "password"


async def test_cancelled_while_the_person_is_at_the_provider(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: SSLContext
) -> None:
    server, user = authorization_server, mailbox(oauth_dovecot, authorization_server)
    async with connect_world(tmp_path, server, trusted) as here:
        token = await here.token(user)
        where = await server.sign_in(await here.authorization_url(token), user.name)
        await here.client.connect_tokens.delete(token)
        with pytest.raises(httpx.ConnectError):
            await here.browser.get(where)
        assert (await here.browser.get(here.link(token))).status_code == 404
        await nothing_kept(here)


async def test_cancelled_while_the_provider_is_asked(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: SSLContext
) -> None:
    server, user = authorization_server, mailbox(oauth_dovecot, authorization_server)
    async with connect_world(tmp_path, server, trusted) as here:
        token = await here.token(user)
        server.set(hold_tokens=True)
        where = await server.sign_in(await here.authorization_url(token), user.name)
        await here.browser.get(where)
        async with asyncio.timeout(PATIENCE):
            while not await in_thread(server.held):
                await asyncio.sleep(0.02)
        assert (await here.state(token)).state == S.EXCHANGING
        await here.client.connect_tokens.delete(token)
        server.set(hold_tokens=False)
        await nothing_kept(here)


async def test_a_provider_that_was_removed_meanwhile(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: SSLContext
) -> None:
    server, user = authorization_server, mailbox(oauth_dovecot, authorization_server)
    async with connect_world(tmp_path, server, trusted) as here:
        token = await here.token(user)
        await here.client.oauth_providers.delete(server.client_id)
        page = await here.browser.get(here.link(token), follow_redirects=True)
        assert "was removed" in page.text
        assert (await here.state(token)).error_code == "oauth.provider_gone"


async def test_access_that_would_not_last(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: SSLContext
) -> None:
    server, user = authorization_server, mailbox(oauth_dovecot, authorization_server)
    async with connect_world(tmp_path, server, trusted) as here:
        scope = " ".join(word for word in server.scope.split() if word != "offline_access")
        await configure(here.engine_world, server, scope=scope, extra="prompt=login")
        token = await here.token(user)
        await here.sign_in(token, user.name)
        assert (await here.until(token, S.FAILED)).error_code == "oauth.no_refresh_token"
        await nothing_kept(here)


async def test_a_wrong_client_id(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: SSLContext
) -> None:
    server, user = authorization_server, mailbox(oauth_dovecot, authorization_server)
    async with connect_world(tmp_path, server, trusted) as here:
        client, _ = server.secret_client
        given = server.given(provider_consumer_key=client)
        names = {"issuer", "authorization_endpoint", "token_endpoint", "scope"}
        known = {name: text for name, text in given.items() if name in names}
        new = NewOAuthProvider(
            type="GENERIC_OAUTH2", provider_consumer_key=client, provider_consumer_secret="wrong", **known
        )
        await here.client.oauth_providers.create(new)
        token = await here.token(user, provider_consumer_key=client)
        await here.sign_in(token, user.name)
        assert (await here.until(token, S.FAILED)).error_code == "oauth.client"
        await nothing_kept(here)


async def test_no_secret_in_pages_logs_or_answers(
    tmp_path: Path,
    authorization_server: AuthorizationServer,
    oauth_dovecot: Dovecot,
    trusted: SSLContext,
    caplog: pytest.LogCaptureFixture,
) -> None:
    server, user = authorization_server, mailbox(oauth_dovecot, authorization_server)
    caplog.set_level("DEBUG")
    async with connect_world(tmp_path, server, trusted) as here:
        token = await here.token(user)
        url = await here.authorization_url(token)
        where = await server.sign_in(url, user.name)
        await here.browser.get(where)
        assert (await here.back(token)).startswith(BACK)
        secrets = [each.token for each in server.tokens(user.name)]
        secrets += [query_of(where)["code"], query_of(url)["state"], query_of(url)["code_challenge"]]
        assert len(secrets) >= 5
        answer = repr(await here.state(token)) + (await here.browser.get(here.link(token))).text
        ours = "\n".join(r.getMessage() for r in caplog.records if not r.name.startswith("httpx"))
        for secret in secrets:
            assert secret not in answer
            assert secret not in ours
        assert re.search(r"sign-in|connect", ours)


@pytest.mark.limit(600)
async def test_who_comes_back_before_we_heard_of_it_sees_that_it_goes_on(
    tmp_path: Path, authorization_server: AuthorizationServer, oauth_dovecot: Dovecot, trusted: SSLContext
) -> None:
    """The listener tells of a browser only when that has its answer: by then it may have asked for the next page."""
    server, user = authorization_server, mailbox(oauth_dovecot, authorization_server)
    async with connect_world(tmp_path, server, trusted) as here:
        token = await here.token(user)
        where = await server.sign_in(await here.authorization_url(token), user.name)
        parts = urlsplit(where)
        assert parts.hostname is not None
        reader, writer = await asyncio.open_connection(parts.hostname, parts.port)
        writer.write(f"GET {parts.path}?{parts.query} HTTP/1.1\r\nHost: {parts.netloc}\r\n\r\n".encode())
        head = await reader.readuntil(b"\r\n\r\n")  # and nothing more is read: the answer is still being given
        assert b"303" in head
        page = await here.page(token)
        assert page.refresh == f"/connect/{token}/status?wait=1"
        writer.close()
        await writer.wait_closed()
        assert await here.back(token) == f"{BACK}?contextio_token={token}"
