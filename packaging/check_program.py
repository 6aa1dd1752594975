"""The installed program at work: what it says of itself, the main job, how it dies, where its key goes."""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
import secrets
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
from check_root import Done, Place
from check_screen import Screen
from check_smoke import HARMLESS
from project import NAME, VERSION, BuildError

from cio_desktop.client import Client, NewSource
from cio_desktop.protocol.enums import SourceStatus
from tests.support.mail import message_id, messages
from tests.support.mail_user import MailUser

COLOURS = 300  # a window with text has more, an empty screen has one
MESSAGES = 40
PATIENCE = 120.0  # seconds, also where other work takes both processors
_KEYRING = f"""
set -e
printf 'made-up password' | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
{NAME} --self-test
for run in first second; do
  {NAME} serve --port 0 --data-dir "$HOME/keyed" --vault keyring >"$HOME/serve-$run" 2>&1 &
  for wait in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
    grep -q 'listening on' "$HOME/serve-$run" && break; sleep 1
  done
  cat "$HOME/serve-$run"; kill $!; wait $! || true
done
dbus-send --session --print-reply --dest=org.freedesktop.secrets /org/freedesktop/secrets/collection/login \\
  org.freedesktop.DBus.Properties.Get string:org.freedesktop.Secret.Collection string:Items
test ! -e "$HOME/keyed/vault.key"
"""


def self_test(place: Place, env: dict[str, str] | None = None) -> dict[str, Any]:
    """One line of JSON and nothing else, and all in it as it should be."""
    done = place.run(NAME, "--self-test", person=True, env=env)
    facts = read_facts(done.stdout)
    if done.returncode or done.stderr or done.stdout.count("\n") != 1 or not facts["ok"] or facts["noise"]:
        raise BuildError(f"--self-test ended with {done.returncode} and said {done.stdout}{done.stderr}")
    wanted = {"version": VERSION, "frozen": True, "icon": True, "package": "deb", "updated_by": "system"}
    if wrong := {name: facts.get(name) for name, value in wanted.items() if facts.get(name) != value}:
        raise BuildError(f"--self-test says {wrong}; expected was {wanted}.")
    return facts


def read_facts(text: str) -> dict[str, Any]:
    first = text.partition("\n")[0]
    try:
        facts = json.loads(first)
    except ValueError:
        raise BuildError(f"--self-test did not write JSON: {text[:1000]!r}") from None
    if not isinstance(facts, dict):
        raise BuildError(f"--self-test did not write an object: {first}")
    return facts


def demo(place: Place) -> None:
    """The main job through the window's own dialogs, off screen, with made-up mail: the program judges itself."""
    done = place.run(NAME, "--demo", person=True, env={"TMPDIR": place.inside(place.home)})
    if done.returncode or "All steps held" not in done.stdout:
        raise BuildError(f"--demo ended with {done.returncode} and said {done.stdout}{done.stderr}")


def says(done: Done, code: int, words: str) -> None:
    """One sentence on stderr and no trace of Python."""
    lines = [line for line in done.stderr.splitlines() if line not in HARMLESS]
    if done.returncode != code or len(lines) != 1 or words not in lines[0] or done.stdout:
        raise BuildError(
            f"Expected was exit {code} with one sentence that says {words!r}; it was {done.returncode} with "
            f"{done.stdout}{done.stderr}"
        )


class Window:
    """The installed program with its window on a screen, on a profile that scripts may work on, too."""

    def __init__(self, place: Place, screen: Screen, name: str, authority: Path) -> None:
        self.place = place
        self.profile = place.home / name
        self._log = place.home / f"{name}.log"
        self._key, self._secret = self._consumer()
        trusted = place.bring(authority)
        self._process = place.start(
            *(NAME, "--data-dir", place.inside(self.profile), "--vault", "keyfile"),
            env={**screen.environment, "SSL_CERT_FILE": trusted},
            log=self._log,
        )
        try:
            self.base_url = self._find_service()
        except BaseException:
            self.kill()
            raise

    def _consumer(self) -> tuple[str, str]:
        """A pair that the service honours beside the window's own (consumer.json); that of an earlier run, if any."""
        file = self.profile / "consumer.json"
        if not file.exists():
            pair = json.dumps({"key": "checker1", "secret": secrets.token_urlsafe(16)})
            where = self.place.inside(self.profile)
            write = f"umask 077; mkdir -p '{where}'; printf %s '{pair}' >'{where}/consumer.json'"
            self.place.must("sh", "-c", write, person=True)
        found = json.loads(file.read_text())
        return found["key"], found["secret"]

    def _find_service(self) -> str:
        def listens() -> str:
            for child in self.children():
                with contextlib.suppress(psutil.Error):
                    if "serve" in child.cmdline():
                        for connection in child.net_connections("inet"):
                            if connection.status == psutil.CONN_LISTEN:
                                return f"http://127.0.0.1:{connection.laddr.port}"
            if self._process.poll() is not None:
                raise BuildError(f"The window ended with {self._process.returncode}: {self.words()}")
            return ""

        return str(until(listens, "the window's service listens", self.words))

    def words(self) -> str:
        return self._log.read_text("utf-8", "replace")[-1500:] if self._log.exists() else ""

    def children(self) -> list[psutil.Process]:
        with contextlib.suppress(psutil.NoSuchProcess):
            return list(psutil.Process(self._process.pid).children(recursive=True))
        return []

    def client(self) -> Client:
        return Client(self.base_url, self._key, self._secret)

    def close(self) -> None:
        """As the person's session asks it to."""
        self._end(signal.SIGTERM, 15)

    def kill(self) -> None:
        """No word, no clean-up: its children must notice by themselves."""
        self._end(signal.SIGKILL, 5)

    def _end(self, how: signal.Signals, seconds: float) -> None:
        children = self.children()
        self._process.send_signal(how)
        self._process.wait(seconds)
        _, left = psutil.wait_procs(children, seconds)
        for child in left:
            child.kill()
        if left:
            raise BuildError(f"{len(left)} processes outlived the window that got {how.name}.")


async def main_job(window: Window, user: MailUser) -> None:
    """Adds a source, syncs, moves a message; the mail server is asked where it is."""
    user.add_folder("Bills")
    user.deliver("INBOX", messages(MESSAGES))
    async with window.client() as cio:
        account = await cio.accounts.create(user.name, first_name="Ann", last_name="Example")
        assert account.id is not None
        new = NewSource(
            email=user.name, server=user.host, port=user.tls_port, username=user.name, password=user.password
        )
        label = (await cio.sources.create(account.id, new)).label
        assert label is not None
        await _synced(cio, account.id, label)
        listed = [message async for message in await cio.messages.list(account.id, folder="INBOX", limit=100)]
        if len(listed) != MESSAGES:
            raise BuildError(f"{len(listed)} of {MESSAGES} messages were listed.")
        moved = next(message for message in listed if message.email_message_id == message_id(3))
        await cio.message_folders.change(account.id, moved.message_id, add="Bills", remove="INBOX")
    if (found := user.where(message_id(3))) != ["Bills"]:
        raise BuildError(f"The mail server has the moved message in {found}, not once in Bills.")


async def goes_on(window: Window, user: MailUser) -> None:
    """What an earlier version stored is there, its password opens the mailbox, new mail comes in."""
    user.deliver("INBOX", messages(1, start=MESSAGES + 1))
    async with window.client() as cio:
        (account,) = await cio.accounts.list()
        (source,) = await cio.sources.list(account.id)
        await cio.sync.start(account.id, source.label)

        async def arrived() -> bool:
            return any(
                [
                    m.email_message_id == message_id(MESSAGES + 1)
                    async for m in await cio.messages.list(account.id, limit=100)
                ]
            )

        deadline = time.monotonic() + PATIENCE
        while not await arrived():
            if time.monotonic() > deadline:
                raise BuildError("After the upgrade no new mail came in.")
            await asyncio.sleep(0.3)


async def _synced(cio: Client, account: str, label: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while True:
        source = await cio.sources.get(account, label)
        if source.last_sync and source.status == SourceStatus.OK:
            return
        if time.monotonic() > deadline:
            raise BuildError(f"The source was not synced: {source.status} {source.status_text}")
        await asyncio.sleep(0.2)


def on_screen(screen: Screen, picture: Path) -> int:
    """Waits until the window is drawn; how many colours it has."""
    until(lambda: screen.look().colours > COLOURS, "the window is drawn", lambda: "the screen stayed empty")
    time.sleep(1.0)  # the last animation
    seen = screen.look()
    seen.save(picture)
    return seen.colours


def keyring(place: Place) -> int:
    """The Secret Service keeps the key, and gives it back to a second run. How many entries it has then."""
    done = place.run("dbus-run-session", "--", "sh", "-c", _KEYRING, person=True)
    facts = read_facts(done.stdout)
    chosen = str(facts.get("keyring", {}).get("chosen"))
    entries = len(re.findall(r"object path", done.stdout))
    listening = done.stdout.count("listening on http://")
    if done.returncode or "SecretService" not in chosen or not entries or listening != 2:
        raise BuildError(f"The Secret Service was not used: {done.stdout[-1500:]}{done.stderr[-1500:]}")
    return entries


def until(holds: Callable[[], Any], what: str, words: Callable[[], str]) -> Any:
    deadline = time.monotonic() + PATIENCE
    while not (found := holds()):
        if time.monotonic() > deadline:
            raise BuildError(f"It took more than {PATIENCE:.0f} seconds until {what}: {words()}")
        time.sleep(0.1)
    return found


@contextlib.contextmanager
def opened(place: Place, screen: Screen, name: str, authority: Path) -> Iterator[Window]:
    """A window that is gone afterwards, whatever happens."""
    window = Window(place, screen, name, authority)
    try:
        yield window
    except BaseException:
        with contextlib.suppress(Exception):
            window.kill()
        raise
