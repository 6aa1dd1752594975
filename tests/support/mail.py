"""Made-up mail: single messages with every part a test cares about, and runs of believable ones."""

import email.utils
import functools
import re
from collections.abc import Iterator
from email.message import EmailMessage
from email.policy import SMTP

EPOCH = 1_690_000_000
_KEPT_BYTES = 10_000
_PEOPLE = (
    ("Ada Byron", "ada@example.com"),
    ("Grégoire Lefèvre", "gregoire@example.org"),
    ("Nora Okafor", "nora@example.net"),
    ("青木 健", "aoki@example.com"),
    ("Billing", "billing@shop.example"),
    ("Liam O'Hara", "liam@example.org"),
)
_SUBJECTS = (
    "Invoice {n} for March",
    "Re: Trip to Lisbon, day {n}",
    "Notes from meeting {n}",
    "Überweisung Nr. {n}",
    "Your parcel {n} is on its way",
    "見積もり {n} について",
    "Fwd: Draft {n} of the contract",
)
_TEXT = "the meeting moved to Thursday because the room is taken and we still wait for an answer from Lisbon"
_WORDS = tuple(_TEXT.split(" "))


def message_id(n: int) -> str:
    return f"<m{n}@example.com>"


def make_message(
    n: int = 1,
    *,
    subject: str | None = None,
    from_: str | None = None,
    to: str = "me@example.com",
    message_id: str | None = None,
    in_reply_to: str | None = None,
    date: float | None = None,
    body: str | None = None,
    html: str | None = None,
    attachment: tuple[str, bytes] | None = None,
    headers: dict[str, str] | None = None,
) -> bytes:
    """One message, the same for the same arguments. `message_id=""` and `date=-1` leave the header out."""
    given = (
        n,
        subject,
        from_,
        to,
        message_id,
        in_reply_to,
        date,
        body,
        html,
        attachment,
        tuple((headers or {}).items()),
    )
    long = max(len(body or ""), len(html or ""), len(attachment[1]) if attachment else 0) > _KEPT_BYTES
    return _written.__wrapped__(*given) if long else _written(*given)


@functools.lru_cache(maxsize=8192)
def _written(
    n: int,
    subject: str | None,
    from_: str | None,
    to: str,
    message_id: str | None,
    in_reply_to: str | None,
    date: float | None,
    body: str | None,
    html: str | None,
    attachment: tuple[str, bytes] | None,
    headers: tuple[tuple[str, str], ...],
) -> bytes:
    """Kept, as writing one takes some milliseconds, and the tests ask for the same ones tens of thousands of times."""
    name, address = _PEOPLE[n % len(_PEOPLE)]
    mail = EmailMessage(policy=SMTP)
    mail["From"] = from_ if from_ is not None else email.utils.formataddr((name, address), "utf-8")
    mail["To"] = to
    mail["Subject"] = subject if subject is not None else _SUBJECTS[n % len(_SUBJECTS)].format(n=n)
    when = EPOCH + n * 3600 if date is None else date
    if when >= 0:
        mail["Date"] = email.utils.formatdate(when)
    mid = f"<m{n}@example.com>" if message_id is None else message_id
    if mid:
        mail["Message-ID"] = mid
    if in_reply_to:
        mail["In-Reply-To"] = in_reply_to
        mail["References"] = in_reply_to
    for key, value in headers:
        mail[key] = value
    mail.set_content(body if body is not None else _text(n))
    if html is not None:
        mail.add_alternative(html, subtype="html")
    if attachment is not None:
        filename, data = attachment
        mail.add_attachment(data, maintype="application", subtype="octet-stream", filename=filename)
    raw = mail.as_bytes()
    # The boundary is random otherwise, and equal messages would differ.
    return re.sub(rb"={15}\d+==", b"=-%08d-=" % n, raw)


def _text(n: int) -> str:
    lines = [" ".join(_WORDS[(n * 7 + i * 5 + k) % len(_WORDS)] for k in range(11)) + "." for i in range(2 + n % 5)]
    return f"Hello,\n\n{chr(10).join(lines)}\n\nRegards\n"


def messages(count: int, start: int = 1) -> Iterator[bytes]:
    """Believable mail: replies, some HTML, some attachments, names and subjects in several scripts."""
    for n in range(start, start + count):
        yield make_message(
            n,
            in_reply_to=message_id(n - 3) if n % 4 == 0 and n - 3 >= start else None,
            html=f"<p>Hello, this is number {n}.</p>" if n % 5 == 0 else None,
            attachment=(f"report-{n}.pdf", b"%PDF-1.4 " + bytes(range(256))) if n % 6 == 0 else None,
        )


def id_of(raw: bytes) -> str:
    """The Message-ID of a message or header block, "" when there is none."""
    head = raw.split(b"\r\n\r\n", 1)[0]
    found = re.search(rb"(?im)^message-id:\s*(\S+)", head)
    return found.group(1).decode("ascii", "replace") if found else ""
