"""The Gmail-like store: what each act does to labels, folders and the three places."""

from tests.support.fake_imap import GmailStore
from tests.support.mail import make_message, message_id

ALL, SPAM, TRASH, STARRED = "[Gmail]/All Mail", "[Gmail]/Spam", "[Gmail]/Trash", "[Gmail]/Starred"
MID = message_id(1)


def store_with_one() -> GmailStore:
    store = GmailStore()
    store.create("Bills")
    store.add("INBOX", make_message(1))
    return store


def test_delivery_is_in_inbox_and_all_mail() -> None:
    assert store_with_one().where(MID) == ["INBOX", ALL]


def test_copy_adds_a_label_and_move_exchanges_it() -> None:
    store = store_with_one()
    store.copy_to("INBOX", 1, "Bills")
    assert store.where(MID) == ["INBOX", ALL, "Bills"]
    store.remove("Bills", 1)
    store.move_to("INBOX", 1, "Bills")
    assert store.where(MID) == [ALL, "Bills"]


def test_expunge_takes_the_label_and_keeps_the_message() -> None:
    store = store_with_one()
    store.remove("INBOX", 1)
    assert store.where(MID) == [ALL]
    store.remove(ALL, 1)
    assert store.where(MID) == [ALL]


def test_trash_is_exclusive_and_final() -> None:
    store = store_with_one()
    store.copy_to("INBOX", 1, "Bills")
    store.move_to(ALL, 1, TRASH)
    assert store.where(MID) == [TRASH]
    store.move_to(TRASH, 1, "INBOX")
    assert store.where(MID) == ["INBOX", ALL]
    uid = store.move_to("INBOX", store.folder("INBOX").last_uid(), SPAM)
    assert store.where(MID) == [SPAM]
    store.remove(SPAM, uid)
    assert store.where(MID) == []


def test_flags_are_the_messages_own_but_deleted_is_not() -> None:
    store = store_with_one()
    store.flag("INBOX", 1, add=["\\Seen", "\\Deleted"])
    rows = store.snapshot()
    assert rows["INBOX"][0][2] == ("\\Deleted", "\\Seen")
    assert rows[ALL][0][2] == ("\\Seen",)


def test_star_is_flag_label_and_folder() -> None:
    store = store_with_one()
    store.flag(ALL, 1, add=["\\Flagged"])
    assert store.where(MID) == ["INBOX", ALL, STARRED]
    inbox = store.folder("INBOX")
    store.store_labels(inbox, inbox.entries[1], set())
    assert store.where(MID) == ["INBOX", ALL]
    assert store.snapshot()[ALL][0][2] == ()


def test_own_label_is_not_reported_and_not_lost() -> None:
    store = store_with_one()
    store.copy_to("INBOX", 1, "Bills")
    inbox = store.folder("INBOX")
    assert store.reported_labels(inbox, inbox.entries[1]) == [b"Bills"]
    store.store_labels(inbox, inbox.entries[1], {b"Work"})
    assert store.where(MID) == ["INBOX", ALL, "Work"]


def test_label_change_moves_modseq_in_all_mail() -> None:
    store = store_with_one()
    before = store.folder(ALL).highestmodseq
    store.copy_to("INBOX", 1, "Bills")
    assert store.folder(ALL).entries[1].modseq > before


def test_label_renamed_and_deleted() -> None:
    store = store_with_one()
    store.copy_to("INBOX", 1, "Bills")
    store.rename("Bills", "Paid")
    assert store.where(MID) == ["INBOX", ALL, "Paid"]
    store.delete("Paid")
    assert store.where(MID) == ["INBOX", ALL]
    assert store.folder(ALL).entries[1].message.labels == {b"\\Inbox"}


def test_hidden_all_mail_is_not_there() -> None:
    store = GmailStore(hide_all_mail=True)
    assert store.get(b"[Gmail]/All Mail") is None
    store.add("INBOX", make_message(1))
    assert store.where(MID) == ["INBOX", ALL]
