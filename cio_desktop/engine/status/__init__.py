"""How a source is doing: what failed, what follows from it, whom it is told. Connects to no mail server."""
