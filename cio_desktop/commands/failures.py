"""Errors of the client as sentences: what happened, why, what to do. Exit codes: README.md, Commands for scripts."""

from __future__ import annotations

from cio_desktop.commands.output import plain
from cio_desktop.protocol.errors import (
    ApiConnectionError,
    ApiError,
    ApiResponseError,
    ApiStatusError,
    ApiTimeoutError,
    CioError,
)

DONE, FAILED, USAGE, NO_SERVICE = 0, 1, 2, 3
BROKEN_PIPE, INTERRUPTED = 141, 130  # as a shell tells that a signal ended a program

_HINTS = {
    "edit.last_folder": "Name another folder with --add.",
    "folder_not_found": "`cio-desktop folders` lists those that there are.",
    "edit.which_source": "Name the source with --source.",
    "edit.no_folder": "`cio-desktop folders` lists those that there are.",
    "message.gone": "Run `cio-desktop sync`, then look again.",
    "store.pattern": "Search for plain words, or write a simpler expression.",
    "store.slow": "Narrow the search by --folder, --after or --before.",
    "auth.password": "Enter the password in the window.",
    "invalid_credentials": "Sign in anew in the window.",
    "connection_impossible": "Try again when the mail server can be reached.",
}
_BY_STATUS = {
    401: "Ask it with its own key: CIO_CONSUMER_KEY and CIO_CONSUMER_SECRET, or consumer.json in its data folder.",
    403: "Ask it by the address that it listens on.",
    404: "`cio-desktop accounts`, `sources`, `folders` and `messages` list what there is.",
    405: "This service does not know the command; a newer one may.",
    429: "Try again later.",
    501: "This service does not know the command; a newer one may.",
}


class NoService(CioError):
    """There is none to ask."""

    code = "svc.none"


class ScopeUnclear(CioError):
    """More than one account or source may be meant."""

    code = "commands.scope"


def sentence(error: CioError, address: str) -> str:
    if isinstance(error, ApiTimeoutError):
        return f"The service at {address} did not answer in time. Give it longer with --timeout, or try again."
    if isinstance(error, ApiConnectionError):
        return (
            f"The service at {address} can't be reached: it has ended, or hung up. "
            "Open the window, or run `cio-desktop serve`."
        )
    if isinstance(error, ApiResponseError):
        return f"What answers at {address} is no service of this API ({error.code}). Check the address."
    if isinstance(error, ApiStatusError):
        return _refusal(error)
    if isinstance(error, ApiError):  # the address itself
        return f"{plain(address)!r} is no address of a service, which looks like https://api.example.org."
    return str(error)


def _refusal(error: ApiStatusError) -> str:
    # the words of a bad signature quote what was signed
    said = "The service does not take this key" if error.status == 401 else plain(str(error))
    todo = _HINTS.get(error.code) or _BY_STATUS.get(error.status, "")
    if error.retry_after is not None:
        todo = f"Try again in {error.retry_after} s."
    elif error.status >= 500 and not todo:
        todo = "Try again later."
    end = "" if said.endswith((".", "!", "?")) else "."
    return plain(f"{said[:2000]}{end} {todo}")


def exit_code(error: CioError) -> int:
    if isinstance(error, ApiConnectionError | NoService):
        return NO_SERVICE
    return USAGE if isinstance(error, ScopeUnclear) or error.code == "api.address" else FAILED
