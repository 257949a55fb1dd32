"""The layout of parameters: names, shapes, masks, and the ways to take a matrix apart."""

from __future__ import annotations

import numpy as np
import pytest

from thalweg.predictors import Block, Layout, Linear

MIXED = Layout(
    (
        Block("bias", (1, 3), penalised=False),
        Block("kernel", (4, 3)),
        Block("table", (2, 3), lazy=True),
        Block("scale", (1, 3), penalised=False),
    )
)
LAYOUTS = [MIXED, Linear(5, 4, 3).layout, Linear(1).layout, Linear(1, 2).layout]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("runs", [1, 2, 5])
def test_parameters_come_back_from_blocks_and_vectors(layout, runs):
    matrix = np.random.default_rng(0).normal(size=(layout.rows, runs * layout.columns))
    blocks = layout.split(matrix)
    assert list(blocks) == [block.name for block in layout.blocks]
    for block in layout.blocks:
        assert blocks[block.name].shape == (block.shape[0], runs * block.shape[1])
        assert np.shares_memory(blocks[block.name], matrix) or not block.shape[0]
    np.testing.assert_array_equal(layout.join(blocks), matrix)
    vectors = layout.flatten(matrix)
    assert vectors.shape == (runs, layout.size)
    np.testing.assert_array_equal(layout.unflatten(vectors), matrix)
    for k in range(runs):
        own = matrix[:, k * layout.columns : (k + 1) * layout.columns]
        np.testing.assert_array_equal(vectors[k], own.ravel())
        np.testing.assert_array_equal(layout.unflatten(vectors[k]), own)


def test_masks_say_what_the_blocks_say():
    assert MIXED.penalised.tolist() == [False, *[True] * 6, False]
    assert MIXED.lazy.tolist() == [False] * 5 + [True] * 2 + [False]
    assert (MIXED.penalised_at, MIXED.lazy_at) == (slice(1, 7), slice(5, 7))
    assert MIXED.unpenalised_end == 8
    apart = Layout((Block("a", (2, 1)), Block("b", (1, 1), penalised=False), Block("c", (1, 1))))
    assert apart.penalised_at.tolist() == [0, 1, 3]  # no slice says that
    assert apart.lazy_at == slice(0, 0)
    with pytest.raises(ValueError, match="read-only"):
        MIXED.penalised[0] = True


def test_only_the_intercept_of_a_linear_predictor_is_without_penalty():
    layout = Linear(4, 3, 2).layout
    assert layout.places == {
        "intercept": slice(0, 1),
        "dense": slice(1, 4),
        "sparse": slice(4, 7),
    }
    assert layout.penalised.tolist() == [False] + [True] * 6
    assert layout.lazy.tolist() == [False] * 4 + [True] * 3


@pytest.mark.parametrize(
    ("blocks", "words"),
    [
        ([("a", (1, 2)), ("a", (3, 2))], "one name"),
        ([("a", (1, 2)), ("b", (3, 1))], "one number of columns"),
        ([], "one number of columns"),
    ],
)
def test_blocks_that_make_no_matrix_are_refused(blocks, words):
    with pytest.raises(ValueError, match=words):
        Layout(tuple(Block(*each) for each in blocks))


@pytest.mark.parametrize("shape", [(7, 3), (8, 4)])
def test_parameters_of_another_shape_are_refused(shape):
    with pytest.raises(ValueError, match="8 rows and a multiple of 3 columns"):
        MIXED.split(np.zeros(shape))
