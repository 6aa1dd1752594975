"""Large messages through the real service, from a real mail server: what is not shown is not read, nothing is cut."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import random
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pytest

from cio_desktop.service.views import raw_message
from tests.support.byte_client import Api, peak_memory, with_mail
from tests.support.service import Service

if TYPE_CHECKING:
    from tests.support.certificates import Authority
    from tests.support.dovecot import Dovecot

pytestmark = pytest.mark.dovecot

MEGABYTES = 45  # 60 as it is sent


def message(subject: str) -> EmailMessage:
    made = EmailMessage(policy=SMTP)
    made["From"], made["To"], made["Subject"] = "ann@example.org", "me@example.com", subject
    made["Message-ID"] = f"<{subject}@example.org>"
    return made


def odd_texts() -> bytes:
    """Every kind of text that a body shows or leaves out, beside an attachment that makes the message large."""
    made = message("odd")
    made.set_content("Grüße = viele \r\n", charset="iso-8859-1", cte="quoted-printable")
    made.add_alternative("<p>Grüße</p>", subtype="html", charset="utf-8", cte="base64")
    made.add_attachment(bytes(2 * raw_message.LARGE), maintype="application", subtype="x-a", filename="a.bin")
    made.add_attachment("left out", subtype="plain", filename="left.txt")
    made.add_attachment(message("inner"))
    shown = EmailMessage(policy=SMTP)
    shown.set_content("flowed \r\ntext\r\n", params={"format": "Flowed", "delsp": "Yes"}, charset="koi8-r")
    shown.add_header("Content-Disposition", "inline", filename="shown.txt")
    made.attach(shown)
    return made.as_bytes()


async def test_of_a_large_message_only_what_is_shown_is_read(
    dovecot: Dovecot, authority: Authority, tmp_path: Path
) -> None:
    user = dovecot.user()
    large = message("large")
    large.set_content("the text\r\n")
    content = random.Random(1).randbytes(1024 * 1024) * MEGABYTES
    large.add_attachment(content, maintype="application", subtype="octet-stream", filename="big.bin")
    raw, odd = large.as_bytes(), odd_texts()
    user.deliver("INBOX", [raw, odd])
    with contextlib.ExitStack() as stack:
        service = stack.enter_context(Service(tmp_path / "data", ca_file=authority.ca_file))
        api = stack.enter_context(Api(service))
        path = await with_mail(api, user, 2)

        async def get(query: str) -> object:
            answer = await asyncio.to_thread(api.send, "GET", path + query)
            assert answer.status_code == 200, answer.text
            return answer.json()

        before = peak_memory(service.pid)
        for subject, wanted in (("large", raw), ("odd", odd)):
            at = f"/messages/%3C{subject}%40example.org%3E"
            bodies = msgspec.to_builtins(raw_message.bodies(wanted))
            assert await get(f"{at}/body") == bodies
            assert await get(f"{at}/body?type=text/HTML") == [body for body in bodies if body["type"] == "text/html"]
            assert await get(f"{at}/headers") == raw_message.headers(wanted)
            found = await get(f"{at}?include_body=1&include_headers=raw")
            assert isinstance(found, dict)
            assert (found["body"], found["headers"]) == (bodies, raw_message.raw_headers(wanted))
            source = await asyncio.to_thread(api.stream, f"{path}{at}/source")
            assert source == (hashlib.sha256(wanted).hexdigest(), len(wanted))
        target = f"{path}/messages/%3Clarge%40example.org%3E/source"
        tail = await asyncio.to_thread(api.send, "GET", target, Range=f"bytes={len(raw) - 5}-")
        assert (tail.status_code, tail.content) == (206, raw[-5:])
        assert peak_memory(service.pid) - before < 40 * 1024 * 1024


async def test_many_recipients_and_many_files_are_all_told(
    dovecot: Dovecot, authority: Authority, tmp_path: Path
) -> None:
    """A list of 5,000 and a message of 3,000 attachments."""
    user = dovecot.user()
    people = [f"p{number}@example.org" for number in range(5_000)]
    to = b",\r\n ".join(f'"Person {number}" <{address}>'.encode() for number, address in enumerate(people))
    many = (
        b"From: ann@example.org\r\nMessage-ID: <people@example.org>\r\nSubject: people\r\nTo: " + to + b"\r\n\r\nx\r\n"
    )
    part = b'--b\r\nContent-Type: application/pdf; name="%d.pdf"\r\n\r\nx\r\n'
    files = b"From: ann@example.org\r\nMessage-ID: <files@example.org>\r\nSubject: files\r\n"
    files += b"MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
    files += b"".join(part % number for number in range(3_000)) + b"--b--\r\n"
    user.deliver("INBOX", [many, files])
    with contextlib.ExitStack() as stack:
        service = stack.enter_context(Service(tmp_path / "data", ca_file=authority.ca_file))
        api = stack.enter_context(Api(service))
        path = await with_mail(api, user, 2)
        found = {row["subject"]: row for row in (await asyncio.to_thread(api.send, "GET", f"{path}/messages")).json()}
        assert [person["email"] for person in found["people"]["addresses"]["to"]] == people
        assert [file["file_name"] for file in found["files"]["files"]] == [f"{number}.pdf" for number in range(3_000)]
