"""Makes the README's two pictures of the window, light and dark: `.venv/bin/python packaging/pictures.py`.

Each shows the made-up mail of the demo, drawn off screen by `--smoke`, in a process of its own. They go to
resources/pictures, with 256 colours to keep them small.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "resources" / "pictures"
THEMES = ("light", "dark")


def main() -> int:
    if len(sys.argv) > 1:
        return draw(sys.argv[1])
    PICTURES.mkdir(exist_ok=True)
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", "TZ": "UTC"}
    for choice in THEMES:
        subprocess.run([sys.executable, __file__, choice], env=environment, check=True, timeout=300)
    return 0


def draw(choice: str) -> int:
    from cio_desktop.app.demo import Demo
    from cio_desktop.app.desktop import profile_settings
    from cio_desktop.app.smoke import run_smoke

    class Dressed(Demo):
        """The demo, with this theme chosen before its window opens."""

        def __init__(self) -> None:
            super().__init__()
            self.profile.prepare()
            settings = profile_settings(self.profile)
            settings.setValue("theme", choice)
            settings.sync()

    file = PICTURES / f"window-{choice}.png"
    done = run_smoke(str(file), Dressed)
    shrink(file)
    return done


def shrink(file: Path) -> None:
    """The 256 commonest colours; what else there is becomes the nearest of them."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage

    image = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)
    common = Counter(memoryview(image.constBits()).cast("I")).most_common(256)
    few = image.convertToFormat(
        QImage.Format.Format_Indexed8, [colour for colour, _ in common], Qt.ImageConversionFlag.AvoidDither
    )
    if not few.save(str(file), None, 0):
        raise SystemExit(f"{file} can't be written.")


if __name__ == "__main__":
    sys.exit(main())
