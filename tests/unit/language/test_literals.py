"""No text reaches a person past the translations: each literal that reads like words goes through `language`.

What is no text although it reads like one says so behind its line: `# as it is: why`.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import cio_desktop

PACKAGE = Path(cio_desktop.__file__).parent
ROOMS: list[str] = [
    "app",
    "commands",
    "credentials",
    "engine",
    "imap",
    "discovery",
    "engine/sign_in/check.py",
    "service/connect",
    "service/handlers/connect_pages.py",
    "oauth",
    "operations",
    "ui/activity",
    "ui/mail",
    "ui/background",
    "ui/vault",
    "ui/widgets",
    "ui/window",
    "ui/words",
    "ui/sources",
    "ui/add_source",
    "ui/connect",
    "ui/settings",
    "ui/profile",
]
EXCUSED = {
    "engine/api.py": "names in Python",
    "engine/reading/header_date.py": "months as mail has them",
    "engine/status/callback_address.py": "for programs: integrators",
    "engine/status/callback_sender.py": "for programs: integrators",
    "engine/sync/reading_process.py": "logged",
    "engine/webhooks/deliveries.py": "for programs: integrators",
    "imap/rows.py": "what is wrong with a server's answer, kept beside it",
    "imap/special_use.py": "names of folders",
    "discovery/documents.py": "one way of several: its errors are shown to nobody",
    "discovery/names.py": "the same",
    "operations/found/evolution.py": "names in its files",
    "operations/found/thunderbird.py": "names in its files",
    "operations/found/places.py": "names of folders",
    "ui/mail/reading/blocks.py": "markup",
    "ui/mail/reading/sanitizer.py": "names of HTML",
    "operations/support_report.py": "whoever helps reads it, in English",
}
TEXTS = {"tr", "Text", "counted", "CountedText", "Said", "error_text", "change_text"}
SAID = "Said.of_number"
NO_PERSON = {"log", "logger", "logging", "trace", "work.conn.trace"}
OF_PROGRAMMERS = {
    "AssertionError",
    "AttributeError",
    "GrammarError",
    "IndexError",
    "KeyError",
    "LookupError",
    "NotImplementedError",
    "RuntimeError",
    "TypeError",
    "ValueError",
}
OF_IMAP = {"Noselect", "Noinferiors"}
KEYS = {"name", "key", "detail"}  # arguments that hold no texts
NAMES = {
    "names",
    "TaskScope",
    "setObjectName",
    "setProperty",
    "NewType",
    "TypeVar",
    "getLogger",
    "compile",
    "findChild",
    "QSettings",
}
WORDS = re.compile(
    r"[^\W\d_]{2,}[,.:;]?[ \u00a0\n][^\W\d_“{]|^[A-Z][a-z]{2,}[….:!?]?$|\{\} [a-z]{2,}|[a-z]{2,}[:,]? \{\}"
)
STYLE = re.compile(r"[\w\"#*)\]] \{+\s+[\w-]+: ")  # a style sheet
EXCUSE = re.compile(r"# as it is: \w")


def modules() -> list[Path]:
    excused = {PACKAGE / name for name in EXCUSED}
    return sorted({path for room in ROOMS for path in found_in(PACKAGE / room)} - excused)


def found_in(place: Path) -> list[Path]:
    return [place] if place.suffix == ".py" else list(place.rglob("*.py"))


def literals(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and text of what is written in the module but for docstrings, texts, logs and errors of programmers."""

    def within(node: ast.AST) -> Iterator[tuple[int, str]]:
        if isinstance(node, ast.JoinedStr):
            yield node.lineno, "".join(str(p.value) if isinstance(p, ast.Constant) else "{}" for p in node.values)
            for part in node.values:
                if isinstance(part, ast.FormattedValue):
                    yield from within(part.value)
            return
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == "__all__":
            return
        if isinstance(node, ast.Constant):
            if isinstance(node.value, str):
                yield node.lineno, node.value
            return
        if isinstance(node, ast.FunctionDef) and node.name == "__repr__":
            return
        if isinstance(node, ast.Call) and is_no_text(node):
            # its other arguments may hold texts
            for each in [*node.args, *(keyword.value for keyword in node.keywords)]:
                if not isinstance(each, ast.Constant | ast.JoinedStr):
                    yield from within(each)
            return
        if isinstance(node, ast.keyword) and node.arg in KEYS and isinstance(node.value, ast.Constant | ast.JoinedStr):
            return
        for name, value in ast.iter_fields(node):
            if name in {"annotation", "returns"}:
                continue
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
                    continue  # a docstring
                if isinstance(child, ast.AST):
                    yield from within(child)

    yield from within(tree)


def is_no_text(call: ast.Call) -> bool:
    function = call.func
    if isinstance(function, ast.Attribute):
        owner = function.value
        if ast.unparse(function) == SAID:
            return True
        return function.attr in NAMES or ast.unparse(owner).removeprefix("self.") in NO_PERSON
    name = function.id if isinstance(function, ast.Name) else ""
    return name in TEXTS | OF_PROGRAMMERS | NAMES


def untranslated(path: Path) -> list[str]:
    source = path.read_text("utf-8")
    lines = source.splitlines()
    return [
        f"{path.relative_to(PACKAGE)}:{line}: {text!r}"
        for line, text in literals(ast.parse(source))
        if WORDS.search(text) and text not in OF_IMAP and not STYLE.search(text) and not EXCUSE.search(lines[line - 1])
    ]


def test_every_text_goes_through_the_translations() -> None:
    assert [found for path in modules() for found in untranslated(path)] == []


def test_names_stand_side_by_side_as_the_language_has_it() -> None:
    """By `listed`, as Arabic has a comma of its own, or by `parted`: each in its own direction."""
    joined = [
        f"{path.relative_to(PACKAGE)}:{at}"
        for path in modules()
        for at, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if re.search(r"""["'](, | · )["']\.join|f".*\}, \{""", line) and not EXCUSE.search(line)
    ]
    assert joined == []


def test_names_are_sorted_as_the_language_has_it() -> None:
    """By `place`, not by code points or small letters."""
    by_letters = re.compile(r"key=str\.(casefold|lower)|key=lambda[^:]*:.*\.(casefold|lower)\(\)\)?$")
    found = [
        f"{path.relative_to(PACKAGE)}:{at}"
        for path in found_in(PACKAGE / "ui")
        for at, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if by_letters.search(line)
    ]
    assert found == []


FOR_PROGRAMS = {
    "AnswerTooLarge",
    "BadDocument",
    "BadParameter",
    "CallbackRefused",
    "Forbidden",
    "HttpError",
    "HttpTimeout",
    "NoAnswer",
    "NoDocument",
    "TooLarge",
    "Unsigned",
}
"""Errors that tell what is wrong with a request to whoever wrote a client, and those that whoever asked turns into
sentences of their own."""


def errors_of_ours() -> set[str]:
    """Names of the classes made from CioError, in the whole program."""
    bases: dict[str, set[str]] = {}
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases.setdefault(node.name, set()).update(ast.unparse(base) for base in node.bases)
    found, fresh = set[str](), {"CioError"}
    while fresh:
        found |= fresh
        fresh = {name for name, of in bases.items() if of & found} - found
    return found


def bare_sentences(source: str, errors: set[str]) -> list[tuple[int, str]]:
    """Errors that are made with an English sentence alone."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in errors and node.args:
            text = node.args[0]
            if isinstance(text, ast.Constant | ast.JoinedStr) and any(
                WORDS.search(each) for _, each in literals_of(text)
            ):
                found.append((node.lineno, ast.unparse(text)))
    return found


def literals_of(node: ast.expr) -> Iterator[tuple[int, str]]:
    return literals(ast.Module([ast.Expr(ast.Tuple([node], ast.Load()))], []))


def test_each_error_that_reaches_a_person_carries_its_sentence() -> None:
    """Also from the service's side: `Said` travels with it, and is kept."""
    errors = errors_of_ours() - FOR_PROGRAMS
    assert {"CioError", "MailError", "StoreError", "CredentialsError", "FinalFailure", "OAuthError"} <= errors
    found = [
        f"{path.relative_to(PACKAGE)}:{line}: {text}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for line, text in bare_sentences(path.read_text("utf-8"), errors)
        if not EXCUSE.search(path.read_text("utf-8").splitlines()[line - 1])
    ]
    assert found == []


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ('raise MailError("The server hung up.")', 1),
        ('raise errors.MailError(f"{host} hung up.", code="net.lost")', 1),
        ('raise MailError(Said("The server hung up."))', 0),
        ("raise MailError(error.words)", 0),
        ('raise ValueError("The server hung up.")', 0),
    ],
)
def test_which_errors_are_bare(source: str, count: int) -> None:
    assert len(bare_sentences(source, {"MailError"})) == count


def said_too_early(path: Path) -> list[str]:
    """Where a module or a class says a text while it is imported: nobody knows the language then."""
    found: list[str] = []

    def look(node: ast.AST) -> None:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
                for default in [*child.args.defaults, *child.args.kw_defaults, *child.decorator_list]:
                    if default is not None:
                        look(ast.Expr(default))
                continue
            if isinstance(child, ast.Lambda):
                continue
            if isinstance(child, ast.Call) and isinstance(child.func, ast.Name) and child.func.id in {"tr", "counted"}:
                found.append(f"{path.relative_to(PACKAGE)}:{child.lineno}")
            look(child)

    look(ast.parse(path.read_text("utf-8")))
    return found


def test_no_text_is_said_before_the_language_is_known() -> None:
    assert [found for path in sorted(PACKAGE.rglob("*.py")) for found in said_too_early(path)] == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('label.setText("Nothing here")', ["Nothing here"]),
        ('label.setText(tr("Nothing here"))', []),
        ('label.setText(f"{n} messages")', ["{} messages"]),
        ('label.setText(tr("{n} of {all}", n=f"{n} left"))', []),
        ('TABLE = {"a": "Save", "b": Text("Save")}', ["Save"]),
        ('log.warning("The service has gone")', []),
        ('self.trace.note("The server hung up")', []),
        ('def __repr__(self): return "Trace of lines"', []),
        ('"""What it is for."""', []),
        ('raise ValueError("not a key")', []),
        ('raise MailError("The server hung up.")', ["The server hung up."]),
        ('raise MailError(Said("The server hung up."))', []),
        ('Said.of_number(n, "{n} folder is left.", f"{n} folders are left.")', []),
        ('label.setObjectName("the label")', []),
        ('make(name="the label", text="the text")', ["the text"]),
        ('__all__ = ["Label"]', []),
        ('say(folder, words(tr("Moved"), "to another one"))', ["to another one"]),
    ],
)
def test_what_is_found(source: str, found: list[str]) -> None:
    assert [text for _, text in literals(ast.parse(source)) if WORDS.search(text)] == found
