"""Whether the one who signed in is the one who was meant. Pure."""

from __future__ import annotations

_SAME_DOMAINS = {"googlemail.com": "gmail.com"}


def same_person(signed_in: str, *meant: str) -> bool:
    """`meant`: the address and the user name. Case does not count, nor the two names of Gmail's domain."""
    return _plain(signed_in) in {_plain(each) for each in meant if each}


def _plain(address: str) -> str:
    local, at, domain = address.strip().casefold().rpartition("@")
    return local + at + _SAME_DOMAINS.get(domain, domain)
