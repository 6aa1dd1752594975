"""Fault 78 and its kin: an edit killed at every commit and every command, on every kind of server, once and twice; each
reply lost, each command refused, another client acting before every command.

The tests take a sample of the places, on each kind of server others; `EDITS_EXPLORE=1` takes them all, with every pair
of deaths: some ten thousand runs.
"""

import os

import pytest

from tests.support.edit_explorer import (
    CASES,
    COPY,
    MOVE,
    Case,
    Found,
    explore,
    lose_replies,
    refuse_each,
    strange,
)
from tests.support.fake_imap import EXCHANGE_LIKE, FULL, NEITHER, NO_MOVE, NO_UIDPLUS, PLAIN, Profile

PROFILES = [FULL, NO_UIDPLUS, NO_MOVE, NEITHER, PLAIN, EXCHANGE_LIKE]
ALL = bool(os.environ.get("EDITS_EXPLORE"))

on_every_server = pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
takes_long = pytest.mark.limit(3600 if ALL else 600)


def judge(found: Found, least: int) -> None:
    print(f"{found.runs} runs, {dict(found.outcomes)}")  # noqa: T201
    assert not found.bad, "\n".join(found.bad)
    assert found.runs >= least


@takes_long
@on_every_server
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
async def test_one_death_anywhere(profile: Profile, case: Case) -> None:
    judge(await explore(profile, (case,), every=1 if ALL or case is MOVE else 5, first=PROFILES.index(profile)), 4)


@takes_long
@on_every_server
@pytest.mark.parametrize("case", [MOVE, COPY], ids=lambda case: case.name)
async def test_a_second_death_in_the_recovery(profile: Profile, case: Case) -> None:
    first = PROFILES.index(profile)
    judge(await explore(profile, (case,), every=1 if ALL else 7, first=first, twice=1 if ALL else 17), 6)


@takes_long
@on_every_server
async def test_every_reply_lost_once(profile: Profile) -> None:
    judge(await lose_replies(profile, CASES, every=1 if ALL else 5, first=PROFILES.index(profile)), 16)


@takes_long
@on_every_server
async def test_every_command_refused_once(profile: Profile) -> None:
    judge(await refuse_each(profile, CASES, every=1 if ALL else 14, first=3 * PROFILES.index(profile)), 16)


@takes_long
@on_every_server
async def test_another_client_acts_before_any_command(profile: Profile) -> None:
    judge(await strange(profile, CASES, every=1 if ALL else 14, first=3 * PROFILES.index(profile)), 16)
