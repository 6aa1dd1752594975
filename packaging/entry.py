"""The start of the bundled program (cio-desktop.spec). From source it starts with cio_desktop/__main__.py."""

import multiprocessing
import sys

if __name__ == "__main__":
    multiprocessing.freeze_support()  # in a bundle a worker is this same program

    from cio_desktop.app.frozen import prepare

    prepare()

    from cio_desktop.app.cli import main

    sys.exit(main())
