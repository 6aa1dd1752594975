"""Errors of the client as sentences: what happened, why, what to do. Exit codes: README.md, Commands for scripts."""

from __future__ import annotations

from cio_desktop.commands.output import plain
from cio_desktop.language import Text, tr
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
    "edit.last_folder": Text("Name another folder with --add."),
    "folder_not_found": Text("`cio-desktop folders` lists those that there are."),
    "edit.which_source": Text("Name the source with --source."),
    "edit.no_folder": Text("`cio-desktop folders` lists those that there are."),
    "message.gone": Text("Run `cio-desktop sync`, then look again."),
    "store.pattern": Text("Search for plain words, or write a simpler expression."),
    "store.slow": Text("Narrow the search by --folder, --after or --before."),
    "auth.password": Text("Enter the password in the window."),
    "invalid_credentials": Text("Sign in anew in the window."),
    "connection_impossible": Text("Try again when the mail server can be reached."),
}
_BY_STATUS = {
    401: Text(
        "Ask it with its own key: CIO_CONSUMER_KEY and CIO_CONSUMER_SECRET, or consumer.json in its data folder."
    ),
    403: Text("Ask it by the address that it listens on."),
    404: Text("`cio-desktop accounts`, `sources`, `folders` and `messages` list what there is."),
    405: Text("This service does not know the command; a newer one may."),
    429: Text("Try again later."),
    501: Text("This service does not know the command; a newer one may."),
}


class NoService(CioError):
    """There is none to ask."""

    code = "svc.none"


class ScopeUnclear(CioError):
    """More than one account or source may be meant."""

    code = "commands.scope"


def sentence(error: CioError, address: str) -> str:
    if isinstance(error, ApiTimeoutError):
        return tr(
            "The service at {address} did not answer in time. Give it longer with --timeout, or try again.",
            address=address,
        )
    if isinstance(error, ApiConnectionError):
        return tr(
            "The service at {address} can't be reached: it has ended, or hung up. "
            "Open the window, or run `cio-desktop serve`.",
            address=address,
        )
    if isinstance(error, ApiResponseError):
        return tr(
            "What answers at {address} is no service of this API ({code}). Check the address.",
            address=address,
            code=error.code,
        )
    if isinstance(error, ApiStatusError):
        return _refusal(error)
    if isinstance(error, ApiError):  # the address itself
        return tr(
            "{address} is no address of a service, which looks like https://api.example.org.",
            address=repr(plain(address)),
        )
    return error.spoken()


def _refusal(error: ApiStatusError) -> str:
    # the words of a bad signature quote what was signed
    said = tr("The service does not take this key.") if error.status == 401 else _ours(error)
    hint = _HINTS.get(error.code) or _BY_STATUS.get(error.status)
    todo = str(hint or "")
    if error.retry_after is not None:
        todo = tr("Try again in {seconds} s.", seconds=error.retry_after)
    elif error.status >= 500 and not todo:
        todo = tr("Try again later.")
    return f"{said} {todo}".rstrip()


def _ours(error: ApiStatusError) -> str:
    """A sentence of the service's: translated, or plain as strangers' words are."""
    said = plain(str(error))[:2000] if error.said is None else error.said.cleaned(plain).spoken()
    return said if said.endswith((".", "!", "?", "؟")) else f"{said}."


def exit_code(error: CioError) -> int:
    if isinstance(error, ApiConnectionError | NoService):
        return NO_SERVICE
    return USAGE if isinstance(error, ScopeUnclear) or error.code == "api.address" else FAILED
