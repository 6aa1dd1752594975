"""Which message stands at which new UID (engine/README.md, Sync)."""

import pytest

from cio_desktop.engine.reading.identity import NO_KEY
from cio_desktop.engine.sync.linking import Seen, link, link_by_place
from cio_desktop.store.renumbering import KnownPlace

SHARED = b"message-id, date, from and subject"


def known(message_id: str, strict: int | None, digest: bytes | None = None) -> KnownPlace:
    return KnownPlace(uid=1, message_id=message_id, ckey=SHARED, strict=strict, digest=digest, internaldate=1)


def test_what_looks_as_a_known_message_is_no_changed_copy_of_another() -> None:
    """Two mails of one look and a third with the same Message-ID; a copy of one stands where the third was."""
    before = [known("one", 5, b"A"), known("third", 7)]
    seen = [Seen(2, SHARED, 5, b"B", 1), Seen(3, SHARED, 5, b"A", 1)]
    assert link(before, seen) == {3: "one"}


def test_a_message_that_a_server_changed_keeps_its_id() -> None:
    assert link([known("one", 5)], [Seen(2, SHARED, 6, None, 1)]) == {2: "one"}


def test_rows_from_before_the_strict_key_are_found_by_the_loose_one() -> None:
    assert link([known("one", None)], [Seen(2, SHARED, 6, None, 1), Seen(3, b"", None, None, 1)]) == {2: "one"}


@pytest.mark.parametrize(
    ("before", "now", "found"),
    [
        ("abc", {11: "a", 12: None, 13: "c"}, {12: "b"}),
        ("abc", {12: None, 13: "b", 14: "c"}, {12: "a"}),
        ("aub", {11: "a", 12: None, 13: "b"}, {12: "u"}),
        ("abc", {11: "a", 12: "b", 13: None}, {}),  # it may have arrived when the last one was deleted
        ("abu", {11: "a", 12: "b", 13: None}, {13: "u"}),
        ("abcd", {11: "a", 12: None, 13: "d"}, {}),  # one of two
        ("abc", {11: "a", 12: None, 13: None, 14: "c"}, {}),
        ("ac", {11: "a", 12: None, 13: "c"}, {}),  # nothing stood there
        ("abc", {11: "c", 12: None, 13: "a"}, {}),  # in another order
        ("abcde", {11: "b", 12: None, 13: "c", 14: "a", 15: "e"}, {}),
        ("aba", {11: "a", 12: None}, {}),
        ("abc", {11: "a", 12: None, 13: "x", 14: "c"}, {}),
        ("u", {11: None}, {11: "u"}),
        ("a", {11: None}, {}),
    ],
)
def test_what_can_not_be_read_is_known_by_the_place_between_its_neighbours(
    before: str, now: dict[int, str | None], found: dict[int, str]
) -> None:
    """`u` could not be read before either, `x` is new."""
    places = [
        KnownPlace(at, name, NO_KEY if name == "u" else SHARED, at, None, at) for at, name in enumerate(before, start=1)
    ]
    links = {uid: name for uid, name in now.items() if name is not None and name != "x"}
    unread = {uid for uid, name in now.items() if name is None}
    linked = link_by_place(places, links, now, unread)
    assert {uid: place.message_id for uid, place in linked.items()} == found
