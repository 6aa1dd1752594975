"""The program working its own window and checking each step: what the demo's tour and the smoke test share."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from cio_desktop.language import Said
from cio_desktop.protocol.errors import CioError

STEP_TIMEOUT = 60.0


class StepFailed(CioError):
    code = "demo.step"


async def until(holds: Callable[[], bool], what: str) -> None:
    """Raises StepFailed when `holds` does not come true in time."""
    try:
        async with asyncio.timeout(STEP_TIMEOUT):
            while not holds():  # noqa: ASYNC110 - whatever is shown may be waited for
                await asyncio.sleep(0.05)
    except TimeoutError:
        raise StepFailed(
            Said("This did not happen within {seconds} seconds: {what}.", seconds=round(STEP_TIMEOUT), what=what)
        ) from None


async def take_picture(window: QWidget, file: str) -> None:
    """Raises StepFailed where it can't be written, or shows nothing but one colour."""
    await asyncio.sleep(0.5)  # the last animation, for the picture's sake only
    picture = window.grab()
    if not picture.save(file):
        raise StepFailed(
            Said("The picture can't be saved as {file}. Name a file that ends in .png and can be written.", file=file)
        )
    image = picture.toImage()
    seen = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    if len(seen) < 2:
        raise StepFailed(Said("The picture {file} shows nothing: the window is empty.", file=file))


def say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()
