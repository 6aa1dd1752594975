"""Once a day, where a person or the package wants it: is a newer version published? Then the window says so.

A notice and no more: nothing is downloaded, and the program never replaces itself.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import AsyncIterator, Callable

from PySide6.QtCore import QSettings

from cio_desktop.language import tr
from cio_desktop.net.task_scope import TaskScope
from cio_desktop.operations.newer_version import NoAnswer, newest
from cio_desktop.protocol.distribution import Distribution, distribution
from cio_desktop.ui.profile.updates import asks_for_updates, last_asked, newer_version, note_answer
from cio_desktop.ui.widgets.browser import open_page
from cio_desktop.ui.window.frame import PROGRAM
from cio_desktop.ui.window.main_window import MainWindow

log = logging.getLogger(__name__)

AFTER_START = 20.0  # seconds: the window has other things to do first
BETWEEN_LOOKS = 600.0  # the setting may have been changed
DAY = 86400.0


class UpdateNotice:
    """`tell` is called with the version, once in each run of the program."""

    def __init__(
        self,
        settings: QSettings,
        published: Distribution,
        tell: Callable[[str], object],
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._settings = settings
        self._published = published
        self._tell = tell
        self._clock = clock
        self._told = ""

    async def run(self) -> None:
        """Until cancelled; ends at once where there is nobody to ask."""
        if not self._published.can_ask:
            return
        await asyncio.sleep(AFTER_START)
        while True:
            await self.look()
            await asyncio.sleep(BETWEEN_LOOKS)

    async def look(self) -> None:
        """Asks, if it is time and wanted, and tells."""
        if not asks_for_updates(self._settings, self._published):
            return
        now = self._clock()
        if abs(now - last_asked(self._settings)) >= DAY:  # a clock that was set back does not stop it for years
            try:
                note_answer(self._settings, await newest(self._published), now)
            except NoAnswer as error:
                log.info("%s", error)  # no business of the person's: the next look asks again
                return
        version = newer_version(self._settings)
        if version and version != self._told:
            self._told = version
            self._tell(version)


@contextlib.asynccontextmanager
async def update_notice(settings: QSettings, window: MainWindow) -> AsyncIterator[None]:
    """While the window is there."""
    published = distribution()

    def tell(version: str) -> None:
        text = tr("{program} {version} is published", program=PROGRAM, version=version)
        if published.page:
            window.status.toast.say(text, answer=tr("Open its page"), act=lambda: open_page(published.page))
        else:
            window.status.toast.say(text)

    tasks = TaskScope("updates")
    tasks.start(UpdateNotice(settings, published, tell).run())
    try:
        yield
    finally:
        await tasks.close()
