"""`show`: every name that is registered, a model file, and names that do not exist."""

from __future__ import annotations

import inspect

import numpy as np
import pytest

from thalweg.losses import LOSSES
from thalweg.metrics import METRICS
from thalweg.optimizers import OPTIMIZERS
from thalweg.penalties import PENALTIES
from thalweg.schedules import SCHEDULES

KINDS = {
    "optimizers": OPTIMIZERS,
    "losses": LOSSES,
    "metrics": METRICS,
    "penalties": PENALTIES,
    "schedules": SCHEDULES,
}
NAMES = [(kind, name) for kind, registry in KINDS.items() for name in registry]


def squeezed(text):
    return "".join(text.split())


def test_listing(thalweg):
    out = thalweg("show").out
    listed = thalweg("show", "--json").document
    assert {kind: set(names) for kind, names in listed.items()} == {
        kind: set(registry) for kind, registry in KINDS.items()
    }
    for kind, name in NAMES:
        assert name in out
        assert listed[kind][name]


@pytest.mark.parametrize(("kind", "name"), NAMES)
def test_every_name_is_explained(thalweg, kind, name):
    thing = KINDS[kind][name]
    told = thalweg("show", name)
    assert told.status == 0
    assert told.err == ""
    singular = {"losses": "loss", "penalties": "penalty"}.get(kind, kind[:-1])
    assert f"{name} ({singular}) – " in told.out
    out = squeezed(told.out)
    for attribute in ("title", "about", "paper", "differences"):
        if kind != "metrics":
            assert squeezed(getattr(thing, attribute)) in out
    functions = {
        "optimizers": ("coefficients", "step"),
        "losses": ("value", "slope"),
        "penalties": ("value", "slope"),
        "schedules": ("factor",),
    }.get(kind, ())
    for function in functions:
        assert squeezed(inspect.getsource(getattr(thing, function))) in out
    for key, declared in getattr(thing, "hyperparameters", {}).items():
        assert squeezed(f"{key} {declared.default:g} {declared.interval.text}") in out
    if kind == "metrics":
        assert squeezed(inspect.getdoc(thing).partition("\n")[0].rstrip(".")) in out
        assert "direction:" in told.out

    document = thalweg("show", name, "--json").document
    (found,) = [each for each in document["explanations"] if each["kind"] == singular]
    assert found["name"] == name
    assert set(found["hyperparameters"]) == set(getattr(thing, "hyperparameters", {}))


def test_a_name_of_two_things(thalweg):
    kinds = {
        each["kind"] for each in thalweg("show", "log_loss", "--json").document["explanations"]
    }
    assert kinds == {"loss", "metric"}


def test_paragraphs_are_wrapped_once(thalweg):
    """A docstring's own line ends do not remain inside a paragraph."""
    about = thalweg("show", "roc_auc", "--json").document["explanations"][0]["about"]
    assert "a perfect ranking, whatever" in about
    assert "\n\n" in about


def test_unknown_name(thalweg):
    wrong = thalweg("show", "addam")
    assert wrong.status == 2
    assert "'addam' is neither a model file nor" in wrong.sentence
    assert "'adam'" in wrong.sentence
    assert "`thalweg show` lists all" in wrong.sentence
    assert wrong.out == ""


def test_a_file_that_is_no_model(thalweg, tmp_path):
    (tmp_path / "notes.txt").write_text("hello " * 50)
    wrong = thalweg("show", "notes.txt")
    assert wrong.status == 2
    assert "notes.txt is no Thalweg model" in wrong.sentence


@pytest.fixture
def table(tmp_path):
    rng = np.random.default_rng(2)
    x, z = rng.normal(size=(2, 100))
    kinds = ("red", "green", "blue")
    lines = [
        f"{a},{b},{10 + 2 * a - b},{kinds[int(a > 0) + int(b > 0)]}\n"
        for a, b in zip(x, z, strict=True)
    ]
    (tmp_path / "t.csv").write_text("x,z,y,kind\n" + "".join(lines))
    return "t.csv"


@pytest.mark.parametrize(("target", "columns"), [("y", 1), ("kind", 3)])
def test_a_model(thalweg, table, target, columns):
    run = (
        "--optimizer",
        "adam",
        "--lr",
        0.1,
        "--epochs",
        8,
        "--drop",
        "kind" if columns == 1 else "y",
    )
    fitted = thalweg("fit", table, "--target", target, *run, "--json").document
    told = thalweg("show", "t.thalweg")
    assert told.status == 0
    assert f"t.thalweg: predicts '{target}' ({fitted['task']})" in told.out
    assert "columns: x, z" in told.out
    assert "trained by adam (lr=0.1, beta1=0.9" in told.out
    assert "baseline (test)" in told.out
    assert "largest weights" in told.out
    if columns == 3:
        assert "classes: blue, green, red" in told.out

    document = thalweg("show", "t.thalweg", "--json").document
    assert set(document["weights"]) == {"intercept", "x", "z"}
    assert {len(weights) for weights in document["weights"].values()} == {columns}
    assert document["winner"] == fitted["winner"]
    assert document["test"] == fitted["test"]


def test_weights_of_a_model_are_in_the_targets_unit(thalweg, table, tmp_path):
    """y = 10 + 2x − z exactly: a weight is the slope times the column's standard deviation."""
    run = (
        "--optimizer",
        "sgd",
        "--lr",
        0.1,
        "--epochs",
        60,
        "--drop",
        "kind",
        "--dtype",
        "float64",
    )
    thalweg("fit", table, "--target", "y", *run)
    weights = thalweg("show", "t.thalweg", "--json").document["weights"]
    x, z = np.loadtxt(tmp_path / table, delimiter=",", skiprows=1, usecols=(0, 1)).T
    assert weights["x"][0] / x.std() == pytest.approx(2, rel=0.15)
    assert weights["z"][0] / z.std() == pytest.approx(-1, rel=0.15)
    assert weights["intercept"][0] == pytest.approx(10 + 2 * x.mean() - z.mean(), abs=0.5)
