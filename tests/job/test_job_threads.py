"""Two fits at once in threads leave the process's settings as they found them."""

from __future__ import annotations

import sys
import threading

import pytest

from thalweg.shared_settings import SharedSetting


@pytest.fixture
def setting():
    value = {"now": 5}

    def change():
        before = value["now"]
        value["now"] = 1
        return lambda: value.update(now=before)

    return SharedSetting(change), value


def test_the_last_user_restores_what_the_first_found(setting):
    shared, value = setting
    first, second = shared.changed(), shared.changed()
    first.__enter__()
    second.__enter__()
    first.__exit__(None, None, None)
    assert value["now"] == 1  # somebody still needs it
    second.__exit__(None, None, None)
    assert value["now"] == 5
    with shared.changed():
        assert value["now"] == 1
    assert value["now"] == 5


def test_fits_that_overlap_restore_blas_and_the_switch_interval():
    import numpy as np
    from threadpoolctl import threadpool_info, threadpool_limits

    import thalweg

    X = np.random.default_rng(0).normal(size=(4000, 4))
    y = X.sum(axis=1)

    def blas():
        return [each["num_threads"] for each in threadpool_info() if each["user_api"] == "blas"]

    with threadpool_limits(2, user_api="blas"):
        before = sys.getswitchinterval(), blas()
        started = threading.Barrier(2)

        def job(seed, epochs):
            started.wait()
            thalweg.fit((X, y), optimizer="adam", lr=0.01, epochs=epochs, seed=seed)

        threads = [threading.Thread(target=job, args=each) for each in ((1, 5), (2, 40))]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert (sys.getswitchinterval(), blas()) == before


@pytest.mark.parametrize("engine", ["compiled", "reference"])
def test_few_rows_are_cross_validated_with_one_blas_thread(monkeypatch, engine):
    """Two that wait for each other took nine tenths of the time."""
    import numpy as np
    from threadpoolctl import threadpool_info, threadpool_limits

    import thalweg
    from thalweg.job import choice

    seen, cross_validate = set(), choice.cross_validate

    def spy(*given):
        seen.update(each["num_threads"] for each in threadpool_info() if each["user_api"] == "blas")
        return cross_validate(*given)

    monkeypatch.setattr(choice, "cross_validate", spy)
    X = np.random.default_rng(0).normal(size=(60, 2))
    with threadpool_limits(2, user_api="blas"):
        thalweg.fit((X, X[:, 0]), optimizer="lbfgs", l2=(0.1, 1.0), engine=engine)
    assert seen == {1}


@pytest.mark.parametrize(("classes", "most"), [(2, 1), (3, 2)])
def test_one_score_a_row_is_judged_with_one_blas_thread(monkeypatch, classes, most):
    import numpy as np
    from threadpoolctl import threadpool_info, threadpool_limits

    import thalweg
    from thalweg.job import judged

    seen, judge_rows = set(), judged.judge_rows

    def spy(*given):
        seen.update(each["num_threads"] for each in threadpool_info() if each["user_api"] == "blas")
        return judge_rows(*given)

    monkeypatch.setattr(judged, "judge_rows", spy)
    X = np.random.default_rng(0).normal(size=(400, 4))
    with threadpool_limits(2, user_api="blas"):
        thalweg.fit((X, np.arange(400) % classes), task="auto", lr=0.01, epochs=1)
    assert max(seen) == most
