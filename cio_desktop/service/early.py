"""What is answered from the store alone and waits for no engine: what a window shows first, and what it is told by.

The same handlers as in `table.py`, which is loaded with the engine.
"""

from __future__ import annotations

from .call import Handler
from .handlers import events, known_sources
from .routes import Route, Router

_ACCOUNT = "/2.0/accounts/{account_id}"

EARLY: Router[Handler] = Router(
    [
        Route("/2.0/accounts", {"GET": known_sources.list_accounts}),
        Route(_ACCOUNT, {"GET": known_sources.get_account}),
        Route(_ACCOUNT + "/sources", {"GET": known_sources.list_sources}),
        Route(_ACCOUNT + "/sources/{label}", {"GET": known_sources.get_source}),
        Route("/app/events", {"GET": events.stream}),
        Route("/2.0/app/events", {"GET": events.stream}),
    ]
)
