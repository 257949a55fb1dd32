"""Bad input through the command line: a status, and one sentence with what, where and what to do.

The issue's list "Bad input, each with its test and its sentence", in its order.
"""

# ruff: noqa: E501  # a case is a line of a table

from __future__ import annotations

import io
import json
import struct

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

QUICK = ("--optimizer", "sgd", "--lr", 0.05, "--epochs", 2)
GOOD = "a,b,y\n" + "".join(f"{i % 7},{i % 5},{i % 7 + i / 50}\n" for i in range(60))


def parquet():
    buffer = io.BytesIO()
    pq.write_table(pa.table({"a": list(range(500)), "y": [i / 3 for i in range(500)]}), buffer)
    return buffer.getvalue()


def replaced(column, *values):
    """Return the good table with a column's values replaced, over and over."""
    header, *rows = (line.split(",") for line in GOOD.splitlines())
    for i, row in enumerate(rows):
        row[header.index(column)] = values[i % len(values)]
    return "\n".join(",".join(row) for row in [header, *rows]) + "\n"


def fit(*options, data="t.csv", target="y"):
    return ("fit", data, "--target", target, *QUICK, *options)


FIT = fit()
# what is wrong: (files, arguments, status, words that the sentence must have)
REFUSED = {
    "no such file": ({"tables.csv": GOOD}, fit(data="table.csv"), 2, ["no such file", "table.csv", "did you mean 'tables.csv'?"]),
    "a directory without a table": ({"d/a.md": GOOD}, fit(data="d"), 2, ["'d' is a directory", "no table is in it"]),
    "an empty file": ({"t.csv": ""}, FIT, 2, ["t.csv is empty", "give a CSV or Parquet file"]),
    "a header and no rows": ({"t.csv": "a,y\n"}, FIT, 2, ["t.csv", "header and no rows"]),
    "truncated Parquet": ({"t.csv": parquet()[:-50]}, FIT, 2, ["t.csv", "not a whole Parquet file"]),
    "ragged CSV": ({"t.csv": GOOD + "1,2\n"}, FIT, 2, ["line 62 of t.csv has 2 columns", "header has 3", "--delimiter"]),
    "a wrong delimiter": ({"t.csv": GOOD}, fit("--delimiter", ";"), 2, ["t.csv", "--delimiter ','"]),
    "a delimiter of two characters": ({"t.csv": GOOD}, fit("--delimiter", "::"), 2, ["--delimiter", "'::'"]),
    "Latin-1 bytes": ({"t.csv": "a,y\n" + "\xe9,1\n" * 9}, FIT, 2, ["t.csv", "line 2", "0xE9", "--encoding latin-1"]),
    "unknown encoding": ({"t.csv": GOOD}, fit("--encoding", "latin1x"), 2, ["--encoding 'latin1x'", "latin-1"]),
    "duplicate column names": ({"t.csv": GOOD.replace("a,b", "a,a", 1)}, FIT, 2, ["t.csv", "more than one column named 'a'"]),
    "no target named": ({"t.csv": GOOD}, ("fit", "t.csv"), 2, ["--target COLUMN", "'a', 'b' and 'y'"]),
    "no such target": ({"t.csv": GOOD.replace("y", "yield", 1)}, fit(target="yeild"), 2, ["'yeild'", "did you mean 'yield'?"]),
    "target all missing": ({"t.csv": replaced("y", "")}, FIT, 2, ["'y'", "missing in every row", "--target"]),
    "target constant": ({"t.csv": replaced("y", "2.5")}, FIT, 2, ["'y'", "one value only, 2.5", "another --target"]),
    "target of one class": ({"t.csv": replaced("y", "yes")}, FIT, 2, ["'y'", "one class only, 'yes'"]),
    "text for a regression": ({"t.csv": replaced("y", "hot", "cold")}, fit("--task", "regression"), 2, ["'y' is text", "'hot'", "--task"]),
    "fractions for classes": ({"t.csv": GOOD}, fit("--task", "multiclass"), 2, ["'y' has fractions", "--task regression"]),
    "a negative count": ({"t.csv": replaced("y", "1", "-2")}, fit("--task", "count"), 2, ["negative in row 2", "--task regression"]),
    "an infinite target": ({"t.csv": replaced("y", "1.5", "inf", "2")}, FIT, 2, ["'y' is infinite in row 2"]),
    "an infinite feature": ({"t.csv": replaced("a", "1", "2", "-inf")}, FIT, 2, ["'a'", "infinit", "row 3"]),
    "no number at all": ({"t.csv": replaced("a", "x", "y", "z")}, fit("--numeric", "a"), 2, ["--numeric names 'a'", "such as 'x', 'y' or 'z'", "--drop a"]),
    "a text among the numbers of a target": ({"t.csv": replaced("y", "1.5", "2.5", "3.5", "soon")}, FIT, 2, ["Target 'y' is 'soon' in row 4", "--missing 'soon'"]),
    "an infinite column": ({"t.csv": replaced("a", "1", "inf")}, FIT, 2, ["'a' is infinite in row 2", "--missing inf", "--drop a"]),
    "one row": ({"t.csv": "a,y\n1,2\n"}, FIT, 2, ["'y'", "one value only"]),
    "two rows": ({"t.csv": "a,y\n1,2.5\n2,3.5\n"}, FIT, 2, ["2 rows", "too few", "give more rows"]),
    "a learning rate of 0": ({"t.csv": GOOD}, fit("--lr", 0), 2, ["lr must lie in (0, inf), not 0"]),
    "a negative learning rate": ({"t.csv": GOOD}, fit("--lr", -0.1), 2, ["lr must lie in (0, inf), not -0.1"]),
    "a learning rate of nan": ({"t.csv": GOOD}, fit("--lr", "nan"), 2, ["lr must lie in (0, inf), not nan"]),
    "an infinite learning rate": ({"t.csv": GOOD}, fit("--lr", "inf"), 2, ["lr must lie in (0, inf), not inf"]),
    "a learning rate of 1e9": ({"t.csv": GOOD}, ("fit", "t.csv", "--target", "y", "--optimizer", "sgd", "--lr", "1e9"), 1, ["Every run diverged", "at update", "learning rate 1e+09", "--lr"]),
    "every run diverged": ({"t.csv": GOOD}, ("fit", "t.csv", "--target", "y", "--optimizer", "sgd", "--lr", "1e9", "--lr", "1e8"), 1, ["Every run diverged", "exceeds", "Try --lr 0."]),
    "a learning rate that is no number": ({"t.csv": GOOD}, fit("--lr", "fast"), 2, ["--lr must be a number, not 'fast'."]),
    "several learning rates at once": ({"t.csv": GOOD}, fit("--lr", "0.1,0.01"), 2, ["--lr must be a number, not '0.1,0.01'", "repeat the option, --lr 0.1 --lr 0.01"]),
    "epochs and a half": ({"t.csv": GOOD}, fit("--epochs=1.5"), 2, ["--epochs must be a whole number, not '1.5'"]),
    "two optimizers at once": ({"t.csv": GOOD}, fit("--optimizer", "sgd,adam"), 2, ["'adam' is a name too", "name one at a time"]),
    "unknown optimizer": ({"t.csv": GOOD}, fit("--optimizer", "adma"), 2, ["'adma'", "did you mean", "'adam'"]),
    "unknown hyperparameter": ({"t.csv": GOOD}, fit("--optimizer", "adam,beta_1=0.5"), 2, ["'beta_1'", "'beta1'"]),
    "hyperparameter out of range": ({"t.csv": GOOD}, fit("--optimizer", "adam,beta1=1"), 2, ["beta1 must lie in [0, 1), not 1"]),
    "hyperparameter without a value": ({"t.csv": GOOD}, fit("--optimizer", "adam,beta1"), 2, ["'beta1' is not of the form key=value"]),
    "unknown loss": ({"t.csv": GOOD}, fit("--loss", "hubber"), 2, ["'hubber'", "did you mean 'huber'"]),
    "a loss of another task": ({"t.csv": GOOD}, fit("--loss", "log_loss"), 2, ["'log_loss'", "'y'", "'squared_error'"]),
    "unknown schedule": ({"t.csv": GOOD}, fit("--schedule", "cosin"), 2, ["'cosin'", "'cosine'"]),
    "unknown task": ({"t.csv": GOOD}, fit("--task", "clasification"), 2, ["'clasification'", "multiclass"]),
    "unknown option": ({"t.csv": GOOD}, fit("--learning-rate", 1), 2, ["No such option: --learning-rate"]),
    "unknown column to drop": ({"t.csv": GOOD}, fit("--drop", "c"), 2, ["--drop", "'c'", "'a', 'b' and 'y'"]),
    "unknown column only": ({"t.csv": GOOD}, fit("--only", "c"), 2, ["--only", "'c'"]),
    "unknown weight": ({"t.csv": GOOD}, fit("--weight", "w"), 2, ["--weight", "'w'"]),
    "negative weight": ({"t.csv": replaced("b", "1", "-1")}, fit("--weight", "b"), 2, ["'b' is negative in row 2"]),
    "class weights without classes": ({"t.csv": GOOD}, fit("--class-weight", "balanced"), 2, ["--class-weight needs classes", "--weight"]),
    "unknown class": ({"t.csv": replaced("y", "yes", "no")}, fit("--class-weight", "yess=2"), 2, ["'yess'", "'yes'"]),
    "class weight no number": ({"t.csv": replaced("y", "yes", "no")}, fit("--class-weight", "yes=much"), 2, ["'yes'", "'much'"]),
    "unknown class weighting": ({"t.csv": replaced("y", "yes", "no")}, fit("--class-weight", "balance"), 2, ["'balance'", "balanced"]),
    "a comment above the names": ({"t.csv": "# from us\na,b,y\n1,2,3\n"}, fit(), 2, ["no target column 'y'", "'# from us'", "remove what stands above"]),
    "a title above the names": ({"t.csv": "Sales of May,,\na,b,y\n1,2,3\n"}, fit(), 2, ["no target column 'y'", "'column_2'", "remove what stands above"]),
    "three rows": ({"t.csv": "a,y\n1,1.5\n2,2.5\n3,4\n"}, fit(), 2, ["One row is left to train on", "give more rows"]),
    "no column left": ({"t.csv": GOOD}, fit("--drop", "a,b"), 2, ["No column is left"]),
    "batch size of 0": ({"t.csv": GOOD}, fit("--batch-size", 0), 2, ["atch size must be a whole number from 1 up", "not 0"]),
    "batch size no number": ({"t.csv": GOOD}, fit("--batch-size", "all"), 2, ["--batch-size", '"full"', "'all'"]),
    "0 epochs": ({"t.csv": GOOD}, fit("--epochs", 0), 2, ["--epochs", "from 1 up, not 0"]),
    "patience of 0": ({"t.csv": GOOD}, fit("--patience", 0), 2, ["--patience", "from 1 up, not 0"]),
    "negative l2": ({"t.csv": GOOD}, fit("--l2", -1), 2, ["must lie in [0, inf), not -1"]),
    "negative l1": ({"t.csv": GOOD}, fit("--l1", -1), 2, ["must lie in [0, inf), not -1"]),
    "l1 without a measure": ({"t.csv": GOOD}, ("fit", "t.csv", "--target", "y", "--optimizer", "rprop", "--l1", 1), 2, ["'rprop'", "L1"]),
    "elastic net and l1": ({"t.csv": GOOD}, fit("--elastic-net", 1, "--l1", 1), 2, ["--elastic-net", "leave --l1 and --l2 out"]),
    "elastic net no number": ({"t.csv": GOOD}, fit("--elastic-net", "much"), 2, ["--elastic-net", "'much'"]),
    "elastic net's ratio": ({"t.csv": GOOD}, fit("--elastic-net", "1,ratio=2"), 2, ["ratio must lie in [0, 1], not 2"]),
    "elastic net's own number": ({"t.csv": GOOD}, fit("--elastic-net", "1,rato=0.5"), 2, ["--elastic-net", "STRENGTH,ratio=0.5"]),
    "negative weight decay": ({"t.csv": GOOD}, fit("--decoupled-weight-decay", -1), 2, ["must lie in [0, inf), not -1"]),
    "max-norm of 0": ({"t.csv": GOOD}, fit("--max-norm", 0), 2, ["must lie in (0, inf], not 0"]),
    "clip-norm of 0": ({"t.csv": GOOD}, fit("--clip-norm", 0), 2, ["must lie in (0, inf], not 0"]),
    "clip-value of nan": ({"t.csv": GOOD}, fit("--clip-value", "nan"), 2, ["must lie in (0, inf], not nan"]),
    "dropout of all": ({"t.csv": GOOD}, fit("--hidden", "8", "--dropout", 1), 2, ["must lie in [0, 1), not 1"]),
    "negative noise": ({"t.csv": GOOD}, fit("--gradient-noise", -1), 2, ["must lie in [0, inf), not -1"]),
    "unknown average": ({"t.csv": GOOD}, fit("--average", "polyac"), 2, ["'polyac'", "did you mean 'polyak'?"]),
    "average out of range": ({"t.csv": GOOD}, fit("--average", "ema,decay=1"), 2, ["decay must lie in [0, 1), not 1"]),
    "average of an average": ({"t.csv": GOOD}, ("fit", "t.csv", "--target", "y", "--optimizer", "asgd", "--average", "ema"), 2, ["'asgd' averages already", "--average"]),
    "unknown convention": ({"t.csv": GOOD}, fit("--optimizer", "nadam,convention=kerras"), 2, ["'kerras'", "did you mean 'keras'?"]),
    "a library without the optimizer": ({"t.csv": GOOD}, fit("--optimizer", "asgd,convention=keras"), 2, ["keras has no asgd", "'torch' and 'paper'"]),
    "lbfgs with a batch size": ({"t.csv": GOOD}, ("fit", "t.csv", "--target", "y", "--optimizer", "lbfgs", "--batch-size", 32), 2, ["'lbfgs'", "batch size is full, not 32"]),
    "lbfgs with other options": ({"t.csv": GOOD}, ("fit", "t.csv", "--target", "y", "--optimizer", "lbfgs", "--average", "ema", "--clip-norm", 1), 2, ["'lbfgs'", "leave out 'average' and 'clip_norm'"]),
    "schedule out of range": ({"t.csv": GOOD}, fit("--schedule", "multi_step,milestones=0.5/2"), 2, ["milestones must lie in (0, 1), not 2"]),
    "loss out of range": ({"t.csv": GOOD}, fit("--loss", "quantile,level=1"), 2, ["level must lie in (0, 1), not 1"]),
    "negative seed": ({"t.csv": GOOD}, fit("--seed", -1), 2, ["eed must be a whole number from 0 up, not -1"]),
    "share above 1": ({"t.csv": GOOD}, fit("--valid", 1.5), 2, ["--valid", "between 0 and 1", "1.5"]),
    "shares of all rows": ({"t.csv": GOOD}, fit("--valid", 0.5, "--test", 0.5), 2, ["--valid 0.5 and --test 0.5", "less than 1"]),
    "no such validation file": ({"t.csv": GOOD}, fit("--valid", "v.csv"), 2, ["no such file", "v.csv"]),
    "unknown dtype": ({"t.csv": GOOD}, fit("--dtype", "float16"), 2, ["--dtype", "'float16'"]),
    "the same setting twice": ({"t.csv": GOOD}, fit("--lr", 0.05), 2, ["given twice", "lr=0.05"]),
    "files that do not fit together": ({"t.csv": GOOD, "u.csv": "a,y\n1,2\n"}, ("fit", "t.csv", "u.csv", "--target", "y"), 2, ["u.csv lacks 'b'", "t.csv"]),
    "out is a directory": ({"t.csv": GOOD, "d/x": ""}, fit("--out", "d"), 2, ["--out d is a directory"]),
    "no folder for out": ({"t.csv": GOOD}, fit("--out", "no/m"), 2, ["--out no/m", "no folder no"]),
    "no such model": ({"t.csv": GOOD}, ("predict", "m.thalweg", "t.csv"), 2, ["no model file m.thalweg"]),
    "a model that is a table": ({"t.csv": GOOD}, ("evaluate", "t.csv", "t.csv"), 2, ["t.csv is no Thalweg model"]),
    "a model that is empty": ({"t.csv": GOOD, "m": ""}, ("show", "m"), 2, ["m is no Thalweg model"]),
    "a model that is a directory": ({"t.csv": GOOD, "m/x": ""}, ("show", "m"), 2, ["m is a directory"]),
}  # fmt: skip


def write(folder, files):
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("latin-1"))


@pytest.mark.parametrize("case", REFUSED)
def test_refused(thalweg, tmp_path, case):
    files, arguments, status, words = REFUSED[case]
    write(tmp_path, files)
    outcome = thalweg(*arguments)
    for word in words:
        assert word in outcome.sentence
    assert outcome.status == status
    assert not list(tmp_path.glob("*.thalweg"))
    assert len(outcome.sentence) < 400
    with_json = thalweg(*arguments, "--json")
    assert (with_json.status, with_json.out) == (status, "")


@pytest.mark.parametrize("case", ["no such file", "a learning rate of 1e9", "unknown option"])
def test_refused_as_a_program(program, tmp_path, case):
    """The same as a process of its own: statuses, streams, and no warning of a library."""
    files, arguments, status, words = REFUSED[case]
    write(tmp_path, files)
    outcome = program(*arguments)
    assert outcome.status == status
    assert all(word in outcome.sentence for word in words)


# What looks bad and works. (files, options, what is said)
BIG = "c,y\n" + "".join(f"level{i % 10_000},{i % 10_000 % 7}.5\n" for i in range(30_000))
ACCEPTED = {
    "byte-order mark": ({"t.csv": "\xef\xbb\xbf" + GOOD}, fit(), "predict 'y' (regression)"),
    "mark before the target": ({"t.csv": "\xef\xbb\xbfy,a\n" + "1.5,2\n2,3\n3,4\n" * 9}, fit(), "'y'"),
    "semicolons": ({"t.csv": GOOD.replace(",", ";")}, fit(), "separated by ';'"),
    "tabs": ({"t.csv": GOOD.replace(",", "\t")}, fit(), "separated by tabs"),
    "Latin-1": ({"t.csv": "a,y\n" + "\xe9,1.5\ne,2.5\n" * 9}, fit("--encoding", "latin-1"), "2 levels"),
    "thousands": ({"t.csv": replaced("a", '"1,234"', '"5,678"', '"1,000"')}, fit(), "commas between thousands"),
    "percent": ({"t.csv": replaced("a", "12%", "7%", "30%")}, fit(), "12.5% is 12.5"),
    "a mark of a missing value": ({"t.csv": replaced("a", "1", "2", "none", "3")}, fit(), "missing where 'none'"),
    "amounts for a target": ({"t.csv": replaced("y", "$5", "$7", "$9")}, fit(), "texts were read as numbers (the currency '$'); --task multiclass"),
    "numbers as text": ({"t.csv": replaced("a", '"1,234"', "12%", "$5")}, fit("--numeric", "a"), "a "),
    "N/A": ({"t.csv": replaced("a", "1", "2", "N/A", "3")}, fit(), " missing"),
    "a 10,000-level category": ({"t.csv": BIG}, fit("--batch-size", 1000), " levels"),
    "fewer rows than a batch": ({"t.csv": GOOD}, fit("--batch-size", 5000), "A batch of 5,000 rows is more than the"),
    "a target partly missing": ({"t.csv": replaced("y", "1.5", "2.5", "")}, fit(), "20 of 60 rows have no value in target 'y'"),
    "a constant column": ({"t.csv": replaced("a", "1")}, fit(), "constant"),
    "an empty column": ({"t.csv": replaced("a", "")}, fit(), "all values are missing"),
    "Windows line ends": ({"t.csv": GOOD.replace("\n", "\r\n")}, fit(), "predict 'y' (regression)"),
    "four rows": ({"t.csv": "a,y\n1,2.5\n2,3.5\n3,4.5\n4,5.5\n"}, fit(), "predict 'y' (regression)"),
}  # fmt: skip


@pytest.mark.parametrize("case", ACCEPTED)
def test_accepted(thalweg, tmp_path, case):
    files, arguments, words = ACCEPTED[case]
    write(tmp_path, files)
    outcome = thalweg(*arguments)
    assert outcome.status == 0, outcome.err
    assert words in outcome.out
    assert outcome.err == ""
    assert (tmp_path / "t.thalweg").is_file()


def test_one_run_of_several_may_diverge(thalweg, tmp_path):
    write(tmp_path, {"t.csv": GOOD})
    document = thalweg(*fit("--lr", "1e9"), "--json").document
    assert [run["diverged"] for run in document["runs"]] == [False, True]
    assert "Diverged at update" in document["runs"][1]["status"]


def test_out_is_checked_before_training(thalweg, tmp_path, monkeypatch):
    write(tmp_path, {"t.csv": GOOD})

    def refuse(*args, **kwargs):
        raise AssertionError("the data was read before --out was checked")

    monkeypatch.setattr("thalweg.job.reading.read", refuse)
    assert thalweg(*fit("--out", "no/m")).status == 2


def test_a_closed_folder(thalweg, tmp_path, monkeypatch):
    """As an ordinary user meets it: root may write anywhere, so the refusal is made here."""
    write(tmp_path, {"t.csv": GOOD})

    def refuse(*args, **kwargs):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("thalweg.models.file.temporary", refuse)
    outcome = thalweg(*fit("--out", "m"))
    assert outcome.status == 2
    assert "--out m cannot be written (Permission denied): choose another place" in outcome.sentence


# Model files


@pytest.fixture
def model(thalweg, tmp_path):
    write(tmp_path, {"t.csv": GOOD})
    assert thalweg(*fit("--out", "m")).status == 0
    return tmp_path / "m"


COMMANDS = [("show", "m"), ("predict", "m", "t.csv"), ("evaluate", "m", "t.csv")]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_model_that_was_cut(thalweg, model, command):
    whole = model.read_bytes()
    for length in (1, 7, 100, len(whole) // 2, len(whole) - 1):
        model.write_bytes(whole[:length])
        outcome = thalweg(*command)
        assert outcome.status == 2
        assert "m is " in outcome.sentence


@pytest.mark.parametrize("command", COMMANDS)
def test_a_model_that_was_altered(thalweg, model, command):
    whole = bytearray(model.read_bytes())
    whole[-1] ^= 1
    model.write_bytes(whole)
    outcome = thalweg(*command)
    assert outcome.status == 2
    assert "m was altered" in outcome.sentence
    assert "train the model anew" in outcome.sentence


@pytest.mark.parametrize("command", COMMANDS)
def test_a_model_of_a_newer_version(thalweg, model, command):
    whole = model.read_bytes()
    (length,) = struct.unpack_from("<Q", whole)
    header = json.loads(whole[8 : 8 + length])
    document = json.loads(header["__metadata__"]["thalweg"])
    document["format"] += 1
    document["versions"]["thalweg"] = "99.0"
    header["__metadata__"]["thalweg"] = json.dumps(document)
    new = json.dumps(header).encode()
    model.write_bytes(struct.pack("<Q", len(new)) + new + whole[8 + length :])
    outcome = thalweg(*command)
    assert outcome.status == 2
    assert "written by Thalweg 99.0" in outcome.sentence
    assert "upgrade Thalweg" in outcome.sentence


# No file grows past 700 bytes. Nor would the bytecode of a module: Python would keep a cut-off
# file of it, and every later program of this checkout would fail at that import.
FULL = (
    "import resource, sys; sys.dont_write_bytecode = True\n"
    "resource.setrlimit(resource.RLIMIT_FSIZE, (700, 700))"
)


def test_a_full_disk_leaves_the_old_model(program, model):
    pytest.importorskip("resource")
    before = model.read_bytes()
    outcome = program(*fit("--out", "m", "--seed", 3), before=FULL)
    assert outcome.status == 1
    assert "m could not be written" in outcome.sentence
    assert "stood there is unchanged" in outcome.sentence
    assert model.read_bytes() == before
    assert sorted(path.name for path in model.parent.iterdir()) == ["m", "t.csv"]


def test_a_full_disk_leaves_the_old_predictions(program, thalweg, model):
    pytest.importorskip("resource")
    old = model.with_name("p.csv")
    old.write_text("old\n")
    outcome = program("predict", "m", "t.csv", "--out", "p.csv", before=FULL)
    assert outcome.status == 1
    assert "p.csv could not be written" in outcome.sentence
    assert old.read_text() == "old\n"
