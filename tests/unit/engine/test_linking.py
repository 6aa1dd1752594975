"""Which message stands at which new UID (engine/README.md, Sync)."""

from cio_desktop.engine.sync.linking import Seen, link
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
