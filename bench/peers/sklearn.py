"""scikit-learn: SGDClassifier and SGDRegressor, plain descent, one row at a time, a model a run.

No shuffling, no penalty, no stopping optimizer, no search of the input for what is not finite, and
the precision, float32 or float64, in which it is quicker on these very data.
"""

from __future__ import annotations

import time
import warnings
from collections.abc import Sequence
from typing import Any

import numpy as np
import sklearn
from joblib import Parallel, delayed
from scipy.sparse import csr_matrix
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import SGDClassifier, SGDRegressor
from sklearn.metrics import log_loss
from sklearn.neural_network import MLPClassifier

from bench.data import Data, Net, Split, held_out_loss
from bench.readings import Checkpoint, Once, Reading

sklearn.set_config(assume_finite=True)  # spares it a look at all values


def _model(rate: float, loss: str, jobs: int = 1) -> Any:
    settings = {
        "penalty": None,
        "learning_rate": "constant",
        "max_iter": 1,
        "tol": None,
        "shuffle": False,
    }
    if loss == "squared_error":  # it takes half the square, so that half the rate is ours
        return SGDRegressor(loss=loss, eta0=2 * rate, **settings)
    return SGDClassifier(loss="log_loss", eta0=rate, n_jobs=jobs, **settings)


def _features(split: Split, precision: str) -> Any:
    if split.sparse is None:
        return split.without_ones().astype(precision, copy=False)
    matrix = csr_matrix(split.sparse).astype(precision, copy=False)
    matrix.has_canonical_format = True
    return matrix


def _scores(model: Any, features: Any) -> Any:
    return getattr(model, "decision_function", model.predict)(features)


class _Rows:
    """The data as it likes them best."""

    def __init__(self, data: Data, loss: str) -> None:
        self.y = data.train.target
        either = {p: _features(data.train, p) for p in ("float32", "float64")}
        took = {precision: _trial(X, self.y, loss) for precision, X in either.items()}
        self.precision = min(took, key=lambda precision: took[precision])
        self.X, self.unseen = either[self.precision], _features(data.held_out, self.precision)
        self.known, self.loss = data.held_out.target, loss

    def held_out_loss(self, model: Any) -> float:
        return held_out_loss(_scores(model, self.unseen), self.known, self.loss)


def _trial(X: Any, y: Any, loss: str) -> float:
    took = []
    for _ in range(3):
        begin = time.perf_counter()
        _model(0.01, loss).fit(X, y)
        took.append(time.perf_counter() - begin)
    return min(took)


def one_pass(
    data: Data,
    rates: Sequence[float],
    processors: int = 1,
    classes: int = 1,
    loss: str = "log_loss",
) -> Once:
    """One epoch of each rate's run, one after another, or on several cores at once by joblib.

    With classes, each run is one class against the rest, as it does that by itself.
    """
    rows = _Rows(data, loss)
    # Its loops let go of Python's lock, so that threads serve and nothing is copied.
    parallel = Parallel(processors, prefer="threads")

    def fit(rate: float) -> Any:
        return _model(rate, loss).fit(rows.X, rows.y)

    def once() -> Reading:
        begin = time.perf_counter()
        if processors == 1:
            models = [fit(rate) for rate in rates]
        elif len(rates) >= processors:
            models = parallel(delayed(fit)(rate) for rate in rates)
        else:
            models = [_model(rate, loss, processors).fit(rows.X, rows.y) for rate in rates]
        seconds = time.perf_counter() - begin
        if classes > 1:
            return Reading(seconds, note=rows.precision)  # one against the rest is another loss
        lowest = min(rows.held_out_loss(model) for model in models)
        return Reading(seconds, lowest, note=rows.precision)

    return once


def nets(data: Data, nets: Sequence[Net], batch: int, processors: int = 1) -> Once:
    """One epoch of each net by MLPClassifier with Adam, without dropout, which it has not.

    Its penalty L2 stands for the weight decay. One after another, or several at once by joblib.
    """
    X, y = data.train.without_ones(), data.train.target
    parallel = Parallel(processors)

    def fit(net: Net) -> Any:
        model = MLPClassifier(
            net["hidden"],
            batch_size=batch,
            learning_rate_init=net["lr"],
            alpha=net["decay"] / len(X),
            shuffle=False,
            max_iter=1,
            random_state=net["seed"],
        )
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", ConvergenceWarning)  # after one epoch: that is asked
            return model.fit(X, y)

    def once() -> Reading:
        begin = time.perf_counter()
        models = [fit(n) for n in nets] if processors == 1 else parallel(map(delayed(fit), nets))
        seconds = time.perf_counter() - begin
        unseen, known = data.held_out.without_ones(), data.held_out.target
        losses = [log_loss(known, model.predict_proba(unseen)) for model in models]
        return Reading(seconds, min(losses), note="float32")

    return once


def to_loss(
    data: Data, rates: Sequence[float], looks: Sequence[float], race: bool, loss: str = "log_loss"
) -> Once:
    """Every rate, one after another, up to the last look.

    Args:
        data: two classes, or numbers.
        rates: to try.
        looks: at the held-out rows, after so many epochs.
        race: True: nobody says which rate is good, so the seconds of all are summed and the best
            speaks; False: each rate has a curve of its own.
        loss: to minimise.
    """
    rows = _Rows(data, loss)
    count = len(rows.y)
    classes = {} if loss == "squared_error" else {"classes": np.array([0.0, 1.0])}

    def curve(rate: float) -> list[Checkpoint]:
        model, seconds, at, found = _model(rate, loss), 0.0, 0, []
        for look in looks:
            after = round(look * count)
            while at < after:
                stop = min(after, (at // count + 1) * count)
                span = slice(at % count, at % count + stop - at)
                part, labels = rows.X[span], rows.y[span]
                begin = time.perf_counter()
                model.partial_fit(part, labels, **classes)
                seconds += time.perf_counter() - begin
                at = stop
            found.append(Checkpoint(after, seconds, rows.held_out_loss(model)))
        return found

    def once() -> Reading:
        curves = {f"lr={rate:g}": curve(rate) for rate in rates}
        seconds = sum(one[-1].seconds for one in curves.values())
        if race:
            together = [
                Checkpoint(looks[0].rows, sum(c.seconds for c in looks), min(c.loss for c in looks))
                for looks in zip(*curves.values(), strict=True)
            ]
            curves = {f"all {len(rates)} rates": together}
        return Reading(seconds, curves=curves, note=rows.precision)

    return once
