"""Items come in their order, one ahead; a generator that is left is closed."""

from __future__ import annotations

import threading
import time

import pytest

from thalweg.data.prefetched import prefetched


def test_one_item_is_made_while_another_is_used():
    made = []
    two = threading.Event()

    def items():
        for i in range(5):
            made.append(threading.current_thread())
            if i == 1:
                two.set()
            yield i

    found = []
    for item in prefetched(items()):
        if item == 0:
            assert two.wait(10)  # the next is made though this one is in use
            time.sleep(0.01)
            assert len(made) == 2  # and no other
        found.append(item)
    assert found == list(range(5))
    assert threading.main_thread() not in made


def test_a_generator_that_is_left_is_closed():
    closed = []

    def items():
        try:
            yield from range(5)
        finally:
            closed.append(True)

    for item in prefetched(items()):
        if item == 2:
            break
    assert closed == [True]
    assert list(prefetched(iter([]))) == []


def test_errors_come_after_the_items_before_them():
    def items():
        yield 1
        raise ValueError("the second")

    each = prefetched(items())
    assert next(each) == 1
    with pytest.raises(ValueError, match="the second"):
        next(each)
