"""What a look-up found, in words: who says so, who is still asked, what the provider is called."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import assert_never

from cio_desktop.operations.discovery import Lookup, LookupState
from cio_desktop.protocol.sign_in import Finding, OAuthProvider, Origin, PasswordKind

from .plain import plain_line

_ASKED = {
    Origin.TABLE: "this program's own table",
    Origin.AUTOCONFIG: "{domain}'s own configuration",
    Origin.ISPDB: "Mozilla's public database",
    Origin.MX: "{domain}'s mail exchange",
    Origin.SRV: "{domain}'s name service",
    Origin.GUESS: "servers with the usual names",
}
_NAMED = 2
_NAMES = {"aol": "AOL", "mailru": "Mail.ru"}


def provenance(finding: Finding, domain: str, state: LookupState) -> str:
    """Where these settings are from: a sentence."""
    who = finding.found_at or domain
    if f".{who}".endswith(f".{domain}"):
        who = domain  # where exactly at home is no matter
    name = f": {finding.name}" if finding.name else ""
    match Origin.of_word(finding.origin):
        case Origin.TABLE:
            return f"Found in this program's own table of providers{name}."
        case Origin.AUTOCONFIG:
            return f"Found at {who}'s own configuration{name}."
        case Origin.ISPDB:
            return f"Found in Mozilla's public database of mail settings{name}."
        case Origin.MX:
            return f"Found by way of {domain}'s mail exchange, told by {who}{name}."
        case Origin.SRV:
            return f"Announced by {who}'s name service."
        case Origin.GUESS if state is LookupState.UNAVAILABLE:
            return f"A guess from the address: nothing about {domain} was looked up. Please check it."
        case Origin.GUESS:
            return f"Guessed: a server with the usual name answers for {domain}. Please check it."
        case None:
            return "Told by the service that this window uses. Please check it."
        case never:
            assert_never(never)


def other_server(finding: Finding) -> str:
    """What was found, where the fields say something else."""
    imap = finding.imap
    security = "SSL/TLS" if imap.use_ssl else "STARTTLS"
    return f"There it says {imap.server}, port {imap.port}, {security}, user {imap.username}."


def progress(lookup: Lookup, domain: str) -> str:
    """What the look-up does just now, or how it ended; a sentence, empty where the provenance says it all."""
    match lookup.state:
        case LookupState.LOOKING:
            asked = list_of(_asked(lookup.asking, domain))
            return f"Asking {asked}…" if asked else f"Looking for the settings of {domain}…"
        case LookupState.ENDED if not lookup.findings:
            return (
                f"No settings for {domain} were found. Enter them by hand; "
                "your provider's help pages name the IMAP server."
            )
        case LookupState.STOPPED if not lookup.findings:
            return "Nothing is looked up any more. Enter the settings by hand, or look again."
        case LookupState.UNAVAILABLE if not lookup.findings:
            return "Settings can't be looked up here. Enter them by hand."
        case LookupState.FAILED:
            return "The look-up broke off: the service did not answer as it should. Enter the settings, or look again."
        case LookupState.IDLE | LookupState.ENDED | LookupState.STOPPED | LookupState.UNAVAILABLE:
            return ""
        case never:
            assert_never(never)


def _asked(origins: Sequence[str], domain: str) -> list[str]:
    """The most telling ones by name, the rest by number."""
    known = [_ASKED[origin].format(domain=domain) for origin in Origin if origin in origins]
    rest = len(known) - _NAMED
    return known if rest <= 0 else [*known[:_NAMED], f"{rest} more"]


def list_of(parts: Iterable[str]) -> str:
    """`a, b and c`."""
    said = list(parts)
    return " and ".join(filter(None, (", ".join(said[:-1]), said[-1]))) if said else ""


def provider_name(finding: Finding) -> str:
    """Who the person has the mailbox with, as the sign-in page calls itself."""
    preset = finding.provider or ""
    if preset and preset != "oidc":
        return _NAMES.get(preset, preset.capitalize())
    return finding.name or "your provider"


def page_words(finding: Finding) -> str:
    """On the button that opens the page of `link`."""
    whose = finding.name or provider_name(finding)
    return f"Open {whose}'s page for app passwords" if finding.password == PasswordKind.APP else f"Open {whose}'s page"


def own_provider_name(provider: OAuthProvider) -> str:
    """Of one that the person set up by themselves; short enough for a button."""
    return plain_line(provider.name, 40) or "your provider"


def host_shown(finding: Finding) -> str:
    """The whole name, both forms of an international one, with places where a long one may break."""
    return (finding.host_shown or finding.imap.server).replace(".", ".\u200b")
