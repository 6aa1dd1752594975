"""`cio-desktop demo-mail`: the demo's IMAP server, pymap's in-memory backend on a free port of this machine.

A process of its own, as a real server would be: it ends with the window (stdin), and nothing is kept.
"""

from __future__ import annotations

import argparse
import asyncio
import logging
import sys
from contextlib import AsyncExitStack
from datetime import UTC, datetime

from cio_desktop.app.child import READY
from cio_desktop.app.demo_mail import DemoSource, demo_accounts
from cio_desktop.app.parent import stop_at_end_of_input
from cio_desktop.language import Said
from cio_desktop.net.loopback import listen
from cio_desktop.protocol.errors import CioError


def run_demo_mail() -> int:
    """Prints "listening on 127.0.0.1:N" and runs until stdin ends. Raises CioError where pymap is not installed."""
    try:
        import pymap.imap  # noqa: F401
    except ImportError as error:
        raise CioError(Said("The demo needs pymap, which is not installed here."), code="demo.unavailable") from error
    asyncio.run(_serve())
    return 0


async def _serve() -> None:
    from proxyprotocol.reader import ProxyProtocolReader
    from pymap.backend.dict import Config, DictBackend, Login
    from pymap.imap import IMAPServer

    logging.getLogger("pymap").setLevel(logging.ERROR)  # it logs a refused sign-in, which the demo wants
    options = argparse.Namespace(
        host=None, port=0, debug=False, cert=None, key=None, tls=False, proxy_protocol=None, passlib_cfg=None
    )
    config = Config(
        options,
        host=None,
        port=0,
        demo_data=False,
        demo_user="",
        demo_password="",
        tls_enabled=False,
        invalid_user_sleep=0.0,
    )
    config.apply_context()
    login = Login(config)
    backend = DictBackend(login, config)
    stop = asyncio.Event()
    stop_at_end_of_input(stop)
    async with AsyncExitStack() as stack:
        await backend.start(stack)
        for account in demo_accounts():
            for source in account.sources:
                await _fill(config, login, source)
        sock = listen()
        answer = ProxyProtocolReader(config.proxy_protocol).get_callback(IMAPServer(login, config))
        server = await asyncio.start_server(answer, sock=sock)
        sys.stdout.write(f"{READY}127.0.0.1:{sock.getsockname()[1]}\n")
        sys.stdout.flush()
        await stop.wait()
        server.close()


async def _fill(config, login, source: DemoSource) -> None:  # type: ignore[no-untyped-def]
    from pymap.backend.dict import Identity
    from pymap.backend.dict.filter import FilterSet
    from pymap.backend.dict.mailbox import MailboxSet
    from pymap.parsing.message import AppendMessage
    from pymap.parsing.specials.flag import Flag
    from pymap.user import Passwords, UserMetadata

    password = await Passwords(config).hash_password(source.password)
    identity = Identity(source.email, login, None, frozenset({"admin"}))
    await identity.set(UserMetadata(config, source.email, password=password))
    mailboxes = MailboxSet()
    config.set_cache[source.email] = (mailboxes, FilterSet())
    for folder, messages in source.folders.items():
        if folder != "INBOX":
            await mailboxes.add_mailbox(folder)
        mailbox = await mailboxes.get_mailbox(folder)
        for message in sorted(messages, key=lambda message: message.received):
            flags = frozenset({Flag(b"\\Seen")} if message.seen else ())
            when = datetime.fromtimestamp(message.received, UTC)
            await mailbox.append(AppendMessage(message.raw, when, flags))
