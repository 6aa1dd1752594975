"""The life of a grant: when it is renewed, by whom, and what is written before what."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import pytest

from cio_desktop.net.http import HttpClient
from cio_desktop.oauth import grants as grants_module
from cio_desktop.oauth.answers import TokenAnswer
from cio_desktop.oauth.errors import (
    BadAnswer,
    ClientRefused,
    GrantRefused,
    OAuthError,
    ProviderGone,
    ProviderUnavailable,
)
from cio_desktop.oauth.grants import Grants, StoredGrant
from cio_desktop.oauth.presets import preset
from cio_desktop.oauth.provider import ProviderSettings, resolve
from cio_desktop.protocol.errors import CioError
from tests.support.clock import FakeClock
from tests.support.grant_rows import MemoryGrantRows
from tests.support.http_server import Answer, Drop, HttpServer, Silent


def token(n: int, life: int = 3600, *, rotated: bool = True) -> Answer:
    given = {"access_token": f"at-{n}", "expires_in": life, "token_type": "bearer"}
    if rotated:
        given["refresh_token"] = f"rt-{n}"
    return Answer(200, json.dumps(given).encode())


def refusal(code: str, status: int = 400) -> Answer:
    return Answer(status, json.dumps({"error": code}).encode())


@dataclass
class World:
    server: HttpServer
    rows: MemoryGrantRows
    clock: FakeClock
    grants: Grants
    settings: dict[str, ProviderSettings]
    http: HttpClient

    def another(self) -> Grants:
        """As a second process has it."""
        return Grants(self.rows, self.find, self.http, self.clock)

    async def find(self, key: str) -> ProviderSettings | None:
        return self.settings.get(key)

    @property
    def sent(self) -> list[str]:
        """The refresh tokens that were shown."""
        return [dict(seen.form)["refresh_token"] for seen in self.server.seen]


@asynccontextmanager
async def world(*answers: Answer | Drop | Silent) -> AsyncIterator[World]:
    generic = preset("oidc")
    assert generic is not None
    async with HttpServer() as server:
        server.answers = list(answers)
        given = {"provider_consumer_key": "an-id"} | {
            name: f"{server.url}/{name}" for name in ("authorization_endpoint", "token_endpoint", "revocation_endpoint")
        }
        rows, clock, http = MemoryGrantRows(StoredGrant("g", "an-id", 0, "rt-0")), FakeClock(), HttpClient()
        made = World(server, rows, clock, None, {"an-id": resolve(generic, given)}, http)  # type: ignore[arg-type]
        made.grants = made.another()
        try:
            yield made
        finally:
            await made.grants.close()
            await http.close()


async def test_a_token_is_kept_until_it_is_old() -> None:
    async with world(token(1), token(2)) as w:
        assert await w.grants.access_token("g") == "at-1"
        await w.clock.advance(3600 - 361)
        assert await w.grants.access_token("g") == "at-1"
        await w.clock.advance(2)
        assert await w.grants.access_token("g") == "at-2"
        assert w.sent == ["rt-0", "rt-1"]


@pytest.mark.parametrize(("life", "kept"), [(6, 3), (100, 49), (600, 539), (86400, 77759)])
async def test_how_old_is_old(life: int, kept: int) -> None:
    """A tenth of its life or a minute, but never more than half: no call refreshes a token just made."""
    async with world(token(1, life), token(2, life)) as w:
        await w.grants.access_token("g")
        await w.clock.advance(kept)
        assert await w.grants.access_token("g") == "at-1"
        await w.clock.advance(2)
        assert await w.grants.access_token("g") == "at-2"


async def test_a_clock_set_back_does_not_keep_a_token_for_ever() -> None:
    async with world(token(1), token(2)) as w:
        await w.grants.access_token("g")
        w.clock.set_back(86400)
        assert await w.grants.access_token("g") == "at-2"


async def test_the_token_of_a_sign_in_is_used_at_once() -> None:
    async with world(token(1)) as w:
        w.grants.adopt("g", TokenAnswer("at-0", "rt-0", 3600, ""))
        assert await w.grants.access_token("g") == "at-0"
        w.grants.forget("g")
        assert await w.grants.access_token("g") == "at-1"


async def test_a_token_the_server_rejected_is_replaced_once() -> None:
    async with world(token(1), token(2)) as w:
        assert await w.grants.access_token("g") == "at-1"
        both = await asyncio.gather(*(w.grants.access_token("g", rejected="at-1") for _ in range(5)))
        assert both == ["at-2"] * 5
        # a late one, who was rejected with the token before: the new one is for them
        assert await w.grants.access_token("g", rejected="at-1") == "at-2"
        assert w.sent == ["rt-0", "rt-1"]


async def test_many_at_once_are_one_refresh() -> None:
    async with world(token(1), token(2)) as w:
        assert await asyncio.gather(*(w.grants.access_token("g") for _ in range(20))) == ["at-1"] * 20
        assert w.sent == ["rt-0"]


async def test_the_new_refresh_token_is_stored_before_the_access_token_is_given() -> None:
    async with world(token(1)) as w:
        w.rows.before_rotate = asyncio.Event()
        asking = asyncio.create_task(w.grants.access_token("g"))
        await w.rows.rotating.wait()
        await asyncio.sleep(0.02)
        assert not asking.done()
        w.rows.before_rotate.set()
        assert await asking == "at-1"
        assert w.rows.grants["g"] == StoredGrant("g", "an-id", 1, "rt-1")
        assert w.rows.leases == {}
        assert w.rows.calls == ["lease", "rotate"]


async def test_a_provider_that_does_not_rotate() -> None:
    async with world(token(1, rotated=False), token(2, rotated=False)) as w:
        await w.grants.access_token("g")
        await w.grants.access_token("g", rejected="at-1")
        assert w.sent == ["rt-0", "rt-0"]
        assert w.rows.grants["g"].version == 2


async def test_who_asked_may_go_but_the_refresh_is_finished() -> None:
    async with world(token(1), token(2)) as w:
        w.rows.before_rotate = asyncio.Event()
        asking = asyncio.create_task(w.grants.access_token("g"))
        await w.rows.rotating.wait()
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
        w.rows.before_rotate.set()
        assert await w.grants.access_token("g") == "at-1"
        assert w.rows.grants["g"].refresh_token == "rt-1"
        assert w.sent == ["rt-0"]


async def test_closing_waits_for_what_the_provider_gave() -> None:
    async with world(token(1)) as w:
        w.rows.before_rotate = asyncio.Event()
        asking = asyncio.create_task(w.grants.access_token("g"))
        await w.rows.rotating.wait()
        asking.cancel()
        closing = asyncio.create_task(w.grants.close())
        await asyncio.sleep(0.02)
        assert not closing.done()
        w.rows.before_rotate.set()
        await closing
        assert w.rows.grants["g"].refresh_token == "rt-1"
        await asyncio.wait([asking])


async def test_closing_does_not_wait_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grants_module, "CLOSE_SECONDS", 0.1)
    async with world(Silent()) as w:
        asking = asyncio.create_task(w.grants.access_token("g"))
        while not w.server.seen:
            await asyncio.sleep(0.01)
        await w.grants.close()
        with pytest.raises(asyncio.CancelledError):
            await asking
        assert w.rows.leases == {}


async def test_who_asked_may_go_while_the_provider_thinks() -> None:
    gate = asyncio.Event()
    async with world(token(1)) as w:
        lease = w.rows.lease

        async def slow(id: str, version: int, owner: str, now: float, until: float) -> bool:
            await gate.wait()
            return await lease(id, version, owner, now, until)

        w.rows.lease = slow  # type: ignore[method-assign]
        asking = asyncio.create_task(w.grants.access_token("g"))
        await asyncio.sleep(0.02)
        asking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asking
        gate.set()
        await w.grants.close()
        assert w.rows.grants["g"].refresh_token == "rt-1"


async def test_a_refused_grant_is_marked_and_never_asked_for_again() -> None:
    async with world(refusal("invalid_grant")) as w:
        for grants in (w.grants, w.grants, w.another()):
            with pytest.raises(GrantRefused):
                await grants.access_token("g")
        assert w.sent == ["rt-0"]
        # kept until a new sign-in has worked
        assert w.rows.grants["g"] == StoredGrant("g", "an-id", 0, "rt-0", refused=True)
        assert w.rows.leases == {}


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (Answer(500, b""), ProviderUnavailable),
        (Answer(429, b""), ProviderUnavailable),
        (Drop(), ProviderUnavailable),
        (refusal("temporarily_unavailable"), ProviderUnavailable),
        (Answer(200, b"<html>"), BadAnswer),
        (refusal("invalid_client", 401), ClientRefused),
    ],
)
async def test_other_trouble_leaves_the_grant_as_it_is(answer: Answer | Drop, kind: type[OAuthError]) -> None:
    async with world(answer, token(1)) as w:
        with pytest.raises(kind):
            await w.grants.access_token("g")
        assert w.rows.grants["g"] == StoredGrant("g", "an-id", 0, "rt-0")
        assert w.rows.leases == {}
        assert await w.grants.access_token("g") == "at-1"


async def test_a_full_disk_loses_no_token() -> None:
    """The old refresh token is dead by now: showing it again would end the grant."""
    async with world(token(1), token(2)) as w:
        rotate = w.rows.rotate

        async def full(id: str, version: int, refresh_token: str | None, now: float) -> bool:
            raise CioError("The disk is full.", code="store.full")

        w.rows.rotate = full  # type: ignore[method-assign]
        for _ in range(3):
            with pytest.raises(CioError, match="full"):
                await w.grants.access_token("g")
        w.rows.rotate = rotate  # type: ignore[method-assign]
        assert await w.grants.access_token("g") == "at-1"
        assert w.sent == ["rt-0"]
        assert w.rows.grants["g"].refresh_token == "rt-1"


async def test_the_last_chance_to_save_is_the_end() -> None:
    async with world(token(1)) as w:
        rotate = w.rows.rotate

        async def full(id: str, version: int, refresh_token: str | None, now: float) -> bool:
            raise CioError("The disk is full.", code="store.full")

        w.rows.rotate = full  # type: ignore[method-assign]
        with pytest.raises(CioError, match="full"):
            await w.grants.access_token("g")
        await w.grants.close()
        assert w.rows.grants["g"].refresh_token == "rt-0"
        w.rows.rotate = rotate  # type: ignore[method-assign]
        await w.grants.close()
        assert w.rows.grants["g"].refresh_token == "rt-1"


async def test_everybody_who_waited_hears_of_the_trouble() -> None:
    async with world(Answer(500, b"")) as w:
        found = await asyncio.gather(*(w.grants.access_token("g") for _ in range(5)), return_exceptions=True)
        assert [type(each) for each in found] == [ProviderUnavailable] * 5
        assert len(w.sent) == 1


async def test_a_provider_that_was_removed() -> None:
    async with world(token(1)) as w:
        w.settings.clear()
        with pytest.raises(ProviderGone) as caught:
            await w.grants.access_token("g")
        assert caught.value.code == "oauth.provider_gone"
        with pytest.raises(GrantRefused):
            await w.grants.access_token("another")
        assert w.sent == []


async def test_two_processes_take_turns() -> None:
    async with world(token(1), token(2)) as w:
        w.rows.before_rotate = asyncio.Event()
        first = asyncio.create_task(w.grants.access_token("g"))
        await w.rows.rotating.wait()
        other = w.another()
        second = asyncio.create_task(other.access_token("g"))
        await w.clock.wait_for_sleeper()
        assert w.sent == ["rt-0"]
        w.rows.before_rotate.set()
        assert await first == "at-1"
        await w.clock.advance(1)
        assert await second == "at-2"
        assert w.sent == ["rt-0", "rt-1"]
        await other.close()


async def test_the_lease_of_a_process_that_died_runs_out() -> None:
    async with world(token(1)) as w:
        w.rows.leases["g"] = "dead", w.clock.now() + grants_module.LEASE
        asking = asyncio.create_task(w.grants.access_token("g"))
        for _ in range(59):
            await w.clock.wait_for_sleeper()
            await w.clock.advance(1)
        assert w.sent == []
        for _ in range(3):
            await w.clock.advance(1)
        assert await asking == "at-1"


async def test_a_lease_that_never_ends_is_told() -> None:
    async with world(token(1)) as w:
        w.rows.leases["g"] = "stuck", w.clock.now() + 10 * grants_module.PATIENCE
        asking = asyncio.create_task(w.grants.access_token("g"))
        for _ in range(int(grants_module.PATIENCE) + 2):
            await w.clock.wait_for_sleeper() if not asking.done() else None
            await w.clock.advance(1)
        with pytest.raises(ProviderUnavailable):
            await asking
        assert w.sent == []


async def test_a_refusal_of_an_old_token_is_not_the_grants_end() -> None:
    """This process slept through its lease; meanwhile another one took the token further."""
    async with world(Silent()) as w:
        w.server.answers = [refusal("invalid_grant"), token(2)]
        lease = w.rows.lease

        async def lease_and_lose(id: str, version: int, owner: str, now: float, until: float) -> bool:
            taken = await lease(id, version, owner, now, until)
            if version == 0:
                w.rows.grants["g"] = StoredGrant("g", "an-id", 1, "rt-1")
            return taken

        w.rows.lease = lease_and_lose  # type: ignore[method-assign]
        assert await w.grants.access_token("g") == "at-2"
        assert w.sent == ["rt-0", "rt-1"]
        assert not w.rows.grants["g"].refused


async def test_revoking() -> None:
    async with world(Answer(200, b"")) as w:
        w.grants.adopt("g", TokenAnswer("at-0", "rt-0", 3600, ""))
        assert await w.grants.revoke("g")
        (seen,) = w.server.seen
        assert (seen.target, dict(seen.form)["token"]) == ("/revocation_endpoint", "rt-0")
        assert not await w.grants.revoke("unknown")
        w.server.answers = [refusal("invalid_grant")]
        with pytest.raises(GrantRefused):  # the access token is forgotten as well
            await w.grants.access_token("g")
        w.server.answers = [Answer(503, b"")]
        with pytest.raises(ProviderUnavailable):
            await w.grants.revoke("g")
        w.settings.clear()
        assert not await w.grants.revoke("g")


async def test_revoking_waits_for_the_refresh_that_runs() -> None:
    async with world(token(1), Answer(200, b"")) as w:
        w.rows.before_rotate = asyncio.Event()
        asking = asyncio.create_task(w.grants.access_token("g"))
        await w.rows.rotating.wait()
        revoking = asyncio.create_task(w.grants.revoke("g"))
        await asyncio.sleep(0.02)
        w.rows.before_rotate.set()
        assert await revoking
        assert await asking == "at-1"
        assert dict(w.server.seen[-1].form)["token"] == "rt-1"


def test_no_token_is_in_a_repr() -> None:
    assert "rt-0" not in repr(StoredGrant("g", "an-id", 0, "rt-0"))


async def test_sixty_syncs_with_a_life_of_nothing_cost_one_request() -> None:
    """Some providers tell 0 where they mean that the token lasts."""
    async with world(token(1, 0, rotated=False)) as w:
        assert {await w.grants.access_token("g") for _ in range(60)} == {"at-1"}
        assert w.sent == ["rt-0"]


async def test_a_refresh_token_is_kept_where_the_access_token_beside_it_is_of_no_use() -> None:
    odd = Answer(200, json.dumps({"access_token": None, "refresh_token": "rt-1"}).encode())
    async with world(odd, token(2)) as w:
        with pytest.raises(BadAnswer):
            await w.grants.access_token("g")
        assert (await w.rows.load("g")) == StoredGrant("g", "an-id", 1, "rt-1")
        assert await w.grants.access_token("g") == "at-2"
        assert w.sent == ["rt-0", "rt-1"]
