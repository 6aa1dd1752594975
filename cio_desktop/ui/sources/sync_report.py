"""What is said at the end of a sync that somebody asked for."""

from __future__ import annotations

import time
from collections.abc import Sequence

from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.protocol.resources import Source
from cio_desktop.ui.sources.display_state import ALL_MAIL_HIDDEN, INCOMPLETE
from cio_desktop.ui.words.error_texts.text import ErrorText
from cio_desktop.ui.words.source_names import address_of, names_of
from cio_desktop.ui.words.texts import words
from cio_desktop.ui.words.times import until


def report_of(ended: Sequence[Source]) -> str | ErrorText:
    """Words where all went well, else what did not."""
    failed = [source for source in ended if not _well(source)]
    if not failed:
        return f"{address_of(ended[0])} is up to date" if len(ended) == 1 else f"{len(ended)} sources are up to date"
    if len(ended) == 1:
        return _alone(ended[0])
    told = [(source, trouble_of(source)) for source in failed]
    body = " ".join(f"{address_of(source)}: {why.title}.{_again(source)}" for source, why in told)
    details = "\n\n".join(f"{address_of(source)}\n{why.details}" for source, why in told if why.details)
    return ErrorText(f"{len(failed)} of {len(ended)} sources did not sync well", body, (), details)


def trouble_of(source: Source) -> ErrorText:
    return words(source.status_code or "error", names_of(source), source.status_text or "")


def _well(source: Source) -> bool:
    limited = source.status == SourceStatus.NO_ACCESS_TO_ALL_MAIL and source.status_code == ALL_MAIL_HIDDEN
    return limited or (source.status == SourceStatus.OK and not source.status_code)


def _alone(source: Source) -> ErrorText:
    why = trouble_of(source)
    title, body = f"Sync of {address_of(source)} failed", f"{why.title}. {why.body}"
    if (source.status_code or "").startswith(INCOMPLETE):  # the sync itself went to its end
        title, body = f"{address_of(source)}: {why.title[:1].lower()}{why.title[1:]}", why.body
    return ErrorText(title, f"{body}{_again(source)}", why.cures, why.details)


def _again(source: Source) -> str:
    planned, now = source.next_try or 0, time.time()
    return f" The next try is {until(planned, now)}." if planned > now else ""
