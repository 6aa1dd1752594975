"""What a window says that did not go through the translations: it stands outside of the pseudo-language's brackets."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import msgspec
from PySide6.QtWidgets import QWidget

from cio_desktop.ui.mail.reading.attachments import kind_of
from tests.support.open_window import OpenWindow
from tests.support.pseudo_language import outside
from tests.support.shown_texts import texts

_MARKUP = re.compile(r"</?(?:qt|br)>")
_CUT_OR_ADDRESS = re.compile(r"…\w+|\w+…|https?://\S+")
# words of servers, senders, and what was typed
_OF_OTHERS = ("Verbatim ", "FactsText ", "FilterField message_filter: text")
_WORD = re.compile(r"[^\W\d_]{2,}")
# names of things and keys, which are the same in all languages
NAMES = set(
    [
        "CIO",
        "Desktop",
        "Ctrl",
        "Shift",
        "Alt",
        "Return",
        "Enter",
        "Del",
        "Backspace",
        "Space",
        "Down",
        "Menu",
        "IMAP",
        "SSL",
        "TLS",
        "STARTTLS",
    ]
)


def words_of(value: Any) -> set[str]:
    """Of all that a test's servers and people have named."""
    return set(_WORD.findall(repr(msgspec.to_builtins(value, builtin_types=()))))


def not_ours(opened: OpenWindow) -> set[str]:
    client = opened.client
    return (
        words_of(client.known)
        | words_of(list(client.mail.messages.values()))
        | words_of(list(client.mail.folders))
        | {kind_of(file) for message in client.mail.messages.values() for file in message.files}
        | NAMES
    )


def untranslated(window: QWidget, theirs: set[str]) -> list[str]:
    """`theirs`: words that others have named."""
    told = (
        (where, unescape(_MARKUP.sub(" ", text))) for where, text in texts(window) if not where.startswith(_OF_OTHERS)
    )
    return sorted(
        {
            f"{where}: {text}"
            for where, text in told
            if set(_WORD.findall(_CUT_OR_ADDRESS.sub(" ", outside(text)))) - theirs
        }
    )
