"""The demo's made-up mail: some 300 messages from resources/demo/mail.json, alike at every start but for the dates."""

from __future__ import annotations

import itertools
import json
import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, formataddr
from typing import Any

from cio_desktop.ui.widgets.resource_files import read_text

DAY = 86400
DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")  # as it is: of English mail
MONTHS = ("September", "October", "November", "December")  # as it is: the same


@dataclass(frozen=True, slots=True)
class DemoMessage:
    raw: bytes
    received: int
    seen: bool


@dataclass(frozen=True, slots=True)
class DemoSource:
    email: str
    period: str
    password: str  # what the demo's mail server accepts
    wrong_password: bool  # the window is given another one
    folders: dict[str, list[DemoMessage]]


@dataclass(frozen=True, slots=True)
class DemoAccount:
    first_name: str
    last_name: str
    sources: list[DemoSource]


def demo_accounts(now: float | None = None) -> list[DemoAccount]:
    """All accounts with their mail, dated backwards from `now` (Unix seconds)."""
    data = json.loads(read_text("demo", "mail.json"))
    dice = random.Random(2012)
    moment = time.time() if now is None else now
    return [
        DemoAccount(
            account["first_name"],
            account["last_name"],
            [_source(data, source, dice, moment) for source in account["sources"]],
        )
        for account in data["accounts"]
    ]


def _source(data: dict[str, Any], source: dict[str, Any], dice: random.Random, now: float) -> DemoSource:
    folders = {name: list(_folder(data, source, name, rows, dice, now)) for name, rows in source["folders"].items()}
    return DemoSource(source["email"], source["period"], data["password"], bool(source.get("wrong_password")), folders)


def _folder(
    data: dict[str, Any], source: dict[str, Any], folder: str, rows: list[Any], dice: random.Random, now: float
) -> Iterator[DemoMessage]:
    people = {**data["people"], "me": [source["email"].split("@")[0].title().replace(".", " "), source["email"]]}
    span = 20 if folder == "INBOX" else 90
    for sender, count, subjects in rows:
        for number, subject in zip(range(count), itertools.cycle(subjects), strict=False):
            words = {
                "day": dice.choice(DAYS),
                "month": dice.choice(MONTHS),
                "number": str(dice.randint(10_000, 99_999)),
                "small": str(number + 1),
            }
            received = int(now - dice.uniform(0.01, span) * DAY)
            receiver = "bob" if sender == "me" else "me"
            name = f"{source['email']}.{folder}.{sender}.{number}".replace("/", ".").replace("@", ".")
            yield DemoMessage(
                _message(subject.format(**words), people[sender], people[receiver], name, received, data, dice),
                received,
                seen=folder != "INBOX" or dice.random() < 0.7,
            )


def _message(
    subject: str,
    sender: list[str],
    receiver: list[str],
    name: str,
    received: int,
    data: dict[str, Any],
    dice: random.Random,
) -> bytes:
    message = EmailMessage()
    message["From"] = formataddr((sender[0], sender[1]))  # as it is: a field of mail
    message["To"] = formataddr((receiver[0], receiver[1]))
    message["Subject"] = subject  # as it is: a field of mail
    message["Date"] = format_datetime(datetime.fromtimestamp(received, UTC))  # as it is: a field of mail
    message["Message-ID"] = f"<{name}@demo.invalid>"
    text = "\n\n".join(dice.sample(data["paragraphs"], 3))
    message.set_content(f"Hello,\n\n{text}\n\n{sender[0]}\n")
    return message.as_bytes(policy=SMTP)
