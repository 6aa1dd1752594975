"""Failures as answers: the one error body of the service, and which status each kind of error becomes.

One superset body for every failure (API.md, Errors), because each client library reads another part of it. Words in
it are safe to show: never a secret, never a traceback.
"""

from __future__ import annotations

import msgspec
from starlette.responses import Response

from cio_desktop.language import Said
from cio_desktop.protocol.enums import FeedbackCode
from cio_desktop.protocol.error_body import ErrorBody
from cio_desktop.protocol.errors import CioError

from .responses import json_response


class ServiceError(CioError):
    """A failure whose status is known where it is raised."""

    code = "api.refused"
    status = 400

    def __init__(
        self,
        message: str | Said,
        *,
        status: int | None = None,
        code: str | None = None,
        feedback_code: FeedbackCode | None = None,
        log: str | None = None,
        number: int | None = None,
        headers: dict[str, str] | None = None,
        edit_id: str | None = None,
        results: list[dict[str, str]] | None = None,
    ) -> None:
        super().__init__(message, code=code)
        if status is not None:
            self.status = status
        self.feedback_code = feedback_code
        self.log = log
        self.number = number
        self.headers = headers or {}
        self.edit_id = edit_id
        self.results = results


class BadParameter(ServiceError):
    """A parameter is missing or malformed. The message names it."""

    code = "api.parameter"

    def __init__(self, name: str, why: Said | str, *, code: str | None = None) -> None:
        said = Said("{parameter}:", parameter=name) + why
        super().__init__(said if isinstance(why, Said) else str(said), code=code)
        self.name = name


class Unsigned(ServiceError):
    """No valid OAuth 1.0a signature. 105 is the number the vendor's service gave (API.md, Signature)."""

    code = "svc.auth"
    status = 401

    def __init__(self, message: str) -> None:
        super().__init__(message, number=105)


class Forbidden(ServiceError):
    code = "svc.forbidden"
    status = 403


class NotFound(ServiceError):
    code = "api.not_found"
    status = 404

    def __init__(self, message: Said) -> None:
        super().__init__(message)


class MethodNotAllowed(ServiceError):
    code = "api.method"
    status = 405

    def __init__(self, method: str, allowed: list[str]) -> None:
        said = Said("{method} is not supported here", method=method)
        if allowed:
            said = Said("{method} is not supported here, only {methods}", method=method, methods=", ".join(allowed))
        super().__init__(said, headers={"allow": ", ".join(allowed)})


class TooLarge(ServiceError):
    code = "api.too_large"
    status = 413


class Unavailable(ServiceError):
    code = "svc.unavailable"
    status = 503


def error_response(error: ServiceError) -> Response:
    body = ErrorBody(
        value=error.message,
        said=None if error.said is None else error.said.sent(),
        code=error.number,
        success=False,
        feedback_code=error.feedback_code,
        error_code=error.code,
        connection_log=error.log,
        connectionLog=error.log,
        edit_id=error.edit_id,
        results=error.results,
    )
    # `type` has a default in ErrorBody, which therefore leaves it out; clients look for it
    shown = {"type": "error", **msgspec.to_builtins(body)}
    return json_response(shown, error.status, error.headers)
