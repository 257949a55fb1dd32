"""A user's own optimizer in a file works as a built-in one; what is wrong gets a sentence."""

from __future__ import annotations

import numpy as np
import pytest

import thalweg
from thalweg.errors import UsageError
from thalweg.losses import choose_loss

RULE = """import numpy as np
import thalweg
def coefficients(t, lr):
    return {coefficients}
def step(g, a):
    {step}
mine = thalweg.Optimizer(name="mine", title="Mine", about="Mine.", coefficients=coefficients,
    step=step, hyperparameters={{"lr": thalweg.Hyperparameter(0.1, "(0, inf)", "rate")}}, paper="")
five = 5
"""


@pytest.fixture
def optimizer(tmp_path):
    def write(coefficients="(lr,)", step="return (a * g,)", text=None):
        file = tmp_path / "my_rule.py"
        file.write_text(text or RULE.format(coefficients=coefficients, step=step))
        return f"{file}:mine"

    return write


def test_it_gives_the_bits_of_the_built_in_one(optimizer):
    def bowl(x):
        return x @ x, 2 * x

    ours = thalweg.descend(bowl, [1.0, -2.0], optimizer(), 20, 0.1)
    np.testing.assert_array_equal(
        ours.points, thalweg.descend(bowl, [1, -2], "sgd", 20, 0.1).points
    )


def test_the_same_file_gives_the_same_rule(optimizer):
    assert thalweg.Run(optimizer(), 0.1) == thalweg.Run(optimizer(), 0.1)


def test_a_changed_file_is_read_again(optimizer):
    first = thalweg.Run(optimizer()).method
    assert thalweg.Run(optimizer(step="return (a + g,)")).method != first


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"coefficients": "(lr, lr)"}, "returns 2 numbers, and step takes 1"),
        ({"coefficients": "lr"}, "must return a tuple"),
        ({"coefficients": "(lr * np.inf,)"}, "'a' is inf at update 1"),
        ({"step": "return a * g, g"}, "returns 1 states"),
        ({"step": "return (a * g / np.sqrt((g * g).sum()),)"}, "not elementwise"),
        ({"step": "return (a * g[::-1],)"}, "not elementwise"),
        ({"step": "return (a * g.sum(),)"}, "not elementwise"),
        ({"step": "g *= a; return (g,)"}, "changes what it is given"),
        ({"step": "return (nothing * g,)"}, "step fails: NameError"),
        ({"text": "import thalweg\n\n1 / 0\n"}, "fails in line 3: ZeroDivisionError"),
        ({"text": "x = 1\ndef (\n"}, "fails in line 2: SyntaxError"),
        ({"text": "raise SystemExit(3)\n"}, "fails in line 1: SystemExit"),
        ({"text": "mine = 5\n"}, "'mine' is of type int; it must be a thalweg.Optimizer"),
        ({"text": "other = 5\n"}, "has no 'mine'"),
    ],
)
def test_what_is_wrong_is_said(given, words, optimizer):
    with pytest.raises(UsageError) as caught:
        thalweg.Run(optimizer(**given))
    assert words in str(caught.value)


def test_a_relative_path_has_its_line_too(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "bad.py").write_text("\n\n1 / 0\n")
    with pytest.raises(UsageError, match=r"bad\.py fails in line 3"):
        thalweg.Run("bad.py:mine")


LOSS = """from thalweg.losses.links import LINKS
import thalweg
mine = thalweg.Loss(name="mine", title="Mine", about="Mine.", value=lambda z, y: {value},
    gradient=lambda z, y: {gradient}, link=LINKS["identity"], tasks=("regression",), paper="")
"""


@pytest.mark.parametrize(
    ("value", "gradient", "words"),
    [
        ("(z - y) ** 2", "z - y", "gradient is not the derivative of value"),
        ("(z - y) ** 2 / len(z)", "2 * (z - y) / len(z)", "depends on the other rows"),
        ("((z - y) ** 2).mean()", "z - y", "finite number for each row"),
    ],
)
def test_a_loss_that_is_wrong_is_refused(value, gradient, words, tmp_path):
    (tmp_path / "loss.py").write_text(LOSS.format(value=value, gradient=gradient))
    with pytest.raises(UsageError, match=words):
        choose_loss(f"{tmp_path}/loss.py:mine")


def test_a_loss_that_is_right_is_taken(tmp_path):
    (tmp_path / "loss.py").write_text(LOSS.format(value="(z - y) ** 2", gradient="2 * (z - y)"))
    assert choose_loss(f"{tmp_path}/loss.py:mine")[0].name.endswith("loss.py:mine")
