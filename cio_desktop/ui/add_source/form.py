"""What the add-source dialog asks for, and what is wrong with it.

No widgets: the dialog's pages fill it and show its faults. What a person typed is theirs: what is found later goes
only into fields they left alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from cio_desktop.client import NewSource
from cio_desktop.language import tr
from cio_desktop.operations.connect import ConnectRequest, KnownSettings
from cio_desktop.operations.found.source import FoundSource
from cio_desktop.protocol.enums import SyncPeriod
from cio_desktop.protocol.resources import Source
from cio_desktop.protocol.sign_in import Finding
from cio_desktop.ui.words.source_names import address_of

_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+")
_HOST = re.compile(r"(?!-)[A-Za-z0-9_.\-:\[\]\u0080-\uffff]{1,253}")


class Security(StrEnum):
    TLS = "SSL/TLS"
    STARTTLS = "STARTTLS"
    NONE = "none"

    @property
    def shown(self) -> str:
        """As the entry of a list."""
        return tr("Not encrypted") if self is Security.NONE else self.value


STANDARD_PORTS = {Security.TLS: 993, Security.STARTTLS: 143, Security.NONE: 143}
SETTINGS = ("server", "port", "security", "username")
_DOOR = ("port", "security")  # they belong together, and to their server


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
    period: SyncPeriod = field(default_factory=SyncPeriod.default)
    raw_file_list: bool = False
    all_folders: bool = True  # or all but Drafts, Spam and Trash
    finding: Finding | None = None  # the best known way to the mailbox, used or not
    confirmed: str = ""  # the host that the person approved although nobody vouches for it
    filled: set[str] = field(default_factory=set)  # what the program wrote, not the person
    by_hand: bool = False  # the person wants nothing more filled in

    def __post_init__(self) -> None:
        self._touched: set[str] = set(SETTINGS) if self.server else set()  # given from outside: as if typed
        self._began, self._name_began = self._settings(), self.account_name.strip()
        self._aside: dict[str, object] = {}
        self._trust = ("", "", "")  # server, port, fingerprint

    @classmethod
    def of_source(cls, account_id: str, source: Source, period: SyncPeriod | None) -> SourceForm:
        """For replacing a source: all it had but the password."""
        security = Security.TLS if source.use_ssl else Security.NONE if source.insecure else Security.STARTTLS
        return cls(
            email=address_of(source),
            account_id=account_id,
            server=source.server,
            port=str(source.port),
            security=security,
            username=source.username,
            period=period or SyncPeriod.default(),
            raw_file_list=source.raw_file_list,
        )

    @classmethod
    def of_found(cls, found: FoundSource, begin: SourceForm, account_id: str | None) -> SourceForm:
        """What another program or a file has, and where that says nothing, how a source begins here."""
        security = Security.TLS if found.use_ssl else Security.NONE if found.insecure else Security.STARTTLS
        return cls(
            email=found.email,
            account_id=account_id,
            account_name="" if account_id else found.name,
            server=found.server,
            port=str(found.port),
            security=security,
            username=found.username,
            period=found.period or begin.period,
            raw_file_list=found.raw_file_list or begin.raw_file_list,
            all_folders=found.all_folders and begin.all_folders,
        )

    # -- what is found ------------------------------------------------------------------------------------------

    def adopt(self, finding: Finding) -> None:
        """Writes a finding's settings into fields the person left alone."""
        self.finding = finding
        if self.by_hand:
            return
        wanted = found_settings(finding)
        if "server" in self._touched and not _same(self.server, finding.imap.server):
            wanted = {"username": wanted["username"]}  # the rest belongs to another server
        elif self._touched & set(_DOOR):
            wanted = {name: value for name, value in wanted.items() if name not in _DOOR}
        for name, value in wanted.items():
            if name not in self._touched:
                setattr(self, name, value)
                self.filled.add(name)

    def learn(self, findings: Sequence[Finding]) -> None:
        """More about the server that was settled on; the settings stay as they were accepted."""
        self.finding = next((each for each in findings if _same(self.server, each.imap.server)), self.finding)

    def forget_found(self) -> None:
        """The address is another one: what was filled in for the old one goes, what was typed stays."""
        for name in self.filled:
            setattr(self, name, getattr(SourceForm, name))
        self.filled.clear()
        self.finding = None
        self.confirmed = ""
        self.by_hand = False
        self._aside.clear()

    def touch(self, name: str) -> None:
        """The person wrote here: it is theirs from now on."""
        self.filled.discard(name)
        self._touched.add(name)
        self._aside.pop(name, None)

    @property
    def found_differs(self) -> bool:
        """There is something found that the fields don't say."""
        return self.finding is not None and found_settings(self.finding) != self._settings()

    @property
    def put_aside(self) -> bool:
        """What the person typed waits while the settings found are used."""
        return bool(self._aside)

    def use_found(self) -> None:
        """By the person's own act. What they typed is kept for `use_typed`."""
        if self.finding is not None:
            self._aside = {name: getattr(self, name) for name in SETTINGS if name in self._touched}
            self._touched -= set(SETTINGS)
            self.by_hand = False
            self.adopt(self.finding)

    def use_typed(self) -> None:
        for name, value in list(self._aside.items()):
            setattr(self, name, value)
            self.touch(name)

    @property
    def holds(self) -> bool:
        """More was typed than an address."""
        typed = self._touched | set(self._aside)
        changed = any(self._settings()[name] != self._began[name] for name in typed)
        named = self.account_name.strip() != self._name_began
        return bool(self.password or named) or changed

    def _settings(self) -> dict[str, object]:
        return {name: getattr(self, name) for name in SETTINGS}

    # -- whom to trust ------------------------------------------------------------------------------------------

    @property
    def used(self) -> Finding | None:
        """The finding, as long as its server is the one that will be asked."""
        finding = self.finding
        return finding if finding is not None and _same(self.server, finding.imap.server) else None

    @property
    def must_confirm(self) -> bool:
        """The program wrote the host's name, and nobody vouches for its source."""
        return "server" in self.filled and self.used is not None and self.used.confirm

    def confirm(self, on: bool) -> None:
        self.confirmed = self.server if on else ""

    @property
    def is_confirmed(self) -> bool:
        return not self.must_confirm or self.confirmed == self.server

    @property
    def certificate_sha256(self) -> str:
        """The one certificate trusted by the person; only for the very server that showed it."""
        server, port, fingerprint = self._trust
        return fingerprint if (server, port) == (self.server.strip(), self.port.strip()) else ""

    def trust(self, fingerprint: str) -> None:
        """An empty one takes the trust back."""
        self._trust = (self.server.strip(), self.port.strip(), fingerprint)

    # -- faults: field name -> what to do about it --------------------------------------------------------------

    def address_faults(self) -> dict[str, str]:
        if not self.email.strip():
            return {"email": tr("Enter the e-mail address of the mailbox.")}
        if not _ADDRESS.fullmatch(self.email.strip()):
            return {"email": tr("An e-mail address looks like name@example.org.")}
        return {}

    def settings_faults(self) -> dict[str, str]:
        faults = {}
        if not self.server.strip():
            faults["server"] = tr("Enter the server's name, for example imap.example.org.")
        elif not _HOST.fullmatch(self.server.strip()):
            faults["server"] = tr("A server's name has no spaces, slashes or other signs.")
        port = self.port.strip()
        if not (port.isascii() and port.isdigit() and 1 <= int(port) <= 65535):
            faults["port"] = tr("The port is a number from 1 to 65535, mostly 993.")
        if self.security is Security.NONE and not self.accepts_plain:
            faults["accepts_plain"] = tr("Tick that you accept an unencrypted connection, or choose another.")
        if not self.username.strip():
            faults["username"] = tr("Enter the user name; often it is the e-mail address.")
        if not self.is_confirmed:
            faults["confirm_host"] = tr("Tick that this is your provider's server, or enter another one.")
        return faults

    def password_faults(self) -> dict[str, str]:
        return {} if self.password else {"password": tr("Enter the password.")}

    def faults(self) -> dict[str, str]:
        return self.address_faults() | self.settings_faults() | self.password_faults()

    # -- what is sent -------------------------------------------------------------------------------------------

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
            sync_all_folders=None if self.all_folders else False,
            insecure=self.security is Security.NONE,
            certificate_sha256=self.certificate_sha256 or None,
            check=check,
        )

    def connect_request(self, provider_key: str) -> ConnectRequest:
        """For signing in at the provider's page."""
        first, last = self.names()
        settings = KnownSettings(
            server=self.server.strip(),
            port=int(self.port),
            use_ssl=self.security is Security.TLS,
            username=self.username.strip(),
            sync_period=self.period.value,
            raw_file_list=self.raw_file_list or None,
            sync_all_folders=None if self.all_folders else False,
            first_name=first or None,
            last_name=last or None,
        )
        return ConnectRequest(
            email=self.email.strip(),
            provider_consumer_key=provider_key,
            account_id=self.account_id,
            settings=settings,
        )

    def names(self) -> tuple[str, str]:
        """First and last name of a new account, from what the person called it."""
        first, _, last = self.account_name.strip().partition(" ")
        return first, last.strip()


def found_settings(finding: Finding) -> dict[str, object]:
    """What a finding writes into the form. Never an unencrypted way: that is the person's own act."""
    imap = finding.imap
    security = Security.TLS if imap.use_ssl else Security.STARTTLS
    return {"server": imap.server, "port": str(imap.port), "security": security, "username": imap.username}


def _same(one: str, other: str) -> bool:
    return one.strip().rstrip(".").casefold() == other.strip().rstrip(".").casefold()
