"""The link to the service."""

import contextlib
from collections.abc import AsyncIterator

from cio_desktop.net.http import KEPT
from cio_desktop.operations.connection import LinkState, Pace, ServiceLink
from cio_desktop.protocol.resources import Event
from tests.support.fake_client import FakeClient, Mail, reach, refused

QUICK = Pace(first_retry=0.002, longest_retry=0.01, poll=0.005, proof=0.02, answer=0.5)


@contextlib.asynccontextmanager
async def linked(client: FakeClient) -> AsyncIterator[tuple[ServiceLink, list[LinkState], list[None]]]:
    link = ServiceLink(client, pace=QUICK)
    states: list[LinkState] = []
    resyncs: list[None] = []
    link.state_changed.connect(states.append)
    link.resync.connect(lambda: resyncs.append(None))
    link.start()
    try:
        yield link, states, resyncs
    finally:
        await link.close()


async def test_hello_means_online_and_read_everything() -> None:
    client = FakeClient(Mail())
    async with linked(client) as (link, states, resyncs):
        assert link.state is LinkState.STARTING
        await reach(lambda: link.online)
        assert (states, len(resyncs), link.instance) == ([LinkState.ONLINE], 1, "one")
        heard: list[Event] = []
        link.event.connect(heard.append)
        client.tell(Event("folders", "a"))
        client.tell(Event("hello", instance="two"))  # too slow: everything anew
        await reach(lambda: len(resyncs) == 2)
        assert [event.type for event in heard] == ["folders"]


async def test_a_broken_stream_is_offline_and_comes_back_by_itself() -> None:
    client = FakeClient(Mail())
    async with linked(client) as (link, states, resyncs):
        await reach(lambda: link.online)
        client.down = True
        client.break_stream()
        await reach(lambda: link.state is LinkState.OFFLINE)
        assert link.error is not None
        assert link.error.code == "svc.down"
        since = link.since
        client.down = False
        await reach(lambda: link.online)
        assert link.since >= since
        assert link.error is None
        assert states == [LinkState.ONLINE, LinkState.OFFLINE, LinkState.ONLINE]
        assert len(resyncs) == 2


async def test_a_server_without_the_stream_is_polled() -> None:
    client = FakeClient(Mail())
    client.stream = False
    async with linked(client) as (link, states, resyncs):
        await reach(lambda: len(resyncs) >= 3)
        assert not await link.client.supports("GET /app/events")
        assert states == [LinkState.ONLINE]


async def test_a_refused_key_is_not_an_absent_service() -> None:
    client = FakeClient(Mail())

    async def refuse(**_: object) -> list[object]:
        raise refused(401)

    client.accounts.list = refuse  # type: ignore[method-assign,assignment]
    async with linked(client) as (link, _states, _resyncs):
        await reach(lambda: link.state is LinkState.REFUSED)
        assert link.error is not None
        assert link.error.code == "svc.auth"


async def test_silence_is_broken_by_a_question() -> None:
    client = FakeClient(Mail())
    async with linked(client) as (link, _states, _resyncs):
        await reach(lambda: link.online)
        await reach(lambda: client.requests.count(("accounts",)) >= 3)
        client.down = True  # a service that hangs: the stream stays open, nothing is answered
        await reach(lambda: link.state is LinkState.OFFLINE)
        assert not link.online


async def test_retry_now_cuts_the_pause_short() -> None:
    client = FakeClient(Mail())
    client.down = True
    link = ServiceLink(client, pace=Pace(first_retry=60, longest_retry=60))
    link.start()
    try:
        await reach(lambda: link.state is LinkState.OFFLINE)
        client.down = False
        assert not link.online
        link.retry_now()
        await reach(lambda: link.online)
    finally:
        await link.close()


def test_what_breaks_the_silence_opens_no_connection() -> None:
    assert Pace().proof + 1 < KEPT
