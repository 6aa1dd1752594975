"""Changes of the folders of messages: journalled, fenced, verified (engine/README.md, Edits).

The engine uses `Edits` alone.

box, resolve, plan, gmail      pure: names to folders, folders to steps
journal, spool                 what is on the disk before the server is asked
desk, fingerprint              one source's connection as an edit sees it; proof that a message is the message
attempt, transfer, removal     one run of an edit over its sources
put_back                       what a removal took that proved to be the last copy
ending                         the only place where an edit ends, stored before it is told
lane, service                  order per message, timers, answers
"""

from .service import Edits

__all__ = ["Edits"]
