"""A private Cyrus IMAP 3 on loopback: QRESYNC, OBJECTID, ACL, new UIDVALIDITY for a folder made again.

`alternative` puts a person's folders beside INBOX ("Sent"), else they stand below it ("INBOX/Sent").
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

_IMAPD = """\
configdirectory: {d}/conf
partition-default: {d}/spool
defaultpartition: default
cyrus_user: {owner}
cyrus_group: {group}
admins: admin
virtdomains: off
unixhierarchysep: yes
altnamespace: {alternative}
allowplaintext: yes
sasl_pwcheck_method: auxprop
sasl_auxprop_plugin: sasldb
sasl_sasldb_path: {d}/sasldb
sasl_mech_list: PLAIN LOGIN
servername: localhost
autocreate_quota: 0
autocreate_inbox_folders: Sent|Trash
expunge_mode: immediate
delete_mode: immediate
duplicate_db_path: {d}/conf/deliver.db
proc_path: {d}/proc
mboxname_lockpath: {d}/lock
idlesocket: {d}/idle
"""

_SERVICES = """\
START {{
  recover cmd="{bin}/ctl_cyrusdb -r -C {d}/imapd.conf"
}}
SERVICES {{
  imap cmd="{bin}/imapd -C {d}/imapd.conf" listen="127.0.0.1:{port}" prefork=0 maxchild=100
}}
EVENTS {{
}}
"""


def missing() -> str:
    """Why it can't run here; empty when it can."""
    if shutil.which("saslpasswd2", path=os.environ.get("PATH", "") + ":/usr/sbin") is None:
        return "no saslpasswd2 (sasl2-bin) on this machine"
    needed = ("master", "imapd", "ctl_cyrusdb")
    absent = [name for name in needed if unpacked.program("cyrus", f"usr/lib/cyrus/bin/{name}") is None]
    return f"no Cyrus on this machine: {', '.join(absent)}" if absent else ""


class Cyrus:
    """`with Cyrus() as server:`, then a fresh `server.user()` per test."""

    def __init__(self, *, alternative: bool = False) -> None:
        self.host = "127.0.0.1"
        (self.port,) = process.free_ports(1)
        self.folder = Path(tempfile.mkdtemp(prefix="cio-cyrus-", dir="/tmp"))
        self._alternative = alternative
        self._numbers = itertools.count(1)
        self._process: subprocess.Popen[bytes] | None = None
        # It gives root up at once, and reads its files as this user.
        nobody = os.geteuid() == 0
        self._owner = pwd.getpwnam("nobody") if nobody else pwd.getpwuid(os.geteuid())

    def __enter__(self) -> "Cyrus":
        self._write()
        master = f"{unpacked.ROOT}/cyrus/usr/lib/cyrus/bin/master"
        command = [master, "-C", f"{self.folder}/imapd.conf", "-M", f"{self.folder}/cyrus.conf"]
        command += ["-p", f"{self.folder}/master.pid", "-D"]
        log = self.folder / "stdout.log"
        self._process = process.spawn(command, log=log, env=unpacked.environment("cyrus"))
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

    def _write(self) -> None:
        d = self.folder
        d.chmod(0o755)
        for name in ("conf", "spool", "proc", "lock"):
            (d / name).mkdir()
        group = subprocess.run(
            ["id", "-gn", self._owner.pw_name], capture_output=True, text=True, check=True, timeout=10
        ).stdout.strip()
        values = {"d": d, "bin": unpacked.ROOT / "cyrus/usr/lib/cyrus/bin", "port": self.port, "group": group}
        values |= {"owner": self._owner.pw_name, "alternative": "yes" if self._alternative else "no"}
        (d / "imapd.conf").write_text(_IMAPD.format(**values))
        (d / "cyrus.conf").write_text(_SERVICES.format(**values))
        for path in (d, *d.rglob("*")):
            os.chown(path, self._owner.pw_uid, self._owner.pw_gid)
            path.chmod(0o755 if path.is_dir() else 0o644)

    def user(self, password: str = "secret-pass") -> ImapUser:
        """A fresh user; INBOX, Sent and Trash are made at the first login."""
        name = f"user{next(self._numbers)}"
        program = shutil.which("saslpasswd2", path=os.environ.get("PATH", "") + ":/usr/sbin") or "saslpasswd2"
        command = [program, "-p", "-c", "-f", str(self.folder / "sasldb"), "-u", "localhost", name]
        subprocess.run(command, input=password.encode(), check=True, capture_output=True, timeout=30)
        os.chown(self.folder / "sasldb", self._owner.pw_uid, self._owner.pw_gid)
        return ImapUser(self.host, self.port, name, password)
