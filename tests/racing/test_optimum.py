"""The gap of each run to the optimum of its objective, and the curve of it."""

from __future__ import annotations

import math

import numpy as np
import pytest
from sklearn.linear_model import Lasso, LogisticRegression, Ridge

import thalweg
from thalweg.racing.optimum import Optimum, RunOptimum

RNG = np.random.default_rng(0)
X = RNG.normal(size=(300, 5))
X = (X - X.mean(axis=0)) / X.std(axis=0)
Y = X @ [1.0, -2.0, 0.5, 0.0, 0.0] + RNG.normal(size=300)
LATE = (RNG.uniform(size=300) < 1 / (1 + np.exp(-Y))).astype(int)
PLAIN = {"valid": 0, "test": 0, "numbers": "standard", "dtype": "float64", "optimum": True}


def raced(target, settings, epochs=15, **options):
    return thalweg.race((X, target), settings=settings, epochs=epochs, **{**PLAIN, **options})


# --- the optimum ----------------------------------------------------------------------------


@pytest.mark.parametrize("pull", [{}, {"l2": 0.3}, {"l1": 0.3}])
def test_it_is_the_lowest_objective_there_is(pull):
    """That of scikit-learn: LinearRegression, Ridge and Lasso, of half the squared error."""
    done = raced(Y, [thalweg.Run("adam", 0.01, 32, **pull)])
    [found] = done.optimum.runs
    l2, l1 = pull.get("l2", 0.0), pull.get("l1", 0.0)
    theirs = Lasso(alpha=l1 / 2, tol=1e-14) if l1 else Ridge(alpha=l2 * 300 / 2)
    w = theirs.fit(X, Y).coef_
    # L1 and L2 are in the unit of the target, as the loss is.
    best = np.mean((Y - theirs.predict(X)) ** 2) + l2 / 2 * w @ w + l1 * np.abs(w).sum()
    assert found.optimum == pytest.approx(best, rel=1e-10)
    assert found.by == ("newton" if l1 else "normal_equations")
    assert found.reached
    assert found.objective == pytest.approx(done.train.get("objective", done.train["loss"]))
    assert found.gap == found.objective - found.optimum > 0


def test_it_is_that_of_logistic_regression_too():
    done = raced(LATE, [thalweg.Run("sgd", 0.1, 32, l2=0.01)], task="binary")
    theirs = LogisticRegression(C=1 / 3, solver="newton-cholesky", tol=1e-12).fit(X, LATE)
    share = theirs.predict_proba(X)[np.arange(300), LATE]
    best = -np.log(share).mean() + 0.005 * (theirs.coef_**2).sum()
    assert done.optimum.runs[0].optimum == pytest.approx(best, rel=1e-10)
    assert done.optimum.runs[0].by == "newton"


def test_the_gap_of_a_run_that_converges_goes_to_zero():
    settings = [thalweg.Run(name, l2=0.1) for name in ("lbfgs", "newton", "normal_equations")]
    settings += [thalweg.Run("sgd", 0.1, "full", l2=0.1, schedule="constant")]
    found = raced(Y, settings, 150).optimum.runs
    assert all(each.gap >= 0 for each in found)
    assert all(each.gap < 1e-12 for each in found)
    steps = np.log10(found[3].gaps[:10])
    np.testing.assert_allclose(np.diff(steps, n=2), 0, atol=0.2)  # plain descent: a straight line
    assert steps[-1] < steps[0] - 1
    assert len({each.optimum for each in found}) == 1


def test_each_run_has_the_optimum_of_its_own_penalties_and_rows():
    settings = [
        thalweg.Run("adam", 0.01, 32),
        thalweg.Run("adam", 0.01, 32, l2=0.1),
        thalweg.Run("adam", 0.01, 32, l1=0.1, l2=0.1),
        thalweg.Run("adam", 0.01, 32, bootstrap=1),
    ]
    plain, ridge, both, drawn = (each.optimum for each in raced(Y, settings).optimum.runs)
    assert plain < ridge < both
    assert drawn not in (plain, ridge, both)


# --- the curve ------------------------------------------------------------------------------


def test_the_curve_is_of_each_epochs_weights():
    """An epoch's objective is that of a run which ends there."""
    settings = [thalweg.Run("sgd", 0.01, 16, l2=0.1, schedule="constant")]
    [found] = raced(Y, settings, 4).optimum.runs
    assert len(found.objectives) == 4
    for epoch in (1, 2, 4):
        [shorter] = raced(Y, settings, epoch).optimum.runs
        assert shorter.objectives[-1] == pytest.approx(found.objectives[epoch - 1], rel=1e-12)
    assert found.objectives[-1] == pytest.approx(found.objective)


def test_the_table_and_the_json_document_say_the_same():
    done = raced(
        Y, [thalweg.Run("adam", 0.01, 32), thalweg.Run("normal_equations,refinements=0")], 3
    )
    table = done.optimum.curve.to_pydict()
    document = done.as_json()["optimum"]
    assert table["run"] == [0, 0, 0, 1]
    assert table["epoch"] == [1, 2, 3, 1]
    assert table["gap"] == [gap for each in document["runs"] for gap in each["gaps"]]
    assert table["log10_gap"] == [log for each in document["runs"] for log in each["log10_gaps"]]
    assert table["log10_gap"][0] == math.log10(table["gap"][0])
    assert (table["gap"][3], table["log10_gap"][3]) == (0.0, None)


def test_without_runs_the_table_is_empty():
    assert Optimum((), {0: "It diverged."}).curve.num_rows == 0


def test_rounding_is_no_gap():
    of = RunOptimum(0, 1.0, "newton", True, 1.0 + 1e-15, (1.5, 1.0 - 1e-15, math.nan))
    assert of.gap == 0.0
    assert of.gaps[:2] == (0.5, 0.0)
    assert math.isnan(of.gaps[2])


# --- runs without one -----------------------------------------------------------------------


def test_nets_and_losses_with_corners_have_none():
    done = raced(Y, [thalweg.Run("adam", 0.01, hidden="4"), thalweg.Run("adam", 0.01)], 2)
    assert dict(done.optimum.without) == {0: "A net's objective has many minima."}
    assert [each.run for each in done.optimum.runs] == [1]
    bent = raced(Y, [thalweg.Run("adam", 0.01)], 2, loss="absolute_error").optimum
    assert not bent.runs
    assert "absolute_error is not smooth and convex" in bent.without[0]


def test_a_run_that_diverged_has_none():
    done = raced(Y, [thalweg.Run("sgd", 1e9, 32), thalweg.Run("adam", 0.01)], 3)
    assert dict(done.optimum.without) == {0: "It diverged."}


def test_it_is_found_only_if_asked():
    assert raced(Y, [thalweg.Run("adam", 0.01)], 2, optimum=False).optimum is None


def test_a_fit_that_goes_on_from_a_checkpoint_has_the_same_curve(tmp_path):
    class Ends:
        def __init__(self):
            self.epochs = 0

        def on_event(self, event):
            self.epochs += type(event).__name__ == "EpochDone"
            if self.epochs == 3:
                raise RuntimeError("a crash")

    settings = [thalweg.Run("adam", 0.01, 32, l2=0.1)]
    whole = raced(Y, settings, 6).optimum
    with pytest.raises(RuntimeError, match="a crash"):
        raced(Y, settings, 6, checkpoint=tmp_path, every="100 rows", callbacks=Ends())
    again = raced(Y, settings, 6, checkpoint=tmp_path, resume=True).optimum
    assert again.runs == whole.runs
