"""Every option of `fit` changes what comes out; each test would fail if its option did nothing."""

from __future__ import annotations

import json
import math
import re

import numpy as np
import pytest
import safetensors.numpy
import typer

from thalweg.cli.main import app
from thalweg.losses import LOSSES
from thalweg.optimizers import OPTIMIZERS
from thalweg.schedules import SCHEDULES

ROWS = 120
ONE_RUN = ("--optimizer", "sgd", "--lr", 0.05, "--batch-size", 16, "--epochs", 2)


@pytest.fixture
def table(tmp_path):
    """A table of numbers, codes and classes, written as CSV."""
    rng = np.random.default_rng(0)
    a, b, c = rng.normal(size=(3, ROWS))
    y = 2 * a - b + 0.5 * rng.normal(size=ROWS)
    lines = ["a,b,code,size,late,w,y"]
    for i in range(ROWS):
        late = "yes" if y[i] + c[i] > 1.5 else "no"
        size = f'"{1000 + 10 * i:,}"'
        w = 0 if i % 2 else 1
        lines.append(f"{a[i]:.4f},{b[i]:.4f},{i % 5},{size},{late},{w},{y[i]:.4f}")
    path = tmp_path / "t.csv"
    path.write_text("\n".join(lines) + "\n")
    return path


@pytest.fixture
def fit(thalweg, table):
    """Fit one run on columns a and b; options given here come last and win."""

    def run(*options, only="a,b", target="y", run=ONE_RUN, data=table):
        columns = ("--only", only) if only else ()
        return thalweg("fit", data, "--target", target, *columns, *run, *options, "--json").document

    return run


def trained(document):
    """Return what training depends on, of the first run."""
    first = document["runs"][0]
    return first["valid_losses"], first["batch_losses"], first["train_loss"]


def columns(document):
    return {column["name"]: column for column in document["columns"]}


def test_every_option_has_a_test():
    params = typer.main.get_command(app).commands["fit"].params
    options = {param.name for param in params}
    tests = {name.removeprefix("test_option_") for name in globals() if "test_option_" in name}
    assert options - {"help"} == {name.removesuffix("_") for name in tests}


def test_option_data(fit, table):
    header, *rows = table.read_text().splitlines(keepends=True)
    first, second = table.with_name("first.csv"), table.with_name("second.csv")
    first.write_text(header + "".join(rows[:50]))
    second.write_text(header + "".join(rows[50:]))
    document = fit(second, data=first)
    assert sum(document["rows"].values()) == ROWS
    assert trained(document) == trained(fit())
    assert sum(fit(data=first)["rows"].values()) == 50


def test_option_target(fit):
    assert fit()["target"] == "y"
    other = fit(target="a", only="b,code")
    assert other["target"] == "a"
    assert trained(other) != trained(fit())


@pytest.mark.parametrize(
    ("task", "loss"),
    [
        ("auto", "cross_entropy"),
        ("multiclass", "cross_entropy"),
        ("regression", "squared_error"),
        ("count", "poisson_deviance"),
    ],
)
def test_option_task(fit, task, loss):
    document = fit("--task", task, target="code")
    assert document["task"] == ("multiclass" if task == "auto" else task)
    assert document["loss"] == loss


def test_task_binary(fit, thalweg, table):
    assert fit("--task", "binary", target="late")["task"] == "binary"
    assert fit("--task", "multiclass", target="late")["task"] == "multiclass"
    wrong = thalweg("fit", table, "--target", "code", "--task", "binary")
    assert wrong.status == 2
    assert "two classes" in wrong.sentence


def test_option_loss(fit):
    squared, huber = fit(), fit("--loss", "huber,delta=0.25")
    assert huber["loss"] == "huber"
    assert huber["loss_hyperparameters"]["delta"] == pytest.approx(0.25)
    assert trained(huber) != trained(squared)
    assert trained(huber) != trained(fit("--loss", "huber"))


@pytest.mark.parametrize("loss", sorted(LOSSES))
def test_every_loss_by_name(fit, loss):
    task = LOSSES[loss].tasks[0]
    target = {"regression": "y", "binary": "late", "count": "code"}.get(task, "code")
    assert fit("--loss", loss, "--task", task, target=target)["loss"] == loss


@pytest.mark.parametrize("optimizer", sorted(OPTIMIZERS))
def test_option_optimizer(fit, optimizer):
    document = fit("--optimizer", optimizer, run=("--epochs", 1, "--batch-size", 32))
    assert {run["optimizer"] for run in document["runs"]} == {optimizer}
    rates = [run["hyperparameters"]["lr"] for run in document["runs"]]
    assert len(set(rates)) == len(rates) > 1  # no rate was named: several are tried


def test_optimizers_differ(fit):
    names = sorted(OPTIMIZERS)
    options = [word for name in names for word in ("--optimizer", name)]
    runs = fit(*options, run=("--epochs", 1, "--lr", 0.01, "--batch-size", 8))["runs"]
    assert [run["optimizer"] for run in runs] == names
    assert len({run["train_loss"] for run in runs}) == len(names)


def test_optimizer_takes_hyperparameters(fit):
    run = ("--epochs", 2, "--batch-size", 16)
    plain = fit("--optimizer", "adam,lr=0.01", run=run)
    changed = fit("--optimizer", "adam,lr=0.01,beta1=0.5", run=run)
    assert changed["winner"]["hyperparameters"]["beta1"] == 0.5
    assert trained(changed) != trained(plain)


def test_option_lr(fit):
    run = ("--optimizer", "sgd", "--epochs", 2, "--batch-size", 16)
    document = fit("--lr", 0.001, "--lr", 0.1, run=run)
    slow, fast = document["runs"]
    assert [run["hyperparameters"]["lr"] for run in (slow, fast)] == [0.001, 0.1]
    assert fast["train_loss"] < slow["train_loss"]
    assert document["winner"]["hyperparameters"]["lr"] == 0.1


def test_option_batch_size(fit):
    run = ("--optimizer", "sgd", "--lr", 0.01, "--epochs", 2)
    sizes = ("full", 1, 16, 10_000)
    document = fit(*[word for size in sizes for word in ("--batch-size", size)], run=run)
    rows = document["rows"]["train"]
    assert [run["batch_size"] for run in document["runs"]] == list(sizes)
    updates = [run["updates"] for run in document["runs"]]
    assert updates == [2, 2 * rows, 2 * math.ceil(rows / 16), 2]
    assert len({run["train_loss"] for run in document["runs"][:3]}) == 3


def test_option_epochs(fit):
    for epochs in (1, 4):
        run = fit("--epochs", epochs)["runs"][0]
        assert run["epochs"] == epochs == len(run["valid_losses"])


@pytest.mark.parametrize("schedule", sorted(SCHEDULES))
def test_option_schedule(fit, schedule):
    document = fit("--schedule", schedule)
    assert document["winner"]["schedule"]["name"] == schedule
    others = [name for name in SCHEDULES if name != schedule]
    assert all(trained(fit("--schedule", other)) != trained(document) for other in others)


def test_schedule_takes_hyperparameters_and_repeats(fit):
    document = fit("--schedule", "cosine,warmup=0.5", "--schedule", "cosine")
    assert [run["schedule"]["warmup"] for run in document["runs"]] == [0.5, 0.05]
    assert len({run["train_loss"] for run in document["runs"]}) == 2


def test_option_l2(fit):
    assert "objective" not in fit()["train"]
    document = fit("--l2", 0, "--l2", 10)
    free, tied = document["runs"]
    assert (free["l2"], tied["l2"]) == (0, 10)
    assert tied["train_loss"] > free["train_loss"]
    alone = fit("--l2", 10)
    for split in ("train", "valid", "test"):
        assert alone[split]["objective"] > alone[split]["loss"]


def test_option_patience(fit):
    run = ("--optimizer", "sgd", "--lr", 0.3, "--epochs", 60, "--batch-size", 4)
    patient, hasty = (fit("--patience", p, run=run)["runs"][0] for p in (60, 2))
    assert patient["epochs"] == 60
    assert hasty["epochs"] < 60
    assert re.search(r"Stopped after epoch \d+: .* in 2 epochs\.", hasty["status"])


def test_option_weight(fit):
    plain, weighed = fit(only="a,b,w"), fit("--weight", "w", only="a,b,w")
    assert plain["features"] == 3
    assert weighed["features"] == 2  # the weight is no feature
    assert trained(weighed) != trained(fit())


def test_weight_of_zero_leaves_rows_out(fit, table):
    """Rows of weight 0 have no say: whatever their target is, the result is the same."""
    header, *rows = table.read_text().splitlines()
    wild = table.with_name("wild.csv")
    changed = [row if row.split(",")[-2] == "1" else row.rpartition(",")[0] + ",77" for row in rows]
    wild.write_text("\n".join([header, *changed]) + "\n")
    run = ("--optimizer", "sgd", "--lr", 0.05, "--batch-size", "full", "--epochs", 3)
    same = [fit("--weight", "w", "--dtype", "float64", run=run, data=d) for d in (table, wild)]
    assert same[0]["test"]["mse"] == pytest.approx(same[1]["test"]["mse"], rel=1e-9)


def test_option_class_weight(fit):
    run = ("--optimizer", "adam", "--lr", 0.1, "--batch-size", 16, "--epochs", 20)
    plain, balanced, ones, heavy = (
        fit(*options, target="late", run=run)
        for options in (
            (),
            ("--class-weight", "balanced"),
            ("--class-weight", "no=1,yes=1"),
            ("--class-weight", "yes=50"),
        )
    )
    assert trained(ones) == trained(plain)
    assert len({str(trained(document)) for document in (plain, balanced, heavy)}) == 3
    assert heavy["train"]["recall"] > plain["train"]["recall"]


def test_option_drop(fit):
    document = fit("--drop", "b", "--drop", "w,size", only=None)
    dropped = {name for name, column in columns(document).items() if column["role"] == "dropped"}
    assert {"b", "w", "size"} <= dropped
    assert columns(document)["a"]["role"] == "number"


def test_option_only(fit):
    assert set(columns(fit(only="a"))) == {"a"}
    assert set(columns(fit("--only", "code", only="a,b"))) == {"a", "b", "code"}


def test_option_categorical(fit):
    as_number, as_codes = fit(only="a,code"), fit("--categorical", "code", only="a,code")
    assert as_number["features"] == 2
    assert as_codes["features"] == 1 + 5
    assert columns(as_codes)["code"]["role"] == "category"


def test_option_numeric(fit, thalweg, table):
    wrong = thalweg("fit", table, "--target", "y", "--only", "a,size", *ONE_RUN)
    assert wrong.status == 2
    assert "--numeric size" in wrong.sentence
    document = fit("--numeric", "size", only="a,size")
    assert columns(document)["size"]["role"] == "number"
    assert document["features"] == 2


def test_option_missing(fit, table):
    header, *rows = table.read_text().splitlines()
    marked = [f"-999,{row.partition(',')[2]}" if i % 4 == 0 else row for i, row in enumerate(rows)]
    table.write_text("\n".join([header, *marked]) + "\n")
    assert "missing" not in columns(fit())["a"]["detail"]
    document = fit("--missing", "?", "--missing", "-999")
    assert "missing" in columns(document)["a"]["detail"]
    assert document["features"] == 3  # a, "a is missing", b


def test_option_delimiter(thalweg, fit, table):
    other = table.with_name("colons.csv")
    other.write_text("a:y\n" + "".join(f"{i % 7}:{i / 3:.2f}\n" for i in range(40)))
    unread = thalweg("fit", other, "--target", "y", *ONE_RUN)
    assert unread.status == 2
    assert fit("--delimiter", ":", only="a", data=other)["features"] == 1


def test_option_encoding(thalweg, fit, table):
    other = table.with_name("latin.csv")
    towns = ("Köln", "Aarau", "Ürümqi")
    rows = "".join(f"{towns[i % 3]},{i % 3 + i / 100}\n" for i in range(60))
    other.write_bytes(("town,y\n" + rows).encode("latin-1"))
    assert thalweg("fit", other, "--target", "y", *ONE_RUN).status == 2
    fit("--encoding", "latin-1", "--out", "towns.thalweg", only=None, data=other)
    shown = thalweg("show", "towns.thalweg", "--json").document
    assert {f"town={town}" for town in towns} <= set(shown["weights"])


@pytest.mark.parametrize("name", ["valid", "test"])
def test_option_valid(fit, table, name):
    assert fit(f"--{name}", 0.5)["rows"][name] > fit()["rows"][name] * 2
    own = table.with_name("own.csv")
    own.write_text("".join(table.read_text().splitlines(keepends=True)[:31]))
    document = fit(f"--{name}", own)
    assert document["rows"][name] == 30
    assert sum(document["rows"].values()) == ROWS + 30
    assert document[name]["loss"] != fit()[name]["loss"]


def test_option_test_(fit, table):
    """The test rows have no influence on training, whatever they hold."""
    own = table.with_name("own.csv")
    own.write_text("".join(table.read_text().splitlines(keepends=True)[:31]))
    before = fit("--test", own)
    own.write_text("a,b,y\n1,1,100\n2,2,-100\n")
    after = fit("--test", own)
    assert after["rows"]["test"] == 2
    assert after["test"] != before["test"]
    assert trained(after) == trained(before)


def test_option_seed(fit):
    assert trained(fit()) == trained(fit("--seed", 0))
    assert trained(fit("--seed", 1)) == trained(fit("--seed", 1)) != trained(fit())
    assert fit("--seed", 1)["winner"]["seed"] == 1


def test_option_dtype(fit, tmp_path):
    documents = [
        fit("--dtype", dtype, "--out", f"{dtype}.thalweg") for dtype in ("float32", "float64")
    ]
    for dtype in ("float32", "float64"):
        weights = safetensors.numpy.load((tmp_path / f"{dtype}.thalweg").read_bytes())["weights"]
        assert weights.dtype == dtype
    single, double = (document["train"]["loss"] for document in documents)
    assert single != double
    assert single == pytest.approx(double, rel=1e-4)


def test_option_out(fit, tmp_path):
    assert fit()["model"] == "t.thalweg"
    assert (tmp_path / "t.thalweg").is_file()
    (tmp_path / "models").mkdir()
    assert fit("--out", "models/best")["model"] == "models/best"
    assert (tmp_path / "models" / "best").is_file()


def test_option_as_json(thalweg, table):
    arguments = ("fit", table, "--target", "y", "--only", "a,b", *ONE_RUN)
    told, document = thalweg(*arguments), thalweg(*arguments, "--json")
    assert isinstance(document.document, dict)
    assert document.out.startswith("{")
    assert document.err == ""
    with pytest.raises(json.JSONDecodeError):
        json.loads(told.out)
    assert "Winner: sgd lr=0.05 batch=16 cosine" in told.out
