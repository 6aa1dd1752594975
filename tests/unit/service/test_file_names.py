"""Names of files: one that is safe to keep a file under, and what a name is made of."""

import pytest

from cio_desktop.service.file_names import main_part, name_structure, safe_name


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
        ("\ud800.txt", "?.txt".replace("?", "_")),
    ],
)
def test_a_safe_name(name: str, safe: str) -> None:
    assert safe_name(name) == safe
    assert safe_name(safe) == safe


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("report.pdf", [("report", "main"), (".pdf", "ext")]),
        ("report_2012-03-01.pdf", [("report", "main"), ("_", "boundary"), ("2012-03-01", "date"), (".pdf", "ext")]),
        ("20120301 notes", [("20120301", "date"), (" ", "boundary"), ("notes", "main")]),
        ("31.12.2011.txt", [("31.12.2011", "date"), (".txt", "ext")]),
        ("a2012-13-01b", [("a2012-13-01b", "main")]),
        ("120120301", [("120120301", "main")]),
        (".bashrc", [(".bashrc", "main")]),
        ("", []),
        (
            "2011-01-01 - 2012-01-01 x.y",
            [
                ("2011-01-01", "date"),
                (" - ", "boundary"),
                ("2012-01-01", "date"),
                (" ", "boundary"),
                ("x", "main"),
                (".y", "ext"),
            ],
        ),
    ],
)
def test_the_parts_of_a_name(name: str, parts: list[tuple[str, str]]) -> None:
    assert name_structure(name) == parts
    assert "".join(text for text, _ in name_structure(name)) == name


@pytest.mark.parametrize(
    ("name", "main"),
    [
        ("Contract v2 FINAL (3).docx", "contract"),
        ("contract_2012-03-01.doc", "contract"),
        ("Copy of Contract.pdf", "of contract"),
        ("12.pdf", ""),
        ("", ""),
    ],
)
def test_what_is_left_without_dates_and_versions(name: str, main: str) -> None:
    assert main_part(name) == main
