"""Which webhooks want to be told of changes of messages, and what they are told (API.md, Webhooks, Callbacks)."""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

import msgspec
from msgspec import UNSET
from starlette.datastructures import Headers

from cio_desktop.protocol.errors import CioError
from cio_desktop.protocol.resources import Body, Message
from cio_desktop.protocol.webhooks import WebhookSettings
from cio_desktop.service.call import Call, Service
from cio_desktop.service.parameters import Parameters
from cio_desktop.service.resource_urls import ResourceUrls
from cio_desktop.service.views.messages import Extras, message_views
from cio_desktop.store import conversations, file_list, memberships, message_pages, messages, sources
from cio_desktop.store.messages import MessageRow
from cio_desktop.store.webhook_changes import MessageChange, Owed
from cio_desktop.store.webhooks import WebhookRow

from .filters import Facts, wanted

log = logging.getLogger(__name__)

_GONE = "message.gone"


def settings_of(row: WebhookRow) -> WebhookSettings:
    return msgspec.json.decode(row.settings, type=WebhookSettings)


class WebhookMessages:
    """What the engine asks of the API (`engine/webhooks/deliveries.py`, MessageWords)."""

    def __init__(self, service: Service) -> None:
        self._db = service.db
        scheme, _, host = service.config.address.partition("://")
        # as if somebody had asked this service for the message under its own address
        self._call = Call(service, "GET", {}, Parameters([], []), Headers({}), ResourceUrls(scheme, host))

    async def wanted(self, hooks: list[WebhookRow], changes: list[MessageChange]) -> list[Owed]:
        known = [(hook, settings_of(hook)) for hook in hooks]
        found: list[Owed] = []
        facts = await self._facts([settings for _, settings in known], changes)
        for change in changes:
            if change.message_id in facts:
                concerned = [
                    (hook, settings)
                    for hook, settings in known
                    if hook.account_id in (None, change.account_id) and hook.since < change.newest
                ]
                found += await asyncio.to_thread(_of_one, change, facts[change.message_id], concerned)
        return found

    async def _facts(self, all_settings: Sequence[WebhookSettings], changes: list[MessageChange]) -> dict[str, Facts]:
        by_account: defaultdict[str, list[str]] = defaultdict(list)
        for change in changes:
            by_account[change.account_id].append(change.message_id)
        threads = {each.filter_thread for each in all_settings if each.filter_thread is not UNSET}
        files = {each.filter_file_revisions for each in all_settings if each.filter_file_revisions is not UNSET}
        found: dict[str, Facts] = {}
        for account_id, ids in by_account.items():
            rows = list((await self._db.read(messages.get_many, account_id, ids)).values())
            page = await self._db.read(message_pages.of, rows, flags=True)
            in_threads = {name: await self._thread(account_id, name) for name in threads}
            named = {file_id: await self._file_name(account_id, file_id) for file_id in files}
            for row in rows:
                places = page.places[row.n].folders
                found[row.id] = Facts(row, places, frozenset(page.flags[row.id]), in_threads, named)
        return found

    async def _thread(self, account_id: str, name: str) -> frozenset[str]:
        head = await self._db.read(conversations.find, account_id, name)
        if head is None and not name.startswith(("gm-", "<")):
            head = await self._db.read(conversations.find, account_id, f"gm-{name}")
        return frozenset() if head is None else frozenset(await self._db.read(conversations.ids, account_id, head))

    async def _file_name(self, account_id: str, file_id: str) -> str:
        row = await self._db.read(file_list.get, account_id, file_id)
        return "" if row is None else row.file.file_name

    async def message_data(self, hook: WebhookRow, owed: Owed, *, texts: bool) -> dict[str, Any] | None:
        row = await self._db.read(messages.get, owed.account_id, owed.message_id)
        if row is None:
            return None
        settings = settings_of(hook)
        view = await self._view(row, settings, texts=texts and row.orphaned is None)
        if settings.body_search is not UNSET and texts and not _holds(view.body, settings.body_search):
            return None
        data: dict[str, Any] = msgspec.to_builtins(view)
        bodies = data.pop("body", [])
        if settings.include_body:
            data["bodies"] = [body for body in bodies if settings.body_type in (None, body["type"])]
        data["sources"] = await self._places(row)
        data["changes"] = list(owed.what)
        return data

    async def _view(self, row: MessageRow, settings: WebhookSettings, *, texts: bool) -> Message:
        plain = Extras(flags=True)
        headers = "raw" if settings.include_header == "raw" else "1" if settings.include_header else "0"
        searched = settings.body_search is not UNSET
        asked = Extras(
            flags=True,
            body=settings.include_body or searched,
            body_type=None if searched else settings.body_type,
            headers=headers,
        )
        try:
            (view,) = await message_views(self._call, [row], asked if texts else plain)
        except CioError as error:
            if error.code != _GONE:
                raise
            (view,) = await message_views(self._call, [row], plain)
        return view

    async def _places(self, row: MessageRow) -> list[dict[str, Any]]:
        labels = {each.id: each.label for each in await self._db.read(sources.list_of, row.account_id)}
        return [
            {
                "label": labels[place.source_id],
                "folder": place.path,
                "uid": place.uid,
                "resource_url": self._call.urls.source(row.account_id, labels[place.source_id]),
            }
            for place in await self._db.read(memberships.of_message, row.id)
            if place.source_id in labels
        ]


def _of_one(change: MessageChange, facts: Facts, hooks: Iterable[tuple[WebhookRow, WebhookSettings]]) -> list[Owed]:
    found = []
    for hook, settings in hooks:
        try:
            what = wanted(settings, change, facts)
        except Exception:  # one webhook must not keep the others from being told
            log.exception("A webhook's filters could not be applied")
            continue
        if what:
            found.append(Owed(hook.id, change.account_id, change.message_id, what))
    return found


def _holds(bodies: list[Body] | msgspec.UnsetType, text: str) -> bool:
    return bodies is not UNSET and any(text.casefold() in body.content.casefold() for body in bodies)
