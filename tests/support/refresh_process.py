"""A process that renews one grant again and again, as the service does; for tests that kill it.

    python -m tests.support.refresh_process DATABASE KEY_FILE ISSUER GRANT TIMES [POINT NTH]

writes one JSON line per thing that happened: {"point": …}, {"token": …}, {"refused": …}, {"trouble": …}, {"done": …}.
At the NTH refresh it stops for good at POINT, to be killed there: `before` the request, `answered` (the provider has
given, the row is not written), `committed` (the row is written, nobody has the token yet).
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

from cio_desktop.credentials import KeyFile, Vault
from cio_desktop.engine.sign_in.grant_rows import StoredGrants
from cio_desktop.net.http import HttpClient
from cio_desktop.oauth import grants as grants_module
from cio_desktop.oauth.errors import GrantRefused, OAuthError
from cio_desktop.oauth.grants import Grants
from cio_desktop.oauth.presets import preset
from cio_desktop.oauth.provider import ProviderSettings, resolve
from cio_desktop.store.database import Database
from cio_desktop.store.secrets import SqlSecretRows
from tests.support.authorization_server import AuthorizationServer

LEASE = 2.0  # instead of a minute, so that a test need not wait for the lease of the dead


def say(**what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


class Stopping(StoredGrants):
    """The real rows, with a place to die at."""

    point = ""
    nth = 0
    refreshes = 0

    async def _stop(self, point: str) -> None:
        if point == self.point and self.refreshes == self.nth:
            say(point=point)
            await asyncio.sleep(600)

    async def lease(self, *arguments: Any) -> bool:
        taken = await super().lease(*arguments)
        if taken:
            self.refreshes += 1
            await self._stop("before")
        return taken

    async def rotate(self, *arguments: Any) -> bool:
        await self._stop("answered")
        rotated = await super().rotate(*arguments)
        await self._stop("committed")
        return rotated


async def main(
    database: str, key_file: str, issuer: str, grant: str, times: str, point: str = "", nth: str = "0"
) -> None:
    grants_module.LEASE = LEASE
    server = AuthorizationServer()
    server.port = int(issuer.rpartition(":")[2])
    generic = preset("oidc")
    assert generic is not None
    settings = resolve(generic, server.given())

    async def find(key: str) -> ProviderSettings | None:
        return settings if key == settings.key else None

    db, http = await Database.open(Path(database)), HttpClient()
    vault = await Vault.open(SqlSecretRows(db), KeyFile(Path(key_file)))
    rows = Stopping(db, vault)
    rows.point, rows.nth = point, int(nth)
    keeper = Grants(rows, find, http)
    token = None
    done = 0
    try:
        while done < int(times):
            try:
                token = await keeper.access_token(grant, rejected=token)
            except GrantRefused as error:
                say(refused=error.detail)
                return
            except OAuthError as error:
                say(trouble=error.code)
                return
            done += 1
            say(token=done)
    finally:
        await keeper.close()
        await http.close()
        await db.close()
        say(done=done)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
