"""`--report` and `--pictures` of fit and race: the files, and what is refused before the work."""

from __future__ import annotations

import errno
import os

import numpy as np
import pandas as pd
import pytest
from matplotlib.figure import Figure
from typer.testing import CliRunner

from thalweg.cli.main import app
from thalweg.report import race_page

SETTINGS = ["--optimizer", "sgd", "--lr", "0.1", "--lr", "0.01", "--epochs", "2"]


@pytest.fixture
def data(tmp_path):
    rng = np.random.default_rng(0)
    frame = pd.DataFrame(rng.normal(size=(90, 2)), columns=["a", "$x^2$"])
    frame["y"] = frame["a"] > rng.normal(size=90)
    path = tmp_path / "data.csv"
    frame.to_csv(path, index=False)
    return path


def run(*words):
    return CliRunner().invoke(app, [str(word) for word in words])


def refused(*words):
    done = run(*words)
    said = str(done.exception) if done.exception is not None else done.output
    return done.exit_code != 0, said


def test_the_report_and_its_pictures_are_written(data, tmp_path):
    page, pictures = tmp_path / "report.html", tmp_path / "pictures"
    asked = ["--report", page, "--pictures", pictures, "--out", tmp_path / "m.thalweg"]
    done = run("fit", data, "--target", "y", *SETTINGS, *asked)
    assert done.exit_code == 0, done.output
    assert "Report: " in done.output
    text = page.read_text(encoding="utf-8")
    assert f'"command":"thalweg fit {data} --target y' in text
    template = race_page.TEMPLATE.read_text(encoding="utf-8")
    assert text.startswith(template[: template.index('"the race document"')])
    names = {path.name for path in pictures.iterdir()}
    assert {"split-loss.png", "learning-rates.png", "calibration.png", "confusion.png"} <= names
    assert all(p.read_bytes().startswith(b"\x89PNG") for p in pictures.iterdir())


def test_several_classes_have_pictures_of_each_against_the_rest(data, tmp_path):
    frame = pd.read_csv(data)
    frame["y"] = np.array(["low", "$mid$", "top"])[np.digitize(frame["a"], [-0.5, 0.5])]
    frame.to_csv(data, index=False)
    asked = ["--pictures", tmp_path / "pictures", "--out", tmp_path / "m.thalweg"]
    done = run("fit", data, "--target", "y", *SETTINGS, *asked)
    assert done.exit_code == 0, done.output
    names = {path.name for path in (tmp_path / "pictures").iterdir()}
    every = {f"each-class-{name}.png" for name in ("roc", "precision-recall", "calibration")}
    assert every <= names


def test_a_race_has_a_report_too(data, tmp_path):
    page = tmp_path / "report.html"
    asked = ["--report", page, "--out", tmp_path / "m.thalweg", "--epochs", "1", "--lrs", "0.1,1"]
    done = run("race", data, "--target", "y", "--optimizers", "sgd", "--models", "linear", *asked)
    assert done.exit_code == 0, done.output
    assert '"command":"thalweg race' in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (["--report", "{folder}"], "--report .* is a directory"),
        (["--report", "{folder}/none/report.html"], "--report .*none"),
        (["--report", "{folder}/data.csv"], "--report .*data.csv"),
        (["--report", "{folder}/m.thalweg"], "is the file of the model"),
        (["--report", "{folder}/r.pdf"], r"r.pdf: the report is an HTML page; name it \*.html"),
        (["--pictures", "{folder}/data.csv"], "--pictures .*data.csv is a file"),
        (["--pictures", "{folder}/none/pictures"], "there is no folder"),
    ],
)
def test_what_cannot_be_written_is_said_before_the_work(data, tmp_path, asked, words):
    import re

    asked = [word.format(folder=tmp_path) for word in asked]
    failed, said = refused(
        "fit", data, "--target", "y", *SETTINGS, *asked, "--out", tmp_path / "m.thalweg"
    )
    assert failed
    assert re.search(words, said), said
    assert not (tmp_path / "m.thalweg").exists()


def test_pictures_without_matplotlib_are_refused_before_the_work(data, tmp_path, monkeypatch):
    import importlib.util

    found = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: None if name == "matplotlib" else found(name)
    )
    failed, said = refused("fit", data, "--target", "y", "--pictures", tmp_path / "pictures")
    assert failed
    assert "pip install 'thalweg[plot]'" in said


def test_report_has_no_effect_beside_from(data, tmp_path):
    failed, said = refused("fit", data, "--from", tmp_path / "m.thalweg", "--report", "r.html")
    assert failed
    assert "--report has no effect beside --from" in said


def test_a_picture_that_cannot_be_written_leaves_no_part(data, tmp_path, monkeypatch):
    def part(figure, place, **options):
        file = place if hasattr(place, "write") else open(place, "wb")  # noqa: SIM115
        file.write(b"\x89PNG")
        file.flush()
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Figure, "savefig", part)
    asked = ["--pictures", tmp_path / "pictures", "--out", tmp_path / "m.thalweg"]
    failed, said = refused("fit", data, "--target", "y", *SETTINGS, *asked)
    assert failed
    assert "No space left on device" in said
    assert said.endswith(f"The model is in {tmp_path / 'm.thalweg'}.")
    assert list((tmp_path / "pictures").iterdir()) == []
