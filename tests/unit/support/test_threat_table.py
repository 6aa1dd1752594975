"""The table of threats in tests/README.md names tests that exist."""

import re
from pathlib import Path

TESTS = Path(__file__).parents[2]


def rows() -> dict[int, str]:
    text = (TESTS / "README.md").read_text("utf-8")
    table = text[text.index("## Threats") :]
    return {int(row[1]): row[2] for row in re.finditer(r"^\| (\d+) \|(.*)\|$", table, re.MULTILINE)}


def test_each_threat_has_its_row() -> None:
    assert sorted(rows()) == list(range(1, 27))


def test_each_test_is_there() -> None:
    missing = []
    for number, row in rows().items():
        named = re.findall(r"`([\w/]*(?:\.py)?)::(\w+)`", row)
        assert named, f"row {number} names no test"
        path = ""
        for place, test in named:
            path = place or path
            file = TESTS / path
            if not file.is_file() or not re.search(rf"^(async )?def {test}\(", file.read_text("utf-8"), re.MULTILINE):
                missing.append(f"{number}: {path}::{test}")
    assert missing == []
