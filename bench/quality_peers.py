"""What `bench.quality` sets beside Thalweg: each fits on the training rows and predicts the test.

A peer takes the training frame, the test frame, the target and a seed, and returns predictions:
numbers ``[n]``, or the probability of each class ``[n, C]`` in the sorted order of the training
classes. None looks at the test target.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray

if TYPE_CHECKING:
    from thalweg.models.model import Model

Peer = Callable[[pd.DataFrame, pd.DataFrame, str, int], NDArray[np.float64]]


VALID = 0.25
_THREADS = 2
_MANY = 5_000  # rows
_MOST_LEVELS = 255  # of a category of HistGradientBoosting; its place in the alphabet with more


def thalweg_fit(
    train: pd.DataFrame, test: pd.DataFrame, target: str, seed: int, **options: Any
) -> NDArray[np.float64]:
    """`thalweg.fit`, without any option but how its rows are divided."""
    import thalweg

    done = thalweg.fit(train, target, seed=seed, valid=VALID, test=0, **options)
    return predicted(done.model, train, test, target)


def predicted(
    model: Model, train: pd.DataFrame, test: pd.DataFrame, target: str
) -> NDArray[np.float64]:
    """Return what a model predicts of the test rows, as a peer does."""
    found = model.probabilities(test.drop(columns=target))
    if model.task == "binary":
        found = np.column_stack([1 - found, found])
    if not model.classes:
        return found
    order = [list(model.classes).index(str(c)) for c in sorted(set(train[target]))]
    return found[:, order]


def linear(train: pd.DataFrame, test: pd.DataFrame, target: str, seed: int) -> NDArray[np.float64]:
    """RidgeCV or LogisticRegressionCV, on standardised numbers and one column for each category.

    The rarest levels of a category with more than 100 share one. Penalties: 41 of ridge; 17 of
    logistic regression, 9 where there are more than 5,000 rows.
    """
    from sklearn.linear_model import LogisticRegressionCV, RidgeCV
    from sklearn.pipeline import make_pipeline

    x, y = train.drop(columns=target), train[target]
    if pd.api.types.is_numeric_dtype(y):
        model: Any = RidgeCV(alphas=np.logspace(-5, 5, 41))
        return np.asarray(make_pipeline(_encoder(x), model).fit(x, y).predict(test[x.columns]))
    folds = max(2, min(5, int(y.value_counts().min())))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = LogisticRegressionCV(
            Cs=np.logspace(-4, 4, 17 if len(y) <= _MANY else 9),
            cv=folds if len(y) <= _MANY else 3,
            scoring="neg_log_loss",
            max_iter=3000 if len(y) <= _MANY else 300,
            l1_ratios=(0,),
            use_legacy_attributes=False,
        )
        pipeline = make_pipeline(_encoder(x), model).fit(x, y)
    return np.asarray(pipeline.predict_proba(test[x.columns]))


def lightgbm(
    train: pd.DataFrame, test: pd.DataFrame, target: str, seed: int
) -> NDArray[np.float64]:
    """LightGBM with a learning rate of 0.05, stopped by the loss of a quarter of the rows."""
    from sklearn.model_selection import train_test_split

    classes = None if pd.api.types.is_numeric_dtype(train[target]) else train[target]
    enough = classes is None or classes.value_counts().min() > 1
    fit_on, stop_on = train_test_split(
        train, test_size=VALID, random_state=seed, stratify=classes if enough else None
    )
    return _boosted(fit_on, test, target, seed, stop_on)


def lightgbm_default(
    train: pd.DataFrame, test: pd.DataFrame, target: str, seed: int
) -> NDArray[np.float64]:
    """LightGBM as it is: 100 trees."""
    return _boosted(train, test, target, seed, None)


def hist_gradient_boosting(
    train: pd.DataFrame, test: pd.DataFrame, target: str, seed: int
) -> NDArray[np.float64]:
    """scikit-learn's HistGradientBoosting as it is."""
    from sklearn.ensemble import HistGradientBoostingClassifier, HistGradientBoostingRegressor

    x, y = _categories(train.drop(columns=target), train.drop(columns=target)), train[target]
    seen = _categories(test[x.columns], train)
    for column in x.select_dtypes("category"):
        if len(x[column].cat.categories) > _MOST_LEVELS:
            x[column], seen[column] = x[column].cat.codes, seen[column].cat.codes
    if pd.api.types.is_numeric_dtype(y):
        model: Any = HistGradientBoostingRegressor(random_state=seed)
        return np.asarray(model.fit(x, y).predict(seen))
    model = HistGradientBoostingClassifier(random_state=seed)
    return np.asarray(model.fit(x, y).predict_proba(seen))


def multilayer_perceptron(
    train: pd.DataFrame, test: pd.DataFrame, target: str, seed: int
) -> NDArray[np.float64]:
    """scikit-learn's MLP, stopped early, on the linear peer's columns; a number is standardised."""
    from sklearn.compose import TransformedTargetRegressor
    from sklearn.neural_network import MLPClassifier, MLPRegressor
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import StandardScaler

    x, y = train.drop(columns=target), train[target]
    options: dict[str, Any] = {
        "early_stopping": True,
        "validation_fraction": VALID,
        "random_state": seed,
    }
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if pd.api.types.is_numeric_dtype(y):
            scaled = TransformedTargetRegressor(
                MLPRegressor(**options), transformer=StandardScaler()
            )
            return np.asarray(make_pipeline(_encoder(x), scaled).fit(x, y).predict(test[x.columns]))
        model = make_pipeline(_encoder(x), MLPClassifier(**options)).fit(x, y)
        return np.asarray(model.predict_proba(test[x.columns]))


def catboost(
    train: pd.DataFrame, test: pd.DataFrame, target: str, seed: int
) -> NDArray[np.float64]:
    """CatBoost as it is: 1,000 trees; categories are named as such."""
    from catboost import CatBoostClassifier, CatBoostRegressor

    x, y = train.drop(columns=target), train[target]
    texts = [c for c in x.columns if not pd.api.types.is_numeric_dtype(x[c])]
    options: dict[str, Any] = {
        "random_seed": seed,
        "verbose": False,
        "thread_count": _THREADS,
        "allow_writing_files": False,
        "cat_features": texts,
    }

    def filled(rows: pd.DataFrame) -> pd.DataFrame:
        return rows.assign(
            **{c: rows[c].astype(object).fillna("missing").astype(str) for c in texts}
        )

    seen = filled(test[x.columns])
    if pd.api.types.is_numeric_dtype(y):
        return np.asarray(CatBoostRegressor(**options).fit(filled(x), y).predict(seen))
    return np.asarray(CatBoostClassifier(**options).fit(filled(x), y).predict_proba(seen))


def explainable_boosting(
    train: pd.DataFrame, test: pd.DataFrame, target: str, seed: int
) -> NDArray[np.float64]:
    """EBM of `interpret` as it is."""
    from interpret.glassbox import ExplainableBoostingClassifier, ExplainableBoostingRegressor

    x, y = train.drop(columns=target), train[target]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        options: dict[str, Any] = {"random_state": seed, "n_jobs": 1}
        if pd.api.types.is_numeric_dtype(y):
            model: Any = ExplainableBoostingRegressor(**options).fit(x, y)
            return np.asarray(model.predict(test[x.columns]))
        model = ExplainableBoostingClassifier(**options).fit(x, y)
        return np.asarray(model.predict_proba(test[x.columns]))


PEERS: dict[str, Peer] = {
    "linear": linear,
    "lightgbm": lightgbm,
    "lightgbm_default": lightgbm_default,
    "hist_gradient_boosting": hist_gradient_boosting,
    "mlp": multilayer_perceptron,
    "catboost": catboost,
    "ebm": explainable_boosting,
}


def _encoder(x: pd.DataFrame) -> Any:
    from sklearn.compose import make_column_transformer
    from sklearn.impute import SimpleImputer
    from sklearn.pipeline import make_pipeline
    from sklearn.preprocessing import OneHotEncoder, StandardScaler

    numbers = [c for c in x.columns if pd.api.types.is_numeric_dtype(x[c])]
    others = [c for c in x.columns if c not in numbers]
    encode = OneHotEncoder(
        handle_unknown="infrequent_if_exist", max_categories=100, sparse_output=False
    )
    return make_column_transformer(
        (make_pipeline(SimpleImputer(strategy="median"), StandardScaler()), numbers),
        (encode, others),
    )


def _categories(x: pd.DataFrame, like: pd.DataFrame) -> pd.DataFrame:
    """Return the frame with texts as categories, those of the training rows."""
    made = x.copy()
    for column in made.columns:
        if not pd.api.types.is_numeric_dtype(made[column]):
            known = sorted(set(like[column].dropna().astype(str)))
            texts = made[column].astype(object).where(made[column].isna(), made[column].astype(str))
            made[column] = pd.Categorical(texts, categories=known)
    return made


def _boosted(
    train: pd.DataFrame, test: pd.DataFrame, target: str, seed: int, stop_on: pd.DataFrame | None
) -> NDArray[np.float64]:
    import lightgbm as lgb

    def frame(rows: pd.DataFrame) -> pd.DataFrame:
        made = _categories(rows.drop(columns=target), train)
        return made.set_axis([f"c{i}" for i in range(made.shape[1])], axis=1)

    numbers = pd.api.types.is_numeric_dtype(train[target])
    kind = lgb.LGBMRegressor if numbers else lgb.LGBMClassifier
    options: dict[str, Any] = {"random_state": seed, "verbose": -1, "n_jobs": _THREADS}
    fit: dict[str, Any] = {}
    if stop_on is not None:
        options |= {"n_estimators": 3000, "learning_rate": 0.05}
        fit["eval_set"] = [(frame(stop_on), stop_on[target])]
        fit["callbacks"] = [lgb.early_stopping(50, verbose=False)]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = kind(**options).fit(frame(train), train[target], **fit)
        seen = frame(test)
        return np.asarray(model.predict(seen) if numbers else model.predict_proba(seen))
