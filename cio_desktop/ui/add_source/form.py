"""What the add-source dialog asks for, and what is wrong with it.

No widgets: the dialog's pages fill it and show its faults.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum

from cio_desktop.client import NewSource
from cio_desktop.protocol.enums import SyncPeriod
from cio_desktop.protocol.resources import Source
from cio_desktop.ui.providers import Provider, provider_of
from cio_desktop.ui.sources.display_state import address_of

_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+")
_HOST = re.compile(r"(?!-)[A-Za-z0-9_.\-:\[\]\u0080-\uffff]{1,253}")


class Security(StrEnum):
    """The value is the entry of the list."""

    TLS = "SSL/TLS"
    STARTTLS = "STARTTLS"
    NONE = "Not encrypted"


STANDARD_PORTS = {Security.TLS: 993, Security.STARTTLS: 143, Security.NONE: 143}


@dataclass
class SourceForm:
    email: str = ""
    account_id: str | None = None  # None: a new account
    account_name: str = ""
    server: str = ""
    port: str = "993"
    security: Security = Security.TLS
    accepts_plain: bool = False
    username: str = ""
    password: str = field(default="", repr=False)
    period: SyncPeriod = SyncPeriod.ONE_DAY
    raw_file_list: bool = False
    filled: set[str] = field(default_factory=set)  # what the program wrote, not the person
    provenance: str = ""

    @classmethod
    def of_source(cls, account_id: str, source: Source, period: SyncPeriod | None) -> SourceForm:
        """For replacing a source: all it had but the password."""
        security = Security.TLS if source.use_ssl else Security.STARTTLS
        return cls(
            email=address_of(source),
            account_id=account_id,
            server=source.server,
            port=str(source.port),
            security=security,
            username=source.username,
            period=period or SyncPeriod.ONE_DAY,
            raw_file_list=source.raw_file_list,
            provenance="From the source to be replaced",
        )

    @property
    def provider(self) -> Provider | None:
        return provider_of(self.email)

    def prefill(self) -> None:
        """Settings by the address, into fields the person left alone."""
        address = self.email.strip()
        domain = address.rpartition("@")[2]
        if not domain:
            return
        provider = self.provider
        if provider is not None:
            security = Security.TLS if provider.ssl else Security.STARTTLS
            wanted = {
                "server": provider.server,
                "port": str(provider.port),
                "security": security,
                "username": provider.user_of(address),
            }
            said = f"{provider.name}'s settings, from this program's own table"
        else:
            wanted = {"server": f"imap.{domain}", "port": "993", "security": Security.TLS, "username": address}
            said = f"A guess from the address: {domain} is not in this program's table. Please check it"
        changed = False
        for name, value in wanted.items():
            empty = getattr(self, name) in {"", "993"} or name == "security"
            if name in self.filled or (empty and name not in self._touched):
                setattr(self, name, value)
                self.filled.add(name)
                changed = True
        if changed:
            self.provenance = said

    def touch(self, name: str) -> None:
        """The person wrote here: it is theirs from now on."""
        self.filled.discard(name)
        self._touched.add(name)

    def __post_init__(self) -> None:
        self._touched: set[str] = set()
        if self.server:  # given from outside: as if the person had written it
            self._touched |= {"server", "port", "security", "username"}

    # -- faults: field name -> what to do about it --------------------------------------------------------------

    def address_faults(self) -> dict[str, str]:
        if not self.email.strip():
            return {"email": "Enter the e-mail address of the mailbox."}
        if not _ADDRESS.fullmatch(self.email.strip()):
            return {"email": "An e-mail address looks like name@example.org."}
        return {}

    def settings_faults(self) -> dict[str, str]:
        faults = {}
        if not self.server.strip():
            faults["server"] = "Enter the server's name, for example imap.example.org."
        elif not _HOST.fullmatch(self.server.strip()):
            faults["server"] = "A server's name has no spaces, slashes or other signs."
        port = self.port.strip()
        if not (port.isascii() and port.isdigit() and 1 <= int(port) <= 65535):
            faults["port"] = "The port is a number from 1 to 65535, mostly 993."
        if not self.username.strip():
            faults["username"] = "Enter the user name; often it is the e-mail address."
        if self.security is Security.NONE and not self.accepts_plain:
            faults["accepts_plain"] = "Tick that you accept an unencrypted connection, or choose another."
        return faults

    def password_faults(self) -> dict[str, str]:
        return {} if self.password else {"password": "Enter the password."}

    def faults(self) -> dict[str, str]:
        return self.address_faults() | self.settings_faults() | self.password_faults()

    def new_source(self, *, check: bool = True) -> NewSource:
        return NewSource(
            email=self.email.strip(),
            server=self.server.strip(),
            username=self.username.strip(),
            password=self.password,
            port=int(self.port),
            use_ssl=self.security is Security.TLS,
            sync_period=self.period.value,
            raw_file_list=self.raw_file_list,
            insecure=self.security is Security.NONE,
            check=check,
        )

    def names(self) -> tuple[str, str]:
        """First and last name of a new account, from what the person called it."""
        first, _, last = self.account_name.strip().partition(" ")
        return first, last.strip()
