"""The folders that a person files into: favourites (the digits), the ones used last, and roles given by hand.

By source. Kept in a file of the profile that holds names of folders and nothing else.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

import msgspec

from cio_desktop.operations.private_file import replace_file
from cio_desktop.operations.signal import Signal
from cio_desktop.protocol.keys import SourceKey

log = logging.getLogger(__name__)

PLACES = 9  # as there are digits
RECENT = 5


class Used(msgspec.Struct, frozen=True):
    """A folder of a source, mostly of the same account."""

    key: SourceKey
    folder: str


class _Recent(msgspec.Struct, omit_defaults=True):
    label: str
    folder: str
    account_id: str | None = None  # where that is another one


class _Source(msgspec.Struct):
    account_id: str
    label: str
    favourites: list[str] = []
    recent: list[_Recent] = []
    roles: dict[str, str] = {}  # symbolic name -> folder


class Favourites:
    """Without a path nothing is kept."""

    def __init__(self, path: Path | None = None) -> None:
        self.changed: Signal[SourceKey] = Signal()
        self._path = path
        self._sources = _read(path) if path is not None else {}

    def of(self, key: SourceKey) -> Sequence[str]:
        """The first one has the digit 1."""
        return tuple(self._of(key).favourites)

    def digit(self, key: SourceKey, folder: str) -> int | None:
        found = self._of(key).favourites
        return found.index(folder) + 1 if folder in found else None

    def put(self, key: SourceKey, folder: str, on: bool, *, instead_of: str | None = None) -> bool:
        """Makes it the last favourite, or none. False: there are as many as digits. `instead_of`: a favourite that is
        gone from the mail server; it gives its digit."""
        found = self._of(key).favourites
        if on and folder not in found:
            if instead_of in found:
                self._change(key, favourites=[folder if name == instead_of else name for name in found])
                return True
            if len(found) >= PLACES:
                return False
            self._change(key, favourites=[*found, folder])
        elif not on and folder in found:
            self._change(key, favourites=[name for name in found if name != folder])
        return True

    def recent(self, key: SourceKey) -> Sequence[Used]:
        """Where messages of this source went last, the latest first."""
        return [Used(_key_of(key, used), used.folder) for used in self._of(key).recent]

    def note_use(self, key: SourceKey, used: Used) -> None:
        before = [each for each in self.recent(key) if each != used]
        latest = [used, *before][:RECENT]
        self._change(key, recent=[_recent(key, each) for each in latest])

    def role(self, key: SourceKey, symbolic_name: str) -> str | None:
        """The folder that somebody chose for what the server names no folder for, such as `\\Archive`."""
        return self._of(key).roles.get(symbolic_name)

    def give_role(self, key: SourceKey, symbolic_name: str, folder: str | None) -> None:
        roles = {name: path for name, path in self._of(key).roles.items() if name != symbolic_name}
        self._change(key, roles=roles | ({symbolic_name: folder} if folder is not None else {}))

    def renamed(self, key: SourceKey, old: str, new: str, delimiter: str = "") -> None:
        """A folder got another name, or lies elsewhere; those in it go along."""

        def name(path: str) -> str:
            inside = bool(delimiter) and path.startswith(old + delimiter)
            return new + path[len(old) :] if path == old or inside else path

        have = self._of(key)
        self._change(
            key,
            favourites=[name(path) for path in have.favourites],
            recent=[
                _Recent(u.label, name(u.folder) if _key_of(key, u) == key else u.folder, u.account_id)
                for u in have.recent
            ],
            roles={role: name(path) for role, path in have.roles.items()},
        )

    def _of(self, key: SourceKey) -> _Source:
        return self._sources.get(key) or _Source(*key)

    def _change(
        self,
        key: SourceKey,
        *,
        favourites: list[str] | None = None,
        recent: list[_Recent] | None = None,
        roles: dict[str, str] | None = None,
    ) -> None:
        have = self._of(key)
        self._sources[key] = _Source(
            *key,
            have.favourites if favourites is None else favourites,
            have.recent if recent is None else recent,
            have.roles if roles is None else roles,
        )
        if self._sources[key] == have:
            return
        self._keep()
        self.changed.emit(key)

    def _keep(self) -> None:
        if self._path is None:
            return
        try:
            replace_file(self._path, msgspec.json.encode(list(self._sources.values())))
        except OSError as error:
            log.warning("favourite folders can't be kept: %s", error.strerror)


def _key_of(key: SourceKey, used: _Recent) -> SourceKey:
    """`key`: of the source that it was used from."""
    return SourceKey(used.account_id or key.account_id, used.label)


def _recent(key: SourceKey, used: Used) -> _Recent:
    account_id = used.key.account_id
    return _Recent(used.key.label, used.folder, account_id if account_id != key.account_id else None)


def _read(path: Path) -> dict[SourceKey, _Source]:
    try:
        found = msgspec.json.decode(path.read_bytes(), type=list[_Source])
    except FileNotFoundError:
        return {}
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        log.warning("the favourite folders can't be read: %s", type(error).__name__)
        return {}
    return {SourceKey(each.account_id, each.label): each for each in found}
