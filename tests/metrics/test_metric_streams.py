"""What holds for every metric: streaming, merging, many runs, no rows."""

import math
import pickle

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from in_one_test import for_each
from thalweg.errors import UsageError
from thalweg.metrics import F1, METRICS, MeanSquaredError, Scores, make
from thalweg.metrics.layout import Layout

LAYOUTS = [
    Layout("regression"),
    Layout("count"),
    Layout("binary"),
    Layout("binary", scores=True),
    Layout("multiclass", 4),
    Layout("multiclass", 4, scores=True),
    Layout("multioutput", outputs=3),
    Layout("multilabel", outputs=3),
    Layout("multilabel", outputs=3, scores=True),
]
# At the default of 0.9 no threshold of the random rows below reaches it, and the figure is 0.
OPTIONS = {"recall_at_precision": {2: ",precision=0.6", 4: ",precision=0.4"}}
CASES = [
    (text, layout)
    for known, metric in METRICS.items()
    for layout in LAYOUTS
    for name in [known + OPTIONS.get(known, {}).get(layout.classes, "")]
    if metric.suits(layout)
    for text in (
        name,
        *(
            f"{name},average={average}"
            for average in metric.averages.get(layout.task, ())
            if average in ("none", "samples", "weighted")
        ),
    )
]


def every_metric(test):
    """Let a test be one for each metric, and go over its averages and layouts."""
    own = for_each(
        "name,layout", lambda metric: [case for case in CASES if case[0].split(",")[0] == metric]
    )
    return pytest.mark.parametrize("metric", METRICS)(own(test))


def new(name, layout):
    """Make the metric for the layout."""
    return make(name, layout.task, layout.classes, outputs=layout.outputs, scores=layout.scores)


def axes(name, layout):
    """Return the axes of a result behind that of the runs."""
    if name == "confusion_matrix":
        labels = (3,) if layout.task == "multilabel" else ()
        return (*labels, layout.classes, layout.classes)
    several = name.endswith("=none") or name == "log_loss_per_class"
    return (max(layout.classes, layout.outputs),) if several else ()


def rows(rng, layout, n, runs):
    """Draw rows with ties, and weights with zeros among them."""
    shape = (n,) if runs is None else (n, runs)
    task, weight = layout.task, rng.integers(0, 4, n) * rng.random(n)
    if task in ("regression", "count", "multioutput"):
        wide = (3,) if task == "multioutput" else ()
        target = rng.poisson(3, (n, *wide)) + (1.0 if task == "count" else 100.0)
        prediction = rng.exponential(3, (*shape, *wide)) + target.min(initial=1)
    elif layout.scores:
        wide = {"binary": (), "multiclass": (4,), "multilabel": (3,)}[task]
        target = rng.integers(0, layout.classes, (n, *(wide if task == "multilabel" else ())))
        prediction = rng.normal(0, 2, (*shape, *wide)).round(1)
    elif task == "multiclass":
        target = rng.integers(0, layout.classes, n)
        prediction = rng.dirichlet(np.ones(layout.classes), shape)
    else:
        wide = (3,) if task == "multilabel" else ()
        target = rng.integers(0, 2, (n, *wide))
        prediction = rng.random((*shape, *wide)).round(1)
    return prediction, target, weight


def of(metric, data, index=slice(None)):
    metric.update(*(part[index] for part in data))
    return metric


def same(a, b):
    np.testing.assert_allclose(a, b, rtol=1e-12, atol=1e-14)


@every_metric
@settings(max_examples=4, deadline=None)  # of each of some 300 metrics and layouts
@given(data=st.data())
def test_any_split_and_order_merges_to_the_whole(name, layout, data):
    seed = data.draw(st.integers(0, 2**32 - 1))
    n = data.draw(st.integers(0, 60))
    runs = data.draw(st.sampled_from([None, 1, 3]))
    cuts = sorted(data.draw(st.lists(st.integers(0, n), max_size=5)))
    rng = np.random.default_rng(seed)
    whole_rows = rows(rng, layout, n, runs)
    whole = of(new(name, layout), whole_rows)

    pieces = []
    for first, last in zip([0, *cuts], [*cuts, n], strict=True):
        piece = new(name, layout)
        if first < last or data.draw(st.booleans()):  # some empty ones are never updated
            of(piece, whole_rows, slice(first, last))
        pieces.append(piece)
    order = data.draw(st.permutations(range(len(pieces))))
    merged = new(name, layout)
    for i in order:
        merged.merge(pieces[i])
    if any(piece.sums.axis is not None for piece in pieces):
        same(merged.result(), whole.result())

    # As a tree: neighbours first.
    while len(pieces) > 1:
        last = pieces.pop()
        assert pieces[-1].merge(last) is pieces[-1]
    if pieces[0].sums.axis is not None:
        same(pieces[0].result(), whole.result())

    streamed = new(name, layout)
    shuffled = rng.permutation(n)
    for index in np.array_split(shuffled, 4):
        of(streamed, whole_rows, index)
    same(streamed.result(), whole.result())


@every_metric
def test_many_runs_equal_one_by_one(name, layout):
    prediction, target, weight = rows(np.random.default_rng(1), layout, 80, 5)
    together = of(new(name, layout), (prediction, target, weight)).result()
    assert together.dtype == np.float64
    assert together.shape == (5, *axes(name, layout))
    for run in range(5):
        alone = of(new(name, layout), (prediction[:, run], target, weight)).result()
        assert isinstance(alone, np.ndarray if axes(name, layout) else float)
        same(together[run], alone)
    if not name.startswith(("target_variance", "brier_uncertainty")):
        assert len(np.unique(together.round(12), axis=0)) > 1  # the runs do differ


@every_metric
def test_weights_matter_and_repeat_rows(name, layout):
    prediction, target, _ = rows(np.random.default_rng(2), layout, 60, 2)
    weight = np.random.default_rng(3).integers(0, 4, 60)
    weighted = of(new(name, layout), (prediction, target, weight)).result()
    repeated = (np.repeat(prediction, weight, axis=0), np.repeat(target, weight, axis=0))
    same(weighted, of(new(name, layout), repeated).result())
    plain = of(new(name, layout), (prediction, target)).result()
    assert not np.allclose(weighted, plain, rtol=1e-6)
    ones = of(new(name, layout), (prediction, target, np.ones(60))).result()
    same(ones, plain)


@every_metric
def test_float32_input_counts_as_its_float64_value(name, layout):
    if name.startswith("log_loss"):
        return  # it clips by the dtype: see test_metric_probabilities.py
    prediction, target, weight = rows(np.random.default_rng(4), layout, 60, 2)
    single = [part.astype(np.float32) for part in (prediction, target, weight)]
    double = [part.astype(np.float64) for part in single]
    value = of(new(name, layout), single).result()
    assert value.dtype == np.float64
    same(value, of(new(name, layout), double).result())


@every_metric
def test_nothing_seen_is_nan(name, layout):
    def empty(result):
        return np.all(result == 0 if name == "confusion_matrix" else np.isnan(result))

    never = new(name, layout)
    assert empty(never.result())
    assert np.shape(never.result()) == axes(name, layout)
    for runs in (None, 3):
        prediction, target, _ = rows(np.random.default_rng(5), layout, 9, runs)
        weightless = of(new(name, layout), (prediction, target, np.zeros(9)))
        no_rows = of(new(name, layout), (prediction[:0], target[:0]))
        for metric in (weightless, no_rows):
            assert empty(metric.result())
            assert np.shape(metric.result()) == (*((3,) if runs else ()), *axes(name, layout))
        # and rows that come later are not spoilt
        later = of(weightless, (prediction, target)).result()
        same(later, of(new(name, layout), (prediction, target)).result())


@every_metric
def test_merging_with_one_never_updated(name, layout):
    data = rows(np.random.default_rng(6), layout, 30, 3)
    full, empty = of(new(name, layout), data), new(name, layout)
    before = full.result()
    full.merge(new(name, layout))
    np.testing.assert_array_equal(full.result(), before)
    empty.merge(full)
    np.testing.assert_array_equal(empty.result(), before)
    of(empty, data)  # must not reach back into the metric it took the sums from
    np.testing.assert_array_equal(full.result(), before)


@every_metric
def test_the_result_is_a_copy(name, layout):
    metric = of(new(name, layout), rows(np.random.default_rng(10), layout, 30, 3))
    before = metric.result()
    metric.result()[:] = 7
    np.testing.assert_array_equal(metric.result(), before)


@every_metric
def test_one_row(name, layout):
    prediction, target, _ = rows(np.random.default_rng(7), layout, 1, None)
    value = of(new(name, layout), (prediction, target)).result()
    if name == "confusion_matrix":
        assert value.sum() == (3 if layout.task == "multilabel" else 1)
        return
    if layout.task == "multilabel":
        absent = target[0] == 0
    else:
        absent = np.arange(layout.classes) != target.flat[0]
    of_positives = name.startswith(("average_precision", "precision_at", "recall_at"))
    if layout.task == "binary" and of_positives:
        absent = absent[1:]
    undefined = ("r2", "d2", "roc_auc", "explained_variance", "log_loss_skill", "brier_skill")
    expected = np.full(axes(name, layout), name.startswith(undefined))
    if name == "log_loss_per_class" or (of_positives and name.endswith("=none")):
        expected = absent
    elif of_positives:
        expected = absent.all() if name.endswith("weighted") else absent.any()
    elif name == "cohen_kappa":  # both of the same class
        expected = value != 0
    np.testing.assert_array_equal(np.isnan(value), expected)


@every_metric
def test_a_pickled_metric_goes_on(name, layout):
    data = rows(np.random.default_rng(8), layout, 30, 3)
    first = of(new(name, layout), data, slice(0, 12))
    second = pickle.loads(pickle.dumps(of(new(name, layout), data, slice(12, None))))
    same(first.merge(second).result(), of(new(name, layout), data).result())


def test_unlike_metrics_do_not_merge():
    with pytest.raises(UsageError, match=r"cannot merge 'mae'.*into 'mse'.*same settings"):
        make("mse", "regression").merge(make("mae", "regression"))
    with pytest.raises(UsageError, match=r"classes 3.*classes 4"):
        make("f1", "multiclass", 4).merge(make("f1", "multiclass", 3))
    with pytest.raises(UsageError, match=r"task count.*task regression"):
        make("mse", "regression").merge(make("mse", "count"))
    with pytest.raises(UsageError, match="average weighted"):
        F1(average="weighted").merge(F1())
    with pytest.raises(UsageError, match=r"level 0\.9.*level 0\.5"):
        make("d2_pinball", "count").merge(make("d2_pinball", "count", level=0.9))
    with pytest.raises(UsageError, match=r"outputs 3.*outputs 2"):
        make("mse", "multioutput", outputs=2).merge(make("mse", "multioutput", outputs=3))
    with pytest.raises(UsageError, match=r"classes 2, scores True.*classes 2, average"):
        F1().merge(F1(scores=True))
    with pytest.raises(UsageError, match=r"scores True.*scores False"):
        Scores("binary", names=["f1"]).merge(Scores("binary", names=["f1"], scores=True))


def test_unlike_runs_do_not_merge():
    single, one, two = (MeanSquaredError() for _ in range(3))
    single.update([1.0], [0.0])
    one.update([[1.0]], [0.0])
    two.update([[1.0, 2.0]], [0.0])
    with pytest.raises(UsageError, match="of 2 runs, those before of 1 run:"):
        one.merge(two)
    with pytest.raises(UsageError, match="of a single run without a run axis, those before of 1 "):
        one.merge(single)
    with pytest.raises(UsageError, match="of 2 runs, those before of a single run without"):
        single.update([[1.0, 2.0]], [0.0])
    assert single.result() == 1.0  # nothing was taken in


def test_scores_equal_the_metrics_alone():
    for layout in LAYOUTS:
        names = [name for name, it in CASES if it == layout]
        data = rows(np.random.default_rng(9), layout, 70, 3)
        sizes = {"outputs": layout.outputs, "scores": layout.scores}
        halves = [Scores(layout.task, layout.classes, names, **sizes) for _ in range(2)]
        halves[0].update(*(part[:31] for part in data))
        halves[1].update(*(part[31:] for part in data))
        result = halves[0].merge(halves[1]).result()
        assert list(result) == names
        for name in names:
            same(result[name], of(new(name, layout), data).result())


def test_sums_of_parts_give_the_scores_of_those_rows():
    rng = np.random.default_rng(0)
    prediction, target = rng.random(30), rng.integers(0, 2, 30)
    scores = Scores("binary")
    first, last = (
        scores.sums_of(prediction[own], target[own]) for own in (slice(12), slice(12, 30))
    )
    alone = Scores("binary")
    alone.update(prediction[:12], target[:12])
    assert scores.result_of(first) == alone.result()
    whole = Scores("binary")
    whole.update(prediction, target)
    found = scores.result_of(first.with_those_of(last))
    assert found == pytest.approx(whole.result(), rel=1e-12)
    assert scores.result_of(first) == alone.result()  # which the other took no part in
    assert all(math.isnan(value) for value in scores.result().values())


def test_scores_share_their_sums(monkeypatch):
    """A matrix, ranks and log loss for binary; not a matrix for each of four metrics."""
    from thalweg.metrics import confusion, scores

    assert len(Scores("binary").sums._sums) == 3
    assert len(Scores("regression").sums._sums) == 3  # squared, absolute, moments
    levels = ["mean_pinball_loss,level=0.9", "d2_pinball,level=0.9", "d2_pinball,level=0.8"]
    assert len(Scores("count", names=levels).sums._sums) == 3  # two levels, and the targets
    powers = ["mean_poisson_deviance", "mean_tweedie_deviance,power=1", "d2_tweedie,power=1"]
    assert len(Scores("count", names=powers).sums._sums) == 2  # and the deviance of the mean
    calls, bincount = [], np.bincount
    monkeypatch.setattr(
        confusion.np, "bincount", lambda *a, **k: calls.append(a) or bincount(*a, **k)
    )
    together = scores.Scores("binary")
    calls.clear()
    together.update([0.2, 0.7], [0, 1])
    assert len(calls) == 1


def test_rankings_share_one_sort(monkeypatch):
    """ROC AUC and average precision: one table for a batch, one for the result."""
    from thalweg.metrics import distinct_values

    together = Scores("binary", names=["roc_auc", "average_precision"])
    calls, argsort = [], np.argsort
    monkeypatch.setattr(
        distinct_values.np, "argsort", lambda a, **how: calls.append(a) or argsort(a, **how)
    )
    together.update([0.2, 0.7, 0.8, 0.3], [0, 1, 0, 1])
    assert len(calls) == 1
    together.result()
    assert len(calls) == 1  # a single table is in order
    together.update([0.9], [1])
    together.result()
    together.result()
    assert len(calls) == 3
    expected = {"roc_auc": 4 / 6, "average_precision": (1 + 2 / 3 + 3 / 4) / 3}
    assert together.result() == pytest.approx(expected)


def test_scores_refuse_what_does_not_fit():
    assert all(math.isnan(value) for value in Scores("binary").result().values())
    with pytest.raises(UsageError, match="unknown metric 'msee': did you mean 'mse'"):
        Scores("regression", names=["msee"])
    with pytest.raises(UsageError, match="cannot merge scores of 'count'"):
        Scores("regression").merge(Scores("count"))
    with pytest.raises(UsageError, match="same task and metrics"):
        Scores("binary").merge(Scores("binary", names=["f1"]))
    assert list(Scores("binary", names=["f1", "accuracy", "f1"]).result()) == ["f1", "accuracy"]
