"""A scripted IMAP server with a stateful model of mailboxes and a plan of faults. See tests/README.md for its use."""

from tests.support.fake_imap import profiles
from tests.support.fake_imap.faults import (
    Action,
    Answer,
    Change,
    Cut,
    Delay,
    DropAfter,
    DropBefore,
    Faults,
    Hold,
    Inject,
    Late,
    NoCopyUid,
    Nothing,
    Raw,
    Rewrite,
    Silent,
    Split,
    WrongCopyUid,
)
from tests.support.fake_imap.gmail import GmailStore
from tests.support.fake_imap.mailbox import Entry, Mailbox, Message
from tests.support.fake_imap.parse import Command
from tests.support.fake_imap.profiles import (
    EXCHANGE_LIKE,
    FULL,
    GMAIL,
    NEITHER,
    NO_MOVE,
    NO_UIDPLUS,
    PLAIN,
    VIEWS,
    WITH_ACL,
    Profile,
)
from tests.support.fake_imap.server import PASSWORD, USER, FakeImap, Logged
from tests.support.fake_imap.session import Session
from tests.support.fake_imap.store import Refused, Store
from tests.support.fake_imap.virtual import VirtualStore

__all__ = [
    "EXCHANGE_LIKE",
    "FULL",
    "GMAIL",
    "NEITHER",
    "NO_MOVE",
    "NO_UIDPLUS",
    "PASSWORD",
    "PLAIN",
    "USER",
    "VIEWS",
    "WITH_ACL",
    "Action",
    "Answer",
    "Change",
    "Command",
    "Cut",
    "Delay",
    "DropAfter",
    "DropBefore",
    "Entry",
    "FakeImap",
    "Faults",
    "GmailStore",
    "Hold",
    "Inject",
    "Late",
    "Logged",
    "Mailbox",
    "Message",
    "NoCopyUid",
    "Nothing",
    "Profile",
    "Raw",
    "Refused",
    "Rewrite",
    "Session",
    "Silent",
    "Split",
    "Store",
    "VirtualStore",
    "WrongCopyUid",
    "profiles",
]
