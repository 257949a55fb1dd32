"""The lists of a race as users write them."""

from __future__ import annotations

import numpy as np
import pytest

from thalweg import UsageError
from thalweg.hyperparameters import Interval
from thalweg.job.grid_lists import models, names, numbers, seeds, sizes

ABOVE_0 = Interval("(0, inf)")
LINEAR = {"hidden": None, "inputs": "standard"}


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ("sgd", ("sgd",)),
        ("sgd,adam,beta1=0.8,nag", ("sgd", "adam,beta1=0.8", "nag")),
        ("adam, beta1=0.8, beta2=0.9 ,sgd", ("adam,beta1=0.8,beta2=0.9", "sgd")),
        (["sgd,nag", "adam,lookahead=6"], ("sgd", "nag", "adam,lookahead=6")),
        ("my_rule.py:sluggish,sgd", ("my_rule.py:sluggish", "sgd")),
        ((), ()),
    ],
)
def test_a_key_belongs_to_the_name_before_it(given, found):
    assert names(given, "optimizers") == found


def test_a_range_has_both_ends_and_equal_ratios():
    found = numbers("1e-4:1:9", "lrs", ABOVE_0)
    assert found == tuple(np.geomspace(1e-4, 1, 9))
    assert (found[0], found[-1], len(found)) == (1e-4, 1.0, 9)
    assert numbers(["0.5", "1e-3:1e-2:2"], "lrs", ABOVE_0) == (0.5, 0.001, 0.01)
    assert numbers([0.5, 2], "lrs", ABOVE_0) == (0.5, 2.0)
    assert numbers("auto", "lrs", ABOVE_0) == ("auto",)


def test_sizes_and_seeds():
    assert sizes("32,256,full") == (32, 256, "full")
    assert sizes([32, "full"]) == (32, "full")
    assert seeds("3") == seeds(3) == seeds(("3",)) == (0, 1, 2)
    assert seeds("0,7,9") == seeds([0, 7, 9]) == seeds(("0", "7,9")) == (0, 7, 9)
    assert seeds([4]) == (4,)


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ("linear,64,64x32", (LINEAR, {"hidden": (64,)}, {"hidden": (64, 32)})),
        ("bins,both", (LINEAR | {"inputs": "bins"}, LINEAR | {"inputs": "all"})),
        ((64, 32), ({"hidden": (64, 32)},)),
        ([64, (8, 8), "linear"], ({"hidden": (64,)}, {"hidden": (8, 8)}, LINEAR)),
        (
            "8,activation=gelu,dropout=0.1,nets",
            ({"hidden": (8,), "activation": "gelu", "dropout": 0.1}, {"nets": True}),
        ),
    ],
)
def test_models(given, found):
    assert models(given) == found


WRONG = {
    "twice": (lambda: numbers("0.1,1e-1", "lrs", ABOVE_0), "--lrs has 0.1 twice"),
    "twice in a range": (lambda: numbers("1e-2,1e-4:1:5", "lrs", ABOVE_0), "--lrs has 0.01 twice"),
    "auto and more": (lambda: numbers("auto,1", "lrs", ABOVE_0), "--lrs is auto or numbers"),
    "auto for l2": (lambda: numbers("auto", "l2", ABOVE_0), "--l2 must be a number"),
    "a range that falls": (lambda: numbers("1:0.1:3", "lrs", ABOVE_0), "LOW:HIGH:COUNT"),
    "a range of one": (lambda: numbers("0.1:1:1", "lrs", ABOVE_0), "COUNT from 2"),
    "a range from 0": (lambda: numbers("0:1:3", "l2", ABOVE_0), "0 < LOW < HIGH"),
    "a range of words": (lambda: numbers("a:b:3", "lrs", ABOVE_0), "LOW:HIGH:COUNT"),
    "out of range": (lambda: numbers("0", "lrs", ABOVE_0), r"--lrs must lie in \(0, inf\), not 0"),
    "empty text": (lambda: numbers("", "lrs", ABOVE_0), "--lrs is '', which has nothing in it"),
    "empty list": (lambda: names([], "optimizers"), "--optimizers is an empty list"),
    "a comma at the end": (lambda: names("sgd,", "optimizers"), "nothing between two commas"),
    "a key first": (lambda: names("beta1=0.8,adam", "optimizers"), "stands before any name"),
    "optimizer twice": (lambda: names("sgd,sgd", "optimizers"), "--optimizers has 'sgd' twice"),
    "size twice": (lambda: sizes("32,32"), "--batch-sizes has 32 twice"),
    "size 0": (lambda: sizes("0"), "must be whole numbers from 1 up"),
    "size true": (lambda: sizes(True), "must be whole numbers from 1 up"),
    "a seed twice": (lambda: seeds("0,7,7"), "--seeds has 7 twice"),
    "no seed": (lambda: seeds("0"), "a number of seeds from 1"),
    "a negative seed": (lambda: seeds("-1"), "seeds from 0 up"),
    "model twice": (lambda: models("64,64"), "--models has '64' twice"),
    "no such model": (
        lambda: models("64x"),
        "--models must be linear, bins, both, nets or the units",
    ),
    "linear with options": (lambda: models("linear,dropout=0.1"), "'linear' takes no options"),
    "no such option": (lambda: models("64,drop=0.1"), "'drop' is none of a model's options"),
    "dropout of words": (lambda: models("64,dropout=x"), "dropout must be a number"),
    "none and linear": (lambda: models("none,linear"), "--models has 'linear' twice"),
    "bins twice": (lambda: models("bins,bins"), "--models has 'bins' twice"),
    "nets twice": (lambda: models("nets,nets"), "--models has 'nets' twice"),
    "no model": (lambda: models([3.5]), "--models must be linear"),
}


@pytest.mark.parametrize("what", WRONG)
def test_wrong_lists_are_refused_in_a_sentence(what):
    read, words = WRONG[what]
    with pytest.raises(UsageError, match=words):
        read()
