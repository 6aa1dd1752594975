"""Reading rows in a process of its own, for large imports (sync/reading_process.py): bytes in, messages out.

What it is given are headers and structures of mail, never a secret. It ends with its input, and keeps nothing.
"""

from __future__ import annotations

import contextlib
import gc
import os
import signal
import struct
import sys
from typing import IO

import msgspec

from cio_desktop.imap.types import FetchRow
from cio_desktop.store.fetched import PackedMessage

from .rows import RowReader

LONGEST = 1 << 30
POLITE = 5  # what it gives way by to whoever is waited for: the service, a window
GREETING = b""  # an empty piece, once it has started
_HEAD = struct.Struct(">I")


class Row(msgspec.Struct, array_like=True):
    """Of a FetchRow what a message is made of."""

    uid: int
    internaldate: int | None
    size: int | None
    header: bytes | None
    structure: bytes | None
    gm_msgid: int | None
    gm_thrid: int | None
    problem: str | None
    digest: bytes | None


class Wish(msgspec.Struct, array_like=True):
    account_id: str
    raw_file_list: bool
    now: int
    folder_id: int
    uidvalidity: int
    rows: list[Row]


encode = msgspec.msgpack.Encoder().encode
decode_messages = msgspec.msgpack.Decoder(list[PackedMessage]).decode
_decode_wish = msgspec.msgpack.Decoder(Wish).decode


def run() -> int:
    """The whole life of such a process."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for whoever started it
    gc.set_threshold(50_000, 20, 20)  # rows hold no cycles
    if sys.platform != "win32":  # there whoever starts it says so
        with contextlib.suppress(OSError):
            os.nice(POLITE)
    serve(sys.stdin.buffer, sys.stdout.buffer)
    return 0


def serve(source: IO[bytes], sink: IO[bytes]) -> None:
    put(sink, GREETING)
    while (raw := take(source)) is not None:
        put(sink, encode(_read(_decode_wish(raw))))


def _read(wish: Wish) -> list[PackedMessage]:
    reader = RowReader(wish.account_id, wish.raw_file_list, None, wish.now)
    return [
        reader.message(
            FetchRow(
                row.uid,
                internaldate=row.internaldate,
                size=row.size,
                header=row.header,
                structure=row.structure,
                gm_msgid=row.gm_msgid,
                gm_thrid=row.gm_thrid,
                problem=row.problem,
            ),
            wish.folder_id,
            wish.uidvalidity,
            row.digest,
        )
        for row in wish.rows
    ]


def put(sink: IO[bytes], payload: bytes) -> None:
    sink.write(_HEAD.pack(len(payload)))
    sink.write(payload)
    sink.flush()


def take(source: IO[bytes]) -> bytes | None:
    """None at the end of the stream, also in the middle of a piece."""
    head = source.read(_HEAD.size)
    if len(head) < _HEAD.size:
        return None
    (length,) = _HEAD.unpack(head)
    if length > LONGEST:
        return None
    payload = source.read(length)
    return payload if len(payload) == length else None
