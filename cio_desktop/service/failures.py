"""Errors of the layers below as answers: which status, which feedback_code, which log (API.md, Errors).

400: what the mail server refused, or a search that can't be run. 503: the mail server, the vault or the database can't
be reached now; the same call may work later. 500: our own fault, logged without the words of the exception, which may
quote what it choked on.
"""

from __future__ import annotations

import logging
import math
import traceback

from cio_desktop.credentials.errors import CredentialsError
from cio_desktop.engine.api import SourceRefused
from cio_desktop.imap.errors import MailError
from cio_desktop.language import Said
from cio_desktop.protocol.enums import FeedbackCode, SourceStatus
from cio_desktop.protocol.errors import CioError
from cio_desktop.store.errors import StoreError

from .errors import ServiceError

log = logging.getLogger("cio_desktop.service")

_ASKED_WRONG = frozenset({"store.pattern", "store.slow"})
_GONE = frozenset({"source.gone", "message.gone"})
_CREDENTIALS = frozenset({"oauth.client", "oauth.scope", "oauth.denied", "oauth.provider_gone"})
_PASSING = frozenset({"auth.no_tls", "oauth.unavailable", "oauth.bad_answer"})
_OUR_FAULT = frozenset({"store.failed", "store.conflict", "store.damaged", "store.newer"})
_FEEDBACK = {
    "edit.no_folder": FeedbackCode.FOLDER_NOT_FOUND,
    "message.gone": FeedbackCode.MESSAGE_NOT_FOUND,
    "gmail.all_mail_hidden": FeedbackCode.NO_ACCESS_TO_ALL_MAIL,
}


def translate(error: CioError) -> ServiceError:
    """The answer to an error of ours, whichever layer raised it."""
    if isinstance(error, ServiceError):
        return error
    if isinstance(error, SourceRefused):
        if error.status == SourceStatus.OK:  # a server without room now: passing, and no status stands for it
            return _mail_failure(error.error)
        status = 503 if error.status.meaning.unreachable else 400
        return _failure(error, status, feedback_code=FeedbackCode[error.status.name], log=error.log)
    if isinstance(error, MailError):
        return _mail_failure(error)
    if isinstance(error, StoreError):
        status = 400 if error.code in _ASKED_WRONG else 500 if error.code in _OUR_FAULT else 503
        return _failure(error, status)
    if isinstance(error, CredentialsError):
        return _failure(error, 503)
    status = 404 if error.code in _GONE else 503 if error.retryable else 400
    return _failure(error, status, feedback_code=feedback_of(error.code))


def feedback_of(code: str | None) -> FeedbackCode | None:
    """The old service's word for one of our codes, where it had one."""
    if code is None:
        return None
    if code in _PASSING or code.partition(".")[0] in {"net", "tls"}:
        return FeedbackCode.CONNECTION_IMPOSSIBLE
    if code in _CREDENTIALS or code.partition(".")[0] in {"auth", "secret"}:
        return FeedbackCode.INVALID_CREDENTIALS
    return _FEEDBACK.get(code)


def _mail_failure(error: MailError) -> ServiceError:
    feedback = feedback_of(error.code)
    status = 503 if feedback == FeedbackCode.CONNECTION_IMPOSSIBLE or error.code == "imap.protocol" else 400
    return _failure(error, status, feedback_code=feedback, log=error.connection_log or None)


def _failure(
    error: CioError, status: int, *, feedback_code: FeedbackCode | None = None, log: str | None = None
) -> ServiceError:
    return ServiceError(
        error.words,
        status=status,
        code=error.code,
        feedback_code=feedback_code,
        log=log,
        headers=retry_after(getattr(error, "retry_after", None)),
    )


def retry_after(seconds: float | None) -> dict[str, str]:
    """The header that says when it is worth asking again, where that is known."""
    return {} if not seconds or seconds < 0 else {"retry-after": str(math.ceil(seconds))}


def unexpected(error: BaseException, where: str) -> ServiceError:
    """A fault of ours: logged with the places it passed, answered with none of its words."""
    places = "".join(traceback.format_tb(error.__traceback__))
    log.error("%s failed: %s\n%s", where, type(error).__name__, places)
    return ServiceError(Said("The service failed on this request; its log says where."), status=500, code="svc.fault")
