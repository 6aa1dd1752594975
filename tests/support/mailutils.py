"""A private GNU Mailutils imap4d on loopback, over mbox files: lines of its own in messages, no UIDPLUS, no MOVE,
a SEARCH that knows no "n:*", folder names without quotes in STATUS, keywords refused.
"""

import itertools
import os
import pwd
import shutil
import subprocess
import tempfile
from pathlib import Path

from tests.support import process, unpacked
from tests.support.mail_user import ImapUser

_CONFIG = """\
auth {{
  authentication clear;
  authentication generic;
  authorization clear;
  authorization virtdomain;
}};
virtdomain {{ passwd-dir {d}/users; }};
mailbox {{ mailbox-type mbox; }};
mode daemon;
foreground yes;
max-children 50;
logging {{ syslog no; }};
tcp-wrappers {{ enable no; }};
server 127.0.0.1:{port} {{ tls-mode no; }};
"""
_DOMAIN = "example.com"
_PASSWORD = "secret-pass"
_CRYPTED = "$5$cio$eIAob5lNbgmMzlzPYJgRl9LIJVWlk.mWxdL3XgPx6T7"


def missing() -> str:
    """Why it can't run here; empty when it can."""
    return "" if unpacked.program("mailutils", "usr/sbin/imap4d") else "no GNU Mailutils on this machine"


class Mailutils:
    """`with Mailutils() as server:`, then a fresh `server.user()` per test."""

    def __init__(self) -> None:
        self.host = "127.0.0.1"
        (self.port,) = process.free_ports(1)
        self.folder = Path(tempfile.mkdtemp(prefix="cio-mailutils-", dir="/tmp"))
        self._numbers = itertools.count(1)
        self._process: subprocess.Popen[bytes] | None = None
        # As root it becomes the user whose mail it opens.
        self._owner = pwd.getpwnam("nobody") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())

    def __enter__(self) -> "Mailutils":
        self.folder.chmod(0o755)
        (self.folder / "users").mkdir()
        (self.folder / "imap4d.conf").write_text(_CONFIG.format(d=self.folder, port=self.port))
        program = f"{unpacked.ROOT}/mailutils/usr/sbin/imap4d"
        log = self.folder / "stdout.log"
        command = [program, "--config-file", f"{self.folder}/imap4d.conf"]
        self._process = process.spawn(command, log=log, env=unpacked.environment("mailutils"))
        try:
            process.wait_until(lambda: process.answers(self.port, b"* OK"), self._process, log)
        except process.NotStarted:
            self.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        if self._process is not None:
            process.end(self._process)
            self._process = None
        shutil.rmtree(self.folder, ignore_errors=True)

    def user(self) -> ImapUser:
        """A fresh user. INBOX is a file that its first opening makes."""
        name = f"user{next(self._numbers)}"
        home = self.folder / name
        home.mkdir()
        os.chown(home, self._owner.pw_uid, self._owner.pw_gid)
        ids = f"{self._owner.pw_uid}:{self._owner.pw_gid}"
        with (self.folder / "users" / _DOMAIN).open("a") as users:
            users.write(f"{name}:{_CRYPTED}:{ids}:test:{home}:/bin/sh\n")
        user = ImapUser(self.host, self.port, f"{name}@{_DOMAIN}", _PASSWORD)
        with user.imap() as client:
            client.select("INBOX")
        return user
