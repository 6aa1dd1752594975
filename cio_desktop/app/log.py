"""Logging of both processes: to stderr where there is one. Never a secret: no URL, no form, no IMAP argument."""

from __future__ import annotations

import contextlib
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from cio_desktop.language import Said
from cio_desktop.protocol.errors import CioError

if TYPE_CHECKING:
    from logging.handlers import RotatingFileHandler

FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
# these write whole URLs and headers
NOISY = ("httpx", "httpcore", "asyncio", "qasync", "keyring", "uvicorn", "pymap", "concurrent")
CHILD = "child process"  # as it is: in logs
FILE_SIZE = 5_000_000  # bytes; the one before it is kept as well


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


class LogFile:
    """While it is begun, whatever this process and its children log is written to a file that only its owner can read.
    Any thread may write."""

    _begun: LogFile | None = None

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handler: RotatingFileHandler | None = None

    def begin(self) -> None:
        """Raises CioError file.unwritable."""
        from logging.handlers import RotatingFileHandler

        if self._handler is not None:
            return
        try:
            handler = RotatingFileHandler(
                self.path, maxBytes=FILE_SIZE, backupCount=1, encoding="utf-8", errors="replace"
            )
            self.path.chmod(0o600)
        except OSError as error:
            raise CioError(
                Said("{file} can't be written: {why}.", file=self.path.name, why=str(error.strerror)),
                code="file.unwritable",
            ) from error
        handler.setFormatter(_Formatter(FORMAT))
        logging.getLogger().addHandler(handler)
        self._handler, LogFile._begun = handler, self

    def end(self) -> None:
        handler, self._handler = self._handler, None
        if handler is not None:
            logging.getLogger().removeHandler(handler)
            handler.close()
            LogFile._begun = None

    @classmethod
    def take_line(cls, line: str) -> None:
        """What a child process wrote to its stderr, whole as it is."""
        if sys.stderr is not None:
            sys.stderr.write(line)
        handler = cls._begun._handler if cls._begun is not None else None
        if handler is not None:
            with contextlib.suppress(ValueError):  # ended meanwhile
                handler.handle(logging.makeLogRecord({"name": CHILD, "msg": line.rstrip("\n")}))


class _Formatter(logging.Formatter):
    """A child's line has its time and name already."""

    def format(self, record: logging.LogRecord) -> str:
        return record.getMessage() if record.name == CHILD else super().format(record)
