"""Single messages: what is stored of one, and by which names it is found."""

from pathlib import Path

import pytest

from cio_desktop.protocol.resources import Addresses, Person
from cio_desktop.store import accounts, fetched, membership_changes, message_places, messages
from tests.support.store_world import World, attached, message, message_id, placed, world


async def test_a_message_comes_back_as_it_was_given(tmp_path: Path) -> None:
    given = message(
        1,
        subject="Ünïcode \U0001f600 'quotes' \"double\"",
        received=77,
        size=4711,
        in_reply_to="<parent@example.com>",
        references=["<root@example.com>", "<parent@example.com>"],
        addresses=Addresses(from_=Person("Ann@Example.org", "Ann"), cc=[Person("c@x")], reply_to=[Person("r@x")]),
        files=[attached("Rechnung für März.pdf", 12, "file-1")],
        structure='{"parts": []}',
        lists={"list_help": "<mailto:help@x>"},
        gm_msgid=(1 << 64) - 5,
        gm_thrid=12,
        problem="short ENVELOPE",
    )
    async with world(tmp_path) as w:
        await w.put("INBOX", fetched.NewMembership(1, given), now=55)
        row = await w.db.read(messages.get, w.account.id, given.id)
    assert row is not None
    same = "id ckey date received subject email_message_id in_reply_to addresses structure lists size problem"
    for name in (*same.split(), "gm_msgid", "gm_thrid"):
        assert getattr(row, name) == getattr(given, name), name
    assert (row.references, row.files) == (list(given.references), list(given.files))
    assert (row.indexed, row.account_id, row.orphaned) == (55, w.account.id, None)


async def test_what_sqlite_can_not_store_is_replaced(w: World) -> None:
    odd = message(1, subject="lone \udcff surrogate \x00 NUL", email_message_id="<\udc80@x>", in_reply_to="\udc80")
    await w.put("INBOX", fetched.NewMembership(1, odd))
    row = await w.db.read(messages.get, w.account.id, odd.id)
    assert row is not None
    assert row.subject == "lone ? surrogate \x00 NUL"


async def test_every_spelling_of_an_id(tmp_path: Path) -> None:
    number = 0x137B2FF81AD9A7AC
    async with world(tmp_path) as w:
        await w.put("INBOX", placed(1, 1, email_message_id="<a/b+c@x.y>", gm_msgid=number), placed(2, 2))
        for spelled in (message_id(1), "<a/b+c@x.y>", "a/b+c@x.y", f"gm-{number:x}", f"gm-{number}", f"gm-{number:X}"):
            row = await w.db.read(messages.resolve, w.account.id, spelled)
            assert row is not None, spelled
            assert row.id == message_id(1), spelled
        for unknown in ("", "<>", "gm-", "gm-xyz", "gm--5", "gm-1_0", "gm-" + "f" * 40, "<A/B+C@x.y>", "%", "f" * 24):
            assert await w.db.read(messages.resolve, w.account.id, unknown) is None, unknown


async def test_of_several_with_one_message_id_the_newest_present_one(w: World) -> None:
    await w.put("INBOX", *(placed(n, n, email_message_id="<same@x>") for n in (1, 3, 2)))
    row = await w.db.read(messages.resolve, w.account.id, "<same@x>")
    assert row is not None
    assert row.id == message_id(3)
    await w.db.write(membership_changes.mark_gone, w.folders["INBOX"].id, [3])
    row = await w.db.read(messages.resolve, w.account.id, "<same@x>")
    assert row is not None
    assert row.id == message_id(2)


async def test_accounts_do_not_see_each_others_messages(w: World) -> None:
    other = await w.db.write(accounts.create, "other@example.com")
    await w.put("INBOX", placed(1, 1, gm_msgid=5))
    for name in (message_id(1), "<1@example.com>", "gm-5"):
        assert await w.db.read(messages.resolve, other.id, name) is None
    assert await w.db.read(messages.get_many, other.id, [message_id(1)]) == {}
    assert list(await w.db.read(messages.get_many, w.account.id, [message_id(1), "x"])) == [message_id(1)]


@pytest.mark.parametrize("count", [0, 1, 1300])
async def test_places_of_many_at_once(w: World, count: int) -> None:
    await w.put("INBOX", *(placed(n, n) for n in range(1, count + 1)))
    ids = [message_id(n) for n in range(1, count + 1)]
    found = await w.db.read(message_places.folders_of, ids)
    assert list(found) == ids
    assert all([place.path for place in places] == ["INBOX"] for places in found.values())


async def test_many_are_resolved_as_one_is(w: World) -> None:
    await w.put("INBOX", *(placed(n, n) for n in range(1, 6)))
    await w.db.write(membership_changes.mark_gone, w.folders["INBOX"].id, [4])
    asked = [
        message_id(1),
        "<2@example.com>",
        "2@example.com",
        "gm-1f",
        message_id(4),
        "<4@example.com>",
        "unknown",
        message_id(5),
    ]
    found = await w.db.read(messages.resolve_many, w.account.id, asked)
    alone = {}
    for any_id in asked:
        row = await w.db.read(messages.resolve, w.account.id, any_id)
        if row is not None and row.orphaned is None:
            alone[any_id] = row.id
    assert (
        found
        == alone
        == {
            message_id(1): message_id(1),
            "<2@example.com>": message_id(2),
            "2@example.com": message_id(2),
            message_id(5): message_id(5),
        }
    )
    assert await w.db.read(messages.resolve_many, "another", asked) == {}
