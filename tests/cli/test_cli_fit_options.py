"""Every option of `fit` changes what comes out; each test would fail if its option did nothing."""

from __future__ import annotations

import json
import math
import re

import numpy as np
import pytest
import safetensors.numpy
import typer

from thalweg import checked_file
from thalweg.averages import AVERAGES
from thalweg.cli.main import app
from thalweg.engine.compiled.engine import Compiled
from thalweg.losses import LOSSES
from thalweg.optimizers import OPTIMIZERS
from thalweg.schedules import SCHEDULES

ROWS = 120
ONE_RUN = ("--optimizer", "sgd", "--lr", 0.05, "--batch-size", 16, "--epochs", 2)


@pytest.fixture
def table(tmp_path):
    """A table of numbers, codes, classes and amounts above 0, written as CSV."""
    rng = np.random.default_rng(0)
    a, b, c = rng.normal(size=(3, ROWS))
    y = 2 * a - b + 0.5 * rng.normal(size=ROWS)
    lines = ["a,b,amount,code,size,late,w,y"]
    for i in range(ROWS):
        late = "yes" if y[i] + c[i] > 1.5 else "no"
        size = f'"{1000 + 10 * i:,}"'
        w = 0 if i % 2 else 1
        amount = np.exp(0.3 * y[i])
        row = f"{a[i]:.4f},{b[i]:.4f},{amount:.4f},{i % 5},{size},{late},{w},{y[i]:.4f}"
        lines.append(row)
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
    if -1.0 not in LOSSES[loss].domain and task == "regression":
        target = "amount"
    assert fit("--loss", loss, "--task", task, target=target)["loss"] == loss


@pytest.mark.parametrize(
    ("loss", "needs"), [("gamma_deviance", "(0, inf)"), ("tweedie_deviance", "[0, inf)")]
)
def test_a_target_that_a_loss_cannot_take(thalweg, table, loss, needs):
    wrong = thalweg("fit", table, "--target", "y", "--only", "a,b", "--loss", loss, *ONE_RUN)
    assert wrong.status == 2
    assert f"Loss {loss} needs targets in {needs}, and column 'y' has -" in wrong.sentence
    assert "another --loss" in wrong.sentence


@pytest.mark.parametrize("optimizer", sorted(OPTIMIZERS))
def test_option_optimizer(fit, optimizer):
    size = () if optimizer == "lbfgs" else ("--batch-size", 32)
    document = fit("--optimizer", optimizer, run=("--epochs", 1, *size))
    runs = document["runs"]
    assert {run["optimizer"] for run in runs} == {optimizer}
    if optimizer == "lbfgs":  # it has no rate to choose
        assert [run["batch_size"] for run in runs] == ["full"]
        return
    rates = [run["hyperparameters"]["lr"] for run in runs]
    assert len(set(rates)) == len(rates) > 1  # no rate was named: several are tried


def test_optimizers_differ(fit):
    names = sorted(set(OPTIMIZERS) - {"lbfgs"})
    options = [word for name in names for word in ("--optimizer", name)]
    runs = fit(*options, run=("--epochs", 1, "--lr", 0.01, "--batch-size", 8))["runs"]
    assert [run["optimizer"] for run in runs] == names
    assert len({run["train_loss"] for run in runs}) == len(names)


def test_lbfgs_reaches_the_optimum(fit):
    """A plane through few rows: thirty steps of Adam are not where ten of L-BFGS are."""
    run = ("--dtype", "float64", "--patience", 1000)
    slow = ("--optimizer", "adam", "--lr", 0.1, "--batch-size", "full", "--schedule", "constant")
    loss = {
        which: fit(*options, run=run)["runs"][0]["batch_losses"][-1]
        for which, options in {
            "few": ("--optimizer", "lbfgs", "--epochs", 1),
            "newton": ("--optimizer", "lbfgs", "--epochs", 10),
            "tolerant": ("--optimizer", "lbfgs,tolerance=1", "--epochs", 10),
            "adam": (*slow, "--epochs", 30),
            "patient": (*slow, "--epochs", 2000),
        }.items()
    }
    assert loss["newton"] <= loss["few"]
    assert loss["newton"] < min(loss["tolerant"], loss["adam"])
    assert loss["newton"] == pytest.approx(loss["patient"], rel=1e-6)


CONVENTIONS = [
    (name, convention)
    for name, optimizer in OPTIMIZERS.items()
    if name != "lbfgs"
    for convention in optimizer.conventions
]


@pytest.mark.parametrize(("optimizer", "convention"), CONVENTIONS)
def test_every_convention_by_name(fit, optimizer, convention):
    text = f"{optimizer},convention={convention}"
    run = fit("--optimizer", text, run=("--batch-size", 32, "--epochs", 1, "--lr", 0.01))["winner"]
    assert (run["optimizer"], run["convention"]) == (optimizer, convention)


def test_a_convention_changes_the_run_and_its_defaults(fit):
    run = ("--batch-size", 16, "--epochs", 2)
    torch, named, keras = (
        fit("--optimizer", text, run=(*run, "--lr", 0.01))
        for text in ("nadam", "nadam,convention=torch", "nadam,convention=keras")
    )
    assert trained(torch) == trained(named) != trained(keras)
    assert keras["winner"]["hyperparameters"]["eps"] == 1e-7
    assert torch["winner"]["hyperparameters"]["eps"] == 1e-8
    own = fit("--optimizer", "nadam,convention=keras", run=run)  # rates around Keras's 0.001
    assert 0.001 in [run["hyperparameters"]["lr"] for run in own["runs"]]


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


def test_schedules_differ(fit):
    own = {"reduce_on_plateau": ",patience=0,threshold=0.9,factor=0.2"}  # 0.1: as multi_step
    names = [name + own.get(name, "") for name in SCHEDULES]
    options = [word for name in names for word in ("--schedule", name)]
    runs = fit(*options, "--epochs", 4)["runs"]
    assert [run["schedule"]["name"] for run in runs] == list(SCHEDULES)
    assert len({str(run["valid_losses"]) for run in runs}) == len(SCHEDULES)


@pytest.mark.parametrize("schedule", sorted(SCHEDULES))
def test_every_schedule_with_warm_up(fit, schedule):
    runs = fit("--schedule", f"{schedule},warmup=0.5", "--schedule", f"{schedule},warmup=0")["runs"]
    assert runs[0]["batch_losses"] != runs[1]["batch_losses"]


def test_schedule_takes_several_numbers(fit, thalweg, table):
    document = fit("--schedule", "multi_step,milestones=0.2/0.6/0.8")
    assert document["winner"]["schedule"]["milestones"] == [0.2, 0.6, 0.8]
    assert trained(document) != trained(fit("--schedule", "multi_step"))
    options = ("--only", "a,b", *ONE_RUN, "--schedule", "multi_step,milestones=0.2/0.6/0.8")
    told = thalweg("fit", table, "--target", "y", *options)
    assert "batch=16 multi_step,milestones=0.2/0.6/0.8, as it was" in told.out


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


def weights_of(thalweg):
    """Return the weights of the model that was saved last, without the intercept."""
    weights = thalweg("show", "t.thalweg", "--json").document["weights"]
    return {name: values[0] for name, values in weights.items() if name != "intercept"}


LASSO = ("--optimizer", "adam", "--lr", 0.05, "--batch-size", 16, "--epochs", 20)


def test_option_l1(fit, thalweg):
    free, tied = fit("--l1", 0, "--l1", 0.1)["runs"]
    assert "l1" not in free
    assert tied["l1"] == 0.1
    assert tied["train_loss"] > free["train_loss"]
    fit("--l1", 2.5, run=LASSO)
    strong = weights_of(thalweg)
    assert strong["b"] == 0 != strong["a"]  # b matters half as much
    document = fit("--l1", 0.5, run=LASSO)
    expected = 0.5 * sum(abs(weight) for weight in weights_of(thalweg).values())
    assert document["test"]["objective"] - document["test"]["loss"] == pytest.approx(expected, 1e-3)


def test_option_elastic_net(fit):
    both = fit("--elastic-net", "0.4,ratio=0.25")
    assert both["winner"]["l1"] == pytest.approx(0.1)
    assert both["winner"]["l2"] == pytest.approx(0.3)
    assert trained(both) == trained(fit("--l1", 0.1, "--l2", 0.3)) != trained(fit())
    assert trained(fit("--elastic-net", 0.4)) == trained(fit("--l1", 0.2, "--l2", 0.2))


def test_option_decoupled_weight_decay(fit, thalweg):
    free = fit(run=LASSO), weights_of(thalweg)
    tied = fit("--decoupled-weight-decay", 0.5, run=LASSO), weights_of(thalweg)
    assert tied[0]["winner"]["decoupled_weight_decay"] == 0.5
    assert all(abs(tied[1][name]) < abs(free[1][name]) for name in "ab")
    assert "objective" not in tied[0]["train"]  # it is no term of it
    assert trained(tied[0]) != trained(fit("--l2", 0.5, run=LASSO))


def test_option_max_norm(fit, thalweg):
    def length():
        return math.hypot(*weights_of(thalweg).values())

    fit(run=LASSO)
    assert length() > 1.5
    document = fit("--max-norm", 1.5, run=LASSO)
    assert document["winner"]["max_norm"] == 1.5
    assert length() == pytest.approx(1.5, rel=1e-5)


@pytest.mark.parametrize("average", sorted(AVERAGES))
def test_option_average(fit, average):
    plain, averaged = fit(), fit("--average", average)
    assert plain["winner"]["average"] is None
    assert averaged["winner"]["average"]["name"] == average
    assert averaged["runs"][0]["batch_losses"] == plain["runs"][0]["batch_losses"]  # same way down
    assert averaged["runs"][0]["valid_losses"] != plain["runs"][0]["valid_losses"]


def test_average_takes_hyperparameters(fit):
    long, short = (fit("--average", f"ema,decay={decay}") for decay in (0.99, 0.5))
    assert long["winner"]["average"]["decay"] == 0.99
    assert trained(long) != trained(short)
    assert trained(fit("--average", "ema,decay=0")) == trained(fit())  # the newest alone


@pytest.mark.parametrize("name", ["norm", "value"])
def test_option_clip_norm(fit, name):
    loose, tight = (fit(f"--clip-{name}", bound) for bound in (1e6, 0.1))
    assert trained(loose) == trained(fit())
    assert tight["winner"][f"clip_{name}"] == 0.1
    assert tight["train"]["loss"] > loose["train"]["loss"]  # its steps are shorter


def test_option_clip_value(fit):
    """An entry may be 0.1, and so the two together longer."""
    by_value, by_norm = (fit(f"--clip-{name}", 0.1) for name in ("value", "norm"))
    assert by_value["train"]["loss"] < by_norm["train"]["loss"]


def test_option_gradient_noise(fit):
    noisy = fit("--gradient-noise", 0.5)
    assert noisy["winner"]["gradient_noise"] == 0.5
    assert trained(noisy) != trained(fit())
    assert trained(noisy) == trained(fit("--gradient-noise", 0.5))  # it comes from the seed
    assert trained(fit("--gradient-noise", 0)) == trained(fit())


def test_all_that_is_set_is_told(fit, thalweg, table):
    options = (
        *("--optimizer", "nadam,convention=keras", "--lr", 0.01, "--batch-size", 16),
        *("--epochs", 1, "--schedule", "one_cycle,peak=0.4", "--average", "ema,decay=0.5"),
        *("--l1", 0.25, "--l2", 0.5, "--decoupled-weight-decay", 0.01, "--max-norm", 7),
        *("--clip-norm", 3, "--clip-value", 2, "--gradient-noise", 0.001),
    )
    told = thalweg("fit", table, "--target", "y", "--only", "a,b", *options)
    assert told.status == 0
    assert "Winner: nadam keras lr=0.01 batch=16 one_cycle,peak=0.4 ema" in told.out
    set_ = "l2=0.5 l1=0.25 decoupled_weight_decay=0.01 max_norm=7 clip_norm=3 clip_value=2"
    assert f"{set_} gradient_noise=0.001" in told.out
    shown = thalweg("show", "t.thalweg").out
    assert "trained by nadam (lr=0.01, " in shown
    assert ", keras's convention, batch size 16, schedule one_cycle (peak=0.4, " in shown
    for words in (
        *("l2 0.5", "l1 0.25", "decoupled weight decay 0.01", "max norm 7", "clip norm 3"),
        *("clip value 2", "gradient noise 0.001"),
        "predicting from the ema (decay=0.5) average of the weights; 1 epoch\n",
    ):
        assert words in shown


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
    texts = [f"{size} kg" if i % 3 else "heavy" for i, size in enumerate(range(ROWS))]
    header, *rows = table.read_text().splitlines()
    lines = [f"{row},{text}" for row, text in zip(rows, texts, strict=True)]
    table.write_text("\n".join([f"{header},mixed", *lines]) + "\n")
    assert columns(fit(only="a,mixed"))["mixed"]["role"] != "number"
    document = fit("--numeric", "mixed", only="a,mixed")
    assert columns(document)["mixed"]["role"] == "number"


def test_option_decimal(fit, table):
    header, *rows = table.read_text().splitlines()
    table.write_text("\n".join([f"{header},d", *(f"{row},1.{i:03}" for i, row in enumerate(rows))]))
    assert columns(fit(only="d"))["d"]["detail"].startswith("mean 1.0")
    assert columns(fit("--decimal", ",", only="d"))["d"]["detail"].startswith("mean 10")


def test_option_day_first(fit, table):
    header, *rows = table.read_text().splitlines()
    dated = (f"{row},{i % 9 + 1}/2/2024" for i, row in enumerate(rows))
    table.write_text("\n".join([f"{header},d", *dated]))
    assert "day" not in columns(fit(only="d"))["d"]["detail"].replace("days", "").split(", ")
    assert "day" in columns(fit("--day-first", only="d"))["d"]["detail"].split(", ")
    assert trained(fit("--month-first", only="d")) == trained(fit(only="d"))


def test_option_time_zone(fit, table):
    header, *rows = table.read_text().splitlines()
    moments = (f"{row},2024-01-01T{20 + i % 4}:00:00Z" for i, row in enumerate(rows))
    table.write_text("\n".join([f"{header},d", *moments]))
    assert columns(fit(only="d"))["d"]["detail"] == "days, hour"
    there = columns(fit("--time-zone", "Europe/Berlin", only="d"))["d"]["detail"]
    assert there == "days, day, weekday, hour"


def test_option_positive(fit):
    assert any("Class 1 of target 'late' is 'yes'" in note for note in fit(target="late")["notes"])
    chosen = fit("--positive", "no", target="late")
    assert any("Class 1 of target 'late' is 'no'" in note for note in chosen["notes"])


def test_option_refit(fit):
    assert fit("--no-refit")["test"] != fit("--refit")["test"]


def test_option_metrics(fit):
    assert "max_error" not in fit()["test"]
    assert "median_absolute_error" not in fit()["test"]
    more = set(fit("--metrics", "d2_absolute_error")["test"]) - set(fit()["test"])
    assert more == {"d2_absolute_error"}


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


def test_option_split(fit):
    by_time, by_group = fit("--split", "time:amount"), fit("--split", "group:code")
    assert trained(fit("--split", "random")) == trained(fit())
    assert by_time["split"]["by"] == "time"
    assert by_time["rows"] == fit()["rows"]
    assert trained(by_time) != trained(fit())
    assert by_group["split"]["groups"] == {"train": 3, "valid": 1, "test": 1}
    assert by_group["rows"] == {"train": 72, "valid": 24, "test": 24}
    assert trained(by_group) != trained(fit())


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


def test_option_engine(fit):
    documents = {name: fit("--engine", name) for name in ("auto", "compiled", "reference")}
    assert {name: document["engine"] for name, document in documents.items()} == {
        "auto": "compiled",
        "compiled": "compiled",
        "reference": "reference",
    }
    single, double = (documents[name]["train"]["loss"] for name in ("compiled", "reference"))
    assert single == pytest.approx(double, rel=1e-5)


def test_option_threads(fit, monkeypatch):
    used = []

    def spied(engine, held, jobs, *others, **named):
        used.append(len(jobs))
        return run(engine, held, jobs, *others, **named)

    run = Compiled._run
    monkeypatch.setattr(Compiled, "_run", spied)
    many = [f"--lr={rate}" for rate in (0.1, 0.03)]  # three runs: a unit each
    documents = []
    for threads in (1, 2, 3):
        used.clear()
        documents.append(fit(*many, "--threads", threads))
        assert set(used) == {threads}
    assert trained(documents[0]) == trained(documents[1]) == trained(documents[2])


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


def test_option_checkpoint(fit, tmp_path):
    fit("--checkpoint", "saved")
    assert (tmp_path / "saved" / "training.checkpoint").stat().st_size > 0


def test_option_every(fit, tmp_path, monkeypatch):
    sizes = []
    real = checked_file.write
    monkeypatch.setattr(checked_file, "write", lambda *given: sizes.append(real(*given)) or 1)
    fit("--checkpoint", "saved")
    assert len(sizes) == 1
    fit("--checkpoint", "saved", "--every", "1 row")
    assert len(sizes) == 1 + 2  # one for each epoch, which is one block


def test_option_resume(fit, thalweg, table):
    fit("--checkpoint", "saved")
    changed = ("--epochs", 3, "--checkpoint", "saved")
    assert len(fit(*changed)["runs"][0]["valid_losses"]) == 3
    again = thalweg("fit", table, "--target", "y", *ONE_RUN, "--checkpoint", "saved", "--resume")
    assert again.status == 2
    assert "is of other settings" in again.sentence
