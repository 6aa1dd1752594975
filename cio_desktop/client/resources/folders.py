"""`…/sources/{label}/folders` (API.md, Folders): folders, on Gmail labels, of one source.

A name is the whole path. `delim`: what stands between folders in it, `/` unless told, whatever the server has.
"""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Unpack

from cio_desktop.client.parameters import pairs
from cio_desktop.client.resources.queries import FolderMessageQuery
from cio_desktop.client.routes import FOLDER, FOLDERS
from cio_desktop.protocol.forms import Pairs
from cio_desktop.protocol.resources import Folder, Message, Written

if TYPE_CHECKING:
    from cio_desktop.client.page import Page
    from cio_desktop.client.transport import Transport


class Folders:
    """`queue` (ours): a change waits for a server that can't be reached now, rather than fail with 503."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def list(
        self,
        account_id: str,
        label: str,
        *,
        include_extended_counts: bool | None = None,
        no_cache: bool | None = None,
        timeout: float | None = None,
    ) -> builtins.list[Folder]:
        """`include_extended_counts`: with `nb_unseen_messages`. `no_cache`: the mail server is asked now."""
        query = pairs(include_extended_counts=include_extended_counts, no_cache=no_cache)
        kind = builtins.list[Folder]
        return await self._transport.call(kind, "GET", FOLDERS, account_id, label, query=query, timeout=timeout)

    async def get(
        self,
        account_id: str,
        label: str,
        name: str,
        *,
        include_extended_counts: bool | None = None,
        no_cache: bool | None = None,
        delim: str | None = None,
        timeout: float | None = None,
    ) -> Folder:
        query = pairs(include_extended_counts=include_extended_counts, no_cache=no_cache, delim=delim)
        return await self._transport.call(Folder, "GET", FOLDER, account_id, label, name, query=query, timeout=timeout)

    async def messages(
        self, account_id: str, label: str, name: str, **wanted: Unpack[FolderMessageQuery]
    ) -> Page[Message]:
        """Newest first; the server is asked first whether the folder has changed."""
        pattern = FOLDER + "/messages"
        return await self._transport.page(builtins.list[Message], pattern, account_id, label, name, wanted=wanted)

    async def create(
        self,
        account_id: str,
        label: str,
        name: str,
        *,
        delim: str | None = None,
        queue: bool = False,
        timeout: float | None = None,
    ) -> Written:
        """With those above it. Safe to repeat."""
        form = pairs(delim=delim, queue=queue or None)
        return await self._transport.call(Written, "PUT", FOLDER, account_id, label, name, form=form, timeout=timeout)

    async def rename(
        self,
        account_id: str,
        label: str,
        name: str,
        new_name: str,
        *,
        delim: str | None = None,
        queue: bool = False,
        timeout: float | None = None,
    ) -> Written:
        """Ours: `new_name` is the whole path, elsewhere as well; those below it go along, and its mail is not read
        again."""
        return await self._change(
            account_id, label, name, pairs(name=new_name, delim=delim, queue=queue or None), timeout
        )

    async def empty(
        self,
        account_id: str,
        label: str,
        name: str,
        *,
        delim: str | None = None,
        queue: bool = False,
        timeout: float | None = None,
    ) -> Written:
        """Ours: what the service knows of in Trash or Spam goes for good."""
        return await self._change(account_id, label, name, pairs(empty=True, delim=delim, queue=queue or None), timeout)

    async def mark_read(
        self,
        account_id: str,
        label: str,
        name: str,
        *,
        delim: str | None = None,
        queue: bool = False,
        timeout: float | None = None,
    ) -> Written:
        """Ours: all that the service knows of in it."""
        return await self._change(account_id, label, name, pairs(read=True, delim=delim, queue=queue or None), timeout)

    async def set_role(
        self,
        account_id: str,
        label: str,
        name: str,
        role: str | None,
        *,
        delim: str | None = None,
        timeout: float | None = None,
    ) -> Written:
        """Ours: what it is for, a symbolic name; None takes that back. Refused where the server says it itself."""
        return await self._change(account_id, label, name, pairs(role=role or "none", delim=delim), timeout)

    async def set_sync(
        self,
        account_id: str,
        label: str,
        name: str,
        on: bool,
        *,
        delim: str | None = None,
        timeout: float | None = None,
    ) -> Written:
        """Ours: whether it is read. What is known of the mail in one that is read no more is forgotten by the service;
        on the mail server nothing changes."""
        return await self._change(account_id, label, name, pairs(sync=on, delim=delim), timeout)

    async def _change(self, account_id: str, label: str, name: str, form: Pairs, timeout: float | None) -> Written:
        return await self._transport.call(Written, "POST", FOLDER, account_id, label, name, form=form, timeout=timeout)

    async def delete(
        self,
        account_id: str,
        label: str,
        name: str,
        *,
        delete_messages: bool = False,
        delim: str | None = None,
        queue: bool = False,
        timeout: float | None = None,
    ) -> Written:
        """`delete_messages` (ours): the mail in it as well. Without it a folder that holds some is refused (400
        `edit.not_empty`): there is no way back."""
        query = pairs(delete_messages=delete_messages or None, delim=delim, queue=queue or None)
        return await self._transport.call(
            Written, "DELETE", FOLDER, account_id, label, name, query=query, timeout=timeout
        )

    async def expunge(
        self,
        account_id: str,
        label: str,
        name: str,
        *,
        delim: str | None = None,
        queue: bool = False,
        timeout: float | None = None,
    ) -> Written:
        """What is flagged as deleted in it goes for good, by whomever it was flagged."""
        form = pairs(delim=delim, queue=queue or None)
        pattern = FOLDER + "/expunge"
        return await self._transport.call(Written, "POST", pattern, account_id, label, name, form=form, timeout=timeout)
