"""From a flat list of full names to a tree, special folders first. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count
from typing import Any

from cio_desktop.language import Text, heard, place, tr
from cio_desktop.operations.folder_names import TITLES, FolderTitles, path_title
from cio_desktop.protocol.resources import Folder
from cio_desktop.ui.words.plain import plain_line

# Symbolic name -> icon, in the order shown.
SPECIAL = {
    name: {"\\AllMail": "all_mail", "\\Spam": "junk"}.get(name, name.removeprefix("\\").lower()) for name in TITLES
}
NO_NAME = Text("(no name)")  # of what nobody can see
_numbers = count(1)
_ORDER = {name: rank for rank, name in enumerate(SPECIAL)}


def names(title: str, path: str) -> str:
    """For tips: the server's own name, below what is shown where that differs."""
    title, path = plain_line(title), plain_line(path)
    return path if title.casefold() in path.casefold() else f"{title}\n{path}"


class Node:
    """One row: a folder, or a name that only holds others. Lives as long as its path does."""

    def __init__(self, path: str, name: str, parent: Node | None = None, folder: Folder | None = None) -> None:
        self.path = path
        self.name = name
        self.parent = parent
        self.folder = folder
        self.children: list[Node] = []
        self.special: str | None = None  # the symbolic name of what it is for, and our word for it
        self.word = ""
        self.number = next(_numbers)  # what a Qt index carries

    def be(self, wanted: Node) -> None:
        """The same folder, as it is now."""
        self.folder, self.special, self.word = wanted.folder, wanted.special, wanted.word

    @property
    def title(self) -> str:
        return self.word or (path_title(self.name) if self.name == self.path else self.name)

    @property
    def own_name(self) -> str:
        """As the server has it, where that is not what is shown."""
        return self.path if self.word and self.word != self.path else ""

    @property
    def selectable(self) -> bool:
        return self.folder is not None and not self.folder.attributes.get("Noselect")

    @property
    def trouble(self) -> str:
        """Why not all of its mail is shown, in words; empty where it is."""
        if self.folder is None or not self.folder.status_code:
            return ""
        said = heard(self.folder.status_text or "", self.folder.status_said)
        if self.folder.status_code == "folder.refused":
            return (
                tr("The server does not open this folder. It says: “{answer}”", answer=said)
                if said
                else tr("The server does not open it.")
            )
        return (
            tr("Not all mail of this folder is shown. {answer}", answer=said)
            if said
            else tr("Not all mail of this folder is shown.")
        )

    @property
    def is_view(self) -> bool:
        """Whether it only shows messages of other folders."""
        return self.folder is not None and bool(self.folder.view)

    @property
    def order(self) -> tuple[int, Any, str]:
        rank = _ORDER[self.special] if self.special else len(_ORDER)
        return rank, place("" if self.special else self.name), self.path

    def row(self) -> int:
        return self.parent.children.index(self) if self.parent else 0

    def walk(self) -> Iterator[Node]:
        for child in self.children:
            yield child
            yield from child.walk()


def wanted_tree(folders: Sequence[Folder]) -> Node:
    """The root of the tree that these folders make."""
    titles = FolderTitles(folders)
    root = Node("", "")
    known: dict[str, Node] = {"": root}
    for folder in sorted(folders, key=lambda folder: folder.name):
        node = _node(known, folder.name, folder.delim or "")
        node.folder, node.special, node.word = folder, titles.role(folder.name), titles.word(folder.name)
    for node in [root, *root.walk()]:
        node.children.sort(key=lambda child: child.order)
    return root


def _node(known: dict[str, Node], path: str, delimiter: str) -> Node:
    if path in known:
        return known[path]
    head, _, tail = path.rpartition(delimiter) if delimiter else ("", "", path)
    if not head or not tail:  # a name may begin or end with the delimiter: it is then a plain name
        head, tail = "", path
    parent = _node(known, head, delimiter)
    node = known[path] = Node(path, tail, parent)
    parent.children.append(node)
    return node
