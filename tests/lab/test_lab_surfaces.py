"""What the page gets of surfaces: the library's own numbers, and a sentence for what is wrong."""

from __future__ import annotations

import numpy as np
import pytest
from starlette.testclient import TestClient

import thalweg
from thalweg.lab.app import lab_app
from thalweg.lab.packed import packed, unpacked
from thalweg.landscape.descents import descents
from thalweg.landscape.surfaces import SURFACES
from thalweg.optimizers import OPTIMIZERS


@pytest.fixture(scope="module")
def ask():
    app = lab_app(frozenset({"testserver"}), "t", lambda: None)
    client = TestClient(app, headers={"x-thalweg-token": "t"})

    def post(path, **body):
        return client.post(f"/api/{path}", json=body)

    post.get = lambda path: client.get(f"/api/{path}")
    return post


BEALE = {"surface": "beale", "x": [-4.5, 4.5], "y": [-2, 2]}


def test_heights_are_float32_of_the_formula_over_the_grid(ask):
    said, arrays = unpacked(ask("heights", **BEALE, size=[30, 20]).content)
    x, y = np.linspace(-4.5, 4.5, 30), np.linspace(-2, 2, 20)
    wanted = SURFACES["beale"].formula.value(x[None], y[:, None])
    assert arrays["heights"].dtype == np.float32
    np.testing.assert_array_equal(arrays["heights"], wanted.astype(np.float32))
    assert said["low"] == pytest.approx(wanted.min())
    assert said["high"] == pytest.approx(wanted.max())


def test_a_formula_of_the_users_own_has_its_gradient_as_text(ask):
    found = ask("heights", formula="x^2 + 3 y^2", x=[-1, 1], y=[-1, 1], size=5)
    said, arrays = unpacked(found.content)
    assert said["gradient"] == ["2 * x", "6 * y"]
    assert arrays["heights"][2, 2] == 0


def test_where_there_is_no_height_it_is_nan_and_not_in_the_range(ask):
    said, arrays = unpacked(ask("heights", formula="log(x)", x=[-1, 1], y=[0, 1], size=4).content)
    assert np.isnan(arrays["heights"][:, 0]).all()
    assert said["high"] == pytest.approx(0.0)


def test_a_bad_formula_gets_a_sentence_and_its_place(ask):
    found = ask("heights", formula="x + foo(y)", x=[-1, 1], y=[-1, 1])
    assert found.status_code == 400
    assert found.json()["at"] == 4
    assert "'foo' is neither" in found.json()["error"]


def test_descents_are_the_librarys(ask):
    runs = [{"optimizer": "adam", "lr": 0.1}, {"optimizer": "nag,momentum=0.5", "lr": 0.01}]
    more = {"steps": 50, "every": 10, "noise": 0.1, "seed": 3}
    found = ask("descents", surface="beale", runs=runs, starts=[[1, 1.5], [0, 1]], **more)
    said, arrays = unpacked(found.content)
    wanted = descents(
        SURFACES["beale"].formula,
        [thalweg.Run("adam", 0.1), thalweg.Run("nag,momentum=0.5", 0.01)],
        [(1, 1.5), (0, 1)],
        **more,
    )
    np.testing.assert_array_equal(arrays["points"], wanted.points.astype(np.float32))
    np.testing.assert_array_equal(arrays["values"], wanted.values.astype(np.float32))
    assert arrays["at"].tolist() == [0, 10, 20, 30, 40, 50]
    assert said["status"] == [["Took 50 steps."] * 2] * 2
    assert said["runs"][0].startswith("adam")


@pytest.mark.parametrize("name", OPTIMIZERS)
def test_every_optimizer_that_descends_a_function_can_be_asked_for(ask, name):
    found = ask(
        "descents", surface="bowl", runs=[{"optimizer": name}], starts=[[1.0, 1.0]], steps=3
    )
    if getattr(OPTIMIZERS[name], "solve", None) is not None:
        assert found.status_code == 400  # it knows the losses of tables
        return
    assert unpacked(found.content)[1]["points"].shape == (1, 1, 4, 2)


ONE = [{"optimizer": "adam"}]
WRONG = {
    "an unknown surface": ("descents", {"surface": "moon", "runs": ONE, "starts": [[0, 0]]}),
    "no runs": ("descents", {"surface": "beale", "runs": [], "starts": [[0, 0]]}),
    "no start": ("descents", {"surface": "beale", "runs": ONE}),
    "a start of three": ("descents", {"surface": "beale", "runs": ONE, "starts": [[0, 0, 0]]}),
    "a start of text": ("descents", {"surface": "beale", "runs": ONE, "starts": [["a", 0]]}),
    "an unknown optimizer": (
        "descents",
        {"surface": "beale", "runs": [{"optimizer": "adm"}], "starts": [[0, 0]]},
    ),
    "a file as optimizer": (
        "descents",
        {"surface": "beale", "runs": [{"optimizer": "own.py:mine"}], "starts": [[0, 0]]},
    ),
    "an unknown hyperparameter": (
        "descents",
        {"surface": "beale", "runs": [{"optimizer": "adam", "beta9": 1}], "starts": [[0, 0]]},
    ),
    "a rate below 0": (
        "descents",
        {"surface": "beale", "runs": [{"optimizer": "adam", "lr": -1}], "starts": [[0, 0]]},
    ),
    "nested settings": (
        "descents",
        {"surface": "beale", "runs": [{"optimizer": "adam", "lr": [1]}], "starts": [[0, 0]]},
    ),
    "an average that there is not": (
        "descents",
        {"surface": "beale", "runs": [{"optimizer": "sgd", "average": "mean"}], "starts": [[0, 0]]},
    ),
    "an average of what averages": (
        "descents",
        {
            "surface": "beale",
            "runs": [{"optimizer": "schedule_free_sgd", "average": "ema"}],
            "starts": [[0, 0]],
        },
    ),
    "an average's number out of its range": (
        "descents",
        {
            "surface": "beale",
            "runs": [{"optimizer": "sgd", "average": "ema,decay=2"}],
            "starts": [[0, 0]],
        },
    ),
    "downhill by SAM": (
        "descents",
        {"surface": "beale", "runs": [{"optimizer": "sgd", "sam": -1}], "starts": [[0, 0]]},
    ),
    "too many steps by SAM": (
        "descents",
        {
            "surface": "beale",
            "runs": [{"optimizer": "sgd", "sam": 0.1}],
            "starts": [[0, 0]] * 144,
            "steps": 20_000,
            "every": 20_000,
        },
    ),
    "half a step": (
        "descents",
        {"surface": "beale", "runs": ONE, "starts": [[0, 0]], "steps": 1.5},
    ),
    "too many points": (
        "descents",
        {"surface": "beale", "runs": ONE, "starts": [[0, 0]] * 4000, "steps": 50_000},
    ),
    "negative noise": (
        "descents",
        {"surface": "beale", "runs": ONE, "starts": [[0, 0]], "noise": -1},
    ),
    "a range the wrong way round": ("heights", {"surface": "beale", "x": [1, 0], "y": [0, 1]}),
    "no range": ("heights", {"surface": "beale", "y": [0, 1]}),
    "a grid of one point": ("heights", {**BEALE, "size": 1}),
    "a grid that is too fine": ("heights", {**BEALE, "size": 5000}),
    "a formula of another kind": ("heights", {"formula": 3, "x": [0, 1], "y": [0, 1]}),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_what_is_wrong_is_said_in_a_sentence(ask, wrong):
    path, body = WRONG[wrong]
    found = ask(path, **body)
    assert found.status_code == 400
    said = found.json()["error"]
    assert said.endswith((".", "?"))
    assert "Traceback" not in said


def test_a_request_that_is_no_json_object_is_refused(ask):
    client = TestClient(
        lab_app(frozenset({"testserver"}), "t", lambda: None), headers={"x-thalweg-token": "t"}
    )
    for body in (b"{", b"[1]", b"[" * 100_000, b"\xff"):
        assert client.post("/api/heights", content=body).status_code == 400


def test_explanations_are_those_of_show(ask):
    found = ask.get("explain/adam").json()[0]
    assert found["name"] == "adam"
    assert found["conventions"]


def test_the_unit_of_a_rate_is_known_from_the_rule_itself(ask):
    """Of rules linear in the gradient it is one over the curvature (docs/learning-rates.md)."""
    found = {each["name"]: each for each in ask.get("optimizers").json()}
    by_curvature = {name for name, each in found.items() if each["rate"] == "curvature"}
    assert by_curvature == {"sgd", "momentum", "nag", "asgd", "schedule_free_sgd"}
    assert {n for n, each in found.items() if each["rate"] == "own"} >= {
        "adadelta", "cocob", "dog", "prodigy", "lbfgs", "lars", "lamb",
    }  # fmt: skip
    assert {found[name]["rate"] for name in ("adam", "rmsprop", "lion", "rprop")} == {"distance"}
    assert found["adam"]["title"][0] == OPTIMIZERS["adam"].title
    assert not {"newton", "normal_equations"} & set(found)


def test_conventions_and_hyperparameters_that_may_be_set_are_listed_with_their_defaults(ask):
    found = {each["name"]: each for each in ask.get("optimizers").json()}
    torch, _, keras, _ = found["adam"]["conventions"]
    assert (torch["name"], keras["name"]) == ("torch", "keras")
    defaults = [{h["name"]: h["default"] for h in of["hyperparameters"]} for of in (torch, keras)]
    # torch.optim.Adam and keras.optimizers.Adam
    assert [(of["beta1"], of["beta2"], of["eps"]) for of in defaults] == [
        (0.9, 0.999, 1e-8),
        (0.9, 0.999, 1e-7),
    ]
    assert "epsilon" in keras["about"][0]
    assert "cosine" in found["adam"]["schedules"]
    assert "reduce_on_plateau" not in found["adam"]["schedules"]  # it needs validation losses
    assert found["lbfgs"]["schedules"] == []


def test_packed_arrays_come_back_aligned_and_in_their_type():
    arrays = {
        "a": np.arange(3.0),
        "b": np.arange(5, dtype=np.int32).reshape(5, 1),
        "c": np.zeros((0, 2)),
        "d": np.array([True, False]),
    }
    message = packed({"said": "é", "none": float("nan")}, arrays)
    said, found = unpacked(message)
    assert said == {"said": "é", "none": None}
    assert found["a"].dtype == np.float32  # float64 as float32
    for name, array in arrays.items():
        np.testing.assert_array_equal(found[name], array)
