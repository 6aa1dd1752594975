"""What a server says it can do. The list before the login is never used for what comes after it."""

from __future__ import annotations

from collections.abc import Iterable

from . import told


class Capabilities:
    __slots__ = ("names",)

    def __init__(self, names: Iterable[str] = ()) -> None:
        self.names = frozenset(name.upper() for name in names)

    def __repr__(self) -> str:
        return f"Capabilities({' '.join(sorted(self.names))})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Capabilities) and self.names == other.names

    def __hash__(self) -> int:
        return hash(self.names)

    def __bool__(self) -> bool:
        return bool(self.names)

    def has(self, name: str) -> bool:
        return name.upper() in self.names

    def without(self, *names: str) -> Capabilities:
        return Capabilities(self.names - {name.upper() for name in names})

    @property
    def move(self) -> bool:
        return self.has("MOVE")

    @property
    def uidplus(self) -> bool:
        return self.has("UIDPLUS")

    @property
    def condstore(self) -> bool:
        return self.has("CONDSTORE") or self.has("QRESYNC")

    @property
    def qresync(self) -> bool:
        return self.has("QRESYNC") and self.has("ENABLE")

    @property
    def gmail(self) -> bool:
        return self.has("X-GM-EXT-1")

    @property
    def special_use(self) -> bool:
        return self.has("SPECIAL-USE")

    @property
    def xlist(self) -> bool:
        return self.has("XLIST")

    @property
    def list_extended(self) -> bool:
        return self.has("LIST-EXTENDED")

    @property
    def list_status(self) -> bool:
        return self.has("LIST-STATUS") and self.list_extended

    @property
    def esearch(self) -> bool:
        return self.has("ESEARCH")

    @property
    def acl(self) -> bool:
        return self.has("ACL")

    @property
    def unselect(self) -> bool:
        return self.has("UNSELECT")

    @property
    def idle(self) -> bool:
        return self.has("IDLE")

    @property
    def starttls(self) -> bool:
        return self.has("STARTTLS")

    @property
    def login_disabled(self) -> bool:
        return self.has("LOGINDISABLED")

    @property
    def sasl_ir(self) -> bool:
        return self.has("SASL-IR")

    @property
    def free_literal(self) -> int:
        """The largest literal that may be sent without waiting for the server's go-ahead."""
        if self.has("LITERAL+"):
            return 1 << 62
        return 4096 if self.has("LITERAL-") else -1

    @property
    def append_limit(self) -> int | None:
        for name in self.names:
            if name.startswith("APPENDLIMIT="):
                return told.number(name[12:].encode())
        return None
