"""The code of docs/python.md runs, and gives what its comments say."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import numpy as np
import pandas as pd
from scipy.sparse import random_array

import thalweg
from thalweg.training.events import Event

PAGE = Path(__file__).parents[2] / "docs" / "python.md"


def test_the_code_of_the_page_runs(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    rng = np.random.default_rng(0)
    X = rng.normal(size=(120, 2))
    y = 3 * X[:, 0] - X[:, 1] + rng.normal(size=120)
    frame = pd.DataFrame(X, columns=["size", "age"]).assign(price=y)
    frame.to_csv("sales.csv", index=False)
    names = {"frame": frame, "X": X, "y": y, "w": np.arange(120) % 3 + 1}
    names |= {"X_sparse": random_array((120, 9), density=0.3, rng=rng), "y_classes": y > 0}
    names["X_sparse"] = names["X_sparse"].tocsr()
    blocks = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert len(blocks) == 8
    code = "\n".join(blocks)
    exec(compile(code, str(PAGE), "exec"), names)
    assert repr(names["result"]).startswith("<Fit of 'price' (regression): test loss ")
    listed = re.search(r"result\.history\.to_pandas\(\)  # (.*)", code).group(1)
    assert names["result"].history.column_names == listed.split(", ")
    listed = re.search(r"weight_table\.to_pandas\(\)  # (.*)", code).group(1)
    assert names["model"].weight_table.column_names == listed.split(", ")
    assert (tmp_path / "price.thalweg").exists()
    assert names["watch"].losses == list(names["watched"].runs[0].valid_losses)
    assert names["watched"].runs[0].epochs < 50


def test_the_table_of_events_has_each_with_its_method_and_its_fields():
    rows = re.findall(r"^\| `(\w+)` \| `(\w+)` \| [^|]* \| ([^|]*) \|$", PAGE.read_text(), re.M)
    events = {event.__name__: event for event in Event.__subclasses__()}
    assert {name for name, _, _ in rows} == set(events)
    for name, method, has in rows:
        told = object.__new__(events[name])
        answers = type("Answers", (thalweg.Callbacks,), {method: lambda self, event: event})()
        assert answers.on_event(told) is told
        assert set(re.findall(r"`(\w+)`", has)) <= {field.name for field in fields(told)}
