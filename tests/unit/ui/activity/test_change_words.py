"""A change in words: what it does, how it stands, what can be done about it."""

from typing import Any

import pytest

from cio_desktop.operations.activity import Change
from cio_desktop.protocol.resources import EditState, PlanStep, Source
from cio_desktop.ui.activity.change_words import Verb, details_of, line_of, standing, verbs, what

NOW = 1_700_000_000.0
SOURCE = Source("ann", email="ann@example.org", server="imap.example.org")


def state(word: str = "done", **fields: Any) -> EditState:
    return EditState("e1", "m1", word, created=int(NOW) - 600, updated=int(NOW), **fields)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"add": ["Bills"], "remove": ["INBOX"]}, "Move from Inbox to Bills"),
        ({"add": ["Bills", "Work"]}, "Add to Bills, Work"),
        ({"remove": ["\\Inbox"]}, "Remove from Inbox"),
        ({"add": ["\\Starred"]}, "Star"),
        ({"remove": ["\\Starred"]}, "Take the star away"),
        ({"add": ["Vault"], "remove": ["INBOX"], "dst_source": "ben"}, "Move from Inbox to Vault of ben"),
        ({"act": "flags"}, "Change marks"),
        ({"act": "delete"}, "Delete"),
        ({"act": "create", "folder": "Trips"}, "Make the folder Trips"),
        ({"act": "drop", "folder": "Trips"}, "Delete the folder Trips"),
        ({"act": "expunge", "folder": "INBOX"}, "Clear Inbox of what is marked as deleted"),
        ({"act": "rename", "folder": "Trips"}, "Rename or move the folder Trips"),
        ({"act": "empty", "folder": "\\Trash"}, "Empty Trash"),
        ({"act": "read", "folder": "INBOX"}, "Mark all in Inbox as read"),
        ({"act": "append", "folder": "Sent"}, "Put a message into Sent"),
        ({}, "Change"),
    ],
)
def test_what_it_does(fields: dict[str, Any], words: str) -> None:
    assert what(state(**fields)) == words


@pytest.mark.parametrize(
    ("word", "fields", "words"),
    [
        ("planned", {}, "Waits for its turn"),
        ("running", {}, "Being carried out"),
        ("waiting", {"next_try": int(NOW) + 300}, "Waits, next try in 5 min"),
        ("deferred", {"code": "edit.deferred"}, "Done, but a marked copy is left"),
        ("deferred", {"code": "edit.asking"}, "Waits for your answer"),
        ("done", {}, "Done"),
        ("failed", {}, "Failed"),
        ("cancelled", {}, "Cancelled"),
        ("asleep\x1b[31m", {}, "asleep[31m"),
    ],
)
def test_how_it_stands(word: str, fields: dict[str, Any], words: str) -> None:
    assert standing(state(word, **fields), NOW)[1] == words


WAITING = {"can_retry": True, "can_cancel": True}


@pytest.mark.parametrize(
    ("word", "fields", "found"),
    [
        ("planned", {"can_cancel": True}, [Verb.CANCEL]),
        ("running", {}, []),
        ("waiting", WAITING, [Verb.TRY, Verb.CANCEL]),
        ("waiting", {"can_retry": True}, [Verb.TRY]),
        ("failed", {"can_retry": True}, [Verb.AGAIN]),
        ("deferred", {"can_retry": True, "code": "edit.deferred"}, [Verb.REMOVE]),
        ("deferred", {"can_retry": True, "code": "edit.others_marked"}, [Verb.REMOVE, Verb.CLEAR]),
        ("deferred", {"can_retry": True, "code": "edit.asking"}, [Verb.YES]),
        ("done", {}, []),
        ("cancelled", {}, []),
    ],
)
def test_what_can_be_done(word: str, fields: dict[str, Any], found: list[Verb]) -> None:
    assert verbs([Change("a", state(word, **fields))]) == found


def test_a_yes_is_given_to_one_at_a_time() -> None:
    asking = Change("a", state("deferred", can_retry=True, code="edit.asking"))
    assert verbs([asking, Change("a", state("waiting", **WAITING))]) == [Verb.TRY, Verb.CANCEL]


def test_the_line_says_why_and_is_searched_by_all_of_it() -> None:
    failed = state("failed", add=["Board"], code="imap.overquota", text="[OVERQUOTA] full", subject="Photos")
    line = line_of(Change("a", failed), SOURCE, NOW)
    assert line.cells[1:3] == ("Add to Board", "Photos")
    assert line.cells[3].startswith("Failed: The mailbox on imap.example.org is full.")
    assert all(word in line.whole for word in ("ann@example.org", "Photos", "Add to Board", "[OVERQUOTA] full"))
    gone = line_of(Change("a", state("done", remove=["INBOX"])), None, NOW)
    assert gone.cells[2] == "(a message that is not here any more)"


def test_the_plan_in_its_order_with_what_proves_it() -> None:
    plan = [
        PlanStep("done", ['SELECT "INBOX"', 'UID COPY 12 "Bills"'], "ann", "Seen in “Bills” as number 45."),
        PlanStep("failed", ["UID STORE 12 +FLAGS.SILENT (\\Deleted)"], "ann", "Afterwards …", "[NOPERM] no"),
    ]
    found = state("failed", add=["Bills"], remove=["INBOX"], subject="Invoice", plan=plan)
    found.results = [{"folder": "INBOX", "state": "failed", "text": "[NOPERM] no"}]
    lines = details_of(Change("a", found), SOURCE, NOW).splitlines()
    assert lines[0] == "Move from Inbox to Bills: Invoice"
    assert "  Inbox: not done ([NOPERM] no)" in lines
    at = lines.index("Commands")
    assert lines[at + 1 :] == [
        '  ✓ SELECT "INBOX"',
        '    UID COPY 12 "Bills"',
        "      Seen in “Bills” as number 45.",
        "  ✗ UID STORE 12 +FLAGS.SILENT (\\Deleted)",
        "      Refused. Afterwards …",
        "      “[NOPERM] no”",
    ]


def test_before_anything_is_sent_the_plan_says_so() -> None:
    found = state("waiting", add=["Bills"], plan=[PlanStep("planned", ['UID COPY 12 "Bills"'], "ann", "Checked.")])
    text = details_of(Change("a", found), None, NOW)
    assert 'Commands it would send\n  · UID COPY 12 "Bills"\n      Not sent yet. Checked.' in text
