"""From the text of a response to nested values. Iterative, within limits, one pass of one regular expression.

Parenthesised lists become tuples, strings bytes, numbers int, NIL None, other atoms bytes. A number with a leading
zero or beyond 63 bits stays bytes: it may be a keyword or a folder's name.
"""

from __future__ import annotations

import re
from itertools import islice

from .framing import LIMITS

Value = object

_TOKEN = re.compile(
    rb"[()]"
    rb'|"[^"\\\n]*+(?:\\.[^"\\\n]*+)*+"'
    # case by hand: IGNORECASE makes the whole expression half as fast
    rb"|[Bb](?:[Oo][Dd][Yy]|[Ii][Nn][Aa][Rr][Yy])(?:\.[A-Za-z]+)?\[[^\[\]\r\n]*+\](?:<\d+>)?"
    rb"|~?\{\d{1,20}\+?\}[ \t]*\r?\n"  # "~": a literal with NULs (RFC 3516)
    rb'|[^\s()"{\x00]++'
    # what fits nothing swallows the rest: one failure per response, whatever the sender does
    rb"|[^ \t][\s\S]*+"
)
_LITERAL = re.compile(rb"~?\{\d{1,20}\+?\}[ \t]*\r?\n\Z")
# A backslash before anything else stands for itself: some servers write "\Seen".
_ESCAPE = re.compile(rb"\\([\"\\])")
# No brackets and braces outside of strings: they begin tokens of another kind.
_PLAIN_ATOMS = rb'[^()"\\{\[\x00-\x1f\x7f-\xff]++'
PLAIN_STRING = rb'"[^"\\\x00-\x1f]*+(?:\\[^\x00-\x1f][^"\\\x00-\x1f]*+)*+"'
_MISSING = object()
_ALWAYS: dict[bytes, Value] = {b"NIL": None, b"nil": None, b"Nil": None, b"0": 0, b'""': b""}
# Most strings of BODYSTRUCTURE are the same few ("TEXT", "charset", "7BIT"): each is made once. Emptied when full.
_known: dict[bytes, Value] = dict(_ALWAYS)
_KNOWN_LIMIT = 4096
_KNOWN_LENGTH = 20


def values_pattern(depth: int) -> bytes:
    """A regular expression for plain values, with lists in lists so deep. What it matches `parse` reads without a
    fault; literals are none of it."""
    either = _PLAIN_ATOMS + rb"|" + PLAIN_STRING
    for _ in range(depth):
        either = _PLAIN_ATOMS + rb"|" + PLAIN_STRING + rb"|\((?:" + either + rb")*+\)"
    return rb"(?:" + either + rb")*+"


class GrammarError(Exception):
    """The text doesn't parse. `done` holds what was read whole, the outermost list opened: up to the fault, or, where
    only the nesting was too deep, all of it, with an empty list for what lay too deep."""

    def __init__(self, message: str, done: list[Value]) -> None:
        super().__init__(message)
        self.done = done


def parse(text: bytes, literals: list[bytes], start: int = 0) -> list[Value]:
    """The values of `text` from `start` on. Raises GrammarError."""
    top: list[Value] = []
    if len(text) <= LIMITS.tokens:
        tokens = _TOKEN.findall(text, start)
    else:
        # never more pieces in memory than are allowed
        pieces = islice(_TOKEN.finditer(text, start), LIMITS.tokens + 1)
        tokens = [piece[0] for piece in pieces]
    if len(tokens) > LIMITS.tokens:
        raise GrammarError("too many pieces", top)
    recall = _known.get
    current = top
    stack: list[list[Value]] = []
    literal = 0
    beyond = 0  # parentheses open below the deepest that is read
    cut = False
    for token in tokens:
        if beyond:
            beyond += (token == b"(") - (token == b")")
            if _LITERAL.match(token):
                literal += 1
        elif token == b"(":
            if len(stack) >= LIMITS.nesting:
                current.append(())
                beyond, cut = 1, True
                continue
            stack.append(current)
            current = []
        elif token == b")":
            if not stack:
                raise GrammarError("unbalanced parentheses", top)
            inner = tuple(current)
            current = stack.pop()
            current.append(inner)
        elif token.isdigit():
            current.append(_number(token))
        elif (value := recall(token, _MISSING)) is not _MISSING:
            current.append(value)
        elif _LITERAL.match(token):
            if literal >= len(literals):
                raise GrammarError("literal out of place", _whole(top, stack))
            current.append(literals[literal])
            literal += 1
        else:
            value = _string_or_atom(token)
            if value is _MISSING:
                raise GrammarError("unreadable text", _whole(top, stack))
            current.append(value)
    if stack or beyond:
        raise GrammarError("unbalanced parentheses", _whole(top, stack))
    if cut:
        last = top[-1]
        raise GrammarError("too many parentheses", [*top[:-1], *last] if isinstance(last, tuple) else top)
    return top


def _number(token: bytes) -> Value:
    """Beyond 63 bits nothing counts: such digits stay the text they are, and no part below can overflow."""
    if len(token) > 19 or (token[0] == 48 and len(token) > 1):
        return token
    value = int(token)
    return value if value < 1 << 63 else token


def _string_or_atom(token: bytes) -> Value:
    first = token[0]
    value = token
    if first == 34:  # "
        if len(token) == 1 or token[-1] != 34 or b"\n" in token:
            return _MISSING
        value = token[1:-1]
        if b"\\" in value:
            value = _ESCAPE.sub(rb"\1", value)
    elif first < 32 or first == 123 or b"\n" in token:
        return _MISSING
    elif len(token) == 3 and token.upper() == b"NIL":
        return None
    if len(token) <= _KNOWN_LENGTH:
        if len(_known) >= _KNOWN_LIMIT:
            _known.clear()
            _known.update(_ALWAYS)
        _known[token] = value
    return value


def _whole(top: list[Value], stack: list[list[Value]]) -> list[Value]:
    """What was finished before the fault: the outermost list is opened so that its finished items show."""
    return [*top, *stack[1]] if len(stack) > 1 and stack[0] is top else top
