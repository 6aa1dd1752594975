"""The house rules a machine can check: who imports whom, what the window must not do, how long a module may be."""

from __future__ import annotations

import ast
import graphlib
import io
import subprocess
import sys
import tokenize
from collections.abc import Iterator
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
PACKAGE = PROJECT / "cio_desktop"
MODULES = sorted(PACKAGE.rglob("*.py"))
LONGEST = 700

TREES = {path: ast.parse(path.read_text("utf-8")) for path in MODULES}
QT_SIDE = [path for path in MODULES if path.relative_to(PACKAGE).parts[0] in {"ui", "app"}]


def where(path: Path, node: ast.AST) -> str:
    return f"{path.relative_to(PROJECT)}:{getattr(node, 'lineno', 0)}"


def name_of(node: ast.expr) -> str:
    """`a.b.c` of an expression, as far as it is made of names."""
    if isinstance(node, ast.Attribute):
        return f"{name_of(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def calls(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(TREES[path]):
        if isinstance(node, ast.Call):
            yield node


def comments(path: Path) -> dict[int, str]:
    tokens = tokenize.generate_tokens(io.StringIO(path.read_text("utf-8")).readline)
    return {token.start[0]: token.string for token in tokens if token.type == tokenize.COMMENT}


def test_who_imports_whom() -> None:
    """The contracts of pyproject.toml."""
    script = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=PROJECT, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert " 0 broken" in done.stdout


def imported(path: Path) -> Iterator[Path]:
    """The modules that have to be there before this one, by its statements outside of functions."""
    package = path.parent
    blocks: list[list[ast.stmt]] = [TREES[path].body]
    while blocks:
        for node in blocks.pop():
            if isinstance(node, ast.If) and "TYPE_CHECKING" in name_of(node.test):
                blocks.append(node.orelse)
            elif isinstance(node, (ast.If, ast.Try)):
                blocks += [node.body, node.orelse]
            elif isinstance(node, ast.Import):
                for alias in node.names:
                    yield from files_of(PROJECT, alias.name)
            elif isinstance(node, ast.ImportFrom):
                base = package.joinpath(*[".."] * (node.level - 1)).resolve() if node.level else PROJECT
                for alias in node.names:
                    inner = f"{node.module}.{alias.name}" if node.module else alias.name
                    yield from files_of(base, inner) or files_of(base, node.module or "")


def files_of(base: Path, name: str) -> list[Path]:
    place = base.joinpath(*name.split(".")) if name else base
    return [each for each in (place.with_suffix(".py"), place / "__init__.py") if each in TREES]


def test_no_modules_wait_for_each_other() -> None:
    """Each can be imported first; else it hangs on the order of others whether a part of the program starts."""
    graphlib.TopologicalSorter({path: set(imported(path)) - {path} for path in MODULES}).prepare()


def test_the_rules_see_the_code() -> None:
    assert len(MODULES) > 200
    assert len(QT_SIDE) > 60


def test_the_window_never_waits_inside_qt_or_sleeps() -> None:
    """One event loop: dialogs are opened, never executed (ui/README.md, Facts about Qt)."""
    found = []
    for path in QT_SIDE:
        for call in calls(path):
            name = name_of(call.func)
            last = name.rpartition(".")[2]
            modal = name.startswith("QMessageBox.") and last in {"question", "warning", "information", "critical"}
            modal |= name.startswith(("QInputDialog.get", "QFileDialog.get"))
            modal |= last in {"exec", "exec_"} and name != "drag.exec"  # Qt knows no other way to drag
            if modal or last == "processEvents" or name == "time.sleep":
                found.append(f"{where(path, call)} {name}")
    assert found == []


def test_no_slot_starts_a_task_of_its_own() -> None:
    """Tasks belong to a scope; qasync lends its event loop and nothing else."""
    found = []
    for path, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Name | ast.Attribute) and name_of(node).rpartition(".")[2] in {
                "asyncSlot",
                "asyncClose",
                "asyncWrap",
            }:
                found.append(where(path, node))
            if isinstance(node, ast.ImportFrom) and node.module == "qasync":
                found.append(where(path, node))
    assert found == []


def test_no_module_is_long() -> None:
    long = {str(path.relative_to(PROJECT)): len(path.read_text("utf-8").splitlines()) for path in MODULES}
    assert {name: count for name, count in long.items() if count > LONGEST} == {}


def test_every_module_says_what_it_is_for() -> None:
    missing = [where(path, tree) for path, tree in TREES.items() if tree.body and not ast.get_docstring(tree)]
    assert missing == []


@pytest.mark.parametrize("word", ["TODO", "FIXME", "XXX", "HACK"])
def test_nothing_is_left_for_later(word: str) -> None:
    found = [
        f"{path.relative_to(PROJECT)}:{line}"
        for path in MODULES
        for line, text in comments(path).items()
        if word in text
    ]
    assert found == []


def test_a_broad_except_gives_its_reason() -> None:
    """In a comment on its line or at the start of its body; and it never swallows a cancellation in silence."""
    found = []
    for path, tree in TREES.items():
        said = comments(path)
        for node in ast.walk(tree):
            if not isinstance(node, ast.ExceptHandler):
                continue
            kinds = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type] if node.type else []
            names = {name_of(kind) for kind in kinds}
            if node.type is not None and not names & {"Exception", "BaseException"}:
                continue
            raises = any(isinstance(each, ast.Raise) and each.exc is None for each in ast.walk(node))
            near = range(node.lineno - 1, node.body[0].lineno + 1)
            if not any(line in said for line in near) and not raises:
                found.append(where(path, node))
    assert found == []


def test_no_package_is_called_by_what_it_is_not() -> None:
    names = {part for path in MODULES for part in path.relative_to(PROJECT).with_suffix("").parts}
    assert names & {"utils", "util", "helpers", "helper", "manager", "managers", "misc", "common"} == set()


COUNT = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("x")
before = sys.getrefcount(None)
for _ in range(20_000):
    label.setText("x")
    label.update()
print(before - sys.getrefcount(None))
"""


def test_qt_loses_no_reference_to_none() -> None:
    """PySide6 6.12.0 lost one at each call that returns nothing, and the program died (decision 14)."""
    done = subprocess.run([sys.executable, "-c", COUNT], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert abs(int(done.stdout)) < 200


def test_no_task_group() -> None:
    """net/together.py tells why."""
    for path in MODULES:
        assert not [where(path, call) for call in calls(path) if name_of(call.func).endswith("TaskGroup")]


def test_a_service_that_does_not_answer_is_one_error() -> None:
    """client/deadline.py makes it of a time-out, client/transport.py of what the network did; nobody else does."""
    found = []
    for path in MODULES:
        room, *rest = path.relative_to(PACKAGE).parts
        if room in {"client", "operations"} and rest != ["deadline.py"]:
            found += [where(path, call) for call in calls(path) if name_of(call.func).startswith("asyncio.timeout")]
        if room in {"operations", "ui", "app"}:
            found += [where(path, call) for call in calls(path) if name_of(call.func) == "ApiTimeoutError"]
    assert found == []
