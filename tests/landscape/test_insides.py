"""What an optimizer's steps on a surface were made of: the same steps, and their parts."""

from __future__ import annotations

import numpy as np
import pytest

from thalweg.landscape.descents import descents
from thalweg.landscape.insides import insides
from thalweg.landscape.surfaces import SURFACES
from thalweg.optimizers import OPTIMIZERS, Optimizer
from thalweg.training.run import Run

STEPPED = [name for name, each in OPTIMIZERS.items() if isinstance(each, Optimizer)]
BEALE = SURFACES["beale"].formula
START, STEPS = (1.0, 1.5), 9


@pytest.mark.parametrize("name", STEPPED)
def test_lines_and_states_are_those_of_the_steps(name):
    found = insides(BEALE, Run(name, lr=0.001), START, STEPS, noise=0.1, seed=3, compiled=False)
    path = descents(BEALE, [Run(name, lr=0.001)], [START], STEPS, 1, 0.1, 3, compiled=False)
    np.testing.assert_array_equal(found.found.points, path.points)
    lines = {each.name: k for k, each in enumerate(found.update.lines)}
    np.testing.assert_allclose(found.values[lines["w"], 1:], path.points[0, 0, 1:], rtol=1e-9)
    for k, state in enumerate(found.names):
        np.testing.assert_allclose(
            found.values[lines[state], 1:], found.states[k, 1:], rtol=1e-9, atol=1e-300
        )


def test_kernels_keep_the_states_that_numpy_has():
    given = (BEALE, Run("adam", lr=0.01), START, STEPS)
    by_kernel, by_numpy = insides(*given), insides(*given, compiled=False)
    np.testing.assert_allclose(by_kernel.states, by_numpy.states, rtol=1e-9)
    assert by_kernel.states[1, -1].min() > 0
    assert (by_kernel.states[:, 0] == 0).all()


def test_the_effective_rate_of_adam_is_the_closed_form():
    found = insides(BEALE, Run("adam", lr=0.01), START, STEPS, compiled=False)
    v = found.states[1, 4]
    t = 4
    wanted = 0.01 / (1 - 0.9**t) / (np.sqrt(v / (1 - 0.999**t)) + 1e-8)
    np.testing.assert_allclose(found.effective[4], wanted, rtol=1e-9)


def test_a_method_that_chooses_its_steps_has_none():
    found = insides(BEALE, Run("lbfgs"), START, STEPS)
    assert found.optimizer is None
    assert found.values.shape == (0, STEPS + 1, 2)


def test_behind_a_divergence_nothing_is_known():
    found = insides(BEALE, Run("sgd", lr=10.0), START, 30, compiled=False)
    ended = int(found.found.ended[0, 0])
    assert 0 < ended < 30
    assert np.isnan(found.values[:, ended:]).all()
    assert np.isfinite(found.values[:, 1 : ended - 1]).all()
