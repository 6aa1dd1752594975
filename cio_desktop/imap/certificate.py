"""Which certificate a mail server shows, and whether it is the one the person chose to trust. No socket here.

A pinned certificate replaces every other check, name and date included: it is exactly that one or the connection fails.
"""

from __future__ import annotations

import hashlib
import hmac
import ssl
from functools import cache

from cio_desktop.language import Said
from cio_desktop.protocol.sign_in import Certificate

from .errors import TlsFailed


@cache
def unverified_context() -> ssl.SSLContext:
    """For a pinned certificate, and to look at one that was refused: nothing secret is sent before it was compared."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


def fingerprint(der: bytes) -> str:
    return hashlib.sha256(der).hexdigest()


def same(pin: str, der: bytes) -> bool:
    return hmac.compare_digest(
        pin.replace(":", "").lower().encode("ascii", "replace"), fingerprint(der).encode("ascii")
    )


def check_pin(pin: str, der: bytes | None, host: str) -> None:
    """Raises TlsFailed when the server showed another certificate than the pinned one."""
    if der is not None and same(pin, der):
        return
    error = TlsFailed(
        Said(
            "{host} shows another certificate than the one you trusted. If its owner changed it, trust the new one.",
            host=host,
        ),
        code="tls.pin_changed",
    )
    error.certificate = None if der is None else facts(der, trusted=False)
    raise error


def facts(der: bytes, *, trusted: bool) -> Certificate:
    """What can be told of a certificate; of one that can't be read, its fingerprint alone."""
    from .certificate_names import names  # few are ever looked at, and what reads them is large

    found = names(der)
    if found is None:
        return Certificate(fingerprint(der), trusted=trusted)
    return Certificate(fingerprint(der), found.subject, found.issuer, found.until, trusted)
