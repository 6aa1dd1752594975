"""From the name of a charset as mail declares it to the codec that reads it. Pure; never raises.

Names come from thirty years of mail programs: prefixes of trials (`x-`), vendors' code pages, names of drafts.
"""

from __future__ import annotations

import codecs
import re
from functools import lru_cache

_NAMES = {
    "unicode-1-1-utf-7": "utf-7",
    "unicode-1-1": "utf-16-be",
    "iso-10646-ucs-2": "utf-16-be",
    "ucs-2": "utf-16-be",
    "utf8mb4": "utf-8",
    "utf-8-mac": "utf-8",
    "unicode-1-1-utf-8": "utf-8",
    "unicode-2-0-utf-8": "utf-8",
    "sjis": "cp932",
    "ms-kanji": "cp932",
    "windows-31j": "cp932",
    "cswindows31j": "cp932",
    "ks-c-5601": "cp949",
    "ks-c-5601-1987": "cp949",
    "ksc-5601": "cp949",
    "iso-8859-8-i": "iso8859-8",
    "iso-8859-8-e": "iso8859-8",
    "iso-8859-6-i": "iso8859-6",
    "iso-8859-6-e": "iso8859-6",
    "gb-2312-80": "gb18030",
    "cn-gb": "gb18030",
    "euc-gb2312-cn": "gb18030",
    "cn-big5": "big5hkscs",
    "tis-620": "cp874",
    "koi8": "koi8-r",
    "koi8-ru": "koi8-u",
    "ansi": "cp1252",
    "mac": "mac-roman",
    "mac-ce": "mac-latin2",
    "mac-centraleurroman": "mac-latin2",
    "mac-japanese": "cp932",
    "mac-chinesesimp": "gb18030",
    "mac-chinesetrad": "big5hkscs",
    "mac-korean": "cp949",
    "mac-icelandic": "mac-iceland",
    "mac-ukrainian": "mac-cyrillic",
}
# What is declared and the larger set that those who declare it really use.
_LARGER = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "iso2022_jp": "iso2022_jp_2",
}
_CODE_PAGE = re.compile(r"(?:windows|win|cp|ibm|dos|ms|oem)-?(?:cp-?)?(\d{3,5})")
# Codecs of Python that are no charsets, or cost without measure.
_NO_CHARSETS = frozenset(
    {"idna", "punycode", "unicode_escape", "raw_unicode_escape", "undefined", "rot13", "mbcs", "oem"}
)
# Declared by many that mean UTF-8 or Windows-1252.
_UNTRUE = frozenset({"ascii", "iso8859-1"})


@lru_cache(maxsize=512)
def codec_of(charset: str) -> str | None:
    """The name of a text codec, None where the bytes have to be guessed: names nobody knows, and those that say
    little about the bytes (us-ascii, iso-8859-1, unknown-8bit)."""
    name = charset.partition("*")[0].strip(" \t\"'").lower().replace("_", "-")  # RFC 2231 may add a language
    for wanted in (name, _without_trial(name)):
        found = _python_codec(_NAMES.get(wanted, wanted)) or _python_codec(_code_page(wanted))
        if found is not None:
            return None if found in _UNTRUE else _LARGER.get(found, found)
    return None


def _without_trial(name: str) -> str:
    while name.startswith("x-"):
        name = name[2:]
    return name


def _code_page(name: str) -> str:
    match = _CODE_PAGE.fullmatch(name)
    return f"cp{match[1]}" if match else ""


def _python_codec(name: str) -> str | None:
    if not name:
        return None
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError):  # ValueError: a NUL in the name
        return None
    usable = info.name.replace("-", "_") not in _NO_CHARSETS and getattr(info, "_is_text_encoding", True)
    return info.name if usable else None
