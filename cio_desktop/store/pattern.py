"""Patterns of the API (`/regex/`, `/regex/i`, plain text, shell wildcards), kept from running away.

Python's `re` tries alternatives until it succeeds, which takes exponential time for patterns such as `(a+)+$`, and
holds the interpreter's lock meanwhile: one search would stop the whole service. So a pattern is read before it is
used, and one that repeats something ambiguous is refused with words.
"""

from __future__ import annotations

import fnmatch
import math
import re

# the parser `re` itself uses; there is no public way to look at a parsed pattern
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any

from cio_desktop.language import Said

from .errors import StoreError

SUBJECT_LIMIT = 250
PATTERN_LIMIT = 500
FEW = 4  # up to this often, even a part that can match in several ways may be repeated
COST_LIMIT = 3 * math.log(SUBJECT_LIMIT) + 0.1  # three repetitions without end

_SINGLE = {_constants.LITERAL, _constants.NOT_LITERAL, _constants.ANY, _constants.IN, _constants.CATEGORY}
_REPEATS = {_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT}


def as_regex(text: str) -> str | None:
    """The expression between the slashes of `/x/` or `/x/i`, else None."""
    found = re.fullmatch(r"/(.+)/i?", text, re.DOTALL)
    return found.group(1) if found else None


def wildcard(text: str) -> str:
    """The expression that matches what the shell wildcards match, at full length."""
    return r"\A" + fnmatch.translate(text)


def compile_regex(pattern: str) -> re.Pattern[str]:
    """Compiled without regard to case; StoreError store.pattern when it is no expression or could run away."""
    try:
        return re.compile(pattern, re.IGNORECASE)
    except (re.error, OverflowError, RecursionError):
        raise _refused(Said("The search pattern is not a valid regular expression.")) from None


def check_regex(pattern: str) -> None:
    """Refuses what is too long, wrong, or able to take exponential time."""
    if len(pattern) > PATTERN_LIMIT:
        raise _refused(Said("The search pattern is too long."))
    compile_regex(pattern)
    try:
        parsed = _parser.parse(pattern, re.IGNORECASE)
    except (re.error, OverflowError, RecursionError):
        raise _refused(Said("The search pattern is not a valid regular expression.")) from None
    if _cost(parsed) > COST_LIMIT:
        raise _refused(Said("The search pattern repeats too many parts."))


def _refused(why: Said) -> StoreError:
    return StoreError(why, code="store.pattern")


def _cost(items: Any) -> float:
    """The logarithm of in how many ways the parsed pattern could be tried at one place; refuses what has no bound."""
    cost = 0.0
    for operator, argument in items:
        if operator in _REPEATS:
            least, most, body = argument
            times = SUBJECT_LIMIT if most is _constants.MAXREPEAT else min(int(most), SUBJECT_LIMIT)
            if times > FEW and not _is_fixed(body):
                raise _refused(Said("The search pattern repeats a part that can itself match in several ways."))
            cost += math.log(max(times - int(least), 0) + 1) + (_cost(body) * times if times <= FEW else 0.0)
        elif operator is _constants.SUBPATTERN:
            cost += _cost(argument[-1])
        elif operator is _constants.ATOMIC_GROUP:
            cost += _cost(argument)
        elif operator is _constants.BRANCH:
            cost += math.log(len(argument[1])) + max(_cost(branch) for branch in argument[1])
        elif operator in (_constants.ASSERT, _constants.ASSERT_NOT):
            cost += _cost(argument[1])
        elif operator in (_constants.GROUPREF, _constants.GROUPREF_IGNORE, _constants.GROUPREF_EXISTS):
            raise _refused(Said("The search pattern refers back to a part of itself."))
    return cost


def _is_fixed(items: Any) -> bool:
    """Whether the part matches in one way only: single characters in a row, grouped or not."""
    for operator, argument in items:
        if operator is _constants.SUBPATTERN:
            if not _is_fixed(argument[-1]):
                return False
        elif operator not in _SINGLE and operator is not _constants.AT:
            return False
    return True
