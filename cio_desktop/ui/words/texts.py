"""The catalogue of errors in words: what happened, why, what to do. One entry per error code.

Title: what, in the person's terms. Body: why, then what to do. No code, no blame; the server's own words
stand in Details.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace

from cio_desktop.language import ENGLISH, Text, language, tr
from cio_desktop.protocol.errors import CioError
from cio_desktop.ui.words.error_texts.text import ErrorTemplate, ErrorText

from .plain import plain_block, plain_line

if TYPE_CHECKING:
    from cio_desktop.operations.reason import Reason

# the password as resources/demo/mail.json has it
DEMO_BANNER = Text("Demo mail. Nothing leaves this computer and nothing is kept. Every password here is “demo”.")
DEMO_PASSWORD_NOTE = Text("This is the demo: the right password is “demo”; any other one is refused.")


class Names(msgspec.Struct, frozen=True):
    """What the sentences speak of. An empty field reads as the general word of `_GENERAL`."""

    who: str = ""  # the source's address
    server: str = ""
    port: int = 0
    what: str = ""  # what was tried: "move 3 messages"
    folder: str = ""
    provider: str = ""  # where the person signs in: Google
    other: str = ""  # who signed in instead
    more: Mapping[str, str] = msgspec.field(default_factory=dict)


_GENERAL = {
    "who": Text("this source"),
    "server": Text("the mail server"),
    "port": Text("this port"),
    "what": Text("make this change"),
    "folder": Text("the folder"),
    "provider": Text("the provider"),
    "other": Text("somebody else"),
    "said": Text("What is known about it is in Details."),
}
_LONG = {"said": 400}
_REFUSED = frozenset({"imap.no", "edit.failed"})
_NO_FOLDER = re.compile(
    r"(?:mailbox|folder)\b.{0,80}?\b(?:(?:doesn['’]t|does not) exist|not found)"
    r"|(?:no such|unknown|non-?existent) (?:mailbox|folder)",
    re.IGNORECASE,
)


def has_words(code: str) -> bool:
    """Whether it has an entry of its own. The entries are imported with the first error that is told: most starts have
    none."""
    from cio_desktop.ui.words.error_texts.catalogue import CATALOGUE

    return code in CATALOGUE


def entry(code: str) -> ErrorTemplate:
    """The code's own entry, else its family's, else the general one.

    There is always a text and a next step.
    """
    from cio_desktop.ui.words.error_texts.catalogue import CATALOGUE
    from cio_desktop.ui.words.error_texts.families import FAMILIES

    return CATALOGUE.get(code) or FAMILIES.get(code.partition(".")[0]) or CATALOGUE["error"]


def words(code: str, names: Names | None = None, details: str = "", said: str = "") -> ErrorText:
    """The entry with the names filled in. Names come from outside: they are made plain.

    `said`: the service's own sentence, which stands in for what only it knows.
    """
    names = names or Names()
    given = {
        "who": names.who,
        "server": names.server,
        "port": tr("port {port}", port=str(names.port)) if names.port else "",
        "what": names.what,
        "folder": names.folder,
        "provider": names.provider,
        "other": names.other,
        "said": _sentence(said),
        **names.more,
    }
    filled = {key: plain_line(value, _LONG.get(key, 120)) or str(_GENERAL.get(key, "")) for key, value in given.items()}
    template = entry(code)
    title, body = template.title.fill(**filled), template.body.fill(**filled)
    return ErrorText(_capital(title), _capital(body), template.cures, plain_block(details))


def of_error(error: CioError, names: Names | None = None) -> ErrorText:
    """For an exception. Details: its message, its code, and the connection log if the service sent one.

    A code without an entry of its own brings the service's sentence along as the reason.
    """
    body = getattr(error, "body", None)
    log = getattr(body, "connection_log", None) or getattr(body, "connectionLog", None) or ""
    details = "\n".join(part for part in (error.message, tr("Code: {code}", code=error.code), log) if part)
    told = _told(error)
    text = words(error.code, names, details, told)
    if has_words(error.code) or not told:
        return text
    return replace(text, body=plain_line(_sentence(told)))


def why(reason: Reason, names: Names | None = None) -> ErrorText:
    """Of a change that failed, under a title that says which: its body tells all that is known."""
    code = reason.code
    if code in _REFUSED and _NO_FOLDER.search(reason.text):  # servers need not say it by a code
        code = "imap.nonexistent"
    text = words(
        code, names, "\n".join(filter(None, (reason.text, tr("Code: {code}", code=reason.code)))), _told(reason)
    )
    template = entry(code)
    body = text.body if template.tells_what else f"{text.title}. {text.body}"
    if not has_words(reason.code) and reason.text:
        body = plain_line(_sentence(reason.spoken()), 400)
    elif reason.code.startswith("imap.") or reason.code in _REFUSED:
        told = plain_line(reason.spoken(), 200)
        body = tr("{sentence} It says: “{told}”.", sentence=body, told=told.rstrip(".")) if told else body
    return replace(text, body=body)


def _told(by: CioError | Reason) -> str:
    """Its sentence. What the service says to whoever writes a client stands in Details alone, but for those who read
    English."""
    to_programs = by.said is None and by.code.startswith(("api.", "svc.")) and language().code != ENGLISH.code
    return "" if to_programs else by.spoken()


def _sentence(text: str) -> str:
    """Ends like one: others follow it."""
    text = text.strip()
    return text if not text or text.endswith((".", "!", "?", "…", "”")) else f"{text}."


def _capital(text: str) -> str:
    # A sentence may begin with a server's name, which must stay as it is written.
    first = text.split(" ", 1)[0]
    return text if "." in first or "@" in first else text[:1].upper() + text[1:]
