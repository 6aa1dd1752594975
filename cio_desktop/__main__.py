"""`python -m cio_desktop` is the same program as `cio-desktop`."""

import sys

from cio_desktop.app.cli import main

if __name__ == "__main__":
    sys.exit(main())
