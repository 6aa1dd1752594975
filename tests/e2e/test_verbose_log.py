"""`--debug`: enough to see what went on with a mail server, and never a secret, in any of the flows that carry one."""

from __future__ import annotations

import asyncio
import base64
from pathlib import Path
from urllib.parse import quote

import pytest

from cio_desktop.client import ApiStatusError, Client, NewSource
from tests.support.certificates import Authority
from tests.support.dovecot import Dovecot
from tests.support.mail import messages
from tests.support.patience import PATIENCE
from tests.support.service import Service

CANARY = "kanarienvogel-7f3a"
WRONG = "falscher-vogel-91c2"


@pytest.mark.dovecot
@pytest.mark.limit(90)
async def test_a_verbose_log_tells_much_and_no_secret(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user(password=CANARY)
    user.add_folder("Bills")
    user.deliver("INBOX", messages(3))
    service = Service(
        tmp_path / "data",
        secret="geheimnis-der-schnittstelle",
        ca_file=authority.ca_file,
        arguments=("--vault", "keyfile", "--debug"),
    )
    await asyncio.to_thread(service.start)
    try:
        async with Client(service.base_url, service.key, service.secret) as cio:
            account = (await cio.accounts.create("a@example.org")).id or ""
            new = NewSource(
                email="a@example.org", server="127.0.0.1", port=dovecot.port, use_ssl=False,
                username=user.name, password=WRONG,
            )  # fmt: skip
            with pytest.raises(ApiStatusError):
                await cio.sources.create(account, new)
            new.password = CANARY
            label = (await cio.sources.create(account, new)).label or ""
            async with asyncio.timeout(PATIENCE):
                while not (listed := await cio.messages.list(account, folder="INBOX")):
                    await asyncio.sleep(0.05)
            await cio.message_folders.change(account, listed[0].message_id, add=["Bills"], remove=["INBOX"])
            await cio.sources.update(account, label, password=CANARY)
            await cio.sources.check(account, label)
            # an old client sends every field in the address
            path = f"/2.0/accounts/{account}/sources/{quote(label, safe='')}"
            await cio._transport.call(dict, "POST", path, query=[("password", CANARY)])
    finally:
        await asyncio.to_thread(service.stop)
    told = service.stderr + service.stdout
    for part in ("UID MOVE", "C: ", "S: ", "/messages/"):
        assert part in told, part
    key = (tmp_path / "data" / "vault.key").read_text().strip()
    for secret in (CANARY, WRONG, "geheimnis-der-schnittstelle", key):
        for spelled in (secret, base64.b64encode(secret.encode()).decode()):
            assert spelled not in told
    packed = base64.b64encode(f"\0{user.name}\0{CANARY}".encode()).decode()
    assert packed not in told
