"""Newer versions: the page in Settings, and the notice of the window. Nobody is asked unless somebody wants it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from cio_desktop import __version__
from cio_desktop.app import update_notice as notice_module
from cio_desktop.app.update_notice import DAY, UpdateNotice
from cio_desktop.operations.newer_version import NoAnswer
from cio_desktop.protocol.distribution import Distribution
from cio_desktop.ui.profile.updates import ask_for_updates, asks_for_updates, newer_version, note_answer
from cio_desktop.ui.settings.updates_page import UpdatesPage
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.words.times import date_of
from tests.support.open_window import open_window, press
from tests.support.present import present
from tests.support.window_data import in_every_state

PAGE = "https://example.org/cio-desktop"
KNOWN = Distribution("run", "person", "https://example.org/newest.json", PAGE)
NOON = 1_800_000_000.0


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


class Publisher:
    """Answers in place of the server."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, version: str = "99.0.0") -> None:
        self.version = version
        self.asked = 0
        self.fails = False
        monkeypatch.setattr(notice_module, "newest", self.newest)

    async def newest(self, _published: Distribution) -> str:
        self.asked += 1
        if self.fails:
            raise NoAnswer("Newer versions could not be asked for: no.")
        return self.version


class Teller(UpdateNotice):
    def __init__(self, settings: QSettings, published: Distribution = KNOWN) -> None:
        self.told: list[str] = []
        self.now = NOON
        super().__init__(settings, published, self.told.append, clock=lambda: self.now)


def shown(page: UpdatesPage) -> str:
    return " ".join(label.whole_text() for label in page.findChildren(PlainLabel) if not label.isHidden())


# the notice


async def test_off_until_it_is_turned_on(settings: QSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    publisher, teller = Publisher(monkeypatch), Teller(settings)
    await teller.look()
    assert (publisher.asked, teller.told) == (0, [])
    ask_for_updates(settings, True)
    await teller.look()
    assert (publisher.asked, teller.told) == (1, ["99.0.0"])
    ask_for_updates(settings, False)
    teller.now += 2 * DAY
    await teller.look()
    assert publisher.asked == 1


async def test_once_a_day_and_told_once(settings: QSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    publisher, teller = Publisher(monkeypatch), Teller(settings)
    ask_for_updates(settings, True)
    for moment, asked in ((0, 1), (600, 1), (DAY - 1, 1), (DAY, 2), (DAY + 600, 2), (-DAY, 3)):
        teller.now = NOON + moment
        await teller.look()
        assert publisher.asked == asked, moment
    assert teller.told == ["99.0.0"]
    again = Teller(settings)  # the next start: it is known already
    again.now = teller.now + 60
    await again.look()
    assert (publisher.asked, again.told) == (3, ["99.0.0"])


async def test_no_answer_is_no_news_and_asked_again(settings: QSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    publisher, teller = Publisher(monkeypatch), Teller(settings)
    ask_for_updates(settings, True)
    publisher.fails = True
    await teller.look()
    await teller.look()
    assert (publisher.asked, teller.told) == (2, [])


@pytest.mark.parametrize("version", [__version__, "0.0.1"])
async def test_nothing_newer_nothing_said(version: str, settings: QSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    publisher, teller = Publisher(monkeypatch, version), Teller(settings)
    ask_for_updates(settings, True)
    await teller.look()
    assert (publisher.asked, teller.told, newer_version(settings)) == (1, [], "")


@pytest.mark.parametrize(
    "published", [Distribution(), Distribution("deb", "system", KNOWN.version_file, PAGE, True)], ids=["none", "deb"]
)
async def test_never_without_an_address_or_in_a_systems_package(
    published: Distribution, settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever the settings file says: it may have come from another package."""
    publisher, teller = Publisher(monkeypatch), Teller(settings, published)
    ask_for_updates(settings, True)
    await teller.run()  # ends at once
    await teller.look()
    assert (publisher.asked, teller.told) == (0, [])


async def test_a_package_may_begin_with_it_and_a_person_ends_it(
    settings: QSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    asking = Distribution("run", "person", KNOWN.version_file, PAGE, True)
    publisher, teller = Publisher(monkeypatch), Teller(settings, asking)
    await teller.look()
    assert publisher.asked == 1
    ask_for_updates(settings, False)
    assert not asks_for_updates(settings, asking)


async def test_a_damaged_settings_file(settings: QSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    publisher, teller = Publisher(monkeypatch), Teller(settings)
    ask_for_updates(settings, True)
    settings.setValue("updates/asked", "yesterday")
    settings.setValue("updates/heard", "<b>99</b>")
    await teller.look()
    assert (publisher.asked, teller.told) == (1, ["99.0.0"])


async def test_the_window_says_it(tmp_path: Path, settings: QSettings, monkeypatch: pytest.MonkeyPatch) -> None:
    Publisher(monkeypatch)
    opened: list[str] = []
    monkeypatch.setattr(notice_module, "AFTER_START", 0.0)
    monkeypatch.setattr(notice_module, "distribution", lambda: KNOWN)
    monkeypatch.setattr(notice_module, "open_page", opened.append)
    ask_for_updates(settings, True)
    async with open_window(in_every_state, tmp_path / "w.ini") as window:
        toast = window.window.status.toast
        async with notice_module.update_notice(settings, window.window):
            await window.until(lambda: toast.text() == "CIO Desktop 99.0.0 is published")
            assert opened == []
            press(present(toast.findChild(QPushButton, "toast_answer")), Qt.Key.Key_Space)
            assert opened == [PAGE]


# the page


def test_the_systems_package(settings: QSettings, qtbot: QtBot) -> None:
    page = UpdatesPage(settings, Distribution("deb", "system", "", ""))
    qtbot.addWidget(page)
    assert page.ask.isHidden()
    assert "as a package of your system (deb). So it asks nobody itself." in shown(page)
    assert page.open.isHidden()


def test_no_address_is_known(settings: QSettings, qtbot: QtBot) -> None:
    ask_for_updates(settings, True)
    page = UpdatesPage(settings)  # as this checkout says
    qtbot.addWidget(page)
    assert not page.ask.isEnabled()
    assert not page.ask.isChecked()
    assert "knows no address" in shown(page)
    assert f"version {__version__}" in shown(page)
    assert page.heard.isHidden()


def test_turned_on_and_off(settings: QSettings, qtbot: QtBot) -> None:
    page = UpdatesPage(settings, KNOWN)
    qtbot.addWidget(page)
    assert page.ask.isEnabled()
    assert not page.ask.isChecked()
    assert "Once a day example.org is asked" in shown(page)
    assert "Nobody was asked yet." in shown(page)
    page.ask.click()
    assert asks_for_updates(settings, KNOWN)
    page.ask.click()
    assert not asks_for_updates(settings, KNOWN)


def test_what_was_heard(settings: QSettings, qtbot: QtBot) -> None:
    opened: list[str] = []
    page = UpdatesPage(settings, KNOWN, opens=opened.append)
    qtbot.addWidget(page)
    note_answer(settings, __version__, NOON)
    page.shown()
    assert f"None was newer on {date_of(NOON)}." in shown(page)
    assert page.open.isHidden()
    note_answer(settings, "99.1", NOON)
    page.shown()
    assert "Version 99.1 is published." in shown(page)
    page.open.click()
    assert opened == [PAGE]
