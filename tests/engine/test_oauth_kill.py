"""Two processes renew one grant, one of them is killed at the worst moments (oauth/README.md, Threats).

Real database, real vault, real provider with rotation and reuse detection: the grant survives, or the person is asked
once. Never is a dead token shown a second time.
"""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.credentials import KeyFile, Vault
from cio_desktop.engine.sign_in.grant_rows import REFRESH_TOKEN, grant_secret_id
from cio_desktop.net.http import HttpClient
from cio_desktop.oauth import tokens
from cio_desktop.oauth.attempt import Attempt
from cio_desktop.oauth.presets import preset
from cio_desktop.oauth.provider import resolve
from cio_desktop.store import grants
from cio_desktop.store.database import Connection, Database
from cio_desktop.store.grants import GrantRow
from cio_desktop.store.secrets import SqlSecretRows
from tests.support.authorization_server import AuthorizationServer

ROOT = Path(__file__).parents[2]
TIMES = 20
GRANT = "g1"


@dataclass
class Profile:
    database: Path
    key_file: Path


async def make(tmp_path: Path, server: AuthorizationServer, user: str) -> Profile:
    """A profile with one grant of this user."""
    profile = Profile(tmp_path / "data" / "cio.sqlite", tmp_path / "key")
    generic = preset("oidc")
    assert generic is not None
    settings, http = resolve(generic, server.given()), HttpClient()
    attempt = Attempt(settings, "http://127.0.0.1:45678/callback", user)
    code = attempt.accept(await server.sign_in(attempt.authorization_url, user))
    answer = await tokens.exchange(settings, attempt, code, http)
    await http.close()
    assert answer.refresh_token is not None
    profile.database.parent.mkdir(mode=0o700)
    db = await Database.open(profile.database)
    try:
        vault = await Vault.open(SqlSecretRows(db), KeyFile(profile.key_file))
        await vault.put(grant_secret_id(GRANT), REFRESH_TOKEN, answer.refresh_token.encode())
        await db.write_durable(insert, server.client_id)
    finally:
        await db.close()
    return profile


def insert(connection: Connection, key: str) -> None:
    connection.execute("INSERT INTO oauth_grant (id, provider_key, created) VALUES (?, ?, 0)", (GRANT, key))


async def state(profile: Profile) -> tuple[GrantRow, str]:
    """The row and the refresh token in it."""
    db = await Database.open(profile.database)
    try:
        vault = await Vault.open(SqlSecretRows(db), KeyFile(profile.key_file))
        row = await db.read(grants.get, GRANT)
        assert row is not None
        return row, (await vault.get(grant_secret_id(GRANT), REFRESH_TOKEN)).decode()
    finally:
        await db.close()


@dataclass
class Run:
    """One such process, and what it said."""

    process: subprocess.Popen[str]
    lines: list[dict[str, Any]] = field(default_factory=list)

    def read(self) -> bool:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        if line:
            self.lines.append(json.loads(line))
        return bool(line)

    def until(self, name: str) -> None:
        while self.read():
            if name in self.lines[-1]:
                return
        raise AssertionError(f"it ended without {name}: {self.lines}")

    def to_the_end(self) -> None:
        while self.read():
            pass
        self.process.wait(30)

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.to_the_end()

    def all(self, name: str) -> list[Any]:
        return [line[name] for line in self.lines if name in line]


class Runs:
    """Started processes; none outlives the test, nor its patience."""

    def __init__(self, profile: Profile, server: AuthorizationServer) -> None:
        self._command = [sys.executable, "-m", "tests.support.refresh_process"]
        self._arguments = [str(profile.database), str(profile.key_file), server.issuer, GRANT, str(TIMES)]
        self._started: list[subprocess.Popen[str]] = []
        self._timer = threading.Timer(100, self._end)

    def __enter__(self) -> Runs:
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.cancel()
        self._timer.join()
        self._end()

    def start(self, *stop: str) -> Run:
        process = subprocess.Popen(
            [*self._command, *self._arguments, *stop],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._started.append(process)
        return Run(process)

    def _end(self) -> None:
        for process in self._started:
            process.kill()
            process.wait(30)
            assert process.stdout is not None
            process.stdout.close()


@pytest.mark.limit(600)
async def test_two_processes_renew_one_grant_twenty_times_each(
    tmp_path: Path, authorization_server: AuthorizationServer
) -> None:
    server, user = authorization_server, authorization_server.user()
    profile = await make(tmp_path, server, user)
    before = len(server.requests("/token"))
    with Runs(profile, server) as runs:
        both = [runs.start(), runs.start()]
        for run in both:
            run.to_the_end()
    assert [run.all("done") for run in both] == [[TIMES], [TIMES]]
    row, refresh_token = await state(profile)
    assert (row.version, row.refused, row.leased_by) == (2 * TIMES, False, None)
    assert len(server.requests("/token")) == before + 2 * TIMES
    assert server.live(user, "RefreshToken") == [refresh_token]


@pytest.mark.limit(600)
@pytest.mark.parametrize("point", ["before", "committed"])
async def test_killed_where_nothing_can_be_lost(
    tmp_path: Path, authorization_server: AuthorizationServer, point: str
) -> None:
    server, user = authorization_server, authorization_server.user()
    profile = await make(tmp_path, server, user)
    with Runs(profile, server) as runs:
        victim = runs.start(point, "7")
        victim.until("point")
        other = runs.start()
        victim.kill()
        other.to_the_end()
        assert other.all("done") == [TIMES]
        # and so has whoever comes after it
        again = runs.start()
        again.to_the_end()
        assert again.all("done") == [TIMES]
    row, refresh_token = await state(profile)
    assert not row.refused
    assert server.live(user, "RefreshToken") == [refresh_token]


@pytest.mark.limit(600)
async def test_killed_between_the_answer_and_the_row(tmp_path: Path, authorization_server: AuthorizationServer) -> None:
    """The one gap that nobody can close: the provider has rotated, and only the dead process knew to what."""
    server, user = authorization_server, authorization_server.user()
    profile = await make(tmp_path, server, user)
    with Runs(profile, server) as runs:
        victim = runs.start("answered", "7")
        victim.until("point")
        requests = len(server.requests("/token"))
        other = runs.start()
        victim.kill()
        other.to_the_end()
        # refused once by the provider, then by what is written down: asked once, and no loop
        assert other.all("refused") == ["invalid_grant"]
        assert len(server.requests("/token")) == requests + 1
        row, _ = await state(profile)
        assert row.refused
        for _ in range(2):
            again = runs.start()
            again.to_the_end()
            assert again.all("refused") == ["refused before"]
        assert len(server.requests("/token")) == requests + 1
    assert server.live(user) == []


@pytest.mark.limit(600)
async def test_killed_there_with_a_provider_that_does_not_rotate(
    tmp_path: Path, authorization_server: AuthorizationServer
) -> None:
    server, user = authorization_server, authorization_server.user()
    server.set(rotate=False)
    profile = await make(tmp_path, server, user)
    with Runs(profile, server) as runs:
        victim = runs.start("answered", "7")
        victim.until("point")
        other = runs.start()
        victim.kill()
        other.to_the_end()
        assert other.all("done") == [TIMES]
    row, refresh_token = await state(profile)
    assert not row.refused
    assert server.live(user, "RefreshToken") == [refresh_token]


@pytest.mark.limit(600)
async def test_killed_at_any_moment(tmp_path: Path, authorization_server: AuthorizationServer) -> None:
    """Six times somewhere in the middle of its work: either all goes on, or one refusal and not a request more."""
    server, user = authorization_server, authorization_server.user()
    profile = await make(tmp_path, server, user)
    refused = False
    with Runs(profile, server) as runs:
        for round in range(6):
            victim = runs.start()
            for _ in range(1 + 3 * round % 7):
                if not victim.read():
                    break
            victim.kill()
            row, refresh_token = await state(profile)
            if row.refused:
                refused = True
                break
        requests = len(server.requests("/token"))
        last = runs.start()
        last.to_the_end()
        if refused:
            assert last.all("refused") == ["refused before"]
            assert len(server.requests("/token")) == requests
            return
    row, refresh_token = await state(profile)
    if last.all("refused"):
        assert last.all("refused") == ["invalid_grant"]
        assert row.refused
        assert len(server.requests("/token")) == requests + 1
        return
    assert last.all("done") == [TIMES]
    assert not row.refused
    assert server.live(user, "RefreshToken") == [refresh_token]
