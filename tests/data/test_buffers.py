"""Buffers: an array is handed out again when nobody refers to it, and never before."""

from __future__ import annotations

import sys

import numpy as np
import pytest

from thalweg.data.buffers import Buffers

pytestmark = pytest.mark.skipif(
    not hasattr(sys, "getrefcount"), reason="references are not counted"
)


def place(array):
    return array.__array_interface__["data"][0]


def test_an_array_that_is_used_is_not_handed_out():
    buffers = Buffers(3)
    first = buffers.get(10, 3, np.float32)
    part = first[2:5]
    second = buffers.get(10, 3, np.float32)
    assert not np.shares_memory(first, second)
    at = place(first)
    del first
    assert place(buffers.get(10, 3, np.float32)) != at  # a part is still used
    del part
    again = buffers.get(8, 3, np.float32)
    assert again.shape == (8, 3)
    assert place(again) == at


def test_other_shapes_and_types_have_their_own():
    buffers = Buffers(9)
    places = {
        place(buffers.get(*each))
        for each in ((4, 3, np.float32), (4, 3, np.float64), (4, 2, np.float32), (5, 3, np.float32))
    }
    assert len(places) == 4
    assert buffers.get(5, 2, np.float64).dtype == np.float64


def test_an_array_has_room_for_a_few_rows_more():
    buffers = Buffers(3)
    at = place(buffers.get(1000, 3, np.float32))
    assert place(buffers.get(1015, 3, np.float32)) == at
    assert place(buffers.get(1016, 3, np.float32)) != at


def test_none_is_kept():
    buffers = Buffers(0)
    held = [buffers.get(4, 3, np.float32) for _ in range(3)]
    assert not any(np.shares_memory(a, b) for a in held for b in held if a is not b)
    assert buffers._arrays == []
