"""No warning of a library reaches a user: awkward tables through every step, warnings as errors."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest

import thalweg
from thalweg.errors import ThalwegError
from thalweg.losses import LOSSES

N = 40
DRAWN = np.random.default_rng(0)
NORMAL = DRAWN.normal(size=N)
INF, NAN = float("inf"), float("nan")

# What stands in the table beside columns x and c.
FEATURES = {
    "constant": {"k": [3.0] * N},
    "huge": {"x": NORMAL * 1e300},
    "tiny": {"x": NORMAL * 1e-300},
    "denormal": {"x": [5e-324 * (i % 3) for i in range(N)]},
    "the largest": {"x": [1.7e308 * (-1) ** i for i in range(N)]},
    "one huge value": {"x": [1e300 if i == 3 else 1e-300 * i for i in range(N)]},
    "all missing": {"m": pa.nulls(N, pa.float64())},
    "one value": {"m": [None] * (N - 1) + [1.0]},
    "zero weights": {"w": [0.0] * N},
    "one weight": {"w": [1.0] + [0.0] * (N - 1)},
    "tiny weights": {"w": [1e-14] * N},
    "mixed weights": {"w": [1e-14, 1e14] * (N // 2)},
    "infinite": {"x": [INF] + [1.0] * (N - 1)},
    "whole numbers beyond 2^53": {"x": [2**62 + i for i in range(N)]},
    "every row a level": {"c": [f"l{i}" for i in range(N)]},
}
TARGETS = {
    "continuous": ("regression", NORMAL),
    "huge": ("regression", NORMAL * 1e150),
    "the largest": ("regression", [1.7e308 * (-1) ** i for i in range(N)]),
    "denormal": ("regression", [5e-324 * (i % 4) for i in range(N)]),
    "positive": ("regression", np.exp(NORMAL)),
    "binary": ("binary", [0, 1] * (N // 2)),
    "one of a class": ("binary", [1] + [0] * (N - 1)),
    "classes": ("multiclass", ["u", "v", "w", "z"] * (N // 4)),
    "rare classes": ("multiclass", ["a", "b"] + ["c"] * (N - 2)),
    "counts": ("count", DRAWN.poisson(3, N)),
    "one count": ("count", [0] * (N - 1) + [1]),
}
NEW = pa.table(
    {
        "x": [INF, -INF, NAN, 1e308, 1.0],
        "c": ["a", "zz", "b", None, "a"],
        "k": [1e300] * 5,
        "m": [0.0] * 5,
    }
)


def through_every_step(features, target, loss, optimizers, engine, **options):
    """Train, predict and judge; only our own errors may come. Return whether it was trained."""
    task, y = TARGETS[target]
    plain = {"x": NORMAL, "c": ["a", "b"] * (N // 2)}
    table = pa.table({**plain, **FEATURES[features], "y": y})
    weight = "w" if "w" in table.column_names else None
    try:
        model = thalweg.fit(
            table,
            "y",
            task=task,
            loss=loss,
            optimizer=optimizers,
            epochs=2,
            engine=engine,
            weight=weight,
            **options,
        ).model
    except ThalwegError:
        return False
    for data in (NEW, table, table.slice(0, 1)):
        with contextlib.suppress(ThalwegError):
            model.predict(data)
        with contextlib.suppress(ThalwegError):
            model.predict_proba(data)
    judged = NEW.append_column("y", table["y"].slice(0, 5))
    if weight:
        judged = judged.append_column("w", table["w"].slice(0, 5))
    for data in (judged, table, table.slice(0, 1)):
        with contextlib.suppress(ThalwegError):
            model.evaluate(data)
    return True


@pytest.mark.filterwarnings("ignore::thalweg.DataWarning")
@pytest.mark.parametrize("features", FEATURES)
def test_awkward_features(features):
    """Beside a plain optimizer one with a rate at which it diverges."""
    done = [
        through_every_step(features, target, None, ("sgd",), "reference", lr=(0.1, 1e30))
        for target in ("continuous", "binary", "rare classes", "counts")
    ]
    refused = features in ("infinite", "zero weights", "one weight")
    assert any(done) != refused


@pytest.mark.filterwarnings("ignore::thalweg.DataWarning")
@pytest.mark.parametrize("target", TARGETS)
def test_awkward_targets(target):
    done = [
        through_every_step("huge", target, loss.name, ("sgd",), "reference", lr=(0.1, 1e30))
        for loss in LOSSES.values()
        if TARGETS[target][0] in loss.tasks
    ]
    assert any(done) != (target == "the largest")


SETTINGS = (
    thalweg.Run("sgd", lr=0.1, batch_size=8),
    thalweg.Run("momentum", lr=1e30, batch_size=8, clip_norm=1.0),
    thalweg.Run("adam", lr=1e30, batch_size=16, l1=1e-3, average="polyak"),
    thalweg.Run("nadam", lr=1e-30, batch_size="full", schedule="one_cycle"),
    thalweg.Run("lbfgs", l2=1e-3),
)


@pytest.mark.filterwarnings("ignore::thalweg.DataWarning")
@pytest.mark.parametrize("features", FEATURES)
@pytest.mark.parametrize("engine", ["reference", pytest.param("compiled", marks=pytest.mark.slow)])
def test_a_race_over_awkward_tables(features, engine):
    done = []
    for target in ("continuous", "the largest", "binary", "classes", "counts"):
        table = pa.table({"x": NORMAL, **FEATURES[features], "y": TARGETS[target][1]})
        weight = "w" if "w" in table.column_names else None
        try:
            race = thalweg.race(
                table,
                "y",
                SETTINGS,
                task=TARGETS[target][0],
                weight=weight,
                epochs=2,
                engine=engine,
            )
        except ThalwegError:
            continue
        assert len(race.runs) == len(SETTINGS)
        assert repr(race)
        assert race.as_json()["runs"]
        done.append(target)
    refused = features in ("infinite", "zero weights", "one weight")
    assert bool(done) != refused


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::thalweg.DataWarning")
@pytest.mark.parametrize("features", FEATURES)
@pytest.mark.parametrize("engine", ["auto", "reference"])
def test_every_table_with_every_loss_and_several_optimizers(features, engine):
    rates = {"lr": (0.1, 1e30)}
    trained = 0
    for target, (task, _) in TARGETS.items():
        for loss in (loss.name for loss in LOSSES.values() if task in loss.tasks):
            for optimizers, options in (
                (("adam", "sgd", "rmsprop"), rates),
                (("lbfgs",), {}),
                (("adam",), {**rates, "valid": 0, "test": 0}),
            ):
                trained += through_every_step(features, target, loss, optimizers, engine, **options)
    assert trained > 20 or features in ("infinite", "zero weights", "one weight")


DESCENTS = """
import numpy as np, thalweg
from thalweg.errors import ThalwegError
functions = (
    (lambda x: np.exp((x * x).sum()), lambda x: 2 * x * np.exp((x * x).sum())),
    (lambda x: np.log(x).sum(), lambda x: 1 / x),
    (lambda x: (x * 1e200).sum() ** 2, lambda x: x * 1e300),
    (lambda x: 1 / (x * x).sum(), lambda x: -2 * x / (x * x).sum() ** 2),
    (lambda x: 0.0, lambda x: 0 * x),
)
for f, gradient in functions:
    for start in ([30.0, 30.0], [0.0, 0.0], [1e-200, 1e200]):
        for optimizer in ("sgd", "adam", "lbfgs"):
            for given in ({"gradient": gradient}, {}):
                rate = {} if optimizer == "lbfgs" else {"lr": 1e3}
                try:
                    path = thalweg.descend(f, start, optimizer=optimizer, steps=20, **rate, **given)
                except ThalwegError:
                    continue
                repr(path), path.status
print("done")
"""


def test_descents_that_overflow():
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", DESCENTS],
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, "PYTHONPATH": str(Path(thalweg.__file__).parents[1])},
        check=False,
    )
    assert done.stderr == ""
    assert done.stdout == "done\n"


@pytest.mark.parametrize(
    "features", ["the largest", pytest.param("all missing", marks=pytest.mark.slow)]
)
def test_the_program_with_warnings_as_errors(tmp_path, features):
    table = pa.table({"x": NORMAL, **FEATURES[features], "y": TARGETS["binary"][1]})
    table.to_pandas().to_csv(tmp_path / "t.csv", index=False)
    fit = ("fit", "t.csv", "--target", "y", "--optimizer", "sgd", "--lr", "0.1", "--lr", "1e30")
    weight = ("--weight", "w") if "w" in table.column_names else ()
    for command in (
        (*fit, "--epochs", "2", "--engine", "reference", "--out", "m", *weight),
        ("predict", "m", "t.csv"),
        ("evaluate", "m", "t.csv"),
        ("explain", "m", "t.csv", "--out", "m.html", "--grid", "5"),
        ("show", "m"),
    ):
        done = subprocess.run(
            [sys.executable, "-W", "error", "-m", "thalweg", *command],
            capture_output=True,
            text=True,
            timeout=120,
            cwd=tmp_path,
            env={**os.environ, "PYTHONPATH": str(Path(thalweg.__file__).parents[1])},
            check=False,
        )
        assert "Warning" not in done.stderr
        assert "Traceback" not in done.stderr
        assert done.returncode == 0 or done.stderr.startswith("thalweg: ")


def test_infinite_scores_of_classes_give_shares():
    """Scores in float32 overflow before float64 does."""
    table = pa.table({"x": NORMAL, "y": TARGETS["classes"][1]})
    model = thalweg.fit(table, "y", optimizer="sgd", lr=1e30, epochs=1).model
    shares = model.predict_proba(pa.table({"x": [1e12, -1e12]}))
    assert np.isfinite(shares).all()
    np.testing.assert_allclose(shares.sum(axis=1), 1)
