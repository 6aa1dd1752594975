"""Starting with the person's session, where the system has a place for it: an autostart file (Desktop Application
Autostart Specification), a value of the Run key, a launch agent. The entry is all there is; turned off, it is gone.
"""

from __future__ import annotations

import hashlib
import os
import plistlib
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Protocol

from cio_desktop import APPLICATION_ID
from cio_desktop.app.child import program
from cio_desktop.app.frozen import is_frozen
from cio_desktop.app.profile import Profile

BEHIND = "--background"  # the option of the command line
_TITLE = "CIO Desktop"  # as it is: its name
_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
# What the Task Manager turned off: there an odd first byte.
_APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
_QUOTED = str.maketrans({character: f"\\{character}" for character in '\\"`$'})


class LoginStart(Protocol):
    """`choose` raises OSError where the place can't be written."""

    @property
    def on(self) -> bool: ...

    def choose(self, on: bool) -> None: ...

    def renew(self) -> None:
        """The program may lie elsewhere than when it was turned on."""


class Registry(Protocol):
    """Of the current user."""

    def get(self, key: str, name: str) -> str | bytes | None: ...

    def set(self, key: str, name: str, value: str) -> None: ...

    def delete(self, key: str, name: str) -> None: ...


class _File:
    """An entry that is a file of its own."""

    def __init__(self, path: Path, text: bytes) -> None:
        self.path = path
        self._text = text

    @property
    def on(self) -> bool:
        return self._read() is not None

    def choose(self, on: bool) -> None:
        if not on:
            self.path.unlink(missing_ok=True)
            return
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=self.path.parent, prefix=".", delete=False) as file:
            try:
                file.write(self._text)
                file.close()
                os.replace(file.name, self.path)  # whole or not at all: the session may be starting from it
            except OSError:
                Path(file.name).unlink(missing_ok=True)
                raise

    def renew(self) -> None:
        if self.on and self._read() != self._text:
            self.choose(True)

    def _read(self) -> bytes | None:
        try:
            return self.path.read_bytes()
        except OSError:
            return None


class AutostartFile(_File):
    """In ~/.config/autostart. Desktops turn an entry off by a line in it."""

    OFF = ("hidden=true", "x-gnome-autostart-enabled=false")

    def __init__(self, folder: Path, name: str, command: list[str], working_folder: str) -> None:
        super().__init__(folder / f"{name}.desktop", desktop_entry(command, working_folder).encode())

    @property
    def on(self) -> bool:
        lines = (self._read() or b"").decode("utf-8", "replace").lower().replace(" ", "").splitlines()
        return bool(lines) and not any(line in self.OFF for line in lines)


class LaunchAgent(_File):
    """In ~/Library/LaunchAgents. macOS reads it at the next log-in."""

    def __init__(self, folder: Path, name: str, command: list[str], working_folder: str) -> None:
        entry: dict[str, object] = {
            "Label": name,  # as it is: a key
            "ProgramArguments": command,
            "RunAtLoad": True,
            "ProcessType": "Interactive",  # as it is: a value of the system's
        }
        if working_folder:
            entry["WorkingDirectory"] = working_folder
        super().__init__(folder / f"{name}.plist", plistlib.dumps(entry))


class RunValue:
    def __init__(self, registry: Registry, name: str, command: list[str]) -> None:
        self._registry = registry
        self._name = name
        self._command = subprocess.list2cmdline(command)

    @property
    def on(self) -> bool:
        state = self._registry.get(_APPROVED, self._name)
        disabled = isinstance(state, bytes) and state[:1] != b"" and bool(state[0] & 1)
        return self._registry.get(_RUN, self._name) is not None and not disabled

    def choose(self, on: bool) -> None:
        self._registry.delete(_APPROVED, self._name)
        if on:
            self._registry.set(_RUN, self._name, self._command)
        else:
            self._registry.delete(_RUN, self._name)

    def renew(self) -> None:
        if self.on and self._registry.get(_RUN, self._name) != self._command:
            self._registry.set(_RUN, self._name, self._command)


class CurrentUser:
    """The real registry."""

    def get(self, key: str, name: str) -> str | bytes | None:
        if sys.platform == "win32":
            import winreg

            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    value, _kind = winreg.QueryValueEx(opened, name)
                    return value if isinstance(value, str | bytes) else None
            except FileNotFoundError:
                return None
        raise OSError

    def set(self, key: str, name: str, value: str) -> None:
        if sys.platform == "win32":
            import winreg

            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, value)
            return
        raise OSError

    def delete(self, key: str, name: str) -> None:
        if sys.platform == "win32":
            import winreg

            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, access=winreg.KEY_SET_VALUE) as opened:
                    winreg.DeleteValue(opened, name)
            except FileNotFoundError:
                return
            return
        raise OSError


def desktop_entry(command: list[str], working_folder: str = "") -> str:
    """`TryExec`: once the program is gone, desktops pass the entry over."""
    lines = [
        "[Desktop Entry]",  # as it is: of its format
        "Type=Application",
        f"Name={_TITLE}",
        f"Exec={' '.join(_argument(each) for each in command)}",
        f"TryExec={_value(command[0])}",
        f"Icon={APPLICATION_ID}",
        "Terminal=false",
        "X-GNOME-Autostart-enabled=true",
    ]
    if working_folder:
        lines.append(f"Path={_value(working_folder)}")
    return "\n".join(lines) + "\n"


def _argument(text: str) -> str:
    """Quoted as a whole, then as any value of the file (Desktop Entry Specification, The Exec key)."""
    return _value(f'"{text.translate(_QUOTED)}"').replace("%", "%%")


def _value(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t")


def login_start(profile: Profile) -> LoginStart | None:
    """None where this system, or this way of installing, has no such place."""
    command, folder = _command(profile)
    name = APPLICATION_ID
    if profile != Profile.at(None):
        name += "." + hashlib.sha256(str(profile.data_dir).encode()).hexdigest()[:8]
    if sys.platform == "win32":
        return RunValue(CurrentUser(), name, command) if is_frozen() else None
    if sys.platform == "darwin":
        return LaunchAgent(Path.home() / "Library/LaunchAgents", name, command, folder)
    if os.environ.get("FLATPAK_ID"):  # its sandbox has no way to that folder
        return None
    config = os.environ.get("XDG_CONFIG_HOME", "")
    at = Path(config) if os.path.isabs(config) else Path.home() / ".config"
    return AutostartFile(at / "autostart", name, command, folder)


def _command(profile: Profile) -> tuple[list[str], str]:
    """And the folder in which it must be started, for who runs it from the source."""
    chosen = [] if profile == Profile.at(None) else ["--data-dir", str(profile.data_dir)]
    folder = "" if is_frozen() else str(Path(__file__).resolve().parents[2])
    return [*(_app_image() or program()), *chosen, BEHIND], folder


def _app_image() -> list[str]:
    """The file that this program was started from: what it holds lies elsewhere each time. The variables may come from
    another program that started us."""
    image, inside = os.environ.get("APPIMAGE", ""), os.environ.get("APPDIR", "")
    ours = is_frozen() and os.path.isabs(inside) and Path(sys.executable).is_relative_to(inside)
    return [image] if ours and os.path.isabs(image) else []
