"""The badges: each state told apart without colour, in both themes, and on a selected row."""

import gc
import itertools

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImage, QPainter, QPalette, QPixmap

from cio_desktop.ui.sources.states import State
from cio_desktop.ui.widgets import icons
from cio_desktop.ui.widgets.looks import DARK, LIGHT
from cio_desktop.ui.widgets.resource_files import resource_root
from cio_desktop.ui.widgets.theme import CHOICES, theme

SIDE = 20


def greys(state: State, ink: str = "#000000", paper: str = "#ffffff") -> list[int]:
    """The badge on paper, as brightnesses."""
    badge = icons.pixmap(f"status/{state.value}", SIDE, QColor(ink), paper=QColor(paper)).toImage()
    image = QImage(SIDE, SIDE, QImage.Format.Format_Grayscale8)
    image.fill(QColor(paper))
    painter = QPainter(image)
    painter.drawImage(0, 0, badge)
    painter.end()
    return [image.pixelColor(x, y).lightness() for y in range(SIDE) for x in range(SIDE)]


def test_every_state_has_a_shape_of_its_own() -> None:
    drawn = {state: greys(state) for state in State}
    for one, other in itertools.combinations(State, 2):
        unlike = sum(abs(a - b) > 60 for a, b in zip(drawn[one], drawn[other], strict=True))
        assert unlike >= SIDE * SIDE * 0.07, (one, other, unlike)


@pytest.mark.parametrize("choice", CHOICES[1:])
def test_each_state_is_told_apart_in_grey_on_the_ground_it_is_drawn_on(choice: str) -> None:
    """Of each look, in the colours as they are: by shape and brightness alone."""
    theme().choose(choice)
    try:
        paper = QGuiApplication.palette().color(QPalette.ColorRole.Base)
        drawn = {state: greys(state, theme().colour(state.meaning.role).name(), paper.name()) for state in State}
    finally:
        theme().choose("system")
    for one, other in itertools.combinations(State, 2):
        unlike = sum(abs(a - b) > 40 for a, b in zip(drawn[one], drawn[other], strict=True))
        assert unlike >= SIDE * SIDE * 0.07, (one, other, unlike)


@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize("choice", ["light", "dark"])
def test_it_is_drawn_in_the_colour_of_its_role(state: State, choice: str) -> None:
    theme().choose(choice)
    try:
        wanted = QColor(getattr(DARK if choice == "dark" else LIGHT, state.meaning.role.value))
        assert theme().colour(state.meaning.role) == wanted
        image = icons.pixmap(f"status/{state.value}", 40, wanted).toImage()
        pixels = [image.pixelColor(x, y) for x in range(40) for y in range(40)]
        assert any(pixel.alpha() == 255 and pixel.rgb() == wanted.rgb() for pixel in pixels)
    finally:
        theme().choose("system")


def test_every_icon_can_be_drawn() -> None:
    for path in (resource_root() / "icons").rglob("*.svg"):
        name = path.relative_to(resource_root() / "icons").with_suffix("").as_posix()
        image = icons.pixmap(name, 24, QColor("#336699")).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)), name
        text = path.read_text("utf-8")
        assert "<script" not in text
        assert "href" not in text


def test_sharp_at_any_density() -> None:
    ink = QColor("#000000")
    for ratio in (1.0, 1.25, 1.5, 2.0):
        pixmap = icons.pixmap("status/ok", 20, ink, ratio=ratio)
        assert pixmap.width() == round(20 * ratio)
        assert pixmap.devicePixelRatio() == ratio
    assert icons.pixmap("status/ok", 20, ink).cacheKey() == icons.pixmap("status/ok", 20, ink).cacheKey()


def test_an_icon_has_the_sizes_that_the_window_asks_for() -> None:
    """None is scaled from another one, which would blur its lines."""
    made = icons.icon("actions/sync", QPalette())
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
        assert {size.width() for size in made.availableSizes(mode)} == set(icons.SIZES)
    for ratio in (1.0, app().devicePixelRatio()):
        for side in icons.SIZES:
            exact = icons.pixmap("actions/sync", side, QPalette().buttonText().color(), ratio=ratio)
            assert made.pixmap(QSize(side, side), ratio).toImage() == exact.toImage()


def test_an_icon_is_as_sharp_on_a_screen_that_comes_later() -> None:
    made = icons.icon("actions/sync", QPalette())
    for ratio in (1.25, 3.0):
        exact = icons.pixmap("actions/sync", 18, QPalette().buttonText().color(), ratio=ratio)
        assert made.pixmap(QSize(18, 18), ratio).toImage() == exact.toImage()


def test_an_icon_outlives_its_copies() -> None:
    """Also one that somebody adds a picture to, for which Qt copies what draws it."""
    made = icons.icon("actions/undo", QPalette())
    usual = made.pixmap(QSize(16, 16)).toImage()
    for _ in range(3):
        copy = QIcon(made)
        copy.addPixmap(QPixmap(3, 3))
        gc.collect()
        assert copy.pixmap(QSize(16, 16)).toImage() == usual
        del copy
        gc.collect()
    assert made.pixmap(QSize(16, 16)).toImage() == usual


def app() -> QGuiApplication:
    found = QGuiApplication.instance()
    assert isinstance(found, QGuiApplication)
    return found
