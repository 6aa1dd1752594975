"""A private Dovecot 2.3 on loopback: real IMAP for the tests, with any number of users made on the fly.

It reads no system configuration, runs as root and as anybody else, and keeps everything in one temporary
folder. It cannot be told to do without MOVE, UIDPLUS or COPYUID; `capability=` only stops it from naming them.
Servers that really lack them are the fake server's job (tests/support/fake_imap).
"""

import grp
import itertools
import os
import pwd
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from subprocess import Popen
from urllib.parse import urlsplit

from tests.support import process
from tests.support.certificates import Authority
from tests.support.mail_user import MailUser

BINARY = shutil.which("dovecot", path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin")

_CONFIG = """\
base_dir = {d}/run
state_dir = {d}/state
log_path = {d}/dovecot.log
listen = 127.0.0.1
protocols = imap
{identity}
first_valid_uid = 0
first_valid_gid = 0
mail_location = maildir:~/mail:INBOX=~/mail/INBOX:LAYOUT=fs
mail_fsync = never
mail_max_userip_connections = 1000
mail_plugins = {plugins}
mailbox_list_index = yes
ssl = yes
ssl_cert = <{chain}
ssl_key = <{key}
disable_plaintext_auth = no
auth_mechanisms = plain login{oauth_mechanisms}
auth_failure_delay = 0
auth_cache_size = 0
login_greeting = Ready.
shutdown_clients = yes
{capability}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service imap-login {{
  chroot =
  service_count = 0
  process_min_avail = 1
  client_limit = 500
  inet_listener imap {{
    address = 127.0.0.1
    port = {port}
  }}
  inet_listener imaps {{
    address = 127.0.0.1
    port = {tls_port}
    ssl = yes
  }}
}}
service imap {{
  process_limit = 500
}}
service stats {{
  chroot =
}}
passdb {{
  driver = passwd-file
  mechanisms = plain login
  args = scheme=PLAIN username_format=%u {d}/users/%u
}}
{oauth}
userdb {{
  driver = passwd-file
  args = username_format=%u {d}/users/%u
  default_fields = uid={uid} gid={gid} home={d}/home/%u
}}
namespace inbox {{
  inbox = yes
  separator = /
  mailbox Sent {{
    special_use = \\Sent
    auto = subscribe
  }}
  mailbox Drafts {{
    special_use = \\Drafts
    auto = subscribe
  }}
  mailbox Junk {{
    special_use = \\Junk
    auto = subscribe
  }}
  mailbox Trash {{
    special_use = \\Trash
    auto = subscribe
  }}
  mailbox Archive {{
    special_use = \\Archive
    auto = subscribe
  }}
}}
protocol imap {{
  mail_plugins = {imap_plugins}
  imap_idle_notify_interval = 2 mins
}}
plugin {{
  quota = count:User quota
  quota_vsizes = yes
  quota_grace = 0
  acl = vfile
}}
{extra}
"""

_OAUTH = """\
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {d}/oauth2.conf.ext
}}
"""

# The introspection's client is in the URL, as Dovecot 2.3 wants it. `scope` is what an access token must have.
_INTROSPECTION = """\
introspection_mode = post
introspection_url = {url}
force_introspection = yes
active_attribute = active
active_value = true
username_attribute = sub
username_format = %Lu
scope = {scope}
openid_configuration_url = {issuer}/.well-known/openid-configuration
timeout_msecs = 5000
"""


@dataclass(frozen=True)
class Introspection:
    """Where Dovecot asks about access tokens, and as whom."""

    issuer: str
    endpoint: str
    client: tuple[str, str]
    scope: str

    def config(self) -> str:
        parts = urlsplit(self.endpoint)
        url = parts._replace(netloc=f"{self.client[0]}:{self.client[1]}@{parts.netloc}").geturl()
        return _INTROSPECTION.format(url=url, scope=self.scope, issuer=self.issuer)


class Dovecot:
    """`with Dovecot(authority) as server:`; the session's own is the fixture `dovecot`.

    `quota` and `acl` load those plug-ins (OVERQUOTA, NOPERM, MYRIGHTS); `capability` replaces what is
    advertised after login; `oauth` lets it take access tokens, whose `sub` is the user's name; `extra` is appended
    to the configuration.
    """

    def __init__(
        self,
        authority: Authority,
        *,
        quota: bool = False,
        acl: bool = False,
        capability: str | None = None,
        oauth: Introspection | None = None,
        extra: str = "",
    ) -> None:
        self.authority = authority
        self.host = "127.0.0.1"
        self.port, self.tls_port = process.free_ports(2)
        self._plugins = [name for name, wanted in (("quota", quota), ("acl", acl)) if wanted]
        self._capability = capability
        self._oauth = oauth
        self._extra = extra
        # Directly below /tmp: the paths of Dovecot's sockets must stay below 108 characters.
        self.folder = Path(tempfile.mkdtemp(prefix="cio-dovecot-", dir="/tmp"))
        # Dovecot refuses to touch mail as root; as root the mail belongs to nobody.
        nobody = pwd.getpwnam("nobody") if os.geteuid() == 0 else None
        self.owner = (nobody.pw_uid, nobody.pw_gid) if nobody else (os.geteuid(), os.getegid())
        self._numbers = itertools.count(1)
        self._stamps = itertools.count(1_600_000_000)
        self._process: Popen[bytes] | None = None

    def __enter__(self) -> "Dovecot":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def start(self) -> None:
        """Also after stop(): same ports, same mail."""
        d = self.folder
        d.chmod(0o755)
        shutil.rmtree(d / "run", ignore_errors=True)
        for name in ("run", "state", "home", "users"):
            (d / name).mkdir(exist_ok=True)
        imap_plugins = ["$mail_plugins", *(f"imap_{name}" for name in self._plugins)]
        if self._oauth is not None:
            (d / "oauth2.conf.ext").write_text(self._oauth.config())
        (d / "dovecot.conf").write_text(
            _CONFIG.format(
                d=d,
                identity="" if os.geteuid() == 0 else _own_identity(),
                plugins=" ".join(self._plugins),
                imap_plugins=" ".join(imap_plugins),
                chain=self.authority.good.chain,
                key=self.authority.good.key,
                oauth=_OAUTH.format(d=d) if self._oauth else "",
                oauth_mechanisms=" xoauth2 oauthbearer" if self._oauth else "",
                capability=f"imap_capability = {self._capability}" if self._capability else "",
                port=self.port,
                tls_port=self.tls_port,
                uid=self.owner[0],
                gid=self.owner[1],
                extra=self._extra,
            )
        )
        assert BINARY is not None, "no dovecot on this machine"
        self._process = process.spawn([BINARY, "-F", "-c", d / "dovecot.conf"], log=d / "stdout.log")
        try:
            process.wait_until(self._answers, self._process, d / "stdout.log")
        except process.NotStarted as error:
            self.stop()
            raise process.NotStarted(f"{error}\n{self.log_text()}") from None

    def _answers(self) -> bool:
        return process.answers(self.port, b"* OK") and process.answers(self.tls_port)

    def stop(self) -> None:
        """An outage: connections break, nobody answers, the mail stays."""
        if self._process is not None:
            process.end(self._process)
            self._process = None

    def close(self) -> None:
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def log_text(self) -> str:
        log = self.folder / "dovecot.log"
        return log.read_text("utf-8", "replace") if log.exists() else ""

    def user(self, password: str = "secret-pass", *, name: str | None = None, quota_kb: int | None = None) -> MailUser:
        """A fresh user with empty folders."""
        name = name or f"user{next(self._numbers)}@example.com"
        home = self.folder / "home" / name
        home.mkdir()
        os.chown(home, *self.owner)
        rule = f"userdb_quota_rule=*:storage={quota_kb}K" if quota_kb is not None else ""
        self._set(name, password, rule)
        return MailUser(self, name, password, home / "mail", rule)

    def _set(self, name: str, password: str, rule: str = "") -> None:
        # A file per user: Dovecot looks at a file it knows at most once in a second.
        path = self.folder / "users" / name
        fresh = path.with_name(f".{name}")
        fresh.write_text(f"{name}:{{PLAIN}}{password}::::::{rule}\n")
        fresh.chmod(0o644)
        # ... and reads it again only when its time in whole seconds is another one.
        stamp = next(self._stamps)
        os.utime(fresh, (stamp, stamp))
        fresh.replace(path)


def _own_identity() -> str:
    user = pwd.getpwuid(os.geteuid()).pw_name
    group = grp.getgrgid(os.getegid()).gr_name
    return f"default_internal_user = {user}\ndefault_internal_group = {group}\ndefault_login_user = {user}"


def look(user: MailUser) -> dict[str, list[str]]:
    """What is really there: folder -> Message-IDs, as another client sees it."""
    return user.look()


__all__: Sequence[str] = ("BINARY", "Dovecot", "MailUser", "look")
