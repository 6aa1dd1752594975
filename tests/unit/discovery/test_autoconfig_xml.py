"""Autoconfig documents: the good, the faulty and the hostile."""

from __future__ import annotations

import time
import tracemalloc

import pytest

from cio_desktop.discovery.address import parse_address
from cio_desktop.discovery.autoconfig_xml import DEPTH_LIMIT, SIZE_LIMIT, BadDocument, is_page, read_autoconfig
from cio_desktop.discovery.entry import Entry, username_of
from tests.support.discovery_world import imap_server, xml

ANN = parse_address("Ann.Lee@example.org")


def read(body: bytes, email: str = "Ann.Lee@example.org") -> list[Entry]:
    return read_autoconfig(body, parse_address(email), origin="autoconfig", confirm=False, found_at="x.example.org")


def only(body: bytes) -> Entry:
    (entry,) = read(body)
    return entry


# -- what is taken


def test_a_document() -> None:
    entry = only(xml())
    assert entry == Entry(
        "imap.example.org", 993, True, "autoconfig", confirm=False, found_at="x.example.org", name="Example Mail"
    )
    assert username_of(entry, ANN) == "Ann.Lee@example.org"


@pytest.mark.parametrize(
    ("template", "username"),
    [
        ("%EMAILADDRESS%", "Ann.Lee@example.org"),
        ("%EMAILLOCALPART%", "Ann.Lee"),
        ("%EMAILDOMAIN%\\%EMAILLOCALPART%", "example.org\\Ann.Lee"),
        ("%EMAILLOCALPART%+mail@%EMAILDOMAIN%", "Ann.Lee+mail@example.org"),
        ("fixed", "fixed"),
        ("", "Ann.Lee@example.org"),
        ("%REALNAME%", "Ann.Lee@example.org"),
        ("%EMAILLOCALPART%%PASSWORD%", "Ann.Lee@example.org"),
        ("a b", "Ann.Lee@example.org"),
        ("a&#x202e;b", "Ann.Lee@example.org"),
        ("x" * 201, "Ann.Lee@example.org"),
    ],
)
def test_user_names(template: str, username: str) -> None:
    assert username_of(only(xml(user=template)), ANN) == username


def test_an_address_cannot_bring_placeholders_along() -> None:
    body = xml(user="%EMAILLOCALPART%")
    (entry,) = read(body, "%EMAILDOMAIN%@example.org")
    assert username_of(entry, parse_address("%EMAILDOMAIN%@example.org")) == "%EMAILDOMAIN%"


def test_the_document_s_order_is_its_author_s_preference() -> None:
    entries = read(xml(imap_server("b.example.org", 143, "STARTTLS"), imap_server("a.example.org", 993, "SSL")))
    assert [(entry.server, entry.ssl) for entry in entries] == [("b.example.org", False), ("a.example.org", True)]


def test_the_domain_may_stand_in_the_host() -> None:
    assert only(xml(server="imap.%EMAILDOMAIN%")).server == "imap.example.org"


def test_international_hosts() -> None:
    assert only(xml(server="imap.bücher.example")).server == "imap.xn--bcher-kva.example"
    assert only(xml(server="IMAP.Example.ORG.")).server == "imap.example.org"


@pytest.mark.parametrize(
    "server",
    [
        imap_server(socket="plain"),
        imap_server(socket=""),
        imap_server(socket="none", port=143),
        imap_server(port=587, socket="STARTTLS"),
        imap_server(port=143, socket="SSL"),
        imap_server(port=993, socket="STARTTLS"),
        imap_server(port=0),
        imap_server(port=65536),
        imap_server(port=-1),
        imap_server(port="9 93"),
        imap_server(port="٩٩٣"),
        imap_server(port=""),
        imap_server(port="99399399399399"),
        imap_server(port=22),
        imap_server(kind="pop3"),
        imap_server(server=""),
        imap_server(server="localhost"),
        imap_server(server="imap"),
        imap_server(server="nas.local"),
        imap_server(server="127.0.0.1"),
        imap_server(server="[::1]"),
        imap_server(server="203.0.113.9"),
        imap_server(server="2130706433"),
        imap_server(server="a b.example.org"),
        imap_server(server="imap.example.org:993"),
        imap_server(server="user@imap.example.org"),
        imap_server(server="imap.example.org/x"),
        imap_server(server="%EMAILLOCALPART%.example.org"),
        imap_server(server="%REALNAME%.example.org"),
        imap_server(server="imap&#13;&#10;.example.org"),
        imap_server(server="x" * 300 + ".example.org"),
    ],
)
def test_servers_that_make_no_sense_are_left_out(server: str) -> None:
    assert read(xml(server)) == []
    good = imap_server("good.example.org")
    assert [entry.server for entry in read(xml(server, good))] == ["good.example.org"]


def test_another_port_is_fine() -> None:
    assert only(xml(port=10993)).port == 10993


@pytest.mark.parametrize(
    ("ways", "password"),
    [
        (("password-cleartext",), "normal"),
        (("OAuth2", "password-cleartext"), "normal"),
        (("OAuth2",), "none"),
        ((), "normal"),
        (("client-IP-address",), "none"),
    ],
)
def test_ways_to_sign_in(ways: tuple[str, ...], password: str) -> None:
    assert only(xml(imap_server(authentication=ways))).password == password


@pytest.mark.parametrize(
    ("ways", "words"),
    [
        (("GSSAPI",), "Kerberos"),
        (("client-IP-address",), "network address"),
        (("NTLM", "GSSAPI"), "Kerberos (GSSAPI)"),
        (("TLS-client-cert",), "certificate"),
        (("none",), "asks nobody"),
    ],
)
def test_what_nobody_can_do_from_here_is_no_password(ways: tuple[str, ...], words: str) -> None:
    entry = only(xml(imap_server(authentication=ways)))
    assert entry.password == "none"
    assert words in entry.note
    # where the document also names a server one can sign in to, it is that
    good = imap_server("good.example.org")
    assert [(each.server, each.password) for each in read(xml(imap_server(authentication=ways), good))] == [
        ("good.example.org", "normal")
    ]


@pytest.mark.parametrize("ways", [("GSSAPI", "password-cleartext"), ("client-IP-address", "plain"), (), ("else",)])
def test_one_way_that_can_be_done_is_enough(ways: tuple[str, ...]) -> None:
    entry = only(xml(imap_server(authentication=ways)))
    assert (entry.password, entry.note) == ("normal", "")


@pytest.mark.parametrize(
    ("bad", "shown"),
    [
        (b"Caf\xe9 Mail", "Caf\ufffd Mail"),
        (b"Caf\xc3 Mail", "Caf\ufffd Mail"),
        (b"a\x00b\x1bc", "a\ufffdb\ufffdc"),
        (b"AT&T Mail", "AT&T Mail"),
        (b"A &amp; B &#233;", "A & B \xe9"),
        (b"Caf&eacute;&nbsp;&copy; &amp; &lt;b&gt; &LT;", "Caf\xe9 \xa9 & <b> <"),
        (b"a &nothing; b &#xD800;&#0;&#x10FFFF;", "a &nothing; b \ufffd\ufffd\U0010ffff"),
    ],
)
@pytest.mark.parametrize(
    "declared", [b'<?xml version="1.0" encoding="UTF-8"?>', b"", b'<?xml version="1.0" encoding="x"?>']
)
def test_one_bad_byte_in_a_name_does_not_refuse_the_file(bad: bytes, shown: str, declared: bytes) -> None:
    body = xml()
    body = declared + body[body.index(b"<clientConfig") :]
    entry = only(body.replace(b"Example Mail", bad))
    assert (entry.server, entry.port, entry.name) == ("imap.example.org", 993, shown)
    # in a place that matters it is no server
    assert read(body.replace(b"imap.example.org", b"imap.\xe9xample.org")) == []


@pytest.mark.parametrize("before", [b"\n", b"\r\n \t", b"\xef\xbb\xbf\n"])
def test_blank_lines_before_the_document(before: bytes) -> None:
    assert only(before + xml()).server == "imap.example.org"


def test_a_namespace_under_a_name_of_its_own() -> None:
    body = xml().replace(b"</", b"</ac:").replace(b"<", b"<ac:").replace(b"<ac:/ac:", b"</ac:").replace(b"<ac:?", b"<?")
    entry = only(body.replace(b"<ac:clientConfig", b'<ac:clientConfig xmlns:ac="urn:x"'))
    assert (entry.server, entry.name) == ("imap.example.org", "Example Mail")


def test_what_it_says_of_oauth_is_left_alone() -> None:
    body = xml(more="<oAuth2><issuer>evil.test</issuer><authURL>https://evil.test/auth</authURL></oAuth2>")
    assert b"evil.test" in body
    assert "evil" not in repr(read(body))


def test_pages() -> None:
    more = (
        '<documentation url="https://example.org/a"><descr lang="de">Hilfe</descr><descr lang="en">Help</descr>'
        "</documentation>"
        '<documentation url="http://example.org/b"><descr>no</descr></documentation>'
        '<documentation url="javascript:alert(1)"/><documentation url="https://user:pw@example.org/"/><documentation/>'
        '<documentation url="https://example.org/c"/>'
    )
    pages = only(xml(more=more)).documentation
    assert [(page.description, page.url) for page in pages] == [
        ("Hilfe", "https://example.org/a"),
        ("", "https://example.org/c"),
    ]


@pytest.mark.parametrize(
    "url", ["https://[::1", "https://:1/", "https://a:0/", "https://a/\n", "https://ü/", "HTTPS:", ""]
)
def test_no_page(url: str) -> None:
    assert not is_page(url)


def test_names_are_one_plain_line() -> None:
    name = only(xml(name="Ex\nample &#x202e;evil&#x2066; " + "x" * 500)).name
    assert name.startswith("Ex ample evil")
    assert len(name) <= 100


def test_unknown_elements_and_many_servers() -> None:
    body = xml(imap_server() * 500, more="<emailProviderX a='b'><deep><deeper/></deep></emailProviderX>")
    assert 0 < len(read(body)) <= 10


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1"])
def test_encodings(encoding: str) -> None:
    text = xml(name="Bücher").decode().replace("UTF-8", encoding)
    assert only(text.encode(encoding)).name == "Bücher"


# -- what is refused

LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">'
    + "".join(f'<!ENTITY lol{n} "{f"&lol{n - 1 if n > 1 else chr(0)};" * 10}">'.replace("\0", "") for n in range(1, 10))
    + "]><clientConfig>&lol9;</clientConfig>"
)
HOSTILE = {
    "nothing": b"",
    "a web page": b"<html><body>404</body></html>",
    "html, not well-formed": b"<!DOCTYPE html><html><br>",
    "no xml": b"\x00\x01\x02" * 100,
    "laughs": LAUGHS.encode(),
    "quadratic": b'<!DOCTYPE a [<!ENTITY x "'
    + b"y" * 50_000
    + b'">]><clientConfig>'
    + b"&x;" * 40_000
    + b"</clientConfig>",
    "external entity": b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><clientConfig>&x;</clientConfig>',
    "external dtd": b'<!DOCTYPE clientConfig SYSTEM "https://evil.test/x.dtd"><clientConfig/>',
    "parameter entity": b'<!DOCTYPE a [<!ENTITY % x SYSTEM "https://evil.test/x"> %x;]><clientConfig/>',
    "a harmless type": b"<!DOCTYPE clientConfig><clientConfig/>",
    "type in utf-16": "<!DOCTYPE clientConfig><clientConfig/>".encode("utf-16"),
    "type in utf-16 without a mark": (
        '<?xml version="1.0" encoding="utf-16"?><!DOCTYPE clientConfig><clientConfig/>'.encode("utf-16-le")
    ),
    "an undefined entity": b"<clientConfig>&x;</clientConfig>",
    "deep": b"<clientConfig>" + b"<a>" * 20_000,
    "deep and whole": b"<clientConfig>" + b"<a>" * DEPTH_LIMIT + b"</a>" * DEPTH_LIMIT + b"</clientConfig>",
    "cut": xml()[:200],
    "twice": xml() + xml(),
    "large": b"<clientConfig>" + b" " * SIZE_LIMIT + b"</clientConfig>",
    "unknown encoding": b'<?xml version="1.0" encoding="klingon"?><clientConfig/>',
    "an encoding that runs code": b'<?xml version="1.0" encoding="zlib_codec"?><clientConfig/>',
    "utf-7": b'<?xml version="1.0" encoding="utf-7"?><clientConfig/>',
    "bad utf-8": b"<clientConfig>\xff\xfe</clientConfig>",
    "a NUL": b"<clientConfig>\x00</clientConfig>",
}


@pytest.mark.parametrize("body", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_documents_end_in_one_error_quickly_and_in_little_memory(body: bytes) -> None:
    tracemalloc.start()
    began = time.process_time()
    try:
        with pytest.raises(BadDocument) as caught:
            read(body)
        assert caught.value.code == "discovery.document"
        assert time.process_time() - began < 1.0
        assert tracemalloc.get_traced_memory()[1] < 5_000_000
    finally:
        tracemalloc.stop()


def test_the_largest_that_is_taken() -> None:
    body = xml()
    filler = b"<!--" + b"x" * (SIZE_LIMIT - len(body) - 7) + b"-->"
    assert len(body + filler) == SIZE_LIMIT
    assert len(read(body + filler)) == 1


def test_long_texts_are_cut_while_they_come() -> None:
    assert read(xml(server="a" * 200_000 + ".example.org")) == []


def test_many_attributes_and_elements() -> None:
    attributes = " ".join(f'a{n}="1"' for n in range(5000))
    body = xml(more=f"<x {attributes}/>" + "<y/>" * 20_000)
    assert len(read(body)) == 1
