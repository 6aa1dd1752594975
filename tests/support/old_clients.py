"""The original client libraries, installed apart by `packaging/start.py test`, and how to run them.

They are old, and bring packages of theirs along: no test imports them, a child process does.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from tests.support.mail_user import MailUser
    from tests.support.service import Service

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


_OPEN = {
    NEWEST: """
from contextio.lib.v2_0 import V2_0
from contextio.lib.resources.account import Account
from contextio.lib.resources.folder import Folder
from contextio.lib.resources.message import Message
from contextio.lib.resources.source import Source
def connect(url, key, secret):
    return V2_0(key, secret, api_version="2.0", url_base=url)
""",
    OLDEST: """
from contextio import Account, ContextIO, Folder, Message, Source
def connect(url, key, secret):
    return ContextIO(key, secret, url_base=url)
""",
}
_START = """
import json, sys, time
given = json.loads(sys.stdin.read())
cio = connect(given["url"], given["key"], given["secret"])
said = {}

def refusal(call, *args, **parameters):
    try:
        call(*args, **parameters)
    except Exception as error:
        return type(error).__name__ + " " + str(error)
    return "no error"

def settings():
    names = ("email", "server", "username", "password", "port", "use_ssl")
    return {name: given[name] for name in names}

def wait_for_sync(account, wanted):
    # what a program of the day did: ask until every folder has been imported
    end = time.time() + 60
    while time.time() < end:
        sources = account.get_sync()
        folders = [folder for source in sources.values() for folder in (source or {}).values()]
        if folders and all(folder["initial_import_finished"] for folder in folders):
            if len(account.get_messages()) >= wanted:
                return sources
        time.sleep(0.1)
    raise Exception("no sync: %r" % account.get_sync())
"""
_END = """
print(json.dumps(said))
"""


def work(service: Service, version: str, script: str, user: MailUser | None = None, **more: Any) -> dict[str, Any]:
    """What the script left in `said`."""
    given: dict[str, Any] = {"url": service.base_url, "key": service.key, "secret": service.secret}
    if user is not None:
        given |= {"email": user.name, "server": "127.0.0.1", "username": user.name, "password": user.password}
        given |= {"port": user.tls_port, "use_ssl": 1}
    printed = run(version, _OPEN[version] + _START + script + _END, given=json.dumps(given | more))
    said: dict[str, Any] = json.loads(printed.splitlines()[-1])
    return said
