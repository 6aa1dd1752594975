"""The journal of folder edits."""

import pytest

from cio_desktop.protocol.enums import EditStatus
from cio_desktop.store import accounts, edits, history
from tests.support.store_world import World, set_state


async def test_intent_and_steps_are_stored_together(w: World) -> None:
    steps = [
        edits.StepRow("copy", w.source.id, b"INBOX", 7, 12, b"Bills \xff", 8, 100),
        edits.StepRow("remove", w.source.id, b"INBOX", 7, 12),
    ]
    edit = await w.db.write_durable(
        edits.create, w.account.id, "m1", want_json='{"add":["Bills"]}', steps=steps, origin="window", now=100.9
    )
    assert (edit.state, edit.created, edit.origin, edit.tries) == ("planned", 100, "window", 0)
    assert await w.db.read(edits.get, edit.id) == edit
    stored = await w.db.read(edits.steps, edit.id)
    assert [(step.n, step.op, step.dst_folder, step.state) for step in stored] == [
        (1, "copy", b"Bills \xff", "planned"),
        (2, "remove", None, "planned"),
    ]
    with w.outside() as file:  # committed when the call returned
        assert file.execute("SELECT count(*) FROM edit_step").fetchone()[0] == 2


async def test_steps_and_states_change_by_name(w: World) -> None:
    edit = await w.db.write_durable(
        edits.create, w.account.id, "m1", want_json="{}", steps=[edits.StepRow("copy", w.source.id)], now=1
    )
    (step,) = await w.db.read(edits.steps, edit.id)
    step.state, step.dst_uidv, step.dst_fence = "issued", 5, 9
    await w.db.write_durable(edits.set_steps, [step])
    (step,) = await w.db.read(edits.steps, edit.id)
    assert (step.state, step.dst_uidv, step.dst_fence) == ("issued", 5, 9)
    assert await w.db.write_durable(
        set_state, edit.id, EditStatus.WAITING, now=5, tries=1, next_try=35.7, code="net.lost", text="gone"
    )
    row = await w.db.read(edits.get, edit.id)
    assert row is not None
    assert (row.state, row.updated, row.tries, row.next_try, row.code) == ("waiting", 5, 1, 35, "net.lost")
    for wrong in ({"id": "x"}, {"created": 1}, {"state = 'done' --": 1}):
        with pytest.raises(ValueError, match="column"):
            await w.db.write_durable(set_state, edit.id, EditStatus.DONE, **wrong)
    assert not await w.db.write_durable(set_state, "unknown", EditStatus.DONE)


async def test_which_edits_are_open(w: World) -> None:
    other = await w.db.write(accounts.create, "other@example.com")
    made = []
    for state in EditStatus:
        edit = await w.db.write_durable(
            edits.create, w.account.id, f"message {state}", want_json="{}", steps=[edits.StepRow("copy", 7)], now=50
        )
        await w.db.write_durable(set_state, edit.id, state, now=60)
        made.append(edit.id)
    foreign = await w.db.write_durable(edits.create, other.id, "message planned", want_json="{}", now=50)
    read = w.db.read
    assert [row.id for row in await read(edits.open_edits)] == [*made[:4], foreign.id]
    assert [row.id for row in await read(edits.open_edits, account_id=other.id)] == [foreign.id]
    assert [row.id for row in await read(edits.open_edits, message_id="message planned")] == [made[0], foreign.id]
    assert [row.id for row in await read(edits.of_message, "message done")] == [made[4]]
    assert [row.id for row in await read(edits.list_of_account, w.account.id)] == made[::-1]
    assert [row.id for row in await read(edits.list_of_account, w.account.id, limit=2, offset=1)] == made[5:3:-1]
    assert await read(edits.open_message_ids, other.id) == {"message planned"}
    assert await w.db.write(edits.forget_closed, before=60) == 0
    assert await w.db.write(edits.forget_closed, before=0, most=3) == 0
    assert await w.db.write(edits.forget_closed, before=0, most=2) == 1  # the oldest of them
    assert [row.id for row in await read(edits.of_message, "message done")] == []
    assert await w.db.write(edits.forget_closed, before=61) == 2
    assert await read(edits.steps, made[4]) == []


async def test_order_survives_equal_times(w: World) -> None:
    made = [(await w.db.write_durable(edits.create, w.account.id, "m", want_json="{}", now=5)).id for _ in range(9)]
    assert [row.id for row in await w.db.read(edits.open_edits, message_id="m")] == made


async def test_which_sources_were_not_synced_since_an_edit_ended(w: World) -> None:
    async def found() -> set[int]:
        return await w.db.read(edits.sources_not_synced_since)

    step = edits.StepRow("copy", w.source.id)
    edit = await w.db.write_durable(edits.create, w.account.id, "m1", want_json="{}", steps=[step], now=50)
    assert await found() == set()
    await w.db.write_durable(set_state, edit.id, EditStatus.DONE, now=60)
    await w.db.write(history.add_run, w.source.id, at=60, duration=9.0)  # begun when it ended: it may have missed it
    await w.db.write(history.add_run, w.source.id, at=70, duration=1.0, error="net.lost")
    assert await found() == {w.source.id}
    await w.db.write(history.add_run, w.source.id, at=80, duration=1.0)
    assert await found() == set()
