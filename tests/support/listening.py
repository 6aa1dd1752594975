"""The end of a server of a test, whatever comes in at that very moment."""

from __future__ import annotations

import asyncio


async def stop_listening(server: asyncio.AbstractServer) -> None:
    """asyncio takes a connection in one turn of the loop and hands it over in the next ones; a server closed in between
    leaves that socket open. Returns when whoever was taken before has been handed over."""
    if isinstance(server, asyncio.Server):  # not one of a made-up network
        for sock in server.sockets:
            asyncio.get_running_loop().remove_reader(sock.fileno())  # nobody is taken any more
        for _ in range(3):
            await asyncio.sleep(0)
    server.close()
