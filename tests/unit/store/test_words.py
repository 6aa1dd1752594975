"""Sentences of ours in the database: said in the language of the person after a restart, too; older rows by their
English."""

import sqlite3
from pathlib import Path

import pytest

from cio_desktop.language import Said
from cio_desktop.protocol.enums import EditStatus
from cio_desktop.store import edits, folders, history, quarantine, sources, words
from cio_desktop.store.edits import StepRow
from cio_desktop.store.migrations import migrate, steps
from cio_desktop.store.words import Words
from tests.support.store_world import World, set_state

REFUSED = Said("{host}, port {port} refuses connections.", host="mail.example.org", port="993")
OF_SERVER = "Mailbox is locked"


@pytest.mark.parametrize(
    "told", [REFUSED, REFUSED + OF_SERVER, Said.of_number(2, "{n} folder", "{n} folders"), OF_SERVER]
)
def test_what_is_kept_is_the_same_again(told: Words) -> None:
    assert words.again(words.english(told), words.kept(told)) == told


def test_nothing_is_nothing() -> None:
    assert (words.english(None), words.kept(None), words.again(None, None), words.sent(None)) == (None,) * 4


def test_what_is_shortened_is_its_english() -> None:
    assert words.shortened(REFUSED, 500) == REFUSED
    assert words.shortened(REFUSED, 4) == "mail"
    assert words.again("mail", words.kept(REFUSED)) == "mail"  # what does not say the same is not taken


async def test_a_status_and_its_history(w: World) -> None:
    await w.db.write(sources.set_status, w.source.id, "CONNECTION_IMPOSSIBLE", code="net.refused", text=REFUSED)
    await w.db.write(history.add_run, w.source.id, at=1, duration=1, error="net.refused", text=REFUSED)
    row = await w.db.read(sources.get, w.source.id)
    assert row is not None
    (event,) = await w.db.read(history.status_events, w.source.id)
    (run,) = await w.db.read(history.sync_runs, w.source.id)
    lines = await w.db.read(history.lines)
    kept = [(row.status_text, row.status_said), (event.server_text, event.said), (run.text, run.said)]
    kept += [(line.text, line.said) for line in lines]
    assert [words.again(*each) for each in kept] == [REFUSED] * 5
    await w.db.write(sources.set_status, w.source.id, "INVALID_CREDENTIALS", code="auth.password", text=OF_SERVER)
    row = await w.db.read(sources.get, w.source.id)
    assert row is not None
    assert (row.status_text, row.status_said) == (OF_SERVER, None)


async def test_a_message_that_is_put_aside(w: World) -> None:
    folder = (await w.db.read(folders.list_of, w.source.id))[0]
    await w.db.write(quarantine.add, folder.id, 7, REFUSED)
    (row,) = await w.db.read(quarantine.list_of, folder.id)
    (shown,) = await w.db.read(quarantine.of_source, w.source.id)
    assert words.again(row.reply, row.said) == words.again(shown.reply, shown.said) == REFUSED


async def test_a_change_and_its_steps(w: World) -> None:
    step = StepRow("copy", w.source.id)
    step.say(REFUSED)
    made = await w.db.write(edits.create, w.account.id, "m", want_json="{}", steps=[step])
    await w.db.write(set_state, made.id, EditStatus.FAILED, text=words.english(REFUSED), said=words.kept(REFUSED))
    row = await w.db.read(edits.get, made.id)
    assert row is not None
    (kept,) = await w.db.read(edits.steps, made.id)
    assert row.words == kept.words == REFUSED
    kept.say(OF_SERVER)
    await w.db.write(edits.set_steps, [kept])
    (kept,) = await w.db.read(edits.steps, made.id)
    assert (kept.reply, kept.said, kept.words) == (OF_SERVER, None, OF_SERVER)


def test_rows_of_before_have_their_english(tmp_path: Path) -> None:
    before = next(n for n, script in enumerate(steps()) if "status_said" in script)
    connection = sqlite3.connect(tmp_path / "old.db", isolation_level=None)
    migrate(connection, steps()[:before])
    connection.execute("INSERT INTO account (n, id, username, created) VALUES (1, 'a', 'a', 1)")
    connection.execute(
        "INSERT INTO source (id, account_id, label, created, email, server, port, username, status, status_since,"
        " status_code, status_text) VALUES (1, 'a', 'l', 1, 'e', 's', 993, 'u', 'DISABLED', 1, 'net.refused', 'No.')"
    )
    connection.execute(
        "INSERT INTO status_event (source_id, at, new, code, server_text) VALUES (1, 1, 'x', 'y', 'No.')"
    )
    migrate(connection)
    row = sources.get(connection, 1)
    assert row is not None
    (event,) = history.status_events(connection, 1)
    assert words.again(row.status_text, row.status_said) == words.again(event.server_text, event.said) == "No."
    connection.close()
