"""Changes of mail: making them, and seeing what became of them."""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable

from cio_desktop.commands.failures import DONE, FAILED, sentence
from cio_desktop.commands.output import moment, several, show, show_json
from cio_desktop.commands.scope import Scope
from cio_desktop.commands.words import in_words
from cio_desktop.language import heard, tr
from cio_desktop.protocol.errors import ApiStatusError
from cio_desktop.protocol.resources import EditState, MessageResult, Written

_BATCH = 5_000  # what the service takes in one call


async def edit(scope: Scope) -> int:
    """Many in one call, where the service has it."""
    account, options, ids = await scope.account(), scope.options, _ids(scope)
    calls = scope.client.message_folders
    if len(ids) > 1:
        results: list[MessageResult] = []
        for start in range(0, len(ids), _BATCH):
            results += await calls.change_many(
                account.id,
                ids[start : start + _BATCH],
                add=options.add,
                remove=options.remove,
                source=options.source,
                queue=options.queue,
                timeout=scope.timeout,
            )
        return _show_results(scope, results)

    async def change(message_id: str) -> Written:
        return await calls.change(
            account.id,
            message_id,
            add=options.add,
            remove=options.remove,
            source=options.source,
            queue=options.queue,
            timeout=scope.timeout,
        )

    return await _each(scope, ids, change)


async def flag(scope: Scope) -> int:
    account, options = await scope.account(), scope.options
    wanted = dict.fromkeys(options.set_flags, True) | dict.fromkeys(options.clear_flags, False)

    async def change(message_id: str) -> Written:
        return await scope.client.messages.set_flags(
            account.id, message_id, queue=options.queue, timeout=scope.timeout, **wanted
        )

    return await _each(scope, _ids(scope), change)


async def edits(scope: Scope) -> int:
    account, options, calls = await scope.account(), scope.options, scope.client.edits
    if options.edit is None:
        page = await calls.list(account.id, open=options.open or None, timeout=scope.timeout)
        _show_edits(scope, list(page))
        return DONE
    if options.retry:
        await calls.retry(account.id, options.edit, timeout=scope.timeout)
    elif options.cancel:
        await calls.cancel(account.id, options.edit, timeout=scope.timeout)
    found = await calls.get(account.id, options.edit, timeout=scope.timeout)
    _show_edits(scope, [found])
    if not scope.json:
        rows = [
            (in_words(each.state), each.source, command, heard(each.reply or "", each.said))
            for each in found.plan
            for command in each.spoken_commands()
        ]
        show(rows, (tr("state", "column"), tr("source", "column"), tr("command", "column"), tr("why", "column")))
    return DONE


def _ids(scope: Scope) -> list[str]:
    """Each once, in their order."""
    given: list[str] = []
    for named in scope.options.messages:
        given += [line.strip() for line in sys.stdin] if named == "-" else [named]
    return list(dict.fromkeys(filter(None, given)))


async def _each(scope: Scope, ids: list[str], change: Callable[[str], Awaitable[Written]]) -> int:
    results = []
    for message_id in ids:
        try:
            done = await change(message_id)
        except ApiStatusError as error:
            if error.status in (401, 403):
                raise
            said = sentence(error, scope.client.base_url)
            results.append(MessageResult(message_id, False, edit_id=error.body.edit_id, code=error.code, text=said))
        else:
            results.append(
                MessageResult(
                    message_id,
                    done.success,
                    queued=done.queued or False,
                    edit_id=done.edit_id,
                    deferred=done.deferred or [],
                )
            )
    return _show_results(scope, results)


def _show_results(scope: Scope, results: list[MessageResult]) -> int:
    if scope.json:
        show_json(results)
    else:
        rows = [
            (each.message_id, in_words(_outcome(each)), each.edit_id, heard(each.text or "", each.said))
            for each in results
        ]
        show(rows, (tr("message", "column"), tr("outcome", "column"), tr("edit", "column"), tr("why", "column")))
    return DONE if all(each.success or each.queued for each in results) else FAILED


def _outcome(result: MessageResult) -> str:
    if result.queued:
        return "queued"
    if not result.success:
        return "failed"
    return "deferred" if result.deferred else "done"


def _show_edits(scope: Scope, found: list[EditState]) -> None:
    if scope.json:
        show_json(found)
        return
    rows = [
        (
            each.edit_id,
            in_words(each.state),
            moment(each.created),
            each.message_id or each.folder,
            in_words(each.act or "folders"),
            several(each.add),
            several(each.remove),
            heard(each.text or "", each.said),
        )
        for each in found
    ]
    show(
        rows,
        (
            tr("id", "column"),
            tr("state", "column"),
            tr("since", "column"),
            tr("what", "column"),
            tr("act", "column"),
            tr("add", "column"),
            tr("remove", "column"),
            tr("why", "column"),
        ),
    )
