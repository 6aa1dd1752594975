"""Looking for settings through the service: findings as they come, one address at a time, and servers that can't."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator

import pytest

from cio_desktop.operations.discovery import Lookup, LookupState, SettingsFinder, guessed
from cio_desktop.protocol.error_body import ErrorBody
from cio_desktop.protocol.errors import ApiConnectionError, ApiError, ApiStatusError
from cio_desktop.protocol.sign_in import Discovery, DiscoveryEvent, Documentation, ImapSettings
from tests.support.fake_client import Desk, desk, reach
from tests.support.fake_discovery import NO_ROUTE, FakeDiscovery, finding
from tests.support.patience import PATIENCE

ANN = "ann@example.org"
GUESS = finding("guess", "imap.example.org", confirm=True)
SRV = finding("srv", "srv.example.org", confirm=True)
ISPDB = finding("ispdb", "imap.example.net")
TABLE = finding(
    "table", "mail.example.org", name="Example", link="https://example.org/apps", note="Take an app password."
)


@contextlib.asynccontextmanager
async def looking(**options: bool) -> AsyncIterator[tuple[Desk, FakeDiscovery, Lookup]]:
    async with desk() as d:
        d.client.discovery.led = True
        finder = SettingsFinder(d.link, **options)  # type: ignore[arg-type]
        lookup = finder.lookup()
        try:
            yield d, d.client.discovery, lookup
        finally:
            await lookup.close()


async def test_the_best_comes_first_however_late_it_comes() -> None:
    async with looking() as (_, discovery, lookup):
        lookup.start(ANN)
        assert lookup.looking
        discovery.asking(ANN, "table", "ispdb", "srv", "guess")
        discovery.found(ANN, GUESS)
        await reach(lambda: lookup.best == GUESS)
        assert lookup.asking == ["table", "ispdb", "srv"]
        discovery.found(ANN, ISPDB, SRV)
        await reach(lambda: len(lookup.findings) == 3)
        assert lookup.findings == [ISPDB, SRV, GUESS]
        assert lookup.looking
        discovery.tell(ANN, DiscoveryEvent("nothing", origin="table"))
        discovery.ended(ANN, ISPDB, GUESS)
        await reach(lambda: not lookup.looking)
        assert lookup.state is LookupState.ENDED
        assert lookup.asking == []
        assert lookup.findings == [ISPDB, GUESS, SRV]  # the service's order, and what it left out


async def test_the_service_may_judge_otherwise() -> None:
    async with looking() as (_, discovery, lookup):
        lookup.start(ANN)
        discovery.found(ANN, ISPDB, SRV)
        discovery.ended(ANN, SRV, ISPDB)
        await reach(lambda: not lookup.looking)
        assert lookup.best == SRV


async def test_another_address_ends_the_look_up_before() -> None:
    async with looking() as (_, discovery, lookup):
        lookup.start(ANN)
        discovery.found(ANN, GUESS)
        await reach(lambda: lookup.best == GUESS)
        lookup.start("bob@example.net")
        assert lookup.best is None
        await reach(lambda: discovery.under_way == ["bob@example.net"])
        discovery.ended(ANN, ISPDB)  # too late to be heard
        discovery.ended("bob@example.net", SRV)
        await reach(lambda: not lookup.looking)
        assert lookup.findings == [SRV]


async def test_the_same_address_is_asked_for_once() -> None:
    async with looking() as (_, discovery, lookup):
        lookup.start(ANN)
        lookup.start(ANN)
        discovery.ended(ANN)
        await reach(lambda: not lookup.looking)
        lookup.start(ANN)
        assert [address for address, _ in discovery.asked] == [ANN]
        lookup.again(ANN)
        discovery.ended(ANN, ISPDB)
        await reach(lambda: lookup.best == ISPDB)
        assert len(discovery.asked) == 2


async def test_stopping_keeps_what_was_found() -> None:
    async with looking() as (_, discovery, lookup):
        lookup.start(ANN)
        discovery.asking(ANN, "srv")
        discovery.found(ANN, GUESS)
        await reach(lambda: lookup.best == GUESS)
        lookup.stop()
        assert (lookup.state, lookup.findings, lookup.asking) == (LookupState.STOPPED, [GUESS], [])
        await reach(lambda: discovery.under_way == [])
        lookup.start(ANN)  # the person ended it: leaving a field does not begin it anew
        assert lookup.state is LookupState.STOPPED


@pytest.mark.parametrize("status", [404, 405])
async def test_a_server_without_discovery_leaves_a_guess(status: int) -> None:
    async with looking() as (_, discovery, lookup):
        discovery.error = ApiStatusError(status, ErrorBody("no"))
        lookup.start(ANN)
        await reach(lambda: not lookup.looking)
        assert lookup.state is LookupState.UNAVAILABLE
        assert lookup.best == guessed(ANN)
        assert lookup.best is not None
        assert lookup.best.confirm
        assert lookup.error is None


async def test_a_server_that_does_not_stream() -> None:
    async with looking() as (_, discovery, lookup):
        page = Documentation("How to", "https://example.org/help")
        discovery.plain = Discovery(ANN, True, "generic", ImapSettings("imap.example.org", ANN, 993, True), [page])
        lookup.start(ANN)
        await reach(lambda: not lookup.looking)
        assert lookup.best is not None
        assert (lookup.best.origin, lookup.best.confirm) == ("service", True)
        assert lookup.best.documentation == [page]
        discovery.plain = Discovery(ANN, False)
        lookup.again(ANN)
        await reach(lambda: not lookup.looking)
        assert (lookup.state, lookup.findings) == (LookupState.ENDED, [])


@pytest.mark.parametrize("error", [ApiConnectionError("gone"), ApiStatusError(503, ErrorBody("busy"))])
async def test_a_look_up_that_breaks_off_can_be_begun_anew(error: ApiError) -> None:
    async with looking() as (_, discovery, lookup):
        discovery.error = error
        lookup.start(ANN)
        await reach(lambda: not lookup.looking)
        assert (lookup.state, lookup.error) == (LookupState.FAILED, error)
        discovery.error = None
        lookup.start(ANN)
        discovery.ended(ANN, ISPDB)
        await reach(lambda: lookup.best == ISPDB)
        assert lookup.error is None


async def test_the_public_database_is_left_out_when_the_person_says_so() -> None:
    async with desk() as d:
        allowed = [True, False]
        lookup = SettingsFinder(d.link, ispdb=lambda: allowed.pop(0)).lookup()
        for _ in range(2):
            lookup.again(ANN)
            await reach(lambda: not lookup.looking)
        assert [ispdb for _, ispdb in d.client.discovery.asked] == [None, False]
        await lookup.close()


async def test_in_the_demo_nothing_is_asked() -> None:
    async with desk() as d:
        finder = SettingsFinder(d.link, enabled=False)
        lookup = finder.lookup()
        lookup.start(ANN)
        assert lookup.state is LookupState.UNAVAILABLE
        assert await finder.facts("ann@gmail.com") is None
        assert d.client.discovery.asked == []
        await lookup.close()


# -- facts of a provider ----------------------------------------------------------------------------------------


async def test_facts_are_asked_for_once_per_address() -> None:
    async with desk() as d:
        finder = SettingsFinder(d.link)
        for address in ("ann@gmail.com", "Ann@Gmail.com"):
            known = await finder.facts(address)
            assert known is not None
            assert known.name == "Gmail"
        assert len(d.client.discovery.asked) == 1


async def test_facts_come_from_the_table_alone() -> None:
    """Opening a password dialog must not send questions about a domain through the world."""
    async with desk() as d:
        discovery, finder = d.client.discovery, SettingsFinder(d.link)
        discovery.led = True
        discovery.asking(ANN, "table", "ispdb", "guess")
        discovery.tell(ANN, DiscoveryEvent("nothing", origin="table"))
        async with asyncio.timeout(PATIENCE):
            assert await finder.facts(ANN) is None
        await reach(lambda: discovery.under_way == [])
        discovery.asking(ANN, "table")
        discovery.found(ANN, TABLE)
        assert await finder.facts(ANN) == TABLE


async def test_facts_that_can_t_be_had_are_no_trouble() -> None:
    async with desk() as d:
        for error in (ApiConnectionError("gone"), NO_ROUTE):
            d.client.discovery.error = error
            assert await SettingsFinder(d.link).facts("ann@gmail.com") is None
        assert await SettingsFinder(d.link).facts("no address") is None
