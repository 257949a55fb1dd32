"""The examples of the docs, as they stand there: an optimizer, a loss and more of a user's own."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from thalweg.activations import choose_activation
from thalweg.initialisations import choose_initialisation

DOCS = Path(__file__).parents[2] / "docs" / "your-own.md"
TABLE = "a,b,y\n" + "".join(f"{i % 7},{i % 5},{(i % 7 + i / 50) / 4}\n" for i in range(80))
RUN = ("--lr", 0.05, "--batch-size", 8, "--epochs", 3)


@pytest.fixture
def fit(thalweg, tmp_path):
    """Fit beside the files that the docs show."""
    texts = re.findall(r"```python\n(.*?)```", DOCS.read_text(encoding="utf-8"), re.DOTALL)
    names = ("my_rule.py", "my_loss.py", "my_activation.py", "my_start.py")
    for name, text in zip(names, texts, strict=True):
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "t.csv").write_text(TABLE)
    return lambda *options: thalweg("fit", "t.csv", "--target", "y", *RUN, *options, "--json")


def test_an_optimizer(fit):
    runs = [
        fit("--optimizer", text).document["runs"][0]
        for text in ("my_rule.py:sluggish", "my_rule.py:sluggish,keep=0.5", "momentum")
    ]
    assert runs[0]["optimizer"] == "my_rule.py:sluggish"
    assert runs[0]["hyperparameters"] == {"lr": 0.05, "keep": 0.97}
    assert len({run["train_loss"] for run in runs}) == 3


def test_an_optimizer_is_what_its_formula_says(fit):
    """Kept 90 %, and 10 % of each gradient: momentum with a dampening of 0.9, but for its start."""
    options = ("--batch-size", "full", "--epochs", 1, "--schedule", "constant")
    own = fit("--optimizer", "my_rule.py:sluggish,keep=0", *options).document
    plain = fit("--optimizer", "sgd", *options).document
    assert own["winner"]["hyperparameters"]["keep"] == 0
    assert own["train"]["loss"] == pytest.approx(plain["train"]["loss"], rel=1e-6)


def test_a_loss(fit, thalweg):
    document = fit("--loss", "my_loss.py:linex", "--optimizer", "adam").document
    assert document["loss"] == "my_loss.py:linex"
    assert document["train"]["loss"] != document["train"]["mse"]
    told = thalweg("show", "t.thalweg")
    assert "loss: my_loss.py:linex\n" in told.out
    assert thalweg("predict", "t.thalweg", "t.csv").status == 0
    refused = thalweg("evaluate", "t.thalweg", "t.csv")
    assert refused.status == 2
    assert "judged if the loss is given again: --loss my_loss.py:linex" in refused.sentence
    refused = thalweg("explain", "t.thalweg", "t.csv")
    assert refused.status == 2
    assert "judged if the loss is given again: --loss my_loss.py:linex" in refused.sentence
    own = ("--loss", "my_loss.py:linex")
    by_loss = thalweg("explain", "t.thalweg", "t.csv", *own, "--json").document
    assert by_loss["judged_by"] == "my_loss.py:linex"
    by_metric = thalweg("explain", "t.thalweg", "t.csv", "--metric", "mse", "--json").document
    assert by_metric["importances"] != by_loss["importances"]
    judged = thalweg("evaluate", "t.thalweg", "t.csv", "--loss", "my_loss.py:linex", "--json")
    assert judged.document["test"]["loss"] != judged.document["test"]["mse"]
    other = thalweg("predict", "t.thalweg", "t.csv", "--loss", "log_cosh")
    assert "it comes with Thalweg: give the file that the loss stands in" in other.sentence


def test_a_file_with_the_name_of_the_models_loss_is_not_run(fit, thalweg, tmp_path):
    """As faults/own-loss-from-cwd has it: its link replaced the model's."""
    fit("--loss", "my_loss.py:linex", "--optimizer", "adam")
    before = thalweg("predict", "t.thalweg", "t.csv").out
    file = tmp_path / "my_loss.py"
    file.write_text(file.read_text().replace("IDENTITY", "EXP") + "\nopen('it ran', 'w')\n")
    assert thalweg("predict", "t.thalweg", "t.csv").out == before
    assert thalweg("show", "t.thalweg").status == 0
    assert not (tmp_path / "it ran").exists()


def test_show(fit, thalweg):
    told = thalweg("show", "my_rule.py:sluggish").out
    assert "my_rule.py:sluggish (optimizer) – Sluggish descent" in told
    assert "def step(g, b, lr, keep):" in told
    assert "--l1 and --elastic-net are not available with it" in told
    assert "gradient = lambda z, y: exp(z - y) - 1.0" in thalweg("show", "my_loss.py:linex").out


def test_show_of_an_activation_and_an_initialisation(fit, thalweg, tmp_path):
    told = thalweg("show", "my_activation.py:mish").out
    assert "my_activation.py:mish (activation) – Mish" in told
    assert "value = lambda z: z * tanh(softplus(z))" in told
    assert "def slope(z):" in told
    told = thalweg("show", "my_start.py:sparse").out
    assert "my_start.py:sparse (initialisation) – Sparse" in told
    assert "def draw(generator, fan_in, fan_out, share):" in told
    file = tmp_path / "my_activation.py"
    file.write_text(file.read_text(encoding="utf-8").replace("sigmoid(z)", "z"), encoding="utf-8")
    refused = thalweg("show", "my_activation.py:mish")
    assert refused.status == 2
    assert "slope is not the derivative of value" in refused.sentence
    file.write_text(
        "import thalweg, numpy as np\n"
        "odd = thalweg.Activation('odd', 'Odd', 'Odd.', np.sinh, np.cosh, '')"
    )
    told = thalweg("show", "my_activation.py:odd").out  # NumPy's own functions have no source
    assert "value = sinh" in told
    assert "slope = cosh" in told


def test_the_samples_of_activation_and_initialisation_are_taken(fit, tmp_path):
    """Mish at 1 is 0.8650983882673103 by PyTorch 2.13 (functional.mish, float64)."""
    mish, _ = choose_activation(f"{tmp_path}/my_activation.py:mish")
    assert mish.value(1.0) == pytest.approx(0.8650983882673103, rel=1e-14)
    sparse, given = choose_initialisation(f"{tmp_path}/my_start.py:sparse,share=0.1")
    weights = sparse.weights(0, 200, 300, given)
    assert (weights != 0).mean() == pytest.approx(0.1, abs=5 * (0.09 / 60_000) ** 0.5)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--optimizer", "none.py:sluggish"), ["there is no file none.py"]),
        (("--optimizer", "my_rule.py:slugish"), ["has no 'slugish'", "'sluggish'"]),
        (("--optimizer", "my_loss.py:linex"), ["'linex' is of type Loss", "thalweg.Optimizer("]),
        (("--optimizer", "my_rule.py:sluggish,kep=0.5"), ["'kep'", "'keep'"]),
        (("--optimizer", "my_rule.py:sluggish", "--l1", 1), ["L1"]),
        (("--optimizer", "broken.py:optimizer"), ["broken.py fails in line 2: ZeroDivisionError"]),
        (("--loss", "none.py:linex"), ["there is no file none.py"]),
    ],
)
def test_what_is_wrong_is_said(fit, tmp_path, options, words):
    (tmp_path / "broken.py").write_text("x = 1\nx / 0\n")
    outcome = fit(*options)
    assert outcome.status == 2
    assert all(word in outcome.sentence for word in words), outcome.sentence
    assert not list(tmp_path.glob("*.thalweg"))


def test_show_of_what_is_not_there(fit, thalweg):
    wrong = thalweg("show", "my_rule.py:slugish")
    assert wrong.status == 2
    assert "'sluggish'" in wrong.sentence
