"""Commands about mailboxes: LIST, STATUS, SELECT, CREATE and their kin."""

from typing import TYPE_CHECKING

from tests.support.fake_imap.fetch import fetch_line, flag_list
from tests.support.fake_imap.mailbox import Mailbox
from tests.support.fake_imap.parse import (
    BadSyntax,
    Command,
    NumberSet,
    Token,
    compact,
    list_of,
    quote,
    quote_or_nil,
    text_of,
    word_of,
)
from tests.support.fake_imap.store import Refused, matches, raw_name
from tests.support.fake_imap.view import View

if TYPE_CHECKING:
    from tests.support.fake_imap.session import Handler, Session

_XLIST = {"\\All": "\\AllMail", "\\Junk": "\\Spam", "\\Flagged": "\\Starred"}
_STATUS_ITEMS = ("MESSAGES", "RECENT", "UIDNEXT", "UIDVALIDITY", "UNSEEN", "HIGHESTMODSEQ")


def _attributes(session: "Session", mailbox: Mailbox, *, parent: bool, subscribed: bool, xlist: bool) -> bytes:
    words = ["\\HasChildren" if parent else "\\HasNoChildren"]
    if not mailbox.selectable:
        words.append("\\Noselect")
    if subscribed and mailbox.subscribed:
        words.append("\\Subscribed")
    use = mailbox.special_use
    if xlist:
        use = "\\Inbox" if mailbox.name == b"INBOX" else _XLIST.get(use or "", use)
    if use and (xlist or session.profile.special_use):
        words.append(use)
    return " ".join(words).encode()


def _status_line(session: "Session", mailbox: Mailbox, items: list[str]) -> bytes:
    found = []
    for item in items:
        if item not in _STATUS_ITEMS or (item == "HIGHESTMODSEQ" and not session.profile.condstore):
            raise BadSyntax(f"unknown STATUS item {item}")
        values = {
            "MESSAGES": len(mailbox.entries),
            "RECENT": 0,
            "UIDNEXT": mailbox.uidnext,
            "UIDVALIDITY": mailbox.uidvalidity,
            "UNSEEN": sum("\\Seen" not in entry.flags for entry in mailbox.entries.values()),
            "HIGHESTMODSEQ": mailbox.highestmodseq if mailbox.sticky_modseq else 0,
        }
        found.append(f"{item} {values[item]}")
    return b"* STATUS %s (%s)\r\n" % (quote(mailbox.name), " ".join(found).encode())


def list_(session: "Session", command: Command) -> bytes:
    args = list(command.args)
    selection: list[str] = []
    status: list[str] = []
    returned: list[str] = []
    if args and isinstance(args[0], list):
        selection = [word_of(each) for each in list_of(args.pop(0))]
    if len(args) < 2:
        raise BadSyntax("LIST needs two arguments")
    reference, patterns, rest = text_of(args[0]), list_of(args[1]), args[2:]
    if rest:
        if word_of(rest[0]) != "RETURN" or len(rest) != 2:
            raise BadSyntax("LIST arguments")
        options = list_of(rest[1])
        for number, option in enumerate(options):
            if isinstance(option, list):
                status = [word_of(each) for each in option] if returned[-1] == "STATUS" else []
            else:
                returned.append(word_of(options[number]))
    if (selection or returned) and not session.profile.list_status:
        raise BadSyntax("LIST-EXTENDED is not offered")
    if patterns == [b""]:
        session.out(b'* LIST (\\Noselect) %s ""\r\n' % quote_or_nil(session.store.delimiter))
        return b"List completed"
    verb = command.name.encode()
    parents = session.store.parents()
    for mailbox in sorted(session.store.mailboxes.values(), key=lambda each: each.name):
        wanted = any(
            matches(reference + text_of(pattern), mailbox.name, session.store.delimiter) for pattern in patterns
        )
        subscribed_only = command.name == "LSUB" or "SUBSCRIBED" in selection
        special_only = "SPECIAL-USE" in selection and not mailbox.special_use
        if not wanted or mailbox.hidden or (subscribed_only and not mailbox.subscribed) or special_only:
            continue
        xlist = command.name == "XLIST"
        parent = mailbox.name in parents
        flagged = "SUBSCRIBED" in returned + selection
        words = _attributes(session, mailbox, parent=parent, subscribed=flagged, xlist=xlist)
        delimiter = quote_or_nil(session.store.delimiter)
        session.out(b"* %s (%s) %s %s\r\n" % (verb, words, delimiter, quote(mailbox.name)))
        if status and mailbox.selectable and not mailbox.select_refusal:
            session.out(_status_line(session, mailbox, status))
    return verb.capitalize() + b" completed"


def status(session: "Session", command: Command) -> bytes:
    if len(command.args) != 2:
        raise BadSyntax("STATUS needs two arguments")
    mailbox = session.store.need(text_of(command.args[0]))
    if mailbox.select_refusal:
        raise Refused(mailbox.select_refusal)
    session.out(_status_line(session, mailbox, [word_of(each) for each in list_of(command.args[1])]))
    return b"Status completed"


def _qresync(session: "Session", mailbox: Mailbox, known: list[Token], view: View) -> None:
    if not session.profile.qresync or not session.qresync:
        raise BadSyntax("QRESYNC not enabled")
    uidvalidity, modseq = int(text_of(known[0])), int(text_of(known[1]))
    if uidvalidity != mailbox.uidvalidity or not mailbox.sticky_modseq:
        return
    asked = NumberSet(text_of(known[2]), mailbox.last_uid()) if len(known) > 2 else None
    gone = sorted({uid for at, uid in mailbox.gone if at > modseq and (asked is None or uid in asked)})
    if gone:
        session.out(b"* VANISHED (EARLIER) " + compact(gone) + b"\r\n")
    for number, entry in view.all():
        if entry.modseq > modseq and (asked is None or entry.uid in asked):
            items = ["UID", "FLAGS", "MODSEQ"]
            session.out(fetch_line(number, items, session.store, mailbox, entry))


def select(session: "Session", command: Command) -> bytes:
    if not command.args:
        raise BadSyntax("which mailbox?")
    session.leave()
    mailbox = session.store.need(text_of(command.args[0]))
    if mailbox.select_refusal:
        raise Refused(mailbox.select_refusal)
    read_only = command.name == "EXAMINE" or mailbox.read_only
    view = View(mailbox, read_only=read_only)
    permanent = () if read_only else mailbox.permanent_flags
    used = {flag for entry in mailbox.entries.values() for flag in entry.flags}
    session.out(b"* FLAGS %s\r\n" % flag_list(used | {f for f in mailbox.permanent_flags if f != "\\*"}))
    session.out(b"* OK [PERMANENTFLAGS %s] Flags permitted\r\n" % flag_list(permanent))
    session.out(b"* %d EXISTS\r\n* 0 RECENT\r\n" % len(view.uids))
    session.out(b"* OK [UIDVALIDITY %d] UIDs valid\r\n" % mailbox.uidvalidity)
    session.out(b"* OK [UIDNEXT %d] Predicted next UID\r\n" % mailbox.uidnext)
    if session.profile.condstore:
        modseq = b"[HIGHESTMODSEQ %d] Highest" % mailbox.highestmodseq
        session.out(b"* OK %s\r\n" % (modseq if mailbox.sticky_modseq else b"[NOMODSEQ] No modification numbers"))
    options = list_of(command.args[1]) if len(command.args) > 1 else []
    if options:
        word = word_of(options[0])
        if word == "CONDSTORE" and session.profile.condstore:
            session.condstore = True
        elif word == "QRESYNC" and len(options) == 2:
            _qresync(session, mailbox, list_of(options[1]), view)
        else:
            raise BadSyntax(f"unknown SELECT parameter {word}")
    session.view = view
    code = b"[READ-ONLY]" if read_only else b"[READ-WRITE]"
    return code + b" " + command.name.capitalize().encode() + b" completed"


def unselect(session: "Session", command: Command) -> bytes:
    view = session.selected()
    if command.name == "CLOSE" and not view.read_only:
        dead = [entry for _, entry in view.all() if "\\Deleted" in entry.flags]
        session.store.expunge(view.mailbox, dead)
    session.leave()
    return b"Unselected"


def create(session: "Session", command: Command) -> bytes:
    name = text_of(command.args[0])
    if session.store.delimiter:
        name = name.rstrip(session.store.delimiter)
    if session.profile.acl and not session.server.may_create:
        raise Refused("[NOPERM] Permission denied")
    session.store.create(name, subscribed=False)
    return b"Create completed"


def delete(session: "Session", command: Command) -> bytes:
    session.store.delete(text_of(command.args[0]))
    return b"Delete completed"


def rename(session: "Session", command: Command) -> bytes:
    session.store.rename(text_of(command.args[0]), text_of(command.args[1]))
    return b"Rename completed"


def subscribe(session: "Session", command: Command) -> bytes:
    mailbox = session.store.mailboxes.get(raw_name(text_of(command.args[0])))
    if mailbox is None:
        raise Refused("[NONEXISTENT] Mailbox doesn't exist")
    mailbox.subscribed = command.name == "SUBSCRIBE"
    return b"Done"


def my_rights(session: "Session", command: Command) -> bytes:
    mailbox = session.store.need(text_of(command.args[0]))
    session.out(b"* MYRIGHTS %s %s\r\n" % (quote(mailbox.name), mailbox.rights.encode()))
    return b"Myrights completed"


def namespace(session: "Session", command: Command) -> bytes:
    session.out(b'* NAMESPACE (("" %s)) NIL NIL\r\n' % quote_or_nil(session.store.delimiter))
    return b"Namespace completed"


HANDLERS: dict[str, "Handler"] = {
    "LIST": list_,
    "LSUB": list_,
    "XLIST": list_,
    "STATUS": status,
    "SELECT": select,
    "EXAMINE": select,
    "CLOSE": unselect,
    "UNSELECT": unselect,
    "CREATE": create,
    "DELETE": delete,
    "RENAME": rename,
    "SUBSCRIBE": subscribe,
    "UNSUBSCRIBE": subscribe,
    "MYRIGHTS": my_rights,
    "NAMESPACE": namespace,
}
