"""`/accounts/{id}/messages` (API.md, Messages, Parts of a message)."""

from __future__ import annotations

import builtins
from collections.abc import AsyncGenerator, Sequence
from contextlib import AbstractAsyncContextManager, aclosing
from typing import TYPE_CHECKING, Literal, TypedDict, Unpack

from cio_desktop.client.parameters import asked, names, pairs
from cio_desktop.client.resources.queries import AllMessagesQuery, Extras, MessageQuery, ThreadParts, Timed
from cio_desktop.client.routes import ALL_MESSAGES, MESSAGE, MESSAGES, SOURCE
from cio_desktop.protocol.resources import (
    Body,
    Message,
    MessageResult,
    MessageResults,
    TextSearchEvent,
    Thread,
    Written,
)

if TYPE_CHECKING:
    from cio_desktop.client.download import Download
    from cio_desktop.client.page import Page
    from cio_desktop.client.transport import Transport

SILENCE = 45.0  # seconds; the service sends a heartbeat every 15
FLAGS = ("seen", "answered", "flagged", "deleted", "draft")


class MessageExtras(Extras, Timed, total=False):
    """What a single message comes with."""


class Flags(TypedDict, total=False):
    """True sets a flag, False clears it, None leaves it as it is. `queue` (ours): wait for a server that can't be
    reached now, rather than fail with 503. `timeout`: seconds for the whole call."""

    seen: bool | None
    answered: bool | None
    flagged: bool | None
    deleted: bool | None
    draft: bool | None
    queue: bool
    timeout: float | None


class Messages:
    """`message_id`: the id, the Message-ID with its `<` and `>`, or `gm-` and Gmail's id."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    async def list(self, account_id: str, **wanted: Unpack[MessageQuery]) -> Page[Message]:
        """Newest first, 25 at a time unless `limit` says otherwise, 100 at most.

        Raises ApiStatusError 400 naming the parameter: `store.pattern` for a regular expression that could take for
        ever, `store.slow` for one that took too long. With bodies, headers or source also what `body` raises.
        """
        return await self._transport.page(builtins.list[Message], MESSAGES, account_id, wanted=wanted)

    async def list_all(self, **wanted: Unpack[AllMessagesQuery]) -> Page[Message]:
        """Ours: those of all accounts as one list, each with its `account_id`. Else as `list`."""
        return await self._transport.page(builtins.list[Message], ALL_MESSAGES, wanted=wanted)

    async def search_texts(
        self,
        account_id: str,
        label: str,
        search: str | Sequence[str],
        *,
        folder: str | None = None,
        timeout: float = SILENCE,
    ) -> AsyncGenerator[TextSearchEvent, None]:
        """Ours: asks the source's mail server for messages with all these words in header or text, folder by folder.

        The first event names the search, for lists to be asked with. Ending the iteration ends it, what was found until
        then stays. `timeout`: seconds without a word.
        """
        pattern, form = SOURCE + "/text_search", pairs(search=search, folder=folder)
        events = self._transport.events(TextSearchEvent, "POST", pattern, account_id, label, form=form, timeout=timeout)
        async with aclosing(events):
            async for event in events:
                yield event

    async def get(self, account_id: str, message_id: str, **wanted: Unpack[MessageExtras]) -> Message:
        query, timeout = asked(wanted), wanted.get("timeout")
        return await self._transport.call(Message, "GET", MESSAGE, account_id, message_id, query=query, timeout=timeout)

    async def append(
        self,
        account_id: str,
        message: bytes,
        dst_folder: str,
        *,
        dst_source: str | None = None,
        **flags: Unpack[Flags],
    ) -> Written:
        """A raw message (RFC 5322) into a folder that exists; without `dst_source` of the account's first source.

        Raises ApiStatusError 400 `folder_not_found`. Not safe to repeat: it would be there twice.
        """
        form = pairs(dst_folder=dst_folder, dst_source=dst_source) + _flags("flag_", flags)
        files, timeout = {"message": message}, flags.get("timeout")
        return await self._transport.call(
            Written, "POST", MESSAGES, account_id, form=form, files=files, timeout=timeout
        )

    async def copy(
        self,
        account_id: str,
        message_id: str,
        dst_folder: str,
        *,
        dst_source: str | None = None,
        move: bool = False,
        source: str | None = None,
        **flags: Unpack[Flags],
    ) -> Written:
        """Into a folder that exists; `move` takes it out of all other folders of the source it leaves.

        `source` (ours): the one it leaves. The flags are those of the copy; None leaves one as the original has it.
        """
        form = pairs(dst_folder=dst_folder, dst_source=dst_source, move=move or None, source=source)
        form += _flags("flag_", flags)
        timeout = flags.get("timeout")
        return await self._transport.call(Written, "POST", MESSAGE, account_id, message_id, form=form, timeout=timeout)

    async def delete(
        self, account_id: str, message_id: str, *, queue: bool = False, timeout: float | None = None
    ) -> Written:
        """Every copy of it, for good; on Gmail it goes to the Trash."""
        query = pairs(queue=queue or None)
        return await self._transport.call(
            Written, "DELETE", MESSAGE, account_id, message_id, query=query, timeout=timeout
        )

    async def flags(self, account_id: str, message_id: str, *, timeout: float | None = None) -> dict[str, bool]:
        """`seen`, `answered`, `flagged`, `deleted`, `draft`, `nonjunk`, as the mail server has them now."""
        pattern = MESSAGE + "/flags"
        return await self._transport.call(dict[str, bool], "GET", pattern, account_id, message_id, timeout=timeout)

    async def set_flags(self, account_id: str, message_id: str, **flags: Unpack[Flags]) -> Written:
        """Of every copy of the message. Safe to repeat."""
        pattern, form, timeout = MESSAGE + "/flags", _flags("", flags), flags.get("timeout")
        return await self._transport.call(Written, "POST", pattern, account_id, message_id, form=form, timeout=timeout)

    async def set_flags_many(
        self, account_id: str, message_ids: Sequence[str], **flags: Unpack[Flags]
    ) -> builtins.list[MessageResult]:
        """Ours: those of up to 5,000 messages in one call, with a result for each. Another server answers 404."""
        form = pairs(message_id=names(message_ids)) + _flags("", flags)
        pattern, timeout = MESSAGES + "/flags", flags.get("timeout")
        answer = await self._transport.call(MessageResults, "POST", pattern, account_id, form=form, timeout=timeout)
        return answer.results

    async def body(
        self,
        account_id: str,
        message_id: str,
        *,
        type: Literal["text/plain", "text/html"] | None = None,
        timeout: float | None = None,
    ) -> builtins.list[Body]:
        """Its texts, fetched from the mail server now. Raises ApiStatusError 404 `message.gone`, 503 where the server
        can't be reached."""
        pattern, kind, query = MESSAGE + "/body", builtins.list[Body], pairs(type=type)
        return await self._transport.call(kind, "GET", pattern, account_id, message_id, query=query, timeout=timeout)

    async def headers(
        self, account_id: str, message_id: str, *, timeout: float | None = None
    ) -> dict[str, builtins.list[str]]:
        """By name, in Title-Case. Errors as of `body`."""
        pattern, kind = MESSAGE + "/headers", dict[str, builtins.list[str]]
        return await self._transport.call(kind, "GET", pattern, account_id, message_id, timeout=timeout)

    async def raw_headers(self, account_id: str, message_id: str, *, timeout: float | None = None) -> str:
        """As they stand in the message."""
        pattern, query = MESSAGE + "/headers", pairs(raw=1)
        return await self._transport.text(pattern, account_id, message_id, query=query, timeout=timeout)

    def source(
        self, account_id: str, message_id: str, *, start: int = 0, tag: str | None = None, timeout: float | None = None
    ) -> AbstractAsyncContextManager[Download]:
        """`async with cio.messages.source(account_id, message_id) as content: raw = await content.read()`

        The whole message, nothing decoded; as `Files.content` is read.
        """
        pattern = MESSAGE + "/source"
        return self._transport.download(pattern, account_id, message_id, start=start, tag=tag, timeout=timeout)

    async def thread(self, account_id: str, message_id: str, **wanted: Unpack[ThreadParts]) -> Thread:
        """The conversation it is in, oldest message first."""
        pattern, query, timeout = MESSAGE + "/thread", asked(wanted), wanted.get("timeout")
        return await self._transport.call(Thread, "GET", pattern, account_id, message_id, query=query, timeout=timeout)


def _flags(prefix: str, given: Flags) -> builtins.list[tuple[str, str]]:
    flags = pairs(**{prefix + name: given.get(name) for name in FLAGS})
    return flags + pairs(queue=given.get("queue") or None)
