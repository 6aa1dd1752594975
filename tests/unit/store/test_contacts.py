"""Contacts: whatever comes and goes, their rows say what counting all mail anew would."""

import random
from collections.abc import Sequence
from pathlib import Path

import msgspec
import pytest

from cio_desktop.protocol.resources import Addresses, Person
from cio_desktop.store import accounts, contact_list, contacts, emails, membership_changes, migrations, orphans, removal
from cio_desktop.store.contact_list import ContactFilter, ContactRow
from cio_desktop.store.database import Connection
from tests.support.store_world import World, listed, placed, world

ME, ANN, BOB, CARL = Person("me@example.com", "Me"), Person("Ann@x.org", "Ann"), Person("bob@x.org"), Person("c@y.net")


def mail(from_: Person | None, *to: Person, cc: Sequence[Person] = (), bcc: Sequence[Person] = ()) -> Addresses:
    return Addresses(from_=from_, to=list(to), cc=list(cc), bcc=list(bcc))


async def page(w: World, **wanted: object) -> list[ContactRow]:
    return await w.db.read(contact_list.page, ContactFilter(w.account.id, **wanted))  # type: ignore[arg-type]


async def one(w: World, email: str) -> ContactRow:
    row = await w.db.read(contact_list.get, w.account.id, email)
    assert row is not None
    return row


def anew(connection: Connection) -> dict[tuple[str, str], tuple[object, ...]]:
    """The same figures, found out from the messages alone."""
    found: dict[tuple[str, str], list[tuple[int, bool, bool, bool]]] = {}
    own = connection.execute("SELECT account_id, lower(email) FROM email").fetchall()
    rows = connection.execute(
        "SELECT a.id, m.date, m.addresses FROM message m JOIN account a ON a.n = m.account WHERE m.orphaned IS NULL"
    )
    for account, date, text in rows.fetchall():
        people = msgspec.json.decode(text, type=Addresses)
        sender = people.from_.email.lower() if people.from_ else ""
        others = {person.email.lower() for person in [*people.to, *people.cc, *people.bcc]}
        for email in {sender, *others} - {""}:
            entry = (date, email == sender, email in others, (account, sender) in own)
            found.setdefault((account, email), []).append(entry)
    return {
        key: (
            len(mails),
            sum(received for _, received, _, _ in mails),
            sum(sent for _, _, sent, _ in mails),
            sum(sent and mine for _, _, sent, mine in mails),
            min(date for date, _, _, _ in mails),
            max(date for date, _, _, _ in mails),
            max((date for date, received, _, _ in mails if received), default=None),
            max((date for date, _, sent, _ in mails if sent), default=None),
        )
        for key, mails in found.items()
    }


def stored(connection: Connection) -> dict[tuple[str, str], tuple[object, ...]]:
    rows = connection.execute(
        "SELECT a.id, x.email, c.count, c.received, c.sent, c.sent_from_account, c.first, c.last, c.last_received,"
        " c.last_sent FROM contact c JOIN account a ON a.n = c.account JOIN address x ON x.id = c.address"
    )
    return {(account, email): tuple(figures) for account, email, *figures in rows.fetchall()}


async def check(w: World) -> None:
    assert await w.db.read(stored) == await w.db.read(anew)


async def test_who_writes_and_who_is_written_to(w: World) -> None:
    await w.put(
        "INBOX",
        placed(1, 1, date=10, addresses=mail(ANN, ME)),
        placed(2, 2, date=20, addresses=mail(ME, ANN, cc=[BOB])),
        placed(3, 3, date=30, addresses=mail(BOB, ME, cc=[Person("ANN@X.ORG", "A. N.")])),
        placed(4, 4, date=40, addresses=mail(ANN, ANN, bcc=[ANN])),
    )
    ann = await one(w, "ann@x.org")
    assert ann == ContactRow("ann@x.org", "Ann", 4, 2, 3, 1, last_received=40, last_sent=40)
    assert await one(w, "BOB@x.org") == ContactRow("bob@x.org", None, 2, 1, 1, 1, last_received=30, last_sent=20)
    assert await w.db.read(contact_list.get, w.account.id, "nobody@x.org") is None
    assert [row.email for row in await page(w)] == ["ann@x.org", "bob@x.org"]  # not oneself
    assert (await one(w, "me@example.com")).count == 3
    await check(w)


async def test_pages(w: World) -> None:
    await w.put(
        "INBOX",
        placed(1, 1, date=100, addresses=mail(ANN, ME)),
        placed(2, 2, date=200, addresses=mail(ANN, ME)),
        placed(3, 3, date=300, addresses=mail(ME, BOB)),
        placed(4, 4, date=400, addresses=mail(ME, BOB, CARL)),
        placed(5, 5, date=500, addresses=mail(Person("z@x.org", "Zoë 100%"), BOB)),
    )

    async def found(**wanted: object) -> str:
        return " ".join(row.email[0] for row in await page(w, **wanted))

    assert await found(sort_by="email", ascending=True) == "a b c z"
    assert await found(sort_by="email") == "z c b a"
    assert (await found(sort_by="count")).startswith("b a ")
    assert (await found(sort_by="received_count")).startswith("a z ")
    assert (await found(sort_by="sent_count")).startswith("b c ")
    assert (await found(sort_by="sent_count", ascending=True)).endswith(" c b")
    every = [(await page(w, limit=1, offset=n))[0].email for n in range(4)]
    assert sorted(every) == ["ann@x.org", "bob@x.org", "c@y.net", "z@x.org"]
    assert await found(limit=0) == await found(offset=4) == ""
    for search, wanted in [("X.OR", "a b z"), ("ann", "a"), ("ZOË", "z"), ("100%", "z"), ("%", "z"), ("q", "")]:
        assert await found(search=search, sort_by="email", ascending=True) == wanted, search
    assert await found(active_before=300, sort_by="email", ascending=True) == "a"
    assert await found(active_after=400, sort_by="email", ascending=True) == "b z"
    assert await found(active_after=100, active_before=200) == "a"


async def test_the_name(w: World) -> None:
    """What they last called themselves, else what others last called them."""

    async def name_after(uid: int, date: int, people: Addresses) -> str | None:
        await w.put("INBOX", placed(uid, uid, date=date, addresses=people))
        return (await one(w, "ann@x.org")).name

    assert await name_after(1, 10, mail(ME, Person("ann@x.org"))) is None
    assert await name_after(2, 20, mail(ME, Person("ann@x.org", "from the book"))) == "from the book"
    assert await name_after(3, 15, mail(ME, Person("ann@x.org", "older"))) == "from the book"
    assert await name_after(4, 5, mail(ANN, ME)) == "Ann"
    assert await name_after(5, 50, mail(ME, Person("ann@x.org", "newer"))) == "Ann"
    assert await name_after(6, 60, mail(Person("ann@x.org", "Ann Miller"), ME)) == "Ann Miller"
    assert await name_after(7, 70, mail(Person("ann@x.org"), ME)) == "Ann Miller"


async def test_a_message_in_two_sources_counts_once(tmp_path: Path) -> None:
    async with world(tmp_path, "Work") as w:
        _, there = await w.add_source("mail.example.org", listed("INBOX", "\\Inbox"))
        await w.put("INBOX", placed(1, 1, addresses=mail(ANN, ME)))
        await w.put("Work", placed(1, 1, addresses=mail(ANN, ME)))
        await w.put(there["INBOX"], placed(1, 1, addresses=mail(ANN, ME)), placed(2, 2, addresses=mail(ANN, ME)))
        assert (await one(w, "ann@x.org")).count == 2
        await check(w)


async def test_an_address_becomes_the_accounts_own_and_is_no_longer(w: World) -> None:
    await w.put("INBOX", placed(1, 1, addresses=mail(BOB, ANN)), placed(2, 2, addresses=mail(BOB, ANN, ANN)))
    assert (await one(w, "ann@x.org")).sent_from_account == 0
    assert await w.db.write(emails.add, w.account.id, "Bob@X.org")
    assert (await one(w, "ann@x.org")).sent_from_account == 2
    assert [row.email for row in await page(w)] == ["ann@x.org"]
    await check(w)
    assert not await w.db.write(emails.add, w.account.id, "bob@x.org")
    assert await w.db.write(emails.remove, w.account.id, "bob@x.org")
    assert not await w.db.write(emails.remove, w.account.id, "bob@x.org")
    assert (await one(w, "ann@x.org")).sent_from_account == 0
    await check(w)


PEOPLE = [ME, ANN, BOB, CARL, *(Person(f"p{n}@z.org", f"P {n}") for n in range(8))]


@pytest.mark.parametrize("seed", range(12))
async def test_whatever_happens_the_rows_agree_with_the_messages(
    tmp_path: Path, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both ways of finding the newest, of contacts with few messages and with many, are used."""
    monkeypatch.setattr(contacts, "_FEW", 5)
    rnd = random.Random(seed)

    def people() -> Addresses:
        some = [rnd.choice(PEOPLE) for _ in range(5)]
        kinds = [rnd.randint(0, 2) for _ in range(3)]
        return mail(rnd.choice([some[0], None]), *some[1 : kinds[0]], cc=some[2 : 2 + kinds[1]], bcc=some[4:])

    async with world(tmp_path, "Work") as w:
        second, there = await w.add_source("mail.example.org", listed("INBOX", "\\Inbox"))
        known: dict[int, Addresses] = {}
        for step in range(30):
            target = rnd.choice([w.folders["INBOX"], w.folders["Work"], there["INBOX"]])
            match rnd.randrange(6):
                case 0 | 1 | 2:
                    rows = []
                    for number in rnd.sample(range(40), 6):
                        # a message that was only read in part may be another one when it is read again
                        broken = number not in known and rnd.random() < 0.3
                        addresses = known.setdefault(number, people())
                        rows.append(
                            placed(
                                number + 1,
                                number,
                                date=number * 37 % 350 - 50,
                                addresses=people() if broken else addresses,
                                problem="half" if broken else None,
                            )
                        )
                    await w.put(target, *rows)
                case 3:
                    uids = [rnd.randint(1, 41) for _ in range(8)]
                    await w.db.write(membership_changes.mark_gone, target.id, uids, now=step)
                case 4:
                    await w.db.write(orphans.purge, w.account.id, before=step)
                case _:
                    change = rnd.choice([emails.add, emails.remove])
                    await w.db.write(change, w.account.id, rnd.choice(PEOPLE).email)
            await check(w)
        await removal.remove_source(w.db, second.id)
        await check(w)
        await removal.remove_account(w.db, w.account.id)
        assert await w.db.read(stored) == {}


async def test_a_removal_that_is_broken_off_leaves_the_figures_of_what_is_left(w: World) -> None:
    await w.put("INBOX", *(placed(n, n, addresses=mail(ANN, ME)) for n in range(1, 6)))
    await w.db.write(lambda connection: removal._drop_messages(connection, w.account.id))
    assert await w.db.read(stored) == {}
    await w.put("INBOX", placed(1, 1, addresses=mail(ANN, ME)))
    await check(w)


async def test_what_was_stored_before_is_counted_afterwards(tmp_path: Path) -> None:
    """Piece by piece, from the newest down, while mail comes and goes."""

    def back(connection: Connection) -> None:
        before = next(n for n, script in enumerate(migrations.steps()) if "CREATE TABLE contact " in script)
        connection.execute("DELETE FROM contact")
        connection.execute("DROP TABLE contact_backlog")
        for statement in migrations.steps()[before].split(";"):
            if "contact_backlog" in statement:
                connection.execute(statement)

    async with world(tmp_path, "Work") as w:
        await w.put("INBOX", *(placed(n, n, addresses=mail(ANN, ME)) for n in range(1, 10)))
        await w.put("Work", *(placed(n, n, addresses=mail(ANN, ME)) for n in (1, 2)))
        await w.db.write(back)
        assert await page(w) == []
        await w.put("INBOX", placed(20, 20, addresses=mail(BOB, ANN)))
        await w.db.write(membership_changes.mark_gone, w.folders["INBOX"].id, [3, 20])  # one counted, one not yet
        await w.db.write(emails.add, w.account.id, "ann@x.org")
        assert await w.db.read(stored) == {}
        await contacts.catch_up(w.db)
        await check(w)
        await w.db.write(membership_changes.mark_gone, w.folders["INBOX"].id, [1, 2, 4, 5])
        await contacts.catch_up(w.db)
        await check(w)


async def test_other_accounts_have_their_own(w: World) -> None:
    other = await w.db.write(accounts.create, "you@example.com")
    await w.put("INBOX", placed(1, 1, addresses=mail(ANN, ME)))
    assert await w.db.read(contact_list.page, ContactFilter(other.id)) == []
    assert await w.db.read(contact_list.get, other.id, "ann@x.org") is None
