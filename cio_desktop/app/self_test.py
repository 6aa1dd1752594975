"""`--self-test`: what this installation consists of and whether its parts are whole, as one line of JSON on stdout.

Nothing else is written anywhere: what libraries say meanwhile is in the line too, under `noise`. It opens no window,
reads no profile, asks no keyring for an entry and reaches no network. `--smoke` tells whether it all works together.
"""

from __future__ import annotations

import contextlib
import importlib
import json
import logging
import os
import platform
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from cio_desktop import APPLICATION_ID, __version__
from cio_desktop.app.display import go_off_screen, has_display
from cio_desktop.app.frozen import is_frozen

# letters as speakers of the language order them; without ICU's data they would come in the order of their numbers
ORDERS = {"es": ["nz", "ña", "o"], "de": list("aäoöz"), "en": list("aBcD")}
RESOURCES = (
    "demo/mail.json",
    "distribution.json",
    "icons/app/cio-desktop.svg",
    "icons/theme/*.svg",
    "icons/status/*.svg",
    "oauth_presets.json",
    "providers.json",
)
# what is imported only when it is needed: a package that lacks it would fail in a person's hands
MODULES = (
    "cio_desktop.app.demo",
    "cio_desktop.app.desktop",
    "cio_desktop.app.serve",
    "cio_desktop.app.single_instance",
    "cio_desktop.ui.add_source.dialog",
    "cio_desktop.ui.connect.dialog",
    "cio_desktop.ui.settings.dialog",
    "cio_desktop.ui.sources.password_dialog",
    "cio_desktop.ui.vault.vault_dialog",
    "cryptography.hazmat.primitives.ciphers.aead",
    "dns.asyncresolver",
    "h11",
    "httpx",
    "idna",
    "publicsuffixlist",
    "pymap.backend.dict",
    "uvicorn.protocols.http.h11_impl",
)


class Report:
    """What was found. A part that fails is named in `failures`, and the others are looked at all the same."""

    def __init__(self) -> None:
        self.facts: dict[str, Any] = {
            "version": __version__,
            "application_id": APPLICATION_ID,
            "frozen": is_frozen(),
            "python": platform.python_version(),
            "system": platform.platform(),
        }
        self.failures: list[str] = []
        self.noise: list[str] = []

    @contextlib.contextmanager
    def part(self, name: str) -> Iterator[None]:
        try:
            yield
        except Exception as error:  # whatever a broken installation raises
            self.failures.append(f"{name}: {error or type(error).__name__}")

    def line(self) -> str:
        facts = {"ok": not self.failures, **self.facts, "failures": self.failures, "noise": self.noise}
        return json.dumps(facts, ensure_ascii=True) + "\n"


def run_self_test() -> int:
    """0 if all parts are whole."""
    report = Report()
    with _silenced(report.noise) as write:

        def end(text: str) -> None:
            """Qt is about to abort."""
            report.failures.append(f"qt: {text}")  # as it is: for who checks an installation
            write(report.line())
            os._exit(1)

        with report.part("qt"):
            _look_at_qt(report, end)
        with report.part("resources"):
            _look_at_resources(report)
        with report.part("modules"):
            report.facts["modules"] = _import_all()
        with report.part("tls"):
            _look_at_tls(report)
        with report.part("store and keyring"):  # as it is: the same
            import asyncio

            asyncio.run(_look_at_database_and_keyring(report))
    write(report.line())
    return 0 if not report.failures else 1


def _look_at_qt(report: Report, end: Callable[[str], None]) -> None:
    if not has_display():
        go_off_screen()
    import PySide6
    from PySide6.QtCore import QCollator, QLocale, QtMsgType, qInstallMessageHandler, qVersion

    report.facts |= {"qt": qVersion(), "pyside": PySide6.__version__}

    def handle(kind: QtMsgType, _context: object, text: str) -> None:
        report.noise.append(text)
        if kind == QtMsgType.QtFatalMsg:
            end(text)

    before = qInstallMessageHandler(handle)
    try:
        from cio_desktop.app.gui import new_application
        from cio_desktop.ui.widgets.icons import program_icon

        app = new_application()
        report.facts["platform"] = app.platformName()
        picture = program_icon().pixmap(64, 64).toImage()
        report.facts["icon"] = bool(picture.width()) and any(
            picture.pixelColor(x, 32).alpha() for x in range(picture.width())
        )
        if not report.facts["icon"]:
            raise ValueError("the program's icon is empty")
        found = {}
        for language, names in ORDERS.items():
            collator = QCollator(QLocale(language))
            collator.setNumericMode(True)
            found[language] = sorted(reversed(names), key=collator.sortKey)
            if collator.compare("a2", "a10") >= 0:
                raise ValueError("numbers are ordered by their digits")
        report.facts["collation"] = found
        if found != ORDERS:
            raise ValueError("letters are ordered by their numbers, not as their languages do")
    finally:
        qInstallMessageHandler(before)


def _look_at_resources(report: Report) -> None:
    from cio_desktop.protocol.distribution import UNKNOWN, distribution
    from cio_desktop.protocol.resource_files import resource_root

    known = distribution()
    report.facts |= {"package": known.package, "updated_by": known.updated_by}
    root = resource_root()
    missing = [pattern for pattern in RESOURCES if not any(root.glob(pattern))]
    files = sum(1 for path in root.rglob("*") if path.is_file())
    report.facts["resources"] = {"root": str(root), "files": files, "missing": missing}
    if missing:
        raise ValueError(f"missing below {root}: {', '.join(missing)}")  # as it is: JSON
    if known.package == UNKNOWN:
        raise ValueError("distribution.json can't be read")


def _import_all() -> int:
    for name in MODULES:
        importlib.import_module(name)
    return sum(1 for name in sys.modules if name.startswith("cio_desktop."))


def _look_at_tls(report: Report) -> None:
    import ssl

    from cio_desktop.net.authorities import count, trusting_context

    report.facts |= {"openssl": ssl.OPENSSL_VERSION, "authorities": count(trusting_context())}
    if not report.facts["authorities"]:
        raise ValueError("no authority is known, so no mail server would be trusted")


async def _look_at_database_and_keyring(report: Report) -> None:
    import dataclasses

    from cio_desktop.credentials.keyring_access import survey
    from cio_desktop.store.database import Database
    from cio_desktop.store.library import version

    with tempfile.TemporaryDirectory(prefix="cio-desktop-test-") as folder:
        db = await Database.open(Path(folder) / "cio.sqlite3")
        try:
            report.facts["sqlite"] = await db.read(version)
        finally:
            await db.close()
    report.facts["keyring"] = dataclasses.asdict(await survey())


@contextlib.contextmanager
def _silenced(noise: list[str]) -> Iterator[Callable[[str], None]]:
    """What anybody writes to stdout or stderr, C libraries among them, goes to `noise`. Yields how to write all the
    same."""
    logging.getLogger().handlers.clear()  # one of them knows the stderr from before
    logging.getLogger().addHandler(_Kept(noise))
    try:
        saved = [os.dup(1), os.dup(2)]
    except OSError:  # a windowed program without streams
        yield lambda line: print(line, end="", flush=True)  # noqa: T201
        return
    with tempfile.TemporaryFile() as kept:
        for number in (1, 2):
            os.dup2(kept.fileno(), number)

        def restore() -> None:
            while saved:
                number = len(saved)
                getattr(sys, ("stdout", "stderr")[number - 1]).flush()
                os.dup2(saved[-1], number)
                os.close(saved.pop())
            kept.seek(0)
            noise.extend(kept.read().decode("utf-8", "replace").splitlines())

        def write(line: str) -> None:
            if saved:
                restore()
            sys.stdout.write(line)
            sys.stdout.flush()

        try:
            yield write
        finally:
            if saved:
                restore()


class _Kept(logging.Handler):
    def __init__(self, noise: list[str]) -> None:
        super().__init__(logging.WARNING)
        self._noise = noise

    def emit(self, record: logging.LogRecord) -> None:
        self._noise.append(f"{record.name}: {record.getMessage()}")
