"""What the unpacked mail servers have in common: a folder and a port of their own, the start, the end."""

import itertools
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Self

from tests.support import process


class UnpackedServer:
    """`with Server() as server:`, then a fresh `server.user()` per test."""

    package: str

    def __init__(self) -> None:
        self.host = "127.0.0.1"
        (self.port,) = process.free_ports(1)
        self.folder = Path(tempfile.mkdtemp(prefix=f"cio-{self.package}-", dir="/tmp"))
        # As root it gives root up, and reads its files and its users' mail as this one.
        self._owner = pwd.getpwnam("nobody") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())
        self._numbers = itertools.count(1)
        self._process: subprocess.Popen[bytes] | None = None

    def _prepare(self) -> None:
        """Writes what the server reads at its start."""

    def _command(self) -> list[str]:
        raise NotImplementedError

    def _environment(self) -> Mapping[str, str] | None:
        return None

    def __enter__(self) -> Self:
        self.folder.chmod(0o755)
        self._prepare()
        log = self.folder / "stdout.log"
        root = Path(__file__).parents[2]
        self._process = process.spawn(self._command(), log=log, cwd=root, env=self._environment())
        try:
            process.wait_until(lambda: process.answers(self.port, b"* OK"), self._process, log)
        except process.NotStarted:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        if self._process is not None:
            process.end(self._process)
            self._process = None
        shutil.rmtree(self.folder, ignore_errors=True)

    def _own(self, *paths: Path) -> None:
        if os.geteuid() == 0:
            for path in paths:
                os.chown(path, self._owner.pw_uid, self._owner.pw_gid)
