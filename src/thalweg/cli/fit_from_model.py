"""`thalweg fit --from`: a model trained further on new data."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from thalweg.cli import options as o
from thalweg.cli.model_file_name import name_of_model
from thalweg.cli.printing import ignored, print_json, print_line, print_parts, say
from thalweg.errors import Problems, UsageError
from thalweg.options.fit_options import FIT_OPTIONS
from thalweg.options.option import given


def fit_from_model(
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
    from thalweg.job.continued import HELD_OUT, continue_training
    from thalweg.models.file import check_writable, refuse_inputs, save_result
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
    path = options["out"] or Path(f"{name_of_model(data)}.thalweg")
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
    save_result(done.model, path)
    done.over()
    split = done.judged_by
    notes = [*done.notes, *ignored(done.left_out)]
    if as_json:
        document = {**done.document, "rows": done.rows} if split != "train" else done.document
        shown = {n: {"before": done.before[n], "after": done.after[n]} for n in done.after}
        more: dict[str, Any] = {"from": str(file), "model": str(path)}
        more |= {"before": done.before[split]}
        more |= {"judged_by": split, "judged": shown, "interrupted": done.interrupted}
        last = done.model.history["continued"][-1]
        print_json({**document, **more, "notes": notes, "continued": last})
        return
    say(notes)
    print_line(f"{done.source}: {counted(done.rows['train'], 'row')}, trained on from {file}.")
    for name, after in done.after.items() if split != "train" else ():
        rows = counted(done.rows[name], f"{HELD_OUT[name]} row")
        print_line(terminal_tables.before_and_after(rows, done.before[name], after))
    print_parts(
        [terminal_tables.judged({"before": done.before[split]}, done.after[split], "after")]
    )
    judge = " These rows were trained on: judge it by others." if split == "train" else ""
    print_line(f"The new model: {path}.{judge}")


__all__ = ["fit_from_model"]
