import asyncio

import pytest

from tests.support.byte_proxy import ByteProxy
from tests.support.fake_imap import FakeImap

GREETING = b"* OK [CAPABILITY "


async def test_passes_cuts_and_stalls() -> None:
    async with FakeImap() as server, ByteProxy(server.host, server.port) as proxy:
        reader, writer = await asyncio.open_connection(proxy.host, proxy.port)
        assert (await reader.readline()).startswith(GREETING)
        proxy.stall()
        writer.write(b"a NOOP\r\n")
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(reader.readline(), 0.1)
        proxy.resume()
        assert await reader.readline() == b"a OK Noop completed\r\n"
        writer.close()
        await writer.wait_closed()
        proxy.cut_after(len(GREETING))
        reader, writer = await asyncio.open_connection(proxy.host, proxy.port)
        assert await reader.read() == GREETING
        writer.close()
        await writer.wait_closed()
        proxy.slow(1, 0.0)
        reader, writer = await asyncio.open_connection(proxy.host, proxy.port)
        assert (await reader.readline()).endswith(b"Ready\r\n")
        writer.close()
        await writer.wait_closed()
        assert proxy.connections == 3
