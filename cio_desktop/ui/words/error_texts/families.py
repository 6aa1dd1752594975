"""Words for codes that no entry of their own speaks of: another service, or a newer one, may send any.

They say no more than the family's name does. What came with the code stands in the details.
"""

from __future__ import annotations

from cio_desktop.ui.words.cures import Cure as _C
from cio_desktop.ui.words.error_texts.text import ErrorText as _E

_SEE = "What is known about it is in Details."
_CHANGE = _E("Couldn't {what}", _SEE, (_C.DETAILS,))
_SERVICE = _E("The service could not do this", "Its answer is in Details.", (_C.RECONNECT, _C.DETAILS))

FAMILIES: dict[str, _E] = {
    "auth": _E("Can't sign in to {who}", f"The sign-in at {{server}} did not work. {_SEE}", (_C.SIGN_IN, _C.DETAILS)),
    "oauth": _E(
        "The sign-in through {provider} did not work", f"{_SEE} Try again, or connect again.", (_C.CONNECT, _C.DETAILS)
    ),
    "connect": _E("The sign-in could not be finished", f"{_SEE} Try again.", (_C.CONNECT, _C.DETAILS)),
    "discovery": _E("The settings could not be looked up", f"{_SEE} They can be entered by hand, too."),
    "net": _E("No connection to {server}", f"The connection to it did not work. {_SEE}", (_C.TRY_NOW, _C.DETAILS)),
    "tls": _E(
        "No encrypted connection to {server}",
        f"The encryption of the connection did not work. {_SEE}",
        (_C.TRY_NOW, _C.DETAILS),
    ),
    "imap": _E("{server} did not do what was asked", _SEE, (_C.TRY_NOW, _C.DETAILS)),
    "sync": _E("Not all mail is shown", _SEE, (_C.TRY_NOW, _C.DETAILS)),
    "folder": _E("Not all folders are shown as they are", _SEE, (_C.TRY_NOW, _C.DETAILS)),
    "search": _E("Not all texts were searched", f"{_SEE} Search again.", (_C.DETAILS,)),
    "gmail": _E("Gmail does not show all there is", _SEE, (_C.CHECK, _C.DETAILS)),
    "edit": _CHANGE,
    "source": _CHANGE,
    "message": _CHANGE,
    "secret": _E("The saved passwords could not be used", f"{_SEE} Try again.", (_C.TRY_NOW, _C.DETAILS)),
    "keyring": _E("The keyring could not be used", f"{_SEE} Try again.", (_C.RECONNECT, _C.DETAILS)),
    "store": _E("The local index could not be used", f"{_SEE} Try again.", (_C.RECONNECT, _C.DETAILS)),
    "local": _E("Something failed on this computer", f"{_SEE} Try again.", (_C.TRY_NOW, _C.DETAILS)),
    "svc": _SERVICE,
    "api": _SERVICE,
}
