"""Whole commands of peers, as a script does it: ``python -m bench.peers.commands SIDE FILE Y``.

Each reads the file, drops rows without a target, encodes (numbers standardised, missing ones the
mean; texts one column for each level), holds out 15 % for validation and 15 % for the test,
trains, and prints the test's mean squared error as JSON.
"""

from __future__ import annotations

import json
import sys
from itertools import pairwise
from typing import Any

import numpy as np

_MOST_LEVELS = 1000  # of a column of texts that has weights


def _parts(path: str, target: str) -> Any:
    import pandas as pd
    from sklearn.model_selection import train_test_split

    frame = pd.read_csv(path, engine="pyarrow")
    frame = frame[frame[target].notna()].drop(columns="dep_delay", errors="ignore")
    rest, test = train_test_split(frame, test_size=0.15, random_state=0)
    train, valid = train_test_split(rest, test_size=0.15 / 0.85, random_state=0)
    return [
        (part.drop(columns=target), part[target].to_numpy(float)) for part in (train, valid, test)
    ]


def _encoder(x: Any) -> Any:
    from sklearn.compose import make_column_transformer
    from sklearn.impute import SimpleImputer
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import OneHotEncoder, StandardScaler

    numbers = list(x.select_dtypes("number").columns)
    others = [name for name in x.columns if name not in numbers]
    return make_column_transformer(
        (make_pipeline(SimpleImputer(), StandardScaler()), numbers),
        (OneHotEncoder(handle_unknown="ignore"), others),
    )


def _linear(path: str, target: str, model: Any) -> float:
    from sklearn.pipeline import make_pipeline

    (x, y), _, (test_x, test_y) = _parts(path, target)
    if others := list(x.select_dtypes(exclude="number").columns):
        x = x.astype(dict.fromkeys(others, str))
        test_x = test_x.astype(dict.fromkeys(others, str))
    pipeline = make_pipeline(_encoder(x), model).fit(x, y)
    return float(np.square(pipeline.predict(test_x) - test_y).mean())


def sgd(path: str, target: str) -> float:
    """One run of SGDRegressor over 12 epochs."""
    from sklearn.linear_model import SGDRegressor

    return _linear(path, target, SGDRegressor(max_iter=12, tol=None, eta0=0.001, random_state=0))


def ridge(path: str, target: str) -> float:
    """Ridge with the best of nine penalties on the validation rows, by LSQR where rows are sparse.

    RidgeCV makes sparse rows dense: of the flights' 3,900 columns it is not done within minutes.
    """
    from scipy.sparse import issparse
    from sklearn.linear_model import Ridge

    (x, y), (valid_x, valid_y), (test_x, test_y) = _parts(path, target)
    if others := list(x.select_dtypes(exclude="number").columns):
        x, valid_x, test_x = (
            part.astype(dict.fromkeys(others, str)) for part in (x, valid_x, test_x)
        )
    encoder = _encoder(x)
    rows = encoder.fit_transform(x)
    valid_rows, test_rows = encoder.transform(valid_x), encoder.transform(test_x)
    solver = "lsqr" if issparse(rows) else "auto"
    models = [Ridge(alpha, solver=solver).fit(rows, y) for alpha in np.logspace(-3, 5, 9)]
    best = min(models, key=lambda model: np.square(model.predict(valid_rows) - valid_y).mean())
    return float(np.square(best.predict(test_rows) - test_y).mean())


def lightgbm(path: str, target: str) -> float:
    """LightGBM, stopped by the validation rows."""
    import lightgbm as lgb

    (x, y), (valid_x, valid_y), (test_x, test_y) = _parts(path, target)
    for part in (x, valid_x, test_x):
        for name in part.select_dtypes(exclude="number").columns:
            part[name] = part[name].astype(str).astype("category")
    model = lgb.LGBMRegressor(n_estimators=1000, random_state=0, verbose=-1)
    stop = [lgb.early_stopping(30, verbose=False)]
    model.fit(x, y, eval_set=[(valid_x, valid_y)], callbacks=stop)
    return float(np.square(model.predict(test_x) - test_y).mean())


def read(path: str, target: str) -> float:
    """PyArrow's parse alone, which has no test."""
    from pyarrow import csv

    csv.read_csv(path)
    return float("nan")


def kernels(path: str, target: str) -> float:
    """PyArrow's parse and Thalweg's kernels, with as little as can be between them.

    One run of Adam over three epochs. Nothing is looked for in the columns: those that PyArrow
    reads as texts or booleans of few values have a weight for each, other texts are left out; all
    the others are numbers, less their mean by their deviation.
    """
    import pyarrow as pa
    import pyarrow.compute as pc
    from pyarrow import csv
    from scipy.sparse import csr_array

    from thalweg.data.rows import Rows
    from thalweg.engine.choose import engine_called
    from thalweg.losses import LOSSES
    from thalweg.losses.over_runs import LossOverRuns
    from thalweg.training.loop import train
    from thalweg.training.plan import TrainingPlan
    from thalweg.training.run import Run

    table = csv.read_csv(path)
    y = table[target].to_numpy()
    ones = np.ones(len(y))
    dense, places, width = [ones], [], 0
    for column in (table[name] for name in table.column_names if name != target):
        if pa.types.is_string(column.type) or pa.types.is_boolean(column.type):
            texts = column.combine_chunks().dictionary_encode(null_encoding="encode")
            if (levels := len(texts.dictionary)) <= _MOST_LEVELS:
                places.append(texts.indices.to_numpy() + np.int32(width))
                width += levels
            continue
        if pa.types.is_temporal(column.type):
            column = pc.cast(pc.cast(column, pa.timestamp("s")), pa.int64())
        number = column.to_numpy()
        dense.append(np.nan_to_num((number - np.nanmean(number)) / np.nanstd(number)))
    x = np.empty((len(y), len(dense)), np.float32)
    for i, number in enumerate(dense):
        x[:, i] = number
    sparse = None
    if places:
        parts = (
            np.ones(len(places) * len(y), np.float32),
            np.stack(places, axis=1).ravel(),
            np.arange(len(y) + 1, dtype=np.int32) * np.int32(len(places)),
        )
        sparse = csr_array(parts, shape=(len(y), width))
    rows = Rows(x, sparse, (y - y.mean()) / y.std(), ones, ones)
    ends = [0, int(0.7 * len(y)), int(0.85 * len(y)), len(y)]
    learnt, valid, test = (rows.take(slice(*each)) for each in pairwise(ends))
    loss, run = LossOverRuns(LOSSES["squared_error"]), Run("adam", 0.01)
    plan = TrainingPlan(learnt, valid, loss, [run], 3, engine=engine_called("compiled"))
    (state,) = train(plan).runs
    assert state.weights is not None
    z = test.scores(state.weights)
    return float(np.square(z[:, 0] - test.target).mean() * y.var())


def _generated(rows: str, columns: str) -> Any:
    rng = np.random.default_rng(0)
    x = rng.standard_normal((int(rows), int(columns)), np.float32)
    return x, x @ rng.standard_normal(int(columns)) + rng.standard_normal(int(rows))


def race(rows: str, columns: str) -> float:
    """Thalweg's `race` of 64 Adam runs on arrays."""
    import thalweg

    rates = np.geomspace(1e-4, 1e-1, 64)
    runs = [thalweg.Run("adam", float(rate)) for rate in rates]
    done = thalweg.race(_generated(rows, columns), settings=runs, epochs=6)
    return float((done.test or {})["mse"])


def one(rows: str, columns: str) -> float:
    """One of 64 runs of SGDRegressor over six epochs on standardised arrays."""
    from sklearn.linear_model import SGDRegressor
    from sklearn.metrics import mean_squared_error
    from sklearn.preprocessing import StandardScaler

    x, y = _generated(rows, columns)
    cut = int(0.85 * len(y))
    x = StandardScaler().fit_transform(x)
    model = SGDRegressor(max_iter=6, tol=None, eta0=0.001).fit(x[:cut], y[:cut])
    return float(mean_squared_error(y[cut:], model.predict(x[cut:])))


SIDES = {side.__name__: side for side in (sgd, ridge, lightgbm, read, kernels, race, one)}

if __name__ == "__main__":
    name, *given = sys.argv[1:]
    mse = SIDES[name](*given)
    print(json.dumps({"test": {} if np.isnan(mse) else {"mse": mse}}))
