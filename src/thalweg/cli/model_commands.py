"""The commands on a model and data: `predict`, `evaluate`, `explain` and `landscape`."""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import typer

from thalweg.cli import options as o
from thalweg.cli.model_and_data import ModelAndData, notes_on, takes_model_and_data
from thalweg.cli.printing import compiling, print_json, print_line, print_parts, progress, say
from thalweg.options.explain_options import EXPLAIN_OPTIONS
from thalweg.options.landscape_options import LANDSCAPE_OPTIONS
from thalweg.options.option import given


@takes_model_and_data
def predict(
    on: ModelAndData,
    *,
    out: Annotated[
        Path | None,
        typer.Option(help="Where to write: *.csv or *.parquet. Without it, CSV on the terminal."),
    ] = None,
    keep: o.Keep = None,
    threshold: o.Threshold = None,
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
    from thalweg.data.bad_rows import without_prediction
    from thalweg.data.findings import Findings
    from thalweg.models.predictions import tables
    from thalweg.report import prediction_files
    from thalweg.wording import counted

    o.check_output(needed=out is None or on.as_json)
    opened = None if out is None else prediction_files.writer(out)
    on.check_out(out)
    trained = on.load().at_threshold(threshold)
    source = on.stream(trained, keep or ())
    findings = Findings(strict=on.strict)
    count, columns = 0, []
    with progress(source, "predicted", shown=out is not None or not sys.stdout.isatty()) as watched:
        made = tables(trained, watched, keep or (), findings)
        if opened is not None:
            with opened() as file:
                for table in made:
                    count, columns = count + table.num_rows, table.column_names
                    file.write(table)
        elif on.as_json:
            held = [*made]
        else:
            output = prediction_files.HeldOutput(sys.stdout.buffer)  # UTF-8, as no terminal may be
            file = prediction_files.CsvWriter(output)
            for table in made:
                file.write(table)
    notes = notes_on(source)
    say([*notes, *findings.notes(), *without_prediction(source.skipped)])
    gone = {"skipped": [rows.as_json() for rows in source.skipped]} if source.skipped else {}
    if opened is not None:
        if on.as_json:
            print_json({"rows": count, "columns": columns, "out": str(out), **gone})
        else:
            print_line(f"{out}: {counted(count, 'prediction')}.")
    elif on.as_json:
        import pyarrow as pa

        table = pa.concat_tables(held)
        print_json({"rows": table.num_rows, "predictions": table.to_pydict(), **gone})
    else:
        output.let_go()


@takes_model_and_data
def evaluate(
    on: ModelAndData,
    *,
    metrics: o.Metrics = None,
    threshold: o.Threshold = None,
) -> None:
    """Judge a model on labelled data: loss, objective and metrics, beside the baseline.

    **Examples**

    - `thalweg evaluate flights.thalweg december.parquet`
    - `thalweg evaluate flights.thalweg december.parquet --metrics d2_absolute_error --json`
    - `thalweg evaluate late.thalweg december.parquet --threshold 0.3`
    - `thalweg evaluate sales.thalweg december.csv --loss my_loss.py:linex`
    """
    from thalweg.metrics import divided
    from thalweg.report import terminal_tables
    from thalweg.wording import counted

    o.check_output()
    more = divided(metrics or ())
    started = time.perf_counter()
    trained = on.load().at_threshold(threshold)
    source = on.stream(trained)
    with progress(source, "judged") as watched:
        document = trained.judgement(watched, more, strict=on.strict)
    document["seconds"] = round(time.perf_counter() - started, 3)
    document["model"] = str(on.model)
    better = "these figures are better than those of new rows will be"
    notes = [*notes_on(source), *on.about_known_rows(trained, better), *document["notes"]]
    if on.as_json:
        print_json({**document, "notes": notes})
        return
    say(notes)
    print_line(f"{source.name}: {counted(document['rows']['test'], 'row')} judged by {on.model}.")
    figures, baseline = document["test"], document["baseline"]["test"]
    print_parts([terminal_tables.judged({"this data": figures}, baseline, "baseline")])
    if trained.task == "regression":
        print_parts([terminal_tables.variance_line(figures)])
    print_parts([terminal_tables.legend(figures, trained)])
    print_parts(terminal_tables.per_class(document if "per_class" in document else {}))


@o.takes_options(EXPLAIN_OPTIONS)
@takes_model_and_data
def explain(
    on: ModelAndData,
    *,
    out: Annotated[
        Path | None,
        typer.Option(help="Write a page of pictures, *.html: one file that needs no network."),
    ] = None,
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
    from thalweg.data.findings import Findings
    from thalweg.explaining.drawn_rows import draw
    from thalweg.explaining.explain_settings import settings_of
    from thalweg.explaining.explanation import explained
    from thalweg.models.file import check_writable
    from thalweg.report.progress import RowsBar
    from thalweg.report.terminal_explanation import explanation_parts

    o.check_output(needed=out is None or on.as_json)
    started = time.perf_counter()
    if out is not None:
        check_writable(out)
    on.check_out(out)
    trained = on.load()
    settings = settings_of(trained, given(EXPLAIN_OPTIONS, options))
    source = on.stream(trained)
    with progress(source, "read") as watched:
        drawn = draw(trained, watched, settings.rows, settings.seed)
    with RowsBar(o.console(stderr=True), "predicted", None) as bar:
        findings = Findings(strict=on.strict)
        told = (bar.update, compiling)
        found = explained(trained, drawn, source.name, settings, findings, *told)
    by_heart = "what it knows of single rows counts as a column's importance too"
    notes = [*notes_on(source), *on.about_known_rows(trained, by_heart), *found.notes]
    if out is not None:
        found.save(out)
    if on.as_json:
        _print_found(found.as_json(), notes, on, out, started)
        return
    say(notes)
    print_parts(explanation_parts(found))
    if out is not None:
        print_line(f"{out}: the report, with pictures.")


@o.takes_options(LANDSCAPE_OPTIONS)
@takes_model_and_data
def landscape(
    on: ModelAndData,
    *,
    out: Annotated[
        Path | None,
        typer.Option(
            help="Write the surface: *.html, a page in 3D that needs no network; *.png, a picture "
            "by matplotlib.",
            metavar="FILE",
        ),
    ] = None,
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
    from thalweg.data.findings import Findings
    from thalweg.landscape.landscape_settings import settings_of
    from thalweg.landscape.of_model import drawn_rows, model_surface, single
    from thalweg.models.file import check_writable
    from thalweg.report.progress import RowsBar
    from thalweg.report.surface_page import check_ending

    o.check_output(needed=out is None or on.as_json)
    started = time.perf_counter()
    if out is not None:
        check_ending(out)
        check_writable(out)
    on.check_out(out)
    trained, about = single(on.load())
    settings = settings_of(trained, given(LANDSCAPE_OPTIONS, options))
    source = on.stream(trained)
    findings = Findings(strict=on.strict)
    with progress(source, "read") as watched:
        drawn = drawn_rows(trained, watched, settings.rows, settings.seed, findings)
    with RowsBar(o.console(stderr=True), "computed", None, of="points") as bar:
        points = settings.size**2
        found = model_surface(
            trained,
            drawn,
            settings,
            notes=about,
            told=lambda share: bar.update(round(share * points), points),
            on_compile=compiling,
        )
    notes = notes_on(source)
    notes += [*findings.notes(), *found.notes]
    if out is not None:
        found.save(out)
    if on.as_json:
        _print_found(found.as_json(), notes, on, out, started)
        return
    say(notes)
    for line in found.summary():
        print_line(line)
    if out is not None:
        print_line(f"{out}: the surface.")


def _print_found(
    found: Mapping[str, Any], notes: list[str], on: ModelAndData, out: Path | None, started: float
) -> None:
    """Print what a command found as one JSON document: what it was asked, and how long it took."""
    asked = {"notes": notes, "model": str(on.model), "out": None if out is None else str(out)}
    print_json({**found, **asked, "seconds": round(time.perf_counter() - started, 3)})


__all__ = ["evaluate", "explain", "landscape", "predict"]
