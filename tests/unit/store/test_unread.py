"""What is unread, counted from its own index, against the places themselves."""

import random
from pathlib import Path

from cio_desktop.store import accounts, folders, membership_changes, sources, unread
from tests.support.store_world import listed, placed, world


async def test_folders_sources_and_accounts(tmp_path: Path) -> None:
    async with world(tmp_path, "Bills") as w:
        second, rows = await w.add_source("other.example.com", listed("Inbox"), listed("Old"))
        await w.put("INBOX", placed(1, 1), placed(2, 2, "\\Seen"), placed(3, 3))
        await w.put("Bills", placed(1, 3), placed(2, 4))
        await w.put(rows["Inbox"], placed(1, 1), placed(2, 5))
        other = await w.db.write(accounts.create, "ben@example.org")
        (account, empty) = await w.db.read(unread.by_account)
        assert (account.account_id, account.messages) == (w.account.id, 5)
        assert [(each.label, each.inbox, each.inbox_messages) for each in account.sources] == [
            (w.source.label, 2, 3),
            (second.label, 2, 2),
        ]
        assert account.inbox == 3, "message 1 is in both Inboxes"
        assert account.everywhere == 6
        assert (empty.account_id, empty.sources, empty.everywhere) == (other.id, [], 0)
        assert await w.db.read(unread.by_folder, w.source.id) == {w.folders["INBOX"].id: 2, w.folders["Bills"].id: 2}


async def test_labels_of_gmail(tmp_path: Path) -> None:
    async with world(tmp_path) as w:
        gmail = await w.db.write(
            sources.create, w.account.id, email="x@gmail.com", server="imap.gmail.com", username="x"
        )
        await w.db.write(sources.set_fields, gmail.id, gmail=True)
        made = await w.db.write(
            folders.upsert_listing, gmail.id, [listed("INBOX"), listed("[Gmail]/All Mail", "\\All"), listed("Work")]
        )
        ids = {row.path: row.id for row in made}
        labels = {1: ["INBOX"], 2: ["INBOX", "Work"], 3: ["Work"]}
        news = [
            placed(n, n, *flags, labels=[ids[x] for x in labels[n]]) for n, flags in ((1, ["\\Seen"]), (2, []), (3, []))
        ]
        all_mail = next(row for row in made if row.path == "[Gmail]/All Mail")
        await w.put(all_mail, *news)
        assert await w.db.read(unread.by_folder, gmail.id, gmail=True) == {
            all_mail.id: 2,
            ids["INBOX"]: 1,
            ids["Work"]: 2,
        }
        (account,) = await w.db.read(unread.by_account)
        assert (account.inbox, account.everywhere, account.sources[1].inbox_messages) == (1, 2, 2)


async def test_the_index_follows_every_change(tmp_path: Path) -> None:
    chance = random.Random(5)
    async with world(tmp_path, "Bills") as w:
        for name in ("INBOX", "Bills"):
            await w.put(name, *(placed(n, n, *["\\Seen"][: n % 2]) for n in range(1, 40)))
        for _ in range(60):
            folder = w.folders[chance.choice(["INBOX", "Bills"])]
            uid = chance.randrange(1, 40)
            if chance.random() < 0.3:
                await w.db.write(membership_changes.mark_gone, folder.id, [uid])
            else:
                flags = chance.choice([["\\Seen"], [], ["\\Flagged"]])
                await w.db.write(membership_changes.set_flags, folder.id, [(uid, flags, None)])
        counts = {row_id: c.unseen for row_id, c in (await w.db.read(folders.counts, w.source.id)).items() if c.unseen}
        assert await w.db.read(unread.by_folder, w.source.id) == counts
