"""Schedules: how the learning rate moves, update by update."""

from thalweg.schedules.constant import CONSTANT
from thalweg.schedules.cosine import COSINE
from thalweg.schedules.inverse_scaling import INVERSE_SCALING
from thalweg.schedules.record import Schedule

SCHEDULES: dict[str, Schedule] = {
    schedule.name: schedule for schedule in (CONSTANT, INVERSE_SCALING, COSINE)
}

__all__ = ["SCHEDULES", "Schedule"]
