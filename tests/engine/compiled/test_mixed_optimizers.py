"""Every optimizer beside every option in one call: as the reference, and as a run alone."""

from __future__ import annotations

from itertools import cycle

import numpy as np
import pytest
from side_by_side import EVERY, RATES, compare, go, make_rows, over_runs

from thalweg.engine.compiled.engine import Compiled
from thalweg.predictors import choose_architecture, predictor_for
from thalweg.training.run import Run

OPTIONS = [
    {},
    {"l2": 0.3},
    {"decoupled_weight_decay": 0.4},
    {"clip_norm": 0.1},
    {"clip_value": 0.05, "average": "polyak,start=0.3"},
    {"gradient_noise": 0.1},
    {"average": "ema,decay=0.7", "schedule": "cosine"},
    {"l2": 0.1, "clip_norm": 0.5, "decoupled_weight_decay": 0.1, "gradient_noise": 0.01},
]
BATCHES = (16, 32, "full")
SHAPES = {
    "linear": (None, 1),
    "three classes": (None, 3),
    "net": ((6, 5), 1),
    "deep": ((5, 4, 3), 3),
}


def allowed(text, options):
    """Leave out a second average, which an optimizer that has one refuses."""
    return {n: v for n, v in options.items() if n != "average" or not Run(text).method.averaged}


def mixture(hidden):
    """A run of each optimizer; options and batches in turn, at unlike periods."""
    own = {"hidden": hidden, "activation": "tanh"} if hidden else {}
    options, batches = cycle(OPTIONS), cycle(BATCHES)
    return [
        Run(
            text,
            RATES.get(text.split(",")[0], 0.01),
            next(batches),
            **allowed(text, next(options)),
            **own,
        )
        for text in EVERY
    ]


def setting(shape):
    hidden, columns = SHAPES[shape]
    task = "regression" if columns == 1 else "multiclass"
    rows = make_rows(100, 5, 6, task=task, classes=columns)
    loss = over_runs("squared_error" if columns == 1 else "cross_entropy", columns)
    architecture = hidden and choose_architecture(hidden, "tanh", "he")
    return rows, loss, hidden, predictor_for(rows, columns, architecture)


@pytest.mark.parametrize("shape", SHAPES)
def test_all_optimizers_in_one_call_go_as_in_the_reference(shape):
    rows, loss, hidden, predictor = setting(shape)
    compare(rows, mixture(hidden), loss, epochs=4, predictor=predictor, bound=1e-11)


@pytest.mark.parametrize("shape", ["three classes", "net"])
def test_no_bit_of_a_run_depends_on_threads_blocks_or_other_optimizers(shape):
    rows, loss, hidden, predictor = setting(shape)
    runs = [run for run in mixture(hidden) if run.batch_size == 16]
    [first] = go(Compiled(1), rows, runs, loss, epochs=2, predictor=predictor)
    [other] = go(Compiled(3), rows, runs, loss, epochs=2, block=2, predictor=predictor)
    np.testing.assert_array_equal(first.epochs[-1]["weights"], other.epochs[-1]["weights"])
    width = predictor.layout.columns
    for place, state in enumerate(first.cohort.runs[::5]):
        [alone] = go(Compiled(2), rows, [state.run], loss, epochs=2, predictor=predictor)
        span = slice(5 * place * width, (5 * place + 1) * width)
        np.testing.assert_array_equal(
            alone.epochs[-1]["weights"], first.epochs[-1]["weights"][:, span]
        )
