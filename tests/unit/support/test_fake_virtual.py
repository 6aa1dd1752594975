"""The store with virtual mailboxes: what a view shows, and that an act in it is an act on the message itself."""

import pytest

from tests.support.fake_imap import Refused, VirtualStore
from tests.support.mail import make_message, message_id

VIEW, STARS = "virtual/All", "virtual/Flagged"
MID = message_id(1)


def store_with_one() -> VirtualStore:
    store = VirtualStore()
    store.create("Bills")
    store.add("INBOX", make_message(1))
    return store


def shown(store: VirtualStore, path: str = VIEW) -> list[tuple[str, tuple[str, ...]]]:
    return [(mid, flags) for _, mid, flags in store.snapshot()[path]]


def test_a_view_shows_what_is_there_with_its_flags() -> None:
    store = store_with_one()
    assert shown(store) == [(MID, ())]
    store.flag("INBOX", 1, add=["\\Seen"])
    assert shown(store) == [(MID, ("\\Seen",))]
    store.move_to("INBOX", 1, "Bills")
    assert shown(store) == [(MID, ("\\Seen",))]
    assert store.where(MID) == ["Bills"]


def test_flags_set_in_a_view_are_the_messages_own() -> None:
    store = store_with_one()
    store.flag(VIEW, 1, add=["\\Deleted", "\\Flagged"])
    assert store.snapshot()["INBOX"][0][2] == ("\\Deleted", "\\Flagged")
    assert shown(store, STARS) == [(MID, ("\\Deleted", "\\Flagged"))]
    store.flag("INBOX", 1, remove=["\\Flagged"])
    assert shown(store, STARS) == []


def test_an_expunge_or_a_move_in_a_view_takes_the_message() -> None:
    store = store_with_one()
    store.move_to(VIEW, 1, "Bills")
    assert store.where(MID) == ["Bills"]
    store.remove(VIEW, store.folder(VIEW).last_uid())
    assert store.where(MID) == []
    assert shown(store) == []


def test_a_copy_is_shown_beside_its_original_and_a_view_takes_nothing() -> None:
    store = store_with_one()
    store.copy_to(VIEW, 1, "Bills")
    assert store.where(MID) == ["INBOX", "Bills"]
    assert len(shown(store)) == 2
    with pytest.raises(Refused):
        store.copy_to("INBOX", 1, VIEW)


def test_a_view_of_some_folders() -> None:
    store = store_with_one()
    store.create_view("Searches/Bills", of=["Bills"])
    assert shown(store, "Searches/Bills") == []
    store.copy_to("INBOX", 1, "Bills")
    assert shown(store, "Searches/Bills") == [(MID, ())]
    store.delete("Bills")
    assert shown(store, "Searches/Bills") == []
    store.folder("INBOX").renumber(77)
    assert len(shown(store)) == 1
