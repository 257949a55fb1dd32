"""A job's options about its table: what is wrong with them, and what some of them mean."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from typing import Any

import numpy as np

from thalweg.arguments import several
from thalweg.data.cache_folder import cache_limit
from thalweg.data.column_checks import ColumnOverrides, check_overrides, check_reserved
from thalweg.data.hash_bits import check_hash_bits
from thalweg.data.memory_limit import memory_limit
from thalweg.data.naming import column_names
from thalweg.data.number_choice import number_choice
from thalweg.data.ordered_category import each_order, orders_of
from thalweg.data.pair_choice import check_pairs, one_by_one, pair_choice
from thalweg.data.preprocessor import check_class_weights
from thalweg.data.sources import ReadOptions
from thalweg.data.split_choice import check_divider, split_choice
from thalweg.data.splits import check_seed
from thalweg.data.targets import check_task
from thalweg.data.text.zones import known_zone
from thalweg.errors import Problems, UsageError
from thalweg.options.table_options import TableOptions
from thalweg.wording import brief

ROLES = ("categorical", "numeric", "text")  # options that name columns for one


def read_options(table: TableOptions) -> ReadOptions:
    """Return the options by which files are read."""
    missing = several(table["missing"])
    return ReadOptions(table["delimiter"], table["encoding"], missing, table["bad_rows"])


def check_options(table: TableOptions, problems: Problems) -> None:
    """Add the problems of a table's options that do not depend on the table."""
    for check in (
        lambda: read_options(table),
        lambda: check_task(table["task"]),
        lambda: split_choice(table["split"]),
        lambda: check_class_weights(table["class_weight"]),
        lambda: check_hash_bits(table["hash_bits"]),
        lambda: check_seed(table["seed"]),
        lambda: decimal_sign(table["decimal"]),
        lambda: zone_name(table["time_zone"]),
        lambda: float_type(table["dtype"]),
        lambda: memory_limit(table["memory"]),
        lambda: cache_limit(table["cache_size"]),
        lambda: orders_of(table["ordered"]),
        lambda: number_choice(table["numbers"], None),
        lambda: number_choice("auto", table["bins"]),
        lambda: pair_choice(table["interact"]),
    ):
        with problems.collected():
            check()
    for name in ("valid", "test"):
        share = as_share(table[name])
        if share is not None:
            with problems.collected():
                check_share(share, f"--{name}")


def check_names(
    columns: Sequence[str],
    target: Any,
    only: Sequence[Any],
    table: TableOptions,
    problems: Problems,
) -> None:
    """Add the problems of the columns that options name."""
    found: dict[str, tuple[str, ...]] = {}
    by_option = {"target": target, "weight": table["weight"], "only": only}
    by_option |= {name: table.get(name) for name in ("drop", *ROLES)}
    if not isinstance(by_option["weight"], str | int):  # not a name, but the weights themselves
        by_option["weight"] = None
    for option, given in by_option.items():
        for name in several(given):
            with problems.collected():
                names = column_names((name,), columns, f"--{option}")
                found[option] = (*found.get(option, ()), *names)
    drop, these, categorical, numeric, text = (
        found.get(option, ()) for option in ("drop", "only", *ROLES)
    )
    ordered: dict[str, tuple[str, ...]] = {}
    with problems.collected():
        orders_of(table["ordered"], columns)
    for order in each_order(table["ordered"]):
        with contextlib.suppress(UsageError):
            ordered |= orders_of([order], columns)
    overrides = ColumnOverrides(drop, these, categorical, numeric, text=text, ordered=ordered)
    weight = (*found.get("weight", ()), None)[0]
    with problems.collected():
        check_reserved(columns, found.get("target", ()), weight, overrides)
    with problems.collected():
        check_overrides(columns, overrides)
    with problems.collected():
        check_divider(split_choice(table["split"], columns), found.get("target", ()), weight)
    with problems.collected():
        pair_choice(table["interact"], columns)
    outside = {f"--{name}": found.get(name, ()) for name in ("target", "weight", "drop")}
    if these and {*these} <= {*columns}:
        outside["--only"] = tuple(name for name in columns if name not in these)
    for pair in one_by_one(table["interact"], columns):
        with problems.collected():
            check_pairs(pair_choice([pair], columns), columns, outside)


def decimal_sign(sign: str | None) -> str | None:
    """Return the decimal sign, or None for any."""
    if sign not in (None, ".", ","):
        raise UsageError(f"--decimal must be '.' or ',', not {brief(sign)}.")
    return sign


def zone_name(name: str | None) -> str | None:
    """Return the name of a time zone, or an offset from UTC such as +01:00."""
    if name is not None and not (isinstance(name, str) and known_zone(name)):
        raise UsageError(
            f"--time-zone: there is no time zone {brief(name)}; give its name, such as "
            "Europe/Berlin, or an offset, such as +01:00."
        )
    return name


def as_share(value: Any) -> float | None:
    """Return a split's fraction of the rows; None if a table is given for it."""
    if isinstance(value, str):
        with contextlib.suppress(ValueError):
            value = float(value)
    return float(value) if isinstance(value, (int, float)) else None


def check_share(share: float, option: str) -> float:
    """Refuse a split's fraction of the rows that is none."""
    if not 0 <= share < 1:
        raise UsageError(
            f"{option} must be a share of the rows between 0 and 1 (0: no such split), or a "
            f"file, not {share:g}."
        )
    return share


def float_type(name: str) -> Any:
    """Return the NumPy dtype of "float32" or "float64"."""
    if name not in ("float32", "float64"):
        raise UsageError(f"--dtype must be float32 or float64, not {brief(name)}.")
    return np.dtype(name)
