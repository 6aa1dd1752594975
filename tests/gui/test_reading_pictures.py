"""Pictures on the internet in a message that is read: never before the person asks, of this message or of a sender."""

from __future__ import annotations

import contextlib
import socket
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QSettings

from cio_desktop.protocol.resources import Body, Person
from cio_desktop.ui.mail.reading.pane import ReadingPane
from cio_desktop.ui.profile.picture_senders import PictureSenders
from cio_desktop.ui.window.frame import MINIMUM
from tests.gui.test_reading import reading, select, the_pane
from tests.support.http_server import Answer, Silent
from tests.support.open_window import OpenWindow
from tests.support.picture_internet import Internet, internet
from tests.support.pseudo_language import pseudo
from tests.support.shown_texts import cut
from tests.unit.ui.reading.test_pictures import png

if TYPE_CHECKING:
    from tests.support.certificates import Authority

NEWS = "news@shop.example"
LETTER = (
    '<p>Offers: <img src="https://pictures.example.org/a.png" alt="boots"> and '
    '<img src="http://other.example.org/b.png" alt="coats"></p>'
    '<img src="https://count.example.org/who.gif" width="1" height="1">'
)
PICTURE = "\ufffc"

_seen: list[str] = []
_watching = False


def _note(event: str, args: tuple[Any, ...]) -> None:
    if _watching and event in {"socket.connect", "socket.getaddrinfo", "socket.sendto"}:
        connects = event != "socket.getaddrinfo" and getattr(args[0], "family", None) in {
            socket.AF_INET,
            socket.AF_INET6,
        }
        if connects or event == "socket.getaddrinfo":
            _seen.append(event)


sys.addaudithook(_note)  # it can't be taken off again


@contextlib.contextmanager
def sockets_watched() -> Iterator[list[str]]:
    global _watching
    _seen.clear()
    _watching = True
    try:
        yield _seen
    finally:
        _watching = False


@contextlib.asynccontextmanager
async def letters(
    tmp_path: Path, authority: Authority, *answers: Answer | Silent
) -> AsyncIterator[tuple[OpenWindow, Internet]]:
    """m0, m1 and m2 are letters with pictures; m0 and m1 of one sender."""
    async with internet(authority, *answers) as net, reading(tmp_path) as opened:
        for name, sender in (("m0", NEWS), ("m1", NEWS.upper()), ("m2", "other@shop.example")):
            opened.desk.mail.bodies[name] = [Body("text/html", "utf-8", f"{LETTER}<p>This is {name}.</p>", "1")]
            opened.desk.mail.messages[name].addresses.from_ = Person(sender, "Shop")
        opened.window.reading.remote = net.pictures()
        listed = opened.window.mail.messages.model.list
        assert listed is not None
        listed.refresh()
        await opened.until(lambda: (m := listed.by_id("m0")) and m.addresses.from_ and m.addresses.from_.email == NEWS)
        yield opened, net


async def shown(opened: OpenWindow, name: str) -> ReadingPane:
    pane = the_pane(opened)
    select(opened, name)
    await opened.until(lambda: f"This is {name}." in pane.text.toPlainText() and not pane.text.busy)
    return pane


def pictures_in(pane: ReadingPane) -> int:
    return pane.text.toPlainText().count(PICTURE)


async def test_nothing_leaves_the_computer_before_it_is_asked_for(tmp_path: Path, authority: Authority) -> None:
    async with letters(tmp_path, authority, Answer(200, png())) as (opened, net):
        with sockets_watched() as sockets:
            pane = await shown(opened, "m0")
            pane.text.grab()
            await shown(opened, "m2")
            assert (sockets, net.looked_up, net.server.connections) == ([], [], 0)
        assert pane.strip.words.whole_text().startswith("2 pictures are not loaded")
        assert pictures_in(pane) == 0


async def test_in_a_narrow_pane_the_offer_stays_whole(tmp_path: Path, authority: Authority) -> None:
    with pseudo():
        async with letters(tmp_path, authority) as (opened, _net):
            opened.window.resize(*MINIMUM)
            opened.window.actions_["details"].setChecked(True)
            opened.window.reading.choose("right")
            strip = (await shown(opened, "m0")).strip
            buttons = (strip.load, strip.always)
            await opened.until(lambda: all(each.visibleRegion().boundingRect() == each.rect() for each in buttons))
            assert cut(strip) == []
            opened.window.resize(1600, 800)
            opened.window.reading.setSizes([1, 2_000])
            await opened.until(strip.words.isVisible)
            assert strip.always.width() >= strip.always.sizeHint().width()


async def test_of_this_message_alone(tmp_path: Path, authority: Authority) -> None:
    async with letters(tmp_path, authority, Answer(200, png(40, 20))) as (opened, net):
        pane = await shown(opened, "m0")
        assert pane.strip.load.text() == "Load pictures"
        with sockets_watched() as sockets:
            pane.strip.load.click()
            assert pane.strip.words.whole_text() == "Loading pictures…"
            await opened.until(lambda: pictures_in(pane) == 2)
            assert sockets  # whoever watches would see it
        assert set(net.looked_up) == {"pictures.example.org", "other.example.org"}  # nobody counts who reads
        await opened.until(lambda: not pane.strip.load.isVisible())
        assert "[boots]" not in pane.text.toPlainText()
        asked = len(net.server.seen)
        await shown(opened, "m1")
        await shown(opened, "m0")
        assert len(net.server.seen) == asked
        assert pane.strip.load.isVisible()


async def test_of_a_sender_from_now_on_until_it_is_taken_back(tmp_path: Path, authority: Authority) -> None:
    async with letters(tmp_path, authority, Answer(200, png())) as (opened, net):
        pane = await shown(opened, "m0")
        pane.strip.always.click()
        await opened.until(lambda: pictures_in(pane) == 2)
        assert opened.toast() == f"Pictures of {NEWS} are loaded from now on. Settings, Privacy has the list."
        await shown(opened, "m1")  # the same address in other letters
        await opened.until(lambda: pictures_in(pane) == 2)
        asked = len(net.server.seen)
        await shown(opened, "m2")
        assert pane.strip.load.isVisible()
        assert len(net.server.seen) == asked
        dialog = opened.window.open_settings("privacy")
        box = dialog.privacy.senders
        assert [box.list.item(row).text() for row in range(box.list.count())] == [NEWS]
        assert not box.remove.isEnabled()
        box.list.item(0).setSelected(True)
        box.remove.click()
        assert box.list.count() == 0
        assert box.nobody.isVisible()
        dialog.reject()
        await shown(opened, "m0")
        assert pictures_in(pane) == 0
        assert len(net.server.seen) == asked


async def test_what_can_t_be_loaded_is_said_and_tried_again(tmp_path: Path, authority: Authority) -> None:
    async with letters(tmp_path, authority, Answer(404)) as (opened, net):
        pane = await shown(opened, "m0")
        pane.strip.load.click()
        await opened.until(lambda: pane.strip.load.isVisible())
        assert pane.strip.words.whole_text() == "2 pictures could not be loaded."
        assert pane.strip.load.text() == "Try again"
        net.server.answers = [Answer(200, png())]
        pane.strip.load.click()
        await opened.until(lambda: pictures_in(pane) == 2)


async def test_another_message_ends_the_loading(tmp_path: Path, authority: Authority) -> None:
    async with letters(tmp_path, authority, Silent()) as (opened, net):
        pane = await shown(opened, "m0")
        pane.strip.load.click()
        await opened.until(lambda: net.server.connections)
        await shown(opened, "m2")
        assert not pane._tasks.busy("pictures")
        assert pane.strip.load.text() == "Load pictures"


async def test_in_the_demo_no_picture_can_be_asked_for(tmp_path: Path, authority: Authority) -> None:
    async with letters(tmp_path, authority, Answer(200, png())) as (opened, _net):
        opened.window.reading.remote = None  # as the demo has it
        pane = await shown(opened, "m0")
        assert pane.strip.words.whole_text().startswith("2 pictures")
        assert not pane.strip.load.isVisible()


def test_senders_are_kept_and_have_a_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cio_desktop.ui.profile.picture_senders.MOST", 2)
    file = str(tmp_path / "w.ini")
    senders = PictureSenders(QSettings(file, QSettings.Format.IniFormat))
    for each in ("a@x.example", '"b, c"@x.example', "A@x.example", ""):
        senders.allow(each)
    again = PictureSenders(QSettings(file, QSettings.Format.IniFormat))
    assert again.all() == ['"b, c"@x.example', "a@x.example"]
    again.allow("d@x.example")
    assert again.all() == ["a@x.example", "d@x.example"]
    assert again.allows("D@X.example")
    assert not again.allows("")
    again.forget("a@x.example")
    assert not again.allows("a@x.example")
    broken = QSettings(file, QSettings.Format.IniFormat)
    broken.setValue("reading/picture_senders", "{")
    assert PictureSenders(broken).all() == []
