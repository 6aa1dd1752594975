"""The system keyring: which backends are taken, and what each of their failures becomes.

The backends here are stand-ins that claim to come from the modules of real ones; the selection, the thread and the
translation of errors are the program's.
"""

import asyncio
import base64
import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import Any

import keyring
import pytest
from keyring import errors
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null

from cio_desktop.credentials import (
    CredentialsError,
    KeyringKey,
    KeyringLocked,
    KeyringTimeout,
    KeyringUnavailable,
    Vault,
    WrongKey,
    consumer,
    keyring_access,
)
from tests.support.keyring_backend import Backend, from_module
from tests.support.secret_rows import Rows


@pytest.fixture(autouse=True)
def restored() -> Iterator[None]:
    before = keyring.get_keyring()
    yield
    keyring.set_keyring(before)


@pytest.fixture
def backend() -> Backend:
    made = from_module("keyring.backends.SecretService")
    keyring.set_keyring(made)
    return made


async def test_the_vaults_key_is_one_entry_and_is_found_again(backend: Backend) -> None:
    rows = Rows()
    vault = await Vault.open(rows, KeyringKey())
    await vault.put("source:1", "password", b"secret")
    assert [service for service, _ in backend.kept] == ["cio-desktop"]
    assert await (await Vault.open(rows, KeyringKey())).get("source:1", "password") == b"secret"
    assert threading.main_thread() not in backend.threads
    assert {thread.name for thread in backend.threads} == {"keyring"}


@pytest.mark.parametrize("module", keyring_access.ALLOWED)
async def test_the_allowed_backends(module: str) -> None:
    keyring.set_keyring(from_module(module))
    assert await keyring_access.get("cio-desktop", "nothing") is None


async def keep_one(backend: Backend) -> Rows:
    rows = Rows()
    await (await Vault.open(rows, KeyringKey())).put("a", "k", b"secret")
    return rows


async def opens(rows: Rows) -> bool:
    return await (await Vault.open(rows, KeyringKey())).get("a", "k") == b"secret"


async def shared(backend: Backend) -> Rows:
    """A vault as older versions made it: its key in the one entry that served all, no note of it."""
    rows = await keep_one(backend)
    del rows.kept["vault", "entry"]
    (text,) = backend.kept.values()
    backend.kept = {("cio-desktop", "vault-v1"): text}
    return rows


async def test_two_that_begin_together_do_not_touch_each_other(backend: Backend) -> None:
    one, two = await asyncio.gather(keep_one(backend), keep_one(backend))
    assert len(set(backend.kept.values())) == 2
    assert await opens(one)
    assert await opens(two)


@pytest.mark.parametrize("silent", [1, 2, 3, 1000])
@pytest.mark.parametrize("make", [keep_one, shared])
async def test_nothing_is_lost_by_a_keyring_that_says_nothing(backend: Backend, silent: int, make: Any) -> None:
    """As some do when their question is closed: a look-up gives None, and writing works."""
    first = await make(backend)
    kept = dict(backend.kept)
    backend.silent = silent
    # another profile begins meanwhile: it gets on or not, the first one's key stays
    with contextlib.suppress(CredentialsError):
        await Vault.open(Rows(), KeyringKey())
    # the first one is told that the keyring is locked, not that its key is gone; nothing it keeps is changed
    before = dict(first.kept)
    backend.silent = silent
    if silent < 2:
        assert await opens(first)
    else:
        with pytest.raises(KeyringLocked) as caught:
            await Vault.open(first, KeyringKey())
        assert caught.value.code == "keyring.locked"
    assert first.kept == before
    backend.silent = 0
    assert {name: backend.kept[name] for name in kept} == kept
    assert await opens(first)


OTHERS = base64.b64encode(b"x" * 32).decode()


@pytest.mark.parametrize("odd", [None, "", " \n", OTHERS, "no key", "é"])
async def test_one_odd_answer_is_not_the_last_word(backend: Backend, odd: Any) -> None:
    rows = await keep_one(backend)
    backend.odd = [odd]
    assert await opens(rows)


@pytest.mark.parametrize(
    ("odd", "kind"),
    [
        (["", ""], KeyringLocked),
        ([" ", None], KeyringLocked),
        ([OTHERS, OTHERS], WrongKey),
        ([OTHERS, None], WrongKey),
        ([None, "no key"], WrongKey),
        ([7], KeyringUnavailable),
        ([b"bytes"], KeyringUnavailable),
    ],
)
async def test_odd_answers_change_nothing(backend: Backend, odd: list[Any], kind: type[CredentialsError]) -> None:
    rows = await keep_one(backend)
    kept, before = dict(backend.kept), dict(rows.kept)
    backend.odd = odd
    with pytest.raises(kind):
        await Vault.open(rows, KeyringKey())
    assert (backend.kept, rows.kept) == (kept, before)
    backend.odd = []
    assert await opens(rows)


@pytest.mark.parametrize("choice", ["not.there.Keyring", "keyring.backends.SecretService.Not", "no name"])
def test_a_setting_that_names_no_keyring_is_told_as_such(choice: str) -> None:
    said = chosen(choice)
    assert "PYTHON_KEYRING_BACKEND or keyringrc.cfg names one that is not there" in said
    assert "ended" not in said


def test_a_setting_that_names_nothing_is_none() -> None:
    assert chosen("") == chosen(None)


def chosen(choice: str | None) -> str:
    """What a program of its own is told, started with this choice."""
    code = "import asyncio; from cio_desktop.credentials import keyring_access as k; print(asyncio.run(k.survey()))"
    environment = {name: value for name, value in os.environ.items() if name != keyring_access.CHOICE}
    environment |= {} if choice is None else {keyring_access.CHOICE: choice}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True, env=environment
    )
    return done.stdout


@pytest.mark.parametrize("make", [keep_one, shared])
async def test_a_vault_that_starts_over_or_moves_leaves_the_old_key(backend: Backend, make: Any) -> None:
    rows = await make(backend)
    kept, before = dict(backend.kept), dict(rows.kept)
    await Vault.start_over(rows, KeyringKey())
    again = await Vault.open(rows, KeyringKey())
    await again.put("a", "k", b"new")
    assert {name: backend.kept[name] for name in kept} == kept
    old = Rows()
    old.kept = before  # as a backup brings it back
    assert await opens(old)
    moved = await (await Vault.open(old, KeyringKey())).move(KeyringKey())
    assert await moved.get("a", "k") == b"secret"
    assert {name: backend.kept[name] for name in kept} == kept
    assert await opens(old)
    assert await (await Vault.open(rows, KeyringKey())).get("a", "k") == b"new"


async def test_a_vault_that_lost_its_mark_gets_no_new_key(backend: Backend) -> None:
    rows = await keep_one(backend)
    mark = rows.kept.pop(("vault", "check"))
    kept = dict(backend.kept)
    assert await opens(rows)
    assert rows.kept["vault", "check"] != mark
    for lost in (("vault", "check"), ("vault", "entry")):
        del rows.kept[lost]
    with pytest.raises(KeyringLocked):
        await Vault.open(rows, KeyringKey())
    assert backend.kept == kept


@pytest.mark.parametrize(
    "made",
    [
        fail.Keyring(),  # type: ignore[no-untyped-call]
        null.Keyring(),  # type: ignore[no-untyped-call]
        from_module("keyrings.alt.file"),
        from_module("keyring.backends.SecretServiceNot"),
        from_module("evil.keyring.backends.SecretService"),
    ],
    ids=lambda made: type(made).__module__,
)
async def test_everything_else_counts_as_no_keyring(made: KeyringBackend) -> None:
    keyring.set_keyring(made)
    with pytest.raises(KeyringUnavailable) as caught:
        await Vault.open(Rows(), KeyringKey())
    assert caught.value.code == "keyring.none"
    assert getattr(made, "kept", {}) == {}


async def test_a_chain_is_taken_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    plain, good = from_module("keyrings.alt.file"), from_module("keyring.backends.libsecret")
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [plain, good])
    keyring.set_keyring(chainer.ChainerBackend())  # type: ignore[no-untyped-call]
    await Vault.open(Rows(), KeyringKey())
    assert (plain.kept, [service for service, _ in good.kept]) == ({}, ["cio-desktop"])


@pytest.mark.parametrize(
    ("raised", "expected"),
    [
        (errors.KeyringLocked("locked"), KeyringLocked),
        (errors.NoKeyringError("none"), KeyringUnavailable),
        (errors.InitError("D-Bus secret-canary"), KeyringUnavailable),
        (errors.PasswordSetError("secret-canary"), KeyringUnavailable),
        (RuntimeError("secret-canary"), KeyringUnavailable),
        (OSError(1783, "stub received bad data"), KeyringUnavailable),
        (type("DBusException", (Exception,), {})("secret-canary"), KeyringUnavailable),
        (type("LockedException", (Exception,), {})("secret-canary"), KeyringLocked),
    ],
)
async def test_failures_are_told_apart(backend: Backend, raised: Exception, expected: type[CredentialsError]) -> None:
    backend.raises = raised
    with pytest.raises(expected) as caught:
        await Vault.open(Rows(), KeyringKey())
    assert "canary" not in str(caught.value)
    assert caught.value.__cause__ is None


async def test_a_prompt_nobody_answers_times_out_and_the_loop_goes_on(backend: Backend) -> None:
    backend.blocks = threading.Event()
    turns = 0

    async def count() -> None:
        nonlocal turns
        while True:
            await asyncio.sleep(0.005)
            turns += 1

    counting = asyncio.create_task(count())
    with pytest.raises(KeyringTimeout) as caught:
        await keyring_access.get("s", "u", timeout=0.2)
    assert (caught.value.code, caught.value.retryable) == ("keyring.timeout", True)
    assert turns
    counting.cancel()
    # the next call waits behind the one that hangs, in the same thread, and is answered when that is
    later = asyncio.create_task(keyring_access.get("s", "u", timeout=60))
    await asyncio.sleep(0.05)
    assert len(backend.threads) == 1
    backend.blocks.set()
    assert await later is None
    assert len(backend.threads) == 1


async def test_a_keyring_that_forgets_is_none(backend: Backend) -> None:
    backend.forgets = True
    rows = Rows()
    with pytest.raises(KeyringUnavailable):
        await Vault.open(rows, KeyringKey())
    assert rows.kept == {}


async def test_the_windows_own_key_per_server(backend: Backend) -> None:
    assert await consumer.get("http://localhost:80/api") is None
    await consumer.put("http://localhost:80/api", "key1", "s3cret")
    await consumer.put("https://api.example.com", "key2", "other")
    found = await consumer.get(" HTTP://LOCALHOST:80/api/ ")
    assert found == consumer.ConsumerKey("key1", "s3cret")
    assert "s3cret" not in repr(found)
    assert len(backend.kept) == 2
    await consumer.delete("http://localhost:80/api")
    await consumer.delete("http://localhost:80/api")
    assert await consumer.get("http://localhost:80/api") is None
    backend.kept["cio-desktop", "api:https://api.example.com"] = "not json"
    assert await consumer.get("https://api.example.com") is None
    for wrong in ("", "localhost", "http://", "/x"):
        with pytest.raises(CredentialsError):
            await consumer.get(wrong)


async def test_a_damaged_entry_is_told(backend: Backend) -> None:
    rows: Any = Rows()
    await Vault.open(rows, KeyringKey())
    backend.kept = dict.fromkeys(backend.kept, "???")
    with pytest.raises(CredentialsError) as caught:
        await Vault.open(rows, KeyringKey())
    assert caught.value.code == "secret.wrong_key"
