"""Permutation importance beside scikit-learn's, closed forms, and the model's own judgement."""

from __future__ import annotations

import inspect

import numpy as np
import pytest
from model_kinds import SETTINGS
from sklearn.inspection import permutation_importance

import thalweg
from thalweg.data.stream import stream_of
from thalweg.explaining import importance
from thalweg.explaining.drawn_rows import draw
from thalweg.explaining.importance import permutations
from thalweg.options.explain_options import EXPLAIN_OPTIONS


def plain(model, frame, **options):
    return model.explain(frame, curves=0, pairs=0, **options)


@pytest.mark.parametrize("kind", SETTINGS)
def test_the_rows_as_they_are_are_judged_as_by_evaluate(fitted, frame, kind):
    model = fitted(kind)
    judged = model.evaluate(frame)
    assert plain(model, frame).judgement == pytest.approx(judged["loss"], rel=1e-5)
    metric = next(name for name in ("r2", "accuracy", "hamming_loss", "mse") if name in judged)
    found = plain(model, frame, metric=metric)
    assert (found.judged_by, found.judgement) == (metric, pytest.approx(judged[metric], rel=1e-5))


class Estimator:
    """What scikit-learn needs, around a model; it keeps the tables that it is asked about."""

    def __init__(self, model):
        self.model, self.asked = model, []

    def fit(self, X, y):
        return self

    def predict(self, X):
        self.asked.append(X.copy())
        return self.model.predict(X)


def minus_mse(estimator, X, y):
    return -np.mean(np.square(estimator.predict(X) - y))


@pytest.mark.parametrize("kind", ["linear", "bins", "regression", "mean"])
def test_importances_are_those_of_scikit_learn_with_its_permutations(
    fitted, frame, kind, monkeypatch
):
    model = fitted(kind)
    drawn = draw(model, model.stream(frame), len(frame), 0)
    rows = frame.iloc[drawn.places].reset_index(drop=True)
    X, y = rows[["x", "z", "k", "day"]], rows["number"]
    estimator = Estimator(model)
    theirs = permutation_importance(
        estimator, X, y, scoring=minus_mse, n_repeats=3, random_state=1, n_jobs=1
    )
    z = X["z"].tolist()  # all different: where each value went is the permutation
    of_z = estimator.asked[1 + 3 : 1 + 6]
    order = np.array([[z.index(value) for value in asked["z"]] for asked in of_z])
    monkeypatch.setattr(importance, "permutations", lambda *_: order)
    found = plain(model, frame, repeats=3, metric="mse")
    by_column = {each.column: each for each in found.importances}
    for name, repeats in zip(X.columns, theirs.importances, strict=True):
        mine = by_column[name]
        assert mine.repeats == pytest.approx(repeats, rel=1e-4, abs=1e-2), name
        assert mine.importance == pytest.approx(np.mean(repeats), rel=1e-4, abs=1e-2)
        spread = np.std(repeats, ddof=1) / np.sqrt(3)
        assert mine.standard_error == pytest.approx(spread, rel=1e-3, abs=1e-3)


def test_the_importance_of_a_linear_model_is_twice_its_squared_weight_times_the_variance(
    computing, monkeypatch
):
    """Fisher and others 2019: E rise of MSE = 2 w² var(x) − 2 w cov(x, f − y).

    The mean over all cyclic shifts of the rows is the expectation over all permutations.
    """
    rng = np.random.default_rng(3)
    n = 60
    a, b = rng.normal(size=(2, n))
    a, b = ((v - v.mean()) / v.std() for v in (a, b))
    model, data = computing(lambda a, b: 3 * a + 0.5 * b, a=a, b=b)
    data["y"] = data["y"] + 0.3 * data["a"] + rng.normal(size=n)
    shifts = np.stack([np.roll(np.arange(n), shift) for shift in range(n)])
    monkeypatch.setattr(importance, "permutations", lambda *_: shifts)
    found = {e.column: e.importance for e in plain(model, data, repeats=n).importances}
    residual = 3 * a + 0.5 * b - data["y"]
    for name, weight, x in (("a", 3, a), ("b", 0.5, b)):
        covariance = np.mean(x * (residual - residual.mean()))
        exact = 2 * weight**2 * np.var(x) - 2 * weight * covariance
        assert found[name] == pytest.approx(exact, rel=1e-4)


def test_the_importance_by_a_metric_is_how_much_worse_it_gets(fitted, frame):
    model = fitted("linear")
    by_mse = plain(model, frame, metric="mse")
    by_r2 = plain(model, frame, metric="r2")
    variance = model.evaluate(frame)["target_variance"]
    assert by_r2.greater_is_better
    assert not by_mse.greater_is_better
    for one, other in zip(by_mse.importances, by_r2.importances, strict=True):
        assert one.column == other.column
        assert other.importance == pytest.approx(one.importance / variance, rel=1e-4)


def test_the_row_error_is_that_of_paired_differences(fitted, frame):
    """Of one permutation: the standard error of the mean of each row's rise."""
    model = fitted("linear")
    found = plain(model, frame, repeats=1)
    drawn = draw(model, model.stream(frame), len(frame), 0)
    rows = frame.iloc[drawn.places].reset_index(drop=True)
    order = permutations(len(rows), 1, 0)[0]
    shuffled = rows.assign(z=rows["z"].to_numpy()[order])
    y = rows["number"]
    rise = (model.predict(shuffled) - y) ** 2 - (model.predict(rows) - y) ** 2
    mine = next(each for each in found.importances if each.column == "z")
    assert mine.standard_error is None
    assert mine.importance == pytest.approx(rise.mean(), rel=1e-4)
    assert mine.row_error == pytest.approx(rise.std(ddof=1) / np.sqrt(len(rise)), rel=1e-4)


def test_a_constant_column_is_worth_nothing_and_the_largest_comes_first(frame, computing):
    rng = np.random.default_rng(1)
    a, b, c = rng.normal(size=(3, 80))
    a, b, c = ((v - v.mean()) / v.std() for v in (a, b, c))
    model, data = computing(lambda a, b, c: a + 2 * c, a=a, b=b, c=c)
    found = plain(model, data).importances
    assert [each.column for each in found] == ["c", "a", "b"]
    assert found[-1].importance == pytest.approx(0, abs=1e-12)
    assert found[-1].standard_error == pytest.approx(0, abs=1e-12)
    constant = plain(model, data.assign(c=0.0)).importances
    assert {e.column: e.importance for e in constant}["c"] == 0


def test_seed_repeats_and_rows_change_the_importance(fitted, frame):
    model = fitted("linear")

    def of(**options):
        return [each.importance for each in plain(model, frame, **options).importances]

    assert of() == of()
    assert of() != of(seed=1)
    assert of() != of(repeats=2)
    few = plain(model, frame, rows=50)
    assert (few.rows["drawn"], few.rows["data"]) == (50, 300)
    assert of() != [each.importance for each in few.importances]


def test_rows_are_drawn_alike_however_the_data_comes(fitted, frame, tmp_path):
    """Each row with the same probability; the first are those of a smaller sample."""
    model = fitted("linear")
    path = tmp_path / "t.parquet"
    frame.to_parquet(path, row_group_size=37)
    table = model.read(frame).table
    small = [draw(model, stream, 40, 7).places.tolist() for stream in
             (stream_of(table), model.stream(frame), model.stream(str(path)))]  # fmt: skip
    assert small[0] == small[1] == small[2]
    assert len(set(small[0])) == 40
    assert small[0] == draw(model, model.stream(frame), 90, 7).places[:40].tolist()
    counts = np.zeros(300)
    for seed in range(60):
        counts[draw(model, model.stream(frame), 100, seed).places] += 1
    assert counts.sum() == 6000
    assert abs(counts.mean() - 20) < 1e-9
    assert counts.std() == pytest.approx(np.sqrt(60 * 1 / 3 * 2 / 3), rel=0.15)  # binomial


def test_rows_without_target_or_weight_are_not_drawn(fitted, frame):
    model = fitted("count")
    gaps = frame.astype({"calls": float, "mass": float})
    gaps.loc[:99, "calls"] = np.nan
    gaps.loc[100:149, "mass"] = 0
    drawn = draw(model, model.stream(gaps), 1000, 0)
    assert sorted(drawn.places) == [*range(150, 300)]
    assert drawn.unlabelled == 100
    found = plain(model, gaps)
    assert found.notes[0] == "100 rows have no value in the target and were left out."
    assert found.judgement == pytest.approx(model.evaluate(gaps)["loss"], rel=1e-5)


def test_the_target_may_come_apart_and_columns_in_words(fitted, frame):
    model = fitted("linear")
    whole = plain(model, frame)
    for data in ((frame[["x", "z", "k", "day"]], frame["number"]),):
        assert plain(model, data).importances == whole.importances
        assert model.explain(*data, curves=0, pairs=0).importances == whole.importances
    named = plain(model, frame, columns="z,day")
    assert [each for each in whole.importances if each.column in ("z", "day")] == [
        *named.importances
    ]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"rows": 1.5}, "rows must be a whole number from 2 up, not 1.5."),
        ({"metric": ["mse"]}, "metric takes the name of a metric, not"),
        (
            {"metric": "acc"},
            "metric: there is no metric 'acc'; did you mean 'accuracy' or 'jaccard'?",
        ),
        ({"centred": "yes"}, "centred must be true or false, not 'yes'."),
        ({"columns": "number"}, "columns: there is no column 'number'"),
        ({"repeats": 0, "grid": 1}, "repeats must be"),
    ],
)
def test_wrong_options_are_one_sentence_in_pythons_words(fitted, frame, options, said):
    with pytest.raises(thalweg.UsageError) as error:
        fitted("linear").explain(frame, **options)
    assert said in str(error.value)
    assert "--" not in str(error.value)
    if "grid" in options:
        assert "grid must be" in str(error.value)


def test_an_option_that_does_not_exist_is_named(fitted, frame):
    with pytest.raises(TypeError, match="explain has no option 'repeat': did you mean 'repeats'"):
        fitted("linear").explain(frame, repeat=3)


def test_every_option_stands_in_the_signature_and_documentation():
    shown = inspect.signature(thalweg.Model.explain).parameters
    for name, option in EXPLAIN_OPTIONS.items():
        assert shown[name].default == option.default
        assert thalweg.Model.explain.__doc__.count(f"\n    {name}: ") == 1, name
