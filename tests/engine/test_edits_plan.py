"""What is told of the commands of a change is what goes over the wire: before it is carried out, and after."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from cio_desktop.engine.change import FolderChange, FolderName, SourceAct
from cio_desktop.engine.edits.execution.view_probe import PROBE
from cio_desktop.engine.edits.planning.edit import encode_change
from cio_desktop.engine.edits.planning.plan_reader import plan_of
from cio_desktop.protocol.enums import EditStatus
from cio_desktop.protocol.resources import PlanStep
from cio_desktop.store import edits, sources
from tests.support.edit_world import World, one_source, two_sources, where
from tests.support.fake_imap import FULL, GMAIL, NEITHER, NO_MOVE, NO_UIDPLUS, Answer, FakeImap, Profile, Store
from tests.support.mail import make_message, message_id
from tests.support.store_world import set_state

CHANGING = ("CREATE", "SUBSCRIBE", "UID COPY", "UID MOVE", "UID STORE", "UID EXPUNGE", "EXPUNGE", "APPEND", "DELETE")


def fill(store: Store) -> None:
    for path in ("Work", "Bills", "Größe"):
        store.create(path)
    for n in range(1, 6):
        store.add("INBOX", make_message(n), flags=["\\Seen"] if n % 2 else [])
    store.copy_to("INBOX", 4, "Work")


def named(add: str = "", remove: str = "") -> FolderChange:
    def names(text: str) -> tuple[FolderName, ...]:
        return tuple(FolderName(name=name) for name in text.split("|") if name)

    return FolderChange(names(add), names(remove))


CASES = [
    ("add", 1, named("Bills")),
    ("move", 1, named("Bills", "INBOX")),
    ("two folders", 2, named("Bills|Work", "INBOX")),
    ("remove", 4, named(remove="INBOX")),
    ("a new folder", 3, named("Trips/Oslo", "INBOX")),
    ("other letters", 3, named("Größe", "INBOX")),
    ("star", 1, FolderChange(add=(FolderName(symbolic="\\Starred"),))),
    ("read", 2, FolderChange(set_flags=("\\Seen",))),
    ("unread", 1, FolderChange(clear_flags=("\\Seen",))),
    ("delete", 4, FolderChange(delete=True)),
    ("nothing to do", 1, named("INBOX")),
]


async def note_capabilities(here: World, profile: Profile) -> None:
    """As a sync does."""
    names = profile.capabilities(tls=False, authenticated=True, starttls=False).decode().split()
    for row in await here.db.read(sources.all):
        await here.db.write(sources.set_fields, row.id, caps_json=json.dumps(names))


async def plan_before(here: World, n: int, wish: FolderChange) -> list[PlanStep]:
    """Of an edit that nobody carries out."""
    row = await here.db.write(
        edits.create, here.account, await here.id_of(message_id(n)), want_json=encode_change(wish)
    )
    found = await here.db.read(plan_of, row)
    await here.db.write(set_state, row.id, EditStatus.CANCELLED)
    return found


async def plan_after(here: World, edit_id: str) -> list[PlanStep]:
    row = await here.db.read(edits.get, edit_id)
    assert row is not None
    return await here.db.read(plan_of, row)


def told(steps: list[PlanStep]) -> list[str]:
    return [spelt(command) for step in steps for command in step.commands if command.startswith(CHANGING)]


def sent(server: FakeImap) -> Iterator[str]:
    for line in server.lines(*CHANGING):
        if line.startswith("APPEND"):
            folder, _, rest = line.removeprefix("APPEND ").partition(" ")
            flags = rest[: rest.find(")") + 1]
            line = f"APPEND {folder}{'' if flags == '()' else ' ' + flags} (the whole message)"
        yield spelt(line)


def spelt(command: str) -> str:
    return (
        command.replace("\\\\", "\\")
        .replace('"', "")
        .replace("“", "")
        .replace("”", "")
        .replace("Gr&APYA3w-e", "Größe")
        .strip()
    )


@pytest.mark.parametrize("profile", [FULL, NO_MOVE, NO_UIDPLUS, NEITHER, GMAIL], ids=lambda profile: profile.name)
@pytest.mark.parametrize(("n", "wish"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
async def test_the_plan_is_what_is_sent(profile: Profile, n: int, wish: FolderChange) -> None:
    async with one_source(profile, fill) as (here, server, _):
        await note_capabilities(here, profile)
        before = await plan_before(here, n, wish)
        assert {step.state for step in before} <= {"planned"}
        begun = len(server.log)
        outcome = await here.carry_out(message_id(n), wish)
        assert outcome.state in {"done", "deferred"}, outcome
        del server.log[:begun]
        on_the_wire = list(sent(server))
        assert told(before) == [line for line in on_the_wire if PROBE not in line]  # a run alone finds out
        after = await plan_after(here, outcome.edit_id)
        assert told(after) == on_the_wire
        assert {step.state for step in after} <= {"done", "waiting", "void"}
        assert all(step.reply and PROBE in step.commands[-1] for step in after if step.state == "void")
        assert all(step.source and step.check for step in after)
        assert (wish == named("INBOX")) == (not on_the_wire)


async def test_a_step_that_failed_has_the_servers_words() -> None:
    async with one_source(FULL, fill) as (here, server, _):
        await note_capabilities(here, FULL)
        server.faults.on("UID COPY", Answer("NO", "[OVERQUOTA] the cup is full"))
        outcome = await here.edit(message_id(1), add=("Bills",))
        assert outcome.state == "failed"
        (step,) = await plan_after(here, outcome.edit_id)
        assert (step.state, told([step])) == ("failed", ["UID COPY 1 Bills"])
        assert "the cup is full" in (step.reply or "")


async def test_to_another_source_and_no_text_of_a_message() -> None:
    def secret(store: Store) -> None:
        store.create("Bills")
        store.add("INBOX", make_message(1, subject="the secret subject"), flags=["\\Seen"])

    async with two_sources(FULL, FULL, secret, lambda store: store.create("Vault")) as (here, servers, labels):
        await note_capabilities(here, FULL)
        wish = FolderChange((FolderName("Vault"),), (FolderName("INBOX"),), source=labels[0], dst_source=labels[1])
        before = await plan_before(here, 1, wish)
        assert [(step.source, told([step])) for step in before] == [
            (labels[1], ["APPEND Vault (\\Seen) (the whole message)"]),
            (labels[0], ["UID STORE 1 +FLAGS.SILENT (\\Deleted)", "UID EXPUNGE 1"]),
        ]
        outcome = await here.carry_out(message_id(1), wish)
        assert outcome.state == "done", outcome
        assert where(servers[1].snapshot(), message_id(1)) == ["Vault"]
        after = await plan_after(here, outcome.edit_id)
        assert told(after) == told(before)
        assert "secret" not in repr((before, after))


async def test_what_waits_has_what_was_sent_and_what_comes() -> None:
    """The copy was made; its original could not be asked for any more."""
    async with one_source(NO_MOVE, fill) as (here, server, _):
        await note_capabilities(here, NO_MOVE)
        server.faults.on("UID STORE", Answer("NO", "[UNAVAILABLE] later"), times=None)
        outcome = await here.edit(message_id(1), add=("Bills",), remove=("INBOX",), queue=True)
        assert outcome.state == "queued"
        steps = await plan_after(here, outcome.edit_id)
        assert [(step.state, step.commands[-1]) for step in steps] == [
            ("done", 'UID COPY 1 "Bills"'),
            ("sent", "UID EXPUNGE 1"),
        ]
        assert steps[0].check == "Seen in “Bills” as number 1."


@pytest.mark.parametrize(
    ("act", "commands"),
    [
        (
            SourceAct("rename", 0, "me", b"Bills", "Bills", new_folder=b"Gr&APYA3w-er", new_path="Größer"),
            ['RENAME "Bills" "Größer"'],
        ),
        (
            SourceAct("empty", 0, "me", b"Work", "Work"),
            ['SELECT "Work"', "UID STORE of all below number 2 +FLAGS.SILENT (\\Deleted)", "UID EXPUNGE of these"],
        ),
        (
            SourceAct("read", 0, "me", b"INBOX", "INBOX", below=6),
            ['SELECT "INBOX"', "UID STORE of the unread below number 6 +FLAGS.SILENT (\\Seen)"],
        ),
    ],
)
async def test_of_a_whole_folder(act: SourceAct, commands: list[str]) -> None:
    async with one_source(FULL, fill) as (here, server, source_id):
        await note_capabilities(here, FULL)
        outcome = await here.edits.carry_out(here.account, replace(act, source_id=source_id))
        assert outcome.state == "done", outcome
        (step,) = await plan_after(here, outcome.edit_id)
        assert step.commands == commands
        assert step.check
        assert {command.split(' "')[0].split(" of ")[0] for command in commands} <= set(server.names)
