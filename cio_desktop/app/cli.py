"""The command line (README.md, Command line). Imports what a command needs only when it runs."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from cio_desktop import __version__
from cio_desktop.app import collection, log
from cio_desktop.app.argument_words import translate_argparse
from cio_desktop.app.translations import speak_in_terminal
from cio_desktop.language import Said, Text, tr
from cio_desktop.protocol.errors import CioError

NO_DISPLAY = 2
OWN = frozenset({"serve", "vault", "demo-mail", "read-mail"})  # the other commands are those for scripts
_HELP = frozenset({"-h", "--help"})
_WITH_VALUES = ("--data-dir", "--vault", "--api-url", "--shot")
WINDOW_LIBRARIES = ("PySide6", "qasync")  # the extra `window` of pyproject.toml
VAULTS = ("keyring", "keyfile", "passphrase")


def main(arguments: Sequence[str] | None = None) -> int:
    """0 done, 1 failed with one clear line on stderr, 2 wrong usage, or no display to open a window on. Commands for
    scripts have further ones (README.md, Commands for scripts)."""
    os.umask(0o077)
    options = parse(arguments)
    log.configure(debug=options.debug)
    try:
        if options.command == "serve":
            with collection.put_off():
                from cio_desktop.app.serve import run_service

                return run_service(options)
        if options.command == "vault":
            from cio_desktop.app.move_vault import run_move

            speak_in_terminal()
            return run_move(options)
        if options.command == "demo-mail":
            from cio_desktop.app.demo_server import run_demo_mail

            return run_demo_mail()
        if options.command == "read-mail":
            from cio_desktop.engine.reading.process import run

            return run()
        if options.command:
            from cio_desktop.app.script import run_script

            return run_script(options)
        _require_window()
        if options.self_test:
            from cio_desktop.app.self_test import run_self_test

            return run_self_test()
        if options.smoke:
            from cio_desktop.app.smoke import run_smoke

            return run_smoke(options.shot)
        from cio_desktop.app.launch import run_window

        return run_window(options)
    except CioError as error:
        _complain(error.said or error.message, to_window=options.command == "serve" and options.embedded)
        return NO_DISPLAY if error.code == "app.no_display" else 1
    except ImportError as error:
        if not (library := _missing_library(error)):
            raise
        _complain(
            Said(
                "The system's library {library} is missing. Install it and start again; where CIO Desktop came as a "
                "package of the system, `apt-get install --fix-broken` does that.",
                library=library,
            )
        )
        return 1
    except KeyboardInterrupt:
        return 0


def _complain(said: Said | str, *, to_window: bool = False) -> None:
    """One line on stderr. The window logs what its service complains of: that stays as logs are."""
    if not to_window:
        speak_in_terminal()
    words = said.spoken() if isinstance(said, Said) else said
    print("cio-desktop:", words, file=sys.stderr)  # noqa: T201


def _require_window() -> None:
    """Raises CioError app.no_window where the program was installed without it. Asks the finders and imports nothing:
    the service starts before Qt is imported."""
    for name in WINDOW_LIBRARIES:
        if not any(finder.find_spec(name, None) for finder in sys.meta_path):
            raise CioError(
                Said(
                    "The window is not installed here, only the client, the service and the command line. "
                    "Run `pip install 'cio-desktop[window]'` to add it, or `cio-desktop serve` to run the API alone."
                ),
                code="app.no_window",
            )


def _missing_library(error: ImportError) -> str:
    """Its name, if that is what the loader complains about: of what Qt leaves to the system, for one."""
    name, colon, words = str(error).partition(": ")
    missing = words.startswith("cannot open shared object file")  # as it is: the loader's words
    return name if colon and missing else ""


def parse(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """Exits with 2 and a word on stderr for wrong usage."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    with_scripts = _wants_scripts(given)
    if with_scripts or _HELP & set(given):  # not before a window opens: its process has no time for that
        speak_in_terminal()
    translate_argparse(speak_in_terminal)
    parser = _parser(with_scripts=with_scripts)
    # given here and not as defaults of the options: a command's own parser would set those again, over what was said
    before = argparse.Namespace(data_dir=None, debug=False, vault=None, api_url=None)
    options = parser.parse_args(given, before)
    if options.shot is not None and not options.smoke:
        _refuse(parser, Text("--shot belongs to --smoke"))
    if options.command and (options.self_test or options.smoke):
        _refuse(parser, Text("--self-test and --smoke are no options of {command}"), options.command)
    if options.background and (options.command or options.demo or options.api_url or options.smoke):
        _refuse(parser, Text("--background is of the window over your own mail"))
    if options.command and options.demo:
        _refuse(parser, Text("--demo is no option of {command}"), options.command)
    if options.command and options.command not in OWN:
        from cio_desktop.commands.parser import check

        check(parser, options)
    return options


def _refuse(parser: argparse.ArgumentParser, why: Text, command: str = "") -> None:
    speak_in_terminal()
    parser.error(why.fill(command=command))


def _wants_scripts(given: Sequence[str]) -> bool:
    """Whether a word of theirs may be among the arguments: their parsers are made for nobody else."""
    if OWN & set(given):
        return False
    words = [each for before, each in zip(("", *given), given, strict=False) if before not in _WITH_VALUES]
    return any(not each.startswith("-") or each in _HELP for each in words)


def _parser(*, with_scripts: bool = True) -> argparse.ArgumentParser:
    profile = argparse.ArgumentParser(add_help=False)
    profile.add_argument(
        "--data-dir",
        metavar=tr("DIR", "a value"),
        default=argparse.SUPPRESS,
        help=tr("another profile (default: the folder of this user)"),
    )
    profile.add_argument(
        "--debug", action="store_true", default=argparse.SUPPRESS, help=tr("a verbose log on stderr; never a secret")
    )
    shared = argparse.ArgumentParser(add_help=False, parents=[profile])
    shared.add_argument(
        "--vault",
        choices=(*VAULTS, "memory"),
        metavar="|".join(VAULTS),
        default=argparse.SUPPRESS,
        help=tr("where the key to the stored passwords lives (default: keyring)"),
    )
    parser = argparse.ArgumentParser(
        prog="cio-desktop", description=tr("Manage mail sources. Without a command: open the window."), parents=[shared]
    )
    version = "cio-desktop " + __version__
    parser.add_argument("--version", action="version", version=version, help=tr("show the version and end"))
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--demo", action="store_true", help=tr("made-up mail and a temporary profile; nothing is kept"))
    what.add_argument(
        "--api-url",
        metavar="URL",
        default=argparse.SUPPRESS,
        help=tr("use another Context.IO 2.0 server instead of the one built in"),
    )
    parser.add_argument(
        "--background",
        action="store_true",
        help=tr("without the window, where Settings keep syncing in the background; so it starts when you log in"),
    )
    # for whoever checks an installation
    what.add_argument(
        "--self-test", action="store_true", help=tr("say in one line of JSON whether this installation is whole")
    )
    what.add_argument("--smoke", action="store_true", help=tr("try the window out on made-up mail, then end"))
    parser.add_argument("--shot", metavar=tr("FILE", "a value"), help=tr("the file for a picture of that window"))
    commands = parser.add_subparsers(dest="command", metavar=tr("COMMAND", "a value"))
    serve = commands.add_parser("serve", help=tr("run the API alone, without a window"), parents=[shared])
    serve.add_argument("--host", default="127.0.0.1", metavar="H", help=tr("address to listen on (default: 127.0.0.1)"))
    serve.add_argument(
        "--port",
        default=8461,
        type=_port,
        metavar="N",
        help=tr("port to listen on; 0 takes a free one (default: 8461)"),
    )
    serve.add_argument("--embedded", action="store_true", help=argparse.SUPPRESS)
    vault = commands.add_parser(
        "vault", help=tr("move the key to the stored passwords to another place"), parents=[shared]
    )
    vault.add_argument("place", choices=VAULTS, help=tr("where to keep it from now on"))
    vault.add_argument(
        "--forget", action="store_true", help=tr("the key is lost: give up the stored passwords and begin anew")
    )
    commands.add_parser("demo-mail", parents=[shared])  # the demo's mail server, started by the window
    commands.add_parser("read-mail", parents=[shared])  # reads rows of large imports, started by the service
    if with_scripts:
        from cio_desktop.commands.parser import add_commands

        add_commands(commands, profile)
    return parser


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > 65535:
        speak_in_terminal()
        raise argparse.ArgumentTypeError(tr("{text} is not a port (0 to 65535)", text=repr(text)))
    return int(text)
