"""Certificates of a made-up authority: a good one for loopback, and the bad ones a client has to refuse."""

import datetime
import ssl
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import trustme


@dataclass(frozen=True)
class Pem:
    """A server's certificate chain and key on disk."""

    chain: Path
    key: Path

    def server_context(self) -> ssl.SSLContext:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.chain, self.key)
        return context


class Authority:
    """Made once a session (fixture `authority`); files go into `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._ca = trustme.CA()
        self.ca_file = folder / "ca.pem"
        self._ca.cert_pem.write_to_path(self.ca_file)

    def client_context(self) -> ssl.SSLContext:
        """Trusts this authority and nobody else."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.load_verify_locations(self.ca_file)
        return context

    def _issue(self, name: str, *identities: str, expired: bool = False, ca: trustme.CA | None = None) -> Pem:
        ago = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=1)
        cert = (ca or self._ca).issue_cert(*identities, not_after=ago if expired else None)
        pem = Pem(self.folder / f"{name}.pem", self.folder / f"{name}.key")
        pem.chain.write_bytes(b"".join(blob.bytes() for blob in cert.cert_chain_pems))
        pem.key.touch(mode=0o600)
        pem.key.write_bytes(cert.private_key_pem.bytes())
        return pem

    def issue(self, *hosts: str) -> Pem:
        """A good one for these names, made at every call."""
        return self._issue(f"of-{hosts[0].replace('*', '_')}", *hosts)

    @cached_property
    def good(self) -> Pem:
        return self._issue("good", "localhost", "127.0.0.1", "::1")

    @cached_property
    def expired(self) -> Pem:
        return self._issue("expired", "localhost", "127.0.0.1", expired=True)

    @cached_property
    def wrong_host(self) -> Pem:
        return self._issue("wrong-host", "imap.example.com")

    @cached_property
    def stranger(self) -> Pem:
        """Signed by an authority nobody trusts."""
        return self._issue("stranger", "localhost", "127.0.0.1", ca=trustme.CA())
