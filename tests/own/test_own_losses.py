"""A user's own loss and optimizer through a whole job: train, save, load, predict, judge."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import numpy as np
import pytest

import thalweg
from thalweg.errors import ModelFileError, UsageError
from thalweg.losses import LOSSES, choose_loss
from thalweg.optimizers import OPTIMIZERS

# √(δ² + r²) δ − δ²: as Charbonnier et al. (1994), scaled to r² / 2 near 0.
PSEUDO_HUBER = """
import thalweg
from thalweg.elementwise import sqrt
from thalweg.losses.links import LINKS

def value(z, y, delta):
    return delta * delta * (sqrt(1 + ((z - y) / delta) ** 2) - 1)

def gradient(z, y, delta, inverse):
    r = (z - y) * inverse
    return (z - y) / sqrt(r * r + {one})

def coefficients(delta):
    return delta, 1 / delta

pseudo_huber = thalweg.Loss(
    name="pseudo_huber", title="Pseudo-Huber", about="Smooth Huber.", value=value,
    gradient=gradient,
    link=LINKS["identity"], tasks=("regression",), coefficients=coefficients, degree=2,
    in_target_units=frozenset({{"delta"}}), paper="Charbonnier et al. (1994).",
    hyperparameters={{"delta": thalweg.Hyperparameter(1.0, "(0, inf)", "where it turns straight")}},
)
"""

ADAM = """
import thalweg
from thalweg.elementwise import sqrt

def coefficients(t, lr, beta1, beta2, eps):
    return lr / (1 - beta1**t), 1 / (1 - beta2**t), beta1, 1 - beta1, beta2, 1 - beta2, eps

def step(g, m, v, a, c, b1, ob1, b2, ob2, eps):
    m = b1 * m + ob1 * g
    v = b2 * v + ob2 * g * g
    return a * m / (sqrt(v * c) + eps), m, v

def scaling(m, v, a, c, b1, ob1, b2, ob2, eps):
    return a / (sqrt(v * c) + eps)

mine = thalweg.Optimizer(
    name="mine", title="Mine", about="Adam, copied.", coefficients=coefficients, step=step,
    scaling=scaling, states={"m": 0.0, "v": 0.0}, weight_decay="coupled", paper="",
    hyperparameters={
        "lr": thalweg.Hyperparameter(1e-3, "(0, inf)", "learning rate"),
        "beta1": thalweg.Hyperparameter(0.9, "[0, 1)", "decay"),
        "beta2": thalweg.Hyperparameter(0.999, "[0, 1)", "decay"),
        "eps": thalweg.Hyperparameter(1e-8, "(0, inf)", "added to the root"),
    },
)
"""

SETTINGS = {"optimizer": "adam", "lr": 0.03, "batch_size": 32, "epochs": 6}


@pytest.fixture(scope="module")
def data():
    """400 rows with outliers: a robust loss and the squared error part company."""
    rng = np.random.default_rng(2)
    X = rng.normal(size=(400, 3))
    y = 50 * (X @ [1.0, -2.0, 0.5] + 0.2 * rng.standard_t(1.5, size=400)) + 300
    return X, y


@pytest.fixture
def loss_file(tmp_path):
    file = tmp_path / "my_loss.py"
    file.write_text(PSEUDO_HUBER.format(one="inverse / inverse"))
    return file


@pytest.fixture
def rule_file(tmp_path):
    file = tmp_path / "my_rule.py"
    file.write_text(ADAM)
    return file


def loss_of(file, **hyperparameters):
    return f"{file}:pseudo_huber" + "".join(f",{k}={v}" for k, v in hyperparameters.items())


def fitted(data, **options):
    return thalweg.fit(data, **SETTINGS | options)


# --- losses ---------------------------------------------------------------------------------


def test_it_trains_on_its_own_formula_in_the_targets_unit(data, loss_file):
    X, y = data
    done = fitted(data, loss=loss_of(loss_file, delta=20), dtype="float64", valid=data, test=data)
    r = done.model.predict(X) - y
    by_hand = np.mean(400 * (np.sqrt(1 + (r / 20) ** 2) - 1))
    assert done.test["loss"] == pytest.approx(by_hand, rel=1e-9)
    assert done.as_json()["loss"] == loss_of(loss_file)
    assert done.as_json()["loss_hyperparameters"] == pytest.approx({"delta": 20})


def test_its_hyperparameter_changes_the_model(data, loss_file):
    narrow, wide, default, squared = (
        fitted(data, loss=loss).winner.last_weights
        for loss in (
            loss_of(loss_file, delta=5),
            loss_of(loss_file, delta=1e6),
            loss_of(loss_file),
            "squared_error",
        )
    )
    assert np.abs(narrow - wide).max() > 1e-2
    assert np.abs(narrow - default).max() > 1e-4
    assert np.abs(narrow - squared).max() > 1e-2


def test_far_from_straight_it_is_half_the_squared_error(data, loss_file):
    """Huber of a delta beyond every residual is r² / 2 too."""
    ours = fitted(data, loss=loss_of(loss_file, delta=1e7), dtype="float64")
    huber = fitted(data, loss="huber,delta=1e7", dtype="float64")
    np.testing.assert_allclose(ours.winner.last_weights, huber.winner.last_weights, rtol=1e-5)


def test_saved_and_loaded_it_predicts_and_judges_the_same(data, loss_file, tmp_path):
    done = fitted(data, loss=loss_of(loss_file, delta=20), out=tmp_path / "m.safetensors")
    space = {}
    exec(compile(loss_file.read_bytes(), loss_file, "exec"), space)
    for given in (loss_of(loss_file), space["pseudo_huber"]):
        loaded = thalweg.load(tmp_path / "m.safetensors", loss=given)
        np.testing.assert_array_equal(loaded.predict(data[0]), done.model.predict(data[0]))
        assert loaded.evaluate(data) == done.model.evaluate(data)
        assert loaded.loss.hyperparameters == done.model.loss.hyperparameters


@pytest.mark.parametrize("beside", ["as it was", "removed", "another"])
def test_without_its_loss_a_model_predicts_and_is_not_judged(
    beside, data, loss_file, tmp_path, monkeypatch
):
    """Whatever lies where the loss was: a model file names nothing that is run."""
    monkeypatch.chdir(tmp_path)
    done = fitted(data, loss="my_loss.py:pseudo_huber,delta=20", out="m.safetensors")
    if beside == "removed":
        loss_file.unlink()
    elif beside == "another":
        loss_file.write_text("open('it ran', 'w').close()\n" + PSEUDO_HUBER)
    loaded = thalweg.load("m.safetensors")
    np.testing.assert_array_equal(loaded.predict(data[0]), done.model.predict(data[0]))
    with pytest.raises(ModelFileError) as caught:
        loaded.evaluate(data)
    said = str(caught.value)
    assert "it predicts, and is judged if the loss is given again" in said
    assert "loss='my_loss.py:pseudo_huber'" in said
    assert not (tmp_path / "it ran").exists()
    thalweg.save(loaded, "again.safetensors")
    assert (tmp_path / "again.safetensors").read_bytes() == (
        tmp_path / "m.safetensors"
    ).read_bytes()


@pytest.mark.parametrize("trained_on", ["my_loss.py:pseudo_huber", "huber"])
def test_a_file_that_is_not_the_models_loss_is_not_run(
    trained_on, data, loss_file, tmp_path, monkeypatch
):
    """The hash is compared first: a file that somebody altered gets no say."""
    monkeypatch.chdir(tmp_path)
    fitted(data, loss=trained_on, out="m.safetensors")
    with loss_file.open("a") as file:
        file.write("open('it ran', 'w').close()\n")
    with pytest.raises(ModelFileError):
        thalweg.load("m.safetensors", loss="my_loss.py:pseudo_huber")
    assert not (tmp_path / "it ran").exists()


def test_what_is_hashed_is_what_is_run(loss_file, tmp_path, monkeypatch):
    """A file that changes while it runs is kept by the hash of the text that ran."""
    monkeypatch.chdir(tmp_path)
    with loss_file.open("a") as file:
        file.write("with open(__file__, 'a') as itself:\n    itself.write('# later')\n")
    before = hashlib.sha256(loss_file.read_bytes()).hexdigest()
    loss, _ = choose_loss("my_loss.py:pseudo_huber")
    assert loss.sha256 == before != hashlib.sha256(loss_file.read_bytes()).hexdigest()


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("my_loss.py:pseudo_huber", "its file has changed since"),
        ("huber", "it comes with Thalweg"),
        ("gone.py:pseudo_huber", "there is no file gone.py"),
        ("as_it_was.py:other_link", "its link is exp, and the model's identity"),
        ("as_it_was.py:other_numbers", "its hyperparameters are others"),
        ("as_it_was.py:pseudo_huber,delta=3", "the model keeps the numbers of its loss"),
        (replace(LOSSES["log_cosh"], name="mine"), "its file has changed since"),
    ],
)
def test_another_loss_than_the_models_is_refused(
    given, words, data, loss_file, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    others = """
from dataclasses import replace
from thalweg.elementwise import exp
other_link = replace(
    pseudo_huber, link=LINKS["exp"], value=lambda z, y, delta: exp(z) - y * z,
    gradient=lambda z, y, delta, inverse: exp(z) - y,
)
other_numbers = replace(
    other_link, link=LINKS["identity"], hyperparameters={}, coefficients=None,
    in_target_units=frozenset(), value=lambda z, y: exp(z) - y * z, gradient=lambda z, y: exp(z) -
    y,
)
"""
    text = loss_file.read_text() + others
    loss_file.write_text(text)
    fitted(data, loss="my_loss.py:pseudo_huber", out="m.safetensors")
    (tmp_path / "as_it_was.py").write_text(text)
    assert thalweg.load("m.safetensors", loss="as_it_was.py:pseudo_huber").evaluate(data)
    loss_file.write_text(text + "# a word more\n")
    with pytest.raises((ModelFileError, UsageError), match=words):
        thalweg.load("m.safetensors", loss=given)


def test_a_model_of_a_built_in_loss_takes_no_other(data, loss_file, tmp_path):
    fitted(data, out=tmp_path / "m")
    with pytest.raises(ModelFileError, match="was trained on the loss squared_error"):
        thalweg.load(tmp_path / "m", loss=loss_of(loss_file))
    assert thalweg.load(tmp_path / "m", loss="squared_error").evaluate(data)


def test_a_loss_is_given_as_the_record_itself(data, loss_file, tmp_path):
    space = {}
    exec(compile(loss_file.read_bytes(), loss_file, "exec"), space)
    by_record = fitted(data, loss=space["pseudo_huber"], out=tmp_path / "m")
    by_name = fitted(data, loss=loss_of(loss_file))
    assert by_record.test == by_name.test
    assert thalweg.load(tmp_path / "m", loss=loss_of(loss_file)).evaluate(data)


def test_a_wrong_gradient_is_refused(tmp_path, data):
    file = tmp_path / "my_loss.py"
    file.write_text(PSEUDO_HUBER.format(one="inverse + inverse"))
    with pytest.raises(
        UsageError, match="gradient is not the derivative of value: at z = "
    ) as caught:
        fitted(data, loss=loss_of(file, delta=20))
    assert str(file) in str(caught.value)


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        (",delta=-1", "delta"),
        (",gamma=1", "gamma"),
        (",delta=much", "delta"),
    ],
)
def test_a_wrong_hyperparameter_is_said(setting, words, data, loss_file):
    with pytest.raises(UsageError, match=words):
        fitted(data, loss=loss_of(loss_file) + setting)


def test_it_is_for_its_task_alone(loss_file):
    rng = np.random.default_rng(0)
    X = rng.normal(size=(200, 2))
    with pytest.raises(UsageError, match="is for the task regression"):
        fitted((X, np.where(X[:, 0] > 0, "yes", "no")), loss=loss_of(loss_file))


def test_a_copy_of_a_built_in_loss_gives_its_bits(tmp_path, data):
    file = tmp_path / "copied.py"
    file.write_text(
        "from dataclasses import replace\n"
        "from thalweg.losses import LOSSES\n"
        "mine = replace(LOSSES['huber'], name='mine')\n"
    )
    ours = fitted(data, loss=f"{file}:mine,delta=30")
    theirs = fitted(data, loss="huber,delta=30")
    np.testing.assert_array_equal(ours.winner.last_weights, theirs.winner.last_weights)
    assert ours.test == theirs.test
    assert LOSSES["huber"].name == "huber"


# --- optimizers -----------------------------------------------------------------------------


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize(
    "more",
    [{}, {"l1": 1.0}, {"average": "polyak"}, {"clip_norm": 0.1}, {"schedule": "cosine"}],
    ids=["plain", "l1", "average", "clip_norm", "schedule"],
)
def test_an_own_optimizer_gives_the_bits_of_the_one_it_copies(more, dtype, data, rule_file):
    ours = fitted(data, optimizer=f"{rule_file}:mine", dtype=dtype, **more)
    theirs = fitted(data, optimizer="adam", dtype=dtype, **more)
    np.testing.assert_array_equal(ours.winner.last_weights, theirs.winner.last_weights)
    np.testing.assert_array_equal(ours.model.weights, theirs.model.weights)
    assert ours.test == theirs.test
    assert ours.as_json()["winner"]["optimizer"] == f"{rule_file}:mine"


def test_its_hyperparameters_are_set_as_those_of_any(data, rule_file):
    given = "beta1=0.5,weight_decay=0.2"
    ours = fitted(data, optimizer=f"{rule_file}:mine,{given}")
    theirs = fitted(data, optimizer=f"adam,{given}")
    default = fitted(data, optimizer=f"{rule_file}:mine")
    np.testing.assert_array_equal(ours.winner.last_weights, theirs.winner.last_weights)
    assert np.abs(ours.winner.last_weights - default.winner.last_weights).max() > 1e-3


def test_its_model_needs_no_file(data, rule_file, tmp_path):
    done = fitted(data, optimizer=f"{rule_file}:mine", out=tmp_path / "m.safetensors")
    rule_file.unlink()
    loaded = thalweg.load(tmp_path / "m.safetensors")
    np.testing.assert_array_equal(loaded.predict(data[0]), done.model.predict(data[0]))
    assert loaded.evaluate(data) == done.model.evaluate(data)


def test_a_run_takes_the_record_itself(data, rule_file):
    space = {}
    exec(rule_file.read_text(), space)
    optimizer = space["mine"]
    assert isinstance(optimizer, thalweg.Optimizer)
    runs = [
        thalweg.Run(optimizer=optimizer, lr=0.03, batch_size=32, l2=1e-3),
        thalweg.Run("adam", 0.03, 32, l2=1e-3),
        thalweg.Run(optimizer=replace(OPTIMIZERS["adam"], name="other"), lr=0.03, batch_size=32),
    ]
    ours, theirs, other = thalweg.race(data, settings=runs, epochs=4).runs
    np.testing.assert_array_equal(ours.last_weights, theirs.last_weights)
    assert (ours.last_weights != other.last_weights).any()
    assert ours.run.optimizer == "mine"
    assert str(ours.run).startswith("mine lr=0.03")


def test_a_record_that_is_wrong_is_refused_by_run():
    optimizer = replace(OPTIMIZERS["sgd"], name="mine", step=lambda g, a: (a * g / abs(g).max(),))
    with pytest.raises(UsageError, match="'mine': step is not elementwise"):
        thalweg.Run(optimizer=optimizer)


def test_own_and_built_in_ones_race(data, rule_file):
    done = fitted(data, optimizer=["adam", f"{rule_file}:mine", "sgd"])
    first, second, third = done.runs
    np.testing.assert_array_equal(first.last_weights, second.last_weights)
    assert (first.last_weights != third.last_weights).any()
    assert done.winner.run in (first.run, third.run)  # of equals the first
