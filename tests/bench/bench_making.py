"""Comparisons and results to test with."""

from bench.figures import summarise
from bench.readings import Checkpoint, Reading
from bench.record import Comparison, Side

LIMITS = {"bandwidth": 100e9}
MACHINE = {
    "cpu": "A named CPU",
    "cores": 2,
    "memory_gib": 8.0,
    "system": "Linux",
    "python": "3.11",
    "versions": {"numpy": "2.0"},
}
OURS, THEIRS = Side("Thalweg", "bench_sides:quick"), Side("theirs", "bench_sides:quick", times=64)


def seconds(*numbers):
    return [Reading(number) for number in numbers]


def to_loss(*points):
    return [Reading(points[-1][1], curves={"lr=1": [Checkpoint(*point) for point in points]})]


def compared(figure, targets, readings, failures=None, name="name", sides=(OURS, THEIRS)):
    comparison = Comparison(name, "some work", figure, sides, tuple(targets), group="group")
    return summarise(comparison, readings, failures or {}, LIMITS)


def results(*rows, scale=1.0, only=()):
    return {
        "machine": MACHINE,
        "limits": LIMITS,
        "repeats": 3,
        "scale": scale,
        "only": list(only),
        "comparisons": list(rows),
    }
