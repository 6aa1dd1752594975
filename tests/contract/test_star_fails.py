"""The star of a PUT fails after its folders were set (fault 95): told part by part, only the rest is tried again."""

from pathlib import Path

from cio_desktop.service.config import Consumers
from tests.support import engine_world
from tests.support.api_caller import Caller
from tests.support.fake_imap import FULL, Answer, FakeImap
from tests.support.mail import make_message, message_id
from tests.support.service_world import KEY, SECRET
from tests.support.whole_app import make_app

M1 = message_id(1)
WANTED = b'[{"name":"Bills"},{"symbolic_name":"\\\\Starred"}]'


async def test_95_the_star_fails_after_the_folders(tmp_path: Path) -> None:
    async with FakeImap(FULL) as server, engine_world.world(tmp_path) as here:
        server.store.create("Bills")
        server.store.add("INBOX", make_message(1))
        row = await here.add(server)
        key = (await here.ids(row.id))[M1]
        c = Caller(make_app(here.db, here.engine, here.secrets, Consumers({KEY: SECRET})), here)
        path = f"/2.0/accounts/{here.account_id}"
        folders = f"{path}/messages/{key}/folders"
        server.faults.on("UID STORE", Answer("NO", "No stars today"))
        answer = await c.send("PUT", folders, json=WANTED)
        body = answer.json()
        assert (answer.status, body["success"], body["type"]) == (400, False, "error"), body
        assert {part["folder"]: part["state"] for part in body["results"]} == {
            "Bills": "done",
            "INBOX": "done",
            "\\Starred": "failed",
        }
        assert "No stars today" in body["value"]
        assert server.store.where(M1) == ["Bills"]
        assert [ref["name"] for ref in await c.get(folders)] == ["Bills"]
        again = await c.send("POST", f"{path}/edits/{body['edit_id']}", [("action", "retry")])
        assert again.status == 202, again

        async def done() -> bool:
            return bool((await c.get(f"{path}/edits/{body['edit_id']}"))["state"] == "done")

        await here.until(done)
        assert server.snapshot()["Bills"] == [(1, M1, ("\\Flagged",))]
        assert server.names.count("UID MOVE") == 1
        assert [ref["name"] for ref in await c.get(folders)] == ["Bills", "\\Starred"]
