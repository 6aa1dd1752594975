"""Another program renames, deletes or makes anew a folder in the middle of a change, before one of its commands after
the other: no message is lost for that, none is there twice in a folder, and the same change may be asked for again."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

import pytest

from cio_desktop.engine.change import EditOutcome, EditRefused, SourceAct
from cio_desktop.imap.errors import CommandRefused
from cio_desktop.imap.names import encode_name
from cio_desktop.protocol.errors import CioError
from cio_desktop.store import edits
from tests.support.edit_world import World, change, one_source
from tests.support.fake_imap import FULL, NO_MOVE, Command, FakeImap, Profile, Session, Store
from tests.support.mail import make_message, message_id

NUMBERS = (1, 2, 3)
APPENDED = 9


def fill(store: Store) -> None:
    for path in ("Bills", "Old", "Work"):
        store.create(path)
    for number in NUMBERS:
        for path in ("Bills", "Old"):
            store.add(path, make_message(number))


def rename(store: Store, path: str) -> None:
    store.rename(path, path + "2")


def make_anew(store: Store, path: str) -> None:
    store.rename(path, path + "2")
    store.create(path)


def delete(store: Store, path: str) -> None:
    store.delete(path)


Asked = Callable[[World, int], Awaitable[Sequence[EditOutcome]]]


@dataclass(frozen=True)
class Kind:
    """`begin` asks for it."""

    name: str
    begin: Asked


def of_one(add: tuple[str, ...], remove: tuple[str, ...] = (), *, exact: bool = False) -> Asked:
    async def begin(here: World, _source_id: int) -> Sequence[EditOutcome]:
        return [await here.edit(message_id(1), add, remove, exact=exact, queue=True)]

    return begin


async def of_many(here: World, _source_id: int) -> Sequence[EditOutcome]:
    keys = [await here.id_of(message_id(number)) for number in NUMBERS]
    return await here.edits.edit_many(here.account, keys, change(("Work",), ("Bills",)), queue=True)


async def append(here: World, source_id: int) -> Sequence[EditOutcome]:
    wanted = SourceAct("append", source_id, "me", encode_name("Work"), "Work", received=int(here.clock.now()))
    return [await here.edits.carry_out(here.account, wanted, message=make_message(APPENDED), queue=True)]


KINDS = (
    Kind("move", of_one(("Work",), ("Bills",))),
    Kind("copy", of_one(("Work",))),
    Kind("leave", of_one((), ("Bills",))),
    Kind("exact set", of_one(("Work",), exact=True)),
    Kind("exact set of one it is in", of_one(("Old",), exact=True)),
    Kind("many", of_many),
    Kind("append", append),
)


async def sync(here: World, source_id: int) -> None:
    """Once more where the folder went in the middle of it."""
    try:
        await here.sync(source_id)
    except CommandRefused:
        await here.sync(source_id)


async def ended(here: World, source_id: int, outcomes: Sequence[EditOutcome]) -> list[str]:
    """The states they come to; what waits for a sync gets one."""
    for _ in range(40):
        rows = [await here.db.read(edits.get, outcome.edit_id) for outcome in outcomes]
        states = [row.state for row in rows if row is not None]
        if all(state in {"done", "failed", "cancelled", "deferred"} for state in states):
            return [str(state) for state in states]
        await sync(here, source_id)
        await here.clock.advance(700)
        await asyncio.sleep(0.005)
    raise AssertionError([(row.state, row.code, row.text) for row in rows if row is not None])


def places(server: FakeImap, *, marked: bool = False) -> dict[str, list[str]]:
    """Folders by Message-ID; `marked`: also those of copies that are marked as deleted."""
    found: dict[str, list[str]] = {}
    for path, rows in server.snapshot().items():
        for _, mid, flags in rows:
            if marked or "\\Deleted" not in flags:
                found.setdefault(mid, []).append(path)
    return found


def judge(server: FakeImap, where: str) -> None:
    found = places(server)
    for number in NUMBERS:
        assert found.get(message_id(number)), f"{where}: message {number} is lost"
    for mid, paths in found.items():
        assert len(paths) == len(set(paths)), f"{where}: {mid} is twice in {paths}"


async def one_run(profile: Profile, kind: Kind, others: Callable[[Store, str], None], path: str, at: int) -> bool:
    """False: the change was over before that command."""
    where = f"{others.__name__} {path} before command {at}"
    async with one_source(profile, fill) as (here, server, source_id):
        begun = len(server.names)
        acted = False

        def meanwhile(_session: Session, _command: Command) -> None:
            nonlocal acted
            if not acted and len(server.names) >= begun + at:
                acted = True
                others(server.store, path)

        server.on_command = meanwhile
        await ended(here, source_id, await kind.begin(here, source_id))
        if not acted:
            return False
        server.on_command = None
        judge(server, where)
        await sync(here, source_id)
        shown = {mid: sorted(set(paths)) for mid, paths in places(server, marked=True).items()}
        for number in NUMBERS:
            assert await here.shown(message_id(number)) == shown[message_id(number)], where
        if kind.name == "append":
            return True
        try:
            await ended(here, source_id, await kind.begin(here, source_id))
        except (EditRefused, CioError):
            pass  # as where the folder is gone
        judge(server, f"{where}, and once more")
        return True


STEP = 7
"""From one command to the next: the worlds are many, and each kind begins with another one."""


@pytest.mark.parametrize("profile", [FULL, NO_MOVE], ids=lambda profile: profile.name)
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
@pytest.mark.parametrize(
    ("others", "path"), [(rename, "Bills"), (rename, "Old"), (rename, "Work"), (make_anew, "Bills"), (delete, "Work")]
)
async def test_before_each_command(
    profile: Profile, kind: Kind, others: Callable[[Store, str], None], path: str
) -> None:
    first = at = 1 + KINDS.index(kind) % 3
    while await one_run(profile, kind, others, path, at):
        at += STEP
        assert at < 200
    assert at > first
