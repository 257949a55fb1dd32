"""Targets that are understood as a job does, for their tests."""

from __future__ import annotations

import pyarrow as pa

from thalweg.data.target_task import understand


def column(values, kind=None):
    return pa.chunked_array([pa.array(values, kind)])


def target(values, task="auto", kind=None, numeric=False, **more):
    return understand(column(values, kind), "y", task, numeric, **more)[0]


def notes(values, task="auto", **more):
    return understand(column(values), "y", task, False, **more)[1]


def made(values, task="auto", **more):
    found = target(values, task, **more)
    return found.task, found.classes, found.kind
