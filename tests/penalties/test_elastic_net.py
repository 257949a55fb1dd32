"""The elastic net is L1 and L2 by one strength and a ratio."""

from __future__ import annotations

import numpy as np
import pytest

import thalweg
from thalweg.errors import UsageError
from thalweg.penalties import PENALTIES
from thalweg.penalties.elastic_net import ELASTIC_NET, split


def test_its_value_is_zou_and_hasties():
    w = np.array([-2.0, 0.0, 0.5])
    ours = ELASTIC_NET.value(w, 3.0, 0.25).sum()
    assert ours == pytest.approx(3.0 * (0.25 * 2.5 + 0.75 / 2 * 4.25))
    l1, l2 = split(3.0, 0.25)
    each = PENALTIES["l1"].value(w, l1) + PENALTIES["l2"].value(w, l2)
    assert ours == pytest.approx(each.sum())


@pytest.mark.parametrize(
    ("text", "l1", "l2"), [("2", 1.0, 1.0), (2, 1.0, 1.0), ("2,ratio=0.75", 1.5, 0.5)]
)
def test_it_trains_as_l1_and_l2(text, l1, l2):
    rng = np.random.default_rng(0)
    X = rng.normal(size=(200, 3))
    y = X @ [3.0, 0.0, 1.0] + rng.normal(size=200)
    settings = {"optimizer": "sgd", "lr": 0.05, "epochs": 3}
    one = thalweg.fit((X, y), elastic_net=text, **settings)
    other = thalweg.fit((X, y), l1=l1, l2=l2, **settings)
    free = thalweg.fit((X, y), **settings)
    np.testing.assert_array_equal(one.model.weights, other.model.weights)
    assert not np.array_equal(one.model.weights, free.model.weights)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"elastic_net": "1,0.5"}, "not of the form STRENGTH or STRENGTH,ratio=0.5"),
        ({"elastic_net": "1,ratio=2"}, r"ratio must lie in \[0, 1\], not 2"),
        ({"elastic_net": -1}, r"^elastic_net must lie in \[0, inf\), not -1"),
        ({"elastic_net": "much"}, "must be a number, not 'much'"),
        ({"elastic_net": 1, "l1": 1}, "leave l1 and l2 out"),
    ],
)
def test_what_it_cannot_be(options, words):
    with pytest.raises(UsageError, match=words):
        thalweg.fit((np.zeros((9, 1)), np.arange(9)), **options)
