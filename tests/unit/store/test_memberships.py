"""Places of messages: one message in many folders, vanishing, coming back, moving, labels."""

import random
from collections import defaultdict
from pathlib import Path

import pytest

from cio_desktop.protocol.resources import Addresses, Person
from cio_desktop.store import (
    accounts,
    folders,
    gmail_labels,
    membership_changes,
    memberships,
    message_places,
    messages,
    orphans,
    renumbering,
)
from cio_desktop.store.membership_changes import NewPlace
from cio_desktop.store.message_filter import MessageFilter
from tests.support.store_world import World, attached, listed, message, message_id, placed, put_place, world


async def paths(w: World, number: int) -> list[str]:
    found = await w.db.read(message_places.folders_of, [message_id(number)])
    return [place.path for place in found[message_id(number)]]


async def test_one_message_in_two_folders_is_one_row(tmp_path: Path) -> None:
    async with world(tmp_path, "Bills") as w:
        first = await w.put("INBOX", placed(1, 1, "\\Seen"), placed(2, 2))
        second = await w.put("Bills", placed(9, 1))
        assert first.new == first.changed == [message_id(1), message_id(2)]
        assert (second.new, second.changed) == ([], [message_id(1)])
        assert await paths(w, 1) == ["Bills", "INBOX"]
        places = await w.db.read(memberships.of_message, message_id(1))
        assert sorted((place.path, place.uid, place.flags) for place in places) == [
            ("Bills", 9, ()),
            ("INBOX", 1, ("\\Seen",)),
        ]
        assert await w.db.read(accounts.counts, w.account.id) == (2, 0)


async def test_two_copies_in_one_folder_are_listed_once(w: World) -> None:
    await w.put("INBOX", placed(1, 1), placed(2, 1), placed(3, 2))
    rows = await w.db.read(messages.query, MessageFilter(w.account.id, folder="INBOX"))
    assert [row.id for row in rows] == [message_id(2), message_id(1)]
    assert len(await w.db.read(memberships.of_message, message_id(1))) == 2
    await w.db.write(membership_changes.mark_gone, w.folders["INBOX"].id, [1])
    assert await paths(w, 1) == ["INBOX"]


async def test_the_same_batch_twice_changes_nothing(w: World) -> None:
    rows = [placed(n, n, "\\Seen", files=[attached("a.pdf")]) for n in range(1, 30)]
    await w.put("INBOX", *rows)
    again = await w.put("INBOX", *rows)
    assert (again.new, again.changed) == ([], [])
    assert await w.db.read(accounts.counts, w.account.id) == (29, 29)
    folder = await w.db.read(folders.get, w.folders["INBOX"].id)
    assert folder is not None
    assert folder.known == 29


async def test_a_batch_for_a_deleted_folder_is_dropped(tmp_path: Path) -> None:
    async with world(tmp_path, "Old") as w:
        await w.db.write(folders.delete, [w.folders["Old"].id])
        assert (await w.put("Old", placed(1, 1))).new == []
        assert await w.db.read(messages.get, w.account.id, message_id(1)) is None


async def test_flags(w: World) -> None:
    folder = w.folders["INBOX"].id
    await w.put("INBOX", placed(1, 1, "\\Seen", "$Label1"), placed(2, 2))
    changed = await w.db.write(
        membership_changes.set_flags,
        folder,
        [(1, ["$Label1", "\\Seen"], 5), (2, ["\\Flagged"], None), (77, ["\\Seen"], 9)],
    )
    assert changed == [message_id(2)]
    assert await w.db.read(memberships.flags_of, folder, [1, 2, 77]) == {
        1: ("$Label1", "\\Seen"),
        2: ("\\Flagged",),
    }
    place = await w.db.read(memberships.at, folder, 1)
    assert place is not None
    assert place.modseq == 5
    starred = await w.db.read(messages.query, MessageFilter(w.account.id, folder="\\Starred"))
    assert [row.id for row in starred] == [message_id(2)]


async def test_a_move_by_another_client_keeps_the_message(tmp_path: Path) -> None:
    async with world(tmp_path, "Bills") as w:
        await w.put("INBOX", placed(1, 1))
        before = await w.db.read(messages.get, w.account.id, message_id(1))
        gone = await w.db.write(membership_changes.mark_gone, w.folders["INBOX"].id, [1, 2, 3], now=500)
        assert gone == [message_id(1)]
        assert await w.db.read(messages.query, MessageFilter(w.account.id)) == []
        assert await w.db.read(accounts.counts, w.account.id) == (0, 0)
        orphan = await w.db.read(messages.get, w.account.id, message_id(1))
        assert orphan is not None
        assert orphan.orphaned == 500
        await w.put("Bills", placed(4, 1))
        assert await w.db.read(messages.get, w.account.id, message_id(1)) == before
        assert await w.db.write(orphans.purge, w.account.id, before=10_000) == 0
        assert await paths(w, 1) == ["Bills"]
        assert await w.db.read(memberships.of_message, message_id(1), gone=True) == await w.db.read(
            memberships.of_message, message_id(1)
        )


async def test_purge_takes_its_time_and_spares_open_edits(w: World) -> None:
    people = Addresses(from_=Person("only@once.example"))
    await w.put("INBOX", *(placed(n, n, addresses=people, files=[attached("x")]) for n in (1, 2, 3)))
    await w.db.write(membership_changes.mark_gone, w.folders["INBOX"].id, [1, 2], now=500)
    await w.db.write(membership_changes.mark_gone, w.folders["INBOX"].id, [3], now=600)
    assert await w.db.write(orphans.purge, w.account.id, before=499) == 0
    assert await w.db.write(orphans.purge, w.account.id, before=500, keep=[message_id(2)]) == 1
    assert await w.db.read(messages.get, w.account.id, message_id(1)) is None
    kept = await w.db.read(memberships.of_message, message_id(2), gone=True)
    assert [place.gone_at for place in kept] == [500]
    assert await w.db.write(orphans.purge, w.account.id, before=600) == 2
    with w.outside() as file:
        for table in ("message", "membership", "message_address", "file"):
            assert file.execute(f"SELECT count(*) FROM {table}").fetchone()[0] == 0, table
        assert file.execute("SELECT nb_messages, nb_files FROM account").fetchone() == (0, 0)


async def test_places_put_at_once_are_as_put_one_by_one(tmp_path: Path) -> None:
    """Of each: seen later by a sync, in another's place, gone before, there twice, of no message, of one without a
    place, and plain."""
    new = [
        NewPlace(message_id(1), 1, ("\\Flagged",), modseq=7),
        NewPlace(message_id(2), 2),
        NewPlace(message_id(3), 3, ("\\Seen",), modseq=12),
        NewPlace(message_id(4), 6, internaldate=50),
        NewPlace(message_id(4), 7),
        NewPlace(message_id(99), 8),
        NewPlace(message_id(6), 9),
        NewPlace(message_id(7), 10, ("\\Answered",)),
    ]
    found = []
    for at_once in (True, False):
        async with world(tmp_path / str(at_once), "Bills") as w:
            inbox, bills = w.folders["INBOX"].id, w.folders["Bills"].id
            await w.db.write(folders.set_sync, bills, uidvalidity=5)
            await w.put("INBOX", *(placed(number, number, "\\Seen") for number in range(1, 8)))
            await w.put("Bills", placed(1, 1), placed(2, 5), placed(3, 3))
            await w.db.write(membership_changes.set_flags, bills, [(1, ("\\Seen",), 9)])
            await w.db.write(membership_changes.mark_gone, bills, [3], now=20)
            await w.db.write(membership_changes.mark_gone, inbox, [5, 6], now=20)
            for each in [new] if at_once else [[place] for place in new]:
                await w.db.write(membership_changes.put, bills, each, uidvalidity=5)
                assert await w.db.write(membership_changes.put, bills, each, uidvalidity=6) == 0
            assert await w.db.read(memberships.flags_of, bills, [1, 3]) == {1: ("\\Seen",), 3: ("\\Seen",)}
            with w.outside() as file:
                found.append(
                    [
                        file.execute("SELECT * FROM membership ORDER BY folder_id, uid").fetchall(),
                        file.execute("SELECT * FROM reread ORDER BY folder_id, uid").fetchall(),
                        file.execute("SELECT id, orphaned IS NULL FROM message ORDER BY n").fetchall(),
                        file.execute("SELECT path, known FROM folder ORDER BY id").fetchall(),
                        file.execute("SELECT nb_messages FROM account").fetchall(),
                    ]
                )
    assert found[0] == found[1]
    places, doubtful, there, *_ = found[0]
    assert {place[1] for place in places if place[0] == bills} == {1, 2, 3, 6, 7, 9, 10}
    assert {uid for folder, uid, *_ in doubtful if folder == bills} >= {6, 7}
    assert dict(there)[message_id(5)] == 0
    assert dict(there)[message_id(6)] == 1


async def test_one_place_after_an_edit(tmp_path: Path) -> None:
    async with world(tmp_path, "Bills") as w:
        await w.put("INBOX", placed(1, 1, "\\Seen"))
        assert await w.db.write(put_place, w.folders["Bills"].id, 7, message_id(1), flags=["\\Seen"])
        assert not await w.db.write(put_place, w.folders["Bills"].id, 8, message_id(2))
        await w.db.write(membership_changes.mark_gone, w.folders["INBOX"].id, [1])
        assert await paths(w, 1) == ["Bills"]
        # sync then finds what the edit already wrote: nothing to tell
        assert (await w.put("Bills", placed(7, 1, "\\Seen"))).changed == []
        assert await w.db.read(accounts.counts, w.account.id) == (1, 0)


async def test_linking_again_after_a_change_of_uidvalidity(tmp_path: Path) -> None:
    async with world(tmp_path, "Bills") as w:
        folder = w.folders["INBOX"].id
        await w.put("INBOX", *(placed(n, n) for n in (1, 2, 3)))
        await w.put("Bills", placed(1, 3))
        keys = {p.ckey: p.message_id for p in await w.db.read(renumbering.known_places, folder)}
        assert keys == {message(n).ckey: message_id(n) for n in (1, 2, 3)}
        changed = await w.db.write(
            renumbering.swap,
            folder,
            [
                (1, message_id(2), ["\\Seen"], 9, 100, 7, None),
                (2, message_id(1), [], 9, None, None, None),
                (5, "unknown", [], 1, 1, None, None),
            ],
            {"uidvalidity": 8, "uidnext": 6},
            now=700,
        )
        assert changed == [message_id(3)]
        assert await w.db.read(memberships.message_ids, folder, [1, 2, 3, 5]) == {1: message_id(2), 2: message_id(1)}
        row = await w.db.read(folders.get, folder)
        assert row is not None
        assert (row.known, row.uidvalidity, row.uidnext) == (2, 8, 6)
        assert await paths(w, 3) == ["Bills"]
        # all gone: the messages wait for the purge like any other
        await w.db.write(renumbering.swap, folder, [], {"uidvalidity": 9}, now=800)
        assert await w.db.read(accounts.counts, w.account.id) == (1, 0)
        assert await w.db.write(orphans.purge, w.account.id, before=799) == 0
        assert await w.db.write(orphans.purge, w.account.id, before=800) == 2


async def gmail(w: World) -> tuple[int, dict[str, folders.FolderRow]]:
    source, rows = await w.add_source(
        "imap.gmail.com",
        listed("INBOX", "\\Inbox"),
        listed("[Gmail]/All Mail", "\\All"),
        listed("[Gmail]/Trash", "\\Trash"),
        listed("[Gmail]/Starred", "\\Flagged"),
        listed("Bills"),
    )
    return source.id, rows


async def test_gmail_shows_labels_and_not_all_mail(w: World) -> None:
    source, rows = await gmail(w)
    inbox, bills, starred = rows["INBOX"].id, rows["Bills"].id, rows["[Gmail]/Starred"].id
    await w.put(
        rows["[Gmail]/All Mail"],
        placed(1, 1, labels=[inbox, bills]),
        placed(2, 2, labels=[]),
        placed(3, 3, "\\Flagged", labels=[starred]),
    )
    assert await paths(w, 1) == ["Bills", "INBOX"]
    assert await paths(w, 2) == []
    assert await paths(w, 3) == ["[Gmail]/Starred"]

    async def listing(folder: str) -> list[str]:
        rows = await w.db.read(messages.query, MessageFilter(w.account.id, source="me::gmail", folder=folder))
        return [row.id for row in rows]

    assert await listing("Bills") == [message_id(1)]
    assert await listing("\\Inbox") == [message_id(1)]
    assert await listing("\\Starred") == [message_id(3)]
    assert await listing("\\AllMail") == [message_id(n) for n in (3, 2, 1)]
    counts = await w.db.read(folders.counts, source)
    assert counts[bills].messages == counts[inbox].unseen == 1

    assert await w.db.write(gmail_labels.replace, source, {message_id(1): [inbox], message_id(2): [bills]}) == [
        message_id(1),
        message_id(2),
    ]
    assert await w.db.write(gmail_labels.replace, source, {message_id(1): [inbox]}) == []
    assert await w.db.read(gmail_labels.of_message, source, message_id(1)) == [inbox]
    # the same rows read again, with other labels: told as changed
    applied = await w.put(rows["[Gmail]/All Mail"], placed(1, 1, labels=[inbox, starred]), placed(2, 2, labels=[bills]))
    assert applied.changed == [message_id(1)]

    # to the trash: seen there first, then gone from All Mail
    await w.put(rows["[Gmail]/Trash"], placed(1, 1, labels=[]))
    await w.db.write(membership_changes.mark_gone, rows["[Gmail]/All Mail"].id, [1])
    assert await paths(w, 1) == ["[Gmail]/Trash"]
    # gone altogether: no label is left behind
    await w.db.write(membership_changes.mark_gone, rows["[Gmail]/All Mail"].id, [2])
    assert await paths(w, 2) == []
    assert await listing("Bills") == []


async def test_a_message_in_gmail_and_elsewhere(tmp_path: Path) -> None:
    async with world(tmp_path, "Bills") as w:
        _, rows = await gmail(w)
        await w.put(rows["[Gmail]/All Mail"], placed(1, 1, labels=[rows["INBOX"].id]))
        await w.put("Bills", placed(1, 1))
        found = await w.db.read(message_places.folders_of, [message_id(1)])
        assert [(place.label, place.path) for place in found[message_id(1)]] == [
            ("me::mail.example.com", "Bills"),
            ("me::gmail", "INBOX"),
        ]
        (where,) = (await w.db.read(message_places.of, [1])).values()
        assert where.sources == ("me::mail.example.com", "me::gmail")
        assert await w.db.read(message_places.folders_of, ["unknown"]) == {"unknown": []}


@pytest.mark.parametrize("seed", range(6))
async def test_counters_and_lists_after_anything(tmp_path: Path, seed: int) -> None:
    """Random histories against a plain model: {folder: {uid: (message, flags)}}."""
    chance = random.Random(seed)
    names = ["INBOX", "A", "B"]
    model: dict[str, dict[int, tuple[int, tuple[str, ...]]]] = {name: {} for name in names}
    next_uid: dict[str, int] = defaultdict(lambda: 1)
    async with world(tmp_path, "A", "B") as w:
        for step in range(60):
            name = chance.choice(names)
            folder = w.folders[name].id
            act = chance.choice(["add", "add", "again", "gone", "flags", "relink", "purge", "put"])
            if act == "add":
                rows = []
                for _ in range(chance.randrange(1, 8)):
                    number, flags = chance.randrange(1, 25), chance.choice([(), ("\\Seen",), ("\\Flagged", "\\Seen")])
                    model[name][next_uid[name]] = (number, flags)
                    rows.append(placed(next_uid[name], number, *flags))
                    next_uid[name] += 1
                await w.put(name, *rows, now=step)
            elif act == "again" and model[name]:
                await w.put(
                    name, *(placed(uid, number, *flags) for uid, (number, flags) in model[name].items()), now=step
                )
            elif act == "gone" and model[name]:
                uids = chance.sample(sorted(model[name]), chance.randrange(1, len(model[name]) + 1))
                await w.db.write(membership_changes.mark_gone, folder, [*uids, 10_000], now=step)
                for uid in uids:
                    del model[name][uid]
            elif act == "flags" and model[name]:
                uid = chance.choice(sorted(model[name]))
                await w.db.write(membership_changes.set_flags, folder, [(uid, ["\\Flagged"], None)])
                model[name][uid] = (model[name][uid][0], ("\\Flagged",))
            elif act == "relink":
                places = {
                    n + 1: entry
                    for n, entry in enumerate(chance.sample(sorted(model[name].values()), len(model[name])))
                }
                await w.db.write(
                    renumbering.swap,
                    folder,
                    [
                        (uid, message_id(number), flags, None, None, None, None)
                        for uid, (number, flags) in places.items()
                    ],
                    {"uidvalidity": step},
                    now=step,
                )
                model[name], next_uid[name] = places, len(places) + 1
            elif act == "purge":
                await w.db.write(orphans.purge, w.account.id, before=step)
            elif act == "put":
                put = {next_uid[name] + at: chance.randrange(1, 25) for at in range(chance.randrange(1, 6))}
                stored = {
                    uid: (number, ())
                    for uid, number in put.items()
                    if await w.db.read(messages.get, w.account.id, message_id(number)) is not None
                }
                new = [NewPlace(message_id(number), uid) for uid, number in put.items()]
                assert await w.db.write(membership_changes.put, folder, new) == len(stored)
                model[name] |= stored
                next_uid[name] += len(put)
            await compare(w, model)


async def compare(w: World, model: dict[str, dict[int, tuple[int, tuple[str, ...]]]]) -> None:
    present = {number for places in model.values() for number, _ in places.values()}
    for name, places in model.items():
        row = await w.db.read(folders.get, w.folders[name].id)
        assert row is not None
        assert row.known == len(places)
        assert await w.db.read(memberships.uids, row.id) == sorted(places)
        inside = sorted({number for number, _ in places.values()}, reverse=True)
        rows = await w.db.read(messages.query, MessageFilter(w.account.id, folder=name, limit=100))
        assert [row.id for row in rows] == [message_id(number) for number in inside]
    assert (await w.db.read(accounts.counts, w.account.id))[0] == len(present)
    rows = await w.db.read(messages.query, MessageFilter(w.account.id, limit=100, ascending=True))
    assert [row.id for row in rows] == [message_id(number) for number in sorted(present)]
    flagged = {n for places in model.values() for n, flags in places.values() if "\\Flagged" in flags}
    rows = await w.db.read(messages.query, MessageFilter(w.account.id, folder="\\Starred", limit=100))
    assert {row.id for row in rows} == {message_id(number) for number in flagged}
