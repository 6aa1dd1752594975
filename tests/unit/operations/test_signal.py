"""The observer list."""

from collections.abc import Callable

from cio_desktop.operations.signal import Connections, Signal


def test_receivers_hear_in_order_until_disconnected() -> None:
    signal: Signal[int] = Signal()
    heard: list[tuple[str, int]] = []
    end = signal.connect(lambda n: heard.append(("a", n)))
    signal.connect(lambda n: heard.append(("b", n)))
    signal.emit(1)
    end()
    end()
    signal.emit(2)
    assert heard == [("a", 1), ("b", 1), ("b", 2)]


def test_one_may_disconnect_another_while_it_is_told() -> None:
    signal: Signal[()] = Signal()
    heard: list[str] = []
    ends: list[Callable[[], None]] = []
    signal.connect(lambda: ends[0]())
    ends.append(signal.connect(lambda: heard.append("late")))
    signal.emit()
    assert heard == []


def test_an_error_of_one_is_logged_and_harms_nobody(expect_log: Callable[..., None]) -> None:
    expect_log("cio_desktop.operations.signal", "receiver")
    signal: Signal[()] = Signal()
    heard: list[str] = []

    def broken() -> None:
        raise ValueError("a bug")

    signal.connect(broken)
    signal.connect(lambda: heard.append("heard"))
    signal.emit()
    assert heard == ["heard"]


def test_connections_end_together() -> None:
    signal: Signal[()] = Signal()
    owner = Connections()
    owner.add(signal, lambda: None)
    owner.add(signal, lambda: None)
    owner.close()
    assert len(signal) == 0
