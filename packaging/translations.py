"""Brings resources/translations up to date with the texts of the program: `.venv/bin/python packaging/translations.py`.

It finds the texts (cio_desktop/language/README.md), lets Qt's lupdate put them into each .ts file, where translators
work, checks what they wrote, and lets lrelease make the .qm files that the program reads. With the code of a language,
`translations.py it`, it makes the file of that one first, with nothing translated. Nothing is fetched.

lupdate's own reading of Python loses numbers, comments and texts within f-strings; so it is given a file of C++ with
the same texts, which it reads well.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import string
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "cio_desktop"
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "CIO Desktop"
PLAIN, COUNTED = {"tr", "Text", "Said"}, {"counted", "CountedText", "Said.of_number"}
AFTER_NUMBER = {"counted", "Said.of_number"}  # those that take the number first
TEMPLATES = {"error_text", "change_text"}  # of ui/words/error_texts: two texts each
PASSES_ON = {
    PACKAGE / "language" / "text.py",
    PACKAGE / "language" / "said.py",
    PACKAGE / "ui" / "words" / "error_texts" / "text.py",
}


@dataclass(frozen=True, order=True)
class Found:
    """One text: of a number, its plural."""

    text: str
    comment: str = ""
    of_number: bool = False


class Wrong(Exception):
    """A text or a translation that can't be right, and where."""


def main() -> int:
    parser = argparse.ArgumentParser(prog="translations.py", description="Brings the translations up to date.")
    parser.add_argument("new", nargs="?", metavar="LANGUAGE", help="the code of one more language, such as it or pt_BR")
    options = parser.parse_args()
    try:
        if options.new:
            print(f"{begin(FOLDER, options.new)} is there to be translated.")
        update(FOLDER, list(texts_of(PACKAGE)))
        for path in sorted(FOLDER.glob("*.ts")):
            check(path)
            compile_file(path)
    except Wrong as wrong:
        sys.stderr.write(f"{wrong}\n")
        return 1
    return 0


# -- the texts of the program ------------------------------------------------------------------------------------


def texts_of(package: Path) -> Iterator[Found]:
    """In the order of files and lines, each once."""
    seen: set[Found] = set()
    for found in chain(of_modules(package), of_tables(package.parent / "resources")):
        if found not in seen:
            seen.add(found)
            yield found


def of_modules(package: Path) -> Iterator[Found]:
    for path in sorted(package.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and not (path in PASSES_ON and not any(map(is_text, node.args))):
                yield from of_call(node, path)


def of_tables(resources: Path) -> Iterator[Found]:
    """What the program knows of providers: how to sign in there, and names that are no names alone."""
    for path in sorted(resources.glob("*.json")):
        for rows in filter(lambda each: isinstance(each, list), json.loads(path.read_text("utf-8")).values()):
            for row in rows:
                name = row.get("name", "")
                texts = [row.get("note", ""), *row.get("steps", ()), name if "(" in name or " for " in name else ""]
                yield from (Found(text) for text in texts if text)


def of_call(node: ast.Call, path: Path) -> Iterator[Found]:
    """Raises Wrong where the English is not literally there."""
    name = ast.unparse(node.func) if isinstance(node.func, ast.Name | ast.Attribute) else ""
    if name in PLAIN:
        comment = literal(node, 1, path) if len(node.args) > 1 else comment_of(node)
        yield Found(literal(node, 0, path), comment)
    elif name in TEMPLATES:
        yield from (Found(literal(node, at, path)) for at in range(min(2, len(node.args))))
    elif name in COUNTED:
        first = 1 if name in AFTER_NUMBER else 0
        literal(node, first, path)
        yield Found(literal(node, first + 1, path), comment_of(node), of_number=True)


def comment_of(node: ast.Call) -> str:
    for keyword in node.keywords:
        if keyword.arg == "comment" and isinstance(keyword.value, ast.Constant):
            return str(keyword.value.value)
    return ""


def is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def literal(node: ast.Call, at: int, path: Path) -> str:
    argument = node.args[at] if at < len(node.args) else None
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return argument.value
    raise Wrong(f"{path}:{node.lineno}: the English text must stand here literally")


# -- the files of the translators ----------------------------------------------------------------------------------


def begin(folder: Path, code: str) -> Path:
    """The file of one more language, for `update` to put the texts in."""
    if not re.fullmatch(r"[a-z]{2,3}(_[A-Z]{2})?", code):
        raise Wrong(f"{code} is no code of a language, such as it or pt_BR")
    path = folder / f"cio_desktop_{code}.ts"
    if path.exists():
        raise Wrong(f"{path.name} is there already")
    path.write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{code}"></TS>\n'
    )
    return path


def update(folder: Path, texts: list[Found]) -> None:
    """All .ts files of the folder have these texts: new ones unfinished, those that are no more gone."""
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "texts.cpp"
        source.write_text("".join(map(in_c, texts)), "utf-8")
        for path in sorted(folder.glob("*.ts")):
            run("lupdate", "-silent", "-no-obsolete", "-locations", "none", str(source), "-ts", str(path))


def in_c(found: Found) -> str:
    number = ", 2" if found.of_number else ""
    context, text, comment = (quoted(each) for each in (CONTEXT, found.text, found.comment))
    return f"QCoreApplication::translate({context}, {text}, {comment}{number});\n"


def quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def check(path: Path) -> None:
    """Raises Wrong for a translation that lacks a field of its English or has another one, and for one that is
    empty and yet called finished, or has an empty form."""
    for message in ET.parse(path).iterfind("context/message"):
        english = message.findtext("source") or ""
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in translation.iterfind("numerusform")] or [translation.text or ""]
        for form in forms:
            if not form.strip(" \n"):
                raise Wrong(f"{path.name}: the translation of {english!r} is empty, or one of its forms")
            if not fits(english, form, of_number=message.get("numerus") == "yes"):
                raise Wrong(f"{path.name}: the fields of {form!r} are not those of {english!r}")


def fits(english: str, form: str, *, of_number: bool) -> bool:
    """A form of a number may do without it: "one message"."""
    try:
        wanted, has = fields(english), fields(form)
    except ValueError:
        return False
    if english.isdecimal() and not form.isdecimal():
        return False
    return has == wanted or (of_number and has == wanted - {"n"})


def fields(text: str) -> set[str]:
    """Raises ValueError for braces that are none."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def compile_file(path: Path) -> None:
    run("lrelease", "-silent", "-compress", "-nounfinished", str(path), "-qm", str(path.with_suffix(".qm")))


def run(tool: str, *arguments: str) -> None:
    """Of PySide6. Raises Wrong with its words."""
    import PySide6

    program = Path(PySide6.__file__).parent / (f"{tool}.exe" if sys.platform == "win32" else tool)
    done = subprocess.run([program, *arguments], capture_output=True, text=True, timeout=120, check=False)
    if done.returncode:
        raise Wrong(f"{tool} failed: {done.stderr or done.stdout}")


if __name__ == "__main__":
    sys.exit(main())
