"""Which pairs of columns are crossed: those that the user names, or `auto`: by their gain."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Sized
from dataclasses import dataclass, field, replace
from itertools import combinations
from typing import Any

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from thalweg.data.array_table import Table
from thalweg.data.category import Category
from thalweg.data.crossed import CellStatistics, Crossed, Side
from thalweg.data.encode_splits import batches_of
from thalweg.data.encoder import Encoder
from thalweg.data.feature_values import Kept
from thalweg.data.features import Feature, Number, full_name
from thalweg.data.hash_bits import TEXT_BITS
from thalweg.data.hashed_category import HashedCategory
from thalweg.data.level_codes import LevelCodes
from thalweg.data.number_choice import training_sample
from thalweg.data.number_features import Binned, Distribution, fit_binned
from thalweg.data.ordered_category import OrderedCategory
from thalweg.data.pair_gains import MOST_COLUMNS, MOST_PAIRS, Coded, dependent_pairs
from thalweg.data.row_array import RowArray
from thalweg.data.training_rows import TrainingRows
from thalweg.errors import DataError, Problems, UsageError, nearest
from thalweg.wording import brief

AUTO, NONE = "auto", "none"
MOST_NAMED = 100
FEWEST_ROWS = 200  # with fewer, `auto` chooses none
FEWEST_FREELY = 1000  # likewise where the user does not ask for pairs
_ROWS_OF_A_KNOT, _FEWEST_KNOTS, _MOST_KNOTS = 20, 3, 8  # intervals; their square has the rows
_FINE = 32  # bins of a number's own effect, where rows are enough
_LEVELS = 32  # of a category that are told apart where `auto` looks for pairs
_CLASSES = 5  # of the target, likewise
_WIDEST = 4 * MOST_COLUMNS  # columns of the additive model

_NAME = str | int | np.integer
Pair = tuple[str, str]


@dataclass(frozen=True)
class PairChoice:
    """What the user says of pairs.

    Attributes:
        pairs: those named, by the names of columns, or of parts of dates as ``day.weekday``.
        auto: whether to find others.
        freely: whether the user says nothing, so that they are found and may be left out again.
    """

    pairs: tuple[Pair, ...] = ()
    auto: bool = False
    freely: bool = False


def pair_choice(given: Any, columns: Sequence[str] | None = None) -> PairChoice:
    """Return what the user says of pairs.

    Args:
        given: "auto", "none", ``a:b``, several of these with commas between, or two names; or a
            sequence of these. Nothing: as "auto", freely.
        columns: of the table; None: they are not known yet, and nothing but the form is checked.

    Raises:
        UsageError: what is none of these, or names no two columns; all such problems.
    """
    problems, pairs, words = Problems(), list[Pair](), set[str]()
    for each in one_by_one(given, columns):
        with problems.collected():
            if isinstance(each, str) and each in (AUTO, NONE):
                words.add(each)
            else:
                pairs.append(_pair(each, columns))
    if NONE in words and (pairs or AUTO in words):
        problems.add(UsageError("--interact none stands alone: leave it out, or the others."))
    seen = set[frozenset[str]]()
    for a, b in pairs if columns is not None else ():
        if a == b:
            problems.add(UsageError(f"--interact crosses {a!r} with itself: name two columns."))
        elif {a, b} in seen:
            problems.add(
                UsageError(f"--interact names {a!r} and {b!r} twice: name each pair once.")
            )
        seen.add(frozenset((a, b)))
    if len(pairs) > MOST_NAMED:
        said = f"--interact names {len(pairs)} pairs, and {MOST_NAMED} at most are crossed"
        problems.add(UsageError(f"{said}: name those that matter, or auto."))
    problems.refuse()
    freely = not (pairs or words)
    return PairChoice(tuple(pairs), freely or AUTO in words, freely)


def without_free_pairs(given: Any) -> Any:
    """Return the same, or none where the user says nothing: where runs are named."""
    return given if isinstance(given, str) or not isinstance(given, Sized) or len(given) else NONE


def check_pairs(
    choice: PairChoice,
    columns: Sequence[str],
    left_out: Mapping[str, Collection[str]],
) -> None:
    """Refuse pairs of columns that are not there, or are for something else.

    Args:
        choice: the user's.
        columns: of the table.
        left_out: option → the columns that it names, which are no features.
    """
    problems, told = Problems(), set[str]()
    for name in (name for pair in choice.pairs for name in pair):
        column = _column(name, columns)
        if column is None or column in told:
            if column is None and name not in told:
                said = f"--interact: there is no column {name!r}; {nearest(name, columns)}"
                problems.add(UsageError(said))
            told.add(name)
            continue
        told.add(column)
        for option, names in left_out.items():
            if column in names:
                what = {"--target": "the target", "--weight": "the weight"}.get(option, "")
                said = (
                    f"--interact names {what} {column!r}: only columns that predict are crossed."
                    if what
                    else f"--interact names {column!r}, which {option} leaves out: choose one."
                )
                problems.add(UsageError(said))
    problems.refuse()


def with_pairs(
    encoder: Encoder,
    table: Table,
    choice: PairChoice,
    train: RowArray,
    weight: RowArray | None,
    target: RowArray,
    classes: int,
    roots: bool,
    known: Mapping[str, Kept],
    roles: Mapping[str, str],
    hash_bits: int | None = None,
) -> Encoder:
    """Return the encoder with the pairs that were chosen as further features.

    Args:
        encoder: of the columns.
        table: of all rows.
        choice: the user's.
        train: mask ``[n]`` of the training rows that count.
        weight: ``[n]``; None: 1 each.
        target: ``[n]`` or ``[n, outputs]``.
        classes: how many the target has; 0: it is numbers.
        roots: whether pairs are looked for by the roots of the target, as for counts.
        known: columns that have been read.
        roles: what columns that are no feature are, in words, by name.
        hash_bits: b: cells that are more than 2ᵇ share that many columns; None: 18.

    Raises:
        UsageError: a pair of columns that cannot be crossed.
    """
    own = dict[str, Feature]()
    for feature in sorted(encoder.features, key=lambda feature: isinstance(feature, Binned)):
        if isinstance(feature, _CROSSABLE):  # a number's bins where it has no other feature
            own.setdefault(full_name(feature), feature)
    named = _named(choice.pairs, encoder, own, roles)
    if not (named or choice.auto):
        return encoder
    looked_at = own.values() if choice.auto else [side for pair in named for side in pair]
    columns = list(dict.fromkeys(feature.column for feature in looked_at))
    sample, w, y = training_sample(table, columns, train, weight, target)
    knots = round((len(y) / _ROWS_OF_A_KNOT) ** 0.5)
    knots = max(_FEWEST_KNOTS, min(_MOST_KNOTS, knots))
    found = list(named)
    if choice.auto and len(y) >= (FEWEST_FREELY if choice.freely else FEWEST_ROWS):
        looked = _Looked(encoder, sample, w, knots)
        for pair in looked.pairs(list(own.values()), _as_numbers(y, classes, roots)):
            if len(found) < MOST_PAIRS and not any(set(pair) == set(each) for each in named):
                found.append(pair)
    sides = {f: _side(encoder, f, sample, w, knots) for pair in found for f in pair}
    pairs = [(sides[a], sides[b]) for a, b in found]
    crossed = [Crossed(a, b) for a, b in pairs if a is not None and b is not None]
    learnt = _counted(encoder, table, crossed, train, known)
    made = [each.feature(hash_bits or TEXT_BITS) for each in learnt]
    return replace(encoder, features=(*encoder.features, *(each for each in made if each.width)))


_LEVELLED = Category | HashedCategory | OrderedCategory
_CROSSABLE = Number | Binned | _LEVELLED


def one_by_one(given: Any, columns: Sequence[str] | None) -> Iterator[Any]:
    """Yield what was given one by one: a tuple of two names is one pair, commas divide texts."""
    if isinstance(given, str):
        yield from [given] if _cut(given, columns) else map(str.strip, given.split(","))
        return
    if not isinstance(given, Iterable) or _is_pair(given):
        yield given
        return
    for each in given:
        yield from one_by_one(each, columns) if isinstance(each, str) else (each,)


def _is_pair(given: Iterable[Any]) -> bool:
    names = given if isinstance(given, tuple) else ()
    whole = [isinstance(each, int | np.integer) for each in names]
    texts = [isinstance(each, str) and ":" not in each for each in names]
    return len(names) == 2 and all(map(max, whole, texts)) and not {*names} & {AUTO, NONE}


def _pair(given: Any, columns: Sequence[str] | None) -> Pair:
    """Return the pair that a text or two names give."""
    if isinstance(given, str):
        a, _, b = map(str.strip, given.partition(":"))
        if all(found := _cut(given, columns) or (a, b)):
            return found  # of columns that are not there, too
    elif isinstance(given, tuple | list) and [isinstance(n, _NAME) for n in given] == [True] * 2:
        return _numbered(given[0], columns), _numbered(given[1], columns)
    raise UsageError(
        f"--interact takes pairs of columns, as in a:b, auto or none, not {brief(given)}."
    )


def _cut(text: str, columns: Sequence[str] | None) -> Pair | None:
    """Divide a text at the colon between two names; None: there is none such."""
    for place in (i for i, letter in enumerate(text) if letter == ":"):
        a, b = text[:place].strip(), text[place + 1 :].strip()
        if columns is None and a and b:
            return a, b
        if columns is None:
            continue
        if _column(a, columns) is not None and _column(b, columns) is not None:
            return a, b
    return None


def _numbered(name: Any, columns: Sequence[str] | None) -> str:
    """Return the name of a column that a number stands for: of a frame, or a place in an array."""
    if isinstance(name, str):
        return name
    there = [each for each in (str(name), f"x{name}") if columns is not None and each in columns]
    return there[0] if there else str(name)


def _column(name: str, columns: Sequence[str]) -> str | None:
    """Return the column of a name, which may be that of a date's part; None: there is none."""
    if name in columns:
        return name
    before = name.rpartition(".")[0]
    return before if before in columns else None


def _named(
    pairs: Sequence[Pair],
    encoder: Encoder,
    own: Mapping[str, Feature],
    roles: Mapping[str, str],
) -> list[tuple[Feature, Feature]]:
    """Return the features of the pairs that the user names; of a date that of elapsed days."""
    by_column: dict[str, Feature] = {}
    for feature in own.values():
        by_column.setdefault(feature.column, feature)
    problems, found = Problems(), list[tuple[Feature, Feature]]()
    for pair in pairs:
        sides = [own.get(name) or by_column.get(name) for name in pair]
        for name, side in zip(pair, sides, strict=True):
            if side is not None:
                continue
            column = _column(name, [*roles, *by_column]) or name
            parts = [full for full in own if full.startswith(f"{column}.")]
            what = roles.get(column, "no number, date or category")
            if name != column and column in by_column:
                said = f"--interact: column {column!r} has no part {name[len(column) + 1 :]!r}; "
                said += nearest(name, parts) if parts else "it is no date."
            else:
                said = f"--interact: column {name!r} cannot be crossed: it is {what}."
            problems.add(DataError(said))
        if None not in sides:
            found.append((sides[0], sides[1]))  # type: ignore[arg-type]
    problems.refuse()
    return found


def _side(
    encoder: Encoder, feature: Feature, sample: pa.Table, weight: Any, knots: int
) -> Side | None:
    """Return what a column takes part in pairs by; None: it has one value."""
    if isinstance(feature, _LEVELLED):
        return feature
    [values] = replace(encoder, features=(feature,)).read(sample)
    return _binned(feature, values, weight, knots)


def _binned(feature: Feature, values: Any, weight: Any, bins: int) -> Binned | None:
    over = Distribution.of(np.asarray(values, np.float64), weight)
    if len(over.values) < 2:
        return None
    return fit_binned(feature.column, feature.part, over, bins)


@dataclass
class _Looked:
    """A sample of the training rows, in which pairs are looked for."""

    encoder: Encoder
    sample: pa.Table
    weight: NDArray[np.float64] | None
    knots: int
    _order: NDArray[np.intp] = field(init=False)

    def __post_init__(self) -> None:
        self._order = np.random.default_rng(0).permutation(self.sample.num_rows)

    def pairs(
        self, features: Sequence[Feature], target: NDArray[np.float64]
    ) -> Iterator[tuple[Feature, Feature]]:
        """Yield the pairs that are worth a feature, the best first."""
        y = target[self._order]
        w = None if self.weight is None else self.weight[self._order]
        coded = [(f, each) for f in features if (each := self._coded(f)) is not None]
        if len(coded) > _WIDEST:
            alone = [_own_gain(each.fine, y, w) for _, each in coded]
            best = np.sort(np.argsort([-gain for gain in alone], kind="stable")[:_WIDEST])
            coded = [coded[i] for i in best]
        own = [f for f, _ in coded]
        barred = {
            (a, b) for (a, one), (b, other) in combinations(enumerate(own), 2) if _days(one, other)
        }
        for a, b in dependent_pairs([each for _, each in coded], y, w, barred):
            yield coded[a][0], coded[b][0]

    def _coded(self, feature: Feature) -> Coded | None:
        [values] = replace(self.encoder, features=(feature,)).read(self.sample)
        if isinstance(feature, _LEVELLED):
            codes: Any = values.take(slice(None)) if isinstance(values, LevelCodes) else values
            common = np.argsort(-np.bincount(codes + 1), kind="stable")
            rank = np.empty(len(common), np.intp)
            rank[common] = np.minimum(np.arange(len(common)), _LEVELS)
            ranks = rank[codes + 1][self._order]
            return Coded(ranks, ranks)
        found = []
        for bins in (max(2, min(_FINE, len(values) // 10)), self.knots):
            side = _binned(feature, values, self.weight, bins)
            if side is None:
                return None
            at = side.positions(np.asarray(values, np.float64))
            codes = np.where(at > side.width, side.width, np.minimum(at, side.width - 1))
            found.append(codes.astype(np.intp)[self._order])
        return Coded(*found)


def _days(one: Feature, other: Feature) -> bool:
    """Whether the cells of two parts of a date are single days, which never come again."""
    return one.column == other.column and bool({one.part, other.part} & {"day", "days"})


def _own_gain(
    codes: NDArray[np.intp], y: NDArray[np.float64], w: NDArray[np.float64] | None
) -> float:
    """Return what the means of a column's levels explain of the target's squares."""
    mass = np.bincount(codes, w)
    total = 0.0
    for each in (y - np.average(y, axis=0, weights=w)).T:
        sums = np.bincount(codes, each if w is None else each * w, len(mass))
        total += float((sums**2 / (mass + 5.0)).sum())
    return total


def _as_numbers(y: NDArray[np.float64], classes: int, roots: bool) -> NDArray[np.float64]:
    """Return the target as columns of unit variance in which pairs are looked for."""
    if classes:
        counts = np.bincount(y.astype(np.intp), minlength=classes)
        common = np.argsort(-counts, kind="stable")[: 1 if classes == 2 else _CLASSES]
        return np.asarray(y[:, None] == common, np.float64)
    columns = np.asarray(y.reshape(len(y), -1), np.float64)
    if roots:
        columns = np.sqrt(np.maximum(columns, 0))
    spread = columns.std(axis=0)
    return np.asarray((columns - columns.mean(axis=0)) / np.where(spread > 0, spread, 1.0))


def _counted(
    encoder: Encoder,
    table: Table,
    crossed: Sequence[Crossed],
    train: RowArray,
    known: Mapping[str, Kept],
) -> list[CellStatistics]:
    """Return how many training rows each cell has, gone through some rows at a time."""
    learnt = [CellStatistics(each) for each in crossed]
    names = list(dict.fromkeys(side.column for each in crossed for side in each.sides))
    sides = list(dict.fromkeys(side for each in crossed for side in each.sides))
    training, start = TrainingRows(train), 0
    for batch in batches_of(table.select(names), names) if crossed else ():
        part = training.part(start, batch.num_rows)
        own: Any = {n: known[n].slice(start, batch.num_rows) for n in names if n in known}
        start += batch.num_rows
        values = {}
        for side in sides:
            [each] = encoder.read(batch, known=own, features=[side])
            values[side] = (
                each.take(part.places) if isinstance(each, LevelCodes) else each[part.places]
            )
        for statistics in learnt:
            statistics.update([values[side] for side in statistics.of.sides])
    return learnt


__all__ = [
    "AUTO",
    "MOST_NAMED",
    "NONE",
    "PairChoice",
    "check_pairs",
    "one_by_one",
    "pair_choice",
    "with_pairs",
    "without_free_pairs",
]
