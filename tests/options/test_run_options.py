"""The options of a run are declared once: `Run`, `descend`, messages and reports follow."""

from __future__ import annotations

import inspect
import math

import pytest

import thalweg
from thalweg.options.run_options import OF_NETS, RUN_OPTIONS, RunOptions, numbers, of_descend
from thalweg.report import terminal_tables

# A value which is not the default of any option that is a number, and one out of every range.
LEGAL, ILLEGAL = 0.5, -1.0


def needed(name: str) -> dict[str, str]:
    """What else a run needs so that it takes an option."""
    return {"hidden": "8"} if name in OF_NETS else {}


def test_every_option_of_a_run_has_a_record():
    assert list(RUN_OPTIONS) == list(RunOptions.__annotations__)
    for name, option in RUN_OPTIONS.items():
        assert option.help.endswith("."), name
        assert option.metavar, name
        assert option.interval is None or option.default in option.interval, name


@pytest.mark.parametrize("function", [thalweg.Run.__init__, thalweg.descend])
def test_signature_and_documentation_follow_from_the_records(function):
    options = RUN_OPTIONS if function is not thalweg.descend else of_descend()
    parameters = inspect.signature(function).parameters
    assert [name for name in parameters if name in RUN_OPTIONS] == list(options)
    for name, option in options.items():
        assert parameters[name].default == option.default
        assert parameters[name].kind is inspect.Parameter.KEYWORD_ONLY
        assert inspect.getdoc(function).count(f"\n    {name}: ") == 1, name
    assert parameters["hyperparameters"].kind is inspect.Parameter.VAR_KEYWORD
    assert "Sequence" not in parameters.get("schedule").annotation  # one value, not several


@pytest.mark.parametrize("name", numbers())
def test_a_number_is_checked_kept_and_written(name):
    run = thalweg.Run("sgd", **{name: LEGAL}, **needed(name))
    assert getattr(run, name) == LEGAL
    assert run.options() == {name: LEGAL}
    assert f"{name}=0.5" in repr(run)
    assert run.as_json()[name] == 0.5
    assert getattr(thalweg.Run("sgd"), name) == RUN_OPTIONS[name].default
    assert f"{name}=" not in repr(thalweg.Run("sgd"))
    interval = RUN_OPTIONS[name].interval
    with pytest.raises(thalweg.UsageError) as caught:
        thalweg.Run("sgd", **{name: ILLEGAL})
    assert str(caught.value) == f"{name} must lie in {interval.text}, not -1."
    history = {**run.as_json(), "epochs": 1}
    assert f"{name.replace('_', ' ')} 0.5" in terminal_tables.setting(history)


OF_SOLVERS = {"l2", "hidden", "activation", "init"}


@pytest.mark.parametrize("name", sorted(set(RUN_OPTIONS) - OF_SOLVERS))
def test_a_full_batch_solver_refuses_every_option_but_l2_and_the_shape(name):
    value = {"schedule": "cosine", "average": "ema"}.get(name, 0.5)
    own = {"hidden": "8"} if name == "dropout" else {}
    with pytest.raises(thalweg.UsageError, match=f"takes l2 alone: leave out '{name}'"):
        thalweg.Run("lbfgs", **own, **{name: value})


@pytest.mark.parametrize("name", sorted(set(numbers()) - set(of_descend())))
def test_descend_refuses_what_concerns_tables(name):
    run = thalweg.Run("sgd", **{name: 0.5}, **needed(name))
    with pytest.raises(thalweg.UsageError, match=f"descend takes no '{name}'"):
        thalweg.descend(lambda x: (float(x @ x), 2 * x), [1.0], run)


def test_clipping_in_descend_does_something():
    """A gradient of length 2 becomes one of length 0.5: x = 1 − 0.1 · 0.5."""
    for option in ("clip_norm", "clip_value"):
        path = thalweg.descend(
            lambda x: (float(x @ x), 2 * x), [1.0], "sgd", 1, 0.1, **{option: 0.5}
        )
        assert math.isclose(float(path.points[-1][0]), 0.95)
