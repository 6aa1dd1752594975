"""The menu entry and the metainfo in all languages: the English files, with linux/translations.toml put into them.

A text that lacks a language stops the build. It writes no files.
"""

from __future__ import annotations

import tomllib
import xml.etree.ElementTree as ET
from functools import cache

from project import APPLICATION_ID, ROOT, TITLE, BuildError

LINUX = ROOT / "packaging" / "linux"
SHOWN_KEYS = ("Name", "GenericName", "Comment", "Keywords")
SHOWN_TAGS = ("summary", "p", "li", "keyword")
SAME_EVERYWHERE = (TITLE, "imap")
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def desktop_entry() -> str:
    lines = []
    for line in (LINUX / f"{APPLICATION_ID}.desktop").read_text("utf-8").splitlines():
        key, _, text = line.partition("=")
        lines.append(line)
        if key in SHOWN_KEYS:
            lines += [f"{key}[{code}]={told}" for code, told in translations_of(text).items()]
    return "\n".join(lines) + "\n"


def metainfo() -> str:
    """Each text is followed by its translations, as AppStream wants them."""
    root = english_metainfo()
    for parent in list(root.iter()):
        for child in list(parent):
            if child.tag not in SHOWN_TAGS:
                continue
            at = list(parent).index(child)
            for offset, (code, told) in enumerate(translations_of(" ".join((child.text or "").split())).items(), 1):
                translated = ET.Element(child.tag, {LANGUAGE: code})
                translated.text = told
                parent.insert(at + offset, translated)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, "unicode")}\n'


def english_metainfo() -> ET.Element:
    """Description and releases stand there and nowhere else."""
    return ET.parse(LINUX / f"{APPLICATION_ID}.metainfo.xml").getroot()


def translations_of(text: str) -> dict[str, str]:
    """By language. Raises BuildError for a text that is not in all that the program speaks."""
    if text in SAME_EVERYWHERE:
        return {}
    told = {code: words for code, words in _texts().get(text, {}).items() if code != "en"}
    if missing := languages() - set(told):
        raise BuildError(f"linux/translations.toml lacks {', '.join(sorted(missing))} for {text!r}.")
    return told


def languages() -> set[str]:
    """Those of the window, without English."""
    files = (ROOT / "resources" / "translations").glob("cio_desktop_*.ts")
    return {path.stem.removeprefix("cio_desktop_") for path in files}


@cache
def _texts() -> dict[str, dict[str, str]]:
    read = tomllib.loads((LINUX / "translations.toml").read_text("utf-8"))
    return {text["en"]: text for text in read["text"]}
