"""Each class or label against the rest on the test rows, as the report draws it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from thalweg.results import Fit

_AXES = {
    "roc": ("false_positive_rate", "true_positive_rate"),
    "precision_recall": ("recall", "precision"),
}
_MOST_CLASSES = 12  # drawn, those of the most weight


def trade_off(of: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Return a curve of `thalweg.models.curve_data` by its axes ``x`` and ``y``.

    Args:
        of: the curves of a class.
        name: "roc" or "precision_recall".
    """
    x, y = _AXES[name]
    return {"x": of[name][x], "y": of[name][y], "threshold": of[name]["threshold"]}


def each_class(done: Fit) -> dict[str, Any] | None:
    """Return the curves and figures of each class; None of two classes and of numbers.

    Returns:
        ``classes``: of each class ``class``, ``weight``, ``roc_auc``, ``average_precision``,
        ``precision``, ``recall``, ``f1`` (of the model's decisions), ``roc`` and
        ``precision_recall`` (``share`` too, what guessing gives), ``bins`` of its probability;
        ``averages`` and ``left`` as `thalweg.models.class_curves` has them.
    """
    of = done.curves.get("test") or {}
    if "classes" not in of:
        return None
    bins = done.diagnosis.get("class_bins")
    decided = {row["class"]: (i, row) for i, row in enumerate(done.by_class["per_class"])}
    ordered = sorted(of["classes"], key=lambda each: -each["weight"])
    drawn = {each["class"] for each in ordered[:_MOST_CLASSES]}
    found = []
    for each in of["classes"]:
        if each["class"] not in drawn:
            continue
        place, figures = decided[each["class"]]
        own: dict[str, Any] = {key: figures[key] for key in ("precision", "recall", "f1")}
        if bins is not None:
            own["bins"] = bins[place]
        found.append(
            {
                **{key: each[key] for key in ("class", "weight", "roc_auc", "average_precision")},
                **own,
                "roc": trade_off(each, "roc"),
                "precision_recall": {**trade_off(each, "precision_recall"), "share": each["share"]},
            }
        )
    left = of["left"] + len(of["classes"]) - len(found)
    return {"classes": found, "averages": of["averages"], "left": left}


__all__ = ["each_class", "trade_off"]
