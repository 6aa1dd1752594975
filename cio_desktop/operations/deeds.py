"""What can be done with messages, in words: for the line that tells of it, for undo, while it goes on.

Each kind has its whole sentences, so that other languages can order them. Nothing is done here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Self

from cio_desktop.language import CountedText, Text

_ADDED = CountedText(
    "{n} message was only added: it stays where it was, too",
    "{n} messages were only added: they stay where they were, too",
)


@dataclass(frozen=True, slots=True)
class Deed:
    """`name` is what the change is called: menus and sentences have it as a field. In `partly` and `going`, `{done}`
    of all are done. `moves`: what leaves no folder is not moved, and is told apart."""

    name: CountedText
    finished: CountedText
    partly: CountedText
    going: Text
    values: Mapping[str, str] = field(default_factory=dict)
    moves: bool = False

    def about(self, **values: str) -> Self:
        """With what its texts name: a folder, its source, a digit."""
        return replace(self, values=values)

    def words(self, n: int) -> str:
        return self.name.of(n, **self.values)

    def done(self, n: int, added: int = 0) -> str:
        """`added`: how many of them leave no folder."""
        return self._apart(n, added, lambda moved: self.finished.of(moved, **self.values))

    def done_in_part(self, done: int, n: int, added: int = 0) -> str:
        return self._apart(done, added, lambda moved: self.partly.of(n, done=moved, **self.values))

    def _apart(self, n: int, added: int, words: Callable[[int], str]) -> str:
        if not self.moves or not added:
            return words(n)
        return _ADDED.of(added) if n == added else f"{words(n - added)}. {_ADDED.of(added)}"

    def doing(self, done: int, n: int) -> str:
        return self.going.fill(done=done, all=n, **self.values)


MOVE = Deed(
    CountedText("move of {n} message", "move of {n} messages"),
    CountedText("Moved {n} message", "Moved {n} messages"),
    CountedText("Moved {done} of {n} message", "Moved {done} of {n} messages"),
    Text("Moving {done} of {all}"),
    moves=True,
)
MOVE_TO = Deed(
    CountedText("move of {n} message to {folder}", "move of {n} messages to {folder}"),
    CountedText("Moved {n} message to {folder}", "Moved {n} messages to {folder}"),
    CountedText("Moved {done} of {n} message to {folder}", "Moved {done} of {n} messages to {folder}"),
    Text("Moving {done} of {all} to {folder}"),
    moves=True,
)
MOVE_TO_SOURCE = Deed(
    CountedText("move of {n} message to {folder} in {source}", "move of {n} messages to {folder} in {source}"),
    CountedText("Moved {n} message to {folder} in {source}", "Moved {n} messages to {folder} in {source}"),
    CountedText(
        "Moved {done} of {n} message to {folder} in {source}", "Moved {done} of {n} messages to {folder} in {source}"
    ),
    Text("Moving {done} of {all} to {folder} in {source}"),
    moves=True,
)
MOVE_TO_FAVOURITE = Deed(
    CountedText("move of {n} message to favourite {digit}", "move of {n} messages to favourite {digit}"),
    CountedText("Moved {n} message to favourite {digit}", "Moved {n} messages to favourite {digit}"),
    CountedText(
        "Moved {done} of {n} message to favourite {digit}", "Moved {done} of {n} messages to favourite {digit}"
    ),
    Text("Moving {done} of {all} to favourite {digit}"),
    moves=True,
)
COPY_TO = Deed(
    CountedText("copy of {n} message to {folder}", "copy of {n} messages to {folder}"),
    CountedText("Copied {n} message to {folder}", "Copied {n} messages to {folder}"),
    CountedText("Copied {done} of {n} message to {folder}", "Copied {done} of {n} messages to {folder}"),
    Text("Copying {done} of {all} to {folder}"),
)
COPY_TO_SOURCE = Deed(
    CountedText("copy of {n} message to {folder} in {source}", "copy of {n} messages to {folder} in {source}"),
    CountedText("Copied {n} message to {folder} in {source}", "Copied {n} messages to {folder} in {source}"),
    CountedText(
        "Copied {done} of {n} message to {folder} in {source}", "Copied {done} of {n} messages to {folder} in {source}"
    ),
    Text("Copying {done} of {all} to {folder} in {source}"),
)
ADDITION = Deed(
    COPY_TO.name,
    CountedText("Added {n} message to {folder}", "Added {n} messages to {folder}"),
    CountedText("Added {done} of {n} message to {folder}", "Added {done} of {n} messages to {folder}"),
    Text("Adding {done} of {all} to {folder}"),
)
REMOVAL = Deed(
    CountedText("removal of {n} message", "removal of {n} messages"),
    CountedText("Removed {n} message", "Removed {n} messages"),
    CountedText("Removed {done} of {n} message", "Removed {done} of {n} messages"),
    Text("Removing {done} of {all}"),
)
REMOVAL_FROM = Deed(
    CountedText("removal of {n} message from {folder}", "removal of {n} messages from {folder}"),
    CountedText("Removed {n} message from {folder}", "Removed {n} messages from {folder}"),
    CountedText("Removed {done} of {n} message from {folder}", "Removed {done} of {n} messages from {folder}"),
    Text("Removing {done} of {all} from {folder}"),
)
FOLDER_CHANGE = Deed(
    CountedText("folder change of {n} message", "folder change of {n} messages"),
    CountedText("Changed the folders of {n} message", "Changed the folders of {n} messages"),
    CountedText("Changed the folders of {done} of {n} message", "Changed the folders of {done} of {n} messages"),
    Text("Changing the folders of {done} of {all}"),
)
SAVING = Deed(  # what the last run of the program left
    FOLDER_CHANGE.name,
    CountedText("Saved the folders of {n} message", "Saved the folders of {n} messages"),
    CountedText("Saved the folders of {done} of {n} message", "Saved the folders of {done} of {n} messages"),
    Text("Saving {done} of {all}"),
)
ARCHIVING = Deed(
    CountedText("archiving of {n} message", "archiving of {n} messages"),
    CountedText("Archived {n} message", "Archived {n} messages"),
    CountedText("Archived {done} of {n} message", "Archived {done} of {n} messages"),
    Text("Archiving {done} of {all}"),
)
READING = Deed(
    CountedText("marking of {n} message as read", "marking of {n} messages as read"),
    CountedText("Marked {n} message as read", "Marked {n} messages as read"),
    CountedText("Marked {done} of {n} message as read", "Marked {done} of {n} messages as read"),
    Text("Marking {done} of {all} as read"),
)
UNREADING = Deed(
    CountedText("marking of {n} message as unread", "marking of {n} messages as unread"),
    CountedText("Marked {n} message as unread", "Marked {n} messages as unread"),
    CountedText("Marked {done} of {n} message as unread", "Marked {done} of {n} messages as unread"),
    Text("Marking {done} of {all} as unread"),
)
STARRING = Deed(
    CountedText("starring of {n} message", "starring of {n} messages"),
    CountedText("Starred {n} message", "Starred {n} messages"),
    CountedText("Starred {done} of {n} message", "Starred {done} of {n} messages"),
    Text("Starring {done} of {all}"),
)
UNSTARRING = Deed(
    CountedText("removal of the star from {n} message", "removal of the star from {n} messages"),
    CountedText("Removed the star from {n} message", "Removed the star from {n} messages"),
    CountedText("Removed the star from {done} of {n} message", "Removed the star from {done} of {n} messages"),
    Text("Removing the star from {done} of {all}"),
)
