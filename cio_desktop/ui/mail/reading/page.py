"""A message as a page for the browser: a file that only its person can read, with a policy that lets it load nothing.

The policy (CSP level 3, `default-src 'none'`) keeps pictures, scripts, frames and forms away whatever the markup says.
It does not speak of names: browsers look those of links up before they are followed, unless they are told not to.
With `pictures`, which the person asks for each time, pictures come from https addresses and nothing else does.
"""

from __future__ import annotations

import os
import tempfile
from html import escape
from pathlib import Path

from cio_desktop.language import Text
from cio_desktop.ui.words.plain import plain_line

from .sanitizer import clean_page, is_heavy, words_of

_MOST_WORDS = 1_000_000
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src {images}; form-action 'none'; base-uri 'none'"
_CUT = Text("[It is longer: the source of the message has all of it.]")
_PAGE = """<!DOCTYPE html>
<html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="referrer" content="no-referrer">
<meta http-equiv="x-dns-prefetch-control" content="off">
<title>{title}</title>
<style>body {{ font-family: sans-serif; margin: 2em; }} pre {{ white-space: pre-wrap; }}</style>
</head><body>
{body}
</body></html>
"""


def page_of(markup: str, title: str, *, pictures: bool) -> str:
    """The whole page. Of what is too much for a parser, the words."""
    if is_heavy(markup):
        words, cut = words_of(markup, _MOST_WORDS)
        more = escape(f"\n\n{_CUT}") if cut else ""
        body = f"<pre>{escape(words)}{more}</pre>"
    else:
        body = clean_page(markup)
    policy = _POLICY.format(images="https:" if pictures else "'none'")
    return _PAGE.format(policy=policy, title=escape(plain_line(title)), body=body)


class PageFile:
    """The file, as long as it is there. `remove` may be called twice."""

    def __init__(self, page: str) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="cio-read-", ignore_cleanup_errors=True)
        self.path = Path(self._folder.name) / "reading.html"
        handle = os.open(self.path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        with os.fdopen(handle, "w", encoding="utf-8", errors="replace") as file:
            file.write(page)

    def remove(self) -> None:
        self._folder.cleanup()
