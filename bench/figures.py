"""From readings to figures: medians, ratios, shares, and whether the target is reached."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import median
from typing import Any

from bench.readings import Reading
from bench.record import Comparison, Side, Target

CLOSE = 0.01  # held-out losses this near are the same


def summarise(
    comparison: Comparison,
    readings: Mapping[str, Sequence[Reading]],
    failures: Mapping[str, str],
    limits: Mapping[str, float],
) -> dict[str, Any]:
    """Return a comparison's row of the report, as plain data.

    Args:
        comparison: what was compared.
        readings: of each side by name, one a repetition.
        failures: why a side was not measured, by name.
        limits: of the machine.
    """
    sides = {side.name: _side(side, readings.get(side.name, ())) for side in comparison.sides}
    for name, why in failures.items():
        sides[name] = {"name": name, "failed": why}
    note = comparison.note
    if comparison.figure == "loss":
        note = " ".join(filter(None, (note, _to_level(sides))))
    return {
        "name": comparison.name,
        "group": comparison.group,
        "title": comparison.title,
        "figure": comparison.figure,
        "data": comparison.data,
        "rows": comparison.rows,
        "sides": list(sides.values()),
        "checks": [_check(target, comparison, sides, limits) for target in comparison.targets],
        "note": note,
    }


def _side(side: Side, readings: Sequence[Reading]) -> dict[str, Any]:
    """Return one side's medians; the seconds are of the whole work, measured or multiplied."""
    if not readings:
        return {"name": side.name, "failed": "not measured"}
    seconds = [side.times * reading.seconds for reading in readings]
    notes = [side.note, readings[0].note]
    found: dict[str, Any] = {
        "name": side.name,
        "seconds": median(seconds),
        "repetitions": seconds,
        "times": side.times,
        "note": ", ".join(filter(None, notes)),
    }
    losses = [reading.loss for reading in readings if reading.loss is not None]
    if losses:
        found["held_out_loss"] = median(losses)
    if readings[0].curves:
        found["curves"] = {
            name: [
                {
                    "rows": checkpoint.rows,
                    "seconds": median(r.curves[name][i].seconds for r in readings),
                    "loss": median(r.curves[name][i].loss for r in readings),
                }
                for i, checkpoint in enumerate(curve)
            ]
            for name, curve in readings[0].curves.items()
        }
    if readings[0].memory:
        found["memory"] = {
            name: median(r.memory[name] for r in readings) for name in readings[0].memory
        }
    return found


def _to_level(sides: Mapping[str, dict[str, Any]]) -> str:
    """Give each side its seconds to the common level, or none; return what a reader must know.

    The level is the lowest held-out loss that any side reaches, and reached means within 1 %.
    """
    measured = [side for side in sides.values() if "curves" in side]
    if not measured:
        return ""
    lowest = {side["name"]: _lowest(side["curves"]) for side in measured}
    level = min(lowest.values())
    short = []
    for side in measured:
        reached = [
            (point["seconds"], name, point["rows"])
            for name, curve in side["curves"].items()
            for point in curve
            if point["loss"] <= level * (1 + CLOSE)
        ]
        side["held_out_loss"] = lowest[side["name"]]
        if reached:
            side["seconds"], setting, rows = min(reached)
            side["note"] = ", ".join(filter(None, (side["note"], f"{setting}, {rows:,} rows")))
        else:
            side["seconds"] = None
            short.append(f"{side['name']} gets to {lowest[side['name']]:.4f}")
    said = f"Common level: held-out loss {level:.4f}, reached when within {CLOSE:.0%}."
    if short:
        said += f" Not the same held-out loss, so no ratio: {'; '.join(short)}."
    return said


def _lowest(curves: Mapping[str, Sequence[Mapping[str, float]]]) -> float:
    return min(point["loss"] for curve in curves.values() for point in curve)


def _check(
    target: Target,
    comparison: Comparison,
    sides: Mapping[str, dict[str, Any]],
    limits: Mapping[str, float],
) -> dict[str, Any]:
    """Return a target's figure, None where it cannot be had, and whether it is reached."""
    ours = sides[comparison.sides[0].name]
    why, value = "", None
    at_most = target.kind in ("times as long", "megabytes")
    own = ours.get("seconds")
    if target.kind == "megabytes":
        value = ours.get("memory", {}).get("beyond the data")
    elif target.kind == "share" and target.against in limits:
        value = target.work / own / limits[target.against] if own else None
    else:
        theirs = sides[target.against].get("seconds")
        why = sides[target.against].get("failed", "")
        if own and theirs:
            value = own / theirs if at_most else theirs / own
    if value is None:
        no_level = comparison.figure == "loss" and not ("failed" in ours or why)
        why = why or ours.get("failed", "")
        why = "not the same held-out loss" if no_level else why or "not measured"
    reached = None
    if value is not None and target.wanted is not None:
        reached = value <= target.wanted if at_most else value >= target.wanted
    return {
        "kind": target.kind,
        "against": target.against,
        "wanted": target.wanted,
        "value": value,
        "reached": reached,
        "why": why,
    }
