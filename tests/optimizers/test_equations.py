"""The equations of an update are what the optimizer does: read back from MathML, they step so."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from mathml_reader import define, read
from thalweg.elementwise import sqrt
from thalweg.optimizers import OPTIMIZERS, WRAPPERS, Optimizer, choose_optimizer, muon
from thalweg.optimizers.adam import ADAM
from thalweg.optimizers.equations import momentum_of, running, update_of
from thalweg.optimizers.muon import MUON
from thalweg.tracing.hoisting import parameters
from thalweg.tracing.mathml import digits, row, sign, symbol, word
from thalweg.tracing.trace import Untraceable

STEPPED = {name: each for name, each in OPTIMIZERS.items() if isinstance(each, Optimizer)}
FORMS = [
    pytest.param(each.under(convention), id=f"{name}-{convention}")
    for name, each in STEPPED.items()
    for convention in (each.convention, *each.conventions)
]
STEPS = 12  # RAdam's rectification begins at 6


def _numbers(optimizer):
    """Return hyperparameters that leave nothing of the formula out."""
    given = {name: float(h.default) for name, h in optimizer.hyperparameters.items()}
    given |= {"lr": 0.1, "weight_decay": 0.03, "lookahead": 3.0, "cautious": 1.0, "l1": 0.02}
    given |= {"dampening": 0.2, "centered": 1.0, "clip": 1.0, "rise": 5.0, "lr_decay": 0.1}
    return {name: given[name] for name in optimizer.hyperparameters}


def _steps(optimizer, numbers, gradients):
    """Yield what is known before each update, and the weights and states after it."""
    settings = {name: np.array([value]) for name, value in numbers.items()}
    t = np.arange(1.0, len(gradients) + 1)[:, None]
    rates = numbers["lr"] / t**0.5
    begun = optimizer.carried(1)
    series = optimizer.coefficient_series(t, rates, settings, begun)[:, :, 0]
    shares = np.zeros(len(t))
    if optimizer.weight_decay == "decoupled":
        given = (t, rates, settings["lr"], settings, begun)
        shares = np.broadcast_to(optimizer.decay_series(*given), t.shape)[:, 0]
    coupled = numbers["weight_decay"] if optimizer.weight_decay == "coupled" else 0.0
    known = {**numbers, "t": t, "lr": rates, "lr_max": np.maximum.accumulate(rates)}
    known["lr_before"] = np.concatenate([rates[:1], rates[:-1]])
    over = running(optimizer, update_of(optimizer), known, begun)
    w = np.array([0.7, -0.4, 0.05])
    states = optimizer.initial_states(w.shape, settings, start=w)
    for i, slope in enumerate(gradients):
        before = dict(zip(optimizer.states, states, strict=True))
        now = {name: np.broadcast_to(each, t.shape)[i, 0] for name, each in (known | over).items()}
        u, *fresh = optimizer.update(slope + coupled * w, w, states, series[i])
        states = [np.broadcast_to(s, b.shape) for s, b in zip(fresh, states, strict=True)]
        new = w - u - shares[i] * w
        states = optimizer.followed(states, new - (w - u), series[i])
        yield {**now, **before, "slope": slope, "w": w}, new, states
        w = new


def _after(optimizer, w, states):
    """Return what is to be found, by name; matrices alone have `squares`."""
    own = dict(zip(optimizer.states, states, strict=True))
    return {"w": w, **{name: s for name, s in own.items() if name not in optimizer.squares}}


def _symbols(optimizer, known):
    """Return the values of all arguments by their symbols' text."""
    update, t = update_of(optimizer), word("t")
    by_text = {each.xml(): known[name] for name, each in update.symbols.items()}
    slope = next((each.right.children[0] for each in update.lines if each.kind == "gradient"), None)
    by_text[t.xml()] = known["t"]
    by_text[symbol("g", t).xml()] = known["slope"]
    if slope is not None:
        by_text[slope.xml()] = known["slope"]
    earlier = row(t, sign("−"), digits(1))
    before = earlier.xml()
    for name in ("w", *optimizer.states):
        by_text[symbol(name, earlier).xml()] = known[name]
    tilde = '<mover accent="true"><mi>w</mi><mo stretchy="false">~</mo></mover>'
    by_text[f"<msub>{tilde}{before}</msub>"] = known["w"]
    by_text[f"<msub><mi>lr</mi>{before}</msub>"] = known["lr_before"]
    by_text["<mi>lr_max</mi>"] = known["lr_max"]
    by_text["<mi>lr_peak</mi>"] = 0.1
    return by_text


@pytest.mark.parametrize("optimizer", FORMS)
def test_markup_read_back_steps_as_the_optimizer_does(optimizer):
    rng = np.random.default_rng(5)
    update = update_of(optimizer)
    numbers = _numbers(optimizer)
    for known, w, states in _steps(optimizer, numbers, rng.normal(size=(STEPS, 3))):
        by_text = _symbols(optimizer, known)
        found = {}
        for line in update.lines:
            if line.kind in ("product", "sum"):
                value = known[line.name]
            else:
                value = read(line.right, by_text)
            by_text[line.left.xml()] = found[line.name] = value
        for name, each in _after(optimizer, w, states).items():
            np.testing.assert_allclose(
                np.broadcast_to(found[name], each.shape), each, rtol=1e-9, atol=1e-12
            )


@pytest.mark.parametrize("optimizer", FORMS)
def test_values_of_the_lines_are_those_of_the_update(optimizer):
    rng = np.random.default_rng(6)
    update = update_of(optimizer)
    numbers = _numbers(optimizer)
    for known, w, states in _steps(optimizer, numbers, rng.normal(size=(STEPS, 3))):
        values = update.values({**known, "lr_peak": 0.1})
        found = {line.name: value for line, value in zip(update.lines, values, strict=True)}
        for name, each in _after(optimizer, w, states).items():
            np.testing.assert_allclose(np.broadcast_to(found[name], each.shape), each, rtol=1e-9)


# --- of whole matrices ------------------------------------------------------------------------

OF_MATRICES = [
    pytest.param(each.under(convention), id=f"{name}-{convention}")
    for name, each in STEPPED.items()
    for convention in (each.convention, *each.conventions)
    if each.over == "matrix"
]


def _matrix_steps(optimizer, shape, count=9):
    """Yield what is known before each update of a matrix, its coefficients, and what is after."""
    rng = np.random.default_rng(3)
    numbers = {name: float(h.default) for name, h in optimizer.hyperparameters.items()}
    numbers |= {"lr": 0.1, "weight_decay": 0.03}
    numbers |= {"every": 3.0} if "every" in numbers else {}
    settings = {name: np.array([value]) for name, value in numbers.items()}
    t = np.arange(1.0, count + 1)[:, None]
    rates = numbers["lr"] / t**0.5
    series = optimizer.coefficient_series(t, rates, settings, optimizer.carried(1))[:, :, 0]
    w = rng.normal(size=shape)
    states = optimizer.initial_states(shape, settings, start=w)
    for i in range(count):
        slope = rng.normal(size=shape)
        before = dict(zip(optimizer.states, states, strict=True))
        now = {**numbers, "t": t[i, 0], "lr": rates[i, 0], "lr_before": rates[max(i - 1, 0), 0]}
        u, *states = optimizer.update(slope, w, states, series[i])
        new = w - u - rates[i, 0] * numbers["weight_decay"] * w
        sizes = {"inputs": float(shape[0]), "units": float(shape[1])}
        known = {**now, **before, **sizes, "slope": slope, "g": slope, "w": w, "lr_max": 0.1}
        yield known, {"w": new, **dict(zip(optimizer.states, states, strict=True))}
        w = new


def _lines_read(update, by_text):
    """Return what each line says, read one after the other."""
    found = {}
    by_text |= {word(name).xml(): by_text[name] for name in ("inputs", "units")}
    by_text["matrices"] = True
    for line in update.lines:
        if line.kind == "function":
            (argument,) = (each for each in line.left.children[2].children if each.tag == "mi")

            def function(x, line=line, argument=argument):
                return read(line.right, {**by_text, argument.xml(): x})

            by_text["functions"] = define(line.name, function)
            continue
        by_text[line.left.xml()] = found[line.name] = read(line.right, by_text)
    return found


@pytest.mark.parametrize("shape", [(3, 5), (4, 4), (5, 2)])
@pytest.mark.parametrize("optimizer", OF_MATRICES)
def test_markup_of_a_matrix_read_back_steps_as_the_optimizer_does(optimizer, shape):
    update = update_of(optimizer, matrix=True)
    for known, after in _matrix_steps(optimizer, shape):
        sizes = {name: known[name] for name in ("inputs", "units")}
        found = _lines_read(update, _symbols(optimizer, known) | sizes)
        values = update.values(known)
        evaluated = {line.name: v for line, v in zip(update.lines, values, strict=True)}
        for name, each in after.items():
            of = {"p": "a", "q": "b"}.get(name)
            if of and known["t"] == 1 and shape[0] != shape[1]:  # those of 0 are any
                for basis in (found[name], evaluated[name]):
                    turned = basis.T @ after[of] @ basis
                    np.testing.assert_allclose(turned, np.diag(np.diag(turned)), atol=1e-12)
                continue
            np.testing.assert_allclose(found[name], each, rtol=1e-9, atol=1e-11)
            np.testing.assert_allclose(evaluated[name], each, rtol=1e-9, atol=1e-11)


@pytest.mark.parametrize("optimizer", OF_MATRICES)
def test_markup_of_a_matrix_has_every_number_that_its_step_takes(optimizer):
    texts = "".join(each.right.xml() for each in update_of(optimizer, matrix=True).lines)
    taken = parameters(optimizer.written["step"])
    for name in set(taken) & set(optimizer.hyperparameters):
        made = symbol(name)
        base = made.children[0] if made.tag == "msub" else made
        assert base.xml() in texts


def test_another_iteration_of_newton_and_schulz_is_another_markup(monkeypatch):
    lines = {each.name: each.right.xml() for each in update_of(MUON, matrix=True).lines}
    assert lines["x"].count("polynomial") == 5
    assert "<mn>3.4445</mn>" in lines["polynomial"]
    monkeypatch.setattr(muon, "FIRST", 1.5)
    other = {each.name: each.right.xml() for each in update_of(MUON, matrix=True).lines}
    assert "<mn>1.5</mn>" in other["polynomial"]
    assert other["x"] == lines["x"]


def test_only_optimizers_over_a_matrix_have_a_matrixs_step():
    with pytest.raises(Untraceable, match="matrix"):
        update_of(ADAM, matrix=True)


def _text(optimizer):
    return "".join(each.markup.xml() for each in update_of(optimizer).lines)


def test_another_formula_is_another_markup():
    def inside(g, m, v, t, lr, beta1, beta2, eps):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g * g
        return lr * m / (1 - beta1**t) / sqrt(v / (1 - beta2**t) + eps), m, v

    other = replace(ADAM, step=inside, coefficients=None, scaling=None, conventions={})
    assert _text(other) != _text(ADAM)
    assert "<mi>ε</mi></mrow></msqrt>" in _text(other)
    assert "<mi>ε</mi></mrow></msqrt>" not in _text(ADAM)


def test_adam_reads_as_in_the_paper():
    lines = {each.name: each.right.xml() for each in update_of(ADAM).lines}
    assert list(lines) == ["g", "m", "m_hat", "v", "v_hat", "w"]
    m = "<msub><mi>m</mi><mi>t</mi></msub>"
    power = "<msubsup><mi>β</mi><mn>1</mn><mi>t</mi></msubsup>"
    bias = f"<mrow><mn>1</mn><mo>−</mo>{power}</mrow>"
    assert lines["m_hat"] == f"<mfrac>{m}{bias}</mfrac>"


@pytest.mark.parametrize("wrapper", [name for name in WRAPPERS if name != "sam"])
def test_a_wrapped_step_has_the_equations_of_both(wrapper):
    optimizer, _ = choose_optimizer("adam", {wrapper: 1})
    rng = np.random.default_rng(7)
    update, numbers = update_of(optimizer), _numbers(optimizer)
    assert len(update.lines) > len(update_of(ADAM).lines)
    for known, w, _ in _steps(optimizer, numbers, rng.normal(size=(STEPS, 3))):
        values = update.values({**known, "lr_peak": 0.1})
        found = {line.name: value for line, value in zip(update.lines, values, strict=True)}
        np.testing.assert_allclose(found["w"], w, rtol=1e-9)


def test_a_step_that_decides_is_not_written():
    def decides(g, lr):
        return (lr * g if lr > 0 else g,)

    other = replace(OPTIMIZERS["sgd"], conventions={})
    with pytest.raises((Untraceable, TypeError), match="decide"):
        update_of(replace(other, step=decides, coefficients=None, scaling=None))


def test_momentum_is_found_by_what_its_line_does():
    found = {name: momentum_of(each, update_of(each)) for name, each in STEPPED.items()}
    of_adam = dict.fromkeys(("adam", "adamw", "amsgrad", "lion", "lamb", "adan", "muon"), "m")
    wanted = {"momentum": "b", "nag": "b", "lars": "b", "rmsprop": "b", **of_adam}
    wanted |= {"sgd": "", "adagrad": "", "adadelta": "", "cocob": "", "rprop": "", "ftrl": ""}
    assert {name: found[name] for name in wanted} == wanted
