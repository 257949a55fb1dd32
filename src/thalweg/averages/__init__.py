"""Averages of the weights over updates: options of any optimizer, which predictions then use."""

from thalweg.averages.ema import EMA
from thalweg.averages.polyak import POLYAK
from thalweg.averages.record import Average

AVERAGES: dict[str, Average] = {average.name: average for average in (POLYAK, EMA)}

__all__ = ["AVERAGES", "Average"]
