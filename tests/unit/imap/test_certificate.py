"""The certificate a person trusted by hand: it replaces the authorities' judgement and nothing else."""

from __future__ import annotations

import hashlib
import ssl

from cio_desktop.imap.certificate import same, unverified_context


def test_old_tls_stays_refused() -> None:
    assert unverified_context().minimum_version is ssl.TLSVersion.TLSv1_2


def test_a_fingerprint_as_other_programs_write_it() -> None:
    der = b"one certificate"
    short = "6e3e25cc1bd9d6ab"
    assert not same(short, der)
    digest = hashlib.sha256(der).hexdigest()
    spaced = ":".join(digest[at : at + 2] for at in range(0, 64, 2)).upper()
    assert same(digest, der)
    assert same(spaced, der)
    assert not same(spaced, der + b".")
