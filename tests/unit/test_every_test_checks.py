"""Each test can fail: it asserts, or calls what does."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
# of pytest, and of tests/support: they end with an error where it is not so in time
CHECKS = {"raises", "warns", "fail", "expect_log", "until", "reach"}


def unchecked(text: str) -> list[str]:
    """Tests of a file that neither assert nor raise nor call one of CHECKS, nor a function of the file that does."""
    tree = ast.parse(text)
    functions = {node.name: node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}
    checked: set[str] = set()
    while more := {name for name in functions.keys() - checked if _checks(functions[name], CHECKS | checked)}:
        checked |= more
    return [name for name in functions if name.startswith("test_") and name not in checked]


def _checks(function: ast.AST, names: set[str]) -> bool:
    for node in ast.walk(function):
        if isinstance(node, ast.Assert | ast.Raise):
            return True
        if isinstance(node, ast.Call):
            called = node.func
            if (called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", None)) in names:
                return True
    return False


def test_every_test_can_fail() -> None:
    found = {
        file.relative_to(TESTS).as_posix(): names
        for file in sorted(TESTS.rglob("test_*.py"))
        if (names := unchecked(file.read_text("utf-8")))
    }
    assert found == {}


@pytest.mark.parametrize(
    ("body", "checks"),
    [
        ("assert x", True),
        ("with pytest.raises(ValueError): x()", True),
        ("await here.until(done)", True),
        ("refused(x)", True),
        ("twice(x)", True),
        ("await x()", False),
        ("x.close()", False),
        ("def assert_(): ...", False),
    ],
)
def test_a_test_without_a_check_is_found(body: str, checks: bool) -> None:
    helpers = "def refused(x):\n    assert x\ndef twice(x):\n    refused(x)\n"
    assert unchecked(f"{helpers}async def test_it():\n    {body}\n") == ([] if checks else ["test_it"])
