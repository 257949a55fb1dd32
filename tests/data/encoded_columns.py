"""Columns encoded alone, for the tests of features."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pyarrow as pa

from thalweg.data.category import Category
from thalweg.data.encoder import Encoder
from thalweg.data.features import fit_number
from thalweg.data.formats import CategoryFormat, DateFormat, NumberFormat

EPOCH = dt.datetime(1970, 1, 1)


def chunked(values, arrow_type=None):
    return pa.chunked_array([pa.array(values, arrow_type)])


def encode(feature, values, arrow_type=None, dtype=np.float64, form=None, findings=None, rows=None):
    """Return dense columns without the intercept, and sparse ones as an array."""
    if form is None:
        if isinstance(feature, Category):
            form = DateFormat() if feature.part else CategoryFormat()
        else:
            form = DateFormat() if feature.part else NumberFormat()
    encoder = Encoder((feature,), {"a": form})
    table = pa.table({"a": pa.array(values, arrow_type)})
    features = encoder.assemble(encoder.read(table, findings, rows), dtype)
    dense, sparse = features.dense, features.sparse
    assert (dense[:, 0] == 1).all()
    return dense[:, 1:], None if sparse is None else sparse.toarray()


def standardised(values, weight=None):
    number = fit_number("a", "", np.asarray(values, float), weight)
    return (np.asarray(values, float) - number.mean) / number.scale
