"""One module per noun: each handler takes a Call and gives a response. No SQL, no IMAP, no signatures here."""
