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
from typing import TYPE_CHECKING, Self
from urllib.parse import urlsplit

import httpx
import pytest

from cio_desktop.protocol.oauth1 import authorization_header
from tests.support.service import Service

if TYPE_CHECKING:
    from tests.support.certificates import Authority
    from tests.support.dovecot import Dovecot
    from tests.support.mail_user import MailUser

pytestmark = pytest.mark.dovecot

MEGABYTES = 40


class Api:
    """A client of few lines, for answers whose bytes and headers count."""

    def __init__(self, service: Service) -> None:
        self._service = service
        self._http = httpx.Client(trust_env=False, timeout=120)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._http.close()

    def send(self, method: str, path: str, form: dict[str, str] | None = None, **headers: str) -> httpx.Response:
        url, pairs = self._service.base_url + path, list((form or {}).items())
        signed = authorization_header(method, url, pairs, self._service.key, self._service.secret)
        given = {"Authorization": signed, **{name.replace("_", "-"): value for name, value in headers.items()}}
        return self._http.request(method, url, data=form, headers=given)

    def stream(self, path: str) -> tuple[str, int]:
        """SHA-256 and length of what comes, never held whole."""
        url = self._service.base_url + path
        signed = authorization_header("GET", url, [], self._service.key, self._service.secret)
        digest, length = hashlib.sha256(), 0
        with self._http.stream("GET", url, headers={"Authorization": signed}) as answer:
            assert answer.status_code == 200
            for piece in answer.iter_bytes():
                digest.update(piece)
                length += len(piece)
        return digest.hexdigest(), length

    def open_link(self, link: str) -> httpx.Response:
        return self._http.get(link)


async def with_mail(api: Api, user: MailUser, messages: int) -> str:
    """The account's path, once all is read."""
    settings = {"email": user.name, "server": "127.0.0.1", "port": str(user.tls_port), "use_ssl": "1"}
    settings |= {"username": user.name, "password": user.password}
    made = await asyncio.to_thread(api.send, "POST", "/2.0/accounts", settings)
    assert made.status_code == 201, made.text
    path = f"/2.0/accounts/{made.json()['id']}"
    async with asyncio.timeout(60):
        while len((await asyncio.to_thread(api.send, "GET", f"{path}/messages")).json()) < messages:
            await asyncio.sleep(0.1)
    return path


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


def peak_memory(pid: int) -> int:
    """Bytes, the most the process ever had."""
    status = Path(f"/proc/{pid}/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) * 1024
