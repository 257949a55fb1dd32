"""`show`: every name that is registered, a model file, and names that do not exist."""

from __future__ import annotations

import inspect
import os
import pty
import re
import struct
import subprocess
import sys
import termios
from fcntl import ioctl

import numpy as np
import pytest

from thalweg.activations import ACTIVATIONS
from thalweg.averages import AVERAGES
from thalweg.initialisations import INITIALISATIONS
from thalweg.losses import LOSSES
from thalweg.metrics import METRICS
from thalweg.optimizers import OPTIMIZERS, WRAPPERS, FullBatchSolver, Optimizer
from thalweg.optimizers.differences import worked_example
from thalweg.penalties import COMBINED, PENALTIES
from thalweg.penalties.penalty import nothing
from thalweg.report import descriptions, formulas
from thalweg.schedules import SCHEDULES

KINDS = {
    "optimizers": OPTIMIZERS,
    "losses": LOSSES,
    "metrics": METRICS,
    "penalties": PENALTIES | COMBINED,
    "schedules": SCHEDULES,
    "averages": AVERAGES,
    "wrappers": WRAPPERS,
    "activations": ACTIVATIONS,
    "initialisations": INITIALISATIONS,
}
NAMES = [(kind, name) for kind, registry in KINDS.items() for name in registry]


def squeezed(text):
    return "".join(text.split())


def test_listing(thalweg):
    out = thalweg("show").out
    listed = thalweg("show", "--json").document
    assert {kind: set(names) for kind, names in listed.items()} == {
        kind: set(registry) for kind, registry in KINDS.items()
    }
    for kind, name in NAMES:
        assert name in out
        assert listed[kind][name]


def functions_that_run(kind, thing):
    """Return the functions of a record, as far as it has them."""
    if kind == "optimizers":
        if isinstance(thing, FullBatchSolver):
            return [] if thing.solve is None else [thing.solve]
        return [thing.written["step"]]
    names = {
        "losses": ("value", "coefficients", "gradient"),
        "penalties": ("value", "gradient", "after"),
        "schedules": ("factor", "plateau"),
        "averages": ("share",),
        "wrappers": ("after",),
        "activations": ("value", "slope"),
        "initialisations": ("draw",),
    }.get(kind, ())
    found = [getattr(thing, name, None) for name in names]
    return [f for f in found if f not in (None, nothing)]


@pytest.mark.parametrize(("kind", "name"), NAMES)
def test_every_name_is_explained(thalweg, kind, name):
    thing = KINDS[kind][name]
    told = thalweg("show", name)
    assert told.status == 0
    assert told.err == ""
    singular = {"losses": "loss", "penalties": "penalty"}.get(kind, kind[:-1])
    assert f"{name} ({singular}) – " in told.out
    out = squeezed(told.out)
    for attribute in ("title", "about", "paper", "differences", "formula"):
        if kind != "metrics":
            assert squeezed(getattr(thing, attribute, "")) in out
    for function in functions_that_run(kind, thing):
        source = inspect.getsource(function)
        if kind == "optimizers":  # its docstring is the formula above the code
            head, _, behind = source.split('"""')
            source = head + behind
        for line in source.splitlines():
            code, _, comment = line.partition("  # ")
            assert squeezed(code) in out
            assert squeezed(comment) in out
    for key, declared in getattr(thing, "hyperparameters", {}).items():
        default = declared.default
        several = default if isinstance(default, tuple) else (default,)
        written = "/".join(f"{value:g}" for value in several)
        assert squeezed(f"{key} {written} {declared.interval.text}") in out
    if kind == "metrics":
        assert squeezed(inspect.getdoc(thing).partition("\n")[0].rstrip(".")) in out
        assert "direction:" in told.out
        for task, averages in thing.averages.items():
            assert squeezed(f"{task}: {', '.join(averages)}") in out
    if kind == "penalties":
        assert squeezed(f"--{name.replace('_', '-')} STRENGTH, {thing.interval.text}") in out

    document = thalweg("show", name, "--json").document
    (found,) = [each for each in document["explanations"] if each["kind"] == singular]
    assert found["name"] == name
    assert set(found["hyperparameters"]) == set(getattr(thing, "hyperparameters", {}))


ELEMENTWISE = sorted(
    name for name, optimizer in OPTIMIZERS.items() if isinstance(optimizer, Optimizer)
)


@pytest.mark.parametrize("name", ELEMENTWISE)
def test_every_convention_is_listed(thalweg, name):
    optimizer = OPTIMIZERS[name]
    (found,) = thalweg("show", name, "--json").document["explanations"]
    rows = found["conventions"]
    expected = {optimizer.convention, *optimizer.conventions} if optimizer.conventions else set()
    assert {row["convention"] for row in rows} == expected
    out = thalweg("show", name).out
    assert f"convention: {optimizer.convention}" in out
    differing, _, effects = out.partition("what differs")[2].partition("example: one weight, 1")
    examples = worked_example(optimizer) if optimizer.conventions else []  # SOAP has one form
    for row, example in zip(rows, examples, strict=True):
        convention = row["convention"]
        assert re.search(rf"^ +{convention} ", differing, re.MULTILINE)
        weights = list(example.weights.values())
        assert list(row["weights"].values()) == weights
        numbers = " +".join(re.escape(f"{weight:.7g}") for weight in weights)
        assert re.search(rf"^ +{convention} +{numbers} *$", effects, re.MULTILINE)
        if convention == optimizer.convention:
            assert (row["note"], row["defaults"]) == ("As above: the default here.", {})
            continue
        source = optimizer.conventions[convention]
        assert row["note"] == source.note
        assert row["defaults"].items() >= dict(source.defaults).items()
        for word in source.note.split():
            assert word in differing
        for key, value in row["defaults"].items():
            assert f"{key} {value:g}" in differing
        for key in row["lacks"]:
            assert key not in optimizer.under(convention).hyperparameters
            assert f"no {key}" in differing


def test_a_method_without_conventions(thalweg):
    assert isinstance(OPTIMIZERS["lbfgs"], FullBatchSolver)
    (found,) = thalweg("show", "lbfgs", "--json").document["explanations"]
    assert found["conventions"] == []
    assert "code: SciPy, L-BFGS-B" in thalweg("show", "lbfgs").out


def test_only_the_default_convention_stands_in_the_formula(thalweg):
    out = thalweg("show", "momentum").out
    assert "rate_inside" not in out.partition("what differs")[0]
    assert "lambda" not in out


def half(x):
    return x / 2


def test_the_source_of_a_lambda():
    """It is taken out of the statement it stands in, and gets the name of its part."""
    settings = {
        "other": lambda t, lr: (lr, t),
        "mine": lambda t, lr, momentum: (lr, half(momentum)),
    }
    text = formulas.formula(coefficients=settings["mine"])
    assert text == "coefficients = lambda t, lr, momentum: (lr, half(momentum))"
    keras = OPTIMIZERS["nadam"].under("keras")
    text = formulas.formula(**keras.written)
    assert (
        "def as_in_keras(g, m, v, t, lr, beta1, beta2, eps, mu_product):\n    return step(" in text
    )
    assert text.index("def step(") < text.index("def as_in_keras(")


def test_the_functions_that_a_formula_calls_are_printed_above_it():
    text = formulas.formula(step=OPTIMIZERS["adamw"].written["step"])
    assert text.startswith("def step(g, m, v, t, lr, beta1, beta2, eps):\n")
    text = formulas.formula(
        factor=SCHEDULES["step"].factor, step=OPTIMIZERS["adamw"].written["step"]
    )
    assert "# in adam.py\ndef step(g, m, v, t, lr, beta1, beta2, eps):\n" in text
    text = formulas.formula(factor=SCHEDULES["multi_step"].factor)
    assert text.index("# in schedule.py\ndef whole(") < text.index("def factor(")
    text = formulas.formula(factor=SCHEDULES["reduce_on_plateau"].factor)
    assert text.startswith("# as factor\ndef constant(")
    assert "def sqrt" not in formulas.formula(step=OPTIMIZERS["adam"].written["step"])


def test_wrapped_lines_of_code_are_indented_further():
    line = "    a = first_of_all(b, c) + second_of_all(d, e)  # which is what the paper says"
    wrapped = ["    # which is what the paper says", "    a = first_of_all(b, c) +"]
    wrapped.append("            second_of_all(d, e)")
    assert descriptions._wrapped(line, 36) == wrapped
    assert descriptions._wrapped(line, 90) == [line]


SHOWN = """
import sys
from thalweg.cli.main import main
for name in sys.argv[1:]:
    print(f"-- {name} --")
    sys.argv = ["thalweg", "show", *name.split()]
    try:
        main()
    except SystemExit as end:
        assert not end.code
"""


@pytest.mark.parametrize("width", [80, pytest.param(120, marks=pytest.mark.slow)])
def test_nothing_is_wider_than_the_terminal(tmp_path, width):
    names = ["", "ftrl", "multi_step", "d2_tweedie", "focal"]
    ours, theirs = pty.openpty()
    ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 50, width, 0, 0))
    environment = {k: v for k, v in os.environ.items() if k not in ("COLUMNS", "LINES")}
    process = subprocess.Popen(
        [sys.executable, "-c", SHOWN, *names],
        stdout=theirs,
        cwd=tmp_path,
        env={**environment, "TERM": "xterm"},
    )
    os.close(theirs)
    seen = b""
    while True:
        try:
            chunk = os.read(ours, 65536)
        except OSError:
            break
        if not chunk:
            break
        seen += chunk
    os.close(ours)
    assert process.wait(timeout=60) == 0
    plain = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", seen.decode())
    for name, shown in zip(names, re.split(r"-- \w* --\r?\n", plain)[1:], strict=True):
        lines = shown.splitlines()
        assert len(lines) > 20, name
        assert max(len(line.rstrip()) for line in lines) <= width, name


def test_a_name_of_two_things(thalweg):
    kinds = {
        each["kind"] for each in thalweg("show", "log_loss", "--json").document["explanations"]
    }
    assert kinds == {"loss", "metric"}


def test_paragraphs_are_wrapped_once(thalweg):
    """A docstring's own line ends do not remain inside a paragraph."""
    about = thalweg("show", "roc_auc", "--json").document["explanations"][0]["about"]
    assert "a perfect ranking, whatever" in about
    assert "\n\n" in about


def test_unknown_name(thalweg):
    wrong = thalweg("show", "addam")
    assert wrong.status == 2
    assert "'addam' is neither a model file nor" in wrong.sentence
    assert "'adam'" in wrong.sentence
    assert "or initialisation; did you mean" in wrong.sentence
    assert "? `thalweg show` lists all." in wrong.sentence
    assert wrong.out == ""
    unlike = thalweg("show", "0815").sentence
    assert re.search(
        r"activation or initialisation\. `thalweg show` lists the \d+ that there are\.$", unlike
    )
    assert thalweg("show", "swish").sentence.endswith(
        "activation or initialisation; here it is 'silu'. `thalweg show` lists all."
    )


def test_a_file_that_is_no_model(thalweg, tmp_path):
    (tmp_path / "notes.txt").write_text("hello " * 50)
    wrong = thalweg("show", "notes.txt")
    assert wrong.status == 2
    assert "notes.txt is no Thalweg model" in wrong.sentence


@pytest.fixture
def table(tmp_path):
    rng = np.random.default_rng(2)
    x, z = rng.normal(size=(2, 100))
    kinds = ("red", "green", "blue")
    lines = [
        f"{a},{b},{10 + 2 * a - b},{kinds[int(a > 0) + int(b > 0)]}\n"
        for a, b in zip(x, z, strict=True)
    ]
    (tmp_path / "t.csv").write_text("x,z,y,kind\n" + "".join(lines))
    return "t.csv"


@pytest.mark.parametrize(("target", "columns"), [("y", 1), ("kind", 3)])
def test_a_model(thalweg, table, target, columns):
    run = (
        "--optimizer",
        "adam",
        "--lr",
        0.1,
        "--epochs",
        8,
        "--drop",
        "kind" if columns == 1 else "y",
    )
    fitted = thalweg("fit", table, "--target", target, *run, "--json").document
    told = thalweg("show", "t.thalweg")
    assert told.status == 0
    assert f"t.thalweg: predicts '{target}' ({fitted['task']})" in told.out
    assert "columns: x, z" in told.out
    assert "trained by adam (lr=0.1, " in told.out
    assert ", batch size 1, schedule cosine (warmup=0.05, final=0)" in told.out
    assert "convention" not in told.out  # it is the usual one
    assert "average of the weights" not in told.out
    assert "baseline (test)" in told.out
    if columns == 3:
        assert "classes: blue, green, red" in told.out
        assert "largest effects on the score of the class" in told.out

    document = thalweg("show", "t.thalweg", "--json").document
    assert set(document["weights"]) == {"intercept", "x", "z"}
    assert {len(weights) for weights in document["weights"].values()} == {columns}
    assert document["winner"] == fitted["winner"]
    assert document["test"] == fitted["test"]
    effects = document["effects"]
    assert [each["feature"] for each in effects] == ["intercept", "x", "z"] * columns
    if columns == 1:  # the larger weight first, with its effect for 1 more of the column
        listed = re.findall(r"^ (x|z) +(\S+) +([+-]\S+) +for 1 more", told.out, re.MULTILINE)
        assert [name for name, _, _ in listed] == ["x", "z"]
        for (_, weight, effect), each in zip(listed, effects[1:], strict=True):
            assert float(weight) == pytest.approx(each["weight"], rel=1e-3)
            assert float(effect) == pytest.approx(each["effect"], rel=1e-3)
        assert "effect: what is added to 'y'" in told.out


def test_show_prints_the_loss_and_the_average_of_a_model(thalweg, table):
    run = ("--optimizer", "sgd", "--lr", 0.1, "--epochs", 1, "--drop", "kind", "--batch-size", 8)
    options = ("--loss", "quantile,level=0.9", "--average", "polyak", "--seed", 4)
    thalweg("fit", table, "--target", "y", *run, *options)
    told = thalweg("show", "t.thalweg").out
    assert "loss: quantile (level=0.9)\n" in told
    assert ", predicting from the polyak (start=0.5) average of the weights, seed 4;" in told


def test_weights_of_a_model_are_in_the_targets_unit(thalweg, table, tmp_path):
    """y = 10 + 2x − z exactly: a weight is the slope times the column's standard deviation."""
    run = (
        "--optimizer",
        "sgd",
        "--lr",
        0.1,
        "--epochs",
        60,
        "--drop",
        "kind",
        "--dtype",
        "float64",
    )
    thalweg("fit", table, "--target", "y", *run)
    weights = thalweg("show", "t.thalweg", "--json").document["weights"]
    x, z = np.loadtxt(tmp_path / table, delimiter=",", skiprows=1, usecols=(0, 1)).T
    assert weights["x"][0] / x.std() == pytest.approx(2, rel=0.15)
    assert weights["z"][0] / z.std() == pytest.approx(-1, rel=0.15)
    assert weights["intercept"][0] == pytest.approx(10 + 2 * x.mean() - z.mean(), abs=0.5)
