"""A name that is safe to keep a file under."""

from pathlib import Path

import pytest

from cio_desktop.protocol.file_names import safe_name


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("report.pdf", "report.pdf"),
        ("Rechnung für März.pdf", "Rechnung für März.pdf"),
        ("../../etc/passwd", "passwd"),
        ("..\\..\\autoexec.bat", "autoexec.bat"),
        ("C:\\temp\\x.txt", "x.txt"),
        ("/", "unnamed"),
        ("", "unnamed"),
        ("..", "unnamed"),
        (" . ", "unnamed"),
        (".bashrc", "bashrc"),
        ("a/b/", "unnamed"),
        ("con", "_con"),
        ("NUL.txt", "_NUL.txt"),
        ("com1.tar.gz", "_com1.tar.gz"),
        ("console.txt", "console.txt"),
        ('a"b<c>|?*:.txt', "a_b_c_____.txt"),
        ("a\r\nSet-Cookie: x.txt", "a__Set-Cookie_ x.txt"),
        ("photo\u202egpj.exe", "photo_gpj.exe"),
        ("trailing.", "trailing"),
        ("n" * 300 + ".pdf", "n" * 146 + ".pdf"),
        ("n" * 149 + " x", "n" * 149),
        ("\u6f22" * 150 + ".pdf", "\u6f22" * 78 + ".pdf"),
        ("\U0001f600" * 100, "\U0001f600" * 60),
        ("CON .txt", "_CON .txt"),
        ("\ud800.txt", "?.txt".replace("?", "_")),
    ],
)
def test_a_safe_name(name: str, safe: str) -> None:
    assert safe_name(name) == safe
    assert safe_name(safe) == safe


@pytest.mark.parametrize("letter", ["n", "\u0416", "\u6f22", "\U0001f600", "e\u0301"])
def test_the_disk_takes_it_also_with_a_number(letter: str, tmp_path: Path) -> None:
    name = safe_name(letter * 300 + ".pdf")
    assert name.endswith(".pdf")
    (tmp_path / f"{name[:-4]} (999).pdf").write_bytes(b"x")
