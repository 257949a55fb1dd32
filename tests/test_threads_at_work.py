"""Work of several threads: its order, how much is under way, and where errors come."""

from __future__ import annotations

import threading
import time

import pytest

from thalweg import threads as at_work
from thalweg.threads import beside, threads_here, workers


def test_results_come_in_the_order_of_the_items(monkeypatch):
    monkeypatch.setenv("THALWEG_THREADS", "3")

    def late(i: int) -> tuple[int, str]:
        time.sleep(0.01 * (i % 3 == 0))  # every third takes longer than those behind it
        return i, threading.current_thread().name

    with workers() as threads:
        found = list(threads.each(late, range(30)))
    assert [i for i, _ in found] == list(range(30))
    assert len({name for _, name in found}) > 1


@pytest.mark.parametrize("threads", ["1", "3", "64"])
def test_no_more_items_are_taken_than_are_worked_on(monkeypatch, threads):
    """Four threads at most: each item may be a batch of rows."""
    monkeypatch.setenv("THALWEG_THREADS", threads)
    taken = 0

    def items():
        nonlocal taken
        for i in range(50):
            taken += 1
            yield i

    ahead = []
    with workers() as working:
        for used, _ in enumerate(working.each(lambda i: i, items())):
            ahead.append(taken - used)
    assert max(ahead) <= min(4, int(threads)) + 1
    assert threads_here() == int(threads)


@pytest.mark.parametrize("threads", ["1", "2"])
def test_an_error_comes_where_its_result_would_have(monkeypatch, threads):
    monkeypatch.setenv("THALWEG_THREADS", threads)
    seen = []
    with workers() as working:
        found = working.each(lambda i: 12 // (3 - i), range(6))
        with pytest.raises(ZeroDivisionError):
            seen.extend(found)
    assert seen == [4, 6, 12]


def test_it_is_done_beside_the_block_where_there_are_two_threads(monkeypatch):
    monkeypatch.setattr(at_work, "threads_here", lambda: 2)
    monkeypatch.setattr(at_work, "address_space", lambda: None)
    begun = threading.Event()
    with beside(lambda: (begun.wait(60), threading.current_thread().name)) as told:
        begun.set()  # which it waits for
        assert told() == (True, "thalweg-beside_0")


@pytest.mark.parametrize(
    ("wanted", "here", "limit"), [(False, 2, None), (True, 1, None), (True, 2, 2**30)]
)
def test_it_is_done_before_the_block_where_that_is_not_wanted(wanted, here, limit, monkeypatch):
    monkeypatch.setattr(at_work, "threads_here", lambda: here)
    monkeypatch.setattr(at_work, "address_space", lambda: limit)
    done = []
    with beside(lambda: done.append(threading.current_thread()) or 7, wanted) as told:
        assert done == [threading.main_thread()]
        assert told() == 7
    assert len(done) == 1


@pytest.mark.parametrize("wanted", [True, False])
def test_its_error_is_raised(wanted):
    with pytest.raises(ZeroDivisionError), beside(lambda: 1 // 0, wanted) as told:
        told()
