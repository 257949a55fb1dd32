"""Averages of the weights over updates, with any optimizer; predictions use the average."""

from thalweg.averages.average import Average
from thalweg.averages.ema import EMA
from thalweg.averages.polyak import POLYAK

AVERAGES: dict[str, Average] = {average.name: average for average in (POLYAK, EMA)}

__all__ = ["AVERAGES", "Average"]
