"""Opening the window: what starts before Qt, Qt itself, one event loop, and a clean end.

The service's process is started first, so that it comes up while Qt is imported, and whatever is not needed for that is
imported later (`tests/e2e/test_start_order.py`). `--demo` without a display does the
demo's tour off screen instead (tour.py).
"""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from cio_desktop.app import collection
from cio_desktop.app.bus import avoid_deaf_buses
from cio_desktop.app.display import NoDisplay, go_off_screen, has_display, off_screen_asked
from cio_desktop.app.embedded import EmbeddedService
from cio_desktop.app.following import Following
from cio_desktop.app.instance_socket import open_door, raise_first, socket_name
from cio_desktop.app.profile import Profile
from cio_desktop.app.start_watch import StartWatch
from cio_desktop.language import tr
from cio_desktop.protocol.errors import CioError

if TYPE_CHECKING:
    from cio_desktop.app.demo import Demo
    from cio_desktop.app.desktop import Desktop


def run_window(options: argparse.Namespace) -> int:
    """Runs until the window is closed. Raises CioError for what can't start."""
    if options.demo and not has_display():
        go_off_screen()
        from cio_desktop.app.tour import run_tour

        return run_tour()
    if not has_display() and not off_screen_asked():
        raise NoDisplay
    following: Following | None = Following.DEMO if options.demo else Following.OWN
    while following is not None:
        if following is Following.DEMO:
            following = _run_demo(Profile.at(options.data_dir))
        else:
            following = _run_profile(options, again=following is Following.AGAIN)
    return 0


def _run_profile(options: argparse.Namespace, *, again: bool) -> Following | None:
    """The person's own mail. Returns what to open next."""
    profile = Profile.at(options.data_dir)
    profile.prepare()
    address, note = options.api_url or _chosen_address(profile), ""
    if address:
        try:
            return _run_remote(address, profile, again=again)
        except _GivenUp:
            if options.api_url:
                return None
            note = tr(
                "This time with the service built in, as {address} got no key. See Settings, Service", address=address
            )
    with StartWatch() as watch, collection.put_off():
        return _run_window(options, profile, watch, note, again=again)


class _GivenUp(Exception):
    """No key was given for the other server."""


def _run_window(
    options: argparse.Namespace, profile: Profile, watch: StartWatch, note: str, *, again: bool
) -> Following | None:
    if raise_first(profile):
        return None
    door = open_door(profile)
    if door is None and raise_first(profile):
        return None  # the other of two that started at the same moment
    chosen = options.vault or profile.setting("service", "vault") or None
    service = EmbeddedService(profile, vault=chosen, debug=options.debug, port=_chosen_port(profile))
    with _ending(service), contextlib.closing(door) if door is not None else contextlib.nullcontext():
        _prepare_qt()
        from cio_desktop.app.gui import application, run_loop

        application(service.close_now, bare=True, language=_language(profile))
        from cio_desktop.app.desktop import Desktop

        desktop = Desktop(profile, service.client(), service=service)
        hidden = options.background and not again and _stays_behind(profile)
        if not hidden:
            desktop.paint()
        watch.over()
        from cio_desktop.app.interrupt import on_interrupt
        from cio_desktop.app.single_instance import raised_by_others

        async def session() -> Following | None:
            with on_interrupt(lambda: desktop.leave(None)):
                desktop.start(hidden=hidden)
                desktop.start_beside(_look_for_updates(profile, desktop))
                if again:
                    desktop.start_beside(_back_to_settings(desktop))
                if note:
                    desktop.start_beside(_tell(desktop, note))
                return await _until_ended(desktop)

        with raised_by_others(door, desktop.come_up):
            return run_loop(session)


def _language(profile: Profile) -> str:
    """That Settings chose."""
    return profile.setting("General", "language")  # as it is: where Qt writes it


def _stays_behind(profile: Profile) -> bool:
    """Without a socket no other start could bring the window back, and there may be no tray."""
    from cio_desktop.ui.profile.background import GROUP, STAY

    return bool(socket_name(profile)) and profile.setting(GROUP, STAY) == "true"


def _run_remote(address: str, profile: Profile, *, again: bool) -> Following | None:
    """Raises _GivenUp."""
    import asyncio

    _prepare_qt()
    from cio_desktop.app.gui import application, run_loop
    from cio_desktop.app.interrupt import on_interrupt
    from cio_desktop.app.remote import remote_client

    application(language=_language(profile))

    async def session() -> Following | None:
        asking = asyncio.get_running_loop().create_task(remote_client(address))
        with on_interrupt(asking.cancel):
            await asyncio.wait([asking])
        if asking.cancelled():
            return None
        client = asking.result()
        if client is None:
            raise _GivenUp
        from cio_desktop.app.desktop import Desktop

        with on_interrupt(lambda: desktop.leave(None)):
            desktop = Desktop(profile, client, address=address)
            desktop.start()
            desktop.start_beside(_look_for_updates(profile, desktop))
            if again:
                desktop.start_beside(_back_to_settings(desktop))
            return await _until_ended(desktop)

    return run_loop(session)


def _run_demo(own: Profile) -> Following | None:
    """In the language of the person's own mail."""
    from cio_desktop.app.demo import Demo

    demo = Demo()
    try:
        demo.profile.prepare()
        service = EmbeddedService(demo.profile, vault="memory")
        with _ending(service):
            _prepare_qt()
            from cio_desktop.app.desktop import Desktop
            from cio_desktop.app.gui import application, run_loop
            from cio_desktop.app.interrupt import on_interrupt

            application(lambda: _give_up(service, demo), language=_language(own))

            async def session() -> Following | None:
                with on_interrupt(lambda: desktop.leave(None)):
                    desktop = Desktop(demo.profile, service.client(), service=service, demo=True)
                    desktop.start()
                    desktop.start_beside(_add(demo, desktop))
                    return await _until_ended(desktop)

            return run_loop(session)
    finally:
        demo.close_now()


def _chosen_address(profile: Profile) -> str:
    """Of another server, by Settings; empty for what can't be one."""
    address = profile.setting("service", "address")
    if not address:
        return ""
    from cio_desktop.client.address import root_of

    try:
        return root_of(address)
    except CioError:
        return ""


def _chosen_port(profile: Profile) -> int:
    """Of Settings; 0 for what is no port, which nobody but another program can have written there."""
    text = profile.setting("service", "port")
    return int(text) if text.isascii() and text.isdigit() and int(text) <= 65535 else 0


def _prepare_qt() -> None:
    avoid_deaf_buses()
    from cio_desktop.app.late_modules import missing
    from cio_desktop.app.qt_imports import import_qt

    import_qt()
    with missing("typing_extensions"):  # msgspec takes `typing` then. 2 ms, and 6 for `inspect`, which it looks into
        import msgspec  # noqa: F401


async def _until_ended(desktop: Desktop) -> Following | None:
    """What to open next."""
    await desktop.ended.wait()
    return desktop.following


async def _back_to_settings(desktop: Desktop) -> None:
    """Where the language was changed."""
    await desktop.whole.wait()
    desktop.window.open_settings("general")


async def _look_for_updates(profile: Profile, desktop: Desktop) -> None:
    await desktop.whole.wait()
    from cio_desktop.app.desktop import profile_settings
    from cio_desktop.app.update_notice import update_notice

    async with update_notice(profile_settings(profile), desktop.window):
        await desktop.ended.wait()


async def _tell(desktop: Desktop, note: str) -> None:
    await desktop.whole.wait()
    desktop.window.status.toast.say(note)


async def _add(demo: Demo, desktop: Desktop) -> None:
    await demo.wait_ready()
    await desktop.workspace.link.wait_online()
    await demo.add_sources(desktop.workspace.sources)


@contextlib.contextmanager
def _ending(service: EmbeddedService) -> Iterator[None]:
    try:
        yield
    finally:
        service.close_now()


def _give_up(service: EmbeddedService, demo: Demo) -> None:
    """Qt can't start: nothing is left behind."""
    service.close_now()
    demo.close_now()
