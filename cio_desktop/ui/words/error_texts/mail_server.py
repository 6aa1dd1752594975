"""Words for troubles with a mail server: the way to it, its certificate, its answers, changes of folders."""

from __future__ import annotations

from cio_desktop.ui.words.cures import Cure as _C

from .text import ErrorText as _E

MAIL_SERVER: dict[str, _E] = {
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
    "sync.incomplete": _E(
        "Not all mail is shown",
        "The server counts messages that it does not give out, whatever way they are asked for.",
        (_C.TRY_NOW, _C.DETAILS),
    ),
    "folder.refused": _E(
        "The inbox can't be opened",
        "The server refuses it. The other folders are synced all the same.",
        (_C.TRY_NOW, _C.DETAILS),
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
    "imap.no_text": _E(
        "{server} does not give out the text of a message",
        "It tells of the message and sends nothing of its text. The next try asks for it again.",
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
    "edit.altered": _E(
        "Couldn't {what}",
        "{server} changes messages when it takes them in, so the copy there would not be the same. The message is "
        "where it was. Copy it instead (hold Ctrl): then both are kept.",
        (_C.DETAILS,),
    ),
    "edit.breaks": _E(
        "Couldn't {what}",
        "{server} ends the connection each time it is asked for this message, so nothing proves what would be moved or "
        "removed. It is where it was. Another program may move it, such as your provider's webmail.",
        (_C.DETAILS,),
    ),
    "edit.too_large": _E(
        "Couldn't {what}",
        "The message is bigger than what can be carried to another source (64 MB). It is where it was.",
    ),
    "edit.which_source": _E(
        "Couldn't {what}",
        "The message is in several sources. Choose the one to take it from in the list of sources, and try there.",
    ),
    "edit.no_source": _E("Couldn't {what}", "The source was removed meanwhile. The message is where it was."),
    "imap.overquota": _E(
        "Couldn't {what}",
        "The mailbox on {server} is full. Nothing was removed. Make room there, or choose a folder of another source.",
        (_C.DETAILS,),
    ),
    "imap.toobig": _E(
        "Couldn't {what}",
        "{server} takes no message as big as this one. Nothing was removed. Choose a folder of another source.",
        (_C.DETAILS,),
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
}
