"""THIRD-PARTY-NOTICES.txt and sbom.cdx.json of a bundle, made from what is in it; refuses what may not be given on.

It does not judge how a package uses a work, nor read licence texts: packaging/licence_rules.py says which licences are
fit, and where a person has decided.
"""

from __future__ import annotations

import os
import sys
import textwrap
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

import components
import licence_rules
import sbom
from component import Component
from components import Owners
from project import NAME, TITLE, VERSION, BuildError

NOTICES, PARTS = components.OWN
LESSER = "LGPL-"  # their texts, and the GPL's that they rest on, are printed whoever brings them


def write(
    bundle: Path, into: Path, *, modules: Iterable[str] | None = None, search: Iterable[str] | None = None
) -> None:
    """Puts both files into the folder `into`, or raises BuildError and leaves it as it was.

    `bundle` is PyInstaller's folder or .app. It must run in the environment that made the bundle: the metadata of the
    distributions is read there, or from `search`.
    """
    if not bundle.is_dir():
        raise BuildError(f"There is no bundle at {bundle}: make one first.")
    found = components.find(bundle, frozen_modules(bundle) if modules is None else modules, Owners(search))
    judged = _judge(found)
    notices, parts = _notices(judged), sbom.document(judged)
    into.mkdir(parents=True, exist_ok=True)
    (into / NOTICES).write_text(notices, "utf-8", newline="\n")
    (into / PARTS).write_text(parts, "utf-8", newline="\n")


def frozen_modules(bundle: Path) -> list[str]:
    """The names of the modules inside the program's file."""
    from PyInstaller.archive.readers import CArchiveReader  # type: ignore[import-untyped]  # part of the build environment only

    places = [bundle / NAME, bundle / f"{NAME}.exe", bundle / "Contents" / "MacOS" / NAME]
    program = next((place for place in places if place.is_file()), None)
    if program is None:
        raise BuildError(f"{bundle} holds no program {NAME}: it is no bundle of ours.")
    archive = CArchiveReader(str(program))
    names = [name for name, entry in archive.toc.items() if entry[4] == "m"]
    for name in [name for name, entry in archive.toc.items() if entry[4] == "z"]:
        names += archive.open_embedded_archive(name).toc
    return sorted(set(names))


def _judge(found: Sequence[Component]) -> list[Component]:
    """All of them with the licence chosen; what is wrong with them is said at once."""
    judged, wrong = [], []
    for one in found:
        where = f" (in {one.inside})" if one.inside else f" ({one.files[0]})" if one.files else ""
        try:
            chosen = licence_rules.chosen(f"{one.title}{where}", one.licence)
        except licence_rules.LicenceError as error:
            wrong.append(str(error))
            continue
        missing = [licence for licence in chosen if not _standard_texts(licence)] if not one.texts else []
        if missing:
            wrong.append(f"the text of {missing[0]}, for {one.title}{where}, is missing in packaging/licences")
        judged.append(replace(one, chosen=chosen))
    if wrong:
        raise BuildError("The bundle can't be given on: " + "; ".join(wrong) + ".")
    return judged


def _standard_texts(licence: str) -> tuple[str, ...]:
    texts = tuple(components.text(part) for part in licence.split(" WITH "))
    return texts if all(texts) else ()


def _notices(judged: Sequence[Component]) -> str:
    texts: dict[str, int] = {}  # in the order they are named, each once
    entries = [_entry(one, texts) for one in judged]
    for licence in ("LGPL-3.0", "GPL-3.0"):
        texts.setdefault(components.text(licence).strip(), len(texts) + 1)
    works = "The works, one by one\n" + "=" * 21 + "\n\n" + "\n".join(entries)
    parts = [_opening(judged), works, "The texts\n" + "=" * 9]
    parts += [f"Text {number}\n{'-' * 40}\n\n{body}" for body, number in texts.items()]
    return "\n\n\n".join(parts) + "\n"


def _entry(one: Component, texts: dict[str, int]) -> str:
    own = one.texts or tuple(body for licence in one.chosen for body in _standard_texts(licence))
    numbers = [texts.setdefault(body.strip().replace("\r\n", "\n"), len(texts) + 1) for body in own]
    lines = [one.title + (f" (in {one.inside})" if one.inside else "")]
    lines.append("  Licence: " + one.licence)
    if one.chosen != (one.licence,) and " OR " in one.licence:
        lines.append("  Used under: " + " AND ".join(one.chosen))
    if one.copyright:
        lines.append(_wrap(one.copyright))
    if one.homepage:
        lines.append("  From: " + one.homepage)
    lines.append("  Text: " + ", ".join(map(str, numbers)))
    return "\n".join(lines) + "\n"


def _wrap(line: str) -> str:
    return textwrap.fill(line, 118, initial_indent="  ", subsequent_indent="  ", break_long_words=False)


def _opening(judged: Sequence[Component]) -> str:
    lesser = [one for one in judged if not one.inside and any(licence[:5] == LESSER for licence in one.chosen)]
    opening = (components.LICENCES / "opening.txt").read_text("utf-8").strip()
    return opening.format(
        title=TITLE,
        version=VERSION,
        lesser="\n".join(f"  {one.title}: {_place(one)}" for one in lesser) or "  none",
        sources="\n".join(f"  {one.title}: {_source(one)}" for one in lesser) or "  none",
    )


def _place(one: Component) -> str:
    """The one file, or the folder in which all are."""
    return os.path.commonpath(one.files).replace("\\", "/") if one.files else ""


def _source(one: Component) -> str:
    """Where exactly this version's source is."""
    if one.name == "Qt":
        return "https://download.qt.io/official_releases/qt/"
    if one.name.lower().startswith(("pyside6", "shiboken6")):
        return "https://download.qt.io/official_releases/QtForPython/pyside6/"
    if one.purl.startswith("pkg:deb/"):
        return f"https://snapshot.debian.org/binary/{one.purl.split('/')[-1].split('@')[0]}/"
    return one.homepage


if __name__ == "__main__":
    try:
        write(Path(sys.argv[1]), Path(sys.argv[2]))
    except BuildError as problem:
        raise SystemExit(str(problem)) from None
