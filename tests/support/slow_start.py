"""What a program says where its start is slow is said of the machine, and no fault of the program."""

import re

_WATCH = re.compile(
    r"(?m)^.*cio_desktop\.app\.start_watch: There is no window .*\n"
    r"(?:(?:Thread 0x|Current thread 0x|  File |  \.\.\.|Extension modules: ).*\n|\n)*"
)


def without_watch(log: str) -> str:
    """The log but for the words of `app/start_watch.py` and the frames below them."""
    return _WATCH.sub("", log)
