"""What is needed to add a source, and the error when its server refuses the sign-in. Data only."""

from __future__ import annotations

from dataclasses import dataclass

from cio_desktop.imap.errors import MailError
from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.protocol.errors import CioError


@dataclass(frozen=True, slots=True)
class NewSource:
    """The parameters of a source (API.md, Sources) without its credential. `sync_period` in seconds."""

    email: str
    server: str
    username: str
    port: int = 993
    use_ssl: bool = True
    insecure: bool = False
    certificate_sha256: str | None = None
    sync_period: int = 86400
    raw_file_list: bool = False
    sync_all_folders: bool = True
    sync_folders: str | None = None
    expunge_on_deleted_flag: bool = False
    origin_ip: str | None = None
    callback_url: str | None = None
    status_callback_url: str | None = None


@dataclass(frozen=True, slots=True)
class NewAccount:
    """An account that is made together with its first source; if that fails, none is made."""

    email: str
    first_name: str = ""
    last_name: str = ""


class SourceRefused(CioError):
    """The try before saving failed: nothing was kept. `log` is the connection's trace without secrets."""

    def __init__(self, status: SourceStatus, error: MailError, log: str) -> None:
        super().__init__(error.words, code=error.code, retryable=error.retryable)
        self.status = status
        self.error = error
        self.log = log
