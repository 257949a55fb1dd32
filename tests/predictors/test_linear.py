"""The linear predictor: values to begin with, scores and gradient."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.sparse import csr_array

from thalweg.data.rows import Rows
from thalweg.predictors import Linear


def some_rows(n, dense, sparse, dtype=np.float64):
    rng = np.random.default_rng(5)
    numbers = np.concatenate([np.ones((n, 1)), rng.normal(size=(n, dense - 1))], axis=1)
    entries = rng.normal(size=(n, sparse)) * (rng.uniform(size=(n, sparse)) < 0.4)
    matrix = csr_array(entries.astype(dtype)) if sparse else None
    return Rows(numbers.astype(dtype), matrix, rng.normal(size=n), np.ones(n), np.ones(n))


SHAPES = [(4, 0), (1, 5), (4, 5)]


@pytest.mark.parametrize(("dense", "sparse"), SHAPES)
@pytest.mark.parametrize("columns", [1, 3])
def test_its_gradient_is_the_derivative_of_its_scores(dense, sparse, columns):
    rows = some_rows(12, dense, sparse)
    predictor, rng = Linear.over(rows, columns), np.random.default_rng(1)
    assert predictor == Linear(dense, sparse, columns)
    parameters = rng.normal(size=(dense + sparse, 2 * columns))
    by_score = rng.normal(size=(12, 2 * columns))
    gradient = predictor.gradient(rows, parameters, by_score)
    assert gradient.shape == parameters.shape
    for place in np.ndindex(parameters.shape):
        moved = np.zeros_like(parameters)
        moved[place] = 0.5  # the scores are linear: no step is too long
        up, down = (predictor.scores(rows, parameters + s * moved) for s in (1, -1))
        assert gradient[place] == pytest.approx((by_score * (up - down)).sum(), rel=1e-10)


@pytest.mark.parametrize(("dense", "sparse"), SHAPES)
def test_it_begins_at_the_scores_that_are_asked_for(dense, sparse):
    rows, predictor = some_rows(7, dense, sparse), Linear(dense, sparse, 2)
    assert not predictor.initial(3).any()
    for parameters in (predictor.initial(3, [0.5, -2.0]), predictor.constant([0.5, -2.0])):
        assert parameters.dtype == np.float64
        np.testing.assert_array_equal(
            predictor.scores(rows, parameters), np.tile([0.5, -2.0], (7, 1))
        )


@pytest.mark.parametrize(("dense", "sparse"), SHAPES)
def test_a_row_scores_the_same_bits_alone_and_among_others(dense, sparse):
    rows, predictor = some_rows(40, dense, sparse, np.float32), Linear(dense, sparse, 2)
    parameters = np.random.default_rng(2).normal(size=(dense + sparse, 2)).astype(np.float32)
    whole = predictor.scores_alone(rows, parameters)
    expected = predictor.scores(rows.astype(np.float64), parameters.astype(np.float64))
    np.testing.assert_allclose(whole, expected, rtol=1e-12, atol=1e-12)
    for i in range(40):
        one = rows.take(slice(i, i + 1))
        np.testing.assert_array_equal(predictor.scores_alone(one, parameters), whole[i : i + 1])
