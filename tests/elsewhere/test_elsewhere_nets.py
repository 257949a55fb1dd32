"""What `show` says of activations and initialisations elsewhere, held against their numbers."""

from __future__ import annotations

from math import sqrt

import numpy as np
import pytest
from claims import MEASURED, Claims
from measure_nets import FAN_IN, FAN_OUT, POINTS

from thalweg.activations import ACTIVATIONS, choose_activation
from thalweg.initialisations import INITIALISATIONS, choose_initialisation

activation_claim = Claims({name: it.differences for name, it in ACTIVATIONS.items()})
start_claim = Claims({name: it.differences for name, it in INITIALISATIONS.items()})
TORCH, KERAS = MEASURED["torch_activations"], MEASURED["keras_activations"]
TORCH_STARTS, KERAS_STARTS = MEASURED["torch_initialisations"], MEASURED["keras_initialisations"]
ZERO = POINTS.index(0.0)


# --- activations ----------------------------------------------------------------------------


def ours(text):
    """Value and slope at every point."""
    activation, given = choose_activation(text)
    z = np.array(POINTS)
    return activation.value(z, **given), activation.slope(z, **given)


def same(theirs, text, atol=1e-14, leaving=()):
    """Value and slope at every point, but for the slope at points that are left out."""
    value, slope = ours(text)
    np.testing.assert_allclose(theirs["value"], value, rtol=1e-12, atol=atol)
    slopes = np.delete(theirs["slope"], leaving)
    np.testing.assert_allclose(slopes, np.delete(slope, leaving), rtol=1e-12, atol=atol)


ALMOST = 3e-7  # Keras computes tanh in float32


@activation_claim("relu", "The same in PyTorch and Keras, the slope of 0 at 0 included.")
def test_relu():
    same(TORCH["relu"], "relu")
    same(KERAS["relu"], "relu")
    assert TORCH["relu"]["slope"][ZERO] == KERAS["relu"]["slope"][ZERO] == 0


@activation_claim(
    "leaky_relu", "PyTorch's negative_slope is 0.01 by default as here, Keras's is 0.2."
)
@activation_claim(
    "leaky_relu", "At 0 the slope is PyTorch's; Keras's is 1 with JAX as its back-end."
)
def test_leaky_relu():
    assert (TORCH["negative_slope"], KERAS["negative_slope"]) == (0.01, 0.2)
    same(TORCH["leaky_relu"], "leaky_relu")
    same(KERAS["leaky_relu"], "leaky_relu,slope=0.2", leaving=[ZERO])
    assert KERAS["leaky_relu"]["slope"][ZERO] == 1


@activation_claim("elu", "The same in PyTorch and Keras, with the same default.")
def test_elu():
    same(TORCH["elu"], "elu")
    same(KERAS["elu"], "elu", 1e-14)


@activation_claim("gelu", "The same as PyTorch's and Keras's default; JAX's is gelu_tanh.")
def test_gelu():
    same(TORCH["gelu"], "gelu")
    same(KERAS["gelu"], "gelu")
    theirs = MEASURED["jax_activations"]["gelu"]
    same(theirs, "gelu_tanh")
    assert np.abs(np.array(theirs["value"]) - ours("gelu")[0]).max() > 1e-4


@activation_claim(
    "gelu_tanh", "PyTorch's GELU with approximate='tanh', Keras's gelu with approximate=True."
)
def test_gelu_tanh():
    same(TORCH["gelu_tanh"], "gelu_tanh")
    same(KERAS["gelu_tanh"], "gelu_tanh")
    z = np.linspace(-10, 10, 20_001)
    values = [ACTIVATIONS[name].value(z) for name in ("gelu", "gelu_tanh")]
    assert 0.0004 < np.abs(values[0] - values[1]).max() < 0.0005
    assert "to within 0.0005" in ACTIVATIONS["gelu_tanh"].about


@activation_claim("silu", "The same in PyTorch and Keras, which calls it swish too.")
def test_silu():
    same(TORCH["silu"], "silu")
    same(KERAS["silu"], "silu")
    same(KERAS["swish"], "silu")


@activation_claim("tanh", "The same in PyTorch and Keras.")
@activation_claim("sigmoid", "The same in PyTorch and Keras.")
def test_tanh_and_sigmoid():
    for name in ("tanh", "sigmoid"):
        same(TORCH[name], name)
        same(KERAS[name], name, ALMOST)


@activation_claim(
    "softplus",
    "The same in Keras. PyTorch's returns z itself above its threshold of 20, which is less by up "
    "to 2.1e-9.",
)
def test_softplus():
    same(KERAS["softplus"], "softplus")
    assert TORCH["threshold"] == 20
    z = np.array(POINTS)
    assert set(z[z > 19]) == {19.9, 20.1, 25.0}
    theirs, value = np.array(TORCH["softplus"]["value"]), ours("softplus")[0]
    np.testing.assert_allclose(theirs[z <= 20], value[z <= 20], rtol=1e-12)
    np.testing.assert_array_equal(theirs[z > 20], z[z > 20])
    assert np.log1p(np.exp(-20)) == pytest.approx(2.1e-9, rel=0.02)


@activation_claim("identity", "PyTorch's Identity, Keras's linear.")
def test_identity():
    same(TORCH["identity"], "identity")
    same(KERAS["linear"], "identity")


# --- initialisations ------------------------------------------------------------------------

N = FAN_IN * FAN_OUT


def drawn(text):
    initialisation, given = choose_initialisation(text)
    return initialisation.weights(0, FAN_IN, FAN_OUT, given)


def alike(theirs, text, kurtosis, count=N):
    """Of one distribution: mean and variance within 5 standard errors of each, and the kurtosis."""
    w = drawn(text)
    both = 1 / count + 1 / N
    assert abs(theirs["mean"] - w.mean()) < 5 * sqrt(w.var() * both)
    assert abs(theirs["variance"] / w.var() - 1) < 5 * sqrt((kurtosis - 1) * both)
    assert theirs["kurtosis"] == pytest.approx(kurtosis, abs=0.15)
    assert np.mean(w**4) / w.var() ** 2 == pytest.approx(3.0 if kurtosis > 2 else 1.8, abs=0.15)
    if kurtosis < 2:
        assert theirs["most"] == pytest.approx(w.max(), rel=5e-3)
        assert theirs["least"] == pytest.approx(w.min(), rel=5e-3)


# A standard normal distribution cut off at ±2, by SciPy 1.17: truncnorm(-2, 2), its std() and
# stats("k") + 3.
CUT_DEVIATION, CUT_KURTOSIS = 0.8796256610342398, 2.36553671713


def is_cut(theirs, text):
    """The same variance, none beyond two deviations of the distribution that is cut."""
    alike(theirs, text, CUT_KURTOSIS)
    limit = 2 * sqrt(theirs["variance"]) / CUT_DEVIATION
    assert theirs["most"] == pytest.approx(limit, rel=0.01)
    assert theirs["least"] == pytest.approx(-limit, rel=0.01)


CUT = " draws from a normal distribution cut off at two deviations, of the same variance"


@start_claim("he", "The same as PyTorch's kaiming_normal_, whose `a` is slope.")
@start_claim("he", f"Keras's HeNormal{CUT}.")
def test_he():
    alike(TORCH_STARTS["he"], "he", 3)
    alike(TORCH_STARTS["he_half"], "he,slope=0.5", 3)
    is_cut(KERAS_STARTS["he"], "he")


@start_claim(
    "he_uniform",
    "The same as PyTorch's kaiming_uniform_, whose `a` is slope, and Keras's HeUniform.",
    "PyTorch's Linear starts with a = √5, which is r = 1 / √fan_in, and draws its biases from the "
    "same range.",
)
def test_he_uniform():
    alike(TORCH_STARTS["he_uniform"], "he_uniform", 1.8)
    alike(TORCH_STARTS["he_uniform_half"], "he_uniform,slope=0.5", 1.8)
    alike(KERAS_STARTS["he_uniform"], "he_uniform", 1.8)
    alike(TORCH_STARTS["Linear"], f"he_uniform,slope={sqrt(5)}", 1.8, 20 * N)
    alike(TORCH_STARTS["Linear_bias"], f"he_uniform,slope={sqrt(5)}", 1.8, 20 * FAN_OUT)
    assert TORCH_STARTS["Linear"]["most"] == pytest.approx(1 / sqrt(FAN_IN), rel=1e-3)


@start_claim(
    "glorot",
    "The same as PyTorch's xavier_uniform_ and Keras's GlorotUniform, the default of Keras's "
    "Dense, which has no gain.",
)
def test_glorot():
    alike(TORCH_STARTS["glorot"], "glorot,gain=3", 1.8)
    alike(KERAS_STARTS["glorot"], "glorot", 1.8)
    assert KERAS_STARTS["Dense"] == "GlorotUniform"
    assert "gain" not in KERAS_STARTS["Glorot_takes"]


@start_claim("glorot_normal", "The same as PyTorch's xavier_normal_.")
@start_claim("glorot_normal", f"Keras's GlorotNormal{CUT}, and has no gain.")
def test_glorot_normal():
    alike(TORCH_STARTS["glorot_normal"], "glorot_normal,gain=3", 3)
    is_cut(KERAS_STARTS["glorot_normal"], "glorot_normal")
    assert "gain" not in KERAS_STARTS["Glorot_takes"]


@start_claim("lecun", "The same as PyTorch's kaiming_normal_ with nonlinearity='linear'.")
@start_claim("lecun", f"Keras's LecunNormal{CUT}.")
def test_lecun():
    alike(TORCH_STARTS["lecun"], "lecun", 3)
    is_cut(KERAS_STARTS["lecun"], "lecun")


@start_claim(
    "normal",
    "The same as Keras's RandomNormal, default included; the default of PyTorch's normal_ is a "
    "deviation of 1.",
)
def test_normal():
    alike(KERAS_STARTS["normal"], "normal", 3)
    alike(TORCH_STARTS["normal"], "normal,std=1", 3)


@start_claim(
    "uniform",
    "The same as Keras's RandomUniform, default included; PyTorch's uniform_ draws from 0 to 1 by "
    "default.",
)
def test_uniform():
    alike(KERAS_STARTS["uniform"], "uniform", 1.8)
    theirs = TORCH_STARTS["uniform"]
    assert (theirs["least"], theirs["most"]) == pytest.approx((0, 1), abs=1e-3)
    assert theirs["variance"] == pytest.approx(1 / 12, rel=0.02)


@start_claim("orthogonal", "The same as PyTorch's orthogonal_ and Keras's Orthogonal.")
def test_orthogonal():
    """Products with themselves, and traces: mean 0 and variance 1 (see the family's own tests)."""
    for theirs in (TORCH_STARTS["orthogonal"], KERAS_STARTS["orthogonal"]):
        for of in ("wide", "tall"):
            np.testing.assert_allclose(theirs[of], np.eye(3), atol=1e-12)
        assert abs(theirs["mean"]) < 5 / sqrt(1000)
        assert theirs["variance"] == pytest.approx(1, abs=5 * sqrt(2 / 1000))


@start_claim("zeros", "The same as PyTorch's zeros_ and Keras's Zeros.")
def test_zeros():
    assert not drawn("zeros").any()
    for theirs in (TORCH_STARTS["zeros"], KERAS_STARTS["zeros"]):
        assert theirs["least"] == theirs["most"] == 0


def test_every_sentence_about_nets_is_proved():
    for claim in (activation_claim, start_claim):
        assert claim.not_said() == []
        assert claim.unproved() == []
