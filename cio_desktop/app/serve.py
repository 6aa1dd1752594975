"""`cio-desktop serve`: the service's own process, alone or as the window's child.

As a child (`--embedded`) it reads one JSON line from stdin (key, secret, what the vault needs), and ends when stdin
does, so it can't outlive the window. In both cases the line "listening on http://…" on stdout says it is ready; the
engine is loaded after that (`engine_start.py`).
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import secrets
import signal
import sys
from collections.abc import Coroutine
from dataclasses import dataclass
from importlib import import_module
from typing import Any, TypeVar

from cio_desktop.app import collection
from cio_desktop.app.child import FAILED, NOTICE, READY, WAITING, told
from cio_desktop.app.consumer import Consumer, from_environment, read, read_or_create
from cio_desktop.app.lock import FolderLock
from cio_desktop.app.parent import stop_at_end_of_input
from cio_desktop.app.profile import Profile
from cio_desktop.app.running import Running, announced
from cio_desktop.app.translations import language_of
from cio_desktop.app.vault import VaultTrouble, VaultWish, open_vault
from cio_desktop.engine.api import EventBus
from cio_desktop.language import Said
from cio_desktop.net.loopback import is_loopback, listen
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.net.together import together
from cio_desktop.protocol.errors import CioError
from cio_desktop.service.app import ServiceApp
from cio_desktop.service.config import Consumers, ServiceConfig
from cio_desktop.service.server import serve
from cio_desktop.store.recovery import open_sound

T = TypeVar("T")
TURN = 0.0005  # seconds
CLOSING = 10.0  # seconds that the service of a window that was killed may need to end


def run_service(options: argparse.Namespace) -> int:
    """Runs until SIGTERM, SIGINT or the end of stdin (embedded). Raises CioError for what can't start."""
    try:
        return _run(options)
    except CioError as error:
        if options.embedded:  # the window acts on the code, a person reads the sentence on stderr
            failure = told(error.code, error.said or error.message)
            if isinstance(error, VaultTrouble):
                failure["place"] = error.place  # what can help depends on it
            _tell(FAILED + json.dumps(failure))
        raise


def _run(options: argparse.Namespace) -> int:
    profile = Profile.at(options.data_dir)
    profile.prepare()
    handed: dict[str, str] = _handed_in() if options.embedded else {}
    lock = FolderLock(profile.service_lock, of_window=options.embedded)
    try:
        asyncio.run(_serve(options, profile, handed, lock))
    finally:
        lock.release()
    return 0


async def _serve(options: argparse.Namespace, profile: Profile, handed: dict[str, str], lock: FolderLock) -> None:
    stop = asyncio.Event()
    _stop_on_signals(stop)
    if options.embedded:
        stop_at_end_of_input(stop)
    await _unless(stop, lock.acquire_within(CLOSING if options.embedded else 0.0))
    if stop.is_set():
        return
    consumers = _consumers(profile, handed)
    async with contextlib.AsyncExitStack() as stack:
        sock = listen(options.host, options.port)
        stack.callback(sock.close)
        host, port = sock.getsockname()[:2]
        db = await open_sound(profile.database)
        stack.push_async_callback(db.close)
        if db.damaged is not None and options.embedded:
            said = Said("The damaged file: {file}", file=str(db.damaged))
            _tell(NOTICE + json.dumps(told("store.rebuilt", said)))
        slow = (lambda: _tell(WAITING + "keyring")) if options.embedded else None
        opening = open_vault(db, profile, VaultWish.handed_in(options.vault, handed), slow=slow)
        vault = await _unless(stop, opening)  # the keyring may make us wait for minutes
        if vault is None:
            return
        address = f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"
        events = EventBus()
        app = ServiceApp(
            db,
            events,
            _Honoured({consumer.key: consumer.secret for consumer in consumers}, profile if handed else None),
            ServiceConfig(
                loopback=is_loopback(host),
                address=address,
                instance=secrets.token_hex(8),
                language_of=language_of,
            ),
        )
        behind = await stack.enter_async_context(contextlib.AsyncExitStack())
        ready = asyncio.Event()
        tasks = TaskScope("service")
        stack.push_async_callback(tasks.close)
        running = Running(address, takes_file=bool(handed) or from_environment() is None)
        tasks.start(_announce(ready, profile, running))

        async def load_engine() -> None:
            """A stop waits for its end."""
            await ready.wait()
            await _import_beside("cio_desktop.app.engine_start")
            from cio_desktop.app.engine_start import Foundation, start_engine

            if not stop.is_set():
                secret = consumers[0].secret
                base = Foundation(app, db, vault, events, profile.data_dir, port, lambda: secret)
                await start_engine(base, behind)
            collection.begin()

        await together([serve(app, sock, stop=stop, ready=ready), load_engine()])


async def _import_beside(module: str) -> None:
    """Whoever asks something of the service meanwhile waits half a millisecond for their turn, not five."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(TURN)
    try:
        await asyncio.to_thread(import_module, module)
    finally:
        sys.setswitchinterval(usual)


async def _unless(stop: asyncio.Event, work: Coroutine[Any, Any, T]) -> T | None:
    """What the work results in; None when `stop` was set before, and the work is cancelled."""
    stopping = asyncio.create_task(stop.wait())
    task = asyncio.create_task(work)
    try:
        await asyncio.wait([task, stopping], return_when=asyncio.FIRST_COMPLETED)
        return task.result() if task.done() else None
    finally:
        for each in (task, stopping):
            each.cancel()
        await asyncio.gather(task, stopping, return_exceptions=True)


@dataclass(frozen=True)
class _Honoured(Consumers):
    """With `profile` also the pair in its file, which a script may have made since the start."""

    profile: Profile | None = None

    def secret_of(self, key: str) -> str | None:
        secret = super().secret_of(key)
        if secret is not None or self.profile is None:
            return secret
        try:
            lasting = read(self.profile.consumer_file)
        except CioError:  # whoever made it is told by reading it
            return None
        return lasting.secret if lasting is not None and lasting.key == key else None


def _consumers(profile: Profile, handed: dict[str, str]) -> list[Consumer]:
    """The first one signs callbacks: the pair that outlives this process, where there is one."""
    if not handed:
        return [from_environment() or read_or_create(profile.consumer_file)]
    own = Consumer(handed["key"], handed["secret"])
    lasting = read(profile.consumer_file)
    return [lasting, own] if lasting else [own]


def _handed_in() -> dict[str, str]:
    try:
        handed = json.loads(sys.stdin.readline())
        return {"key": handed["key"], "secret": handed["secret"], **handed}
    except (ValueError, KeyError, TypeError) as error:
        said = "--embedded is for the window: it expects its key on stdin."  # as it is: to a program
        raise CioError(said, code="consumer.missing") from error


async def _announce(ready: asyncio.Event, profile: Profile, running: Running) -> None:
    await ready.wait()
    with announced(profile.service_file, running):
        _tell(READY + running.address)
        await asyncio.Event().wait()  # until it is cancelled: the service ends


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _stop_on_signals(stop: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        if sys.platform == "win32":
            signal.signal(number, lambda *_: loop.call_soon_threadsafe(stop.set))
        else:
            loop.add_signal_handler(number, stop.set)
