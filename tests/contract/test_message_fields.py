"""What answers say of a message beyond the usual fields, from a real mail server: lists, return path, people, files
with all their fields, text parts with the parameters of RFC 3676."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.support.api_caller import Caller, caller, with_source

if TYPE_CHECKING:
    from tests.support.certificates import Authority
    from tests.support.dovecot import Dovecot

pytestmark = pytest.mark.dovecot

NEWSLETTER = b"""\
Return-Path: <bounce+me=example.com@list.example.org>
Received: from a by b; Mon, 1 Mar 2021 10:00:00 +0000
From: =?utf-8?q?Caf=C3=A9?= <News@Example.org>
To: me@example.com, Team: ann@example.org, bob@example.org;
Sender: robot@list.example.org
Reply-To: answers@list.example.org
Subject: weekly
Date: Mon, 1 Mar 2021 10:00:00 +0000
Message-ID: <weekly@example.org>
List-Id: News <news.example.org>
List-Help: <mailto:news-help@example.org?subject=help>
List-Unsubscribe: <mailto:news-off@example.org>,
\t<https://example.org/off?u=1&k==?utf-8?q?x?=>
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="m"

--m
Content-Type: multipart/alternative; boundary="a"

--a
Content-Type: text/plain; charset=utf-8; Format=Flowed; DelSp="Yes"
Content-Transfer-Encoding: quoted-printable

caf=C3=A9 =
long
--a
Content-Type: text/html; charset=utf-8

<b>x</b>
--a--
--m
Content-Type: application/pdf; name="=?utf-8?b?w5xiZXI=?=_2021-03-01_v2.pdf"
Content-Disposition: attachment; filename="../../=?utf-8?b?w5xiZXI=?=_2021-03-01_v2.pdf"
Content-ID: <part1@example.org>
Content-Transfer-Encoding: base64

JVBERg==
--m--
"""
BOUNCE = b"""\
Return-Path: <>
From: MAILER-DAEMON@example.org
To: me@example.com
Subject: bounced
Date: Mon, 1 Mar 2021 11:00:00 +0000
Message-ID: <bounce@example.org>

no
"""
FILE_FIELDS = {
    *("file_id", "file_name", "file_name_structure", "size", "type", "body_section", "content_disposition"),
    *("content_id", "is_embedded", "is_tnef_part", "supports_preview", "subject", "date", "date_indexed"),
    *("date_received", "addresses", "person_info", "message_id", "email_message_id", "resource_url"),
}
"""All of the contract but Gmail's two."""


async def messages_by_subject(c: Caller, path: str) -> dict[str, Any]:
    return {message["subject"]: message for message in await c.get(f"{path}/messages?limit=100")}


async def test_a_newsletter_is_told_whole(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user()
    user.deliver("INBOX", [NEWSLETTER.replace(b"\n", b"\r\n"), BOUNCE.replace(b"\n", b"\r\n")])
    async with caller(tmp_path, authority) as c:
        path = await with_source(c, user)
        found = await messages_by_subject(c, path)
        weekly, bounce = found["weekly"], found["bounced"]
        assert weekly["list_help"] == "<mailto:news-help@example.org?subject=help>"
        assert weekly["list_unsubscribe"].startswith("<mailto:news-off@example.org>, <https://example.org/off")
        addresses = weekly["addresses"]
        assert addresses["return_path"] == [{"email": "bounce+me=example.com@list.example.org"}]
        assert addresses["from"] == {"email": "News@Example.org", "name": "Café"}
        assert [each["email"] for each in addresses["to"]] == ["me@example.com", "ann@example.org", "bob@example.org"]
        assert addresses["sender"] == [{"email": "robot@list.example.org"}]
        assert addresses["reply_to"] == [{"email": "answers@list.example.org"}]
        everybody = {"News@Example.org", "me@example.com", "ann@example.org", "bob@example.org"}
        everybody |= {"robot@list.example.org", "answers@list.example.org", addresses["return_path"][0]["email"]}
        assert set(weekly["person_info"]) == everybody
        digest = hashlib.md5(b"news@example.org", usedforsecurity=False).hexdigest()
        assert weekly["person_info"]["News@Example.org"]["thumbnail"].endswith(digest)
        assert not {"list_help", "list_unsubscribe"} & set(bounce)
        assert "return_path" not in bounce["addresses"]
        # a single message, a thread and a contact's messages say the same
        one = await c.get(f"{path}/messages/{weekly['message_id']}")
        assert one == weekly
        assert await c.get(f"{path}/contacts/ann%40example.org/messages") == [weekly]
        assert await c.get(f"{path}/messages?email=bounce%2Bme%3Dexample.com%40list.example.org") == []


async def test_a_file_has_every_field_wherever_it_is_shown(
    dovecot: Dovecot, authority: Authority, tmp_path: Path
) -> None:
    user = dovecot.user()
    user.deliver("INBOX", [NEWSLETTER.replace(b"\n", b"\r\n")])
    async with caller(tmp_path, authority) as c:
        path = await with_source(c, user)
        weekly = (await messages_by_subject(c, path))["weekly"]
        (file,) = weekly["files"]
        assert set(file) >= FILE_FIELDS
        assert file["file_name"] == "../../Über_2021-03-01_v2.pdf"
        assert file["safe_name"] == "Über_2021-03-01_v2.pdf"
        assert (file["content_id"], file["content_disposition"]) == ("<part1@example.org>", "attachment")
        assert file["body_section"] == "2"
        assert [kind for _, kind in file["file_name_structure"]].count("ext") == 1
        assert "".join(text for text, _ in file["file_name_structure"]).endswith("Über_2021-03-01_v2.pdf")
        single = await c.get(f"{path}/files/{file['file_id']}")
        assert {name: single[name] for name in file} == file
        assert await c.get(f"{path}/files") == [file]
        assert await c.get(f"{path}/contacts/ann%40example.org/files") == [file]


async def test_flags_are_those_of_the_message(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    """`\\Recent` is about the session that looks (RFC 3501, 2.3.2)."""
    user = dovecot.user()
    user.deliver("INBOX", [NEWSLETTER.replace(b"\n", b"\r\n")], flags=["\\Flagged", "\\Seen"])
    async with caller(tmp_path, authority) as c:
        path = await with_source(c, user)
        for query in ("messages", "sources/0/folders/INBOX/messages", "messages/%3Cweekly%40example.org%3E/thread"):
            found = await c.get(f"{path}/{query}?include_flags=1")
            (message,) = found["messages"] if isinstance(found, dict) else found
            assert sorted(message["flags"]) == ["\\Flagged", "\\Seen"], query


async def test_flowed_text_says_so(dovecot: Dovecot, authority: Authority, tmp_path: Path) -> None:
    user = dovecot.user()
    large = NEWSLETTER.replace(b"JVBERg==", b"QUJD" * 15 + b"\n" + (b"QUJD" * 19 + b"\n") * 16_000)
    large = large.replace(b"weekly", b"heavy")
    user.deliver("INBOX", [raw.replace(b"\n", b"\r\n") for raw in (NEWSLETTER, large)])
    async with caller(tmp_path, authority) as c:
        path = await with_source(c, user)
        for subject, message in (await messages_by_subject(c, path)).items():
            below = f"{path}/messages/{message['message_id']}"
            text, html = await c.get(f"{below}/body")
            assert (text["format"], text["delsp"]) == ("flowed", "yes"), subject
            assert text["content"].split() == ["café", "long"], subject
            assert not {"format", "delsp"} & set(html)
            assert (await c.get(f"{below}?include_body=1"))["body"] == [text, html]
            assert await c.get(f"{below}/body?type=text%2Fhtml") == [html]
