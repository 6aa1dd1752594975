"""Whole worlds out of one seed: the real engine over real SQLite files, before scripted servers, in virtual time.

    python -m tests.simulate --seeds 0-9999 --profile all --jobs 2

See tests/README.md. `loop` is time and the order of things, `network` the line between, `disk` what a crash leaves of a
data folder, `script` what happens in a world, `world` lets it happen, `checks` says what is wrong afterwards.
"""
