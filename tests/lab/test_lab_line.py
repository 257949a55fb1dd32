"""What the page of a line gets: closed forms, the library's own steps, and published numbers."""

from __future__ import annotations

import numpy as np
import pytest
from starlette.testclient import TestClient

import thalweg
from thalweg.lab.app import lab_app
from thalweg.lab.line_sets import point_sets
from thalweg.lab.packed import unpacked
from thalweg.landscape.descents import descents
from thalweg.landscape.line_loss import LineLoss

CARS = [list(each) for each in point_sets()["cars"].points]
FEW = [[0, 1], [1, 3], [2, 4], [4, 4]]
SGD = {"optimizer": "sgd", "lr": 0.01}


@pytest.fixture(scope="module")
def ask():
    app = lab_app(frozenset({"testserver"}), "t", lambda: None)
    client = TestClient(app, headers={"x-thalweg-token": "t"})

    def post(path, **body):
        body = {"points": FEW, "start": [0, 0], **body}
        if path == "descent":
            body = {"run": SGD, **body}
        return client.post(f"/api/line/{path}", json=body)

    post.get = lambda path: client.get(f"/api/line/{path}")
    return post


def told(answer):
    assert answer.status_code == 200, answer.text
    return unpacked(answer.content)


@pytest.mark.parametrize(
    ("name", "slope", "intercept", "r2"),
    [
        ("cars", 3.9324, -17.5791, 0.6511),  # lm(dist ~ speed, cars) of R
        ("outlier", 0.4997, 3.0025, 0.6663),  # lm(y3 ~ x3, anscombe) of R
    ],
)
def test_minimum_and_r2_are_the_published_ones(ask, name, slope, intercept, r2):
    points = [list(each) for each in point_sets()[name].points]
    said, _ = told(ask("surface", points=points))
    assert said["minimum"] == pytest.approx([slope, intercept], abs=6e-5)
    assert 1 - said["least"] / said["variance"] == pytest.approx(r2, abs=6e-5)


@pytest.mark.parametrize("standardise", [False, True])
@pytest.mark.parametrize("name", point_sets())
def test_of_every_set_the_closed_form_is_that_of_lstsq(ask, name, standardise):
    points = np.array(point_sets()[name].points)
    said, _ = told(ask("surface", points=points.tolist(), standardise=standardise))
    x, y = points.T
    wanted = np.linalg.lstsq(np.column_stack([x, np.ones(len(x))]), y, rcond=None)[0]
    np.testing.assert_allclose(said["line"], wanted, rtol=1e-8)
    own = (x - said["mean"]) / said["deviation"]
    design = np.column_stack([own, np.ones(len(x))])
    np.testing.assert_allclose(
        said["minimum"], np.linalg.lstsq(design, y, rcond=None)[0], rtol=1e-8
    )
    np.testing.assert_allclose(said["normal"]["matrix"], design.T @ design, atol=1e-8)
    values = np.linalg.eigvalsh(2 / len(x) * design.T @ design)
    assert said["stable_rate"] == pytest.approx(2 / values[-1])
    assert said["condition"] == pytest.approx(values[-1] / values[0])
    assert (said["condition"] < 1.0001) == standardise
    scaling = said["scalings"]["standardised" if standardise else "as_is"]
    assert scaling["condition"] == pytest.approx(said["condition"])
    assert scaling["stable_rate"] == said["stable_rate"]
    assert scaling["eigenvalue"] == said["eigenvalues"][0]


def test_sets_have_points_in_both_languages_and_fit_into_an_address(ask):
    sets = ask.get("sets").json()
    assert [each["name"] for each in sets] == list(point_sets())
    for each in sets:
        assert 2 <= len(each["points"]) <= 60
        assert len(" ".join(f"{x:g} {y:g}" for x, y in each["points"])) < 1200
        for texts in (each[key] for key in ("title", "about", "x", "y")):
            assert len(texts) == 2
            assert all(texts)


def test_points_drawn_by_a_seed_are_of_the_line_that_is_said(ask):
    x, y = np.array(point_sets()["drawn"].points).T
    assert (y - 1.5 * x - 2).std() == pytest.approx(1, abs=0.35)
    assert len(x) == 20


def test_heights_are_the_mse_over_the_grid(ask):
    said, arrays = told(ask("surface", size=20))
    loss = LineLoss(*np.array(FEW, float).T)
    w, b = np.linspace(*said["w"], 20), np.linspace(*said["b"], 20)
    wanted = [[loss.value(slope, intercept) for slope in w] for intercept in b]
    np.testing.assert_allclose(arrays["heights"], wanted, rtol=1e-6)
    assert said["low"] == pytest.approx(np.min(wanted))
    chosen, _ = told(ask("surface", size=20, w=[-1, 2], b=[0, 1]))
    assert (chosen["w"], chosen["b"]) == ([-1, 2], [0, 1])


@pytest.mark.parametrize("start", [[0, 0], [-40, 3], [0.9, 1.5]])
def test_the_picture_has_start_and_minimum_in_it(ask, start):
    said, _ = told(ask("surface", start=start, standardise=True))
    for place, name in enumerate("wb"):
        low, high = said[name]
        assert low < said["start"][place] < high
        assert low < said["minimum"][place] < high


def test_descents_are_the_librarys(ask):
    said, arrays = told(ask("descent", run={"optimizer": "adam", "lr": 0.2}, steps=30))
    loss = LineLoss(*np.array(FEW, float).T)
    wanted = descents(loss, [thalweg.Run("adam", 0.2)], [(0, 0)], 30)
    np.testing.assert_array_equal(arrays["points"], wanted.points[0, 0].astype(np.float32))
    np.testing.assert_array_equal(arrays["lines"], arrays["points"])
    np.testing.assert_array_equal(arrays["values"], wanted.values[0, 0].astype(np.float32))
    np.testing.assert_allclose(
        arrays["r2"], 1 - wanted.values[0, 0] / np.var([1, 3, 4, 4]), rtol=1e-5, atol=1e-5
    )
    assert said["status"] == "Took 30 steps."
    assert said["factors"] is None
    assert said["bound"] is None


def test_lines_of_standardised_x_are_those_of_the_data(ask):
    """The same start is the same line, whose MSE is that of the data."""
    given = {"points": CARS, "start": [2.0, 5.0]}
    _, of_plain = told(ask("descent", **given))
    own, of_own = told(ask("descent", **given, standardise=True, run={"optimizer": "sgd"}))
    np.testing.assert_allclose(of_own["lines"][0], [2, 5], rtol=1e-6)
    assert of_own["values"][0] == pytest.approx(of_plain["values"][0], rel=1e-6)
    x, y = np.array(CARS).T
    for (w, b), value in zip(of_own["lines"][:20], of_own["values"][:20], strict=True):
        assert np.mean((w * x + b - y) ** 2) == pytest.approx(value, rel=1e-4)
    np.testing.assert_allclose(of_own["lines"][-1], [3.9324, -17.5791], atol=1e-3)
    assert own["factors"][0] == pytest.approx(0.1, abs=0.01)  # 0.45 · 2/λ in every direction


def test_below_two_over_lambda_it_comes_down_and_above_it_blows_up_along_the_first_direction(ask):
    said, _ = told(ask("surface"))
    for share in (0.98, 1.2):
        rate = share * said["stable_rate"]
        run = {"optimizer": "sgd", "lr": rate}
        own, arrays = told(ask("descent", run=run, steps=60))
        assert own["factors"][0] == pytest.approx(1 - rate * said["eigenvalues"][0], rel=1e-6)
        ratio = arrays["along"][1:30, 0] / arrays["along"][:29, 0]
        np.testing.assert_allclose(ratio, own["factors"][0], rtol=1e-3)
        assert abs(own["factors"][1]) < 1
        assert (arrays["values"][-1] > arrays["values"][0]) == (share > 1)
        assert own["bound"] == {"rate": pytest.approx(said["stable_rate"]), "words": "2/λ"}
        direction = np.array(said["directions"][0])
        np.testing.assert_allclose(arrays["along"][0, 0], -direction @ said["minimum"], rtol=1e-5)


def test_what_overflows_ends_where_it_is_still_a_number(ask):
    said, arrays = told(ask("descent", run={"optimizer": "sgd", "lr": 50}, steps=2000))
    assert said["diverged"] == len(arrays["values"])
    assert said["status"].startswith("Diverged with learning rate 50: behind step")
    for each in ("points", "values", "gradients", "along", "r2"):
        assert np.isfinite(arrays[each]).all()
    assert arrays["values"][-1] <= 1e30


@pytest.mark.parametrize("standardise", [False, True])
@pytest.mark.parametrize("name", ["sgd", "momentum", "nag", "adam", "adadelta", "lbfgs"])
def test_a_rate_that_is_not_given_comes_down(ask, name, standardise):
    run = {"optimizer": name, "lr": None}
    given = {"points": CARS, "standardise": standardise, "run": run, "steps": 300}
    said, arrays = told(ask("descent", **given))
    assert said["diverged"] is None
    assert arrays["values"][-1] < arrays["values"][0]
    assert said["rate"] == {"adam": "distance", "adadelta": "own", "lbfgs": "own"}.get(
        name, "curvature"
    )


def test_bounds_of_momentum_and_nag_are_theirs(ask):
    said, _ = told(ask("surface"))
    run = {"optimizer": "momentum", "lr": 0.01}
    own, _ = told(ask("descent", run=run))
    assert own["bound"]["rate"] == pytest.approx(1.9 * said["stable_rate"])  # Polyak, 1964
    assert "momentum" in own["bound"]["words"]
    assert own["factors"] is None


def test_where_all_x_are_one_there_are_many_minima(ask):
    said, _ = told(ask("surface", points=[[2, 1], [2, 3]], standardise=True))
    assert said["unique"] is False
    assert said["condition"] is None
    assert said["deviation"] == 1
    assert said["line"][0] * 2 + said["line"][1] == pytest.approx(2)
    _, arrays = told(ask("descent", points=[[2, 1], [2, 3]], steps=500))
    assert arrays["values"][-1] == pytest.approx(1)


def test_where_all_y_are_one_there_is_no_r2(ask):
    _, arrays = told(ask("descent", points=[[0, 2], [1, 2]]))
    assert np.isnan(arrays["r2"]).all()
    assert told(ask("surface", points=[[0, 2], [1, 2]]))[0]["variance"] == 0


WRONG = {
    "one point": {"points": [[1, 2]]},
    "too many points": {"points": [[1, 2]] * 61},
    "no points": {"points": None},
    "a point of three": {"points": [[1, 2, 3], [1, 2, 3]]},
    "a point of text": {"points": [["a", 2], [1, 2]]},
    "a number too large": {"points": [[1e300, 2], [1, 2]]},
    "no start": {"start": None},
    "a start of NaN": {"start": ["nan", 1]},
    "no run": {"run": None},
    "an unknown optimizer": {"run": {"optimizer": "sgdd"}},
    "one of tables alone": {"run": {"optimizer": "newton", "lr": None}},
    "a file": {"run": {"optimizer": "own.py:mine", "lr": None}},
    "a rate of 0": {"run": {"optimizer": "sgd", "lr": 0}},
    "no steps": {"steps": 0},
    "too many steps": {"steps": 100_000},
}


@pytest.mark.parametrize("wrong", WRONG)
def test_what_is_wrong_is_said_in_a_sentence(ask, wrong):
    found = ask("descent", **WRONG[wrong])
    assert found.status_code == 400
    said = found.json()["error"]
    assert said.endswith((".", "?"))
    assert "Traceback" not in said
