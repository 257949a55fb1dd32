"""The settings of a race: every combination of the lists that are named, or a set for all purposes.

Where there are more combinations than runs, `thalweg.racing.spread` takes a part of them.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, cast

from thalweg.data.number_inputs import ALL as ALL_INPUTS
from thalweg.errors import UsageError
from thalweg.losses import Loss, choose_loss
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import OPTIMIZERS, FullBatchSolver, Optimizer
from thalweg.options.option import spelled
from thalweg.options.race_options import MOST_RUNS
from thalweg.options.run_options import RUN_OPTIONS
from thalweg.racing.candidates import SET, default_batch_size, rates_of, smooth
from thalweg.racing.net_set import MOST_NETS, net_set
from thalweg.racing.race_set import race_set
from thalweg.racing.spread import Axes, spread
from thalweg.training.own_solvers import why_not
from thalweg.training.run import Run
from thalweg.wording import counted, joined

ALL, AUTO = "all", "auto"  # optimizers, and learning rates
_AXES = ("lrs", "batch_sizes", "schedules", "l2", "l1", "models")


@dataclass(frozen=True)
class Grid:
    """What a race compares; it returns the runs, as `Request.settings` does.

    Attributes:
        optimizers: names with their hyperparameters, or records; "all" among them; empty: those of
            `fit`.
        lrs: empty or ("auto",): each optimizer's own.
        batch_sizes, schedules, l2, l1: values; empty: defaults.
        models: options of `Run` for each, ``{"nets": True}`` for the nets of `fit`; empty: linear.
        seeds: of each setting, at least one.
        runs: the most runs.
        options: further options of every run.
        loss: that the user named, by which "all" optimizers are chosen.
        nets: whether nets are tried where nothing is named.
        barred: solvers that cannot train this loss on so many columns, which "all" leaves out.
        exact: the quickest second-order solver that can; "": there is none.
    """

    optimizers: Sequence[Any] = ()
    lrs: Sequence[Any] = ()
    batch_sizes: Sequence[Any] = ()
    schedules: Sequence[str] = ()
    l2: Sequence[float] = ()
    l1: Sequence[float] = ()
    models: Sequence[Mapping[str, Any]] = ()
    seeds: Sequence[int] = (0,)
    runs: int = MOST_RUNS
    options: Mapping[str, Any] = field(default_factory=dict)
    loss: str | Loss | None = None
    nets: bool = True
    barred: frozenset[str] = frozenset()
    exact: str = ""
    _found: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)
    # Settings are asked for again as rows and columns become known; most of them stay the same.
    _checked: dict[Any, Any] = field(default_factory=dict, compare=False, repr=False)

    @property
    def named(self) -> bool:
        """Whether a list is named, or an option that every run has."""
        changed = any(v != RUN_OPTIONS[name].default for name, v in self.options.items())
        return changed or any((self.optimizers, *(getattr(self, axis) for axis in _AXES)))

    @property
    def comparable_by_folds(self) -> bool:
        """Whether folds may judge where nobody asks for them.

        Not where nothing is named, or the nets of `fit`, whose answer is a mean and whose training
        would take five times as long.
        """
        return self.named and not any("nets" in model for model in self.models)

    def __call__(
        self, rows: int, grid: Sequence[float], most_nets: int = MOST_NETS, features: int = 0
    ) -> list[Run]:
        """Return the runs.

        Args:
            rows: of the training split.
            grid: strengths of L2 for L-BFGS, where nothing is named.
            most_nets: how many nets the table allows.
            features: encoded columns; 0: not known yet.
        """
        return self._made(rows, grid, most_nets, features)[0]

    def for_loss(self, loss: LossOverRuns, features: int) -> Grid:
        """Return the grid for a loss and encoded columns: "all" are those that can train it."""
        barred = {
            name
            for name, method in OPTIMIZERS.items()
            if isinstance(method, FullBatchSolver)
            and method.solve
            and why_not(method, loss, features)
        }
        exact = [name for name in ("normal_equations", "newton") if name not in barred]
        return replace(self, barred=frozenset(barred), exact=(*exact, "")[0], _found={})

    def check_sizes(self, rows: int) -> None:
        """Refuse batch sizes that are the same on so many rows: all of them in each update.

        Raises:
            UsageError: there are several.
        """
        whole = [size for size in self.batch_sizes if size == "full" or size >= rows]
        if len(whole) > 1:
            raise UsageError(
                f"--batch-sizes {joined([str(size) for size in whole])} are the same here, for "
                f"there are {rows:,} rows to train on, and each update takes all of them: name one."
            )

    def notes(
        self, rows: int, grid: Sequence[float], most_nets: int, features: int
    ) -> tuple[str, ...]:
        """Return what the user should know of the choice of runs."""
        return self._made(rows, grid, most_nets, features)[1]

    def _made(
        self, rows: int, grid: Sequence[float], most_nets: int, features: int
    ) -> tuple[list[Run], tuple[str, ...]]:
        own_nets = most_nets if any("nets" in model for model in self.models) else 0
        key: tuple[Any, ...] = (rows, own_nets)  # what named settings depend on
        if not self.named:
            key = rows, tuple(grid), most_nets, features
        if key not in self._found:
            if self.named:
                settings, notes = self._combined(rows, most_nets)
            else:
                nets = most_nets if self.nets else 0
                settings = race_set(rows, grid, nets, features, self._most, self.exact)
                settings, notes = [run.changed(seed=self.seeds[0]) for run in settings], ()
            self._found[key] = self._seeded(settings), notes
        return self._found[key]

    @property
    def _most(self) -> int:
        """The most settings."""
        return max(1, self.runs // len(self.seeds))

    def _combined(self, rows: int, most_nets: int) -> tuple[list[Run], tuple[str, ...]]:
        """Return the settings with the first seed, and notes."""
        entries, left_out = self._entries()
        models = [model for model in self.models if "nets" not in model]
        nets: list[Run] = []
        if len(models) < len(self.models):
            nets = net_set(rows, self.seeds[0], min(most_nets, self._most))
        solvers = [
            entry for entry, _ in entries if isinstance(self._method(entry), FullBatchSolver)
        ]
        if solvers and models and all(_hides(model) for model in models):
            entries = [each for each in entries if each[0] not in solvers]
            left_out += (
                f"{joined(list(map(str, solvers)))}: not trained, for a solver sees all columns, "
                "and models of numbers in two encodings side by side do not: race them apart.",
            )
        if not entries:
            raise UsageError(
                "--models linear beside bins needs --optimizers that take steps of batches, such "
                "as adam: name one, or race the models apart."
            )
        grids = [self._axes(entry, beside, rows, models) for entry, beside in entries]
        if self.models and not models:
            grids = []  # the nets have optimizers of their own
        most = max(1, self._most - len(nets))
        keys = [self._keys(axes) for axes in grids]
        picked = spread(keys, most) if grids else []
        self._check_kept(keys, picked, len(nets))
        made = [self._run(entries[of][0], grids[of], places) for of, places in picked]
        for i, run in enumerate(made):
            if run in made[:i]:
                raise UsageError(f"The setting {run} is given twice: name each once.")
        settings = [*made, *nets]
        total = sum(_product(axes) for axes in grids) + len(nets)
        notes = left_out
        if len(settings) < total:
            many = total * len(self.seeds)
            notes += (
                f"{len(settings):,} of {counted(total, 'combination')} are trained, a part in "
                f"which every value is met about equally often: --runs {many} trains all.",
            )
        return settings, notes

    def _entries(self) -> tuple[list[tuple[Any, bool]], tuple[str, ...]]:
        """Return the optimizers, each with whether it comes from "all"; and a note on "all"."""
        found: list[tuple[Any, bool]] = []
        out: list[str] = []
        for entry in self.optimizers or SET:
            if entry != ALL:
                found.append((entry, False))
                continue
            for name, method in OPTIMIZERS.items():
                if self._trains(method):
                    found.append((name, True))
                else:
                    out.append(name)
        texts = [entry for entry, _ in found if isinstance(entry, str)]
        for name in texts:
            if texts.count(name) > 1:
                raise UsageError(
                    f"--optimizers has {name!r} twice, for {ALL} has it too: leave one out."
                )
        note = f"Of all optimizers {joined(out)} cannot train these settings." if out else ""
        return found, (note,) if note else ()

    def _trains(self, method: Optimizer | FullBatchSolver) -> bool:
        """Whether an optimizer can train the task under the options that are named."""
        lasso = bool(self.l1) and not any(value == 0 for value in self.l1)
        if isinstance(method, Optimizer):
            averages = self.options.get("average") is not None and method.averaged
            return not (averages or (lasso and method.scaling is None))
        changed = any(v != RUN_OPTIONS[name].default for name, v in self.options.items())
        lasso = lasso and "l1" not in method.penalties
        loss = choose_loss(self.loss)[0] if self.loss else None
        uneven = loss is not None and not smooth(loss)
        deep = bool(self.models) and all(m.get("hidden") or "nets" in m for m in self.models)
        linear = method.solve is not None  # it trains linear models alone
        barred = method.name in self.barred or (deep and linear)
        return not (lasso or changed or uneven or barred)

    def _axes(
        self, entry: Any, from_all: bool, rows: int, models: Sequence[Mapping[str, Any]]
    ) -> list[list[Any]]:
        """Return the values of each of `_AXES` for an optimizer; None leaves it its own."""
        method = self._method(entry)
        others = [self._method(each) for each in self.optimizers or SET if each != ALL]
        steps = any(isinstance(each, Optimizer) for each in others) or ALL in self.optimizers
        solver = isinstance(method, FullBatchSolver)
        beside = solver and steps  # rates, sizes and schedules are for the others
        rates = [] if self.lrs == (AUTO,) else list(self.lrs)
        guesses = any(isinstance(m, Optimizer) and not m.rate_free for m in others)
        free = isinstance(method, Optimizer) and method.rate_free
        if beside or (free and (guesses or ALL in self.optimizers)):
            rates = []
        rates = list(rates_of(entry, rates, bool(self.optimizers)))
        sizes = [] if beside else list(self.batch_sizes)
        falls = [] if beside else list(self.schedules)
        lasso = list(self.l1) or [0.0]
        unscaled = isinstance(method, Optimizer) and method.scaling is None
        if isinstance(method, FullBatchSolver):
            unscaled = "l1" not in method.penalties
            if from_all and method.solve is not None:  # of linear models
                models = [model for model in models if not model.get("hidden")]
        if from_all and unscaled:
            lasso = [value for value in lasso if value == 0]
        own = "constant" if isinstance(method, FullBatchSolver) else method.schedule
        return [
            rates,
            sizes or [None if solver else default_batch_size(rows)],
            falls or [own],
            list(self.l2) or [0.0],
            lasso,
            [
                _Model(model)
                for model in models or ({"hidden": None},)
                if not (solver and _hides(model))
            ],
        ]

    def _method(self, entry: Any) -> Optimizer | FullBatchSolver:
        """Return the record of an optimizer of the list."""
        key = _same(entry)
        if key not in self._checked:
            self._checked[key] = Run(entry).method
        return cast("Optimizer | FullBatchSolver", self._checked[key])

    def _run(self, entry: Any, axes: Sequence[Sequence[Any]], places: Sequence[int]) -> Run:
        """Return one setting, with the first seed."""
        lr, size, schedule, l2, l1, model = (
            axis[at] for axis, at in zip(axes, places, strict=True)
        )
        key = (_same(entry), lr, size, schedule, l2, l1, model)
        if key not in self._checked:
            self._checked[key] = Run(
                entry,
                lr,
                size,
                schedule=schedule,
                l2=l2,
                l1=l1,
                seed=self.seeds[0],
                **self.options,
                **model.options,
            )
        return cast(Run, self._checked[key])

    def _keys(self, axes: Sequence[Sequence[Any]]) -> list[list[Hashable]]:
        """Return what stands for each value when they are counted: an optimizer's own, its place.

        So the lowest of the rates around the default of one optimizer counts as that of another.
        """
        return [
            [
                value if name == "models" or value in getattr(self, name) else ("own", place)
                for place, value in enumerate(axis)
            ]
            for name, axis in zip(_AXES, axes, strict=True)
        ]

    def _check_kept(
        self, grids: Sequence[Axes], picked: Sequence[tuple[int, tuple[int, ...]]], nets: int
    ) -> None:
        """Refuse a number of runs in which a value that is named would not be met.

        Raises:
            UsageError: there is such a value.
        """
        missed, longest = [], len(grids)
        if len({of for of, _ in picked}) < len(grids):
            missed.append("optimizers")
        for axis, name in enumerate(_AXES if grids else ()):
            values = {value for axes in grids for value in axes[axis]}
            longest = max(longest, len(values))
            if values != {grids[of][axis][places[axis]] for of, places in picked}:
                missed.append(name)
        if missed:
            need = max((longest + nets) * len(self.seeds), self.runs + 1)
            raise UsageError(
                f"--runs {self.runs} is too few to meet every value of "
                f"{joined([spelled(name) for name in missed])}: give --runs {need} or more, or "
                "fewer values."
            )

    def _seeded(self, settings: Sequence[Run]) -> list[Run]:
        """Return each setting with every seed; once where no seed changes anything."""
        return [
            run if seed == run.seed else run.changed(seed=seed)
            for run in settings
            for seed in (self.seeds if seeds_matter(run) else self.seeds[:1])
        ]


@dataclass(frozen=True)
class _Model:
    """A model of the list, as a value that can be compared and hashed."""

    options: Mapping[str, Any]

    def __hash__(self) -> int:
        return hash(str(sorted(self.options.items(), key=str)))


def _same(entry: Any) -> Any:
    """Return what stands for an optimizer of the list: its text; of a record, which is one."""
    return entry if isinstance(entry, str) else id(entry)


def _hides(model: Mapping[str, Any]) -> bool:
    """Whether a model sees a part of the columns."""
    return str(model.get("inputs", ALL_INPUTS)) != ALL_INPUTS


def seeds_matter(run: Run) -> bool:
    """Whether runs of one setting and two seeds differ: full batches of a linear model do not."""
    return run.architecture is not None or run.batch_size != "full" or run.gradient_noise > 0


def _product(axes: Sequence[Sequence[Any]]) -> int:
    total = 1
    for axis in axes:
        total *= len(axis)
    return total


__all__ = ["ALL", "AUTO", "Grid", "seeds_matter"]
