"""Whether an IMAP server with a good certificate answers at an address. Nobody signs in."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from ssl import SSLContext

from .connection import default_context
from .dialogue import Dialogue
from .errors import MailError
from .sign_in import Endpoint, sign_in
from .trace import Trace
from .wire import Timeouts, connect

PROBE = Timeouts(connect=4, tls=4, greeting=4, login=5, progress=4, command=5, logout=0.5)
_WANTED = ("IMAP4REV1", "IMAP4REV2")


async def probe(
    host: str,
    address: str,
    port: int,
    *,
    ssl: bool,
    timeouts: Timeouts = PROBE,
    ssl_context: SSLContext | None = None,
) -> bool:
    """Connection, encryption, capabilities. `host` is whom the certificate has to name."""
    context = ssl_context or default_context()
    try:
        wire = await connect(host, port, timeouts, context if ssl else None, at=address)
    except MailError:
        return False
    dialogue = Dialogue(wire, timeouts, Trace())
    try:
        await sign_in(dialogue, Endpoint(host, port, ssl), None, context)
        # on this machine a server may do without; what others reach through it is not known
        if not dialogue.tls:
            return False
        if not dialogue.capabilities:
            await dialogue.run(b"CAPABILITY")
        known = any(dialogue.capabilities.has(name) for name in _WANTED)
        with suppress(MailError, TimeoutError):  # a goodbye, no more
            async with asyncio.timeout(timeouts.logout):
                await dialogue.run(b"LOGOUT", want={"BYE"})
        return known
    except MailError:
        return False
    finally:
        wire.close()
        await wire.wait_closed()
