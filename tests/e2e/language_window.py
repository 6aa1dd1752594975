"""For `test_language.py`: the whole program on its folder. In each window the next language is chosen in Settings, and
one line tells what that window said; after the last one the program is quit. "de!": it is ended meanwhile."""

import faulthandler
import json
import sys
from argparse import Namespace

from PySide6.QtWidgets import QApplication, QLabel

from cio_desktop.app import launch
from cio_desktop.app.desktop import Desktop
from cio_desktop.app.following import Following
from cio_desktop.language import language
from cio_desktop.ui.settings.dialog import SettingsDialog
from cio_desktop.ui.window.shortcuts_dialog import ShortcutsDialog
from tests.support.stage import Stage


class Person:
    def __init__(self, wishes: list[str]) -> None:
        self._wishes = wishes
        self._again = False
        self._stranger: QLabel | None = None

    async def until_ended(self, desktop: Desktop) -> Following | None:
        stage = Stage(desktop, None)
        await desktop.whole.wait()
        await stage.until(lambda: desktop.workspace.link.online, "the service answers")
        if self._again:
            await stage.until(lambda: desktop.window.findChild(SettingsDialog), "back at the settings")
        if self._stranger is None:
            self._stranger = QLabel("no window of ours")
            self._stranger.show()
        found = desktop.window.findChild(SettingsDialog)
        dialog = found or desktop.window.open_settings()
        shown = [top for top in QApplication.topLevelWidgets() if top.isVisible()]
        told = {
            "windows": sorted(type(top).__name__ for top in shown),
            "came back to settings": found is not None,
            "language": language().code,
            "title": dialog.windowTitle(),
            "direction": dialog.layoutDirection().name,
        }
        print(json.dumps(told), flush=True)  # noqa: T201
        if self._wishes:
            self._again = True
            ShortcutsDialog(desktop.window).open()  # as one over the window of a message may be
            choice = dialog.general.language.choice
            wish = self._wishes.pop(0)
            row = choice.findData(wish.removesuffix("!"))
            choice.setCurrentIndex(row)
            choice.activated.emit(row)
            if wish.endswith("!"):
                desktop.leave(None)
        else:
            desktop.leave(None)
        await desktop.ended.wait()
        return desktop.following


def main(folder: str, *wishes: str) -> int:
    launch._until_ended = Person(list(wishes)).until_ended
    options = Namespace(demo=False, data_dir=folder, api_url=None, vault="keyfile", debug=False, background=False)
    return launch.run_window(options)


if __name__ == "__main__":
    faulthandler.dump_traceback_later(240, exit=True)  # nobody waits for ever for a window that hangs
    sys.exit(main(*sys.argv[1:]))
