"""A finding as it is told to the client: a server's entry for one address, with what the table knows of that server."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from cio_desktop.language import Said
from cio_desktop.protocol.sign_in import Finding, ImapSettings, PasswordKind

from . import guess, service_records
from .address import MailAddress, both_forms
from .entry import ADDRESS, Entry, username_of
from .table import provider_of_server

# the words the old service had; other presets go by their own id
_TYPES = {"google": "gmail", "microsoft": "outlook", "": "generic"}


async def finding_of(entry: Entry, address: MailAddress, configured: Callable[[str], Awaitable[str | None]]) -> Finding:
    provider = provider_of_server(entry.server)
    preset = entry.preset or (provider.oauth if provider is not None else "")
    key = await configured(preset) if preset else None
    password, link, note = entry.password, entry.link, entry.note
    if provider is not None and not link:
        # whoever named the server: how to sign in there is the provider's own rule
        password, link, note = provider.password, provider.link, entry.note or provider.note
    words = None
    if password is PasswordKind.NONE and not note:
        words = Said("This provider takes no passwords from mail programs, only its own sign-in page.")
    elif not note and entry.origin in {service_records.ORIGIN, guess.ORIGIN} and entry.username == ADDRESS:
        words = Said("Some servers want only “{name}” as the user name.", name=address.local)
    return Finding(
        origin=entry.origin,
        imap=ImapSettings(
            server=entry.server,
            username=username_of(entry, address),
            port=entry.port,
            use_ssl=entry.ssl,
            oauth=key is not None,
            starttls=not entry.ssl,
        ),
        confirm=entry.confirm,
        host_shown=both_forms(entry.server),
        found_at=entry.found_at,
        type=_TYPES.get(preset, preset),
        name=entry.name,
        password=password,
        link=link,
        note=note if words is None else str(words),
        said=None if words is None else words.sent(),
        provider=preset or None,
        provider_consumer_key=key,
        documentation=list(entry.documentation),
    )
