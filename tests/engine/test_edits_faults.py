"""The fault list of folder edits (engine/README.md, Faults) by number, against the scripted server."""

import asyncio
from typing import Any

import pytest

from cio_desktop.engine.change import EditOutcome, EditRefused, Pins
from cio_desktop.protocol.resources import Event
from cio_desktop.store import edits, sources
from cio_desktop.store.errors import StoreError
from tests.support import folder_rows
from tests.support.edit_world import World, change, one_source, where, world
from tests.support.fake_imap import (
    FULL,
    NEITHER,
    NO_MOVE,
    NO_UIDPLUS,
    WITH_ACL,
    Answer,
    Command,
    DropAfter,
    DropBefore,
    FakeImap,
    Hold,
    Late,
    NoCopyUid,
    Nothing,
    Profile,
    Session,
    Store,
    WrongCopyUid,
)
from tests.support.mail import make_message, message_id
from tests.support.patience import PATIENCE

M1 = message_id(1)


def fill(store: Store) -> None:
    for path in ("Work", "Bills"):
        store.create(path)
    for n in range(1, 6):
        store.add("INBOX", make_message(n))
    store.copy_to("INBOX", 4, "Work")


async def row_of(here: World, outcome: EditOutcome) -> edits.EditRow:
    row = await here.db.read(edits.get, outcome.edit_id)
    assert row is not None
    return row


@pytest.mark.parametrize("fault", [Answer("NO", "not now"), Answer("BAD", "Unknown command")], ids=["NO", "BAD"])
@pytest.mark.parametrize("profile", [FULL, NO_MOVE, NEITHER], ids=lambda p: p.name)
async def test_a_server_that_answers_no_status_takes_changes(profile: Profile, fault: Answer) -> None:
    async with one_source(profile, fill) as (here, server, _):
        server.faults.on("STATUS", fault, times=None)
        outcome = await here.edit(M1, ("Bills",), ("INBOX",))
        assert outcome.state == ("done" if profile.uidplus else "deferred"), outcome
        left = [] if profile.uidplus else ["INBOX"]
        assert sorted(server.store.where(M1)) == ["Bills", *left]


# 67, 84: an add that is refused ends the edit before any remove


@pytest.mark.parametrize("code", ["OVERQUOTA", "TRYCREATE", "NOPERM", "LIMIT"])
@pytest.mark.parametrize("profile", [FULL, NO_MOVE], ids=lambda p: p.name)
async def test_67_a_refused_copy_removes_nothing(profile: Profile, code: str) -> None:
    async with one_source(profile, fill) as (here, server, _):
        server.faults.on("MOVE" if profile.move else "COPY", Answer("NO", f"[{code}] these are its words"))
        outcome = await here.edit(M1, ("Bills",), ("INBOX",))
        assert outcome.state == "failed"
        assert outcome.code == f"imap.{code.lower()}"
        assert outcome.text is not None
        assert "these are its words" in outcome.text
        assert outcome.log is not None
        assert server.password not in outcome.log
        assert not {"UID STORE", "UID EXPUNGE", "EXPUNGE"} & set(server.names)
        assert where(server.snapshot(), M1) == ["INBOX"]
        assert await here.shown(M1) == ["INBOX"]


async def test_67_a_full_folder() -> None:
    async with one_source(NO_MOVE, fill) as (here, server, _):
        server.store.folder("Bills").quota = 0
        outcome = await here.edit(M1, ("Work", "Bills"), ("INBOX",))
        assert outcome.state == "failed"
        assert {each.folder: each.state for each in outcome.results} == {
            "Work": "done",
            "Bills": "failed",
            "INBOX": "failed",
        }
        assert where(server.snapshot(), M1) == ["INBOX", "Work"]
        assert await here.shown(M1) == ["INBOX", "Work"]


# 68 to 73: an OK proves nothing, a lost reply neither


async def test_68_the_message_went_before_the_copy() -> None:
    async with one_source(FULL, fill) as (here, server, _):

        def steal(session: Session, command: Command) -> None:
            if command.name == "UID MOVE" and 1 in server.store.folder("INBOX").entries:
                server.store.remove("INBOX", 1)

        server.on_command = steal
        outcome = await here.edit(M1, ("Bills",), ("INBOX",))
        assert (outcome.state, outcome.code) == ("failed", "edit.vanished")
        assert where(server.snapshot(), M1) == []


@pytest.mark.parametrize("profile", [FULL, NO_UIDPLUS, NO_MOVE], ids=lambda p: p.name)
@pytest.mark.parametrize("fault", [NoCopyUid(), WrongCopyUid(b"COPYUID 1 9 9"), WrongCopyUid(b"COPYUID junk")])
async def test_69_70_no_or_a_wrong_copyuid(profile: Profile, fault: NoCopyUid | WrongCopyUid) -> None:
    async with one_source(profile, fill) as (here, server, _):
        server.store.add("Bills", make_message(9))
        server.faults.on("MOVE" if profile.move else "COPY", fault)
        outcome = await here.edit(M1, ("Bills",), ("INBOX",))
        assert outcome.state == "done", outcome
        assert where(server.snapshot(), M1) == ["Bills"]
        assert await here.shown(M1) == ["Bills"]


@pytest.mark.parametrize("profile", [FULL, NO_MOVE], ids=lambda p: p.name)
@pytest.mark.parametrize("fault", [DropBefore(), DropAfter()], ids=["not executed", "executed"])
async def test_71_72_the_reply_is_lost(profile: Profile, fault: DropBefore | DropAfter) -> None:
    async with one_source(profile, fill) as (here, server, _):
        server.faults.on("MOVE" if profile.move else "COPY", fault)
        outcome = await here.edit(M1, ("Bills",), ("INBOX",))
        assert outcome.state == "done", outcome
        assert where(server.snapshot(), M1) == ["Bills"]
        sent = server.names.count("UID MOVE" if profile.move else "UID COPY")
        assert sent == (2 if isinstance(fault, DropBefore) else 1)


@pytest.mark.parametrize("profile", [FULL, NO_MOVE], ids=lambda p: p.name)
async def test_71_the_copy_is_carried_out_late(profile: Profile) -> None:
    """At worst one copy too many, and told so; never a loss."""
    async with one_source(profile, fill) as (here, server, _):
        late = asyncio.Event()
        server.faults.on("MOVE" if profile.move else "COPY", Late(late))
        server.on_command = lambda session, command: late.set() if command.name == "UID FETCH" else None

        outcome = await here.edit(M1, ("Bills",), ("INBOX",))
        assert outcome.state == "done", outcome
        found = where(server.snapshot(), M1)
        assert found in (["Bills"], ["Bills", "Bills"])
        if len(found) == 2:
            assert outcome.code == "edit.doubled"


async def test_71_replies_are_lost_for_ever() -> None:
    """Three tries more, then it waits; what was done is found in the end."""
    async with one_source(FULL, fill) as (here, server, _):
        rule = server.faults.on("MOVE", DropBefore(), times=None)
        outcome = await here.edit(M1, ("Bills",), ("INBOX",), queue=True)
        assert outcome.state == "queued"
        assert rule.hits <= 4
        server.faults.clear()
        await here.edits.retry(outcome.edit_id)
        await _closed(here, outcome)
        assert (await row_of(here, outcome)).state == "done"
        assert where(server.snapshot(), M1) == ["Bills"]


async def test_73_a_move_that_keeps_the_source() -> None:
    async with one_source(FULL, fill) as (here, server, _):

        def copy_only(session: Session, command: Command) -> None:
            if command.name == "UID MOVE":
                server.store.copy_to("INBOX", 1, "Bills")

        server.on_command = copy_only
        server.faults.on("MOVE", Nothing())
        outcome = await here.edit(M1, ("Bills",), ("INBOX",))
        assert outcome.state == "done", outcome
        assert where(server.snapshot(), M1) == ["Bills"]
        assert "UID EXPUNGE" in server.names


# 74, 75: the remove is refused, or ignored


@pytest.mark.parametrize("fault", [Answer("NO", "[NOPERM] no"), Nothing("Store ignored with read-only mailbox")])
async def test_74_the_mark_is_refused_or_ignored(fault: Answer) -> None:
    async with one_source(NO_MOVE, fill) as (here, server, _):
        server.faults.on("STORE", fault)
        outcome = await here.edit(M1, ("Bills",), ("INBOX",))
        assert outcome.state == "failed"
        assert "UID EXPUNGE" not in server.names
        assert where(server.snapshot(), M1) == ["Bills", "INBOX"]
        assert await here.shown(M1) == ["Bills", "INBOX"]
        assert {each.folder: each.state for each in outcome.results} == {"Bills": "done", "INBOX": "failed"}


async def test_74_the_expunge_is_refused() -> None:
    async with one_source(NO_MOVE, fill) as (here, server, _):
        server.faults.on("UID EXPUNGE", Answer("NO", "[NOPERM] no"))
        outcome = await here.edit(M1, ("Bills",), ("INBOX",))
        assert outcome.state == "failed"
        assert where(server.snapshot(), M1) == ["Bills", "INBOX"]  # without the mark


@pytest.mark.parametrize("what", ["read only", "no \\Deleted", "no right to remove", "no right to insert"])
async def test_75_refused_before_the_first_command(what: str) -> None:
    profile = WITH_ACL.but(move=False) if "right" in what else NO_MOVE
    async with one_source(profile, fill) as (here, server, _):
        inbox, bills = server.store.folder("INBOX"), server.store.folder("Bills")
        if what == "read only":
            inbox.read_only = True
        elif what == "no \\Deleted":
            inbox.permanent_flags = ("\\Seen",)
        elif what == "no right to remove":
            inbox.rights = "lrswipk"
        else:
            bills.rights = "lrs"
        outcome = await here.edit(M1, ("Bills",), ("INBOX",))
        assert outcome.state == "failed", what
        assert outcome.code in {"edit.read_only", "edit.no_delete", "edit.no_rights"}
        assert not {"UID COPY", "UID STORE", "CREATE"} & set(server.names)
        assert not await here.db.read(edits.steps, outcome.edit_id)


# 76, 77: no UIDPLUS


async def test_76_strict_leaves_the_expunge_to_others() -> None:
    async with one_source(NEITHER, fill) as (here, server, source_id):
        server.store.flag("INBOX", 2, add=["\\Deleted"])
        outcome = await here.edit(M1, ("Bills",), ("INBOX",))
        assert (outcome.state, outcome.code) == ("deferred", "edit.deferred")
        assert "EXPUNGE" not in server.names
        assert await here.shown(M1) == ["Bills"]
        inbox = await here.db.read(folder_rows.by_path, source_id, "INBOX")
        assert inbox is not None
        assert 1 in await here.edits.pinned(inbox.id, inbox.uidvalidity)
        # another program expunges the folder: the edit is over at the next look
        server.store.remove("INBOX", 1, 2)
        here.clock._elapsed += 120
        here.edits.wake(source_id)
        await _closed(here, outcome)
        assert (await row_of(here, outcome)).state == "done"


async def test_77_another_client_marks_a_message_in_the_last_moment() -> None:
    """By default nothing is expunged without UIDPLUS, so the race of `auto` does not exist."""
    async with one_source(NEITHER, fill) as (here, server, source_id):

        def mark(_session: Session, command: Command) -> None:
            if command.name in {"UID STORE", "UID SEARCH", "SEARCH"}:
                server.store.flag("INBOX", 2, add=["\\Deleted"])

        server.after_command = mark
        outcome = await here.edit(M1, ("Bills",), ("INBOX",))
        row = await here.db.read(sources.get, source_id)
        assert row is not None
        assert row.expunge_policy == "strict"
        assert outcome.state == "deferred"
        here.clock._elapsed += 120
        here.edits.wake(source_id)
        await here.clock.settle()
        assert not {"EXPUNGE", "UID EXPUNGE", "CLOSE"} & set(server.names)
        assert where(server.snapshot(), message_id(2)) == ["[INBOX]"]


async def test_77_with_auto_a_mark_is_lost_only_between_the_last_look_and_the_expunge() -> None:
    """The race that `auto` is known for, and why it is off by default. At any other moment the mark keeps the folder
    from being expunged."""
    lost = []
    for nth in range(1, 60):
        async with one_source(NEITHER, fill, policy="auto") as (here, server, _):
            done: list[str] = []

            def mark(_session: Session, command: Command, nth: int = nth, done: list[str] = done) -> None:
                done.append(command.name)
                if len(done) == nth:
                    server.store.flag("INBOX", 2, add=["\\Deleted"])

            server.after_command = mark
            outcome = await here.edit(M1, ("Bills",), ("INBOX",))
            if nth > len(done):
                break
            assert where(server.snapshot(), M1)[0] == "Bills"
            if where(server.snapshot(), message_id(2)) != ["[INBOX]"]:
                lost.append(done[nth - 1 : nth + 1])
            else:
                assert outcome.state == ("done" if "EXPUNGE" in done[:nth] else "deferred")
    assert lost == [["UID SEARCH", "EXPUNGE"]]


async def test_76_auto_expunges_only_what_is_ours() -> None:
    async with one_source(NEITHER, fill, policy="auto") as (here, server, source_id):
        assert (await here.edit(M1, ("Bills",), ("INBOX",))).state == "done"
        assert where(server.snapshot(), M1) == ["Bills"]
        server.store.flag("INBOX", 2, add=["\\Deleted"])
        outcome = await here.edit(message_id(3), ("Bills",), ("INBOX",))
        assert (outcome.state, outcome.code) == ("deferred", "edit.others_marked")
        assert "another message is marked as deleted" in (outcome.text or "")
        assert where(server.snapshot(), message_id(2)) == ["[INBOX]"]
        server.store.flag("INBOX", 2, remove=["\\Deleted"])
        here.clock._elapsed += 120
        here.edits.wake(source_id)
        await _closed(here, outcome)
        assert where(server.snapshot(), message_id(3)) == ["Bills"]
        assert where(server.snapshot(), message_id(2)) == ["INBOX"]


async def test_76_a_yes_lets_a_strict_source_expunge_once() -> None:
    async with one_source(NEITHER, fill) as (here, server, _):
        outcome = await here.edit(M1, ("Bills",), ("INBOX",))
        assert await here.edits.retry(outcome.edit_id)
        await _closed(here, outcome)
        assert where(server.snapshot(), M1) == ["Bills"]


async def test_76_a_yes_removes_nothing_that_others_have_marked_and_says_so() -> None:
    async with one_source(NEITHER, fill) as (here, server, _):
        server.store.flag("INBOX", 2, add=["\\Deleted"])
        server.store.flag("INBOX", 4, add=["\\Deleted"])
        outcome = await here.edit(M1, ("Bills",), ("INBOX",))
        assert outcome.code == "edit.deferred"
        assert await here.edits.retry(outcome.edit_id)

        async def said() -> bool:
            return (await row_of(here, outcome)).code == "edit.others_marked"

        async with asyncio.timeout(PATIENCE):
            while not await said():
                await asyncio.sleep(0.002)
        assert "2 other messages are marked" in ((await row_of(here, outcome)).text or "")
        assert "EXPUNGE" not in server.names
        server.store.flag("INBOX", 2, remove=["\\Deleted"])
        server.store.flag("INBOX", 4, remove=["\\Deleted"])
        assert await here.edits.retry(outcome.edit_id)
        await _closed(here, outcome)
        assert where(server.snapshot(), M1) == ["Bills"]
        assert where(server.snapshot(), message_id(2)) == ["INBOX"]


async def test_76_a_policy_that_changes_is_followed_at_once() -> None:
    async with one_source(NEITHER, fill) as (here, server, source_id):
        outcome = await here.edit(M1, ("Bills",), ("INBOX",))
        assert outcome.state == "deferred"
        await here.db.write(sources.set_fields, source_id, expunge_policy="auto")
        here.edits.expunge_policy_changed(source_id)
        await _closed(here, outcome)
        assert where(server.snapshot(), M1) == ["Bills"]


async def test_76_a_deferred_removal_somebody_takes_back() -> None:
    async with one_source(NEITHER, fill) as (here, server, source_id):
        outcome = await here.edit(M1, ("Bills",), ("INBOX",))
        server.store.flag("INBOX", 1, remove=["\\Deleted"])
        here.clock._elapsed += 120
        here.edits.wake(source_id)
        await _closed(here, outcome)
        assert (await row_of(here, outcome)).code == "edit.restored"
        assert await here.shown(M1) == ["Bills", "INBOX"]


async def _closed(here: World, outcome: EditOutcome) -> None:
    async with asyncio.timeout(PATIENCE):
        while (await row_of(here, outcome)).state not in edits.CLOSED:
            await asyncio.sleep(0.002)


@pytest.mark.parametrize("profile", [NO_MOVE, FULL], ids=lambda profile: profile.name)
async def test_r9_a_message_the_disk_has_no_room_for_waits_for_a_yes(
    monkeypatch: pytest.MonkeyPatch, profile: Profile
) -> None:
    monkeypatch.setattr("cio_desktop.engine.edits.persistence.spool.KEPT_FREE", 2**60)
    monkeypatch.setattr("cio_desktop.engine.edits.persistence.spool.SMALL", 0)
    async with one_source(profile, fill) as (here, server, _):
        assert (await here.edit(M1, ("Bills",), ())).state == "done"
        outcome = await here.edit(M1, (), ("INBOX",))
        assert (outcome.state, outcome.code) == ("queued", "edit.asking")
        assert outcome.text is not None
        assert "no room on this disk" in outcome.text
        assert where(server.snapshot(), M1) == ["Bills", "INBOX"]
        assert await here.shown(M1) == ["Bills", "INBOX"]
        assert await here.edits.retry(outcome.edit_id)
        await _closed(here, outcome)
        assert where(server.snapshot(), M1) == ["Bills"]


# 80 to 83: others at work


async def test_80_the_target_is_made_anew_between_copy_and_expunge() -> None:
    async with one_source(NO_MOVE, fill) as (here, server, _):
        done = False

        def recreate(session: Session, command: Command) -> None:
            nonlocal done
            if command.name == "UID STORE" and not done:
                done = True
                server.store.delete("Bills")
                server.store.create("Bills")

        server.on_command = recreate
        outcome = await here.edit(M1, ("Bills",), ("INBOX",))
        assert outcome.state == "done", outcome
        assert where(server.snapshot(), M1) == ["Bills"]
        stores = server.lines("UID STORE")
        assert sum("-FLAGS" in line for line in stores) == 1


async def test_80_the_target_loses_the_copy_after_the_expunge() -> None:
    """The spool brings it back."""
    async with one_source(NO_MOVE, fill) as (here, server, _):
        taken = False

        def take(session: Session, command: Command) -> None:
            nonlocal taken
            if command.name == "UID EXPUNGE" and not taken:
                taken = True
                server.store.remove("Bills", *server.store.folder("Bills").entries)

        server.on_command = take
        outcome = await here.edit(M1, ("Bills",), ("INBOX",))
        assert outcome.state == "done", outcome
        assert where(server.snapshot(), M1) == ["Bills"]
        assert "APPEND" in server.names
        assert not list((here.folder / "spool").iterdir())


async def test_81_somebody_else_removes_the_source() -> None:
    async with one_source(NO_MOVE, fill) as (here, server, _):

        def take(session: Session, command: Command) -> None:
            if command.name == "UID STORE" and 1 in server.store.folder("INBOX").entries:
                server.store.remove("INBOX", 1)

        server.on_command = take
        outcome = await here.edit(M1, ("Bills",), ("INBOX",))
        assert outcome.state == "done", outcome
        assert where(server.snapshot(), M1) == ["Bills"]


async def test_82_somebody_else_makes_the_same_copy() -> None:
    async with one_source(FULL, fill) as (here, server, _):

        def copy(session: Session, command: Command) -> None:
            if command.name == "UID COPY":
                server.store.copy_to("INBOX", 1, "Bills")

        server.on_command = copy
        server.faults.on("COPY", DropBefore())
        outcome = await here.edit(M1, ("Bills",))
        assert outcome.state == "done", outcome
        assert server.names.count("UID COPY") == 1
        assert where(server.snapshot(), M1) == ["Bills", "INBOX"]


@pytest.mark.parametrize("which", ["source", "target"])
async def test_83_uidvalidity_changes_while_the_edit_waits(which: str) -> None:
    async with one_source(FULL, fill) as (here, server, _):
        server.faults.on("MOVE", DropBefore())
        server.faults.on("NOOP", Answer("NO", "[UNAVAILABLE] later"), times=None)
        outcome = await here.edit(M1, ("Bills",), ("INBOX",), queue=True)
        assert (outcome.state, outcome.code) == ("queued", "imap.unavailable")
        mailbox = server.store.folder("INBOX" if which == "source" else "Bills")
        mailbox.uidvalidity += 1
        await server.drop_all()
        server.faults.clear()
        await here.edits.retry(outcome.edit_id)
        await _closed(here, outcome)
        assert (await row_of(here, outcome)).state == "done"
        assert where(server.snapshot(), M1) == ["Bills"]


async def test_83_ambiguous_copies_stop_the_edit() -> None:
    async with one_source(NO_MOVE, fill) as (here, server, _):
        server.store.copy_to("INBOX", 1, "INBOX")
        server.store.folder("INBOX").uidvalidity += 1
        await server.drop_all()
        outcome = await here.edit(M1, ("Bills",), ("INBOX",))
        assert (outcome.state, outcome.code) == ("failed", "edit.ambiguous")
        assert where(server.snapshot(), M1) == ["INBOX", "INBOX"]


# 65, 93: our own disk


async def test_65_a_journal_that_cannot_be_written_sends_nothing() -> None:
    async with one_source(FULL, fill) as (here, server, _):
        server.log.clear()
        here.fail_commit = (here.commits + 1, StoreError("full", code="store.full"))
        with pytest.raises(StoreError):
            await here.edit(M1, ("Bills",), ("INBOX",))
        assert server.names == []


@pytest.mark.expect_log("cio_desktop.engine.edits.postponement", "local database failed")
@pytest.mark.expect_log("cio_desktop.engine.edits.postponement", "could not be stored")
async def test_65_the_disk_fills_up_before_the_command() -> None:
    async with one_source(FULL, fill) as (here, server, _):
        here.fail_commit = (here.commits + 2, StoreError("full", code="store.full"))
        outcome = await here.edit(M1, ("Bills",), ("INBOX",), queue=True)
        assert (outcome.state, outcome.code) == ("queued", "store.full")
        assert "UID MOVE" not in server.names
        here.fail_commit = None
        await here.edits.retry(outcome.edit_id)
        await _closed(here, outcome)
        assert where(server.snapshot(), M1) == ["Bills"]


async def test_93_a_damaged_spool_file_is_not_trusted() -> None:
    async with one_source(NO_MOVE, fill) as (here, server, _):
        damaged = 0

        def damage(session: Session, command: Command) -> None:
            nonlocal damaged
            if command.name == "UID STORE" and not damaged:
                for path in (here.folder / "spool").iterdir():
                    path.write_bytes(b"something else")
                    damaged += 1

        server.on_command = damage
        server.faults.on("STORE", DropBefore())
        outcome = await here.edit(M1, ("Bills",), ("INBOX",))
        assert damaged == 1
        assert outcome.state == "done", outcome
        assert where(server.snapshot(), M1) == ["Bills"]


# 86, 87, 89: order, failures, waiting


async def test_86_edits_of_one_message_keep_their_order_while_offline() -> None:
    async with one_source(FULL, fill) as (here, server, _):
        await server.stop()
        first = await here.edit(M1, ("Bills",), ("INBOX",), queue=True)
        second = await asyncio.wait_for(_queued_behind(here, M1, ("Work",), ("Bills",)), PATIENCE)
        assert (first.state, second.state) == ("queued", "queued")
        await server.start()
        await here.edits.retry(first.edit_id)
        await _closed(here, first)
        await _closed(here, second)
        assert where(server.snapshot(), M1) == ["Work"]
        assert await here.shown(M1) == ["Work"]


async def _queued_behind(here: World, mid: str, add: tuple[str, ...], remove: tuple[str, ...]) -> EditOutcome:
    asked = asyncio.create_task(here.edit(mid, add, remove, queue=True))
    await here.clock.wait_for_sleeper(2)
    await here.clock.advance(25.5)
    return await asked


async def test_87_one_that_fails_does_not_hold_up_others() -> None:
    async with one_source(FULL, fill) as (here, server, _):
        server.store.folder("Bills").quota = 0
        bad, good = await asyncio.gather(
            here.edit(M1, ("Bills",), ("INBOX",)), here.edit(message_id(2), ("Work",), ("INBOX",))
        )
        assert (bad.state, good.state) == ("failed", "done")


async def test_offline_without_queue_is_cancelled_and_sends_nothing_later() -> None:
    async with one_source(FULL, fill) as (here, server, _):
        await server.stop()
        outcome = await here.edit(M1, ("Bills",), ("INBOX",))
        assert outcome.state == "cancelled"
        assert outcome.code is not None
        assert outcome.code.startswith("net.")
        await server.start()
        await here.restart()
        await here.settled()
        assert where(server.snapshot(), M1) == ["INBOX"]
        assert (await row_of(here, outcome)).state == "cancelled"


async def test_a_queued_edit_runs_when_the_server_is_back_and_can_be_cancelled() -> None:
    async with one_source(FULL, fill) as (here, server, _):
        await server.stop()
        one = await here.edit(M1, ("Bills",), ("INBOX",), queue=True)
        two = await here.edit(message_id(2), ("Bills",), ("INBOX",), queue=True)
        assert await here.edits.cancel(two.edit_id)
        assert not await here.edits.cancel(two.edit_id)
        await server.start()
        await here.restart()
        await _closed(here, one)
        assert where(server.snapshot(), M1) == ["Bills"]
        assert where(server.snapshot(), message_id(2)) == ["INBOX"]
        states = {each.id: each.state for each in await here.db.read(edits.list_of_account, here.account)}
        assert states == {one.edit_id: "done", two.edit_id: "cancelled"}


async def test_a_failed_edit_can_be_tried_again() -> None:
    async with one_source(FULL, fill) as (here, server, _):
        server.store.folder("Bills").quota = 0
        outcome = await here.edit(M1, ("Bills",), ("INBOX",))
        assert outcome.state == "failed"
        server.store.folder("Bills").quota = None
        assert await here.edits.retry(outcome.edit_id)
        await _closed(here, outcome)
        assert where(server.snapshot(), M1) == ["Bills"]


async def test_r14_a_slow_server_answers_after_25_seconds() -> None:
    async with one_source(FULL, fill) as (here, server, _):
        go = asyncio.Event()
        hold = Hold(go)
        server.faults.on("UID MOVE", hold)
        asked = asyncio.create_task(here.edit(M1, ("Bills",), ("INBOX",)))
        await hold.reached.wait()
        await here.clock.advance(25.5)
        outcome = await asked
        assert outcome.state == "queued"  # it has begun: it can't be called off
        assert not await here.edits.cancel(outcome.edit_id)
        go.set()
        await _closed(here, outcome)
        assert where(server.snapshot(), M1) == ["Bills"]


async def test_r14_what_has_not_begun_is_called_off() -> None:
    async with one_source(FULL, fill) as (here, server, _):
        go = asyncio.Event()
        hold = Hold(go)
        server.faults.on("STATUS", hold)
        asked = asyncio.create_task(here.edit(M1, ("Bills",), ("INBOX",)))
        await hold.reached.wait()
        await here.clock.advance(25.5)
        assert (await asked).state == "cancelled"
        go.set()
        await here.settled()
        await asyncio.sleep(0.05)
        assert "UID MOVE" not in server.names
        assert where(server.snapshot(), M1) == ["INBOX"]


# 94: MOVE that is offered and does not work


@pytest.mark.parametrize("fault", [Answer("NO", "Command failed"), Answer("BAD", "Unknown command")])
async def test_94_move_is_switched_off_for_the_source(fault: Answer) -> None:
    async with one_source(FULL, fill) as (here, server, source_id):
        server.faults.on("MOVE", fault, times=None)
        assert (await here.edit(M1, ("Bills",), ("INBOX",))).state == "done"
        assert where(server.snapshot(), M1) == ["Bills"]
        assert (await here.edit(message_id(2), ("Bills",), ("INBOX",))).state == "done"
        assert server.names.count("UID MOVE") == 1
        row = await here.db.read(sources.get, source_id)
        assert row is not None
        assert "no_move" in (row.quirks_json or "")
        await here.restart()
        assert (await here.edit(message_id(3), ("Bills",), ("INBOX",))).state == "done"
        assert server.names.count("UID MOVE") == 1


# two sources, events, pins


async def test_a_folder_of_another_source_is_filled_by_append() -> None:
    async with FakeImap(FULL) as one, FakeImap(NO_MOVE) as two, world() as here:
        fill(one.store)
        two.store.create("Archive")
        first = await here.add_source(one.host, one.port, "a@example.com", one.password)
        second = await here.add_source(two.host, two.port, "b@example.com", two.password)
        for server, name in ((one, "a@example.com"), (two, "b@example.com")):
            server.users[name] = server.password
        one.store.flag("INBOX", 1, add=["\\Seen", "\\Flagged"])
        await here.sync(first)
        await here.sync(second)
        with pytest.raises(EditRefused) as refused:
            await here.edit(M1, ("Archive",), ("INBOX",))  # no source may lose its last copy without being named
        assert refused.value.code == "edit.which_source"
        named: dict[str, Any] = {"source": await here.label(first), "dst_source": await here.label(second)}
        outcome = await here.edit(M1, ("Archive",), ("INBOX",), **named)
        assert outcome.state == "done", outcome
        assert where(one.snapshot(), M1) == []
        assert where(two.snapshot(), M1) == ["Archive"]
        uid, _, flags = two.snapshot()["Archive"][0]
        assert flags == ("\\Flagged", "\\Seen")
        old = one.store.folder("INBOX").entries
        assert 1 not in old
        assert two.store.folder("Archive").entries[uid].message.raw == make_message(1)
        assert await here.shown(M1) == ["Archive"]


async def test_84_the_other_source_takes_no_such_message() -> None:
    async with FakeImap(FULL) as one, FakeImap(FULL.but(app_limit=10)) as two, world() as here:
        fill(one.store)
        two.store.create("Archive")
        for server, name in ((one, "a@example.com"), (two, "b@example.com")):
            server.users[name] = server.password
            source_id = await here.add_source(server.host, server.port, name, server.password)
            await here.sync(source_id)
        first, second = [await here.label(each) for each in here.actors]
        outcome = await here.edit(M1, ("Archive",), ("INBOX",), source=first, dst_source=second)
        assert (outcome.state, outcome.code) == ("failed", "imap.toobig")
        assert where(one.snapshot(), M1) == ["INBOX"]


async def test_events_tell_of_the_edit_and_the_rows() -> None:
    async with one_source(FULL, fill) as (here, _, _):
        with here.events.subscribe() as subscription:
            await here.edit(M1, ("Bills",), ("INBOX",))
            seen: list[Event] = []
            async with asyncio.timeout(PATIENCE):
                async for event in subscription:
                    seen.append(event)
                    if event.edit is not None and event.edit.state == "done":
                        break
        messages = [event for event in seen if event.type == "messages"]
        assert messages[0].folders == ["Bills", "INBOX"]
        assert messages[0].message_ids == [await here.id_of(M1)]
        assert [event.edit.state for event in seen if event.edit is not None] == ["planned", "done"]


async def test_88_sync_is_told_to_leave_the_uids_alone() -> None:
    async with one_source(FULL, fill) as (here, server, source_id):
        inbox = await here.db.read(folder_rows.by_path, source_id, "INBOX")
        assert inbox is not None
        hold = Hold(asyncio.Event())
        server.faults.on("UID MOVE", hold)
        asked = asyncio.create_task(here.edit(M1, ("Bills",), ("INBOX",)))
        await hold.reached.wait()
        assert await here.edits.pinned(inbox.id, inbox.uidvalidity) == Pins(moving=frozenset({1}))
        hold.event.set()
        await asked
        # a list read before the move must not bring it back
        assert await here.edits.pinned(inbox.id, inbox.uidvalidity) == Pins(out=frozenset({1}))
        here.clock._elapsed += 700
        assert await here.edits.pinned(inbox.id, inbox.uidvalidity) == Pins()


async def test_many_messages_at_once_take_turns_on_one_connection() -> None:
    async with one_source(FULL, fill) as (here, server, _):
        async with asyncio.timeout(PATIENCE):
            outcomes = await asyncio.gather(*(here.edit(message_id(n), ("Bills",), ("INBOX",)) for n in range(1, 6)))
        assert [each.state for each in outcomes] == ["done"] * 5
        assert len(server.snapshot()["Bills"]) == 5
        assert server.connections == 1


async def test_a_message_without_a_message_id() -> None:
    def bare(store: Store) -> None:
        fill(store)
        store.add("INBOX", make_message(50, message_id="", subject="no id"))

    async with one_source(NO_UIDPLUS, bare) as (here, server, source_id):
        from cio_desktop.store import memberships

        inbox = await here.db.read(folder_rows.by_path, source_id, "INBOX")
        assert inbox is not None
        ids = await here.db.read(memberships.message_ids, inbox.id, [6])
        server.faults.on("MOVE", DropAfter())
        outcome = await here.edits.edit_folders(here.account, ids[6], change(("Bills",), ("INBOX",)), queue=False)
        assert outcome.state == "done", outcome
        assert len(server.snapshot()["Bills"]) == 1
        assert 6 not in server.store.folder("INBOX").entries
