"""By what lists are sorted."""

import pytest

from cio_desktop.protocol.resources import Person
from cio_desktop.protocol.sort_keys import LONGEST, sender_key, subject_key


@pytest.mark.parametrize(
    ("subject", "key"),
    [
        ("Invoice", "invoice"),
        ("Re: Invoice", "invoice"),
        ("RE: fwd: Aw[3]: Invoice", "invoice"),
        ("  [list] Invoice", "list] invoice"),
        ("Reply", "reply"),
        ("Re", "re"),
        ("", ""),
        ("Ärger", "ärger"),
        ("x" * 500, "x" * LONGEST),
    ],
)
def test_subjects(subject: str, key: str) -> None:
    assert subject_key(subject) == key


@pytest.mark.parametrize(
    ("person", "key"),
    [
        (Person("a@example.org", "Bob"), "bob"),
        (Person("a@example.org", '"Bob"'), 'bob"'),
        (Person("a@example.org"), "a@example.org"),
        (Person("a@example.org", " "), "a@example.org"),
        (None, ""),
    ],
)
def test_senders(person: Person | None, key: str) -> None:
    assert sender_key(person) == key
