"""A message is filed by ear: a screen reader on a real accessibility bus, keys, and no look at the window."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.e2e.test_morning_by_mouse import add
from tests.e2e.test_real_drag import XDOTOOL, started
from tests.support import screen_reader
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.mail import make_message, message_id
from tests.support.patience import PATIENCE
from tests.support.screen_reader import ScreenReader
from tests.support.service import PROJECT, Service
from tests.support.xvfb import Xvfb

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.dovecot,
    pytest.mark.skipif(XDOTOOL is None, reason="no xdotool on this machine"),
    pytest.mark.skipif(bool(screen_reader.MISSING), reason=screen_reader.MISSING),
]


class Keys:
    def __init__(self, display: Xvfb) -> None:
        self._environment = display.environment()

    def press(self, *keys: str) -> None:
        self._do("key", *keys)

    def write(self, words: str) -> None:
        self._do("type", words)

    def _do(self, *words: str) -> None:
        assert XDOTOOL is not None
        subprocess.run([XDOTOOL, *words], env=self._environment, timeout=PATIENCE, check=True)


async def until(holds: Callable[[], bool], what: str) -> None:
    deadline = time.monotonic() + PATIENCE
    while not await asyncio.to_thread(holds):
        assert time.monotonic() < deadline, what
        await asyncio.sleep(0.05)


async def test_a_message_is_filed_by_ear(display: Xvfb, dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user()
    user.add_folder("Bills", "Trips")
    user.deliver(
        "INBOX", [make_message(number, from_="ben@example.com", subject=f"Subject {number}") for number in (1, 2, 3)]
    )
    keys = Keys(display)
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        await add(service, [user])
        command = [sys.executable, str(Path(__file__).with_name("mouse_window.py")), str(tmp_path / "window")]
        async with ScreenReader() as reader:
            path = os.pathsep.join([str(PROJECT), *sys.path])
            environment = {**display.environment(), **reader.environment, "PYTHONPATH": path}
            window = started([*command, service.base_url, service.key, service.secret], environment)
            with window:
                try:
                    messages = await reader.find("Messages", "table")
                    await reader.until_holds(messages, "Subject 2", "unread")
                    await reader.take_keys(messages)
                    keys.press("Down")
                    heard = await reader.until_said("Subject 2", "unread, cell")
                    assert heard.count("Subject 2") == 1

                    keys.press("v")
                    await reader.until_said("Move 1 message to", "dialog")
                    await reader.until_said("Type a folder's name, text")
                    keys.write("bil")
                    await reader.until_said("Bills")
                    keys.press("Return")
                    await reader.until_said("Moved 1 message to Bills")
                    await until(lambda: user.look()["Bills"] == [message_id(2)], "it is in Bills")

                    keys.press("ctrl+z")
                    await reader.until_said("Undid: move of 1 message to Bills")
                    await until(lambda: user.look()["Bills"] == [], "it is back")
                    keys.press("ctrl+y")
                    await reader.until_said("Did again: move of 1 message to Bills")
                    await until(lambda: user.look()["Bills"] == [message_id(2)], "it is in Bills again")
                    assert window.stdin is not None
                    window.stdin.close()
                    assert window.wait(PATIENCE) == 0
                finally:
                    window.kill()
    assert sorted(user.look()["INBOX"]) == sorted([message_id(1), message_id(3)])
