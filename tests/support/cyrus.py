"""A private Cyrus IMAP 3 on loopback: QRESYNC, OBJECTID, ACL, new UIDVALIDITY for a folder made again.

`alternative` puts a person's folders beside INBOX ("Sent"), else they stand below it ("INBOX/Sent").
"""

import os
import shutil
import subprocess
from collections.abc import Mapping

from tests.support import unpacked
from tests.support.mail_user import ImapUser
from tests.support.unpacked_server import UnpackedServer

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


class Cyrus(UnpackedServer):
    package = "cyrus"

    def __init__(self, *, alternative: bool = False) -> None:
        super().__init__()
        self._alternative = alternative

    def _command(self) -> list[str]:
        master = f"{unpacked.ROOT}/cyrus/usr/lib/cyrus/bin/master"
        files = ["-C", f"{self.folder}/imapd.conf", "-M", f"{self.folder}/cyrus.conf"]
        return [master, *files, "-p", f"{self.folder}/master.pid", "-D"]

    def _environment(self) -> Mapping[str, str]:
        return unpacked.environment("cyrus")

    def _prepare(self) -> None:
        d = self.folder
        for name in ("conf", "spool", "proc", "lock"):
            (d / name).mkdir()
        group = subprocess.run(
            ["id", "-gn", self._owner.pw_name], capture_output=True, text=True, check=True, timeout=60
        ).stdout.strip()
        values = {"d": d, "bin": unpacked.ROOT / "cyrus/usr/lib/cyrus/bin", "port": self.port, "group": group}
        values |= {"owner": self._owner.pw_name, "alternative": "yes" if self._alternative else "no"}
        (d / "imapd.conf").write_text(_IMAPD.format(**values))
        (d / "cyrus.conf").write_text(_SERVICES.format(**values))
        for path in (d, *d.rglob("*")):
            self._own(path)
            path.chmod(0o755 if path.is_dir() else 0o644)

    def user(self, password: str = "secret-pass") -> ImapUser:
        """A fresh user; INBOX, Sent and Trash are made at the first login."""
        name = f"user{next(self._numbers)}"
        program = shutil.which("saslpasswd2", path=os.environ.get("PATH", "") + ":/usr/sbin") or "saslpasswd2"
        command = [program, "-p", "-c", "-f", str(self.folder / "sasldb"), "-u", "localhost", name]
        subprocess.run(command, input=password.encode(), check=True, capture_output=True, timeout=60)
        self._own(self.folder / "sasldb")
        return ImapUser(self.host, self.port, name, password)
