"""Garbage is looked for again once a start is over, however it ended."""

import gc
import weakref

import pytest

from cio_desktop.app import collection


class Circle:
    def __init__(self) -> None:
        self.me = self


def test_it_goes_on_after_the_start() -> None:
    with collection.put_off():
        assert not gc.isenabled()
        collection.begin()
        try:
            assert gc.isenabled()
            gone = weakref.ref(Circle())
            gc.collect()
            assert gone() is None  # what came after is found
        finally:
            gc.unfreeze()
    assert gc.isenabled()


def test_a_start_that_failed_leaves_it_on() -> None:
    with pytest.raises(OSError, match="no"), collection.put_off():
        raise OSError("no")
    assert gc.isenabled()


def test_where_it_was_not_put_off_nothing_is_kept_from_it() -> None:
    before = gc.get_freeze_count()
    collection.begin()
    assert gc.get_freeze_count() == before
