"""The key and secret that clients of a service sign with.

`serve` takes them from the environment, else from DIR/consumer.json (made at first start, mode 0600). The embedded
service gets a pair made for one launch through its stdin, and honours consumer.json beside it, also one that was made
since (script.py), so that a script can work on the same data as the window.
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import string
import time
from pathlib import Path

from cio_desktop.language import Said
from cio_desktop.protocol.errors import CioError

_UNFINISHED = 60.0  # seconds: what is older is of a start that was killed
KEY_LETTERS = string.ascii_lowercase + string.digits


class Consumer:
    """No tuple and no dataclass: shown whole it would tell the secret."""

    __slots__ = ("key", "secret")

    def __init__(self, key: str, secret: str) -> None:
        self.key = key
        self.secret = secret

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Consumer) and (self.key, self.secret) == (other.key, other.secret)

    def __hash__(self) -> int:
        return hash((self.key, self.secret))

    @classmethod
    def new(cls) -> Consumer:
        return cls("".join(secrets.choice(KEY_LETTERS) for _ in range(8)), secrets.token_urlsafe(32))


def from_environment() -> Consumer | None:
    """Raises CioError when only one of the two is set."""
    key, secret = os.environ.get("CIO_CONSUMER_KEY"), os.environ.get("CIO_CONSUMER_SECRET")
    if not key and not secret:
        return None
    if not key or not secret:
        raise CioError(Said("Set both CIO_CONSUMER_KEY and CIO_CONSUMER_SECRET, or none."), code="consumer.incomplete")
    return Consumer(key, secret)


def read(path: Path) -> Consumer | None:
    """None if there is no such file. Raises CioError for one that can't be read."""
    try:
        data = json.loads(path.read_text("utf-8"))
        key, secret = data["key"], data["secret"]
        if not (isinstance(key, str) and isinstance(secret, str) and key and secret):
            raise ValueError("key and secret must be texts, and not empty")
        return Consumer(key, secret)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CioError(
            Said(
                "{file} does not hold a key and a secret ({error}). Remove it to get a new pair.",
                file=str(path),
                error=type(error).__name__,
            ),
            code="consumer.damaged",
        ) from error


def read_or_create(path: Path) -> Consumer:
    """Readable by its owner only from the first byte on; there as a whole or not at all. Of several who make one at
    once, all get the one that is kept."""
    found = read(path)
    if found is not None:
        return found
    consumer = Consumer.new()
    unfinished = path.with_name(f"{path.stem}-{secrets.token_hex(4)}.new")
    try:
        for left in path.parent.glob(f"{path.stem}*.new"):
            with contextlib.suppress(FileNotFoundError):  # who makes one beside us has just ended with it
                if left.stat().st_mtime < time.time() - _UNFINISHED:
                    left.unlink()
        handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            json.dump({"key": consumer.key, "secret": consumer.secret}, file)
            file.flush()
            os.fsync(file.fileno())
        with contextlib.suppress(FileExistsError):
            _put(unfinished, path)
    except OSError as error:
        raise CioError(
            Said("{file} can't be written: {why}.", file=str(path), why=str(error.strerror)), code="consumer.unwritable"
        ) from error
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
    return read(path) or consumer


def _put(unfinished: Path, path: Path) -> None:
    """Raises FileExistsError where somebody was quicker."""
    try:
        path.hardlink_to(unfinished)
    except FileExistsError:
        raise
    except OSError:  # a disk that knows no such links
        unfinished.replace(path)
