"""The system keyring, only where it is known to keep secrets. The one module that imports `keyring`.

`keyring` takes whatever backend it finds, one that writes plain text into a file among them (keyrings.alt), or one that
forgets everything (null). So the backend is checked against a list by the module its class comes from, and a chain of
backends is taken apart.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

from .errors import KeyringLocked, KeyringTimeout, KeyringUnavailable
from .worker import Worker

T = TypeVar("T")

ALLOWED = (
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.Windows",
    "keyring.backends.macOS",
)
TIMEOUT = 30.0

_worker = Worker("keyring")


def _backends() -> Iterator[Any]:
    import keyring  # here: it takes some 50 ms, and only this thread needs it

    chosen = keyring.get_keyring()
    if type(chosen).__module__ == "keyring.backends.chainer":
        yield from chosen.backends  # type: ignore[attr-defined]
    else:
        yield chosen


def _trusted() -> Any:
    for backend in _backends():
        module = type(backend).__module__
        if any(module == name or module.startswith(f"{name}.") for name in ALLOWED):
            return backend
    raise KeyringUnavailable


def _mapped(call: Callable[[Any], T]) -> T:
    from keyring import errors

    try:
        return call(_trusted())
    except errors.KeyringLocked:
        raise KeyringLocked from None
    except errors.KeyringError:
        raise KeyringUnavailable("The system keyring failed.") from None
    except (OSError, RuntimeError):  # backends leak D-Bus and operating system errors
        raise KeyringUnavailable("The system keyring failed.") from None


async def _run(call: Callable[[Any], T], timeout: float) -> T:
    try:
        return await _worker.run(_mapped, call, timeout=timeout)
    except TimeoutError:
        raise KeyringTimeout from None


async def get(service: str, user: str, *, timeout: float = TIMEOUT) -> str | None:
    def call(backend: Any) -> str | None:
        value: str | None = backend.get_password(service, user)
        return value

    return await _run(call, timeout)


async def put(service: str, user: str, text: str, *, timeout: float = TIMEOUT) -> None:
    """Stores and reads back: a keyring that forgets is none."""

    def call(backend: Any) -> None:
        backend.set_password(service, user, text)
        if backend.get_password(service, user) != text:
            raise KeyringUnavailable("The system keyring did not keep what was given to it.")

    await _run(call, timeout)


async def delete(service: str, user: str, *, timeout: float = TIMEOUT) -> None:
    """Nothing stored there is fine too."""

    def call(backend: Any) -> None:
        if backend.get_password(service, user) is not None:
            backend.delete_password(service, user)

    await _run(call, timeout)


async def available(*, timeout: float = TIMEOUT) -> bool:
    """Whether there is a keyring we trust; it may still be locked."""
    try:
        await _run(lambda backend: None, timeout)
    except (KeyringUnavailable, KeyringTimeout):
        return False
    return True
