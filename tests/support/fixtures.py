"""The servers every test may ask for by name."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.support.authorization_server import AuthorizationServer
    from tests.support.certificates import Authority
    from tests.support.dovecot import Dovecot
    from tests.support.xvfb import Xvfb


@pytest.fixture
def quick_scrypt(monkeypatch: pytest.MonkeyPatch) -> None:
    """A passphrase costs next to nothing: for tests of what is done with it, within this process."""
    from cio_desktop.credentials import master_key

    monkeypatch.setattr(master_key, "SCRYPT_COST", 1 << 4)


@pytest.fixture
def prompt_servers(monkeypatch: pytest.MonkeyPatch) -> None:
    """An edit whose answer was lost does not wait for its server: what the fake one does, it has done by then."""
    from cio_desktop.engine.edits.evidence import arrival

    monkeypatch.setattr(arrival, "SETTLE_SECONDS", 0.0)


@pytest.fixture(scope="session")
def authority(tmp_path_factory: pytest.TempPathFactory) -> "Authority":
    """A made-up certificate authority: `authority.good`, `.expired`, `.client_context()` ..."""
    from tests.support.certificates import Authority

    folder: Path = tmp_path_factory.mktemp("authority")
    return Authority(folder)


@pytest.fixture(scope="session")
def dovecot(authority: "Authority") -> Iterator["Dovecot"]:
    """The session's Dovecot. A fresh user per test: `user = dovecot.user()`. Never stop it: start your own."""
    from tests.support.dovecot import BINARY, Dovecot

    if BINARY is None:
        pytest.skip("no Dovecot on this machine")
    with Dovecot(authority) as server:
        yield server


@pytest.fixture(scope="session")
def _oauth_dovecot(authority: "Authority", _authorization_server: "AuthorizationServer") -> Iterator["Dovecot"]:
    from tests.support.authorization_server import MAIL_SCOPE
    from tests.support.dovecot import BINARY, Dovecot, Introspection

    if BINARY is None:
        pytest.skip("no Dovecot on this machine")
    server = _authorization_server
    asked = Introspection(server.issuer, server.introspection_endpoint, server.resource_server, MAIL_SCOPE)
    with Dovecot(authority, oauth=asked) as started:
        yield started


@pytest.fixture
def oauth_dovecot(_oauth_dovecot: "Dovecot", authorization_server: "AuthorizationServer") -> "Dovecot":
    """A Dovecot that takes the access tokens of `authorization_server`: `user(name=authorization_server.user())`."""
    return _oauth_dovecot


@pytest.fixture(scope="session")
def display() -> Iterator["Xvfb"]:
    """The session's invisible screen, for programs the test starts: `env=display.environment()`."""
    from tests.support.xvfb import BINARY, Xvfb

    if BINARY is None:
        pytest.skip("no Xvfb on this machine")
    with Xvfb() as server:
        yield server


@pytest.fixture(scope="session")
def _authorization_server() -> Iterator["AuthorizationServer"]:
    from tests.support.authorization_server import AuthorizationServer, Unavailable, install

    try:
        install()
    except Unavailable as problem:
        pytest.skip(f"NO AUTHORIZATION SERVER: {problem}")
    with AuthorizationServer() as server:
        yield server


@pytest.fixture
def authorization_server(_authorization_server: "AuthorizationServer") -> "AuthorizationServer":
    """The session's OAuth 2 server (npm oidc-provider), set back to its usual behaviour. Take a fresh `user()`."""
    _authorization_server.reset()
    return _authorization_server
