"""Facts of the project that packages need, and how the builders here run programs and fail.

Read from the source as text: nothing of the program is imported, so this works in any Python 3.11 with no dependency.
"""

from __future__ import annotations

import ast
import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / ".build"  # everything made here; git ignores it
SHIPPED = ("cio_desktop", "resources", "packaging", "pyproject.toml")  # what a package is made from

NAME = "cio-desktop"
TITLE = "CIO Desktop"
SUMMARY = "Manage all your mail sources in one window"
LICENCE = "MIT"


class BuildError(Exception):
    """One sentence for a person: what failed, why, and what to do."""


def _constant(name: str) -> str:
    tree = ast.parse((ROOT / "cio_desktop" / "__init__.py").read_text("utf-8"))
    for node in tree.body:
        if isinstance(node, ast.Assign) and any(isinstance(to, ast.Name) and to.id == name for to in node.targets):
            value = ast.literal_eval(node.value)
            if isinstance(value, str):
                return value
    raise BuildError(f"cio_desktop/__init__.py does not set {name} to a text.")


VERSION = _constant("__version__")
APPLICATION_ID = _constant("APPLICATION_ID")


def epoch() -> int:
    """The time that products bear, as seconds: SOURCE_DATE_EPOCH, else that of the last commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isascii() and given.isdigit():
        return int(given)
    if given:
        raise BuildError(f"SOURCE_DATE_EPOCH is {given!r}; it must be a number of seconds.")
    try:
        return int(run(["git", "-C", str(ROOT), "log", "-1", "--format=%ct"], timeout=30))
    except (BuildError, ValueError):
        raise BuildError("This is no git checkout: set SOURCE_DATE_EPOCH to the time of the release.") from None


def dirty() -> list[str]:
    """Files of a package that differ from the last commit. Empty also where there is no git to ask."""
    if not (ROOT / ".git").exists():
        return []
    told = run(["git", "-C", str(ROOT), "status", "--porcelain", "--", *SHIPPED], timeout=60)
    return [line[3:] for line in told.splitlines()]


def run(
    command: Sequence[str | Path],
    *,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    timeout: float = 600,
    what: str = "",
) -> str:
    """What it wrote to stdout. Raises BuildError with `what` did not work and its last words.

    `env` is added to the environment of this process.
    """
    words = [str(word) for word in command]
    what = what or f"`{Path(words[0]).name} {' '.join(words[1:3])}`"
    try:
        done = subprocess.run(
            words,
            cwd=cwd,
            env={**os.environ, **(env or {})},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=timeout,
            check=False,
        )
    except FileNotFoundError:
        raise BuildError(f"{what} failed: {words[0]} is not installed.") from None
    except subprocess.TimeoutExpired:
        raise BuildError(f"{what} did not end within {timeout:.0f} seconds.") from None
    if done.returncode:
        told = (done.stderr.strip() or done.stdout.strip())[-2000:]
        raise BuildError(f"{what} failed with {done.returncode}: {told}")
    return done.stdout
