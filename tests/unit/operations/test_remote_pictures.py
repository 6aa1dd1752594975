"""Pictures that a message names: who is asked, what they are told, and how much is taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cio_desktop.operations import remote_pictures
from cio_desktop.operations.remote_pictures import safe_address
from tests.support.http_server import Answer, Drop, HttpServer, Silent
from tests.support.picture_internet import PUBLIC, Internet, internet

if TYPE_CHECKING:
    from tests.support.certificates import Authority

URL = "https://pictures.example.org/a.png?who=1"


async def test_who_is_asked_learns_nothing_but_that_somebody_looks(authority: Authority) -> None:
    async with internet(authority, Answer(200, b"picture", {"Set-Cookie": "who=ann"})) as net:
        pictures = net.pictures()
        assert await pictures.fetch([URL, URL]) == {URL: b"picture"}
        await pictures.fetch([URL])
        first, again = net.server.seen
        assert first.target == "/a.png?who=1"
        assert set(first.headers) == {"host", "accept", "accept-encoding", "connection", "user-agent"}
        assert first.headers["user-agent"] == "cio-desktop"
        assert again.headers == first.headers


@pytest.mark.parametrize(
    ("written", "asked"),
    [
        (URL, URL),
        ("http://pictures.example.org/a.png", "https://pictures.example.org/a.png"),
        ("//pictures.example.org/a.png", "https://pictures.example.org/a.png"),
        ("https://pictures.example.org:8443/a", "https://pictures.example.org:8443/a"),
        ("http://pictures.example.org:8080/a", None),
        ("https://ann:secret@pictures.example.org/a", None),
        ("https://bücher.example/a", "https://xn--bcher-kva.example/a"),
        ("https://[2a00:1450:4001::1]/a", "https://[2a00:1450:4001::1]/a"),
        ("https:///a.png", None),
        ("https://[::1/a", None),
        ("https://a..b/", None),
        ("ftp://pictures.example.org/a", None),
        ("file:///etc/passwd", None),
        ("a.png", None),
    ],
)
def test_only_https_and_no_names_of_people(written: str, asked: str | None) -> None:
    assert safe_address(written) == asked


@pytest.mark.parametrize(
    "url",
    [
        "https://127.0.0.1/a",
        "https://192.168.1.1/a",
        "https://[::1]/a",
        "https://[::ffff:10.0.0.1]/a",
        "https://router/a",
        "https://localhost/a",
        "https://inside.example.org/a",
        "https://gone.example.org/a",
    ],
)
async def test_nothing_in_this_network_is_asked(url: str, authority: Authority) -> None:
    async with internet(authority, Answer(200, b"picture")) as net:
        net.addresses = {"inside.example.org": [PUBLIC, "10.0.0.1"], "gone.example.org": []}
        assert await net.pictures().fetch([url]) == {}
        assert (net.asked, net.server.connections) == ([], 0)


async def test_a_redirect_is_followed_where_it_leads_to_the_internet(authority: Authority) -> None:
    async with internet(
        authority, Answer(302, b"", {"Location": "http://other.example.org/b.png"}), Answer(200, b"picture")
    ) as net:
        assert await net.pictures().fetch([URL]) == {URL: b"picture"}
        assert net.looked_up == ["pictures.example.org", "other.example.org"]
        assert net.server.seen[1].target == "/b.png"


@pytest.mark.parametrize(
    "place", ["https://127.0.0.1/x", "https://inside.example.org/x", "file:///etc/passwd", "https://printer/x", ""]
)
async def test_a_redirect_into_this_network_is_not(place: str, authority: Authority) -> None:
    async with internet(authority, Answer(302, b"", {"Location": place}), Answer(404)) as net:
        net.addresses = {"inside.example.org": ["192.168.0.7"]}
        assert await net.pictures().fetch([URL]) == {}
        assert all(asked == PUBLIC for asked in net.asked)


async def test_redirects_have_an_end(authority: Authority) -> None:
    async with internet(authority, Answer(302, b"", {"Location": URL})) as net:
        assert await net.pictures().fetch([URL]) == {}
        assert len(net.server.seen) == 4


async def test_the_second_address_of_a_name_is_tried(authority: Authority) -> None:
    async with internet(authority, Drop(), Answer(200, b"picture")) as net:
        net.addresses = {"pictures.example.org": ["2a00:1450:4001::1", PUBLIC, "9.9.9.9"]}
        assert await net.pictures().fetch([URL]) == {URL: b"picture"}
        assert net.asked == ["2a00:1450:4001::1", PUBLIC]


@pytest.mark.parametrize("answer", [Answer(404, b"x"), Answer(204, b""), Drop(), Answer(200, b"x" * 1_001)])
async def test_what_can_t_be_had_is_left_out(
    answer: Answer | Drop, authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remote_pictures, "MOST_BYTES", 1_000)
    async with internet(authority, answer) as net:
        assert await net.pictures().fetch([URL]) == {}


async def test_a_stranger_s_certificate_is_not_taken(authority: Authority) -> None:
    async with HttpServer(ssl_context=authority.stranger.server_context()) as server:
        server.answers = [Answer(200, b"picture")]
        assert await Internet(server, authority).pictures().fetch([URL]) == {}
        assert server.seen == []


async def test_number_and_size_have_bounds(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote_pictures, "MOST_IN_ALL", 250)
    async with internet(authority, Answer(200, b"x" * 100)) as net:
        urls = [f"https://pictures.example.org/{number}" for number in range(100)]
        found = await net.pictures().fetch(urls)
        assert len(found) == 2
        assert len(net.server.seen) <= remote_pictures.MOST


async def test_whoever_never_answers_is_not_waited_for(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote_pictures, "SECONDS", 0.2)
    async with internet(authority, Silent()) as net:
        assert await net.pictures().fetch([URL]) == {}


async def test_all_of_a_message_have_one_end(authority: Authority, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(remote_pictures, "SECONDS_IN_ALL", 0.2)
    async with internet(authority, Silent()) as net:
        assert await net.pictures().fetch([f"https://pictures.example.org/{number}" for number in range(9)]) == {}
        assert len(net.asked) <= remote_pictures.AT_ONCE
