"""The content of files, through the real service, from a real mail server: every encoding, ranges, and how much of it
is in memory at once."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import random
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from tests.support.byte_client import Api, peak_memory, with_mail
from tests.support.service import Service

if TYPE_CHECKING:
    from tests.support.certificates import Authority
    from tests.support.dovecot import Dovecot

pytestmark = pytest.mark.dovecot

MEGABYTES = 40


def mail(*parts: tuple[str, str, bytes, str], subject: str = "files") -> bytes:
    """Attachments as (name, type, content, transfer encoding)."""
    message = EmailMessage(policy=SMTP)
    message["From"], message["To"], message["Subject"] = "ann@example.org", "me@example.com", subject
    message["Message-ID"] = f"<{subject}@example.org>"
    message.set_content("see the files")
    for name, kind, content, encoding in parts:
        main, _, sub = kind.partition("/")
        message.add_attachment(content, maintype=main, subtype=sub, filename=name, cte=encoding)
    return message.as_bytes()


async def test_every_encoding(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user()
    chance = random.Random(1)
    contents = {
        "a.bin": ("application/x-a", chance.randbytes(3_000_001), "base64"),
        "b.txt": ("application/x-b", b"caf\xc3\xa9 = x" * 9 + b"\r\n" + b"long " * 100 + b"\r\n", "quoted-printable"),
        "c.txt": ("application/x-c", b"plain\r\ntext\r\n" * 1000, "7bit"),
        "empty.bin": ("application/x-d", b"", "base64"),
        "Übersicht \u202e.pdf": ("application/pdf", b"%PDF", "base64"),
    }
    only = EmailMessage(policy=SMTP)
    only["From"], only["Message-ID"], only["Subject"] = "ann@example.org", "<only@example.org>", "only"
    only.set_content(
        b"the one part", maintype="application", subtype="zip", filename="one.zip", disposition="attachment"
    )
    user.deliver("INBOX", [mail(*((name, *rest) for name, rest in contents.items())), only.as_bytes()])
    with contextlib.ExitStack() as stack:
        service = stack.enter_context(Service(tmp_path / "data", ca_file=authority.ca_file))
        api = stack.enter_context(Api(service))
        path = await with_mail(api, user, 2)
        files = {file["file_name"]: file for file in (await asyncio.to_thread(api.send, "GET", f"{path}/files")).json()}
        assert len(files) == len(contents) + 1
        for name, (kind, content, encoding) in contents.items():
            found = next(file for key, file in files.items() if key.startswith(name[:5]))
            target = f"{path}/files/{found['file_id']}/content"
            whole = await asyncio.to_thread(api.send, "GET", target)
            assert (whole.status_code, whole.content) == (200, content), name
            assert whole.headers["content-type"] == kind
            if encoding != "quoted-printable":  # of which only the encoded length is told
                assert found["size"] == pytest.approx(len(content), rel=0.02, abs=60)
            part = await asyncio.to_thread(api.send, "GET", target, Range="bytes=2-3")
            assert (part.status_code, part.content) == ((206, content[2:4]) if content else (416, b"")), name
        zipped = f"{path}/files/{files['one.zip']['file_id']}"
        assert (await asyncio.to_thread(api.send, "GET", f"{zipped}/content")).content == b"the one part"
        link = (await asyncio.to_thread(api.send, "GET", f"{zipped}/content?as_link=1")).text
        assert urlsplit(link).netloc == urlsplit(service.base_url).netloc
        assert (await asyncio.to_thread(api.open_link, link)).content == b"the one part"
        assert "\\Seen" not in [flag for rows in user.look_closely().values() for row in rows for flag in row.flags]


async def test_a_large_file_is_never_whole_in_memory(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user()
    content = random.Random(2).randbytes(1024 * 1024) * MEGABYTES
    user.deliver("INBOX", [mail(("big.bin", "application/octet-stream", content, "base64"))])
    with contextlib.ExitStack() as stack:
        service = stack.enter_context(Service(tmp_path / "data", ca_file=authority.ca_file))
        api = stack.enter_context(Api(service))
        path = await with_mail(api, user, 1)
        (file,) = (await asyncio.to_thread(api.send, "GET", f"{path}/files")).json()
        target = f"{path}/files/{file['file_id']}/content"
        before = peak_memory(service.pid)
        for _ in range(2):
            digest, length = await asyncio.to_thread(api.stream, target)
            assert (length, digest) == (len(content), hashlib.sha256(content).hexdigest())
        tail = await asyncio.to_thread(api.send, "GET", target, Range=f"bytes={len(content) - 5}-")
        assert (tail.status_code, tail.content) == (206, content[-5:])
        assert peak_memory(service.pid) - before < 24 * 1024 * 1024
