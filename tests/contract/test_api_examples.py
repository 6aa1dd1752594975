"""The examples of API.md and of the main page, pasted as they stand into a Python, against the real service."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support.mail import make_message, message_id
from tests.support.service import PROJECT, Service

if TYPE_CHECKING:
    from tests.support.certificates import Authority
    from tests.support.dovecot import Dovecot
    from tests.support.mail_user import MailUser

PAGE = (PROJECT / "cio_desktop/service/API.md").read_text("utf-8")
MAIN_PAGE = (PROJECT / "README.md").read_text("utf-8")
EXAMPLE = re.compile(r"```python\n(.*?)```", re.DOTALL)
# what says nothing that can be asked for
WITHOUT = {"Transport", "Signature", "Types", "Callbacks", "What is ours", "Old clients", "Choices"}


def sections() -> dict[str, str]:
    return {part.partition("\n")[0]: part for part in PAGE.split("\n## ")[1:]}


def test_every_resource_has_an_example() -> None:
    assert [name for name, text in sections().items() if not EXAMPLE.search(text)] == sorted(
        WITHOUT, key=list(sections()).index
    )


@pytest.fixture(scope="module")
def service(authority: Authority, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    folder = tmp_path_factory.mktemp("examples") / "data"
    own = {"CIO_CONSUMER_KEY": None, "CIO_CONSUMER_SECRET": None}
    with Service(folder, ca_file=authority.ca_file, environment=own) as running:
        yield running


def filled(dovecot: Dovecot) -> MailUser:
    user = dovecot.user()
    user.deliver("INBOX", [make_message(1, subject="Your invoice", attachment=("bill.pdf", b"%PDF " * 2000))])
    user.deliver("INBOX", [make_message(2, subject="Re: Your invoice", in_reply_to=message_id(1)), make_message(3)])
    return user


def here(text: str, service: Service, user: MailUser) -> str:
    """With this service and this mail server where a reader would put theirs."""
    for written, meant in (
        ("~/cio/consumer.json", str(service.data_dir / "consumer.json")),
        ("http://127.0.0.1:8461", service.base_url),
        ('server="imap.example.org"', f'server="127.0.0.1", port={user.tls_port}'),
        ('username="ann"', f"username={user.name!r}"),
        ('password="secret"', f"password={user.password!r}"),
    ):
        text = text.replace(written, meant)
    return text


def pasted(text: str, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "asyncio"],
        cwd=folder,
        env={"PYTHONPATH": str(PROJECT), "PATH": "", "PYTHONIOENCODING": "utf-8"},
        input=text,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


@pytest.mark.dovecot
@pytest.mark.limit(750)
def test_they_run_one_after_the_other(service: Service, dovecot: Dovecot, tmp_path: Path) -> None:
    user = filled(dovecot)
    script = ""
    for name, text in sections().items():
        for code in EXAMPLE.findall(text):
            script += f"print('--', {name!r})\n{here(code, service, user)}\n"
    done = pasted(script + "print('-- closed', await cio.close())\n", tmp_path)
    told = done.stdout + done.stderr
    assert "Traceback" not in told, told
    assert "Error" not in done.stderr, told
    said = {part.partition("'")[0].strip(): part for part in done.stdout.split("-- ")[1:]}
    names = [part.partition("\n")[0] for part in done.stdout.split("-- ")[1:]]
    assert names == [name for name in sections() if name not in WITHOUT] + ["closed None"], said
    assert (tmp_path / "bill.pdf").read_bytes() == b"%PDF " * 2000
    assert "OK" in done.stdout.partition("-- Sources")[2].partition("-- ")[0]
    assert user.where(message_id(1)) == ["Bills/2026", "Paid", "Work"]
    assert len(user.look()["INBOX"]) == 3  # the note is there, the invoice left


@pytest.mark.dovecot
def test_the_main_pages_example(service: Service, dovecot: Dovecot, tmp_path: Path) -> None:
    user = filled(dovecot)
    (code,) = EXAMPLE.findall(MAIN_PAGE)
    code = here(code, service, user)
    pair = (service.data_dir / "consumer.json").read_text("utf-8")
    (tmp_path / "example.py").write_text(
        f"{code}\nimport sys\npair = {pair}\nasyncio.run(main(pair['key'], pair['secret'], {user.password!r}))\n"
    )
    done = subprocess.run(
        [sys.executable, "example.py"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(PROJECT), "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "Re: Your invoice ['INBOX'" in done.stdout.replace("['\\\\Inbox', ", "[")
