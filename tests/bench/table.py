"""The goals, row by row, and what the measures found: `python -m tests.bench` prints it as one table.

A measure tells its figure with `tell`. Nothing here measures or judges.
"""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

KEPT_IN = "CIO_BENCH_FIGURES"
"""The file in which a run of all measures collects what they tell."""


class Row(NamedTuple):
    """`before`: when the goals were set, on another machine: only ratios can be compared with it."""

    what: str
    peer: str
    before: str
    wanted: str


ROWS = {
    "import": Row("import, stored and listed", "raw limit", "0.045 of it", "≥ 0.20"),
    "import-imapflow": Row("same", "imapflow, storing nothing", "0.43 ×", "≥ 1.5 ×"),
    "import-IMAPClient": Row("same", "IMAPClient, storing nothing", "1.3 ×", "≥ 5 ×"),
    "import-mbsync": Row("same, without bodies", "mbsync's first run, with bodies", "–", "–"),
    "loop": Row("loop late during an import", "–", "–", "p99 ≤ 25 ms, most ≤ 50"),
    "growth": Row("growth 20k → 100k → 5 × 100k", "linear", "1 → 0.93 → 0.85", "≥ 0.97"),
    "memory": Row("memory of the service, 5 × 100k; after 50 pages", "–", "134; 160 MB", "≤ 120 MB, flat"),
    "million": Row("1,000,000 imported; newest page; page at 96 %; memory", "1/5 of it", "–", "linear, flat"),
    "busy-import": Row("a request while one source imports", "1.4 ms idle", "p99 113, most 138 ms", "p99 ≤ 25 ms"),
    "busy-paging": Row("8 clients paging 100 at a time", "1.4 ms idle", "p99 417, most 543 ms", "p99 ≤ 25 ms"),
    "busy-both": Row("the same while one source imports", "1.4 ms idle", "–", "–"),
    "painted": Row("first paint", "bare PySide6 window", "2.2–4.0 ×", "≤ 1.5 ×"),
    "usable": Row("window usable", "bare PySide6 window", "6.4–9.9 ×", "≤ 2.5 ×"),
    "move-one": Row("one message moved and verified", "bare UID MOVE", "+54…77 ms (20k)", "≤ +30 ms"),
    "move-one-away": Row("same, 40 ms away", "bare UID MOVE", "–", "–"),
    "move-many": Row("200 moved at once", "bare UID MOVE of 200", "5.6; 7.3 ×", "≤ 3 ×"),
    "move-away": Row("same, 40 ms away", "bare UID MOVE of 200", "7.3 ×", "≤ 3 ×"),
    "move-doubled": Row("same, 4 % doubled in the folder", "bare UID MOVE of 200", "26–79 ×", "≤ 5 ×"),
    "page 25": Row("page of 25", "GET account", "2.5 ×", "≤ 1.5 ×"),
    "page 100": Row("page of 100", "GET account", "5.7–9.4 ×", "≤ 2 ×"),
    "words": Row("words found nowhere", "GET account", "63 ×", "≤ 2 ×"),
    "regex": Row("a regex found nowhere", "GET account", "189 ×", "≤ 20 ×"),
    "look": Row("no-change look, 40 ms away, kept connection", "one LIST-STATUS", "263 ms, 5 trips", "≤ 1.3 ×"),
    "round": Row("a whole round that is due, the same", "one LIST-STATUS", "–", "≤ 1.3 ×"),
    "idle": Row("idle, 20 sources: both processes", "–", "0.37 % of a core; 10/s", "≤ 0.1 %; ≤ 1/s"),
    "leave": Row("PUT that leaves 18 folders", "bare commands", "425 ms", "half"),
    "fetch": Row("100 messages with body, flags, headers", "bare FETCH", "369 ms", "half"),
    "unsigned": Row("an unsigned 2 MB request: loop busy at once", "–", "2.4 s", "≤ 5 ms"),
    "wrong": Row("our key, wrong signature, 2 MB", "–", "–", "≤ 5 ms"),
    "list": Row("a list of so many in the window: longest gap", "–", "–", "≤ 100 ms"),
    "window": Row("window during an import: longest gap; p99", "–", "–", "≤ 50 ms"),
}


def tell(row: str, now: str) -> None:
    """The figure of a row, with its spread."""
    assert row in ROWS, row
    kept_in = os.environ.get(KEPT_IN)
    if kept_in:
        with Path(kept_in).open("a", encoding="utf-8") as file:
            file.write(json.dumps([row, now]) + "\n")


def told(kept_in: Path) -> dict[str, str]:
    return dict(json.loads(line) for line in kept_in.read_text("utf-8").splitlines())


def table(found: Mapping[str, str]) -> str:
    lines = [("what", "limit or peer", "before", "now", "wanted"), ("---",) * 5]
    lines += [
        (row.what, row.peer, row.before, found.get(name, "not measured"), row.wanted) for name, row in ROWS.items()
    ]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
