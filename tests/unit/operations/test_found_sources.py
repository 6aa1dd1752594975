"""Sources that Thunderbird and Evolution have on this computer: read as those programs do, whatever stands there."""

from __future__ import annotations

import os
from pathlib import Path, PurePosixPath

import pytest

from cio_desktop.operations.found import evolution, places, thunderbird
from cio_desktop.operations.found.key_file import read_sections, unescaped

PREFS = r"""// Mozilla User Preferences
user_pref("mail.accountmanager.accounts", "account1,account2,account3,account4,account1");
user_pref("mail.account.account1.server", "server1");
user_pref("mail.account.account1.identities", "id1,id9");
user_pref("mail.identity.id1.useremail", "ann@example.org");
user_pref("mail.identity.id1.fullName", "Ann \"A\" B\u00fcrger\nBcc: x@evil.example");
user_pref("mail.server.server1.type", "imap");
user_pref("mail.server.server1.hostname", "imap.example.org");
user_pref("mail.server.server1.userName", "ann");
user_pref("mail.server.server1.port", 993);
user_pref("mail.server.server1.socketType", 3);
user_pref("mail.server.server1.authMethod", 3);
user_pref("mail.account.account2.server", "server2");
user_pref("mail.server.server2.type", "imap");
user_pref("mail.server.server2.hostname", "old.example.net");
user_pref("mail.server.server2.realhostname", "imap.example.net");
user_pref("mail.server.server2.userName", "bob@example.net");
user_pref("mail.server.server2.socketType", 2);
user_pref("mail.server.server2.authMethod", 10);
user_pref("mail.account.account3.server", "server3");
user_pref("mail.server.server3.type", "none");
user_pref("mail.account.account4.server", "server4");
user_pref("mail.server.server4.type", "imap");
user_pref("mail.server.server4.hostname", "plain.example.net");
user_pref("mail.server.server4.userName", "c");
user_pref("mail.server.server5.type", "imap");
user_pref("mail.server.server5.hostname", "of-no-account.example.net");
user_pref("signon.something", "CANARY");
"""


def test_the_accounts_of_a_profile() -> None:
    ann, bob, plain = thunderbird.sources(PREFS)
    assert (ann.email, ann.server, ann.port, ann.username, ann.use_ssl) == (
        "ann@example.org", "imap.example.org", 993, "ann", True,
    )  # fmt: skip
    assert (ann.oauth, ann.insecure, ann.name) == (False, False, 'Ann "A" Bürger')
    assert (bob.email, bob.server, bob.port, bob.use_ssl, bob.insecure, bob.oauth) == (
        "bob@example.net", "imap.example.net", 143, False, False, True,
    )  # fmt: skip
    assert (plain.email, plain.port, plain.insecure) == ("c@plain.example.net", 143, True)
    assert "CANARY" not in repr([ann, bob, plain])


@pytest.mark.parametrize(
    "line",
    [
        'user_pref("mail.server.server1.hostname", "imap.example.org\\nX");',
        'user_pref("mail.server.server1.hostname", "a/../b");',
        'user_pref("mail.server.server1.hostname", "");',
        'user_pref("mail.server.server1.hostname", 7);;',
        'user_pref("mail.server.server1.userName", "a\\r\\nLOGIN b");',
        'user_pref("mail.server.server1.userName", "");',
        'user_pref("mail.server.server1.port", 70000);',
        'user_pref("mail.identity.id1.useremail", "no address");',
        'user_pref("mail.identity.id1.useremail", "a@b@c");',
        'user_pref("mail.account.account1.server", "account1");',
        f'user_pref("mail.server.server1.userName", "{"x" * 1000}");',
    ],
)
def test_what_can_be_no_source_is_passed_over(line: str) -> None:
    found = thunderbird.sources(f"{PREFS}\n{line}")
    assert [each.server for each in found if each.email.startswith("ann")] in ([], ["7"], ["imap.example.org"])
    assert all("\n" not in each.username and "\r" not in each.username for each in found)
    assert {each.server for each in found} >= {"imap.example.net", "plain.example.net"}


@pytest.mark.parametrize(
    "prefs",
    [
        "",
        "\x00\x01\xff" * 1000,
        "user_pref(" * 10_000,
        'user_pref("mail.accountmanager.accounts", "' + "account1," * 100_000 + '");',
        'user_pref("mail.accountmanager.accounts", "a");\nuser_pref("mail.account.a.server", "a");',
        'user_pref("mail.accountmanager.accounts", "\\u',
        'user_pref("mail.server.' + "x." * 100_000 + 'type", "imap");',
    ],
)
def test_no_prefs_at_all(prefs: str) -> None:
    assert thunderbird.sources(prefs) == []


def test_letters_written_as_two_halves_are_whole() -> None:
    lines = (
        'user_pref("mail.identity.id1.fullName", "Ann \\ud83d\\ude00 \\ud83d");',
        'user_pref("mail.server.server1.userName", "ann\\ud800");',
    )
    ann, *_others = thunderbird.sources("\n".join((PREFS, *lines)))
    assert ann.name == "Ann \U0001f600 \ufffd"
    assert ann.username.encode() == "ann\ufffd".encode()


def test_very_many_accounts_are_cut() -> None:
    names = [f"a{n}" for n in range(3000)]
    lines = [f'user_pref("mail.accountmanager.accounts", "{",".join(names[:600])}");']
    for name in names:
        lines += [
            f'user_pref("mail.account.{name}.server", "{name}");',
            f'user_pref("mail.server.{name}.type", "imap");',
            f'user_pref("mail.server.{name}.hostname", "{name}.example.org");',
            f'user_pref("mail.server.{name}.userName", "u@x.example");',
        ]
    assert len(thunderbird.sources("\n".join(lines))) == 500


def test_where_profiles_are() -> None:
    ini = """[Install4F96D1932A9F858E]
Default=Profiles/x.default
[Profile1]
Name=other
IsRelative=0
Path=/elsewhere/other
[Profile0]
Name=default
IsRelative=1
Path=Profiles/x.default
Default=1
[Profile2]
Path=Profiles\\\\y.default
[General]
Version=2
broken line
[Profile3
Path=no
"""
    assert thunderbird.profile_folders(ini, PurePosixPath("/home/a/.thunderbird")) == [
        PurePosixPath("/home/a/.thunderbird/Profiles/x.default"),
        PurePosixPath("/elsewhere/other"),
        PurePosixPath("/home/a/.thunderbird/Profiles/y.default"),
    ]
    assert thunderbird.profile_folders("\x00[[[", PurePosixPath("/x")) == []


ACCOUNT = r"""
[Data Source]
DisplayName=Work
Enabled=true
Parent=

[Mail Account]
BackendName=imapx
IdentityUid=identity1

[Authentication]
Host=imap.example.org
Method=plain/password
Port=993
User=ann\s1

[Security]
Method=ssl-on-alternate-port
"""
IDENTITY = "[Mail Identity]\nAddress=ann@example.org\nName=Ann\\nB\n"


def test_the_accounts_of_evolution() -> None:
    files = {
        "account1": ACCOUNT,
        "identity1": IDENTITY,
        "account2": ACCOUNT.replace("ssl-on-alternate-port", "starttls-on-standard-port")
        .replace("Port=993", "Port=0")
        .replace("identity1", "account2")
        .replace("plain/password", "Google")
        .replace("User=ann\\s1", "User=bob@example.org"),
        "off": ACCOUNT.replace("Enabled=true", "Enabled=false"),
        "local": ACCOUNT.replace("imapx", "maildir"),
        "no host": ACCOUNT.replace("imap.example.org", ""),
        "odd": "\x00[Mail Account\nBackendName",
    }
    ann, bob = evolution.sources(files)
    assert (ann.email, ann.username, ann.port, ann.use_ssl, ann.oauth, ann.name) == (
        "ann@example.org", "ann 1", 993, True, False, "Ann",
    )  # fmt: skip
    assert (bob.email, bob.port, bob.use_ssl, bob.insecure, bob.oauth) == ("bob@example.org", 143, False, False, True)


def test_key_files() -> None:
    assert read_sections("a=1\n[s]\nb = 2 = 3\n#c=4\n;d=5\n[s]\nb=6\n[t") == {"s": {"b": "6"}}
    assert unescaped(r"a\sb\\n\x") == "a b\\n\\x"


def profile(folder: Path, prefs: str) -> None:
    (folder / "p.default").mkdir(parents=True)
    (folder / "profiles.ini").write_text("[Profile0]\nIsRelative=1\nPath=p.default\n")
    (folder / "p.default" / "prefs.js").write_text(prefs)


async def test_each_mailbox_once_wherever_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    assert await places.find(tmp_path) == []
    profile(tmp_path / ".thunderbird", PREFS)
    profile(tmp_path / "snap/thunderbird/common/.thunderbird", PREFS)
    profile(tmp_path / ".var/app/org.mozilla.Thunderbird/.thunderbird", PREFS.replace("ann", "flat"))
    sources = tmp_path / ".config/evolution/sources"
    sources.mkdir(parents=True)
    (sources / "a.source").write_text(ACCOUNT)
    (sources / "identity1.source").write_text(IDENTITY)
    found = await places.find(tmp_path)
    assert [(each.program, each.username) for each in found] == [
        ("Thunderbird", "ann"),
        ("Thunderbird", "bob@example.net"),
        ("Thunderbird", "c"),
        ("Thunderbird", "flat"),
        ("Evolution", "ann 1"),
    ]


def test_places_of_other_systems(tmp_path: Path) -> None:
    roaming = {"APPDATA": str(tmp_path / "Roaming")}
    assert places.thunderbird_folders(tmp_path, roaming, "win32") == [tmp_path / "Roaming" / "Thunderbird"]
    assert places.thunderbird_folders(tmp_path, {}, "darwin") == [tmp_path / "Library" / "Thunderbird"]
    assert places.evolution_folders(tmp_path, {}, "darwin") == []
    config = {"XDG_CONFIG_HOME": str(tmp_path / "c")}
    assert places.evolution_folders(tmp_path, config, "linux")[0] == tmp_path / "c" / "evolution" / "sources"


def test_only_ordinary_files_of_a_sane_size_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    (tmp_path / "binary").write_bytes(bytes(range(256)))
    monkeypatch.setattr(places, "LARGEST", 1000)
    (tmp_path / "huge").write_bytes(b"x" * 1001)
    (tmp_path / "full").write_bytes(b"x" * 1000)
    assert [places.read_text(tmp_path / name) for name in ("pipe", "huge", "gone", ".", "a\x00b")] == [""] * 5
    assert len(places.read_text(tmp_path / "full")) == 1000
    assert places.read_text(tmp_path / "binary")
