"""The spool gives back exactly what it was given, or nothing."""

import shutil
from pathlib import Path

import pytest

from cio_desktop.engine.edits.persistence.spool import SMALL, Spool, SpoolError


def text_of(spool: Spool, name: str) -> bytes | None:
    text = spool.read(name)
    return None if text is None else text[:]


def test_kept_read_dropped(tmp_path: Path) -> None:
    spool = Spool(tmp_path / "spool")
    name = spool.store("abc", b"raw message")
    assert text_of(spool, name) == b"raw message"
    assert (tmp_path / "spool").stat().st_mode & 0o777 == 0o700
    spool.delete("abc")
    assert spool.read(name) is None


def test_a_text_that_is_kept_already_is_not_written_again(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    name = spool.store("abc", b"raw message")
    assert spool.kept("abc", b"raw message") == name
    assert spool.kept("abc", b"another one") is None
    assert spool.kept("abd", b"raw message") is None
    (tmp_path / name).write_bytes(b"raw messagE")
    assert spool.kept("abc", b"raw message") is None


def test_a_damaged_or_missing_file_is_no_message(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    name = spool.store("abc", b"raw message")
    (tmp_path / name).write_bytes(b"raw messagE")
    assert spool.read(name) is None
    (tmp_path / name).unlink()
    assert spool.read(name) is None
    assert spool.read("../" + name) is None


def test_what_belongs_to_no_open_edit_is_swept(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    kept, lost = spool.store("abc", b"one"), spool.store("def", b"two")
    (tmp_path / ".new-half").write_bytes(b"x")
    spool.sweep({"abc"})
    assert text_of(spool, kept) == b"one"
    assert spool.read(lost) is None
    assert [path.name for path in tmp_path.iterdir()] == [kept]


def test_what_comes_in_pieces_is_one_message(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    file = spool.begin("abc")
    for piece in (b"one ", b"", b"message"):
        file.write(piece)
    name = spool.keep(file)
    file.discard()
    assert name == spool.store("abc", b"one message")
    text = spool.read(name)
    assert text is not None
    assert (len(text), text[4:], text[:3], text[4:6], text[20:]) == (11, b"message", b"one", b"me", b"")


def test_what_was_not_kept_leaves_the_disk(tmp_path: Path) -> None:
    file = Spool(tmp_path).begin("abc")
    file.write(b"half")
    file.discard()
    assert list(tmp_path.iterdir()) == []


def test_a_text_that_is_cut_while_it_is_read_is_not_sent_as_a_shorter_one(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    name = spool.store("abc", b"raw message")
    text = spool.read(name)
    assert text is not None
    (tmp_path / name).write_bytes(b"raw")
    assert text[:3] == b"raw"
    with pytest.raises(OSError, match="shorter"):
        text[:]


def test_room_for_others_is_left(tmp_path: Path) -> None:
    spool = Spool(tmp_path / "spool")
    free = shutil.disk_usage(tmp_path).free
    assert spool.has_room(SMALL + 1)
    assert not spool.has_room(free)


def test_a_small_text_needs_no_room_for_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cio_desktop.engine.edits.persistence.spool.KEPT_FREE", 2**60)
    assert Spool(tmp_path).has_room(SMALL)
    assert not Spool(tmp_path).has_room(SMALL + 1)


def test_a_disk_that_refuses_says_so(tmp_path: Path) -> None:
    (tmp_path / "spool").write_text("no folder")
    spool = Spool(tmp_path / "spool")
    for refused in (lambda: spool.begin("abc"), lambda: spool.has_room(1)):
        with pytest.raises(SpoolError, match="can't be kept on this disk"):
            refused()


def test_a_text_that_is_handed_over_outlives_its_edit(tmp_path: Path) -> None:
    spool = Spool(tmp_path / "spool")
    name = spool.store("abc", b"the only copy")
    path = spool.hand_over(name)
    assert path == spool.hand_over(name)
    spool.delete("abc")
    spool.sweep(set())
    assert path is not None
    assert path.parent == tmp_path / "kept-mail"
    assert path.read_bytes() == b"the only copy"
    assert spool.hand_over(name) is None
