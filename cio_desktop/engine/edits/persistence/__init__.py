"""What edits have on the disk: the journal, the texts that may be the only ones, what was learnt of servers."""
