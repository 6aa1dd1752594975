"""The catalogue of errors in words: what happened, why, what to do. One entry per error code.

Title: what, in the person's terms. Body: why, then what to do. No code, no blame; the server's own words
stand in Details.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from cio_desktop.protocol.errors import CioError

from .cures import Cure
from .plain import plain_block, plain_line

DEMO_PASSWORD = "demo"  # as resources/demo/mail.json has it
DEMO_BANNER = f"Demo mail. Nothing leaves this computer and nothing is kept. Every password here is “{DEMO_PASSWORD}”."
DEMO_PASSWORD_NOTE = f"This is the demo: the right password is “{DEMO_PASSWORD}”; any other one is refused."


@dataclass(frozen=True)
class ErrorText:
    title: str
    body: str
    cures: tuple[Cure, ...] = ()
    details: str = ""


@dataclass(frozen=True)
class Names:
    """What the sentences speak of. An empty field reads as the general word of `_GENERAL`."""

    who: str = ""  # the source's address
    server: str = ""
    port: int = 0
    what: str = ""  # what was tried: "move 3 messages"
    folder: str = ""
    provider: str = ""  # where the person signs in: Google
    other: str = ""  # who signed in instead
    more: Mapping[str, str] = field(default_factory=dict)


_GENERAL = {
    "who": "this source",
    "server": "the mail server",
    "port": "this port",
    "what": "make this change",
    "folder": "the folder",
    "provider": "the provider",
    "other": "somebody else",
}

_E = ErrorText
_C = Cure
CATALOGUE: dict[str, ErrorText] = {
    # signing in
    "auth.password": _E(
        "Can't sign in to {who}",
        "{server} refused the user name or password. It may have been changed elsewhere. Enter the present one.",
        (_C.SIGN_IN,),
    ),
    "auth.app_password": _E(
        "{who} needs an app password",
        "This provider does not accept your normal password from mail programs. Create an app "
        "password and enter it here.",
        (_C.SIGN_IN, _C.APP_PASSWORD),
    ),
    "auth.imap_off": _E(
        "IMAP is turned off for {who}",
        "The provider says IMAP access is disabled for this mailbox. Turn it on in its settings, then check again.",
        (_C.CHECK,),
    ),
    "auth.no_tls": _E(
        "{server} offers no safe way to sign in",
        "It does not encrypt on port {port}, so your password could be read on the way. "
        "Try SSL/TLS on port 993, or accept it for this source.",
        (_C.REPLACE,),
    ),
    "auth.grant_refused": _E(
        "Access to {who} was withdrawn",
        "{provider} ended this program's access: it was taken back there, the password was changed, or it was not "
        "used for long. Connect again to go on; nothing here is lost.",
        (_C.CONNECT, _C.DETAILS),
    ),
    "auth.token": _E(
        "Can't sign in to {who}",
        "{server} did not take the access that {provider} gave. Often mail was left out of what you allowed, or IMAP "
        "is turned off for this mailbox. Connect again and allow access to mail.",
        (_C.CONNECT, _C.DETAILS),
    ),
    "auth.no_oauth": _E(
        "{server} knows no sign-in through a provider",
        "It offers none of the ways to sign in that go with it. Use a password or an app password instead.",
        (_C.USE_PASSWORD, _C.DETAILS),
    ),
    "auth.not_connected": _E(
        "{server} lets you in but shows no mail",
        "Usually somebody else than {who} signed in, or IMAP is not allowed for this mailbox. Connect again as {who}, "
        "or have IMAP allowed.",
        (_C.CONNECT, _C.DETAILS),
    ),
    # signing in at a provider
    "oauth.client": _E(
        "{provider} does not accept this program's client id",
        "The id or its secret is wrong, or was removed there. Correct it under Settings ▸ OAuth providers.",
        (_C.PROVIDERS, _C.DETAILS),
    ),
    "oauth.scope": _E(
        "{provider} gave no access to mail",
        "It was left out of what you allowed, or the client id may not ask for it. Try again and allow access to mail.",
        (_C.CONNECT, _C.DETAILS),
    ),
    "oauth.denied": _E(
        "No access was given",
        "Nothing was changed, neither here nor at {provider}. Try again whenever you like, or choose another way.",
        (_C.CONNECT,),
    ),
    "oauth.state": _E(
        "This answer belongs to another sign-in",
        "It comes from an older attempt or from elsewhere, so it was not used. Take the address of the last page, "
        "or try again.",
        (_C.CONNECT,),
    ),
    "oauth.issuer": _E(
        "The answer did not come from {provider}",
        "Another server spoke in its place, so the sign-in was stopped and nothing was sent. Try again; if that does "
        "not help, check the provider's settings.",
        (_C.CONNECT, _C.PROVIDERS),
    ),
    "oauth.timeout": _E(
        "The sign-in was not finished in time",
        "Its page was open for as long as it may be. Nothing was saved. Try again when you have a few minutes.",
        (_C.CONNECT,),
    ),
    "oauth.unavailable": _E(
        "{provider} does not answer",
        "Its sign-in service is busy or can't be reached. What you allowed stays allowed; try again in a while.",
        (_C.TRY_NOW, _C.DETAILS),
    ),
    "oauth.other_person": _E(
        "You signed in as {other}",
        "This is for {who}, so nothing was saved. Sign in as {who}, or keep the other mailbox as a source of its own.",
        (_C.CONNECT,),
    ),
    "oauth.no_refresh_token": _E(
        "{provider} gave access for a short while only",
        "What renews it was missing, so it would soon end. Remove this program from the list of connected apps there, "
        "then try again.",
        (_C.CONNECT, _C.DETAILS),
    ),
    "oauth.endpoint": _E(
        "This is no address to sign in at",
        "Sign-in pages are https addresses, and this one is not, so it was not opened. Correct it under Settings ▸ "
        "OAuth providers.",
        (_C.PROVIDERS, _C.DETAILS),
    ),
    "oauth.provider_gone": _E(
        "The sign-in of {who} is not set up any more",
        "The client id it signs in with was removed from the OAuth providers. Add it there again, or use a password.",
        (_C.PROVIDERS, _C.USE_PASSWORD),
    ),
    "oauth.provider": _E(
        "The client id of {provider} can't be used",
        "Something of it is missing or wrong. Correct it under Settings ▸ OAuth providers.",
        (_C.PROVIDERS, _C.DETAILS),
    ),
    "oauth.dropped": _E(
        "{server} does not take this kind of sign-in any more",
        "It is OAuth 1.0, which providers have turned off. Use an app password, or replace the source.",
        (_C.USE_PASSWORD, _C.REPLACE),
    ),
    "oauth.bad_answer": _E(
        "{provider} answered something unreadable",
        "What it sent is not as the standard has it. Try again; if that does not help, check the provider's settings.",
        (_C.CONNECT, _C.PROVIDERS),
    ),
    "oauth.used": _E(
        "This sign-in was used already",
        "Each answer of a provider works once. Try again to begin a new one.",
        (_C.CONNECT,),
    ),
    "oauth.expired": _E(
        "This answer came too late",
        "A sign-in is open for some minutes only, and this one is over. Try again to begin a new one.",
        (_C.CONNECT,),
    ),
    "connect.expired": _E(
        "This sign-in is not open any more",
        "It was ended elsewhere, or its time ran out. Nothing was saved. Try again to begin a new one.",
        (_C.CONNECT,),
    ),
    "connect.not_begun": _E(
        "The sign-in has not begun yet",
        "There is nothing that this address could answer. Open the browser or the link first, and sign in there.",
        (_C.CONNECT,),
    ),
    "connect.failed": _E(
        "The sign-in could not be finished",
        "Nothing was saved. What is known about it is in Details. Try again.",
        (_C.CONNECT, _C.DETAILS),
    ),
    "connect.used": _E(
        "This sign-in was used already",
        "Its mailbox is connected, and a link works once. Begin a new one to sign in again.",
        (_C.CONNECT,),
    ),
    "connect.cancelled": _E(
        "The sign-in was cancelled",
        "Nothing was changed. Try again whenever you like.",
        (_C.CONNECT,),
    ),
    # finding settings
    "discovery.none": _E(
        "No settings were found for {who}",
        "Neither the domain nor the lists that were asked know its mail server. Enter the settings by hand; the "
        "provider's help pages have them.",
    ),
    "secret.missing": _E(
        "What {who} signs in with is gone from the keyring",
        "It was removed, or this is another computer. Sign in again.",
        (_C.SIGN_IN,),
    ),
    "secret.wrong_key": _E(
        "The saved passwords can't be opened",
        "They were kept with another key than the one found now. Bring that key back, or enter the passwords again.",
        (_C.SIGN_IN,),
    ),
    "secret.failed": _E(
        "The password of {who} can't be read",
        "Where passwords are kept did not answer as it should. Try again.",
        (_C.TRY_NOW, _C.DETAILS),
    ),
    "secret.key_file": _E(
        "The key to the saved passwords can't be read",
        "Its file is missing, damaged, or open to other users. Bring it back, or enter the passwords again.",
        (_C.SIGN_IN, _C.DETAILS),
    ),
    "secret.passphrase": _E(
        "A passphrase is needed", "The saved passwords are locked with one. Start the program again and enter it."
    ),
    "secret.other_place": _E(
        "The saved passwords are locked with another key",
        "Its place was changed, perhaps by another start of the program. Choose the place that is meant, or start the "
        "program again as then.",
        (_C.DETAILS,),
    ),
    "secret.too_long": _E(
        "This is too long for the keyring", "A system keyring keeps short texts only. Check that it is what you meant."
    ),
    "secret.api_url": _E(
        "This is not the address of a service", "It should look like https://api.example.org. Check its spelling."
    ),
    # the way to the server
    "net.dns": _E(
        "Can't find {server}",
        "No server has this name. Check the spelling, or this computer's connection.",
        (_C.TRY_NOW, _C.REPLACE),
    ),
    "net.refused": _E(
        "{server} does not answer",
        "It refused the connection on port {port}: a wrong port, a firewall, or the server is down.",
        (_C.TRY_NOW, _C.REPLACE),
    ),
    "net.timeout": _E(
        "{server} does not answer",
        "It said nothing on port {port} for too long: a wrong port, a firewall, or the server is down.",
        (_C.TRY_NOW, _C.REPLACE),
    ),
    "net.unreachable": _E(
        "{server} can't be reached",
        "There is no way to it from this network. Check the connection, or a VPN it may need.",
        (_C.TRY_NOW,),
    ),
    "net.early_close": _E(
        "{server} hung up",
        "It closed the connection before saying hello. Often that is encryption on a port without it.",
        (_C.TRY_NOW, _C.REPLACE),
    ),
    "net.not_imap": _E(
        "{server} is not an IMAP server",
        "Something else answers on port {port}. Check the server's name and the port.",
        (_C.REPLACE, _C.TRY_NOW),
    ),
    "net.offline": _E(
        "This computer is offline",
        "There is no network. Syncing goes on by itself once there is.",
        (_C.TRY_NOW,),
    ),
    "net.throttled": _E(
        "{server} asks for a pause",
        "It limits how often it may be asked. Syncing goes on by itself after a while; nothing needs to be done.",
        (_C.TRY_NOW,),
    ),
    "net.lost": _E(
        "The connection to {server} broke off",
        "It ended in the middle of the work. The next try goes on from there.",
        (_C.TRY_NOW,),
    ),
    # encryption
    "tls.expired": _E(
        "The connection to {server} is not safe",
        "Its certificate has run out, so mail is not fetched. The server's owner must renew it; "
        "check this computer's date too.",
        (_C.TRY_NOW, _C.DETAILS),
    ),
    "tls.mismatch": _E(
        "The connection to {server} is not safe",
        "Its certificate is for another name, so mail is not fetched. Check the server's name.",
        (_C.REPLACE, _C.DETAILS),
    ),
    "tls.untrusted": _E(
        "The connection to {server} is not safe",
        "Its certificate comes from an issuer this computer does not trust, so mail is not fetched.",
        (_C.TRY_NOW, _C.DETAILS),
    ),
    "tls.protocol": _E(
        "No encrypted connection to {server}",
        "Encryption could not be agreed on. Often the port expects another kind: 993 for SSL/TLS, 143 for STARTTLS.",
        (_C.REPLACE, _C.TRY_NOW),
    ),
    "tls.pin_changed": _E(
        "{server} shows another certificate",
        "It is not the one that was trusted when the source was added, so mail is not fetched. Ask the server's owner "
        "whether it was renewed; if so, replace the source and trust the new one.",
        (_C.REPLACE, _C.DETAILS),
    ),
    # what the mail server said
    "gmail.all_mail_hidden": _E(
        "Some mail is missing from {who}",
        "Gmail hides “All Mail” from mail programs. In Gmail open Settings ▸ Labels and tick “Show in IMAP” "
        "next to All Mail.",
        (_C.HOW_TO_FIX, _C.CHECK),
    ),
    "imap.unsupported": _E(
        "{server} can't do this",
        "It lacks what the standard asks for here. Nothing was changed; its own words are in Details.",
        (_C.DETAILS,),
    ),
    "imap.too_large": _E(
        "{server} sent more than this program takes",
        "One answer was larger than any sound one. The next try starts afresh.",
        (_C.TRY_NOW, _C.DETAILS),
    ),
    "imap.no": _E("{server} refused to {what}", "Nothing was changed. Its own words are in Details.", (_C.DETAILS,)),
    "imap.bad": _E(
        "{server} did not understand this program",
        "It refused a command. Nothing was changed; its own words are in Details.",
        (_C.TRY_NOW, _C.DETAILS),
    ),
    "imap.protocol": _E(
        "{server} answered something unreadable",
        "What it sent is not IMAP as the standard has it. The next try starts afresh.",
        (_C.TRY_NOW, _C.DETAILS),
    ),
    "imap.argument": _E(
        "This name can't be used",
        "It contains characters no mail server accepts, such as line ends. Nothing was sent.",
        (),
    ),
    # changing folders
    "edit.last_folder": _E(
        "A message must stay in at least one folder",
        "Nothing was changed. To delete it, move it to Trash.",
    ),
    "edit.bad_name": _E(
        "“{folder}” can't be a folder's name",
        "The server could not keep a folder of this name. Choose another.",
    ),
    "edit.nothing": _E("There was nothing to change", "No folder to add or to remove was named."),
    "edit.failed": _E("Couldn't {what}", "The server refused it. Nothing was changed.", (_C.DETAILS,)),
    "op.refused": _E("Couldn't {what}", "The server refused it. Nothing was changed.", (_C.DETAILS,)),
    "op.folder_gone": _E(
        "Couldn't {what}",
        "The folder “{folder}” no longer exists on the server. The messages are where they were.",
        (_C.REFRESH_FOLDERS,),
    ),
    "op.message_gone": _E(
        "Couldn't {what}",
        "The message was deleted or moved by another program. The list is up to date again.",
    ),
    "op.read_only": _E("Couldn't file in “{folder}”", "You may only read this folder. Nothing was changed."),
    "op.quota": _E("Couldn't {what}", "The mailbox is full. Nothing was changed. Make room, then try again."),
    "op.partial": _E("Only part was done", "The server refused the rest, which stays where it was.", (_C.DETAILS,)),
    # the service
    "svc.down": _E(
        "The local service is not running",
        "Nothing can be synced or changed until it is back. Your mail is untouched.",
        (_C.RESTART_SERVICE, _C.DETAILS),
    ),
    "svc.timeout": _E(
        "The service took too long to answer",
        "It may be busy. What was asked may still happen; look again in a moment.",
        (_C.RECONNECT,),
    ),
    "svc.start": _E(
        "The local service could not be started",
        "What it said is in Details. Your mail is untouched.",
        (_C.RESTART_SERVICE, _C.DETAILS),
    ),
    "svc.port_in_use": _E(
        "The local service could not be started",
        "Its port is used by another program. End that one, or choose a port.",
        (_C.RESTART_SERVICE, _C.DETAILS),
    ),
    "svc.bind": _E(
        "The local service could not be started",
        "This computer does not let it listen where it should.",
        (_C.RESTART_SERVICE, _C.DETAILS),
    ),
    "svc.unavailable": _E(
        "The service can't do this just now", "It is starting, ending or busy. Try again in a moment.", (_C.RECONNECT,)
    ),
    "svc.fault": _E(
        "The service failed on this",
        "That is a fault of this program. Its log says where; your mail is untouched.",
        (_C.RECONNECT, _C.DETAILS),
    ),
    "svc.auth": _E(
        "The service does not accept this program's key",
        "Consumer key or secret do not match. Start the program with the right ones.",
        (_C.RECONNECT, _C.DETAILS),
    ),
    "api": _E("The service could not do this", "Its answer is in Details.", (_C.RECONNECT, _C.DETAILS)),
    "api.status": _E("The service refused this", "Its answer is in Details.", (_C.RECONNECT, _C.DETAILS)),
    "api.response": _E(
        "The service answered something unexpected",
        "This program does not understand it. Check that the address is that of a Context.IO service.",
        (_C.RECONNECT, _C.DETAILS),
    ),
    "api.not_found": _E(
        "This is no longer there",
        "It was removed meanwhile, perhaps by another program. The lists are being read again.",
    ),
    # this computer
    "keyring.none": _E(
        "Passwords can't be kept safely here",
        "No system keyring was found. Start one and try again, or choose another place for the key.",
        (_C.RECONNECT,),
    ),
    "keyring.locked": _E(
        "The keyring is locked",
        "Passwords can't be read or kept until it is open. Unlock it, then try again.",
        (_C.RECONNECT,),
    ),
    "keyring.timeout": _E(
        "The keyring does not answer",
        "It may be asking for its password in another window. Answer there, then try again.",
        (_C.RECONNECT,),
    ),
    "store.newer": _E(
        "The data was written by a newer version",
        "This version can't read it. Install the newer one again.",
        (_C.DETAILS,),
    ),
    "store.unwritable": _E(
        "The data folder can't be written",
        "Check who owns it, and whether the disk is read-only.",
        (_C.DETAILS,),
    ),
    "store.damaged": _E(
        "The local index is damaged",
        "Your mail on the servers is untouched. The index can be made anew by adding the sources again.",
        (_C.DETAILS,),
    ),
    "store.failed": _E(
        "The local index could not be used",
        "What is known about it is in Details. Try again.",
        (_C.RECONNECT, _C.DETAILS),
    ),
    "store.full": _E("The disk is full", "Nothing can be saved. Make room, then try again.", (_C.RECONNECT,)),
    "store.locked": _E(
        "The local index is in use",
        "Another copy of the program works on it. Close that one, then try again.",
        (_C.RECONNECT,),
    ),
    "error": _E("This did not work", "What is known about it is in Details. Try again.", (_C.RECONNECT, _C.DETAILS)),
}


_FAMILIES = {
    "auth": "auth.password",
    "oauth": "oauth.bad_answer",
    "connect": "connect.expired",
    "discovery": "discovery.none",
    "net": "net.refused",
    "tls": "tls.protocol",
    "imap": "imap.no",
    "gmail": "gmail.all_mail_hidden",
    "secret": "secret.failed",
    "keyring": "keyring.locked",
    "store": "store.failed",
    "edit": "edit.failed",
    "op": "op.refused",
    "svc": "svc.fault",
    "api": "api",
}


def entry(code: str) -> ErrorText:
    """The code's own entry, else its family's, else the general one.

    There is always a text and a next step.
    """
    return CATALOGUE.get(code) or CATALOGUE[_FAMILIES.get(code.partition(".")[0], "error")]


def words(code: str, names: Names | None = None, details: str = "") -> ErrorText:
    """The entry with the names filled in. Names come from outside: they are made plain."""
    names = names or Names()
    given = {
        "who": names.who,
        "server": names.server,
        "port": str(names.port) if names.port else "",
        "what": names.what,
        "folder": names.folder,
        "provider": names.provider,
        "other": names.other,
        **names.more,
    }
    filled = {key: plain_line(value, 120) or _GENERAL.get(key, "") for key, value in given.items()}
    template = entry(code)
    title, body = template.title.format(**filled), template.body.format(**filled)
    return ErrorText(_capital(title), _capital(body), template.cures, plain_block(details))


def of_error(error: CioError, names: Names | None = None) -> ErrorText:
    """For an exception. Details: its message, its code, and the connection log if the service sent one.

    A code without an entry of its own brings the service's sentence along as the reason.
    """
    body = getattr(error, "body", None)
    log = getattr(body, "connection_log", None) or getattr(body, "connectionLog", None) or ""
    details = "\n".join(part for part in (error.message, f"Code: {error.code}", log) if part)
    text = words(error.code, names, details)
    if error.code in CATALOGUE or not error.message:
        return text
    return replace(text, body=plain_line(error.message))


def _capital(text: str) -> str:
    # A sentence may begin with a server's name, which must stay as it is written.
    first = text.split(" ", 1)[0]
    return text if "." in first or "@" in first else text[:1].upper() + text[1:]
