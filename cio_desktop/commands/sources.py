"""Accounts, their sources and the folders of these."""

from __future__ import annotations

from cio_desktop.commands.failures import DONE, FAILED
from cio_desktop.commands.output import moment, several, show, show_json
from cio_desktop.commands.scope import Scope
from cio_desktop.commands.words import in_words, special
from cio_desktop.language import heard, tr
from cio_desktop.protocol.resources import Account, Folder, Source


async def accounts(scope: Scope) -> int:
    found = await scope.accounts()
    if scope.json:
        show_json(found)
    else:
        rows = [
            (each.id, f"{each.first_name} {each.last_name}", several(each.email_addresses), len(each.sources))
            for each in found
        ]
        show(rows, (tr("id", "column"), tr("name", "column"), tr("addresses", "column"), tr("sources", "column")))
    return DONE


async def sources(scope: Scope) -> int:
    """All of them, or one, which may be changed or checked first."""
    label = scope.options.label
    if label is None:
        found = await scope.accounts()
        _show_sources(scope, [(account, source) for account in found for source in account.sources])
        return DONE
    account, _ = await scope.source(label)
    calls, options, code = scope.client.sources, scope.options, DONE
    if options.period:
        await calls.update(account.id, label, sync_period=options.period, timeout=scope.timeout)
    elif options.restart:
        await calls.update(account.id, label, status=1, timeout=scope.timeout)
    elif options.check and not (await calls.check(account.id, label, timeout=scope.timeout)).success:
        code = FAILED
    _show_sources(scope, [(account, await calls.get(account.id, label, timeout=scope.timeout))])
    return code


def _show_sources(scope: Scope, found: list[tuple[Account, Source]]) -> None:
    if scope.json:
        show_json([source for _, source in found])
        return
    rows = [
        (
            account.id,
            source.label,
            in_words(source.status),
            source.sync_period,
            moment(source.last_sync),
            heard(source.status_text or source.status_message or "", source.status_said),
        )
        for account, source in found
    ]
    show(
        rows,
        (
            tr("account", "column"),
            tr("label", "column"),
            tr("status", "column"),
            tr("period", "column"),
            tr("last sync", "column"),
            tr("what it said", "column"),
        ),
    )


async def sync(scope: Scope) -> int:
    label = scope.options.label
    if label is None:
        begun = [await scope.client.sync.start(each.id, timeout=scope.timeout) for each in await scope.accounts()]
    else:
        account, _ = await scope.source(label)
        begun = [await scope.client.sync.start(account.id, label, timeout=scope.timeout)]
    if scope.json:
        show_json(begun)
    else:
        show(
            [(name,) for each in begun for name in each.syncs_queued or []],
            (tr("folder", "column") if label else tr("source", "column"),),
        )
    return DONE


async def folders(scope: Scope) -> int:
    label = scope.options.label
    if label is None:
        found = [(account, source) for account in await scope.accounts() for source in account.sources]
    else:
        found = [await scope.source(label)]
    listed: list[tuple[Source, Folder]] = []
    for account, source in found:
        answer = await scope.client.folders.list(
            account.id,
            source.label,
            include_extended_counts=True,
            no_cache=scope.options.no_cache or None,
            timeout=scope.timeout,
        )
        listed += [(source, folder) for folder in answer]
    if scope.json:
        show_json([folder for _, folder in listed])
    else:
        rows = [
            (
                source.label,
                folder.name,
                special(folder.symbolic_name or folder.role),
                folder.nb_messages,
                folder.nb_unseen_messages or 0,
            )
            for source, folder in listed
        ]
        show(
            rows,
            (
                tr("source", "column"),
                tr("name", "column"),
                tr("special", "column"),
                tr("messages", "column"),
                tr("unread", "column"),
            ),
        )
    return DONE
