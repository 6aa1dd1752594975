"""Text stays text, whoever wrote it."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from cio_desktop.service.connect.html import Html, el, filled, group, name, text


class Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, list[tuple[str, str | None]]]] = []
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, attrs))

    def handle_data(self, data: str) -> None:
        self.words += data


def read(markup: str) -> Reader:
    reader = Reader()
    reader.feed(markup)
    reader.close()
    return reader


@given(st.text(), st.text())
def test_any_text_in_any_place_adds_no_markup(words: str, value: str) -> None:
    found = read(el("p", "before ", words, el("i", words), title=value, data_x=value))
    assert [tag for tag, _ in found.tags] == ["p", "i"]
    assert [key for key, _ in found.tags[0][1]] == ["title", "data-x"]


def test_words_come_out_as_they_went_in() -> None:
    hostile = "<script>alert('1')</script> & \"x\" &amp;"
    found = read(el("p", hostile, title=hostile))
    assert found.words == hostile
    assert found.tags == [("p", [("title", hostile)])]


def test_attributes() -> None:
    assert el("input", id="a", required=True, autofocus=False, value=None) == '<input id="a" required>'
    assert el("label", "x", for_="a", class_="b c") == '<label for="a" class="b c">x</label>'
    assert el("p", None, "a") == "<p>a</p>"


def test_what_el_made_is_not_escaped_again_and_what_others_say_is() -> None:
    assert group(el("b", "x"), "<b>") == "<b>x</b>&lt;b&gt;"
    assert isinstance(text("a"), Html)
    # a piece of markup that was joined to a plain text is plain text
    assert group(el("b", "x") + "y") == "&lt;b&gt;x&lt;/b&gt;y"


def test_signs_that_turn_the_direction_are_left_out() -> None:
    assert name("moc.\u202egro\u2066x\u0000\u0085") == "<bdi>moc.grox</bdi>"


def test_a_sentence_is_filled_in_the_order_of_its_language() -> None:
    assert filled("{b} & {a}.", a=name("x<y"), b=el("b", "z")) == "<b>z</b> &amp; <bdi>x&lt;y</bdi>."
