"""Changes of the folders of messages: journalled, fenced, verified (engine/README.md, Edits).

The engine uses `Edits` alone.

folder_ref, resolve, plan, gmail        pure: names to folders, folders to steps
known_message, involved_sources         what the index knows, and which sources that concerns
journal, spool                          what is on the disk before the server is asked
source_session, fingerprint             one source's connection as an edit sees it; whether a message is the message
attempt, transfer, removal              one run of an edit over its sources
put_back                                what a removal took that proved to be the last copy
runner, ending                          one try, and the only place where an edit ends: stored before it is told
message_queue, open_edits, service      order per message, timers, what sync must leave alone, answers
"""

from .service import Edits

__all__ = ["Edits"]
