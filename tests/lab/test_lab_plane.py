"""The true loss surface around a race's runs: heights, paths, what may be asked."""

from __future__ import annotations

import numpy as np
import pytest
from starlette.testclient import TestClient
from test_lab_data import ADDRESS, GOOD, HOSTILE, SMALL, raced, table

from thalweg.lab.app import lab_app
from thalweg.lab.plane_api import SupersededError, surface_answer
from thalweg.lab.your_data import YourData
from thalweg.landscape import of_model
from thalweg.models.evaluation import split_losses

RACE = {"optimizers": "sgd,adam", "lrs": "0.01,0.1", "epochs": 4, "models": "linear,5"}


@pytest.fixture(scope="module")
def lab(tmp_path_factory):
    """A lab after a race of linear models and nets; its client, state and the race's number."""
    folder = tmp_path_factory.mktemp("lab")
    (folder / "own").mkdir()
    path = folder / "small.csv"
    path.write_text(table(a=HOSTILE))
    state = YourData(folder / "own", [str(path)], "y", SMALL)
    client = TestClient(
        lab_app(ADDRESS.hosts, ADDRESS.token, lambda: None, state),
        base_url="http://127.0.0.1:8050",
        headers=GOOD,
    )
    number, _ = raced(client, **RACE)
    yield client, state, number
    state.close(5)


def asked(lab, **more):
    _, state, number = lab
    return surface_answer(state.result_of(number), {"race": number, "size": 7, **more})


def loss_at(lab, run, parameters):
    """Recompute the loss of parameters on the training rows."""
    _, state, number = lab
    result = state.result_of(number)
    training = result.plan.training
    own = result.done.runs[run].run
    predictor = training.predictor_of(own)
    shape = result.done.runs[run].weights.shape
    point = np.asarray(parameters, np.float64).reshape(shape)
    return split_losses(training.rows, point, training.loss, predictor)[0] * training.loss_factor


def linear_runs(lab):
    _, state, number = lab
    runs = state.result_of(number).done.runs
    return [k for k, each in enumerate(runs) if each.run.architecture is None]


@pytest.mark.parametrize("kind", ["linear", "net"])
@pytest.mark.parametrize("plane", ["principal", "hessian", "weights", "random"])
def test_heights_and_paths_are_recomputed_losses(lab, kind, plane, monkeypatch):
    made = []
    real = of_model.plane_of

    def remembered(*arguments, **options):
        made.append(real(*arguments, **options))
        return made[-1]

    monkeypatch.setattr(of_model, "plane_of", remembered)
    _, state, number = lab
    result = state.result_of(number)
    linear = linear_runs(lab)
    run = linear[0] if kind == "linear" else next(
        k for k in range(len(result.done.runs)) if k not in linear
    )  # fmt: skip
    said, arrays = asked(lab, run=run, plane=plane)
    (drawn,) = made
    assert said["plane"] == plane
    assert said["rows"] == {"used": len(result.plan.training.rows)} | {
        "data": len(result.plan.training.rows)
    }
    a, b = (np.linspace(*said[axis], 7) for axis in "ab")
    for i, j in ((0, 0), (3, 3), (6, 2)):
        wanted = loss_at(lab, run, drawn.points(np.array([[a[j], b[i]]]))[0])
        assert arrays["heights"][i, j] == pytest.approx(wanted, rel=1e-6)
    assert said["at_model"] == pytest.approx(loss_at(lab, run, result.done.runs[run].weights))
    assert 0 < said["explained"] <= 1
    assert run in said["shown"]
    at = 0
    for place, walk in zip(said["shown"], said["walks"], strict=True):
        trace = result.traces[place]
        assert walk["updates"] == trace.updates.tolist()
        last = at + len(trace.updates) - 1
        assert arrays["losses"][last] == pytest.approx(loss_at(lab, run, trace.weights[-1]))
        nearest = drawn.points(drawn.coordinates(trace.weights[-1].reshape(1, -1)))[0]
        assert arrays["in_plane"][last] == pytest.approx(loss_at(lab, run, nearest))
        at = last + 1
    assert at == len(arrays["losses"])


def test_only_runs_of_the_same_parameters_are_shown_together(lab):
    linear = linear_runs(lab)
    said, _ = asked(lab, run=linear[0])
    assert {each["place"] for each in said["runs"]} == {*linear}
    chosen, _ = asked(lab, run=linear[0], runs=[linear[1]])
    assert chosen["shown"] == [linear[1]]
    none, arrays = asked(lab, run=linear[0], runs=[], plane="hessian")
    assert none["walks"] == []
    assert none["explained"] is None
    assert list(arrays) == ["heights"]


def test_two_weights_are_chosen_by_their_numbers(lab):
    linear = linear_runs(lab)
    said, _ = asked(lab, run=linear[0], plane="weights", weights=[2, 1])
    assert said["axes"] == [said["names"][2], said["names"][1]]
    assert said["weights"] == [2, 1]
    assert any(HOSTILE in name for name in said["names"])


WRONG = {
    "a plane": ({"plane": "steep"}, "There is no plane 'steep'"),
    "a run": ({"run": 99}, "run must be whole"),
    "a size": ({"size": 500}, "size must be whole, from 2 to 200"),
    "weights": ({"plane": "weights", "weights": [0, 9999]}, "weights must be whole"),
    "one weight twice": ({"plane": "weights", "weights": [1, 1]}, "two weights that differ"),
    "no paths": ({"plane": "principal", "runs": []}, "needs the paths of runs"),
    "a race": ({"race": 99}, ""),
}


@pytest.mark.parametrize("what", WRONG)
def test_what_cannot_be_shown_is_a_sentence(lab, what):
    client, _, number = lab
    given, words = WRONG[what]
    found = client.post("/api/data/surface", json={"race": number, "size": 5, **given})
    assert found.status_code == 400, found.text
    assert words in found.json()["error"]


def test_a_run_of_other_parameters_is_refused(lab):
    client, state, number = lab
    linear = linear_runs(lab)
    other = next(k for k in range(len(state.result_of(number).done.runs)) if k not in linear)
    asking = {"race": number, "size": 5, "run": linear[0], "runs": [other]}
    found = client.post("/api/data/surface", json=asking)
    assert found.status_code == 400
    assert "cannot be shown beside" in found.json()["error"]


def test_the_answer_is_arrays_and_the_same_question_is_answered_once(lab, monkeypatch):
    client, _, number = lab
    asking = {"race": number, "size": 6}
    first = client.post("/api/data/surface", json=asking)
    assert first.headers["content-type"] == "application/octet-stream"

    def refused(*arguments, **options):
        raise AssertionError("computed twice")

    monkeypatch.setattr("thalweg.lab.plane_api.model_surface", refused)
    assert client.post("/api/data/surface", json=asking).content == first.content


def test_a_newer_question_ends_the_one_before(lab):
    _, state, number = lab

    def tell(share):
        raise SupersededError("Another surface was asked for meanwhile.")

    with pytest.raises(SupersededError):
        surface_answer(state.result_of(number), {"race": number, "size": 9}, tell)


def test_the_model_and_the_notes_are_said_in_chinese_too(lab):
    linear = asked(lab, run=linear_runs(lab)[0])[0]
    assert linear["zh"] == {"a linear model": "线性模型"}
    others = [k for k in range(4) if k not in linear_runs(lab)]
    net = asked(lab, run=others[0])[0]
    assert net["zh"][net["model_in_words"]].startswith("网络 ")
