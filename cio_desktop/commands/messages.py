"""Messages: lists of them, and one."""

from __future__ import annotations

import sys

from msgspec import UNSET

from cio_desktop.client.page import MOST
from cio_desktop.commands.failures import DONE
from cio_desktop.commands.output import moment, several, show, show_json, write
from cio_desktop.commands.scope import Scope
from cio_desktop.commands.words import flags
from cio_desktop.language import tr
from cio_desktop.protocol.resources import Message


async def messages(scope: Scope) -> int:
    account, options = await scope.account(), scope.options
    limit = sys.maxsize if options.all else options.limit
    page = await scope.client.messages.list(
        account.id,
        folder=options.folder,
        source=options.source,
        subject=options.subject,
        from_=options.from_,
        to=options.to_,
        email=options.email_,
        date_after=options.after,
        date_before=options.before,
        include_flags=True,
        limit=min(limit, MOST),
        timeout=scope.timeout,
    )
    found: list[Message] = []
    async for message in page:
        found.append(message)
        if len(found) == limit:
            break
    if scope.json:
        show_json(found)
    else:
        show(
            [_row(each) for each in found],
            (
                tr("id", "column"),
                tr("date", "column"),
                tr("from", "column"),
                tr("subject", "column"),
                tr("folders", "column"),
                tr("flags", "column"),
            ),
        )
    return DONE


def _row(message: Message) -> tuple[object, ...]:
    sender = message.addresses.from_
    return (
        message.message_id,
        moment(message.date),
        "" if sender is None else sender.name or sender.email,
        message.subject,
        several(name for name in message.folders if not name.startswith("\\")),
        "" if message.flags is UNSET else several(flags(message.flags)),
    )


async def message(scope: Scope) -> int:
    account, options = await scope.account(), scope.options
    if options.raw:
        async with scope.client.messages.source(account.id, options.message, timeout=scope.timeout) as content:
            async for piece in content:
                write(piece)
        return DONE
    found = await scope.client.messages.get(account.id, options.message, include_flags=True, timeout=scope.timeout)
    if scope.json:
        show_json(found)
        return DONE
    people = found.addresses
    rows = [
        (tr("id", "column"), found.message_id),
        (tr("message-id", "column"), found.email_message_id),
        (tr("date", "column"), moment(found.date)),
        (tr("from", "column"), "" if people.from_ is None else f"{people.from_.name or ''} <{people.from_.email}>"),
        (tr("to", "column"), several(each.email for each in people.to)),
        (tr("cc", "column"), several(each.email for each in people.cc)),
        (tr("subject", "column"), found.subject),
        (tr("folders", "column"), several(found.folders)),
        (tr("sources", "column"), several(each.label for each in found.sources)),
        (tr("flags", "column"), "" if found.flags is UNSET else several(flags(found.flags))),
        (tr("files", "column"), several(each.file_name for each in found.files)),
    ]
    show([row for row in rows if row[1]], (tr("field", "column"), tr("value", "column")))
    return DONE
