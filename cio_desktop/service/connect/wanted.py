"""What a connect token asks for besides its address and names: the source's settings, a provider. Form only."""

from __future__ import annotations

import re

import msgspec

from cio_desktop.service.errors import BadParameter
from cio_desktop.service.parameters import Parameters
from cio_desktop.service.source_parameters import check_service_level, read_new_source, read_url

_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_FLAGS = ("sync_all_folders", "sync_flags", "raw_file_list", "expunge_on_deleted_flag")
_LINES = ("sync_folders", "sync_period")
# ours: the settings are known already, only the sign-in is missing
_SETTINGS = ("server", "port", "use_ssl", "username", "certificate_sha256")


class Wanted(msgspec.Struct, frozen=True, omit_defaults=True):
    """`source`: by the names of POST sources, as text. `provider_consumer_key`: the browser goes straight there."""

    source: dict[str, str] = {}
    provider_consumer_key: str | None = None
    device: bool = False

    @classmethod
    def of(cls, parameters_json: str) -> Wanted:
        return msgspec.json.decode(parameters_json, type=cls)

    def packed(self) -> str:
        return msgspec.json.encode(self).decode()


def read_wanted(parameters: Parameters) -> Wanted:
    """Raises BadParameter, also for values that the source would be refused for later."""
    check_service_level(parameters)
    source: dict[str, str] = {}
    for name in ("source_callback_url", "status_callback_url"):
        url = read_url(parameters, name)
        if url is not None:
            source[name.removeprefix("source_")] = url
    for name in _FLAGS:
        flag = parameters.flag(f"source_{name}")
        if flag is not None:
            source[name] = "1" if flag else "0"
    for name in (*_LINES, *_SETTINGS):
        text = line(parameters, f"source_{name}")
        if text is not None:
            source[name] = text
    _check(source)
    return Wanted(
        source=source,
        provider_consumer_key=line(parameters, "provider_consumer_key"),
        device=parameters.flag("device") or False,
    )


def _check(source: dict[str, str]) -> None:
    """By the rules for a source, whose missing parts are made up: those are the page's to ask for."""
    example = {"email": "a@example.com", "server": "example.com", "username": "a", "port": "993", "use_ssl": "1"}
    try:
        read_new_source(Parameters([], list((example | source).items())))
    except BadParameter as error:
        why = error.message.removeprefix(f"{error.name}: ")
        name = error.name if error.name == "status_callback_url" else f"source_{error.name}"
        raise BadParameter(name, why) from None


def line(parameters: Parameters, name: str, longest: int = 1000) -> str | None:
    text = parameters.text(name)
    if text is not None and (len(text) > longest or _CONTROL.search(text)):
        raise BadParameter(name, "must be one short line of text")  # as it is: to programs
    return text
