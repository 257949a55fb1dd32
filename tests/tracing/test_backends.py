"""A second back-end beside the vectors: NumPy's own text, which must give the formula's values."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import special

from thalweg.activations import ACTIVATIONS
from thalweg.losses import LOSSES
from thalweg.optimizers import OPTIMIZERS, Optimizer
from thalweg.tracing.trace import COMPOSED, Trace, Untraceable, call, emit, needed

SIGNS = {"+", "-", "*", "/", "<", "<=", ">", ">=", "==", "!=", "&", "|"}
NAMES = {
    "abs": "np.absolute",
    "expit": "special.expit",
    "xlogy": "special.xlogy",
    "erf": "special.erf",
}


def draw():
    """A generator of its own for each test: numbers do not depend on which tests ran before."""
    return np.random.default_rng(0)


class NumPyBackEnd:
    """All that NumPy has is an operation of its own; `softplus` is composed."""

    double = True

    def composed(self, name, trace, *operands):
        assert name in COMPOSED
        if name == "softplus":
            return trace.symbol("logaddexp", trace.lift(0.0), *operands)
        return None

    def expression(self, op, inputs):
        if op in SIGNS:
            return f"{inputs[0]} {op} {inputs[1]}"
        if op in ("neg", "~"):
            return f"{'-' if op == 'neg' else '~'}{inputs[0]}"
        return f"{NAMES.get(op, f'np.{op}')}({', '.join(inputs)})"

    def number(self, value):
        return f"np.float64({value!r})" if np.isfinite(value) else f"np.float64('{value}')"


def emitted(function, *arrays):
    """Trace a function, write it for NumPy, and run what was written."""
    trace = Trace(NumPyBackEnd())
    symbols = [trace.given(f"a{i}") for i in range(len(arrays))]
    found = call(function, *symbols)
    results = [trace.as_number(each) for each in (found if isinstance(found, tuple) else (found,))]
    names = {symbol.number: f"a{i}" for i, symbol in enumerate(symbols)}
    lines = emit(needed(results), names)
    scope = {"np": np, "special": special} | {f"a{i}": each for i, each in enumerate(arrays)}
    exec("\n".join(lines), scope)
    return [scope[names[result.number]] for result in results]


@pytest.mark.parametrize(
    ("name", "convention"),
    [
        (name, convention)
        for name, optimizer in OPTIMIZERS.items()
        if isinstance(optimizer, Optimizer) and not optimizer.over
        for convention in (optimizer.convention, *optimizer.conventions)
    ],
)
def test_a_step_written_for_numpy_is_the_step(name, convention):
    optimizer = OPTIMIZERS[name].under(convention)
    arrays = list(
        np.abs(
            draw().standard_normal(
                (2 + len(optimizer.states) + len(optimizer.coefficient_names), 7)
            )
        )
    )
    states = slice(2, 2 + len(optimizer.states))

    def step(*each):
        return optimizer.update(each[0], each[1], each[states], each[states.stop :])

    for ours, theirs in zip(emitted(step, *arrays), step(*arrays), strict=True):
        np.testing.assert_array_equal(ours, theirs)


@pytest.mark.parametrize("name", [n for n, loss in LOSSES.items() if not loss.grouped])
def test_a_gradient_written_for_numpy_is_the_gradient(name):
    loss = LOSSES[name]
    settings = {key: h.default for key, h in loss.hyperparameters.items()}
    numbers = loss.coefficients(**settings) if loss.coefficients else settings.values()
    z, y = draw().standard_normal(9), draw().integers(0, 2, 9).astype(float)
    given = [np.full(9, number) for number in numbers]
    [ours] = emitted(loss.gradient, z, y, *given)
    np.testing.assert_allclose(ours, loss.gradient(z, y, *given), rtol=1e-15)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_an_activation_written_for_numpy_is_the_activation(name):
    activation = ACTIVATIONS[name]
    z = np.concatenate([3 * draw().standard_normal(40), [0.0, 1e3, -1e3, 1e300, -1e300]])
    numbers = [np.full(len(z), it.default) for it in activation.hyperparameters.values()]
    with np.errstate(over="raise", invalid="raise"):
        for function in (activation.value, activation.slope):
            [ours] = emitted(function, z, *numbers)
            np.testing.assert_allclose(ours, function(z, *numbers), rtol=1e-15)


def test_one_over_x_is_a_division_whatever_writes_it():
    """x⁻¹ as NumPy has it: a reciprocal, not e^(−log x)."""
    x = np.abs(draw().standard_normal(64)) + 0.1
    for inverse in (lambda v: v**-1, lambda v: v**-1.0, np.reciprocal, lambda v: 1 / v):
        [found] = emitted(inverse, x)
        np.testing.assert_array_equal(found, 1 / x)


def test_what_a_back_end_has_no_name_for_is_said():
    with pytest.raises(Untraceable, match="arctan, which kernels do not have"):
        emitted(np.arctan, draw().standard_normal(3))
