"""A client of the service of few lines, for answers whose bytes, headers and cost count; it is not ours."""

from __future__ import annotations

import asyncio
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Self

import httpx

from cio_desktop.protocol.oauth1 import authorization_header

if TYPE_CHECKING:
    from tests.support.mail_user import MailUser
    from tests.support.service import Service


class Api:
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


def peak_memory(pid: int) -> int:
    """Bytes, the most the process ever had."""
    status = Path(f"/proc/{pid}/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM")) * 1024
