"""Every initialisation: its moments against the formula, its seed, its names, a user's own."""

from __future__ import annotations

import pickle
from math import sqrt

import numpy as np
import pytest

from thalweg.errors import UsageError
from thalweg.initialisations import INITIALISATIONS, choose_initialisation
from thalweg.initialisations.initialisation_checks import check_initialisation

SHAPES = [(300, 100), (100, 300), (200, 200)]

# (name with hyperparameters, variance of a weight, largest possible weight or None if normal), from
# the papers' formulas: He et al. (2015), Glorot and Bengio (2010), LeCun et al. (1998).
CASES = [
    ("he", lambda i, o: 2 / i, None),
    ("he,slope=0.5", lambda i, o: 2 / (1.25 * i), None),
    ("he_uniform", lambda i, o: 2 / i, lambda i, o: sqrt(6 / i)),
    ("he_uniform,slope=0.5", lambda i, o: 2 / (1.25 * i), lambda i, o: sqrt(6 / (1.25 * i))),
    ("glorot", lambda i, o: 2 / (i + o), lambda i, o: sqrt(6 / (i + o))),
    ("glorot,gain=3", lambda i, o: 18 / (i + o), lambda i, o: 3 * sqrt(6 / (i + o))),
    ("glorot_normal", lambda i, o: 2 / (i + o), None),
    ("glorot_normal,gain=3", lambda i, o: 18 / (i + o), None),
    ("lecun", lambda i, o: 1 / i, None),
    ("normal", lambda i, o: 0.05**2, None),
    ("normal,std=2", lambda i, o: 4.0, None),
    ("uniform", lambda i, o: 0.05**2 / 3, lambda i, o: 0.05),
    ("uniform,limit=2", lambda i, o: 4 / 3, lambda i, o: 2.0),
]


def drawn(text, fan_in, fan_out, seed=0):
    initialisation, given = choose_initialisation(text)
    return initialisation.weights(seed, fan_in, fan_out, given)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(("text", "variance", "largest"), CASES)
def test_the_moments_are_the_formulas(text, variance, largest, shape):
    """Of n draws the mean is within 5 σ/√n, and the variance within 5 σ² √((κ − 1)/n).

    κ, the kurtosis, is 3 for a normal distribution and 1.8 for a uniform one.
    """
    w = drawn(text, *shape)
    n, expected = w.size, variance(*shape)
    kurtosis = 1.8 if largest else 3.0
    assert abs(w.mean()) < 5 * sqrt(expected / n)
    assert abs(w.var() - expected) < 5 * expected * sqrt((kurtosis - 1) / n)
    assert np.mean(w**4) / expected**2 == pytest.approx(kurtosis, rel=0.1)
    if largest:
        limit = largest(*shape)
        assert 0.999 * limit < np.abs(w).max() <= limit


def test_every_initialisation_has_its_moments_tested():
    tested = {text.partition(",")[0] for text, *_ in CASES}
    assert tested | {"orthogonal", "zeros"} == set(INITIALISATIONS)
    varied = {text.partition(",")[0] for text, *_ in CASES if "=" in text} | {"orthogonal"}
    assert {n for n, it in INITIALISATIONS.items() if set(it.hyperparameters) - {"seed"}} == varied


@pytest.mark.parametrize("gain", [1.0, 2.5])
@pytest.mark.parametrize("shape", [*SHAPES, (1, 1), (1, 7), (7, 1)])
def test_orthogonal_weights_are_orthogonal(shape, gain):
    w = drawn(f"orthogonal,gain={gain}", *shape)
    few = w if shape[0] < shape[1] else w.T
    np.testing.assert_allclose(few @ few.T, gain**2 * np.eye(min(shape)), atol=1e-12)


def test_orthogonal_weights_are_of_every_direction():
    """The mean of many is 0, and the trace of a random rotation has variance 1.

    Diaconis and Shahshahani, On the eigenvalues of random matrices (1994). A QR whose signs are
    left as they come fails this: its diagonal is not centred.
    """
    generator, count = np.random.default_rng(3), 4000
    draw = INITIALISATIONS["orthogonal"].draw
    many = np.array([draw(generator, 4, 4, gain=1.0) for _ in range(count)])
    assert np.abs(many.mean(axis=0)).max() < 5 * sqrt(1 / 4 / count)
    traces = np.trace(many, axis1=1, axis2=2)
    assert traces.var() == pytest.approx(1.0, abs=5 * sqrt(2 / count))


def test_zeros_are_zeros():
    assert not drawn("zeros", 3, 4).any()


@pytest.mark.parametrize("name", INITIALISATIONS)
def test_a_seed_gives_its_weights(name):
    for shape in ((5, 3), (3, 5), (1, 1)):
        first = drawn(name, *shape, seed=1)
        assert (first.shape, first.dtype) == (shape, np.float64)
        assert first.flags.c_contiguous
        np.testing.assert_array_equal(drawn(name, *shape, seed=1), first)
        if name != "zeros" and shape != (1, 1):
            assert not np.array_equal(drawn(name, *shape, seed=2), first)


@pytest.mark.parametrize("name", INITIALISATIONS)
def test_it_passes_the_checks_of_a_users_own_initialisation(name):
    initialisation = INITIALISATIONS[name]
    assert check_initialisation(initialisation) is initialisation
    assert pickle.loads(pickle.dumps(initialisation)) == initialisation
    assert initialisation.formula
    assert initialisation.differences
    assert choose_initialisation(initialisation)[0] is initialisation


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("hee", "There is no initialisation 'hee': did you mean 'he'"),
        ("lecun,gain=1", "Initialisation 'lecun' has no hyperparameter 'gain'"),
        ("normal,std=0", "must lie in \\(0, inf\\), not 0"),
        ("normal,0.2", "'0.2' is not of the form key=value"),
        (3, "--init must be a name"),
        ("nowhere.py:mine", "--init nowhere.py:mine: there is no file nowhere.py"),
    ],
)
def test_what_is_wrong_with_an_initialisation_is_said_in_a_sentence(text, words):
    with pytest.raises(UsageError, match=words):
        choose_initialisation(text)


OWN = """import numpy as np
from thalweg import Initialisation
mine = Initialisation(name="mine", title="Mine", about="Mine.", paper="",
    draw=lambda generator, fan_in, fan_out: {draw})
"""


def test_an_initialisation_of_the_users_own_is_taken_from_a_file(tmp_path):
    (tmp_path / "my.py").write_text(OWN.format(draw="generator.laplace(0, 1, (fan_in, fan_out))"))
    found, given = choose_initialisation(f"{tmp_path}/my.py:mine")
    assert found.name.endswith("my.py:mine")
    assert len(found.sha256) == 64
    assert given == {"seed": 0}
    expected = np.random.default_rng(5).laplace(0, 1, (2, 3))
    np.testing.assert_array_equal(found.draw(np.random.default_rng(5), 2, 3), expected)


@pytest.mark.parametrize(
    ("draw", "words"),
    [
        ("generator.normal(size=(fan_out, fan_in))", r"here \(5, 3\); it gives float64 of shape"),
        ("np.zeros((fan_in, fan_out), int)", "it gives int64 of shape"),
        ("np.full((fan_in, fan_out), np.nan)", "must give finite weights; it gives nan"),
        ("np.random.default_rng().normal(size=(fan_in, fan_out))", "other weights for the same"),
        ("nothing", "fails: NameError"),
    ],
)
def test_an_initialisation_that_is_wrong_is_refused(draw, words, tmp_path):
    (tmp_path / "my.py").write_text(OWN.format(draw=draw))
    with pytest.raises(UsageError, match=words):
        choose_initialisation(f"{tmp_path}/my.py:mine")
