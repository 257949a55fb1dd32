"""The commands: each reads its options, calls the public API and prints what came back.

Heavy imports stand inside the commands, so that ``thalweg --help`` stays fast.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from thalweg.cli import options as o
from thalweg.cli.report_files import ReportFiles
from thalweg.errors import DataError, Problems, UsageError
from thalweg.options.explain_options import EXPLAIN_OPTIONS
from thalweg.options.fit_options import FIT_OPTIONS, LAB_OPTIONS, RACE_OPTIONS
from thalweg.options.landscape_options import LANDSCAPE_OPTIONS
from thalweg.options.option import Option, given

if TYPE_CHECKING:
    from thalweg.data.stream import Stream


_NAMES = {"valid": "validation", "test": "test"}


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
        _go_on(data, target, from_model, as_json, options)
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

    path = options["out"] = options["out"] or Path(f"{_stem(data)}.thalweg")
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
            _say([about])
        if isinstance(event, Planned):
            said = (*said, *event.plan.notes)
            bar.clear()
            if not as_json:
                _print(terminal_tables.understood(event.plan))

    with bar, StopAtSignals() as signals:
        done = getattr(thalweg, name)(
            None if not data else [str(name) for name in data],
            target,
            callbacks=[bar, tell, signals],
            **given(records, options),
        )
    written = files.write(done)
    if as_json:
        _print_json(done.as_json())
    else:
        more = [*race_parts(done)] if name == "race" else []
        if done.optimum is not None:
            settings = [str(result.run) for result in done.runs]
            more += terminal_optimum.gaps_to_the_optimum(done.optimum, settings)
        _print(terminal_tables.finished(done, said, more, settings=name == "race"))
        for line in written:
            _line(line)
        _print_next(path, own=bool(data))


def _go_on(
    data: list[str] | None,
    target: str | None,
    file: Path,
    as_json: bool,
    options: dict[str, Any],
) -> None:
    """Train a model further; what it has decided once, as the encoding, no option changes."""
    from thalweg.arguments import several
    from thalweg.cli.interrupt import StopAtSignals
    from thalweg.data.sources import ReadOptions
    from thalweg.job.continued import continue_training
    from thalweg.models.file import check_writable, refuse_inputs
    from thalweg.options.option import spelled
    from thalweg.report import terminal_tables
    from thalweg.report.progress import Bar
    from thalweg.wording import counted

    given_here = given(FIT_OPTIONS, options)
    typed = o.typed() & {*given_here}
    one = ("optimizer", "lr", "batch_size")
    held_out = ("valid", "test")
    saved = ("out", "keep_states", "checkpoint", "every", "resume")
    own = (*one, *saved, "epochs", "loss", "activation", "memory", "cache_size")
    reading = ("missing", "delimiter", "encoding", "bad_rows")
    divides = ("split", "seed")
    problems = Problems()
    for name in [name for name in given_here if name in typed]:
        with problems.collected():
            if name not in (*own, *reading, *held_out, *divides):
                raise UsageError(
                    f"{spelled(name)} has no effect beside --from, whose model has decided it: "
                    "leave it out."
                )
            if name in divides and not typed & {*held_out}:
                raise UsageError(
                    f"{spelled(name)} has no effect beside --from without --valid or --test: say "
                    "what is held out, or leave it out."
                )
    if not data:
        problems.add(UsageError("--from needs new data: name a file."))
    chosen = {name: given_here[name] for name in (*own, *divides)}
    for name in one:
        values = several(given_here[name])
        if len(values) > 1:
            problems.add(UsageError(f"{spelled(name)} takes one value beside --from."))
        chosen[name] = values[0] if values else None
    chosen |= {name: given_here[name] if name in typed else None for name in held_out}
    path = options["out"] or Path(f"{_stem(data)}.thalweg")
    read = ReadOptions()
    with problems.collected():
        check_writable(path)
    with problems.collected():
        refuse_inputs(
            path, [*(data or ()), *(v for n in held_out if isinstance(v := chosen[n], str))]
        )
    with problems.collected():
        read = o.read_options(*(options[name] for name in reading))
    bar = Bar(o.console(stderr=True))
    with bar, StopAtSignals() as signals:
        done = continue_training(
            file, [*(data or ())], target, read, chosen, [bar, signals], signals.begin, problems
        )
    done.model.save(path)
    done.over()
    split = done.judged_by
    notes = [*done.notes, *_ignored(done.left_out)]
    if as_json:
        document = {**done.document, "rows": done.rows} if split != "train" else done.document
        shown = {n: {"before": done.before[n], "after": done.after[n]} for n in done.after}
        more: dict[str, Any] = {"from": str(file), "model": str(path)}
        more |= {"before": done.before[split]}
        more |= {"judged_by": split, "judged": shown, "interrupted": done.interrupted}
        last = done.model.history["continued"][-1]
        _print_json({**document, **more, "notes": notes, "continued": last})
        return
    _say(notes)
    _line(f"{done.source}: {counted(done.rows['train'], 'row')}, trained on from {file}.")
    for name, after in done.after.items() if split != "train" else ():
        rows = counted(done.rows[name], f"{_NAMES[name]} row")
        _line(terminal_tables.before_and_after(rows, done.before[name], after))
    _print([terminal_tables.judged({"before": done.before[split]}, done.after[split], "after")])
    judge = " These rows were trained on: judge it by others." if split == "train" else ""
    _line(f"The new model: {path}.{judge}")


def predict(
    model: o.ModelFile,
    data: o.NewData,
    out: Annotated[
        Path | None,
        typer.Option(help="Where to write: *.csv or *.parquet. Without it, CSV on the terminal."),
    ] = None,
    keep: o.Keep = None,
    threshold: o.Threshold = None,
    loss: o.OwnLoss = None,
    activation: o.OwnActivation = None,
    missing: o.Missing = None,
    delimiter: o.Delimiter = None,
    encoding: o.Encoding = "utf-8",
    bad_rows: o.BadRows = "error",
    strict: o.Strict = False,
    as_json: o.Json = False,
) -> None:
    """Write a prediction for each row of new data, in the order of the rows.

    Column `prediction` holds a class or a number. Beside it stands `probability` (of class 1), or
    for several classes one column `probability_CLASS` each. Columns that the model does not know
    are ignored, the others are found by name; `--keep id` writes such a column in front.

    **Examples**

    - `thalweg predict flights.thalweg tomorrow.csv --out tomorrow-delays.csv`
    - `thalweg predict flights.thalweg tomorrow.parquet --keep carrier,flight | head`
    - `thalweg predict late.thalweg tomorrow.csv --threshold 0.3`
    - `cat tomorrow.csv | thalweg predict flights.thalweg -`
    """
    import thalweg
    from thalweg.data.bad_rows import notes_of, without_prediction
    from thalweg.data.findings import Findings
    from thalweg.models.file import refuse_inputs
    from thalweg.models.predictions import tables
    from thalweg.report import prediction_files
    from thalweg.wording import counted

    o.check_output(needed=out is None or as_json)
    opened = None if out is None else prediction_files.writer(out)
    if out is not None:
        refuse_inputs(out, [model, *data])
    trained = thalweg.load(model, loss, activation).at_threshold(threshold)
    options = o.read_options(missing, delimiter, encoding, bad_rows)
    source = trained.stream([str(name) for name in data], options, keep or ())
    findings = Findings(strict=strict)
    count, columns = 0, []
    with _progress(
        source, "predicted", shown=out is not None or not sys.stdout.isatty()
    ) as watched:
        made = tables(trained, watched, keep or (), findings)
        if opened is not None:
            with opened() as file:
                for table in made:
                    count, columns = count + table.num_rows, table.column_names
                    file.write(table)
        elif as_json:
            held = [*made]
        else:
            output = prediction_files.HeldOutput(sys.stdout.buffer)  # UTF-8, as no terminal may be
            file = prediction_files.CsvWriter(output)
            for table in made:
                file.write(table)
    notes = [*source.notes, *notes_of(source.skipped), *_ignored(source.left_out)]
    _say([*notes, *findings.notes(), *without_prediction(source.skipped)])
    gone = {"skipped": [rows.as_json() for rows in source.skipped]} if source.skipped else {}
    if opened is not None:
        if as_json:
            _print_json({"rows": count, "columns": columns, "out": str(out), **gone})
        else:
            _line(f"{out}: {counted(count, 'prediction')}.")
    elif as_json:
        import pyarrow as pa

        table = pa.concat_tables(held)
        _print_json({"rows": table.num_rows, "predictions": table.to_pydict(), **gone})
    else:
        output.let_go()


def evaluate(
    model: o.ModelFile,
    data: o.NewData,
    metrics: o.Metrics = None,
    threshold: o.Threshold = None,
    loss: o.OwnLoss = None,
    activation: o.OwnActivation = None,
    missing: o.Missing = None,
    delimiter: o.Delimiter = None,
    encoding: o.Encoding = "utf-8",
    bad_rows: o.BadRows = "error",
    strict: o.Strict = False,
    as_json: o.Json = False,
) -> None:
    """Judge a model on labelled data: loss, objective and metrics, beside the baseline.

    **Examples**

    - `thalweg evaluate flights.thalweg december.parquet`
    - `thalweg evaluate flights.thalweg december.parquet --metrics d2_absolute_error --json`
    - `thalweg evaluate late.thalweg december.parquet --threshold 0.3`
    - `thalweg evaluate sales.thalweg december.csv --loss my_loss.py:linex`
    """
    import thalweg
    from thalweg.data.bad_rows import notes_of
    from thalweg.metrics import divided
    from thalweg.report import terminal_tables
    from thalweg.wording import counted

    o.check_output()
    more = divided(metrics or ())
    started = time.perf_counter()
    trained = thalweg.load(model, loss, activation).at_threshold(threshold)
    options = o.read_options(missing, delimiter, encoding, bad_rows)
    source = trained.stream([str(name) for name in data], options)
    with _progress(source, "judged") as watched:
        document = trained.judgement(watched, more, strict=strict)
    document["seconds"] = round(time.perf_counter() - started, 3)
    document["model"] = str(model)
    notes = [*source.notes, *notes_of(source.skipped), *_ignored(source.left_out)]
    notes += document["notes"]
    if as_json:
        _print_json({**document, "notes": notes})
        return
    _say(notes)
    _line(f"{source.name}: {counted(document['rows']['test'], 'row')} judged by {model}.")
    figures, baseline = document["test"], document["baseline"]["test"]
    _print([terminal_tables.judged({"this data": figures}, baseline, "baseline")])
    if trained.task == "regression":
        _print([terminal_tables.variance_line(figures)])
    _print([terminal_tables.legend(figures, trained)])
    _print(terminal_tables.per_class(document if "per_class" in document else {}))


@o.takes_options(EXPLAIN_OPTIONS)
def explain(
    model: o.ModelFile,
    data: o.NewData,
    *,
    out: Annotated[
        Path | None,
        typer.Option(help="Write a page of pictures, *.html: one file that needs no network."),
    ] = None,
    loss: o.OwnLoss = None,
    activation: o.OwnActivation = None,
    missing: o.Missing = None,
    delimiter: o.Delimiter = None,
    encoding: o.Encoding = "utf-8",
    bad_rows: o.BadRows = "error",
    strict: o.Strict = False,
    as_json: o.Json = False,
    **options: Any,
) -> None:
    """Say what drives a model: how much each column matters, its curve, which columns interact.

    Rows are drawn from the data. Each column is shuffled in turn, and by how much the loss rises is
    its importance; this needs the target in the data, the rest does not. A column's curve is the
    mean prediction if all rows had one value of it.

    **Examples**

    - `thalweg explain flights.thalweg december.parquet`
    - `thalweg explain flights.thalweg december.parquet --out report.html`
    - `thalweg explain late.thalweg december.csv --metric roc_auc --repeats 10 --json`
    - `thalweg explain late.thalweg december.csv --columns carrier,dep_time --centred`
    - `thalweg explain iris.thalweg iris.csv --output setosa --pairs 0`
    """
    import thalweg
    from thalweg.data.bad_rows import notes_of
    from thalweg.data.findings import Findings
    from thalweg.explaining.drawn_rows import draw
    from thalweg.explaining.explain_settings import settings_of
    from thalweg.explaining.explanation import explained
    from thalweg.models.file import check_writable, refuse_inputs
    from thalweg.report.progress import RowsBar
    from thalweg.report.terminal_explanation import explanation_parts

    o.check_output(needed=out is None or as_json)
    started = time.perf_counter()
    if out is not None:
        check_writable(out)
        refuse_inputs(out, [model, *data])
    trained = thalweg.load(model, loss, activation)
    settings = settings_of(trained, given(EXPLAIN_OPTIONS, options))
    reading = o.read_options(missing, delimiter, encoding, bad_rows)
    source = trained.stream([str(name) for name in data], reading)
    with _progress(source, "read") as watched:
        drawn = draw(trained, watched, settings.rows, settings.seed)
    with RowsBar(o.console(stderr=True), "predicted", None) as bar:
        findings = Findings(strict=strict)
        told = (bar.update, _compiling)
        found = explained(trained, drawn, source.name, settings, findings, *told)
    notes = [*source.notes, *notes_of(source.skipped), *_ignored(source.left_out), *found.notes]
    if out is not None:
        found.save(out)
    if as_json:
        document = {**found.as_json(), "notes": notes, "model": str(model)}
        document |= {"out": None if out is None else str(out)}
        _print_json({**document, "seconds": round(time.perf_counter() - started, 3)})
        return
    _say(notes)
    _print(explanation_parts(found))
    if out is not None:
        _line(f"{out}: the report, with pictures.")


@o.takes_options(LANDSCAPE_OPTIONS)
def landscape(
    model: o.ModelFile,
    data: o.NewData,
    *,
    out: Annotated[
        Path | None,
        typer.Option(
            help="Write the surface: *.html, a page in 3D that needs no network; *.png, a picture "
            "by matplotlib.",
            metavar="FILE",
        ),
    ] = None,
    loss: o.OwnLoss = None,
    activation: o.OwnActivation = None,
    missing: o.Missing = None,
    delimiter: o.Delimiter = None,
    encoding: o.Encoding = "utf-8",
    bad_rows: o.BadRows = "error",
    strict: o.Strict = False,
    as_json: o.Json = False,
    **options: Any,
) -> None:
    """Compute a model's true loss surface: its loss on labelled data over a plane of its weights.

    Every height is the loss recomputed at that point, of a linear model or a net. The plane goes
    through the model's own weights.

    **Examples**

    - `thalweg landscape flights.thalweg december.parquet --out surface.html`
    - `thalweg landscape sales.thalweg sales.csv --plane weights --weights "size,rooms"`
    - `thalweg landscape sales.thalweg sales.csv --plane random --seed 3 --out surface.png`
    """
    import thalweg
    from thalweg.data.bad_rows import notes_of
    from thalweg.data.findings import Findings
    from thalweg.landscape.landscape_settings import settings_of
    from thalweg.landscape.of_model import drawn_rows, model_surface, single
    from thalweg.models.file import check_writable, refuse_inputs
    from thalweg.report.progress import RowsBar
    from thalweg.report.surface_page import check_ending

    o.check_output(needed=out is None or as_json)
    started = time.perf_counter()
    if out is not None:
        check_ending(out)
        check_writable(out)
        refuse_inputs(out, [model, *data])
    trained, about = single(thalweg.load(model, loss, activation))
    settings = settings_of(trained, given(LANDSCAPE_OPTIONS, options))
    reading = o.read_options(missing, delimiter, encoding, bad_rows)
    source = trained.stream([str(name) for name in data], reading)
    findings = Findings(strict=strict)
    with _progress(source, "read") as watched:
        drawn = drawn_rows(trained, watched, settings.rows, settings.seed, findings)
    with RowsBar(o.console(stderr=True), "computed", None, of="points") as bar:
        points = settings.size**2
        found = model_surface(
            trained,
            drawn,
            settings,
            notes=about,
            told=lambda share: bar.update(round(share * points), points),
            on_compile=_compiling,
        )
    notes = [*source.notes, *notes_of(source.skipped), *_ignored(source.left_out)]
    notes += [*findings.notes(), *found.notes]
    if out is not None:
        found.save(out)
    if as_json:
        document = {**found.as_json(), "notes": notes, "model": str(model)}
        document |= {"out": None if out is None else str(out)}
        _print_json({**document, "seconds": round(time.perf_counter() - started, 3)})
        return
    _say(notes)
    for line in found.summary():
        _line(line)
    if out is not None:
        _line(f"{out}: the surface.")


@o.takes_options(LAB_OPTIONS)
def lab(
    data: o.LabData = None,
    target: o.Target = None,
    *,
    port: Annotated[
        int, typer.Option(help="To listen on; 0: any that is free.", min=0, max=65535)
    ] = 0,
    host: Annotated[
        str, typer.Option(help="To listen on. Another than this machine's own shows it to others.")
    ] = "127.0.0.1",
    browser: Annotated[
        bool, typer.Option("--browser/--no-browser", help="Whether to open the page in a browser.")
    ] = True,
    **options: Any,
) -> None:
    """Show gradient descent on a page of this machine, on test surfaces and on your data.

    With DATA the page begins with it: choose the target and what is compared, and watch the race.
    The options are those of a race; the page can change the most important ones.

    The page is for this machine alone, behind the token in its address. The command ends when the
    page is closed, or by Ctrl-C.

    **Examples**

    - `thalweg lab`
    - `thalweg lab sales.csv --target price`
    - `thalweg lab --port 8050 --no-browser`
    """
    import webbrowser

    from thalweg.lab.server import Address, serve

    o.check_output()

    def told(address: Address) -> None:
        url = f"{address.url}#p=data" if data else address.url
        print(f"The lab: {url}", flush=True)
        if browser:
            webbrowser.open(url)

    named = [str(name) for name in data or ()]
    typed = {name: options[name] for name in o.typed() & {*LAB_OPTIONS}}
    serve(told, host, port, named, target, given(LAB_OPTIONS, typed))


def show(
    name: Annotated[
        str | None,
        typer.Argument(help="A model file, or the name of an optimizer, loss, metric …"),
    ] = None,
    as_json: o.Json = False,
) -> None:
    """Explain a model, an optimizer, a loss, a metric, a penalty or a schedule.

    Without a name it lists all there are.

    **Examples**

    - `thalweg show`
    - `thalweg show nadam`
    - `thalweg show flights.thalweg`
    """
    from thalweg.errors import nearest
    from thalweg.report import descriptions, explanations

    o.check_output()
    if name is None:
        listed = explanations.known()
        _print_json(listed) if as_json else _print(descriptions.listing(listed))
        return
    found = explanations.explain(name)
    if found:
        if as_json:
            _print_json({"explanations": [vars(explanation) for explanation in found]})
        else:
            for explanation in found:
                _print(descriptions.explanation(explanation))
        return
    if not Path(name).exists():
        names = [known for names in explanations.known().values() for known in names]
        hint = nearest(name, names)
        raise UsageError(
            f"{name!r} is neither a model file nor the name of an optimizer, loss, metric, "
            "penalty, schedule, average, activation or initialisation"
            + (f"; {hint} " if hint.endswith("?") else ". ")
            + "`thalweg show` lists all."
        )
    import thalweg
    from thalweg.report.model_in_words import in_words

    trained = thalweg.load(name)
    if as_json:
        _print_json(
            {
                **trained.history,
                "model": name,
                "weights": descriptions.weights(trained),
                "effects": trained.weight_table.to_pylist(),
                "curves": [vars(curve) for curve in trained.curves],
                "in_words": dict(in_words(trained)),
            }
        )
    else:
        _print(descriptions.model(trained, name))


@contextmanager
def _progress(source: Stream, done: str, shown: bool = True) -> Iterator[Stream]:
    """Show on a terminal how many rows are done, and take that away at the end."""
    from thalweg.report.progress import RowsBar

    with RowsBar(o.console(stderr=True), done, source.rows, shown) as bar:
        yield source.watched(bar.update)


def _compiling(kernel: str, number: int, of: int) -> None:
    """Say, once, on a terminal, why nothing moves for some seconds."""
    if number == 1 and o.console(stderr=True).is_terminal:
        _say(["compiling the kernels of nets, the first time only."])


def _stem(data: list[str] | None) -> str:
    """Name the model after the first data file, in this folder: sales.2023.csv.gz → sales.2023."""
    if not data:
        return "flights"
    from thalweg.data.files.raw_file import PACKED_ENDINGS
    from thalweg.data.files.read_files import FORMATS

    packed = (*PACKED_ENDINGS, ".zip")
    tables = (".dat", *(ending for form in FORMATS for ending in form.endings))
    address = str(data[0]).partition("://")[2]
    name = Path(address.partition("?")[0] or str(data[0])).name
    name = re.sub(r"[*?\[\]]+", "", name)
    for endings in (packed, tables):
        name = name[: -len(found)] if (found := Path(name.lower()).suffix) in endings else name
    return name.strip(".") or "model"


def _line(text: str) -> None:
    from thalweg.wording import visible

    print(visible(text))


def _print_next(path: Path, own: bool) -> None:
    """Suggest the next two commands, as they can be typed."""
    from thalweg.data.files.raw_file import printable
    from thalweg.option_words import word

    called, file = _called(), word(str(path))
    if printable(str(path)) != str(path):  # a shell takes bytes that are no UTF-8 so
        file = "$'" + printable(str(path)).replace("'", "\\'") + "'"
    if own:
        print("Next, predict new rows, or look at what it learnt:")
        _line(f"  {called} predict {file} NEW.csv --out predictions.csv")
        _line(f"  {called} show {file}")
    else:
        print("Next, look at what it learnt, or take your own table:")
        _line(f"  {called} show {file}")
        print(f"  {called} fit YOUR.csv --target COLUMN")


def _called() -> str:
    """Return how this program was called: ``thalweg``, or the path to it."""
    import shutil

    called = Path(sys.argv[0])
    if called.name == "__main__.py":
        return "python -m thalweg"
    found = shutil.which(called.name)
    return called.name if found and Path(found).resolve() == called.resolve() else str(called)


def _ignored(columns: Iterable[str]) -> list[str]:
    from thalweg.errors import listing

    columns = list(columns)
    named = listing(columns, most=len(columns))
    return [f"Columns the model does not use were ignored: {named}."] if named else []


def _say(notes: Iterable[str]) -> None:
    from thalweg.wording import visible

    for note in notes:
        print(f"thalweg: {visible(note)}", file=sys.stderr)


def _print(parts: Iterable[Any]) -> None:
    """Print tables and sentences; in a pipe or file every sentence is one line."""
    from rich.text import Text

    console = o.console()
    for part in parts:
        console.print(part, soft_wrap=isinstance(part, Text) and not console.is_terminal)


def _print_json(document: Any) -> None:
    """Print a document in UTF-8, whatever the terminal's encoding is."""
    from thalweg.cli.visible import visible_json
    from thalweg.plain import json_text
    from thalweg.results import plain

    text = visible_json(json_text(plain(document), indent=2))
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode() + b"\n")


__all__ = [
    "DataError",
    "evaluate",
    "explain",
    "fit",
    "lab",
    "landscape",
    "predict",
    "race",
    "show",
]
