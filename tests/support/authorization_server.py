"""A real OAuth 2 authorization server that nobody here wrote: npm oidc-provider (authorization_server_node/server.mjs).

    def test_x(authorization_server):
        server = authorization_server
        server.issuer, .authorization_endpoint, .token_endpoint, .revocation_endpoint, .introspection_endpoint,
        server.device_endpoint, .userinfo_endpoint
        server.client_id                        # native, public; so are .other_client_id and .narrow_client_id
        server.secret_client                    # (id, secret): a client that has to send its secret in the POST
        server.resource_server                  # (id, secret): for Dovecot's introspection
        server.given()                          # what a person would type for `resolve(preset("oidc"), …)`
        where = await server.sign_in(url, "ada@example.test")                # the redirect, not followed
        visit = await server.visit(url, "ada@example.test", deny=True)       # everything followed: .url .status .text
        server.set(access_token_ttl=6, rotate=False, trouble=503, hold_tokens=True)
        server.tokens("ada@example.test")       # [Token(kind, token, user, client, scope, grant, live), …]
        server.end_access("ada@example.test")   # access tokens only, as providers do now and then
        server.revoke_user("ada@example.test")  # as when the person takes the access away at the provider
        server.requests()                       # what arrived: [{"method", "path", "headers"}, …]

Any password is right there; the login name is the token's `sub` and, being an address, its `email`. The fixture of the
session sets everything back before each test, except for the tokens: take a fresh user (`server.user()`).
Its modules are installed into the environment (`python -m tests.support.authorization_server`), never into the tree.
"""

from __future__ import annotations

import hashlib
import html
import http.client
import itertools
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import httpx

from tests.support import process

SOURCE = Path(__file__).with_name("authorization_server_node")
FOLDER = Path(os.environ.get("CIO_TEST_NODE_MODULES") or Path(sys.prefix) / "authorization-server")
MAIL_SCOPE = "https://mail.example.test/imap"
NODE_NEEDED = 20  # with 18 it starts and then fails
INSTALL_S = 300
HOPS = 20
# for Chromium: the pages ask for a font elsewhere, which nothing here reaches
BROWSER_RULES = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost"

_LOCK = ("package.json", "package-lock.json")


class Unavailable(RuntimeError):
    """Why there is no authorization server on this machine."""


def _node_version(node: str) -> int:
    try:
        text = subprocess.run([node, "--version"], capture_output=True, text=True, timeout=60, check=False).stdout
    except (OSError, subprocess.TimeoutExpired):
        return 0
    found = re.match(r"v(\d+)\.", text)
    return int(found[1]) if found else 0


def _stamp() -> str:
    return hashlib.sha256(b"".join((SOURCE / name).read_bytes() for name in _LOCK)).hexdigest()


def install(folder: Path = FOLDER) -> Path:
    """The folder that holds node_modules as the lock file has them. Raises Unavailable."""
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None or npm is None:
        raise Unavailable("no node and npm on this machine (Debian: nodejs, npm)")
    if (version := _node_version(node)) < NODE_NEEDED:
        raise Unavailable(f"node {version} is too old; the authorization server needs {NODE_NEEDED} or newer")
    stamp = folder / ".installed"
    if stamp.is_file() and stamp.read_text() == _stamp():
        return folder
    folder.mkdir(parents=True, exist_ok=True)
    for name in _LOCK:
        shutil.copyfile(SOURCE / name, folder / name)
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=INSTALL_S, check=False)
    except subprocess.TimeoutExpired:
        raise Unavailable("npm ci did not end in time") from None
    if done.returncode:
        raise Unavailable("npm ci failed: " + (done.stderr or done.stdout).strip()[-500:])
    stamp.write_text(_stamp())
    return folder


@dataclass(frozen=True)
class Token:
    kind: str  # AccessToken or RefreshToken
    token: str
    user: str
    client: str
    scope: str
    grant: str
    live: bool


@dataclass
class Visit:
    """Where the browser ended."""

    url: str
    status: int = 0
    text: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    trail: list[str] = field(default_factory=list)


class AuthorizationServer:
    """Started and ended by `with`."""

    client_id = "cio-desktop-test"
    other_client_id = "other-client"
    narrow_client_id = "narrow-client"  # may not ask for mail
    secret_client = ("with-secret", "with-secret-secret")
    resource_server = ("resource-server", "resource-server-secret")
    scope = f"openid email offline_access {MAIL_SCOPE}"
    # oidc-provider gives a refresh token only after a consent
    extra = {"prompt": "consent"}

    def __init__(self) -> None:
        self.port = 0
        self._process: subprocess.Popen[bytes] | None = None
        self._folder = Path()
        self._users = itertools.count(1)

    def __enter__(self) -> AuthorizationServer:
        modules = install()
        self._folder = Path(tempfile.mkdtemp(prefix="authorization-server-"))
        out, errors = self._folder / "out", self._folder / "errors"
        node = shutil.which("node") or "node"
        self._process = process.spawn([node, SOURCE / "server.mjs", modules], log=out, errors=errors)
        try:
            process.wait_until(lambda: out.read_bytes().endswith(b"\n"), self._process, errors, timeout=60)
        except BaseException:
            self.__exit__()
            raise
        self.port = json.loads(out.read_text())["port"]
        return self

    def __exit__(self, *_: object) -> None:
        if self._process is not None:
            process.end(self._process)
            self._process = None
        shutil.rmtree(self._folder, ignore_errors=True)

    # where

    @property
    def issuer(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def authorization_endpoint(self) -> str:
        return f"{self.issuer}/auth"

    @property
    def token_endpoint(self) -> str:
        return f"{self.issuer}/token"

    @property
    def revocation_endpoint(self) -> str:
        return f"{self.issuer}/token/revocation"

    @property
    def introspection_endpoint(self) -> str:
        return f"{self.issuer}/token/introspection"

    @property
    def device_endpoint(self) -> str:
        return f"{self.issuer}/device/auth"

    @property
    def userinfo_endpoint(self) -> str:
        return f"{self.issuer}/me"

    def given(self, **changes: str) -> dict[str, str]:
        """The form of a provider of the preset `oidc`, as a person or a client of the API would fill it in."""
        return {
            "provider_consumer_key": self.client_id,
            "name": "Test sign-in",
            "issuer": self.issuer,
            "authorization_endpoint": self.authorization_endpoint,
            "token_endpoint": self.token_endpoint,
            "revocation_endpoint": self.revocation_endpoint,
            "device_endpoint": self.device_endpoint,
            "userinfo_endpoint": self.userinfo_endpoint,
            "scope": self.scope,
            "extra": "prompt=consent",
            "iss_required": "1",
            **changes,
        }

    def user(self, name: str = "user") -> str:
        """A login name nobody had before."""
        return f"{name}{next(self._users)}@example.test"

    # its behaviour

    def set(self, **settings: Any) -> None:
        """access_token_ttl (seconds), rotate, trouble (a status the token endpoints answer, or None), hold_tokens."""
        self._control("set", settings)

    def reset(self) -> None:
        self._control("reset")

    def held(self) -> int:
        """Answers of the token endpoint that wait for `set(hold_tokens=False)`: the server has done its part."""
        return int(self._control("held"))

    def revoke_user(self, user: str) -> None:
        self._control("revoke_user", {"user": user})

    def end_access(self, user: str) -> None:
        """The access tokens end before their time; what they were made from stays."""
        self._control("end_access", {"user": user})

    def tokens(self, user: str | None = None, kind: str | None = None) -> list[Token]:
        rows = [Token(**row) for row in self._control("tokens")]
        return [row for row in rows if user in (None, row.user) and kind in (None, row.kind)]

    def live(self, user: str | None = None, kind: str | None = None) -> list[str]:
        return [row.token for row in self.tokens(user, kind) if row.live]

    def requests(self, path: str | None = None) -> list[dict[str, Any]]:
        return [row for row in self._control("requests") if path in (None, row["path"])]

    def _control(self, name: str, body: object = None) -> Any:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            connection.request("POST", f"/control/{name}", json.dumps(body or {}))
            answer = connection.getresponse()
            text = answer.read()
        finally:
            connection.close()
        assert answer.status == 200, (name, answer.status)
        return json.loads(text)

    # a person at a browser

    async def sign_in(self, url: str, user: str, *, deny: bool = False, cookies: httpx.Cookies | None = None) -> str:
        """Where the provider sends the browser in the end, not followed."""
        return (await self.visit(url, user, deny=deny, follow=False, cookies=cookies)).url

    async def visit(
        self, url: str, user: str, *, deny: bool = False, follow: bool = True, cookies: httpx.Cookies | None = None
    ) -> Visit:
        """Opens `url` (ours or the provider's), signs in where asked to, and follows every redirect to its end.

        `follow=False` stops before the first address outside this server, once it was inside. `cookies`: of a browser
        that was here before, and is known by them; they are added to.
        """
        visit = Visit(url)
        async with httpx.AsyncClient(trust_env=False, timeout=60, cookies=cookies) as client:
            request = client.build_request("GET", url)
            for _ in range(HOPS):
                visit.url = str(request.url)
                visit.trail.append(visit.url)
                inside = visit.url.startswith(self.issuer + "/")
                if not follow and not inside and any(u.startswith(self.issuer + "/") for u in visit.trail):
                    return visit
                answer = await client.send(request)
                if cookies is not None:
                    cookies.update(client.cookies)
                visit.status, visit.text, visit.headers = answer.status_code, answer.text, dict(answer.headers)
                if answer.is_redirect:
                    request = client.build_request("GET", urljoin(visit.url, answer.headers["location"]))
                elif inside and (form := _form(answer.text, user, deny)) is not None:
                    action, fields = form
                    where = urljoin(visit.url, action)
                    request = client.build_request("POST" if fields else "GET", where, data=fields or None)
                else:
                    return visit
        raise AssertionError(f"no end after {HOPS} pages: {visit.trail}")


def _form(page: str, user: str, deny: bool) -> tuple[str, dict[str, str]] | None:
    """What this person does with a page of the provider; None: nothing is left to do."""
    if deny and (cancel := re.search(r'href="([^"]*/abort)"', page)):
        return html.unescape(cancel[1]), {}
    form = re.search(r"<form[^>]*action=\"([^\"]*)\"(.*?)</form>", page, re.DOTALL)
    if form is None:
        return None
    fields: dict[str, str] = {}
    for tag in re.findall(r"<input[^>]*>", form[2]):
        attributes = dict(re.findall(r'(\w+)="([^"]*)"', tag))
        if attributes.get("name"):
            fields[attributes["name"]] = html.unescape(attributes.get("value", ""))
    if "login" in fields:
        fields |= {"login": user, "password": "any"}
    return html.unescape(form[1]), fields


if __name__ == "__main__":
    try:
        install()
    except Unavailable as problem:
        sys.stderr.write(f"The tests that need an authorization server will be skipped: {problem}\n")
