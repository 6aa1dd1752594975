"""Words for troubles of signing in: passwords, providers, and the settings that are found."""

from __future__ import annotations

from cio_desktop.ui.words.cures import Cure as _C

from .text import ErrorTemplate, error_text

SIGN_IN: dict[str, ErrorTemplate] = {
    # signing in
    "auth.password": error_text(
        "Can't sign in to {who}",
        "{server} refused the user name or password. It may have been changed elsewhere. Enter the present one.",
        (_C.SIGN_IN,),
    ),
    "auth.app_password": error_text(
        "{who} needs an app password",
        "This provider does not accept your normal password from mail programs. Create an app "
        "password and enter it here.",
        (_C.SIGN_IN, _C.APP_PASSWORD),
    ),
    "auth.imap_off": error_text(
        "IMAP is turned off for {who}",
        "The provider says IMAP access is disabled for this mailbox. Turn it on in its settings, then check again.",
        (_C.CHECK,),
    ),
    "auth.no_tls": error_text(
        "{server} offers no safe way to sign in",
        "It does not encrypt on {port}, so your password could be read on the way. "
        "Try SSL/TLS on port 993, or accept it for this source.",
        (_C.REPLACE,),
    ),
    "auth.grant_refused": error_text(
        "Access to {who} was withdrawn",
        "{provider} ended this program's access: it was taken back there, the password was changed, or it was not "
        "used for long. Connect again to go on; nothing here is lost.",
        (_C.CONNECT, _C.DETAILS),
    ),
    "auth.token": error_text(
        "Can't sign in to {who}",
        "{server} did not take the access that {provider} gave. Often mail was left out of what you allowed, or IMAP "
        "is turned off for this mailbox. Connect again and allow access to mail.",
        (_C.CONNECT, _C.DETAILS),
    ),
    "auth.no_oauth": error_text(
        "{server} knows no sign-in through a provider",
        "It offers none of the ways to sign in that go with it. Use a password or an app password instead.",
        (_C.USE_PASSWORD, _C.DETAILS),
    ),
    "auth.not_connected": error_text(
        "{server} lets you in but shows no mail",
        "Usually somebody else than {who} signed in, or IMAP is not allowed for this mailbox. Connect again as {who}, "
        "or have IMAP allowed.",
        (_C.CONNECT, _C.DETAILS),
    ),
    # signing in at a provider
    "oauth.client": error_text(
        "{provider} does not accept this program's client id",
        "The id or its secret is wrong, or was removed there. Correct it under Settings ▸ OAuth providers.",
        (_C.PROVIDERS, _C.DETAILS),
    ),
    "oauth.scope": error_text(
        "{provider} gave no access to mail",
        "It was left out of what you allowed, or the client id may not ask for it. Try again and allow access to mail.",
        (_C.CONNECT, _C.DETAILS),
    ),
    "oauth.denied": error_text(
        "No access was given",
        "Nothing was changed, neither here nor at {provider}. Try again whenever you like, or choose another way.",
        (_C.CONNECT,),
    ),
    "oauth.state": error_text(
        "This answer belongs to another sign-in",
        "It comes from an older attempt or from elsewhere, so it was not used. Take the address of the last page, "
        "or try again.",
        (_C.CONNECT,),
    ),
    "oauth.issuer": error_text(
        "The answer did not come from {provider}",
        "Another server spoke in its place, so the sign-in was stopped and nothing was sent. Try again; if that does "
        "not help, check the provider's settings.",
        (_C.CONNECT, _C.PROVIDERS),
    ),
    "oauth.timeout": error_text(
        "The sign-in was not finished in time",
        "Its page was open for as long as it may be. Nothing was saved. Try again when you have a few minutes.",
        (_C.CONNECT,),
    ),
    "oauth.unavailable": error_text(
        "{provider} does not answer",
        "Its sign-in service is busy or can't be reached. What you allowed stays allowed; try again in a while.",
        (_C.TRY_NOW, _C.DETAILS),
    ),
    "oauth.other_person": error_text(
        "You signed in as {other}",
        "This is for {who}, so nothing was saved. Sign in as {who}, or keep the other mailbox as a source of its own.",
        (_C.CONNECT,),
    ),
    "oauth.no_refresh_token": error_text(
        "{provider} gave access for a short while only",
        "What renews it was missing, so it would soon end. Remove this program from the list of connected apps there, "
        "then try again.",
        (_C.CONNECT, _C.DETAILS),
    ),
    "oauth.endpoint": error_text(
        "This is no address to sign in at",
        "Sign-in pages are https addresses, and this one is not, so it was not opened. Correct it under Settings ▸ "
        "OAuth providers.",
        (_C.PROVIDERS, _C.DETAILS),
    ),
    "oauth.provider_gone": error_text(
        "The sign-in of {who} is not set up any more",
        "The client id it signs in with was removed from the OAuth providers. Add it there again, or use a password.",
        (_C.PROVIDERS, _C.USE_PASSWORD),
    ),
    "oauth.provider": error_text(
        "The client id of {provider} can't be used",
        "Something of it is missing or wrong. Correct it under Settings ▸ OAuth providers.",
        (_C.PROVIDERS, _C.DETAILS),
    ),
    "oauth.dropped": error_text(
        "{server} does not take this kind of sign-in any more",
        "It is OAuth 1.0, which providers have turned off. Use an app password, or replace the source.",
        (_C.USE_PASSWORD, _C.REPLACE),
    ),
    "oauth.bad_answer": error_text(
        "{provider} answered something unreadable",
        "What it sent is not as the standard has it. Try again; if that does not help, check the provider's settings.",
        (_C.CONNECT, _C.PROVIDERS),
    ),
    "oauth.used": error_text(
        "This sign-in was used already",
        "Each answer of a provider works once. Try again to begin a new one.",
        (_C.CONNECT,),
    ),
    "oauth.expired": error_text(
        "This answer came too late",
        "A sign-in is open for some minutes only, and this one is over. Try again to begin a new one.",
        (_C.CONNECT,),
    ),
    "connect.expired": error_text(
        "This sign-in is not open any more",
        "It was ended elsewhere, or its time ran out. Nothing was saved. Try again to begin a new one.",
        (_C.CONNECT,),
    ),
    "connect.not_begun": error_text(
        "The sign-in has not begun yet",
        "There is nothing that this address could answer. Open the browser or the link first, and sign in there.",
        (_C.CONNECT,),
    ),
    "connect.failed": error_text(
        "The sign-in could not be finished",
        "Nothing was saved. What is known about it is in Details. Try again.",
        (_C.CONNECT, _C.DETAILS),
    ),
    "connect.used": error_text(
        "This sign-in was used already",
        "Its mailbox is connected, and a link works once. Begin a new one to sign in again.",
        (_C.CONNECT,),
    ),
    "connect.cancelled": error_text(
        "The sign-in was cancelled",
        "Nothing was changed. Try again whenever you like.",
        (_C.CONNECT,),
    ),
    # finding settings
    "discovery.address": error_text(
        "This is no e-mail address", "It should look like ann@example.org. Check its spelling."
    ),
    "discovery.host": error_text(
        "This is no name of a server", "It should look like imap.example.org. Check its spelling."
    ),
    "discovery.no_answer": error_text("Nothing was found there", "There is no such entry, or nobody answered in time."),
    "discovery.no_document": error_text(
        "Nothing was found there", "The page does not exist, or nobody answered in time."
    ),
    "discovery.document": error_text(
        "What was found can't be read", "It is not written as such settings are. Enter the settings by hand."
    ),
    "discovery.forbidden": error_text(
        "What was found leads into this network",
        "The settings of a public domain name a server in this network, so they were not used. Enter them by hand if "
        "they are right.",
    ),
}
