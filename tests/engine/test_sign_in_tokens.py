"""Tokens at mail servers no public software plays: OAuth 1.0 (XOAUTH), Outlook's half sign-in, Gmail's goodbye."""

import asyncio
import base64
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import oauthlib.oauth1.rfc5849.signature as judge
import pytest

from cio_desktop.engine.config import Timings
from cio_desktop.engine.sign_in.credential import NewGrant, OAuth1Token
from cio_desktop.engine.sign_in.new_source import NewSource, SourceRefused
from cio_desktop.engine.sign_in.providers import Providers
from cio_desktop.net.http import HttpClient
from cio_desktop.oauth.tokens import SECONDS
from cio_desktop.protocol.enums import SourceStatus as S
from cio_desktop.store import history, sources
from cio_desktop.store.database import Database
from cio_desktop.store.sources import SourceRow
from tests.support.clock import FakeClock
from tests.support.engine_world import World, world
from tests.support.fake_imap import FULL, Answer, FakeImap, Hold, Inject
from tests.support.http_server import Answer as HttpAnswer
from tests.support.http_server import HttpServer
from tests.support.http_server import Silent as HttpSilent
from tests.support.mail import messages
from tests.support.present import present
from tests.support.stored import stored

Judge = Callable[[bytes], str | None]
KEY, SECRET = "consumer.example", "consumer secret & more"
TOKEN, TOKEN_SECRET = "1/canary-token", "canary/token+secret="
EMAIL = "ann@example.com"


class Provider:
    """One token endpoint that gives `access-1`, `access-2` …; `refused` ends the grant."""

    def __init__(self, server: HttpServer) -> None:
        self.server = server
        self.count = 0

    def next(self, expires_in: int = 3600) -> HttpAnswer:
        self.count += 1
        body = (
            f'{{"access_token":"access-{self.count}","token_type":"Bearer","expires_in":{expires_in},'
            f'"refresh_token":"refresh-{self.count}"}}'
        )
        return HttpAnswer(200, body.encode())

    def given(self) -> dict[str, str]:
        endpoint = f"{self.server.url}/token"
        return {
            "issuer": self.server.url,
            "authorization_endpoint": f"{self.server.url}/auth",
            "token_endpoint": endpoint,
            "scope": "mail",
        }


def settings(server: FakeImap, **changes: Any) -> NewSource:
    given: dict[str, Any] = {
        "email": EMAIL,
        "server": "127.0.0.1",
        "username": EMAIL,
        "port": server.port,
        "use_ssl": False,
    }
    return NewSource(**(given | changes))


def bearer(*good: str) -> Judge:
    """A judge of XOAUTH2 that takes these tokens."""

    def check(response: bytes) -> str | None:
        found = re.fullmatch(rb"user=([^\x01]+)\x01auth=Bearer ([^\x01]+)\x01\x01", response)
        assert found, response
        return found[1].decode() if found[2].decode() in good else None

    return check


def verifier(seen: list[dict[str, str]]) -> Judge:
    """The independent verifier of XOAUTH: oauthlib reads and signs the request anew."""

    def check(response: bytes) -> str | None:
        method, url, rest = response.decode("ascii").split(" ", 2)
        parts = [present(re.fullmatch(r'(\w+)="([^"]*)"', each)).groups() for each in rest.split(",")]
        fields = [(name, unquote(value)) for name, value in parts]
        assert fields == sorted(fields)
        given = dict(fields)
        seen.append(given)
        assert (method, given["oauth_version"]) == ("GET", "1.0")
        email = present(re.fullmatch(r"https://mail\.google\.com/mail/b/([^/]+)/imap/", url))[1]
        parameters = judge.normalize_parameters([pair for pair in fields if pair[0] != "oauth_signature"])
        base = judge.signature_base_string(method, judge.base_string_uri(url), parameters)
        right = judge.sign_hmac_sha1_with_client(
            base, type("Client", (), {"client_secret": SECRET, "resource_owner_secret": TOKEN_SECRET})
        )
        known = (given["oauth_consumer_key"], given["oauth_token"]) == (KEY, TOKEN)
        return email if known and right == given["oauth_signature"] else None

    return check


def configured() -> tuple[Callable[[Database, Any], Providers], HttpClient]:
    """What makes the providers of a world."""
    http = HttpClient()

    def made(db: Database, vault: Any) -> Providers:
        return Providers(db, vault, http)

    return made, http


def nothing_of(folder: Path, secret: bytes) -> None:
    for path, data in stored(folder):
        assert secret not in data, path


async def test_oauth_1_signs_each_login_anew(tmp_path: Path) -> None:
    seen: list[dict[str, str]] = []
    made, http = configured()
    async with (
        FakeImap(FULL, users={EMAIL: "x"}, judges={"XOAUTH": verifier(seen)}) as server,
        world(tmp_path, vault_key=bytes(32), providers=made) as here,
    ):
        server.store.add_many("INBOX", messages(3))
        await made(here.db, here.secrets).add("GMAIL", KEY, SECRET, {})
        token = OAuth1Token(KEY, TOKEN, TOKEN_SECRET)
        row = await here.engine.add_source(here.account_id, settings(server), token)
        await here.rounds(row.id, 1)
        await here.sync(row.id)
        row = await here.source(row.id)
        assert (row.status, row.auth_type, row.provider_consumer_key) == (S.OK, "oauth", KEY)
        assert len((await here.look(row.id))["INBOX"]) == 3
        assert len({given["oauth_nonce"] for given in seen}) == len(seen) >= 3
        with pytest.raises(SourceRefused) as caught:
            await here.engine.add_source(here.account_id, settings(server), OAuth1Token(KEY, TOKEN, "other"))
        assert (caught.value.status, caught.value.code) == (S.INVALID_CREDENTIALS, "auth.token")
        told = caught.value.log + str(caught.value) + repr(token)
        assert TOKEN not in told
        assert base64.b64encode(TOKEN_SECRET.encode()).decode() not in told
        assert TOKEN_SECRET not in told
        await here.db.checkpoint()
        nothing_of(tmp_path, TOKEN_SECRET.encode())
    await http.close()


async def test_a_server_that_dropped_oauth_1(tmp_path: Path) -> None:
    made, http = configured()
    async with FakeImap(FULL, users={EMAIL: "x"}) as server, world(tmp_path, providers=made) as here:
        await made(here.db, here.secrets).add("GMAIL", KEY, SECRET, {})
        token = OAuth1Token(KEY, TOKEN, TOKEN_SECRET)
        with pytest.raises(SourceRefused) as caught:
            await here.engine.add_source(here.account_id, settings(server), token)
        assert (caught.value.status, caught.value.code) == (S.INVALID_CREDENTIALS, "auth.no_oauth")
        assert "dropped" in str(caught.value)
        assert "AUTHENTICATE" not in server.names
    await http.close()


async def with_grant(
    tmp_path: Path,
    server: FakeImap,
    act: Any,
    *,
    clock: FakeClock | None = None,
    good: Any = ("access-1",),
    timings: Any = None,
) -> None:
    """A source with a grant at a made-up provider, handed to `act(here, row, tokens)`."""
    made, http = configured()
    server.judges["XOAUTH2"] = bearer(*good)
    async with HttpServer() as web, world(tmp_path, clock=clock, providers=made, timings=timings) as here:
        provider = Provider(web)
        await made(here.db, here.secrets).add("GENERIC_OAUTH2", KEY, None, provider.given())
        provider.count = 1
        grant = NewGrant(KEY, "refresh-1", "access-1", 3600, "mail", EMAIL)
        row = await here.engine.add_source(here.account_id, settings(server), grant)
        await here.rounds(row.id, 1)
        await act(here, await here.source(row.id), provider)
    await http.close()


async def test_a_password_server_is_no_place_for_a_token(tmp_path: Path) -> None:
    async def act(here: World, row: SourceRow, provider: Any) -> None:
        assert row.status == S.OK
        del server.judges["XOAUTH2"]
        await here.sync(row.id)
        after = await here.source(row.id)
        assert (after.status, after.status_code) == (S.INVALID_CREDENTIALS, "auth.no_oauth")
        assert after.next_try is not None  # it may come back
        assert server.names.count("LOGIN") == 0

    async with FakeImap(FULL, users={EMAIL: "x"}) as server:
        await with_grant(tmp_path, server, act)


async def test_one_forced_refresh_and_no_more(tmp_path: Path) -> None:
    async def act(here: World, row: SourceRow, provider: Any) -> None:
        provider.server.answers = [provider.next()]
        server.judges["XOAUTH2"] = bearer("nothing")
        before = len(provider.server.seen)
        await here.sync(row.id)
        after = await here.source(row.id)
        assert (after.status, after.status_code) == (S.INVALID_CREDENTIALS, "auth.token")
        assert len(provider.server.seen) == before + 1
        assert after.next_try is not None  # a sick mail server heals
        server.judges["XOAUTH2"] = bearer("access-2")
        assert await here.engine.force_check(row.id) is S.OK
        assert len(provider.server.seen) == before + 1

    async with FakeImap(FULL, users={EMAIL: "x"}) as server:
        await with_grant(tmp_path, server, act)


async def test_outlook_opens_nothing(tmp_path: Path) -> None:
    half = Answer("BAD", "User is authenticated but not connected.")

    async def act(here: World, row: SourceRow, provider: Any) -> None:
        server.faults.on("NAMESPACE", half, times=None)
        await here.sync(row.id)
        after = await here.source(row.id)
        assert (after.status, after.status_code) == (S.INVALID_CREDENTIALS, "auth.not_connected")
        with pytest.raises(SourceRefused) as caught:
            await here.engine.add_source(here.account_id, settings(server), NewGrant(KEY, "r", "access-1", 3600))
        assert (caught.value.status, caught.value.code) == (S.INVALID_CREDENTIALS, "auth.not_connected")
        assert len(await here.db.read(sources.list_of, here.account_id)) == 1
        server.faults.clear()
        assert await here.engine.force_check(row.id) is S.OK

    async with FakeImap(FULL, users={EMAIL: "x"}) as server:
        await with_grant(tmp_path, server, act)


@pytest.mark.parametrize(("age", "status_code"), [(3600.0, None), (5.0, "net.lost")])
async def test_a_goodbye_at_the_tokens_age_is_normal(tmp_path: Path, age: float, status_code: str) -> None:
    clock = FakeClock()

    async def act(here: World, row: SourceRow, provider: Any) -> None:
        server.store.add_many("INBOX", list(messages(30)))
        provider.server.answers = [provider.next(), provider.next()]
        server.judges["XOAUTH2"] = bearer("access-1", "access-2", "access-3")
        go = asyncio.Event()
        hold = Hold(go)
        server.faults.on("FETCH", hold, Inject([b"* BYE Session expired, please log in again."], where="before"))
        runs = len(await here.db.read(history.sync_runs, row.id))
        await here.engine.sync_now(row.id)
        await hold.reached.wait()
        await clock.advance(age)
        server.faults.clear()
        go.set()
        await here.rounds(row.id, runs + 1)
        latest = (await here.db.read(history.sync_runs, row.id))[0]
        assert latest.error == status_code
        after = await here.source(row.id)
        if status_code is None:
            await here.until(lambda: counted(here, row.id, 30))
            after = await here.source(row.id)
            assert (after.status, after.status_code, after.fail_count) == (S.OK, None, 0)
        else:
            assert (after.status, after.status_code, after.fail_count) == (S.OK, status_code, 1)

    async with FakeImap(FULL, users={EMAIL: "x"}) as server:
        await with_grant(tmp_path, server, act, clock=clock, good=("access-1",))


@pytest.mark.expect_log("cio_desktop.engine", "did not end in time", required=False)
async def test_the_end_waits_for_no_silent_provider(tmp_path: Path) -> None:
    async def act(here: World, row: SourceRow, provider: Any) -> None:
        provider.server.answers = [HttpSilent()]
        here.engine._grants.forget(present(row.grant_id))
        await here.engine.sync_now(row.id)
        await here.until(lambda: provider.server.seen)
        started = asyncio.get_running_loop().time()
        await here.engine.stop()
        assert asyncio.get_running_loop().time() - started < SECONDS

    async with FakeImap(FULL, users={EMAIL: "x"}) as server:
        await with_grant(tmp_path, server, act, timings=Timings(stop=0.3, stop_all=1.0))


async def counted(here: World, source_id: int, wanted: int) -> bool:
    return len((await here.look(source_id))["INBOX"]) == wanted


@pytest.mark.parametrize("answer", [HttpAnswer(429, b"", {"Retry-After": "900"}), HttpAnswer(500, b"<html>")])
async def test_17_a_provider_that_is_busy_costs_no_credentials(tmp_path: Path, answer: Any) -> None:
    clock = FakeClock()

    async def act(here: World, row: SourceRow, provider: Any) -> None:
        await here.until(lambda: not here.engine.syncing(row.id))
        provider.server.answers = [answer]
        await clock.advance(24 * 3600 + 1)  # the access token has grown old
        await here.until(lambda: has_code(here, row.id, "oauth.unavailable"))
        asked = len(provider.server.seen)
        found = await here.source(row.id)
        assert found.status == S.OK
        wait = present(found.next_try) - clock.now()
        assert 890 <= wait <= 900 if answer.status == 429 else wait <= 60
        if answer.status == 429:  # nobody asks before
            ended = here.engine.syncs(row.id)
            await here.engine.sync_now(row.id)
            await here.until(lambda: here.engine.syncs(row.id) > ended)
            await clock.advance(600)
            assert len(provider.server.seen) == asked
        provider.server.answers = [provider.next()]
        server.judges["XOAUTH2"] = bearer("access-2")
        await clock.advance(wait + 5)
        await here.until(lambda: has_code(here, row.id, None))
        assert (await here.source(row.id)).status == S.OK
        assert [dict(seen.form)["refresh_token"] for seen in provider.server.seen[-1:]] == ["refresh-1"]

    async with FakeImap(FULL, users={EMAIL: "x"}) as server:
        await with_grant(tmp_path, server, act, clock=clock)


async def has_code(here: World, source_id: int, code: str | None) -> bool:
    return (await here.source(source_id)).status_code == code


async def test_a_mail_server_that_refuses_every_token_costs_few_of_them(tmp_path: Path) -> None:
    """Two days of timers, syncs by hand, resets and checks."""
    clock = FakeClock()

    async def act(here: World, row: SourceRow, provider: Any) -> None:
        await here.until(lambda: not here.engine.syncing(row.id))
        provider.server.answers = [provider.next() for _ in range(500)]
        server.judges["XOAUTH2"] = bearer("nothing")
        before, refused = len(provider.server.seen), server.names.count("AUTHENTICATE")
        for hour in range(48):
            await clock.advance(3600)
            await here.engine.sync_now(row.id)
            if hour % 8 == 0:
                await here.engine.force_check(row.id)
            await asyncio.sleep(0.02)
            await here.until(lambda: not here.engine.syncing(row.id))
        # each of the six checks begins the plan anew (1 h, 4 h); one token a try
        assert len(provider.server.seen) - before <= 19
        assert server.names.count("AUTHENTICATE") - refused <= 20

    async with FakeImap(FULL, users={EMAIL: "x"}) as server:
        await with_grant(tmp_path, server, act, clock=clock)
