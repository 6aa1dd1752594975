"""What kinds of server there are: which extensions each offers. A command outside of them is answered BAD."""

from dataclasses import dataclass, replace
from typing import Any


@dataclass(frozen=True)
class Profile:
    name: str
    uidplus: bool = True
    move: bool = True
    condstore: bool = True
    qresync: bool = True
    special_use: bool = True
    xlist: bool = False
    list_status: bool = True
    esearch: bool = True
    idle: bool = True
    unselect: bool = True
    namespace: bool = True
    ident: bool = True
    acl: bool = False
    gmail: bool = False
    hide_all_mail: bool = False
    views: bool = False
    """Virtual mailboxes: `virtual/All` and `virtual/Flagged` show messages of the other folders."""
    tells_home: bool = False
    """FETCH (X-MAILBOX) names the folder a message is really in, as Dovecot's does."""
    sasl_plain: bool = True
    sasl_ir: bool = True
    literal_plus: bool = True
    login_disabled: bool = False
    """LOGIN and AUTHENTICATE are refused before TLS."""
    capability_in_ok: bool = True
    """The greeting and the answer to the login name the capabilities."""
    delimiter: bytes | None = b"/"
    app_limit: int | None = None
    """APPENDLIMIT in bytes."""

    def but(self, **changes: Any) -> "Profile":
        """The same kind of server with some things different: `FULL.but(idle=False)`."""
        return replace(self, **changes)

    def capabilities(self, *, tls: bool, authenticated: bool, starttls: bool) -> bytes:
        words = ["IMAP4rev1"]
        offered = (
            (self.literal_plus, "LITERAL+"),
            (self.sasl_ir, "SASL-IR"),
            (self.ident, "ID"),
        )
        words += [word for wanted, word in offered if wanted]
        if not authenticated:
            words += ["STARTTLS"] if starttls and not tls else []
            if self.login_disabled and not tls:
                words.append("LOGINDISABLED")
            elif self.sasl_plain:
                words.append("AUTH=PLAIN")
            return " ".join(words).encode()
        extensions = (
            (self.uidplus, "UIDPLUS"),
            (self.move, "MOVE"),
            (self.condstore, "CONDSTORE"),
            (self.condstore or self.qresync, "ENABLE"),
            (self.qresync, "QRESYNC"),
            (self.special_use, "SPECIAL-USE"),
            (self.xlist, "XLIST"),
            (self.list_status, "LIST-EXTENDED LIST-STATUS"),
            (self.esearch, "ESEARCH"),
            (self.idle, "IDLE"),
            (self.unselect, "UNSELECT"),
            (self.namespace, "NAMESPACE"),
            (self.acl, "ACL"),
            (self.gmail, "X-GM-EXT-1"),
            (self.app_limit is not None, f"APPENDLIMIT={self.app_limit}"),
            (True, "CHILDREN"),
        )
        return " ".join([*words, *(word for wanted, word in extensions if wanted)]).encode()


FULL = Profile("full")
NO_UIDPLUS = FULL.but(name="no UIDPLUS", uidplus=False)
NO_MOVE = FULL.but(name="no MOVE", move=False)
NEITHER = FULL.but(name="neither MOVE nor UIDPLUS", move=False, uidplus=False)
PLAIN = Profile(
    "plain",
    uidplus=False,
    move=False,
    condstore=False,
    qresync=False,
    special_use=False,
    list_status=False,
    esearch=False,
    idle=False,
    unselect=False,
    namespace=False,
    ident=False,
    sasl_ir=False,
    literal_plus=False,
    sasl_plain=False,
    capability_in_ok=False,
    delimiter=b".",
)
GMAIL = FULL.but(name="gmail", gmail=True, qresync=False, literal_plus=False, xlist=True, capability_in_ok=False)
EXCHANGE_LIKE = FULL.but(
    name="exchange-like",
    condstore=False,
    qresync=False,
    special_use=False,
    list_status=False,
    esearch=False,
    capability_in_ok=False,
)
WITH_ACL = FULL.but(name="full with ACL", acl=True)
VIEWS = FULL.but(name="views", views=True, tells_home=True)

ALL = (FULL, NO_UIDPLUS, NO_MOVE, NEITHER, PLAIN, GMAIL, EXCHANGE_LIKE)
