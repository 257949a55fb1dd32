"""Partial dependence beside scikit-learn's, and interactions beside closed forms."""

from __future__ import annotations

from itertools import product

import numpy as np
import pandas as pd
import pytest
from sklearn.base import BaseEstimator, ClassifierMixin, RegressorMixin
from sklearn.inspection import partial_dependence

from thalweg.explaining.drawn_rows import draw
from thalweg.report.model_in_words import in_words


def curves_of(model, data, **options):
    found = model.explain(data, pairs=0, repeats=1, **options)
    return {(curve.feature, curve.output): curve for curve in found.dependences}


class Regressor(RegressorMixin, BaseEstimator):
    def __init__(self, model=None):
        self.model = model

    def fit(self, X, y):
        self.fitted_ = True
        return self

    def predict(self, X):
        return self.model.predict(X)


class Classifier(ClassifierMixin, BaseEstimator):
    def __init__(self, model=None):
        self.model = model
        self.classes_ = np.array([] if model is None else model.classes)

    def fit(self, X, y):
        self.fitted_ = True
        return self

    def predict_proba(self, X):
        return self.model.predict_proba(X)


@pytest.mark.parametrize(
    "kind", ["linear", "bins", "regression", "mean", "binary", "calibrated", "multiclass"]
)
def test_curves_are_those_of_scikit_learn(fitted, frame, kind):
    model = fitted(kind)
    found = curves_of(model, frame, lines=7)
    drawn = draw(model, model.stream(frame), len(frame), 0)
    rows = frame.iloc[drawn.places].reset_index(drop=True)[["x", "z", "k", "day"]]
    wrapped = (Classifier if model.classes else Regressor)(model).fit(rows, None)
    outputs = (
        [""] if not model.classes else [*model.classes][-2 if len(model.classes) == 2 else 0 :]
    )
    for feature in ("x", "z", "k"):
        for place, output in enumerate(outputs):
            if len(model.classes) == 2 and place == 0:
                continue
            curve = found[feature, output]
            points = np.array(curve.labels if feature == "k" else curve.x)
            theirs = partial_dependence(
                wrapped,
                rows,
                [feature],
                method="brute",
                kind="both",
                custom_values={feature: points.astype(object if feature == "k" else float)},
                categorical_features=["k"],
            )
            at = 0 if len(model.classes) == 2 else place
            assert curve.mean == pytest.approx(theirs["average"][at], rel=1e-4, abs=1e-5)
            lines = theirs["individual"][at][:7]
            assert np.array(curve.lines) == pytest.approx(lines, rel=1e-4, abs=1e-5)


def test_points_are_quantiles_all_values_or_the_most_frequent_levels(fitted, frame):
    found = curves_of(fitted("linear"), frame, grid=5)
    z = np.sort(frame["z"].to_numpy())
    at = np.quantile(z, np.linspace(0.01, 0.99, 5), method="inverted_cdf")
    assert found["z", ""].x == pytest.approx(at)
    assert found["z", ""].deciles == tuple(z[[0, *range(29, 300, 30)]])
    levels = frame["k"].value_counts()
    assert found["k", ""].labels == tuple(levels.index)
    assert found["k", ""].shares == pytest.approx((levels / len(frame)).to_numpy())
    few = curves_of(fitted("linear"), frame.assign(z=np.arange(300) % 3), grid=5)["z", ""]
    assert few.x == (0, 1, 2)
    two = curves_of(fitted("linear"), frame, grid=2)["k", ""]
    assert (two.labels, two.more_levels) == (tuple(levels.index[:2]), 1)


def test_a_missing_value_has_a_point_of_its_own(fitted, frame):
    model = fitted("regression")
    found = curves_of(model, frame)
    for feature, missing in (("x", np.nan), ("k", None)):
        mean = model.predict(frame.assign(**{feature: missing})).mean()
        assert found[feature, ""].missing == pytest.approx(mean, rel=1e-5)
    assert found["z", ""].missing is None


def test_dates_have_a_curve_for_each_part(fitted, frame):
    """Of an additive model a part's curve has the shape of its effects."""
    model = fitted("linear")
    found = curves_of(model, frame)
    weekday = found["day.weekday", ""]
    assert weekday.labels == (
        *("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    )
    effects = {e["level"]: e["effect"] for e in model.weight_table.to_pylist()
               if e["feature"].startswith("day.weekday=")}  # fmt: skip
    apart = np.array([effects[str(day)] for day in range(1, 8)])
    mean = np.array(weekday.mean)
    assert mean - mean[0] == pytest.approx(apart - apart[0], rel=1e-3, abs=1e-3)
    days = found["day.days", ""]
    assert days.kind == "date"
    assert days.labels[0].startswith("2013-01-")
    since = pd.Timestamp(days.labels[0]) - pd.Timestamp("1970-01-01")
    assert days.x[0] == pytest.approx(since / pd.Timedelta(days=1))


def test_centred_curves_start_at_nothing(fitted, frame):
    model = fitted("regression")
    plain, centred = (curves_of(model, frame, centred=c)["z", ""] for c in (False, True))
    assert centred.mean[0] == 0
    assert all(line[0] == 0 for line in centred.lines)
    assert np.array(centred.mean) == pytest.approx(np.array(plain.mean) - plain.mean[0])
    assert np.array(centred.lines[3]) == pytest.approx(np.array(plain.lines[3]) - plain.lines[3][0])


def test_one_class_or_target_is_chosen(fitted, frame):
    binary = fitted("binary")
    yes, no = (curves_of(binary, frame, output=c) for c in binary.classes[::-1])
    assert np.array(yes["z", binary.classes[1]].mean) == pytest.approx(
        1 - np.array(no["z", binary.classes[0]].mean)
    )
    assert [*curves_of(binary, frame)] == [*yes]
    several = fitted("multiclass")
    each = curves_of(several, frame)
    assert {output for _, output in each} == {"low", "mid", "top"}
    one = curves_of(several, frame, output="mid")
    assert {output for _, output in one} == {"mid"}
    assert one["z", "mid"].mean == pytest.approx(each["z", "mid"].mean)
    both = fitted("multioutput")
    assert {output for _, output in curves_of(both, frame)} == {"number", "other"}
    assert {output for _, output in curves_of(both, frame, output="other")} == {"other"}


def test_a_row_of_weight_three_counts_as_three(fitted, frame):
    model = fitted("count")
    whole = frame.loc[frame.index.repeat(frame["mass"])].assign(mass=1)
    one = curves_of(model, frame)["z", ""]
    other = curves_of(model, whole, rows=2000)["z", ""]
    assert one.deciles == other.deciles
    assert one.x == other.x
    assert one.mean == pytest.approx(other.mean, rel=1e-5)


def test_an_additive_model_has_exact_curves_and_no_interaction(fitted, frame):
    model = fitted("bins")
    found = model.explain(frame)
    assert found.additive
    assert found.interactions == ()
    exact = {curve.feature: curve for curve in found.curves}
    assert [*exact] == [curve.feature for curve in model.curves]
    mine = next(curve for curve in found.dependences if curve.feature == "z")
    inside = np.array(mine.x) > exact["z"].x[0]
    drawn = np.array(mine.mean)[inside] - mine.mean[5]
    at = np.interp(mine.x, exact["z"].x, exact["z"].y)
    assert drawn == pytest.approx((at - at[5])[inside], rel=0.02, abs=1)


def factorial(repeats=4):
    """All combinations of −1 and 1 of three columns: no two are correlated."""
    return dict(zip("abc", np.array([*product((-1.0, 1.0), repeat=3)] * repeats).T, strict=True))


@pytest.mark.parametrize("share", [0.5, 2.0])
def test_interactions_have_their_closed_form(computing, share):
    """Friedman and Popescu 2008, eq. 44 and 45, on a factorial design."""
    model, data = computing(lambda a, b, c: a + b + c + share * a * b, **factorial())
    found = {i.columns: i for i in model.explain(data, repeats=1, curves=0).interactions}
    pair = next(i for names, i in found.items() if set(names) == {"a", "b"})
    assert pair.h == pytest.approx(share / np.sqrt(2 + share**2))
    assert pair.strength == pytest.approx(share)
    for name in "ab":
        assert found[name,].h == pytest.approx(share / np.sqrt(3 + share**2))
    assert found["c",].h == found["c",].strength == 0
    others = [i for names, i in found.items() if len(names) == 2 and "c" in names]
    assert len(others) == 2
    assert all(i.h == 0 == i.strength for i in others)


def test_a_product_alone_is_all_interaction(computing):
    model, data = computing(lambda a, b, c: 5 * a * b + 0 * c, **factorial())
    found = model.explain(data, repeats=1, curves=0, pairs=2).interactions
    assert [i.columns for i in found if len(i.columns) == 2] in ([("a", "b")], [("b", "a")])
    assert all(i.h == pytest.approx(1) and i.strength == pytest.approx(5) for i in found)


def test_a_linear_net_has_no_interaction(frame):
    """A net with the identity between its layers adds up, and H computed of it is 0."""
    import thalweg

    model = thalweg.fit(frame, "number", hidden=(4,), activation="identity", optimizer="adam",
                        lr=0.01, epochs=2, only=("x", "z", "k"), clip=False).model  # fmt: skip
    found = model.explain(frame, curves=0).interactions
    assert len(found) == 3 + 3
    assert all(i.h < 1e-6 for i in found)


def test_the_interaction_of_one_class_is_that_of_its_score(fitted, frame):
    model = fitted("multiclass")
    pooled = model.explain(frame, repeats=1, curves=0, pairs=2).interactions
    single = [
        model.explain(frame, repeats=1, curves=0, pairs=2, output=c).interactions
        for c in model.classes
    ]
    strengths = np.array([[i.strength for i in sorted(found, key=lambda i: sorted(i.columns))]
                          for found in (pooled, *single)])  # fmt: skip
    assert np.square(strengths[0]) == pytest.approx(np.square(strengths[1:]).sum(axis=0))


def test_pairs_curves_and_columns_choose_what_is_explained(fitted, frame):
    model = fitted("regression")
    found = model.explain(frame, pairs=3, curves=2, repeats=1)
    assert sum(len(i.columns) == 2 for i in found.interactions) == 3
    assert {curve.of for curve in found.dependences} == {e.column for e in found.importances[:2]}
    assert "2 less important columns have no curve here" in found.notes[-1]
    named = model.explain(frame, columns=["z", "day"], repeats=1)
    assert {each.column for each in named.importances} == {"z", "day"}
    assert {each.of for each in named.dependences} == {"z", "day"}
    assert {name for each in named.interactions for name in each.columns} == {"z", "day"}


def test_without_a_target_curves_are_ordered_by_how_much_they_move_the_prediction(computing):
    rng = np.random.default_rng(0)
    a, b, c = rng.normal(size=(3, 100))
    a, b, c = ((v - v.mean()) / v.std() for v in (a, b, c))
    model, data = computing(lambda a, b, c: a + 3 * b + 0.1 * c, a=a, b=b, c=c)
    found = model.explain(data.drop(columns="y"))
    assert found.importances == ()
    assert found.judgement is None
    assert [curve.feature for curve in found.dependences] == ["b", "a", "c"]
    assert [curve.swing for curve in found.dependences] == pytest.approx([3, 1, 0.1], rel=0.1)
    assert found.notes == (
        "The data has no target 'y': the importance of the columns, which is judged by it, is "
        "left out.",
    )


def test_kernels_give_the_same_explanation(fitted, frame, monkeypatch):
    from thalweg.engine import by_engine
    from thalweg.explaining import explanation

    model = fitted("regression")
    plain = model.explain(frame)
    calls = []

    class Counted(by_engine.ByEngine):
        def scores(self, rows, parameters):
            calls.append(len(rows))
            return super().scores(rows, parameters)

    monkeypatch.setattr(explanation, "ByEngine", Counted)
    monkeypatch.setattr(explanation, "_MUCH", 0)
    other = model.explain(frame)
    assert sum(calls) > 10_000
    for one, two in zip(plain.importances, other.importances, strict=True):
        assert one.column == two.column
        assert one.repeats == pytest.approx(two.repeats, rel=1e-3, abs=0.5)
    for one, two in zip(plain.dependences, other.dependences, strict=True):
        assert one.mean == pytest.approx(two.mean, rel=1e-5)
    assert {i.columns: i.h for i in plain.interactions} == pytest.approx(
        {i.columns: i.h for i in other.interactions}, abs=1e-4
    )


def test_a_crossed_pair_of_a_linear_model_interacts(frame):
    """Only the two columns of the pair do; a change of either reaches their cells."""
    import thalweg

    model = thalweg.fit(frame, "number", only=("x", "z", "k"), interact="x:z", optimizer="adam",
                        lr=0.05, epochs=10, numbers="standard", clip=False).model  # fmt: skip
    found = model.explain(frame)
    assert not found.additive
    strength = {frozenset(i.columns): i.h for i in found.interactions}
    assert strength[frozenset("xz")] > 0.1
    assert strength[frozenset("xk")] == strength[frozenset("zk")] == strength[frozenset("k")] == 0
    curve = next(c for c in found.dependences if c.feature == "z")
    at = [model.predict(frame.assign(z=value)).mean() for value in curve.x[::5]]
    assert curve.mean[::5] == pytest.approx(at, rel=1e-4)
    assert dict(in_words(model))["pairs"].startswith("x:z (")


def test_columns_of_a_sparse_matrix_are_permuted_one_by_one():
    from scipy.sparse import csr_array, random_array

    import thalweg

    rng = np.random.default_rng(0)
    X = csr_array(random_array((400, 6), density=0.3, rng=rng))
    y = 3 * X[:, [2]].toarray()[:, 0] + X[:, [4]].toarray()[:, 0]
    model = thalweg.fit(X, y, optimizer="adam", lr=0.05, epochs=20).model
    found = model.explain(X, y)
    assert [each.column for each in found.importances][:2] == ["x2", "x4"]
    curve = next(c for c in found.dependences if c.feature == "x2")
    at = []
    for value in curve.x:
        changed = X.toarray()
        changed[:, 2] = value
        at.append(model.predict(csr_array(changed)).mean())
    assert curve.mean == pytest.approx(at, abs=1e-4)
    named = model.explain(X, y, columns=["x4", "x1"], pairs=0)
    assert {each.column for each in named.importances} == {"x1", "x4"}
    with pytest.raises(thalweg.UsageError, match="there is no column 'x9'"):
        model.explain(X, y, columns="x9")


def test_ordered_levels_stand_in_their_order(frame):
    import thalweg

    model = thalweg.fit(frame, "number", only=("z", "k"), ordered={"k": ["b", "ç", "a"]},
                        optimizer="adam", lr=0.05, epochs=3).model  # fmt: skip
    curve = curves_of(model, frame)["k", ""]
    assert curve.ordered
    assert curve.labels == ("b", "ç", "a")
    at = [model.predict(frame.assign(k=level)).mean() for level in curve.labels]
    assert curve.mean == pytest.approx(at, rel=1e-5)
    assert "k (b < ç < a)" in dict(in_words(model))["ordered categories"]


def test_fewer_rows_are_drawn_for_many_columns(fitted):
    from thalweg.explaining.explain_settings import settings_of

    model = fitted("linear")
    assert settings_of(model, {}).rows == 5000
    assert settings_of(model, {"repeats": 200}).rows == 2_500_000 // (4 * 200)
    assert settings_of(model, {"repeats": 2000}).rows == 1000
    assert settings_of(model, {"rows": 7}).rows == 7
