"""Decoding a part piece by piece gives what decoding it whole does, wherever it is cut."""

import base64
import binascii
import email.message
import quopri
import random
import tracemalloc
from itertools import pairwise

import pytest

from cio_desktop.engine.reading.transfer_encoding import decoder_of


def decoded(encoding: str, text: bytes, *cuts: int) -> bytes:
    decoder = decoder_of(encoding)
    marks = [0, *sorted(cuts), len(text)]
    pieces = [text[begin:end] for begin, end in pairwise(marks)]
    return b"".join([*(decoder.feed(piece) for piece in pieces), decoder.finish()])


@pytest.mark.parametrize("seed", range(40))
def test_wherever_it_is_cut(seed: int) -> None:
    rnd = random.Random(seed)
    content = rnd.randbytes(rnd.randint(0, 2000))
    lines = base64.encodebytes(content).replace(b"\n", b"\r\n")
    quoted = binascii.b2a_qp(content.replace(b"\r", b"").replace(b"\n", b""), istext=True).replace(b"\n", b"\r\n")
    for encoding, text, whole in [
        ("base64", lines, content),
        ("base64", base64.b64encode(content), content),
        ("quoted-printable", quoted, content.replace(b"\r", b"").replace(b"\n", b"")),
        ("8bit", content, content),
        ("x-unknown", content, content),
    ]:
        cuts = [rnd.randint(0, len(text)) for _ in range(rnd.randint(0, 30))]
        assert decoded(encoding, text, *cuts) == whole, encoding
        assert decoded(encoding, text, *range(len(text))) == whole, encoding


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (b"aGVsbG8=", b"hello"),
        (b"aGVsbG8", b"hello"),
        (b"aGVs bG8=\r\n\r\n--sig\x00!\xff", b"hello\xb2\x28"),
        (b"aGVsbG8=aGVsbG8=", b"hellohello"),
        (b"aGVsbG8==\r\naGk=", b"hellohi"),
        (b"aGVsbG8h\r\nx", b"hello!"),
        (b"====", b""),
        (b"", b""),
    ],
)
def test_base64_that_is_not_as_it_should_be(text: bytes, wanted: bytes) -> None:
    for cut in range(len(text) + 1):
        assert decoded("base64", text, cut) == wanted


def test_quoted_printable_agrees_with_the_standard_library() -> None:
    for text in (b"a=\r\nb", b"a=  \r\nb", b"=E9=e9 \t\r\nx", b"=ZZ=4", b"a=", b"soft=\nend=", b"tail  "):
        message = email.message.Message()
        message["Content-Transfer-Encoding"] = "quoted-printable"
        message.set_payload(text.decode())
        assert decoded("quoted-printable", text) == quopri.decodestring(text) == message.get_payload(decode=True)
        for cut in range(len(text) + 1):
            assert decoded("quoted-printable", text, cut) == quopri.decodestring(text), (text, cut)


def test_a_line_without_end_is_not_collected() -> None:
    decoder = decoder_of("quoted-printable")
    tracemalloc.start()
    given = 0
    for _ in range(300):
        given += len(decoder.feed(b"1x =4" + b"x" * 99_990 + b"="))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert given > 29_000_000
    assert peak < 2_000_000
