"""What the sign-ins under way share, and how one of them fails. Data only."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from cio_desktop.engine.api import Providers
from cio_desktop.language import ENGLISH, LanguageOf, Said
from cio_desktop.net.http import HttpClient
from cio_desktop.protocol.errors import CioError
from cio_desktop.service.engine_calls import DiscoveryCalls, EngineCalls
from cio_desktop.store.database import Database


@dataclass(frozen=True)
class ConnectDependencies:
    """`now`: Unix seconds. `patience`: seconds for the person at the provider, or before an answer to a question."""

    db: Database
    engine: EngineCalls
    providers: Providers
    finder: DiscoveryCalls
    http: HttpClient
    now: Callable[[], float]
    language_of: LanguageOf = lambda _wished: ENGLISH
    patience: float = 600.0


class ConnectError(CioError):
    code = "connect.failed"


@dataclass(frozen=True)
class Trouble:
    """Why it failed. `field`: the one of the form that has to change. `link`: where the mail server says to look."""

    code: str
    words: Said | str
    field: str = ""

    @property
    def text(self) -> str:
        return str(self.words)

    def spoken(self) -> str:
        """In the language of whoever looks at the page."""
        return self.words if isinstance(self.words, str) else self.words.spoken()
