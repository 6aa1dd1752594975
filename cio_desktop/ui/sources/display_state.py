"""What a source's badge says: a pure function of the link to the service, the source, and the time.

Must not ask anybody anything. What the states mean stands in states.py; a broken source never looks sound, nor
does one whose last try failed, or whose status this program does not know.
"""

from __future__ import annotations

from typing import assert_never

import msgspec
from msgspec.structs import replace

from cio_desktop.language import Text, counted, tr
from cio_desktop.protocol.enums import Encryption, SourceStatus, SyncPeriod
from cio_desktop.protocol.resources import Progress, Source
from cio_desktop.ui.widgets.theme import Role
from cio_desktop.ui.words.cures import Cure
from cio_desktop.ui.words.plain import plain_line
from cio_desktop.ui.words.source_names import names_of, told_of
from cio_desktop.ui.words.texts import has_words, words
from cio_desktop.ui.words.times import MINUTE, age, moment, until

from .renewal import by_provider, certificate_cures, oauth1, sign_in_cures
from .states import State

NOT_ENCRYPTED = Text("not encrypted")
BETWEEN = " · "
_READABLE = Text("The connection is not encrypted: anybody on the way can read the password.")

# A status is believed only while its teller was heard from this recently.
BELIEVED_S = 30.0
# A try that was planned so long ago and has not changed anything will hardly come "any moment now".
OVERDUE_S = 10 * MINUTE
ALL_MAIL_HIDDEN = "gmail.all_mail_hidden"
_OF_SIGN_IN = ("auth.", "oauth.", "secret.")
_OF_ANY_SIGN_IN = frozenset({"auth.password", "auth.token", "auth.no_oauth"})
# Troubles of a provider, not of what was allowed there: signing in again would help nobody.
_PASSES_BY_ITSELF = frozenset({"oauth.unavailable", "oauth.bad_answer"})


# Codes of a source that can be reached and whose mail is not all here (yet): no try of its own follows.
INCOMPLETE = ("sync.", "folder.")


class Link(msgspec.Struct, frozen=True):
    """What is known of the service: does it answer, and when was it last heard (Unix time)."""

    reachable: bool
    heard: float
    starting: bool = False

    def believed(self, now: float) -> bool:
        return self.reachable and now - self.heard <= BELIEVED_S


class DisplayState(msgspec.Struct, frozen=True):
    """`title` and `detail` make the row's second line; `cause` says why; the first cure is the row's own."""

    state: State
    title: str
    detail: str = ""
    cause: str = ""
    cures: tuple[Cure, ...] = ()
    fraction: float | None = None  # of a running sync, 0..1
    no_sync: str = ""  # why "Sync now" is off; empty = it can be asked for
    since: float = 0.0
    in_clear: bool = False
    """The password travels unencrypted."""

    @property
    def text(self) -> str:
        return BETWEEN.join(filter(None, (self.title, self.detail, str(NOT_ENCRYPTED) if self.in_clear else "")))

    @property
    def role(self) -> Role:
        return self.state.meaning.role

    @property
    def severity(self) -> int:
        return self.state.severity

    @property
    def sound(self) -> bool:
        """Nothing is known to be wrong with it."""
        return self.state.meaning.sound

    @property
    def needs_you(self) -> bool:
        """It does not come right by itself, or not soon."""
        return self.state.meaning.needs_you


def cause_of(source: Source, fallback: str) -> str:
    """Why, in one or two sentences: from the catalogue where the service gave a code it knows."""
    why = words(source.status_code or fallback, names_of(source)).body
    return why if has_words(source.status_code or fallback) else _with_report(why, source)


def _with_report(why: str, source: Source) -> str:
    """And the service's or the mail server's own words, where they add to ours."""
    told = plain_line(told_of(source), 200)
    if not told or told in why:
        return why
    return f"{why} {tr('Reported: “{words}”.', words=told.rstrip('.'))}"


def _planned(source: Source, now: float) -> int | None:
    """When the next try is planned; None also when that was long ago: then nobody knows."""
    planned = source.next_try
    return planned if planned and planned > now - OVERDUE_S else None


def period_seconds(source: Source) -> int:
    try:
        return SyncPeriod.parse(source.sync_period).seconds
    except ValueError:
        return SyncPeriod.default().seconds


def password_in_clear(source: Source) -> bool:
    """Whether anybody on the way can read it. What was accepted counts until a connection shows what is in force, in a
    word that is known here."""
    if source.encryption in list(Encryption):
        return source.encryption == Encryption.NONE
    return not source.use_ssl and bool(source.insecure)


def display_state(link: Link, source: Source, now: float) -> DisplayState:
    if not link.believed(now):
        return _unknown(link, now)
    state = _by_status(source, now)
    if not password_in_clear(source):
        return state
    return replace(state, in_clear=True, cause=f"{state.cause} {_READABLE}".strip())


def _by_status(source: Source, now: float) -> DisplayState:
    try:
        status = SourceStatus(source.status)
    except ValueError:
        return _foreign(source.status)
    match status:
        case SourceStatus.DISABLED:
            return _stopped(source)
        case SourceStatus.INVALID_CREDENTIALS:
            return _sign_in(source, now)
        case SourceStatus.TEMP_DISABLED:
            return _paused(source, now)
        case SourceStatus.CONNECTION_IMPOSSIBLE:
            return _cant_connect(source, now)
        case SourceStatus.NO_ACCESS_TO_ALL_MAIL:
            return _running(source) if _runs(source) else _limited(source, now)
        case SourceStatus.OK:
            if source.status_code:
                return _trying(source, now)
            return _running(source) if _runs(source) else _sound(source, now)
        case never:
            assert_never(never)


def in_history(word: str | None) -> tuple[State, str]:
    """What it says in the timeline that a source came to have this status."""
    if word not in list(SourceStatus):
        return State.UNKNOWN, plain_line(word or "", 60) or tr("changed", "status")
    match SourceStatus(word):
        case SourceStatus.OK:
            return State.OK, tr("working")
        case SourceStatus.INVALID_CREDENTIALS:
            return State.SIGN_IN, tr("sign-in refused")
        case SourceStatus.CONNECTION_IMPOSSIBLE:
            return State.CANT_CONNECT, tr("can't connect")
        case SourceStatus.NO_ACCESS_TO_ALL_MAIL:
            return State.LIMITED, tr("All Mail hidden")
        case SourceStatus.TEMP_DISABLED:
            return State.PAUSED, tr("paused")
        case SourceStatus.DISABLED:
            return State.STOPPED, tr("stopped")
        case never:
            assert_never(never)


def _unknown(link: Link, now: float) -> DisplayState:
    known = tr("as of {when}", when=moment(link.heard, now)) if link.heard else ""
    if link.starting:
        return DisplayState(
            State.UNKNOWN,
            tr("Unknown", "status"),
            tr("{known}, waiting for the service", known=known) if known else tr("waiting for the service"),
            tr("The local service is starting."),
            no_sync=tr("The local service is starting."),
        )
    return DisplayState(
        State.UNKNOWN,
        tr("Unknown", "status"),
        known,
        tr("The local service is not answering."),
        (Cure.RESTART_SERVICE,),
        no_sync=tr("The local service is not answering."),
        since=link.heard,
    )


def _foreign(status: str) -> DisplayState:
    word = plain_line(status, 60)
    return DisplayState(
        State.UNKNOWN,
        tr("Unknown", "status"),
        word,
        tr("The service says “{word}”, a status this program does not know.", word=word)
        if word
        else tr("The service tells no status."),
        (Cure.CHECK, Cure.DETAILS),
    )


def _stopped(source: Source) -> DisplayState:
    why = cause_of(source, "error") if source.status_code else tr("Turn it on to try again.")
    cause = f"{tr('Stopped by the service after repeated errors.')} {why}"
    return DisplayState(
        State.STOPPED,
        tr("Stopped"),
        tr("not syncing"),
        cause,
        (Cure.TURN_ON, Cure.DETAILS, Cure.REMOVE),
        no_sync=tr("This source is stopped. Turn it on first."),
        since=source.status_since or 0,
    )


def _sign_in(source: Source, now: float) -> DisplayState:
    since = source.status_since or 0
    fallback = "auth.grant_refused" if by_provider(source) else "auth.password"
    cause = cause_of(source, fallback)
    if oauth1(source) and (source.status_code or fallback) in _OF_ANY_SIGN_IN:
        cause = words("oauth.dropped", names_of(source)).body  # whatever the server calls it
    if source.status_code and not source.status_code.startswith(_OF_SIGN_IN):  # of a later try, which failed otherwise
        cause = " ".join((words("auth", names_of(source)).body, tr("The last try failed."), cause))
    return DisplayState(
        State.SIGN_IN,
        tr("Sign-in needed"),
        tr("since {when}", when=moment(since, now)) if since else "",
        cause,
        sign_in_cures(source, source.status_code or fallback),
        no_sync=tr("Syncing waits until you sign in."),
        since=since,
    )


def _paused(source: Source, now: float) -> DisplayState:
    planned = _planned(source, now)
    if planned is None:
        resumes = tr("resumes by itself")
    else:
        resumes = tr("resumes {when}", when=moment(planned, now) if planned > now else until(planned, now))
    return DisplayState(
        State.PAUSED,
        tr("Paused after repeated errors"),
        resumes,
        cause_of(source, "error"),
        (Cure.RESUME, Cure.DETAILS),
        no_sync=tr("This source is paused. Resume it first."),
        since=source.status_since or 0,
    )


def _cant_connect(source: Source, now: float) -> DisplayState:
    if _runs(source):
        detail = tr("trying now")
    elif (planned := _planned(source, now)) is not None:
        detail = tr("retrying {when}", when=until(planned, now))
    else:
        detail = tr("retrying by itself")
    return DisplayState(
        State.CANT_CONNECT,
        tr("Can't connect"),
        detail,
        cause_of(source, "net"),
        (*certificate_cures(source), Cure.TRY_NOW, Cure.REPLACE, Cure.DETAILS),
        since=source.status_since or 0,
    )


def _runs(source: Source) -> bool:
    return bool(source.syncing) or (source.syncing is None and source.progress is not None)


def _fraction(progress: Progress | None) -> float | None:
    if progress is None or progress.messages_total <= 0:
        return None
    return _done(progress.messages_done, progress.messages_total) / progress.messages_total


def percent(fraction: float) -> str:
    return tr("{n}\u202f%", n=int(fraction * 100))


def _done(done: int, total: int) -> int:
    """More may have come than was counted at the beginning."""
    return max(0, min(done, total))


def _folders(progress: Progress) -> str:
    return counted(
        progress.folders_total,
        "{done} of {n} folder",
        "{done} of {n} folders",
        done=_done(progress.folders_done, progress.folders_total),
    )


def _messages(progress: Progress) -> str:
    done = _done(progress.messages_done, progress.messages_total)
    return tr("{done} of {all}", done=done, all=progress.messages_total)


def _to_come(progress: Progress | None) -> list[str]:
    """What is missing, as sentences."""
    if progress is None or progress.messages_total <= 0:
        return []
    left = progress.messages_total - _done(progress.messages_done, progress.messages_total)
    if not left:
        return []
    said = [
        counted(
            left,
            "{n} is still to come, in folders that are not read yet.",
            "{n} are still to come, in folders that are not read yet.",
        )
    ]
    if progress.folders_total > 1:
        said.append(tr("{folders} are whole.", folders=_folders(progress)))
    return said


def _running(source: Source) -> DisplayState:
    progress = source.progress
    first = source.last_sync == 0
    fraction = _fraction(progress)
    if first:
        detail = tr("starting")
        if progress is not None and fraction is not None:
            detail = _messages(progress)
        elif progress is not None and progress.folders_total > 0:
            detail = _folders(progress)
        return DisplayState(
            State.IMPORTING,
            tr("First import"),
            detail,
            " ".join((tr("Messages appear as they are indexed."), *_to_come(progress))),
            fraction=fraction,
            no_sync=tr("The first import is running."),
        )
    detail = ""
    if progress is not None and fraction is not None:
        detail = f"{percent(fraction)} ({_messages(progress)})"
    elif progress is not None and progress.folders_total > 0:
        detail = _folders(progress)
    return DisplayState(State.SYNCING, tr("Syncing"), detail, fraction=fraction, no_sync=tr("It is syncing already."))


def _limited(source: Source, now: float) -> DisplayState:
    state = DisplayState(
        State.LIMITED,
        tr("Limited"),
        tr("All Mail is hidden"),
        tr("Gmail does not show All Mail to IMAP programs, so archived mail is missing here."),
        (Cure.HOW_TO_FIX, Cure.CHECK, Cure.DETAILS),
        since=source.status_since or 0,
    )
    if not source.status_code or source.status_code == ALL_MAIL_HIDDEN:
        return state
    trying = _trying(source, now)
    return replace(state, detail=f"{state.detail}{BETWEEN}{trying.text}", cause=f"{state.cause} {trying.cause}")


def _trying(source: Source, now: float) -> DisplayState:
    """It works as a rule and something went wrong lately: at once no secret, though no alarm yet either."""
    code = source.status_code or ""
    incomplete = code.startswith(INCOMPLETE) or code == ALL_MAIL_HIDDEN
    if _runs(source):
        detail = tr("trying now")
    elif (planned := _planned(source, now)) is not None:
        when = until(planned, now)
        detail = tr("next try {when}", when=when) if incomplete else when
    elif source.next_sync and source.next_sync > now - OVERDUE_S:
        when = moment(source.next_sync, now)
        detail = (
            tr("next try at the next sync, about {when}", when=when)
            if incomplete
            else tr("at the next sync, about {when}", when=when)
        )
    else:
        detail = "" if incomplete else tr("the last try failed")
    why = _with_report(words(code, names_of(source)).body, source)
    cures: tuple[Cure, ...] = (*certificate_cures(source), Cure.TRY_NOW, Cure.DETAILS)
    if code.startswith(("auth.", "oauth.", "secret.missing")) and code not in _PASSES_BY_ITSELF:
        cures = (*(cure for cure in sign_in_cures(source, code) if cure is not Cure.DETAILS), *cures)
    return DisplayState(
        State.TRYING,
        tr("Incomplete") if incomplete else tr("Trying again"),
        detail,
        why if incomplete else f"{tr('The last try failed.')} {why}",
        cures,
        fraction=_fraction(source.progress) if _runs(source) else None,
    )


def _sound(source: Source, now: float) -> DisplayState:
    if source.last_sync is None:  # a server that does not tell when it synced
        return DisplayState(State.OK, tr("Up to date"), "", cures=(Cure.SYNC,))
    if source.last_sync == 0:
        return DisplayState(
            State.IMPORTING,
            tr("First import"),
            tr("about to start"),
            tr("Messages appear as they are indexed."),
            (Cure.SYNC,),
        )
    ago = age(source.last_sync, now)
    if now - source.last_sync > 2 * period_seconds(source) + 15 * MINUTE:
        planned = source.next_sync or source.last_sync + period_seconds(source)
        return DisplayState(
            State.LATE,
            tr("Late"),
            tr("last synced {when}", when=ago),
            tr("The sync planned for {when} did not run.", when=moment(planned, now)),
            (Cure.SYNC, Cure.DETAILS),
            since=planned,
        )
    return DisplayState(State.OK, tr("Up to date"), ago, cures=(Cure.SYNC,))
