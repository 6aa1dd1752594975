"""What belongs to a scope."""

import pytest

from cio_desktop.operations.message_query import ALL_INBOXES, ALL_MAIL, INBOX, MessageQuery, Scope
from cio_desktop.operations.search_words import Words
from cio_desktop.protocol.keys import SourceKey

HERE = SourceKey("ann", "work")


@pytest.mark.parametrize(
    ("scope", "covered", "others", "shown", "hidden"),
    [
        (Scope.of_folder(HERE, "Bills"), ["work"], ["home"], ["Bills"], ["INBOX", "bills"]),
        (Scope.of_source(HERE), ["work"], ["home"], ["Bills", "INBOX"], []),
        (Scope("ann"), ["work", "home"], [], ["Bills", "INBOX"], []),
        (Scope("ann", None, INBOX), ["work", "home"], [], ["INBOX", "Inbox"], ["Bills", "INBOX/Old"]),
        (ALL_INBOXES, ["work", "home"], [], ["INBOX", "inbox"], ["Bills"]),
        (ALL_MAIL, ["work", "home"], [], ["Bills", "INBOX"], []),
    ],
)
def test_what_a_scope_covers_and_shows(
    scope: Scope, covered: list[str], others: list[str], shown: list[str], hidden: list[str]
) -> None:
    assert all(scope.covers("ann", label) for label in covered)
    assert not any(scope.covers("ann", label) for label in others)
    assert scope.covers("ann"), "an event that names no source may be about each"
    assert scope.covers("bob") is (scope.account_id is None)
    assert all(map(scope.shows, shown))
    assert not any(map(scope.shows, hidden))


def test_only_a_list_of_one_folder_has_a_current_folder() -> None:
    assert Scope.of_folder(HERE, "Bills").current_folder == "Bills"
    assert [s.current_folder for s in (Scope.of_source(HERE), Scope("ann", None, INBOX), ALL_INBOXES, ALL_MAIL)] == [
        None
    ] * 4
    assert (Scope.of_source(HERE).key, ALL_INBOXES.key, Scope("ann").key) == (HERE, None, None)


def test_equal_questions_are_one_question() -> None:
    assert MessageQuery(ALL_MAIL, Words("x")) == MessageQuery(Scope(), Words("x"))
    assert len({MessageQuery(ALL_MAIL), MessageQuery(ALL_INBOXES), MessageQuery(Scope())}) == 2
