"""The parts of uvicorn that serve. Its package imports its command line, too, with reloaders and worker processes that
we have no use for: that is a twentieth of the time until the service listens, so the command line is left out."""

import sys
from types import ModuleType

_COMMAND_LINE = "uvicorn.main"


class _LeftOut(ModuleType):
    Server = main = run = None


_missing = _COMMAND_LINE not in sys.modules
if _missing:
    sys.modules[_COMMAND_LINE] = _LeftOut(_COMMAND_LINE)
try:
    from uvicorn.config import Config as Config
    from uvicorn.protocols.http.h11_impl import H11Protocol as H11Protocol
    from uvicorn.server import Server as Server
finally:
    if _missing:
        del sys.modules[_COMMAND_LINE]
