"""Every page that a comment, a docstring or another page names is in the repository, and so is the section it names.

A citation is a path that ends in .md, whole or from any folder on: `engine/README.md, Sync`. What follows the comma is
a section where it begins with a capital letter. A decision is cited by its number: `decisions 39 and 53`.
"""

from __future__ import annotations

import re
import subprocess
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
KINDS = {".py", ".md", ".toml", ".cfg", ".spec", ".json", ""}
CITATION = re.compile(r"(?<![\w*{/.-])((?:[\w-]+/)*[\w-]+\.md)\b(?:, ([A-Z][^.;:()\"`]*))?")


@cache
def tracked() -> tuple[Path, ...]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode != 0:
        pytest.skip("not a git checkout")
    names = [Path(name) for name in listed.stdout.decode().split("\0") if name]
    return tuple(name for name in names if (ROOT / name).is_file())


@cache
def headings(page: Path) -> tuple[str, ...]:
    return tuple(re.findall(r"^#+ (.+?)\s*$", (ROOT / page).read_text("utf-8"), re.MULTILINE))


def pages_named(cited: str, citing: Path) -> list[Path]:
    """Pages whose path ends so. A bare README.md is one of the folders the citing file stands in."""
    found = [page for page in tracked() if page.suffix == ".md" and f"/{page}".endswith(f"/{cited}")]
    if cited == "README.md":
        found = [page for page in found if page.parent in citing.parents]
    return found


def wrong(citing: Path) -> list[str]:
    text = (ROOT / citing).read_text("utf-8")
    text = re.sub(r"\n[ \t]*(?:#:? |\* )?", " ", text)
    faults = []
    for cited, section in CITATION.findall(text):
        pages = pages_named(cited, citing)
        if not pages:
            faults.append(f"{citing}: {cited} is no page of this repository")
        elif section and not any(section.startswith(known) for page in pages for known in headings(page)):
            faults.append(f"{citing}: {cited} has no section {section!r}")
    return faults


def test_every_page_and_section_that_is_cited_is_there() -> None:
    faults = [fault for name in tracked() if name.suffix in KINDS and is_text(name) for fault in wrong(name)]
    assert faults == []


DECISIONS = Path("cio_desktop/DECISIONS.md")
DECISION = re.compile(r"\bdecisions?(?:\.md)?,? (\d+(?:(?:, and|,| and| or) \d+)*)\b", re.IGNORECASE)
WITHIN = re.compile(r"\(see (\d+(?:, \d+)*)\)")  # a decision that names another on the same page


def decided() -> list[int]:
    return [int(number) for number in re.findall(r"^(\d+)\. ", (ROOT / DECISIONS).read_text("utf-8"), re.MULTILINE)]


def decisions_named(name: Path) -> list[int]:
    text = re.sub(r"\n[ \t]*(?:#:? |\* )?", " ", (ROOT / name).read_text("utf-8"))
    named = DECISION.findall(text) + (WITHIN.findall(text) if name == DECISIONS else [])
    return [int(number) for numbers in named for number in re.findall(r"\d+", numbers)]


def test_decisions_are_numbered_without_a_gap() -> None:
    assert decided() == list(range(1, len(decided()) + 1))


def test_every_decision_that_is_cited_is_there() -> None:
    known = set(decided())
    texts = [name for name in tracked() if name.suffix in KINDS and is_text(name)]
    assert [f"{name}: {number}" for name in texts for number in decisions_named(name) if number not in known] == []
    assert 39 in decisions_named(Path("tests/simulate/access.py"))  # it would hold of nothing, too


def is_text(name: Path) -> bool:
    return b"\0" not in (ROOT / name).read_bytes()[:4000]


def test_the_citations_are_found() -> None:
    """The test above would hold of nothing, too."""
    citing = Path("cio_desktop/engine/sync/increments.py")
    assert ("engine/README.md", "Sync") in CITATION.findall((ROOT / citing).read_text("utf-8"))
    assert pages_named("README.md", Path("tests/__init__.py")) == [Path("README.md"), Path("tests/README.md")]
    assert pages_named("nothing." + "md", citing) == []


PATH = re.compile(r"`((?:[\w.-]+/)+(?:[\w.-]+\.\w+)?|[\w-]+\.(?:py|toml|json|md))`")
ROOTS = ("", "cio_desktop", "tests", "packaging", "resources")
MADE = {
    "consumer.json",
    "service.json",
    "unsent.json",
    "sources.json",
    "vault.key",
    "uninstall.exe",
    "sbom.cdx.json",
    ".venv/",
    ".build/",
}


def test_every_file_that_a_page_names_is_there() -> None:
    """Relative to the page, the repository or one of its main folders; a name alone also anywhere below the page."""
    lost = []
    for page in (name for name in tracked() if name.suffix == ".md"):
        for path in PATH.findall((ROOT / page).read_text("utf-8")):
            near = [ROOT / page.parent / path, *(ROOT / root / path for root in ROOTS)]
            below = "/" not in path and any((ROOT / page.parent).rglob(path))
            if path.removeprefix("DIR/") not in MADE and not below and not any(place.exists() for place in near):
                lost.append(f"{page}: {path}")
    assert lost == []
