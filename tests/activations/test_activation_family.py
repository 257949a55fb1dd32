"""Every activation against PyTorch, its slope against its value, extremes, names and own files.

`tests/reference/torch_activations.json` holds PyTorch's numbers; `record_torch_activations.py`
beside it says where they are from.
"""

from __future__ import annotations

import importlib.util
import json
import pickle
import warnings
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from thalweg.activations import ACTIVATIONS, choose_activation
from thalweg.activations.activation_checks import check_activation
from thalweg.errors import UsageError

REFERENCE = Path(__file__).parents[1] / "reference"
RECORD = json.loads((REFERENCE / "torch_activations.json").read_text())
RECORDED = RECORD["activations"]
CASES = [
    pytest.param(name, index, id="-".join([name, *map(str, case["hyperparameters"].values())]))
    for name, cases in RECORDED.items()
    for index, case in enumerate(cases)
]


def numbers(name):
    """An activation, and its defaults."""
    return choose_activation(name)


# --- numbers from elsewhere -----------------------------------------------------------------


def test_every_activation_has_independent_numbers():
    assert set(RECORDED) == set(ACTIVATIONS)
    for name, activation in ACTIVATIONS.items():
        cases = [case["hyperparameters"] for case in RECORDED[name]]
        assert cases[0] == {key: it.default for key, it in activation.hyperparameters.items()}
        for key, it in activation.hyperparameters.items():
            assert any(case[key] != it.default for case in cases), f"{name}: {key} never varies"


@pytest.mark.parametrize(("name", "index"), CASES)
def test_values_and_slopes_are_torchs(name, index):
    z, case = np.array(RECORD["z"]), RECORDED[name][index]
    assert 0.0 in z  # where ReLU and its kin have a corner, the slope is PyTorch's too
    for what in ("value", "slope"):
        got = getattr(ACTIVATIONS[name], what)(z, **case["hyperparameters"])
        np.testing.assert_allclose(got, case[what], rtol=1e-12, atol=1e-14, err_msg=what)


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_torch_still_gives_the_recorded_activations(name):
    pytest.importorskip("torch")
    path = REFERENCE / "record_torch_activations.py"
    spec = importlib.util.spec_from_file_location("record_torch_activations", path)
    recorder = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(recorder)
    assert recorder.points() == RECORD["z"]
    for fresh, old in zip(recorder.computed(name), RECORDED[name], strict=True):
        for key in ("value", "slope"):
            np.testing.assert_allclose(fresh[key], old[key], rtol=1e-12, atol=1e-14)


# --- slope and value ------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "index"), CASES)
def test_the_slope_is_the_derivative_of_the_value(name, index):
    activation, given = ACTIVATIONS[name], RECORDED[name][index]["hyperparameters"]
    z = np.concatenate([np.linspace(-12, -0.01, 400), np.linspace(0.01, 12, 400)])
    step = 1e-3  # fourth-order differences: the error is about step⁴, and 1e-16 / step
    rise = sum(
        weight * (activation.value(z + k * step, **given) - activation.value(z - k * step, **given))
        for k, weight in ((1, 8), (2, -1))
    ) / (12 * step)
    np.testing.assert_allclose(activation.slope(z, **given), rise, rtol=1e-10, atol=2e-11)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("name", ACTIVATIONS)
def test_no_z_overflows_and_shape_and_dtype_are_kept(name, dtype):
    activation, given = numbers(name)
    largest = 1e38 if dtype is np.float32 else 1e300
    sizes = np.geomspace(1e-30, largest, 331)
    z = np.concatenate([-sizes[::-1], [0.0], sizes])[:, None].astype(dtype)
    with warnings.catch_warnings(), np.errstate(over="warn", invalid="warn", divide="warn"):
        warnings.simplefilter("error")
        value, slope = activation.value(z, **given), activation.slope(z, **given)
    for got in (value, slope):
        assert (got.shape, got.dtype) == (z.shape, z.dtype)
        assert np.isfinite(got).all()
    # Far out each is a straight line: what it tends to, on either side.
    left, right = LIMITS[name]
    for at, (level, rise) in ((0, left), (-1, right)):
        assert value[at, 0] == pytest.approx(level + (rise * z[at, 0] if rise else 0), rel=1e-6)
        assert slope[at, 0] == pytest.approx(rise)


# Value and slope as z → −∞ and z → ∞: (level, rise), by hand from the formulas.
LIMITS = {
    "relu": ((0, 0), (0, 1)),
    "leaky_relu": ((0, 0.01), (0, 1)),
    "elu": ((-1, 0), (0, 1)),
    "gelu": ((0, 0), (0, 1)),
    "gelu_tanh": ((0, 0), (0, 1)),
    "silu": ((0, 0), (0, 1)),
    "tanh": ((-1, 0), (1, 0)),
    "sigmoid": ((0, 0), (1, 0)),
    "softplus": ((0, 0), (0, 1)),
    "identity": ((0, 1), (0, 1)),
}


@pytest.mark.parametrize("name", ACTIVATIONS)
def test_it_passes_the_checks_of_a_users_own_and_pickles(name):
    activation = ACTIVATIONS[name]
    assert check_activation(activation) is activation
    assert pickle.loads(pickle.dumps(activation)) == activation
    for text in (activation.title, activation.about, activation.formula, activation.paper):
        assert text


# --- found by name --------------------------------------------------------------------------


def test_an_activation_is_found_by_name_with_its_hyperparameters():
    found, given = choose_activation("leaky_relu,slope=0.2")
    assert (found, given) == (ACTIVATIONS["leaky_relu"], {"slope": 0.2})
    assert choose_activation("elu") == (ACTIVATIONS["elu"], {"alpha": 1.0})
    assert choose_activation(ACTIVATIONS["relu"]) == (ACTIVATIONS["relu"], {})


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("rellu", "There is no activation 'rellu': did you mean 'relu'"),
        ("relu,slope=1", "Activation 'relu' has no hyperparameter 'slope'"),
        ("leaky_relu,slop=1", "did you mean 'slope'?"),
        ("leaky_relu,slope=-1", "must lie in \\[0, inf\\), not -1"),
        ("leaky_relu,slope=x", "must be a number, not 'x'"),
        ("leaky_relu,0.2", "'0.2' is not of the form key=value"),
        ("", "There is no activation ''"),
        (3, "--activation must be a name"),
        ("nowhere.py:mine", "there is no file nowhere.py"),
    ],
)
def test_what_is_wrong_with_a_name_is_said_in_a_sentence(text, words):
    with pytest.raises(UsageError, match=words):
        choose_activation(text)


# --- a user's own ---------------------------------------------------------------------------

OWN = """import numpy as np
from thalweg import Activation, Hyperparameter
mine = Activation(name="mine", title="Mine", about="Mine.", paper="",
    hyperparameters={{"by": Hyperparameter(2.0, "(0, inf)", "scale")}},
    value=lambda z, by: {value}, slope=lambda z, by: {slope})
five = 5
"""


@pytest.fixture
def own(tmp_path):
    def write(value="by * z**3", slope="3 * by * z**2"):
        (tmp_path / "my.py").write_text(OWN.format(value=value, slope=slope))
        return f"{tmp_path}/my.py"

    return write


def test_an_activation_of_the_users_own_is_taken_from_a_file(own):
    file = own()
    found, given = choose_activation(f"{file}:mine,by=0.5")
    assert found.name == f"{file}:mine"
    assert len(found.sha256) == 64
    assert given == {"by": 0.5}
    np.testing.assert_array_equal(found.value(np.array([2.0]), **given), [4.0])
    assert choose_activation(found)[0].sha256 == found.sha256
    made = replace(ACTIVATIONS["silu"], name="swish")
    assert choose_activation(made)[0].sha256  # the record itself, hashed


@pytest.mark.parametrize(
    ("value", "slope", "words"),
    [
        ("by * z**3", "by * z**2", "slope is not the derivative of value: at z ="),
        ("z - z.mean()", "1 + 0 * z", "value of a z depends on the others"),
        ("by * z", "by", "slope must give a finite number for each z"),
        ("by * z", "(z > 0)", "slope must give .* it gives bool of shape \\(40, 3\\)"),
        ("np.log(z)", "1 / z", "value must give a finite number .* it gives nan"),
        ("nothing * z", "z", "'mine' fails: NameError|fails: NameError"),
    ],
)
def test_an_activation_that_is_wrong_is_refused(value, slope, words, own):
    with pytest.raises(UsageError, match=words):
        choose_activation(f"{own(value, slope)}:mine")


def test_a_file_without_it_is_named(own):
    file = own()
    with pytest.raises(UsageError, match=r"'five' is of type int; it must be a thalweg.Activation"):
        choose_activation(f"{file}:five")
    with pytest.raises(UsageError, match="has no 'mime'; did you mean 'mine'"):
        choose_activation(f"{file}:mime")
