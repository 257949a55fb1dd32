"""Sides take turns, each in a process of its own; what fails is told and the rest goes on."""

from __future__ import annotations

import os

import pytest
from bench.readings import Reading
from bench.record import Comparison, Side
from bench.workers import SideError, Worker, sentence

from bench import measure


def sides(*makes, **settings):
    return [Side(make, f"bench_sides:{make}", **settings) for make in makes]


def alternate(found, repeats=3, figure="passes", tell=lambda line: None):
    comparison = Comparison("name", "some work", figure, tuple(found), ())
    return measure._alternate(comparison, repeats, None, tell)


@pytest.fixture(name="worked")
def _worked(monkeypatch):
    """Replace processes by a list of who worked when."""
    order = []

    class Fake:
        def __init__(self, side, folder, cores=0):
            self.side = side
            order.append(f"start {side.name}")

        def once(self):
            order.append(self.side.name)
            return Reading(1.0)

        def close(self):
            order.append(f"end {self.side.name}")

    monkeypatch.setattr(measure, "Worker", Fake)
    monkeypatch.setattr(measure, "_REST", 0.0)
    return order


def test_sides_take_turns_and_nobody_is_always_first(worked):
    readings, failures = alternate([Side(name, "") for name in "abc"])
    warm = ["start a", "a", "start b", "b", "start c", "c"]  # once each, unrecorded
    assert worked[:-3] == [*warm, *"abc", *"bca", *"cab"]
    assert sorted(worked[-3:]) == ["end a", "end b", "end c"]
    assert {name: len(found) for name, found in readings.items()} == {"a": 3, "b": 3, "c": 3}
    assert failures == {}


def test_training_to_a_loss_is_neither_warmed_up_by_it_nor_repeated_often(worked):
    readings, _ = alternate([Side("a", "")], repeats=9, figure="loss")
    assert worked.count("a") == len(readings["a"]) == 3


def test_memory_is_measured_in_a_fresh_process_each_time():
    readings, _ = alternate(sides("process"), repeats=2, figure="memory")
    first, second = (reading.memory["process"] for reading in readings["process"])
    assert len({first, second, float(os.getpid())}) == 3


def test_a_side_that_fails_does_not_stop_the_others():
    told = []
    found = [*sides("lacking", "quick"), Side("later", "bench_sides:failing", {"at": 2})]
    readings, failures = alternate(found, tell=told.append)
    assert [reading.seconds for reading in readings["quick"]] == [0.5, 0.5, 0.5]
    assert len(readings["later"]) == 1  # the first is the warm-up
    why = "not installed: no module nowhere_to_be_found; pip install -e '.[bench]'"
    assert failures == {"lacking": why, "later": "ValueError: data.bin is ¦ broken"}
    assert f"  lacking: {why}" in told


def test_of_several_numbers_of_cores_the_quickest_stays():
    if len(os.sched_getaffinity(0)) < 2:
        pytest.skip("one core only")
    readings, failures = alternate(sides("cores", cores=(2, 1)), repeats=1)
    assert failures == {}
    assert readings["cores"][0].note == "saw 1, on 1 core"


def test_a_process_that_ends_is_told():
    with pytest.raises(SideError, match="its process ended"):
        Worker(Side("gone", "bench_sides:gone"), None)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("cannot open '/tmp/x-1/vw.cache'", "cannot open 'vw.cache'"),
        ("/home/me/a/b.py: no", "b.py: no"),
        ("GB/s and 1/2 stay", "GB/s and 1/2 stay"),
        ("", ""),
    ],
)
def test_messages_name_no_folders_of_this_machine(text, said):
    assert sentence(text) == said
