"""python -m bench."""

from __future__ import annotations

import json

import pytest
from bench.comparisons import comparisons
from bench.ours import step_optimizers
from bench.record import Target
from bench_making import compared, results, seconds

from bench import __main__ as cli
from bench import machine


@pytest.fixture(name="bench")
def _bench(tmp_path, monkeypatch, capsys):
    """Run the command in a folder of its own, with a measurement that takes no time."""
    failures = {}

    def measure(chosen, repeats, scale, tell):
        targets, readings = [Target("times faster", 65, "theirs")], {"theirs": seconds(1.0)}
        if not failures:
            readings["Thalweg"] = seconds(1.0)
        rows = [compared("passes", targets, readings, failures, one.name) for one in chosen]
        return {**results(*rows, scale=scale), "machine": machine.names()}

    monkeypatch.setattr(cli, "measure", measure)
    monkeypatch.chdir(tmp_path)

    def run(*arguments, ours_fails=False):
        failures.clear()
        if ours_fails:
            failures["Thalweg"] = "CompilerMissing: no Numba"
        try:
            status = cli.main([*arguments, "--json", "results.json"])
        except SystemExit as exit_:
            status = exit_.code
        return status, capsys.readouterr()

    return run


def names(tmp_path):
    return [
        row["name"] for row in json.loads((tmp_path / "results.json").read_text())["comparisons"]
    ]


def test_all_are_listed_once(bench):
    status, said = bench("--list")
    listed = [line.split()[0] for line in said.out.splitlines()]
    assert status == 0
    assert listed == [one.name for one in comparisons()]
    assert len(set(listed)) == len(listed)


def test_every_optimizer_with_a_step_is_compared():
    assert {f"step-{name}" for name in step_optimizers()} <= {one.name for one in comparisons()}


def test_every_target_speaks_of_a_side_or_a_limit():
    for one in comparisons():
        sides = {side.name for side in one.sides}
        assert len(sides) == len(one.sides)
        checked = {target.against for target in one.targets}
        assert checked - sides <= {"", machine.BANDWIDTH, machine.MATRIX}
        assert sides - checked == {one.sides[0].name}  # each peer has a ratio


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--only", "nothing"], "No comparison nothing. See --list."),
        (["--repeats", "0"], "--repeats must be at least 1"),
        (["--scale", "0"], "--scale in (0, 1]"),
        (["--scale", "1.5"], "--scale in (0, 1]"),
        (["--from-json", "missing.json"], "missing.json cannot be read"),
    ],
)
def test_bad_arguments_are_refused_in_a_sentence(bench, arguments, message):
    status, said = bench(*arguments)
    assert status == 2
    assert message in said.err
    assert "Traceback" not in said.err


def test_a_run_of_some_says_so_and_another_is_put_beside_it(bench, tmp_path):
    _, said = bench("--only", "sgd-one")
    assert "results.json holds these comparisons only." in said.err
    assert "Only these comparisons were measured: sgd-one." in said.out
    status, said = bench("--only", "adam-one", "--markdown", "page.md")
    assert status == 0
    assert "Put into the results that results.json held already." in said.err
    assert names(tmp_path) == ["adam-one", "sgd-one"]
    assert "Only these comparisons were measured: adam-one, sgd-one." in said.out
    assert "in a run of their own: adam-one." in (tmp_path / "page.md").read_text()


def test_a_group_is_all_of_its_comparisons(bench, tmp_path):
    bench("--only", "one")
    assert names(tmp_path) == ["adam-one", "sgd-one"]


def test_a_full_run_takes_the_place_of_all(bench, tmp_path):
    bench("--only", "sgd-one")
    _, said = bench()
    assert "Only these" not in said.out
    assert names(tmp_path) == [one.name for one in comparisons()]


def test_results_of_another_size_are_kept(bench, tmp_path):
    bench("--only", "sgd-one")
    before = (tmp_path / "results.json").read_text()
    status, said = bench("--only", "adam-one", "--scale", "0.5")
    assert status == 2
    assert "cannot go into results.json: it was measured at a scale of 1, not 0.5" in said.err
    assert (tmp_path / "results.json").read_text() == before


def test_our_own_failure_is_loud(bench, tmp_path):
    status, said = bench("--only", "sgd-one", "--markdown", "page.md", ours_fails=True)
    assert status == 1
    assert "Thalweg itself failed in sgd-one: CompilerMissing: no Numba" in said.err
    assert not (tmp_path / "page.md").exists()


def test_results_can_be_reported_again(bench, tmp_path):
    bench("--only", "sgd-one")
    status, said = bench("--from-json", "results.json", "--markdown", "page.md")
    assert status == 0
    assert "64 × faster" in said.out
    assert "64 × faster" in (tmp_path / "page.md").read_text()


def test_a_note_on_what_is_no_comparison_is_refused(bench, tmp_path, monkeypatch):
    notes = tmp_path / "notes.toml"
    notes.write_text('sgd-two = "why"\n')
    monkeypatch.setattr(cli, "_NOTES", notes)
    status, said = bench("--only", "sgd-one")
    assert status == 2
    assert "notes.toml explains sgd-two, which is no comparison." in said.err


def test_the_notes_that_are_kept_can_be_read(bench):
    assert bench("--only", "sgd-one")[0] == 0


def test_a_run_by_hand_can_be_stopped(bench, monkeypatch, tmp_path):
    def stopped(*arguments):
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "measure", stopped)
    status, said = bench()
    assert status == 130
    assert "nothing was written" in said.err
    assert not (tmp_path / "results.json").exists()
