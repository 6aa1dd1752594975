"""A command for scripts: which service it asks, and with which key. Neither is ever an argument's secret.

The address is that of the service that runs in the data folder (`service.json`), or what --api-url names. The key is in
the environment, else in `consumer.json`, which is made here where the window's service has none yet: that service takes
its pair from then on.
"""

from __future__ import annotations

import argparse
import sys

from cio_desktop.app.consumer import Consumer, from_environment, read_or_create
from cio_desktop.app.profile import Profile
from cio_desktop.app.running import running_in
from cio_desktop.commands.failures import NoService, exit_code
from cio_desktop.commands.run import run
from cio_desktop.language import Said
from cio_desktop.protocol.errors import CioError


def run_script(options: argparse.Namespace) -> int:
    """Never raises CioError."""
    try:
        address, consumer = _service(options)
    except CioError as error:
        print("cio-desktop:", error.spoken(), file=sys.stderr)  # noqa: T201
        return exit_code(error)
    return run(options, address, consumer.key, consumer.secret)


def _service(options: argparse.Namespace) -> tuple[str, Consumer]:
    given = from_environment()
    if options.api_url:
        if given is None:
            raise CioError(
                Said(
                    "There is no key for {address}. Put it into CIO_CONSUMER_KEY and CIO_CONSUMER_SECRET.",
                    address=options.api_url,
                ),
                code="consumer.missing",
            )
        return options.api_url, given
    profile = Profile.at(options.data_dir)
    running = running_in(profile.service_file)
    if running is None:
        raise NoService(
            Said(
                "No service runs in {folder}. Open the window or run `cio-desktop serve`, or name another folder with "
                "--data-dir.",
                folder=str(profile.data_dir),
            )
        )
    if given is None and not running.takes_file:
        raise CioError(
            Said(
                "The service was started with a key of its own. Put it into CIO_CONSUMER_KEY and CIO_CONSUMER_SECRET."
            ),
            code="consumer.missing",
        )
    return running.address, given or read_or_create(profile.consumer_file)
