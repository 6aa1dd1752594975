"""`--smoke`: does this installation work? The window over its own service, on a scratch profile with the demo's mail.

Meant for checking a package. On the display where there is one, else off screen. Nothing is kept, nothing leaves this
computer.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from cio_desktop.app.child import ChildFailed
from cio_desktop.app.demo import Demo
from cio_desktop.app.display import go_off_screen, has_display
from cio_desktop.app.embedded import EmbeddedService
from cio_desktop.language import Said, counted, tenths, tr
from cio_desktop.protocol.enums import SourceStatus

if TYPE_CHECKING:
    from cio_desktop.app.desktop import Desktop


LIMIT, LEAVE_LIMIT = 300.0, 60.0  # seconds for all of it, and for its end: what checks a package must not hang


def run_smoke(picture: str | None, make_demo: Callable[[], Demo] = Demo) -> int:
    """0 with a sentence on stdout. Raises CioError that says which step failed."""
    file = str(Path(picture).absolute()) if picture is not None else None
    if not has_display():
        go_off_screen()
    demo = make_demo()
    try:
        demo.profile.prepare()
        service = EmbeddedService(demo.profile, vault="memory")

        def clean_up() -> None:
            service.close_now()
            demo.close_now()

        try:
            from cio_desktop.app.gui import application, run_loop

            application(clean_up)
            run_loop(lambda: _smoke(demo, service, file))
        finally:
            service.close_now()
    finally:
        demo.close_now()
    return 0


async def _smoke(demo: Demo, service: EmbeddedService, picture: str | None) -> None:
    import asyncio

    from cio_desktop.app.desktop import Desktop
    from cio_desktop.app.steps import StepFailed

    too_long = Said("The check did not end within {seconds} seconds.", seconds=round(LIMIT))
    failures: list[ChildFailed] = []
    service.failed.connect(failures.append)
    desktop = Desktop(demo.profile, service.client(), service=service, demo=True)
    desktop.window.resize(1280, 800)
    desktop.start()
    try:
        async with asyncio.timeout(LIMIT):
            await _work(demo, desktop, failures, picture)
    except TimeoutError:
        raise StepFailed(too_long) from None
    finally:
        desktop.leave(None)
        try:
            async with asyncio.timeout(LEAVE_LIMIT):
                await desktop.ended.wait()
        except TimeoutError:
            raise StepFailed(too_long) from None


async def _work(demo: Demo, desktop: Desktop, failures: list[ChildFailed], picture: str | None) -> None:
    from PySide6.QtGui import QGuiApplication

    from cio_desktop.app.steps import StepFailed, say, take_picture, until

    started, workspace = time.monotonic(), desktop.workspace
    await demo.wait_ready()

    def online() -> bool:
        if failures:
            raise StepFailed(Said("The local service does not run:") + (failures[0].said or failures[0].message))
        return workspace.link.online

    await until(online, tr("the service answers"))
    await desktop.whole.wait()
    keys = await demo.add_sources(workspace.sources)

    def settled() -> bool:
        sources = [workspace.sources.source(key) for key in keys]
        refused = SourceStatus.INVALID_CREDENTIALS  # one of the demo's has a wrong password
        return all(source is not None and (source.last_sync or source.status == refused) for source in sources)

    await until(settled, tr("the first sync ends"))
    messages = await workspace.client.messages.list(keys[0][0], limit=1)  # a signed request
    if not messages:
        raise StepFailed(Said("The service lists no message after the first sync."))
    rows = desktop.window.mail.messages.model.rowCount
    await until(lambda: desktop.window.mail.folders.view.choose("INBOX"), tr("the folders are listed"))
    await until(lambda: rows() > 0, tr("the messages are listed"))
    if picture is not None:
        await take_picture(desktop.window, picture)
    seconds = time.monotonic() - started
    platform = QGuiApplication.platformName()
    say(
        counted(
            len(keys),
            "The window ({platform}), its service and a signed request work: {n} source, in {seconds} s.",
            "The window ({platform}), its service and a signed request work: {n} sources, in {seconds} s.",
            platform=platform,
            seconds=tenths(seconds),
        )
    )
    if picture is not None:
        say(tr("Picture of the window: {file}", file=picture))
