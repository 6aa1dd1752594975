"""A list writes out much of a message as it is stored. It must be, byte for byte, what a single message is, of which
all is read and written anew."""

from __future__ import annotations

from cio_desktop.protocol.resources import Addresses, File, Person
from cio_desktop.store import folders, membership_import, messages
from cio_desktop.store.fetched import NewMembership
from tests.support.service_world import NOW, World
from tests.support.store_world import attached, message, message_id, placed

ODD = 'Ünïcode \U0001f600 "quoted" back\\slash \t\r\n\x01\x7f\u2028 </script> \x00 %s {0}'
CROWD = [Person(f"person{number}@example.org", ODD) for number in range(1_001)]

ADDRESSES = (
    Addresses(),
    Addresses(from_=Person("", "")),
    Addresses(from_=Person(ODD, ODD), to=[Person("UPPER@Example.ORG"), Person("upper@example.org", "twice")]),
    Addresses(from_=Person("ann@example.org", "Ann"), to=[Person("me@example.com")]),
    Addresses(from_=Person("ann@example.org", "Ann"), to=[Person("me@example.com")]),
    Addresses(from_=Person("ann@example.org"), cc=CROWD[:2], bcc=CROWD[2:4], sender=CROWD[4:5], reply_to=CROWD[5:7]),
    Addresses(to=CROWD[:30], return_path=[Person("bounce+me=example.com@list.example.org")]),
    Addresses(from_=Person("a@x", "a"), to=CROWD),
)
FILES: tuple[list[File], ...] = (
    [],
    [attached(ODD, 0, "f-odd"), attached("", 1, "f-none"), attached("Plan_2021-03-01 (2).tar.gz", 2, "f/..?&")],
    [attached("report.pdf", 3, "f-report"), attached("report.pdf", 4, "f-again")],
)


def odd(number: int, addresses: Addresses, files: list[File]) -> NewMembership:
    return placed(
        number,
        1_000 + number,
        date=NOW - number,
        subject=ODD if number % 2 else "",
        addresses=addresses,
        files=files,
        email_message_id=ODD if number % 3 == 0 else None,
        in_reply_to=ODD if number % 3 else None,
        references=["<a@x>", ODD][: number % 3],
        lists={"list_help": ODD} if number % 4 == 0 else {"list_unsubscribe": "<x>"} if number % 4 == 1 else {},
        gm_msgid=(1 << 64) - number if number % 2 else None,
        gm_thrid=number if number % 5 == 0 else None,
    )


async def same(w: World, query: str = "limit=100") -> int:
    listed = await w.get(f"{w.path}/messages?{query}")
    assert listed.status == 200, listed
    ids = [each["message_id"] for each in listed.json()]
    alone = [(await w.get(f"{w.path}/messages/{one}?{query}")).body for one in ids]
    assert listed.body == b"[" + b",".join(alone) + b"]"
    return len(ids)


async def put(w: World, *rows: NewMembership) -> None:
    inbox = next(row for row in await w.db.read(folders.list_of, w.source_id) if row.path == "INBOX")
    await w.db.write(membership_import.apply_batch, inbox.id, rows)


async def test_a_list_says_what_each_message_says_alone(w: World) -> None:
    given = [(addresses, files) for addresses in ADDRESSES for files in FILES]
    await put(w, *(odd(number, *each) for number, each in enumerate(given, 101)))
    for query in ("limit=100", "limit=100&include_flags=1&include_thread_size=1"):
        assert await same(w, query) >= len(given)
        await same(w, query)  # what is remembered of the first time must not show


async def test_what_is_remembered_of_a_message_is_never_shown_of_what_it_became(w: World) -> None:
    before, after = message(900), message(900, addresses=Addresses(from_=Person("new@example.org")), subject="new")
    await put(w, NewMembership(900, before))
    await same(w)
    number = (await w.db.read(messages.numbers_of, [before.id]))[before.id][0]
    await w.db.write(messages.refresh, number, after)
    await same(w)
    listed = (await w.get(f"{w.path}/messages?limit=100")).json()
    (shown,) = (each for each in listed if each["message_id"] == message_id(900))
    assert (shown["subject"], shown["addresses"]) == ("new", {"from": {"email": "new@example.org"}})
    assert list(shown["person_info"]) == ["new@example.org"]
