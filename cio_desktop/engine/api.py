"""All that the service and the program may name of the engine. The rooms behind it are its own business.

A name is loaded when it is first imported from here: the service listens, and tells of sources as the store has them,
before the engine is loaded (`app/serve.py`), and needs few of these names for that.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cio_desktop.engine.edits.asked_again import asked_before as asked_before
    from cio_desktop.engine.edits.planning.edit import Edit as Edit
    from cio_desktop.engine.edits.planning.plan_reader import plan_ahead as plan_ahead
    from cio_desktop.engine.edits.planning.plan_reader import plan_of as plan_of

    from .change import EditOutcome as EditOutcome
    from .change import FolderChange as FolderChange
    from .change import FolderName as FolderName
    from .change import SourceAct as SourceAct
    from .config import EngineConfig as EngineConfig
    from .config import ReadingProgram as ReadingProgram
    from .engine import Engine as Engine
    from .events import RESYNC as RESYNC
    from .events import EventBus as EventBus
    from .reading.encoded_words import clean as clean
    from .reading.encoded_words import clean_lines as clean_lines
    from .reading.encoded_words import decode_charset as decode_charset
    from .reading.encoded_words import decode_words as decode_words
    from .reading.encoded_words import text_of as text_of
    from .reading.header import return_path as return_path
    from .reading.identity import header_fields as header_fields
    from .reading.structure import ReadablePart as ReadablePart
    from .sign_in.credential import Credential as Credential
    from .sign_in.credential import NewGrant as NewGrant
    from .sign_in.credential import OAuth1Token as OAuth1Token
    from .sign_in.credential import Password as Password
    from .sign_in.new_source import NewAccount as NewAccount
    from .sign_in.new_source import NewSource as NewSource
    from .sign_in.new_source import SourceRefused as SourceRefused
    from .sign_in.providers import TYPES as TYPES
    from .sign_in.providers import Provider as Provider
    from .sign_in.providers import ProviderRefused as ProviderRefused
    from .sign_in.providers import Providers as Providers
    from .status.machine import StatusRecord as StatusRecord
    from .sync.part_content import PartContent as PartContent
    from .sync.text_search import FolderHits as FolderHits
    from .webhooks.deliveries import MessageWords as MessageWords

_NAMES = {
    ".change": ("EditOutcome", "FolderChange", "FolderName", "SourceAct"),
    ".config": ("EngineConfig", "ReadingProgram"),
    ".edits.asked_again": ("asked_before",),
    ".edits.planning.edit": ("Edit",),
    ".edits.planning.plan_reader": ("plan_ahead", "plan_of"),
    ".engine": ("Engine",),
    ".events": ("RESYNC", "EventBus"),
    ".reading.encoded_words": ("clean", "clean_lines", "decode_charset", "decode_words", "text_of"),
    ".reading.header": ("return_path",),
    ".reading.identity": ("header_fields",),
    ".reading.structure": ("ReadablePart",),
    ".sign_in.credential": ("Credential", "NewGrant", "OAuth1Token", "Password"),
    ".sign_in.new_source": ("NewAccount", "NewSource", "SourceRefused"),
    ".sign_in.providers": ("TYPES", "Provider", "ProviderRefused", "Providers"),
    ".status.machine": ("StatusRecord",),
    ".sync.part_content": ("PartContent",),
    ".sync.text_search": ("FolderHits",),
    ".webhooks.deliveries": ("MessageWords",),
}
_MODULES = {name: module for module, names in _NAMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(_MODULES[name], __package__), name)
    return found
