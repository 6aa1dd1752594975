"""A user of a real server: deliver mail, act as another client, look what is really there (by imaplib)."""

import contextlib
import imaplib
import itertools
import os
import re
import socket
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from imapclient import imap_utf7

from tests.support.mail import EPOCH, id_of

if TYPE_CHECKING:
    from tests.support.dovecot import Dovecot

_FLAG_LETTERS = {"\\Draft": "D", "\\Flagged": "F", "\\Answered": "R", "\\Seen": "S", "\\Deleted": "T"}
_LIST = re.compile(rb"\((?P<attributes>[^)]*)\) (?:\"[^\"]*\"|NIL) (?P<name>.*)", re.DOTALL)
_numbers = itertools.count(1)


@dataclass(frozen=True)
class Seen:
    """One message as another client sees it."""

    uid: int
    message_id: str
    flags: frozenset[str]


def quoted(path: str) -> str:
    """A folder's name as imaplib wants it."""
    name: str = imap_utf7.encode(path).decode("ascii")
    return '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _ok(answer: tuple[str, list[Any]]) -> list[Any]:
    if answer[0] != "OK":
        raise AssertionError(f"the judge's command was refused: {answer!r}")
    return answer[1]


class ImapUser:
    """A user of any IMAP server on this machine, in clear. `separator` stands between the parts of a folder's name."""

    separator = "/"

    def __init__(self, host: str, port: int, name: str, password: str) -> None:
        self.host, self.port = host, port
        self.name = name
        self.password = password

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name})"

    @contextlib.contextmanager
    def imap(self) -> Iterator[imaplib.IMAP4]:
        """Another client of this user, logged in."""
        client = imaplib.IMAP4(self.host, self.port, timeout=60)
        try:
            client.login(self.name, self.password)
            yield client
        finally:
            with contextlib.suppress(OSError, imaplib.IMAP4.error):
                client.logout()
            with contextlib.suppress(OSError):
                client.shutdown()

    def add_folder(self, *paths: str) -> None:
        with self.imap() as client:
            for path in paths:
                _ok(client.create(quoted(path)))
                _ok(client.subscribe(quoted(path)))

    def remove_folder(self, path: str) -> None:
        with self.imap() as client:
            _ok(client.delete(quoted(path)))

    def rename_folder(self, old: str, new: str) -> None:
        with self.imap() as client:
            _ok(client.rename(quoted(old), quoted(new)))

    def deliver(
        self, folder: str, messages: Iterable[bytes], *, flags: Sequence[str] = (), start: float = EPOCH
    ) -> None:
        """By APPEND, in their order; the folder is there. INTERNALDATEs count up in minutes."""
        with self.imap() as client:
            for n, raw in enumerate(messages):
                when = imaplib.Time2Internaldate(start + n * 60)
                _ok(client.append(quoted(folder), " ".join(flags), when, raw))

    def folders(self) -> list[str]:
        with self.imap() as client:
            return _folders(client)

    def look_closely(self) -> dict[str, list[Seen]]:
        """Every folder that can be opened -> its messages in the order of their UIDs."""
        found: dict[str, list[Seen]] = {}
        with self.imap() as client:
            for path in _folders(client):
                _ok(client.select(quoted(path), readonly=True))
                found[path] = _seen(client)
        return found

    def look(self) -> dict[str, list[str]]:
        """Folder -> Message-IDs, folders that are empty included."""
        return {path: [seen.message_id for seen in rows] for path, rows in self.look_closely().items()}

    def contents(self) -> dict[str, list[bytes]]:
        """Folder -> the raw messages in it, in a stable order: what no change of folders may alter."""
        found: dict[str, list[bytes]] = {}
        with self.imap() as client:
            for path in _folders(client):
                _ok(client.select(quoted(path), readonly=True))
                rows = _ok(client.uid("FETCH", "1:*", "(UID BODY.PEEK[])"))
                found[path] = sorted(item[1] for item in rows if isinstance(item, tuple))
        return found

    def where(self, message_id: str) -> list[str]:
        """In which folders a message is; a folder that holds it twice is named twice."""
        return [path for path, ids in self.look().items() for each in ids if each == message_id]


class MailUser(ImapUser):
    """A user of the private Dovecot."""

    def __init__(self, server: "Dovecot", name: str, password: str, maildir: Path, rule: str = "") -> None:
        super().__init__(server.host, server.port, name, password)
        self.server = server
        self.maildir = maildir
        self._rule = rule
        self.tls_port = server.tls_port

    def set_password(self, password: str) -> None:
        """Returns when the server takes the new one (within about a second)."""
        self.server._set(self.name, password, self._rule)
        self.password = password
        deadline = time.monotonic() + 60
        while True:
            try:
                with self.imap():
                    return
            except imaplib.IMAP4.error:
                if time.monotonic() > deadline:
                    raise
                time.sleep(0.1)

    def set_rights(self, folder: str, rights: str) -> None:
        """The owner's own rights, for a server started with acl=True: "lr" makes the folder read-only."""
        (self._path(folder) / "dovecot-acl").write_text(f"owner {rights}\n")

    def _path(self, folder: str) -> Path:
        return self.maildir.joinpath(*(imap_utf7.encode(part).decode("ascii") for part in folder.split("/")))

    def deliver(
        self, folder: str, messages: Iterable[bytes], *, flags: Sequence[str] = (), start: float = EPOCH
    ) -> None:
        """Bulk delivery by writing the maildir, thousands in a second. INTERNALDATEs count up in minutes.

        The folder is made when it is not there. The order of the messages is the order of their UIDs.
        """
        path = self._path(folder)
        if not path.exists():
            self._make(folder)
        tmp, cur = path / "tmp", path / "cur"
        info = "".join(sorted(_FLAG_LETTERS[flag] for flag in flags))
        host = socket.gethostname().replace("/", "_").replace(":", "_")
        for n, raw in enumerate(messages):
            base = f"{int(time.time())}.M{next(_numbers):09d}P{os.getpid()}.{host}"
            vsize = len(raw) + raw.count(b"\n") - raw.count(b"\r\n")
            file = tmp / base
            file.write_bytes(raw)
            os.chown(file, *self.server.owner)
            when = start + n * 60
            os.utime(file, (when, when))
            file.rename(cur / f"{base},S={len(raw)},W={vsize}:2,{info}")

    def _make(self, folder: str) -> None:
        if folder.upper() != "INBOX":
            with self.imap() as client:
                known = client.list('""', quoted(folder))[1] != [None]
            if not known:
                self.add_folder(folder)
                return
        with self.imap() as client:  # listed but not yet on disk: opening it makes it
            _ok(client.select(quoted(folder)))


def _folders(client: imaplib.IMAP4) -> list[str]:
    found = []
    for item in _ok(client.list()):
        if not item:  # nothing at all, or what stands behind a name told as a literal
            continue
        line = item[0][: item[0].rindex(b"{")] + item[1] if isinstance(item, tuple) else item
        match = _LIST.match(line)
        assert match is not None, line
        if b"\\noselect" in match["attributes"].lower() or b"\\nonexistent" in match["attributes"].lower():
            continue
        name = match["name"]
        if name.startswith(b'"') and not isinstance(item, tuple):
            name = re.sub(rb"\\(.)", rb"\1", name[1:-1])
        found.append(imap_utf7.decode(name))
    return sorted(found)


def _seen(client: imaplib.IMAP4) -> list[Seen]:
    rows = []
    for item in _ok(client.uid("FETCH", "1:*", "(UID FLAGS BODY.PEEK[HEADER.FIELDS (MESSAGE-ID)])")):
        if not isinstance(item, tuple):
            continue
        uid = re.search(rb"UID (\d+)", item[0])
        flags = re.search(rb"FLAGS \(([^)]*)\)", item[0])
        assert uid is not None, item
        assert flags is not None, item
        rows.append(Seen(int(uid[1]), id_of(item[1]), frozenset(flags[1].decode("ascii", "replace").split())))
    return sorted(rows, key=lambda row: row.uid)
