"""python -m bench.learn_halving: learn the chances that `thalweg.racing.halving` goes by.

From races of the design tables (`python -m bench.record_races --half design --races 800`, and 800
more with `--first 5000`, recorded in files of their own): of each
setting that is still in doubt after an epoch, whether it ended within 0.1 % of the lowest loss of
the race. Small nets are fitted to that with scikit-learn, and written where the package reads them.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from bench.recorded_races import FOLDER, Race, read
from thalweg.racing import halving_chances
from thalweg.racing.race_progress import Shapes, features

NEAR = 1e-3  # of the lowest loss: what ends within it may win
_HIDDEN, _NETS, _EPOCHS, _L2, _RATE, _BATCH = (32, 16), 3, 10, 1e-2, 2e-3, 512


def examples(race: Race) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Return the features of a race's settings after each epoch, and whether they end near.

    What comes after the lowest loss was reached is left out: there all may leave.
    """
    losses, errors = race.losses.astype(np.float64), race.errors.astype(np.float64)
    shapes = Shapes.of(race.runs, len(losses))
    lowest = np.nanmin(losses)
    near = np.nanmin(losses, axis=0) <= lowest * (1 + NEAR)
    found, told = [np.empty((0, 0))], [np.empty(0, np.bool_)]
    for epoch in range(len(losses) - 1):
        if np.nanmin(losses[: epoch + 1]) <= lowest * (1 + NEAR):
            break
        racing = np.isfinite(losses[epoch])
        each = features(losses[: epoch + 1], errors[epoch], racing, shapes)
        found.append(each[racing])
        told.append(near[racing])
    return np.concatenate(found[1:] or found), np.concatenate(told)


def learn(races: list[Race]) -> dict[str, NDArray[np.float32]]:
    """Return the weights of the nets, by the names under which they are kept."""
    from sklearn.neural_network import MLPClassifier

    each = [pair for pair in map(examples, races) if len(pair[0])]
    x = np.clip(np.concatenate([x for x, _ in each]), -halving_chances.MOST, halving_chances.MOST)
    near = np.concatenate([y for _, y in each])
    mean, deviation = x.mean(axis=0), np.maximum(x.std(axis=0), 1e-6)
    arrays: dict[str, NDArray[np.float32]] = {}
    for seed in range(_NETS):
        net: Any = MLPClassifier(
            _HIDDEN,
            alpha=_L2,
            batch_size=_BATCH,
            max_iter=_EPOCHS,
            learning_rate_init=_RATE,
            random_state=seed,
        )
        net.fit((x - mean) / deviation, near)
        weights, biases = [*net.coefs_], [*net.intercepts_]
        biases[0] = biases[0] - (mean / deviation) @ weights[0]
        weights[0] = weights[0] / deviation[:, None]
        for layer, (w, b) in enumerate(zip(weights, biases, strict=True)):
            arrays[f"{seed}.{layer}.weights"] = w.astype(np.float32)
            arrays[f"{seed}.{layer}.bias"] = b.astype(np.float32)
    return arrays


def main(arguments: list[str] | None = None) -> int:
    """Learn from files of recorded races and write the weights; return the exit status."""
    parser = argparse.ArgumentParser("python -m bench.learn_halving", description=__doc__)
    parser.add_argument("--races", type=Path, nargs="+", default=[FOLDER / "design.npz"])
    parser.add_argument(
        "--out", type=Path, default=Path(halving_chances.__file__).with_suffix(".npz")
    )
    asked = parser.parse_args(arguments)
    np.savez_compressed(asked.out, **learn([race for path in asked.races for race in read(path)]))  # type: ignore[arg-type]
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
