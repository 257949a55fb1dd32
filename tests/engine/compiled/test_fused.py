"""Which runs have loss and step fused in one kernel that goes row by row, and which may not."""

from __future__ import annotations

from itertools import combinations, product

import numpy as np
import pytest
from side_by_side import RATES, assert_agree, go, make_rows, over_runs

from thalweg.engine.compiled import engine as engine_module
from thalweg.engine.compiled import fused
from thalweg.engine.compiled.engine import Compiled
from thalweg.engine.reference import REFERENCE
from thalweg.training.run import Run

DENSE, SPARSE = (5, 0), (3, 9)
SIDE, CLASSES = "columns side by side", "a loss over all classes"
AVERAGE, EVERYWHERE = "an average of the weights", "every weight in every update"
SEVERAL, MISSED = "several rows before an update", "missed updates to catch up with"


def one(name, batch=1, **settings):
    return [Run(name, RATES.get(name, 0.01), batch, **settings)]


# Rows, runs, and what stands against it for each shard of them. Plain descent (sgd) and FTRL move
# sparse weights that a row does not have: L2 and decay by a product over the missed updates.
CASES = {
    "plain, dense": (DENSE, one("sgd"), [[]]),
    "plain, sparse": (SPARSE, one("sgd"), [[]]),
    "plain with L2, dense": (DENSE, one("sgd", l2=0.1), [[]]),
    "plain with L2, sparse": (SPARSE, one("sgd", l2=0.1), [[MISSED]]),
    "plain with decay, sparse": (SPARSE, one("sgd", decoupled_weight_decay=0.1), [[MISSED]]),
    "plain with L1, sparse": (SPARSE, one("sgd", l1=0.1), [[MISSED, "L1"]]),
    "lazy with L2, sparse": (SPARSE, one("adam", l2=0.1), [[]]),
    "lazy with decay, sparse": (SPARSE, one("adam", decoupled_weight_decay=0.1), [[]]),
    "L1": (DENSE, one("adam", l1=0.1), [["L1"]]),
    "clipped norm": (SPARSE, one("adam", clip_norm=0.1), [["clipping"]]),
    "clipped values": (SPARSE, one("adam", clip_value=0.1), [["clipping"]]),
    "max-norm, dense": (DENSE, one("adam", max_norm=1.0), [["max-norm"]]),
    "max-norm, sparse": (SPARSE, one("adam", max_norm=1.0), [[EVERYWHERE, "max-norm"]]),
    "noise, dense": (DENSE, one("adam", gradient_noise=0.1), [["noise"]]),
    "noise, sparse": (SPARSE, one("adam", gradient_noise=0.1), [[EVERYWHERE, "noise"]]),
    "average": (SPARSE, one("adam", average="ema"), [[AVERAGE]]),
    "an optimizer that averages": (DENSE, one("asgd"), [[AVERAGE]]),
    "an optimizer that averages, sparse": (SPARSE, one("asgd"), [[AVERAGE, EVERYWHERE]]),
    "four runs": (DENSE, one("adam") * 4, [[]] * 4),
    "five runs": (DENSE, one("adam") * 5, [[SIDE]]),
    "two rows": (DENSE, one("adam", 2), [[SEVERAL]]),
    "one row and two": (SPARSE, one("adam") + one("adam", 2), [[], [SEVERAL]]),
}


@pytest.fixture
def found(monkeypatch):
    """Have kernels fused however few the rows; return what stood against it, shard by shard."""
    noted = []

    def note(*arguments):
        noted.append(fused.obstacles(*arguments))
        return noted[-1]

    monkeypatch.setattr(engine_module, "obstacles", note)
    monkeypatch.setattr(fused, "FEWEST_ROWS", 1)
    return noted


@pytest.mark.parametrize("case", CASES)
def test_what_stands_against_a_fused_kernel(case, found, monkeypatch):
    sparsity, runs, expected = CASES[case]
    monkeypatch.setattr(Compiled, "_fused", lambda self, shard, loss: 0)  # the decision alone
    go(Compiled(1), make_rows(20, *sparsity), runs, over_runs("squared_error"))
    assert found == expected


def test_a_loss_over_all_classes_is_never_fused(found):
    rows = make_rows(20, *DENSE, task="multiclass")
    go(Compiled(1), rows, one("adam"), over_runs("cross_entropy", 3))
    assert found == [[SIDE, CLASSES]]


def test_a_block_of_few_rows_is_not_worth_a_compilation(found, monkeypatch):
    monkeypatch.setattr(Compiled, "_fused", lambda self, shard, loss: 0)
    for fewest, expected in ((20, []), (21, ["few rows"])):
        monkeypatch.setattr(fused, "FEWEST_ROWS", fewest)
        go(Compiled(1), make_rows(20, *DENSE), one("adam"), over_runs("squared_error"))
        assert found.pop() == expected


# Pairs of settings: each value of each factor meets each value of every other one ---------------

FACTORS = {
    "optimizer": ("sgd", "momentum", "adam"),
    "sparsity": ((5, 0), (1, 9), (3, 9)),
    "batch": (1, 8),
    "count": (1, 5),
    "threads": (1, 2),
    "l2": (0.0, 0.1),
    "l1": (0.0, 0.05),
    "decoupled_weight_decay": (0.0, 0.2),
    "max_norm": (np.inf, 0.5),
    "clip_norm": (np.inf, 0.5),
    "clip_value": (np.inf, 0.1),
    "gradient_noise": (0.0, 0.1),
    "average": ("", "polyak", "ema"),
    "schedule": ("constant", "cosine"),
}


# Those that a fused kernel has, of which the pairs above leave few together.
FUSED = {name: FACTORS[name] for name in ("optimizer", "sparsity", "threads", "l2", "schedule")}
FUSED |= {"batch": (1,), "count": (1,), "decoupled_weight_decay": (0.0, 0.2)}


def pairs_of(choice):
    return set(combinations(choice.items(), 2))


def every_pair(factors):
    return {
        ((a, x), (b, y))
        for a, b in combinations(factors, 2)
        for x, y in product(factors[a], factors[b])
    }


def covering(factors):
    """Choices that have every pair between them: of 100 drawn ones, that with most new pairs."""
    rng = np.random.default_rng(0)
    missing, chosen = every_pair(factors), []
    while missing:
        (a, x), (b, y) = min(missing, key=repr)  # one new pair at least
        drawn = [
            {name: values[rng.integers(len(values))] for name, values in factors.items()}
            | {a: x, b: y}
            for _ in range(100)
        ]
        chosen.append(max(drawn, key=lambda choice: len(pairs_of(choice) & missing)))
        missing -= pairs_of(chosen[-1])
    return chosen


CHOICES = covering(FACTORS) + covering(FUSED)


@pytest.mark.parametrize("factors", [FACTORS, FUSED], ids=["all", "fused"])
def test_the_choices_have_every_pair(factors):
    chosen = covering(factors)
    assert set().union(*map(pairs_of, chosen)) == every_pair(factors)
    assert len(chosen) < 25


@pytest.mark.parametrize("choice", CHOICES, ids=lambda choice: "-".join(map(str, choice.values())))
def test_every_pair_of_settings_is_as_the_reference_has_it(choice, found):
    settings = dict(choice)
    sparsity, threads = settings.pop("sparsity"), settings.pop("threads")
    optimizer, batch, count = (settings.pop(name) for name in ("optimizer", "batch", "count"))
    settings = {k: v for k, v in settings.items() if v not in ("", np.inf)}
    runs = [
        Run(optimizer, RATES.get(optimizer, 0.01) * (1 + k / 10), batch, **settings)
        for k in range(count)
    ]
    rows = make_rows(60, *sparsity)
    options = {"epochs": 2, "block": 23 if batch == 1 else 4}
    mine = go(Compiled(threads), rows, runs, over_runs("squared_error"), **options)
    assert_agree(mine, go(REFERENCE, rows, runs, over_runs("squared_error"), **options))
    if batch == 1 and count == 1 and not found[0]:
        assert mine[0].cohort.state.held.shards[0].record.get("fused_kernel")
