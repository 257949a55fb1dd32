"""The mean of predictors: the mean of their predictions, of every link, and row by row."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.special import expit
from scipy.special import softmax as scipy_softmax

from thalweg.data.bins import Bins
from thalweg.data.rows import Rows
from thalweg.losses import LOSSES
from thalweg.losses.links import CLIPPED, EXP, IDENTITY, LINKS, SCORE, SIGMOID, SOFTMAX
from thalweg.losses.over_runs import LossOverRuns
from thalweg.predictors import Linear, Mean, Network, choose_architecture, choose_predictor

LAYERS = [(4,), None, (3, 5)]


def drawn(n: int = 40) -> Rows:
    rng = np.random.default_rng(3)
    bins = Bins((3,), tuple(rng.uniform(size=3)), (0.5,))
    dense = np.column_stack([np.ones(n), rng.normal(size=(n, 2)), rng.uniform(0, 3, n)])
    ones = np.ones(n)
    return Rows(dense, None, rng.integers(0, 2, n).astype(float), ones, ones, bins=bins)


def mean_of(rows: Rows, columns: int, link) -> tuple[Mean, list[np.ndarray]]:
    """A net, a linear predictor and a deeper net, with parameters as large as trained ones."""
    members = tuple(
        choose_predictor(
            3, 0, columns, rows.bins, layers and choose_architecture(layers, "tanh", "he")
        )
        for layers in LAYERS
    )
    rng = np.random.default_rng(5)
    drawn = [rng.normal(size=(m.layout.rows, m.layout.columns)) for m in members]
    return Mean(members, columns, link), drawn


def test_members_are_nets_and_linear():
    mean, _ = mean_of(drawn(), 1, IDENTITY)
    assert [type(member) for member in mean.members] == [Network, Linear, Network]


@pytest.mark.parametrize("name", LINKS)
def test_its_prediction_is_the_mean_of_the_predictions(name):
    """Closed forms from SciPy; of numbers and of scores the mean itself."""
    rows, link = drawn(), LINKS[name]
    columns = 3 if name == "softmax" else 1
    mean, own = mean_of(rows, columns, link)
    z = mean.scores(rows, mean.joined(own))
    each = np.stack([m.scores(rows, w) for m, w in zip(mean.members, own, strict=True)])
    predicted = {
        "sigmoid": expit,
        "softmax": lambda z: scipy_softmax(z, axis=-1),
        "exp": np.exp,
        "clipped": lambda z: (np.clip(z, -1, 1) + 1) / 2,
        "half_logit": lambda z: expit(2 * z),
    }.get(name, lambda z: z)
    assert z.shape == (len(rows), columns)
    np.testing.assert_allclose(predicted(z), predicted(each).mean(axis=0), rtol=1e-12)
    assert predicted(each).std(axis=0).max() > 0.1  # they differ
    np.testing.assert_allclose(mean.scores_alone(rows, mean.joined(own)), z, rtol=1e-11, atol=1e-12)


def test_parameters_are_joined_and_taken_apart():
    mean, own = mean_of(drawn(), 2, IDENTITY)
    joined = mean.joined(own)
    assert joined.shape == (mean.layout.rows, 1)
    assert [*mean.layout.places] == ["member 1", "member 2", "member 3"]
    for there, back in zip(own, mean.apart(joined), strict=True):
        np.testing.assert_array_equal(there, back)


def test_several_runs_side_by_side():
    rows = drawn()
    mean, own = mean_of(rows, 2, SIGMOID)
    one, two = mean.joined(own), mean.joined([2 * w for w in own])
    both = mean.scores(rows, np.concatenate([one, two], axis=1))
    np.testing.assert_array_equal(both[:, :2], mean.scores(rows, one))
    np.testing.assert_array_equal(both[:, 2:], mean.scores(rows, two))


@pytest.mark.parametrize(("link", "columns"), [(IDENTITY, 1), (SIGMOID, 2), (SOFTMAX, 3), (EXP, 1)])
def test_a_row_alone_and_among_others_has_the_same_score(link, columns):
    rows = drawn(3000)
    mean, own = mean_of(rows, columns, link)
    mean = Mean(mean.members * 4, columns, link)  # 12 members: NumPy would sum 8 at a time
    parameters = mean.joined(own * 4)
    every = mean.scores_alone(rows, parameters)
    for i in (0, 17, 2999):
        alone = mean.scores_alone(rows.take(slice(i, i + 1)), parameters)
        np.testing.assert_array_equal(alone[0], every[i])


@pytest.mark.parametrize("link", [IDENTITY, SIGMOID, EXP, CLIPPED, SCORE])
def test_the_constant_has_the_scores_it_is_given(link):
    rows = drawn(5)
    mean, _ = mean_of(rows, 2, link)
    z = mean.scores(rows, mean.constant([0.3, -0.9]))
    np.testing.assert_allclose(z, np.tile([0.3, -0.9], (5, 1)), rtol=1e-12)


def test_sure_members_neither_overflow_nor_round_to_certainty():
    """Of probabilities e⁻⁸⁰⁰ and e⁻⁹⁰⁰ the mean is e⁻⁸⁰⁰ (1 + e⁻¹⁰⁰) / 2; of e⁹⁰⁰ alike."""
    half = np.log(0.5)
    for link, sign in ((SIGMOID, 1), (SIGMOID, -1), (EXP, 1)):
        z = link.mean_score([np.array([[-800.0 * sign]]), np.array([[-900.0 * sign]])])
        expected = {(SIGMOID, 1): -800 + half, (SIGMOID, -1): 800 - half, (EXP, 1): -800 + half}
        assert z[0, 0] == pytest.approx(expected[link, sign], rel=1e-15)
    large = EXP.mean_score([np.array([900.0]), np.array([800.0])])
    assert large[0] == pytest.approx(900 + half, rel=1e-15)
    sure = [np.array([[0.0, 900.0, -900.0]]), np.array([[900.0, 0.0, -900.0]])]
    z = SOFTMAX.mean_score(sure)
    np.testing.assert_allclose(z, [[half, half, -1800]], rtol=1e-15)


@pytest.mark.parametrize("worst", [np.inf, -np.inf])
@pytest.mark.parametrize("name", LINKS)
def test_infinite_scores_are_no_reason_for_nan(name, worst):
    z = np.array([[worst, 0.5]])
    found = LINKS[name].mean_score([z, np.array([[1.0, -1.0]])])
    assert not np.isnan(found).any()


@pytest.mark.parametrize(
    "name",
    ["squared_error", "absolute_error", "huber", "log_loss", "cross_entropy", "poisson_deviance"],
)
def test_the_loss_of_the_mean_is_at_most_the_mean_loss(name):
    rows = drawn()
    columns = 3 if LOSSES[name].grouped else 1
    loss = LossOverRuns(LOSSES[name], {}, columns)
    mean, own = mean_of(rows, columns, LOSSES[name].link)

    def lost(predictor, parameters):
        return loss.value(predictor.scores(rows, parameters), rows.target)[:, 0]

    each = np.stack([lost(m, w) for m, w in zip(mean.members, own, strict=True)])
    ours = lost(mean, mean.joined(own))
    assert (ours <= each.mean(axis=0) + 1e-12).all()
    assert ours.mean() < each.mean() - 0.01


def test_it_is_not_trained():
    rows = drawn()
    mean, own = mean_of(rows, 1, IDENTITY)
    assert mean.kernels == ""
    with pytest.raises(NotImplementedError, match="its members are"):
        mean.gradient(rows, mean.joined(own), np.ones((len(rows), 1)))
