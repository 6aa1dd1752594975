"""Which certificate a mail server shows, and whether it is the one the person chose to trust. No socket here.

A pinned certificate replaces every other check, name and date included: it is exactly that one or the connection fails.
"""

from __future__ import annotations

import hashlib
import hmac
import ssl
from functools import cache

from cryptography import x509
from cryptography.x509.oid import NameOID

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
        f"{host} shows another certificate than the one you trusted. If its owner changed it, trust the new one.",
        code="tls.pin_changed",
    )
    error.certificate = None if der is None else facts(der, trusted=False)
    raise error


def facts(der: bytes, *, trusted: bool) -> Certificate:
    """What can be told of a certificate; of one that can't be read, its fingerprint alone."""
    try:
        certificate = x509.load_der_x509_certificate(der)
        subject, issuer = _name(certificate.subject), _name(certificate.issuer)
        until = int(certificate.not_valid_after_utc.timestamp())
    except (ValueError, TypeError, x509.UnsupportedGeneralNameType):  # odd encodings
        return Certificate(fingerprint(der), trusted=trusted)
    return Certificate(fingerprint(der), subject or _first_host(certificate), issuer, until, trusted)


def _name(name: x509.Name) -> str:
    for oid in (NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME):
        for attribute in name.get_attributes_for_oid(oid):
            return _shown(str(attribute.value))
    return ""


def _first_host(certificate: x509.Certificate) -> str:
    try:
        names = certificate.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    except (x509.ExtensionNotFound, ValueError):
        return ""
    hosts = [str(value) for kind in (x509.DNSName, x509.IPAddress) for value in names.get_values_for_type(kind)]
    return _shown(hosts[0]) if hosts else ""


def _shown(text: str) -> str:
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text[:200])
