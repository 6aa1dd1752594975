"""A copy is expunged only where the same bytes are proved to stay (issue 7, A0): on Dovecot, on servers that lack much.

Judged by the bytes another client finds, never by headers: mails that share a Message-ID are the subject here.
"""

import asyncio
import random
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from cio_desktop.engine.change import EditRefused
from tests.engine.test_edits_dovecot import source_of
from tests.support.dovecot import Dovecot
from tests.support.edit_world import World, change, one_source
from tests.support.engine_world import world as whole_engine
from tests.support.fake_imap import (
    EXCHANGE_LIKE,
    FULL,
    NEITHER,
    NO_MOVE,
    NO_UIDPLUS,
    Command,
    FakeImap,
    Inject,
    NoCopyUid,
    Nothing,
    Profile,
    Session,
    Store,
)
from tests.support.mail import make_message, message_id
from tests.support.patience import PATIENCE

A = b"Message-ID: <r2@x>\r\n\r\nA\r\n"
B = b"Message-ID: <r2@x>\r\n\r\nB\r\n"
MID = "<r2@x>"
SELECTIVE = (FULL, NO_MOVE, EXCHANGE_LIKE)


def by_name(profile: Profile) -> str:
    return profile.name


def held(server: FakeImap, path: str) -> list[bytes]:
    """Bodies in a folder that are not flagged as deleted."""
    entries = server.store.folder(path).entries.values()
    return sorted(entry.message.raw for entry in entries if "\\Deleted" not in entry.flags)


def filled(**folders: list[bytes]) -> Callable[[Store], None]:
    def fill(store: Store) -> None:
        for path in ("T", "K", *(each for each in folders if each not in {"T", "K"})):
            if path != "INBOX":
                store.create(path)
        for path, raws in folders.items():
            for raw in raws:
                store.add(path, raw, internaldate=1_690_000_000)

    return fill


async def every(here: World, add: tuple[str, ...], remove: tuple[str, ...], *, exact: bool = False) -> list[str]:
    """The change for every message we know, whatever it takes as one; the states it ended in."""
    ids = await here.db.read(lambda connection: [row[0] for row in connection.execute("SELECT id FROM message")])
    states: list[str] = []
    for key in ids:
        try:
            outcome = await here.edits.edit_folders(here.account, key, change(add, remove, exact), queue=True)
            states.append(outcome.state)
        except EditRefused as error:
            states.append(str(error.code))
    return states


@pytest.mark.parametrize("profile", SELECTIVE, ids=by_name)
@pytest.mark.parametrize(
    ("one", "other"),
    [(A, B), (A.replace(b"Message-ID: <r2@x>", b"X-A: 1"), B.replace(b"Message-ID: <r2@x>", b"X-A: 1")), (b"A", b"B")],
    ids=["one Message-ID", "no Message-ID", "no header at all"],
)
async def test_two_mails_that_look_alike_are_both_moved(profile: Profile, one: bytes, other: bytes) -> None:
    async with one_source(profile, filled(INBOX=[one, other])) as (here, server, _):
        assert set(await every(here, ("T",), ("INBOX",))) == {"done"}
        assert held(server, "T") == sorted([one, other])
        assert held(server, "INBOX") == []


@pytest.mark.parametrize("profile", SELECTIVE, ids=by_name)
async def test_what_the_target_holds_already_may_be_something_else(profile: Profile) -> None:
    async with one_source(profile, filled(INBOX=[A], T=[B])) as (here, server, _):
        assert set(await every(here, ("T",), ("INBOX",))) == {"done"}
        assert held(server, "T") == [A, B]
        assert held(server, "INBOX") == []


@pytest.mark.parametrize("profile", SELECTIVE, ids=by_name)
async def test_what_the_target_holds_already_is_not_doubled(profile: Profile) -> None:
    async with one_source(profile, filled(INBOX=[A], T=[A])) as (here, server, _):
        assert (await here.edit(MID, ("T",), ("INBOX",))).state == "done"
        assert held(server, "T") == [A]
        assert held(server, "INBOX") == []


@pytest.mark.parametrize("profile", [*SELECTIVE, NO_UIDPLUS, NEITHER], ids=by_name)
async def test_the_last_copy_of_some_content_stays(profile: Profile) -> None:
    """INBOX holds A, K what looks like it and is not: leaving INBOX would end A."""
    async with one_source(profile, filled(INBOX=[A], K=[B])) as (here, server, _):
        server.log.clear()
        assert set(await every(here, (), ("INBOX",))) <= {"failed", "edit.last_content", "edit.last_folder", "done"}
        assert held(server, "INBOX") == [A]
        assert held(server, "K") == [B]
        assert "UID STORE" not in server.names


@pytest.mark.parametrize("profile", SELECTIVE, ids=by_name)
async def test_a_list_copy_is_not_the_direct_copy(profile: Profile) -> None:
    direct = make_message(1, body="the text")
    listed = make_message(1, body="the text\r\n-- \r\nYou get this as a member of the list")
    async with one_source(profile, filled(INBOX=[direct, listed], K=[listed])) as (here, server, _):
        ended = await every(here, ("T",), ("INBOX",))
        assert "done" in ended
        everything = Counter(held(server, "INBOX") + held(server, "T") + held(server, "K"))
        assert everything[direct] == 1
        assert everything[listed] >= 1
        assert direct in held(server, "T")


@pytest.mark.parametrize("profile", [*SELECTIVE, NO_UIDPLUS, NEITHER], ids=by_name)
async def test_twins_are_both_moved_and_both_kept(profile: Profile) -> None:
    async with one_source(profile, filled(INBOX=[A, A])) as (here, server, _):
        assert (await here.edit(MID, ("T",), ("INBOX",), queue=True)).state in {"done", "deferred"}
        assert held(server, "T") == [A, A]
        assert held(server, "INBOX") == []


async def test_twins_whose_move_breaks_off_in_the_middle() -> None:
    async with one_source(FULL, filled(INBOX=[A, A])) as (here, server, _):
        moves = 0

        def die(session: Session, command: Command) -> None:
            nonlocal moves
            moves += command.name == "UID MOVE"
            if moves == 2:
                here.halt()

        server.on_command = die
        asked = asyncio.create_task(here.edit(MID, ("T",), ("INBOX",), queue=True))
        await asyncio.wait_for(here.halted.wait(), PATIENCE)
        server.on_command = None
        asked.cancel()
        await asyncio.gather(asked, return_exceptions=True)
        await here.restart()
        await here.settled()
        assert held(server, "T") == [A, A]
        assert held(server, "INBOX") == []


async def test_without_copyuid_another_mail_of_the_same_name_is_not_ours() -> None:
    """The server says OK and does nothing; meanwhile the list's copy of the same mail arrives in the target."""
    async with one_source(FULL, filled(INBOX=[A])) as (here, server, _):

        def deliver(session: Session, command: Command) -> None:
            if command.name == "UID COPY" and not held(server, "T"):
                server.store.add("T", B)

        server.on_command = deliver
        server.faults.on("COPY", Nothing())
        assert (await here.edit(MID, ("T",))).state == "done"
        assert held(server, "T") == [A, B]
        assert held(server, "INBOX") == [A]


async def test_a_copy_that_differs_is_no_copy() -> None:
    """A server whose COPY alters the text: the original stays, and the person is told."""
    async with one_source(NO_MOVE, filled(INBOX=[A])) as (here, server, _):

        def alter(session: Session, command: Command) -> None:
            for entry in server.store.folder("T").entries.values():
                if entry.message.raw == A:
                    server.store.remove("T", entry.uid)
                    server.store.add("T", B)
                    break

        server.after_command = alter
        server.faults.on("COPY", NoCopyUid(), times=None)
        outcome = await here.edit(MID, ("T",), ("INBOX",), queue=True)
        assert outcome.state in {"failed", "queued"}
        assert held(server, "INBOX") == [A]


async def test_one_move_reads_no_body() -> None:
    async with one_source(FULL, filled(INBOX=[A])) as (here, server, _):
        server.log.clear()
        assert (await here.edit(MID, ("T",), ("INBOX",))).state == "done"
        assert not [each for each in server.log if b"BODY.PEEK[]" in each.line]


async def test_a_digest_is_read_once() -> None:
    raw = make_message(1, body="x" * 2_500_000)
    async with one_source(FULL, filled(INBOX=[raw], K=[raw])) as (here, server, _):
        server.log.clear()
        assert (await here.edit(message_id(1), (), ("INBOX",))).state == "done"
        asked = [each for each in server.log if b"BODY.PEEK[]<" in each.line]
        assert len(asked) == 4, "the one in K in three pieces, the one to be removed once, as it is kept on our disk"
        server.store.copy_to("K", 1, "T")
        await here.sync(next(iter(here.actors)))
        server.log.clear()
        assert (await here.edit(message_id(1), (), ("T",))).state == "done"
        asked = [each for each in server.log if b"BODY.PEEK[]<" in each.line]
        assert len(asked) == 1, "the one in K is remembered"


async def test_flags_changed_meanwhile_are_no_answer_to_a_body() -> None:
    """A row of the same UID that holds flags alone comes beside the one with the body: nothing is sent twice."""
    async with one_source(NEITHER, filled(INBOX=[A])) as (here, server, _):
        extra = b"* 1 FETCH (UID 1 FLAGS ($Later))\r\n"
        server.faults.on(
            "UID FETCH", Inject([extra], where="end"), times=None, when=lambda each: b"BODY.PEEK[]<" in each.line
        )
        outcome = await here.edit(MID, ("T",), ("INBOX",), queue=True)
        assert outcome.code in {None, "edit.deferred"}, outcome
        assert held(server, "T") == [A]


async def test_a_round_that_breaks_off_after_its_copy_sends_no_other() -> None:
    """The copy can't be read for once: it is looked for again before anything is sent."""
    async with one_source(NEITHER, filled(INBOX=[A])) as (here, server, _):
        server.faults.on("UID FETCH", Nothing(), when=lambda each: b"BODY.PEEK[]<" in each.line)
        outcome = await here.edit(MID, ("T",), ("INBOX",), queue=True)
        assert outcome.code in {None, "edit.deferred"}, outcome
        assert held(server, "T") == [A]


def odd_mail(rng: random.Random) -> bytes:
    """Few names, few texts, equal sizes: much that looks alike and is not, and much that is."""
    header = rng.choice([b"Message-ID: <%d@x>\r\n" % rng.randrange(3), b"", b"X-Odd: %d\r\n" % rng.randrange(2)])
    if rng.random() < 0.3:
        header += b"Date: Mon, 01 Jan 2024 10:00:00 +0000\r\n"
    return header + rng.choice([b"\r\n", b"Subject: s\r\n\r\n"]) + rng.choice([b"a", b"b", b"c"]) + b"\r\n"


async def there_and_back(
    here: World, source_id: int, bytes_of: Callable[[], Counter[bytes]], rng: random.Random
) -> None:
    before = bytes_of()
    for add, remove in ((("T",), ("INBOX",)), (("K",), ("T", "INBOX")), (("INBOX",), ("K",)), ((), ("T",))):
        await every(here, add, remove, exact=False)
        await here.sync(source_id)
        now = bytes_of()
        assert set(now) == set(before), f"after +{add} -{remove}"
    assert all(now[raw] >= 1 for raw in before)


@pytest.mark.parametrize("profile", [FULL, NO_MOVE], ids=by_name)
@pytest.mark.parametrize("seed", range(6))
async def test_odd_mail_there_and_back(profile: Profile, seed: int) -> None:
    rng = random.Random(seed)
    raws = [odd_mail(rng) for _ in range(12)]
    async with one_source(profile, filled(INBOX=raws[:8], T=raws[8:10], K=raws[10:])) as (here, server, source_id):

        def bytes_of() -> Counter[bytes]:
            return Counter(held(server, "INBOX") + held(server, "T") + held(server, "K"))

        await there_and_back(here, source_id, bytes_of, rng)


@pytest.mark.dovecot
@pytest.mark.parametrize("seed", [1, 2])
async def test_odd_mail_there_and_back_on_dovecot(dovecot: Dovecot, seed: int) -> None:
    rng = random.Random(seed)
    user = dovecot.user()
    user.add_folder("T", "K")
    user.deliver("INBOX", [odd_mail(rng) for _ in range(10)])
    user.deliver("K", [odd_mail(rng) for _ in range(2)])

    def bytes_of() -> Counter[bytes]:
        found: Counter[bytes] = Counter()
        with user.imap() as other:
            for path in ("INBOX", "T", "K"):
                _, count = other.select(path, readonly=True)
                if count == [b"0"]:
                    continue
                _, rows = other.fetch("1:*", "(BODY.PEEK[])")
                found.update(row[1] for row in rows if isinstance(row, tuple))
        return found

    async with source_of(user) as (here, source_id):
        await there_and_back(here, source_id, bytes_of, rng)


async def test_twins_that_are_two_messages_are_both_kept(tmp_path: Path) -> None:
    """Without Message-ID and Date the time of arrival tells them apart. The second move finds the first one there."""
    twin = b"Subject: twin\r\n\r\nthe same\r\n"
    async with FakeImap(FULL) as server, whole_engine(tmp_path) as here:
        server.store.create("T")
        for arrived in (1_690_000_000, 1_690_000_060):
            server.store.add("INBOX", twin, internaldate=arrived)
        row = await here.add(server)
        ids = {each.id for each in (await here.rows(row.id, "INBOX")).values()}
        assert len(ids) == 2
        for key in ids:
            outcome = await here.engine.edit_folders(here.account_id, key, change(("T",), ("INBOX",)), queue=False)
            assert outcome.state == "done", outcome
        assert held(server, "T") == [twin, twin]
        await here.sync(row.id)
        assert len((await here.look(row.id))["T"]) == 2
