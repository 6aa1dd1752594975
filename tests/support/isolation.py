"""A test run's own world: environment, home directory and network, kept apart from the person's.

Imported by conftest.py before anything else, because Qt, keyring and platformdirs read the environment when
they are imported. Must not import any of them, nor anything of the program.
"""

import os
import shutil
import signal
import socket
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(tempfile.mkdtemp(prefix="cio-tests-"))

_XDG = {
    "XDG_DATA_HOME": "data",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "run",
}
_REMOVED = (
    "DISPLAY",
    "WAYLAND_DISPLAY",
    "DBUS_SESSION_BUS_ADDRESS",
    "LANGUAGE",
    "http_proxy",
    "https_proxy",
    "all_proxy",
    "no_proxy",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
    "NO_PROXY",
    "CIO_CONSUMER_KEY",
    "CIO_CONSUMER_SECRET",
    "CIO_VAULT_PASSPHRASE_FILE",
)
# Names nobody can own (RFC 2606, RFC 6761): looking one up fails here at once, without asking a name server.
_RESERVED = (".invalid", ".test", ".example", "example.com", "example.org", "example.net")
_LOOPBACK = ("localhost", "ip6-localhost", "")


class NetworkForbidden(RuntimeError):
    """A test reached for a host other than loopback."""


def isolate_environment() -> None:
    for name in (*_REMOVED, *(n for n in os.environ if n.startswith("LC_"))):
        os.environ.pop(name, None)
    for name, folder in _XDG.items():
        (ROOT / folder).mkdir(mode=0o700, exist_ok=True)
        os.environ[name] = str(ROOT / folder)
    home = ROOT / "home"
    home.mkdir(mode=0o700, exist_ok=True)
    os.environ.update(
        HOME=str(home),
        USERPROFILE=str(home),
        # CIO_TEST_LANG and CIO_TEST_TZ: does the suite hold elsewhere, too?
        LANG=os.environ.get("CIO_TEST_LANG", "C.UTF-8"),
        TZ=os.environ.get("CIO_TEST_TZ", "UTC"),
        # The backend that refuses: a test without its own key source fails and opens no real keyring.
        PYTHON_KEYRING_BACKEND="keyring.backends.fail.Keyring",
        QT_QPA_PLATFORM=os.environ.get("CIO_TEST_QPA", "offscreen"),
        QT_ACCESSIBILITY="0",
    )
    if hasattr(time, "tzset"):
        time.tzset()


def keep_bytecode() -> None:
    """The tests start the program hundreds of times, and each start would compile it anew where the environment keeps
    Python from writing what it compiled. It is kept, but out of the source's folders."""
    if not sys.dont_write_bytecode:
        return
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix = str(Path(sys.prefix, "bytecode"))
    sys.dont_write_bytecode = False


def remove_environment() -> None:
    shutil.rmtree(ROOT, ignore_errors=True)


def is_loopback(host: object) -> bool:
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if not isinstance(host, str):
        return host is None
    host = host.rstrip(".").lower()
    return host in _LOOPBACK or host == "::1" or host.startswith(("127.", "::ffff:127."))


def _on_audit(event: str, args: tuple[Any, ...]) -> None:
    if event in ("socket.connect", "socket.bind", "socket.sendto"):
        sock, address = args
        inet = getattr(sock, "family", None) in (socket.AF_INET, socket.AF_INET6)
        if inet and not is_loopback(address[0]):
            raise NetworkForbidden(f"{event} to {address[0]!r}: tests use 127.0.0.1 only")
    elif event == "socket.getaddrinfo":
        host = args[0]
        if is_loopback(host):
            return
        name = host.decode("ascii", "replace") if isinstance(host, bytes) else str(host)
        if name.rstrip(".").lower().endswith(_RESERVED):
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        raise NetworkForbidden(f"look-up of {name!r}: tests use 127.0.0.1 or reserved names (host.invalid) only")


def guard_network() -> None:
    """An audit hook sees every library's sockets, asyncio's and httpx's too. It cannot be taken off again."""
    sys.addaudithook(_on_audit)


def hear_interrupts() -> None:
    """A shell starts what it leaves in the background with interrupts ignored, and whatever that starts ignores them
    as well: programs that tests interrupt would never end."""
    if signal.getsignal(signal.SIGINT) == signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
