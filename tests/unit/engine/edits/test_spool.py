"""The spool gives back exactly what it was given, or nothing."""

from pathlib import Path

from cio_desktop.engine.edits.spool import Spool


def test_kept_read_dropped(tmp_path: Path) -> None:
    spool = Spool(tmp_path / "spool")
    name = spool.store("abc", b"raw message")
    assert spool.read(name) == b"raw message"
    assert (tmp_path / "spool").stat().st_mode & 0o777 == 0o700
    spool.delete("abc")
    assert spool.read(name) is None


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
    assert spool.read(kept) == b"one"
    assert spool.read(lost) is None
    assert [path.name for path in tmp_path.iterdir()] == [kept]
