"""Errors both sides know.

CioError                    base: a stable `code`, words a person can read, `retryable`
├─ ApiError                 what the client raises
│  ├─ ApiConnectionError    the service can't be reached (retryable)
│  │  └─ ApiTimeoutError
│  ├─ ApiStatusError        it answered with an error status
│  └─ ApiResponseError      its answer is not one of this API
├─ imap.errors.MailError    what a mail server or the way to it did
├─ store.errors.StoreError  the local database
└─ credentials.errors.CredentialsError

`code` is the key of the window's text catalogue and stands in logs and answers. No library is imported here: the
service is started before the window's process imports any.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cio_desktop.language import Said

if TYPE_CHECKING:
    from cio_desktop.protocol.error_body import ErrorBody


class CioError(Exception):
    """Base of all errors of ours. `str(error)` is safe to show: no secret, no URL query."""

    code = "error"
    retryable = False

    def __init__(self, message: str | Said, *, code: str | None = None, retryable: bool | None = None) -> None:
        super().__init__(str(message))
        self.message = str(message)
        self.said = message if isinstance(message, Said) else None
        if code is not None:
            self.code = code
        if retryable is not None:
            self.retryable = retryable

    @property
    def words(self) -> Said | str:
        """For another error that tells the same."""
        return self.said or self.message

    @property
    def told(self) -> Said | str:
        """Why, to a person: somebody else's words where they gave the reason."""
        return self.words

    def spoken(self) -> str:
        """`message` in the language of the person, where it has one."""
        return self.message if self.said is None else self.said.spoken()


class ApiError(CioError):
    code = "api"


class ApiConnectionError(ApiError):
    code = "svc.down"
    retryable = True


class ApiTimeoutError(ApiConnectionError):
    code = "svc.timeout"


class ApiResponseError(ApiError):
    code = "api.response"


class ApiStatusError(ApiError):
    """The service refused. `status` is the HTTP status, `body` what it said, `retry_after` seconds if it named any."""

    code = "api.status"

    def __init__(self, status: int, body: ErrorBody, *, retry_after: int | None = None) -> None:
        code = body.error_code or body.feedback_code or {401: "svc.auth", 404: "api.not_found"}.get(status)
        words = body.value or body.feedback_code or f"HTTP {status}"
        super().__init__(Said.received(body.said, words) or words, code=code, retryable=status in {429, 502, 503})
        self.status = status
        self.body = body
        self.retry_after = retry_after

    @property
    def no_route(self) -> bool:
        """The server may not have what was asked for: another service of this API, or an older one.

        An account it does not know is 404 as well; some frameworks say 405 or 501 to a path they don't know.
        """
        return self.status in {404, 405, 501}
