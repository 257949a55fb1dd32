"""Schedules: how the learning rate changes from update to update."""

from thalweg.schedules.bottou import BOTTOU
from thalweg.schedules.constant import CONSTANT
from thalweg.schedules.cosine import COSINE
from thalweg.schedules.cosine_restarts import COSINE_RESTARTS
from thalweg.schedules.exponential import EXPONENTIAL
from thalweg.schedules.inverse_scaling import INVERSE_SCALING
from thalweg.schedules.multi_step import MULTI_STEP
from thalweg.schedules.one_cycle import ONE_CYCLE
from thalweg.schedules.polynomial import POLYNOMIAL
from thalweg.schedules.reduce_on_plateau import REDUCE_ON_PLATEAU
from thalweg.schedules.schedule import Schedule
from thalweg.schedules.step import STEP

SCHEDULES: dict[str, Schedule] = {
    schedule.name: schedule
    for schedule in (
        CONSTANT,
        INVERSE_SCALING,
        BOTTOU,
        EXPONENTIAL,
        POLYNOMIAL,
        STEP,
        MULTI_STEP,
        COSINE,
        COSINE_RESTARTS,
        ONE_CYCLE,
        REDUCE_ON_PLATEAU,
    )
}

__all__ = ["SCHEDULES", "Schedule"]
