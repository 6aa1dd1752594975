"""A wanted change of the folders of a message, and what came of it. Data only."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from cio_desktop.language import Said
from cio_desktop.protocol.errors import CioError


@dataclass(frozen=True, slots=True)
class FolderName:
    """A folder by its full path or by its symbolic name; one of the two is given."""

    name: str | None = None
    symbolic: str | None = None


@dataclass(frozen=True, slots=True)
class FolderChange:
    """`exact`: `add` is the whole set the message shall be in (PUT), `remove` is empty.

    `source`: label of the source whose folders are meant; None: judged by where the message is. `dst_source`: label of
    the source the folders of `add` are in, where that is another one. `dst_account`: id of the account of `dst_source`,
    where that is another one, too. `keeps_star`: an exact set leaves the star alone.

    `set_flags`, `clear_flags`: of the copies in the folders of `add`; without any, of every copy. `delete`: the message
    goes, to the Trash on Gmail, elsewhere for good; nothing else is given then.
    """

    add: tuple[FolderName, ...] = ()
    remove: tuple[FolderName, ...] = ()
    exact: bool = False
    source: str | None = None
    dst_source: str | None = None
    keeps_star: bool = False
    set_flags: tuple[str, ...] = ()
    clear_flags: tuple[str, ...] = ()
    delete: bool = False
    dst_account: str | None = None


@dataclass(frozen=True, slots=True)
class SourceAct:
    """What is asked of a source, and is no change of a message it has. `folder`: its raw name; `path`: as shown.

    create: the folder; nothing happens where it is there. drop: it is deleted, with mail in it only `with_messages`.
    expunge: what is flagged as deleted in it goes. append: a message, given beside, is put there with `flags`, as
    received at `received`. rename: it and those below it are `new_folder` (shown as `new_path`) from then on. empty:
    its messages go for good; read: they are marked as read. Both of those that the person could have seen: under
    `uidvalidity`, below the UID `below`, where those are given.
    """

    kind: Literal["create", "drop", "expunge", "append", "rename", "empty", "read"]
    source_id: int
    source: str
    folder: bytes
    path: str
    with_messages: bool = False
    flags: tuple[str, ...] = ()
    received: int | None = None
    new_folder: bytes | None = None
    new_path: str | None = None
    uidvalidity: int | None = None
    below: int | None = None


@dataclass(frozen=True, slots=True)
class FolderResult:
    """What became of one folder of an edit. `waiting`: a removal not carried out yet; `kept`: it is left as it was.
    Of a folder of another account: `message_id`, the id that the message has there; `was_there`: its text was there
    before."""

    folder: str
    state: Literal["done", "failed", "waiting", "kept"]
    text: str = ""
    message_id: str | None = None
    was_there: bool = False

    def told(self) -> dict[str, str]:
        """As answers have it."""
        return {"folder": self.folder, "state": self.state, "text": self.text}


@dataclass(frozen=True, slots=True)
class EditOutcome:
    """`log`: the connection's trace without secrets. `queued`: it is on its way, or waits.

    Deferred: every folder is as wanted, but that the server keeps the copies of some, marked as deleted, until it is
    told to expunge them (`waiting`). More can't be had where one message alone can't be expunged.
    """

    state: Literal["done", "deferred", "failed", "queued", "cancelled"]
    edit_id: str
    code: str | None = None
    text: str | None = None
    log: str | None = None
    results: tuple[FolderResult, ...] = field(default=())
    retry_after: float | None = None
    """Seconds until it may work: the mail server is left alone till then."""
    said: Said | None = None
    """`text`, where it is a sentence of ours."""

    @property
    def kept(self) -> list[str]:
        """Folders named to be left where the message stays: another source's, which the change did not name."""
        return [result.folder for result in self.results if result.state == "kept"]

    @property
    def arrived(self) -> FolderResult | None:
        """Of the folder in another account that it was put into, where the index has it there."""
        return next((result for result in self.results if result.message_id is not None), None)

    @property
    def waiting(self) -> list[str]:
        """Folders the message is out of for everybody but the server."""
        return [result.folder for result in self.results if result.state == "waiting"]


@dataclass(frozen=True, slots=True)
class Pins:
    """UIDs of one folder that sync leaves alone. `moving`: an edit is at work on them, what changes there must be asked
    for again; `out`: they have left the folder for everybody but the server, or a moment ago, and stay out. `moment`:
    when this was so; named in a later question, edits that have ended since count as at work still.
    """

    moving: frozenset[int] = frozenset()
    out: frozenset[int] = frozenset()
    moment: int = field(default=0, compare=False)

    def __contains__(self, uid: int) -> bool:
        return uid in self.moving or uid in self.out


class EditRefused(CioError):
    """Input that can never work: edit.last_folder, edit.bad_name, edit.nothing. Nothing was sent."""

    code = "edit.refused"
