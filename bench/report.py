"""The report: tables for the terminal and a Markdown page, both from the same plain data."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import compress
from typing import Any, NamedTuple

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

Row = Mapping[str, Any]

_PASSES = """\
Both sides go over the same rows as often, from weights of zero, with the data in memory as the \
side likes them best. The rows are in random order as they lie, and nobody shuffles. **Thalweg:** \
its own epoch, from making the runs' weights to having them back, on all cores. *Thalweg, \
shuffled* is how its users have it: each epoch takes the rows in a new order. **scikit-learn:** \
`fit` with `max_iter=1`, `shuffle=False`, `learning_rate="constant"`, no penalty, in float32 or \
float64, whichever is quicker. **JAX:** one compiled `scan` over the batches in order, the runs \
side by side in one matrix, with optax's Adam; the quickest of `jax.grad` or a gradient by hand, \
unrolled or not, on one core or both. **PyTorch:** batches in order, by slicing; the usual loop \
with one `nn.Linear` a run and the quicker of Adam and fused Adam, or all runs batched by hand in \
one matrix, both under the quickest number of threads. **Vowpal Wabbit:** its own driver over its \
own binary cache, from which the time to start is taken off. Compilation and one warm-up are \
never counted. A mini-batch epoch makes fewer updates than one that goes row by row, so that \
where the peer goes row by row (scikit-learn) these figures alone would flatter mini-batches: see \
the next table."""
_LOSS = """\
Training time until the held-out loss is within 1 % of the lowest that either side reaches; \
looking at the held-out rows is not counted. Where a side never gets there, there is no ratio. \
**Thalweg** trains as above, but pauses at every look and makes each block's tables before \
training on it, not beside it. **scikit-learn:** `partial_fit`, otherwise as above. **Vowpal \
Wabbit:** each look is a training from the start, timed by itself. Where the best rate is \
*known*, several are tried, and only the quickest to get there is counted, on each side; where it \
is *not known beforehand*, all of a side's runs are counted, however they end."""
_STEP = """\
One update of all values in memory from a gradient in memory: **Thalweg** by the kernel that \
training uses; **PyTorch** by `torch.optim`'s `step()` on one flat parameter; both on all cores."""
_SHARE = """\
Work that must be done, over our time, over the machine's limit. Of matrix products: two \
multiplications and two additions for each row, feature and run (the scores and the gradient), \
over the *whole* epoch's time, in which the optimizer works too; the limit is NumPy's float32 \
product of large matrices on all cores. Of bandwidth: weights read and written, gradient read, \
each of the optimizer's states read and written; the limit is what an update in place \
(a ← s a + b, which is quicker than STREAM's copy and triad) takes for as many bytes on all cores, \
the best of three in turns with each step: what a shared machine has to give changes from minute \
to minute."""
_MEMORY = """\
The most memory a fresh process ever held resident, Python, libraries and the validation after \
the epoch included, less the features and targets, which are in memory as one table."""

_RATIOS = (
    "work",
    "Thalweg",
    "peer",
    "its time",
    "Thalweg is",
    "target",
    "",
    "held-out loss",
    "how",
)
_SHARES = ("work", "Thalweg", "limit", "share", "target", "")
_MEGABYTES = ("work", "peak", "data", "beyond the data", "target", "")


class Part(NamedTuple):
    """One table, of one kind of figure, and what must be known to read it."""

    heading: str
    about: str
    columns: tuple[str, ...]
    lines: list[tuple[str, ...]]
    notes: list[str]


def parts(results: Row) -> Iterator[Part]:
    """Yield the report's tables: one for each kind of figure that was measured."""
    every = results["comparisons"]
    for heading, about, figure in (
        ("Time for the same passes over the data", _PASSES, "passes"),
        ("Time to the same held-out loss", _LOSS, "loss"),
        ("An optimizer's step", _STEP, "step"),
    ):
        rows = [row for row in every if row["figure"] == figure]
        ratios = [line for row in rows for line in _ratios(row)]
        if ratios:
            yield _narrowed(Part(heading, about, _RATIOS, ratios, _notes(rows)))
    shares = [line for row in every for line in _shares(row)]
    if shares:
        yield Part("Share of the machine's own limits", _SHARE, _SHARES, shares, [])
    rows = [row for row in every if row["figure"] == "memory"]
    if rows:
        held = [_megabytes(row) for row in rows]
        yield Part("Memory", _MEMORY, _MEGABYTES, held, _notes(rows))


def _narrowed(part: Part) -> Part:
    """Return it without the columns that hold nothing."""
    keep = [any(line[i] for line in part.lines) for i in range(len(part.columns))]
    lines = [tuple(compress(line, keep)) for line in part.lines]
    return part._replace(columns=tuple(compress(part.columns, keep)), lines=lines)


def print_tables(results: Row, console: Console) -> None:
    """Print the results as tables, one for each kind of figure."""
    for part in parts(results):
        table = Table(title=part.heading, title_justify="left", box=SIMPLE_HEAD)
        for heading in part.columns:
            table.add_column(heading, overflow="fold")
        for cells in part.lines:
            table.add_row(*cells)
        console.print(table)
        for note in part.notes:
            console.print(note, markup=False)
    for name, value in results["limits"].items():
        console.print(f"{name}: {_speed(name, value)}")
    for line in _caveats(results):
        console.print(line, markup=False)
    console.print(_score(results))


def markdown(results: Row, notes: Mapping[str, str]) -> str:
    """Return the page docs/benchmarks.md.

    Args:
        results: of `bench.measure.measure`.
        notes: by the name of a comparison, or of its group: why targets were missed, and what the
            limit is.
    """
    lines = [
        "# Benchmarks",
        "",
        "Written by `make bench`; do not edit. Measured in one run: each side in a process of its "
        f"own, peers and Thalweg taking turns, medians of {results['repeats']} repetitions (at "
        "most 3 where sides train to a loss).",
        "",
        *(f"**{caveat}**\n" for caveat in _caveats(results)),
        *_machine(results),
        "",
        _score(results),
    ]
    for part in parts(results):
        lines += ["", f"## {part.heading}", ""]
        lines += [f"| {' | '.join(part.columns)} |", "| --- " * len(part.columns) + "|"]
        lines += [f"| {' | '.join(line)} |" for line in part.lines]
        lines += ["", part.about]
        lines += ["", *(f"- {note}" for note in part.notes)] if part.notes else []
    lines += _missed(results, notes)
    return "\n".join(lines) + "\n"


def _machine(results: Row) -> Iterator[str]:
    names = results["machine"]
    yield from ("| machine | |", "| --- | --- |", f"| CPU | {names['cpu']} |")
    yield f"| cores | {names['cores']} |"
    yield f"| memory | {names['memory_gib']} GiB |"
    yield f"| system | {names['system']}, Python {names['python']} |"
    for name, value in results["limits"].items():
        yield f"| {name} | {_speed(name, value)} |"
    for name, version in names["versions"].items():
        yield f"| {name} | {version} |"


def _caveats(results: Row) -> Iterator[str]:
    """Yield what makes these results less than a benchmark."""
    if results["scale"] != 1:
        yield f"Scaled to {results['scale']:g} of the rows: not a benchmark."
    if results["only"]:
        yield f"Only these comparisons were measured: {', '.join(results['only'])}."
    apart = [row["name"] for row in results["comparisons"] if row.get("apart")]
    if apart:
        yield f"Measured again later, in a run of their own: {', '.join(apart)}."


def _score(results: Row) -> str:
    checks = [check for row in results["comparisons"] for check in row["checks"]]
    wanted = [check for check in checks if check["wanted"] is not None]
    reached = sum(check["reached"] is True for check in wanted)
    unknown = sum(check["reached"] is None for check in wanted)
    return f"Targets reached: {reached} of {len(wanted)}" + (
        f"; {unknown} without a figure." if unknown else "."
    )


def _missed(results: Row, notes: Mapping[str, str]) -> Iterator[str]:
    """Yield the section on missed targets: only of those that are missed in these results."""
    together: dict[str, list[str]] = {}
    for row in results["comparisons"]:
        key = next((key for key in (row["name"], row["group"]) if key in notes), row["name"])
        for check in row["checks"]:
            if check["reached"] is False:
                against = f" against {check['against']}" if check["against"] else ""
                together.setdefault(key, []).append(
                    f"- {_capital(row['title'])} ({row['name']}){against}: {_figure(check)}; "
                    f"wanted: {_wanted(check)}."
                )
    if together:
        yield from ("", "## What was missed and why")
    for key, missed in together.items():
        yield from ("", f"### {key}", "", *missed, "")
        yield notes.get(key, "Not explained yet.").strip()


def _ratios(row: Row) -> Iterator[tuple[str, ...]]:
    """Yield a line for each peer."""
    ours, *others = row["sides"]
    checks = {c["against"]: c for c in row["checks"] if c["kind"] != "share"}
    peers = [side for side in others if side["name"] in checks]
    for i, peer in enumerate(peers):
        check = checks[peer["name"]]
        how = peer.get("note", "")
        if row["figure"] == "loss" and ours.get("note"):
            how = f"ours: {ours['note']}; theirs: {how}"
        yield (
            "" if i else f"{_capital(row['title'])} ({row['name']})",
            _time(ours),
            peer["name"],
            _time(peer),
            _figure(check),
            _wanted(check),
            _verdict(check),
            _losses(ours, peer),
            how,
        )


def _shares(row: Row) -> Iterator[tuple[str, ...]]:
    for check in row["checks"]:
        if check["kind"] == "share":
            yield (
                f"{_capital(row['title'])} ({row['name']})",
                _time(row["sides"][0]),
                check["against"],
                _figure(check),
                _wanted(check),
                _verdict(check),
            )


def _megabytes(row: Row) -> tuple[str, ...]:
    ours, (check,) = row["sides"][0], row["checks"]
    held = ours.get("memory", {})
    return (
        f"{_capital(row['title'])} ({row['name']})",
        *(f"{held[name]:.0f} MB" if name in held else "" for name in ("peak", "data")),
        _figure(check),
        _wanted(check),
        _verdict(check),
    )


def _notes(rows: Sequence[Row]) -> list[str]:
    return [f"{row['name']}: {row['note']}" for row in rows if row["note"]]


def _time(side: Row) -> str:
    if "failed" in side:
        return str(side["failed"])
    if side["seconds"] is None:
        return "not reached"
    seconds = side["seconds"]
    return f"{seconds:.3g} s" if seconds >= 1 else f"{seconds * 1000:.3g} ms"


def _losses(ours: Row, peer: Row) -> str:
    known = [side.get("held_out_loss") for side in (ours, peer)]
    if known == [None, None]:
        return ""
    return " / ".join("–" if loss is None else f"{loss:.4f}" for loss in known)


def _figure(check: Row) -> str:
    value = check["value"]
    if value is None:
        return f"no figure: {check['why']}"
    return {
        "times faster": f"{value:.3g} × faster",
        "times as long": f"{value:.3g} × as long",
        "share": f"{value:.0%}",
        "megabytes": f"{value:.0f} MB",
    }[check["kind"]]


def _wanted(check: Row) -> str:
    wanted = check["wanted"]
    if wanted is None:
        return ""
    return {
        "times faster": f"{wanted:g} × faster",
        "times as long": f"at most {wanted:g} × as long",
        "share": f"{wanted:.0%}",
        "megabytes": f"at most {wanted:g} MB",
    }[check["kind"]]


def _verdict(check: Row) -> str:
    return {True: "reached", False: "MISSED", None: ""}[check["reached"]]


def _capital(title: str) -> str:
    return title[:1].upper() + title[1:]


def _speed(name: str, value: float) -> str:
    return f"{value / 1e9:.1f} " + ("GB/s" if "bandwidth" in name else "GFLOP/s")
