"""The bench of rows on the disk: every side does its work on little data, and figures are right."""

from __future__ import annotations

from dataclasses import replace

from bench.stream import Ratio, checkpoint, line, main, measure, ratios

from bench import stream


def test_every_ratio_is_measured(tmp_path):
    seen = [ratio.title for ratio in ratios(tmp_path, 0.001) if measure(ratio, 1)]
    assert len(seen) == len(set(seen)) == 12
    said = checkpoint(tmp_path, 0.01)
    assert said.startswith("A checkpoint of 64 Adam runs of 500 features (0 MB")


def test_sides_take_turns_and_the_least_of_each_counts(monkeypatch):
    order = []
    times = iter([(3.0, 5.0), (8.0, 8.0), (2.0, 6.0), (9.0, 4.0)])
    monkeypatch.setattr(stream, "timed", lambda do: do() or next(times))
    ratio = Ratio("both", lambda: order.append("a"), lambda: order.append("b"), 0.5)
    found = measure(ratio, 2)
    assert order == ["a", "b"] * 3
    times = iter([(3.0, 5.0), (8.0, 8.0)])
    assert measure(replace(ratio, times=2), 1) == ((1.5, 2.5), (4.0, 4.0))
    assert found == ((2.0, 5.0), (8.0, 4.0))
    assert line(ratio, *found) == "| both | 2.000 s | 8.000 s | 0.25 | 1.25 | 0.5 | reached |"
    assert line(ratio, *reversed(found)).endswith("| 4.00 | 0.80 | 0.5 | missed |")


def test_the_table_is_put_into_a_document(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(stream, "ratios", lambda *a: [Ratio("work", int, int, 9)])
    monkeypatch.setattr(stream, "checkpoint", lambda *a: "It is cheap.")
    path = tmp_path / "page.md"
    path.write_text("# Page\n")
    for _ in range(2):
        main(["--rounds", "1", "--scale", "0.01", "--markdown", str(path)])
        text = path.read_text()
        assert text.count("| work |") == 1
        assert text.count("<!-- bench.stream: begin -->") == 1
    assert "It is cheap." in capsys.readouterr().out
