#!/usr/bin/env python3
"""Tries the `.deb` out for real: `python packaging/check_linux.py [--deb FILE] [--twice] [--here]`.

Installs it with apt in a minimal Debian (check_root.py), and does there what a person would do with it. Where no such
Debian can be had, on this system, with a warning. Says what each step saw and how long it took; ends at the first that
fails. Pictures of the window go to .build/pictures: look at them.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from check_smoke import LANGUAGES, PICTURES, smoke
from project import BUILD, NAME, ROOT, VERSION, BuildError, epoch

OLD = "bullseye"  # its C library is older than what the program was built with
PYTHON = ROOT / ".venv" / "bin" / "python"


def main() -> int:
    options = _parse()
    try:
        if Path(sys.prefix) != ROOT / ".venv":
            return _again_in_venv()
        sys.path.append(str(ROOT))  # the program's client and the tests' mail server
        began = time.monotonic()
        _check(options)
        print(f"All held, in {time.monotonic() - began:.0f} s. Look at the pictures in {PICTURES}.")
        return 0
    except BuildError as error:
        print(f"check_linux.py: {error}", file=sys.stderr)
        return 1


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="check_linux.py", description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--deb", type=Path, metavar="FILE", help="take this one (default: build it)")
    parser.add_argument("--run", type=Path, metavar="FILE", help="try this .run out, too")
    parser.add_argument("--twice", action="store_true", help="build again: it must be the same file")
    parser.add_argument("--here", action="store_true", help="install it on this system, and remove it again")
    parser.add_argument("--suite", default="", metavar="NAME", help="another Debian than this system's own")
    parser.add_argument("--allow-dirty", action="store_true", help="build although files differ from the last commit")
    return parser.parse_args()


def _again_in_venv() -> int:
    """This program once more, with the packages of the tests: their mail server judges the main job."""
    if not PYTHON.exists():
        raise BuildError("The checks use the tests' environment. Make it: python3 packaging/start.py test --version")
    return subprocess.call([str(PYTHON), str(Path(__file__).resolve()), *sys.argv[1:]])


def _check(options: argparse.Namespace) -> None:
    import check_root
    import deb

    os.environ.setdefault("SOURCE_DATE_EPOCH", str(epoch()))  # also if somebody commits meanwhile
    product: Path = (options.deb or _build(BUILD / "out", options)).resolve()
    if not product.is_file():
        raise BuildError(f"There is no file {product}.")
    PICTURES.mkdir(parents=True, exist_ok=True)
    with step("sizes, menu entry, metainfo, lintian") as say:
        deb.check(product)
        say(f"{product.name}: {product.stat().st_size:,} bytes")
    if options.twice:
        with step("the same commit gives the same file") as say:
            say(_same_again(product, options))
    if os.geteuid() != 0:
        raise BuildError("Installing takes root; you are not. The part above held.")
    with contextlib.ExitStack() as stack:
        try:
            if options.here:
                raise check_root.NoRoot("--here was asked for.")
            with step("a minimal Debian"):
                place: check_root.Place = stack.enter_context(check_root.root(options.suite))
        except check_root.NoRoot as why:
            print(f"warning: installing on this very system: {why}", file=sys.stderr)
            place = stack.enter_context(check_root.here())
        _try_out(place, product)
    _try_old(product)
    if options.run:
        import check_run

        check_run.check(options.run.resolve())


def _try_out(place: object, product: Path) -> None:
    import check_package
    import check_program
    import deb
    from check_root import Place, Root
    from check_screen import Screen

    from tests.support.certificates import Authority
    from tests.support.dovecot import BINARY, Dovecot

    assert isinstance(place, Place)
    if BINARY is None:
        raise BuildError("The main job is judged by Dovecot, which is missing: apt-get install dovecot-imapd.")
    before = check_package.Before.of(place)
    with tempfile.TemporaryDirectory(prefix="cio-check-") as temporary, contextlib.ExitStack() as stack:
        folder = Path(temporary)
        authority = Authority(folder)
        file = place.bring(product)
        old = place.bring(check_package.older(product, folder))
        server = stack.enter_context(Dovecot(authority))
        user = server.user()
        with step(f"apt installs an older build in {place.name}") as say:
            check_package.install(place, old)
            added = len(place.packages()) - len(before.packages)
            say(f"{added} packages added")
        with Screen() as screen:
            with step("main job in its window, on a private Dovecot") as say:
                with check_program.opened(place, screen, "profile", authority.ca_file) as window:
                    asyncio.run(check_program.main_job(window, user))
                    say(f"{check_program.on_screen(screen, PICTURES / 'older.png')} colours")
                    window.close()
            with step("upgrade: stale files go, the data folder stays"):
                check_package.install(place, file)
                check_package.upgraded(place, deb.debian_version(VERSION))
                with check_program.opened(place, screen, "profile", authority.ca_file) as window:
                    asyncio.run(check_program.goes_on(window, user))
                    check_program.on_screen(screen, PICTURES / "upgraded.png")
                    with step("a second service on the same data folder is refused"):
                        words = ("serve", "--port", "0", "--data-dir", place.inside(window.profile))
                        done = place.run(NAME, *words, "--vault", "keyfile", person=True)
                        check_program.says(done, 1, "already uses")
                    with step("SIGKILL leaves no child"):
                        window.kill()
            with step("--self-test") as say:
                facts = check_program.self_test(place)
                say(f"Qt {facts['qt']}, {facts['authorities']} authorities, {facts['platform']}")
            with step("--smoke off screen"):
                smoke(place, NAME, {}, "smoke-offscreen")
            with step("--smoke under Xvfb, in three languages"):
                smoke(place, NAME, screen.environment, "smoke-xcb", LANGUAGES)
            with step("--demo: the main job through the window's dialogs"):
                check_program.demo(place)
            with step("no display, no keyring, missing library: one sentence each"):
                check_program.says(place.run(NAME, person=True), 2, "no display")
                serve = place.run(NAME, "serve", "--port", "0", "--data-dir", "/tmp/none", person=True, timeout=60)
                check_program.says(serve, 1, "keyring")
                if isinstance(place, Root):
                    _without_libraries(place, screen.environment)
        if isinstance(place, Root):
            with step("full disk: dpkg takes back what did not fit") as say:
                place.must("dpkg", "--purge", NAME)
                say(check_package.full_disk(place, file))
                check_package.install(place, file)
        with step("purge leaves nothing but the person's own data"):
            before.restore()
            if not (place.home / "profile" / "cio.sqlite3").exists():
                raise BuildError("The person's data folder is gone after the removal.")
        if isinstance(place, Root):
            with step("the Secret Service keeps the key") as say:
                check_package.install(place, file)
                if place.install("gnome-keyring", "dbus").returncode:
                    raise BuildError("gnome-keyring can't be installed in the root.")
                say(f"{check_program.keyring(place)} entry")


def _without_libraries(place: object, screen: dict[str, str]) -> None:
    """Somebody removed by force what the package asks for."""
    import check_program
    from check_root import APT, Root

    assert isinstance(place, Root)
    for package in ("libxcb-cursor0", "libegl1"):
        place.must("dpkg", "--force-depends", "--remove", package)
        done = place.run(NAME, person=True, env=screen)
        if package == "libxcb-cursor0":
            check_program.says(done, 2, package)
        else:
            check_program.says(done, 1, "libEGL.so.1 is missing")
        place.must(*APT, "install", "--fix-broken")
    place.must(NAME, "--version", person=True)


def _try_old(product: Path) -> None:
    import check_package
    import check_root

    try:
        with contextlib.ExitStack() as stack:
            with step(f"a minimal Debian {OLD}"):
                place = stack.enter_context(check_root.root(OLD))
            with step("an older C library: apt refuses, nothing changes") as say:
                told = check_package.too_old(place, product)
                say(told)
    except check_root.NoRoot as why:
        print(f"warning: not tried on an older system: {why}", file=sys.stderr)


def _build(output: Path, options: argparse.Namespace) -> Path:
    with step("build.py deb"):
        words = [sys.executable, str(ROOT / "packaging" / "build.py"), "deb", "--output", str(output)]
        words += ["--allow-dirty"] if options.allow_dirty else []
        done = subprocess.run(words, stdout=subprocess.PIPE, text=True, check=False)
        if done.returncode:
            raise BuildError("build.py deb failed, as it said above.")
    return Path(done.stdout.splitlines()[0])


def _same_again(product: Path, options: argparse.Namespace) -> str:
    import hashlib

    with tempfile.TemporaryDirectory(prefix="cio-again-") as temporary:
        again = _build(Path(temporary), options)
        digests = [hashlib.sha256(file.read_bytes()).hexdigest() for file in (product, again)]
    if digests[0] != digests[1]:
        raise BuildError(f"Two builds differ: {digests[0]} and {digests[1]}.")
    return f"sha256 {digests[0]}"


@contextlib.contextmanager
def step(what: str) -> Iterator["Say"]:
    """Prints the step, what it said and its seconds once it held."""
    say = Say()
    began = time.monotonic()
    yield say
    told = f" ({say.text})" if say.text else ""
    print(f"{time.monotonic() - began:6.1f} s  {what}{told}", flush=True)


class Say:
    def __init__(self) -> None:
        self.text = ""

    def __call__(self, text: str) -> None:
        self.text = text


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
