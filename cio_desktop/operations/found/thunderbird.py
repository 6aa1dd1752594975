"""Thunderbird's profiles: `profiles.ini` says where they are, each has its accounts in `prefs.js`. Pure.

prefs.js (nsIPrefBranch): one `user_pref("name", value);` a line, value a string, a number, true or false.
`mail.accountmanager.accounts` lists the accounts, `mail.account.X.server` and `.identities` what they are made of.
socketType (MailNewsTypes2.idl): 0 none, 1 and 2 STARTTLS, 3 SSL/TLS. authMethod 10: OAuth2.
"""

from __future__ import annotations

import re
from pathlib import PurePath

from .key_file import read_sections
from .source import MOST, FoundSource, is_sound, one_line

PROGRAM = "Thunderbird"
_LINE = re.compile(r'\s*user_pref\("(mail\.[\w.\-]{1,200})",\s*(.{1,4000}?)\);\s*')
_WANTED = ("mail.accountmanager.accounts", "mail.account.", "mail.server.", "mail.identity.")
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|(.))")
_PLAIN, _TRY_STARTTLS, _STARTTLS, _TLS = range(4)
_OAUTH2 = "10"


def profile_folders(profiles_ini: str, beside: PurePath) -> list[PurePath]:
    """`beside`: the folder that profiles.ini is in. The one that Thunderbird opens comes first."""
    found: list[tuple[bool, PurePath]] = []
    for name, values in read_sections(profiles_ini).items():
        path = values.get("Path", "")
        if name.startswith("Profile") and path and "\x00" not in path:
            relative = values.get("IsRelative", "1") != "0"
            folder = beside.joinpath(*path.replace("\\", "/").split("/")) if relative else type(beside)(path)
            found.append((values.get("Default") == "1", folder))
    found.sort(key=lambda each: not each[0])
    return list(dict.fromkeys(folder for _default, folder in found))[:MOST]


def sources(prefs: str) -> list[FoundSource]:
    """The IMAP accounts of one profile, in their order."""
    values = _values(prefs)
    found: list[FoundSource] = []
    for account in _listed(values.get("mail.accountmanager.accounts", "")):
        source = _source(values, account)
        if source is not None and is_sound(source) and source not in found:
            found.append(source)
    return found


def _values(prefs: str) -> dict[str, str]:
    """Of a name that comes twice, the last, as Thunderbird reads it."""
    found = {}
    for line in prefs.splitlines():
        match = _LINE.fullmatch(line)
        if match is not None and match[1].startswith(_WANTED):
            found[match[1]] = _value(match[2])
    return found


def _value(written: str) -> str:
    if len(written) < 2 or written[0] != '"' or written[-1] != '"':
        return written
    text = _ESCAPE.sub(_unescape, written[1:-1])
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")  # \\u may hold half a letter


def _unescape(match: re.Match[str]) -> str:
    code = match[1] or match[2]
    return chr(int(code, 16)) if code else {"n": "\n", "r": "\r", "t": "\t"}.get(match[3], match[3])


def _listed(text: str) -> list[str]:
    return list(dict.fromkeys(name.strip() for name in text.split(",") if name.strip()))[:MOST]


def _source(values: dict[str, str], account: str) -> FoundSource | None:
    server = f"mail.server.{values.get(f'mail.account.{account}.server', '')}."
    if values.get(f"{server}type", "").lower() != "imap":
        return None
    identities = _listed(values.get(f"mail.account.{account}.identities", ""))
    identity = f"mail.identity.{identities[0] if identities else ''}."
    # what was changed since the account was made
    host = values.get(f"{server}realhostname") or values.get(f"{server}hostname", "")
    user = values.get(f"{server}realuserName") or values.get(f"{server}userName", "")
    socket = _number(values.get(f"{server}socketType", ""), _PLAIN)
    port = _number(values.get(f"{server}port", ""), 0) or (993 if socket == _TLS else 143)
    return FoundSource(
        program=PROGRAM,
        email=values.get(f"{identity}useremail") or (user if "@" in user else f"{user}@{host}"),
        server=host,
        port=port,
        username=user,
        use_ssl=socket == _TLS,
        insecure=socket not in (_TRY_STARTTLS, _STARTTLS, _TLS),
        oauth=values.get(f"{server}authMethod") == _OAUTH2,
        name=one_line(values.get(f"{identity}fullName", "")),
    )


def _number(text: str, otherwise: int) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else otherwise
