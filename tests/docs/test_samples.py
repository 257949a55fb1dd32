"""The commands and the code of README and docs run as they stand there, on small data."""

from __future__ import annotations

import re
import shlex
import sys
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import thalweg
from thalweg.cli.main import main

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *(ROOT / "docs" / f"{n}.md" for n in ("explain", "descent",
         "your-own", "model-file", "checkpoints", "race", "metrics", "second-order",
         "learning-rates", "report", "landscape"))]  # fmt: skip
REST = {page.name for page in (ROOT / "docs").glob("*.md")} - {page.name for page in PAGES}


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def commands(page: Path) -> list[str]:
    """Return the indented lines that run thalweg, continued ones as one, without comments."""
    joined = text_of(page).replace("\\\n", " ")
    return [line.strip() for line in re.findall(r"^ {4}(thalweg .*)$", joined, re.M)]


def blocks(page: Path) -> list[str]:
    return re.findall(r"```python\n(.*?)```", text_of(page), re.DOTALL)


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with every file that the samples name; the current one."""
    rng = np.random.default_rng(0)
    size, age = rng.normal(size=(2, 400))
    sales = pd.DataFrame({"order_id": [f"A{i}" for i in range(400)], "size": size, "age": age})
    price = 0.3 * size - 0.1 * age + rng.normal(0, 0.05, 400)
    sales.assign(price=price).to_csv(tmp_path / "sales.csv", index=False)
    sales[:50].assign(price=price[:50]).to_csv(tmp_path / "december.csv", index=False)
    sales[:20].to_csv(tmp_path / "new.csv", index=False)
    pd.DataFrame({"size": size, "late": size + rng.normal(size=400) > 1}).to_parquet(
        tmp_path / "late.parquet"
    )
    claims = {"age": age, "exposure": rng.uniform(0.1, 1, 400), "claims": rng.poisson(1, 400)}
    pd.DataFrame(claims).to_csv(tmp_path / "claims.csv", index=False)
    sensors = {"hour": size, "temperature": 2 * size + age, "humidity": -size}
    pd.DataFrame(sensors).to_csv(tmp_path / "sensors.csv", index=False)
    visits = {"patient": np.arange(400) // 8, "age": age, "ill": size > size.mean()}
    pd.DataFrame(visits).to_csv(tmp_path / "visits.csv", index=False)
    pd.DataFrame({"distance": size, "arr_delay": age}).to_parquet(tmp_path / "flights.parquet")
    names = ("my_rule.py", "my_loss.py", "my_activation.py", "my_start.py")
    for name, text in zip(names, blocks(ROOT / "docs" / "your-own.md"), strict=True):
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_samples_are_found():
    assert [len(commands(page)) for page in PAGES] == [17, 2, 1, 6, 1, 4, 2, 4, 5, 1, 2, 2]
    assert [len(blocks(page)) for page in PAGES] == [1, 0, 1, 4, 0, 0, 2, 0, 1, 1, 1, 1]
    with_samples = {
        name for name in REST if commands(ROOT / "docs" / name) or blocks(ROOT / "docs" / name)
    }
    assert with_samples == {"python.md"}  # run by test_python_page


@pytest.mark.slow
def test_every_command_runs(folder, capsys, monkeypatch):
    # In this order: your-own.md trains the model with a loss of its own that model-file.md judges.
    for command in [command for page in PAGES for command in commands(page)]:
        monkeypatch.setattr(sys, "argv", shlex.split(command, comments=True))
        status = 0
        try:
            main()
        except SystemExit as end:
            status = end.code
        told = capsys.readouterr()
        assert not status, f"{command}: {told.err}"
        assert told.out, command
    assert pd.read_csv(folder / "prices.csv").columns.tolist() == ["order_id", "prediction"]


def test_the_python_of_the_readme_runs(folder):
    names: dict[str, object] = {}
    exec(compile(blocks(ROOT / "README.md")[0], "README.md", "exec"), names)
    assert len(names["race"].runs) == 2
    assert names["path"].points.shape == (51, 2)
    assert names["path"].values[-1] < names["path"].values[0]


def test_the_python_of_the_descent_page_runs():
    names = {"thalweg": thalweg, "f": lambda x: (x @ x, 2 * x), "start": [3.0, -2.0]}
    exec(compile(blocks(ROOT / "docs" / "descent.md")[0], "descent.md", "exec"), names)
    assert names["path"].values[-1] < 1e-9


def test_the_python_of_second_order_runs():
    names: dict[str, object] = {}
    text = blocks(ROOT / "docs" / "second-order.md")[0]
    exec(compile(text, "second-order.md", "exec"), names)
    assert [each.gap < 1e-9 for each in names["done"].optimum.runs] == [False, True]


def test_the_python_of_learning_rates_runs(folder):
    pytest.importorskip("matplotlib")
    names: dict[str, object] = {"thalweg": thalweg}
    text = blocks(ROOT / "docs" / "learning-rates.md")[0]
    exec(compile(text, "learning-rates.md", "exec"), names)
    assert (folder / "rates.svg").exists()
    assert names["found"].rate > 0


def test_the_python_of_the_report_runs(folder):
    exec(compile(blocks(ROOT / "docs" / "report.md")[0], "report.md", "exec"), {})
    assert "<script" in (folder / "sales.html").read_text(encoding="utf-8")


def test_the_python_of_the_landscape_page_runs(folder):
    names: dict[str, object] = {}
    exec(compile(blocks(ROOT / "docs" / "landscape.md")[0], "landscape.md", "exec"), names)
    assert 0 < names["surface"].explained <= 1
    assert "<script" in (folder / "surface.html").read_text(encoding="utf-8")


def test_links_lead_to_files_and_headings():
    for page in [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").glob("*.md")]:
        for target, anchor in re.findall(r"\]\((?!https?:)([^)#\s]*)(#[\w-]+)?\)", text_of(page)):
            linked = page.parent / target if target else page
            assert linked.exists(), f"{page.name}: {target}"
            if anchor:
                headings = re.findall(r"^#+ (.+)$", text_of(linked), re.M)
                slugs = {re.sub(r"[^\w -]", "", h.lower()).replace(" ", "-") for h in headings}
                assert anchor[1:] in slugs, f"{page.name}: {target}{anchor}"


def test_the_python_of_the_race_page_runs(folder):
    names: dict[str, object] = {}
    for block in blocks(ROOT / "docs" / "race.md"):
        exec(compile(block, "race.md", "exec"), names)
    assert names["table"].num_rows == 16
    assert {"place", "judged", "probability_best"} <= {*names["table"].column_names}
    assert names["table"]["judged"].null_count < 16
    assert names["picture"].axes
    assert [len(names[name].runs) for name in ("race", "nets", "given")] == [
        16,
        50,
        2,
    ]  # five folds of 400 rows
