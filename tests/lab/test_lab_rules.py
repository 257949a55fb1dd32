"""What the page gets of optimizers as such: equations, conventions, pictures, insides."""

from __future__ import annotations

import numpy as np
import pytest
from starlette.testclient import TestClient

import thalweg
from thalweg.lab.app import lab_app
from thalweg.lab.packed import unpacked
from thalweg.lab.rules_api import PICTURES
from thalweg.landscape.surfaces import SURFACES
from thalweg.optimizers import OPTIMIZERS, Optimizer
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
    assert said["facts"]["paper"] == optimizer.paper
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
    assert said["title"] == OPTIMIZERS["lbfgs"].title


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
