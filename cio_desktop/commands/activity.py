"""What happened to the sources: their statuses and syncs."""

from __future__ import annotations

from cio_desktop.commands.failures import DONE
from cio_desktop.commands.output import moment, show, show_json
from cio_desktop.commands.scope import Scope
from cio_desktop.commands.words import in_words
from cio_desktop.language import heard, tr
from cio_desktop.protocol.resources import ActivityLine

_PAGE = 500  # what the service gives in one answer


async def activity(scope: Scope) -> int:
    """Newest first."""
    label, limit = scope.options.label, scope.options.limit
    if label is None:
        account = (await scope.account()).id if scope.options.account else None
    else:
        account = (await scope.source(label))[0].id
    found: list[ActivityLine] = []
    page = await scope.client.application.activity(
        account=account, source=label, limit=min(limit, _PAGE), timeout=scope.timeout
    )
    while page and len(found) < limit:
        found += page[: limit - len(found)]
        page = await page.next()
    if scope.json:
        show_json(found)
    else:
        rows = [
            (
                moment(each.at),
                each.label,
                in_words(each.kind),
                _what(each),
                each.code,
                heard(each.text or "", each.said),
            )
            for each in found
        ]
        show(
            rows,
            (
                tr("at", "column"),
                tr("source", "column"),
                tr("kind", "column"),
                tr("what", "column"),
                tr("code", "column"),
                tr("what it said", "column"),
            ),
        )
    return DONE


def _what(line: ActivityLine) -> str:
    if line.status is not None or line.code is not None:
        return in_words(line.status)
    return tr(
        "{new} new, {changed} changed, {gone} gone",
        new=line.new or 0,
        changed=line.changed or 0,
        gone=line.gone or 0,
    )
