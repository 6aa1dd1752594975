"""What signing in is given to work with, beyond what statuses are. Decides nothing."""

from __future__ import annotations

from dataclasses import dataclass

from cio_desktop.engine.config import EngineConfig
from cio_desktop.engine.status.dependencies import StatusDependencies
from cio_desktop.oauth.grants import Grants

from .login import Logins
from .scheduler import Scheduler
from .secrets import Secrets


@dataclass(slots=True, kw_only=True)
class SignInDependencies(StatusDependencies):
    """Made once, by the engine."""

    vault: Secrets
    config: EngineConfig
    scheduler: Scheduler
    grants: Grants
    logins: Logins
