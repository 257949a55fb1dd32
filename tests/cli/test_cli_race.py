"""``thalweg race``: every list does what it says, through the command line."""

# ruff: noqa: E501  # a case is a line of a table

from __future__ import annotations

import pytest

from thalweg.job.small_tables import FOLDS, MOST_ROWS

# Few rows would be judged by folds (tests/job/test_small_tables.py).
QUICK = ("--only", "a,b", "--epochs", 2, "--no-halving", "--valid", 0.15, "--json")


@pytest.fixture
def race(thalweg, table):
    def run(*options):
        return thalweg("race", table, "--target", "y", *options, *QUICK)

    return run


def of(document, name):
    return [run[name] for run in document["runs"]]


def test_optimizers_and_rates(race):
    found = race("--optimizers", "sgd,adam,beta1=0.8", "--lrs", "1e-2:1:3").document
    assert of(found, "optimizer") == ["sgd"] * 3 + ["adam"] * 3
    rates = [hyper["lr"] for hyper in of(found, "hyperparameters")]
    assert rates == pytest.approx([0.01, 0.1, 1.0] * 2)
    assert [h.get("beta1") for h in of(found, "hyperparameters")] == [None] * 3 + [0.8] * 3


def test_batch_sizes_and_schedules(race):
    lists = ("--batch-sizes", "32,full", "--schedules", "constant,step,every=0.5")
    found = race("--optimizers", "sgd", "--lrs", 0.1, *lists).document
    assert of(found, "batch_size") == [32, 32, "full", "full"]
    assert [s["name"] for s in of(found, "schedule")] == ["constant", "step"] * 2
    assert of(found, "schedule")[1]["every"] == 0.5
    assert len({run["train_loss"] for run in found["runs"]}) == 4


def test_models_and_penalties(race):
    lists = ("--models", "linear,8,activation=tanh", "--l2", "0,1", "--l1", "0,0.1")
    found = race("--optimizers", "adam", "--lrs", 0.1, "--batch-sizes", 32, *lists).document
    assert of(found, "l2") == [0, 0, 0, 0, 1, 1, 1, 1]
    assert [run.get("l1", 0) for run in found["runs"]] == [0, 0, 0.1, 0.1] * 2
    assert [run.get("hidden") for run in found["runs"]] == [None, [8]] * 4
    assert found["runs"][1]["activation"]["name"] == "tanh"
    assert len({run["train_loss"] for run in found["runs"]}) == 8


def test_linear_models_beside_those_of_bins(race):
    lists = ("--models", "linear,bins,both", "--optimizers", "adam", "--lrs", 0.1)
    found = race(*lists, "--dtype", "float64").document
    assert [run.get("inputs") for run in found["runs"]] == ["standard", "bins", None]
    assert len({run["train_loss"] for run in found["runs"]}) == 3
    for place, name in enumerate(("linear", "bins", "both")):
        alone = race(*lists, "--dtype", "float64", "--models", name)  # a list in two parts
        assert alone.status == 2  # which has the model twice
        alone = race("--models", name, *lists[2:], "--dtype", "float64").document
        loss = alone["runs"][0]["train_loss"]
        assert found["runs"][place]["train_loss"] == pytest.approx(loss, rel=1e-10)
    wrong = race("--models", "bins", "--numbers", "standard")
    assert wrong.status == 2
    assert "--numbers standard makes none" in wrong.sentence
    solver = race("--models", "linear,bins", "--optimizers", "adam,lbfgs", "--lrs", 0.1).document
    assert len(solver["runs"]) == 2
    assert any(note.startswith("lbfgs: not trained") for note in solver["notes"])
    wrong = race("--models", "linear,bins", "--optimizers", "lbfgs")
    assert wrong.status == 2
    assert "race the models apart" in wrong.sentence


def test_seeds(race):
    found = race(
        "--optimizers", "sgd", "--lrs", 0.1, "--batch-sizes", 16, "--seeds", "0,7"
    ).document
    assert of(found, "seed") == [0, 7]
    one, two = of(found, "train_loss")
    assert one != two
    counted = race("--optimizers", "sgd", "--lrs", 0.1, "--seeds", 3).document
    assert of(counted, "seed") == [0, 1, 2]
    assert of(race("--optimizers", "sgd", "--lrs", 0.1, "--seed", 5).document, "seed") == [5]


def test_an_option_of_every_run(race):
    found = race("--optimizers", "sgd", "--lrs", "0.1,0.2", "--average", "polyak").document
    assert [average["name"] for average in of(found, "average")] == ["polyak"] * 2


def test_runs(race):
    lists = ("--optimizers", "sgd,nag,adam", "--lrs", "0.01,0.1", "--batch-sizes", "16,32")
    found = race(*lists, "--runs", 6).document
    assert len(found["runs"]) == 6
    assert {*of(found, "optimizer")} == {"sgd", "nag", "adam"}
    assert {*of(found, "batch_size")} == {16, 32}
    assert any(note.startswith("6 of 12 combinations are trained") for note in found["notes"])
    assert len(race(*lists).document["runs"]) == 12


def test_no_list_at_all(race):
    found = race("--fast").document
    assert 20 < len(found["runs"]) <= 64
    assert len({*of(found, "optimizer")}) > 10
    assert len({*of(found, "l2")}) > 5
    assert not any(run.get("hidden") for run in found["runs"])


def test_the_winner_is_saved_and_the_terminal_says_so(thalweg, table):
    lists = ("--optimizers", "sgd,adam", "--lrs", "0.01,0.1", "--epochs", 3)
    done = thalweg("race", table, "--target", "y", *lists, "--valid", 0.15, "--out", "m.thalweg")
    assert done.status == 0, done.err
    assert "4 runs side by side, up to 3 epochs" in done.out
    assert "Model: m.thalweg." in done.out
    assert thalweg("show", "m.thalweg").status == 0


# What is wrong: options, and words that the sentence must have.
REFUSED = {
    "an empty grid": (("--optimizers", ""), ["--optimizers", "has nothing in it", "leave the option out"]),
    "a rate twice": (("--lrs", "0.1,0.10"), ["--lrs has 0.1 twice"]),
    "an optimizer twice": (("--optimizers", "sgd,sgd"), ["--optimizers has 'sgd' twice"]),
    "all and one of them": (("--optimizers", "all,sgd"), ["'sgd' twice, for all has it too"]),
    "one setting in two ways": (("--optimizers", "adam,adam,beta1=0.9", "--lrs", "0.1"), ["The setting adam lr=0.1", "given twice"]),
    "a size twice": (("--batch-sizes", "32", "--batch-sizes", "32"), ["--batch-sizes has 32 twice"]),
    "a seed twice": (("--seeds", "0,7,7"), ["--seeds has 7 twice"]),
    "no such optimizer": (("--optimizers", "adma"), ["no optimizer 'adma'", "'adam'"]),
    "a range without a count": (("--lrs", "1e-4:1"), ["LOW:HIGH:COUNT"]),
    "a falling range": (("--l2", "1:0.1:3"), ["LOW:HIGH:COUNT"]),
    "no runs": (("--runs", 0), ["--runs must be a whole number from 1 up, not 0"]),
    "fewer runs than seeds": (("--runs", 2, "--seeds", 3), ["--runs 2 is fewer than the 3 seeds"]),
    "fewer runs than values": (("--runs", 2, "--lrs", "1,2,3"), ["--runs 2 is too few", "--lrs"]),
    "a penalty that an optimizer has not": (("--optimizers", "adadelta", "--l1", 1), ["L1 penalty is not available"]),
    "one fold": (("--folds", 1), ["--folds 1 leaves no rows to train on", "give 2 or more"]),
    "more folds than rows": (("--folds", 5000), ["--folds 5000 is more than the", "rows there are"]),
    "no such judge": (("--judge", "r3"), ["no metric 'r3'", "'r2'"]),
    "a judge of another task": (("--judge", "roc_auc"), ["'roc_auc' is for", "not for 'regression'"]),
    "rates to find and rates": (("--lrs", 0.1, "--find-lr"), ["--find-lr finds the learning rate: leave --lrs out."]),
    "rates to find and one of an optimizer": (("--optimizers", "sgd,lr=0.1", "--find-lr"), ["leave lr= behind the optimizer out"]),
    "auto twice": (("--lrs", "auto,auto"), ["--lrs has 'auto' twice"]),
    "no units": (("--models", "0"), ["--models: a layer has 1 to 65,536 units, not 0"]),
    "an option of a model twice": (("--models", "8,dropout=0.1,dropout=0.2"), ["'dropout' is given twice: name it once."]),
    "dropout of all units": (("--models", "8,dropout=1"), ["--models: dropout must lie in [0, 1), not 1"]),
    "no such model": (("--models", "trees"), ["--models must be linear, bins, both, nets or the units", "'trees'"]),
}  # fmt: skip


@pytest.mark.parametrize("what", REFUSED)
def test_a_wrong_list_ends_with_a_sentence(race, what):
    options, words = REFUSED[what]
    done = race(*options)
    assert done.status == 2
    for word in words:
        assert word in done.sentence


def test_folds_are_trained_for_each_setting(race):
    lists = ("--optimizers", "sgd,adam", "--lrs", "0.01,0.1", "--folds", 3, "--runs", 4)
    found = race(*lists).document
    assert len(found["runs"]) == 12
    assert [run["fold"] for run in found["runs"]].count(0) == 4
    assert [len(each["losses"]) for each in found["tries"]] == [2, 2]


def test_every_wrong_list_is_in_one_message(race):
    done = race("--lrs", "x", "--seeds", "1,1", "--batch-sizes", "0", "--l2", "-1", "--runs", 0)
    assert done.status == 2
    assert done.err.startswith("thalweg: 5 problems:")


def test_the_verdict_stands_first_with_a_table_of_settings(thalweg, race, table):
    lists = ("--optimizers", "sgd,adam", "--lrs", "1e-6,0.1", "--seeds", 2, "--valid", 0.15)
    verdict = race(*lists[:-2]).document["verdict"]  # which has it
    ended = thalweg("race", table, "--target", "y", "--only", "a,b", "--epochs", 2, *lists)
    out = " ".join(ended.out.split())
    assert " ".join(verdict["sentence"].split()) in out
    assert out.index("Verdict:") < out.index("behind the winner") < out.index("Winner:")
    assert " ± " in out.partition("behind the winner")[2].partition("Winner:")[0]
    assert out.count("Verdict:") == 1


def test_tries_and_generalisation_are_told(thalweg, race, table):
    lists = ("--optimizers", "sgd,adam", "--lrs", "1e-4:1e-1:4", "--l2", 0.01)
    found = race(*lists).document
    assert [each["optimizer"] for each in found["tries"]] == ["sgd", "adam"]
    sgd = found["tries"][0]
    losses = sorted(run["valid_loss"] for run in found["runs"] if run["optimizer"] == "sgd")
    assert sgd["losses"] == pytest.approx(losses)
    assert sgd["expected"][0] == pytest.approx(sum(losses) / 4)
    assert sgd["expected"][-1] == pytest.approx(losses[0])
    assert sgd["standard_error"][-1] is None
    told = {each["optimizer"]: each for each in found["generalisation"]["optimizers"]}
    assert told["sgd"]["valid_loss"] == losses[0]
    assert told["sgd"]["objective"] > told["sgd"]["train_loss"]
    assert "SGD" in found["generalisation"]["sentence"]
    out = thalweg(
        "race", table, "--target", "y", "--only", "a,b", "--epochs", 2, *lists, "--valid", 0.15
    ).out
    assert "How many tries would have sufficed" in out
    assert "Descent and generalisation of each optimizer's best setting" in out
    assert " ".join(found["generalisation"]["sentence"].split()) in " ".join(out.split())
    fitted = thalweg("fit", table, "--target", "y", "--only", "a,b", "--epochs", 1, "--fast").out
    assert "tries" not in fitted


def test_a_proposal_is_a_list_that_the_race_takes(race):
    notes = race("--optimizers", "sgd", "--lrs", "1e-5,1e-4").document["notes"]
    assert any("--optimizers sgd --lrs 0.0001,0.001)" in note for note in notes)
    assert race("--optimizers", "sgd", "--lrs", "0.0001,0.001").status == 0


def test_batch_sizes_larger_than_the_data(race):
    lists = ("--optimizers", "sgd", "--lrs", 0.1, "--batch-sizes")
    alone = race(*lists, "16,100000").document
    assert any("100,000 rows is more than" in note for note in alone["notes"])
    for sizes, named in (("16,100000,full", "100000 and full"), ("1000,2000", "1000 and 2000")):
        same = race(*lists, sizes)
        assert same.status == 2
        assert f"--batch-sizes {named} are the same here" in same.sentence
        assert "rows to train on" in same.sentence


def test_a_class_without_validation_rows(thalweg, tmp_path):
    classes = ["xyz"[i % 3] if i < 120 else "xy"[i % 2] for i in range(200)]
    rows = [f"2024-01-{1 + i // 10:02d},{i % 7 + len(k)},{k}" for i, k in enumerate(classes)]
    (tmp_path / "c.csv").write_text("day,a,k\n" + "\n".join(rows) + "\n")
    lists = ("--optimizers", "sgd,adam", "--lrs", 0.1, "--epochs", 1)
    found = thalweg("race", "c.csv", "--target", "k", "--split", "time:day", *lists, "--json")
    said = [note for note in found.document["notes"] if "which run wins does not depend" in note]
    assert len(said) == 1
    assert "validation rows is of class 'z'" in said[0]
    assert "another --split" in said[0]


def test_a_validation_split_of_three_rows(thalweg, tmp_path):
    rows = "\n".join(f"{i % 7},{i * i % 11}" for i in range(20))
    (tmp_path / "few.csv").write_text(f"a,y\n{rows}\n")
    lists = ("--optimizers", "sgd,adam", "--lrs", 0.1, "--epochs", 1, "--valid", 0.15)
    found = thalweg("race", "few.csv", "--target", "y", *lists, "--json").document
    assert found["rows"]["valid"] == 3
    assert any(
        note.startswith("There are only 3 validation rows, so that which run wins is largely")
        for note in found["notes"]
    )


def test_every_run_diverged(race):
    done = race("--optimizers", "sgd", "--lrs", "1e8,1e9")
    assert done.status == 1
    assert "Every run diverged" in done.sentence
    assert "Try --lrs 0." in done.sentence


def test_few_rows_are_judged_by_folds_unless_a_share_is_typed(thalweg, table):
    lists = ("--optimizers", "sgd", "--lrs", "0.01,0.1", "--epochs", 2, "--only", "a,b", "--json")
    found = thalweg("race", table, "--target", "y", *lists).document
    assert len(found["folds"]["settings"][0]["losses"]) == FOLDS
    assert any("(--valid 0.15 keeps one)" in note for note in found["notes"])
    said = thalweg("race", table, "--target", "y", *lists, "--valid", "0.15").document
    assert said["folds"] is None
    assert said["rows"]["valid"] > 0
    help_text = " ".join(thalweg("race", "--help").out.replace("│", " ").split())
    assert f"up to {MOST_ROWS:,} rows" in help_text
    assert f"{FOLDS} folds judge instead" in help_text


@pytest.mark.parametrize(("every", "said"), [(50, True), (10, False)])
def test_validation_rows_of_nearly_one_class(every, said, thalweg, tmp_path):
    """Of 400 rows 120 validate, 2 of 8 positives, or 12 of 40; with folds all rows do."""
    rows = "\n".join(f"{i % 7},{'no' if i % every else 'yes'}" for i in range(400))
    (tmp_path / "rare.csv").write_text(f"a,k\n{rows}\n")
    lists = ("--optimizers", "sgd,adam", "--lrs", 0.1, "--epochs", 1, "--valid", 0.3, "--test", 0)
    found = thalweg("race", "rare.csv", "--target", "k", *lists, "--json").document
    notes = [note for note in found["notes"] if note.startswith("Only 2 of the 120 validation")]
    assert bool(notes) is said
    if said:
        assert "are not of class 'no', so that which run wins is largely chance" in notes[0]
        folds = thalweg(
            "race", "rare.csv", "--target", "k", *lists, "--folds", 2, "--json"
        ).document
        assert not any(note.startswith("Only") for note in folds["notes"])
