"""A private Secret Service: gnome-keyring on a bus of its own, with a login keyring of its own.

The bus starts nothing by itself (its configuration names no folder of services): what is absent here stays absent.
"""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from subprocess import Popen
from typing import Self

from tests.support import process
from tests.support.patience import PATIENCE

BUS, KEYRING = shutil.which("dbus-daemon"), shutil.which("gnome-keyring-daemon")
MISSING = "" if BUS and KEYRING else "no dbus-daemon or no gnome-keyring-daemon on this machine"
PASSWORD = "keyring password"

_CONFIG = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path={path}</listen><auth>EXTERNAL</auth>
<policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy>
</busconfig>
"""


class SecretService:
    """`with SecretService() as keyring:` a bus with an unlocked keyring; `keyring.environment` leads programs there.

    `start()` without `with` starts the bus alone; `start_daemon()` adds the keyring, `kill_daemon()` takes it away.
    """

    def __init__(self) -> None:
        # a short path: that of a socket has 107 characters at most
        self.folder = Path(tempfile.mkdtemp(prefix="cio-bus-"))
        self.address = f"unix:path={self.folder}/bus"
        self._log = self.folder / "log"
        self._bus: Popen[bytes] | None = None
        self._daemon: Popen[bytes] | None = None

    @property
    def environment(self) -> dict[str, str | None]:
        """For tests.support.service.Service: the keyring is found as on a desktop, by nobody's order."""
        return {"DBUS_SESSION_BUS_ADDRESS": self.address, "PYTHON_KEYRING_BACKEND": None}

    def start(self) -> None:
        assert BUS is not None
        config = self.folder / "bus.conf"
        config.write_text(_CONFIG.format(path=self.folder / "bus"))
        self._bus = process.spawn([BUS, f"--config-file={config}", "--nofork", "--nopidfile"], log=self._log)
        process.wait_until((self.folder / "bus").exists, self._bus, self._log)

    def start_daemon(self) -> None:
        """Unlocked, as after a log-in. What was stored before is there again."""
        assert KEYRING is not None
        assert self._daemon is None
        folders = {"HOME": "home", "XDG_DATA_HOME": "data", "XDG_CONFIG_HOME": "config", "XDG_RUNTIME_DIR": "run"}
        for name in folders.values():
            (self.folder / name).mkdir(mode=0o700, exist_ok=True)
        own = {key: str(self.folder / name) for key, name in folders.items()}
        own |= {"DBUS_SESSION_BUS_ADDRESS": self.address, "PATH": os.environ["PATH"]}
        with self._log.open("ab") as log:
            self._daemon = subprocess.Popen(
                [KEYRING, "--foreground", "--unlock", "--components=secrets"],
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                env=own,
                start_new_session=True,
            )
        assert self._daemon.stdin is not None
        self._daemon.stdin.write(PASSWORD.encode() + b"\n")
        self._daemon.stdin.close()
        process.wait_until(lambda: self._owned("org.freedesktop.secrets"), self._daemon, self._log)

    def kill_daemon(self) -> None:
        assert self._daemon is not None
        self._daemon.kill()
        self._daemon.wait(PATIENCE)
        self._daemon = None

    def lock(self) -> None:
        """As the person's session does when the screen is locked."""
        self._run(
            "import secretstorage\n"
            "with __import__('contextlib').closing(secretstorage.dbus_init()) as bus:\n"
            "    secretstorage.get_default_collection(bus).lock()\n"
        )

    def unlock(self) -> None:
        """As a log-in does."""
        self.kill_daemon()
        self.start_daemon()

    def forget(self) -> None:
        """As on another computer, or after the keyring was reset."""
        self.kill_daemon()
        for name in ("data", "home"):
            shutil.rmtree(self.folder / name)
        self.start_daemon()

    @contextlib.contextmanager
    def prompter(self) -> Iterator[None]:
        """A window that asks for the keyring's password, and nobody answers."""
        script = Path(__file__).with_name("silent_prompter.py")
        log = self.folder / "prompter"
        asking = process.spawn([sys.executable, str(script)], log=log, env=self._environment())
        try:
            process.wait_until(lambda: log.exists() and b"ready" in log.read_bytes(), asking, log)
            yield
        finally:
            process.end(asking)

    @property
    def prompted(self) -> bool:
        """Whether that window was asked to show."""
        log = self.folder / "prompter"
        return log.exists() and b"asked" in log.read_bytes()

    def stop(self) -> None:
        for running in (self._daemon, self._bus):
            if running is not None:
                process.end(running)
        self._daemon = self._bus = None
        shutil.rmtree(self.folder, ignore_errors=True)

    def _owned(self, name: str) -> bool:
        return self._run(
            "from jeepney import DBusAddress, new_method_call\n"
            "from jeepney.io.blocking import open_dbus_connection\n"
            "bus = DBusAddress('/org/freedesktop/DBus', 'org.freedesktop.DBus', 'org.freedesktop.DBus')\n"
            "with open_dbus_connection() as c:\n"
            f"    print(c.send_and_get_reply(new_method_call(bus, 'NameHasOwner', 's', ({name!r},))).body[0])\n"
        ).startswith("True")

    def _run(self, script: str) -> str:
        """In a process of its own: the test's own keeps no connection to this bus."""
        done = subprocess.run(
            [sys.executable, "-c", script],
            env=self._environment(),
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        )
        return done.stdout

    def _environment(self) -> dict[str, str]:
        return {**os.environ, "DBUS_SESSION_BUS_ADDRESS": self.address}

    def __enter__(self) -> Self:
        try:
            self.start()
            self.start_daemon()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
