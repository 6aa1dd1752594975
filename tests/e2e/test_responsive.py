"""The window while a source is imported: it goes on answering, and in the end nothing is missing.

How fast is the bench's business (tests/bench/bench_window.py, 20,000 messages); here the figures are only printed.
"""

from pathlib import Path

import pytest

from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.service import Service
from tests.support.window_import import import_in_window

COUNT = 12_000
"""So many that the import lasts longer than the window needs to show the first ones."""


def letter(n: int) -> bytes:
    head = f"Message-ID: <{n}@import.test>\r\nFrom: Nora Okafor <nora@example.net>\r\nTo: me@example.com\r\n"
    date = f"Date: {1 + n % 28} Jul 2023 04:{n % 60:02}:00 +0000\r\n"
    return f"{head}{date}Subject: Letter {n}\r\n\r\nText {n}\r\n".encode()


@pytest.mark.dovecot
@pytest.mark.limit(120)
async def test_the_window_is_used_while_a_source_is_imported(
    dovecot: Dovecot, authority: Authority, tmp_path: Path
) -> None:
    user = dovecot.user()
    user.deliver("INBOX", (letter(n) for n in range(COUNT)))
    with Service(tmp_path / "data", ca_file=authority.ca_file) as service:
        done = await import_in_window(service, tmp_path / "window", user, COUNT, patience=60)
    print(f"{COUNT} messages: {done}")  # noqa: T201
    assert done.seen > 0
