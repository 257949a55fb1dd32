"""What somebody sees who uses the program for the first time: tables that explain themselves."""

from __future__ import annotations

import csv
import io
import re
import shlex
from dataclasses import replace

import numpy as np
import pytest
from rich.console import Console

QUICK = ("--optimizer", "adam", "--lr", 0.05, "--lr", 0.01, "--epochs", 3)


@pytest.fixture
def table(tmp_path):
    rng = np.random.default_rng(3)
    lines = ["id,a,b,y,late,kind"]
    for i, (x, z) in enumerate(rng.normal(size=(150, 2))):
        kind = "abcdefghijkl"[min(max(int(2 * x + z + 6), 0), 11)]
        lines.append(f"{i:04},{x:.4f},{z:.4f},{3 * x - z:.4f},{'yes' if x > z else 'no'},{kind}")
    path = tmp_path / "t.csv"
    path.write_text("\n".join(lines) + "\n")
    return path


def test_fit_suggests_two_commands_at_its_end(thalweg, table):
    told = thalweg("fit", table, "--target", "y", "--only", "a,b", *QUICK)
    ending = told.out.partition("Next, ")[2].splitlines()[1:]
    assert len(ending) == 2
    _, *predict = shlex.split(ending[0])
    _, *show = shlex.split(ending[1])
    new = table.with_name("NEW.csv")
    new.write_text(table.read_text())
    assert thalweg(*predict).status == 0
    assert new.with_name("predictions.csv").exists()
    assert "predicts 'y'" in thalweg(*show).out
    json = thalweg("fit", table, "--target", "y", "--only", "a,b", *QUICK, "--json")
    assert "Next" not in json.out + json.err


def test_fit_of_the_flights_suggests_a_table_of_your_own(thalweg):
    told = thalweg("fit", "--only", "dep_delay", "--target", "arr_delay", *QUICK[:4], "--epochs", 1)
    show, fit = told.out.partition("Next, ")[2].splitlines()[1:]
    assert show.endswith(" show flights.thalweg")
    assert fit.endswith(" fit YOUR.csv --target COLUMN")


def test_the_table_of_runs_shows_r2_and_explains_its_columns(thalweg, table):
    arguments = ("fit", table, "--only", "a,b", "--target")
    told = thalweg(*arguments, "y", *QUICK)
    document = thalweg(*arguments, "y", *QUICK, "--json").document
    assert re.search(r"^ run +validation loss +R² .*kept +ended *$", told.out, re.MULTILINE)
    best = min(run["valid_loss"] for run in document["runs"])
    r2 = 1 - best / document["valid"]["target_variance"]
    assert re.search(rf"^ adam lr=0\.05 +\S+ ± \S+ +{r2:.5g} ", told.out, re.MULTILINE)
    assert "kept: the " in told.out
    assert "loss: squared_error, what training minimises; mse: the same" in told.out
    told = thalweg(*arguments, "late", *QUICK).out
    document = thalweg(*arguments, "late", *QUICK, "--json").document
    best = min(run["valid_loss"] for run in document["runs"])
    assert f"{best / document['baseline']['valid']['loss']:.2%}" in told
    assert re.search(r"^ run +validation loss +of baseline", told, re.MULTILINE)


def test_the_table_of_many_runs_shows_the_best_and_the_winner(thalweg, table):
    """The penalty is chosen by cross-validation: the winner may have a higher validation loss."""
    arguments = ("fit", table, "--only", "a,b", "--target", "y", "--epochs", 1, "--fast")
    told, document = thalweg(*arguments).out, thalweg(*arguments, "--json").document
    assert f"Runs (of {len(document['runs'])} the best 24 and the winner; --json lists all)" in told
    lines = told.partition("validation loss")[2].partition("kept: ")[0].splitlines()
    shown = [line for line in lines if re.match(r" *(lbfgs|[a-z]+ lr)", line)]
    assert len(shown) in (24, 25)
    assert any(f" l2={document['winner']['l2']:g} " in line for line in shown)


def printed(parts, width=100):
    out = io.StringIO()
    console = Console(file=out, width=width)
    for part in parts:
        console.print(part)
    return out.getvalue()


def test_an_r2_just_below_1_is_not_printed_as_1(table):
    import thalweg
    from thalweg.report import terminal_tables
    from thalweg.wording import share

    assert share(0.99999997) == "1 − 3e-08"
    assert share(1.0) == "1"
    assert share(0.99997) == "0.99997"
    done = thalweg.fit(table, "y", only=["a", "b"], optimizer="adam", lr=0.1, epochs=1)
    good = {**done.test, "r2": 1 - 2e-7}
    assert "R² = 1 − MSE / variance = 1 − 2e-07." in str(terminal_tables.variance_line(good))
    assert "1 − 2e-07" in printed([terminal_tables.judged({"test": good}, done.baseline["test"])])


def test_the_r2_of_a_baseline_on_its_training_rows_is_printed_as_0(table):
    import thalweg
    from thalweg.metrics.registry import without_rounding
    from thalweg.report import terminal_tables

    done = thalweg.fit(table, "y", only=["a", "b"], optimizer="adam", lr=0.1, epochs=1)
    for error in (3.3307e-16, -1.1e-16, -0.0):
        tiny = {**done.test, "r2": error, "loss": 5e-16}
        assert str(terminal_tables.variance_line(tiny)).endswith("= 0.")
        lines = printed([terminal_tables.judged({"test": tiny}, tiny)]).splitlines()
        assert [line.split() for line in lines if "r2" in line] == [["r2", "0", "0"]]
        assert [line.split()[1] for line in lines if "loss" in line] == ["5e-16"]
        shown = replace(done, test=tiny, baseline={**done.baseline, "test": tiny})
        assert "test r2 0;" in repr(shown)
        assert ">5e-16<" in shown._repr_html_()
        assert f">{error:.5g}<" not in shown._repr_html_()
    assert without_rounding("r2", 2e-12) == 2e-12
    assert without_rounding("d2_pinball,level=0.9", [1e-17, 0.5]) == [0.0, 0.5]


def test_the_table_of_runs_shows_the_kept_epoch_and_the_lowest(table):
    """A run that kept epoch 5 and did not improve after epoch 1 says both."""
    import thalweg
    from thalweg.report import terminal_tables

    done = thalweg.fit(table, "y", only=["a", "b"], optimizer="adam", lr=[0.1, 0.2], epochs=3)
    late = replace(done.winner, valid_losses=(1.0, 1.2, 1.1), best_epoch=3, valid_loss=1.1)
    out = printed(terminal_tables.finished(replace(done, runs=(late, done.runs[1]), winner=late)))
    assert re.search(r"lowest +kept +ended", out)
    assert re.search(r" 1 +3 +epoch 3 *$", out, re.MULTILINE)
    assert "lowest: the epoch of the lowest validation loss; kept: the last epoch" in out


def test_every_dropped_column_is_listed(thalweg, table):
    rng = np.random.default_rng(0)
    names = [f"n{i}" for i in range(40)] + [f"constant{i}" for i in range(15)] + ["y"]
    rows = np.column_stack([rng.normal(size=(80, 40)), np.ones((80, 15)), rng.normal(size=80)])
    text = "\n".join(",".join(f"{value:.5g}" for value in row) for row in rows)
    table.write_text(",".join(names) + "\n" + text + "\n")
    out = thalweg("fit", table, "--target", "y", *QUICK).out
    assert "and 10 more columns that are used" in out
    lines = out.splitlines()
    (header,) = [line for line in lines if line.lstrip().startswith("column ")]
    first = "".join(line[: header.index("role")].strip() for line in lines)
    assert ",".join(f"constant{i}" for i in range(15)) in first.replace(", ", ",")


def test_classes_are_judged_one_by_one(thalweg, table):
    arguments = ("fit", table, "--target", "late", "--only", "a,b", *QUICK)
    told, document = thalweg(*arguments), thalweg(*arguments, "--json").document
    for row, line in zip(document["per_class"], document["confusion_matrix"], strict=True):
        numbers = " +".join(re.escape(f"{row[k]:.3f}") for k in ("precision", "recall", "f1"))
        taken = " +".join(f"{weight:g}" for weight in line)
        pattern = rf"^ {row['class']} +{numbers} +{row['support']:g} +{taken} *$"
        assert re.search(pattern, told.out, re.MULTILINE), pattern
    judged = thalweg("evaluate", "t.thalweg", table)
    assert re.search(r"^ class +precision +recall +f1 +rows +as no +as yes", judged.out, re.M)
    whole = thalweg("evaluate", "t.thalweg", table, "--json").document
    assert sum(map(sum, whole["confusion_matrix"])) == 150


def test_with_many_classes_the_most_confused_pairs_are_shown(thalweg, table):
    arguments = ("fit", table, "--target", "kind", "--only", "a,b", *QUICK)
    told, document = thalweg(*arguments), thalweg(*arguments, "--json").document
    assert len(document["classes"]) > 10
    assert f"Most confused of {len(document['classes'])} classes" in told.out
    pair = document["most_confused"][0]
    row = rf"^ {pair['class']} +{pair['predicted']} +{pair['weight']:g} *$"
    assert re.search(row, told.out, re.MULTILINE)


def test_metrics_by_name(thalweg, table):
    arguments = ("fit", table, "--target", "late", "--only", "a,b", *QUICK)
    more = ("--metrics", "f1,average=micro,top_k_accuracy", "--metrics", "hinge_loss")
    wrong = thalweg(*arguments, *more)
    assert wrong.status == 2  # they are not for probabilities of two classes
    document = thalweg(*arguments, "--metrics", "f1,average=micro,precision", "--json").document
    assert document["test"]["f1,average=micro"] == pytest.approx(document["test"]["accuracy"])
    judged = thalweg("evaluate", "t.thalweg", table, "--metrics", "f1,average=micro")
    assert re.search(r"^ f1,average=micro +\S+ +\S+ *$", judged.out, re.MULTILINE)
    unknown = thalweg("evaluate", "t.thalweg", table, "--metrics", "f2")
    assert unknown.status == 2
    assert "--metrics: there is no metric 'f2'; did you mean " in unknown.sentence


def test_predictions_keep_columns_that_identify_rows(thalweg, table):
    thalweg("fit", table, "--target", "y", "--only", "a,b", *QUICK)
    plain = list(csv.reader(io.StringIO(thalweg("predict", "t.thalweg", table).out)))
    kept = thalweg("predict", "t.thalweg", table, "--keep", "late", "--keep", "kind,late")
    rows = list(csv.reader(io.StringIO(kept.out)))
    assert rows[0] == ["late", "kind", "prediction"]
    given = list(csv.DictReader(io.StringIO(table.read_text())))
    assert [row[:2] for row in rows[1:]] == [[row["late"], row["kind"]] for row in given]
    assert [row[2] for row in rows] == [row[0] for row in plain]
    wrong = thalweg("predict", "t.thalweg", table, "--keep", "lat")
    assert wrong.status == 2
    assert "--keep: there is no column 'lat'; did you mean 'late'" in wrong.sentence


def test_a_kept_column_cannot_be_called_prediction(thalweg, table):
    thalweg("fit", table, "--target", "y", "--only", "a,b", *QUICK)
    table.write_text(table.read_text().replace("late", "prediction", 1))
    wrong = thalweg("predict", "t.thalweg", table, "--keep", "prediction")
    assert wrong.status == 2
    assert "the predictions have a column of that name" in wrong.sentence


def test_names_from_data_are_no_markup(thalweg, table):
    text = table.read_text().replace("yes", "[red]yes[/red]").replace(",no,", ",[b]no,")
    table.write_text(text.replace("id,a", "id,[i]a"))
    told = thalweg("fit", table, "--target", "late", "--only", "[i]a,b", *QUICK)
    assert told.status == 0
    for name in ("[i]a", "[red]yes[/red]", "[b]no"):
        assert name in told.out
    assert "as [b]no" in told.out or re.search(r"^ class +\[b\]no", told.out, re.MULTILINE)
    shown = thalweg("show", "t.thalweg").out
    assert re.search(r"^ \[i\]a ", shown, re.MULTILINE)
    assert "the odds of '[red]yes[/red]'" in " ".join(shown.split())
