"""Texts and well-meant HTML as blocks: lines, quotes, links, lists, tables, and which parts are shown."""

from __future__ import annotations

import re

import pytest

from cio_desktop.protocol.resources import Body, MailFile
from cio_desktop.ui.mail.reading.attachments import keep_name, kind_of
from cio_desktop.ui.mail.reading.blocks import Composed
from cio_desktop.ui.mail.reading.body import compose, has_both, html_of
from cio_desktop.ui.mail.reading.html_text import compose_html
from cio_desktop.ui.mail.reading.link_dialog import other_host
from cio_desktop.ui.mail.reading.plain_text import compose_text
from cio_desktop.ui.widgets.browser import host_of, web_address
from cio_desktop.ui.words.sizes import size_words


def words(composed: Composed) -> list[str]:
    """Of each block, without its tags; `|` between cells, `/` for a line's end."""
    marked = (re.sub(r"</t[dh]><t[dh][^>]*>", "|", block.html).replace("<br>", "/") for block in composed.blocks)
    return [re.sub(r"<[^>]*>", "", block).replace("&nbsp;", " ") for block in marked]


def margins(composed: Composed) -> list[int]:
    return [int(found[1]) for block in composed.blocks if (found := re.search(r"px (\d+)px", block.html))]


def test_lines_stay_lines_and_empty_ones_part_paragraphs() -> None:
    assert words(compose_text("a\r\nb\n\n\nc")) == ["a/b", "c"]
    assert words(compose_text("  in\n\tset")) == ["  in/\tset"]
    assert words(compose_text("")) == []


def test_quotes_are_set_in_by_their_depth() -> None:
    composed = compose_text("x\n> one\n> > two\n>> two more\n>one again\ny")
    assert words(composed) == ["x", "one", "two/two more", "one again", "y"]
    assert margins(composed) == [0, 18, 36, 18, 0]
    assert 'class="quoted"' in composed.blocks[1].html


def test_flowed_lines_are_joined() -> None:
    """RFC 3676, 4.2 to 4.5."""
    text = "A line that \nflows on.\n From here\n> a quote \n> of two\n-- \nAnn"
    assert words(compose_text(text, flowed=True)) == ["A line that flows on./From here", "a quote of two", "-- /Ann"]
    assert words(compose_text("wo \nrd", flowed=True, delsp=True)) == ["word"]
    assert words(compose_text("a \nb")) == ["a /b"]


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("see https://a.example/b.", ["https://a.example/b"]),
        ("(https://a.example/b)", ["https://a.example/b"]),
        ("https://a.example/x_(y) z", ["https://a.example/x_(y)"]),
        ("<https://a.example/?a=1&b=2>", ["https://a.example/?a=1&amp;b=2"]),
        ("http://a.example and HTTPS://B.example!", ["http://a.example", "HTTPS://B.example"]),
        ("javascript:alert(1) file:///etc/passwd ftp://x www.a.example", []),
        ('https://a.example/"onclick=x', ["https://a.example/"]),
    ],
)
def test_addresses_of_the_web_are_links(text: str, links: list[str]) -> None:
    markup = "".join(compose_text(text).chunks())
    assert re.findall(r'href="([^"]*)"', markup) == links


def test_markup_in_a_text_is_text() -> None:
    (block,) = compose_text("<b>x</b> &amp; <img src=x>").blocks
    assert "&lt;b&gt;x&lt;/b&gt; &amp;amp; &lt;img src=x&gt;" in block.html


def test_paragraphs_headings_and_letters() -> None:
    composed = compose_html("<h1>Title</h1><p>one <b>two</b>\n three<br>four</p>five<hr><p></p>")
    assert words(composed) == ["Title", "one two three/four", "five", "· · ·"]
    assert "<b>two</b>" in composed.blocks[1].html
    assert "font-weight:600" in composed.blocks[0].html


def test_letters_that_go_on_over_paragraphs() -> None:
    composed = compose_html("<p><b>one</p><p>two</b></p>")
    assert [block.html.count("<b>") == block.html.count("</b>") == 1 for block in composed.blocks] == [True, True]


def test_lists() -> None:
    composed = compose_html("<ol><li>one<li>two<ul><li>deep</ul><li>three</ol>after")
    assert words(composed) == ["1.  one", "2.  two", "•  deep", "3.  three", "after"]
    assert margins(composed) == [18, 18, 36, 18, 0]


def test_figures_stay_a_table_and_layout_does_not() -> None:
    figures = "<table><tr><th>City</th><th>Time</th></tr><tr><td>York</td><td>9:14</td></tr></table>"
    assert words(compose_html(figures)) == ["City|TimeYork|9:14"]
    layout = f"<table><tr><td><p>Hello</p>{figures}</td><td>Side</td></tr></table>"
    assert words(compose_html(layout)) == ["Hello", "City|TimeYork|9:14", "Side"]
    long = f"<table><tr><td>{'word ' * 50}</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>"
    assert len(compose_html(long).blocks) == 4


def test_a_link_in_a_table_keeps_leading_somewhere() -> None:
    markup = (
        "<table><tr><td><a href='https://a.example/'>a</a></td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>"
    )
    assert 'href="https://a.example/"' in "".join(compose_html(markup).chunks())


def test_pictures_are_their_words() -> None:
    composed = compose_html(
        '<img src="https://x/a.png" alt="A &lt;hat&gt;"><img src="https://x/p.gif" width=1 alt="no">'
    )
    assert words(composed) == ["[A &lt;hat&gt;] "]
    assert composed.pictures == 2


def test_what_fills_the_line_below_a_subject_elsewhere_goes() -> None:
    assert words(compose_html(f"<div>News{'&zwnj;&nbsp;' * 40}</div><p>x</p>")) == ["News ", "x"]
    assert words(compose_html("<p>\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645</p>")) == [
        "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"
    ]


def test_preformatted_lines() -> None:
    assert words(compose_html("<pre>a\n  b</pre><p>c\n  d</p>")) == ["a/  b", "c d"]


def part(kind: str, content: str, section: str) -> Body:
    return Body(kind, "utf-8", content, section)


def test_one_of_text_and_html_is_shown() -> None:
    both = [part("text/plain", "plain", "1"), part("text/html", "<p>rich</p>", "2")]
    assert words(compose(both)) == ["rich"]
    assert words(compose(both, plain=True)) == ["plain"]
    assert has_both(both)
    assert html_of(both) == "<p>rich</p>"


def test_what_stands_alone_is_shown_too() -> None:
    footer = [
        part("text/plain", "plain", "1.1"),
        part("text/html", "<p>rich</p>", "1.2"),
        part("text/plain", "a footer of the list", "2"),
    ]
    assert words(compose(footer)) == ["rich", "· · ·", "a footer of the list"]
    assert not has_both([part("text/plain", "a", "1"), part("text/plain", "b", "2")])
    assert words(compose([])) == []


def test_html_among_its_pictures_is_not_shown_beside_its_own_plain_text() -> None:
    """multipart/alternative of a text and of a multipart/related (RFC 2387), as Thunderbird and Apple Mail write it."""
    parts = [part("text/plain", "plain", "1"), part("text/html", "<p>rich</p>", "2.1")]
    assert words(compose(parts)) == ["rich"]
    assert words(compose(parts, plain=True)) == ["plain"]
    assert has_both(parts)
    deep = [
        part("text/plain", "plain", "1.1"),
        part("text/html", "<p>rich</p>", "1.2.1.1"),
        part("text/plain", "f", "2"),
    ]
    assert words(compose(deep)) == ["rich", "· · ·", "f"]


def test_no_words_are_lost_to_html_that_is_no_form_of_them() -> None:
    footer = [part("text/html", "<p>rich</p>", "1"), part("text/plain", "a footer of the list", "2")]
    assert words(compose(footer)) == ["rich", "· · ·", "a footer of the list"]
    assert not has_both(footer)
    empty = [part("text/plain", "all I say", "1"), part("text/html", "<html><body><br></body></html>", "2")]
    assert words(compose(empty)) == ["all I say"]
    around_a_picture = [part("text/plain", "all I say", "1"), part("text/html", "<p>after</p>", "3")]
    assert words(compose(around_a_picture)) == ["all I say", "· · ·", "after"]


def test_other_forms_of_a_text_are_not_shown_as_text() -> None:
    parts = [
        part("text/plain", "plain", "1"),
        part("text/x-amp-html", "<amp>", "2"),
        part("text/html", "<p>rich</p>", "3"),
        part("text/calendar", "BEGIN:VCALENDAR", "4"),
    ]
    assert words(compose(parts)) == ["rich"]
    assert words(compose(parts, plain=True)) == ["plain"]
    invitation = [part("text/html", "<p>rich</p>", "1"), part("text/calendar", "BEGIN:VCALENDAR", "2")]
    assert words(compose(invitation)) == words(compose(invitation, plain=True)) == ["rich"]
    assert not has_both(invitation)


def test_words_that_name_another_place() -> None:
    assert other_host("https://bank.example/", "https://evil.example/") == "bank.example"
    assert other_host("www.bank.example", "https://bank.example/login") == ""
    assert other_host("bank.example", "https://login.bank.example/") == ""
    assert other_host("bank.example", "https://bank.example.evil.example/") == "bank.example"
    assert other_host("Click here", "https://evil.example/") == ""
    assert other_host("Report.PDF and photo.jpeg", "https://files.example/x") == ""
    assert other_host("report.pdf of bank.example", "https://evil.example/") == "bank.example"
    assert other_host("report.zip", "https://evil.example/") == "report.zip"  # there are such hosts
    assert other_host("b\u00e4nk.example", "https://xn--bnk-qla.example/") == ""
    assert other_host("\u0431\u0430\u043d\u043a.\u0440\u0444", "https://evil.example/") == "xn--80ab2al.xn--p1ai"


@pytest.mark.parametrize(
    "words", ["bank\uff0eexample", "bank\u3002example", "ba\u200bnk.example", "ba\u00adnk.exam\u2060ple"]
)
def test_words_that_only_look_like_another_place_name_it(words: str) -> None:
    assert other_host(words, "https://evil.example/") == "bank.example"


def test_an_address_in_numbers_is_named_as_it_is() -> None:
    assert host_of("http://[::1]:8080/x") == "::1"
    assert host_of("http://127.0.0.1/") == "127.0.0.1"


@pytest.mark.parametrize(
    ("link", "address"),
    [
        ("https://ex\u00e4mple.org/a b", "https://xn--exmple-cua.org/a%20b"),
        ("https://\u0430pple.com/", "https://xn--pple-43d.com/"),
        ("HTTP://A.Example", "http://a.example"),
        ("https://bank.example@evil.example/", None),
        ("https://a.example\\@b.example/", None),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("data:text/html,x", None),
        ("//a.example/x", None),
        ("https:///x", None),
        ("", None),
    ],
)
def test_what_may_be_opened_as_a_link(link: str, address: str | None) -> None:
    assert web_address(link) == address
    if address is not None:
        assert host_of(address).isascii()


def test_names_of_files() -> None:
    assert keep_name(MailFile("f", "../../etc/passwd", safe_name="")) == "passwd"
    assert keep_name(MailFile("f", "C:\\x\\a<b>.txt", safe_name="")) == "a_b_.txt"
    assert keep_name(MailFile("f", "..", safe_name="")) == "unnamed"
    assert keep_name(MailFile("f", "x", safe_name="../up.txt")) == "up.txt"
    assert keep_name(MailFile("f", "R\u00e9sum\u00e9.pdf", safe_name="")) == "R\u00e9sum\u00e9.pdf"
    assert keep_name(MailFile("f", "Re\u0301sume\u0301.pdf")) == "Re\u0301sume\u0301.pdf"
    hindi = "\u0930\u093f\u092a\u094b\u0930\u094d\u091f.pdf"
    assert keep_name(MailFile("f", hindi)) == hindi
    assert kind_of(MailFile("f", "a.pdf", type="application/pdf")) == "PDF"
    assert kind_of(MailFile("f", "a", type="image/png")) == "image"


@pytest.mark.parametrize(
    ("size", "told"),
    [(0, "0 bytes"), (999, "999 bytes"), (1000, "1.0 kB"), (182_330, "182 kB"), (999_600, "1.0 MB"), (5e9, "5.0 GB")],
)
def test_sizes(size: int, told: str) -> None:
    assert size_words(int(size)) == told
