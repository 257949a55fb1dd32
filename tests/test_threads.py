"""Work beside other work: in a thread of its own where that is worth it."""

import threading

import pytest

from thalweg import threads
from thalweg.threads import beside


def test_it_is_done_beside_the_block_where_there_are_two_threads(monkeypatch):
    monkeypatch.setattr(threads, "threads_here", lambda: 2)
    monkeypatch.setattr(threads, "address_space", lambda: None)
    begun = threading.Event()
    with beside(lambda: (begun.wait(60), threading.current_thread().name)) as told:
        begun.set()  # which it waits for
        assert told() == (True, "thalweg-beside_0")


@pytest.mark.parametrize(
    ("wanted", "here", "limit"), [(False, 2, None), (True, 1, None), (True, 2, 2**30)]
)
def test_it_is_done_before_the_block_where_that_is_not_wanted(wanted, here, limit, monkeypatch):
    monkeypatch.setattr(threads, "threads_here", lambda: here)
    monkeypatch.setattr(threads, "address_space", lambda: limit)
    done = []
    with beside(lambda: done.append(threading.current_thread()) or 7, wanted) as told:
        assert done == [threading.main_thread()]
        assert told() == 7
    assert len(done) == 1


@pytest.mark.parametrize("wanted", [True, False])
def test_its_error_is_raised(wanted):
    with pytest.raises(ZeroDivisionError), beside(lambda: 1 // 0, wanted) as told:
        told()
