"""Gmail on the scripted server: All Mail, Junk and Trash are read; everything else is a label."""

from pathlib import Path

from cio_desktop.store import folders, gmail_labels, memberships, messages
from tests.support.engine_world import World, world
from tests.support.fake_imap import GMAIL, FakeImap
from tests.support.mail import make_message, message_id
from tests.support.present import present


async def labels(here: World, source_id: int) -> dict[str, set[str]]:
    """Message-ID -> paths of its places, labels and All Mail among them."""
    paths = {row.id: row.path for row in await here.db.read(folders.list_of, source_id)}
    found: dict[str, set[str]] = {}
    for mid, key in (await here.ids(source_id)).items():
        rows = await here.db.read(memberships.of_message, key)
        ids = await here.db.read(gmail_labels.of_message, source_id, key)
        found[mid] = {row.path for row in rows} | {paths[each] for each in ids}
    return found


def name_of(server: FakeImap, use: str) -> str:
    (found,) = [box.name.decode() for box in server.store.mailboxes.values() if box.special_use == use]
    return found


async def test_labels_come_and_go_without_opening_their_folders(tmp_path: Path) -> None:
    async with FakeImap(GMAIL) as server, world(tmp_path) as here:
        store = server.store
        everything = name_of(server, "\\All")
        store.create("Bills/März")
        store.create('Odd "name" \\ here')
        store.add("INBOX", make_message(1))
        store.add("Bills/März", make_message(2))
        store.add('Odd "name" \\ here', make_message(3))
        both = store.add("INBOX", make_message(4))
        store.copy_to("INBOX", both, "Bills/März")
        row = await here.add(server)
        assert row.gmail
        assert row.status == "OK"
        found = await labels(here, row.id)
        assert found[message_id(1)] == {everything, "INBOX"}
        assert found[message_id(2)] == {everything, "Bills/März"}
        assert found[message_id(3)] == {everything, 'Odd "name" \\ here'}
        assert found[message_id(4)] == {everything, "INBOX", "Bills/März"}
        opened = {line.split(" ", 1)[1] for line in server.lines("EXAMINE", "SELECT")}
        assert not any("Bills" in line or "INBOX" in line for line in opened)
        ids = await here.ids(row.id)

        store.remove("INBOX", both)  # another client archives it
        store.copy_to("INBOX", 1, "Bills/März")
        await here.sync(row.id)
        found = await labels(here, row.id)
        assert found[message_id(4)] == {everything, "Bills/März"}
        assert found[message_id(1)] == {everything, "INBOX", "Bills/März"}
        assert await here.ids(row.id) == ids
        stored = present(await here.db.read(messages.get, here.account_id, ids[message_id(1)]))
        assert stored.gm_msgid is not None
        assert stored.gm_msgid > 1 << 50


async def test_trash_is_a_place_of_its_own(tmp_path: Path) -> None:
    async with FakeImap(GMAIL) as server, world(tmp_path) as here:
        everything, trash = name_of(server, "\\All"), name_of(server, "\\Trash")
        server.store.add("INBOX", make_message(1))
        row = await here.add(server)
        ids = await here.ids(row.id)
        uid = next(iter(server.store.folder(everything).entries))
        server.store.move_to(everything, uid, trash)
        await here.sync(row.id)
        assert await here.ids(row.id) == ids
        assert (await labels(here, row.id))[message_id(1)] >= {trash}
        assert everything not in (await labels(here, row.id))[message_id(1)]


async def test_hidden_all_mail_is_said_and_visible_folders_work_until_it_is_shown(tmp_path: Path) -> None:
    async with FakeImap(GMAIL.but(hide_all_mail=True)) as server, world(tmp_path) as here:
        server.store.create("Work")
        server.store.add("INBOX", make_message(1))
        server.store.add("Work", make_message(2))
        row = await here.add(server)
        assert row.status == "NO_ACCESS_TO_ALL_MAIL"
        seen = await here.look(row.id)
        assert [mid for _, mid, _ in seen["INBOX"]] == [message_id(1)]
        assert [mid for _, mid, _ in seen["Work"]] == [message_id(2)]
        ids = await here.ids(row.id)

        for box in server.store.mailboxes.values():
            if box.special_use == "\\All":
                box.hidden = False
        await here.sync(row.id)
        row = await here.source(row.id)
        assert row.status == "OK"
        everything = name_of(server, "\\All")
        found = await labels(here, row.id)
        assert found == {message_id(1): {everything, "INBOX"}, message_id(2): {everything, "Work"}}
        assert await here.ids(row.id) == ids
