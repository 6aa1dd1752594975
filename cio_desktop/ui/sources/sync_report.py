"""What is said at the end of a sync that somebody asked for."""

from __future__ import annotations

import time
from collections.abc import Sequence

from cio_desktop.language import counted, isolated, tr
from cio_desktop.protocol.enums import SourceStatus
from cio_desktop.protocol.resources import Source
from cio_desktop.ui.sources.display_state import ALL_MAIL_HIDDEN, INCOMPLETE
from cio_desktop.ui.words.error_texts.text import ErrorText
from cio_desktop.ui.words.source_names import address_of, names_of, told_of
from cio_desktop.ui.words.texts import words
from cio_desktop.ui.words.times import until


def report_of(ended: Sequence[Source]) -> str | ErrorText:
    """Words where all went well, else what did not."""
    failed = [source for source in ended if not _well(source)]
    if not failed:
        return (
            tr("{who} is up to date", who=address_of(ended[0]))
            if len(ended) == 1
            else counted(len(ended), "{n} source is up to date", "{n} sources are up to date")
        )
    if len(ended) == 1:
        return _alone(ended[0])
    told = [(source, trouble_of(source)) for source in failed]
    body = " ".join(_with_again(f"{isolated(address_of(source))}: {why.title}.", source) for source, why in told)
    details = "\n\n".join(f"{address_of(source)}\n{why.details}" for source, why in told if why.details)
    title = counted(
        len(failed), "{n} of {all} sources did not sync well", "{n} of {all} sources did not sync well", all=len(ended)
    )
    return ErrorText(title, body, (), details)


def trouble_of(source: Source) -> ErrorText:
    return words(source.status_code or "error", names_of(source), told_of(source))


def _well(source: Source) -> bool:
    limited = source.status == SourceStatus.NO_ACCESS_TO_ALL_MAIL and source.status_code == ALL_MAIL_HIDDEN
    return limited or (source.status == SourceStatus.OK and not source.status_code)


def _alone(source: Source) -> ErrorText:
    why = trouble_of(source)
    title, body = tr("Sync of {who} failed", who=address_of(source)), f"{why.title}. {why.body}"
    if (source.status_code or "").startswith(INCOMPLETE):  # the sync itself went to its end
        title, body = tr("{who}: {trouble}", who=address_of(source), trouble=why.title), why.body
    return ErrorText(title, _with_again(body, source), why.cures, why.details)


def _with_again(sentences: str, source: Source) -> str:
    """With one more, if it will be tried again."""
    planned, now = source.next_try or 0, time.time()
    return f"{sentences} {tr('The next try is {when}.', when=until(planned, now))}" if planned > now else sentences
