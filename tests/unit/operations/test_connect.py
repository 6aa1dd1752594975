"""A sign-in at a provider as the window follows it: each state, each way to end it, nothing left open."""

import asyncio
import contextlib
import logging
import time
from collections.abc import AsyncIterator
from types import SimpleNamespace
from typing import Any, cast

import pytest

from cio_desktop.operations.connect import ConnectFlow, ConnectRequest, KnownSettings, Stage
from cio_desktop.operations.sign_ins import ConnectPace, SignIns
from cio_desktop.protocol.error_body import ErrorBody
from cio_desktop.protocol.errors import ApiConnectionError, ApiStatusError
from cio_desktop.protocol.sign_in import ConnectState
from tests.support.fake_client import FakeClient, Mail, reach
from tests.support.fake_sign_in import GOOGLE
from tests.support.patience import PATIENCE

ANN = ConnectRequest(email="ann@gmail.com", provider_consumer_key=GOOGLE)
AGAIN = ConnectRequest(email="ann@gmail.com", provider_consumer_key=GOOGLE, account_id="a1", label="ann@gmail.com")
QUICK = ConnectPace(poll=0.002, cooldown=0.0, answer=2.0, farewell=0.1)


def is_at(flow: ConnectFlow, stage: Stage) -> bool:
    return flow.stage is stage


# Functions, since a type checker believes that what was asserted of a field still holds after an await.


def code(flow: ConnectFlow) -> str | None:
    return flow.refusal.code if flow.refusal is not None else None


def said(flow: ConnectFlow) -> tuple[str, str] | None:
    return (flow.refusal.code, flow.refusal.text) if flow.refusal is not None else None


def asked_code(flow: ConnectFlow) -> str | None:
    return flow.asked_refusal.code if flow.asked_refusal is not None else None


def left(flow: ConnectFlow) -> float | None:
    return flow.remaining


def busy(flow: ConnectFlow) -> bool:
    return flow.busy


class Table:
    """Sign-ins over a fake client, with a clock of the test's own."""

    def __init__(self, pace: ConnectPace) -> None:
        self.client = FakeClient(Mail())
        self.tokens = self.client.connect_tokens
        self.now = 1000.0
        self.reloads = 0
        link = SimpleNamespace(client=self.client)
        sources = SimpleNamespace(reload=self._reload)
        self.sign_ins = SignIns(cast(Any, link), cast(Any, sources), pace=pace, clock=lambda: self.now)

    def _reload(self) -> None:
        self.reloads += 1

    def begin(self, request: ConnectRequest = ANN) -> ConnectFlow:
        flow = ConnectFlow(self.sign_ins, request)
        flow.start()
        return flow

    async def at(self, flow: ConnectFlow, stage: Stage) -> None:
        await reach(lambda: flow.stage is stage)

    async def waiting(self, request: ConnectRequest = ANN) -> ConnectFlow:
        flow = self.begin(request)
        await self.at(flow, Stage.WAITING)
        return flow


@contextlib.asynccontextmanager
async def table(pace: ConnectPace = QUICK) -> AsyncIterator[Table]:
    made = Table(pace)
    try:
        yield made
    finally:
        made.client.release()
        await made.sign_ins.close()


async def test_what_the_token_carries() -> None:
    async with table() as t:
        known = KnownSettings(server="imap.gmail.com", port=993, use_ssl=True, username="ann", sync_period="4h")
        request = ConnectRequest(
            email="ann@gmail.com", provider_consumer_key=GOOGLE, account_id="a1", label="x", settings=known
        )
        flow = await t.waiting(request)
        (new,) = t.tokens.asked
        assert t.tokens.where == [("a1", "x")]
        assert new.callback_url == "http://127.0.0.1:8461/connect/done"
        assert (new.email, new.provider_consumer_key, new.device) == ("ann@gmail.com", GOOGLE, None)
        assert (new.source_server, new.source_port, new.source_use_ssl, new.source_username) == (
            "imap.gmail.com",
            993,
            True,
            "ann",
        )
        assert new.source_sync_period == "4h"
        assert flow.link == "http://127.0.0.1:8461/connect/T0K3N1"
        assert (flow.provider_name, flow.provider_host) == ("Google", "accounts.google.com")


async def test_from_the_first_to_the_last_state() -> None:
    async with table() as t:
        flow = t.begin()
        stages: list[Stage] = [flow.stage]
        flow.changed.connect(lambda: stages.append(flow.stage) if stages[-1] is not flow.stage else None)
        await t.at(flow, Stage.WAITING)
        for state in (ConnectState.OPENED, ConnectState.EXCHANGING, ConnectState.CHECKING):
            t.tokens.show(state)
            await reach(lambda state=state: flow.stage == state.value)  # type: ignore[misc]
        t.tokens.use("a7", "ann@gmail.com")
        await t.at(flow, Stage.DONE)
        assert stages == [Stage.STARTING, Stage.WAITING, Stage.OPENED, Stage.EXCHANGING, Stage.CHECKING, Stage.DONE]
        assert flow.key == ("a7", "ann@gmail.com")
        assert flow.over
        assert t.reloads == 1
        looks = t.tokens.looks
        flow.cancel()  # nothing more to give up
        await asyncio.sleep(0.02)
        assert is_at(flow, Stage.DONE)
        assert t.tokens.looks == looks
        assert t.tokens.deleted == []


@pytest.mark.parametrize(
    "state",
    [
        ConnectState.WAITING,
        ConnectState.OPENED,
        ConnectState.EXCHANGING,
        ConnectState.CHECKING,
        ConnectState.OTHER_PERSON,
        ConnectState.FAILED,
    ],
)
async def test_given_up_in_any_state(state: ConnectState) -> None:
    async with table() as t:
        flow = await t.waiting(AGAIN)
        t.tokens.show(state, error_code="oauth.denied")
        await reach(lambda: flow.stage == state.value)
        flow.cancel()
        assert is_at(flow, Stage.ENDED)
        await reach(lambda: t.tokens.deleted == ["T0K3N1"])
        assert ("delete token", "a1", "ann@gmail.com") in t.client.requests
        looks = t.tokens.looks
        await asyncio.sleep(0.02)
        assert t.tokens.looks == looks


async def test_given_up_before_there_is_a_token() -> None:
    async with table() as t:
        t.client.hold()
        flow = t.begin()
        await reach(lambda: t.tokens.asked)
        flow.cancel()
        assert t.tokens.deleted == []
        t.client.release()
        await reach(lambda: t.tokens.deleted == ["T0K3N1"])
        assert t.tokens.open == []
        assert flow.token is None


async def test_given_up_at_once() -> None:
    async with table() as t:
        flow = t.begin()
        flow.cancel()
        await asyncio.sleep(0.02)
        assert is_at(flow, Stage.ENDED)
        assert t.tokens.open == []


async def test_given_up_while_the_service_is_away() -> None:
    async with table() as t:
        flow = await t.waiting()
        t.client.down = True
        flow.cancel()
        await asyncio.sleep(0.02)
        assert is_at(flow, Stage.ENDED)
        assert t.tokens.open == ["T0K3N1"]  # the service takes it away after a day


async def test_the_persons_time_runs_out() -> None:
    async with table() as t:
        flow = await t.waiting()
        assert left(flow) == 300
        t.now += 299
        await asyncio.sleep(0.02)
        assert is_at(flow, Stage.WAITING)
        assert left(flow) == 1
        flow.opened()  # the link is taken: the whole time again
        assert left(flow) == 300
        t.now += 300
        await t.at(flow, Stage.FAILED)
        assert code(flow) == "oauth.timeout"
        assert left(flow) is None
        await reach(lambda: t.tokens.deleted == ["T0K3N1"])


async def test_the_service_may_take_its_own_time() -> None:
    async with table() as t:
        flow = await t.waiting()
        t.now += 299
        t.tokens.show(ConnectState.EXCHANGING)
        await t.at(flow, Stage.EXCHANGING)
        assert left(flow) is None
        t.now += 60
        t.tokens.show(ConnectState.CHECKING)
        await t.at(flow, Stage.CHECKING)
        t.now += 59
        await asyncio.sleep(0.02)
        assert is_at(flow, Stage.CHECKING)
        t.now += 1
        await t.at(flow, Stage.FAILED)
        assert code(flow) == "svc.timeout"
        await reach(lambda: t.tokens.deleted == ["T0K3N1"])


async def test_a_failure_waits_and_the_browser_may_begin_anew() -> None:
    async with table() as t:
        flow = await t.waiting()
        t.tokens.show(ConnectState.FAILED, error_code="oauth.denied", error_text="access_denied")
        await t.at(flow, Stage.FAILED)
        assert said(flow) == ("oauth.denied", "access_denied")
        t.now += 3600
        await asyncio.sleep(0.02)
        assert t.tokens.deleted == []
        t.tokens.show(ConnectState.OPENED, error_code=None)
        await t.at(flow, Stage.OPENED)
        assert code(flow) is None
        assert left(flow) == 300


async def test_a_second_failure_tells_its_own_reason() -> None:
    async with table() as t:
        flow = await t.waiting()
        t.tokens.show(ConnectState.FAILED, error_code="oauth.denied")
        await t.at(flow, Stage.FAILED)
        t.tokens.show(ConnectState.FAILED, error_code="oauth.scope")
        await reach(lambda: code(flow) == "oauth.scope")
        assert flow.stage is Stage.FAILED


@pytest.mark.parametrize(
    ("state", "expected"),
    [(ConnectState.EXPIRED, "connect.expired"), (ConnectState.CANCELLED, "connect.cancelled")],
)
async def test_ended_elsewhere(state: ConnectState, expected: str) -> None:
    async with table() as t:
        flow = await t.waiting()
        t.tokens.show(state)
        await t.at(flow, Stage.FAILED)
        assert code(flow) == expected


async def test_a_token_that_is_gone() -> None:
    async with table() as t:
        flow = await t.waiting()
        t.tokens.tokens.clear()
        await t.at(flow, Stage.FAILED)
        assert code(flow) == "connect.expired"


async def test_the_service_goes_away_and_comes_back() -> None:
    async with table() as t:
        flow = await t.waiting()
        t.client.down = True
        await reach(lambda: flow.away)
        assert is_at(flow, Stage.WAITING)
        t.client.base_url = "http://127.0.0.1:9999"  # it was started again, elsewhere
        t.tokens.show(ConnectState.WAITING, browser_redirect_url="http://127.0.0.1:9999/connect/T0K3N1")
        t.client.down = False
        await reach(lambda: not flow.away)
        assert flow.link == "http://127.0.0.1:9999/connect/T0K3N1"


async def test_away_for_longer_than_the_person_has() -> None:
    async with table() as t:
        flow = await t.waiting()
        t.client.down = True
        t.now += 300
        await t.at(flow, Stage.FAILED)
        assert code(flow) == "oauth.timeout"
        assert not flow.away


async def test_no_token_is_given() -> None:
    async with table() as t:
        t.client.faults.append(ApiStatusError(400, ErrorBody("no such provider", error_code="oauth.provider_gone")))
        flow = t.begin()
        await t.at(flow, Stage.FAILED)
        assert said(flow) == ("oauth.provider_gone", "no such provider")
        t.client.faults.append(ApiConnectionError("away"))
        flow.try_again()
        await reach(lambda: code(flow) == "svc.down")
        flow.try_again()
        await t.at(flow, Stage.WAITING)
        assert t.tokens.deleted == []


async def test_a_service_that_says_nothing() -> None:
    async with table(ConnectPace(poll=0.002, cooldown=0.0, making=0.02)) as t:
        t.client.hold()
        flow = t.begin()
        await t.at(flow, Stage.FAILED)
        assert code(flow) == "svc.timeout"


async def test_a_new_attempt_has_a_token_of_its_own() -> None:
    async with table() as t:
        flow = await t.waiting()
        t.tokens.show(ConnectState.FAILED, error_code="oauth.denied")
        await t.at(flow, Stage.FAILED)
        flow.try_again()
        assert is_at(flow, Stage.STARTING)
        assert flow.link == ""
        await t.at(flow, Stage.WAITING)
        assert flow.link.endswith("/T0K3N2")
        await reach(lambda: t.tokens.deleted == ["T0K3N1"])


async def test_with_a_code_for_another_device() -> None:
    async with table() as t:
        flow = await t.waiting()
        flow.try_again(device=True)
        await reach(lambda: flow.token is not None and flow.token.user_code == "WDJB-MJHT")
        assert [new.device for new in t.tokens.asked] == [None, True]
        assert left(flow) == 900
        flow.try_again(device=False)
        await t.at(flow, Stage.WAITING)
        assert t.tokens.asked[-1].device is None
        assert left(flow) == 300


async def test_one_at_a_provider_the_newest() -> None:
    async with table() as t:
        first = await t.waiting()
        other = await t.waiting(ConnectRequest(email="ann@corp.test", provider_consumer_key="other"))
        second = await t.waiting(AGAIN)
        assert first.stage is Stage.ENDED
        assert (other.stage, second.stage) == (Stage.WAITING, Stage.WAITING)
        await reach(lambda: t.tokens.deleted == ["T0K3N1"])


async def test_not_faster_than_every_few_seconds() -> None:
    pace = ConnectPace(poll=0.002, cooldown=0.08)
    async with table(pace) as t:
        t.sign_ins.clock = time.monotonic
        began = [time.monotonic()]
        t.tokens.where = cast(Any, SimpleNamespace(append=lambda _where: began.append(time.monotonic())))
        flow = await t.waiting()
        flow.try_again()
        assert is_at(flow, Stage.STARTING)
        await t.at(flow, Stage.WAITING)
        assert len(began) == 3
        assert began[2] - began[0] >= 0.08


async def test_what_is_pasted_is_passed_on() -> None:
    async with table() as t:
        flow = await t.waiting()
        flow.paste("   ")
        assert not busy(flow)
        t.client.hold()
        flow.paste(" http://127.0.0.1:40001/?code=c0de&state=s ")
        assert busy(flow)
        flow.paste("twice")
        t.client.release()
        await t.at(flow, Stage.EXCHANGING)
        assert not busy(flow)
        assert t.tokens.pasted == ["http://127.0.0.1:40001/?code=c0de&state=s"]


async def test_what_is_pasted_is_refused() -> None:
    async with table() as t:
        flow = await t.waiting()
        t.client.faults.append(ApiStatusError(400, ErrorBody("state differs", error_code="oauth.state")))
        flow.paste("http://127.0.0.1:40001/?code=x&state=foreign")
        await reach(lambda: asked_code(flow))
        assert asked_code(flow) == "oauth.state"
        assert is_at(flow, Stage.WAITING)
        flow.paste("http://127.0.0.1:40001/?code=y&state=own")
        assert asked_code(flow) is None
        await t.at(flow, Stage.EXCHANGING)


async def test_an_answer_about_an_attempt_that_is_over() -> None:
    async with table() as t:
        flow = await t.waiting()
        t.client.hold()
        flow.paste("http://127.0.0.1:40001/?code=x")
        flow.cancel()
        t.client.faults.append(ApiStatusError(400, ErrorBody("late", error_code="oauth.state")))
        t.client.release()
        await reach(lambda: not t.client.faults)
        await asyncio.sleep(0.01)
        assert is_at(flow, Stage.ENDED)
        assert asked_code(flow) is None


async def test_somebody_else_signed_in() -> None:
    async with table() as t:
        flow = await t.waiting(AGAIN)
        flow.accept_other()  # nobody else is there yet
        assert not busy(flow)
        t.tokens.show(ConnectState.OTHER_PERSON, signed_in_as="bob@gmail.com")
        await t.at(flow, Stage.OTHER_PERSON)
        assert left(flow) is None
        t.client.faults.append(ApiConnectionError("away"))
        flow.accept_other()
        await reach(lambda: asked_code(flow))
        assert is_at(flow, Stage.OTHER_PERSON)  # what they allowed is not thrown away
        flow.accept_other()
        await t.at(flow, Stage.CHECKING)
        t.tokens.use("a9", "bob@gmail.com")
        await t.at(flow, Stage.DONE)
        assert flow.key == ("a9", "bob@gmail.com")


async def test_a_foreign_server_tells_no_state() -> None:
    async with table() as t:
        t.client.oauth_providers.known.clear()
        flow = await t.waiting(AGAIN)
        t.tokens.show(ConnectState.WAITING, used=1_700_000_000, expires=False)
        await t.at(flow, Stage.DONE)
        assert flow.key == ("a1", "ann@gmail.com")
        assert not flow.device_possible
        assert flow.preset is None


async def test_what_else_the_provider_can_do() -> None:
    async with table() as t:
        t.client.oauth_providers.known[GOOGLE].device_flow = True
        flow = await t.waiting()
        await reach(lambda: flow.preset is not None)
        assert flow.device_possible
        assert flow.preset is not None
        assert flow.preset.app_password_url.startswith("https://")


async def test_the_programs_end_takes_tokens_back() -> None:
    async with table() as t:
        await t.waiting()
        failed = await t.waiting(ConnectRequest(email="ann@corp.test", provider_consumer_key="other"))
        t.tokens.show(ConnectState.FAILED, error_code="oauth.scope")
        await t.at(failed, Stage.FAILED)
        await t.sign_ins.close()
        assert sorted(t.tokens.deleted) == ["T0K3N1", "T0K3N2"]


async def test_given_up_just_before_the_programs_end() -> None:
    async with table() as t:
        flow = await t.waiting()
        flow.cancel()
        await t.sign_ins.close()
        assert t.tokens.deleted == ["T0K3N1"]


async def test_the_programs_end_does_not_wait_for_a_silent_service() -> None:
    async with table() as t:
        t.client.hold()
        t.begin()
        await reach(lambda: t.tokens.asked)
        async with asyncio.timeout(PATIENCE):
            await t.sign_ins.close()
        assert t.tokens.tokens == {}


async def test_no_secret_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with table() as t:
        flow = await t.waiting()
        t.client.faults.append(ApiStatusError(400, ErrorBody("no", error_code="oauth.state")))
        flow.paste("http://127.0.0.1:40001/?code=C0DE&state=ST4TE")
        await reach(lambda: asked_code(flow))
        flow.paste("http://127.0.0.1:40001/?code=C0DE&state=ST4TE")
        await t.at(flow, Stage.EXCHANGING)
        flow.cancel()
        await reach(lambda: t.tokens.deleted)
    assert "sign-in at a provider: waiting" in caplog.text
    for secret in ("T0K3N", "C0DE", "ST4TE"):
        assert secret not in caplog.text
        assert secret not in repr(flow)
