"""Names of files: what a name is made of."""

import pytest

from cio_desktop.service.file_names import main_part, name_structure


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
