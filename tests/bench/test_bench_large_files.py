"""The bench of large files: it measures what a small file takes, and tables it."""

from __future__ import annotations

import pytest
from bench.large_files import Measured, main, measure, table

from bench import large_files


def test_a_small_file_is_measured_and_deleted(tmp_path):
    found = measure(400_000, 5, "1GB", 1, tmp_path)
    assert found.rows == 10_000
    assert 0.9 < found.size / 400_000 < 1.2
    assert 2**25 < found.imports < found.prepared <= found.peak < 2**30
    assert 0 < found.prepare_seconds < found.seconds
    assert list(tmp_path.iterdir()) == []


def test_a_fit_that_fails_says_why(tmp_path):
    with pytest.raises(RuntimeError, match="memory must be at least"):
        measure(80_000, 5, "1MB", 1, tmp_path)


def test_a_table_has_each_peak_beside_the_first(tmp_path, monkeypatch, capsys):
    found = Measured(10**9, 1000, 10**8, 2 * 10**8, 3 * 10**8, 4.0, 6.0)
    lines = table(
        [found, Measured(5 * 10**9, 5000, 10**8, 2 * 10**8, 33 * 10**7, 4.0, 9.0)], 42, "1GB"
    )
    assert "| 1.00 GB | 1,000 | 200 MB | 300 MB | 1.000 × | 6 s |" in lines
    assert "| 5.00 GB | 5,000 | 200 MB | 330 MB | 1.100 × | 9 s |" in lines
    monkeypatch.setattr(large_files, "measure", lambda *given: found)
    document = tmp_path / "page.md"
    document.write_text("# Page\n")
    for _ in range(2):
        main(["--sizes", "1,2", "--markdown", str(document)])
    text = document.read_text("utf-8")
    assert text.count("<!-- bench.large_files: begin -->") == 1
    assert text.count("| 1.00 GB |") == 2
    assert "MB after imports" in capsys.readouterr().out
