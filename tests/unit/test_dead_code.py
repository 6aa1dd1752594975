"""What nothing uses goes: vulture finds functions, classes, methods and properties that no code of ours names. That a
test names them is no use of them: a test that needs more than the program does has it in `tests/support/`."""

from __future__ import annotations

from pathlib import Path

from vulture import Vulture  # type: ignore[import-untyped]

PROJECT = Path(__file__).parents[2]
KINDS = {"function", "class", "method", "property", "import"}
# Called by Qt, asyncio, html.parser, uvicorn, the multipart parser and imports, by these very names.
CALLED_FROM_OUTSIDE = {
    "availableSizes", "canFetchMore", "clone", "createEditor", "drawRow", "dropMimeData", "expandingDirections",
    "fetchMore", "filterAcceptsRow",
    "handle_endtag", "handle_starttag", "headerData", "hitButton", "keyboardSearch", "lessThan", "loadResource",
    "mimeTypes", "removeRows", "setEditorData",
    "setModelData", "startDrag", "supportedDragActions", "supportedDropActions", "updateEditorGeometry",
    "pause_writing", "resume_writing", "capture_signals", "on_end", "main_loop", "send_400_response", "create_module",
    "timerEvent", "_timer_handle_cancelled",
}  # fmt: skip
BY_HAND = {"check_in_use"}  # of packaging/check_windows.py: Wine does not end the program it starts
# Of `client/`, which is whole in itself: each route of the API has its method there, also one our window never asks.
PUBLIC = {"__getattr__", "log_level", "make_primary", "revisions"}
EXCEPTIONS = CALLED_FROM_OUTSIDE | BY_HAND | PUBLIC


def unused() -> dict[str, str]:
    """Name -> where."""
    vulture = Vulture()
    vulture.scavenge([PROJECT / name for name in ("cio_desktop", "packaging")])
    vulture.scan((PROJECT / "packaging/cio-desktop.spec").read_text("utf-8"))
    return {
        item.name: f"{item.filename}:{item.first_lineno}"
        for item in vulture.get_unused_code(min_confidence=60)
        if item.typ in KINDS
    }


def test_nothing_is_left_that_nobody_uses_and_no_exception_without_need() -> None:
    found = unused()
    assert {name: place for name, place in found.items() if name not in EXCEPTIONS} == {}
    assert EXCEPTIONS - set(found) == set()
