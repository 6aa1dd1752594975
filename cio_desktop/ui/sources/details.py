"""The facts about a source for a person who helps, as a text to copy, with the server's own words.

Pure; no secret is in it.
"""

from __future__ import annotations

from cio_desktop.protocol.enums import Encryption, HistoryKind
from cio_desktop.protocol.resources import Source, StatusEvent
from cio_desktop.ui.sources.display_state import in_history, password_in_clear
from cio_desktop.ui.sources.renewal import by_provider
from cio_desktop.ui.sources.states import State
from cio_desktop.ui.words.plain import plain_block, plain_line
from cio_desktop.ui.words.source_names import address_of
from cio_desktop.ui.words.times import exact, moment, span


def security(source: Source) -> str:
    if source.use_ssl:
        return "SSL/TLS"
    if password_in_clear(source):
        return "not encrypted (accepted)"
    if source.encryption == Encryption.LOCAL:
        return "not encrypted, but on this computer"
    return "STARTTLS" if source.encryption in {None, *Encryption} else "unknown"


def server_line(source: Source) -> str:
    return plain_line(f"{source.server} : {source.port}, {security(source)}", 300)


def sign_in_line(source: Source) -> str:
    """How it signs in; a foreign server may have words of its own for it."""
    kind = source.authentication_type
    if by_provider(source):
        return f"At {plain_line(source.provider_name or 'the provider', 80)}, through the browser"
    if kind.startswith("oauth"):
        return "Token of OAuth 1.0"
    return "Password" if "pass" in kind else plain_line(kind, 80)


def details_text(source: Source, now: float) -> str:
    """`now`: when it was asked for."""
    rows = [
        ("Source", f"{address_of(source)} (label {source.label})"),
        ("Server", server_line(source)),
        ("User", source.username),
        ("Sign-in", sign_in_line(source)),
        ("Status", f"{source.status}" + (f" ({source.status_code})" if source.status_code else "")),
    ]
    if source.status_since:
        rows.append(("Since", exact(source.status_since)))
    if source.last_sync:
        rows.append(("Last sync", exact(source.last_sync)))
    if source.next_try:
        rows.append(("Next try", exact(source.next_try)))
    if source.server_capabilities:
        rows.append(("Offers", " ".join(source.server_capabilities)))
    for number, quirk in enumerate((source.server_quirks or {}).values()):
        rows.append(("" if number else "Its ways", quirk))
    rows.append(("Asked", exact(now)))
    text = "\n".join(f"{f'{name}:' if name else '':<11}{plain_line(value)}" for name, value in rows)
    words = source.status_text or source.status_message
    if words:
        text += "\n\nThe server's answer:\n" + plain_block(words)
    return text


def history_line(event: StatusEvent, now: float) -> tuple[str, str, str]:
    """(icon name, time, words) of one line of the history."""
    at = moment(event.at, now)
    if event.kind == HistoryKind.SYNC:
        if event.code:
            refused = event.code.startswith(("auth.", "oauth.")) and event.code != "oauth.unavailable"
            icon = State.SIGN_IN if refused else State.CANT_CONNECT
            return icon.value, at, "sync failed: sign-in refused" if refused else "sync failed"
        parts = [f"{event.new or 0} new"]
        if event.changed:
            parts.append(f"{event.changed} changed")
        if event.gone:
            parts.append(f"{event.gone} gone")
        took = f" in {span(event.duration)}" if event.duration and event.duration >= 60 else ""
        return State.OK.value, at, ", ".join(parts) + took
    icon, words = in_history(event.status)
    return icon.value, at, words
