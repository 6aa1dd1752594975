"""What the pages are made of: the frame around each, fields, alerts. Pure; no script, nothing loaded from anywhere."""

from __future__ import annotations

from starlette.responses import Response

from cio_desktop.language import language, tr

from . import words
from .dependencies import Trouble
from .html import Html, el, group
from .style import HEADERS, STYLE

PROGRAM = "CIO Desktop"  # as it is: its name
_DOCTYPE = Html("<!doctype html>")  # as it is: to browsers
_LOGO = Html(
    '<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8"'  # as it is: a picture
    ' stroke-linejoin="round" aria-hidden="true"><rect x="2.5" y="5" width="19" height="14" rx="3"/>'
    '<path d="m3.5 7.5 8.5 6 8.5-6"/></svg>'
)


def page(title: str, *content: Html | None, status: int = 200, refresh: str | None = None) -> Response:
    """`refresh`: where the browser asks next by itself."""
    head = group(
        el("meta", charset="utf-8"),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),  # as it is: to browsers
        el("meta", name="robots", content="noindex"),
        el("meta", name="color-scheme", content="light dark"),  # as it is: to browsers
        None if refresh is None else el("meta", http_equiv="refresh", content=f"1;url={refresh}"),
        el("title", f"{title} – {PROGRAM}"),
        Html(f"<style>{STYLE}</style>"),
    )
    body = el("main", el("header", _LOGO, el("span", PROGRAM)), *content)
    spoken = language()
    direction = "rtl" if spoken.right_to_left else "ltr"
    content_of = group(el("head", head), el("body", body))
    whole = group(_DOCTYPE, el("html", content_of, lang=spoken.code.replace("_", "-"), dir=direction))
    return Response(whole.encode(), status_code=status, headers=HEADERS)


def message_page(title: str, *sentences: str, status: int = 200) -> Response:
    return page(title, el("h1", title), *(el("p", sentence) for sentence in sentences), status=status)


def titled(title: str, wrong: str | None) -> str:
    """A screen reader says the title first."""
    return title if wrong is None else tr("Error: {title}", title=title)


def field(field: str, label: str, wrong: str | None, **attributes: str | bool | None) -> Html:
    """A labelled input; what is wrong with it is tied to it."""
    error_id = f"{field}-wrong"
    given: dict[str, str | bool | None] = {"type": "text", **attributes}
    return el(
        "div",
        el("label", label, for_=field),
        el(
            "input",
            id=field,
            name=field,
            aria_invalid=None if wrong is None else "true",
            aria_describedby=None if wrong is None else error_id,
            **given,
        ),
        None if wrong is None else el("p", wrong, id=error_id, class_="wrong"),
        class_="field",
    )


def alert(trouble: Trouble, *, headed: bool = True) -> Html:
    advice = words.advice(trouble.code)
    return el(
        "div",
        el("p", el("strong", words.title(trouble.code))) if headed else None,
        el("p", trouble.spoken()),
        None if advice is None else el("p", advice),
        class_="error",
        role="alert",
    )
