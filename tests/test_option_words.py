"""Messages name options as whoever reads them writes them: here ``--l2 0.1``, there ``l2=0.1``."""

from __future__ import annotations

import ast
import contextlib
import inspect
import re
from pathlib import Path

import pytest

import thalweg
from in_one_test import for_each
from thalweg.cli import commands
from thalweg.errors import UsageError
from thalweg.option_words import (
    _LISTS,
    in_python,
    in_words,
    naming_lists,
    on_command_line,
    speaks_python,
    word,
)
from thalweg.options.fit_options import FIT_OPTIONS, RACE_OPTIONS
from thalweg.options.table_options import TABLE_OPTIONS

SOURCE = Path(thalweg.__file__).parent
OPTION = re.compile(r"(?<![\w-])--[a-z]")


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("choose another --target.", "choose another target."),
        ("with --target COLUMN: its", "with target=COLUMN: its"),
        ("say --missing '?'; correct it", "say missing='?'; correct it"),
        ("(--optimizers sgd --lrs 0.1,1)", "(optimizers='sgd' lrs='0.1,1')"),
        ("--models 8x8, --batch-sizes full", "models='8x8', batch_sizes='full'"),
        ("leave --models out; --schedules has", "leave models out; schedules has"),
        ("--missing '?' --numeric b takes it", "missing='?' numeric='b' takes it"),
        ("leave it out with --drop price.", "leave it out with drop='price'."),
        ("--drop 'Last, First' leaves it out", "drop='Last, First' leaves it out"),
        ('--drop "it\'s" leaves it out', 'drop="it\'s" leaves it out'),
        ("--numeric 'a\\N{x' is odd", "numeric='a\\\\N{x' is odd"),
        ("--only names nothing but 'y'", "only names nothing but 'y'"),
        ("--task regression or --task count", "task='regression' or task='count'"),
        ("--class-weight balanced: class", "class_weight='balanced': class"),
        ("as in --class-weight yes=3,no=1.", "as in class_weight={'yes': 3, 'no': 1}."),
        ("--class-weight of 'x' must", "class_weight of 'x' must"),
        ("--target a,OTHER.", "target=['a', 'OTHER']."),
        ("--valid 0.15 and --test 0.9 leave", "valid=0.15 and test=0.9 leave"),
        ("rates (--lr) well below 1", "rates (lr) well below 1"),
        ("--optimizer ftrl,l1=1 has its own", "optimizer='ftrl,l1=1' has its own"),
        ("--loss my.py:mine: there is no", "loss='my.py:mine': there is no"),
        ("give --delimiter ' '", "give delimiter=' '"),
        ("--split time:when tests on", "split='time:when' tests on"),
        ("use --split 'group:my id': it", "use split='group:my id': it"),
        ("say --split time:COLUMN.", "say split='time:COLUMN'."),
        ("--split must be random, or", "split must be random, or"),
        # A name that could be a word of the sentence is quoted by `word`; `a` could not.
        ("--categorical a takes each text", "categorical='a' takes each text"),
        ("--categorical a keeps, --text b takes", "categorical='a' keeps, text='b' takes"),
        ("--drop 'to' leaves it out", "drop='to' leaves it out"),
        ("--drop and --only both name 'a'", "drop and only both name 'a'"),
        ("try --optimizer sgd --lr 0.1 --lr 0.3).", "try optimizer='sgd' lr=[0.1, 0.3])."),
        ("--missing inf and --missing -inf, or", "missing=['inf', '-inf'], or"),
        ("--missing '1e999'", "missing='1e999'"),
        ("use another --target instead", "use another target instead"),
        ("--day-first reads them", "day_first=True reads them"),
        ("--month-first reads them", "day_first=False reads them"),
        ("--day-first must be True", "day_first must be True"),
        ("(--no-refit keeps the model)", "(refit=False keeps the model)"),
        # What stands in quotation marks is the user's, and no option of ours.
        ("the column '--drop x' of \"--l2 y\"", "the column '--drop x' of \"--l2 y\""),
        ("the table's --batch-size, isn't it", "the table's batch_size, isn't it"),
        ("a--b and c --- d", "a--b and c --- d"),
    ],
)
def test_a_message_in_python(message, expected):
    assert in_python(message) == expected
    assert in_words(message) == expected
    with on_command_line():
        assert in_words(message) == message
    assert in_words(message) == expected


def messages():
    """Every text of the package that names an option, as it stands in the source."""
    for path in sorted(SOURCE.rglob("*.py")):
        if path.is_relative_to(SOURCE / "cli") or path.name == "option_words.py":
            continue
        source = path.read_text(encoding="utf-8")
        if not OPTION.search(source):
            continue
        tree = ast.parse(source)
        documents = {
            id(node.body[0].value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
            and node.body
            and isinstance(node.body[0], ast.Expr)
        }
        inside = {
            id(part)
            for node in ast.walk(tree)
            if isinstance(node, ast.JoinedStr)
            for part in node.values
        }
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                text = "".join(
                    str(part.value) if isinstance(part, ast.Constant) else "'x'"
                    for part in node.values
                )
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                if id(node) in documents | inside:
                    continue
                text = node.value
            else:
                continue
            if OPTION.search(text):
                yield f"{path.name}:{node.lineno}", text


@for_each("place,message", messages)
def test_no_message_keeps_the_command_lines_words(place, message):
    """Whatever a message says of options, and whatever is filled in, Python's words are left."""
    translated = in_python(message)
    assert not re.search(r"(?<!['\"\w-])--[a-z]", translated), translated
    named = set(re.findall(r"(?<![\w-])--([a-z][a-z0-9-]*)", message))
    for name in named - {"json", "no-refit", "no-clip", "month-first"}:  # refit=False, …
        assert re.search(rf"\b{name.replace('-', '_')}\b", translated), translated


def test_names_from_data_are_one_word_of_a_command_line():
    assert [word(name) for name in ("a", "a b", "it's", "Last, First")] == [
        "a",
        "'a b'",
        '"it\'s"',
        "'Last, First'",
    ]
    assert "\x1b" not in word("\x1b[31m")
    # What a sentence or Python would read otherwise is quoted, and read by a shell as it was.
    odd = ["to", "Takes", "NAME", "NAME,b", "007", "1.5", "1e3", "-1"]
    assert [word(name) for name in odd] == [f"'{name}'" for name in odd]
    assert [word(name) for name in ("a", "5", "0", "x1", "ID")] == ["a", "5", "0", "x1", "ID"]


@pytest.mark.parametrize(
    "name", ["a", "to", "is", "ID", "NAME", "007", "x y", "it's", "all", "must", "A,b"]
)
def test_a_message_about_any_column_is_python_that_names_it(name):
    said = in_python(f"leave it out with --drop {word(name)}, or take --categorical {word(name)}")
    for option in ("drop", "categorical"):
        given = re.search(rf"{option}=('[^']*'|\"[^\"]*\")", said)
        assert given
        assert ast.literal_eval(given[1]) == name


def test_errors_and_notes_in_python_and_on_the_command_line(quick_table, thalweg_program):
    with pytest.raises(thalweg.UsageError, match=r"^epochs must be a whole number") as caught:
        thalweg.fit(quick_table, "y", epochs=0)
    assert "--" not in str(caught.value)
    with pytest.raises(thalweg.UsageError, match=r"^l2 must lie in"):
        thalweg.Run("adam", l2=-1)
    done = thalweg.fit(quick_table, "y", optimizer="adam", lr=0.1, epochs=1)
    assert any("a larger valid." in note for note in done.notes)
    assert "categorical='code' keeps it" in done.columns[1].detail
    assert done.as_json()["notes"] == list(done.notes)
    wrong = thalweg_program("fit", quick_table, "--target", "y", "--epochs", 0)
    assert "--epochs must be a whole number" in wrong.err
    told = thalweg_program("fit", quick_table, "--target", "y", "--epochs", 1, "--lr", 0.1)
    assert "a larger --valid." in told.out.replace("\n", " ")
    assert "--categorical code keeps it" in " ".join(told.out.split())


@pytest.fixture
def quick_table(tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("x,code,y\n" + "".join(f"{i % 7},c{i:03},{i % 5 + i / 9}\n" for i in range(60)))
    return path


@pytest.fixture
def thalweg_program(capsys, monkeypatch, tmp_path):
    """Run the program in this process."""
    from types import SimpleNamespace

    from thalweg.cli.main import main

    def run(*arguments):
        monkeypatch.chdir(tmp_path)
        monkeypatch.setattr("sys.argv", ["thalweg", *map(str, arguments)])
        with contextlib.suppress(SystemExit):
            main()
        return SimpleNamespace(**capsys.readouterr()._asdict())

    return run


def test_an_error_that_passes_two_doors_is_translated_once():
    @speaks_python
    def inner():
        raise thalweg.UsageError("--l2 '--l1' is odd")

    with pytest.raises(thalweg.UsageError, match=r"^l2='--l1' is odd\.$"):
        speaks_python(inner)()


# help(thalweg.fit)


@pytest.mark.parametrize("function", [thalweg.fit, thalweg.race])
def test_the_signature_and_the_documentation_have_every_option(function):
    parameters = inspect.signature(function).parameters
    assert not any(p.kind is p.VAR_KEYWORD for p in parameters.values())
    for name, option in TABLE_OPTIONS.items():
        own = RACE_OPTIONS[name] if function is thalweg.race else option
        assert parameters[name].default == own.default  # few rows of a race have folds: --valid
    documented = inspect.getdoc(function)
    for name in parameters:
        assert re.search(rf"^    ([a-z_0-9]+, )*{name}(, [a-z_0-9]+)*: ", documented, re.M), name


def test_every_option_of_the_command_is_one_of_the_function():
    mine = set(inspect.signature(commands.fit).parameters)
    # --from is Model.partial_fit, --report is Fit.save_report, --pictures race_pictures.save.
    mine -= {"as_json", "from_model", "report", "pictures"}
    assert mine <= set(inspect.signature(thalweg.fit).parameters)


@pytest.mark.parametrize(
    ("options", "near"),
    [
        ({"optimiser": "adam"}, "optimizer"),
        ({"learning_rate": 0.1}, "here it is 'lr'"),
        ({"batchsize": 3}, "batch_size"),
        ({"classweight": "balanced"}, "class_weight"),
    ],
)
def test_a_mistyped_option_names_the_nearest(options, near):
    (name,) = options
    with pytest.raises(TypeError, match=rf"fit has no option '{name}': .*({near})"):
        thalweg.fit(None, **options)


def test_names_from_elsewhere_lead_to_options_that_there_are():
    from thalweg.called_elsewhere import OPTIONS

    fit, descend = ({*inspect.signature(f).parameters} for f in (thalweg.fit, thalweg.descend))
    assert {name for names in OPTIONS.values() for name in names} <= fit | descend
    assert not set(OPTIONS) & fit - {"epochs"}  # which descend calls steps


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (lambda: thalweg.load("m", los=1), "load has no option 'los': did you mean 'loss'?"),
        (lambda: thalweg.save(1, pth="m"), "save has no option 'pth': did you mean 'path'?"),
        (lambda: thalweg.Model.save(1, paht=1), "'paht': did you mean 'path'?"),
        (lambda: thalweg.Model.predict(1, [], optoins=1), "'optoins': did you mean 'options'?"),
        (lambda: thalweg.Model.probabilities(1, [], stirct=1), "'stirct': did you mean 'strict'?"),
        (lambda: thalweg.Model.predict_proba(1, [], srict=1), "'srict': did you mean 'strict'?"),
        (lambda: thalweg.Model.predict_table(1, [], kep="a"), "'kep': did you mean 'keep'?"),
        (lambda: thalweg.Model.evaluate(1, [], metrisc="r2"), "'metrisc': did you mean 'metrics'?"),
    ],
)
def test_a_mistyped_keyword_of_any_function_names_the_nearest(call, sentence):
    with pytest.raises(TypeError) as caught:
        call()
    assert str(caught.value).endswith(sentence)


@pytest.mark.parametrize(
    "function",
    [
        thalweg.fit,
        thalweg.race,
        thalweg.descend,
        thalweg.load,
        thalweg.save,
        thalweg.Run.__init__,
        thalweg.Model.predict,
        thalweg.Model.probabilities,
        thalweg.Model.predict_proba,
        thalweg.Model.evaluate,
    ],
    ids=lambda function: function.__qualname__,
)
def test_every_public_function_speaks_python(function):
    codes = set()
    while function is not None:
        codes.add(function.__code__)
        function = getattr(function, "__wrapped__", None)
    assert speaks_python(lambda: None).__code__ in codes


def test_a_race_of_lists_has_its_own_names_in_errors_and_notes():
    """What it asks for must be an option that it has."""
    said = "Try --lr 0.1; leave --hidden 64,32 or --optimizer out, not '--lr': --lr must, --seed 1."
    there = (
        "Try --lrs 0.1; leave --models 64x32 or --optimizers out, not '--lr': --lrs must, --seed 1."
    )
    with on_command_line():
        with naming_lists(True):
            assert in_words(said) == there
        with naming_lists(False):
            assert in_words(said) == said
        assert in_words(said) == said
        with pytest.raises(UsageError, match=r"^--lrs 3\.$"), naming_lists(True):
            raise UsageError("--lr 3.")


def test_names_of_lists_are_options_of_a_race_alone():
    for own, list_of in _LISTS.items():
        name = list_of[2:].partition(":")[0].replace("-", "_")
        assert own.replace("-", "_") in FIT_OPTIONS
        assert own.replace("-", "_") not in RACE_OPTIONS
        assert name in RACE_OPTIONS
    missing = {*FIT_OPTIONS} - {*RACE_OPTIONS}
    assert missing == {own.replace("-", "_") for own in _LISTS} | {"elastic_net"}
