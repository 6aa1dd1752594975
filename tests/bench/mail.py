"""Mail as a mailbox has it: some thousand correspondents, lists of addresses, folded and encoded fields, parts."""

import random
import time
from collections.abc import Iterator
from email.header import Header

NAMES = (
    *("Ada Byron", "Nora Okafor", "Liam O'Hara", "Aiko Tanaka", "Priya Smith", "Jonas Müller", "Zoë Lefèvre"),
    *("Grégoire Rossi", "Łukasz Kowalski", "Мария Иванова", "太郎 田中", "Omar García", "Chloé Novák", "Sven Jensen"),
    *("Ines Brown", "Björn Lee", "Anna Smith", "Paul Byron", "Eva Okafor", "Tom Jensen"),
)
DOMAINS = ("example.net", "example.org", "mail.example.com", "corp.example", "uni.example.edu")
ZONES = ("+0000", "-0700", "+0200", "+0100 (CET)", "GMT")
SUBJECTS = (
    "Invoice {n} for March",
    "Re: Trip to Lisbon, day {n}",
    "=?UTF-8?B?w5xiZXJ3ZWlzdW5n?= {n}",
    "Notes from meeting {n}",
    "=?utf-8?q?R=C3=A9union_du_=7B{n}=7D_et_la_suite_des_op=C3=A9rations?=\r\n =?utf-8?q?_=C3=A0_venir?=",
    "[devel] Patch {n}: make the reader\r\n faster where it is slow",
    "=?iso-8859-1?Q?Gr=FC=DFe_aus_M=FCnchen_{n}?=",
    "Build {n} failed",
)
TEXT = "the room is taken and we still wait for an answer\r\n" * 8
PLAIN = "Content-Type: text/plain; charset=utf-8\r\n\r\n"
HTML = "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
FILE = (
    "Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\n"
    'Content-Disposition: attachment; filename="report-{n}.pdf"\r\n\r\n' + "QUJD" * 60 + "\r\n"
)
CORRESPONDENTS = 8_000


def varied(count: int, seed: int = 1) -> Iterator[bytes]:
    """The same for the same seed."""
    chosen = random.Random(seed)
    for n in range(count):
        when = time.strftime("%a, %d %b %Y %H:%M:%S ", time.gmtime(1_600_000_000 + n * 1800)) + chosen.choice(ZONES)
        lines = [
            "Received: from mx.example.net (mx.example.net [192.0.2.7]) by mail.example.com with ESMTPS; " + when,
            f"From: {_somebody(chosen)}",
            f"To: {_several(chosen, chosen.choice((1, 1, 1, 2, 2, 3, 5, 8)), chosen.random() < 0.6)}",
            f"Subject: {chosen.choice(SUBJECTS).format(n=n)}",
            f"Date: {when}",
            f"Message-ID: <{n:x}.{chosen.getrandbits(64):x}@mail.example.net>",
        ]
        if n % 4 == 0:
            lines.append(f"Cc: {_several(chosen, chosen.choice((1, 2, 4)), False)}")
        if n % 5 == 0:
            lines += [f"List-Id: News {n % 40} <news{n % 40}.example.org>", f"Reply-To: news{n % 40}@example.org"]
            lines.append(f"Sender: bounce-{n}@lists.example.org")
        if n % 3 == 0:
            before = [f"<{n // 10}.root@x.example.net>", *(f"<{n - k:x}@x.example.net>" for k in range(n % 5, 0, -1))]
            lines += [f"In-Reply-To: {before[-1]}", "References: " + "\r\n ".join(before)]
        yield ("\r\n".join(lines) + "\r\nMIME-Version: 1.0\r\n" + _body(n)).encode()


def _somebody(chosen: random.Random) -> str:
    """Few write often, many seldom."""
    number = int(CORRESPONDENTS * chosen.random() ** 2.5)
    own = random.Random(number)
    name = own.choice(NAMES)
    address = f"person{number}@{own.choice(DOMAINS)}"
    if not name.isascii():
        return f"{Header(name, 'utf-8').encode()} <{address}>"
    style = own.random()
    if style < 0.2:
        return address
    first, _, last = name.partition(" ")
    return f'"{last}, {first}" <{address}>' if style < 0.5 else f"{name} <{address}>"


def _several(chosen: random.Random, count: int, me: bool) -> str:
    people = [_somebody(chosen) for _ in range(count)]
    return ",\r\n ".join(['"Me, Myself" <me@example.com>', *people] if me else people)


def _body(n: int) -> str:
    if n % 6 > 3:
        return PLAIN + TEXT
    parts = [PLAIN + TEXT, FILE.format(n=n)] if n % 6 == 0 else [PLAIN + TEXT, HTML + f"<p>{TEXT}</p>\r\n"]
    kind = "mixed" if n % 6 == 0 else "alternative"
    inside = "".join(f"--b{n:x}\r\n{part}" for part in parts)
    return f'Content-Type: multipart/{kind}; boundary="b{n:x}"\r\n\r\n{inside}--b{n:x}--\r\n'
