"""A key is spelled once: where it is bound, or in `words/shortcuts.py` where it is also named."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import cio_desktop.ui

UI = Path(cio_desktop.ui.__file__).parent
KEY = re.compile(r"\b(?:Ctrl|Alt|Shift)\+|\bF\d{1,2}\b")
BOUND_THERE = {"words/shortcuts.py", "window/actions.py", "window/undo.py"}


def texts(path: Path) -> list[str]:
    """Its string constants, without docstrings."""
    tree = ast.parse(path.read_text("utf-8"))
    alone = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in alone]
    return [node.value for node in found if isinstance(node.value, str)]


def test_no_sentence_repeats_a_key() -> None:
    named = {
        path.relative_to(UI).as_posix() for path in UI.rglob("*.py") if any(KEY.search(text) for text in texts(path))
    }
    assert named == BOUND_THERE
