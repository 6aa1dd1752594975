"""Whom a certificate names, who signed it and until when it holds. Imported when the first one is looked at."""

from __future__ import annotations

from dataclasses import dataclass

from cryptography import x509
from cryptography.x509.oid import NameOID


@dataclass(frozen=True)
class Names:
    """`until`: Unix seconds."""

    subject: str
    issuer: str
    until: int


def names(der: bytes) -> Names | None:
    """None: it can't be read."""
    try:
        certificate = x509.load_der_x509_certificate(der)
        subject, issuer = _name(certificate.subject), _name(certificate.issuer)
        until = int(certificate.not_valid_after_utc.timestamp())
    except (ValueError, TypeError, x509.UnsupportedGeneralNameType):  # odd encodings
        return None
    return Names(subject or _first_host(certificate), issuer, until)


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
