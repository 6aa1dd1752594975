"""The exported settings: what is in them, that no secret is, and that a file is there whole or not at all."""

import json
import os
import stat
from pathlib import Path

import msgspec
import pytest

from cio_desktop.operations.private_file import save_text
from cio_desktop.operations.settings_export import FORMAT, VERSION, exported, exported_text
from cio_desktop.protocol.errors import CioError
from cio_desktop.protocol.resources import Account, Source
from cio_desktop.protocol.sign_in import DependentSource, OAuthProvider

SECRET = "CANARY-0123456789"


def everything_secret(kind: type[msgspec.Struct], **given: object) -> msgspec.Struct:
    """One with a canary in every text field that is not given."""
    made = kind(**({name: SECRET for name in kind.__struct_fields__ if name not in given} | given))
    return made


ACCOUNT = Account(
    "a1",
    first_name="Ann",
    email_addresses=["ann@example.org"],
    sources=[
        Source(
            "ann",
            server="imap.example.org",
            username="ann",
            email="ann@example.org",
            callback_url=f"https://hook.test/?token={SECRET}",
            status_callback_url=f"https://hook.test/?token={SECRET}",
            status_message=SECRET,
            status_text=SECRET,
            provider_consumer_key="the-id",
        )
    ],
)
PROVIDER = OAuthProvider(
    "GMAIL_OAUTH2",
    "the-id",
    provider_consumer_secret="CAN[...]789",
    preset="google",
    name="Google",
    scope="https://mail.google.com/",
    sources=[DependentSource("a1", "ann")],
)


def test_the_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    before = os.umask(0)
    try:
        save_text(path, exported_text([ACCOUNT], [PROVIDER]))
    finally:
        os.umask(before)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert os.listdir(tmp_path) == ["settings.json"]
    content = json.loads(path.read_text("utf-8"))
    assert (content["format"], content["version"]) == (FORMAT, VERSION)
    assert content["created"] > 1_600_000_000
    (account,) = content["accounts"]
    assert account["first_name"] == "Ann"
    (source,) = account["sources"]
    assert (source["server"], source["port"], source["use_ssl"], source["sync_period"]) == (
        "imap.example.org",
        993,
        True,
        "24h",
    )
    assert source["provider_consumer_key"] == "the-id"
    assert [(one["preset"], one["provider_consumer_key"]) for one in content["providers"]] == [("google", "the-id")]


def test_no_secret_is_in_it_not_even_a_masked_one() -> None:
    text = json.dumps(exported([ACCOUNT], [PROVIDER], 0))
    for part in ("CAN", SECRET, "[...]", "token=", "secret", 'password":', "callback"):
        assert part not in text


def test_only_named_fields_are_taken() -> None:
    """A field that the API gets one day does not come in by itself."""
    source = everything_secret(Source, label="ann")
    named = {
        name: "named" for name in exported([Account("a", sources=[Source("x")])], [], 0)["accounts"][0]["sources"][0]
    }
    source = msgspec.structs.replace(source, **named)
    account = everything_secret(Account, id="a", sources=[source], email_addresses=[], first_name="", last_name="")
    assert SECRET not in json.dumps(exported([account], [], 0))  # type: ignore[list-item]


def test_a_file_that_is_there_is_replaced_as_a_whole(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("old")
    path.chmod(0o644)
    save_text(path, exported_text([], []))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert json.loads(path.read_text())["accounts"] == []


def test_what_can_not_be_written_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("old")
    odd = Account("a", first_name="\ud800")  # half a character: no file can hold it
    with pytest.raises(CioError) as caught:
        save_text(path, exported_text([odd], []))
    assert caught.value.code == "file.unwritable"
    assert path.read_text() == "old"
    assert os.listdir(tmp_path) == ["settings.json"]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(CioError, match="can't be written"):
        save_text(tmp_path / "gone" / "settings.json", exported_text([], []))
