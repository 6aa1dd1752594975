"""What each command takes."""

from __future__ import annotations

import argparse

from cio_desktop.language import Text, tr

_ENDS = Text("""\
exit codes: 0 done; 1 refused or failed, in part too; 2 wrong usage; 3 no service can be reached.
The service is the one that runs in the data folder: that of the open window, or `cio-desktop serve`.""")
_ADDRESSES = {
    "from": Text("from this address"),
    "to": Text("to this address"),
    "email": Text("from, to or with this address"),
}
# What stands for a value in the help
_LABEL = Text("LABEL", "a value")
_SECONDS = Text("SECONDS", "a value")
_NAME = Text("NAME", "a value")
_PATTERN = Text("PATTERN", "a value")
_EMAIL = Text("EMAIL", "a value")
_TIME = Text("TIME", "a value")
_FOLDER = Text("FOLDER", "a value")
FLAGS = ("seen", "answered", "flagged", "deleted", "draft")


def add_commands(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], shared: argparse.ArgumentParser
) -> None:
    """`shared`: the options that any command of the program takes."""
    scripts = argparse.ArgumentParser(add_help=False)
    scripts.add_argument("--json", action="store_true", help=tr("the answer as the API has it, instead of a table"))
    scripts.add_argument(
        "--timeout",
        type=_seconds,
        metavar=str(_SECONDS),
        help=tr("give up a call after so long (default: 60 without a word)"),
    )
    scripts.add_argument(
        "--api-url",
        metavar="URL",
        default=argparse.SUPPRESS,
        help=tr("another service; its key is in CIO_CONSUMER_KEY and CIO_CONSUMER_SECRET"),
    )
    one = argparse.ArgumentParser(add_help=False)
    one.add_argument(
        "--account",
        metavar="ID|" + str(_EMAIL),
        help=tr("whose mail; needed where there is more than one account (see: accounts)"),
    )

    def command(name: str, words: str, *parents: argparse.ArgumentParser) -> argparse.ArgumentParser:
        return commands.add_parser(
            name,
            help=words,
            description=words[0].upper() + words[1:] + ".",
            epilog=str(_ENDS),
            parents=[shared, scripts, *parents],
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )

    command("accounts", tr("list the accounts: people with one or more mail sources"))

    sources = command("sources", tr("list the mail sources and how they are doing; change or check one"), one)
    sources.add_argument("label", nargs="?", metavar=str(_LABEL), help=tr("only this one"))
    what = sources.add_mutually_exclusive_group()
    what.add_argument("--period", metavar="1h|4h|12h|24h", help=tr("sync it that often from now on"))
    what.add_argument("--check", action="store_true", help=tr("connect now and tell what comes of it"))
    what.add_argument("--restart", action="store_true", help=tr("try a source that was given up again"))

    sync = command("sync", tr("start a sync of all sources, or of one; it does not wait for the end"), one)
    sync.add_argument("label", nargs="?", metavar=str(_LABEL), help=tr("only this one"))

    folders = command("folders", tr("list the folders (labels, on Gmail) with their numbers of messages"), one)
    folders.add_argument("label", nargs="?", metavar=str(_LABEL), help=tr("of this source alone"))
    folders.add_argument("--no-cache", action="store_true", help=tr("ask the mail server now"))

    messages = command("messages", tr("list messages, newest first"), one)
    messages.add_argument(
        "--folder",
        metavar=str(_NAME),
        help=tr("in this folder: its whole path, or a name such as \\Inbox"),
    )
    messages.add_argument("--source", metavar=str(_LABEL), help=tr("in this source"))
    messages.add_argument(
        "--subject",
        metavar=str(_PATTERN),
        help=tr("part of the subject, or /a regular expression/"),
    )
    for name, words in _ADDRESSES.items():
        messages.add_argument(f"--{name}", metavar=str(_EMAIL), dest=f"{name}_", help=str(words))
    messages.add_argument(
        "--after",
        type=_moment,
        metavar=str(_TIME),
        help=tr("dated after; Unix seconds, or mm/dd/yyyy"),
    )
    messages.add_argument("--before", type=_moment, metavar=str(_TIME), help=tr("dated before"))
    much = messages.add_mutually_exclusive_group()
    much.add_argument("--limit", type=_count, default=25, metavar="N", help=tr("at most so many (default: 25)"))
    much.add_argument("--all", action="store_true", help=tr("all of them"))

    message = command("message", tr("show one message: its fields, or its source as it is on the mail server"), one)
    message.add_argument("message", metavar="ID", help=tr("its id, or its Message-ID with < and >"))
    message.add_argument("--raw", action="store_true", help=tr("the whole source to stdout, nothing decoded"))

    edit = command("edit", tr("change in which folders or labels messages appear"), one)
    edit.add_argument(
        "messages", nargs="+", metavar="ID", help=tr("ids of messages; - reads them from stdin, one a line")
    )
    edit.add_argument(
        "--add",
        action="append",
        default=[],
        metavar=str(_FOLDER),
        help=tr("appear there as well; any number"),
    )
    edit.add_argument(
        "--remove",
        action="append",
        default=[],
        metavar=str(_FOLDER),
        help=tr("no longer there; any number"),
    )
    edit.add_argument("--source", metavar=str(_LABEL), help=tr("whose folders are meant"))
    edit.add_argument("--queue", action="store_true", help=tr("wait for a mail server that can't be reached, not fail"))

    flag = command("flag", tr("set and clear flags of messages"), one)
    flag.add_argument(
        "messages", nargs="+", metavar="ID", help=tr("ids of messages; - reads them from stdin, one a line")
    )
    flag.add_argument("--set", action="append", default=[], choices=FLAGS, help=tr("any number"), dest="set_flags")
    flag.add_argument("--clear", action="append", default=[], choices=FLAGS, help=tr("any number"), dest="clear_flags")
    flag.add_argument("--queue", action="store_true", help=tr("wait for a mail server that can't be reached, not fail"))

    edits = command("edits", tr("list changes of mail, newest first; try one again, or give it up"), one)
    edits.add_argument("edit", nargs="?", metavar="ID", help=tr("only this one"))
    edits.add_argument("--open", action="store_true", help=tr("only those that may still change something"))
    ends = edits.add_mutually_exclusive_group()
    ends.add_argument("--retry", action="store_true", help=tr("try it now"))
    ends.add_argument("--cancel", action="store_true", help=tr("give it up, where nothing was sent yet"))

    activity = command("activity", tr("list statuses and syncs of all sources, or of one, newest first"), one)
    activity.add_argument("label", nargs="?", metavar=str(_LABEL), help=tr("only of this one"))
    activity.add_argument("--limit", type=_count, default=100, metavar="N", help=tr("at most so many (default: 100)"))

    command("events", tr("follow what changes, one JSON object a line, until it is interrupted"))


def check(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """Ends with 2 for what no parser sees by itself."""
    given = vars(options)
    if options.command == "sources" and not options.label and (options.period or options.check or options.restart):
        parser.error(tr("--period, --check and --restart are about one source: name its {label}", label=str(_LABEL)))
    if options.command == "edits" and not options.edit and (options.retry or options.cancel):
        parser.error(tr("--retry and --cancel are about one change: name its ID"))
    if options.command == "edit" and not (options.add or options.remove):
        parser.error(tr("edit needs --add or --remove"))
    if options.command == "flag" and not (options.set_flags or options.clear_flags):
        parser.error(tr("flag needs --set or --clear"))
    if any("" in value for value in given.values() if isinstance(value, list)) or given.get("label") == "":
        parser.error(tr("a name is empty"))


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < 1e6:
        raise argparse.ArgumentTypeError(tr("{text} is no number of seconds", text=repr(text)))
    return seconds


def _count(text: str) -> int:
    if not text.isascii() or not text.isdigit() or not 0 < int(text) < 10**9:
        raise argparse.ArgumentTypeError(tr("{text} is no number of things to list", text=repr(text)))
    return int(text)


def _moment(text: str) -> str:
    parts = text.split("/")
    if not text.isascii() or not (text.isdigit() or (len(parts) == 3 and all(part.isdigit() for part in parts))):
        raise argparse.ArgumentTypeError(tr("{text} is no time: Unix seconds, or mm/dd/yyyy", text=repr(text)))
    return text
