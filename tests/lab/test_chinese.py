"""The Chinese of what the lab's pages show: complete, and without what nothing says any more."""

from __future__ import annotations

import ast
import itertools
import re
from pathlib import Path

import pytest

import thalweg
from thalweg.lab.around_api import AROUND
from thalweg.lab.chinese import (
    MESSAGES,
    PIECES,
    RECORDS,
    SENTENCES,
    both,
    catalogue,
    chinese,
    of_texts,
)
from thalweg.landscape.surfaces import SURFACES
from thalweg.losses import LOSSES
from thalweg.metrics import METRICS
from thalweg.optimizers import OPTIMIZERS
from thalweg.options.fit_options import LAB_OPTIONS
from thalweg.report.explanations import explain, first_line
from thalweg.sentences import row, said
from thalweg.training.divergence import Divergence
from thalweg.training.run_endings import Ending, RunEnd, sentence
from thalweg.wording import counted, joined, visible

SOURCE = Path(thalweg.__file__).parent
STATE = Path(__file__).parents[2] / "lab-ui" / "src" / "lab" / "data" / "state.ts"
CJK = re.compile(r"[\u4e00-\u9fff]")
# What is a name, a formula or a citation in every language.
SAME = frozenset(("paper", "penalties", "product", "sum", "code"))


def of_records():
    """Return each text of a record that a page shows, with where it is from."""
    found = {}
    for name, each in OPTIMIZERS.items():
        found[each.about] = name
        explained = next(e for e in explain(name) if e.kind == "optimizer")
        found |= {text: f"{name}: {k}" for k, text in explained.facts.items() if k not in SAME}
        found |= {h["meaning"]: f"{name}: {n}" for n, h in explained.hyperparameters.items()}
        found |= {c.note: f"{name}: {n}" for n, c in getattr(each, "conventions", {}).items()}
    for name, around in AROUND.items():
        explained = next(e for e in explain(name) if e.kind in ("wrapper", "average"))
        found |= {around.title: name, explained.about: name}
        found |= {text: f"{name}: {k}" for k, text in explained.facts.items() if k not in SAME}
        found |= {h["meaning"]: f"{name}: {n}" for n, h in explained.hyperparameters.items()}
    for name, loss in LOSSES.items():
        found |= {loss.about: name, loss.link.about: name}
        found |= {h.meaning: f"{name}: {n}" for n, h in loss.hyperparameters.items()}
        found |= dict.fromkeys(loss.tasks, name)
    found |= {surface.about: name for name, surface in SURFACES.items()}
    found |= {first_line(metric): name for name, metric in METRICS.items()}
    wanted = re.search(r"OPTIONS = \[(.*?)\]", STATE.read_text(encoding="utf-8"))[1]
    found |= {LAB_OPTIONS[name].help: name for name in re.findall(r'"(\w+)"', wanted)}
    return found


def test_every_text_of_a_record_that_a_page_shows_has_its_chinese():
    same = {"squared_error"}  # of a solver, the name of its only loss
    missing = {
        text: where
        for text, where in of_records().items()
        if text not in same and not CJK.search(chinese(text) or "")
    }
    assert missing == {}


def texts(node):
    """Return the texts that an expression can be; what differs in one is {}."""
    match node:
        case ast.Constant(value=str(text)):
            return [text]
        case ast.IfExp():
            return texts(node.body) + texts(node.orelse)
        case ast.JoinedStr():
            parts = [texts(part) for part in node.values]
            return ["".join(each) for each in itertools.product(*parts)]
        case ast.FormattedValue():
            return texts(node.value)
    return ["{}"]


def literals(functions):
    """Return the texts that are given to functions, and where; what differs in one is {}."""
    found = {}
    for path in SOURCE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if not any(f"{name}(" in text for name in functions):
            continue
        for node in ast.walk(ast.parse(text)):
            named = isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
            place = 1 if named and node.func.id == "counted" else 0
            if named and node.func.id in functions and len(node.args) > place:
                found |= dict.fromkeys(texts(node.args[place]), path.relative_to(SOURCE))
    return found


def pattern(text):
    return re.compile(".*".join(map(re.escape, text.split("{}"))), re.DOTALL)


def test_every_template_of_a_sentence_has_its_chinese_and_its_values():
    known = catalogue(SENTENCES)
    general = {"{}", "{count:,} {}", "{count:,} {}s"}
    missing = [
        (text, where)
        for text, where in literals({"said"}).items()
        if text not in general and not any(pattern(text).fullmatch(each) for each in known)
    ]
    assert missing == []
    for english, text in known.items():
        holes = (sorted(re.findall(r"\{(\w+)", each)) for each in (english, text))
        assert next(holes) == next(holes), english


def test_no_catalogue_has_what_nothing_says():
    records = {
        *of_records(),
        *(each.title for each in {**OPTIMIZERS, **LOSSES, **SURFACES}.values()),
    }
    others = "\n".join(path.read_text(encoding="utf-8") for path in SOURCE.rglob("*.py"))
    others = re.sub(r'"\s*\n\s*f?"', "", others)  # a text over several lines
    for name in RECORDS:
        stale = [text for text in catalogue(name) if text not in records]
        assert [text for text in stale if f'"{text}"' not in others] == [], name
    said_there = [pattern(text) for text in literals({"said"}) if set(text) - set("{}")]
    words = re.compile(r'"(\w[\w -]*)"')
    constants = set(words.findall(others))
    nouns = {f"{{count:,}} {noun}{s}" for noun in literals({"counted"}) for s in ("", "s")}
    stale = [
        text
        for text in catalogue(SENTENCES)
        if text not in nouns
        and text.lower() not in constants
        and not any(each.fullmatch(text) for each in said_there)
    ]
    assert stale == []
    messages = itertools.chain(*map(catalogue, (*MESSAGES, PIECES)))
    assert [
        text for text in messages if not any(part.rstrip(".") in others for part in own_words(text))
    ] == []


def own_words(text):
    """Return the parts of a message that are its own words, but the short ones."""
    parts = re.split(r"\{[+?#]?\}", text)
    return [part for part in parts if len(part) > 8] or [max(parts, key=len)]


# Where notes and details of columns are made that a race in the lab can have.
MADE = ("data", "job", "racing", "models")
# What a race in the lab cannot have: checkpoints, frames, models and tables given for a split.
NOT_THERE = (
    "data/objects.py",
    "job/checkpointing.py",
    "job/continued.py",
    "job/kept.py",
    "models/model_data.py",
)
SAYS = re.compile("about_|_about|notes|edges|remarks|members_not_done|without_split")


def notes_and_details():
    """Return what stands where notes and details of columns are made, and the file."""
    found = {}
    for path in SOURCE.rglob("*.py"):
        file = path.relative_to(SOURCE).as_posix()
        if file.split("/")[0] not in MADE or file in NOT_THERE:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name("Column"), args=[_, _, detail]):
                    made = [detail]
                case ast.Call(func=ast.Attribute(attr="dropped"), args=[_, detail]):
                    made = [detail]
                case ast.Call(func=ast.Attribute(attr="say"), args=[before, *_]):
                    made = [before]
                case ast.Call(func=ast.Attribute(ast.Name("notes"), "append"), args=[note]):
                    made = [note]
                case ast.Assign([ast.Name("note" | "notes" | "doubt" | "detail")], value):
                    made = value.elts if isinstance(value, ast.Tuple) else [value]
                case ast.AugAssign(ast.Name("notes"), value=ast.Tuple(elts=made)):
                    pass
                case ast.FunctionDef(name=name) if SAYS.match(name):
                    returned = [
                        each.value for each in ast.walk(node) if isinstance(each, ast.Return)
                    ]
                    pairs = [each.elts for each in returned if isinstance(each, ast.Tuple)]
                    made = [*returned, *itertools.chain(*pairs)]
                case _:
                    continue
            found |= dict.fromkeys(itertools.chain(*map(texts, made)), file)
    return {text: file for text, file in found.items() if re.search("[a-z]{3}.* [a-z]{3}", text)}


def test_every_note_and_every_detail_of_a_column_has_its_chinese():
    missing = {
        text: file
        for text, file in notes_and_details().items()
        if not CJK.search(chinese(text.replace("{columns}", "Column 'a'")) or "")
    }
    assert missing == {}


# Whose errors a user of the pages can meet: tables, targets, lists of settings, and the lab's own.
REFUSES = ("lab/", "data/target", "data/several_targets", "data/roles", "data/columns")
REFUSES += ("data/found_roles",)
REFUSES += ("data/files/csv", "data/files/json", "data/files/other", "data/files/raw")
REFUSES += ("data/split_sizes", "data/tidying", "job/grid_lists", "job/race_grid", "racing/grid")
REFUSES += ("racing/job_folds", "training/run.py", "training/run_state")
TERMINAL = ("lab/server.py", "lab/widget.py", "lab/export.py", "lab/view.py")  # not on a page


def errors():
    """Return what the errors of those files say, as they are told, and the file."""
    found = {}
    for path in SOURCE.rglob("*.py"):
        file = path.relative_to(SOURCE).as_posix()
        if not file.startswith(REFUSES) or file in TERMINAL:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(
                    func=ast.Name("UsageError" | "DataError" | "TrainingError"), args=[said]
                ):
                    ends = (".", "?", "!")
                    told = (text if text.endswith(ends) else f"{text}." for text in texts(said))
                    found |= dict.fromkeys(told, file)
    named = "--target names a column, and there is no table"  # said before there is a page
    return {
        text: file
        for text, file in found.items()
        if re.search("[a-z]{3}.* [a-z]{3}", text) and not text.startswith(named)
    }


def test_every_error_that_a_user_of_the_pages_can_meet_has_its_chinese():
    missing = {text: file for text, file in errors().items() if not CJK.search(chinese(text) or "")}
    assert missing == {}


DETAILS = {
    "2 problems:\n- Target 'y' is missing in every row: choose another target.\n- epochs must be a "
    "whole number from 1 up, not 0.": "2 个问题：\n- 目标 'y' 在每一行都缺失：请另选 target。\n- "
    "epochs 必须是不小于 1 的整数，而不是 0。",
    "No column is left to predict from: 'a' was dropped (constant: every value to train on is 1); "
    "'b' was dropped (all values are missing in the rows to train on).": "没有可用于预测的列：'a' "
    "未使用（常数：所有训练样本的值都是 1）；'b' 未使用（在训练样本中全部缺失）。",
    "a.xlsx looks like an Excel workbook, which is not read; save the sheet as CSV and give that "
    "file.": "a.xlsx 像是 Excel 工作簿，不支持读取；请将工作表另存为 CSV 并提供该文件。",
    "mean 42,838 s, standard deviation 24,778 s": "均值 42,838 s，标准差 24,778 s",
    "mean 5091, standard deviation 2.3, a decimal comma, points between thousands, the currency "
    "'€', 47 missing": "均值 5091，标准差 2.3，小数点为逗号、千位分隔符为点、货币 '€'，缺失 47 个",
    "mean 1, constant, 1,047 missing": "均值 1，常数，缺失 1,047 个",
    "mean 1, standard deviation 1, missing where 'a' or 'b', 4 missing": "均值 1，标准差 1，"
    "'a'和'b' 视为缺失，缺失 4 个",
    "days, month, weekday, 5 missing": "天数、月、星期，缺失 5 个",
    "days, 5 missing": "天数，缺失 5 个",
    "1 level, 2 missing": "1 个类别值，缺失 2 个",
    "3 levels, low < mid < high, 2 missing": "3 个类别值，low < mid < high，缺失 2 个",
    "90 levels in 16 hashed columns, 2 missing": "90 个类别值，哈希为 16 列，缺失 2 个",
    "constant: every value to train on is 'all of it'": "常数：所有训练样本的值都是 'all of it'",
    "an identifier: all 300 texts differ; categorical='b' keeps it, text='b' takes its words": (
        "标识符：300 个文本各不相同；categorical='b' 可保留该列，text='b' 则使用其中的词"
    ),
    "The split is random, which makes the test figures too optimistic if new data are later than "
    "the dates in columns 'a' and 'b' (split='time:a' tests on the latest rows), and because about "
    "7 of 10 rows (70%) are equal to another row in every column used (remove the copies first, or "
    "give other rows as test='FILE').": "数据集是随机划分的，因此测试结果过于乐观：若新数据晚于列 "
    "'a'和'b'中的日期（split='time:a' 用最晚的行作测试）；并且因为 10 行中有约 7 行（70%）在所用的"
    "每一列上都与另一行相同（请先删去重复行，或用 test='FILE' 给出其他行）。",
    "Columns 'a', 'b' and 9 more: dates contradict each other: '1/30' has the day first, '30/1' "
    "the month; taken as categories. Write all in one order, such as 2024-01-31.": "列 'a'、'b'等"
    "另外 9 个：日期相互矛盾：'1/30' 是日在前，'30/1' 是月在前；按类别处理。请统一写法，如 "
    "2024-01-31。",
    "2 rows of 'y' (rows 5 and 1,007) are far from all others: 9 beside a median of 1, 7 times as "
    "far as the next. One such row can be most of a squared error, in training and in every figure "
    "of its split: if it is a mistake, correct or remove it; if not, loss='huber', or a logarithm "
    "of the target, lets the others count.": "'y' 有 2 行（第 5和1,007 行）远离所有其他值：9，而"
    "中位数为 1，距离是次远者的 7 倍。在训练和所在数据集的每个指标中，这样的一行就可能占平方误差的"
    "大部分：若是错误，请更正或删去；若不是，可用 loss='huber' 或对目标取对数，使其他行得到重视。",
}


@pytest.mark.parametrize("english", DETAILS)
def test_the_parts_of_a_message_are_said_in_chinese_too(english):
    assert chinese(english) == DETAILS[english]


def test_a_sentence_is_its_english_and_keeps_what_it_was_made_of():
    end = RunEnd(Ending.NO_IMPROVEMENT, 5, 9, 100, waited=3, least=0.01)
    english = "Stopped after epoch 5: its validation loss improved by less than 1.00% in 3 epochs."
    assert sentence(end) == english
    assert chinese(sentence(end)) == "在第 5 轮后停止：验证损失在 3 轮内的改善不足 1.00%。"


@pytest.mark.parametrize("ending", Ending)
def test_every_ending_of_a_run_is_said_in_chinese(ending):
    for divergence in (None, Divergence(9.0, 0.2, "2/λ", 32, 0.1, True, "a{0}", 30.0)):
        end = RunEnd(ending, 5, 9, 100, rate=0.3, waited=1, least=0.01, behind=0.1, chance=0.01,
                     divergence=divergence)  # fmt: skip
        text = chinese(sentence(end))
        assert CJK.search(text), text
        assert not re.search(r"[a-z]{4}", text), text
        if divergence and ending == Ending.DIVERGED:
            assert "列 'a{0}' 的离散程度是其他列的 30 倍" in text


def test_names_from_the_data_are_never_translated():
    name = "learning rate"  # which is a text of a record too
    assert (
        chinese(said("{label} is exactly as good here", label=name)) == f"{name} 在此处完全一样好"
    )
    assert chinese(joined([counted(1, "row"), "row", name])) == f"1 行、row和{name}"
    assert chinese(row(["a", said("1 epoch")], "; ")) == "a；1 轮"


def test_what_has_no_chinese_stays_english_and_is_left_out_of_what_comes_with_an_answer():
    assert both("nobody says this") == ("nobody says this", "nobody says this")
    assert of_texts(["nobody says this", "regression"]) == {"regression": "回归"}
    steering = said("{label} is exactly as good here", label="\x1b[31m")
    assert of_texts([steering]) == {visible(steering): "\\x1b[31m 在此处完全一样好"}
