"""Whether a webhook wants to be told of a change of one message (API.md, Webhooks): all its filters have to hold.

Pure: what has to be looked up is in `Facts`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from msgspec import UNSET, UnsetType

from cio_desktop.protocol.resources import Person
from cio_desktop.protocol.symbolic import to_special_use
from cio_desktop.protocol.webhooks import WebhookSettings
from cio_desktop.service.file_names import main_part
from cio_desktop.store import pattern
from cio_desktop.store.message_places import Place
from cio_desktop.store.messages import MessageRow
from cio_desktop.store.webhook_changes import MessageChange, Named

NEW, ADDED, REMOVED, FLAGS = "new", "folder_added", "folder_removed", "flags"


@dataclass(frozen=True, slots=True)
class Facts:
    """`threads`: ids of its messages, by the name a filter gives a thread; `files`: names of files by id."""

    row: MessageRow
    places: tuple[Place, ...]
    flags: frozenset[str]
    threads: Mapping[str, frozenset[str]] = field(default_factory=dict)
    files: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_draft(self) -> bool:
        uses = [place.special_use for place in self.places]
        return "\\draft" in {flag.lower() for flag in self.flags} or (bool(uses) and set(uses) == {"\\Drafts"})


def wanted(settings: WebhookSettings, change: MessageChange, facts: Facts) -> list[str]:
    """What of it is told; empty: nothing."""
    happened = _happened(settings, change)
    if not happened or (facts.is_draft and not settings.receive_drafts):
        return []
    return happened if _matches(settings, facts) else []


def _happened(settings: WebhookSettings, change: MessageChange) -> list[str]:
    if change.history and not (change.new and settings.receive_historical):
        return []
    added = _hit(settings.filter_folder_added, change.added)
    removed = _hit(settings.filter_folder_removed, change.removed)
    about_folders = (settings.filter_folder_added, settings.filter_folder_removed) != (UNSET, UNSET)
    if about_folders and not (added or removed):
        return []
    found = [
        (NEW, change.new),
        (ADDED, bool(change.added)),
        (REMOVED, bool(change.removed)),
        (FLAGS, change.flags),
    ]
    if about_folders or settings.receive_all_changes or change.new:
        return [name for name, did in found if did]
    return []


def _hit(wanted: str | UnsetType, folders: Iterable[Named]) -> bool:
    """A folder by its full name, or by its symbolic one."""
    if wanted is UNSET:
        return False
    use = to_special_use(wanted) if wanted.startswith("\\") else None
    for folder in folders:
        inbox = wanted.upper() == "INBOX" == folder.path.upper()
        if folder.path == wanted or inbox or (use is not None and (folder.use or "").lower() == use.lower()):
            return True
    return False


def _matches(settings: WebhookSettings, facts: Facts) -> bool:
    row, people = facts.row, facts.row.addresses
    sender = [people.from_] if people.from_ is not None else []
    return (
        _anybody(settings.filter_from, sender)
        and _anybody(settings.filter_to, people.to)
        and _anybody(settings.filter_cc, people.cc)
        and _from_domain(settings.filter_from_domain, sender)
        and _from_domain(settings.filter_to_domain, [*people.to, *people.cc, *people.bcc])
        and _subject(settings.filter_subject, row.subject)
        and (
            settings.filter_file_name is UNSET or any(_file(settings.filter_file_name, f.file_name) for f in row.files)
        )
        and _important(settings.filter_new_important, facts)
        and (settings.filter_thread is UNSET or row.id in facts.threads.get(settings.filter_thread, ()))
        and _revision(settings.filter_file_revisions, facts)
    )


def _anybody(wanted: str | UnsetType, people: Iterable[Person]) -> bool:
    """An address, or part of a name; several with commas between them: any."""
    if wanted is UNSET:
        return True
    for part in _parts(wanted):
        for person in people:
            email = person.email.casefold()
            if email == part or ("@" not in part and part in (person.name or "").casefold()):
                return True
    return False


def _from_domain(wanted: str | UnsetType, people: Iterable[Person]) -> bool:
    """With the domains below it."""
    if wanted is UNSET:
        return True
    domains = [part.removeprefix("@") for part in _parts(wanted)]
    for person in people:
        domain = person.email.rpartition("@")[2].casefold()
        if any(domain == one or domain.endswith("." + one) for one in domains):
            return True
    return False


def _parts(wanted: str) -> list[str]:
    return [part.strip().casefold() for part in wanted.split(",") if part.strip()]


def _subject(wanted: str | UnsetType, subject: str) -> bool:
    if wanted is UNSET:
        return True
    expression = pattern.as_regex(wanted)
    if expression is None:
        return wanted.casefold() in subject.casefold()
    return _compiled(expression).search(subject, 0, pattern.SUBJECT_LIMIT) is not None


def _file(wanted: str, name: str) -> bool:
    expression = pattern.as_regex(wanted)
    if expression is None:
        expression = pattern.wildcard(wanted)
    return _compiled(expression).search(name, 0, pattern.SUBJECT_LIMIT) is not None


@lru_cache(maxsize=64)
def _compiled(expression: str) -> re.Pattern[str]:
    return pattern.compile_regex(expression)


def _important(wanted: int | UnsetType, facts: Facts) -> bool:
    return wanted is UNSET or bool(wanted) == any(place.special_use == "\\Important" for place in facts.places)


def _revision(wanted: str | UnsetType, facts: Facts) -> bool:
    """A file of the same name but for dates, versions and numbers of copies, as under `…/revisions`."""
    if wanted is UNSET:
        return True
    known = main_part(facts.files.get(wanted, ""))
    return bool(known) and any(main_part(each.file_name) == known for each in facts.row.files)
