"""A model's loss surface: heights and paths are losses that `Model.evaluate` gives too."""

from __future__ import annotations

import json
import re
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

import thalweg
from thalweg.landscape.loss_surface import Path
from thalweg.models.target_range import TargetRange
from thalweg.training.events import Traced
from thalweg.wording import figure

DRAWS = np.random.default_rng(4)


def table(n=300):
    frame = pd.DataFrame(DRAWS.normal(size=(n, 3)), columns=["a", "b", "<c>"])
    frame["kind"] = DRAWS.choice(["x", "y", "z"], n)
    frame["y"] = 3 * frame.a - frame.b + (frame.kind == "x") + 0.3 * DRAWS.normal(size=n)
    frame["late"] = np.where(frame.y + DRAWS.normal(size=n) > 0, "yes", "no")
    return frame


TABLE = table()
SETTINGS = {"optimizer": "adam", "lr": 0.02, "epochs": 3, "valid": 0.2, "test": 0.2}


def trained(target="y", **options):
    drop = ["late"] if target == "y" else ["y"]
    return thalweg.fit(TABLE, target, drop=drop, **{**SETTINGS, **options})


@pytest.fixture(scope="module")
def linear():
    return trained(numbers="standard").model


@pytest.fixture(scope="module")
def net():
    return trained("late", hidden="6", activation="tanh").model


def at(model, surface, a, b):
    """Return the loss of the model with the parameters of a point, as it is judged."""
    point = surface.plane.points(np.array([[a, b]]))[0].reshape(model.weights.shape)
    moved = replace(model, weights=point, target_range=None, temperature=1.0)
    return moved.evaluate(TABLE)["loss"]


@pytest.mark.parametrize("kind", ["linear", "net"])
@pytest.mark.parametrize("plane", ["hessian", "weights", "random"])
def test_every_height_is_the_loss_that_evaluate_gives(kind, plane, request):
    model = request.getfixturevalue(kind)
    surface = model.landscape(TABLE, plane=plane, size=5)
    assert surface.kind == plane
    assert surface.heights.shape == (5, 5)
    for i in (0, 2, 4):
        for j in (0, 3):
            wanted = at(model, surface, surface.a[j], surface.b[i])
            assert surface.heights[i, j] == pytest.approx(wanted, rel=1e-6)
    assert surface.at_model == pytest.approx(at(model, surface, 0, 0), rel=1e-6)
    assert surface.heights[2, 2] == pytest.approx(surface.at_model, rel=1e-6)
    low, a, b = surface.lowest
    assert low == surface.heights.min() == pytest.approx(at(model, surface, a, b), rel=1e-6)


def test_the_grid_goes_as_far_as_the_loss_rises_to_a_constants(linear):
    surface = linear.landscape(TABLE, plane="hessian", size=21)
    baseline = surface.at_model + 0.5 * surface.curvature[0] * surface.a[-1] ** 2
    constant = np.mean((TABLE.y - linear.target_scaling.mean) ** 2)
    assert baseline == pytest.approx(constant, rel=0.02)
    # Of squared error the loss is a parabola along each axis.
    rise = surface.heights[10, [0, 20]] + 0 * surface.at_model
    slope = (rise[1] - rise[0]) / (2 * surface.a[-1])
    wanted = surface.at_model + slope * surface.a + 0.5 * surface.curvature[0] * surface.a**2
    np.testing.assert_allclose(surface.heights[10], wanted, rtol=2e-3)


def test_paths_have_their_true_loss_and_that_of_the_nearest_point():
    traced = []

    def tell(event):
        if isinstance(event, Traced):
            traced.append(event)

    done = trained("late", hidden="6", trace_every=5, callbacks=[tell], lr=[0.02, 0.005])
    model = done.model.alone[0]
    paths = [
        Path(
            str(done.runs[run].run),
            np.array([int(e.updates[[*e.runs].index(run)]) for e in traced if run in e.runs]),
            np.array([e.weights[:, [*e.runs].index(run)].ravel() for e in traced if run in e.runs]),
        )
        for run in (0, 1)
    ]
    surface = model.landscape(TABLE, paths=paths, size=15)
    assert surface.kind == "principal"
    assert 0.5 < surface.explained <= 1
    assert surface.explained == pytest.approx(
        surface.plane.explained(np.concatenate([p.parameters for p in paths]))
    )
    for walk, path in zip(surface.walks, paths, strict=True):
        for k in (0, 3, len(path.updates) - 1):
            own = replace(
                model, weights=path.parameters[k].reshape(model.weights.shape), temperature=1.0
            )
            assert walk.losses[k] == pytest.approx(own.evaluate(TABLE)["loss"], rel=1e-5)
            assert walk.in_plane[k] == pytest.approx(at(model, surface, *walk.places[k]), rel=1e-5)
        low, high = walk.places.min(axis=0), walk.places.max(axis=0)
        assert surface.a[0] < low[0] < high[0] < surface.a[-1]
        assert surface.b[0] < low[1] < high[1] < surface.b[-1]
    assert np.abs(surface.walks[0].losses - surface.walks[0].in_plane).max() > 1e-4
    assert "of the movement of 2 runs" in surface.summary()[-1]
    assert len(json.dumps(surface.as_json()["walks"])) > 100


def test_without_paths_the_default_is_the_hessian_and_says_why(linear):
    surface = linear.landscape(TABLE, size=3)
    assert surface.kind == "hessian"
    (note,) = surface.notes
    assert note.startswith("A model file keeps no path of training")
    two = thalweg.fit(TABLE, "y", only="a", numbers="standard", **SETTINGS).model
    surface = two.landscape(TABLE, size=3)
    assert (surface.kind, surface.plane.names) == ("weights", ("a", "intercept"))


def test_of_a_mean_the_first_member_is_shown_and_it_is_said():
    done = trained(hidden=["4", "5", "6"], lr=[0.02, 0.01])
    model = done.model
    if not model.members:
        members = [r for r in done.runs if r.run.architecture is not None][:2]
        model = replace(
            model,
            weights=np.concatenate([r.weights.reshape(-1, 1) for r in members]),
            architecture=None,
            members=tuple(r.run.architecture for r in members),
        )
    surface = model.landscape(TABLE, plane="random", size=3)
    assert "this is the surface of the first" in surface.notes[0]
    first = model.alone[0]
    assert surface.at_model == pytest.approx(
        replace(first, target_range=None).evaluate(TABLE)["loss"], rel=1e-6
    )


def test_rows_are_drawn_and_counted(linear):
    some = linear.landscape(TABLE, plane="random", size=3, rows=50)
    assert (some.rows, some.of_rows) == (50, len(TABLE))
    again = linear.landscape(TABLE, plane="random", size=3, rows=50)
    np.testing.assert_array_equal(some.heights, again.heights)
    other = linear.landscape(TABLE, plane="random", size=3, rows=50, seed=1)
    assert np.abs(other.heights - some.heights).max() > 0
    assert "50 rows drawn from 300" in some.summary()[0]
    labelled = (TABLE.drop(columns=["y", "late"]), TABLE.y)
    pair = linear.landscape(*labelled, plane="random", size=3)
    whole = linear.landscape(TABLE, plane="random", size=3)
    np.testing.assert_array_equal(pair.heights, whole.heights)


WRONG = {
    "plane='principal'": "plane principal needs the paths of runs",
    "plane='hessan'": "did you mean 'hessian'?",
    "weights='a,b'": "weights has no effect without plane weights",
    "plane='weights', weights='a,a'": "takes two weights that differ",
    "plane='weights', weights='a,cc'": "the model has no weight 'cc'",
    "size=1": "size must be a whole number from 2 up",
    "size=5000": "size must be at most 1,000",
    "rows=0": "rows must be a whole number from 1 up",
    "seed=-1": "seed must be a whole number from 0 up",
}


@pytest.mark.parametrize("words", WRONG)
def test_what_cannot_be_done_is_one_sentence(linear, words):
    with pytest.raises(thalweg.UsageError, match=re.escape(WRONG[words])):
        linear.landscape(TABLE, **eval(f"dict({words})"))


def test_data_without_the_target_is_refused(linear):
    with pytest.raises(thalweg.DataError, match="'y'"):
        linear.landscape(TABLE.drop(columns="y"))


def test_it_is_written_as_a_page_or_a_picture(net, tmp_path):
    surface = net.landscape(TABLE, size=20)
    surface.save(tmp_path / "s.html")
    page = (tmp_path / "s.html").read_text("utf-8")
    assert "script-src 'sha256-" in page
    assert len(page) < 2_000_000
    found = re.search(r'<script type="application/json" id="document">(.*?)</script>', page)[1]
    assert json.loads(found)["plane"] == "hessian"
    surface.save(tmp_path / "s.png")
    assert (tmp_path / "s.png").read_bytes().startswith(b"\x89PNG")
    with pytest.raises(thalweg.UsageError, match="is written as"):
        surface.save(tmp_path / "s.svg")


@pytest.mark.parametrize("how", ["clipped", "calibrated"])
def test_where_predictions_are_clipped_or_calibrated_their_own_loss_is_said(how, tmp_path):
    model = trained("y" if how == "clipped" else "late", numbers="standard").model
    changed = (
        replace(model, target_range=TargetRange((-0.5,), (0.5,)))
        if how == "clipped"
        else replace(model, temperature=2.5)
    )
    surface = changed.landscape(TABLE, plane="random", size=3)
    wanted = changed.evaluate(TABLE)["loss"]
    assert surface.judged.how == how
    assert surface.judged.loss == pytest.approx(wanted, rel=1e-6)
    assert surface.at_model == pytest.approx(at(changed, surface, 0, 0), rel=1e-6)
    assert abs(wanted / surface.at_model - 1) > 0.01
    (said,) = (line for line in surface.summary() if line.startswith("Predictions of this model"))
    assert said.endswith(f"as `thalweg evaluate` has it, is {figure(wanted)}.")
    assert ("temperature of 2.5" in said) == (how == "calibrated")
    assert surface.as_json()["judged"]["loss"] == surface.judged.loss
    surface.save(tmp_path / "s.html")
    page = (tmp_path / "s.html").read_text("utf-8")
    found = re.search(r'<script type="application/json" id="document">(.*?)</script>', page)[1]
    assert json.loads(found)["judged"]["how"] == how


def test_where_predictions_are_the_scores_nothing_is_said(linear):
    wide = replace(linear, target_range=TargetRange((-1e3,), (1e3,)), temperature=1.0)
    for model in (wide, replace(linear, target_range=None)):
        surface = model.landscape(TABLE, plane="random", size=3)
        assert surface.judged is None
        assert len(surface.summary()) == 3
