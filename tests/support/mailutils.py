"""A private GNU Mailutils imap4d on loopback, over mbox files: lines of its own in messages, no UIDPLUS, no MOVE,
a SEARCH that knows no "n:*", folder names without quotes in STATUS, keywords refused.
"""

from collections.abc import Mapping

from tests.support import unpacked
from tests.support.mail_user import ImapUser
from tests.support.unpacked_server import UnpackedServer

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


class Mailutils(UnpackedServer):
    package = "mailutils"

    def _prepare(self) -> None:
        (self.folder / "users").mkdir()
        (self.folder / "imap4d.conf").write_text(_CONFIG.format(d=self.folder, port=self.port))

    def _command(self) -> list[str]:
        return [f"{unpacked.ROOT}/mailutils/usr/sbin/imap4d", "--config-file", f"{self.folder}/imap4d.conf"]

    def _environment(self) -> Mapping[str, str]:
        return unpacked.environment("mailutils")

    def user(self) -> ImapUser:
        """A fresh user. INBOX is a file that its first opening makes."""
        name = f"user{next(self._numbers)}"
        home = self.folder / name
        home.mkdir()
        self._own(home)
        ids = f"{self._owner.pw_uid}:{self._owner.pw_gid}"
        with (self.folder / "users" / _DOMAIN).open("a") as users:
            users.write(f"{name}:{_CRYPTED}:{ids}:test:{home}:/bin/sh\n")
        user = ImapUser(self.host, self.port, f"{name}@{_DOMAIN}", _PASSWORD)
        with user.imap() as client:
            client.select("INBOX")
        return user
