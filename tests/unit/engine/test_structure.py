"""BODYSTRUCTURE trees: files, text parts, the filter of signature images and winmail.dat."""

import email
import unicodedata
from email.policy import default
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cio_desktop.engine.reading.structure import DEEPEST, MOST_PARTS, read_structure

PLAIN = (b"TEXT", b"PLAIN", (b"CHARSET", b"utf-8"), None, None, b"7BIT", 12, 1, None, None, None, None)
HTML = (b"text", b"html", (b"charset", b"iso-8859-1"), None, None, b"quoted-printable", 99, 4)


def image(size: int, *, content_id: bytes | None = b"<logo@x>", disposition: Any = (b"inline", None)) -> Any:
    return (b"image", b"png", (b"name", b"logo.png"), content_id, None, b"base64", size, None, disposition)


def attachment(params: Any, *, kind: Any = b"application", subtype: Any = b"pdf", name_params: Any = None) -> Any:
    return (kind, subtype, name_params, None, None, b"base64", 7800, None, (b"attachment", params), None)


def names(body: Any, **options: Any) -> Any:
    return [file.file_name for file in read_structure(body, "m" * 24, **options).files]


def test_a_single_text() -> None:
    found = read_structure(PLAIN, "m")
    assert found.files == []
    assert [(t.section, t.type, t.charset, t.encoding, t.size) for t in found.texts] == [
        ("1", "text/plain", "utf-8", "7bit", 12)
    ]


def test_sections_of_nested_multiparts() -> None:
    body = ((PLAIN, HTML, b"ALTERNATIVE"), attachment((b"FILENAME", b"bill.pdf")), b"MIXED")
    found = read_structure(body, "m")
    assert [text.section for text in found.texts] == ["1.1", "1.2"]
    assert [(f.file_name, f.body_section, f.type, f.size) for f in found.files] == [
        ("bill.pdf", "2", "application/pdf", 5700)
    ]
    assert len(found.files[0].file_id) == 24
    assert found.files[0].file_id != read_structure(body, "other").files[0].file_id


def test_small_pictures_inside_the_text_are_left_out_unless_asked_for() -> None:
    body = ((HTML, image(9000), image(200_000), b"RELATED"), attachment((b"filename", b"a.pdf")), b"MIXED")
    assert names(body) == ["logo.png", "a.pdf"]
    assert names(body, raw_file_list=True) == ["logo.png", "logo.png", "a.pdf"]


def test_a_picture_that_is_attached_stays() -> None:
    body = (
        PLAIN,
        image(9000, content_id=None, disposition=(b"attachment", (b"filename", b"cat.png"))),
        b"MIXED",
    )
    assert names(body) == ["cat.png"]


def test_winmail_is_left_out_unless_asked_for() -> None:
    for part in (
        attachment((b"filename", b"winmail.dat")),
        attachment(None, subtype=b"ms-tnef", name_params=(b"name", b"x")),
    ):
        body = (PLAIN, part, b"mixed")
        assert names(body) == []
        assert len(names(body, raw_file_list=True)) == 1


def test_names_in_pieces_and_charsets() -> None:
    assert names((PLAIN, attachment((b"filename*", b"utf-8''%E2%82%AC.pdf")), b"mixed")) == ["€.pdf"]
    assert names((PLAIN, attachment((b"filename*1", b"b.pdf", b"filename*0", b"a")), b"mixed")) == ["ab.pdf"]
    assert names((PLAIN, attachment((b"filename*0*", b"utf-8''%E2%82", b"filename*1*", b"%AC.pdf")), b"mixed")) == [
        "€.pdf"
    ]
    assert names((PLAIN, attachment((b"filename", b"=?utf-8?q?=E2=82=AC=2Epdf?=")), b"mixed")) == ["€.pdf"]
    assert names((PLAIN, attachment(None, name_params=(b"name", b"old.doc")), b"mixed")) == ["old.doc"]
    assert names((PLAIN, attachment((b"filename", b"\xff\xfe")), b"mixed")) == ["ÿþ"]


@pytest.mark.parametrize(
    ("params", "name"),
    [
        # coded twice
        ((b"filename*", b"utf-8''=?utf-8?Q?caf=C3=A9.pdf?="), "café.pdf"),
        ((b"filename", b"=?utf-8?q?=3D=3Futf-8=3FQ=3Fcaf=3DC3=3DA9.pdf=3F=3D?="), "café.pdf"),
        ((b"filename", b'"=?utf-8?Q?caf=C3=A9.pdf?="'), '"café.pdf"'),
        ((b"filename", b"=?utf-8?Q?ca?=\r\n =?utf-8?Q?f=C3=A9.pdf?="), "café.pdf"),
        ((b"filename*", b"utf-8'en'a%20b.pdf"), "a b.pdf"),
        ((b"filename*", b"caf%C3%A9.pdf"), "café.pdf"),
        ((b"filename*", b"''caf%C3%A9.pdf"), "café.pdf"),
        ((b"filename*", b"cp-850''caf%82.pdf"), "café.pdf"),
        ((b"filename*", b"x-unknown''caf%E9.pdf"), "café.pdf"),
        # only the pieces with a star are percent-encoded
        ((b"filename*0*", b"utf-8''%E2%82%AC%20", b"filename*1", b"50%25.pdf"), "€ 50%25.pdf"),
        ((b"filename*2", b"c.pdf", b"filename*0", b"a", b"filename*1", b"b"), "abc.pdf"),
        # both: that with a charset counts, wherever it stands
        ((b"filename", b"EURO.pdf", b"filename*", b"utf-8''%E2%82%AC.pdf"), "€.pdf"),
        ((b"filename*", b"utf-8''%E2%82%AC.pdf", b"filename", b"EURO.pdf"), "€.pdf"),
        ((b"filename", b"a.pdf", b"filename*", b"utf-8''"), "a.pdf"),
        # quotes left unescaped: the server's strings are cut at them
        ((b"filename", b"a ", b"b", b" c.pdf"), 'a "b" c.pdf'),
        ((b"filename", b"a ", b"b", b" c.pdf", b"SIZE", b"7"), 'a "b" c.pdf'),
        ((b"filename", b"a ", 5, b" and ", b"x", b".pdf"), 'a "5" and "x".pdf'),
        ((b"filename", b"README", b"size", b"7", b"x-unix-mode", b"0644.a"), "README"),
        ((b"filename", b"a.pdf", b"odd", b"b.pdf"), "a.pdf"),
        # nothing that ends a line or is none
        ((b"filename", b"a\x00b\r\nc\x1b.pdf"), "a\ufffdb c\ufffd.pdf"),
        ((b"filename*", b"utf-8''a%0Ab%00.pdf"), "a b\ufffd.pdf"),
        ((b"filename", b"  a.pdf "), "a.pdf"),
        ((b"filename", b"   "), ""),
        ((b"filename*0*", b"utf-8''a%", b"filename*", None), "a%"),
    ],
)
def test_odd_names(params: Any, name: str) -> None:
    assert names((PLAIN, attachment(params), b"mixed")) == [name]
    assert names(
        (
            PLAIN,
            attachment(
                None,
                name_params=tuple(
                    each.lower().replace(b"filename", b"name") if isinstance(each, bytes) and index % 2 == 0 else each
                    for index, each in enumerate(params)
                ),
            ),
            b"mixed",
        )
    ) == [name]


NAMES_AS_SENT = [
    b'filename="a.pdf"',
    b"filename*=utf-8''%E2%82%AC%20rates.pdf",
    b"filename*0*=utf-8''%E2%82; filename*1*=%AC.pdf",
    b'filename*0="long "; filename*1="name.pdf"',
    b"filename*0*=us-ascii'en'a%20b; filename*1=\"c%20d.pdf\"",
    b'filename="=?utf-8?q?caf=C3=A9.pdf?="',
    b"filename*=iso-8859-1'de'caf%E9.pdf",
]


@pytest.mark.parametrize("sent", NAMES_AS_SENT)
def test_names_agree_with_the_standard_library(sent: Any) -> None:
    judge = email.message_from_bytes(
        b"Content-Type: application/pdf\r\nContent-Disposition: attachment; " + sent + b"\r\n\r\n", policy=default
    )
    params = []
    for each in sent.split(b"; "):
        name, _, value = each.partition(b"=")
        params += [name, value.strip(b'"')]
    assert names((PLAIN, attachment(tuple(params)), b"mixed")) == [judge.get_filename()]


@pytest.mark.parametrize(
    ("said", "disposition", "name"),
    [
        (b'attachment; filename="Offers November.pdf"', "attachment", "Offers November.pdf"),
        (b"ATTACHMENT;\r\n filename=prices.csv ; size=9", "attachment", "prices.csv"),
        (b'attachment; filename="a \\"b\\"; c.pdf"', "attachment", 'a "b"; c.pdf'),
        (b"attachment; filename*0*=utf-8''%C3%A4; filename*1=b.pdf", "attachment", "äb.pdf"),
        (b"inline", "inline", ""),
        (b"attachment; filename=", "attachment", ""),
        (b'; filename="never closed', None, "never closed"),
    ],
)
def test_a_disposition_that_is_given_as_the_field_stands(said: bytes, disposition: str | None, name: str) -> None:
    """As pymap 0.36 does it, for texts and for others."""
    pdf = (b"application", b"pdf", None, None, None, b"base64", 7800, None, said, None, None)
    csv = (b"text", b"csv", None, None, None, b"base64", 152, 6, None, said, None, None)
    (first, *others) = read_structure((PLAIN, pdf, csv, b"MIXED"), "m").files
    assert (first.file_name, first.content_disposition, first.body_section) == (name, disposition, "2")
    attached = disposition == "attachment" or bool(name)
    assert [(file.file_name, file.body_section) for file in others] == ([(name, "3")] if attached else [])


def test_a_forwarded_message_is_a_file() -> None:
    part = (
        b"message",
        b"rfc822",
        None,
        None,
        None,
        b"7bit",
        300,
        (None,) * 10,
        PLAIN,
        9,
        None,
        (b"attachment", None),
    )
    assert names((PLAIN, part, b"mixed")) == ["message.eml"]


def test_nothing_usable() -> None:
    for body in (None, b"x", 7, (), (None,), ((),), (b"text",), ((((),),),)):
        found = read_structure(body, "m")
        assert (found.files, found.texts) == ([], [])


def test_depth_and_width_are_bounded() -> None:
    body: Any = PLAIN
    for _ in range(DEEPEST * 50):
        body = (body, b"mixed")
    assert read_structure(body, "m").texts == []
    wide = (*[PLAIN] * (MOST_PARTS + 500), b"mixed")
    assert len(read_structure(wide, "m").texts) == MOST_PARTS


ATOM = st.one_of(st.none(), st.integers(-5, 1 << 70), st.binary(max_size=12), st.sampled_from([b"text", b"image"]))
TREES = st.recursive(ATOM, lambda inner: st.lists(inner, max_size=12).map(tuple), max_leaves=60)


@given(TREES)
def test_any_tree_is_read(body: Any) -> None:
    found = read_structure(body, "m")
    for file in found.files:
        words = file.file_name + file.type + (file.content_id or "") + (file.content_disposition or "")
        assert not any(unicodedata.category(char) in {"Cc", "Cs"} for char in words)
