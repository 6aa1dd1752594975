"""One change of folders or flags as requests to the API: many messages at once where the server can, else one by one.

All of it is idempotent, so a caller may repeat after a lost answer. Knows nothing of queues and screens.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, TypedDict

import msgspec

from cio_desktop.client.deadline import deadline
from cio_desktop.client.routes import MESSAGES
from cio_desktop.language import tr
from cio_desktop.net.together import together
from cio_desktop.operations.edits import NetChange, Progress, There
from cio_desktop.operations.reason import Reason
from cio_desktop.protocol.errors import ApiStatusError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import EditState, MessageResult, Written

if TYPE_CHECKING:
    from cio_desktop.operations.service_client import ServiceClient

ANSWER_S = 30.0
_BATCH = f"POST {MESSAGES}/folders"
_FLAGS_BATCH = f"POST {MESSAGES}/flags"
CHUNK = 100
ACROSS_AT_ONCE = 10  # into another account
FLAGS_AT_ONCE = 8  # requests, where the server has none for the flags of many
_FLAG_NAMES = {
    "\\Seen": "seen",
    "\\Answered": "answered",
    "\\Flagged": "flagged",
    "\\Deleted": "deleted",
    "\\Draft": "draft",
}


_Many = Callable[[Sequence[str]], Awaitable[Sequence[MessageResult]]]


class _Asked(TypedDict):
    add: list[str]
    remove: list[str]
    source: str
    dst_source: str | None


class Outcome(msgspec.Struct, frozen=True):
    """What came of it for one message."""

    progress: Progress  # DONE, MARKED, DEFERRED or FAILED
    reason: Reason | None = None
    edit_id: str | None = None  # of one that the service goes on with
    there: There | None = None  # in another account, as far as that is known


class FolderRequests:
    def __init__(self, client: ServiceClient, *, answer_s: float = ANSWER_S) -> None:
        self._client = client
        self._answer_s = answer_s

    async def change(
        self, key: SourceKey, message_ids: Sequence[str], change: NetChange, target: SourceKey | None = None
    ) -> AsyncIterator[dict[str, Outcome]]:
        """In one source; what is added goes to `target`, if that is another. Outcomes as they come. Raises ApiError;
        what was yielded by then holds."""
        if target is not None and target.account_id != key.account_id:
            async for outcomes in self._transfer(key, message_ids, change, target):
                yield outcomes
            return
        if change.flags:
            async for outcomes in self._flag(key.account_id, message_ids, change):
                yield outcomes
            return
        account_id, source = key
        asked = _Asked(
            add=sorted(change.add), remove=sorted(change.remove), source=source, dst_source=target and target.label
        )
        left = list(message_ids)
        many = partial(self._client.message_folders.change_many, account_id, **asked)
        async for outcomes in self._together(_BATCH, message_ids, many):
            left = [message_id for message_id in left if message_id not in outcomes]
            yield outcomes
        for message_id in left:
            try:
                async with deadline(self._answer_s):
                    written = await self._client.message_folders.change(account_id, message_id, queue=True, **asked)
            except ApiStatusError as error:
                if error.retryable:
                    raise
                yield {message_id: Outcome(Progress.FAILED, Reason.of(error))}
            else:
                yield {message_id: _outcome(written)}

    async def _transfer(
        self, key: SourceKey, message_ids: Sequence[str], change: NetChange, target: SourceKey
    ) -> AsyncIterator[dict[str, Outcome]]:
        """Into another account: each message is copied by itself, so few go in one request."""
        for start in range(0, len(message_ids), ACROSS_AT_ONCE):
            chunk = message_ids[start : start + ACROSS_AT_ONCE]
            try:
                async with deadline(self._answer_s):
                    answers = await self._client.message_folders.transfer(
                        key.account_id,
                        chunk,
                        add=sorted(change.add),
                        remove=sorted(change.remove),
                        source=key.label,
                        dst_account=target.account_id,
                        dst_source=target.label,
                    )
            except ApiStatusError as error:
                if not error.no_route:
                    raise
                words = tr("This server can't move messages to another account.")
                yield dict.fromkeys(chunk, Outcome(Progress.FAILED, Reason(error.code, words)))
                continue
            by_id = {answer.message_id: answer for answer in answers}
            yield {message_id: _result(by_id.get(message_id)) for message_id in chunk}

    async def _together(self, route: str, message_ids: Sequence[str], many: _Many) -> AsyncIterator[dict[str, Outcome]]:
        """As far as the server has a call for many."""
        for start in range(0, len(message_ids), CHUNK):
            if len(message_ids) < 2 or not await self._client.supports(route):
                return
            chunk = message_ids[start : start + CHUNK]
            try:
                async with deadline(self._answer_s):
                    answers = await many(chunk)
            except ApiStatusError as error:
                if not error.no_route:
                    raise
                return  # no such call, or no such account, which the answers to each will say
            by_id = {answer.message_id: answer for answer in answers}
            yield {message_id: _result(by_id.get(message_id)) for message_id in chunk}

    async def _flag(
        self, account_id: str, message_ids: Sequence[str], change: NetChange
    ) -> AsyncIterator[dict[str, Outcome]]:
        wanted = dict.fromkeys(change.set_flags, True) | dict.fromkeys(change.clear_flags, False)
        flags = {_FLAG_NAMES[flag]: on for flag, on in wanted.items()}

        async def one(message_id: str) -> Outcome:
            try:
                async with deadline(self._answer_s):
                    return _outcome(await self._client.messages.set_flags(account_id, message_id, queue=True, **flags))
            except ApiStatusError as error:
                if error.retryable:
                    raise
                return Outcome(Progress.FAILED, Reason.of(error))

        left = list(message_ids)
        many = partial(self._client.messages.set_flags_many, account_id, queue=True, **flags)
        async for outcomes in self._together(_FLAGS_BATCH, message_ids, many):
            left = [message_id for message_id in left if message_id not in outcomes]
            yield outcomes
        for start in range(0, len(left), FLAGS_AT_ONCE):
            some = left[start : start + FLAGS_AT_ONCE]
            yield dict(zip(some, await together([one(message_id) for message_id in some]), strict=True))

    async def state(self, account_id: str, edit_id: str) -> EditState:
        async with deadline(self._answer_s):
            return await self._client.edits.get(account_id, edit_id)

    async def cancel(self, account_id: str, edit_id: str) -> None:
        async with deadline(self._answer_s):
            await self._client.edits.cancel(account_id, edit_id)


def _outcome(written: Written) -> Outcome:
    if written.queued and written.edit_id:
        return Outcome(Progress.DEFERRED, edit_id=written.edit_id)
    if written.success and written.deferred and written.edit_id:
        return Outcome(Progress.MARKED, edit_id=written.edit_id)
    if written.success:
        return Outcome(Progress.DONE)
    return _refused(written.feedback_code)


def _result(result: MessageResult | None) -> Outcome:
    if result is None:
        return Outcome(Progress.FAILED, Reason("api.response", tr("The service gave no result for this message.")))
    if result.queued and result.edit_id:
        return Outcome(Progress.DEFERRED, edit_id=result.edit_id)
    if result.success and result.deferred and result.edit_id:
        return Outcome(Progress.MARKED, edit_id=result.edit_id, there=there_of(result))
    if result.success:
        return Outcome(Progress.DONE, there=there_of(result))
    return _refused(result.code, result.text, result.said)


def there_of(answer: MessageResult | EditState) -> There | None:
    return None if answer.dst_message_id is None else There(answer.dst_message_id, answer.dst_was_there)


def _refused(code: str | None, text: str | None = None, said: object = None) -> Outcome:
    return Outcome(Progress.FAILED, Reason.told(code, text, said))
