"""From what a token and a person gave to the settings of a source: where its mail server is, how to sign in there."""

from __future__ import annotations

from cio_desktop.discovery import table
from cio_desktop.discovery.address import BadAddress
from cio_desktop.engine.api import NewSource
from cio_desktop.oauth.provider import ProviderSettings
from cio_desktop.protocol.sign_in import Finding, ImapSettings
from cio_desktop.service.errors import BadParameter
from cio_desktop.service.parameters import Parameters
from cio_desktop.service.source_parameters import read_email, read_new_source

from .dependencies import ConnectDependencies
from .wanted import Wanted

OWN_PRESET = "oidc"  # anybody's provider: where its mail server is, only the address's domain can say


async def find(deps: ConnectDependencies, email: str) -> Finding | None:
    """The best way to this address's mailbox, or None where nothing is known."""
    try:
        return (await deps.finder.find(email)).best
    except BadAddress:
        return None


def known(wanted: Wanted, email: str) -> ImapSettings | None:
    """The settings that the token brought along."""
    server = wanted.source.get("server")
    if server is None:
        return None
    use_ssl = wanted.source.get("use_ssl", "1") == "1"
    return ImapSettings(
        server=server,
        username=wanted.source.get("username") or email,
        port=int(wanted.source.get("port") or (993 if use_ssl else 143)),
        use_ssl=use_ssl,
        starttls=not use_ssl,
    )


def of_provider(provider: ProviderSettings, email: str) -> ImapSettings | None:
    """The mail server that belongs to a provider, whatever domain its customer has."""
    for entry in table.providers():
        if entry.oauth and entry.oauth == provider.preset:
            username = email.partition("@")[0] if entry.user == "local" else email
            return ImapSettings(entry.server, username, entry.port, entry.ssl, oauth=True, starttls=not entry.ssl)
    return None


def fits(found: Finding, provider: ProviderSettings) -> bool:
    """Whether an access token may go to the server that was found without asking the person about it.

    The token of a provider whose mail server we know goes nowhere else, whatever a domain says of itself.
    """
    if provider.preset == OWN_PRESET:
        return not found.confirm
    return found.provider == provider.preset


def is_email(text: str) -> bool:
    try:
        read_email(Parameters([], [("email", text)]))
    except BadParameter:
        return False
    return True


def new_source(wanted: Wanted, email: str, imap: ImapSettings) -> NewSource:
    """By the same rules as a source made through the API. Raises BadParameter naming the field."""
    given = {
        **wanted.source,
        "email": email,
        "server": imap.server,
        "username": imap.username,
        "port": str(imap.port),
        "use_ssl": "1" if imap.use_ssl else "0",
    }
    return read_new_source(Parameters([], list(given.items())))
