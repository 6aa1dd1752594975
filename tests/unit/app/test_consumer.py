"""The key file of the service: private from its first byte, whole or not there, and never half believed."""

from __future__ import annotations

import json
import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from cio_desktop.app import consumer
from cio_desktop.app.consumer import Consumer
from cio_desktop.protocol.errors import CioError


def test_made_once(tmp_path: Path) -> None:
    path = tmp_path / "consumer.json"
    assert consumer.read(path) is None
    made = consumer.read_or_create(path)
    assert consumer.read_or_create(path) == made == consumer.read(path)
    assert os.listdir(tmp_path) == ["consumer.json"]


@pytest.mark.skipif(os.name != "posix", reason="modes")
def test_private_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        consumer.read_or_create(tmp_path / "consumer.json")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "consumer.json").stat().st_mode) == 0o600


def test_new_pairs() -> None:
    pairs = [Consumer.new() for _ in range(50)]
    assert len({pair.key for pair in pairs}) == len({pair.secret for pair in pairs}) == 50
    for pair in pairs:
        assert len(pair.key) == 8
        assert pair.key.isalnum()
        assert pair.key == pair.key.lower()
        assert len(pair.secret) >= 43  # 32 bytes
        assert pair.secret not in repr(pair)


DAMAGED = [
    "",
    "{",
    "[]",
    "7",
    '"key"',
    "{}",
    '{"key":"a"}',
    '{"key":"","secret":"b"}',
    '{"key":"a","secret":""}',
    '{"key":null,"secret":"b"}',
    '{"key":1,"secret":2}',
]


@pytest.mark.parametrize("text", DAMAGED)
def test_damaged(tmp_path: Path, text: str) -> None:
    path = tmp_path / "consumer.json"
    path.write_text(text)
    with pytest.raises(CioError, match="does not hold a key and a secret") as caught:
        consumer.read_or_create(path)
    assert caught.value.code == "consumer.damaged"
    assert path.read_text() == text  # a person may want to mend it


def test_no_text_at_all(tmp_path: Path) -> None:
    (tmp_path / "consumer.json").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(CioError):
        consumer.read(tmp_path / "consumer.json")
    (tmp_path / "folder").mkdir()
    with pytest.raises(CioError):
        consumer.read(tmp_path / "folder")


def test_what_a_killed_start_left(tmp_path: Path) -> None:
    for name in ("consumer.new", "consumer-00ff.new"):
        (tmp_path / name).write_text('{"key": "ha')
        os.utime(tmp_path / name, (1, 1))
    made = consumer.read_or_create(tmp_path / "consumer.json")
    assert json.loads((tmp_path / "consumer.json").read_text()) == {"key": made.key, "secret": made.secret}
    assert os.listdir(tmp_path) == ["consumer.json"]


def test_several_who_make_one_at_once_get_the_same(tmp_path: Path) -> None:
    path = tmp_path / "consumer.json"
    with ThreadPoolExecutor(8) as pool:
        made = list(pool.map(lambda _: consumer.read_or_create(path), range(200)))
    assert set(made) == {consumer.read(path)}
    assert os.listdir(tmp_path) == ["consumer.json"]


def test_an_unfinished_file_that_goes_meanwhile_is_nobodys_trouble(tmp_path: Path) -> None:
    """Listed, and no more there when it is looked at."""
    (tmp_path / "consumer-00ff.new").symlink_to(tmp_path / "gone")
    made = consumer.read_or_create(tmp_path / "consumer.json")
    assert consumer.read(tmp_path / "consumer.json") == made


def test_a_disk_without_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_self: Path, _target: Path) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "hardlink_to", refuse)
    path = tmp_path / "consumer.json"
    assert consumer.read_or_create(path) == consumer.read(path)
    assert os.listdir(tmp_path) == ["consumer.json"]


def test_nowhere_to_write(tmp_path: Path) -> None:
    with pytest.raises(CioError, match=r"can't be written: .+\.$") as caught:
        consumer.read_or_create(tmp_path / "none" / "consumer.json")
    assert caught.value.code == "consumer.unwritable"


@pytest.mark.parametrize(("key", "secret"), [("a", None), (None, "canary"), ("a", ""), ("", "canary")])
def test_half_a_pair_in_the_environment(monkeypatch: pytest.MonkeyPatch, key: str | None, secret: str | None) -> None:
    for name, value in (("CIO_CONSUMER_KEY", key), ("CIO_CONSUMER_SECRET", secret)):
        if value is not None:
            monkeypatch.setenv(name, value)
    with pytest.raises(CioError) as caught:
        consumer.from_environment()
    assert caught.value.code == "consumer.incomplete"
    assert "canary" not in str(caught.value)


def test_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    assert consumer.from_environment() is None
    monkeypatch.setenv("CIO_CONSUMER_KEY", "k")
    monkeypatch.setenv("CIO_CONSUMER_SECRET", "s")
    assert consumer.from_environment() == Consumer("k", "s")
