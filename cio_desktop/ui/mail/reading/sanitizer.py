"""HTML of strangers through nh3 (ammonia, on html5ever): for the window, and for a page in the browser. Pure.

The parser's time grows with the square of how deep elements nest and of how many attributes one has (measured with
nh3 0.3.8: 100,000 nested divs take 100 s, one tag of 100,000 attributes 9 s, 900,000 ampersands 6 s). So
what is beyond any letter is refused before. nh3 is imported when a message is read.
"""

from __future__ import annotations

import html
import re

LONGEST = 1_000_000  # characters
MOST_TAGS = 25_000
MOST_AMPERSANDS = 100_000
DEEPEST = 1_500
MOST_COPIES = 4_000_000  # open elements that are made again in each paragraph: depth times tags
_LONG_TAG = 4_000
_MOST_MARKS = 200_000
_MOST_BLANKS = 400  # about two for an attribute

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>?")


def names(text: str) -> frozenset[str]:
    return frozenset(text.split())


# they close themselves, or close one another
_FLAT = names(
    "br img hr p li td tr th dd dt option tbody thead tfoot colgroup col input meta link area base wbr source"
)
_MARK = re.compile(r"<!--|<(/?)([a-zA-Z][a-zA-Z0-9]*)[^<>]*>|<[/!?][^<>]*>")
_UNSEEN = names("script style title iframe svg math template")
_LINE_ENDS = names("br p div li tr h1 h2 h3 h4 h5 h6 table blockquote")

_INLINE = names("a b strong i em u s strike del ins code tt kbd samp var sub sup small big q cite abbr")
_BLOCKS = names(
    "p div br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre center section article header footer main nav aside"
    " figure figcaption address details summary caption table thead tbody tfoot tr td th"
)
_PAGE_ATTRIBUTES = {
    "*": {"style", "align", "valign", "bgcolor", "dir", "lang", "width", "height"},
    "a": {"href", "title"},
    "img": {"src", "alt", "border"},
    "table": {"border", "cellpadding", "cellspacing"},
    "td": {"colspan", "rowspan", "nowrap"},
    "th": {"colspan", "rowspan", "nowrap"},
    "font": {"color", "face", "size"},
    "ol": {"start", "type"},
}


def is_heavy(markup: str) -> bool:
    """Too much for a parser that a window waits for."""
    if len(markup) > LONGEST or markup.count("&") > MOST_AMPERSANDS:
        return True
    tags = depth = deepest = 0
    for found in _TAG.finditer(markup):
        tags += 1
        closing, name, rest = found.groups()
        if len(rest) > _LONG_TAG and sum(map(rest.count, " \n\t/")) > _MOST_BLANKS:
            return True
        if name.lower() not in _FLAT:
            depth = max(0, depth - 1) if closing else depth + 1
            deepest = max(deepest, depth)
    return tags > MOST_TAGS or deepest > DEEPEST or deepest * tags > MOST_COPIES


def clean(markup: str) -> str:
    """Words, their structure, links and pictures' names: no style, no form, nothing that runs. Not for heavy ones."""
    import nh3

    return nh3.clean(
        markup,
        tags=set(_INLINE | _BLOCKS | {"img"}),
        clean_content_tags=set(_UNSEEN),
        attributes={"a": {"href"}, "img": {"src", "alt", "width", "height"}, "td": {"colspan"}, "th": {"colspan"}},
        url_schemes={"http", "https", "mailto", "cid"},
        link_rel=None,
    )


def clean_page(markup: str) -> str:
    """As the sender laid it out, for a page whose policy lets nothing be loaded. Not for heavy ones.

    No link leads to a file, as one without a scheme would from a page that is a file itself.
    """
    import nh3

    return nh3.clean(
        markup,
        tags=set(_INLINE | _BLOCKS | {"img", "font", "span", "colgroup", "col"}),
        clean_content_tags=set(_UNSEEN),
        attributes={tag: set(names) for tag, names in _PAGE_ATTRIBUTES.items()},
        url_schemes={"http", "https", "mailto"},
        url_relative="deny",
        link_rel="noopener noreferrer",
    )


def words_of(markup: str, limit: int) -> tuple[str, bool]:
    """The words alone, without any parser: of what is heavy. And whether there are more of them.

    Goes from tag to tag, so that other threads come to their turn: one substitution in all of it would keep them out.
    """
    parts: list[str] = []
    length = at = 0
    missing: set[str] = set()  # ends that do not come: looked for once, as many beginnings would take for ever
    for number, mark in enumerate(_MARK.finditer(markup)):
        if mark.start() < at:
            continue
        parts.append(html.unescape(markup[at : min(mark.start(), at + limit)]))
        length += len(parts[-1])
        if length >= limit or number >= _MOST_MARKS:
            cut = True
            break
        name = (mark[2] or "").lower()
        ending = "-->" if mark[0] == "<!--" else f"</{name}" if name in _UNSEEN and not mark[1] else ""
        at = mark.end()
        if ending and ending not in missing:
            if (end := _find(markup, ending, at)) < 0:
                missing.add(ending)
            else:
                at = markup.find(">", end) + 1 or len(markup)
        if name in _LINE_ENDS:
            parts.append("\n")
    else:
        parts.append(html.unescape(markup[at : at + limit]))
        cut = length + len(parts[-1]) > limit or len(markup) > at + limit
    text = re.sub(r"[^\S\n]+", " ", "".join(parts)[:limit])
    return re.sub(r"\n\s+", "\n\n", text).strip(), cut


def _find(markup: str, ending: str, at: int) -> int:
    """Where it begins, in letters of either case; -1: nowhere."""
    while (at := markup.find(ending[:2], at)) >= 0:
        if markup[at : at + len(ending)].lower() == ending:
            return at
        at += 1
    return -1
