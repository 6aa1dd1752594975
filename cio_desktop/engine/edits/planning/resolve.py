"""From the names of a change to folders of the account's sources. Pure; knows no server and no message.

A change that names its source speaks of that one's folders alone. One that does not is judged by where the message is:
it is added where it is already, before that where it leaves a folder, before that in its first source; it leaves the
folder where it was added; and no source of several is ever left without it. A name nobody knows is a folder to be made.

A folder that only shows messages of others takes none and gives none away: what is shown there stays where it is.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from cio_desktop.engine.change import EditRefused, FolderChange, FolderName
from cio_desktop.imap.names import encode_name
from cio_desktop.language import Said
from cio_desktop.protocol.symbolic import to_special_use

from .folder_ref import FolderKey, FolderRef

WHICH_SOURCE = Said("It is not said which source the message shall leave: name it, and that of the folder it goes to.")
LONGEST_NAME = 1000
FLAGGED = "\\Flagged"
ALL = "\\All"
_GMAILS_OWN = {"\\Sent", "\\Drafts"}
"""Labels that Gmail gives by itself, and that nobody may take away (its list of system labels)."""
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Wanted:
    """`starred`: None leaves the flag alone. `kept`: to be left, but another source's, where the message stays, or of
    those that Gmail keeps itself.
    `create`: the folders of `add` that do not exist yet."""

    add: tuple[FolderRef, ...] = ()
    remove: tuple[FolderRef, ...] = ()
    starred: bool | None = None
    kept: tuple[FolderRef, ...] = ()

    @property
    def create(self) -> tuple[FolderRef, ...]:
        return tuple(folder for folder in self.add if folder.folder_id is None)

    @property
    def sources(self) -> set[int]:
        return {folder.source_id for folder in (*self.add, *self.remove)}


def resolve(
    change: FolderChange,
    folders: Sequence[FolderRef],
    present: Collection[FolderKey],
    home: Sequence[int],
    gmail: Collection[int] = (),
    *,
    source: int | None = None,
    target: int | None = None,
) -> Wanted:
    """`present`: where the message appears, labels included; `home`: the sources it is in, first one first.

    `source`: the only one whose folders the message may leave; `target`: the only one it may be put into.
    """
    starred: bool | None = None
    left: list[list[FolderRef]] = []
    for name in change.remove:
        found = _matches(name, _of_source(folders, source))
        if _is_star(name, found):
            starred = False
        elif _only_views(found):
            if not change.add:
                raise _refused_view(found[0])  # with an addition it is a copy from where the message is
        else:
            left.append([folder for folder in found if folder.key in present and not folder.is_view])
    leaving = {folder.key: folder for each in left for folder in each}
    order = sorted(home, key=lambda key: all(folder.source_id != key for folder in leaving.values()))
    add: dict[FolderKey, FolderRef] = {}
    for name in change.add:
        found = _matches(name, _of_source(folders, target))
        if _is_star(name, found):
            starred = True if starred is None else starred
            continue
        if _only_views(found):
            if change.exact:
                continue  # shown there or not, the set of its folders is another question
            raise _refused_view(found[0])
        found = [folder for folder in found if not folder.is_view]
        here = [folder for folder in found if folder.key in present]
        for folder in here or [_target(name, found, order if target is None else [target])]:
            add[folder.key] = folder
    for name in change.remove:  # what is named on both sides shall not be there
        for folder in _matches(name, _of_source(folders, source)):
            add.pop(folder.key, None)
    named = leaving
    if change.exact:
        mine = [source in {None, key.source_id} for key in present]
        if (
            not change.keeps_star
            and starred is None
            and (all(mine) or any(key.source_id in gmail and here for key, here in zip(present, mine, strict=True)))
        ):
            starred = False  # a star is a place among the others
        named = _rest(folders, present, add, gmail, source)
        leaving = {
            key: folder
            for key, folder in named.items()
            if not (key.source_id in gmail and folder.special_use in _GMAILS_OWN)
        }
        if source is None and add:
            leaving = _set_each(change, folders, present, add, leaving, gmail)
    elif source is None:
        leaving = _judged(left, add, present, gmail)
    kept = tuple(folder for key, folder in named.items() if key not in leaving and key not in add)
    return Wanted(tuple(add.values()), tuple(leaving.values()), starred, kept)


def resolve_deletion(
    folders: Sequence[FolderRef], present: Collection[FolderKey], hosted: Collection[int], gmail: Collection[int]
) -> Wanted:
    """What a deletion wants of folders: Gmail's messages go to its Trash. `hosted`: the sources at Gmail that hold it,
    `gmail` those of them that show All Mail. What happens elsewhere is deletion.py's."""
    trash = [folder for folder in folders if folder.source_id in hosted and folder.special_use == "\\Trash"]
    if {folder.source_id for folder in trash} != set(hosted):
        raise EditRefused(Said("Gmail shows no Trash here, so nothing can be put there."), code="edit.no_folder")
    keys = {folder.key for folder in trash}
    leaving = [folder for folder in folders if folder.key in present and folder.key not in keys]
    return Wanted(
        tuple(trash), tuple(each for each in leaving if each.source_id in hosted and each.source_id not in gmail)
    )


def to_be_left(change: FolderChange, folders: Sequence[FolderRef], source: int | None) -> list[FolderRef]:
    """The folders of its removals, wherever the message is."""
    found = []
    for name in change.remove:
        named = _matches(name, _of_source(folders, source))
        if not _is_star(name, named):
            found += named
    return found


def _only_views(found: Sequence[FolderRef]) -> bool:
    return bool(found) and all(folder.is_view for folder in found)


def _refused_view(folder: FolderRef) -> EditRefused:
    return EditRefused(
        Said(
            "{folder} only shows messages of other folders. Nothing can be put there or taken from there.",
            folder=folder.path,
        ),
        code="edit.view",
    )


def _of_source(folders: Sequence[FolderRef], source_id: int | None) -> Sequence[FolderRef]:
    return folders if source_id is None else [folder for folder in folders if folder.source_id == source_id]


def _is_star(name: FolderName, found: Sequence[FolderRef]) -> bool:
    return _use_of(name) == FLAGGED or bool(found and found[0].special_use == FLAGGED)


def _rest(
    folders: Sequence[FolderRef],
    present: Collection[FolderKey],
    named: Collection[FolderKey],
    gmail: Collection[int],
    source: int | None,
) -> dict[FolderKey, FolderRef]:
    """Where the message is and was not named. Gmail's star has a rule of its own."""
    by_key = {folder.key: folder for folder in _of_source(folders, source)}
    rest = {key: by_key[key] for key in present if key in by_key and key not in named}
    return {
        key: folder
        for key, folder in rest.items()
        if not (folder.source_id in gmail and folder.special_use in {ALL, FLAGGED})
    }


def _set_each(
    change: FolderChange,
    folders: Sequence[FolderRef],
    present: Collection[FolderKey],
    add: dict[FolderKey, FolderRef],
    leaving: dict[FolderKey, FolderRef],
    gmail: Collection[int],
) -> dict[FolderKey, FolderRef]:
    """The whole set in each source: one that would be left empty is added to, as far as it has folders so named; one
    that has none of them keeps what it has. Extends `add`, answers what is still left."""
    for source_id in _emptied(leaving, add, present, gmail):
        own = _of_source(folders, source_id)
        named = [folder for name in change.add for folder in _matches(name, own)]
        found = [
            folder for folder in named if folder.selectable and folder.special_use != FLAGGED and not folder.is_view
        ]
        add.update({folder.key: folder for folder in found})
    kept = _emptied(leaving, add, present, gmail)
    return {key: folder for key, folder in leaving.items() if folder.source_id not in kept}


def _judged(
    left: Sequence[Sequence[FolderRef]],
    add: Mapping[FolderKey, FolderRef],
    present: Collection[FolderKey],
    gmail: Collection[int],
) -> dict[FolderKey, FolderRef]:
    """Which of the places named are left, when no source was named. `left`: per name, where it finds the message."""
    acting = {folder.source_id for folder in add.values()}
    near = [[folder for folder in each if folder.source_id in acting] or each for each in left]
    leaving = {folder.key: folder for each in near for folder in each if folder.key not in add}
    kept = _emptied(leaving, add, present, gmail)
    judged = {key: folder for key, folder in leaving.items() if folder.source_id not in kept}
    if leaving and not judged and add:
        raise EditRefused(WHICH_SOURCE, code="edit.which_source")
    return judged if judged or add else leaving


def _emptied(
    leaving: Mapping[FolderKey, FolderRef],
    add: Mapping[FolderKey, FolderRef],
    present: Collection[FolderKey],
    gmail: Collection[int],
) -> set[int]:
    """The sources that would be left without the message. Gmail keeps it in All Mail whatever happens to its labels."""
    held = {key.source_id for key in present if key not in leaving} | {key.source_id for key in add}
    return {folder.source_id for folder in leaving.values()} - held - set(gmail)


def leaves_nothing(
    wanted: Wanted, present: Collection[FolderKey], gmail: Collection[int], *, each_source: bool = True
) -> bool:
    """True when a source would lose the message and nothing would be put anywhere instead. Without `each_source`: when
    all of them would."""
    if wanted.add:
        return False
    leaving = {folder.key: folder for folder in wanted.remove}
    elsewhere = not each_source and bool(set(present) - leaving.keys())
    return not elsewhere and bool(_emptied(leaving, {}, present, gmail))


def check_names(change: FolderChange, folders: Sequence[FolderRef]) -> None:
    """Refuses what no server could take, before anything is journalled or sent."""
    if not (change.exact or change.add or change.remove or change.set_flags or change.clear_flags or change.delete):
        raise EditRefused(Said("Neither a folder to add nor one to remove was named."), code="edit.nothing")
    for name in (*change.add, *change.remove):
        text = name.name if name.name is not None else name.symbolic
        if not text:
            raise EditRefused(Said("A folder's name is empty."), code="edit.bad_name")
        if _CONTROL.search(text):
            raise EditRefused(Said("A folder's name can't hold control characters."), code="edit.bad_name")
        if len(text) > LONGEST_NAME:
            raise EditRefused(Said("A folder's name is too long."), code="edit.bad_name")
        use = _use_of(name)
        if use is None and name.name is None:
            raise EditRefused(Said("{text} is no special name.", text=text), code="edit.bad_name")
    for name in change.add:
        use = _use_of(name)
        if use == FLAGGED:
            continue
        found = _matches(name, folders)
        if found and not any(folder.selectable for folder in found):
            raise EditRefused(Said("{folder} can't hold messages.", folder=found[0].path), code="edit.bad_name")
        if not found and use is not None:
            raise EditRefused(Said("No folder has the role {use}.", use=use), code="edit.no_folder")
        if not found and (name.name or "").startswith("\\"):
            raise EditRefused(Said("{name} is no special name.", name=name.name or ""), code="edit.bad_name")


def _use_of(name: FolderName) -> str | None:
    return to_special_use(name.symbolic) if name.symbolic and name.name is None else None


def _matches(name: FolderName, folders: Sequence[FolderRef]) -> list[FolderRef]:
    use = _use_of(name)
    if use is not None:
        return [
            folder
            for folder in folders
            if folder.special_use == use or (use == "\\Inbox" and folder.raw.upper() == b"INBOX")
        ]
    text = name.name or ""
    if text.upper() == "INBOX":
        return [folder for folder in folders if folder.raw.upper() == b"INBOX"]
    exact = [folder for folder in folders if folder.path == text]
    if exact:
        return exact
    special = to_special_use(text) if text.startswith("\\") else None
    return _matches(FolderName(symbolic=text), folders) if special else []


def _target(name: FolderName, found: Sequence[FolderRef], home: Sequence[int]) -> FolderRef:
    usable = [folder for folder in found if folder.selectable]
    for source_id in home:
        for folder in usable:
            if folder.source_id == source_id:
                return folder
    if usable:
        return usable[0]
    if found:
        raise EditRefused(Said("{folder} can't hold messages.", folder=found[0].path), code="edit.bad_name")
    if name.name is None or not home:
        raise EditRefused(
            Said("No folder {folder} was found.", folder=name.name or name.symbolic or ""), code="edit.no_folder"
        )
    path = name.name
    return FolderRef(home[0], encode_name(path), path)
