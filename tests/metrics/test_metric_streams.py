"""What holds for every metric: streaming, merging, many runs, no rows."""

import math
import pickle

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from thalweg.errors import UsageError
from thalweg.metrics import F1, METRICS, MeanSquaredError, Scores, make

PAIRS = [
    (name, task, 4 if task == "multiclass" else 2)
    for name, metric in METRICS.items()
    for task in ("regression", "count", "binary", "multiclass")
    if task in metric.tasks
]
every_metric = pytest.mark.parametrize(("name", "task", "classes"), PAIRS)


def rows(rng, task, classes, n, runs):
    """Draw rows with ties, and weights with zeros among them."""
    shape = (n,) if runs is None else (n, runs)
    if task in ("regression", "count"):
        target = rng.poisson(3, n).astype(float)
        prediction = rng.exponential(3, shape) + 0.01
        if task == "regression":
            target, prediction = target + 100, prediction + 100
    elif task == "binary":
        target, prediction = rng.integers(0, 2, n), rng.random(shape).round(1)
    else:
        target = rng.integers(0, classes, n)
        prediction = rng.dirichlet(np.ones(classes), shape)
    weight = rng.integers(0, 4, n) * rng.random(n)
    return prediction, target, weight


def of(metric, data, index=slice(None)):
    metric.update(*(part[index] for part in data))
    return metric


def same(a, b):
    np.testing.assert_allclose(a, b, rtol=1e-12, atol=1e-14)


@every_metric
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_any_split_and_order_merges_to_the_whole(name, task, classes, data):
    seed = data.draw(st.integers(0, 2**32 - 1))
    n = data.draw(st.integers(0, 60))
    runs = data.draw(st.sampled_from([None, 1, 3]))
    cuts = sorted(data.draw(st.lists(st.integers(0, n), max_size=5)))
    rng = np.random.default_rng(seed)
    whole_rows = rows(rng, task, classes, n, runs)
    whole = of(make(name, task, classes), whole_rows)

    pieces = []
    for first, last in zip([0, *cuts], [*cuts, n], strict=True):
        piece = make(name, task, classes)
        if first < last or data.draw(st.booleans()):  # some empty ones are never updated
            of(piece, whole_rows, slice(first, last))
        pieces.append(piece)
    order = data.draw(st.permutations(range(len(pieces))))
    merged = make(name, task, classes)
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

    streamed = make(name, task, classes)
    shuffled = rng.permutation(n)
    for index in np.array_split(shuffled, 4):
        of(streamed, whole_rows, index)
    same(streamed.result(), whole.result())


@every_metric
def test_many_runs_equal_one_by_one(name, task, classes):
    prediction, target, weight = rows(np.random.default_rng(1), task, classes, 80, 5)
    together = of(make(name, task, classes), (prediction, target, weight)).result()
    assert together.dtype == np.float64
    assert together.shape == ((5, classes, classes) if name == "confusion_matrix" else (5,))
    for run in range(5):
        alone = of(make(name, task, classes), (prediction[:, run], target, weight)).result()
        assert isinstance(alone, np.ndarray if name == "confusion_matrix" else float)
        same(together[run], alone)
    if name != "target_variance":
        assert len(np.unique(together.round(12), axis=0)) > 1  # the runs do differ


@every_metric
def test_weights_matter_and_repeat_rows(name, task, classes):
    prediction, target, _ = rows(np.random.default_rng(2), task, classes, 60, 2)
    weight = np.random.default_rng(3).integers(0, 4, 60)
    weighted = of(make(name, task, classes), (prediction, target, weight)).result()
    repeated = (np.repeat(prediction, weight, axis=0), np.repeat(target, weight, axis=0))
    same(weighted, of(make(name, task, classes), repeated).result())
    plain = of(make(name, task, classes), (prediction, target)).result()
    assert not np.allclose(weighted, plain, rtol=1e-6)
    ones = of(make(name, task, classes), (prediction, target, np.ones(60))).result()
    same(ones, plain)


@every_metric
def test_float32_input_counts_as_its_float64_value(name, task, classes):
    if name == "log_loss":
        pytest.skip("clips by the dtype: see test_metric_probabilities.py")
    prediction, target, weight = rows(np.random.default_rng(4), task, classes, 60, 2)
    single = [part.astype(np.float32) for part in (prediction, target, weight)]
    double = [part.astype(np.float64) for part in single]
    value = of(make(name, task, classes), single).result()
    assert value.dtype == np.float64
    same(value, of(make(name, task, classes), double).result())


@every_metric
def test_nothing_seen_is_nan(name, task, classes):
    def empty(result):
        return np.all(result == 0 if name == "confusion_matrix" else np.isnan(result))

    never = make(name, task, classes)
    assert empty(never.result())
    if name != "confusion_matrix":
        assert isinstance(never.result(), float)
    for runs in (None, 3):
        prediction, target, _ = rows(np.random.default_rng(5), task, classes, 9, runs)
        weightless = of(make(name, task, classes), (prediction, target, np.zeros(9)))
        no_rows = of(make(name, task, classes), (prediction[:0], target[:0]))
        for metric in (weightless, no_rows):
            assert empty(metric.result())
            assert np.shape(metric.result())[: 1 if runs else 0] == ((3,) if runs else ())
        # and rows that come later are not spoilt
        later = of(weightless, (prediction, target)).result()
        same(later, of(make(name, task, classes), (prediction, target)).result())


@every_metric
def test_merging_with_one_never_updated(name, task, classes):
    data = rows(np.random.default_rng(6), task, classes, 30, 3)
    full, empty = of(make(name, task, classes), data), make(name, task, classes)
    before = full.result()
    full.merge(make(name, task, classes))
    np.testing.assert_array_equal(full.result(), before)
    empty.merge(full)
    np.testing.assert_array_equal(empty.result(), before)
    of(empty, data)  # must not reach back into the metric it took the sums from
    np.testing.assert_array_equal(full.result(), before)


@every_metric
def test_the_result_is_a_copy(name, task, classes):
    metric = of(make(name, task, classes), rows(np.random.default_rng(10), task, classes, 30, 3))
    before = metric.result()
    metric.result()[:] = 7
    np.testing.assert_array_equal(metric.result(), before)


@every_metric
def test_one_row(name, task, classes):
    prediction, target, _ = rows(np.random.default_rng(7), task, classes, 1, None)
    value = of(make(name, task, classes), (prediction, target)).result()
    undefined = name in ("r2", "roc_auc")
    assert np.isnan(value) == undefined if name != "confusion_matrix" else value.sum() == 1


@every_metric
def test_a_pickled_metric_goes_on(name, task, classes):
    data = rows(np.random.default_rng(8), task, classes, 30, 3)
    first = of(make(name, task, classes), data, slice(0, 12))
    second = pickle.loads(pickle.dumps(of(make(name, task, classes), data, slice(12, None))))
    same(first.merge(second).result(), of(make(name, task, classes), data).result())


def test_unlike_metrics_do_not_merge():
    with pytest.raises(UsageError, match=r"cannot merge 'mae'.*into 'mse'.*same settings"):
        make("mse", "regression").merge(make("mae", "regression"))
    with pytest.raises(UsageError, match=r"classes 3.*classes 4"):
        make("f1", "multiclass", 4).merge(make("f1", "multiclass", 3))
    with pytest.raises(UsageError, match=r"task count.*task regression"):
        make("mse", "regression").merge(make("mse", "count"))
    with pytest.raises(UsageError, match="average weighted"):
        F1(average="weighted").merge(F1())


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
    for task, classes in (("regression", 2), ("count", 2), ("binary", 2), ("multiclass", 4)):
        names = [name for name, metric in METRICS.items() if task in metric.tasks]
        data = rows(np.random.default_rng(9), task, classes, 70, 3)
        halves = [Scores(task, classes, names), Scores(task, classes, names)]
        halves[0].update(*(part[:31] for part in data))
        halves[1].update(*(part[31:] for part in data))
        result = halves[0].merge(halves[1]).result()
        assert list(result) == names
        for name in names:
            same(result[name], of(make(name, task, classes), data).result())


def test_scores_share_their_sums(monkeypatch):
    """A matrix, ranks and log loss for binary; not a matrix for each of four metrics."""
    from thalweg.metrics import confusion, scores

    assert len(Scores("binary").sums._sums) == 3
    assert len(Scores("regression").sums._sums) == 3  # squared, absolute, moments
    calls, bincount = [], np.bincount
    monkeypatch.setattr(
        confusion.np, "bincount", lambda *a, **k: calls.append(a) or bincount(*a, **k)
    )
    together = scores.Scores("binary")
    calls.clear()
    together.update([0.2, 0.7], [0, 1])
    assert len(calls) == 1


def test_scores_refuse_what_does_not_fit():
    assert all(math.isnan(value) for value in Scores("binary").result().values())
    with pytest.raises(UsageError, match="unknown metric 'msee': did you mean 'mse'"):
        Scores("regression", names=["msee"])
    with pytest.raises(UsageError, match="cannot merge scores of 'count'"):
        Scores("regression").merge(Scores("count"))
    with pytest.raises(UsageError, match="same task and metrics"):
        Scores("binary").merge(Scores("binary", names=["f1"]))
    assert list(Scores("binary", names=["f1", "accuracy", "f1"]).result()) == ["f1", "accuracy"]
