"""What nothing uses goes: vulture finds functions, classes, methods and properties that no code and no test names."""

from __future__ import annotations

from pathlib import Path

from vulture import Vulture  # type: ignore[import-untyped]

PROJECT = Path(__file__).parents[2]
KINDS = {"function", "class", "method", "property", "import"}
# Called by Qt, asyncio, uvicorn and the multipart parser, by these very names.
CALLED_FROM_OUTSIDE = {
    "canFetchMore", "createEditor", "drawRow", "dropMimeData", "expandingDirections", "fetchMore", "filterAcceptsRow",
    "headerData", "keyboardSearch", "lessThan", "mimeTypes", "setEditorData", "setModelData", "supportedDragActions",
    "supportedDropActions", "updateEditorGeometry", "pause_writing", "resume_writing", "capture_signals", "on_end",
    "main_loop",
}  # fmt: skip
BY_HAND = {"check_in_use"}  # of packaging/check_windows.py: Wine does not end the program it starts


def test_nothing_is_left_that_nobody_uses() -> None:
    vulture = Vulture()
    vulture.scavenge([PROJECT / name for name in ("cio_desktop", "packaging", "tests")])
    found = [
        f"{Path(item.filename).relative_to(PROJECT)}:{item.first_lineno} {item.name}"
        for item in vulture.get_unused_code(min_confidence=60)
        if item.typ in KINDS
        and item.name not in CALLED_FROM_OUTSIDE | BY_HAND
        and Path(item.filename).relative_to(PROJECT).parts[0] != "tests"
    ]
    assert found == []
