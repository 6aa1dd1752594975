"""How calls are spelt on the wire: parameters and paths (API.md, Transport)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from urllib.parse import quote

from cio_desktop.protocol.forms import Pairs

_HOLE = re.compile(r"\{[^}]*\}")


def pairs(**fields: object) -> Pairs:
    """Parameters as pairs: None is left out, True and False are `1` and `0`, several values go as `name[]`."""
    result: Pairs = []
    for name, value in fields.items():
        name = name.rstrip("_")  # `from` is a word of Python's
        if value is None:
            continue
        if isinstance(value, Sequence) and not isinstance(value, str):
            result += [(f"{name}[]", str(item)) for item in value]
        else:
            result.append((name, str(int(value)) if isinstance(value, bool) else str(value)))
    return result


def asked(given: Mapping[str, object], *apart: str) -> Pairs:
    """The parameters among the keywords of a call: `timeout` is none, nor are those named."""
    return pairs(**{name: value for name, value in given.items() if name not in ("timeout", *apart)})


def names(given: str | Sequence[str]) -> list[str]:
    # a lone name is a sequence of letters too: each would become a folder
    return [given] if isinstance(given, str) else list(given)


def path(pattern: str, *ids: str) -> str:
    """The pattern of a route (`/2.0/accounts/{account_id}`) with each id percent-encoded whole in its place.

    Raises ValueError for an empty one, which would make it the path of another resource.
    """
    if not all(ids):
        raise ValueError("an id or name in the path is empty")
    given = iter(ids)
    text = _HOLE.sub(lambda _: _segment(next(given)), pattern)
    assert next(given, None) is None, pattern
    return text


def _segment(text: str) -> str:
    # `.` and `..` would be taken for steps in the path, and lead to another resource
    return text.replace(".", "%2E") if text in {".", ".."} else quote(text, safe="~")
