"""The process in which rows of large imports are read (reading/process.py), so that fetching, reading and storing go on
at once and the loop stays free. One for all imports; it is there as long as a large import runs.

Until it has started, and whatever goes wrong with it, the rows are read here instead: an import never depends on it,
nor do its first messages wait for it.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence

if sys.platform == "linux":
    import fcntl

from cio_desktop.engine.config import ReadingProgram
from cio_desktop.engine.reading.process import GREETING, Row, Wish, decode_messages, encode, put, take
from cio_desktop.engine.reading.rows import RowReader
from cio_desktop.imap.types import FetchRow
from cio_desktop.store.fetched import NewMembership, PackedMessage

log = logging.getLogger(__name__)

PIECE = 250  # rows at a time: packing and unpacking more would hold up the loop
PIPE = 1 << 20  # bytes on their way (Linux): a piece and its answer, so that neither side stops in the middle of one
PATIENCE = 60.0  # seconds for a batch
# Windows: it gives way to whoever is waited for, as elsewhere it does by itself
_FLAGS = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)


class Broken(Exception):
    """The process ended, or what it answers is no answer."""


class ReadingProcess:
    """`program` None: everything is read here."""

    def __init__(self, program: ReadingProgram | None) -> None:
        self._program = program
        self._imports = 0
        self._child: _Child | None = None

    @contextlib.contextmanager
    def import_of(self, messages: int) -> Iterator[None]:
        """While an import of so many messages runs."""
        if self._program is None or messages < self._program.at_least:
            yield
            return
        self._imports += 1
        if self._child is None:
            self._child = _Child(self._program)
            self._child.begin()
        try:
            yield
        finally:
            self._imports -= 1
            if not self._imports:
                self._end()

    @property
    def ready(self) -> bool:
        """Whether there is a process that reads."""
        return self._child is not None and self._child.ready

    def close(self) -> None:
        """For good: the engine stops, and must not wait for an answer."""
        self._program = None
        self._end()

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.end()

    async def read(
        self,
        reader: RowReader,
        rows: Sequence[FetchRow],
        folder_id: int,
        uidvalidity: int,
        digests: Mapping[int, bytes],
    ) -> Iterable[NewMembership]:
        """As `RowReader.read_all`."""
        child = self._child
        if child is None or not child.ready:
            return reader.read_all(rows, folder_id, uidvalidity, digests)
        try:
            # one at a time also here, so that those who wait take no thread from others
            async with child.turn, asyncio.timeout(PATIENCE):
                answers = await asyncio.to_thread(child.read, reader, rows, folder_id, uidvalidity, digests)
        except (Broken, TimeoutError) as error:
            if not child.broken:
                log.info("Mail is read in the service itself: %s", error or "the reading process does not answer")
            child.end()
            return reader.read_all(rows, folder_id, uidvalidity, digests)
        return _unpacked(child, answers, reader, rows, folder_id, uidvalidity, digests)


def _unpacked(
    child: _Child,
    answers: Sequence[bytes],
    reader: RowReader,
    rows: Sequence[FetchRow],
    folder_id: int,
    uidvalidity: int,
    digests: Mapping[int, bytes],
) -> Iterator[NewMembership]:
    """Lazily: batches of several sources wait for the one thread that writes, and packed they take a third of the
    memory. What is no answer is read here."""
    for piece, answer in zip(_pieces(rows), answers, strict=True):
        try:
            made = iter(_messages(answer, sum(map(_travels, piece))))
        except Broken as error:
            log.info("Mail is read in the service itself: %s", error)
            child.end()
            yield from reader.read_all(piece, folder_id, uidvalidity, digests)
            continue
        for row in piece:
            digest = digests.get(row.uid)
            if _travels(row):
                yield reader.place(row, next(made), digest)
            else:
                yield reader.read(row, folder_id, uidvalidity, digest)


def _pieces(rows: Sequence[FetchRow]) -> list[Sequence[FetchRow]]:
    return [rows[at : at + PIECE] for at in range(0, len(rows), PIECE)]


def _travels(row: FetchRow) -> bool:
    """A structure that was taken apart with care is not packed again."""
    return row.structure is None or isinstance(row.structure, bytes)


class _Child:
    def __init__(self, program: ReadingProgram) -> None:
        self._program = program
        self._process: subprocess.Popen[bytes] | None = None
        self.turn = asyncio.Lock()
        self._talk = threading.Lock()  # a batch that was given up is still read to its end
        self._state = threading.Lock()
        self._greeted = False
        self.broken = False

    @property
    def ready(self) -> bool:
        return self._greeted and not self.broken

    def begin(self) -> None:
        threading.Thread(target=self._begin, name="reading process: begin", daemon=True).start()

    def _begin(self) -> None:
        try:
            with self._talk:
                if _answer(self._start()) != GREETING:
                    raise Broken("the reading process is another program")
            self._greeted = True
        except Broken as error:
            if not self.broken:
                log.info("Mail is read in the service itself: %s", error)
            self.end()

    def read(
        self,
        reader: RowReader,
        rows: Sequence[FetchRow],
        folder_id: int,
        uidvalidity: int,
        digests: Mapping[int, bytes],
    ) -> list[bytes]:
        """In a thread: the answer to each piece. Raises Broken."""
        with self._talk:
            process = self._process
            if process is None:
                raise Broken("the reading process has ended")
            pieces = _pieces(rows)
            wishes = (
                Wish(
                    reader.account_id,
                    reader.raw_file_list,
                    reader.now,
                    folder_id,
                    uidvalidity,
                    [_packed(row, digests.get(row.uid)) for row in piece if _travels(row)],
                )
                for piece in pieces
            )
            # all of them while answers come, so that the process never waits for its next piece
            sending = threading.Thread(target=_send, args=(process, wishes), name="reading process: send", daemon=True)
            sending.start()
            try:
                return [_answer(process) for _ in pieces]
            except BaseException:
                process.kill()  # else nobody would take what is still being sent
                raise
            finally:
                sending.join()

    def _start(self) -> subprocess.Popen[bytes]:
        with self._state:
            if self.broken:
                raise Broken("the reading process has ended")
            try:
                self._process = subprocess.Popen(
                    self._program.command,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    env=dict(self._program.environment),
                    creationflags=_FLAGS,
                    process_group=None if sys.platform == "win32" else 0,
                )
            except OSError as error:
                raise Broken(f"the reading process can't be started ({error.strerror})") from error
            _widen(self._process)
            return self._process

    def end(self) -> None:
        """At once: it holds nothing. Whoever waits for its answer hears that it is gone."""
        with self._state:
            self.broken = True
            process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        threading.Thread(target=_bury, args=(process, self._talk), name="reading process: end", daemon=True).start()


def _bury(process: subprocess.Popen[bytes], talk: threading.Lock) -> None:
    process.wait()
    with talk:  # a thread that is reading sees the end first
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()


def _widen(process: subprocess.Popen[bytes]) -> None:
    if sys.platform == "linux":
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):  # a system may allow less: it only takes longer
                    fcntl.fcntl(stream.fileno(), fcntl.F_SETPIPE_SZ, PIPE)


def _send(process: subprocess.Popen[bytes], wishes: Iterable[Wish]) -> None:
    assert process.stdin is not None
    with contextlib.suppress(OSError, ValueError):  # whoever waits for the answers hears that it has ended
        for wish in wishes:
            put(process.stdin, encode(wish))


def _answer(process: subprocess.Popen[bytes]) -> bytes:
    assert process.stdout is not None
    try:
        answer = take(process.stdout)
    except (OSError, ValueError) as error:  # ValueError: closed meanwhile
        raise Broken(f"the reading process has ended ({type(error).__name__})") from error
    if answer is None:
        raise Broken("the reading process has ended")
    return answer


def _messages(answer: bytes, count: int) -> list[PackedMessage]:
    try:
        made = decode_messages(answer)
    except ValueError as error:  # msgspec's errors are such
        raise Broken(f"the reading process answers something else ({type(error).__name__})") from error
    if len(made) != count:
        raise Broken("the reading process answers something else")
    return made


def _packed(row: FetchRow, digest: bytes | None) -> Row:
    structure = row.structure if isinstance(row.structure, bytes) else None
    return Row(
        row.uid,
        row.internaldate,
        row.size,
        row.header,
        structure,
        row.gm_msgid,
        row.gm_thrid,
        row.problem,
        digest,
    )
