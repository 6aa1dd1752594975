"""The original client libraries, installed apart by `packaging/start.py test`, and how to run them.

They are old, and bring packages of theirs along: no test imports them, a child process does.
"""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import pytest

NEWEST, OLDEST = "1.12.8", "1.5"

# 1.5 uses names that left `collections` with Python 3.10, and does not import it. Its own files stay as they are.
_SHIM = """
import builtins, collections, collections.abc
collections.Iterable = collections.abc.Iterable
builtins.collections = collections
"""


def folder(version: str) -> Path:
    """Where that version is installed. Skips the test where it is not."""
    path = Path(sys.prefix) / f"contextio-{version}"
    if not (path / "contextio").is_dir():
        pytest.skip(f"the client library contextio {version} is not installed: run packaging/start.py test")
    return path


def run(version: str, script: str, *arguments: str, given: str = "", timeout: float = 90.0) -> str:
    """What the script prints. It runs with that version's folder as the only addition to the path."""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", (_SHIM if version == OLDEST else "") + script, *arguments],
        env={**os.environ, "PYTHONPATH": str(folder(version))},
        input=given,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )
    assert done.returncode == 0, f"the client ended with {done.returncode}:\n{done.stdout}\n{done.stderr}"
    return done.stdout


@dataclass(frozen=True)
class RauthRequest:
    """What rauth, which the clients are built on, is asked to sign."""

    method: str
    url: str
    oauth: dict[str, str]
    form: dict[str, str | list[str]] | None = None
    query: dict[str, str] | None = None


_SIGN = """
import json, sys
from rauth.oauth import HmacSha1Signature
secret, requests = json.load(sys.stdin)
for r in requests:
    kwargs = {"params": r["query"] or {}, "headers": {}}
    if r["form"] is not None:
        kwargs |= {"data": r["form"], "headers": {"Content-Type": "application/x-www-form-urlencoded"}}
    print(HmacSha1Signature().sign(secret, None, r["method"], r["url"], dict(r["oauth"]), kwargs))
"""


def rauth_signatures(secret: str, requests: Sequence[RauthRequest]) -> list[str]:
    """One child process for all of them."""
    document = json.dumps([secret, [asdict(request) for request in requests]])
    return run(NEWEST, _SIGN, given=document).split()
