"""What the page gets of optimizers as such: equations, conventions, pictures, insides."""

from __future__ import annotations

import numpy as np
import pytest
from starlette.testclient import TestClient

import thalweg
from thalweg.averages import AVERAGES
from thalweg.lab.app import lab_app
from thalweg.lab.packed import unpacked
from thalweg.lab.rules_api import PICTURES
from thalweg.landscape.surfaces import SURFACES
from thalweg.optimizers import OPTIMIZERS, WRAPPERS, Optimizer
from thalweg.optimizers.optimizer import FAMILIES


@pytest.fixture(scope="module")
def ask():
    app = lab_app(frozenset({"testserver"}), "t", lambda: None)
    client = TestClient(app, headers={"x-thalweg-token": "t"})

    def post(path, **body):
        found = client.post(f"/api/{path}", json=body)
        return unpacked(found.content) if found.status_code == 200 else found

    post.get = lambda path: client.get(f"/api/{path}")
    return post


def test_wrappers_and_averages_are_listed_and_have_what_their_page_shows(ask):
    listed = ask.get("rules/around").json()
    assert [each["name"] for each in listed] == [*WRAPPERS, *AVERAGES]
    for name, record in (WRAPPERS | AVERAGES).items():
        said, _ = ask("rule", name=name)
        assert (said["title"][0], said["about"][0]) == (record.title, record.about)
        assert said["facts"]["paper"][0] == record.paper
        assert [each["name"] for each in said["hyperparameters"]] == list(record.hyperparameters)
        assert len(said["lines"]) > 1
        assert "def " in said["code"]


@pytest.mark.parametrize("name", [*WRAPPERS, *AVERAGES])
def test_pictures_of_what_goes_around_show_it_beside_the_optimizer_alone(ask, name):
    said, arrays = ask("rule/pictures", name=name)
    for k, picture in enumerate(said["pictures"]):
        own, alone = picture["runs"]
        assert (own["name"], alone["name"]) == (name, "momentum")
        assert not np.array_equal(*arrays[f"points{k}"])
    ravine, formula = said["pictures"][0], SURFACES["ravine"].formula
    run = ravine["runs"][0]
    options = {"lr": run["lr"], "average": name} if name in AVERAGES else {"lr": run["lr"]}
    if name in WRAPPERS and name != "sam":
        options[name] = WRAPPERS[name].usual
    if name != "sam":  # whose surface has a test of its own
        path = thalweg.descend(
            lambda x: _slope(formula, x), ravine["start"], "momentum", ravine["steps"], **options
        )
        wanted = path.averages[1:] if name in AVERAGES else path.points[1:]
        np.testing.assert_allclose(arrays["points0"][0, 1:], wanted, rtol=1e-4, atol=1e-5)


def test_matrices_and_solvers_have_equations_of_their_own(ask):
    for name, optimizer in OPTIMIZERS.items():
        said, _ = ask("rule", name=name)
        assert ("key" in said) == (not isinstance(optimizer, Optimizer))
        assert ("matrix" in said) == (getattr(optimizer, "over", "") == "matrix")
        assert said.get("key", [1])
    muon, _ = ask("rule", name="muon")
    assert "polynomial" in [each["name"] for each in muon["matrix"]["lines"]]


def test_a_run_on_a_surface_takes_the_wrappers_that_are_listed_with_it(ask):
    listed = {each["name"]: each["around"] for each in ask.get("optimizers").json()}
    names = {name: [each["name"] for each in around] for name, around in listed.items()}
    assert names["adam"] == ["cautious", "lookahead", "lookahead_share", "sam"]
    assert names["schedule_free_sgd"] == ["cautious", "sam"]
    assert listed["lbfgs"] == []
    start = {"surface": "ravine", "starts": [SURFACES["ravine"].start], "steps": 20}
    plain, *others = (
        ask("descents", **start, runs=[{"optimizer": "momentum", "lr": 0.05, **more}])[1]["points"]
        for more in ({}, {"lookahead": 3}, {"lookahead": 3, "lookahead_share": 0.2})
    )
    assert not np.array_equal(plain, others[0])
    assert not np.array_equal(*others)


def test_a_run_with_sam_takes_its_gradient_uphill_beside_runs_that_do_not(ask):
    ravine, rate, steps = SURFACES["ravine"], 0.02, 30

    def gradient(at):
        return np.array(ravine.formula.value_and_gradient(*at)[1:])

    wanted = [np.array(ravine.start)]
    for _ in range(steps):  # algorithm 1 of the paper, with plain descent
        slope = gradient(wanted[-1])
        above = wanted[-1] + 0.3 * slope / np.linalg.norm(slope)
        wanted.append(wanted[-1] - rate * gradient(above))
    plain = {"optimizer": "sgd", "lr": rate}
    asked = {"surface": "ravine", "starts": [ravine.start], "steps": steps, "noise": 0.0}
    runs = [plain, {**plain, "sam": 0.3}, {**plain, "sam": 0.05}, plain]
    points = ask("descents", **asked, runs=runs)[1]["points"][:, 0]
    np.testing.assert_allclose(points[1], wanted, rtol=1e-5, atol=1e-6)
    assert np.abs(points[0] - points[1]).max() > 0.01
    assert np.abs(points[2] - points[1]).max() > 0.01
    np.testing.assert_array_equal(points[0], points[3])
    said, arrays = ask("inside", surface="ravine", start=ravine.start, steps=steps, run=runs[1])
    moved = np.diff(np.array(wanted), axis=0)
    line = next(k for k, each in enumerate(said["lines"]) if each["name"] == "g")
    np.testing.assert_allclose(arrays["values"][line, 1:], -moved / rate, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("name", AVERAGES)
def test_a_run_with_an_average_shows_the_averages_path(ask, name):
    listed = {each["name"]: each["averages"] for each in ask.get("optimizers").json()}
    [own] = [each for each in listed["momentum"] if each["name"] == name]
    assert {each["name"] for each in own["hyperparameters"]} == set(AVERAGES[name].hyperparameters)
    assert listed["schedule_free_sgd"] == listed["lbfgs"] == []
    ravine = SURFACES["ravine"]
    text = {"polyak": "polyak,start=0", "ema": "ema,decay=0.8"}[name]
    run = {"optimizer": "momentum", "lr": 0.05}
    runs = [run, {**run, "average": text}, {**run, "average": name}]
    asked = {"surface": "ravine", "starts": [ravine.start], "steps": 25, "runs": runs}
    said, arrays = ask("descents", **asked)
    points, values = arrays["points"][:, 0], arrays["values"][:, 0]
    weights = np.ones((25, 25)) if name == "polyak" else 0.8 ** -np.arange(25) * np.ones((25, 1))
    weights = np.tril(weights) / np.tril(weights).sum(axis=1, keepdims=True)
    np.testing.assert_allclose(points[1, 1:], weights @ points[0, 1:], rtol=1e-4, atol=1e-5)
    np.testing.assert_array_equal(points[1, 0], points[0, 0])
    np.testing.assert_allclose(values[1], ravine.formula.value(*points[1].T), rtol=1e-4)
    assert np.abs(points[2] - points[1]).max() > 0.01
    assert name in said["runs"][1]


def _words(markup):
    _, _, *inside = markup
    return "".join(each if isinstance(each, str) else _words(each) for each in inside)


def test_every_optimizer_is_listed_with_its_family(ask):
    found = ask.get("rules").json()
    assert [each["name"] for each in found] == list(OPTIMIZERS)
    assert {each["family"] for each in found} == set(FAMILIES)


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_every_optimizer_has_what_its_page_shows(ask, name):
    said, _ = ask("rule", name=name)
    optimizer = OPTIMIZERS[name]
    assert said["facts"]["paper"][0] == optimizer.paper
    assert [each["name"] for each in said["hyperparameters"]] == list(optimizer.hyperparameters)
    assert bool(said["lines"]) == isinstance(optimizer, Optimizer)
    assert "def " in said["code"] or said["facts"]["code"]
    if isinstance(optimizer, Optimizer):
        assert said["lines"][-1]["markup"][0] == "math"
        assert said["text"] == optimizer.formula
        names = [each["convention"] for each in said["conventions"]]
        assert names == ([optimizer.convention, *optimizer.conventions])
        assert not any(said["conventions"][0]["apart"])


def test_adam_of_keras_differs_in_numbers_and_lines_that_are_marked(ask):
    said, _ = ask("rule", name="adam")
    keras = next(each for each in said["conventions"] if each["convention"] == "keras")
    assert keras["apart"][0]  # its epsilon, where the gradient is 1e-6
    assert [n for n, differs in zip(keras["lines"], keras["differs"], strict=True) if differs]
    paper = next(each for each in said["conventions"] if each["convention"] == "paper")
    assert not any(paper["apart"])
    # epsilon beside the root of the corrected mean square: α g / (|g| + ε) at t = 1
    torch = said["conventions"][0]["path"][0]
    assert torch == pytest.approx(1 - 0.05 * 1e-6 / (1e-6 + 1e-8), rel=1e-12)


def test_weight_decay_of_the_example_acts_where_a_convention_has_it(ask):
    before, _ = ask("rule", name="adam")
    after, _ = ask("rule", name="adam", weight_decay=0.5)
    changed = {
        a["convention"]: a["path"] != b["path"]
        for a, b in zip(after["conventions"], before["conventions"], strict=True)
    }
    assert changed == {"torch": True, "paper": False, "keras": True, "optax": False}
    refused = ask("rule", name="adam", weight_decay=-1)
    assert refused.status_code == 400
    assert refused.json()["error"] == "weight_decay is 0 or more."


def test_pictures_show_the_best_of_the_rates_beside_plain_descent(ask):
    said, arrays = ask("rule/pictures", name="momentum")
    assert [each["surface"] for each in said["pictures"]] == list(PICTURES)
    for k, each in enumerate(said["pictures"]):
        surface = SURFACES[each["surface"]]
        for row, run in enumerate(each["runs"]):
            path = thalweg.descend(
                lambda x, f=surface.formula: _slope(f, x),
                surface.start,
                run["name"],
                each["steps"],
                every=1,
                lr=run["lr"],
            )
            np.testing.assert_allclose(arrays[f"points{k}"][row], path.points, rtol=1e-4, atol=1e-6)
            assert run["height"] == pytest.approx(float(surface.formula.value(*path.points[-1])))
        assert arrays[f"heights{k}"].shape == (90, 90)
    ravine = said["pictures"][0]["runs"]
    assert ravine[0]["height"] < ravine[1]["height"]


def _slope(formula, x):
    value, by_x, by_y = formula.value_and_gradient(x[0], x[1])
    return float(value), np.array([by_x, by_y])


QUICK = ("sgd", "adam", "muon", "lbfgs")


@pytest.mark.parametrize(
    "name",
    [
        pytest.param(n, marks=[] if n in QUICK else pytest.mark.slow)
        for n, o in OPTIMIZERS.items()
        if not getattr(o, "solve", None)
    ],
)
def test_every_optimizer_that_descends_a_function_has_pictures(ask, name):
    said, arrays = ask("rule/pictures", name=name)
    for k, each in enumerate(said["pictures"]):
        assert np.isfinite(arrays[f"points{k}"]).all()
        first = float(SURFACES[each["surface"]].formula.value(*each["start"]))
        assert each["runs"][0]["height"] < first


def test_what_needs_a_models_loss_has_none_and_says_so(ask):
    found = ask("rule/pictures", name="newton")
    assert found.status_code == 400
    assert "more of a loss" in found.json()["error"]


def test_the_inside_of_a_run_is_of_its_convention_and_states(ask):
    given = {"surface": "beale", "start": [1, 1.5], "steps": 20}
    run = {"optimizer": "adam", "lr": 0.02, "convention": "keras"}
    said, arrays = ask("inside", run=run, **given)
    assert said["states"] == ["m", "v"]
    assert len(said["lines"]) == len(arrays["values"])
    names = [each["name"] for each in said["lines"]]
    assert "v_hat" not in names
    m = arrays["values"][names.index("m")]
    np.testing.assert_allclose(m[1:], arrays["states"][0][1:], rtol=1e-6)
    assert arrays["effective"].shape == (21, 2)
    assert _words(said["lines"][names.index("m")]["markup"]).startswith("mt=β1")


def test_a_method_that_chooses_its_own_steps_has_no_equations(ask):
    given = {"surface": "beale", "start": [1, 1.5], "steps": 5}
    said, arrays = ask("inside", run={"optimizer": "lbfgs"}, **given)
    assert said["lines"] == []
    assert arrays["values"].shape == (0, 6, 2)
    assert said["title"][0] == OPTIMIZERS["lbfgs"].title


@pytest.mark.parametrize(
    ("path", "body"),
    [("rule", {"name": "nothing"}), ("rule", {"name": "/etc/passwd"}), ("rule", {"name": 3})],
)
def test_an_unknown_name_gets_a_sentence(ask, path, body):
    found = ask(path, **body)
    assert found.status_code == 400
    assert "There is no optimizer" in found.json()["error"]


def test_heights_have_the_formula_as_mathml(ask):
    said, _ = ask("heights", formula="x^2 + 3 y", x=[-1, 1], y=[-1, 1], size=5)
    assert [each[0] for each in said["equations"]] == ["math"] * 3
    assert _words(said["equations"][1]) == "∂f∂x=2\u2062x"
