"""Who is taken for whom."""

import pytest

from cio_desktop.service.connect.person import same_person


@pytest.mark.parametrize(
    ("signed_in", "meant"),
    [
        ("ann@example.org", ("ann@example.org",)),
        ("Ann@Example.ORG", ("ann@example.org",)),
        ("ann@googlemail.com", ("ann@gmail.com",)),
        ("ann@gmail.com", ("Ann@GoogleMail.com",)),
        ("ann", ("someone@example.org", "ann")),
        (" ann@example.org ", ("ann@example.org", "")),
    ],
)
def test_the_same(signed_in: str, meant: tuple[str, ...]) -> None:
    assert same_person(signed_in, *meant)


@pytest.mark.parametrize(
    ("signed_in", "meant"),
    [
        ("bob@example.org", ("ann@example.org",)),
        ("ann@example.com", ("ann@example.org",)),
        ("a.nn@gmail.com", ("ann@gmail.com",)),
        ("ann@sub.googlemail.com", ("ann@gmail.com",)),
        ("", ("", "")),
        ("ann", ("ann@example.org",)),
    ],
)
def test_another_one(signed_in: str, meant: tuple[str, ...]) -> None:
    assert not same_person(signed_in, *meant)
