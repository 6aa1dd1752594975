"""What somebody who helps needs to know of this program and its sources: a text to be read, then saved or copied.

Only the named fields are taken, so nothing gets in by accident: no mail, no folder's messages, no secret. The words of
mail servers are taken as they are but for what looks like a secret. Addresses, user names and people's names are
replaced by numbers, everywhere, unless a person wants them in it.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Mapping, Sequence

from cio_desktop.operations.connection import ServiceLink
from cio_desktop.protocol.errors import ApiStatusError
from cio_desktop.protocol.keys import SourceKey
from cio_desktop.protocol.resources import Account, Source, StatusEvent

MOST_LINES = 500  # of all sources together, as many as one answer has
LINES = 30
"""Of each source's history, the newest."""
SHORTEST = 3
"""Letters of a name that is replaced: one of two would be found all over, and tells nothing."""
LEFT_OUT = "[left out]"
_SECRETS = (
    re.compile(r"(?i)\b(bearer|basic|digest|oauth)\s+\S.*"),
    re.compile(r"(?i)\b(authorization|pass(?:word|wd|phrase)?|\w*token|\w*secret|api[ _-]?key)\b[\"']?\s*[=:].*"),
    re.compile(r"[A-Za-z0-9_\-+/.=]{32,}"),
)


def support_report(
    about: Mapping[str, str],
    accounts: Sequence[Account],
    histories: Mapping[SourceKey, Sequence[StatusEvent]],
    now: float,
    *,
    names: bool = False,
) -> str:
    """`about`: of the program and the computer. `names`: with the addresses and names in it."""
    lines = [f"Support report of CIO Desktop, {_time(now)}", ""]
    lines += [f"{title}: {value}" for title, value in about.items()]
    for number, account in enumerate(accounts, 1):
        lines += ["", f"Account {number}: {account.nb_messages} messages"]
        for source in account.sources:
            lines += ["", *_source(source)]
            lines += ["  History:", *map(_event, histories.get(SourceKey(account.id, source.label), ())[:LINES])]
    text = "\n".join(lines) + "\n"
    return text if names else _without_names(text, accounts)


async def read_histories(link: ServiceLink) -> dict[SourceKey, list[StatusEvent]]:
    """Of all sources, newest first, in one request; of a service that keeps none, none. Raises ApiError."""
    try:
        lines = await link.client.application.activity(limit=MOST_LINES)
    except ApiStatusError as error:
        if error.no_route:
            return {}
        raise
    found: dict[SourceKey, list[StatusEvent]] = {}
    for line in lines:
        found.setdefault(SourceKey(line.account_id, line.label), []).append(line)
    return found


def _source(source: Source) -> Iterator[str]:
    yield f"Source {source.label}"
    encryption = source.encryption or ("SSL/TLS" if source.use_ssl else "STARTTLS" if source.starttls else "none")
    yield f"  Server: {source.server}:{source.port}, encryption {encryption}, sign-in {source.authentication_type}"
    yield f"  User: {source.username}, address {source.email or '-'}"
    told = f", {source.status_code}: {_safe(source.status_text or '')}" if source.status_code else ""
    yield f"  Status: {source.status} since {_time(source.status_since)}{told}"
    yield f"  Last sync: {_time(source.last_sync)}; next {_time(source.next_sync)}; next try {_time(source.next_try)}"
    yield f"  Period: {source.sync_period}; tells of new mail by itself: {_yes(source.live)}"
    if source.progress is not None:
        done = source.progress
        yield (
            f"  Running: {done.folders_done} of {done.folders_total} folders,"
            f" {done.messages_done} of {done.messages_total} messages"
        )
    yield f"  The server can: {' '.join(source.server_capabilities or ()) or '-'}"
    for quirk, value in sorted((source.server_quirks or {}).items()):
        yield f"  Seen of it: {quirk} {_safe(value)}".rstrip()


def _event(event: StatusEvent) -> str:
    counts = [
        f"{count} {what}"
        for count, what in ((event.new, "new"), (event.changed, "changed"), (event.gone, "gone"))
        if count
    ]
    took = [f"in {event.duration:.1f} s"] if event.duration is not None else []
    parts = [event.kind, event.status or "", event.code or "", _safe(event.text or ""), *counts, *took]
    return f"    {_time(event.at)}  {' '.join(part for part in parts if part)}"


def _safe(words: str) -> str:
    line = " ".join(words.split())
    for secret in _SECRETS:
        line = secret.sub(LEFT_OUT, line)
    return line


def _without_names(text: str, accounts: Sequence[Account]) -> str:
    """Longer ones first: an address goes before the user name that it begins with."""
    numbers: dict[str, str] = {}
    for name in _names(accounts):
        if len(name) < SHORTEST:
            continue
        host = "@" + name.rpartition("@")[2] if "@" in name else ""
        numbers.setdefault(name.casefold(), f"[name {len(numbers) + 1}]{host}")
    if not numbers:
        return text
    words = "|".join(map(re.escape, sorted(numbers, key=len, reverse=True)))
    found = re.compile(rf"(?<![^\W\d_])(?:{words})(?![^\W\d_])", re.IGNORECASE)  # "Ann" is not in "cannot"
    return found.sub(lambda match: numbers.get(match[0].casefold(), LEFT_OUT), text)


def _names(accounts: Sequence[Account]) -> Iterator[str]:
    for account in accounts:
        for source in account.sources:
            yield from filter(None, (source.email, source.username, source.label.partition("::")[0]))
        yield from filter(None, (*account.email_addresses, account.username, account.first_name, account.last_name))


def _time(at: float | None) -> str:
    return time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime(at)) if at else "-"


def _yes(value: bool | None) -> str:
    return "not known" if value is None else "yes" if value else "no"
