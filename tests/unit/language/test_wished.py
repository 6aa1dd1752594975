"""Which languages a browser asks for."""

import pytest

from cio_desktop.language.wished import wished_languages


@pytest.mark.parametrize(
    ("header", "wished"),
    [
        ("", []),
        ("de-AT,de;q=0.9,en;q=0.8", ["de-AT", "de", "en"]),
        ("en;q=0.2, fr ; q=0.7, ar", ["ar", "fr", "en"]),
        ("de;q=0, fr", ["fr"]),
        ("*", []),
        ("de;q=nonsense, es;level=1", ["es"]),
        ("de;q=nan,fr", ["fr"]),
        (",,;q=1,", []),
        (",".join(["fr"] * 500), ["fr"] * 10),
        ("-" * 100_000 + ", de", ["de"]),
    ],
)
def test_wishes_in_their_order(header: str, wished: list[str]) -> None:
    assert wished_languages(header) == wished
