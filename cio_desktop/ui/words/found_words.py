"""What a look-up found, in words: who says so, who is still asked, what the provider is called."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from cio_desktop.language import Text, all_listed, heard, tr
from cio_desktop.operations.discovery import Lookup, LookupState
from cio_desktop.protocol.sign_in import Finding, OAuthProvider, Origin, PasswordKind

from .plain import plain_line

_ASKED = {
    Origin.TABLE: Text("this program's own table"),
    Origin.AUTOCONFIG: Text("{domain}'s own configuration"),
    Origin.ISPDB: Text("Mozilla's public database"),
    Origin.MX: Text("{domain}'s mail exchange"),
    Origin.SRV: Text("{domain}'s name service"),
    Origin.GUESS: Text("servers with the usual names"),
}
_NAMED = 2
_NAMES = {"aol": "AOL", "mailru": "Mail.ru"}


def provenance(finding: Finding, domain: str, state: LookupState) -> str:
    """Where these settings are from: a sentence."""
    who = finding.found_at or domain
    if f".{who}".endswith(f".{domain}"):
        who = domain  # where exactly at home is no matter
    name = heard(finding.name)
    match Origin.of_word(finding.origin):
        case Origin.TABLE if name:
            return tr("Found in this program's own table of providers: {name}.", name=name)
        case Origin.TABLE:
            return tr("Found in this program's own table of providers.")
        case Origin.AUTOCONFIG if name:
            return tr("Found at {domain}'s own configuration: {name}.", domain=who, name=name)
        case Origin.AUTOCONFIG:
            return tr("Found at {domain}'s own configuration.", domain=who)
        case Origin.ISPDB if name:
            return tr("Found in Mozilla's public database of mail settings: {name}.", name=name)
        case Origin.ISPDB:
            return tr("Found in Mozilla's public database of mail settings.")
        case Origin.MX if name:
            return tr(
                "Found by way of {domain}'s mail exchange, told by {who}: {name}.", domain=domain, who=who, name=name
            )
        case Origin.MX:
            return tr("Found by way of {domain}'s mail exchange, told by {who}.", domain=domain, who=who)
        case Origin.SRV:
            return tr("Announced by {domain}'s name service.", domain=who)
        case Origin.GUESS if state is LookupState.UNAVAILABLE:
            return tr("A guess from the address: nothing about {domain} was looked up. Please check it.", domain=domain)
        case Origin.GUESS:
            return tr("Guessed: a server with the usual name answers for {domain}. Please check it.", domain=domain)
        case None:
            return tr("Told by the service that this window uses. Please check it.")
        case never:
            assert_never(never)


def other_server(finding: Finding) -> str:
    """What was found, where the fields say something else."""
    imap = finding.imap
    security = "SSL/TLS" if imap.use_ssl else "STARTTLS"
    return tr(
        "There it says {server}, port {port}, {security}, user {user}.",
        server=imap.server,
        port=str(imap.port),
        security=security,
        user=imap.username,
    )


def progress(lookup: Lookup, domain: str) -> str:
    """What the look-up does just now, or how it ended; a sentence, empty where the provenance says it all."""
    match lookup.state:
        case LookupState.LOOKING:
            asked = all_listed(_asked(lookup.asking, domain))
            return (
                tr("Asking {asked}…", asked=asked)
                if asked
                else tr("Looking for the settings of {domain}…", domain=domain)
            )
        case LookupState.ENDED if not lookup.findings:
            return tr(
                "No settings for {domain} were found. Enter them by hand; your provider's help pages name the IMAP "
                "server.",
                domain=domain,
            )
        case LookupState.STOPPED if not lookup.findings:
            return tr("Nothing is looked up any more. Enter the settings by hand, or look again.")
        case LookupState.UNAVAILABLE if not lookup.findings:
            return tr("Settings can't be looked up here. Enter them by hand.")
        case LookupState.FAILED:
            return tr(
                "The look-up broke off: the service did not answer as it should. Enter the settings, or look again."
            )
        case LookupState.IDLE | LookupState.ENDED | LookupState.STOPPED | LookupState.UNAVAILABLE:
            return ""
        case never:
            assert_never(never)


def _asked(origins: Sequence[str], domain: str) -> list[str]:
    """The most telling ones by name, the rest by number."""
    known = [_ASKED[origin].fill(domain=domain) for origin in Origin if origin in origins]
    rest = len(known) - _NAMED
    return known if rest <= 0 else [*known[:_NAMED], tr("{n} more", n=rest)]


def provider_name(finding: Finding) -> str:
    """Who the person has the mailbox with, as the sign-in page calls itself."""
    preset = finding.provider or ""
    if preset and preset != "oidc":
        return _NAMES.get(preset, preset.capitalize())
    return heard(finding.name) or tr("your provider")


def note_of(finding: Finding) -> str:
    """What its provider asks of people."""
    return plain_line(heard(finding.note, finding.said))


def page_words(finding: Finding) -> str:
    """On the button that opens the page of `link`."""
    whose = heard(finding.name) or provider_name(finding)
    if finding.password == PasswordKind.APP:
        return tr("Open {provider}'s page for app passwords", provider=whose)
    return tr("Open {provider}'s page", provider=whose)


def own_provider_name(provider: OAuthProvider) -> str:
    """Of one that the person set up by themselves; short enough for a button."""
    return plain_line(provider.name, 40) or tr("your provider")


def host_shown(finding: Finding) -> str:
    """The whole name, both forms of an international one, with places where a long one may break."""
    return (finding.host_shown or finding.imap.server).replace(".", ".\u200b")
