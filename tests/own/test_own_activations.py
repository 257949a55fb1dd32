"""A user's own activation through a whole job: train, save, load, predict, judge, go on."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

import thalweg
from thalweg.errors import ModelFileError, UsageError

LEAKY = """
import thalweg
from thalweg.elementwise import maximum, minimum, sign

def value(z, negative_slope):
    return maximum(z, 0.0) + negative_slope * minimum(z, 0.0)

def slope(z, negative_slope):
    active = maximum(sign(z), 0.0)
    return active + negative_slope * (1.0 - active)

mine, other = (
    thalweg.Activation(
        name=name, title=name, about="Leaky ReLU, copied.", value=value, slope=slope, paper="",
        hyperparameters={"negative_slope": thalweg.Hyperparameter(default, "[0, 1)", "below 0")},
    )
    for name, default in (("mine", 0.01), ("other", 0.3))
)
"""
RUN = {"optimizer": "adam", "lr": 0.01, "batch_size": 32, "epochs": 4, "valid": 0.2, "test": 0.2}
rng = np.random.default_rng(0)
X = rng.normal(size=(300, 4))
y = np.maximum(X[:, 0], X[:, 1]) + X[:, 2] + rng.normal(size=300)
DATA = pd.DataFrame(X, columns=[*"abcd"]).assign(y=y)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "mine.py"
    path.write_text(LEAKY)
    return path


def fit(activation, **options):
    return thalweg.fit(DATA, "y", hidden=8, activation=activation, **RUN, **options)


@pytest.mark.parametrize("engine", ["compiled", "reference"])
def test_a_copy_of_a_built_in_one_gives_its_bits(file, engine):
    copy = fit(f"{file}:mine,negative_slope=0.2", engine=engine)
    known = fit("leaky_relu,slope=0.2", engine=engine)
    assert copy.engine == engine
    assert copy.model.weights.tobytes() == known.model.weights.tobytes()
    np.testing.assert_array_equal(copy.model.predict(DATA), known.model.predict(DATA))
    assert fit(f"{file}:mine", engine=engine).model.weights.tobytes() != (
        known.model.weights.tobytes()
    )


def test_a_saved_net_predicts_where_its_activation_is_given_again(file, tmp_path):
    model = fit(f"{file}:mine,negative_slope=0.2").model
    thalweg.save(model, tmp_path / "m")
    again = thalweg.load(tmp_path / "m", activation=f"{file}:mine")
    assert again.architecture.activation_numbers == {"negative_slope": 0.2}
    np.testing.assert_array_equal(again.predict(DATA), model.predict(DATA))
    assert again.evaluate(DATA) == model.evaluate(DATA)
    moved = tmp_path / "elsewhere.py"
    moved.write_bytes(file.read_bytes())
    there = thalweg.load(tmp_path / "m", activation=f"{moved}:mine")
    np.testing.assert_array_equal(there.predict(DATA), model.predict(DATA))


def test_without_it_a_net_shows_what_it_is_and_does_not_predict(file, tmp_path):
    thalweg.save(fit(f"{file}:mine").model, tmp_path / "m")
    blind = thalweg.load(tmp_path / "m")
    assert "8" in repr(blind) or "net" in repr(blind)
    said = r"an activation of its user's own, .*mine.py:mine, .* activation='.*mine.py:mine'"
    for use in (blind.predict, blind.evaluate, blind.partial_fit):
        with pytest.raises(ModelFileError, match=said):
            use(DATA)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ("{file}:other", "mine.py:other' is not the activation .*mine.py:mine"),
        ("{changed}:mine", "changed.py:mine' is not the activation .*mine.py:mine"),
        ("relu", "activation relu is not the activation"),
        ("{file}:mine,negative_slope=0.1", "keeps the numbers of its activation"),
    ],
)
def test_another_activation_than_the_models_is_refused(given, words, file, tmp_path):
    """And a file of another hash is not run."""
    thalweg.save(fit(f"{file}:mine").model, tmp_path / "m")
    changed = tmp_path / "changed.py"
    changed.write_text(f"{LEAKY}\nopen({str(tmp_path / 'ran')!r}, 'w')\n")
    with pytest.raises((ModelFileError, UsageError), match=words):
        thalweg.load(tmp_path / "m", activation=given.format(file=file, changed=changed))
    assert not (tmp_path / "ran").exists()


def test_a_model_without_an_own_activation_takes_none(file, tmp_path):
    thalweg.save(fit("relu").model, tmp_path / "m")
    with pytest.raises(ModelFileError, match=r"has no activation of a user's own"):
        thalweg.load(tmp_path / "m", activation=f"{file}:mine")


def test_members_of_a_mean_have_their_own(file, tmp_path):
    names = [f"{file}:{name}" for name in ("mine", "other")]
    runs = [thalweg.Run("adam", 0.01, 32, hidden=8, activation=name) for name in [*names, "relu"]]
    done = thalweg.race(DATA, "y", runs, epochs=30, valid=0.3, test=0.2)
    assert done.mean.taken
    assert {m.activation.name for m in done.model.members} <= {*names, "relu"}
    thalweg.save(done.model, tmp_path / "m")
    again = thalweg.load(tmp_path / "m", activation=names)
    np.testing.assert_array_equal(again.predict(DATA), done.model.predict(DATA))


def test_it_goes_on_with_its_own_numbers(file, tmp_path):
    options = {"schedule": "constant", "keep_states": True}
    copy, known = (
        fit(name, **options).model
        for name in (f"{file}:mine,negative_slope=0.2", "leaky_relu,slope=0.2")
    )
    thalweg.save(copy, tmp_path / "m")
    again = thalweg.load(tmp_path / "m", activation=f"{file}:mine")
    ours, theirs = (each.partial_fit(DATA) for each in (again, known))
    assert ours.weights.tobytes() == theirs.weights.tobytes()
    assert ours.weights.tobytes() != copy.weights.tobytes()
    np.testing.assert_array_equal(ours.predict(DATA), theirs.predict(DATA))


def test_a_record_is_given_as_itself(file, tmp_path):
    from thalweg.activations import choose_activation

    record, _ = choose_activation(f"{file}:mine")
    model = fit(record).model
    thalweg.save(model, tmp_path / "m")
    again = thalweg.load(tmp_path / "m", activation=record)
    np.testing.assert_array_equal(again.predict(DATA), model.predict(DATA))


def test_a_record_of_no_file_is_not_asked_for_by_a_file(file, tmp_path):
    from thalweg.activations import choose_activation

    record, _ = choose_activation(f"{file}:mine")
    thalweg.save(fit(replace(record, name="mine")).model, tmp_path / "m")
    with pytest.raises(thalweg.ThalwegError, match=r"give it again with activation[.]$"):
        thalweg.load(tmp_path / "m").predict(DATA)


def test_the_commands_take_it(file, tmp_path, monkeypatch, capsys):
    """predict, evaluate, explain and fit --from; show needs none."""
    import sys

    from thalweg.cli.main import main

    monkeypatch.chdir(tmp_path)
    DATA.to_csv("t.csv", index=False)
    thalweg.save(fit(f"{file}:mine").model, tmp_path / "m")

    def run(*arguments):
        monkeypatch.setattr(sys, "argv", ["thalweg", *map(str, arguments)])
        status = 0
        try:
            main()
        except SystemExit as end:
            status = int(end.code or 0)
        out = capsys.readouterr()
        return status, out.out, " ".join(out.err.split())

    own = ("--activation", "mine.py:mine")
    asked = (("predict", "m", "t.csv"), ("evaluate", "m", "t.csv"), ("explain", "m", "t.csv"))
    for command in (*asked, ("fit", "t.csv", "--from", "m", "--out", "n")):
        status, _, said = run(*command)
        assert status == 2, command
        assert "give it again, --activation" in said, command
        status, out, _ = run(*command, *own, "--json")
        assert status == 0, command
        assert json.loads(out)
    assert run("show", "m")[0] == 0
    assert thalweg.load("n", activation="mine.py:mine").architecture is not None
