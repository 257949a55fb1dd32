"""Every comparison, as records: the work, who does it, and what is to be reached."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np

from bench.data import CLASSES, Net
from bench.machine import MATRIX
from bench.ours import step_optimizers
from bench.record import Comparison, Side, Target

RATES = tuple(float(f"{rate:.4g}") for rate in np.geomspace(1e-4, 1e-1, 64))
_TUNED = (0.003, 0.01, 0.03, 0.1, 0.3)  # of a single run to a loss
_SQUARED_TUNED = (0.00003, 0.0001, 0.0003, 0.001, 0.003)
_SPARSE_TUNED = (0.05, 0.1, 0.2, 0.5, 1.0)
_CALM = tuple(rate / 100 for rate in RATES)
_MEASURED = 4  # of the runs of a peer that takes long, where all would take as long again and again
_EIGHT = ("sgd", "momentum", "nag", "adagrad", "rmsprop", "adam", "adamax", "nadam")
_LOOKS = (1 / 64, 1 / 32, 3 / 64, *(i / 16 for i in range(1, 17)), 1.5, 2.0)
_SPARSE_LOOKS = (0.125, 0.25, 0.5, 0.75, 1.0, 2.0, 3.0)
_OURS = "Thalweg"
_SHUFFLED = "Thalweg, shuffled"
_SK, _SK_BOTH = "scikit-learn", "scikit-learn, both cores"
_JAX, _BATCHED, _LOOP = "JAX scan", "PyTorch, hand-batched", "PyTorch, usual loop"
_VMAP, _JAX_VMAP = "PyTorch, vmap", "JAX vmap in a scan"
_VW = "Vowpal Wabbit"
_UPDATE = "bandwidth of an update in place"


def comparisons(scale: float = 1.0) -> list[Comparison]:
    """Return all, in the report's order.

    Args:
        scale: of the rows, for tests.
    """
    dense = max(512, round(400_000 * scale))
    sparse = max(512, round(200_000 * scale))
    images = max(512, round(60_000 * scale))
    nets_rows = max(512, round(100_000 * scale))
    elements = max(4096, round(20_000_000 * scale))
    return [
        _race("dense-100", 100, dense, sklearn=100, jax=2, batched=4, share=0.6),
        _race("dense-30", 30, dense, sklearn=120, jax=3),
        _squared(dense),
        _one_adam(dense),
        _one_sgd(dense),
        _mixture(dense),
        _sparse_race(sparse),
        _sparse_one(sparse),
        _sparse_l2(sparse),
        _sparse_sgd(sparse),
        _softmax(images),
        *(_nets(count, nets_rows) for count in (16, 32, 64, 1)),
        _nets_mixed(nets_rows),
        _folds(nets_rows),
        _folds(sparse, sparse=True),
        _nets_in_bins(nets_rows),
        _linear_in_bins(dense),
        *_steps(elements),
        _descent(max(200_000, round(1_000_000 * scale))),
        *_memory(dense),
        *_to_loss(dense, sparse),
    ]


def _runs(optimizer: str, rates: Sequence[float], batch: int) -> list[dict[str, Any]]:
    return [{"optimizer": optimizer, "lr": rate, "batch_size": batch} for rate in rates]


def _pass(runs: list[dict[str, Any]], name: str = _OURS, **others: Any) -> Side:
    return Side(name, "bench.ours:one_pass", {"runs": runs, **others})


def _shuffled(ours: Side) -> Side:
    """Return our side as its users have it: in a new random order."""
    return Side(_SHUFFLED, ours.make, {**ours.settings, "shuffled": True})


def _faster(against: str, wanted: float | None) -> Target:
    return Target("times faster", wanted, against)


def _jax(rates: Sequence[float]) -> Side:
    """JAX's small products are often quicker on one core than on both: it may have either."""
    settings = {"rates": rates, "batch": 256}
    return Side(_JAX, "bench.peers.jax:adam_scan", settings, cores=(2, 1))


_SHUFFLING = _faster(_SHUFFLED, None)


def _of_many(what: int, measured: int) -> str:
    return f"{measured} of {what} runs measured, × {what // measured}"


def _race(
    data: str,
    features: int,
    rows: int,
    sklearn: float,
    jax: float,
    batched: float | None = None,
    share: float | None = None,
) -> Comparison:
    runs = len(RATES)
    some = RATES[:: runs // _MEASURED]
    return Comparison(
        name=data,
        title=f"dense {rows:,} × {features}, log loss, batch 256, {runs} Adam runs, one epoch",
        figure="passes",
        group="race",
        data=data,
        rows=rows,
        sides=(
            _pass(_runs("adam", RATES, 256)),
            Side(_SK, "bench.peers.sklearn:one_pass", {"rates": RATES}),
            Side(_SK_BOTH, "bench.peers.sklearn:one_pass", {"rates": RATES, "processors": 2}),
            _jax(RATES),
            Side(_BATCHED, "bench.peers.torch:hand_batched", {"rates": RATES, "batch": 256}),
            Side(
                _LOOP,
                "bench.peers.torch:usual_loop",
                {"rates": some, "batch": 256},
                times=runs / len(some),
                note=_of_many(runs, len(some)),
            ),
            _shuffled(_pass(_runs("adam", RATES, 256))),
        ),
        targets=(
            _SHUFFLING,
            _faster(_SK, sklearn),
            _faster(_SK_BOTH, None),
            _faster(_JAX, jax),
            _faster(_BATCHED, batched),
            _faster(_LOOP, None),
            Target("share", share, MATRIX, 4.0 * rows * features * runs),
        ),
        note="scikit-learn's epochs are of plain descent, one row at a time: it has no Adam.",
    )


def _one_adam(rows: int) -> Comparison:
    return Comparison(
        name="adam-one",
        title=f"dense {rows:,} × 100, log loss, batch 256, one Adam run, one epoch",
        figure="passes",
        group="one",
        data="dense-100",
        rows=rows,
        sides=(
            _pass(_runs("adam", [0.01], 256)),
            Side(_SK, "bench.peers.sklearn:one_pass", {"rates": [0.01]}),
            _jax([0.01]),
            Side(_LOOP, "bench.peers.torch:usual_loop", {"rates": [0.01], "batch": 256}),
            _shuffled(_pass(_runs("adam", [0.01], 256))),
        ),
        targets=(_SHUFFLING, _faster(_SK, 15), _faster(_JAX, 1.5), _faster(_LOOP, None)),
        note="scikit-learn's epoch is of plain descent, one row at a time: it has no Adam.",
    )


def _one_sgd(rows: int) -> Comparison:
    return Comparison(
        name="sgd-one",
        title=f"dense {rows:,} × 100, log loss, batch 1, one run of plain descent, one epoch",
        figure="passes",
        group="one",
        data="dense-100",
        rows=rows,
        sides=(
            _pass(_runs("sgd", [0.01], 1)),
            Side(_SK, "bench.peers.sklearn:one_pass", {"rates": [0.01]}),
            _shuffled(_pass(_runs("sgd", [0.01], 1))),
        ),
        targets=(
            _SHUFFLING,
            _faster(_SK, 3),
        ),
    )


def _mixture(rows: int) -> Comparison:
    alike = "Thalweg, 64 Adam runs"
    mixed = [run for name in _EIGHT for run in _runs(name, RATES[::8], 256)]
    return Comparison(
        name="mixture",
        title=f"dense {rows:,} × 100, batch 256, 64 runs of 8 optimizers together, one epoch",
        figure="passes",
        group="race",
        data="dense-100",
        rows=rows,
        sides=(
            _pass(mixed, "Thalweg, 8 × 8 runs"),
            _pass(_runs("adam", RATES, 256), alike),
        ),
        targets=(Target("times as long", 1.3, alike),),
        note=f"Optimizers: {', '.join(_EIGHT)}.",
    )


def _sparse_title(rows: int) -> str:
    return f"sparse {rows:,} rows × 40 non-zeros of 2²⁰, log loss, batch 1"


def _sparse_race(rows: int) -> Comparison:
    return Comparison(
        name="sparse-32",
        title=f"{_sparse_title(rows)}, 32 Adagrad runs against one of theirs, one pass",
        figure="passes",
        group="sparse",
        data="sparse",
        rows=rows,
        sides=(
            _pass(_runs("adagrad", RATES[::2], 1)),
            Side(_VW, "bench.peers.vw:one_pass", {"rate": 0.1}, note="one run"),
            _shuffled(_pass(_runs("adagrad", RATES[::2], 1))),
        ),
        targets=(
            _SHUFFLING,
            _faster(_VW, 1),
        ),
    )


def _sparse_one(rows: int) -> Comparison:
    return Comparison(
        name="sparse-one",
        title=f"{_sparse_title(rows)}, one Adagrad run, one pass",
        figure="passes",
        group="sparse",
        data="sparse",
        rows=rows,
        sides=(
            _pass(_runs("adagrad", [0.1], 1)),
            Side(_VW, "bench.peers.vw:one_pass", {"rate": 0.1}),
            _shuffled(_pass(_runs("adagrad", [0.1], 1))),
        ),
        targets=(
            _SHUFFLING,
            _faster(_VW, 2),
        ),
    )


def _sparse_l2(rows: int) -> Comparison:
    """A penalty of a rare weight pulls for all updates since the last touch: at what price."""
    without = "Thalweg, no penalty"
    [run] = _runs("adagrad", [0.1], 1)
    return Comparison(
        name="sparse-l2",
        title=f"{_sparse_title(rows)}, one Adagrad run with L2, one pass",
        figure="passes",
        group="sparse",
        data="sparse",
        rows=rows,
        sides=(_pass([run | {"l2": 1e-5}], "Thalweg, L2"), _pass([run], without)),
        targets=(Target("times as long", 1.05, without),),
    )


def _sparse_sgd(rows: int) -> Comparison:
    return Comparison(
        name="sparse-sgd",
        title=f"{_sparse_title(rows)}, one run of plain descent, one pass",
        figure="passes",
        group="sparse",
        data="sparse",
        rows=rows,
        sides=(
            _pass(_runs("sgd", [0.1], 1)),
            Side(_SK, "bench.peers.sklearn:one_pass", {"rates": [0.1]}),
            _shuffled(_pass(_runs("sgd", [0.1], 1))),
        ),
        targets=(
            _SHUFFLING,
            _faster(_SK, 1),
        ),
    )


def _squared(rows: int) -> Comparison:
    runs = len(RATES)
    return Comparison(
        name="squared-100",
        title=f"dense {rows:,} × 100, squared error, batch 256, {runs} Adam runs, one epoch",
        figure="passes",
        group="race",
        data="numbers-100",
        rows=rows,
        sides=(
            _pass(_runs("adam", RATES, 256), loss="squared_error"),
            Side(_SK, "bench.peers.sklearn:one_pass", {"rates": _CALM, "loss": "squared_error"}),
            Side(
                _SK_BOTH,
                "bench.peers.sklearn:one_pass",
                {"rates": _CALM, "loss": "squared_error", "processors": 2},
            ),
        ),
        targets=(_faster(_SK, None), _faster(_SK_BOTH, None)),
        note="scikit-learn's SGDRegressor has rates from 1e-6 to 1e-3; with larger ones it "
        "overflows.",
    )


def _softmax(rows: int) -> Comparison:
    runs, measured = 16, 2
    sk = {"rates": RATES[::4][:measured], "classes": CLASSES}
    part: dict[str, Any] = {"times": runs / measured, "note": _of_many(runs, measured)}
    return Comparison(
        name="softmax",
        title=f"softmax {rows:,} × 784, {CLASSES} classes, batch 256, {runs} Adam runs, one epoch",
        figure="passes",
        group="softmax",
        data="softmax",
        rows=rows,
        sides=(
            _pass(_runs("adam", RATES[::4], 256), loss="cross_entropy", classes=CLASSES),
            Side(_SK, "bench.peers.sklearn:one_pass", sk, **part),
            Side(_SK_BOTH, "bench.peers.sklearn:one_pass", {**sk, "processors": 2}, **part),
            Side(
                _LOOP,
                "bench.peers.torch:usual_loop",
                {"rates": RATES[::4], "batch": 256, "classes": CLASSES},
            ),
            _shuffled(_pass(_runs("adam", RATES[::4], 256), loss="cross_entropy", classes=CLASSES)),
        ),
        targets=(
            _SHUFFLING,
            _faster(_SK, 10),
            _faster(_SK_BOTH, None),
            _faster(_LOOP, 3),
            Target("share", None, MATRIX, 4.0 * rows * 784 * runs * CLASSES),
        ),
        note="scikit-learn trains one class against the rest, with plain descent.",
    )


HIDDEN = (64, 64)
_DECAYS, _DROPOUTS = (0.03, 0.1, 0.3, 1.0), (0.0, 0.1, 0.2)


def _net_settings(count: int) -> list[Net]:
    """Return nets of one shape, each with a rate, decay, dropout and seed of its own."""
    rates = np.geomspace(3e-4, 3e-2, count) if count > 1 else [3e-3]
    return [
        Net(
            hidden=HIDDEN,
            lr=float(f"{rate:.4g}"),
            decay=_DECAYS[k % len(_DECAYS)],
            dropout=_DROPOUTS[k % len(_DROPOUTS)],
            seed=k,
        )
        for k, rate in enumerate(rates)
    ]


def _net_runs(nets: Sequence[Net]) -> list[dict[str, Any]]:
    return [
        {
            "optimizer": "adamw",
            "lr": net["lr"],
            "batch_size": 256,
            "hidden": net["hidden"],
            "decoupled_weight_decay": net["decay"],
            "dropout": net["dropout"],
            "init": f"he,seed={net['seed']}",
        }
        for net in nets
    ]


def net_work(inputs: int, hidden: Sequence[int] = HIDDEN) -> int:
    """Return the multiplications and additions of a net for a row: forward, back and gradient."""
    first, *others = hidden
    between = sum(a * b for a, b in pairwise(hidden))
    return 2 * (2 * inputs * first + 3 * between + 3 * (others or [first])[-1])


def _nets(count: int, rows: int) -> Comparison:
    nets = _net_settings(count)
    some = nets[:: max(1, count // _MEASURED)] if count > _MEASURED else nets
    part: dict[str, Any] = {"times": count / len(some)}
    if count > len(some):
        part["note"] = f"{len(some)} of {count} nets measured, × {count // len(some)}"
    several = {"nets": nets, "batch": 256}
    sides = [
        Side(_LOOP, "bench.peers.torch_nets:usual_loop", {"nets": some, "batch": 256}, **part),
        Side(_SK, "bench.peers.sklearn:nets", {"nets": some, "batch": 256}, **part),
    ]
    if count > 1:
        sides += [
            Side(_BATCHED, "bench.peers.torch_nets:hand_batched", several),
            Side(_VMAP, "bench.peers.torch_nets:by_vmap", several),
            Side(_JAX_VMAP, "bench.peers.jax_nets:vmap_scan", several, cores=(2, 1)),
        ]
    wanted: dict[str, float | None] = {_LOOP: 5, _SK: 5, _BATCHED: 2.5, _VMAP: 2.5, _JAX_VMAP: 1.5}
    if count == 1:
        wanted = {_LOOP: 3, _SK: None}
    return Comparison(
        name=f"nets-{count}",
        title=f"{count} {'nets' if count > 1 else 'net'} of 2 × 64 on {rows:,} × 100, batch 256, "
        "AdamW, one epoch",
        figure="passes",
        group="nets",
        data="dense-100",
        rows=rows,
        sides=(_pass(_net_runs(nets)), *sides, _shuffled(_pass(_net_runs(nets)))),
        targets=(
            _SHUFFLING,
            *(_faster(side, times) for side, times in wanted.items()),
            Target("share", 0.85 if count > 1 else None, MATRIX, net_work(100) * rows * count),
        ),
        note="Rate, decay, dropout and seed are each net's own; scikit-learn has no dropout.",
    )


_SHAPES = ((32, 32), (64, 64), (96, 64), (64, 64), (48, 48, 48), (112,), (64, 64), (64, 64))
_STEPPERS = ("adam", "sgd", "adamw", "nadam", "rmsprop", "adagrad", "lion", "momentum")


def _nets_mixed(rows: int) -> Comparison:
    """Five shapes and eight optimizers in one call: about the arithmetic of nets that are alike."""
    alike = "Thalweg, 16 like nets"
    nets = _net_runs(_net_settings(16))
    without = [{k: v for k, v in run.items() if k != "decoupled_weight_decay"} for run in nets]
    mixed = [
        {**run, "hidden": _SHAPES[k % 8], "optimizer": _STEPPERS[(k + k // 8) % 8]}
        for k, run in enumerate(without)
    ]
    share = sum(net_work(100, shape) for shape in _SHAPES) / 8 / net_work(100)
    return Comparison(
        name="nets-mixed",
        title=f"16 nets of 5 shapes and 8 optimizers on {rows:,} × 100, batch 256, one epoch",
        figure="passes",
        group="nets",
        data="dense-100",
        rows=rows,
        sides=(_pass(mixed, "Thalweg, mixed nets"), _pass(nets, alike)),
        targets=(Target("times as long", 1.3, alike),),
        note=f"Hidden layers: {', '.join('-'.join(map(str, s)) for s in dict.fromkeys(_SHAPES))}; "
        f"{share:.2f} times the multiplications of the like ones, 2 × 64 each. "
        f"Optimizers: {', '.join(_STEPPERS)}.",
    )


def _folds(rows: int, sparse: bool = False) -> Comparison:
    """10 folds of 12 settings in one stream, each judged by the rows that it left out."""
    alone = "Thalweg, 12 settings alone"
    optimizer = "adagrad" if sparse else "adam"
    runs = _runs(optimizer, RATES[:: len(RATES) // 12][:12], 256)
    of = f"{rows:,} sparse rows × 40 non-zeros of 2²⁰" if sparse else f"{rows:,} × 100"
    each = "bench.ours:judged_epochs"
    return Comparison(
        name="folds-10-sparse" if sparse else "folds-10",
        title=f"10 folds × 12 settings on {of}, log loss, {optimizer.capitalize()}, batch 256, two "
        "epochs, judged after each",
        figure="passes",
        group="race",
        data="sparse" if sparse else "dense-100",
        rows=rows,
        sides=(
            Side("Thalweg, 120 runs of folds", each, {"runs": runs, "folds": 10}),
            Side(alone, each, {"runs": runs}),
        ),
        targets=(Target("times as long", 3.0, alone),),
        note="The 12 are judged by the held-out rows, the 120 each by the fold it left out.",
    )


def _nets_in_bins(rows: int) -> Comparison:
    """A look-up in place of 32 columns a number."""
    columns = "Thalweg, 960 columns"
    runs = [{**run, "hidden": (64,)} for run in _net_runs(_net_settings(16))]
    return Comparison(
        name="nets-bins",
        title=f"16 nets of 64 units on {rows:,} × 30 numbers in 32 bins, batch 256, AdamW, "
        "one epoch",
        figure="passes",
        group="nets",
        data="dense-30",
        rows=rows,
        sides=(_pass(runs, numbers="bins"), _pass(runs, columns, numbers="expanded")),
        targets=(_faster(columns, 3),),
        note="The same model of the same numbers: the bins as positions, or as dense columns.",
    )


def _linear_in_bins(rows: int) -> Comparison:
    standard = "Thalweg, standardised"
    runs = _runs("adam", RATES, 256)
    return Comparison(
        name="linear-bins",
        title=f"dense {rows:,} × 30 in 32 bins, log loss, batch 256, 64 Adam runs, one epoch",
        figure="passes",
        group="race",
        data="dense-30",
        rows=rows,
        sides=(_pass(runs, numbers="bins"), _pass(runs, standard)),
        targets=(Target("times as long", 1.5, standard),),
    )


def _unfused(
    name: str, wanted: float | None
) -> dict[str, tuple[str, dict[str, Any], float | None]]:
    return {
        "PyTorch": (name, {}, wanted),
        "PyTorch, foreach": (name, {"foreach": True}, wanted),
    }


def _fused(name: str, wanted: float | None = None, **how: Any) -> Any:
    return {"PyTorch, fused": (name, {"fused": True, **how}, wanted)}


_THEIR_STEPS: dict[str, dict[str, tuple[str, dict[str, Any], float | None]]] = {
    "sgd": _fused("SGD"),
    "momentum": _fused("SGD", momentum=0.9),
    "adagrad": _fused("Adagrad"),
    "adam": _fused("Adam", 1),
    "adamw": _fused("AdamW"),
    "amsgrad": _fused("Adam", amsgrad=True),
    "nadam": _unfused("NAdam", 5),
    "rprop": _unfused("Rprop", 5),
    "adadelta": _unfused("Adadelta", 5),
    "rmsprop": {
        **_unfused("RMSprop", 5),
        "PyTorch, the same states": ("RMSprop", {"momentum": 0.9, "centered": True}, None),
    },
    "adamax": _unfused("Adamax", None),
    "radam": _unfused("RAdam", None),
    "asgd": _unfused("ASGD", None),
}


def _steps(elements: int) -> list[Comparison]:
    """One comparison for each optimizer that has a step."""
    found = []
    for name, states in step_optimizers().items():
        theirs = _THEIR_STEPS.get(name, {})
        step = {"elements": elements}
        found.append(
            Comparison(
                name=f"step-{name}",
                title=f"one step of {name} over {elements:,} float32 values",
                figure="step",
                group="step",
                sides=(
                    Side(_OURS, "bench.ours:optimizer_step", {**step, "optimizer": name}),
                    Side(
                        _UPDATE,
                        "bench.machine:update_in_place",
                        {"elements": elements * (3 + 2 * states) // 3},  # as many bytes
                    ),
                    *(
                        Side(
                            side,
                            "bench.peers.torch:optimizer_step",
                            {**step, "optimizer": their_name, **how},
                        )
                        for side, (their_name, how, _) in theirs.items()
                    ),
                ),
                targets=(
                    Target("share", 0.8, _UPDATE),
                    *(_faster(side, wanted) for side, (_, _, wanted) in theirs.items()),
                ),
            )
        )
    return found


def _descent(elements: int) -> Comparison:
    """A step of `thalweg.descend` in many dimensions, with the function and every check."""
    of = {"elements": elements, "steps": 100}
    return Comparison(
        name="descend-adam",
        title=f"one step of descend with adam in {elements:,} dimensions, float64",
        figure="step",
        group="step",
        sides=(
            Side(_OURS, "bench.ours:descent", of),
            Side("PyTorch", "bench.peers.torch:descent", of),
            Side("PyTorch, fused", "bench.peers.torch:descent", {**of, "fused": True}),
        ),
        targets=(_faster("PyTorch", 1.0), _faster("PyTorch, fused", None)),
    )


def _memory(rows: int) -> list[Comparison]:
    runs = {"runs": _runs("adam", RATES, 256)}
    work = f"peak memory beyond the data: dense {rows:,} × 100, batch 256, 64 Adam runs"
    shared: dict[str, Any] = {
        "figure": "memory",
        "group": "memory",
        "data": "dense-100",
        "rows": rows,
        "targets": (Target("megabytes", 200),),
    }
    return [
        Comparison(
            name="memory",
            title=work,
            sides=(Side(_OURS, "bench.ours:peak_memory", runs),),
            note="The kernels are found on disk.",
            **shared,
        ),
        Comparison(
            name="memory-first",
            title=f"{work}, the first time",
            sides=(Side(_OURS, "bench.ours:peak_memory", {**runs, "compile_anew": True}),),
            note="The kernels are compiled by two child processes, which end before the training "
            "begins and are not counted.",
            **shared,
        ),
    ]


def _tried(adam: Sequence[float], sgd: Sequence[float]) -> dict[str, list[dict[str, Any]]]:
    """Return single runs by name: mini-batches by Adam, and one row at a time as the peer does."""
    tried = {f"adam lr={r:g}": _runs("adam", [r], 256) for r in adam}
    return tried | {f"sgd lr={r:g}, batch 1": _runs("sgd", [r], 1) for r in sgd}


def _to_loss(dense: int, sparse: int) -> list[Comparison]:
    """Time to the same held-out loss."""
    race = Comparison(
        name="loss-race",
        title=f"dense {dense:,} × 100: to the loss, the best of 64 rates not known beforehand",
        figure="loss",
        group="loss",
        data="dense-100",
        rows=dense,
        sides=(
            Side(
                _OURS,
                "bench.ours:to_loss",
                {"tried": {"64 Adam runs": _runs("adam", RATES, 256)}, "looks": _LOOKS},
            ),
            Side(
                _SK,
                "bench.peers.sklearn:to_loss",
                {"rates": RATES, "looks": _LOOKS, "race": True},
            ),
        ),
        targets=(_faster(_SK, None),),
    )
    one = Comparison(
        name="loss-one",
        title=f"dense {dense:,} × 100: to the loss, one run, the best rate known",
        figure="loss",
        group="loss",
        data="dense-100",
        rows=dense,
        sides=(
            Side(
                _OURS,
                "bench.ours:to_loss",
                {
                    "tried": _tried(_TUNED, [r / 10 for r in _TUNED]),
                    "looks": _LOOKS,
                },
            ),
            Side(
                _SK,
                "bench.peers.sklearn:to_loss",
                {"rates": [r / 10 for r in _TUNED], "looks": _LOOKS, "race": False},
                note="batch 1",
            ),
        ),
        targets=(_faster(_SK, None),),
    )
    squared = Comparison(
        name="loss-squared",
        title=f"dense {dense:,} × 100, squared error: to the loss, one run, the best rate known",
        figure="loss",
        group="loss",
        data="numbers-100",
        rows=dense,
        sides=(
            Side(
                _OURS,
                "bench.ours:to_loss",
                {
                    "tried": _tried(_TUNED, _SQUARED_TUNED),
                    "looks": _LOOKS,
                    "loss": "squared_error",
                },
            ),
            Side(
                _SK,
                "bench.peers.sklearn:to_loss",
                {
                    "rates": _SQUARED_TUNED,
                    "looks": _LOOKS,
                    "race": False,
                    "loss": "squared_error",
                },
                note="batch 1",
            ),
        ),
        targets=(_faster(_SK, None),),
    )
    rates = _SPARSE_TUNED
    tried = {f"adagrad lr={r:g}": _runs("adagrad", [r], 1) for r in rates}
    their = Comparison(
        name="loss-sparse",
        title=f"{_sparse_title(sparse)}: to the loss, one Adagrad run, the best of "
        f"{len(rates)} rates known",
        figure="loss",
        group="loss",
        data="sparse",
        rows=sparse,
        sides=(
            Side(_OURS, "bench.ours:to_loss", {"tried": tried, "looks": _SPARSE_LOOKS}),
            Side(_VW, "bench.peers.vw:to_loss", {"rates": rates, "looks": _SPARSE_LOOKS}),
        ),
        targets=(_faster(_VW, None),),
    )
    return [race, one, squared, their]
