"""Trying a source's settings step by step, through the service. Nothing is saved by it."""

from __future__ import annotations

import logging
from contextlib import aclosing
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec

from cio_desktop.language import tr
from cio_desktop.operations.signal import Signal
from cio_desktop.protocol.errors import ApiError, ApiStatusError
from cio_desktop.protocol.sign_in import Certificate, CheckStep, StepState

if TYPE_CHECKING:
    from cio_desktop.client import NewSource
    from cio_desktop.operations.connection import ServiceLink

log = logging.getLogger(__name__)

CANCELLED = "cancelled"  # ours: the state of a step that was under way when the person gave up


class CheckResult(StrEnum):
    PASSED = "passed"
    REFUSED = "refused"  # `failed` is the step that says why
    UNAVAILABLE = "unavailable"  # this server can't try; saving the source will


class SettingsCheck:
    """`steps` in order, by name. `changed` tells of every step's news."""

    def __init__(self, link: ServiceLink) -> None:
        self.changed: Signal[()] = Signal()
        self.steps: dict[str, CheckStep] = {}
        self.connection_log = ""
        self._link = link

    @property
    def failed(self) -> CheckStep | None:
        return next((step for step in self.steps.values() if step.state == StepState.FAILED), None)

    @property
    def certificate(self) -> Certificate | None:
        """The one that was refused."""
        failed = self.failed
        shown = failed.certificate if failed is not None else None
        return shown if shown is not None and not shown.trusted else None

    def reset(self) -> None:
        self.steps, self.connection_log = {}, ""
        self.changed.emit()

    async def run(self, new: NewSource) -> CheckResult:
        """Raises ApiError when the service can't be asked, or falls silent."""
        self.reset()
        passed: bool | None = None
        try:
            async with aclosing(self._link.client.discovery.check(new)) as events:
                async for event in events:
                    if event.step is not None:
                        self.steps[event.step.name] = event.step
                        self.changed.emit()
                    elif event.type == "done":
                        passed = event.success
                        self.connection_log = event.connection_log
        except ApiStatusError as error:
            if not error.no_route:
                raise
            log.info("this server tries no settings")
            return CheckResult.UNAVAILABLE
        finally:
            self._settle()
        self._link.proved()
        if passed is None:
            raise ApiError(tr("The service ended the check without a result."), code="svc.fault")
        return CheckResult.PASSED if passed else CheckResult.REFUSED

    def _settle(self) -> None:
        """No step is left running: whatever ended the check ended it."""
        running = [step for step in self.steps.values() if step.state == StepState.RUNNING]
        for step in running:
            self.steps[step.name] = msgspec.structs.replace(step, state=CANCELLED)
        if running:
            self.changed.emit()
