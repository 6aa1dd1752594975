"""Prints the description: `python -m cio_desktop.service.openapi [address]`."""

from __future__ import annotations

import json
import sys

from cio_desktop.service.table import ROUTES

from .document import build


def main() -> None:
    root = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1"
    json.dump(build(ROUTES, root), sys.stdout, indent=1)
    sys.stdout.write("\n")


if __name__ == "__main__":
    main()
