"""Where a profile keeps its files. One folder holds all of it, private to the user."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

import platformdirs

from cio_desktop.language import Said
from cio_desktop.protocol.errors import CioError

APP_NAME = "cio-desktop"


class Profile(NamedTuple):
    """The files of one data folder. Nothing is made until `prepare`."""

    data_dir: Path

    @classmethod
    def at(cls, data_dir: str | None) -> Profile:
        """The named folder, or the user's own on this system."""
        chosen = Path(data_dir).expanduser() if data_dir else platformdirs.user_data_path(APP_NAME, appauthor=False)
        return cls(chosen.absolute())

    def prepare(self) -> None:
        """Makes the folder. Raises CioError profile.unwritable with one clear sentence."""
        try:
            self.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
            if os.name == "posix":
                if self.data_dir.stat().st_uid != os.geteuid():
                    raise CioError(
                        Said("{folder} belongs to another user.", folder=str(self.data_dir)), code="profile.foreign"
                    )
                if self.data_dir.is_symlink():  # whoever can turn it decides where our secrets are written
                    raise CioError(
                        Said(
                            "{folder} is a link. Name the folder that it leads to with --data-dir.",
                            folder=str(self.data_dir),
                        ),
                        code="profile.link",
                    )
                if self._is_ours():
                    self.data_dir.chmod(0o700)
        except FileExistsError as error:
            raise CioError(
                Said("{folder} is no folder. Choose another with --data-dir.", folder=str(self.data_dir)),
                code="profile.unwritable",
            ) from error
        except OSError as error:
            raise CioError(
                Said(
                    "The data folder {folder} can't be written: {why}. Choose another with --data-dir.",
                    folder=str(self.data_dir),
                    why=str(error.strerror),
                ),
                code="profile.unwritable",
            ) from error

    def _is_ours(self) -> bool:
        """A folder that others use as well keeps its mode (someone may name /tmp); our files are private anyway."""
        return self.database.exists() or next(self.data_dir.iterdir(), None) is None

    @property
    def database(self) -> Path:
        return self.data_dir / "cio.sqlite3"

    @property
    def unsent(self) -> Path:
        """Changes the window had not sent yet when it ended."""
        return self.data_dir / "unsent.json"

    @property
    def remembered(self) -> Path:
        """The sources as the window last saw them."""
        return self.data_dir / "sources.json"

    @property
    def favourites(self) -> Path:
        """The folders that are filed into."""
        return self.data_dir / "favourites.json"

    @property
    def log(self) -> Path:
        """What both processes log while a person wants it in detail."""
        return self.data_dir / "cio-desktop.log"

    @property
    def service_lock(self) -> Path:
        return self.data_dir / "service.lock"

    @property
    def consumer_file(self) -> Path:
        return self.data_dir / "consumer.json"

    @property
    def service_file(self) -> Path:
        """Where the service listens, while it does (running.py)."""
        return self.data_dir / "service.json"

    @property
    def vault_key(self) -> Path:
        return self.data_dir / "vault.key"

    @property
    def settings(self) -> Path:
        return self.data_dir / "window.ini"

    def setting(self, group: str, key: str) -> str:
        """One of the window's settings, for who can't wait for Qt. Only for words that Qt writes as they are."""
        wanted, here = f"{key}=", False
        try:
            lines = self.settings.read_text("utf-8", "replace").splitlines()
        except OSError:
            return ""
        for line in lines:
            if line.startswith("["):
                here = line == f"[{group}]"
            elif here and line.startswith(wanted):
                return line.removeprefix(wanted)
        return ""
