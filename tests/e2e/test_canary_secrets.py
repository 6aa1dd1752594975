"""Every flow that carries a secret, at --debug, in the window and its service; then none of them is found anywhere.

Looked through: the log and both outputs, the database with its WAL while it is open and afterwards, the settings, every
file in the folders of the run, the clipboard, and arguments and environment of the processes
(credentials/README.md, Threats).
"""

from __future__ import annotations

import asyncio
import base64
import contextlib
import logging
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, quote, quote_plus, urljoin, urlsplit

import httpx
import psutil
import pytest
from PySide6.QtGui import QGuiApplication

from cio_desktop.app import log
from cio_desktop.app.desktop import Desktop
from cio_desktop.app.embedded import EmbeddedService
from cio_desktop.app.profile import Profile
from cio_desktop.client import ApiStatusError, Client, NewSource
from cio_desktop.client.resources.connect_tokens import NewConnectToken
from cio_desktop.client.resources.oauth_providers import NewOAuthProvider
from cio_desktop.operations.connect import KnownSettings
from cio_desktop.operations.connect import Stage as At
from cio_desktop.protocol.forms import encode_form
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.ui.connect.dialog import OAuthConnectDialog
from cio_desktop.ui.sources.states import State
from cio_desktop.ui.vault.places import PASSPHRASE
from cio_desktop.ui.vault.vault_dialog import VaultDialog
from tests.support import isolation
from tests.support.authorization_server import AuthorizationServer
from tests.support.callback_receiver import receiver
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.mail import messages
from tests.support.mail_user import MailUser
from tests.support.oauth_world import GENERIC, mailbox
from tests.support.open_window import close_widget
from tests.support.page_visitor import Page
from tests.support.patience import PATIENCE
from tests.support.stage import Stage
from tests.support.stored import stored

pytestmark = pytest.mark.dovecot

CANARIES = {
    "password": "kanarie-passwort-4f1",
    "new password": "kanarie-neues-passwort-b82",
    "wrong password": "kanarie-falsches-77d",
    "password on the page": "kanarie-seite & +%20-e05",
    "wrong password on the page": "kanarie-falsche-seite-31c",
    "passphrase": "kanarie fünf wörter sind besser 9a0",
    "OAuth 1 consumer secret": "kanarie-verbraucher-66e",
    "OAuth 1 token": "kanarie-marke-0d2",
    "OAuth 1 token secret": "kanarie-marken-geheimnis-c19",
}


def packed(raw: bytes) -> set[bytes]:
    """In base64, alone and with other words before it, as in SASL."""
    found = {base64.b64encode(raw)[:-4]}
    if len(raw) >= 12:  # what is left of a shorter one is found by chance
        found |= {base64.b64encode(before + raw)[4:-4] for before in (b"?", b"??")}
    return found


class Secrets:
    """What must not be found, by what it is; those that others made are added as they come up."""

    def __init__(self) -> None:
        self.known = dict(CANARIES)

    def add(self, what: str, *texts: str) -> None:
        for text in texts:
            assert len(text) >= 8, f"too short to look for: {what}"
            self.known[f"{what} {text[:4]}…"] = text

    def spellings(self) -> Iterator[tuple[str, bytes]]:
        for what, text in self.known.items():
            raw = text.encode()
            once = {
                raw,
                quote(text, safe="").encode(),
                quote_plus(text).encode(),
                raw.hex().encode(),
                repr(text)[1:-1].encode(),
            }
            for spelled in once | packed(raw) | {text.encode("utf-16-le")}:
                yield what, spelled

    def found_in(self, data: bytes) -> set[str]:
        return {what for what, spelled in self.spellings() if spelled in data}


@pytest.fixture
def logged(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """This process logs as the window's does with --debug."""
    root = logging.getLogger()
    before = root.level, [(name, logging.getLogger(name).level) for name in log.NOISY], list(root.handlers)
    log.configure(debug=True)
    yield
    root.setLevel(before[0])
    for name, level in before[1]:
        logging.getLogger(name).setLevel(level)
    for handler in set(root.handlers) - set(before[2]):
        root.removeHandler(handler)


class Hunt:
    """Where secrets could have got to."""

    def __init__(self, secrets: Secrets, folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
        self.secrets, self.folder, self.capfd = secrets, folder, capfd
        self.told = ""

    def places(self) -> Iterator[tuple[str, bytes]]:
        out, errors = self.capfd.readouterr()
        self.told += out + errors
        yield "outputs", self.told.encode()
        for root in (self.folder, isolation.ROOT):
            for path, data in stored(root):
                yield str(path), data
            for place, folders, files in os.walk(root):
                yield from (("a file's name", os.path.join(place, name).encode()) for name in (*folders, *files))
        for process in (psutil.Process(), *psutil.Process().children(recursive=True)):
            with contextlib.suppress(psutil.NoSuchProcess):  # ended meanwhile
                arguments = process.cmdline()
                if "cio_desktop" in " ".join(arguments) or process.pid == os.getpid():
                    yield f"arguments of {process.pid}", "\0".join(arguments).encode()
                    yield f"environment of {process.pid}", "\0".join(map("=".join, process.environ().items())).encode()
        yield "clipboard", QGuiApplication.clipboard().text().encode()

    def nothing_found(self) -> int:
        """How many places were looked through."""
        places = list(self.places())
        hits = {(place, what) for place, data in places for what in self.secrets.found_in(data)}
        assert hits == set()
        return len(places)


def test_the_hunt_finds_what_is_there(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    secrets = Secrets()
    hunt = Hunt(secrets, tmp_path, capfd)
    for number, (_what, spelled) in enumerate(secrets.spellings()):
        (tmp_path / "hidden").write_bytes(b"\0" * number + spelled + b"\xff")
        with pytest.raises(AssertionError, match="hidden"):
            hunt.nothing_found()
    (tmp_path / "hidden").unlink()
    assert hunt.nothing_found() > 3
    os.write(2, CANARIES["password"].encode())
    with pytest.raises(AssertionError, match="outputs"):
        hunt.nothing_found()


# -- the flows ------------------------------------------------------------------------------------------------------


async def with_a_passphrase(stage: Stage) -> None:
    await stage.until(lambda: stage.dialog(VaultDialog), "the window asks for the vault's place")
    dialog = stage.dialog(VaultDialog)
    assert dialog is not None
    for field in (dialog.new_passphrase.first, dialog.new_passphrase.again):
        field.edit.setText(CANARIES["passphrase"])
    dialog.go.click()
    await stage.until(lambda: stage.workspace.link.online, "the service answers")


async def with_passwords(stage: Stage, cio: Client, user: MailUser) -> SourceKey:
    """Wrong ones, the right one, through API and window; a changed one, told to a callback."""
    account = (await cio.accounts.create("api@example.org")).id or ""
    new = NewSource(
        email="api@example.org", server=user.host, port=user.tls_port, username=user.name,
        password=CANARIES["wrong password"],
    )  # fmt: skip
    with pytest.raises(ApiStatusError):
        await cio.sources.create(account, new)
    await cio.accounts.delete(account)
    key = await stage.add_source(user)
    await stage.open_folder(key, "INBOX", count=3)
    async with receiver() as callbacks:
        path = f"/2.0/accounts/{key[0]}/sources/{quote(key[1], safe='')}"
        await cio._transport.call(dict, "POST", path, form=[("status_callback_url", callbacks.url())])
        user.set_password(CANARIES["new password"])
        assert (await cio.sources.check(*key)).status == "INVALID_CREDENTIALS"
        async with asyncio.timeout(PATIENCE):
            while not callbacks.bodies:
                await asyncio.sleep(0.02)
        await cio.sources.update(*key, password=CANARIES["wrong password"])
        assert (await cio.sources.check(*key)).status == "INVALID_CREDENTIALS"
        await cio.sources.update(*key, password=CANARIES["new password"])
        await stage.until_state(key, State.OK)
        heard = repr(callbacks.bodies) + repr(callbacks.heads)
        assert not Secrets().found_in(heard.encode())
    return key


async def with_oauth_1(cio: Client) -> None:
    """Nobody speaks it any more: refused, after it has been on the way."""
    provider = NewOAuthProvider(
        type="GMAIL",
        provider_consumer_key="old.example.org",
        provider_consumer_secret=CANARIES["OAuth 1 consumer secret"],
    )
    await cio.oauth_providers.create(provider)
    account = (await cio.accounts.create("old@example.org")).id or ""
    fields = {
        "email": "old@example.org", "server": "127.0.0.1", "username": "old@example.org", "type": "IMAP",
        "port": "1", "use_ssl": "1", "provider_consumer_key": "old.example.org",
        "provider_token": CANARIES["OAuth 1 token"], "provider_token_secret": CANARIES["OAuth 1 token secret"],
    }  # fmt: skip
    with pytest.raises(ApiStatusError):
        await cio._transport.call(dict, "POST", f"/2.0/accounts/{account}/sources", form=list(fields.items()))
    await cio._transport.call(dict, "POST", f"/2.0/accounts/{account}/sources", form=[*fields.items(), ("check", "0")])


async def with_a_page(cio: Client, user: MailUser) -> str:
    """The page of a connect token, sent by hand: a wrong password, then the right one. Returns the token."""
    new = NewConnectToken(
        callback_url="http://127.0.0.1:1/back", email=user.name, source_server=user.host,
        source_port=user.tls_port, source_use_ssl=True, source_username=user.name,
    )  # fmt: skip
    made = await cio.connect_tokens.create(new)
    root = "{0.scheme}://{0.netloc}".format(urlsplit(made.browser_redirect_url))
    async with httpx.AsyncClient(trust_env=False, timeout=PATIENCE) as browser:

        async def get(url: str) -> tuple[Page, str]:
            """Follows the service's redirects and its page that waits; the page, or where it leads away."""
            async with asyncio.timeout(PATIENCE):
                while True:
                    answer = await browser.get(url)
                    if answer.is_redirect:
                        url = urljoin(url, answer.headers["location"])
                        if not url.startswith(root):
                            return Page(200, url, "", {}), url
                        continue
                    page = Page(answer.status_code, url, answer.text, dict(answer.headers))
                    if page.refresh is None:
                        return page, ""
                    url = urljoin(url, page.refresh)
                    await asyncio.sleep(0.05)

        page, away = await get(made.browser_redirect_url)
        for what in ("wrong password on the page", "password on the page"):
            if not any("password" in form.shown for form in page.forms):
                page, away = await get(urljoin(page.url, next(link for link in page.links if "connect" in link)))
            form = next(form for form in page.forms if "password" in form.shown)
            fields = form.fields | {"password": CANARIES[what]}
            answer = await browser.post(
                urljoin(page.url, form.action),
                content=encode_form(list(fields.items())),
                headers={"Origin": root, "Content-Type": "application/x-www-form-urlencoded"},
            )
            assert answer.is_redirect, answer.text
            page, away = await get(urljoin(page.url, answer.headers["location"]))
            assert CANARIES[what] not in page.body
        assert away.startswith("http://127.0.0.1:1/back"), page.text
    return made.token


async def with_a_provider(
    stage: Stage, cio: Client, server: AuthorizationServer, user: MailUser, secrets: Secrets
) -> None:
    """A client secret, codes, tokens: signed in by the window, refreshed, withdrawn, connected again by a paste."""
    key, secret = server.secret_client
    secrets.add("client secret", secret)
    given = server.given()
    provider = NewOAuthProvider(
        type=GENERIC, provider_consumer_key=key, provider_consumer_secret=secret, preset="oidc", name=given["name"],
        issuer=server.issuer, scope=server.scope,
    )  # fmt: skip
    await cio.oauth_providers.create(provider)
    shown = (await cio.oauth_providers.get(key)).provider_consumer_secret
    assert secret not in shown

    def collect(trail: list[str]) -> None:
        for url in trail:
            query = parse_qs(urlsplit(url).query)
            if "/auth" not in urlsplit(url).path:
                secrets.add("code", *query.get("code", []))
        secrets.add("access token", *[row.token for row in server.tokens(user.name, "AccessToken")])
        secrets.add("refresh token", *[row.token for row in server.tokens(user.name, "RefreshToken")])

    known = KnownSettings(server=user.host, port=user.tls_port, use_ssl=True, username=user.name)

    def ask(again: SourceKey | None) -> OAuthConnectDialog:
        dialog = OAuthConnectDialog(
            stage.workspace.sign_ins,
            email=user.name,
            provider_consumer_key=key,
            settings=None if again else known,
            account_id=again[0] if again else None,
            label=again[1] if again else None,
            parent=stage.window,
        )
        dialog.open()
        return dialog

    flow = ask(None).flow
    await stage.until(lambda: flow.link, "there is a link")
    visit = await server.visit(flow.link, user.name)
    collect(visit.trail)
    await stage.until(lambda: flow.over, "the sign-in ends")
    assert flow.stage is At.DONE
    source = flow.key
    assert source is not None
    await stage.until_state(source, State.OK)
    await stage.open_folder(source, "INBOX", count=4)

    server.end_access(user.name)
    asked = len(server.requests("/token"))
    stage.window.commands.sync([source])
    user.deliver("INBOX", messages(1, start=50))
    async with asyncio.timeout(2 * PATIENCE):
        while len(server.requests("/token")) == asked:
            await cio.sources.check(*source)
    # The new token has come: one still on its way would outlive what is revoked below.
    assert (await cio.sources.check(*source)).status == "OK"
    collect([])
    assert len({what for what in secrets.known if what.startswith("refresh token")}) >= 1

    server.revoke_user(user.name)
    server.end_access(user.name)
    assert (await cio.sources.check(*source)).status == "INVALID_CREDENTIALS"
    # connected again; the browser's last address is pasted, after one that is nobody's
    again = ask(source).flow
    await stage.until(lambda: again.link, "there is a link")
    again.paste("http://127.0.0.1:1/callback?code=kanarie-fremder-code&state=kanarie-fremder-state")
    secrets.add("a stranger's code", "kanarie-fremder-code")
    end = await authorize(server, again.link, user.name)
    collect([end])
    again.paste(end)
    await stage.until(lambda: again.over, "the sign-in ends")
    assert again.stage is At.DONE
    collect([])
    assert (await cio.sources.check(*source)).status == "OK"
    await cio.sources.delete(*source)  # its access is given back


async def authorize(server: AuthorizationServer, link: str, who: str) -> str:
    """Where the provider sends the browser in the end, which does not get there."""
    async with httpx.AsyncClient(trust_env=False, timeout=PATIENCE) as browser:
        answer = await browser.get(link)  # the service's page leads to the provider
    return await server.sign_in(answer.headers["location"], who)


@pytest.mark.limit(180)
async def test_no_secret_is_found_anywhere(
    authority: Authority,
    dovecot: Dovecot,
    authorization_server: AuthorizationServer,
    oauth_dovecot: Dovecot,
    tmp_path: Path,
    logged: None,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.ca_file))
    by_password = dovecot.user(password=CANARIES["password"])
    on_the_page = dovecot.user(password=CANARIES["password on the page"])
    at_a_provider = mailbox(oauth_dovecot, authorization_server)
    for user, count in ((by_password, 3), (on_the_page, 2), (at_a_provider, 4)):
        user.deliver("INBOX", messages(count))

    secrets = Secrets()
    hunt = Hunt(secrets, tmp_path, capfd)
    before = os.umask(0o077)
    profile = Profile(tmp_path / "data")
    profile.prepare()
    embedded = EmbeddedService(profile, vault=PASSPHRASE, debug=True)
    secrets.add("API secret", embedded.consumer.secret)
    desktop = Desktop(profile, embedded.client(), service=embedded)
    desktop.window.resize(1280, 800)
    desktop.start()
    try:
        stage = Stage(desktop, None)
        await with_a_passphrase(stage)
        cio = stage.desktop.client
        await with_passwords(stage, cio, by_password)
        await with_oauth_1(cio)
        token = await with_a_page(cio, on_the_page)
        await with_a_provider(stage, cio, authorization_server, at_a_provider, secrets)
        assert (profile.data_dir / "cio.sqlite3-wal").exists()
        assert hunt.nothing_found() > 15  # while all of it runs
    finally:
        desktop.leave(None)
        await asyncio.wait_for(desktop.ended.wait(), PATIENCE)
        await close_widget(desktop.window)
        embedded.close_now()
        os.umask(before)
    hunt.nothing_found()
    assert token not in hunt.told  # it opens a page, so it is in no log; the database has to know it
    # it was no silence that was looked through
    for part in ("C: ", "S: ", "AUTHENTICATE", "/connect_tokens", "/oauth_providers", "POST b'/connect/"):
        assert part in hunt.told, part
    kinds = {what.rpartition(" ")[0] for what in secrets.known}
    assert {"client secret", "code", "access token", "refresh token", "API secret"} <= kinds
