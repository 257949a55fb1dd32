"""What commands print: one JSON document, or tables; progress only on a terminal's stderr."""

from __future__ import annotations

import json
import os
import pty
import re
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from rich.table import Table

from thalweg.training.run_endings import Ending, RunEnd

KEYS = {
    "task",
    "target",
    "rows",
    "features",
    "loss",
    "winner",
    "train",
    "valid",
    "test",
    "baseline",
    "runs",
    "seconds",
    "model",
}
OF_A_SETTING = {"optimizer", "hyperparameters", "batch_size", "schedule"}
METRICS = {
    "regression": {"mse", "rmse", "mae", "r2", "target_variance"},
    "binary": {"accuracy", "precision", "recall", "f1", "roc_auc", "log_loss"},
    "multiclass": {"accuracy", "precision", "recall", "f1", "roc_auc", "log_loss"},
    "count": {"mse", "mae", "mean_poisson_deviance"},
}
TARGETS = {"regression": "y", "binary": "late", "multiclass": "kind", "count": "many"}
QUICK = ("--only", "a,b", "--optimizer", "adam", "--lr", 0.05, "--lr", 0.01, "--epochs", 3)


@pytest.fixture
def table(tmp_path):
    rng = np.random.default_rng(3)
    a, b = rng.normal(size=(2, 150))
    lines = ["a,b,y,late,kind,many"]
    for x, z in zip(a, b, strict=True):
        kind = ("red", "green", "blue")[int(x > 0.5) + int(z > 0)]
        lines.append(
            f"{x:.4f},{z:.4f},{3 * x - z:.4f},{'yes' if x > z else 'no'},{kind},"
            f"{rng.poisson(np.exp(0.5 * x))}"
        )
    path = tmp_path / "t.csv"
    path.write_text("\n".join(lines) + "\n")
    return path


def fit_arguments(table, task):
    return ("fit", table, "--target", TARGETS[task], "--task", task, *QUICK)


@pytest.mark.parametrize("task", sorted(TARGETS))
def test_json_of_fit_and_evaluate(thalweg, table, task):
    fitted = thalweg(*fit_arguments(table, task), "--l2", 0.01, "--json")
    judged = thalweg("evaluate", "t.thalweg", table, "--json")
    for outcome in (fitted, judged):
        document = outcome.document
        assert outcome.out.count("\n{") == 0
        assert set(document) >= KEYS
        assert document["task"] == task
        assert document["target"] == TARGETS[task]
        assert document["features"] == 2
        assert set(document["rows"]) == {"train", "valid", "test"}
        assert set(document["winner"]) >= OF_A_SETTING | {"epochs"}
        assert len(document["runs"]) == 2
        for run in document["runs"]:
            assert set(run) >= OF_A_SETTING | {"status", "train_loss", "valid_loss"}
        for split in ("train", "valid", "test"):
            assert set(document[split]) >= METRICS[task] | {"loss", "objective"}
            assert set(document["baseline"][split]) >= METRICS[task] | {"loss"}
        assert document["model"] == "t.thalweg"
        assert document["seconds"] >= 0
    assert fitted.err == ""
    assert sum(fitted.document["rows"].values()) == 150
    assert judged.document["rows"]["test"] == 150
    assert judged.document["test"]["loss"] != fitted.document["test"]["loss"]
    best = min(fitted.document["runs"], key=lambda run: run["valid_loss"])
    assert fitted.document["winner"]["hyperparameters"] == best["hyperparameters"]
    assert fitted.document["valid"]["loss"] == pytest.approx(best["valid_loss"], rel=1e-5)


def test_evaluate_gives_the_figures_of_fit(thalweg, table):
    """`evaluate` on the very rows of the test split, given as a file, says what `fit` said."""
    own = table.with_name("own.csv")
    own.write_text("".join(table.read_text().splitlines(keepends=True)[:40]))
    fitted = thalweg(*fit_arguments(table, "regression"), "--test", own, "--json").document
    judged = thalweg("evaluate", "t.thalweg", own, "--json").document
    assert judged["test"] == pytest.approx(fitted["test"], rel=1e-9)
    assert judged["baseline"]["test"] == pytest.approx(fitted["baseline"]["test"], rel=1e-9)


def test_tables_of_fit(thalweg, table):
    arguments = fit_arguments(table, "regression")
    told = thalweg(*arguments)
    assert (told.status, told.err) == (0, "")
    out, document = told.out, thalweg(*arguments, "--json").document
    assert "t.csv: predict 'y' (regression); rows: " in out
    assert re.search(r"^ a +number +mean ", out, re.MULTILINE)
    assert "2 features and an intercept; 2 runs side by side, up to 3 epochs" in out
    assert re.search(r"Training takes (less than|up to|about) [\d.]+ s if no run ends early\.", out)
    assert out.index("lr=0.05 ") < out.index("lr=0.01 ")  # the better one first
    assert "Winner: adam lr=0.05 batch=1 cosine, as it was after epoch" in out
    row = re.search(r"^ mse +(\S+) +(\S+) +(\S+) +(\S+) +(\S+) *$", out, re.MULTILINE)
    figures = [document[split]["mse"] for split in ("train", "valid", "test")]
    figures += [document["standard_errors"]["test"]["mse"], document["baseline"]["test"]["mse"]]
    shown = [float(text.replace(",", "")) for text in row.groups()]
    assert shown[:3] + shown[4:] == pytest.approx(figures[:3] + figures[4:], rel=1e-4)
    assert shown[3] == pytest.approx(figures[3], rel=0.05)  # two digits
    variance = document["test"]["target_variance"]
    assert f"beside a variance of the target of {variance:,.5g}: R² = 1 − MSE / variance" in out
    assert "Model: t.thalweg." in out


def test_a_diverged_run_is_listed_last(thalweg, table):
    run = ("--optimizer", "sgd", "--lr", 1e9, "--lr", 0.01, "--only", "a,b", "--epochs", 3)
    told = thalweg("fit", table, "--target", "y", *run)
    assert told.status == 0
    runs = told.out.partition("validation loss")[2].partition("Winner")[0]
    assert re.search(r"lr=0\.01 .*epoch 3\s+sgd lr=1e\+09 .*diverged in epoch 1", runs, re.S)
    assert "Winner: sgd lr=0.01" in told.out


def test_a_run_that_diverged_after_a_good_start_is_listed_last(table):
    """Its best loss may be the lowest of all; it is out of the race none the less."""
    import thalweg
    from thalweg.report import terminal_tables

    done = thalweg.fit(table, "y", only=["a", "b"], optimizer="sgd", lr=[0.1, 0.01], epochs=2)
    good, other = sorted(done.runs, key=lambda run: run.valid_loss)
    end = RunEnd(Ending.DIVERGED, epoch=2, epochs=2, update=5, rate=0.1)
    failed = replace(good, end=end, epochs=1)
    made = list(terminal_tables.finished(replace(done, runs=(failed, other), winner=other)))
    (ranked,) = [part for part in made if isinstance(part, Table)][:1]
    run, *figures, ended = (list(column.cells) for column in ranked.columns)
    assert [str(text) for text in run] == [
        f"sgd lr={result.run.lr:g}" for result in (other, failed)
    ]
    assert [column[1] for column in figures] == ["–"] * len(figures)
    assert ended[1] == "diverged in epoch 2"


def test_evaluate_tells(thalweg, table):
    thalweg(*fit_arguments(table, "regression"))
    told = thalweg("evaluate", "t.thalweg", table)
    assert "t.csv: 150 rows judged by t.thalweg." in told.out
    assert re.search(r"^ +this data +baseline *$", told.out, re.MULTILINE)
    assert "R² = 1 − MSE / variance" in told.out
    assert told.err.startswith("thalweg: Columns the model does not use were ignored: 'late'")


def test_evaluate_needs_the_target(thalweg, table):
    thalweg(*fit_arguments(table, "regression"))
    table.write_text("a,b\n1,2\n")
    wrong = thalweg("evaluate", "t.thalweg", table)
    assert wrong.status == 2
    assert "'y'" in wrong.sentence


def test_evaluate_leaves_rows_without_target_out(thalweg, table):
    thalweg(*fit_arguments(table, "regression"))
    table.write_text("a,b,y\n1,2,1\n1,1,\n0,1,2\n")
    told = thalweg("evaluate", "t.thalweg", table)
    assert "1 row" in told.err
    assert "2 rows judged" in told.out


def test_evaluate_on_an_unknown_class(thalweg, table):
    thalweg(*fit_arguments(table, "multiclass"))
    table.write_text("a,b,kind\n1,2,red\n1,2,violet\n")
    wrong = thalweg("evaluate", "t.thalweg", table)
    assert wrong.status == 2
    assert "'violet' in row 2" in wrong.sentence


def test_sentences_in_a_pipe_are_not_wrapped(program, table):
    table.write_text(
        "a,b,y,column_with_a_long_name_1,column_with_a_long_name_2\n"
        + "".join(f"{i},{i % 7},{i % 9}.5,1,2\n" for i in range(50))
    )
    target = "column_with_quite_a_long_name_that_makes_the_sentence_longer_than_a_line"
    table.write_text(table.read_text().replace("y,", f"{target},", 1))
    told = program("fit", table, "--target", target, "--epochs", 1, COLUMNS="40")
    assert f"t.csv: predict '{target}' (regression); rows: " in told.out
    assert re.search(r"^\d+ features and .* loss squared_error\.$", told.out, re.MULTILINE)


# Progress


def on_terminal(arguments, cwd, stdout_too=False):
    """Run with a pseudo-terminal as standard error; return what stood there, and on stdout."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "thalweg", *map(str, arguments)],
        stdout=theirs if stdout_too else subprocess.PIPE,
        stderr=theirs,
        cwd=cwd,
        env={**os.environ, "TERM": "xterm-256color", "COLUMNS": "80", "LINES": "25"},
    )
    os.close(theirs)
    seen = b""
    while True:
        try:
            chunk = os.read(ours, 65536)
        except OSError:  # the other side is closed
            break
        if not chunk:
            break
        seen += chunk
    out = b"" if stdout_too else process.stdout.read()
    if process.stdout:
        process.stdout.close()
    assert process.wait(timeout=60) == 0
    os.close(ours)
    return seen.decode(), out.decode()


def plain(text):
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text)


def test_progress_is_printed_on_stderr_if_it_is_a_terminal(table, tmp_path):
    arguments = fit_arguments(table, "regression")
    seen, out = on_terminal((*arguments, "--json"), tmp_path)
    assert json.loads(out)["task"] == "regression"
    bar = plain(seen)
    assert "reading the data" in bar
    assert re.search(r"epoch [1-3]/3 .*[12] of 2 runs, batch loss [\d.]+ .*rows/s", bar)
    last = seen.rindex("rows/s")
    assert "\x1b[2K" in seen[last:]  # it is wiped away at the end
    assert plain(seen[last:]).strip().count("\n") <= 1


def test_progress_is_one_line_and_is_gone_before_tables(table, tmp_path):
    seen, _ = on_terminal(fit_arguments(table, "regression"), tmp_path, stdout_too=True)
    for line in re.split(r"[\r\n]+", plain(seen)):
        assert len(line) <= 80
        assert not ("batch loss" in line and "rows/s" not in line), line
    for sentence in ("t.csv: predict", "Runs, each", "Winner: "):
        before = re.split(r"[\r\n]", plain(seen[: seen.index(sentence)]))[-1]
        assert before.strip() == "", sentence


def test_no_progress_where_stderr_is_no_terminal(program, table):
    told = program(*fit_arguments(table, "regression"))
    assert told.status == 0
    assert told.err == ""
    assert "\x1b" not in told.out
    assert "batch loss" not in told.out


def test_what_all_nets_share_is_said_once(thalweg, table):
    """Beside a linear run: the optimizer, the layers and the activation stand above the table."""
    common = ("--target", "y", "--only", "a,b", "--optimizer", "adam", "--lr", 0.01, "--epochs", 2)
    models = ("--hidden", "none", "--hidden", 4, "--init", "he", "--init", "he,seed=3")
    out = thalweg("fit", table, *common, *models, "--batch-size", 16).out
    words = " ".join(out.split())
    assert "Runs, each lr=0.01 batch=16 cosine; each net adam hidden=4 relu:" in words
    rows = [line.split()[:2] for line in out.splitlines() if re.match(r" (net|adam) ", line)]
    assert sorted(name for name, _ in rows) == ["adam", "net", "net"]
    assert ["net", "init=he,seed=3"] in rows
    alone = thalweg("fit", table, *common, "--hidden", 4, "--hidden", 5, "--batch-size", 16).out
    assert "each net" not in alone
    assert "adam hidden=4" in " ".join(alone.split())
