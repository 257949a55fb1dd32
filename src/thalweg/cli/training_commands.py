"""`thalweg fit` and `thalweg race`: train, and print the result."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from thalweg.cli import options as o
from thalweg.cli.fit_from_model import fit_from_model
from thalweg.cli.model_file_name import name_of_model
from thalweg.cli.printing import print_json, print_line, print_parts, say
from thalweg.cli.report_files import ReportFiles
from thalweg.errors import OutputError, UsageError
from thalweg.options.fit_options import FIT_OPTIONS, RACE_OPTIONS
from thalweg.options.option import Option, given


@o.takes_options(FIT_OPTIONS)
def fit(
    data: o.Data = None,
    target: o.Target = None,
    *,
    from_model: o.FromModel = None,
    report: o.Report = None,
    pictures: o.Pictures = None,
    as_json: o.Json = False,
    **options: Any,
) -> None:
    """Train on a table and keep the best of many runs.

    Settings that are not named are tried side by side: with no option at all, linear models and
    nets at several learning rates. The run with the lowest validation loss wins, or the mean of the
    best nets where that is better, and only the winner is judged on the test rows. Ctrl-C ends
    training and keeps the best so far. With `--checkpoint` a crash costs minutes: the same command
    with `--resume` goes on, and SIGTERM writes a checkpoint.

    **Examples**

    - `thalweg fit` (the flights that come with the program)
    - `thalweg fit sales.csv --target price --report sales.html`
    - `thalweg fit jan.parquet feb.parquet --target late --class-weight balanced`
    - `thalweg fit late.parquet --target late --threshold "cost,fp=1,fn=5"`
    - `thalweg fit sales.csv --target price --split time:day` (the latest days are the test)
    - `thalweg fit visits.csv --target ill --split group:patient --test 0.2`
    - `thalweg fit sales.csv --target price --optimizer adam,beta1=0.8 --lr 0.01 --lr 0.001`
    - `thalweg fit sales.csv --target price --optimizer sgd --batch-size full --epochs 200`
    - `thalweg fit sales.csv --target price --optimizer nadam,convention=keras --l1 0.1`
    - `thalweg fit sales.csv --target price --loss quantile,level=0.9 --average polyak`
    - `thalweg fit sales.csv --target price --hidden 64,64 --hidden none --activation gelu`
    - `thalweg fit sales.csv --target price --numbers auto,size=standard` (a straight line for size)
    - `thalweg fit sales.csv --target price --interact size:region` (a curve of size by region)
    - `thalweg fit sales.csv --target price --optimizer my_rule.py:sluggish`
    - `thalweg fit sales.parquet --target price --checkpoint saved --every 5m`
    - `thalweg fit sales.parquet --target price --checkpoint saved --resume` (after a crash)
    - `thalweg fit december.csv --from sales.thalweg --out newer.thalweg --test 0.2`
    """
    o.check_output(needed=as_json)  # without it the model is what was asked for
    if from_model is not None:
        if report or pictures:
            asked = "--report" if report else "--pictures"
            raise UsageError(f"{asked} has no effect beside --from: leave it out.")
        fit_from_model(data, target, from_model, as_json, options)
        return
    files = ReportFiles(report, pictures)
    _train("fit", data, target, as_json, FIT_OPTIONS, options, files)


@o.takes_options(RACE_OPTIONS)
def race(
    data: o.Data = None,
    target: o.Target = None,
    *,
    report: o.Report = None,
    pictures: o.Pictures = None,
    as_json: o.Json = False,
    **options: Any,
) -> None:
    """Compare settings on a table: which optimizer, rate, batch size, penalty and model win.

    Every combination of the lists is a setting; all are trained side by side on the same batches
    and judged on the same validation rows. Where no list is named, these are the settings that
    `fit` tries, more optimizers and rates, and penalties. The best is judged on the test rows,
    once, and kept as a model.

    **Examples**

    - `thalweg race sales.csv --target price`
    - `thalweg race sales.csv --target price --optimizers sgd,nag,adam,beta1=0.8 --lrs 1e-4:1:9`
    - `thalweg race sales.csv --target price --optimizers all --seeds 3 --runs 128`
    - `thalweg race sales.csv --target price --batch-sizes 32,256,full --schedules cosine,constant`
    - `thalweg race sales.csv --target price --l2 0,1e-6:1:7 --l1 0,1e-3`
    - `thalweg race sales.csv --target price --models linear,64,64x64,dropout=0.1 --epochs 20`
    """
    o.check_output(needed=as_json)
    files = ReportFiles(report, pictures)
    _train("race", data, target, as_json, RACE_OPTIONS, options, files)


def _train(
    name: str,
    data: list[str] | None,
    target: str | None,
    as_json: bool,
    records: Mapping[str, Option],
    options: dict[str, Any],
    files: ReportFiles,
) -> None:
    """Train, by the function of that name, and print the result."""
    import thalweg
    from thalweg.cli.interrupt import StopAtSignals
    from thalweg.report import terminal_optimum, terminal_tables
    from thalweg.report.progress import Bar
    from thalweg.report.terminal_race import race_parts
    from thalweg.training.events import Checkpointed, Event, Planned, Resumed

    path = options["out"] = options["out"] or Path(f"{name_of_model(data)}.thalweg")
    files.check([str(name) for name in data or ()], path)

    said: tuple[str, ...] = ()
    bar = Bar(o.console(stderr=True))

    def tell(event: Event) -> None:
        nonlocal said
        about = ""
        if isinstance(event, Resumed):
            about = event.said
        elif isinstance(event, Checkpointed):
            about = event.problem
        if about and about not in said:
            said = (*said, about)
            bar.clear()
            say([about])
        if isinstance(event, Planned):
            said = (*said, *event.plan.notes)
            bar.clear()
            if not as_json:
                print_parts(terminal_tables.understood(event.plan))

    with bar, StopAtSignals() as signals:
        done = getattr(thalweg, name)(
            None if not data else [str(name) for name in data],
            target,
            callbacks=[bar, tell, signals],
            **given(records, options),
        )
    written, failed = list[str](), None
    try:
        written = files.write(done)
    except OutputError as error:  # the result is there all the same
        failed = error
    if as_json:
        print_json(done.as_json())
    else:
        more = [*race_parts(done)] if name == "race" else []
        if done.optimum is not None:
            settings = [str(result.run) for result in done.runs]
            more += terminal_optimum.gaps_to_the_optimum(done.optimum, settings)
        print_parts(terminal_tables.finished(done, said, more, settings=name == "race"))
        for line in written:
            print_line(line)
        _print_next(path, own=bool(data))
    if failed is not None:
        raise OutputError(f"{failed} The model is in {path}.")


def _print_next(path: Path, own: bool) -> None:
    """Suggest the next two commands, as they can be typed."""
    from thalweg.data.files.raw_file import printable
    from thalweg.option_words import word

    called, file = _called(), word(str(path))
    if printable(str(path)) != str(path):  # a shell takes bytes that are no UTF-8 so
        file = "$'" + printable(str(path)).replace("'", "\\'") + "'"
    if own:
        print("Next, predict new rows, or look at what it learnt:")
        print_line(f"  {called} predict {file} NEW.csv --out predictions.csv")
        print_line(f"  {called} show {file}")
    else:
        print("Next, look at what it learnt, or take your own table:")
        print_line(f"  {called} show {file}")
        print(f"  {called} fit YOUR.csv --target COLUMN")


def _called() -> str:
    """Return how this program was called: ``thalweg``, or the path to it."""
    import shutil

    called = Path(sys.argv[0])
    if called.name == "__main__.py":
        return "python -m thalweg"
    found = shutil.which(called.name)
    return called.name if found and Path(found).resolve() == called.resolve() else str(called)


__all__ = ["fit", "race"]
