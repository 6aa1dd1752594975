"""Runs the service in a data folder and tells which modules are imported when it listens, as JSON; then it ends.

`python -m tests.support.serve_probe DATA_DIR`
"""

import io
import json
import os
import sys

from cio_desktop.app.cli import main


class Told(io.TextIOBase):
    def write(self, text: str) -> int:
        if text.startswith("listening on "):
            os.write(1, json.dumps(sorted(sys.modules)).encode())
            os._exit(0)
        return len(text)

    def flush(self) -> None:
        pass


if __name__ == "__main__":
    sys.stdout = Told()
    sys.exit(main(["serve", "--port", "0", "--vault", "keyfile", "--data-dir", sys.argv[1]]))
