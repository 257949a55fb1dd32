"""Our side, on data of a few rows: it trains by the compiled engine, as the product does."""

from __future__ import annotations

import platform
from itertools import pairwise

import numpy as np
import pytest

from bench import data, machine, ours

RUNS = [{"optimizer": "adam", "lr": rate, "batch_size": 64} for rate in (0.001, 0.05)]


@pytest.fixture(name="made", scope="module")
def _made(tmp_path_factory):
    return data.load(data.make("dense-30", 1000, tmp_path_factory.mktemp("data")))


def test_the_compiled_engine_is_measured():
    assert ours.engine_called("compiled").name == "compiled"


@pytest.mark.parametrize("shuffled", [True, False])
def test_a_pass_lowers_the_held_out_loss(made, shuffled):
    reading = ours.one_pass(made, RUNS, shuffled=shuffled)()
    assert reading.seconds > 0
    assert reading.loss < 0.6 < np.log(2)


def test_a_pass_has_the_penalties_of_its_runs(made):
    held = [run | {"l2": 10.0} for run in RUNS]
    losses = [ours.one_pass(made, runs)().loss for runs in (RUNS, held)]
    assert losses[0] < 0.6 < losses[1]


def test_a_pass_is_the_product_s_own_epoch(made):
    """The shuffled order is another than that in memory, which is that on the way to a loss."""
    shuffled, in_memory = (ours.one_pass(made, RUNS, shuffled=s)().loss for s in (True, False))
    (curve,) = ours.to_loss(made, {"race": RUNS}, [0.5, 1.0])().curves.values()
    assert shuffled != in_memory
    assert curve[-1].loss == pytest.approx(in_memory, rel=1e-6)


def test_looks_are_at_whole_micro_batches_and_time_goes_on(made):
    curves = ours.to_loss(made, {"race": RUNS, "one": RUNS[:1]}, [0.1, 0.5, 1.0, 1.5])().curves
    assert list(curves) == ["race", "one"]
    for curve in curves.values():
        assert [point.rows for point in curve] == [128, 512, 1000, 1000 + 512]
        assert all(a.seconds < b.seconds for a, b in pairwise(curve))


def test_only_features_and_target_count_as_data(made):
    memory = ours.peak_memory(made, RUNS)().memory
    rows = len(made.train) + len(made.held_out)
    assert memory["data"] == rows * (31 * 4 + 8) / 1e6
    assert memory["peak"] - memory["data"] == memory["beyond the data"]


def test_a_step_is_the_optimizer_s():
    assert ours.optimizer_step(None, "adam", 1000)().seconds > 0


def test_the_machine_s_limits_are_the_best_of_their_kinds():
    limits = machine.limits(0.0001)
    for name in (machine.BANDWIDTH, machine.MATRIX):
        kinds = [value for key, value in limits.items() if key.startswith(f"{name},")]
        assert limits[name] == max(kinds)
        assert len(kinds) >= 2 or name == machine.MATRIX
    assert machine.best_of({"a": 1.0}, {"a": 2.0}) == {"a": 2.0}


def test_the_machine_is_named_without_its_host():
    names = machine.names()
    assert names["cpu"]
    assert platform.node() not in str(names)


def test_bins_are_the_same_model_as_their_columns(made):
    """Positions that are looked up, or 32 columns a number: the same sums in another order."""
    for more in ({}, {"hidden": (16,), "init": "he,seed=3"}):
        runs = [run | more for run in RUNS]
        found = [ours.one_pass(made, runs, numbers=n)().loss for n in ("bins", "expanded")]
        assert found[0] == pytest.approx(found[1], rel=1e-4)
        assert abs(found[0] - ours.one_pass(made, runs)().loss) > 1e-3


def test_nets_differ_by_their_settings(made):
    nets = [run | {"hidden": (16,), "init": "he,seed=3"} for run in RUNS[1:]]
    others = ({}, {"dropout": 0.5}, {"decoupled_weight_decay": 3.0}, {"init": "he,seed=4"})
    losses = {ours.one_pass(made, [net | more for net in nets])().loss for more in others}
    assert len(losses) == len(others)


def test_a_pass_over_several_shapes_trains_all_of_them(made):
    """Each net as when it is alone: the best of the two is the better of the two."""
    nets = [run | {"hidden": hidden} for run, hidden in zip(RUNS, ((8,), (16, 16)), strict=True)]
    alone = [ours.one_pass(made, [net])().loss for net in nets]
    assert alone[0] != alone[1]
    assert ours.one_pass(made, nets)().loss == pytest.approx(min(alone), rel=1e-6)
    assert ours.one_pass(made, nets[::-1])().loss == pytest.approx(min(alone), rel=1e-6)
