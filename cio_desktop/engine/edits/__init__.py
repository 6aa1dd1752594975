"""Changes of the folders of messages: journalled, fenced, verified (engine/README.md, Edits).

The engine uses `service.Edits` alone.

service, acceptance, message_queue,     taking edits in; their order per message; when they are tried;
waking, open_edits, notifier            what sync must leave alone; what others hear
runner, edit_scope, session_opener,     one try: what it is about, its connections, when the next one is
postponement
attempt, run, plan                      what a run does on the servers of its sources, and what it knows
transfer, arrival, removal, expunge …   adds and removes, each with its proof
ending, journal, spool                  the end; what is on the disk before the server is asked
folder_ref, resolve, plan, gmail        pure: names to folders, folders to steps
"""
