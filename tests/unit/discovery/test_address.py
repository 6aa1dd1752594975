"""Addresses and host names, as typed and as DNS knows them."""

from __future__ import annotations

import pytest

from cio_desktop.discovery.address import (
    BadAddress,
    BadHost,
    ascii_host,
    both_forms,
    is_within,
    parse_address,
)


@pytest.mark.parametrize(
    ("typed", "domain", "text"),
    [
        (" Ann@Example.ORG ", "example.org", "Ann@example.org"),
        ("ann@example.org.", "example.org", "ann@example.org"),
        ("a@b@example.org", None, None),
        ('"a b"@example.org', None, None),
        ("ann@bücher.example", "xn--bcher-kva.example", "ann@bücher.example"),
        ("ann@BÜCHER.example", "xn--bcher-kva.example", "ann@bücher.example"),
        ("ann@xn--bcher-kva.example", "xn--bcher-kva.example", "ann@xn--bcher-kva.example"),
        ("ann@faß.example", "xn--fa-hia.example", "ann@faß.example"),  # not fass.example: UTS 46, non-transitional
        ("ann@ｇｍａｉｌ.com", "gmail.com", "ann@gmail.com"),
        ("ann@例え。jp", "xn--r8jz45g.jp", "ann@例え.jp"),
        ("ann@ex\u00adample.org\u200b", "example.org", "ann@example.org"),
        ("+tag.ann_x@mail.example.org", "mail.example.org", "+tag.ann_x@mail.example.org"),
        ("ann@[192.0.2.1]", "192.0.2.1", "ann@[192.0.2.1]"),
        ("ann@[IPv6:::1]", "::1", "ann@[IPv6:::1]"),
    ],
)
def test_an_address(typed: str, domain: str | None, text: str | None) -> None:
    if domain is None:
        with pytest.raises(BadAddress):
            parse_address(typed)
        return
    address = parse_address(typed)
    assert (address.domain, address.text) == (domain, text)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "ann",
        "@example.org",
        "ann@",
        "ann@.",
        "ann@example..org",
        "ann@example.org..",
        "ann@-example.org",
        "ann@exa mple.org",
        "ann@exam_ple.org",
        "ann@example.org/x",
        "ann@example.org:443",
        "ann@user:pw@example.org/",
        "ann@xn--a-.example",
        "ann@xn--\u00fc.example",
        "ann@\u200d.example",
        "ann@ex\x00ample.org",
        "an\x01n@example.org",
        "an\u200bn@example.org",
        "\u202eann@example.org",
        "an\u00adn@example.org",
        "ann@" + "a" * 64 + ".example",
        "ann@" + "a." * 130 + "example",
        "ann@1.2.3",
        "ann@2130706433",
        "ann@0x7f.1",
    ],
)
def test_no_address(typed: str) -> None:
    with pytest.raises(BadAddress) as caught:
        parse_address(typed)
    assert caught.value.code == "discovery.address"


@pytest.mark.parametrize(
    ("typed", "nearby"),
    [
        ("ann@localhost", True),
        ("ann@nas", True),
        ("ann@mail.home.arpa", True),
        ("ann@mail.internal", True),
        ("ann@nas.local", True),
        ("ann@127.0.0.1", True),
        ("ann@[10.1.2.3]", True),
        ("ann@[IPv6:fe80::1]", True),
        ("ann@8.8.8.8", False),
        ("ann@example.org", False),
        ("ann@local.example.org", False),
        ("ann@notlocal", True),
        ("ann@xlocal.org", False),
    ],
)
def test_what_means_a_host_nearby(typed: str, nearby: bool) -> None:
    assert parse_address(typed).nearby is nearby


def test_both_forms_of_a_name() -> None:
    assert both_forms("imap.xn--bcher-kva.example") == "imap.bücher.example (imap.xn--bcher-kva.example)"
    assert both_forms("imap.example.org") == ""


@pytest.mark.parametrize("text", ["", ".", "*.example.org", "a b", "1.2.3.4", "::1", "exa%mple.org", "a" * 300])
def test_no_host(text: str) -> None:
    with pytest.raises(BadHost):
        ascii_host(text)


def test_within_a_domain() -> None:
    assert is_within("mail.example.org", "example.org")
    assert is_within("example.org", "example.org")
    assert not is_within("badexample.org", "example.org")
    assert not is_within("example.org.evil.test", "example.org")
