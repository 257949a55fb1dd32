"""Every option of a run changes what comes out; each test would fail if its option did nothing."""

from __future__ import annotations

import math
from itertools import product

import pytest
from fit_cases import ONE_RUN, trained

from thalweg.averages import AVERAGES
from thalweg.optimizers import OPTIMIZERS, FullBatchSolver
from thalweg.schedules import SCHEDULES

# Kernels of every optimizer and loss are compared in tests/engine: here only names are.
UNCOMPILED = ("--engine", "reference")
SOLVERS = {name for name, it in OPTIMIZERS.items() if isinstance(it, FullBatchSolver)}


@pytest.mark.parametrize("optimizer", sorted(OPTIMIZERS))
def test_option_optimizer(fit, optimizer):
    size = () if optimizer in SOLVERS else ("--batch-size", 32)
    document = fit("--optimizer", optimizer, run=("--epochs", 1, *size, *UNCOMPILED))
    runs = document["runs"]
    assert {run["optimizer"] for run in runs} == {optimizer}
    if optimizer in SOLVERS:  # it has no rate to choose
        assert [run["batch_size"] for run in runs] == ["full"]
        return
    rates = [run["hyperparameters"]["lr"] for run in runs]
    several = not OPTIMIZERS[optimizer].rate_free
    assert len(set(rates)) == len(rates)
    assert (len(rates) > 1) == several  # no rate was named: those that need one get several


def test_optimizers_differ(fit):
    names = sorted(set(OPTIMIZERS) - SOLVERS)
    options = [word for name in names for word in ("--optimizer", name)]
    run = ("--epochs", 1, "--lr", 0.01, "--batch-size", 8, "--dtype", "float64", *UNCOMPILED)
    runs = fit(*options, run=run)["runs"]
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
    if name not in SOLVERS
    for convention in optimizer.conventions
]


@pytest.mark.parametrize(("optimizer", "convention"), CONVENTIONS)
def test_every_convention_by_name(fit, optimizer, convention):
    text = f"{optimizer},convention={convention}"
    one = ("--batch-size", 32, "--epochs", 1, "--lr", 0.01, *UNCOMPILED)
    run = fit("--optimizer", text, run=one)["winner"]
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


def test_option_hidden(fit):
    document = fit("--hidden", "4", "--hidden", "3,2", "--hidden", "none", "--numbers", "standard")
    assert [run.get("hidden") for run in document["runs"]] == [[4], [3, 2], None]
    assert document["runs"][2]["valid_losses"] == pytest.approx(fit()["runs"][0]["valid_losses"])


def test_option_activation(fit):
    relu, tanh = (fit("--hidden", "4", "--activation", name) for name in ("relu", "tanh"))
    assert tanh["runs"][0]["activation"] == {"name": "tanh"}
    assert trained(relu) != trained(tanh)


def test_option_init(fit):
    he, normal = (fit("--hidden", "4", "--init", name) for name in ("he", "normal,std=0.1"))
    assert normal["runs"][0]["init"] == {"name": "normal", "std": 0.1, "seed": 0}
    assert trained(he) != trained(normal)


def test_option_dropout(fit):
    none, some = (fit("--hidden", "4", "--dropout", rate) for rate in (0, 0.3))
    assert some["winner"]["dropout"] == 0.3
    assert "dropout" not in none["winner"]
    assert trained(none) != trained(some)
    assert trained(none) == trained(fit("--hidden", "4"))
    assert trained(some) == trained(fit("--hidden", "4", "--dropout", 0.3))


def test_options_of_nets_are_repeated_to_race_several(fit):
    """Every combination with every net; a linear model beside them has none of these."""
    activations = ("--activation", "tanh", "--activation", "relu")
    several = (*activations, "--dropout", 0, "--dropout", 0.3, "--init", "he", "--init", "glorot")
    document = fit("--hidden", "4", "--hidden", "none", *several)
    nets = [run for run in document["runs"] if "hidden" in run]
    found = [
        (
            run.get("activation", {"name": "relu"})["name"],
            run["init"]["name"],
            run.get("dropout", 0),
        )
        for run in nets
    ]
    assert found == list(product(("tanh", "relu"), ("he", "glorot"), (0, 0.3)))
    assert len(document["runs"]) == len(nets) + 1
    assert len({tuple(run["valid_losses"]) for run in document["runs"]}) == 9
    alone = fit("--hidden", "4", "--activation", "tanh", "--dropout", 0.3, "--init", "glorot")
    assert alone["runs"][0]["valid_losses"] == nets[3]["valid_losses"]


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
