"""Special folder names in both spellings: RFC 6154 on the wire, Gmail's XLIST in the API (API.md, Folders)."""

from __future__ import annotations

_XLIST_OF = {
    "\\Inbox": "\\Inbox",
    "\\All": "\\AllMail",
    "\\Flagged": "\\Starred",
    "\\Junk": "\\Spam",
    "\\Sent": "\\Sent",
    "\\Drafts": "\\Drafts",
    "\\Trash": "\\Trash",
    "\\Archive": "\\Archive",
    "\\Important": "\\Important",
}
_SPECIAL_USE_OF = {name.lower(): use for use, xlist in _XLIST_OF.items() for name in (use, xlist)}


def to_xlist(special_use: str) -> str:
    """`\\All` becomes `\\AllMail`; what has no other spelling stays as it is."""
    return _XLIST_OF.get(special_use, special_use)


def to_special_use(name: str) -> str | None:
    """The RFC 6154 spelling of either spelling in any case; None if it is no special name."""
    return _SPECIAL_USE_OF.get(name.lower())
