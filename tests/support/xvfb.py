"""An X server nobody sees, for what the offscreen platform cannot do: real drags, focus, real windows.

The test process itself stays on the offscreen platform; programs started with `display.environment()` get the screen.
"""

import os
import select
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from tests.support import process

BINARY = shutil.which("Xvfb")
_MANAGERS = ("openbox", "xfwm4", "metacity", "matchbox-window-manager", "twm")


class Xvfb:
    """`with Xvfb() as display: subprocess.run([...], env=display.environment())`; fixture `display` for the session."""

    def __init__(self, width: int = 1280, height: int = 800) -> None:
        self.size = (width, height)
        self.name = ""
        self._folder = Path(tempfile.mkdtemp(prefix="cio-xvfb-"))
        self._processes: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> "Xvfb":
        assert BINARY is not None, "no Xvfb on this machine"
        reading, writing = os.pipe()
        try:
            screen = f"{self.size[0]}x{self.size[1]}x24"
            command = [BINARY, "-displayfd", str(writing), "-screen", "0", screen, "-nolisten", "tcp", "-noreset"]
            log = self._folder / "xvfb.log"
            server = process.spawn(command, log=log, pass_fds=(writing,))
            self._processes.append(server)
            self.name = ":" + self._number(reading, server, log)
        except BaseException:
            self.close()
            raise
        finally:
            os.close(reading)
            os.close(writing)
        manager = next((path for path in map(shutil.which, _MANAGERS) if path), None)
        if manager:
            self._processes.append(process.spawn([manager], log=self._folder / "manager.log", env=self.environment()))
        return self

    @staticmethod
    def _number(reading: int, server: subprocess.Popen[bytes], log: Path) -> str:
        deadline, text = time.monotonic() + 60, b""
        while not text.endswith(b"\n"):
            if server.poll() is not None or time.monotonic() > deadline:
                raise process.NotStarted(f"Xvfb did not start:\n{log.read_text('utf-8', 'replace')}")
            if select.select([reading], [], [], 0.05)[0]:
                text += os.read(reading, 16)
        return text.decode().strip()

    def environment(self) -> dict[str, str]:
        return {**os.environ, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb"}

    def screenshot(self, path: Path) -> bool:
        """A picture of the whole screen for a failed test, when ImageMagick is there."""
        tool = shutil.which("import")
        if tool is None:
            return False
        command = [tool, "-window", "root", str(path)]
        return subprocess.run(command, env=self.environment(), timeout=60, check=False).returncode == 0

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        while self._processes:
            process.end(self._processes.pop())
        shutil.rmtree(self._folder, ignore_errors=True)
