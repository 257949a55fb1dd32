"""Peers of the race: ``python -m bench.peers.race SIDE FILE Y SETTINGS EPOCHS``, as scripts do it.

Each reads the file and encodes it once (numbers standardised, missing ones the mean; texts one
column for each level), then fits settings one after another and judges each on validation rows. It
prints, as JSON, the seconds of what is done once and of each setting, wall clock and processor
time, and the lowest validation loss.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from typing import Any

import numpy as np

Clock = tuple[float, float]

_BATCH = 256


def _now() -> Clock:
    return time.perf_counter(), time.process_time()


def _since(begun: Clock) -> Clock:
    now = _now()
    return now[0] - begun[0], now[1] - begun[1]


def _tables(path: str, target: str) -> Any:
    import pandas as pd
    from sklearn.model_selection import train_test_split

    frame = pd.read_parquet(path)
    frame = frame[frame[target].notna()].drop(columns="dep_delay", errors="ignore")
    for name in frame.select_dtypes("datetime").columns:
        frame[name] = frame[name].astype("int64").astype(float)
    rest, _ = train_test_split(frame, test_size=0.15, random_state=0)
    train, valid = train_test_split(rest, test_size=0.15 / 0.85, random_state=0)
    numbers = [each for each in frame.select_dtypes("number").columns if each != target]
    texts = [each for each in frame.columns if each not in (*numbers, target)]
    return train, valid, numbers, texts


def sklearn(path: str, target: str, settings: int, epochs: int) -> dict[str, Any]:
    """SGDRegressor: rates and strengths of L2 by turns, constant rate."""
    from sklearn.compose import make_column_transformer
    from sklearn.impute import SimpleImputer
    from sklearn.linear_model import SGDRegressor
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import OneHotEncoder, StandardScaler

    train, valid, numbers, texts = _tables(path, target)
    encoder = make_column_transformer(
        (make_pipeline(SimpleImputer(), StandardScaler()), numbers),
        (OneHotEncoder(handle_unknown="ignore"), texts),
    )
    x, valid_x = encoder.fit_transform(train), encoder.transform(valid)
    y, valid_y = train[target].to_numpy(float), valid[target].to_numpy(float)
    y, valid_y = (y - y.mean()) / y.std(), (valid_y - y.mean()) / y.std()
    rates = np.geomspace(1e-6, 1e-2, max(2, settings))

    def fitted(k: int) -> float:
        model = SGDRegressor(
            alpha=(1e-9, 1e-5)[k % 2], learning_rate="constant", eta0=rates[k],
            max_iter=epochs, tol=None, random_state=0,
        )  # fmt: skip
        return float(np.square(model.fit(x, y).predict(valid_x) - valid_y).mean())

    return _each(fitted, settings)


def optuna(path: str, target: str, settings: int, epochs: int) -> dict[str, Any]:
    """Optuna's sampler, trial by trial, with the usual loop of PyTorch; one thread is quickest."""
    import optuna
    import torch

    torch.set_num_threads(1)
    torch.manual_seed(0)
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    train, valid, numbers, texts = _tables(path, target)
    mean, deviation = train[numbers].mean(), train[numbers].std()
    levels = [{text: i for i, text in enumerate(train[name].unique())} for name in texts]
    starts = np.cumsum([0, *(len(each) + 1 for each in levels)])  # the last: a level not met
    middle, unit = train[target].mean(), train[target].std()

    def tensors(part: Any) -> tuple[Any, Any, Any]:
        x = ((part[numbers] - mean) / deviation).fillna(0).to_numpy(np.float32)
        codes = [
            part[name].map(own).fillna(len(own)).to_numpy(np.int64) + start
            for name, own, start in zip(texts, levels, starts, strict=False)
        ]
        y = ((part[target] - middle) / unit).to_numpy(np.float32)
        places = np.stack(codes, axis=1) if codes else np.empty((len(part), 0), np.int64)
        return torch.from_numpy(x), torch.from_numpy(places), torch.from_numpy(y)

    (x, places, y), (valid_x, valid_places, valid_y) = tensors(train), tensors(valid)
    study = optuna.create_study(sampler=optuna.samplers.TPESampler(seed=0))

    def fitted(_: int) -> float:
        trial = study.ask()
        rate = trial.suggest_float("lr", 1e-4, 1, log=True)
        name = trial.suggest_categorical("optimizer", ["SGD", "NAG", "Adagrad", "Adam"])
        decay = trial.suggest_categorical("weight_decay", [0.0, 1e-5])
        line = torch.nn.Linear(len(numbers), 1)
        weights = torch.nn.EmbeddingBag(int(starts[-1]) + 1, 1, mode="sum")
        torch.nn.init.zeros_(weights.weight)

        def model(x: Any, places: Any) -> Any:
            return (line(x) + weights(places))[:, 0]

        rule = getattr(torch.optim, "SGD" if name == "NAG" else name)
        more = {"momentum": 0.9, "nesterov": True} if name == "NAG" else {}
        parameters = [*line.parameters(), *weights.parameters()]
        optimizer = rule(parameters, lr=rate, weight_decay=decay, **more)
        for _ in range(epochs):
            order = torch.randperm(len(y))
            for batch in order.split(_BATCH):
                optimizer.zero_grad()
                torch.square(model(x[batch], places[batch]) - y[batch]).mean().backward()
                optimizer.step()
        with torch.no_grad():
            loss = float(torch.square(model(valid_x, valid_places) - valid_y).mean())
        study.tell(trial, loss if np.isfinite(loss) else 1e9)
        return loss

    return _each(fitted, settings)


def _each(fitted: Callable[[int], float], settings: int) -> dict[str, Any]:
    """Fit one after another; return what each took, and the lowest loss."""
    losses, seconds = [], []
    for k in range(settings):
        begun = _now()
        losses.append(fitted(k))
        seconds.append(_since(begun))
    finite = [loss for loss in losses if np.isfinite(loss)]
    return {"each": seconds, "loss": min(finite, default=float("nan"))}


SIDES = {side.__name__: side for side in (sklearn, optuna)}

if __name__ == "__main__":
    name, path, target, settings, epochs = sys.argv[1:]
    begun = _now()
    found = SIDES[name](path, target, int(settings), int(epochs))
    whole = _since(begun)
    found["once"] = [whole[i] - sum(each[i] for each in found["each"]) for i in (0, 1)]
    found["once"][1] = time.process_time() - sum(each[1] for each in found["each"])  # all imports
    print(json.dumps(found))
