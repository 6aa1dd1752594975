"""`--api-url URL`: a client for another Context.IO 2.0 server.

Its key and secret are asked for once and kept in the system keyring; where there is none, for this run only.
"""

from __future__ import annotations

import asyncio
import logging

from PySide6.QtWidgets import QWidget

from cio_desktop.client import Client
from cio_desktop.client.address import root_of
from cio_desktop.credentials import consumer
from cio_desktop.credentials.errors import CredentialsError
from cio_desktop.protocol.errors import ApiError, ApiStatusError
from cio_desktop.ui.vault.api_key_dialog import ApiKeyDialog
from cio_desktop.ui.words.error_texts.text import ErrorText
from cio_desktop.ui.words.texts import of_error

log = logging.getLogger(__name__)

REFUSED = frozenset({401, 403})


async def remote_client(api_url: str) -> Client | None:
    """None when the person gave up. Raises ApiError for an address that is not valid, before anything is asked."""
    root_of(api_url)
    known = await _known(api_url)
    pair, trouble = known, None
    while True:
        if pair is None:
            pair = await _ask(api_url, trouble)
            if pair is None:
                return None
        client = Client(api_url, *pair)
        refusal = await _refusal(client)
        if refusal is None:
            if pair != known:
                await _keep(api_url, *pair)
            return client
        await client.close()
        pair, trouble = None, of_error(refusal)


async def another_key(api_url: str, window: QWidget) -> tuple[str, str] | None:
    """Asked for over a running window, as the server does not take the one there is any more; tried and kept. None when
    the person gave up."""
    trouble = None
    while True:
        pair = await _ask(api_url, trouble, window)
        if pair is None:
            return None
        async with Client(api_url, *pair) as client:
            refusal = await _refusal(client)
        if refusal is None:
            await _keep(api_url, *pair)
            return pair
        trouble = of_error(refusal)


async def _refusal(client: Client) -> ApiStatusError | None:
    """Why the server does not take the key. None also where it can't be asked now: the window shows that, and tries
    again."""
    try:
        await client.accounts.list(limit=1)
    except ApiStatusError as error:
        return error if error.status in REFUSED else None
    except ApiError as error:
        log.info("the server is not there yet: %s", error.code)
    except BaseException:  # given up meanwhile
        await client.close()
        raise
    return None


async def _known(api_url: str) -> tuple[str, str] | None:
    try:
        found = await consumer.get(api_url)
    except CredentialsError as error:
        log.info("no key from the keyring: %s", error.code)
        return None
    return (found.key, found.secret) if found else None


async def _keep(api_url: str, key: str, secret: str) -> None:
    try:
        await consumer.put(api_url, key, secret)
    except CredentialsError as error:
        log.info("the key is kept for this run only: %s", error.code)


async def _ask(api_url: str, trouble: ErrorText | None, window: QWidget | None = None) -> tuple[str, str] | None:
    dialog = ApiKeyDialog(api_url, window, trouble=trouble)
    answered: asyncio.Future[tuple[str, str] | None] = asyncio.get_running_loop().create_future()

    def end(result: tuple[str, str] | None) -> None:
        if not answered.done():
            answered.set_result(result)

    # at once: the dialog is gone when it is closed
    dialog.accepted.connect(lambda: end((dialog.key, dialog.secret)))
    dialog.rejected.connect(lambda: end(None))
    dialog.open()
    try:
        return await answered
    except asyncio.CancelledError:
        dialog.close()
        raise
