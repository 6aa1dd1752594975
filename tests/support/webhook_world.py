"""The whole service over the real engine and a fake mail server, with webhooks, in this process."""

from __future__ import annotations

import contextlib
import hashlib
import hmac
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cio_desktop.service import whole
from cio_desktop.service.config import Consumers, ServiceConfig
from cio_desktop.store.sources import SourceRow
from tests.support import engine_world
from tests.support.api_caller import Caller
from tests.support.callback_receiver import Receiver
from tests.support.service_world import KEY, SECRET
from tests.support.whole_app import make_app

ADDRESS = "http://127.0.0.1:8461"


@dataclass
class HookWorld(Caller):
    @property
    def account(self) -> str:
        return f"/2.0/accounts/{self.world.account_id}"

    async def hook(self, there: Receiver, *, below: str | None = None, path: str = "/hook", **parameters: Any) -> str:
        """The path of a webhook made with these parameters; of the account, unless `below` says otherwise."""
        form = [("callback_url", there.url(path)), *((name, str(value)) for name, value in parameters.items())]
        where = f"{self.account if below is None else below}/webhooks"
        made = await self.send("POST", where, form)
        assert made.status == 201, made
        return f"{where}/{made.json()['webhook_id']}"

    async def source(self, server: Any, **settings: Any) -> SourceRow:
        return await self.world.add(server, **settings)

    async def came(self, there: Receiver, count: int) -> list[dict[str, Any]]:
        await self.world.until(lambda: len(there.bodies) >= count)
        assert len(there.bodies) == count, there.bodies
        return there.bodies

    async def quiet(self) -> None:
        """Until nothing that was noted is still to be told."""
        await self.world.until(self._is_quiet)

    async def _is_quiet(self) -> bool:
        return not await self.world.db.read(
            lambda c: c.execute("SELECT 1 FROM webhook_change UNION ALL SELECT 1 FROM callback").fetchone()
        )


@contextlib.asynccontextmanager
async def hook_world(folder: Path, **settings: Any) -> AsyncIterator[HookWorld]:
    """`settings`: as those of `engine_world.world`."""
    async with engine_world.world(folder, **settings) as world:
        config = ServiceConfig(address=ADDRESS)
        app = make_app(world.db, world.engine, world.secrets, Consumers({KEY: SECRET}), config)
        await whole.start(app)
        yield HookWorld(app, world)


def check_signature(body: Any) -> None:
    """By the documentation: HMAC-SHA256 of timestamp and token."""
    text = f"{body['timestamp']}{body['token']}".encode()
    assert body["signature"] == hmac.new(engine_world.CONSUMER_SECRET.encode(), text, hashlib.sha256).hexdigest()
