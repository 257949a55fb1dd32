"""Convention "paper" against each paper's formulas, written out here as loops over one number.

Nothing of Thalweg's is used on this side but the names of the hyperparameters; the papers' own
symbols stand where they are short. Where a paper divides by a root that can be 0 and has no
epsilon, the loop takes no step, and Thalweg's epsilon of 1e-30 must amount to the same.
"""

from __future__ import annotations

from math import exp, log, prod, sqrt

import numpy as np
import pytest
from stepping import ELEMENTWISE, GRADIENTS, PAIRS, START, assert_close, averaged, walk

from in_one_test import for_each

STEPS = len(GRADIENTS)


def sgn(x):
    return (x > 0) - (x < 0)


def cauchy(gradients, rates, w):
    """Robbins and Monro (1951): x − a∇f."""
    for g, a in zip(gradients, rates, strict=True):
        w -= a * g
        yield w


def polyak(gradients, rates, x, momentum):
    """Polyak (1964), equation 9: xₙ₊₁ = xₙ − α∇f(xₙ) + β (xₙ − xₙ₋₁)."""
    before = x
    for g, a in zip(gradients, rates, strict=True):
        x, before = x - a * g + momentum * (x - before), x
        yield x


def sutskever(gradients, rates, y, momentum):
    """Sutskever et al. (2013), equations 3 and 4; the gradients are those at θ + μv, which is w."""
    theta, v = y, 0.0
    for g, e in zip(gradients, rates, strict=True):
        v = momentum * v - e * g
        theta = theta + v
        yield theta + momentum * v


def duchi(gradients, rates, x, initial_accumulator_value, eps):
    """Duchi et al. (2011), figure 1, diagonal, with δ = eps: Hₜ = δ + ‖g₁…gₜ‖₂."""
    for t, (g, eta) in enumerate(zip(gradients, rates, strict=True), 1):
        s = sqrt(initial_accumulator_value + sum(g * g for g in gradients[:t]))
        x -= eta * g / (eps + s)
        yield x


def zeiler(gradients, rates, x, rho, eps):
    """Zeiler (2012), algorithm 1; the rate, which it has not, multiplies Δx behind it all."""
    mean_g = mean_x = 0.0
    for g, rate in zip(gradients, rates, strict=True):
        mean_g = rho * mean_g + (1 - rho) * g**2
        dx = -sqrt(mean_x + eps) / sqrt(mean_g + eps) * g
        mean_x = rho * mean_x + (1 - rho) * dx**2
        x += rate * dx
        yield x


def graves(gradients, rates, w, alpha, eps, momentum, centered):
    """Graves (2013), equations 38 to 45; not centred and without momentum: Hinton's lecture 6.5."""
    n = mean = delta = 0.0
    for g, rate in zip(gradients, rates, strict=True):
        n = alpha * n + (1 - alpha) * g**2
        mean = alpha * mean + (1 - alpha) * g
        delta = momentum * delta - rate * g / sqrt(n - (mean**2 if centered else 0) + eps)
        w += delta
        yield w


def riedmiller(gradients, rates, w, eta_minus, eta_plus, least, most):
    """Riedmiller and Braun (1993), the adaptation optimizer with its way back, Δ₀ = lr."""
    size, before, moved = rates[0], 0.0, 0.0
    for g in gradients:
        if before * g > 0:
            size = min(size * eta_plus, most)
            moved, before = -sgn(g) * size, g
        elif before * g < 0:
            size = max(size * eta_minus, least)
            moved, before = -moved, 0.0
        else:
            moved, before = -sgn(g) * size, g
        w += moved
        yield w


def kingma(gradients, rates, w, beta1, beta2, eps):
    """Kingma and Ba (2015), algorithm 1."""
    m = v = 0.0
    for t, (g, a) in enumerate(zip(gradients, rates, strict=True), 1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        w -= a * (m / (1 - beta1**t)) / (sqrt(v / (1 - beta2**t)) + eps)
        yield w


def loshchilov(gradients, rates, w, beta1, beta2, eps, weight_decay):
    """Loshchilov and Hutter (2019), algorithm 2: ηₜ multiplies α and λ, α does not multiply λ."""
    m = v = 0.0
    alpha = rates[0]
    for t, (g, rate) in enumerate(zip(gradients, rates, strict=True), 1):
        eta = rate / alpha
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        moved = alpha * (m / (1 - beta1**t)) / (sqrt(v / (1 - beta2**t)) + eps)
        w -= eta * (moved + weight_decay * w)
        yield w


def kingma_infinity(gradients, rates, w, beta1, beta2, eps):
    """Kingma and Ba (2015), algorithm 2, which has no epsilon: max(β₂u, |g| + eps) as PyTorch."""
    m = u = 0.0
    for t, (g, a) in enumerate(zip(gradients, rates, strict=True), 1):
        m = beta1 * m + (1 - beta1) * g
        u = max(beta2 * u, abs(g) + (eps if eps > 1e-20 else 0))
        w -= a / (1 - beta1**t) * m / u if u else 0
        yield w


def dozat(gradients, rates, w, beta1, beta2, eps, momentum_decay):
    """Dozat (2016), algorithm 2, with μₜ = β₁ (1 − ½ · 0.96^(t/250)): 1/250 is momentum_decay."""
    mu = [beta1 * (1 - 0.5 * 0.96 ** (t * momentum_decay)) for t in range(STEPS + 2)]
    m = n = 0.0
    for t, (g, a) in enumerate(zip(gradients, rates, strict=True), 1):
        m = mu[t] * m + (1 - mu[t]) * g
        n = beta2 * n + (1 - beta2) * g**2
        ahead = mu[t + 1] * m / (1 - prod(mu[1 : t + 2]))
        now = (1 - mu[t]) * g / (1 - prod(mu[1 : t + 1]))
        w -= a / (sqrt(beta2 * n / (1 - beta2**t)) + eps) * (ahead + now)
        yield w


def reddi(gradients, rates, x, beta1, beta2, eps):
    """Reddi et al. (2018), algorithm 2, unconstrained; no correction, no epsilon."""
    m = v = largest = 0.0
    for g, a in zip(gradients, rates, strict=True):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        largest = max(largest, v)
        x -= a * m / (sqrt(largest) + (eps if eps > 1e-20 else 0)) if largest else 0
        yield x


def liu(gradients, rates, w, beta1, beta2, eps):
    """Liu et al. (2020), algorithm 2: lₜ = √((1 − β₂ᵗ) / vₜ), used from ρₜ > 4 on; no epsilon."""
    m = v = 0.0
    longest = 2 / (1 - beta2) - 1
    for t, (g, a) in enumerate(zip(gradients, rates, strict=True), 1):
        m = beta1 * m + (1 - beta1) * g
        v = beta2 * v + (1 - beta2) * g**2
        mean = m / (1 - beta1**t)
        rho = longest - 2 * t * beta2**t / (1 - beta2**t)
        if rho > 4:
            r = sqrt((rho - 4) * (rho - 2) * longest / ((longest - 4) * (longest - 2) * rho))
            root = sqrt(v) + (eps if eps > 1e-20 else 0)
            w -= a * r * mean * sqrt(1 - beta2**t) / root if v else 0
        else:
            w -= a * mean
        yield w


def zhuang(gradients, rates, w, beta1, beta2, eps, eps_root):
    """Zhuang et al. (2020), algorithm 2; its one ε stands in two places, here told apart."""
    m = s = 0.0
    for t, (g, a) in enumerate(zip(gradients, rates, strict=True), 1):
        m = beta1 * m + (1 - beta1) * g
        s = beta2 * s + (1 - beta2) * (g - m) ** 2 + eps_root
        w -= a * (m / (1 - beta1**t)) / (sqrt(s / (1 - beta2**t)) + eps)
        yield w


def zaheer(gradients, rates, x, beta1, beta2, eps, initial_accumulator_value):
    """Zaheer et al. (2018), algorithm 2."""
    m, v = 0.0, initial_accumulator_value
    for g, eta in zip(gradients, rates, strict=True):
        m = beta1 * m + (1 - beta1) * g
        v = v - (1 - beta2) * sgn(v - g**2) * g**2
        x -= eta * m / (sqrt(v) + eps)
        yield x


def chen(gradients, rates, theta, beta1, beta2, weight_decay):
    """Chen et al. (2023), algorithm 2."""
    m = 0.0
    for g, eta in zip(gradients, rates, strict=True):
        c = beta1 * m + (1 - beta1) * g
        theta -= eta * (sgn(c) + weight_decay * theta)
        m = beta2 * m + (1 - beta2) * g
        yield theta


def mcmahan(gradients, rates, w, beta, l1, l2, initial_accumulator_value):
    """McMahan et al. (2013), algorithm 1; ηₜ = α / (β + √n), σₜ = 1/ηₜ − 1/ηₜ₋₁.

    The paper starts at a weight and a z of 0; from another weight z is what gives that weight
    without l1 and l2.
    """
    n, alpha_before = initial_accumulator_value, rates[0]
    z = -w * (beta + sqrt(n)) / alpha_before
    for g, alpha in zip(gradients, rates, strict=True):
        sigma = (beta + sqrt(n + g**2)) / alpha - (beta + sqrt(n)) / alpha_before
        z += g - sigma * w
        n += g**2
        alpha_before = alpha
        if abs(z) <= l1:
            w = 0.0
        else:
            w = -(z - sgn(z) * l1) / ((beta + sqrt(n)) / alpha + l2)
        yield w


def xu(gradients, rates, w, lambd, alpha, t0):
    """Xu (2011): γₜ = γ₀ (1 + λγ₀t)^−c; Polyak and Juditsky (1992): the mean from t0 on."""
    kept = []
    for t, (g, rate) in enumerate(zip(gradients, rates, strict=True), 1):
        w -= rate * (1 + lambd * rate * t) ** -alpha * (g + lambd * w)
        kept.append(w)
        since = kept[int(t0) :] or kept[-1:]
        yield w, sum(since) / len(since)


def xie(gradients, rates, w, beta1, beta2, beta3, eps, weight_decay):
    """Xie et al. (2022), algorithm 1, without restarts; its β are 1 − those here."""
    b1, b2, b3, before = 1 - beta1, 1 - beta2, 1 - beta3, gradients[0]
    for k, (g, eta) in enumerate(zip(gradients, rates, strict=True)):
        if k == 0:
            m, v, n = g, 0.0, g**2
        else:
            change = g - before
            m = (1 - b1) * m + b1 * g
            v = (1 - b2) * v + b2 * change if k > 1 else change
            n = (1 - b3) * n + b3 * (g + (1 - b2) * change) ** 2
        before = g
        step = eta / (sqrt(n) + eps)
        w = (w - step * (m + (1 - b2) * v)) / (1 + weight_decay * eta)
        yield w


def pagliardini(gradients, rates, w, beta1, beta2, beta3, alpha, eps, rise, weight_decay):
    """Pagliardini et al. (2024), algorithm 1, with the schedules of its section 3."""
    m1 = m2 = v = 0.0
    for t, (g, eta) in enumerate(zip(gradients, rates, strict=True), 1):
        share = t / rise if rise else 1.0
        mixed, kept = min(share * alpha, alpha), beta3
        if share < 1:
            a, b = log(beta1), log(beta3)
            kept = min(exp(a * b / ((1 - share) * b + share * a)), beta3)
        m1 = beta1 * m1 + (1 - beta1) * g
        m2 = kept * m2 + (1 - kept) * g
        v = beta2 * v + (1 - beta2) * g**2
        moved = (m1 / (1 - beta1**t) + mixed * m2) / (sqrt(v / (1 - beta2**t)) + eps)
        w -= eta * (moved + weight_decay * w)
        yield w


def taniguchi(gradients, rates, w, beta1, beta2, eps, clip):
    """Taniguchi et al. (2024), algorithm 2; g₀ makes v₀ and no step, its bound is t^¼."""
    m, v = 0.0, gradients[0] ** 2
    yield w
    for t, (g, alpha) in enumerate(zip(gradients[1:], rates[1:], strict=True), 1):
        normed = g / max(sqrt(v), eps)
        if clip:
            normed = max(-(t**0.25), min(normed, t**0.25))
        m = beta1 * m + (1 - beta1) * normed
        w -= alpha * m
        v = beta2 * v + (1 - beta2) * g**2
        yield w


def orabona(gradients, rates, w, alpha, eps):
    """Orabona and Tommasi (2017), algorithm 2, for the gradients times the rate; L₀ = eps."""
    first, largest, total, reward, theta = w, eps, 0.0, 0.0, 0.0
    for given, rate in zip(gradients, rates, strict=True):
        g = -rate * given
        largest = max(largest, abs(g))
        total += abs(g)
        reward = max(reward + (w - first) * g, 0)
        theta += g
        w = first + theta / largest * (largest + reward) / max(total + largest, alpha * largest)
        yield w


def defazio(gradients, rates, y, beta1, weight_decay):
    """Defazio et al. (2024), equations 3 to 5, gradients at y, averaged by c = γ² / Σγ²."""
    x = z = y
    total = 0.0
    for g, gamma in zip(gradients, rates, strict=True):
        z -= gamma * (g + weight_decay * y)
        total += gamma**2
        c = gamma**2 / total
        x = (1 - c) * x + c * z
        y = (1 - beta1) * z + beta1 * x
        yield y, x


def defazio_adamw(gradients, rates, y, beta1, beta2, eps, weight_decay):
    """Defazio et al. (2024), algorithm 1: schedule-free AdamW."""
    x = z = y
    v = total = 0.0
    for t, (g, rate) in enumerate(zip(gradients, rates, strict=True), 1):
        v = beta2 * v + (1 - beta2) * g**2
        gamma = rate * sqrt(1 - beta2**t)
        z -= gamma * (g / (sqrt(v) + eps) + weight_decay * y)
        total += gamma**2
        c = gamma**2 / total
        x = (1 - c) * x + c * z
        y = (1 - beta1) * z + beta1 * x
        yield y, x


BETAS = {"beta1": 0.6, "beta2": 0.8}
# The paper's loop, and other values of each hyperparameter but lr.
PAPERS = {
    "sgd": (cauchy, {}),
    "momentum": (polyak, {"momentum": 0.5}),
    "nag": (sutskever, {"momentum": 0.5}),
    "adagrad": (duchi, {"initial_accumulator_value": 0.4, "eps": 0.2}),
    "adadelta": (zeiler, {"rho": 0.6, "eps": 1e-2}),
    "rmsprop": (graves, {"alpha": 0.7, "eps": 0.2, "momentum": 0.5, "centered": 1}),
    "rprop": (riedmiller, {"eta_minus": 0.3, "eta_plus": 1.5, "least": 0.02, "most": 0.06}),
    "adam": (kingma, {**BETAS, "eps": 0.2}),
    "adamw": (loshchilov, {**BETAS, "eps": 0.2, "weight_decay": 0.1}),
    "adamax": (kingma_infinity, {**BETAS, "eps": 0.2}),
    "nadam": (dozat, {**BETAS, "eps": 0.2, "momentum_decay": 0.5}),
    "amsgrad": (reddi, {**BETAS, "eps": 0.2}),
    "radam": (liu, {**BETAS, "eps": 0.2}),
    "adabelief": (zhuang, {**BETAS, "eps": 0.2, "eps_root": 0.1}),
    "yogi": (zaheer, {**BETAS, "eps": 0.2, "initial_accumulator_value": 0.3}),
    "lion": (chen, {**BETAS, "weight_decay": 0.3}),
    "ftrl": (mcmahan, {"beta": 0.4, "l1": 0.3, "l2": 0.2, "initial_accumulator_value": 0.4}),
    "asgd": (xu, {"lambd": 0.05, "alpha": 0.4, "t0": 5}),
    "adan": (xie, {**BETAS, "beta3": 0.7, "eps": 0.2, "weight_decay": 0.3}),
    "ademamix": (
        pagliardini,
        {**BETAS, "beta3": 0.9, "alpha": 2.0, "eps": 0.2, "rise": 20, "weight_decay": 0.3},
    ),
    "adopt": (taniguchi, {**BETAS, "eps": 0.2, "clip": 0}),
    "cocob": (orabona, {"alpha": 20.0, "eps": 0.2}),
    "schedule_free_sgd": (defazio, {"beta1": 0.6, "weight_decay": 0.3}),
    "schedule_free_adamw": (defazio_adamw, {**BETAS, "eps": 0.2, "weight_decay": 0.3}),
}
# What the papers say, or what stands in for it; each is in a sentence of the record.
DEFAULTS = {
    "sgd": {"lr": 1e-3},
    "momentum": {"lr": 1e-3, "momentum": 0.9},
    "nag": {"lr": 1e-3, "momentum": 0.9},
    "adagrad": {"lr": 1e-2, "initial_accumulator_value": 0, "eps": 1e-10},
    "adadelta": {"lr": 1, "rho": 0.95, "eps": 1e-6},  # Zeiler, section 4.1
    "rmsprop": {"lr": 1e-2, "alpha": 0.9, "eps": 1e-8, "momentum": 0, "centered": 0},
    "rprop": {"lr": 0.1, "eta_minus": 0.5, "eta_plus": 1.2, "least": 1e-6, "most": 50},
    "adam": {"lr": 1e-3, "beta1": 0.9, "beta2": 0.999, "eps": 1e-8},  # Kingma and Ba, algorithm 1
    "adamw": {"lr": 1e-3, "beta1": 0.9, "beta2": 0.999, "eps": 1e-8, "weight_decay": 1e-5},
    "adamax": {"lr": 2e-3, "beta1": 0.9, "beta2": 0.999, "eps": 1e-30},  # algorithm 2
    "nadam": {"lr": 2e-3, "beta1": 0.9, "beta2": 0.999, "eps": 1e-8, "momentum_decay": 1 / 250},
    "amsgrad": {"lr": 1e-3, "beta1": 0.9, "beta2": 0.999, "eps": 1e-30},
    "radam": {"lr": 1e-3, "beta1": 0.9, "beta2": 0.999, "eps": 1e-30},
    "adabelief": {"lr": 1e-3, "beta1": 0.9, "beta2": 0.999, "eps": 1e-8, "eps_root": 1e-8},
    "yogi": {  # Zaheer et al., section 5 and appendix
        "lr": 1e-2,
        "beta1": 0.9,
        "beta2": 0.999,
        "eps": 1e-3,
        "initial_accumulator_value": 1e-6,
    },
    "lion": {"lr": 1e-4, "beta1": 0.9, "beta2": 0.99, "weight_decay": 0},
    "ftrl": {"lr": 0.1, "beta": 1, "l1": 0, "l2": 0, "initial_accumulator_value": 0},
    "asgd": {"lr": 1e-2, "lambd": 1e-4, "alpha": 0.75, "t0": 0},
    "adan": {  # the authors' own code, in its β
        "lr": 1e-3,
        "beta1": 0.98,
        "beta2": 0.92,
        "beta3": 0.99,
        "eps": 1e-8,
        "weight_decay": 0,
    },
    "ademamix": {
        "lr": 1e-3,
        "beta1": 0.9,
        "beta2": 0.999,
        "beta3": 0.9999,
        "alpha": 5,
        "eps": 1e-8,
        "rise": 0,
        "weight_decay": 0,
    },
    "adopt": {"lr": 1e-3, "beta1": 0.9, "beta2": 0.9999, "eps": 1e-6, "clip": 1},
    "cocob": {"lr": 1, "alpha": 100, "eps": 1e-30},
    "schedule_free_sgd": {"lr": 1, "beta1": 0.9, "weight_decay": 0},  # the package's
    "schedule_free_adamw": {
        "lr": 2.5e-3,
        "beta1": 0.9,
        "beta2": 0.999,
        "eps": 1e-8,
        "weight_decay": 0,
    },
}


def rates(lr, falls):
    return [lr * (t + 1) ** (-0.5 if falls else 0) for t in range(STEPS)]


def cases(name):
    others = PAPERS[name][1]
    yield {}, False
    for lr in (3e-4, 1e-2, 0.1):
        yield {"lr": lr}, False
    for key, value in others.items():
        yield {"lr": 0.05, key: value}, False
    yield {"lr": 0.1}, True
    yield {"lr": 0.1, **others}, True


def written_out(name, given, falls):
    """The weights by the paper's loop, element by element; for ASGD the means behind them."""
    chosen = {**DEFAULTS[name], **given}
    lrs = rates(chosen.pop("lr"), falls)
    columns = [
        list(PAPERS[name][0](gradients, lrs, w, **chosen))
        for gradients, w in zip(GRADIENTS.T.tolist(), START.tolist(), strict=True)
    ]
    return lrs, np.moveaxis(np.array(columns), 0, 1)


def test_every_optimizer_with_a_paper_is_written_out():
    assert set(PAPERS) == {name for name, convention in PAIRS if convention == "paper"}


@pytest.mark.parametrize("name", PAPERS)
def test_defaults_are_the_papers(name):
    declared = ELEMENTWISE[name].under("paper").hyperparameters
    assert {key: hyper.default for key, hyper in declared.items()} == DEFAULTS[name]
    assert set(PAPERS[name][1]) == set(declared) - {"lr"}


@pytest.mark.parametrize("name", PAPERS)
@for_each("given,falls", cases)
def test_steps_are_the_papers(name, given, falls):
    optimizer = ELEMENTWISE[name].under("paper")
    lrs, theirs = written_out(name, given, falls)
    points, history = walk(optimizer, given, rates=lrs)
    if optimizer.averaged:
        assert_close(averaged(optimizer, history), theirs[..., 1])
        theirs = theirs[..., 0]
    assert_close(points, theirs)


@pytest.mark.parametrize("name", PAPERS)
def test_every_hyperparameter_changes_the_papers_steps(name):
    _, plain = written_out(name, {"lr": 0.05}, falls=False)
    rate = [("lr", 0.04)] if name != "cocob" else []  # whose bets depend on ratios alone
    for key, value in [*PAPERS[name][1].items(), *rate]:
        _, other = written_out(name, {"lr": 0.05, key: value}, falls=False)
        assert np.abs(other - plain).max() > 1e-6, f"{name}: {key}"


@pytest.mark.parametrize("dtype", [np.float64, np.float32])
@pytest.mark.parametrize("falls", [False, True])
def test_the_l1_of_ftrl_leaves_exact_zeros_where_the_paper_has_them(dtype, falls):
    given = {"lr": 0.3, "l1": 1.5, "beta": 0.5}
    start = np.zeros(5)
    lrs = rates(0.3, falls)
    points, _ = walk(ELEMENTWISE["ftrl"], given, start=start, rates=lrs, dtype=dtype)
    chosen = {**DEFAULTS["ftrl"], **given}
    chosen.pop("lr")
    theirs = np.array([list(mcmahan(g, lrs, 0.0, **chosen)) for g in GRADIENTS.T.tolist()]).T
    assert points.dtype == dtype
    np.testing.assert_array_equal(points == 0, theirs == 0)
    np.testing.assert_allclose(points, theirs, rtol=0, atol=1e-12 if dtype is np.float64 else 1e-5)
    assert 0.3 < (points == 0).mean() < 0.9
    returned = (points[1:] == 0) & (points[:-1] != 0)  # and not only since the start
    assert falls or returned.any()


@pytest.mark.parametrize("dtype", [np.float64, np.float32])
def test_ftrl_stays_where_it_is_as_its_rate_falls_to_0(dtype):
    """σ of the day (Keras) would pull the weights to 0 with the rate."""
    fall = np.array([0.1] * 14 + [0.1 * 0.1**i for i in range(1, 13)] + [0.0, 0.0])
    points, _ = walk(ELEMENTWISE["ftrl"], {"lr": 0.1}, start=np.zeros(5), rates=fall, dtype=dtype)
    reached = np.abs(points[17]).max()
    assert reached > 0.1
    assert np.abs(points[-1] - points[17]).max() < 1e-3 * reached
    keras = ELEMENTWISE["ftrl"].under("keras")
    points, _ = walk(keras, {"lr": 0.1}, start=np.zeros(5), rates=fall, dtype=dtype)
    assert np.abs(points[13]).max() > 0.1
    assert np.abs(points[-1]).max() < 1e-6


def test_where_the_rate_rises_optax_schedule_free_averages_by_the_largest_so_far():
    """As the authors' package schedulefree 1.4.1 does, whose loop this is, in warm-up."""
    lrs = [0.05 * min(1, t / 10) * (0.5 if t > 20 else 1) for t in range(1, STEPS + 1)]
    for column, (gradients, y) in enumerate(zip(GRADIENTS.T.tolist(), START.tolist(), strict=True)):
        x = z = y
        total = largest = 0.0
        theirs = []
        for g, lr in zip(gradients, lrs, strict=True):
            largest = max(largest, lr)
            total += largest**2
            z -= lr * g
            x += largest**2 / total * (z - x)
            y = 0.9 * x + 0.1 * z
            theirs.append((y, x))
        one = slice(column, column + 1)
        optimizer = ELEMENTWISE["schedule_free_sgd"].under("optax")
        points, history = walk(optimizer, {}, GRADIENTS[:, one], START[one], lrs)
        assert_close(points[:, 0], np.array(theirs)[:, 0])
        assert_close(averaged(optimizer, history)[:, 0], np.array(theirs)[:, 1])
