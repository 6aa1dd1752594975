"""Words for troubles with a mail server: the way to it, its certificate, its answers."""

from __future__ import annotations

from cio_desktop.ui.words.cures import Cure as _C

from .text import ErrorTemplate, error_text

MAIL_SERVER: dict[str, ErrorTemplate] = {
    # the way to the server
    "net.dns": error_text(
        "Can't find {server}",
        "No server has the name {server}. Check the spelling, or this computer's connection.",
        (_C.TRY_NOW, _C.REPLACE),
    ),
    "net.refused": error_text(
        "{server} refuses the connection",
        "Nothing at {server} takes connections on {port}: the port is wrong, a firewall is in the way, or the "
        "server is down.",
        (_C.TRY_NOW, _C.REPLACE),
    ),
    "net.timeout": error_text(
        "{server} does not answer",
        "{server} said nothing on {port} for too long: a wrong port, a firewall, or the server is down or busy.",
        (_C.TRY_NOW, _C.REPLACE),
    ),
    "net.unreachable": error_text(
        "{server} can't be reached",
        "There is no way to {server} from this network. Check the connection, or a VPN it may need.",
        (_C.TRY_NOW,),
    ),
    "net.early_close": error_text(
        "{server} hung up",
        "{server} closed the connection before saying hello. Often that is encryption on a port without it.",
        (_C.TRY_NOW, _C.REPLACE),
    ),
    "net.not_imap": error_text(
        "{server} is not an IMAP server",
        "Something else answers at {server} on {port}. Check the server's name and the port.",
        (_C.REPLACE, _C.TRY_NOW),
    ),
    "net.offline": error_text(
        "This computer is offline",
        "There is no network. Syncing goes on by itself once there is.",
        (_C.TRY_NOW,),
    ),
    "net.throttled": error_text(
        "{server} asks for a pause",
        "{server} limits how often it may be asked. Syncing goes on by itself after a while; nothing needs to be done.",
        (_C.TRY_NOW,),
    ),
    "sync.incomplete": error_text(
        "Not all mail is shown",
        "The server counts messages that it does not give out, whatever way they are asked for.",
        (_C.TRY_NOW, _C.DETAILS),
    ),
    "folder.refused": error_text(
        "The inbox can't be opened",
        "The server refuses it. The other folders are synced all the same.",
        (_C.TRY_NOW, _C.DETAILS),
    ),
    "net.lost": error_text(
        "The connection to {server} broke off",
        "It ended in the middle of the work. The next try goes on from there.",
        (_C.TRY_NOW,),
    ),
    # encryption
    "tls.expired": error_text(
        "The connection to {server} is not safe",
        "The certificate of {server} has run out, so mail is not fetched. The server's owner must renew it; "
        "check this computer's date too.",
        (_C.CERTIFICATE, _C.TRY_NOW, _C.DETAILS),
    ),
    "tls.mismatch": error_text(
        "The connection to {server} is not safe",
        "The certificate of {server} is for another name, so mail is not fetched. Check the server's name.",
        (_C.CERTIFICATE, _C.REPLACE, _C.DETAILS),
    ),
    "tls.untrusted": error_text(
        "The connection to {server} is not safe",
        "The certificate of {server} comes from an issuer this computer does not trust, so mail is not fetched. If it "
        "is the server's own, look at it and trust it for this source.",
        (_C.CERTIFICATE, _C.TRY_NOW, _C.DETAILS),
    ),
    "tls.protocol": error_text(
        "No encrypted connection to {server}",
        "Encryption could not be agreed on. Often the port expects another kind: 993 for SSL/TLS, 143 for STARTTLS.",
        (_C.REPLACE, _C.TRY_NOW),
    ),
    "tls.pin_changed": error_text(
        "{server} shows another certificate",
        "It is not the one that was trusted for {server}, so mail is not fetched. Ask the server's owner "
        "whether it was renewed; if so, look at the new one and trust it.",
        (_C.CERTIFICATE, _C.DETAILS),
    ),
    # what the mail server said
    "gmail.all_mail_hidden": error_text(
        "Some mail is missing from {who}",
        "Gmail hides “All Mail” from mail programs. In Gmail open Settings ▸ Labels and tick “Show in IMAP” "
        "next to All Mail.",
        (_C.HOW_TO_FIX, _C.CHECK),
    ),
    # a search in texts
    "imap.charset": error_text(
        "{server} can't search for these letters",
        "{server} finds texts by the letters A to Z alone. Search for other words.",
        (_C.DETAILS,),
    ),
    "search.unread": error_text(
        "Not all texts were searched", "This folder is still being read. Search again later.", (_C.DETAILS,)
    ),
    "search.renumbered": error_text(
        "Not all texts were searched",
        "{server} has numbered this folder anew, and it is being read again. Search again in a moment.",
        (_C.DETAILS,),
    ),
    "search.too_many": error_text(
        "Not all texts were searched", "There are more hits than a list can hold. Search for more words.", (_C.DETAILS,)
    ),
    "search.forgotten": error_text(
        "What was found in texts is gone",
        "The service was started anew since. Search texts again.",
        (_C.DETAILS,),
    ),
    "imap.unsupported": error_text(
        "{server} can't do this",
        "It lacks what the standard asks for here. Nothing was changed; its own words are in Details.",
        (_C.DETAILS,),
    ),
    "imap.too_large": error_text(
        "{server} sent more than this program takes",
        "One answer was larger than any sound one. The next try starts afresh.",
        (_C.TRY_NOW, _C.DETAILS),
    ),
    "imap.no_text": error_text(
        "{server} does not give out the text of a message",
        "It tells of the message and sends nothing of its text. The next try asks for it again.",
        (_C.TRY_NOW, _C.DETAILS),
    ),
    "imap.bad": error_text(
        "{server} did not understand this program",
        "It refused a command. Nothing was changed; its own words are in Details.",
        (_C.TRY_NOW, _C.DETAILS),
    ),
    "imap.protocol": error_text(
        "{server} answered something unreadable",
        "What it sent is not IMAP as the standard has it. The next try starts afresh.",
        (_C.TRY_NOW, _C.DETAILS),
    ),
    "imap.argument": error_text(
        "This name can't be used",
        "It contains characters no mail server accepts, such as line ends. Nothing was sent.",
        (),
    ),
}
