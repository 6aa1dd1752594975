"""A proxy between a client and a real server that cuts, stalls and slows, at the level of bytes.

async with ByteProxy(user.host, user.port) as proxy:
    proxy.cut_after(5000)          # the server's 5,000th byte is the last one the client gets
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from types import TracebackType

from tests.support.listening import stop_listening


class ByteProxy:
    def __init__(self, host: str, port: int) -> None:
        self._target = (host, port)
        self.host, self.port = "127.0.0.1", 0
        self.to_client = 0
        """Bytes passed on to clients so far, all connections together."""
        self.connections = 0
        self.before: Callable[[bytes], Awaitable[None]] | None = None
        """Hears what a client sends, mostly one command, before the server does."""
        self._cut_at: int | None = None
        self._flowing = asyncio.Event()
        self._flowing.set()
        self._piece = 65536
        self._pause = 0.0
        self._server: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> "ByteProxy":
        self._server = await asyncio.start_server(self._accept, self.host, 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._server is not None
        await stop_listening(self._server)
        await self.drop_all()

    def cut_after(self, count: int) -> None:
        """So many bytes from now on reach the client, then its connection ends."""
        self._cut_at = self.to_client + count

    def stall(self) -> None:
        """Connections stay open, no byte passes any more: half-open TCP."""
        self._flowing.clear()

    def resume(self) -> None:
        self._flowing.set()

    def slow(self, piece: int, pause: float) -> None:
        """Pieces of so many bytes with a pause in seconds before each, both ways."""
        self._piece, self._pause = piece, pause

    async def drop_all(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.get_running_loop().create_task(self._serve(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        writers = [writer]
        try:
            far_reader, far_writer = await asyncio.open_connection(*self._target)
            writers.append(far_writer)
            ways = [
                asyncio.ensure_future(self._pass_on(reader, far_writer, counted=False)),
                asyncio.ensure_future(self._pass_on(far_reader, writer, counted=True)),
            ]
            try:
                await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for way in ways:
                    way.cancel()
                await asyncio.gather(*ways, return_exceptions=True)
        except ConnectionError:
            pass  # the real server is down: the client sees its connection end
        finally:
            for each in writers:
                each.close()
            for each in writers:
                with contextlib.suppress(ConnectionError):
                    await each.wait_closed()

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, *, counted: bool) -> None:
        while data := await reader.read(self._piece):
            if self._pause:
                await asyncio.sleep(self._pause)
            if not counted and self.before is not None:
                await self.before(data)
            await self._flowing.wait()
            if counted and self._cut_at is not None and self.to_client + len(data) >= self._cut_at:
                data = data[: max(0, self._cut_at - self.to_client)]
                self.to_client += len(data)
                self._cut_at = None
                writer.write(data)
                await writer.drain()
                return
            self.to_client += len(data) if counted else 0
            writer.write(data)
            await writer.drain()
