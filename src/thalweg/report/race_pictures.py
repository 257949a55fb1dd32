"""The report's pictures as PNG files, drawn by matplotlib from the same race document.

The page saves its own pictures with a button; these are for scripts and for papers, and need no
browser. A picture has the name that the page gives its file.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from thalweg.errors import OutputError, UsageError
from thalweg.models.file import written_whole
from thalweg.report.race_document import race_document
from thalweg.results import Fit
from thalweg.wording import cut_inside

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Document = Mapping[str, Any]

# As `lab-ui/src/report/report.css` has them, told apart by those who do not see red and green too.
COLOURS = ("#0b6cb0", "#cf4a00", "#00795a", "#a83f86", "#8a6800", "#5a49b8", "#2d8fb8", "#6b6b6b")
_DASHES = ("-", "--", ":", "-.")
_MARKS = "osv^D<P*"
_OUTSIDE: dict[str, Any] = {
    "fontsize": 8, "frameon": False, "loc": "upper left", "bbox_to_anchor": (1.01, 1),
}  # fmt: skip


def save(done: Fit, folder: str | os.PathLike[str]) -> list[Path]:
    """Write every picture of a report that there is data for; return the files.

    Raises:
        UsageError: matplotlib is not installed.
        OutputError: a file cannot be written.
    """
    try:
        from matplotlib.figure import Figure
    except ImportError:
        raise UsageError(
            "Pictures are drawn with matplotlib, which is not installed: pip install "
            "'thalweg[plot]' brings it; the report's page saves pictures itself."
        ) from None
    document, written = race_document(done), []
    where = Path(folder)
    for name, size, draw in _pictures(document):
        figure = Figure(figsize=size, layout="constrained", dpi=150)
        draw(figure.subplots())
        path = where / f"{name}.png"
        try:
            where.mkdir(exist_ok=True)
        except OSError as error:
            raise OutputError(f"{path} could not be written: {error.strerror}.") from None
        with written_whole(path) as file:
            figure.savefig(file, format="png", metadata={"Software": None})
        written.append(path)
    return written


_TRADE_OFFS = (
    ("roc", "false positive rate", "recall"),
    ("precision_recall", "recall", "precision"),
)
Picture = tuple[str, tuple[float, float], Callable[["Axes"], None]]


def _pictures(of: Document) -> Iterator[Picture]:
    """Yield name, size in inches and drawing of each picture that the document has data for."""
    for what in ("split", "batch"):
        if any(run["curve"].get(what) for run in of["runs"]):
            yield f"{what}-loss", (7, 4), partial(_losses, of=of, what=what, against="rows")
            if any(run["curve"].get("seconds") for run in of["runs"]):
                name = f"{what}-loss-over-seconds"
                yield name, (7, 4), partial(_losses, of=of, what=what, against="seconds")
    if len({run["lr"] for run in of["runs"] if run["lr"]}) > 1:
        yield "learning-rates", (7, 4), lambda axes: _rates(axes, of)
    if len(of["runs"]) > 1:
        yield "parallel-coordinates", (10, 4.5), lambda axes: _parallel(axes, of)
    if of.get("tries"):
        yield "tries", (7, 4), lambda axes: _tries(axes, of)
    if of["judged_by"] != "training loss" and len(of["runs"]) > 1:
        yield "train-and-validation", (5, 5), lambda axes: _both(axes, of)
    if "metric" in of:
        yield "loss-and-metric", (5, 5), partial(_metric, of=of)
    if "residuals" in of:
        yield "residuals", (7, 4), lambda axes: _residuals(axes, of)
    if "probability_bins" in of:
        yield "calibration", (5, 5), lambda axes: _calibration(axes, of["probability_bins"])
        if of["probability_bins"]["of"] == "class 1":
            yield "thresholds", (7, 4), lambda axes: _thresholds(axes, of["probability_bins"])
    for name, x, y in _TRADE_OFFS:
        if name in of:
            draw = partial(_trade_off, of=of[name], x=x, y=y)
            yield name.replace("_", "-"), (5, 5), draw
    if "each_class" in of:
        for name, x, y in _TRADE_OFFS:
            draw = partial(_of_each_class, of=of["each_class"], name=name, x=x, y=y)
            yield f"each-class-{name.replace('_', '-')}", (7, 5), draw
        if all("bins" in each for each in of["each_class"]["classes"]):
            yield "each-class-calibration", (7, 5), partial(_each_calibrated, of=of["each_class"])
    if "confusion" in of:
        yield "confusion", (6, 5.5), lambda axes: _confusion(axes, of["confusion"])
    for name in ("dependence", "effects"):
        if name in of:
            size = (7, 1 + 0.28 * len(of[name]["columns"]))
            yield name, size, partial(_effects, of=of[name])


def _groups(of: Document) -> dict[str, tuple[str, str, str]]:
    """Return colour, dash and mark of each optimizer, that of the best run first."""
    best: dict[str, float] = {}
    for run in of["runs"]:
        loss = np.inf if run["loss"] is None else run["loss"]
        best[run["optimizer"]] = min(best.get(run["optimizer"], np.inf), loss)
    ordered = sorted(best, key=lambda name: (best[name], name))
    return {
        name: (COLOURS[i % 8], _DASHES[i // 8 % 4], _MARKS[i % 8]) for i, name in enumerate(ordered)
    }


def _legend(axes: Axes, of: Document) -> None:
    handles = [
        axes.plot([], [], dash, color=colour, marker=mark, markersize=4, label=name)[0]
        for name, (colour, dash, mark) in _groups(of).items()
    ]
    axes.legend(handles=handles, **_OUTSIDE)
    axes.spines[["top", "right"]].set_visible(False)
    axes.grid(color="0.92")
    axes.set_axisbelow(True)


def _better_half(losses: Sequence[float]) -> tuple[float, float]:
    """Return a range in which the better half of some losses is seen in detail."""
    known = np.sort([loss for loss in losses if loss is not None])
    low, middle = known[0], known[(len(known) - 1) // 2]
    high = max(2 * middle - low, low + 1e-3 * abs(low) or 1e-9)
    return low - 0.06 * (high - low), high + 0.06 * (high - low)


def _losses(axes: Axes, of: Document, what: str, against: str) -> None:
    looks, ends, firsts = _groups(of), [], []
    for place, run in enumerate(of["runs"]):
        curve = run["curve"]
        y = [np.nan if v is None else v for v in curve.get(what, ())]
        if not y:
            continue
        epochs = np.array(curve.get("epoch", range(1, len(y) + 1)))
        x = epochs * of["rows"]["train"]
        if against == "seconds":
            x = np.array([np.nan if v is None else v for v in curve.get("seconds", ())])
        colour, dash, _ = looks[run["optimizer"]]
        first = place == of["winner"]
        axes.plot(
            x[: len(y)],
            y[: len(x)],
            dash,
            color=colour,
            linewidth=2.4 if first else 1,
            alpha=1 if first else 0.6,
            zorder=3 if first else 2,
        )
        ends.append(y[-1])
        firsts.append(y[0])
    low, high = _better_half([end for end in ends if np.isfinite(end)])
    known = [value for value in firsts if np.isfinite(value)]
    axes.set_ylim(low, max(high, min([*known, low + 12 * (high - low) / 2])))
    axes.set_xlim(left=0)
    said = {"rows": "training rows seen", "seconds": "seconds since training began"}[against]
    axes.set_xlabel(said)
    axes.set_ylabel(of["loss"].replace("_", " "))
    titles = {"split": f"{of['judged_by']}, whole split", "batch": "running batch loss (progress)"}
    axes.set_title(titles[what])
    _legend(axes, of)


def _rates(axes: Axes, of: Document) -> None:
    looks = _groups(of)
    known = [run["loss"] for run in of["runs"] if run["loss"] is not None and _there(run)]
    low, high = _better_half(known)
    for name, (colour, dash, mark) in looks.items():
        runs = [run for run in of["runs"] if run["optimizer"] == name and run["lr"]]
        lowest: dict[float, float] = {}
        for run in runs:
            if _there(run) and run["loss"] is not None:
                lowest[run["lr"]] = min(lowest.get(run["lr"], np.inf), run["loss"])
        rates = sorted(lowest)
        axes.plot(rates, [lowest[r] for r in rates], dash, color=colour, marker=mark, markersize=5)
        gone = [run["lr"] for run in runs if not _there(run)]
        axes.plot(gone, [high + 0.07 * (high - low)] * len(gone), "x", color=colour)
    if any(not _there(run) for run in of["runs"]):
        axes.axhspan(high, high + 0.14 * (high - low), color="#f1ece3", zorder=0)
        axes.text(0.01, 0.97, "diverged", transform=axes.transAxes, va="top", fontsize=8)
        high += 0.14 * (high - low)
    axes.set_xscale("log")
    axes.set_ylim(low, high)
    axes.set_xlabel("learning rate")
    axes.set_ylabel(f"{of['judged_by']} ({of['loss'].replace('_', ' ')})")
    axes.set_title("final loss against learning rate")
    _legend(axes, of)


def _there(run: Document) -> bool:
    return not run["overflowed"]


def _tries(axes: Axes, of: Document) -> None:
    looks, shown = _groups(of), []
    for each in of["tries"]:
        colour, dash, mark = looks.get(each["optimizer"], (COLOURS[7], "-", "o"))
        error = [np.nan if v is None else v for v in each["error"]]
        axes.errorbar(
            each["k"], each["loss"], error, fmt=dash, color=colour, marker=mark, markersize=4
        )
        if "bound" in each:  # settings that left early as good as the best
            axes.plot(each["k"], each["bound"], linestyle=":", linewidth=1, color=colour)
        shown += each["loss"]
    axes.set_ylim(*_better_half(shown))
    axes.set_xlabel("settings tried, k")
    axes.set_ylabel(of["loss"].replace("_", " "))
    axes.set_title("expected best of k settings")
    _legend(axes, of)


def _kept(run: Document, of: Document) -> bool:
    """Whether a run is the one that is kept, which no picture leaves out."""
    return run is of["runs"][of["winner"]]


def _both(axes: Axes, of: Document) -> None:
    looks = _groups(of)
    runs = [run for run in of["runs"] if run["valid_loss"] is not None and _there(run)]
    runs = [run for run in runs if run["train_loss"] is not None]
    _, high = _better_half([run["train_loss"] for run in runs])
    near = [run for run in runs if run["train_loss"] <= high or _kept(run, of)]
    for run in near:
        colour, _, mark = looks[run["optimizer"]]
        axes.plot(run["train_loss"], run["valid_loss"], mark, color=colour, markersize=6)
    ends = [value for run in near for value in (run["train_loss"], run["valid_loss"])]
    axes.plot([min(ends), max(ends)], [min(ends), max(ends)], ":", color="0.5")
    axes.set_xlabel("training loss")
    axes.set_ylabel("validation loss")
    axes.set_title("training against validation loss")
    _legend(axes, of)


def _metric(axes: Axes, of: Document) -> None:
    looks, name = _groups(of), of["metric"]["name"]
    runs = [run for run in of["runs"] if run.get("metric") is not None and _there(run)]
    _, high = _better_half([run["loss"] for run in runs])
    for run in [run for run in runs if run["loss"] <= high or _kept(run, of)]:
        colour, _, mark = looks[run["optimizer"]]
        axes.plot(run["loss"], run["metric"], mark, color=colour, markersize=6)
    axes.set_xlabel(of["judged_by"])
    axes.set_ylabel(name)
    axes.set_title(f"loss against {name}")
    _legend(axes, of)


def _residuals(axes: Axes, of: Document) -> None:
    found = of["residuals"]
    predicted, actual = np.array(found["predicted"]), np.array(found["actual"])
    axes.plot(predicted, actual - predicted, ".", color=COLOURS[0], alpha=0.35, markersize=4)
    bins = found["bins"]
    error = [np.nan if b["standard_error"] is None else b["standard_error"] for b in bins]
    axes.errorbar(
        [b["predicted"] for b in bins],
        [b["residual"] for b in bins],
        error,
        color=COLOURS[1],
        marker="s",
        markersize=4,
    )
    axes.axhline(0, color="0.5", linestyle=":")
    for values, limit in ((predicted, axes.set_xlim), (actual - predicted, axes.set_ylim)):
        low, high = np.quantile(values, [0.01, 0.99])
        if high > low:
            limit(low - 0.05 * (high - low), high + 0.05 * (high - low))
    axes.set_xlabel(f"predicted {_name(of['target'])}")
    axes.set_ylabel("actual − predicted")
    test = of["figures"].get("test") or {}
    title = "residuals of the test rows"
    if test.get("mse") is not None and test.get("target_variance"):
        title += f"\nMSE {test['mse']:.5g} beside a variance of {test['target_variance']:.5g}"
    axes.set_title(title)


def _calibration(axes: Axes, bins: Document) -> None:
    predicted, share, count = _of_ten(bins)
    axes.errorbar(
        predicted, share, np.sqrt(share * (1 - share) / count), color=COLOURS[0], marker="o"
    )
    _calibrated(axes, f"calibration on the test rows ({bins['of']})")


def _of_ten(bins: Document) -> Iterator[Any]:
    """Yield mean probability, share that came true and weight of ten bins, where rows are."""
    right, wrong = np.array(bins["right"]), np.array(bins["wrong"])
    total = right + wrong
    sums = np.array([0.0 if m is None else m for m in bins["mean"]]) * total
    true, count, predicted = (v.reshape(10, -1).sum(axis=1) for v in (right, total, sums))
    there = count > 0
    yield from (predicted[there] / count[there], true[there] / count[there], count[there])


def _calibrated(axes: Axes, title: str) -> None:
    axes.plot([0, 1], [0, 1], ":", color="0.5")
    axes.set_xlabel("predicted probability")
    axes.set_ylabel("share that came true")
    axes.set_title(title)


def _each_calibrated(axes: Axes, of: Document) -> None:
    for each, look in zip(of["classes"], _looks(), strict=False):
        predicted, share, _ = _of_ten(each["bins"])
        axes.plot(predicted, share, marker="o", markersize=3, label=_name(each["class"]), **look)
    _calibrated(axes, "calibration of each class on the test rows")
    _outside(axes)


def _of_each_class(axes: Axes, of: Document, name: str, x: str, y: str) -> None:
    area = {"roc": "roc_auc", "precision_recall": "average_precision"}[name]
    for each, look in zip(of["classes"], _looks(), strict=False):
        label = f"{_name(each['class'])} ({each[area]:.3f})"
        axes.plot(each[name]["x"], each[name]["y"], label=label, **look)
    axes.set_xlabel(x)
    axes.set_ylabel(y)
    averages = [f"{k} {v:.3f}" for k, v in of["averages"][area].items() if v is not None]
    axes.set_title(f"each class against the rest\n{area.replace('_', ' ')}: {', '.join(averages)}")
    _outside(axes)


def _looks() -> Iterator[dict[str, Any]]:
    for dash in _DASHES:
        yield from ({"color": colour, "linestyle": dash} for colour in COLOURS)


def _outside(axes: Axes) -> None:
    axes.legend(**_OUTSIDE)


def _thresholds(axes: Axes, bins: Document) -> None:
    right, wrong = np.array(bins["right"]), np.array(bins["wrong"])
    tp, fp = right[::-1].cumsum()[::-1], wrong[::-1].cumsum()[::-1]
    fn, tn = right.sum() - tp, wrong.sum() - fp
    x = np.arange(len(right)) / len(right)
    with np.errstate(invalid="ignore", divide="ignore"):
        figures = {
            "precision": tp / (tp + fp),
            "recall": tp / (tp + fn),
            "F1": 2 * tp / (2 * tp + fp + fn),
            "accuracy": (tp + tn) / (tp + tn + fp + fn),
        }
    for (name, values), colour, dash in zip(figures.items(), COLOURS, _DASHES, strict=False):
        axes.plot(x[1:], values[1:], dash, color=colour, label=name)
    axes.set_xlabel("threshold")
    axes.set_title("what each threshold would decide on the test rows")
    axes.legend(fontsize=8, frameon=False)


def _trade_off(axes: Axes, of: Document, x: str, y: str) -> None:
    axes.plot(of["x"], of["y"], color=COLOURS[0])
    share = of.get("share")
    axes.plot([0, 1], [0, 1] if share is None else [share, share], ":", color="0.5")
    axes.set_xlabel(x)
    axes.set_ylabel(y)
    axes.set_title("on the test rows")


def _confusion(axes: Axes, of: Document) -> None:
    matrix = np.array(of["matrix"], dtype=np.float64)
    names = [_name(each) for each in of["classes"]]
    with np.errstate(invalid="ignore", divide="ignore"):
        share = np.nan_to_num(matrix / matrix.sum(axis=1, keepdims=True))
    axes.imshow(share, cmap="Blues", vmin=0, vmax=1.6)
    for (i, j), value in np.ndenumerate(matrix):
        axes.text(j, i, f"{value:,.5g}", ha="center", va="center", fontsize=8)
    axes.set_xticks(range(len(names)), names, rotation=45, ha="right")
    axes.set_yticks(range(len(names)), names)
    axes.set_xlabel("taken for")
    axes.set_ylabel("is")
    axes.set_title("confusion matrix of the test rows")


def _effects(axes: Axes, of: Document) -> None:
    columns = of["columns"][::-1]
    axes.barh([_name(each["column"]) for each in columns], [each["size"] for each in columns])
    axes.set_xlabel(f"moves {_name(of['unit'], 40)} by")
    axes.set_title(f"what the columns do: {_name(of['of'], 50)}")


def _parallel(axes: Axes, of: Document) -> None:
    """Draw a line a run through the options in which runs differ, to its loss by rank."""
    looks, runs = _groups(of), of["runs"]
    named = {name for run in runs for name in run} - _NO_OPTIONS
    ordered = ["optimizer", *sorted(named, key=lambda name: (name not in _FIRST, name))]
    columns: list[tuple[str, list[Any]]] = []
    for name in ordered:
        values = [run.get(name) for run in runs]
        if len({str(value) for value in values}) > 1 or name == "optimizer":
            columns.append((name.replace("_", " "), values))
    loss = [run["loss"] if _there(run) else None for run in runs]
    places = np.zeros((len(runs), len(columns) + 1))
    for j, (_, values) in enumerate(columns):
        levels = sorted({*values}, key=lambda v: (v is not None, isinstance(v, str), v or 0))
        at = [i / max(1, len(levels) - 1) for i in range(len(levels))]
        places[:, j] = [at[levels.index(value)] for value in values]
        for i in range(0, len(levels), -(-len(levels) // 12)):
            words = "–" if levels[i] is None else levels[i]
            said = words if isinstance(words, str) else f"{words:g}"
            axes.text(j, at[i], f" {_name(said, 14)}", fontsize=7, va="center", zorder=4)
    known = sorted(value for value in loss if value is not None)
    share = max(1, len(known) - 1) * (1.12 if len(known) < len(loss) else 1)
    places[:, -1] = [0 if v is None else 1 - known.index(v) / share for v in loss]
    for i in range(0, len(known), -(-len(known) // 6)):
        axes.text(len(columns), 1 - i / share, f" {known[i]:.5g}", fontsize=7, va="center")
    for place, run in enumerate(runs):
        colour, dash, _ = looks[run["optimizer"]]
        first = place == of["winner"]
        axes.plot(places[place], dash, color=colour, alpha=1 if first else 0.5,
                  linewidth=2.6 if first else 1, zorder=3 if first else 2)  # fmt: skip
    for j in range(len(columns) + 1):
        axes.axvline(j, color="0.5", linewidth=0.8, zorder=1)
    names = [name for name, _ in columns] + [f"{of['judged_by']}, ranked"]
    axes.set_xticks(range(len(names)), names, fontsize=8)
    axes.set_yticks([])
    axes.set_xlim(-0.1, len(columns) + 0.35)
    axes.spines[:].set_visible(False)
    axes.set_title("settings and their loss")


_FIRST = ("lr", "batch_size", "schedule")
_NO_OPTIONS = {
    *("setting", "loss", "crossvalidated_loss", "valid_loss", "train_loss", "objective", "epochs"),
    *("kept_epoch", "updates", "ending", "overflowed", "status", "curve", "metric", "optimizer"),
    *("gap", "gaps"),
}


def _name(text: str, most: int = 24) -> str:
    """Return a name from the data for matplotlib, to which what stands between $ is mathematics."""
    return cut_inside(text, most).replace("$", r"\$")


__all__ = ["save"]
