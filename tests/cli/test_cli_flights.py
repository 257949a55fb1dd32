"""Every name trains the flights that come with the program, from the command line."""

from __future__ import annotations

import pytest

from thalweg.averages import AVERAGES
from thalweg.data.bundled import FLIGHTS
from thalweg.losses import LOSSES
from thalweg.optimizers import OPTIMIZERS, FullBatchSolver
from thalweg.schedules import SCHEDULES

pytestmark = pytest.mark.slow
# Two columns and one epoch: what the flights have many of is rows.
ONE = ("--only", "dep_delay,origin,distance", "--target", "arr_delay", "--epochs", 1, "--json")
RATE = {"adadelta": 1, "ftrl": 1, "rprop": 0.1}
# Its own target for a loss that needs another than a delay, and the columns to see it by.
TARGETS = {
    "cross_entropy": ("--target", "origin", "--only", "dep_delay,distance"),
    "poisson_deviance": ("--target", "distance", "--only", "dest", "--task", "count"),
    "gamma_deviance": ("--target", "distance", "--only", "dest"),
    "tweedie_deviance": ("--target", "distance", "--only", "dest"),
}
TWO_CLASSES = [name for name, loss in LOSSES.items() if loss.tasks == ("binary",)]


def better(document):
    """Whether the winner beats the baseline on the test rows."""
    return document["test"]["loss"] < document["baseline"]["test"]["loss"]


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_every_optimizer(thalweg, name):
    solver = isinstance(OPTIMIZERS[name], FullBatchSolver)
    rate = () if solver else ("--lr", RATE.get(name, 0.01))
    small = ("--batch-size", "full", "--epochs", 20) if solver or name == "rprop" else ()
    document = thalweg("fit", *ONE, "--optimizer", name, *rate, *small).document
    assert document["winner"]["optimizer"] == name
    assert better(document)


@pytest.mark.parametrize("name", [name for name in LOSSES if name not in TWO_CLASSES])
def test_every_loss(thalweg, name):
    own = TARGETS.get(name, ())
    document = thalweg(
        "fit", *ONE, "--optimizer", "adam", "--loss", name, "--lr", 0.01, *own
    ).document
    assert document["loss"] == name
    assert better(document)


@pytest.mark.parametrize("name", TWO_CLASSES)
def test_every_loss_of_two_classes(thalweg, tmp_path, name):
    """The flights have no column of two classes: whether one left late is one."""
    import pyarrow as pa
    import pyarrow.compute as pc
    import pyarrow.parquet

    from thalweg.data.bundled import FLIGHTS

    columns = ["dep_delay", "origin", "distance", "time_hour"]
    table = pyarrow.parquet.read_table(FLIGHTS, columns=columns).drop_null()
    late = pc.if_else(pc.greater(table["dep_delay"], 15), "late", "not")
    table = table.append_column("late", late.cast(pa.string())).drop(["dep_delay"])
    pyarrow.parquet.write_table(table, tmp_path / "late.parquet")
    rest = ("--target", "late", "--epochs", 1, "--json", "--optimizer", "adam", "--lr", 0.003)
    document = thalweg("fit", tmp_path / "late.parquet", *rest, "--loss", name).document
    assert document["loss"] == name
    # The perceptron learns from rows on the wrong side alone: .56 at this rate.
    assert document["test"]["roc_auc"] > (0.53 if name == "perceptron" else 0.6)


@pytest.mark.parametrize("name", SCHEDULES)
def test_every_schedule(thalweg, name):
    settings = ("--optimizer", "adam", "--lr", 0.01, "--schedule", f"{name},warmup=0.1")
    document = thalweg("fit", *ONE, *settings).document
    assert document["winner"]["schedule"]["name"] == name
    assert better(document)


@pytest.mark.parametrize("name", AVERAGES)
def test_every_average(thalweg, name):
    settings = ("--optimizer", "sgd", "--lr", 0.01, "--average", name)
    document = thalweg("fit", *ONE, *settings).document
    assert document["winner"]["average"]["name"] == name
    assert better(document)


@pytest.mark.parametrize(
    "penalty",
    [
        ("--l1", 1),
        ("--l2", 0.1),
        ("--elastic-net", 1),
        ("--decoupled-weight-decay", 0.1),
        ("--max-norm", 30),
    ],
)
def test_every_penalty(thalweg, penalty):
    document = thalweg("fit", *ONE, "--optimizer", "sgd", "--lr", 0.01, *penalty).document
    free = thalweg("fit", *ONE, "--optimizer", "sgd", "--lr", 0.01).document
    assert better(document)
    assert document["train"]["loss"] != free["train"]["loss"]


def test_a_model_knows_them_again(thalweg):
    assert thalweg("fit", *ONE, "--optimizer", "sgd", "--lr", 0.01, "--out", "m").status == 0
    assert (
        "'flights.parquet' is what the model was trained on"
        in thalweg("evaluate", "m", FLIGHTS).err
    )
