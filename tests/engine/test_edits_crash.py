"""Fault 78: an edit killed at every commit and every command, on every kind of server, once and twice.

`EDITS_EXPLORE=n` explores each nth pair of deaths (1: all of them); the tests themselves take a sample of the pairs.
"""

import os

import pytest

from tests.support.edit_explorer import CASES, COPY, MOVE, Case, explore, lose_replies, refuse_each
from tests.support.fake_imap import EXCHANGE_LIKE, FULL, NEITHER, NO_MOVE, NO_UIDPLUS, PLAIN, Profile

PROFILES = [FULL, NO_UIDPLUS, NO_MOVE, NEITHER, PLAIN, EXCHANGE_LIKE]


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
async def test_one_death_anywhere(profile: Profile, case: Case) -> None:
    found = await explore(profile, (case,))
    print(f"{profile.name}, {case.name}: {found.runs} runs, {dict(found.outcomes)}")  # noqa: T201
    assert not found.bad, "\n".join(found.bad)
    assert found.runs > 10


@pytest.mark.limit(3600)
@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
@pytest.mark.parametrize("case", [MOVE, COPY], ids=lambda case: case.name)
async def test_a_second_death_in_the_recovery(profile: Profile, case: Case) -> None:
    found = await explore(profile, (case,), twice=int(os.environ.get("EDITS_EXPLORE", "23")))
    print(f"{profile.name}, {case.name}: {found.runs} runs, {dict(found.outcomes)}")  # noqa: T201
    assert not found.bad, "\n".join(found.bad)


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
async def test_every_reply_lost_once(profile: Profile) -> None:
    found = await lose_replies(profile, CASES)
    print(f"{profile.name}: {found.runs} runs, {dict(found.outcomes)}")  # noqa: T201
    assert not found.bad, "\n".join(found.bad)


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
async def test_every_command_refused_once(profile: Profile) -> None:
    found = await refuse_each(profile, CASES)
    print(f"{profile.name}: {found.runs} runs, {dict(found.outcomes)}")  # noqa: T201
    assert not found.bad, "\n".join(found.bad)
