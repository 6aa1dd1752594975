"""Words for troubles of this program itself: its service, its secrets, its index, this computer."""

from __future__ import annotations

from cio_desktop.ui.words.cures import Cure as _C

from .text import ErrorTemplate, error_text

PROGRAM: dict[str, ErrorTemplate] = {
    # the service
    "svc.down": error_text(
        "The local service is not running",
        "Nothing can be synced or changed until it is back. Your mail is untouched.",
        (_C.RESTART_SERVICE, _C.DETAILS),
    ),
    "svc.timeout": error_text(
        "The service took too long to answer",
        "It may be busy. What was asked may still happen; look again in a moment.",
        (_C.RECONNECT,),
    ),
    "svc.start": error_text(
        "The local service could not be started",
        "What it said is in Details. Your mail is untouched.",
        (_C.RESTART_SERVICE, _C.DETAILS),
    ),
    "svc.port_in_use": error_text(
        "The local service could not be started",
        "Its port is used by another program. End that one, or choose a port.",
        (_C.RESTART_SERVICE, _C.DETAILS),
    ),
    "svc.other_port": error_text(
        "The service listens at another port",
        "The one that was chosen is used by another program. End that one and restart the service, or choose another "
        "port under Settings, Service.",
        (_C.DETAILS,),
    ),
    "svc.bind": error_text(
        "The local service could not be started",
        "This computer does not let it listen where it should.",
        (_C.RESTART_SERVICE, _C.DETAILS),
    ),
    "svc.unavailable": error_text(
        "The service can't do this just now", "It is starting, ending or busy. Try again in a moment.", (_C.RECONNECT,)
    ),
    "svc.fault": error_text(
        "The service failed on this",
        "That is a fault of this program. Its log says where; your mail is untouched.",
        (_C.RECONNECT, _C.DETAILS),
    ),
    "svc.auth": error_text(
        "The service does not accept this program's key",
        "Consumer key or secret do not match. Enter the right ones.",
        (_C.OTHER_KEY, _C.RECONNECT, _C.DETAILS),
    ),
    "svc.forbidden": error_text(
        "The service does not allow this", "{said} Ask whoever runs it.", (_C.RECONNECT, _C.DETAILS)
    ),
    "api.status": error_text("The service refused this", "Its answer is in Details.", (_C.RECONNECT, _C.DETAILS)),
    "api.refused": error_text("The service refused this", "{said}", (_C.DETAILS,)),
    "api.parameter": error_text("The service did not take what was entered", "{said}", (_C.DETAILS,)),
    "api.method": error_text("The service can't do this", "It may be an older one. {said}", (_C.DETAILS,)),
    "api.http": error_text(
        "The service did not understand the request",
        "What came in was no HTTP, or more at once than it takes. Check the address, or try again in a moment.",
        (_C.RECONNECT, _C.DETAILS),
    ),
    "api.timeout": error_text(
        "The service took too long", "What was sent to it did not arrive in time. Try again.", (_C.DETAILS,)
    ),
    "api.too_large": error_text("This is more than the service takes", "{said}", (_C.DETAILS,)),
    "api.address": error_text(
        "This is not the address of a service", "It should look like https://api.example.org. Check its spelling."
    ),
    "api.response": error_text(
        "The service answered something unexpected",
        "This program does not understand it. Check that the address is that of a Context.IO service.",
        (_C.RECONNECT, _C.DETAILS),
    ),
    "api.not_found": error_text(
        "This is no longer there",
        "It was removed meanwhile, perhaps by another program. The lists are being read again.",
    ),
    "program.fault": error_text(
        "Something in this program failed",
        "That is a fault of this program. Its log says where; your mail is untouched.",
        (_C.DETAILS,),
    ),
    # what is kept here
    "secret.missing": error_text(
        "What {who} signs in with is gone from the keyring",
        "It was removed, or this is another computer. Sign in again.",
        (_C.SIGN_IN,),
    ),
    "secret.wrong_key": error_text(
        "The saved passwords can't be opened",
        "They were kept with another key than the one found now. Bring that key back, or enter the passwords again.",
        (_C.SIGN_IN,),
    ),
    "secret.failed": error_text(
        "The password of {who} can't be read",
        "Where passwords are kept did not answer as it should. Try again.",
        (_C.TRY_NOW, _C.DETAILS),
    ),
    "secret.key_file": error_text(
        "The key to the saved passwords can't be read",
        "Its file is missing, damaged, or open to other users. Bring it back, or enter the passwords again.",
        (_C.SIGN_IN, _C.DETAILS),
    ),
    "secret.passphrase": error_text(
        "A passphrase is needed", "The saved passwords are locked with one. Start the program again and enter it."
    ),
    "secret.other_place": error_text(
        "The saved passwords are locked with another key",
        "Its place was changed, perhaps by another start of the program. Choose the place that is meant, or start the "
        "program again as then.",
        (_C.DETAILS,),
    ),
    "secret.too_long": error_text(
        "This is too long for the keyring", "A system keyring keeps short texts only. Check that it is what you meant."
    ),
    "secret.api_url": error_text(
        "This is not the address of a service", "It should look like https://api.example.org. Check its spelling."
    ),
    # this computer
    "keyring.none": error_text(
        "Passwords can't be kept safely here",
        "No system keyring was found. Start one and try again, or choose another place for the key.",
        (_C.RECONNECT,),
    ),
    "keyring.locked": error_text(
        "The keyring is locked",
        "Passwords can't be read or kept until it is open. Unlock it, then try again.",
        (_C.RECONNECT,),
    ),
    "keyring.timeout": error_text(
        "The keyring does not answer",
        "It may be asking for its password in another window. Answer there, then try again.",
        (_C.RECONNECT,),
    ),
    "store.newer": error_text(
        "The data was written by a newer version",
        "This version can't read it. Install the newer one again.",
        (_C.DETAILS,),
    ),
    "store.unwritable": error_text(
        "The data folder can't be written",
        "Check who owns it, and whether the disk is read-only.",
        (_C.DETAILS,),
    ),
    "store.damaged": error_text(
        "The local index is damaged",
        "Your mail on the servers is untouched. Start the program again: the index is then read anew from the servers; "
        "sources, passwords and open changes are kept.",
        (_C.DETAILS,),
    ),
    "store.rebuilt": error_text(
        "The local index was damaged and is built anew",
        "Your mail is read again from the servers; until that is done, lists are not complete. Sources, passwords and "
        "open changes are kept. The damaged file was kept as well; once all is well you can delete it.",
    ),
    "store.failed": error_text(
        "The local index could not be used",
        "What is known about it is in Details. Try again.",
        (_C.RECONNECT, _C.DETAILS),
    ),
    "store.full": error_text("The disk is full", "Nothing can be saved. Make room, then try again.", (_C.RECONNECT,)),
    "local.disk_full": error_text(
        "This computer's disk is full",
        "What is new can't be saved here, so syncing waits. Make room, then try again.",
        (_C.TRY_NOW, _C.DETAILS),
    ),
    "local.disk": error_text(
        "The file was not saved", "The disk did not take it. Choose another place, and try again."
    ),
    "store.locked": error_text(
        "The local index is in use",
        "Another copy of the program works on it. Close that one, then try again.",
        (_C.RECONNECT,),
    ),
    "store.closed": error_text(
        "The local index is closed", "The program is ending, or starting again. Try again in a moment.", (_C.RECONNECT,)
    ),
    "store.io": error_text(
        "This computer's disk failed",
        "The local index could not be read or written. Your mail on the servers is untouched. Check the disk.",
        (_C.RECONNECT, _C.DETAILS),
    ),
    "store.conflict": error_text(
        "The local index refused this",
        "It contradicts what is kept already. That is a fault of this program; your mail is untouched.",
        (_C.DETAILS,),
    ),
    "store.slow": error_text(
        "This took too long", "It was stopped. Narrow it down, or try again later.", (_C.RECONNECT,)
    ),
    "store.pattern": error_text("This can't be searched for", "{said}"),
    "error": error_text(
        "This did not work", "What is known about it is in Details. Try again.", (_C.RECONNECT, _C.DETAILS)
    ),
}
