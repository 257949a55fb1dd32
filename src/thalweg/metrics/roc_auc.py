"""The area under the ROC curve, exact, from a table of distinct scores."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

import numpy as np

from thalweg.metrics.metric import Metric

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from thalweg.metrics.batch import Batch


class Table(NamedTuple):
    """The distinct scores, ascending, each with the weights of positives and negatives there."""

    score: NDArray[Any]
    positive: NDArray[np.float64]
    negative: NDArray[np.float64]


def tabulate(
    score: NDArray[Any], positive: NDArray[np.float64], negative: NDArray[np.float64]
) -> Table:
    """Sort scores and add up the weights of equal ones."""
    if not score.size:
        return Table(score, positive, negative)
    order = np.argsort(score)
    score = score[order]
    if np.isnan(score[-1]):  # NaN sorts last; a diverged run needs no more than this
        lost = np.full(1, np.nan)
        return Table(lost, lost, lost)
    first = np.flatnonzero(np.concatenate(([True], score[1:] != score[:-1])))
    return Table(
        score[first],
        np.add.reduceat(positive[order], first),
        np.add.reduceat(negative[order], first),
    )


def push(stack: tuple[Table, ...], table: Table) -> tuple[Table, ...]:
    """Put a table on a stack, joining it with those below that are not over twice its size.

    Each table left is then over twice as long as the next: together they hold at most twice the
    number of distinct scores, and each score is sorted again only about log2(n) times.
    """
    while stack and stack[-1].score.size <= 2 * table.score.size:
        *below, last = stack
        stack = tuple(below)
        table = tabulate(*(np.concatenate(pair) for pair in zip(last, table, strict=True)))
    return (*stack, table) if table.score.size else stack


def area(stack: tuple[Table, ...]) -> float:
    """Return the weighted share of (positive, negative) pairs in the right order, ties half."""
    if not stack:
        return float("nan")
    whole = tabulate(*(np.concatenate(part) for part in zip(*stack, strict=True)))
    positive, negative = whole.positive, whole.negative
    below = np.concatenate(([0.0], np.cumsum(negative)[:-1]))
    pairs = positive @ (below + 0.5 * negative)
    # One class only: 0 / 0.
    return float(pairs / positive.sum() / negative.sum())


@dataclass(frozen=True)
class Ranks:
    """One stack of tables for each run and, for multiclass, each class against the rest."""

    stacks: tuple[tuple[Table, ...], ...]

    def __add__(self, other: Ranks) -> Ranks:
        joined = []
        for mine, theirs in zip(self.stacks, other.stacks, strict=True):
            stack = mine
            for table in theirs:
                stack = push(stack, table)
            joined.append(stack)
        return Ranks(tuple(joined))


def ranks(batch: Batch) -> Ranks:
    """Tabulate the scores of a batch."""
    prediction, target, weight = batch.prediction, batch.target, batch.weight
    positives = range(batch.classes) if prediction.ndim == 3 else (1,)
    sides = [(weight * (target == c), weight * (target != c)) for c in positives]
    scores = prediction.reshape(len(target), batch.runs, len(sides))
    return Ranks(
        tuple(
            push((), tabulate(np.ascontiguousarray(scores[:, run, c]), *side))
            for run in range(batch.runs)
            for c, side in enumerate(sides)
        )
    )


class RocAuc(Metric):
    """ROC AUC: the chance that a row of class 1 is scored above a row of class 0.

    Judges the order of the predictions and not their size: 0.5 is guessing, 1 a perfect ranking,
    whatever the threshold and however rare class 1 is. Use it to compare rankings; it says nothing
    about whether the probabilities are right (see log_loss).

        AUC = Σ w_i w_j ([s_i > s_j] + [s_i = s_j] / 2) / (Σ w_i · Σ w_j)

    over rows i of class 1 and j of class 0: the area under the curve of true positive rate over
    false positive rate. Exact: the metric keeps each distinct score with the weights of the two
    classes, at most twice as many entries as there are distinct scores (20 or 24 bytes each, for
    every run).

    Predictions: binary, the probability of class 1. Multiclass, the probability of each class; the
    result is then the plain mean over the classes of the AUC of that class against the rest.

    Result: from 0 to 1, greater is better. NaN where only one class occurs, for multiclass where
    some class never occurs.

    Source: Hanley, McNeil, The meaning and use of the area under a receiver operating
    characteristic (ROC) curve, Radiology 143 (1982) 29-36; Fawcett, An introduction to ROC
    analysis, Pattern Recognition Letters 27 (2006) 861-874, section 9 for more than two classes.

    Elsewhere: as scikit-learn's `roc_auc_score`, for multiclass with `multi_class="ovr"` and
    `average="macro"`; it warns where only one class occurs and, for multiclass, raises where a
    class is missing unless `labels` names it. Keras's `AUC` and Spark's binned curves approximate
    by thresholds. Hand and Till's one-against-one mean is another number.
    """

    name: ClassVar[str] = "roc_auc"
    tasks: ClassVar[frozenset[str]] = frozenset({"binary", "multiclass"})
    greater_is_better: ClassVar[bool | None] = True
    parts = (ranks,)

    def _read(self) -> NDArray[np.float64]:
        areas = np.array([area(stack) for stack in self.sums.total(ranks).stacks])
        curves = self.classes if self.task == "multiclass" else 1
        mean: NDArray[np.float64] = areas.reshape(-1, curves).mean(axis=1)
        return mean
