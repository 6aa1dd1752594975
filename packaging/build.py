#!/usr/bin/env python3
"""Makes an installer: `python packaging/build.py deb|run|rpm|appimage|flatpak|windows|macos [--check]`.

`bundle` makes only the folder with the program that all of them are made of (`--kind deb|portable|windows|macos`).
Everything is made in the hidden folder .build; what it needs from PyPI goes into .build/venv, by hash. It does not
install anything on this system.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib
import os
import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType

import distribution
import project
import start
from project import BUILD, BuildError
from targets import TARGETS

LOCK = "build.txt"
KINDS = ("deb", "portable", "windows", "macos")


def main() -> int:
    options = _parse()
    try:
        if not options.allow_dirty and (changed := project.dirty()):
            shown = ", ".join(changed[:3]) + (f" and {len(changed) - 3} more" if len(changed) > 3 else "")
            raise BuildError(f"{shown} differ from the last commit: commit first, or say --allow-dirty.")
        if Path(sys.prefix) != BUILD / "venv":
            return _again_in_venv()
        if options.target == "bundle":
            import bundle

            print(bundle.make(options.kind))
            return 0
        _build(options)
        return 0
    except BuildError as error:
        print(f"build.py: {error}", file=sys.stderr)
        return 1


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="build.py", description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("target", choices=[*TARGETS, "bundle"])
    parser.add_argument("--check", action="store_true", help="check what was made, too")
    parser.add_argument("--bundle", type=Path, metavar="DIR", help="take this bundle and make none")
    parser.add_argument("--output", type=Path, metavar="DIR", default=BUILD / "out", help="where the product goes")
    parser.add_argument("--allow-dirty", action="store_true", help="although files differ from the last commit")
    parser.add_argument("--kind", choices=KINDS, default="deb", help="of `bundle`")
    return parser.parse_args()


def _build(options: argparse.Namespace) -> None:
    made = TARGETS[options.target]
    target = _module(made.module)
    began = time.monotonic()
    folder = options.bundle.resolve() if options.bundle else _make_bundle(target, made.bundle)
    if not folder.is_dir():
        raise BuildError(f"There is no bundle in {folder}.")
    options.output.mkdir(parents=True, exist_ok=True)
    with distribution.marked(folder, options.target) as marked:
        product: Path = target.build(marked, options.output.resolve())
    seconds = time.monotonic() - began
    print(f"{product}\n{_size(product):,} bytes, {seconds:.0f} s")
    if product.is_file():
        print(f"sha256 {hashlib.sha256(product.read_bytes()).hexdigest()}")
    if options.check:
        target.check(product)
        print("checked")


def _make_bundle(target: ModuleType, kind: str) -> Path:
    """Where the target has its own way, by that: it knows the program's icon, and on which system it can be made."""
    if hasattr(target, "make_bundle"):
        own: Path = target.make_bundle()
        return own
    import bundle

    return bundle.make(kind)  # type: ignore[arg-type]


def _module(name: str) -> ModuleType:
    if not Path(__file__).with_name(f"{name}.py").exists():
        raise BuildError(f"packaging/{name}.py is not there, so this can't be built.")
    return importlib.import_module(name)


def _size(product: Path) -> int:
    files = [product] if product.is_file() else [path for path in product.rglob("*") if not path.is_symlink()]
    return sum(path.stat().st_size for path in files if path.is_file())


def _again_in_venv() -> int:
    """This program once more, in the environment that the lock describes."""
    if sys.version_info < (3, 11):
        raise BuildError("Packages are built with Python 3.11 or newer.")
    BUILD.mkdir(exist_ok=True)
    start.VENV = str(BUILD / "venv")
    start.make_venv()
    done = BUILD / "venv" / ".installed"
    wanted = start.stamp([LOCK])
    if start.read(str(done)) != wanted:
        start.say("Installing what building needs ...")
        pip = [start.venv_python(), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
        locked = ["--require-hashes", "--only-binary", ":all:", "-r", os.path.join(start.REQUIREMENTS, LOCK)]
        start.run(pip + locked, "What building needs can't be installed. Is this computer online?")
        done.write_text(wanted)
    command = [start.venv_python(), "-P", str(Path(__file__).resolve()), *sys.argv[1:]]
    return subprocess.call(command, env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parent)})


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
