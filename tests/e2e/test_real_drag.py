"""A real drag: the window on an X server, the mouse moved from outside, the outcome judged by imaplib.

Off screen Qt's drags end at once; here the whole of it runs, Qt's nested loop and its clean-up afterwards included.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import IO, Any

import pytest

from cio_desktop.client import Client, NewSource
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.mail import messages
from tests.support.mail_user import MailUser
from tests.support.patience import PATIENCE
from tests.support.service import PROJECT, Service
from tests.support.stage import copies
from tests.support.xvfb import Xvfb

pytestmark = [pytest.mark.xvfb, pytest.mark.dovecot]

XDOTOOL = shutil.which("xdotool")


class Mouse:
    def __init__(self, display: Xvfb) -> None:
        self._environment = display.environment()

    def do(self, *words: object) -> None:
        assert XDOTOOL is not None
        subprocess.run([XDOTOOL, *map(str, words)], env=self._environment, timeout=PATIENCE, check=True)

    def drop(self, end: tuple[int, int], how: str) -> None:
        """Of what was pulled there. Ctrl comes after the press; before, it would select."""
        if how == "copy":
            self.do("keydown", "ctrl", "mousemove_relative", 1, 0)
            time.sleep(0.1)
        if how == "escape":
            self.do("key", "Escape")
            time.sleep(0.1)
        self.do("mousemove", *end, "mouseup", 1)
        if how == "copy":
            self.do("keyup", "ctrl")

    def pull(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """As a hand does it: press, and move in steps."""
        self.do("mousemove", *start, "mousedown", 1)
        steps = 12
        for step in range(1, steps + 1):
            at = [a + (b - a) * step // steps for a, b in zip(start, end, strict=True)]
            self.do("mousemove", *at)
            time.sleep(0.03)  # a hand takes its time; Qt starts a drag only after a distance


def line(stream: IO[str] | None) -> dict[str, Any]:
    assert stream is not None
    text = stream.readline()
    assert text, "the window ended early"
    found = json.loads(text)
    assert isinstance(found, dict)
    return found


def started(command: list[str], environment: dict[str, str]) -> subprocess.Popen[str]:
    """The window, as a program one talks to in lines."""
    pipe = subprocess.PIPE
    return subprocess.Popen(command, env=environment, cwd=PROJECT, stdin=pipe, stdout=pipe, text=True)


async def add(service: Service, user: MailUser) -> None:
    async with Client(service.base_url, service.key, service.secret) as cio:
        made = await cio.accounts.create(user.name)
        assert made.id is not None
        new = NewSource(
            email=user.name, server=user.host, port=user.tls_port, username=user.name, password=user.password
        )
        await cio.sources.create(made.id, new)


@pytest.mark.skipif(XDOTOOL is None, reason="no xdotool on this machine")
async def test_drags_by_the_mouse(display: Xvfb, dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user()
    user.add_folder("Bills")
    user.deliver("INBOX", messages(20))
    wanted = copies(user.look())
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        await add(service, user)
        command = [sys.executable, str(Path(__file__).with_name("drag_window.py")), str(tmp_path / "window")]
        environment = {**display.environment(), "PYTHONPATH": os.pathsep.join([str(PROJECT), *sys.path])}
        window = started([*command, service.base_url, service.key, service.secret], environment)
        mouse = Mouse(display)
        try:
            with window:
                assert window.stdin is not None
                for how in ("move", "copy", "escape", "refused"):
                    asked = line(window.stdout)
                    assert asked["how"] == how
                    mouse.pull(asked["start"], asked["end"])
                    assert line(window.stdout) == {"held": True}
                    mouse.drop(asked["end"], how)
                    window.stdin.write("done\n")
                    window.stdin.flush()
                    told = line(window.stdout)
                    if how == "move":
                        assert told["words"] == "move of 1 message to Bills"
                        assert told["rows"] == 19
                        wanted[asked["message"], "INBOX"] -= 1
                        wanted[asked["message"], "Bills"] += 1
                    elif how == "copy":
                        assert told["words"] == "copy of 1 message to Bills"
                        assert told["rows"] == 19
                        wanted[asked["message"], "Bills"] += 1
                    else:
                        assert told["words"] == "copy of 1 message to Bills"  # nothing new
                        refused = "Nothing was changed. The messages are in Inbox already."
                        assert (told["toast"] == refused) is (how == "refused")
                    assert copies(user.look()) == +wanted
                asked = line(window.stdout)
                mouse.pull(asked["start"], asked["end"])
                assert line(window.stdout) == {"held": True}
                window.stdin.write("close\n")
                window.stdin.flush()
                assert line(window.stdout)["dragging"] == 1  # the window was closed in the middle of it
                mouse.do("mousemove_relative", 1, 0, "mouseup", 1)
                window.stdin.close()
                assert window.wait(PATIENCE) == 0
                assert copies(user.look()) == +wanted
        finally:
            window.kill()
