"""`--api-url URL`: a client for another Context.IO 2.0 server.

Its key and secret are asked for once and kept in the system keyring; where there is none, for this run only.
"""

from __future__ import annotations

import asyncio
import logging

from cio_desktop.client import Client
from cio_desktop.credentials import consumer
from cio_desktop.credentials.errors import CredentialsError
from cio_desktop.protocol.errors import ApiStatusError, CioError
from cio_desktop.ui.vault.api_key_dialog import ApiKeyDialog
from cio_desktop.ui.words.error_texts.text import ErrorText
from cio_desktop.ui.words.texts import of_error

log = logging.getLogger(__name__)


async def remote_client(api_url: str) -> Client | None:
    """None when the person gave up. Raises CioError for an address that is not valid."""
    if not api_url.startswith(("http://", "https://")):
        raise CioError("--api-url wants an address that begins with https:// or http://.", code="app.api_url")
    try:
        known = await consumer.get(api_url)
    except CredentialsError as error:
        log.info("no key from the keyring: %s", error.code)
        known = None
    trouble: ErrorText | None = None
    pair = (known.key, known.secret) if known else None
    while True:
        if pair is None:
            pair = await _ask(api_url, trouble)
            if pair is None:
                return None
        client = Client(api_url, *pair)
        try:
            await client.accounts.list(limit=1)
        except ApiStatusError as error:
            if error.status in {401, 403}:
                await client.close()
                pair, trouble = None, of_error(error)
                continue
        except CioError as error:
            log.info("the server is not there yet: %s", error.code)  # the window shows it and tries again
        if known is None or pair != (known.key, known.secret):
            await _keep(api_url, *pair)
        return client


async def _keep(api_url: str, key: str, secret: str) -> None:
    try:
        await consumer.put(api_url, key, secret)
    except CredentialsError as error:
        log.info("the key is kept for this run only: %s", error.code)


async def _ask(api_url: str, trouble: ErrorText | None) -> tuple[str, str] | None:
    dialog = ApiKeyDialog(api_url, trouble=trouble)
    answered: asyncio.Future[tuple[str, str] | None] = asyncio.get_running_loop().create_future()
    dialog.accepted.connect(lambda: answered.set_result((dialog.key, dialog.secret)))
    dialog.rejected.connect(lambda: answered.set_result(None))
    dialog.open()
    return await answered
