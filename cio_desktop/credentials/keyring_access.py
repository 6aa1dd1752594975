"""The system keyring, only where it is known to keep secrets. The one module that imports `keyring`.

`keyring` takes whatever backend it finds, one that writes plain text into a file among them (keyrings.alt), or one that
forgets everything (null). So the backend is checked against a list by the module its class comes from, and a chain of
backends is taken apart.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from cio_desktop.language import Said

from .errors import CredentialsError, KeyringLocked, KeyringTimeout, KeyringUnavailable
from .worker import Worker

T = TypeVar("T")

log = logging.getLogger(__name__)

ALLOWED = (
    "keyring.backends.SecretService",
    "keyring.backends.libsecret",
    "keyring.backends.kwallet",
    "keyring.backends.Windows",
    "keyring.backends.macOS",
)
CHOICE = "PYTHON_KEYRING_BACKEND"
TIMEOUT = 30.0
LOCKED = ("LockedException", "PromptDismissedException")  # secretstorage's, which `keyring` lets through
LONGEST = 1280  # characters: what Windows keeps in one entry. The same everywhere, so that nobody finds out late

_worker = Worker("keyring")


def _keyring() -> Any:
    """Imported at need: it takes some 50 ms, and only the worker's thread needs it. It chooses its backend then, and
    gives up where a setting names one that is none."""
    if not os.environ.get(CHOICE, "-"):
        del os.environ[CHOICE]  # names nothing, which it takes for a name
    try:
        import keyring

        keyring.get_keyring()
    except Exception as error:  # whatever the import of a backend that somebody named raises
        log.info("the system keyring can't be chosen: %s", type(error).__name__)
        raise KeyringUnavailable(
            Said(
                "The system keyring can't be chosen: {setting} or keyringrc.cfg names one that is not there, or can't "
                "be read. Take that away, and the usual one is used.",
                setting=CHOICE,
            )
        ) from None
    return keyring


def _backends() -> Iterator[Any]:
    chosen = _keyring().get_keyring()
    if type(chosen).__module__ == "keyring.backends.chainer":
        yield from chosen.backends
    else:
        yield chosen


def _trusted() -> Any:
    found = list(_backends())
    for backend in found:
        module = type(backend).__module__
        if any(module == name or module.startswith(f"{name}.") for name in ALLOWED):
            return backend
    unsafe = [module for backend in found if (module := type(backend).__module__) != "keyring.backends.fail"]
    if unsafe:
        raise KeyringUnavailable(
            Said(
                "The only keyring here is {keyring}, which is not known to keep secrets safe, so it is not used. "
                "If {setting} or keyringrc.cfg names it, take that away.",
                keyring=unsafe[0],
                setting=CHOICE,
            )
        )
    raise KeyringUnavailable


def _mapped(call: Callable[[Any], T]) -> T:
    _keyring()
    from keyring import errors

    try:
        return call(_trusted())
    except CredentialsError:
        raise
    except errors.KeyringLocked:
        raise KeyringLocked from None
    except Exception as error:  # backends leak whatever their D-Bus, GLib or system calls raise, related by no base
        if type(error).__name__ in LOCKED:
            raise KeyringLocked from None
        log.info("the system keyring failed: %s", type(error).__name__)  # never its words: they may quote a secret
        raise KeyringUnavailable(
            Said(
                "The system keyring failed while it was asked: it may have just ended. "
                "Start it again and try once more."
            )
        ) from None


async def _run(call: Callable[[Any], T], timeout: float) -> T:
    try:
        return await _worker.run(_mapped, call, timeout=timeout)
    except TimeoutError:
        raise KeyringTimeout from None


async def get(service: str, user: str, *, timeout: float = TIMEOUT) -> str | None:
    """None is no proof that there is nothing: some backends answer so when they are locked and their question was
    closed (jaraco/keyring#327)."""

    def call(backend: Any) -> str | None:
        value = backend.get_password(service, user)
        if value is not None and not isinstance(value, str):
            raise TypeError
        # KWallet's word for an entry it can't read at the moment is an empty text; none of ours is empty
        return value if value and not value.isspace() else None

    return await _run(call, timeout)


async def put(service: str, user: str, text: str, *, timeout: float = TIMEOUT) -> None:
    """Stores and reads back: a keyring that forgets does not count as one."""
    if len(text.encode("utf-16-le")) > 2 * LONGEST:
        raise CredentialsError(
            Said("This is too long for a system keyring, which keeps {most} characters at most.", most=str(LONGEST)),
            code="secret.too_long",
        )

    def call(backend: Any) -> None:
        backend.get_password(service, user)  # KWallet tells only a reader that it is locked
        backend.set_password(service, user, text)
        if backend.get_password(service, user) != text:
            raise KeyringUnavailable(Said("The system keyring did not keep what was given to it."))

    await _run(call, timeout)


async def put_new(service: str, user: str, text: str, *, timeout: float = TIMEOUT) -> None:
    """Stores under a name nobody used, and reads back. Never replaces anything."""

    def call(backend: Any) -> None:
        if backend.get_password(service, user) is not None:
            raise KeyringUnavailable(Said("The system keyring has an entry of this name already."))
        backend.set_password(service, user, text)
        if backend.get_password(service, user) != text:
            raise KeyringUnavailable(
                Said("The system keyring did not keep what was given to it, or is locked and its question was closed.")
            )

    await _run(call, timeout)


async def delete(service: str, user: str, *, timeout: float = TIMEOUT) -> None:
    """Nothing stored there is fine too."""

    def call(backend: Any) -> None:
        if backend.get_password(service, user) is not None:
            backend.delete_password(service, user)

    await _run(call, timeout)


@dataclass(frozen=True, slots=True)
class Survey:
    """`found`: the backends that could be used here, `allowed` those of them that we would. `why` there is none."""

    found: tuple[str, ...]
    allowed: tuple[str, ...]
    chosen: str | None
    why: str = ""


async def survey(*, timeout: float = TIMEOUT) -> Survey:
    """What there is on this system. Reads no entry and writes none. Raises TimeoutError."""
    return await _worker.run(_survey, timeout=timeout)


def _survey() -> Survey:
    try:
        _keyring()
    except KeyringUnavailable as error:
        return Survey((), (), None, str(error))
    import keyring.backend

    found = tuple(sorted(type(backend).__module__ for backend in keyring.backend.get_all_keyring()))
    allowed = tuple(module for module in found if module.startswith(ALLOWED))
    try:
        return Survey(found, allowed, type(_trusted()).__module__)
    except KeyringUnavailable as error:
        return Survey(found, allowed, None, str(error))
