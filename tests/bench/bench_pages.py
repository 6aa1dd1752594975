"""What pages of messages, contacts, files and threads, and searches that find nothing, cost: as multiples of GET
account in the same run.

python -m tests.bench pages [--messages 100000] [--rounds 40]
"""

import argparse
import random
import statistics
import tempfile
from pathlib import Path

from tests.bench.filled import Caller, filled_service
from tests.bench.table import tell

ANYWHERE = "anywhere"  # another page each time: little of it is remembered

ASKED: dict[str, dict[str, object]] = {
    "page of 25": {"limit": 25},
    "page of 100": {"limit": 100},
    "page of 100 anywhere": {"limit": 100, "offset": ANYWHERE},
    "page of 100 in a folder": {"limit": 100, "folder": "Bills"},
    "page of 25 at 96 %": {"limit": 25, "offset": 0.96},
    "words found nowhere": {"subject": "no such words here"},
    "words found twice": {"subject": "Notes from meeting 7778"},
    "two letters": {"subject": "qq"},
    "words in all subjects": {"subject": "invoice"},
    "regex found nowhere": {"subject": "/no such [a-z]+ here/"},
    "regex without a word": {"subject": "/q[0-9]z$/"},
    "regex of which nothing is known": {"subject": "/^[^a-z]+$/"},
    "file found nowhere": {"file_name": "nowhere*.pdf"},
    "domain found nowhere": {"from": "nowhere.example"},
    "search found nowhere": {"search": "no such words here"},
    "search found nowhere, of parts that are common": {"search": "invoices from meeting person"},
    "search found twice": {"search": "meeting 7778"},
    "search found in old mail": {"search": "meeting 12"},
    "search for a person": {"search": "person77@"},
    "search found everywhere": {"search": "example"},
    "search for two words": {"search[]": ("invoice", "person77@")},
    "search for two letters": {"search": "qq"},
    "search for two letters found everywhere": {"search": "in"},
    "sender found nowhere": {"search_from": "nowhere at all"},
    "starred": {"flag_flagged": 1},
    "unread": {"flag_seen": 0},
    "with files": {"has_file": 1},
    "25 contacts": {"": "/contacts", "limit": 25},
    "100 contacts": {"": "/contacts", "limit": 100},
    "25 contacts by address": {"": "/contacts", "limit": 25, "sort_by": "email"},
    "a contact's messages": {"": "/contacts/person7%40example.net/messages", "limit": 25},
    "a contact's files": {"": "/contacts/person6%40example.net/files", "limit": 25},
    "a contact's threads": {"": "/contacts/person7%40example.net/threads", "limit": 25},
    "25 files": {"": "/files", "limit": 25},
    "100 files": {"": "/files", "limit": 100},
    "25 threads": {"": "/threads", "limit": 25},
    "all mail, 50": {"": "/app/messages", "limit": 50, "include_flags": 1},
    "all mail, 50 at 96 %": {"": "/app/messages", "limit": 50, "include_flags": 1, "offset": 0.96},
    "all inboxes, 50": {"": "/app/messages", "folder": "INBOX", "limit": 50, "include_flags": 1},
    "50 by subject": {"limit": 50, "sort_by": "subject"},
    "50 by sender in the middle": {"limit": 50, "sort_by": "from", "offset": 0.5},
    "50 by sender at 96 %": {"limit": 50, "sort_by": "from", "offset": 0.96},
    "50 of a folder by sender": {"folder": "Bills", "limit": 50, "sort_by": "from"},
    "counts": {"": "/app/counts"},
}
"""What is asked; the path, where it is not that of messages, under the empty name."""


IN_TABLE = {
    "page of 25": "page 25",
    "page of 100": "page 100",
    "words found nowhere": "words",
    "regex found nowhere": "regex",
}

Times = dict[str, list[tuple[float, float]]]


def measure(caller: Caller, count: int, rounds: int) -> Times:
    """Milliseconds by what was asked, by the clock and of the service's processor time; '' is GET account.

    In turn, so that what else runs here meets all alike.
    """
    found: Times = {name: [] for name in ("", *ASKED)}
    chosen = random.Random()
    for turn in range(rounds + 2):
        for name in found:
            query = dict(ASKED.get(name, {}))
            if "offset" in query:
                share = chosen.uniform(0, 0.99) if query["offset"] == ANYWHERE else float(str(query["offset"]))
                query["offset"] = int(count * share)
            path = str(query.pop("", "/messages")) if name else ""
            before = caller.cpu()
            took, _ = caller.timed(path, **query)
            if turn >= 2:
                found[name].append((took, caller.cpu() - before))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=40)
    options = parser.parse_args()
    with (
        tempfile.TemporaryDirectory(prefix="cio-bench-") as folder,
        filled_service(Path(folder), options.messages) as caller,
    ):
        found = measure(caller, options.messages, options.rounds)
    account = [statistics.median(column) for column in zip(*found[""], strict=True)]
    print(f"{'':48} {'by the clock':>12} {'x':>8} {'processor':>12} {'x':>8}   medians, in ms and of GET account")
    for name, times in found.items():
        clock, cpu = (statistics.median(column) for column in zip(*times, strict=True))
        print(f"{name or 'GET account':48} {clock:12.2f} {clock / account[0]:8.1f} {cpu:12.2f} {cpu / account[1]:8.1f}")
        if name in IN_TABLE:
            tell(IN_TABLE[name], f"{clock / account[0]:.1f} ×; by CPU {cpu / account[1]:.1f} ×")


if __name__ == "__main__":
    main()
