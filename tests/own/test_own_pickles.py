"""Fits with optimizers, losses and activations of a user's own go to a file and come back."""

from __future__ import annotations

import copy
import math
import pickle
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import thalweg
from thalweg import Activation, Hyperparameter, Initialisation, Loss, Optimizer
from thalweg.elementwise import exp
from thalweg.losses.links import IDENTITY, Link
from thalweg.pickled_functions import packed

X = np.random.default_rng(0).normal(size=(200, 3))
Y = X @ [0.1, 0.2, 0.3]
RATE = {"lr": Hyperparameter(0.01, "(0, inf)", "learning rate")}
OF = {"title": "T", "about": "Mine.", "paper": "Mine."}
HALF = 0.5


def inside():
    """Functions that pickle finds nowhere: they name each other, a global, a module, a closure."""
    share = 0.25

    def even(n):
        return n == 0 or odd(n - 1)

    def odd(n, *, step=1):
        return n != 0 and even(n - step)

    return lambda z, times=2: times * (share + HALF) * math.floor(z) * even(4)


LINEX = Loss(
    name="linex_here",
    value=lambda z, y: exp(z - y) - (z - y) - 1.0,
    gradient=lambda z, y: exp(z - y) - 1.0,
    link=Link("own", "number", lambda z: z, lambda p: p, "a number"),
    tasks=("regression",),
    **OF,
)
RULE = Optimizer(
    name="lambda_rule",
    hyperparameters=RATE,
    states={"b": lambda w: 0 * w},
    step=lambda g, b, lr: (lr * (g + HALF * b), g),
    **OF,
)
BEND = Activation(name="bend", value=lambda z: z * z, slope=lambda z: 2 * z, **OF)
START = Initialisation(name="start", draw=lambda rng, i, o: rng.normal(0, HALF, (i, o)), **OF)


def back(value):
    return pickle.loads(pickle.dumps(value))


def test_a_function_comes_back_with_all_that_it_names():
    own = inside()
    there = back(packed(own))
    assert there is not own
    assert there(3.7) == own(3.7) == 2 * 0.75 * 3
    assert there(3.7, times=1) == own(3.7, times=1)
    assert packed(math.floor) is math.floor
    assert packed(back) is back  # pickle finds it by itself


@pytest.mark.parametrize(
    "options",
    [
        {"optimizer": RULE},
        {"optimizer": thalweg.Run(RULE, lookahead=5)},
        {"optimizer": "sgd", "loss": LINEX},
        {"optimizer": "adam", "hidden": "4", "activation": BEND, "init": START},
    ],
    ids=["optimizer", "wrapped", "loss", "net"],
)
def test_a_fit_with_lambdas_comes_back_and_goes_on(options):
    done = thalweg.fit(X, Y, epochs=2, **options)
    there = back(done)
    np.testing.assert_array_equal(there.model.predict(X), done.model.predict(X))
    assert there.as_json() == done.as_json()
    assert str(there.winner.run) == str(done.winner.run)
    again = thalweg.race(X, Y, [there.winner.run], epochs=1, loss=there.model.loss.loss)
    ours = thalweg.race(X, Y, [done.winner.run], epochs=1, loss=done.model.loss.loss)
    assert again.runs[0].train_loss == ours.runs[0].train_loss


@pytest.mark.parametrize("record", [LINEX, RULE, BEND, START])
def test_copies_are_equal(record):
    assert copy.copy(record) == copy.deepcopy(record) == record
    assert back(record).name == record.name


def test_records_of_files_come_back_where_the_file_is_not(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("mine.py").write_text(
        "from thalweg import Hyperparameter, Optimizer\n"
        "SHARE = 0.5\n"
        "def scaled(g, lr):\n    return (SHARE * lr * g,)\n"
        "def step(g, lr):\n    return scaled(g, lr)\n"
        "rule = Optimizer(name='rule', title='T', about='A.', paper='P', step=step,\n"
        "    hyperparameters={'lr': Hyperparameter(0.01, '(0, inf)', 'learning rate')})\n"
    )
    done = thalweg.fit(X, Y, optimizer="mine.py:rule", epochs=1)
    Path("fit.pickle").write_bytes(pickle.dumps(done))
    Path("mine.py").unlink()
    code = (
        "import pickle, thalweg; done = pickle.load(open('fit.pickle', 'rb'))\n"
        "x = [[float(i % 7), float(i % 5)] for i in range(60)]\n"
        "y = [a - b for a, b in x]\n"
        "there = thalweg.race(x, y, [done.winner.run], epochs=1, engine='reference')\n"
        "print(done.model.predict([[1.0, 2.0, 3.0]])[0], there.runs[0].train_loss)"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    x = [[float(i % 7), float(i % 5)] for i in range(60)]
    here = thalweg.race(
        x, [a - b for a, b in x], [done.winner.run], epochs=1, engine="reference"
    ).runs[0]
    ours = done.model.predict([[1.0, 2.0, 3.0]])[0]
    assert told.stdout.split() == [str(ours), str(here.train_loss)]


def test_a_link_of_the_package_is_itself():
    assert back(IDENTITY) == IDENTITY
