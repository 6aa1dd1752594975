"""Which licences a package may carry, and how the licence of a distribution is found out.

A licence is an SPDX expression. Of `A OR B` the first that is allowed is taken; of `A AND B` both must be. What is
neither allowed nor forbidden is unknown, and a person has to read it: nothing is guessed from likeness.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from importlib.metadata import Distribution

from project import BuildError

# licences under which a program of ours may hand the part on, its texts and notices given
ALLOWED = frozenset(
    {
        *("0BSD", "AFL-2.1", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "Brian-Gladman-2-Clause"),
        *("CC0-1.0", "FTL", "HPND", "HPND-sell-variant", "ICC", "IJG", "ISC", "Imlib2", "MIT", "MIT-0"),
        *("MIT-Modern-Variant", "PSF-2.0", "Unicode-3.0", "X11", "Zlib", "blessing", "bzip2-1.0.6", "libpng-2.0"),
        "MPL-2.0",  # per file: we change none of them, and say where they come from
        # libraries of their own, which a person can replace
        *("LGPL-2.1-only", "LGPL-2.1-or-later", "LGPL-3.0-only", "LGPL-3.0-or-later"),
        "LicenseRef-public-domain",
        "LicenseRef-Microsoft-redistributable",  # the C++ run-time that programs for Windows bring along
        # GPL with a word that frees what is made with it
        "GPL-2.0-or-later WITH Bootloader-exception",
        "GPL-3.0-or-later WITH GCC-exception-3.1",
        "Apache-2.0 WITH LLVM-exception",
    }
)
# whatever else a person may read in these: not in a package of an MIT program
FORBIDDEN = ("GPL-", "AGPL-", "SSPL-", "BUSL-", "CC-BY-NC-", "CC-BY-ND-", "CC-BY-SA-", "Sleepycat", "EUPL-", "OSL-")

# distributions that say nothing clear in their metadata, read by a person: (expression, why)
REVIEWED: Mapping[str, tuple[str, str]] = {
    "pyinstaller": (
        "GPL-2.0-or-later WITH Bootloader-exception AND Apache-2.0",
        "the metadata has a sentence; COPYING.txt: the boot loader's exception allows any licence for what it starts, "
        "and the run-time hooks are Apache-2.0",
    ),
    "openssl": ("Apache-2.0", "a part list inside a wheel names it without a licence; OpenSSL from 3.0 is Apache-2.0"),
}
# classifiers that name exactly one licence ("BSD License" does not)
CLASSIFIERS: Mapping[str, str] = {
    "License :: OSI Approved :: MIT License": "MIT",
    "License :: OSI Approved :: MIT No Attribution License (MIT-0)": "MIT-0",
    "License :: OSI Approved :: Apache Software License": "Apache-2.0",
    "License :: OSI Approved :: ISC License (ISCL)": "ISC",
    "License :: OSI Approved :: Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "License :: OSI Approved :: Python Software Foundation License": "PSF-2.0",
    "License :: OSI Approved :: GNU General Public License v2 (GPLv2)": "GPL-2.0-only",
    "License :: OSI Approved :: GNU General Public License v2 or later (GPLv2+)": "GPL-2.0-or-later",
    "License :: OSI Approved :: GNU General Public License v3 (GPLv3)": "GPL-3.0-only",
    "License :: OSI Approved :: GNU General Public License v3 or later (GPLv3+)": "GPL-3.0-or-later",
    "License :: OSI Approved :: GNU Affero General Public License v3": "AGPL-3.0-only",
    "License :: OSI Approved :: GNU Affero General Public License v3 or later (AGPLv3+)": "AGPL-3.0-or-later",
}

_WORD = re.compile(r"\(|\)|[^\s()]+")
_EXPRESSION = re.compile(r"[A-Za-z0-9.+-]+(?:\s+(?:AND|OR|WITH)\s+[A-Za-z0-9.+-]+)*")


class LicenceError(BuildError):
    """A part that may not be handed on, or whose licence nobody has read. One sentence."""


def stated(distribution: Distribution) -> str:
    """What a distribution says of its licence, as an expression; '' when it says nothing that has one meaning."""
    metadata = distribution.metadata
    name = re.sub(r"[-_.]+", "-", metadata["Name"]).lower()
    if name in REVIEWED:
        return REVIEWED[name][0]
    expression = str(metadata.json.get("license_expression") or "").strip()
    if expression:
        return expression
    classified = {CLASSIFIERS.get(line, "") for line in metadata.get_all("Classifier") or [] if line[:9] == "License :"}
    field = str(metadata.json.get("license") or "").strip()
    if _EXPRESSION.fullmatch(field):
        return field
    return classified.pop() if len(classified) == 1 else ""


def chosen(part: str, expression: str) -> tuple[str, ...]:
    """The licences under which `part` is handed on, out of what its expression offers. Raises LicenceError."""
    if not expression:
        raise LicenceError(
            f"{part} says nothing clear of its licence: read it, then name it in REVIEWED (packaging/licence_rules.py) "
            "with the reason, or leave the part out"
        )
    words = _WORD.findall(expression)
    try:
        result = _either(words)
        if words:
            raise _Refused(words[0])
    except (IndexError, _Refused) as error:
        licence = str(error) if isinstance(error, _Refused) else expression
        if licence.startswith(FORBIDDEN):
            raise LicenceError(
                f"{part} is under {licence}, which a package of this program can't carry: leave the part out"
            ) from None
        raise LicenceError(
            f"{part} is under {licence!r}, which nobody has judged yet: read it, then add it to ALLOWED or FORBIDDEN "
            "(packaging/licence_rules.py)"
        ) from None
    return tuple(dict.fromkeys(result))


class _Refused(Exception):
    """Bears the licence that is not allowed."""


def _either(words: list[str]) -> list[str]:
    taken: list[str] | None = None
    refused: _Refused | None = None
    while True:
        try:
            found = _both(words)
            taken = taken or found
        except _Refused as error:
            # an unknown one says more than a forbidden one: after reading it the whole may be allowed
            if refused is None or str(refused).startswith(FORBIDDEN):
                refused = error
        if not words or words[0] != "OR":
            break
        words.pop(0)
    if taken is None:
        assert refused is not None
        raise refused
    return taken


def _both(words: list[str]) -> list[str]:
    found: list[str] = []
    refused: list[_Refused] = []  # the rest is read all the same: an alternative may follow
    while True:
        try:
            found += _one(words)
        except _Refused as error:
            refused.append(error)
        if not words or words[0] != "AND":
            break
        words.pop(0)
    if refused:
        raise next((one for one in refused if str(one).startswith(FORBIDDEN)), refused[0])
    return found


def _one(words: list[str]) -> list[str]:
    word = words.pop(0)
    if word == "(":
        try:
            return _either(words)
        finally:
            if words.pop(0) != ")":
                raise IndexError
    if words and words[0] == "WITH":
        words.pop(0)
        word = f"{word} WITH {words.pop(0)}"
    if word not in ALLOWED:
        raise _Refused(word)
    return [word]
