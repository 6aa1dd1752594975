"""Python's search for garbage in circles, which a start does without: nearly all that it makes stays, and looking
through that again and again takes a twentieth of the start."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Iterator


@contextlib.contextmanager
def put_off() -> Iterator[None]:
    """Until `begin`, or the end of the `with` block."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def begin() -> None:
    """The start is over: what is there now is never looked through again, what comes is."""
    if not gc.isenabled():
        gc.freeze()
        gc.enable()
