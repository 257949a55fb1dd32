"""Every optimizer, in every library's convention, against what that library computed."""

from __future__ import annotations

import numpy as np
import pytest
from stepping import ELEMENTWISE, GRADIENTS, PAIRS, RECORDED, REFERENCE, START, averaged, walk
from stepping import assert_close as assert_close_to

from in_one_test import for_each
from thalweg.errors import UsageError
from thalweg.optimizers import CONVENTIONS, choose_optimizer

LIBRARIES = list(RECORDED)
WITH_NUMBERS = [(name, library) for name, library in PAIRS if library in RECORDED]
FED = [
    pytest.param(name, library, id=f"{library}-{name}")
    for library in LIBRARIES
    for name in RECORDED[library]["fed"]
]
# SGD of all three libraries has no momentum by default; its two descendants here have the usual
# 0.9. optax has few default rates: otherwise ours stay PyTorch's, or the paper's.
OTHER_DEFAULTS = {("momentum", "momentum"): 0.9, ("nag", "momentum"): 0.9}


def test_every_convention_of_every_record_has_numbers_and_no_others_have():
    assert {convention for _, convention in PAIRS} <= {*RECORDED, "paper"}
    for library in LIBRARIES:
        declared = {name for name, convention in PAIRS if convention == library}
        assert set(RECORDED[library]["fed"]) == declared
        assert set(RECORDED[library]["defaults"]) == declared


@pytest.mark.parametrize("library", LIBRARIES)
def test_all_libraries_were_fed_the_same(library):
    recorded = RECORDED[library]
    np.testing.assert_array_equal(recorded["gradients"], GRADIENTS)
    np.testing.assert_array_equal(recorded["start"], START)
    assert recorded["dtype"] == "float64"
    assert recorded["command"] == f"python tests/reference/record_{library}.py"
    assert {library, "date", "python"} <= set(recorded)
    assert (REFERENCE / f"{library}_optimizers.json").stat().st_size < 1_500_000


def test_the_default_convention_is_pytorchs_where_it_has_the_optimizer():
    assert not {"adabelief", "yogi", "lion", "ftrl"} & set(RECORDED["torch"]["fed"])
    for name, optimizer in ELEMENTWISE.items():
        expected = "torch" if name in RECORDED["torch"]["fed"] else "paper"
        assert optimizer.convention == expected


@pytest.mark.parametrize(("name", "library"), FED)
@for_each("i", lambda name, library: range(len(RECORDED[library]["fed"][name])))
def test_steps_are_the_librarys(name, library, i):
    optimizer = ELEMENTWISE[name].under(library)
    case = RECORDED[library]["fed"][name][i]
    points, history = walk(optimizer, case["settings"], rates=case["lr"])
    assert len(points) >= 25
    assert_close_to(points, case["points"])
    assert ("averaged" in case) == bool(optimizer.averaged)
    if optimizer.averaged:
        assert_close_to(averaged(optimizer, history), case["averaged"])


@pytest.mark.parametrize(("name", "library"), WITH_NUMBERS)
def test_every_hyperparameter_is_varied_in_the_recording_and_changes_it(name, library):
    optimizer = ELEMENTWISE[name].under(library)
    cases = RECORDED[library]["fed"][name]
    assert len({case["lr"][0] for case in cases}) >= 3
    assert {case["schedule"] for case in cases} == {"constant", "inverse_scaling"}
    for hyper, declared in optimizer.hyperparameters.items():
        varied = [
            case
            for case in cases
            if case["settings"].get(hyper, declared.default) != declared.default
            and (hyper == "lr" or set(case["settings"]) <= {"lr", hyper})
        ]
        assert varied, f"{library} {name}: {hyper} is not varied alone"
        case = varied[-1]
        without = {key: value for key, value in case["settings"].items() if key != hyper}
        rates = case["lr"] if hyper != "lr" else [declared.default] * len(case["lr"])
        points, history = walk(optimizer, without, rates=rates)
        apart = np.abs(points - case["points"]).max()
        if optimizer.averaged:
            apart = max(apart, np.abs(averaged(optimizer, history) - case["averaged"]).max())
        assert apart > 1e-6, f"{library} {name}: {hyper} changes nothing"


@pytest.mark.parametrize(("name", "library"), WITH_NUMBERS)
def test_a_falling_rate_changes_the_recording(name, library):
    """Rprop's rate is only its first size, in every library."""
    optimizer = ELEMENTWISE[name].under(library)
    [case] = [
        case
        for case in RECORDED[library]["fed"][name]
        if case["schedule"] == "inverse_scaling" and set(case["settings"]) == {"lr"}
    ]
    points, _ = walk(optimizer, case["settings"])
    changed = np.abs(points - case["points"]).max() > 1e-6
    assert changed == (name != "rprop")


@pytest.mark.parametrize(("name", "library"), WITH_NUMBERS)
def test_defaults_are_the_librarys(name, library):
    theirs = RECORDED[library]["defaults"][name]
    for hyper, declared in ELEMENTWISE[name].under(library).hyperparameters.items():
        if (library, hyper) == ("optax", "lr") and hyper not in theirs:
            assert declared.default == ELEMENTWISE[name].hyperparameters["lr"].default
        else:
            assert declared.default == OTHER_DEFAULTS.get((name, hyper), theirs[hyper])
        assert declared.default in declared.interval
        assert declared.meaning


@pytest.mark.parametrize(("name", "library"), WITH_NUMBERS)
def test_weight_decay_is_there_where_the_library_has_it(name, library):
    assert ("weight_decay" in ELEMENTWISE[name].under(library).hyperparameters) == (
        "weight_decay" in RECORDED[library]["defaults"][name]
    )


# How a source's weight decay acts: coupled in PyTorch, decoupled in Keras, but for these.
DECAY = {"torch": "coupled", "keras": "decoupled", "optax": "", "paper": ""}
OTHER_DECAYS = {
    ("adamw", "torch"): "decoupled",
    ("adamw", "paper"): "decoupled",
    ("adamw", "optax"): "decoupled",
    ("lion", "paper"): "decoupled",
    ("lion", "optax"): "decoupled",
    ("adadelta", "optax"): "coupled",
    ("adan", "paper"): "decoupled",
    ("adan", "optax"): "decoupled",
    ("ademamix", "paper"): "decoupled",
    ("ademamix", "optax"): "decoupled",
    ("cocob", "optax"): "coupled",
    ("schedule_free_sgd", "paper"): "coupled",
    ("schedule_free_sgd", "optax"): "coupled",
    ("schedule_free_adamw", "paper"): "decoupled",
    ("schedule_free_adamw", "optax"): "decoupled",
    ("ftrl", "keras"): "inside",
    ("rprop", "torch"): "",
}


@pytest.mark.parametrize(("name", "convention"), PAIRS)
def test_weight_decay_is_of_the_sources_kind(name, convention):
    """SGD's numbers do not tell which it is; whether it belongs to the objective hangs on it."""
    expected = OTHER_DECAYS.get((name, convention), DECAY[convention])
    assert ELEMENTWISE[name].under(convention).weight_decay == expected


@pytest.mark.parametrize(("name", "convention"), PAIRS)
def test_a_convention_may_stand_in_the_text_or_beside_it(name, convention):
    optimizer, settings = choose_optimizer(f"{name},convention={convention}", {})
    beside, beside_settings = choose_optimizer(name, {"convention": convention})
    assert optimizer.convention == beside.convention == convention
    assert settings == beside_settings
    assert settings == {key: h.default for key, h in optimizer.hyperparameters.items()}
    assert optimizer.other_convention == (convention != ELEMENTWISE[name].convention)


@pytest.mark.parametrize("name", ELEMENTWISE)
def test_from_one_convention_to_another_is_as_from_the_default(name):
    """No default and no formula is left behind on the way."""
    optimizer = ELEMENTWISE[name]
    for one in (optimizer.convention, *optimizer.conventions):
        for other in (optimizer.convention, *optimizer.conventions):
            straight, round_about = optimizer.under(other), optimizer.under(one).under(other)
            assert round_about == straight
            assert round_about.hyperparameters == straight.hyperparameters
            assert optimizer.under(optimizer.convention) is optimizer


def test_a_convention_that_is_none_is_refused_in_a_sentence():
    for call in (
        lambda: choose_optimizer("adam,convention=kears", {}),
        lambda: choose_optimizer("adam", {"convention": "kears"}),
    ):
        with pytest.raises(UsageError) as caught:
            call()
        assert str(caught.value) == "There is no convention 'kears': did you mean 'keras'?"


@pytest.mark.parametrize("name", ELEMENTWISE)
def test_a_library_without_the_rule_is_refused_in_a_sentence(name):
    optimizer = ELEMENTWISE[name]
    known = [optimizer.convention, *optimizer.conventions]
    for convention in set(CONVENTIONS) - set(known):
        with pytest.raises(UsageError) as caught:
            choose_optimizer(name, {"convention": convention})
        sentence = str(caught.value)
        assert sentence.startswith(f"{convention} has no {name}: its conventions are ")
        assert all(f"{has}" in sentence for has in known)
        with pytest.raises(UsageError, match=f"{convention} has no {name}"):
            optimizer.under(known[-1]).under(convention)


def test_a_hyperparameter_of_another_convention_is_refused():
    with pytest.raises(UsageError, match="has no hyperparameter 'momentum_decay'"):
        choose_optimizer("nadam,convention=keras,momentum_decay=0.1", {})
    with pytest.raises(UsageError, match="has no hyperparameter 'weight_decay'"):
        choose_optimizer("adam,convention=optax,weight_decay=0.1", {})


@pytest.mark.parametrize("name", ELEMENTWISE)
def test_every_other_convention_says_in_what_it_differs(name):
    optimizer = ELEMENTWISE[name]
    assert optimizer.convention not in optimizer.conventions
    for source in optimizer.conventions.values():
        assert source.note[0].isupper() or source.note.startswith(("beta", "rho"))
        assert source.note.endswith((".", "give 1."))
    assert list(optimizer.conventions) == [c for c in CONVENTIONS if c in optimizer.conventions]
