"""Whom TLS trusts: the authorities of this system, wherever it keeps them; certifi's where it has none.

OpenSSL looks where the system keeps them that it was built on. A packaged program brings the OpenSSL of its build
machine along, so on another system the usual places are looked at as well.
"""

from __future__ import annotations

import os
import re
import ssl
import sys
from pathlib import Path

PLACES = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Ubuntu, Arch, Alpine
    "/etc/pki/tls/certs/ca-bundle.crt",  # Fedora, RHEL
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/ssl/ca-bundle.pem",  # openSUSE
    "/etc/ssl/cert.pem",
)
_HASHED = re.compile(r"[0-9a-f]{8}\.[0-9]+")


def trusting_context() -> ssl.SSLContext:
    """A new context, TLS 1.2 or newer. Reading the authorities takes tens of milliseconds: keep it."""
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if not count(context) and not _named_by_the_person():
        _load(context)
    return context


def count(context: ssl.SSLContext) -> int:
    """How many authorities it knows; those of a folder are read one by one when needed, so the files are counted."""
    folder = ssl.get_default_verify_paths().capath
    loaded = context.cert_store_stats()["x509_ca"]
    if loaded or not folder:
        return loaded
    try:
        return sum(1 for name in os.listdir(folder) if _HASHED.fullmatch(name))
    except OSError:
        return 0


def _named_by_the_person() -> bool:
    """What they say holds, also when it is nobody."""
    return any(os.environ.get(name) for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"))


def _load(context: ssl.SSLContext) -> None:
    if sys.platform not in {"win32", "darwin"}:
        for place in PLACES:
            if Path(place).is_file():
                try:
                    context.load_verify_locations(cafile=place)
                except OSError:  # ssl.SSLError too: damaged, or not for us to read
                    continue
                return
    import certifi

    context.load_verify_locations(cafile=certifi.where())
