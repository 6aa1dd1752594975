"""The tables of threats in the rooms' README pages name tests that exist, each threat once."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[3]


def rows() -> list[tuple[int, str]]:
    found = []
    for page in sorted((ROOT / "cio_desktop").glob("*/README.md")):
        text = page.read_text("utf-8")
        table = text[text.index("## Threats") :] if "## Threats" in text else ""
        found += [(int(row[1]), row[2]) for row in re.finditer(r"^\| (\d+) \|(.*)\|$", table, re.MULTILINE)]
    return sorted(found)


def test_each_threat_has_its_row() -> None:
    assert [number for number, _ in rows()] == list(range(1, 27))


def test_each_test_is_there() -> None:
    missing = []
    for number, row in rows():
        named = re.findall(r"`([\w/]*(?:\.py)?)::(\w+)`", row)
        assert named, f"row {number} names no test"
        path = ""
        for place, test in named:
            path = place or path
            file = ROOT / "tests" / path
            if not file.is_file() or not re.search(rf"^(async )?def {test}\(", file.read_text("utf-8"), re.MULTILINE):
                missing.append(f"{number}: {path}::{test}")
    assert missing == []
