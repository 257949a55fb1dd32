"""Wrong names of records: the near ones, other libraries' words, and how to list all."""

from __future__ import annotations

import pytest

from thalweg import UsageError
from thalweg.called_elsewhere import LISTED_BY, RECORDS, meant_record
from thalweg.hyperparameters import choose
from thalweg.losses import LOSSES
from thalweg.metrics import METRICS, make
from thalweg.optimizers import OPTIMIZERS
from thalweg.report.explanations import known


def test_every_word_leads_to_a_record_and_is_none_of_the_same_kind():
    kinds = [list(names) for names in known().values()]
    every = {name for names in kinds for name in names}
    for word, meant in RECORDS.items():
        assert {*meant} <= every, word
        for names in kinds:
            assert word not in names or not {*meant} & {*names}, word


@pytest.mark.parametrize(
    ("kind", "records", "word", "said"),
    [
        ("loss", LOSSES, "mse", "here it is 'squared_error'."),
        ("loss", LOSSES, "BCE", "here it is 'log_loss'."),
        ("loss", LOSSES, "BinaryCrossEntropy", "here it is 'log_loss'."),
        ("metric", METRICS, "mean-squared-error", "here it is 'mse'."),
        ("metric", METRICS, "f1_score", "here it is 'f1'."),
        ("optimizer", OPTIMIZERS, "L-BFGS-B", "here it is 'lbfgs'."),
        ("optimizer", OPTIMIZERS, "adma", "did you mean 'adam', 'adamax' or 'adan'?"),
    ],
)
def test_a_near_name_or_another_librarys_word_comes_first(kind, records, word, said):
    assert meant_record(word, records) == said


def test_of_many_names_the_command_that_lists_them_is_told():
    with pytest.raises(UsageError) as told:
        choose("optimizer", "zzz", OPTIMIZERS)
    assert str(told.value) == (
        f"There is no optimizer 'zzz': `{LISTED_BY}` lists the {len(OPTIMIZERS)} that there are."
    )
    with pytest.raises(UsageError, match=rf"`{LISTED_BY}` lists the {len(METRICS)} that there are"):
        make("zzz", "binary")
