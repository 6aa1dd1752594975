"""Words for codes that no entry of their own speaks of: another service, or a newer one, may send any.

They say no more than the family's name does. What came with the code stands in the details.
"""

from __future__ import annotations

from cio_desktop.ui.words.cures import Cure as _C

from .text import ErrorTemplate, change_text, error_text

_CHANGE = change_text("What is known about it is in Details.")
_SERVICE = error_text("The service could not do this", "Its answer is in Details.", (_C.RECONNECT, _C.DETAILS))

FAMILIES: dict[str, ErrorTemplate] = {
    "auth": error_text(
        "Can't sign in to {who}",
        "The sign-in at {server} did not work. What is known about it is in Details.",
        (_C.SIGN_IN, _C.DETAILS),
    ),
    "oauth": error_text(
        "The sign-in through {provider} did not work",
        "What is known about it is in Details. Try again, or connect again.",
        (_C.CONNECT, _C.DETAILS),
    ),
    "connect": error_text(
        "The sign-in could not be finished",
        "What is known about it is in Details. Try again.",
        (_C.CONNECT, _C.DETAILS),
    ),
    "discovery": error_text(
        "The settings could not be looked up", "What is known about it is in Details. They can be entered by hand, too."
    ),
    "net": error_text(
        "No connection to {server}",
        "The connection to it did not work. What is known about it is in Details.",
        (_C.TRY_NOW, _C.DETAILS),
    ),
    "tls": error_text(
        "No encrypted connection to {server}",
        "The encryption of the connection did not work. What is known about it is in Details.",
        (_C.TRY_NOW, _C.DETAILS),
    ),
    "imap": error_text(
        "{server} did not do what was asked", "What is known about it is in Details.", (_C.TRY_NOW, _C.DETAILS)
    ),
    "sync": error_text("Not all mail is shown", "What is known about it is in Details.", (_C.TRY_NOW, _C.DETAILS)),
    "folder": error_text(
        "Not all folders are shown as they are", "What is known about it is in Details.", (_C.TRY_NOW, _C.DETAILS)
    ),
    "search": error_text(
        "Not all texts were searched", "What is known about it is in Details. Search again.", (_C.DETAILS,)
    ),
    "gmail": error_text(
        "Gmail does not show all there is", "What is known about it is in Details.", (_C.CHECK, _C.DETAILS)
    ),
    "edit": _CHANGE,
    "source": _CHANGE,
    "message": _CHANGE,
    "secret": error_text(
        "The saved passwords could not be used",
        "What is known about it is in Details. Try again.",
        (_C.TRY_NOW, _C.DETAILS),
    ),
    "keyring": error_text(
        "The keyring could not be used", "What is known about it is in Details. Try again.", (_C.RECONNECT, _C.DETAILS)
    ),
    "store": error_text(
        "The local index could not be used",
        "What is known about it is in Details. Try again.",
        (_C.RECONNECT, _C.DETAILS),
    ),
    "local": error_text(
        "Something failed on this computer",
        "What is known about it is in Details. Try again.",
        (_C.TRY_NOW, _C.DETAILS),
    ),
    "svc": _SERVICE,
    "api": _SERVICE,
}
