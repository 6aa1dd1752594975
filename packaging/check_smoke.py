"""`--smoke` of the installed program in the languages that are looked at: what it says, and a picture of its window."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from check_root import Place
from project import BUILD, ROOT, BuildError

PICTURES = BUILD / "pictures"  # look at them
LANGUAGES = ("en", "de", "ar")  # ours, a longer one, one from right to left
HARMLESS = ("This plugin does not support propagateSizeHints()",)
SMALLEST = 20_000  # bytes of a picture with mail in it


def smoke(place: Place, program: str, env: Mapping[str, str], name: str, languages: tuple[str, ...] = ("en",)) -> None:
    """Not a line more than is expected. The language is the system's, which is what the program goes by."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    shot = place.home / "shot.png"
    words = (program, "--smoke", "--shot", place.inside(shot))
    for language in languages:
        done = place.run(*words, person=True, env={**env, "LANGUAGE": language})
        noise = [line for line in done.stderr.splitlines() if line not in HARMLESS]
        lines = done.stdout.splitlines()
        if done.returncode or noise or len(lines) != 2 or lines[1] != _last_line(language, place.inside(shot)):
            raise BuildError(f"--smoke in {language} ended with {done.returncode} and said {done.stdout}{done.stderr}")
        picture = PICTURES / f"{name}-{language}.png"
        picture.write_bytes(shot.read_bytes())
        shot.unlink()
        if picture.stat().st_size < SMALLEST:
            raise BuildError(f"The picture {picture} is too small to show a window with mail.")


def _last_line(language: str, file: str) -> str:
    if str(ROOT) not in sys.path:
        sys.path.append(str(ROOT))
    from cio_desktop.app.translations import load
    from cio_desktop.language import speaking, tr

    with speaking(load(language)):
        return tr("Picture of the window: {file}", file=file)
