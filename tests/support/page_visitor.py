"""A person at the pages of a connect token, without a browser: opens, reads and sends forms as a browser would.

person = Visitor(w.app)
page = await person.open(f"/connect/{token}")     # redirects within the service are followed
page = await person.send(email="ann@example.org") # the form that has all these fields, with its hidden ones
page.title, page.text, page.fields, page.links, page.refresh, page.away   # away: where it was sent out of the service
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlsplit

from cio_desktop.protocol.forms import encode_form
from tests.support import asgi
from tests.support.asgi import Answer

ROOT = f"http://{asgi.HOST}"
FORM = "application/x-www-form-urlencoded"
HOPS = 10


@dataclass
class Form:
    method: str
    action: str
    fields: dict[str, str]
    shown: set[str]
    button: str = ""

    @property
    def do(self) -> str:
        return self.fields.get("do", "")


@dataclass
class Page(HTMLParser):
    """What stands in the markup; a parser of its own, as the pages must not be judged by what made them."""

    status: int
    url: str
    body: str
    headers: Mapping[str, str]
    away: str | None = None
    tags: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    forms: list[Form] = field(default_factory=list)
    text: str = ""
    title: str = ""
    _in: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.feed(self.body)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.tags.append((tag, given))
        if tag not in {"input", "meta", "br"}:
            self._in.append(tag)
        if tag == "form":
            self.forms.append(Form(given["method"] or "", given["action"] or "", {}, set()))
        elif tag in {"input", "select"} and self.forms:
            name = given.get("name") or ""
            self.forms[-1].fields[name] = given.get("value") or ""
            if given.get("type") != "hidden":
                self.forms[-1].shown.add(name)
        elif tag == "option" and "selected" in given:
            last = next(reversed(self.forms[-1].fields))
            self.forms[-1].fields[last] = given["value"] or ""

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self._in, f"</{tag}> closes nothing"
        assert self._in.pop() == tag, f"</{tag}> closes something else"

    def handle_data(self, data: str) -> None:
        if "style" in self._in:
            return
        if "title" in self._in:
            self.title += data
        else:
            self.text += data + " "
        if "button" in self._in and "form" in self._in:
            self.forms[-1].button += data

    def of(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]

    @property
    def links(self) -> list[str]:
        return [link["href"] or "" for link in self.of("a")]

    @property
    def refresh(self) -> str | None:
        """Where the page goes by itself."""
        for meta in self.of("meta"):
            if meta.get("http-equiv") == "refresh":
                return (meta["content"] or "").partition("url=")[2]
        return None

    def field(self, name: str) -> dict[str, str | None]:
        return next(each for each in self.of("input") if each.get("name") == name)

    def alert(self) -> str:
        found = re.search(r'role="alert">(.*?)</div>', self.body, re.DOTALL)
        return html.unescape(re.sub("<[^>]*>", " ", found[1])) if found else ""


class Visitor:
    """`page`: where it is. Nothing is followed out of the service."""

    def __init__(self, app: Any) -> None:
        self.app = app
        self.page = Page(0, "", "", {})

    async def open(self, target: str, *, headers: list[tuple[str, str]] | None = None) -> Page:
        return await self._go("GET", target, b"", headers or [])

    async def send(self, do: str | None = None, /, **values: str) -> Page:
        """The form with these fields (or named by its `do`)."""
        form = next(each for each in self.page.forms if (each.do == do if do else set(values) <= each.shown))
        return await self.post(form.action, form.fields | values)

    async def post(
        self, target: str, fields: Mapping[str, str], *, origin: str | None = ROOT, content_type: str = FORM
    ) -> Page:
        headers = [("Content-Type", content_type)] + ([] if origin is None else [("Origin", origin)])
        return await self._go("POST", target, encode_form(list(fields.items())), headers)

    async def on(self) -> Page:
        """As the page does by itself."""
        assert self.page.refresh is not None, self.page.text
        return await self.open(self.page.refresh)

    async def until(self, words: str, *, tries: int = 50) -> Page:
        """Goes on by itself until these words stand on the page, or it was sent away."""
        for _ in range(tries):
            if words in self.page.text or self.page.away is not None:
                return self.page
            await self.on()
        raise AssertionError(f"never said {words!r}: {self.page.text}")

    async def _go(self, method: str, target: str, body: bytes, headers: list[tuple[str, str]]) -> Page:
        for _ in range(HOPS):
            answer: Answer = await asgi.request(self.app, method, target, headers=headers, body=body, timeout=40)
            to = answer.headers.get("location")
            if answer.status == 303 and to is not None and to.startswith("/"):
                method, target, body, headers = "GET", to, b"", []
                continue
            away = to if answer.status == 303 else None
            self.page = Page(answer.status, target, answer.body.decode(), answer.headers, away)
            return self.page
        raise AssertionError("redirected in a circle")


def host_of(url: str) -> str:
    return urlsplit(url).netloc
