"""Puts the program together: command line, launch, service process, paths, logging, demo. It alone knows all rooms."""

from cio_desktop.app.late_modules import load_late

# A start imports them along with others and has no use for them: 5 ms of it, and as much memory.
load_late("bz2", "inspect", "ipaddress", "locale", "lzma", "traceback")
