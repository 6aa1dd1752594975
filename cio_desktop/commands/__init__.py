"""Commands for scripts: what a running service knows and does, on the command line. Thin over the client."""
