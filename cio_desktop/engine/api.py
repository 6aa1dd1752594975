"""All that the service and the program may name of the engine. The rooms behind it are its own business."""

from __future__ import annotations

from cio_desktop.engine.edits.planning.edit import Edit
from cio_desktop.engine.edits.planning.plan_reader import plan_of

from .change import EditOutcome, FolderChange, FolderName, SourceAct
from .config import EngineConfig, ReadingProgram
from .engine import Engine
from .events import RESYNC, EventBus
from .reading.encoded_words import clean, clean_lines, decode_charset, decode_words, text_of
from .reading.header import return_path
from .reading.identity import header_fields
from .reading.structure import ReadablePart
from .sign_in.credential import Credential, NewGrant, OAuth1Token, Password
from .sign_in.new_source import NewAccount, NewSource, SourceRefused
from .sign_in.providers import TYPES, Provider, ProviderRefused, Providers
from .status.machine import StatusRecord
from .sync.part_content import PartContent
from .webhooks.deliveries import MessageWords

__all__ = [
    "RESYNC",
    "TYPES",
    "Credential",
    "Edit",
    "EditOutcome",
    "Engine",
    "EngineConfig",
    "EventBus",
    "FolderChange",
    "FolderName",
    "MessageWords",
    "NewAccount",
    "NewGrant",
    "NewSource",
    "OAuth1Token",
    "PartContent",
    "Password",
    "Provider",
    "ProviderRefused",
    "Providers",
    "ReadablePart",
    "ReadingProgram",
    "SourceAct",
    "SourceRefused",
    "StatusRecord",
    "clean",
    "clean_lines",
    "decode_charset",
    "decode_words",
    "header_fields",
    "plan_of",
    "return_path",
    "text_of",
]
