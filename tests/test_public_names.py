"""The public names of the package, and the tree of its errors."""

from __future__ import annotations

import subprocess
import sys

import pytest

import thalweg


def test_every_public_name_is_there_and_no_other():
    assert thalweg.__all__ == sorted(thalweg.__all__)
    assert set(thalweg.__all__) == {*thalweg._HOMES, "__version__"}
    for name in thalweg.__all__:
        assert getattr(thalweg, name) is not None
        assert name in dir(thalweg)
    assert thalweg.lab.__all__ == ["view"]
    assert callable(thalweg.lab.view)
    with pytest.raises(AttributeError, match="no attribute 'fitt'"):
        _ = thalweg.fitt


def test_a_star_import_gives_them_all():
    code = "from thalweg import *; print(fit, race, descend, load, Run, Optimizer, Loss)"
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


def test_the_errors_are_the_tree_that_is_drawn():
    for name in ("UsageError", "DataError", "ModelFileError", "CheckpointError"):
        kind = getattr(thalweg, name)
        assert issubclass(kind, thalweg.ThalwegError)
        assert issubclass(kind, ValueError)
        assert kind.exit_status == 2
    for name in ("TrainingError", "OutputError"):
        assert issubclass(getattr(thalweg, name), thalweg.ThalwegError)
        assert getattr(thalweg, name).exit_status == 1
    assert str(thalweg.DataError("no full stop")) == "no full stop."


def test_the_nearest_of_many_names_is_that_of_all(monkeypatch):
    """Only names that share pairs of signs are compared sign by sign; with few, all are."""
    from thalweg import errors

    names = [f"gene_{i:05d}_expr" for i in range(3000)] + ["Dep_Delay", "price"]
    for wrong, right in (
        ("gene_01234_exprs", "gene_01234_expr"),
        ("prise", "price"),
        ("depdelay", "Dep_Delay"),
    ):
        assert errors.nearest(wrong, names).startswith(f"did you mean '{right}'")
    assert errors.nearest("x" * 100_000, names).startswith("known: ")
    compared = []
    monkeypatch.setattr(
        errors.difflib, "get_close_matches", lambda name, those, **how: compared.extend(those) or []
    )
    errors.nearest("prise", names)
    assert len(compared) == 200


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        (
            "adma",
            "did you mean 'adam', 'adamax' or 'radam'?",
        ),  # two neighbours swapped are one slip
        ("sdg", "did you mean 'sgd' or 'asgd'?"),
        ("adm", "did you mean 'adam', 'radam' or 'nadam'?"),
        ("adamx", "did you mean 'adamax', 'adam' or 'adamw'?"),
        ("moment", "did you mean 'momentum'?"),
    ],
)
def test_the_nearest_name_is_that_with_the_fewest_slips(wrong, said):
    from thalweg.errors import nearest

    names = [
        "sgd",
        "momentum",
        "nag",
        "adam",
        "adamw",
        "adamax",
        "nadam",
        "amsgrad",
        "radam",
        "adabelief",
        "asgd",
        "lion",
    ]
    assert nearest(wrong, names) == said


@pytest.mark.parametrize(
    ("wrong", "known", "said"),
    [
        ("maybe", ("yes", "no"), "known: 'yes' and 'no'"),
        ("Yess", ("yes", "no"), "did you mean 'yes'?"),
        ("squared", ("squared_error", "quantile"), "did you mean 'squared_error'?"),
        ("delay_arrival", ("arrival_delay", "day"), "did you mean 'arrival_delay'?"),
        ("delay", ("departure_delay", "town"), "did you mean 'departure_delay'?"),
    ],
)
def test_only_names_that_are_likely_meant_are_suggested(wrong, known, said):
    from thalweg.errors import nearest

    assert nearest(wrong, known) == said


@pytest.mark.parametrize(
    ("one", "other", "edits"),
    # The first two are the usual examples of Levenshtein's distance, the third that of the
    # restricted distance with swaps (with unrestricted ones it is 2).
    [("kitten", "sitting", 3), ("saturday", "sunday", 3), ("ca", "abc", 3), ("", "abc", 3)],
)
def test_the_edits_between_two_names(one, other, edits):
    from thalweg.errors import _edits

    assert _edits(one, other) == _edits(other, one) == edits
