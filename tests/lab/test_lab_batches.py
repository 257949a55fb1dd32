"""What the page of three kinds of descent gets: what `thalweg.fit` has at each update, and counts.

Weights are compared with plain NumPy over the same order of the rows and with `thalweg.fit`; the
minimum of the least squares with lstsq; the net's minima by their gradient and Hessian.
"""

from __future__ import annotations

import numpy as np
import pyarrow as pa
import pytest
from starlette.testclient import TestClient

import thalweg
from thalweg.lab import unit_escapes
from thalweg.lab.app import lab_app
from thalweg.lab.batches_sets import row_sets, rows_of
from thalweg.lab.packed import unpacked
from thalweg.lab.recorded_runs import recorded
from thalweg.losses import LOSSES
from thalweg.losses.over_runs import LossOverRuns
from thalweg.training.events import Traced

JOB = {"set": "line", "rows": 64, "start": [1.5, -1.0]}
THREE = [
    {"batch_size": "full", "lr": 0.3},
    {"batch_size": 8, "lr": 0.1},
    {"batch_size": 1, "lr": 0.02},
]
UNIT = {"batch_size": 4, "lr": 0.3, "epochs": 3, "seeds": 4, "start": [-1.1, -0.3]}


@pytest.fixture(scope="module")
def ask():
    app = lab_app(frozenset({"testserver"}), "t", lambda: None)
    client = TestClient(app, headers={"x-thalweg-token": "t"})

    def post(path, **body):
        usual = UNIT if path in ("escapes", "escape") else {} if path == "unit" else JOB
        usual = (
            usual if path in ("surface", "escapes", "escape", "unit") else {**usual, "runs": THREE}
        )
        return client.post(f"/api/batches/{path}", json={**usual, **body})

    post.get = lambda path: client.get(f"/api/batches/{path}")
    return post


def told(answer):
    assert answer.status_code == 200, answer.text
    return unpacked(answer.content)


def parts(said, arrays, name):
    counts = np.cumsum([each["count"] for each in said["runs"]])[:-1]
    return np.split(arrays[name], counts)


def by_hand(rows, log, start, batch, lr, epochs, seed):
    """Return b and w after each update, by the formulas alone; rows in the order of the seed."""
    weights, found, n = np.array(start, float), [np.array(start, float)], len(rows)
    for epoch in range(epochs):
        order = np.arange(n) if batch == n else np.random.default_rng((seed, epoch)).permutation(n)
        for first in range(0, n, batch):
            some = order[first : first + batch]
            x, y = rows.dense[some], rows.target[some]
            z = x @ weights
            by_score = 1 / (1 + np.exp(-z)) - y if log else 2 * (z - y)
            weights = weights - lr * x.T @ by_score / len(some)
            found.append(weights)
    return np.array(found)


@pytest.mark.parametrize("name", ["line", "late"])
def test_recorded_weights_are_those_of_the_formulas_at_every_update(ask, name):
    said, arrays = told(ask("runs", set=name, rows=60, epochs=3, seed=5))
    points, updates, seen = (parts(said, arrays, each) for each in ("points", "updates", "seen"))
    rows = rows_of(name, 60)
    assert [each["per_epoch"] for each in said["runs"]] == [1, 8, 60]  # the last of 8 has 4 rows
    for k, each in enumerate(THREE):
        batch = 60 if each["batch_size"] == "full" else each["batch_size"]
        log = row_sets()[name].loss == "log_loss"
        wanted = by_hand(rows, log, [-1.0, 1.5], batch, each["lr"], 3, 5)
        np.testing.assert_allclose(points[k][:, ::-1], wanted[updates[k]], rtol=2e-6, atol=1e-6)
        assert updates[k][:3].tolist() == [0, 1, 2]
        assert updates[k][-1] == len(wanted) - 1
        assert seen[k][-1] == 180
        assert seen[k][1] == batch


def test_every_point_is_what_fit_has_at_that_update():
    """From the start that `thalweg.fit` begins with, on the same rows in the same order."""
    rows = rows_of("line", 64)
    table = pa.table({"x": rows.dense[:, 1], "y": rows.target})
    traces = []

    def watch(event):
        if isinstance(event, Traced):
            traces.append((int(event.updates[0]), event.weights.ravel()))

    thalweg.fit(
        table,
        "y",
        optimizer=thalweg.Run("sgd", 0.1, 8, seed=3),
        epochs=4,
        valid=0,
        test=0,
        trace_every=1,
        callbacks=[watch],
    )
    loss = LossOverRuns(LOSSES["squared_error"])
    ours = recorded(rows, loss, thalweg.Run("sgd", 0.1, 8, seed=3), [0.0, 0.0], 4)
    assert len(traces) == 32
    assert ours.updates.tolist() == [0, *(update for update, _ in traces)]
    np.testing.assert_allclose(
        ours.weights[1:], [weights for _, weights in traces], rtol=1e-5, atol=1e-6
    )


def test_losses_and_heights_are_those_of_all_rows(ask):
    said, arrays = told(ask("runs"))
    rows = rows_of("line", 64)
    for points, losses in zip(
        parts(said, arrays, "points"), parts(said, arrays, "losses"), strict=True
    ):
        z = points[:, ::-1].astype(float) @ rows.dense.T
        np.testing.assert_allclose(losses, ((z - rows.target) ** 2).mean(axis=1), rtol=1e-5)
    said, arrays = told(ask("surface", size=12))
    w, b = np.linspace(*said["w"], 12), np.linspace(*said["b"], 12)
    z = w[None, :, None] * rows.dense[:, 1] + b[:, None, None]
    np.testing.assert_allclose(arrays["heights"], ((z - rows.target) ** 2).mean(axis=2), rtol=1e-6)
    best = np.linalg.lstsq(rows.dense, rows.target, rcond=None)[0]
    np.testing.assert_allclose(said["minimum"], best[::-1], rtol=1e-6, atol=1e-9)
    assert said["least"] == pytest.approx(((rows.dense @ best - rows.target) ** 2).mean())
    assert said["w"][0] < 1.5 < said["w"][1]
    assert said["b"][0] < -1.0 < said["b"][1]


@pytest.mark.parametrize("name", row_sets())
def test_of_every_set_the_surface_has_start_and_minimum_in_it_and_the_gradient_is_0_there(
    ask, name
):
    chosen = row_sets()[name]
    said, _ = told(ask("surface", set=name, rows=300, start=list(chosen.start), size=5))
    rows = rows_of(name, 300)
    z = rows.dense @ np.array(said["minimum"])[::-1]
    by_score = (
        z - rows.target if chosen.loss == "squared_error" else 1 / (1 + np.exp(-z)) - rows.target
    )
    np.testing.assert_allclose(rows.dense.T @ by_score / 300, 0, atol=1e-6)
    for place, axis in enumerate("wb"):
        for point in (chosen.start, said["minimum"]):
            assert said[axis][0] < point[place] < said[axis][1]


def test_sets_are_in_both_languages_and_standardised(ask):
    sets = ask.get("sets").json()
    assert [each["name"] for each in sets] == list(row_sets())
    for each in sets:
        for texts in (each[key] for key in ("title", "about", "x", "y")):
            assert len(texts) == 2
            assert all(texts)
        rows = rows_of(each["name"], 500)
        assert rows.dense[:, 1].mean() == pytest.approx(0, abs=1e-9)
        assert rows.dense[:, 1].std() == pytest.approx(1)


def test_a_first_picture_comes_near_by_each_kind_and_the_smaller_batch_sees_fewer_rows(ask):
    """On each set: the rates of the first picture converge; full batch needs the most rows."""
    for name, chosen in row_sets().items():
        runs = [
            {"batch_size": batch, "lr": lr}
            for batch, lr in zip(("full", 32, 1), chosen.rates, strict=True)
        ]
        start = list(chosen.start)
        said, arrays = told(ask("runs", set=name, rows=1024, runs=runs, start=start, epochs=10))
        near = [each["near"] for each in said["runs"]]
        assert all(each is not None for each in near), name
        seen = [each[k] for each, k in zip(parts(said, arrays, "seen"), near, strict=True)]
        assert seen[1] < seen[0] / 4, name
        assert not any(each["diverged"] for each in said["runs"])


def test_near_is_the_first_point_with_a_hundredth_of_the_way_left(ask):
    said, arrays = told(ask("runs", epochs=10))
    for run, losses, updates in zip(
        said["runs"], parts(said, arrays, "losses"), parts(said, arrays, "updates"), strict=True
    ):
        bar = said["least"] + 0.01 * (losses[0] - said["least"])
        assert (losses[: run["near"]] > bar).all()
        assert losses[run["near"]] <= bar
        last = updates > updates[-1] - run["per_epoch"]
        assert run["stays"] == pytest.approx(losses[last].mean(), rel=1e-5)


def test_the_seed_changes_the_order_of_all_but_the_full_batch(ask):
    paths = [parts(*told(ask("runs", seed=seed)), "points") for seed in (0, 0, 1)]
    for k in range(3):
        np.testing.assert_array_equal(paths[0][k], paths[1][k])
        assert np.array_equal(paths[0][k], paths[2][k]) == (k == 0)


def test_a_rate_that_is_too_large_ends_where_it_is_still_a_number(ask):
    said, arrays = told(ask("runs", runs=[{"batch_size": 1, "lr": 50.0}]))
    assert said["runs"][0]["diverged"] is True
    assert said["runs"][0]["status"].startswith("Diverged")
    assert said["runs"][0]["near"] is None
    assert all(np.isfinite(each).all() for each in arrays.values())


def test_seconds_are_of_each_batch_size(ask):
    said, _ = told(ask("seconds"))
    assert len(said["seconds"]) == 3
    assert all(0 < each < 10 for each in said["seconds"])
    # an update of all rows takes longer than one of a row, however busy the machine is
    said, _ = told(ask("seconds", rows=4096, runs=[THREE[0], THREE[2]]))
    assert said["seconds"][0] > 3 * said["seconds"][1]


# --- a net of one hidden unit ---------------------------------------------------------------------


def test_the_surface_is_the_nets_and_its_minima_are_minima(ask):
    said, arrays = told(ask("unit", size=30))
    v, w = np.linspace(*said["v"], 30), np.linspace(*said["w"], 30)
    x, y = arrays["x"].astype(float), arrays["y"].astype(float)

    def mse(v, w):  # w · SiLU(v x + 0.5), written out
        total = np.asarray(v)[..., None] * x + 0.5
        z = np.asarray(w)[..., None] * total / (1 + np.exp(-total))
        return ((z - y) ** 2).mean(axis=-1)

    np.testing.assert_allclose(arrays["heights"], mse(v[None], w[:, None]), rtol=2e-5, atol=1e-6)
    assert len(said["minima"]) == 2
    assert said["minima"][0]["value"] < 0.01 < 1.4 < said["minima"][1]["value"]
    for each in said["minima"]:
        point, h = np.array(each["point"]), 1e-3
        assert each["value"] == pytest.approx(mse(*point), rel=1e-5)
        at = {(i, j): mse(*(point + h * np.array([i, j]))) for i in (-1, 0, 1) for j in (-1, 0, 1)}
        gradient = [(at[1, 0] - at[-1, 0]) / (2 * h), (at[0, 1] - at[0, -1]) / (2 * h)]
        np.testing.assert_allclose(gradient, 0, atol=2e-5)
        mixed = (at[1, 1] - at[1, -1] - at[-1, 1] + at[-1, -1]) / (4 * h * h)
        across = [
            (at[1, 0] + at[-1, 0] - 2 * at[0, 0]) / h**2,
            (at[0, 1] + at[0, -1] - 2 * at[0, 0]) / h**2,
        ]
        curvatures = np.linalg.eigvalsh([[across[0], mixed], [mixed, across[1]]])
        assert curvatures[0] > 0.01
        np.testing.assert_allclose(each["curvatures"], curvatures, rtol=1e-2, atol=1e-4)
        assert each["gradient"] < 1e-9
    assert said["minima"][0]["point"] == pytest.approx([1.5, 1.2 / 1.22], abs=0.06)  # as drawn


def test_a_run_of_the_net_moves_two_weights_as_the_formulas_say(ask):
    """Backpropagation by hand through one unit; both biases stay."""
    given = {"batch_size": 8, "lr": 0.1, "epochs": 2, "start": [-1.0, 0.5]}
    _, arrays = told(ask("escape", **given, seed=2))
    rows = unit_escapes.unit_rows()
    x, y, (v, w) = rows.dense[:, 1], rows.target, given["start"]
    found = [(v, w)]
    for epoch in range(2):
        order = np.random.default_rng((2, epoch)).permutation(len(x))
        for first in range(0, len(x), 8):
            some = order[first : first + 8]
            total = v * x[some] + 0.5
            s = 1 / (1 + np.exp(-total))
            by_score = 2 * (w * total * s - y[some])
            by_v = (by_score * w * (s + total * s * (1 - s)) * x[some]).mean()
            by_w = (by_score * total * s).mean()
            v, w = v - 0.1 * by_v, w - 0.1 * by_w
            found.append((v, w))
    assert arrays["updates"].tolist() == list(range(33))
    np.testing.assert_allclose(arrays["points"], found, rtol=1e-5, atol=1e-6)
    said, arrays = told(ask("escapes", **given, seeds=3))
    np.testing.assert_allclose(arrays["ends"][2], found[-1], rtol=1e-5)
    assert said["updates"] == 32


def test_full_batch_stays_in_the_local_minimum_and_noise_leaves_it(ask):
    """Counts, recomputed from the ends by following the gradient downhill in small steps."""
    minima = [each.point for each in unit_escapes.minima()]
    start = list(minima[1])
    reached = []
    for batch in ("full", 2):
        given = {"batch_size": batch, "lr": 0.3, "epochs": 20, "seeds": 12, "start": start}
        said, arrays = told(ask("escapes", **given))
        assert sum(said["counts"]) + said["elsewhere"] + said["diverged"] == 12
        wanted = [0, 0]
        for end in arrays["ends"][np.isfinite(arrays["ends"]).all(axis=1)]:
            point = np.array(end, float)
            for _ in range(1500):
                _, *slope = unit_escapes.unit().value_and_gradient(*point)
                point = point - 0.1 * np.array(slope)
            apart = [np.hypot(*(point - each)) for each in minima]
            if min(apart) < 0.5:
                wanted[int(np.argmin(apart))] += 1
        assert said["counts"] == wanted
        reached.append(said["counts"][0])
    assert reached[0] == 0
    assert reached[1] >= 8  # of 12: 55 of 64 do


@pytest.mark.slow
def test_the_counts_of_the_page(ask):
    """Those that docs/lab.md says, of 64 seeds."""
    start = [round(each, 3) for each in unit_escapes.minima()[1].point]
    counts = {}
    for batch in ("full", 16, 4, 2):
        given = {"batch_size": batch, "lr": 0.3, "epochs": 20, "seeds": 64, "start": start}
        counts[batch] = told(ask("escapes", **given))[0]["counts"][0]
    assert counts["full"] == counts[16] == 0
    assert 5 <= counts[4] <= 20
    assert counts[2] >= 48


WRONG = {
    "unknown rows": ("runs", {"set": "lines"}),
    "too few rows": ("runs", {"rows": 3}),
    "a start of text": ("runs", {"start": ["a", 1]}),
    "a start far off": ("surface", {"start": [1e9, 1]}),
    "no runs": ("runs", {"runs": []}),
    "a run that is none": ("runs", {"runs": ["sgd"]}),
    "a batch larger than the rows": ("runs", {"runs": [{"batch_size": 65, "lr": 1}]}),
    "a batch of text": ("runs", {"runs": [{"batch_size": "half", "lr": 1}]}),
    "no rate": ("runs", {"runs": [{"batch_size": 1}]}),
    "a rate of 0": ("seconds", {"runs": [{"batch_size": 1, "lr": 0}]}),
    "too many updates": (
        "runs",
        {"rows": 4096, "epochs": 200, "runs": [{"batch_size": 1, "lr": 0.1}]},
    ),
    "too many epochs": ("escapes", {"epochs": 1000}),
    "too many seeds": ("escapes", {"seeds": 65}),
    "a seed that does not run": ("escape", {"seed": 64}),
    "a size of 0": ("unit", {"size": 0}),
}


@pytest.mark.parametrize("wrong", WRONG)
def test_what_is_wrong_is_said_in_a_sentence(ask, wrong):
    path, body = WRONG[wrong]
    found = ask(path, **body)
    assert found.status_code == 400
    said = found.json()["error"]
    assert said.endswith(".")
    assert "Traceback" not in said


def test_all_three_may_have_another_optimizer_and_plain_descent_is_the_usual_one(ask):
    job = {"set": "line", "rows": 64, "start": [2.0, -1.0], "epochs": 2}

    def points(**more):
        return told(ask("runs", **job, runs=[{"batch_size": 16, "lr": 0.05, **more}]))[1]["points"]

    np.testing.assert_array_equal(points(), points(optimizer="sgd"))
    first, second = points(optimizer="adam")[:2]
    np.testing.assert_allclose(np.abs(second - first), 0.05, rtol=1e-4)  # Adam's first step
    refused = ask("runs", **job, runs=[{"batch_size": 16, "lr": 0.05, "optimizer": "lbfgs"}])
    assert refused.status_code == 400
    assert "lbfgs" in refused.json()["error"]
