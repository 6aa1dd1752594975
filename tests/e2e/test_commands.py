"""The commands for scripts as processes of their own, against the real service over a real mail server."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psutil
import pytest

from cio_desktop.app.cli import OWN
from cio_desktop.app.embedded import EmbeddedService
from cio_desktop.app.profile import Profile
from cio_desktop.client import ApiStatusError, Client, NewSource
from tests.support.mail import make_message, message_id
from tests.support.patience import PATIENCE
from tests.support.process import free_ports
from tests.support.service import PROJECT, Service

if TYPE_CHECKING:
    from tests.support.certificates import Authority
    from tests.support.dovecot import Dovecot
    from tests.support.mail_user import MailUser

pytestmark = pytest.mark.dovecot

Done = subprocess.CompletedProcess[str]
NO_KEY: dict[str, str | None] = {"CIO_CONSUMER_KEY": None, "CIO_CONSUMER_SECRET": None}


def command(data: Path, *words: str, given: str = "", **environment: str) -> Done:
    return subprocess.run(
        [sys.executable, "-m", "cio_desktop", "--data-dir", str(data), *words],
        cwd=PROJECT,
        env={**os.environ, "TZ": "UTC", "PYTHONIOENCODING": "utf-8", **environment},
        input=given,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def sentence(done: Done, code: int) -> str:
    """What it says on stderr, having said nothing on stdout."""
    assert (done.returncode, done.stdout) == (code, ""), done
    (line,) = done.stderr.splitlines()
    assert line.startswith("cio-desktop: ")
    assert line.endswith(".")
    return line.removeprefix("cio-desktop: ")


@dataclass
class Bench:
    service: Service
    user: MailUser
    account: str = ""
    label: str = ""

    @property
    def data(self) -> Path:
        return self.service.data_dir

    def run(self, *words: str, given: str = "") -> Done:
        return command(self.data, *words, given=given)

    def json(self, *words: str, given: str = "", code: int = 0) -> Any:
        done = self.run(*words, "--json", given=given)
        assert (done.returncode, done.stderr) == (code, ""), done
        return json.loads(done.stdout)

    def table(self, *words: str) -> list[list[str]]:
        done = self.run(*words)
        assert (done.returncode, done.stderr) == (0, ""), done
        return [line.split() for line in done.stdout.splitlines()]

    def ids(self, *words: str) -> dict[str, str]:
        return {each["email_message_id"]: each["message_id"] for each in self.json("messages", *words, "--all")}


@pytest.fixture(scope="module")
def bench(authority: Authority, dovecot: Dovecot, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """Three messages in INBOX, one in Bills; the key is in consumer.json."""
    user = dovecot.user()
    user.deliver("INBOX", [make_message(n) for n in (1, 2)])
    user.deliver("INBOX", [make_message(3, subject="\x1b[31mred\x07 日本", from_="Ann <ann@people.example>")])
    user.deliver("Bills", [make_message(4)])
    folder = tmp_path_factory.mktemp("scripts") / "data"
    with Service(folder, ca_file=authority.ca_file, environment=NO_KEY) as service:
        made = Bench(service, user)
        asyncio.run(_fill(made))
        yield made


async def _fill(made: Bench) -> None:
    pair, user = json.loads((made.data / "consumer.json").read_text()), made.user
    async with Client(made.service.base_url, pair["key"], pair["secret"]) as cio:
        source = NewSource(
            email=user.name, server="127.0.0.1", port=user.tls_port, username=user.name, password=user.password
        )
        written = await cio.accounts.create(user.name, first_name="Ann", source=source)
        made.account, made.label = written.id or "", written.label or ""
        async with asyncio.timeout(PATIENCE):
            while not (await cio.sources.get(made.account, made.label)).last_sync:
                await asyncio.sleep(0.05)


# what is there


def test_lists(bench: Bench) -> None:
    assert bench.json("accounts")[0]["id"] == bench.account
    (source,) = bench.json("sources")
    assert (source["label"], source["status"]) == (bench.label, "OK")
    titles, row = bench.table("sources")
    assert titles[:3] == ["ACCOUNT", "LABEL", "STATUS"]
    assert row[:4] == [bench.account, bench.label, "OK", "24h"]
    assert bench.table("accounts")[1] == [bench.account, "Ann", bench.user.name, "1"]
    counts = {row[1]: row[-2:] for row in bench.table("folders")[1:]}
    assert (counts["INBOX"], counts["Bills"]) == (["3", "3"], ["1", "1"])
    assert {each["name"] for each in bench.json("folders", bench.label, "--no-cache")} >= {"INBOX", "Bills"}


def test_messages(bench: Bench) -> None:
    assert set(bench.ids("--folder", "INBOX")) == {message_id(n) for n in (1, 2, 3)}
    assert set(bench.ids("--from", "ann@people.example")) == {message_id(3)}
    assert len(bench.json("messages", "--limit", "2")) == 2
    assert bench.json("messages", "--before", "01/02/1990") == []
    done = bench.run("messages", "--subject", "red")
    assert "\ufffd[31mred\ufffd 日本" in done.stdout
    assert "\x1b" not in done.stdout
    assert "Ann" in done.stdout
    assert bench.run("messages", "--subject", "nobody wrote this").stdout == ""


def test_one_message(bench: Bench) -> None:
    found = bench.json("message", message_id(4))
    assert (found["email_message_id"], found["folders"]) == (message_id(4), ["Bills"])
    assert ["folders", "Bills"] in bench.table("message", found["message_id"])
    raw = bench.run("message", found["message_id"], "--raw").stdout
    assert raw.replace("\r\n", "\n") == make_message(4).decode().replace("\r\n", "\n")


# what is changed


def test_edit_one_and_many(bench: Bench) -> None:
    ids = bench.ids("--folder", "INBOX")
    one, two = ids[message_id(1)], ids[message_id(2)]
    (result,) = bench.json("edit", one, "--add", "Work/New", "--remove", "INBOX")
    assert (result["message_id"], result["success"]) == (one, True)
    assert bench.user.where(message_id(1)) == ["Work/New"]
    results = bench.json("edit", "-", "--add", "INBOX", "--remove", "Work/New", given=f"{one}\n\n{two}\n{one}\n")
    assert [(each["message_id"], each["success"]) for each in results] == [(one, True), (two, True)]
    assert bench.user.where(message_id(1)) == bench.user.where(message_id(2)) == ["INBOX"]
    assert bench.table("edit", two, "--add", "INBOX")[1] == [two, "done"]


def test_what_the_service_refuses(bench: Bench) -> None:
    one = bench.ids()[message_id(4)]
    (result,) = bench.json("edit", one, "--remove", "Bills", code=1)
    assert (result["success"], result["error_code"]) == (False, "edit.last_folder")
    assert result["value"].endswith("Name another folder with --add.")
    results = bench.json("edit", one, "0" * 24, "--add", "Both", code=1)
    assert [each["success"] for each in results] == [True, False]
    assert bench.user.where(message_id(4)) == ["Bills", "Both"]
    bench.json("edit", one, "--remove", "Both")
    assert "is invalid. `cio-desktop accounts`" in sentence(bench.run("message", "0" * 24), 1)
    assert "sync_period" in sentence(bench.run("sources", bench.label, "--period", "2h"), 1)
    assert "subject" in sentence(bench.run("messages", "--subject", "/(/"), 1)


def test_flags(bench: Bench) -> None:
    one = bench.ids()[message_id(3)]
    assert [each["success"] for each in bench.json("flag", one, "--set", "seen", "--set", "flagged")] == [True]
    assert set(bench.json("message", one)["flags"]) == {"\\Seen", "\\Flagged"}
    bench.json("flag", one, "--clear", "flagged")
    assert bench.json("message", one)["flags"] == ["\\Seen"]


def test_sources_and_syncs(bench: Bench) -> None:
    (source,) = bench.json("sources", bench.label, "--period", "1h")
    assert source["sync_period"] == "1h"
    assert bench.json("sources", bench.label, "--check")[0]["status"] == "OK"
    assert bench.json("sync")[0]["syncs_queued"] == [bench.label]
    assert ["INBOX"] in bench.table("sync", bench.label)


def test_edits(bench: Bench) -> None:
    one = bench.ids()[message_id(4)]
    bench.json("edit", one, "--add", "Told")
    newest = bench.json("edits")[0]
    assert (newest["message_id"], newest["add"], newest["state"]) == (one, ["Told"], "done")
    (alone,) = bench.json("edits", newest["edit_id"])
    plan = alone.pop("plan")
    assert alone == newest
    assert [step["state"] for step in plan] == ["done", "done"]
    assert plan[1]["commands"][-1].endswith('"Told"')
    assert " ".join(bench.table("edits", newest["edit_id"])[-1]).endswith(plan[1]["commands"][-1])
    assert bench.json("edits", "--open") == []
    sentence(bench.run("edits", newest["edit_id"], "--cancel"), 1)
    bench.json("edit", one, "--remove", "Told")


def test_activity(bench: Bench) -> None:
    bench.json("sync", bench.label)
    (newest,) = bench.json("activity", bench.label, "--limit", "1")
    assert (newest["label"], newest["kind"]) == (bench.label, "sync")
    assert bench.json("activity", "--limit", "501")[0]["label"] == bench.label
    assert "sync" in bench.table("activity", bench.label)[-1]


def test_events_until_interrupted(bench: Bench) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "cio_desktop", "events", "--data-dir", str(bench.data)],
        cwd=PROJECT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as following:
        assert following.stdout is not None
        assert following.stderr is not None
        assert json.loads(following.stdout.readline())["type"] == "hello"
        bench.json("sync")
        kinds = {json.loads(following.stdout.readline())["type"]}
        assert kinds <= {"source", "progress", "folders", "messages"}
        following.send_signal(signal.SIGINT)
        assert following.wait(PATIENCE) == 130
        assert following.stderr.read() == ""


# how it ends


def test_a_reader_that_has_enough_is_no_error(bench: Bench) -> None:
    words = [sys.executable, "-m", "cio_desktop", "events", "--data-dir", str(bench.data)]
    with subprocess.Popen(words, cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as following:
        assert following.stdout is not None
        assert following.stderr is not None
        following.stdout.readline()
        following.stdout.close()
        end = time.monotonic() + PATIENCE
        while following.poll() is None and time.monotonic() < end:
            bench.json("sync")
        assert (following.wait(PATIENCE), following.stderr.read()) == (141, b"")


def test_no_secret_is_seen(bench: Bench) -> None:
    secret = json.loads((bench.data / "consumer.json").read_text())["secret"]
    words = [sys.executable, "-m", "cio_desktop", "events", "--debug", "--data-dir", str(bench.data)]
    with subprocess.Popen(words, cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as following:
        assert following.stdout is not None
        assert following.stderr is not None
        first = following.stdout.readline()
        process = psutil.Process(following.pid)
        assert secret not in " ".join(process.cmdline())
        following.send_signal(signal.SIGINT)
        following.wait(PATIENCE)
        assert secret not in first + following.stderr.read()


def test_no_service(tmp_path: Path, bench: Bench) -> None:
    empty = tmp_path / "empty"
    assert sentence(command(empty, "sources"), 3).startswith(f"No service runs in {empty}. Open the window")
    assert not empty.exists()
    # what a killed one left behind
    left = tmp_path / "left"
    left.mkdir()
    address = f"http://127.0.0.1:{free_ports(1)[0]}"
    (left / "service.json").write_text(json.dumps({"address": address, "takes_file": True}))
    (left / "consumer.json").write_text('{"key": "k", "secret": "s"}')
    assert sentence(command(left, "sources"), 3).startswith(f"The service at {address} can't be reached")
    (left / "consumer.json").write_text('{"key": "k", "secret": "s"}')
    (left / "service.json").write_text(json.dumps({"address": bench.service.base_url, "takes_file": True}))
    assert sentence(command(left, "sources"), 1).startswith("The service does not take this key. Ask it with its own")
    for text in ("", "[]", "{", '{"address": 7, "takes_file": 1}'):
        (left / "service.json").write_text(text)
        assert sentence(command(left, "sources"), 3).startswith("No service runs in")


def test_a_service_with_a_key_of_its_own(tmp_path: Path) -> None:
    with Service(tmp_path / "data") as service:
        assert "CIO_CONSUMER_KEY" in sentence(command(service.data_dir, "accounts"), 1)
        assert not (service.data_dir / "consumer.json").exists()
        keys = {"CIO_CONSUMER_KEY": service.key, "CIO_CONSUMER_SECRET": service.secret}
        assert command(service.data_dir, "accounts", "--json", **keys).stdout == "[]\n"
        elsewhere = ("--api-url", service.base_url)
        assert command(tmp_path / "other", "accounts", "--json", *elsewhere, **keys).stdout == "[]\n"
        assert "CIO_CONSUMER_KEY" in sentence(command(tmp_path / "other", "accounts", *elsewhere), 1)
        assert "can't be reached" in sentence(
            command(tmp_path, "accounts", "--api-url", "http://127.0.0.1:9", **keys), 3
        )
        assert "looks like" in sentence(command(tmp_path, "accounts", "--api-url", "nonsense", **keys), 2)
        nobody = command(service.data_dir, "folders", **keys)
        assert (nobody.returncode, nobody.stdout, nobody.stderr) == (0, "", "")
        assert sentence(command(service.data_dir, "messages", **keys), 2).startswith("There is no account yet.")
    assert not (service.data_dir / "service.json").exists()


def test_which_account_is_meant(bench: Bench) -> None:
    pair = json.loads((bench.data / "consumer.json").read_text())

    async def other(make: bool, account: str = "") -> str:
        async with Client(bench.service.base_url, pair["key"], pair["secret"]) as cio:
            if make:
                return (await cio.accounts.create("second@example.org")).id or ""
            await cio.accounts.delete(account)
            return ""

    second = asyncio.run(other(True))
    try:
        said = sentence(bench.run("messages"), 2)
        assert bench.account in said
        assert second in said
        assert bench.json("messages", "--account", "Second@example.org") == []
        assert len(bench.json("messages", "--account", bench.account)) == 4
        assert "No account is named x." in sentence(bench.run("messages", "--account", "x"), 2)
        assert "No source is named x." in sentence(bench.run("folders", "x"), 2)
    finally:
        asyncio.run(other(False, second))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["sourcs"], "invalid choice: 'sourcs'"),
        (["edit"], "ID"),
        (["edit", "m"], "--add or --remove"),
        (["edit", "m", "--add", ""], "a name is empty"),
        (["flag", "m"], "--set or --clear"),
        (["flag", "m", "--set", "red"], "invalid choice: 'red'"),
        (["sources", "--check"], "LABEL"),
        (["edits", "--retry"], "ID"),
        (["messages", "--limit", "0"], "'0' is no number of things to list"),
        (["messages", "--limit", "3", "--all"], "not allowed with"),
        (["messages", "--after", "yesterday"], "Unix seconds, or mm/dd/yyyy"),
        (["sources", "--timeout", "-1"], "'-1' is no number of seconds"),
        (["sources", "--vault", "keyfile"], "--vault"),
        (["--demo", "sources"], "--demo is no option of sources"),
    ],
)
def test_wrong_usage(tmp_path: Path, words: list[str], said: str) -> None:
    done = command(tmp_path, *words)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert "usage: cio-desktop" in done.stderr


def test_each_command_explains_itself(tmp_path: Path) -> None:
    listed = command(tmp_path, "--help").stdout.partition("COMMAND")[2]
    names = {line.split()[0] for line in listed.splitlines() if line.startswith("    ") and line[4:5].strip()}
    names -= OWN | {"COMMAND"}
    assert names >= {
        "accounts",
        "sources",
        "sync",
        "folders",
        "messages",
        "message",
        "edit",
        "flag",
        "edits",
        "events",
        "activity",
    }
    for name in names:
        text = command(tmp_path, name, "--help").stdout
        assert "exit codes: 0 done; 1 refused or failed" in text
        assert "--json" in text


async def test_beside_the_window(tmp_path: Path) -> None:
    """Its service has a key of one launch; a script makes one that lasts, and the service takes it at once."""
    profile = Profile.at(str(tmp_path / "data"))
    profile.prepare()
    service = EmbeddedService(profile, vault="keyfile")
    try:
        assert await service.run()
        done = await asyncio.to_thread(command, profile.data_dir, "accounts", "--json")
        assert (done.returncode, done.stdout, done.stderr) == (0, "[]\n", "")
        assert profile.consumer_file.stat().st_mode & 0o777 == 0o600
        assert profile.service_file.stat().st_mode & 0o777 == 0o600
        assert service.consumer.secret not in profile.service_file.read_text() + profile.consumer_file.read_text()
        profile.consumer_file.unlink()
        again = await asyncio.to_thread(command, profile.data_dir, "accounts", "--json")
        assert again.stdout == "[]\n"
        profile.consumer_file.write_text("[]")
        damaged = await asyncio.to_thread(command, profile.data_dir, "accounts")
        assert "does not hold a key and a secret" in sentence(damaged, 1)
        stranger = Client(json.loads(profile.service_file.read_text())["address"], "other", "key")
        async with stranger as cio:
            with pytest.raises(ApiStatusError) as caught:
                await cio.accounts.list()
            assert caught.value.status == 401
    finally:
        await service.close()
    assert not profile.service_file.exists()
