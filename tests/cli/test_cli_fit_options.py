"""Every option of `fit` changes what comes out; each test would fail if its option did nothing.

Those of a run are in test_cli_fit_run_options.py.
"""

from __future__ import annotations

import json
import re

import pytest
import safetensors.numpy
import test_cli_fit_run_options
import typer
from fit_cases import ONE_RUN, ROWS, columns, trained

from thalweg import checked_file
from thalweg.cli.main import app
from thalweg.engine.compiled.engine import Compiled
from thalweg.losses import LOSSES


def test_every_option_has_a_test():
    params = typer.main.get_command(app).commands["fit"].params
    options = {param.name for param in params}
    names = (*globals(), *vars(test_cli_fit_run_options))
    tests = {name.removeprefix("test_option_") for name in names if "test_option_" in name}
    assert options - {"help"} == {name.removesuffix("_") for name in tests}


def test_option_data(fit, table):
    header, *rows = table.read_text().splitlines(keepends=True)
    first, second = table.with_name("first.csv"), table.with_name("second.csv")
    first.write_text(header + "".join(rows[:50]))
    second.write_text(header + "".join(rows[50:]))
    document = fit(second, data=first)
    assert sum(document["rows"].values()) == ROWS
    assert trained(document) == trained(fit())
    assert sum(fit(data=first)["rows"].values()) == 50


def test_option_target(fit):
    assert fit()["target"] == "y"
    other = fit(target="a", only="b,code")
    assert other["target"] == "a"
    assert trained(other) != trained(fit())


@pytest.mark.parametrize(
    ("task", "loss"),
    [
        ("auto", "cross_entropy"),
        ("multiclass", "cross_entropy"),
        ("regression", "squared_error"),
        ("count", "poisson_deviance"),
    ],
)
def test_option_task(fit, task, loss):
    document = fit("--task", task, target="code")
    assert document["task"] == ("multiclass" if task == "auto" else task)
    assert document["loss"] == loss


def test_task_binary(fit, thalweg, table):
    assert fit("--task", "binary", target="late")["task"] == "binary"
    assert fit("--task", "multiclass", target="late")["task"] == "multiclass"
    wrong = thalweg("fit", table, "--target", "code", "--task", "binary")
    assert wrong.status == 2
    assert "two classes" in wrong.sentence


def test_option_loss(fit):
    squared, huber = fit(), fit("--loss", "huber,delta=0.25")
    assert huber["loss"] == "huber"
    assert huber["loss_hyperparameters"]["delta"] == pytest.approx(0.25)
    assert trained(huber) != trained(squared)
    assert trained(huber) != trained(fit("--loss", "huber"))


@pytest.mark.parametrize("loss", sorted(LOSSES))
def test_every_loss_by_name(fit, loss):
    task = LOSSES[loss].tasks[0]
    target = {"regression": "y", "binary": "late", "count": "code"}.get(task, "code")
    if -1.0 not in LOSSES[loss].domain and task == "regression":
        target = "amount"
    # its kernel is compared in tests/engine
    found = fit("--loss", loss, "--task", task, "--engine", "reference", target=target)
    assert found["loss"] == loss


@pytest.mark.parametrize(
    ("loss", "needs"), [("gamma_deviance", "(0, inf)"), ("tweedie_deviance", "[0, inf)")]
)
def test_a_target_that_a_loss_cannot_take(thalweg, table, loss, needs):
    wrong = thalweg("fit", table, "--target", "y", "--only", "a,b", "--loss", loss, *ONE_RUN)
    assert wrong.status == 2
    assert f"Loss {loss} needs targets in {needs}, and column 'y' has -" in wrong.sentence
    assert "another --loss" in wrong.sentence


def test_option_patience(fit):
    run = ("--optimizer", "sgd", "--lr", 0.3, "--epochs", 60, "--batch-size", 4)
    patient, hasty = (fit("--patience", p, run=run)["runs"][0] for p in (60, 2))
    assert patient["epochs"] == 60
    assert hasty["epochs"] < 60
    assert re.search(r"Stopped after epoch \d+: .* in 2 epochs\.", hasty["status"])


def test_option_weight(fit):
    plain, weighed = fit(only="a,b,w"), fit("--weight", "w", only="a,b,w")
    assert plain["features"] == 3
    assert weighed["features"] == 2  # the weight is no feature
    assert trained(weighed) != trained(fit())


def test_weight_of_zero_leaves_rows_out(fit, table):
    """Rows of weight 0 have no say: whatever their target is, the result is the same."""
    header, *rows = table.read_text().splitlines()
    wild = table.with_name("wild.csv")
    changed = [row if row.split(",")[-2] == "1" else row.rpartition(",")[0] + ",77" for row in rows]
    wild.write_text("\n".join([header, *changed]) + "\n")
    run = ("--optimizer", "sgd", "--lr", 0.05, "--batch-size", "full", "--epochs", 3)
    same = [fit("--weight", "w", "--dtype", "float64", run=run, data=d) for d in (table, wild)]
    assert same[0]["test"]["mse"] == pytest.approx(same[1]["test"]["mse"], rel=1e-9)


def test_option_class_weight(fit):
    run = ("--optimizer", "adam", "--lr", 0.1, "--batch-size", 16, "--epochs", 20)
    plain, balanced, ones, heavy = (
        fit(*options, target="late", run=run)
        for options in (
            (),
            ("--class-weight", "balanced"),
            ("--class-weight", "no=1,yes=1"),
            ("--class-weight", "yes=50"),
        )
    )
    assert trained(ones) == trained(plain)
    assert len({str(trained(document)) for document in (plain, balanced, heavy)}) == 3
    assert heavy["train"]["recall"] > plain["train"]["recall"]


def test_option_drop(fit):
    document = fit("--drop", "b", "--drop", "w,size", only=None)
    dropped = {name for name, column in columns(document).items() if column["role"] == "dropped"}
    assert {"b", "w", "size"} <= dropped
    assert columns(document)["a"]["role"] == "number"


def test_option_only(fit):
    assert set(columns(fit(only="a"))) == {"a"}
    assert set(columns(fit("--only", "code", only="a,b"))) == {"a", "b", "code"}


def test_option_categorical(fit):
    as_number, as_codes = fit(only="a,code"), fit("--categorical", "code", only="a,code")
    assert as_number["features"] == 2
    assert as_codes["features"] == 1 + 5
    assert columns(as_codes)["code"]["role"] == "category"


def test_option_numeric(fit, thalweg, table):
    texts = [f"{size} kg" if i % 3 else "heavy" for i, size in enumerate(range(ROWS))]
    header, *rows = table.read_text().splitlines()
    lines = [f"{row},{text}" for row, text in zip(rows, texts, strict=True)]
    table.write_text("\n".join([f"{header},mixed", *lines]) + "\n")
    assert columns(fit(only="a,mixed"))["mixed"]["role"] != "number"
    document = fit("--numeric", "mixed", only="a,mixed")
    assert columns(document)["mixed"]["role"] == "number"


def test_option_text(fit):
    assert columns(fit(only="size"))["size"]["role"] != "text"
    document = fit("--text", "size", only="size")
    assert columns(document)["size"]["role"] == "text"


def test_option_hash_bits(fit):
    texts = [fit("--text", "size", *bits, only="size") for bits in ((), ("--hash-bits", 8))]
    assert "of 262,144 hashed columns" in columns(texts[0])["size"]["detail"]
    assert "of 256 hashed columns" in columns(texts[1])["size"]["detail"]


def test_option_numbers(fit):
    assert trained(fit("--numbers", "both")) != trained(fit())
    assert trained(fit("--numbers", "both,a=standard,b=standard")) == trained(fit())


def test_option_interact(fit):
    document = fit("--interact", "a:b")
    assert columns(document)["a:b"]["role"] == "pair"
    assert trained(document) != trained(fit())


def test_option_ordered(fit):
    document = fit("--ordered", "code=3<1<0<2<4", only="code")
    assert columns(document)["code"]["detail"] == "5 levels, 3 < 1 < 0 < 2 < 4"


def test_option_bins(fit):
    few, many = (fit("--numbers", "both", "--bins", bins) for bins in (4, 8))
    assert trained(few) != trained(many)


def test_option_decimal(fit, table):
    header, *rows = table.read_text().splitlines()
    table.write_text("\n".join([f"{header},d", *(f"{row},1.{i:03}" for i, row in enumerate(rows))]))
    assert columns(fit(only="d"))["d"]["detail"].startswith("mean 1.0")
    assert columns(fit("--decimal", ",", only="d"))["d"]["detail"].startswith("mean 10")


def test_option_day_first(fit, table):
    header, *rows = table.read_text().splitlines()
    dated = (f"{row},{i % 9 + 1}/2/2024" for i, row in enumerate(rows))
    table.write_text("\n".join([f"{header},d", *dated]))
    assert "day" not in columns(fit(only="d"))["d"]["detail"].replace("days", "").split(", ")
    assert "day" in columns(fit("--day-first", only="d"))["d"]["detail"].split(", ")
    assert trained(fit("--month-first", only="d")) == trained(fit(only="d"))


def test_option_time_zone(fit, table):
    header, *rows = table.read_text().splitlines()
    moments = (f"{row},2024-01-01T{20 + i % 4}:00:00Z" for i, row in enumerate(rows))
    table.write_text("\n".join([f"{header},d", *moments]))
    assert columns(fit(only="d"))["d"]["detail"] == "days, hour"
    there = columns(fit("--time-zone", "Europe/Berlin", only="d"))["d"]["detail"]
    assert there == "days, day, weekday, hour"


def test_option_positive(fit):
    assert any("Class 1 of target 'late' is 'yes'" in note for note in fit(target="late")["notes"])
    chosen = fit("--positive", "no", target="late")
    assert any("Class 1 of target 'late' is 'no'" in note for note in chosen["notes"])


def test_option_refit(fit):
    assert fit("--no-refit")["test"] != fit("--refit")["test"]


def test_option_folds(fit):
    runs = fit("--folds", 3)["runs"]
    assert [run["fold"] for run in runs] == [0, 1, 2]
    assert "fold" not in fit()["runs"][0]


def test_option_halving(thalweg, table):
    """A rate that leaves the weights where they are is behind the others early, and leaves."""
    rates = [word for rate in ("1e-7", "1e-6", "0.02", "0.05") for word in ("--lr", rate)]
    given = ("fit", table, "--target", "y", "--only", "a,b", "--optimizer", "sgd", "--json")
    given = (*given, "--epochs", 12, "--batch-size", 8, *rates)
    ends = {
        word: [run["end"]["ending"] for run in json.loads(thalweg(*given, word).out)["runs"]]
        for word in ("--halving", "--no-halving")
    }
    assert ends["--halving"].count("left") == 2
    assert "left" not in ends["--no-halving"]


def test_option_clip(fit, thalweg, tmp_path):
    """Of rows beyond all others in every column predictions stay in the range, or do not."""
    far = tmp_path / "far.csv"
    far.write_text("a,b\n1e6,-1e6\n-1e6,1e6\n")
    spread = []
    for option in ("--clip", "--no-clip"):
        model = tmp_path / f"m{option}"
        fit(option, "--out", model, "--numbers", "standard")
        assert ("predictions stay within" in thalweg("show", model).out) == (option == "--clip")
        thalweg("predict", model, far, "--out", tmp_path / "p.csv")
        made = [float(line) for line in (tmp_path / "p.csv").read_text().split()[1:]]
        spread.append(max(made) - min(made))
    assert spread[0] < spread[1] / 100


def test_option_calibrate(fit, thalweg):
    plain, calibrated = (fit(*more, target="late") for more in ((), ("--calibrate",)))
    assert plain["calibration"] is None
    found = calibrated["calibration"]
    assert found["log_loss_after"] < found["log_loss_before"]
    assert calibrated["test"]["loss"] != plain["test"]["loss"]
    assert calibrated["test"]["accuracy"] == plain["test"]["accuracy"]
    temperature = f"divided by a temperature of {found['temperature']:.4g}"
    assert temperature in " ".join(thalweg("show", "t.thalweg").out.split())


def test_option_threshold(fit, thalweg):
    usual, low = (fit(*more, target="late") for more in ((), ("--threshold", "cost,fp=1,fn=9")))
    assert usual["threshold"] is None
    found = low["threshold"]
    assert found["criterion"] == "cost,fp=1,fn=9"
    assert found["thresholds"][0] < 0.5
    assert found["values"][0] < found["usual"][0]
    assert low["valid"]["recall"] > usual["valid"]["recall"]
    assert low["test"]["loss"] == usual["test"]["loss"]
    shown = " ".join(thalweg("show", "t.thalweg").out.split())
    assert f"probability is above {found['thresholds'][0]:.4g}, chosen by cost,fp=1,fn=9" in shown


def test_predict_and_evaluate_take_another_threshold(fit, thalweg, table, tmp_path):
    fit("--threshold", "f1", target="late")
    for at in (0, 1):
        judged = thalweg("evaluate", "t.thalweg", table, "--threshold", at, "--json").document
        assert judged["test"]["recall"] == 1 - at
        made = thalweg("predict", "t.thalweg", table, "--threshold", at, "--json").document
        assert len(set(made["predictions"]["prediction"])) == 1
    for command in ("evaluate", "predict"):
        told = thalweg(command, "t.thalweg", table, "--threshold", "f1")
        assert told.status == 2
        assert "--threshold must be a number, not 'f1'" in told.err


def test_option_metrics(fit):
    assert "max_error" not in fit()["test"]
    assert "median_absolute_error" not in fit()["test"]
    more = set(fit("--metrics", "d2_absolute_error")["test"]) - set(fit()["test"])
    assert more == {"d2_absolute_error"}


def test_option_memory(fit, monkeypatch):
    """Encoded rows that take more are written to the disk."""
    from thalweg.data import encode_splits, memory_limit

    written = []
    kept = encode_splits.DiskWriter
    monkeypatch.setattr(encode_splits, "DiskWriter", lambda *a: written.append(a) or kept(*a))
    monkeypatch.setattr(memory_limit, "_LEAST", 1)
    plain = trained(fit("--memory", "1GB"))
    assert written == []
    assert trained(fit("--memory", "100")) == plain
    assert len(written) == 3  # the splits


def test_option_keep_cache(fit, tmp_path, monkeypatch):
    """The second command reads no table."""
    from thalweg.job import reading

    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path / "cache"))
    plain = trained(fit())
    assert not (tmp_path / "cache" / "kept").exists()
    assert trained(fit("--keep-cache")) == plain
    monkeypatch.setattr(reading, "read", None)
    found = fit()
    assert trained(found) == plain
    assert any("was not read: its encoded rows" in note for note in found["notes"])


def test_option_cache_size(fit, tmp_path, monkeypatch):
    """Too small a size keeps nothing; 0 removes what was kept."""
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path / "cache"))
    kept = tmp_path / "cache" / "kept"
    said = fit("--keep-cache", "--cache-size", "100")["notes"]
    assert any("--cache-size allows 100 bytes" in note for note in said)
    fit("--keep-cache", "--cache-size", "1MB")
    assert len(list(kept.iterdir())) == 1
    fit("--cache-size", "0")
    assert list(kept.iterdir()) == []


def test_option_missing(fit, table):
    header, *rows = table.read_text().splitlines()
    marked = [f"-999,{row.partition(',')[2]}" if i % 4 == 0 else row for i, row in enumerate(rows)]
    table.write_text("\n".join([header, *marked]) + "\n")
    assert "missing" not in columns(fit())["a"]["detail"]
    document = fit("--missing", "?", "--missing", "-999")
    assert "missing" in columns(document)["a"]["detail"]
    assert document["features"] == 3  # a, "a is missing", b


def test_option_delimiter(thalweg, fit, table):
    other = table.with_name("colons.csv")
    other.write_text("a:y\n" + "".join(f"{i % 7}:{i / 3:.2f}\n" for i in range(40)))
    unread = thalweg("fit", other, "--target", "y", *ONE_RUN)
    assert unread.status == 2
    assert fit("--delimiter", ":", only="a", data=other)["features"] == 1


def test_option_encoding(thalweg, fit, table):
    other = table.with_name("latin.csv")
    towns = ("Köln", "Aarau", "Ürümqi")
    rows = "".join(f"{towns[i % 3]},{i % 3 + i / 100}\n" for i in range(60))
    other.write_bytes(("town,y\n" + rows).encode("latin-1"))
    assert thalweg("fit", other, "--target", "y", *ONE_RUN).status == 2
    fit("--encoding", "latin-1", "--out", "towns.thalweg", only=None, data=other)
    shown = thalweg("show", "towns.thalweg", "--json").document
    assert {f"town={town}" for town in towns} <= set(shown["weights"])


def test_option_bad_rows(thalweg, fit, table):
    other = table.with_name("bad.csv")
    lines = table.read_text().splitlines(keepends=True)
    other.write_text("".join([*lines[:10], "1\n", *lines[10:]]))
    refused = thalweg("fit", other, "--target", "y", *ONE_RUN)
    assert refused.status == 2
    assert "line 11 of bad.csv has 1 column" in refused.sentence
    document = fit("--bad-rows", "skip", data=other)
    assert document["test"] == fit()["test"]
    assert "1 row that cannot be read is left out" in document["notes"][0]
    assert "line 11 of bad.csv has 1 column" in document["notes"][0]


@pytest.mark.parametrize("name", ["valid", "test"])
def test_option_valid(fit, table, name):
    assert fit(f"--{name}", 0.5)["rows"][name] > fit()["rows"][name] * 2
    own = table.with_name("own.csv")
    own.write_text("".join(table.read_text().splitlines(keepends=True)[:31]))
    document = fit(f"--{name}", own)
    assert document["rows"][name] == 30
    assert sum(document["rows"].values()) == ROWS + 30
    assert document[name]["loss"] != fit()[name]["loss"]


def test_option_test_(fit, table):
    """The test rows have no influence on training, whatever they hold."""
    own = table.with_name("own.csv")
    own.write_text("".join(table.read_text().splitlines(keepends=True)[:31]))
    before = fit("--test", own)
    own.write_text("a,b,y\n1,1,100\n2,2,-100\n")
    after = fit("--test", own)
    assert after["rows"]["test"] == 2
    assert after["test"] != before["test"]
    assert trained(after) == trained(before)


def test_option_split(fit):
    by_time, by_group = fit("--split", "time:amount"), fit("--split", "group:code")
    assert trained(fit("--split", "random")) == trained(fit())
    assert by_time["split"]["by"] == "time"
    assert by_time["rows"] == fit()["rows"]
    assert trained(by_time) != trained(fit())
    assert by_group["split"]["groups"] == {"train": 3, "valid": 1, "test": 1}
    assert by_group["rows"] == {"train": 72, "valid": 24, "test": 24}
    assert trained(by_group) != trained(fit())


def test_option_seed(fit):
    assert trained(fit()) == trained(fit("--seed", 0))
    assert trained(fit("--seed", 1)) == trained(fit("--seed", 1)) != trained(fit())
    assert fit("--seed", 1)["winner"]["seed"] == 1


def test_option_dtype(fit, tmp_path):
    documents = [
        fit("--dtype", dtype, "--out", f"{dtype}.thalweg") for dtype in ("float32", "float64")
    ]
    for dtype in ("float32", "float64"):
        weights = safetensors.numpy.load((tmp_path / f"{dtype}.thalweg").read_bytes())["weights"]
        assert weights.dtype == dtype
    single, double = (document["train"]["loss"] for document in documents)
    assert single != double
    assert single == pytest.approx(double, rel=1e-4)


def test_option_engine(fit):
    documents = {name: fit("--engine", name) for name in ("auto", "compiled", "reference")}
    assert {name: document["engine"] for name, document in documents.items()} == {
        "auto": "compiled",
        "compiled": "compiled",
        "reference": "reference",
    }
    single, double = (documents[name]["train"]["loss"] for name in ("compiled", "reference"))
    assert single == pytest.approx(double, rel=1e-5)


def test_option_threads(fit, monkeypatch):
    used = []

    def spied(engine, tasks, *others, **named):
        used.append(len(tasks))
        return run(engine, tasks, *others, **named)

    run = Compiled._run
    monkeypatch.setattr(Compiled, "_run", spied)
    many = [f"--lr={rate}" for rate in (0.1, 0.03)]  # three runs: a unit each
    documents = []
    for threads in (1, 2, 3):
        used.clear()
        documents.append(fit(*many, "--threads", threads))
        assert set(used) == {threads}
    assert trained(documents[0]) == trained(documents[1]) == trained(documents[2])


def test_option_out(fit, tmp_path):
    assert fit()["model"] == "t.thalweg"
    assert (tmp_path / "t.thalweg").is_file()
    (tmp_path / "models").mkdir()
    assert fit("--out", "models/best")["model"] == "models/best"
    assert (tmp_path / "models" / "best").is_file()


def test_option_as_json(thalweg, table):
    arguments = ("fit", table, "--target", "y", "--only", "a,b", *ONE_RUN)
    told, document = thalweg(*arguments), thalweg(*arguments, "--json")
    assert isinstance(document.document, dict)
    assert document.out.startswith("{")
    assert document.err == ""
    with pytest.raises(json.JSONDecodeError):
        json.loads(told.out)
    assert "Winner: sgd lr=0.05 batch=16 cosine" in told.out


def test_option_checkpoint(fit, tmp_path):
    fit("--checkpoint", "saved")
    assert (tmp_path / "saved" / "training.checkpoint").stat().st_size > 0


def test_option_every(fit, tmp_path, monkeypatch):
    sizes = []
    real = checked_file.write
    monkeypatch.setattr(checked_file, "write", lambda *given: sizes.append(real(*given)) or 1)
    fit("--checkpoint", "saved")
    assert len(sizes) == 1
    fit("--checkpoint", "saved", "--every", "1 row")
    assert len(sizes) == 1 + 2  # one for each epoch, which is one block


def test_option_resume(fit, thalweg, table):
    fit("--checkpoint", "saved")
    changed = ("--epochs", 3, "--checkpoint", "saved")
    assert len(fit(*changed)["runs"][0]["valid_losses"]) == 3
    again = thalweg("fit", table, "--target", "y", *ONE_RUN, "--checkpoint", "saved", "--resume")
    assert again.status == 2
    assert "is of other settings" in again.sentence


def test_option_keep_states(fit, tmp_path):
    fit("--keep-states", run=("--optimizer", "adam", "--epochs", 1))
    names = set(safetensors.numpy.load_file(tmp_path / "t.thalweg"))
    assert {"states.state.m", "states.state.v"} < names


def test_option_find_lr(fit, thalweg, table):
    run = ("--optimizer", "adam", "--optimizer", "sgd", "--batch-size", 16, "--epochs", 4)
    document = fit("--find-lr", run=run)
    found = document["learning_rates"]["found"]
    assert [each["lr"] for each in found] == [
        each["hyperparameters"]["lr"] for each in document["runs"]
    ]
    assert len(document["runs"]) == 2 < len(fit(run=run)["runs"])
    assert {t["epochs"] for t in found[0]["tried"]} == {1, 4}
    shown = thalweg("fit", table, "--target", "y", *run, "--find-lr")
    assert "Learning rate of adam, validation loss after short runs:" in shown.out
    assert "← taken" in shown.out
    refused = thalweg("fit", table, "--target", "y", "--lr", 0.1, "--find-lr")
    assert (refused.status, refused.sentence) == (
        2,
        "--find-lr finds the learning rate: leave --lr out.",
    )


def test_option_single(fit, thalweg, table, tmp_path):
    nets = ("--hidden", 8, "--lr", 0.03, "--lr", 0.031, "--lr", 0.032)
    run = ("--optimizer", "adam", "--batch-size", 16, "--epochs", 12)
    mean = fit(*nets, run=run)
    assert mean["mean"]["taken"]
    weights = [safetensors.numpy.load_file(tmp_path / "t.thalweg")["weights"]]
    refused = thalweg("fit", table, "--from", "t.thalweg", "--out", "new")
    assert refused.status == 2
    assert "is the mean of 3 nets, and one run alone goes on training" in refused.sentence
    assert "--single" in refused.sentence
    shown = thalweg("show", "t.thalweg").out
    assert "predicts the mean of 3 nets" in shown
    assert fit(*nets, "--single", run=run)["mean"] is None
    weights.append(safetensors.numpy.load_file(tmp_path / "t.thalweg")["weights"])
    assert len(weights[0]) > 2 * len(weights[1])


def test_option_ensemble(fit, thalweg):
    linear = ("--lr", 0.03, "--lr", 0.3, "--lr", 0.0003)
    run = ("--optimizer", "adam", "--batch-size", 16, "--epochs", 2)
    assert fit(*linear, run=run)["mean"] is None
    assert fit(*linear, "--no-ensemble", run=run)["mean"] is None
    found = fit(*linear, "--ensemble", run=run)["mean"]
    assert found["kind"] == "ensemble"
    assert sum(member["weight"] for member in found["members"]) == pytest.approx(1)
    assert ("weighted mean of" in thalweg("show", "t.thalweg").out) == found["taken"]


def test_option_fast(fit):
    """Without a named run nets are tried too, from 100 training rows on."""
    rows = ("--valid", 0.1, "--test", 0, "--epochs", 1)
    runs = [fit(*rows, *more, run=())["runs"] for more in ((), ("--fast",))]
    hidden = [[each.get("hidden") for each in some] for some in runs]
    assert hidden[0].count([64, 64]) == 16
    assert set(hidden[1]) == {None}


def test_option_from_model(fit, thalweg, table, tmp_path):
    fit("--keep-states", "--out", "old")
    told = thalweg("fit", table, "--from", "old", "--out", "new", "--epochs", 3, "--lr", 0.001)
    assert told.status == 0
    assert "trained on from old" in told.out
    document = thalweg("fit", table, "--from", "old", "--out", "new", "--json").document
    assert document["from"] == "old"
    assert document["continued"]["epochs"] == 1
    assert document["continued"]["run"]["optimizer"] == "sgd"
    assert document["before"]["loss"] != document["test"]["loss"]
    old, new = (safetensors.numpy.load_file(tmp_path / name) for name in ("old", "new"))
    assert (old["weights"] != new["weights"]).any()
    assert set(new) == {"weights"}
    for options, said in (
        (("--drop", "a"), "--drop has no effect beside --from"),
        (("--lr", 1, "--lr", 2), "--lr takes one value beside --from"),
        (("--target", "a"), "The model old predicts y"),
        (("--epochs", 0), "--epochs must be a whole number"),
    ):
        refused = thalweg("fit", table, "--from", "old", *options)
        assert refused.status == 2
        assert said in refused.sentence


def test_option_optimum(fit):
    """Of each run the gap; without it none is looked for."""
    found = fit("--optimum", run=(*ONE_RUN, "--l2", 0.01))["optimum"]
    [run] = found["runs"]
    assert run["gap"] > 0
    assert run["gaps"][-1] < run["gaps"][0]
    assert fit(run=(*ONE_RUN, "--l2", 0.01))["optimum"] is None


def test_option_report(fit, tmp_path):
    assert trained(fit("--report", tmp_path / "report.html")) == trained(fit())
    assert (tmp_path / "report.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


def test_option_pictures(fit, tmp_path):
    fit("--pictures", tmp_path / "pictures")
    assert (tmp_path / "pictures" / "split-loss.png").exists()


def test_option_judge(fit):
    usual, ranked = (fit(*more, target="late") for more in ((), ("--judge", "roc_auc")))
    assert usual["verdict"]["judge"] == "log_loss"
    assert ranked["verdict"]["judge"] == "roc_auc"
    assert ranked["verdict"]["greater"]


def test_option_equivalence(fit):
    usual, wide = (fit(*more) for more in ((), ("--equivalence", "0.25")))
    assert usual["verdict"]["equivalence"] == 0.005
    assert wide["verdict"]["equivalence"] == 0.25
    assert wide["verdict"]["margin"] > usual["verdict"]["margin"]
