"""Sides that take no time and need no library."""

import os

from bench.readings import Reading


def quick(data, tag="quick"):
    return lambda: Reading(0.5, note=tag)


def cores(data):
    """Pretend to be quicker the fewer cores there are."""
    seen = len(os.sched_getaffinity(0))
    return lambda: Reading(float(seen), note=f"saw {seen}")


def failing(data, at=0, text="/home/somebody/secret/data.bin is | broken\nsecond line"):
    calls = iter(range(at + 1))

    def once():
        if next(calls) == at:
            raise ValueError(text)
        return Reading(1.0)

    if at < 0:
        raise ValueError(text)
    return once


def lacking(data):
    import nowhere_to_be_found

    return nowhere_to_be_found


def gone(data):
    os._exit(3)


def process(data):
    return lambda: Reading(1.0, memory={"process": float(os.getpid())})
