"""What Python and a notebook print of a result: a line, and a small table that escapes names."""

from __future__ import annotations

import math
from html.parser import HTMLParser

import numpy as np
import pyarrow as pa
import pytest

import thalweg
from thalweg.wording import figure, markup

NASTY = '<script>alert("x")</script>&'


@pytest.fixture(scope="module")
def done():
    """A fit of 200 columns, one of them with a name that is markup, and one run that diverges."""
    rng = np.random.default_rng(0)
    X = rng.normal(size=(120, 200))
    table = pa.table(
        {(NASTY if i == 3 else f"c{i}"): X[:, i] for i in range(200)}
        | {f"{NASTY} target": X[:, 0] + rng.normal(size=120)}
    )
    with np.errstate(all="ignore"):
        return thalweg.fit(
            table, f"{NASTY} target", optimizer="sgd", lr=[0.01, 1e9], epochs=3, batch_size=10
        )


def everything(done):
    path = thalweg.descend(lambda x: (x @ x, 2 * x), np.ones(50), steps=30)
    return {
        "Fit": done,
        "RunResult": done.winner,
        "diverged": next(run for run in done.runs if run.diverged),
        "Run": done.winner.run,
        "Model": done.model,
        "Path": path,
    }


class Markup(HTMLParser):
    """Reads HTML; collects texts, and refuses tags that do not close or are not expected."""

    def __init__(self):
        super().__init__()
        self.open, self.texts = [], []

    def handle_starttag(self, tag, attrs):
        assert tag in {"div", "b", "table", "thead", "tbody", "tr", "th", "td"}
        assert all(name == "style" and "color" not in value for name, value in attrs)
        self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.texts.append(data)


@pytest.mark.parametrize("name", ["Fit", "RunResult", "diverged", "Run", "Model", "Path"])
def test_reprs_are_a_line_and_html_is_small_and_well_formed(done, name):
    it = everything(done)[name]
    assert len(repr(it)) < 400
    assert "\n" not in repr(it)
    made = it._repr_html_()
    assert len(made) < 5000
    assert "<script" not in made
    reader = Markup()
    reader.feed(made)
    reader.close()
    assert reader.open == []


def test_a_repr_says_what_one_wants_to_know(done):
    seen = everything(done)
    assert f"test loss {figure(done.test['loss'])}, test r2 {figure(done.test['r2'])}" in repr(done)
    assert "sgd lr=0.01 batch=10 cosine, the best of 2 runs" in repr(done)
    assert repr(done.winner.run) == "<Run sgd lr=0.01 batch=10 cosine>"
    kept = f"validation loss {figure(done.winner.valid_loss)}, epoch {done.winner.best_epoch} of 3"
    assert kept in repr(done.winner)
    assert "diverged in epoch 1" in repr(seen["diverged"])
    assert "(regression): linear, squared_error, 200 features of 200 columns" in repr(done.model)
    path = seen["Path"]
    assert "30 steps in 50 dimensions: value 50 to " + figure(path.values[-1]) in repr(path)


def test_the_html_of_a_fit_has_every_figure_of_every_split(done):
    reader = Markup()
    reader.feed(done._repr_html_())
    for figures in (done.train, done.valid, done.test, done.baseline["test"]):
        for name, value in figures.items():
            assert name in reader.texts
            assert figure(value) in reader.texts
    assert f"{NASTY} target (regression): {done.winner.run}" in "".join(reader.texts)


def test_the_html_of_a_model_names_columns_and_cuts_the_rest(done):
    made = done.model._repr_html_()
    assert "&lt;script&gt;" in made
    assert "… and 180 more columns." in made


def test_history_is_a_table_of_all_epochs_of_all_runs(done):
    history = done.history
    assert history.column_names == [
        "run",
        "setting",
        "epoch",
        "batch_loss",
        "valid_loss",
        "kept",
    ]
    rows = history.to_pylist()
    for place, run in enumerate(done.runs):
        mine = [row for row in rows if row["run"] == place]
        assert [row["epoch"] for row in mine] == list(range(1, len(run.valid_losses) + 1))
        assert [row["valid_loss"] for row in mine] == list(run.valid_losses)
        finished = len(run.valid_losses)  # the epoch in which a run diverged has no row
        assert [row["batch_loss"] for row in mine] == list(run.batch_losses[:finished])
        assert all(row["setting"] == str(run.run) for row in mine)
        kept = [row["epoch"] for row in mine if row["kept"]]
        assert kept == ([] if run.diverged else [run.best_epoch])
    # What the model file keeps is as it was: the lists of `fit --json`.
    assert done.as_json()["runs"][0]["valid_losses"] == list(done.runs[0].valid_losses)


def test_markup_escapes_and_writes_numbers():
    made = markup(NASTY, (NASTY,), [(NASTY, 1234567, 0.123456789, math.nan)], NASTY)
    assert "<script" not in made
    assert [text in made for text in ("1,234,567", "0.12346", "–")] == [True] * 3
