"""What strangers' HTML becomes: words, and nothing that runs, loads or looks otherwise; in bounded time."""

from __future__ import annotations

import asyncio
import re
import statistics
import time
from html.parser import HTMLParser

import pytest

from cio_desktop.ui.mail.reading.blocks import CHUNK, LONGEST, Composed
from cio_desktop.ui.mail.reading.html_text import compose_html
from cio_desktop.ui.mail.reading.page import page_of
from tests.support.hostile_mail import WORDS, hostile

CASES = hostile("/etc/hostname", 9)
OURS = {"p", "br", "b", "i", "u", "s", "code", "sub", "sup", "a", "span", "table", "tr", "td", "th"}
ATTRIBUTES = {"href", "style", "class", "align", "colspan", "cellpadding", "cellspacing"}
STYLE = re.compile(r"(?:(?:margin|margin-left|white-space|font-size|font-weight):[\w :.-]+;?)+")
LOADS = re.compile(r"src|background|url\(|@import|<style|<link|<meta|<script|file:|qrc:", re.IGNORECASE)
TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")  # of the direction that words are read in


class Tags(HTMLParser):
    def __init__(self, markup: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[tuple[str, str]] = set()
        self.words: list[str] = []
        self.feed(markup)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {(name, value or "") for name, value in attrs}

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def shown(composed: Composed) -> Tags:
    return Tags("".join(composed.chunks()))


def test_there_are_many() -> None:
    assert len(CASES) >= 240


@pytest.mark.parametrize("case", CASES)
def test_only_words_and_our_own_tags_are_left(case: str) -> None:
    started = time.process_time()
    composed = compose_html(CASES[case])
    assert time.process_time() - started < 10  # in a thread; the slowest take a second or two of their own
    found = shown(composed)
    words = "".join(found.words)
    assert WORDS in words
    assert not TURNS.search(words)
    assert found.tags <= OURS
    assert {name for name, _ in found.attributes} <= ATTRIBUTES
    for name, value in found.attributes:
        if name == "style":
            assert STYLE.fullmatch(value), value
        if name == "href":
            assert value.lower().startswith(("http://", "https://", "mailto:")), value
    for block in composed.blocks:
        markup = re.sub(r'href="[^"]*"', "", block.html)
        assert not LOADS.search(re.sub(r">[^<]*<", "><", markup))
        assert len(Tags(block.html).words) == 0 or sum(map(len, Tags(block.html).words)) <= 2 * LONGEST + 5_000


@pytest.mark.parametrize("case", CASES)
def test_the_page_for_the_browser_can_load_nothing(case: str) -> None:
    page = page_of(CASES[case], "Subject <b>", pictures=False)
    assert WORDS in page
    assert page.count("Content-Security-Policy") == 1
    policy = page.index("default-src 'none'; style-src 'unsafe-inline'; img-src 'none'; form-action 'none'")
    assert policy < page.index(WORDS)
    head, _, body = page.partition("</head><body>")
    assert "<title>Subject &lt;b&gt;</title>" in head
    tags = Tags(body[:2_000_000]).tags
    assert not tags & {"script", "style", "iframe", "object", "embed", "form", "input", "base", "meta", "link", "svg"}
    assert not [name for name, _ in Tags(body[:2_000_000]).attributes if name.startswith("on")]


def test_no_link_of_the_page_leads_to_a_file_and_no_name_is_looked_up_before() -> None:
    """The page is a file: what has no scheme would be a file, on Windows on another computer, which learns who asks."""
    markup = '<a href="//x.example/y">a</a><a href="/etc/passwd">b</a><a href="y.html">c</a><img src="//x.example/z">'
    page = page_of(markup, "", pictures=True)
    assert [value for name, value in Tags(page).attributes if name in {"href", "src"}] == []
    assert '<meta http-equiv="x-dns-prefetch-control" content="off">' in page.partition("</head>")[0]


def test_pictures_come_only_where_they_were_asked_for() -> None:
    page = page_of('<img src="https://x.example/a.png"><img src="http://x.example/b.png">', "", pictures=True)
    assert "img-src https:; form-action 'none'" in page
    assert '<img src="https://x.example/a.png">' in page


def test_no_piece_is_more_than_a_turn_of_the_loop() -> None:
    for case in ("one long word", "many rows", "ten megabytes", "faces", "many links"):
        composed = compose_html(CASES[case])
        assert max(block.weight for block in composed.blocks) <= 8 * CHUNK, case


def test_what_is_left_out_is_said() -> None:
    assert compose_html(CASES["ten megabytes"]).cut
    assert compose_html(CASES["nested divs"]).simple
    padded = compose_html(f"<!--{'x' * 1_200_000}--><p>One</p>")
    assert (padded.simple, padded.cut) == (True, False)
    assert "has all of it" in page_of(CASES["ten megabytes"], "", pictures=False)
    assert "has all of it" not in page_of(f"<!--{'x' * 1_200_000}--><p>One</p>", "", pictures=False)
    assert compose_html(CASES["picture, https"]).pictures == 1
    plain = compose_html("<p>One</p>")
    assert (plain.cut, plain.simple, plain.pictures) == (False, False, 0)


async def test_the_loop_goes_on_while_a_thread_reads_it() -> None:
    """Not a single step in C keeps the others out: the slowest ones hold the interpreter for some milliseconds."""
    for case in ("ten megabytes", "ten megabytes of tables", "many comments without an end", "many scripts"):
        turns: list[float] = []
        reading = asyncio.create_task(asyncio.to_thread(compose_html, CASES[case]))
        while not reading.done():
            started = time.process_time()  # what the thread has of the processor before the loop has its turn
            await asyncio.sleep(0.001)
            turns.append(time.process_time() - started)
        assert sorted(turns)[-1] < 1.0, case
        assert statistics.median(turns) < 0.1, case
