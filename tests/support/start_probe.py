"""Runs the program (or a bare window) and tells when its window was first painted and when it was usable.

`python -m tests.support.start_probe bare` or `… program DATA_DIR`: one line of JSON, then the end. It hooks into the
import of the window's module, so that the program starts in its own order. Of each moment: seconds since BENCH_STARTED,
processor time of this process, and the modules that were imported by then. `usable`: linked, the sources shown.
`whole`: and the window has all its parts.
"""

import importlib.abc
import importlib.machinery
import json
import os
import sys
import time
from pathlib import Path
from types import ModuleType
from typing import Any

STARTED = float(os.environ.get("BENCH_STARTED", time.time()))
told: dict[str, dict[str, Any]] = {}


def note(name: str) -> None:
    if name not in told:
        told[name] = {
            "seconds": time.time() - STARTED,
            "processor": time.process_time(),
            "modules": sorted(sys.modules),
        }


def leave() -> None:
    """Once the sources are on the disk for the next start."""
    if len(sys.argv) > 2 and not Path(sys.argv[2], "sources.json").exists() and time.time() - STARTED < 20:
        from PySide6.QtCore import QTimer

        QTimer.singleShot(100, leave)
        return
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()
    os._exit(0)


def bare() -> None:
    from PySide6.QtCore import QEvent, QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Window(QMainWindow):
        def event(self, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, painted)  # its parts are painted right after it
            return super().event(event)

    def painted() -> None:
        note("painted")
        note("usable")
        leave()

    app = QApplication([])
    window = Window()
    window.resize(1200, 800)
    window.show()
    app.exec()


class Watcher(importlib.abc.MetaPathFinder):
    """Adds the probe to the window's class as soon as its module is there."""

    NAME = "cio_desktop.ui.window.main_window"

    def find_spec(self, name: str, path: Any, target: ModuleType | None = None) -> Any:
        if name != self.NAME:
            return None
        sys.meta_path.remove(self)
        spec = importlib.machinery.PathFinder.find_spec(name, path)
        assert spec is not None
        assert spec.loader is not None
        load = spec.loader.exec_module

        def load_and_watch(module: ModuleType) -> None:
            load(module)
            watch(module.MainWindow)

        spec.loader.exec_module = load_and_watch  # type: ignore[method-assign]
        return spec


def watch(window_class: Any) -> None:
    from PySide6.QtCore import QEvent, QTimer

    above = window_class.event

    def event(self: Any, happened: QEvent) -> bool:
        done = bool(above(self, happened))
        if happened.type() == QEvent.Type.Paint and "painted" not in told:
            QTimer.singleShot(0, lambda: painted(self))  # its parts are painted right after it
        if happened.type() == QEvent.Type.UpdateRequest and "painted" in told:
            if list(self.workspace.sources.sources()):
                note("sources seen")
            if self.workspace.link.online and self.workspace.sources.loaded and "usable" not in told:
                note("usable")
                QTimer.singleShot(0, whole)
        return done

    def whole() -> None:
        """Its other parts are there, too."""
        if not window_is_whole():
            QTimer.singleShot(10, whole)
            return
        note("whole")
        leave()

    def window_is_whole() -> bool:
        from PySide6.QtWidgets import QApplication

        return any(getattr(window, "_is_whole", False) for window in QApplication.topLevelWidgets())

    def painted(window: Any) -> None:
        note("painted")
        if list(window.workspace.sources.sources()):
            note("sources seen")

    window_class.event = event


def program(data_dir: str) -> None:
    def heard(event: str, _arguments: Any) -> None:
        if event == "subprocess.Popen":
            note("service started")

    sys.addaudithook(heard)
    sys.meta_path.insert(0, Watcher())
    from cio_desktop.app.cli import main

    main(["--data-dir", data_dir, "--vault", "keyfile"])


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        program(sys.argv[2])
