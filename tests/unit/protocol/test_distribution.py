"""Which package this is: data that may be missing or damaged."""

import json
from pathlib import Path

import pytest

from cio_desktop.protocol import distribution as module
from cio_desktop.protocol.distribution import Distribution


def read(text: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Distribution:
    if text is not None:
        (tmp_path / "distribution.json").write_text(text)
    monkeypatch.setattr(module, "read_text", lambda name: (tmp_path / name).read_text("utf-8"))
    return module.distribution.__wrapped__()


def test_a_checkout_asks_nobody() -> None:
    assert module.distribution() == Distribution("source", "person", "", "", False)
    assert not module.distribution().can_ask


def test_a_package_that_may(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    facts = {"package": "run", "updated_by": "person", "version_file": "https://example.org/newest.json", "ask": True}
    found = read(json.dumps(facts), tmp_path, monkeypatch)
    assert found.can_ask
    assert found.ask


@pytest.mark.parametrize("text", [None, "", "{", "[]", '{"updated_by": "magic"}', '{"version_file": 5}'])
def test_what_cannot_be_read_says_nothing(text: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = read(text, tmp_path, monkeypatch)
    assert found == Distribution("unknown")
    assert not found.can_ask
