"""The facts about a source for a person who helps, with the server's own words.

Pure; no secret is in it.
"""

from __future__ import annotations

from cio_desktop.language import counted, heard, listed, tr
from cio_desktop.protocol.enums import Encryption, HistoryKind
from cio_desktop.protocol.resources import Source, StatusEvent
from cio_desktop.ui.sources.display_state import in_history, password_in_clear
from cio_desktop.ui.sources.renewal import by_provider
from cio_desktop.ui.sources.states import State
from cio_desktop.ui.widgets.facts import Fact
from cio_desktop.ui.words.plain import plain_block, plain_line
from cio_desktop.ui.words.source_names import address_of, told_of
from cio_desktop.ui.words.times import exact, moment, span


def security(source: Source) -> str:
    if source.use_ssl:
        return "SSL/TLS"
    if password_in_clear(source):
        return tr("not encrypted (accepted)")
    if source.encryption == Encryption.LOCAL:
        return tr("not encrypted, but on this computer")
    return "STARTTLS" if source.encryption in {None, *Encryption} else tr("unknown", "encryption")


def server_line(source: Source) -> str:
    host = f"[{source.server}]" if ":" in source.server else source.server  # RFC 3986, 3.2.2
    return plain_line(listed((f"{host}:{source.port}", security(source))), 300)


def sign_in_line(source: Source) -> str:
    """How it signs in; a foreign server may have words of its own for it."""
    kind = source.authentication_type
    if by_provider(source):
        provider = plain_line(source.provider_name or "", 80)
        return (
            tr("At {provider}, through the browser", provider=provider)
            if provider
            else tr("At the provider, through the browser")
        )
    if kind.startswith("oauth"):
        return tr("Token of OAuth 1.0")
    return tr("Password") if "pass" in kind else plain_line(kind, 80)


def facts_of(source: Source, now: float) -> list[Fact]:
    """`now`: when it was asked for."""
    rows = [
        (tr("Source"), address_of(source)),
        (tr("In the API"), source.label),
        (tr("Server"), server_line(source)),
        (tr("User"), source.username),
        (tr("Sign-in"), sign_in_line(source)),
        (tr("Status"), f"{source.status}" + (f" ({source.status_code})" if source.status_code else "")),
    ]
    if source.status_since:
        rows.append((tr("Since"), exact(source.status_since)))
    if source.last_sync:
        rows.append((tr("Last sync"), exact(source.last_sync)))
    if source.next_try:
        rows.append((tr("Next try"), exact(source.next_try)))
    if source.server_capabilities:
        rows.append((tr("Offers"), " ".join(source.server_capabilities)))
    for number, quirk in enumerate((source.server_quirks or {}).values()):
        rows.append(("" if number else tr("Its ways"), heard(quirk)))
    rows.append((tr("Asked"), exact(now)))
    return [(name, plain_line(value)) for name, value in rows]


def answer_of(source: Source) -> str:
    """The server's own words, to stand below; empty: there are none."""
    words = told_of(source)
    return "\n\n" + tr("The server's answer:") + "\n" + plain_block(words) if words else ""


def history_line(event: StatusEvent, now: float) -> tuple[str, str, str]:
    """(icon name, time, words) of one line of the history."""
    at = moment(event.at, now)
    if event.kind == HistoryKind.SYNC:
        if event.code:
            refused = event.code.startswith(("auth.", "oauth.")) and event.code != "oauth.unavailable"
            icon = State.SIGN_IN if refused else State.CANT_CONNECT
            return icon.value, at, tr("sync failed: sign-in refused") if refused else tr("sync failed")
        parts = [counted(event.new or 0, "{n} new", "{n} new")]
        if event.changed:
            parts.append(counted(event.changed, "{n} changed", "{n} changed"))
        if event.gone:
            parts.append(counted(event.gone, "{n} gone", "{n} gone"))
        said = listed(parts)
        if event.duration and event.duration >= 60:
            said = tr("{changes} in {duration}", changes=said, duration=span(event.duration))
        return State.OK.value, at, said
    icon, words = in_history(event.status)
    return icon.value, at, words
