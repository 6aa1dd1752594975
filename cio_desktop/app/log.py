"""Logging of both processes: to stderr where there is one. Never a secret: no URL, no form, no IMAP argument."""

from __future__ import annotations

import logging
import sys

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
# these write whole URLs and headers
NOISY = ("httpx", "httpcore", "asyncio", "qasync", "keyring", "uvicorn", "pymap", "concurrent")


def configure(*, debug: bool) -> None:
    if sys.stderr is None:  # a windowed build has no streams
        logging.getLogger().addHandler(logging.NullHandler())
        return
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter(FORMAT))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.DEBUG if debug else logging.WARNING)
    for name in NOISY:
        logging.getLogger(name).setLevel(logging.WARNING)
