"""What each part of `fit` without options is worth: the same with parts left out."""

from __future__ import annotations

from functools import partial
from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

from bench.quality_peers import Peer, thalweg_fit


def _fit(
    options: dict[str, Any], train: pd.DataFrame, test: pd.DataFrame, target: str, seed: int
) -> NDArray[np.float64]:
    return thalweg_fit(train, test, target, seed, **options)


def _with(**options: Any) -> Peer:
    return partial(_fit, options)


INGREDIENTS: dict[str, Peer] = {
    "linear, standardised": _with(fast=True, numbers="standard", interact="none"),
    "linear, bins": _with(fast=True, numbers="both", interact="none"),
    "linear, bins, pairs": _with(fast=True, numbers="both", interact="auto"),
    "nets, standardised": _with(numbers="standard", interact="none"),
    "one net": _with(hidden=(64, 64), optimizer="adamw,lr=0.005,weight_decay=0.1"),
    "best run": _with(single=True),
    "all nets stay": _with(halving=False),
}
