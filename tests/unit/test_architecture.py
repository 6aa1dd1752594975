"""The house rules a machine can check: who imports whom, what the window must not do, how long a module may be."""

from __future__ import annotations

import ast
import graphlib
import io
import subprocess
import sys
import tokenize
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
PACKAGE = PROJECT / "cio_desktop"
MODULES = sorted(PACKAGE.rglob("*.py"))
LONGEST = 700

QT_SIDE = [path for path in MODULES if path.relative_to(PACKAGE).parts[0] in {"ui", "app"}]


Trees = dict[Path, ast.Module]
Links = dict[Path, set[Path]]


# read by the first test that asks: every process of a run imports this file, and one tests it
@cache
def all_trees() -> Trees:
    return {path: ast.parse(path.read_text("utf-8")) for path in MODULES}


@cache
def all_links() -> Links:
    return links(all_trees(), PROJECT)


@cache
def nodes(path: Path) -> tuple[ast.AST, ...]:
    return tuple(ast.walk(all_trees()[path]))


def where(path: Path, node: ast.AST) -> str:
    return f"{path.relative_to(PROJECT)}:{getattr(node, 'lineno', 0)}"


def name_of(node: ast.expr) -> str:
    """`a.b.c` of an expression, as far as it is made of names."""
    if isinstance(node, ast.Attribute):
        return f"{name_of(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def calls(path: Path) -> Iterator[ast.Call]:
    return (node for node in nodes(path) if isinstance(node, ast.Call))


@cache
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


@pytest.mark.parametrize(
    ("contract", "open_to_it"),
    [
        ("The engine has one door", {"api"}),
        ("What a row means is read without the rest of the engine", {"api", "reading"}),
    ],
)
def test_a_list_of_the_engines_modules_is_whole(contract: str, open_to_it: set[str]) -> None:
    """A contract names each module that it closes: a new one belongs into its list."""
    config = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))
    named = next(each for each in config["tool"]["importlinter"]["contracts"] if each["name"] == contract)
    engine = PACKAGE / "engine"
    modules = {path.stem for path in engine.glob("*.py")} | {path.parent.name for path in engine.glob("*/__init__.py")}
    closed = {f"cio_desktop.engine.{name}" for name in modules - {"__init__"} - open_to_it}
    assert set(named["forbidden_modules"]) == closed


def links(trees: Trees, root: Path) -> Links:
    return {path: set(imported(path, trees, root)) for path in trees}


def imported(path: Path, trees: Trees, root: Path) -> Iterator[Path]:
    """The modules this one knows of by any import of its own: also in a function, also for types only."""
    for node in ast.walk(trees[path]):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield from files_of(root, alias.name, trees)
        elif isinstance(node, ast.ImportFrom):
            base = path.parents[node.level - 1] if node.level else root
            for alias in node.names:
                inner = f"{node.module}.{alias.name}" if node.module else alias.name
                yield from files_of(base, inner, trees) or files_of(base, node.module or "", trees)


def files_of(base: Path, name: str, trees: Trees) -> list[Path]:
    place = base.joinpath(*name.split(".")) if name else base
    return [each for each in (place.with_suffix(".py"), place / "__init__.py") if each in trees]


def circles(known: Links, root: Path) -> str:
    """One circle of imports, as the names of its modules; empty where there is none."""
    try:
        graphlib.TopologicalSorter({path: others - {path} for path, others in known.items()}).prepare()
    except graphlib.CycleError as error:
        return " <- ".join(str(each.relative_to(root)) for each in error.args[1])
    return ""


def test_no_modules_know_each_other() -> None:
    """Nor for types only: each can be read, moved and imported without the ones above it."""
    assert circles(all_links(), PROJECT) == ""


def test_no_rooms_know_each_other() -> None:
    """In each folder, the rooms and modules that lie in it can be put in an order: who imports stands above."""
    assert [found for folder in folders(all_links()) if (found := room_circle(all_links(), PROJECT, folder))] == []


def folders(known: Links) -> list[Path]:
    return sorted({path.parent for path in known} | {path.parent.parent for path in known})


def room_circle(known: Links, root: Path, folder: Path) -> str:
    """One circle among what lies in the folder: a room is all that is below it."""
    graph: dict[str, set[str]] = {}
    for path, others in known.items():
        if folder in path.parents:
            inside = [each for each in others if folder in each.parents]
            own = path.relative_to(folder).parts[0]
            graph.setdefault(own, set()).update({each.relative_to(folder).parts[0] for each in inside} - {own})
    try:
        graphlib.TopologicalSorter(graph).prepare()
    except graphlib.CycleError as error:
        return f"{folder.relative_to(root)}: " + " <- ".join(error.args[1])
    return ""


def test_a_circle_of_rooms_is_seen(tmp_path: Path) -> None:
    a, b, c = tmp_path / "a/face.py", tmp_path / "a/low.py", tmp_path / "b/middle.py"
    uses_b, uses_low, nothing = (ast.parse(code) for code in ("from b import middle", "from a.low import L", ""))
    assert room_circle(links({a: uses_b, b: nothing, c: nothing}, tmp_path), tmp_path, tmp_path) == ""
    known = links({a: uses_b, b: nothing, c: uses_low}, tmp_path)
    assert circles(known, tmp_path) == ""
    assert room_circle(known, tmp_path, tmp_path) != ""


def test_nor_do_the_tools_that_build_packages() -> None:
    folder = PROJECT / "packaging"
    trees = {path: ast.parse(path.read_text("utf-8")) for path in sorted(folder.rglob("*.py"))}
    assert len(trees) > 20
    assert circles(links(trees, folder), folder) == ""


@pytest.mark.parametrize(
    "knows",
    [
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from .b import B\n",
        "def late():\n    from .b import B\n",
        "from . import b\n",
        "import room.b\n",
        "try:\n    from room.b import B\nexcept ImportError:\n    B = None\n",
    ],
)
def test_a_circle_is_seen(tmp_path: Path, knows: str) -> None:
    a, b = tmp_path / "room/a.py", tmp_path / "room/b.py"
    one_way, both_ways = ({a: ast.parse(knows), b: ast.parse(back)} for back in ("", "from .a import A"))
    assert circles(links(one_way, tmp_path), tmp_path) == ""
    assert "room/a.py" in circles(links(both_ways, tmp_path), tmp_path)


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
            # Qt knows no other way to drag; and the first paint is waited for before there is a loop
            modal |= last in {"exec", "exec_"} and name not in {"drag.exec", "before_the_loop.exec"}
            if modal or last in {"processEvents", "sendPostedEvents"} or name == "time.sleep":
                found.append(f"{where(path, call)} {name}")
    assert found == []


def test_no_slot_starts_a_task_of_its_own() -> None:
    """Tasks belong to a scope; qasync lends its event loop and nothing else."""
    found = []
    for path in MODULES:
        for node in nodes(path):
            if isinstance(node, ast.Name | ast.Attribute) and name_of(node).rpartition(".")[2] in {
                "asyncSlot",
                "asyncClose",
                "asyncWrap",
            }:
                found.append(where(path, node))
            if isinstance(node, ast.ImportFrom) and node.module == "qasync":
                found.append(where(path, node))
    assert found == []


AWAITED_WHERE_THEY_START = {
    "app/launch.py": "the one question before there is a window; Ctrl-C cancels it",
    "app/serve.py": "the opening of the vault beside the wish to stop",
    "discovery/race.py": "the ways of a race, cancelled at its end",
    "engine/clock.py": "waits beside the clock's sleep",
    "engine/sign_in/check.py": "a check beside the reader of its steps, and ended by it",
    "engine/sync/pipeline.py": "batches are read and stored while the next one is fetched",
    "engine/sync/view_watch.py": "the end of a view beside the wait for news there",
    "engine/shielded.py": "its caller waits, cancelled or not",
    "imap/commands/idle.py": "the wish to stop beside the wait for news",
    "net/task_scope.py": "the owner of all others",
    "net/together.py": "several pieces of one work, cancelled at its end",
    "service/connect/browser.py": "the browser's return beside what is pasted",
    "service/event_answer.py": "events are made beside the heartbeat",
    "service/server.py": "the server beside the wish to stop",
    "service/while_wanted.py": "work beside the client's going and the service's end",
}
STARTS = {"create_task", "ensure_future", "run_coroutine_threadsafe"}


def test_a_task_belongs_to_a_scope_or_is_awaited_where_it_starts() -> None:
    """A `TaskScope` names it, tells its error and ends it. The others live as long as the function that starts them:
    held in its own variables, with a `finally` or a wait there."""
    found: dict[str, list[ast.Call]] = {}
    for path in MODULES:
        if started := [call for call in calls(path) if name_of(call.func).rpartition(".")[2] in STARTS]:
            found[path.relative_to(PACKAGE).as_posix()] = started
    assert set(found) == set(AWAITED_WHERE_THEY_START)
    for name in set(found) - {"net/task_scope.py"}:
        path = PACKAGE / name
        for node in nodes(path):
            if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                kept = any(isinstance(target, ast.Attribute | ast.Subscript) for target in targets)
                assert not (kept and set(ast.walk(node.value)) & set(found[name])), where(path, node)
            if isinstance(node, ast.Expr) and node.value in found[name]:
                raise AssertionError(f"{where(path, node)}: nobody holds this task")


def test_no_module_is_long() -> None:
    long = {str(path.relative_to(PROJECT)): len(path.read_text("utf-8").splitlines()) for path in MODULES}
    assert {name: count for name, count in long.items() if count > LONGEST} == {}


def test_every_module_says_what_it_is_for() -> None:
    missing = [where(path, tree) for path, tree in all_trees().items() if tree.body and not ast.get_docstring(tree)]
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
    for path in MODULES:
        said = comments(path)
        for node in nodes(path):
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
    """PySide6 6.12.0 lost one at each call that returns nothing, and the program died (decision 52)."""
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
