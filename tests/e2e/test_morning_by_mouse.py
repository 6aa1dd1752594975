"""A morning by the mouse alone, on an X server: messages filed by drags of either button, by menus and by clicks on
marks, in two mailboxes of one account and between them; judged by imaplib.

Each step waits for what the window or the mail server shows, never for a time.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from cio_desktop.client import Client, NewSource
from tests.e2e.test_real_drag import XDOTOOL, Mouse, started
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.mail import messages
from tests.support.mail_user import MailUser
from tests.support.service import PROJECT, Service
from tests.support.xvfb import Xvfb

pytestmark = [
    pytest.mark.xvfb,
    pytest.mark.dovecot,
    pytest.mark.limit(300),
    pytest.mark.skipif(XDOTOOL is None, reason="no xdotool on this machine"),
]
PATIENCE = 60.0
STEPS = 12


class Hand:
    def __init__(self, window: subprocess.Popen[str], mouse: Mouse) -> None:
        self._window = window
        self._mouse = mouse

    def ask(self, what: str, *given: object, **options: object) -> Any:
        assert self._window.stdin is not None
        assert self._window.stdout is not None
        self._window.stdin.write(json.dumps([what, given, options]) + "\n")
        self._window.stdin.flush()
        answer = self._window.stdout.readline()
        assert answer, "the window ended early"
        return json.loads(answer)

    def until(self, holds: Callable[[], Any], what: str) -> Any:
        deadline = time.monotonic() + PATIENCE
        while not (found := holds()):
            assert time.monotonic() < deadline, f"{what}; {self.ask('state')}"
            time.sleep(0.02)
        return found

    def shows(self, **wanted: object) -> None:
        self.until(lambda: wanted.items() <= self.ask("state").items(), f"the window shows {wanted}")

    def place(self, what: str, *given: object, **options: object) -> tuple[int, int]:
        found = self.until(lambda: self.ask(what, *given, **options), f"{what} {given} is on the screen")
        return found[0], found[1]

    def click(self, what: str, *given: object, key: str = "", **options: object) -> None:
        self._mouse.do("mousemove", *self.place(what, *given, **options))
        held = (["keydown", key], ["keyup", key]) if key else ([], [])
        self._mouse.do(*held[0], "click", 1, *held[1])

    def press_right(self, what: str, *given: object) -> None:
        self._mouse.do("mousemove", *self.place(what, *given), "click", 3)

    def pull(self, start: tuple[int, int], end: tuple[int, int], button: int = 1) -> None:
        """As a hand does it: it takes its time, and Qt begins a drag only after a distance."""
        self._mouse.do("mousemove", *start, "mousedown", button)
        self.move(start, end)

    def move(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        for step in range(1, STEPS + 1):
            self._mouse.do("mousemove", *(a + (b - a) * step // STEPS for a, b in zip(start, end, strict=True)))
            time.sleep(0.03)

    def let_go(self, button: int = 1) -> None:
        self._mouse.do("mousemove_relative", 1, 0, "mouseup", button)


async def add(service: Service, users: list[MailUser]) -> list[tuple[str, str]]:
    """All in one account."""
    async with Client(service.base_url, service.key, service.secret) as cio:
        account = (await cio.accounts.create(users[0].name)).id
        assert account is not None
        found = []
        for user in users:
            new = NewSource(
                email=user.name, server=user.host, port=user.tls_port, username=user.name, password=user.password
            )
            found.append((account, (await cio.sources.create(account, new)).label or ""))
        return found


async def test_filed_by_the_mouse(display: Xvfb, dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    ann, ben = dovecot.user(), dovecot.user()
    for user, first, count in ((ann, 1, 14), (ben, 101, 3)):
        user.add_folder("Bills", "Trips", "Trash")
        user.deliver("INBOX", messages(count, first))
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        (a, b) = await add(service, [ann, ben])
        command = [sys.executable, str(Path(__file__).with_name("mouse_window.py")), str(tmp_path / "window")]
        environment = {**display.environment(), "PYTHONPATH": os.pathsep.join([str(PROJECT), *sys.path])}
        window = started([*command, service.base_url, service.key, service.secret], environment)
        hand = Hand(window, Mouse(display))
        try:
            with window:
                hand.click("source", *a)
                hand.shows(rows=14, read=True, folders_of=list(a))

                # four at once
                hand.click("message", 0)
                hand.click("message", 3, key="shift")
                hand.shows(selected=4)
                hand.pull(hand.place("message", 1), hand.place("folder", "Bills"))
                hand.let_go()
                hand.shows(rows=10, toast="Moved 4 messages to Bills")
                hand.until(lambda: len(ann.look()["Bills"]) == 4 and len(ann.look()["INBOX"]) == 10, "four are moved")

                # the right button asks; what it did is taken back by the button beside the words
                hand.pull(hand.place("message", 0), hand.place("folder", "Trips"), 3)
                hand.let_go(3)
                hand.click("choice", "Copy here")
                hand.until(lambda: len(ann.look()["Trips"]) == 1 and len(ann.look()["INBOX"]) == 10, "one is copied")
                hand.shows(pending=0)
                hand.click("button", "Undo")
                hand.until(lambda: ann.look()["Trips"] == [], "the copy is taken back")
                hand.shows(pending=0)

                # a star by a click on its place, and the Trash by the menu of a row
                hand.click("message", 2, star=True)
                hand.until(lambda: any("\\Flagged" in each.flags for each in ann.look_closely()["INBOX"]), "a star")
                hand.press_right("message", 1)
                hand.click("choice", "Move to Trash")
                hand.until(lambda: len(ann.look()["Trash"]) == 1 and len(ann.look()["INBOX"]) == 9, "one is deleted")
                hand.shows(rows=9, pending=0)

                # into a folder of the other mailbox: it rests on the source until its folders are shown
                start, rest = hand.place("message", 0), hand.place("source", *b)
                hand.pull(start, rest)
                hand.shows(folders_of=list(b))
                hand.move(rest, hand.place("folder", "Bills"))
                hand.let_go()
                hand.until(
                    lambda: len(ben.look()["Bills"]) == 1 and len(ann.look()["INBOX"]) == 8, "it is in the other"
                )
                hand.shows(rows=8, folders_of=list(a))
                assert window.stdin is not None
                window.stdin.close()
                assert window.wait(60) == 0
        finally:
            window.kill()
    assert sorted(map(len, ann.look().values()), reverse=True)[:3] == [8, 4, 1]
    assert (len(ben.look()["INBOX"]), len(ben.look()["Bills"])) == (3, 1)
