"""The real service in its own process: `python -m cio_desktop serve`, started, killed and read by a test."""

import contextlib
import os
import re
import signal
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from subprocess import Popen
from typing import Self

from tests.support import process
from tests.support.patience import PATIENCE

PROJECT = Path(__file__).parents[2]
_READY = re.compile(r"^listening on (http://\S+)$", re.MULTILINE)


class Service:
    """`with Service(tmp_path / "data") as service:` then `service.base_url`, `service.key`, `service.secret`.

    `ca_file` is an authority the service trusts for mail servers. None in `environment` takes a variable away. start()
    again after stop() or kill() goes on with the same data folder, on another port. From coroutines:
    `await asyncio.to_thread(service.start)`.
    """

    def __init__(
        self,
        data_dir: Path,
        *,
        key: str = "test-key",
        secret: str = "test-secret",
        ca_file: Path | None = None,
        arguments: tuple[str, ...] = ("--vault", "keyfile"),
        environment: Mapping[str, str | None] | None = None,
    ) -> None:
        self.data_dir = data_dir
        self.key, self.secret = key, secret
        self.base_url = ""
        self._arguments = arguments
        self._environment: dict[str, str | None] = {
            "CIO_CONSUMER_KEY": key,
            "CIO_CONSUMER_SECRET": secret,
            **(environment or {}),
        }
        if ca_file is not None:
            self._environment["SSL_CERT_FILE"] = str(ca_file)
        self._process: Popen[bytes] | None = None
        self._runs = 0

    def _log(self, kind: str) -> Path:
        return self.data_dir.with_name(f"{self.data_dir.name}-{kind}-{self._runs}.log")

    def start(self, *, timeout: float = 60.0) -> None:
        """Returns when it listens; raises process.NotStarted with its words when it does not."""
        assert self._process is None, "still running"
        self._runs += 1
        command = [sys.executable, "-m", "cio_desktop", "serve", "--port", "0", "--data-dir", str(self.data_dir)]
        self._process = process.spawn(
            [*command, *self._arguments],
            log=self._log("stdout"),
            errors=self._log("stderr"),
            cwd=PROJECT,
            env=self.environment(),
        )
        try:
            process.wait_until(self._listens, self._process, self._log("stderr"), timeout=timeout)
        except process.NotStarted:
            process.end(self._process)
            self._process = None
            raise

    def environment(self) -> dict[str, str]:
        """What its process gets."""
        whole = {**os.environ, **self._environment, "PYTHONUNBUFFERED": "1"}
        return {name: value for name, value in whole.items() if value is not None}

    def _listens(self) -> bool:
        found = _READY.search(self.stdout)
        self.base_url = found[1] if found else ""
        return found is not None

    @property
    def stdout(self) -> str:
        return self._read("stdout")

    @property
    def stderr(self) -> str:
        """What the present or last run wrote there."""
        return self._read("stderr")

    def _read(self, kind: str) -> str:
        log = self._log(kind)
        return log.read_text("utf-8", "replace") if log.exists() else ""

    @property
    def pid(self) -> int:
        assert self._process is not None, "not running"
        return self._process.pid

    @property
    def running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def kill(self) -> None:
        """kill -9: no word, no clean-up."""
        assert self._process is not None, "not running"
        self._process.send_signal(signal.SIGKILL)
        self._process.wait(PATIENCE)
        self._process = None

    @contextlib.contextmanager
    def asleep(self) -> Iterator[None]:
        """It lives, hears nobody and does nothing."""
        os.kill(self.pid, signal.SIGSTOP)
        try:
            yield
        finally:
            os.kill(self.pid, signal.SIGCONT)

    def stop(self) -> int:
        """As a person would stop it; its exit code."""
        if self._process is None:
            return 0
        code = process.end(self._process, patience=PATIENCE)
        self._process = None
        return code

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
