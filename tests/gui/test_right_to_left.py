"""In a window from right to left an English text stays readable, and what stands beside a text changes sides."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from cio_desktop.app.translations import load
from cio_desktop.language import Region
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Account
from cio_desktop.protocol.sign_in import ProviderPreset
from cio_desktop.ui.add_source.steps import Steps
from cio_desktop.ui.mail.messages.drag_chip import DragChip
from cio_desktop.ui.mail.messages.drag_picture import drag_picture, hot_spot
from cio_desktop.ui.settings.provider_steps import ProviderSteps
from cio_desktop.ui.widgets import icons
from cio_desktop.ui.widgets.labels import PlainLabel
from cio_desktop.ui.widgets.lines import as_written, draw_line, shortened
from cio_desktop.ui.widgets.theme import theme
from cio_desktop.ui.window.frame import MINIMUM
from tests.support.open_window import open_window
from tests.support.pseudo_language import spoken
from tests.support.window_data import healthy

ANN = SourceKey("a1", "ann@example.org")
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def right_to_left() -> Iterator[None]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setLayoutDirection(RIGHT)
    yield
    app.setLayoutDirection(LEFT)


def drawn(text: str, direction: Qt.LayoutDirection, side: Qt.AlignmentFlag) -> QImage:
    image = QImage(300, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    draw_line(painter, direction, image.rect(), text, side)
    painter.end()
    return image


@pytest.mark.parametrize(
    "text", ["4 h", "12 min ago", "3 of 4 need you", "Lunch?", "(no subject)", "How to fix…", "7%"]
)
def test_a_text_is_the_same_in_both_directions(text: str) -> None:
    middle = Qt.AlignmentFlag.AlignHCenter
    assert drawn(text, RIGHT, middle) == drawn(text, LEFT, middle)


def ink(image: QImage) -> list[int]:
    return [
        x for x in range(image.width()) if any(image.pixelColor(x, y).lightness() < 128 for y in range(image.height()))
    ]


def test_a_text_begins_at_the_side_of_the_language() -> None:
    begin = Qt.AlignmentFlag.AlignLeft
    assert min(ink(drawn("Lunch?", LEFT, begin))) < 5
    assert max(ink(drawn("Lunch?", RIGHT, begin))) > 294


def test_words_for_widgets_keep_their_ends(right_to_left: None) -> None:
    assert as_written("Sign in…") == "\u200eSign in…\u200e"
    assert as_written("24 hours (default)") == "\u200e24 hours (default)\u200e"
    assert as_written("") == ""
    assert as_written("دخول…") == "دخول…"
    assert as_written("\u2068ann@example.org\u2069: دخول…") == "\u2068ann@example.org\u2069: دخول…"
    assert as_written("\u2068דואר\u2069: sign in").startswith("\u200e")


@pytest.mark.parametrize(
    "text",
    ["البريد الوارد — \u2068ann.hale@corp.test\u2069", "\u2068ann.hale@corp.test\u2069 · \u2068bills\u2069 — البريد"],
)
def test_a_name_that_is_cut_in_the_middle_is_still_kept_apart(text: str) -> None:
    metrics = QFontMetrics(QFont())
    for width in range(20, metrics.horizontalAdvance(text)):
        shown = shortened(metrics, text, width)
        first, cut, last = shown.partition("…")
        assert cut
        assert text.startswith(first.rstrip("\u2068\u200d "))
        depth = 0
        for letter in shown:
            depth += {"\u2068": 1, "\u2069": -1}.get(letter, 0)
            assert depth in {0, 1}
        assert depth == 0
        if "@" in last and "\u2068" not in last:
            assert first.count("\u2068") > first.count("\u2069")  # the "…" stands where the name goes on
        assert metrics.horizontalAdvance(shown) <= max(width, metrics.horizontalAdvance("… …"))
    assert shortened(metrics, text, 10_000) == text


def words_in(image: QImage) -> range:
    """From where to where: all that is dark and grey, as the frame and the number's ground are not."""
    found = [
        x
        for x in range(image.width())
        for y in range(image.height())
        if (seen := image.pixelColor(x, y)).alpha() > 200 and seen.lightness() < 100 and seen.saturation() < 80
    ]
    return range(min(found), max(found) + 1)


@pytest.mark.parametrize("count", [1, 3])
def test_the_picture_of_a_drag_is_mirrored_and_lies_on_the_other_side(qtbot: Any, count: int) -> None:
    theme()
    view = QWidget()
    qtbot.addWidget(view)
    pictures = {}
    for direction in (LEFT, RIGHT):
        view.setLayoutDirection(direction)
        pictures[direction] = drag_picture(view, "Lunch?", count)
    left, right = (words_in(pictures[direction].toImage()) for direction in (LEFT, RIGHT))
    width = pictures[LEFT].width()
    assert left.stop - left.start == right.stop - right.start
    assert abs(left.start - (width - right.stop)) <= 2
    if count > 1:
        assert left.stop < width - left.start - 8  # the number is at the end
    assert hot_spot(pictures[LEFT], LEFT).x() < 0
    assert hot_spot(pictures[RIGHT], RIGHT).x() > width
    assert hot_spot(pictures[LEFT], LEFT).y() == hot_spot(pictures[RIGHT], RIGHT).y()


def test_the_words_of_a_drag_run_away_from_the_pointer_on_their_side(qtbot: Any) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 300)
    window.show()
    chip, at = DragChip.of(window), QPoint(300, 100)
    chip.say("Move 3 → Work", at, accepted=True)
    assert chip.x() > at.x()
    chip.setLayoutDirection(RIGHT)
    chip.say("نقل 3 ← Work", at, accepted=True)
    assert chip.geometry().right() < at.x()


def test_two_names_that_are_shortened_do_not_melt() -> None:
    metrics = QFontMetrics(QFont())
    title = "Inbox of the society — ann.hale@example.org"
    for width in range(metrics.horizontalAdvance("n") * 16, metrics.horizontalAdvance(title)):
        first, parted, last = shortened(metrics, title, width).partition(" — ")
        assert parted
        assert first.startswith("In")
        assert last.endswith("rg")
    people = "\u2068Ann Hale\u2069، \u2068Bob Miller\u2069"
    for width in range(metrics.horizontalAdvance("n") * 6, metrics.horizontalAdvance(people)):
        shown = shortened(metrics, people, width)
        bare = "".join(letter for letter in shown if letter not in "\u2068\u2069")
        if "Hale" not in bare and bare.startswith("A") and "B" in bare:
            assert " " in bare[bare.index("…") :], bare
        assert not re.search(r"\w…?\u2069\u2068|\u2069\w", shown), shown


@pytest.mark.parametrize(
    "text",
    [
        "\u2068السبت\u2069 \u206819:16\u2069",
        " · \u2068الآن\u2069",
        "\u2068ann::imap\u2069 (للبرامج)",
        "\u2068ann@example.org\u2069: \u2068دخول\u2069.",
    ],
)
def test_a_sentence_of_fields_alone_runs_as_the_window(right_to_left: None, text: str) -> None:
    begin = Qt.AlignmentFlag.AlignLeft
    runs = drawn("\u200f" + text, RIGHT, begin)
    assert drawn(text, RIGHT, begin) == runs
    assert drawn("\u200e" + text, RIGHT, begin) != runs
    assert as_written(text) == text
    for selectable in (True, False):
        label = PlainLabel(text, selectable=selectable)
        assert label.text() == "\u200f" + text.strip()
        assert label.accessibleName() == text.strip()


def test_nothing_is_added_from_left_to_right() -> None:
    assert as_written("Sign in…") == "Sign in…"


async def test_the_arrow_of_an_account_is_beside_its_name(tmp_path: Path, right_to_left: None) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        view = opened.view
        account = view.proxy.index(0, 0)
        whole = QRect(0, view.visualRect(account).top(), view.viewport().width(), view.visualRect(account).height())
        view.setCurrentIndex(QModelIndex())
        open_ = view.viewport().grab(whole).toImage()
        view.collapse(account)
        shut = view.viewport().grab(whole).toImage()
        changed = [
            x for x in range(open_.width()) if any(open_.pixel(x, y) != shut.pixel(x, y) for y in range(open_.height()))
        ]
        assert changed
        assert min(changed) > open_.width() - 26
        named = [
            x
            for x in range(open_.width() - 60, open_.width() - 24)
            if any(open_.pixelColor(x, y).lightness() < 128 for y in range(open_.height()))
        ]
        assert named
        assert max(named) < min(changed)


@pytest.mark.parametrize("name", ["actions/next", "actions/details", "actions/undo", "status/ok"])
def test_what_points_along_the_line_turns_with_it(name: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    usual = icons.pixmap(name, 16, QColor("black")).toImage()
    app.setLayoutDirection(RIGHT)
    turned = icons.pixmap(name, 16, QColor("black")).toImage()
    app.setLayoutDirection(LEFT)
    points = name != "status/ok"
    assert (turned != usual) is points
    there = [x for x in range(16) for y in range(16) if usual.pixelColor(x, y).alpha() > 128]
    here = [15 - x for x in range(16) for y in range(16) if turned.pixelColor(x, y).alpha() > 128]
    if points:  # as far as the edges of its lines fall between pixels
        assert abs(sum(there) / len(there) - sum(here) / len(here)) < 0.5


async def test_a_long_address_ends_before_the_period(tmp_path: Path, right_to_left: None) -> None:
    def long(now: float) -> list[Account]:
        account = healthy(now)[0]
        account.sources[0].email = "a.very.long.name.of.somebody.who.writes.much@example.org"
        return [account]

    async with open_window(long, tmp_path / "w.ini", size=MINIMUM) as opened:
        view = opened.view
        view.clearSelection()
        view.setCurrentIndex(QModelIndex())
        name = view.proxy.index(0, 0, view.proxy.index(0, 0))
        assert "a.very" in name.data()
        cell, period = view.visualRect(name), view.visualRect(name.siblingAtColumn(1))
        assert period.right() < cell.left()
        picture = view.viewport().grab(cell).toImage()
        ground = picture.pixelColor(1, 1)
        upper = range(4, picture.height() // 2)
        assert all(picture.pixelColor(x, y) == ground for x in range(3) for y in upper)
        assert any(picture.pixelColor(x, y) != ground for x in range(picture.width()) for y in upper)


async def test_cures_are_the_same_from_right_to_left(tmp_path: Path, right_to_left: None) -> None:
    async with open_window(healthy, tmp_path / "w.ini") as opened:
        opened.view.select(ANN)
        details = next(found for found in opened.window.panel.findChildren(QPushButton) if "Details" in found.text())
        details.click()
        assert opened.window.panel._details.toPlainText().startswith("Source:")


def test_a_label_begins_at_the_side_of_the_window(right_to_left: None) -> None:
    label = PlainLabel("ann@example.org", elide=True)
    label.resize(400, 30)
    picture = label.grab().toImage()
    ground = picture.pixelColor(0, 0).lightness()
    columns = [
        x
        for x in range(picture.width())
        if any(abs(picture.pixelColor(x, y).lightness() - ground) > 80 for y in range(picture.height()))
    ]
    assert min(columns) > picture.width() / 2
    middle = PlainLabel("x")
    middle.setAlignment(Qt.AlignmentFlag.AlignCenter)
    middle.setLayoutDirection(LEFT)
    assert middle.alignment() == Qt.AlignmentFlag.AlignCenter


@pytest.fixture
def egypt() -> Iterator[None]:
    """Where figures have other shapes."""
    region = Region("٬", "٫", lambda hour, minute, _second: f"{hour}:{minute}", zero="٠")
    with spoken(load("ar")._replace(region=region)):
        yield


def test_steps_have_the_figures_of_the_country(qtbot: Any, egypt: None) -> None:
    adding, registering = Steps(["One", "Two", "Three"]), ProviderSteps()
    for widget in (adding, registering):
        qtbot.addWidget(widget)
    adding.show_step(1)
    assert {"✓ One", "٢ Two", "٣ Three"} <= {label.whole_text() for label in adding.findChildren(PlainLabel)}
    registering.show_preset(ProviderPreset("a", "A", "GENERIC_OAUTH2", steps=["Open it.", "Copy it."]), "")
    signs = [label.text() for label in registering.findChildren(PlainLabel) if "." in label.text()[-1:]]
    assert {"\u200f\u2068١\u2069.", "\u200f\u2068٢\u2069."} <= set(signs)  # the dot is behind it, as the country reads


def test_so_has_the_number_at_a_drag(qtbot: Any, egypt: None) -> None:
    theme()
    view = QWidget()
    qtbot.addWidget(view)
    here = drag_picture(view, "Lunch?", 3).toImage()
    with spoken(load("ar")):
        elsewhere = drag_picture(view, "Lunch?", 3).toImage()
    assert here != elsewhere
