"""`evaluate` and `explain` say so where the data are files that the model was trained on."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

import thalweg as package
from thalweg.data.files.contents import contents_of, held_in

KNOWN = "what the model was trained on, so that"
RUN = ("--target", "y", "--optimizer", "adam", "--lr", 0.05, "--epochs", 2, "--out", "m")


@pytest.fixture
def files(tmp_path):
    """`old.csv`, its copy under another name, and `new.csv` of as many bytes."""
    rng = np.random.default_rng(0)
    x = rng.normal(size=100)
    lines = [f"{a:.3f},{2 * a:.3f}" for a in np.abs(x)]
    for name, some in (("old.csv", lines), ("copy.csv", lines), ("new.csv", lines[::-1])):
        (tmp_path / name).write_text("\n".join(["x,y", *some, ""]))
    return tmp_path


def test_a_copy_is_known_and_its_test_rows_are_named(thalweg, files):
    assert thalweg("fit", "old.csv", *RUN, "--test", 0.2).status == 0
    told = thalweg("evaluate", "m", "copy.csv")
    assert (
        "'copy.csv' is what the model was trained on, so that these figures are better than those "
        "of new rows will be: its figures of 20 test rows, which it did not see, are in `thalweg "
        "show m`." in told.err
    )
    assert any(
        KNOWN in note for note in thalweg("evaluate", "m", "copy.csv", "--json").document["notes"]
    )
    both = thalweg("evaluate", "m", "new.csv", "copy.csv", "old.csv")
    assert f"'copy.csv' and 'old.csv' are {KNOWN}" in both.err


def test_other_rows_are_not_known(thalweg, files):
    assert thalweg("fit", "old.csv", *RUN).status == 0
    assert (files / "new.csv").stat().st_size == (files / "old.csv").stat().st_size
    assert KNOWN not in thalweg("evaluate", "m", "new.csv").err


def test_explain_says_it_too(thalweg, files):
    assert thalweg("fit", "old.csv", *RUN, "--test", 0, "--valid", 0).status == 0
    told = thalweg("explain", "m", "old.csv")
    assert (
        "'old.csv' is what the model was trained on, so that what it knows of single rows counts "
        "as a column's importance too: judge it by others." in told.err
    )
    assert KNOWN not in thalweg("explain", "m", "new.csv").err


def test_a_model_that_was_trained_further_knows_both_files(thalweg, files):
    assert thalweg("fit", "old.csv", *RUN, "--test", 0.2).status == 0
    assert thalweg("fit", "new.csv", "--from", "m", "--epochs", 1, "--out", "further").status == 0
    told = thalweg("evaluate", "further", "new.csv", "old.csv")
    assert f"'new.csv' and 'old.csv' are {KNOWN}" in told.err
    assert "judge it by others" in told.err  # its test rows of then may be among those of now
    package.load(files / "m").partial_fit(files / "new.csv").save(files / "partly")
    assert f"'new.csv' is {KNOWN}" in thalweg("evaluate", "partly", "new.csv").err


def test_frames_and_files_that_are_gone_have_no_content(files):
    frame = pd.read_csv(files / "old.csv")
    assert contents_of(frame) == contents_of(files / "none.csv") == contents_of("-") == []
    assert package.fit(frame, "y", optimizer="adam", lr=0.1).model.history["files"] == []


@pytest.mark.parametrize("place", [0, 500_000, 999_999])
def test_a_large_file_is_told_by_pieces_from_all_over_it(place, tmp_path):
    content = np.random.default_rng(0).integers(0, 256, 1_000_000).astype(np.uint8)
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_bytes(content.tobytes())
    (known,) = contents_of(one)
    assert known["bytes"] == 1_000_000
    content[max(0, place - 8_000) : place + 8_000] ^= 1  # pieces of 4,096 bytes, 11,800 apart
    other.write_bytes(content.tobytes())
    assert held_in([str(one), str(other)], [known]) == ["one"]
