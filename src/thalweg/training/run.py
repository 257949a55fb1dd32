"""One setting: optimizer, learning rate, batch size, schedule, penalties, seed."""

from __future__ import annotations

import inspect
import math
from collections.abc import Mapping
from copy import copy
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from thalweg.averages import AVERAGES
from thalweg.data.number_inputs import ALL, INPUTS
from thalweg.errors import Problems, ThalwegError, UsageError, listing
from thalweg.hyperparameters import Hyperparameter, check_range, chosen
from thalweg.optimizers import WRAPPERS, FullBatchSolver, Optimizer, choose_optimizer
from thalweg.option_words import speaks_python
from thalweg.options.option import spelled
from thalweg.options.run_options import OF_NETS, RUN_OPTIONS, RunOptions, numbers
from thalweg.options.signatures import takes_options
from thalweg.penalties import PENALTIES
from thalweg.predictors import Architecture, choose_architecture
from thalweg.predictors.architecture import NONE, named
from thalweg.renamed import renamed
from thalweg.schedules import SCHEDULES
from thalweg.wording import brief, markup

BatchSize = int | Literal["full"]
_NUMBERS = numbers()


@renamed(rule="method")
@dataclass(frozen=True, init=False)
class Run:
    """One run of a race.

    Attributes:
        method: the optimizer, in its convention.
        hyperparameters: all of the optimizer's, ``lr`` among them.
        batch_size: rows for each update, or "full" for all of them: full-batch descent; 1 is
            stochastic descent.
        schedule: name of the learning rate's schedule.
        schedule_hyperparameters: all of the schedule's.
        numbers: the value of each numeric option (penalties, clipping, noise), by the option's
            name; each is also an attribute of that name.
        average: name of the average of the weights that predictions use, or "".
        average_hyperparameters: all of the average's.
        architecture: its hidden layers; None: it is linear.
        seed: of the order of the rows and of the gradient noise.
        epochs: its budget, which its schedule spans; None: that of the call.
        fold: the fold that it leaves out and is judged on, from 0; None: it takes all rows.
        bootstrap: a number ≥ 0 of a bootstrap: each row weighs a Poisson draw with mean 1 besides,
            which follows from this number and the row's; None: it weighs what it does.
        inputs: what it sees of numbers that are encoded both ways: "standard", "bins" or "all".
    """

    method: Optimizer | FullBatchSolver
    hyperparameters: Mapping[str, float]
    batch_size: BatchSize
    schedule: str
    schedule_hyperparameters: Mapping[str, Any]
    numbers: Mapping[str, float]
    average: str
    average_hyperparameters: Mapping[str, float]
    architecture: Architecture | None
    seed: int
    epochs: int | None
    fold: int | None
    bootstrap: int | None
    inputs: str

    @overload
    def __init__(
        self,
        optimizer: str | Optimizer | FullBatchSolver = ...,
        lr: float | None = ...,
        batch_size: BatchSize | None = ...,
        *,
        seed: int = ...,
        epochs: int | None = ...,
        fold: int | None = ...,
        bootstrap: int | None = ...,
        inputs: str = ...,
        **options: Unpack[RunOptions],
    ) -> None: ...

    @overload
    def __init__(
        self,
        optimizer: str | Optimizer | FullBatchSolver = ...,
        lr: float | None = ...,
        batch_size: BatchSize | None = ...,
        **hyperparameters: Any,
    ) -> None: ...

    @takes_options(RUN_OPTIONS, one=True, rest="hyperparameters")
    @speaks_python
    def __init__(
        self,
        optimizer: str | Optimizer | FullBatchSolver = "adam",
        lr: float | None = None,
        batch_size: BatchSize | None = None,
        *,
        seed: int = 0,
        epochs: int | None = None,
        fold: int | None = None,
        bootstrap: int | None = None,
        inputs: str = ALL,
        **options: Any,
    ) -> None:
        """Check and complete a setting.

        Args:
            optimizer: a name, or ``name,key=value,…``; ``file.py:name`` of a method of your own, or
                a `thalweg.Optimizer`.
            lr: learning rate, > 0; the optimizer's default if None.
            batch_size: a whole number ≥ 1, or "full"; None: 256, "full" for lbfgs.
            seed: a whole number ≥ 0.
            epochs: passes over the rows at most, ≥ 1; None: as the call says.
            fold: to leave out, from 0, of a job with folds; None: none.
            bootstrap: its number, from 0; None: none.
            inputs: "standard" or "bins" of a linear run that sees numbers so alone, where the job
                encodes them both ways (``numbers="both"``); "all": as they are encoded.
            options: each of `thalweg.options.run_options`.
            hyperparameters: of the optimizer, as ``beta1=0.8``, and ``convention="keras"``.

        Raises:
            UsageError: an unknown name or a number out of its range.
        """
        values = {name: options.pop(name, o.default) for name, o in RUN_OPTIONS.items()}
        given = options if lr is None else {"lr": lr, **options}
        problems = Problems()
        checked: dict[str, float] = {}
        average: Any = None
        average_numbers = dict[str, Any]()
        with problems.collected():
            method, own = choose_optimizer(optimizer, given, _SETTINGS)
        solves = not problems and isinstance(method, FullBatchSolver)
        with problems.collected():
            schedule, schedule_numbers = chosen("schedule", values["schedule"], SCHEDULES)
        for name, option in _NUMBERS.items():
            with problems.collected():
                assert option.interval is not None
                checked[name] = check_range(values[name], option.interval, spelled(name))
        if values["average"] is not None:
            with problems.collected():
                average, average_numbers = chosen("average", values["average"], AVERAGES)
        architecture: Architecture | None = None
        with problems.collected():
            architecture = choose_architecture(
                values["hidden"], values["activation"], values["init"]
            )
        rows: Any = "full" if solves else 256 if batch_size is None else batch_size
        with problems.collected():
            rows = _batch_size(rows)
        with problems.collected():
            seed = _whole(seed, 0, "--seed")
        with problems.collected():
            epochs = None if epochs is None else _whole(epochs, 1, "--epochs")
        with problems.collected():
            fold = None if fold is None else _whole(fold, 0, "fold")
        with problems.collected():
            bootstrap = None if bootstrap is None else _whole(bootstrap, 0, "bootstrap")
        if inputs not in INPUTS:
            said = f"inputs must be {', '.join(INPUTS[:-1])} or {INPUTS[-1]}, not {brief(inputs)}."
            problems.add(UsageError(said))
        problems.refuse()
        _check_inputs(inputs, method, architecture, checked)
        _check_together(method, batch_size, {**values, "schedule": schedule.name}, checked)
        _check_net(architecture, values)
        made = {
            "method": method,
            "hyperparameters": own,
            "batch_size": rows,
            "schedule": schedule.name,
            "schedule_hyperparameters": schedule_numbers,
            "numbers": checked,
            "average": "" if average is None else average.name,
            "average_hyperparameters": average_numbers,
            "architecture": architecture,
            "seed": seed,
            "epochs": epochs,
            "fold": fold,
            "bootstrap": bootstrap,
            "inputs": inputs,
        }
        for key, value in made.items():
            object.__setattr__(self, key, value)

    @property
    def optimizer(self) -> str:
        """The optimizer's name."""
        return self.method.name

    @property
    def penalties(self) -> dict[str, float]:
        """Strength of each penalty by its name, in the target's unit."""
        return {name: value for name, value in self.numbers.items() if name in PENALTIES}

    @property
    def setting(self) -> Run:
        """What all its seeds, folds and bootstraps share: the run with seed 0 and without both."""
        return self.changed(seed=0, fold=None, bootstrap=None)

    def changed(self, **fields: int | None) -> Run:
        """Return the run with another seed, fold or bootstrap."""
        found = copy(self)
        for name, value in fields.items():
            object.__setattr__(found, name, value)
        return found

    @property
    def lr(self) -> float:
        """The learning rate; NaN for a method that has none."""
        return self.hyperparameters.get("lr", math.nan)

    def batch_rows(self, rows: int) -> int:
        """Return how many rows an update takes from a training split of `rows`."""
        return rows if self.batch_size == "full" else min(self.batch_size, rows)

    def options(self) -> dict[str, Any]:
        """Return the options set besides optimizer, rate, batch size, schedule and seed."""
        return {n: v for n, v in self.numbers.items() if v != RUN_OPTIONS[n].default}

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> float:
            """Return the number of an option."""
            ...

    def as_json(self) -> dict[str, Any]:
        """Return the setting as plain data, for model files and ``--json``."""
        average = {"name": self.average, **self.average_hyperparameters} if self.average else None
        return {
            "optimizer": self.optimizer,
            "convention": self.method.convention,
            "hyperparameters": dict(self.hyperparameters),
            "batch_size": self.batch_size,
            "schedule": {"name": self.schedule, **self.schedule_hyperparameters},
            "l2": self.numbers["l2"],
            **self.options(),
            "average": average,
            **({} if self.architecture is None else self.architecture.as_json()),
            "seed": self.seed,
            **({} if self.epochs is None else {"budget": self.epochs}),
            **({} if self.fold is None else {"fold": self.fold}),
            **({} if self.bootstrap is None else {"bootstrap": self.bootstrap}),
            **({} if self.inputs == ALL else {"inputs": self.inputs}),
        }

    def chosen(self) -> dict[str, Any]:
        """Return the options that are not at their defaults, and rate and batch size, by name.

        As `Run` takes them: names with their hyperparameters, ``step,every=0.5``.
        """
        own: dict[str, Any] = {
            key: value
            for key, value in self.hyperparameters.items()
            if value != self.method.hyperparameters[key].default or key == "lr"
        }
        if self.method.other_convention:
            own["convention"] = self.method.convention
        own["batch_size"] = self.batch_size
        if self.schedule != "constant":
            declared = SCHEDULES[self.schedule].hyperparameters
            own["schedule"] = self.schedule + _changed(self.schedule_hyperparameters, declared)
        if self.average:
            declared = AVERAGES[self.average].hyperparameters
            own["average"] = self.average + _changed(self.average_hyperparameters, declared)
        own |= self.options()
        if self.seed:
            own["seed"] = self.seed
        if self.epochs is not None:
            own["epochs"] = self.epochs
        own |= {n: v for n in ("fold", "bootstrap") if (v := getattr(self, n)) is not None}
        own |= {} if self.inputs == ALL else {"inputs": self.inputs}
        if self.architecture is not None:
            net = self.architecture
            own["hidden"] = list(net.hidden)
            own["activation"] = named(net.activation, net.activation_numbers)
            if net.init is not None:
                own["init"] = named(net.init, net.init_numbers)
        return own

    def as_python(self) -> str:
        """Return the call that makes this run; "" where its method is an object of a user's own."""
        own = self.chosen()
        text = ", ".join([repr(self.optimizer), *(f"{k}={v!r}" for k, v in own.items())])
        try:
            again = Run(self.optimizer, **own)
        except ThalwegError:  # its method, schedule or activation is in no registry
            return ""
        return f"thalweg.Run({text})" if again == self else ""

    def __repr__(self) -> str:
        """Return the setting as `str` has it."""
        return f"<Run {self}>"

    def _repr_html_(self) -> str:
        """Return every number of the setting as a table, for notebooks."""
        return markup(str(self), ("setting", "value"), _flat(self.as_json()))

    def __str__(self) -> str:
        """Return the setting in short: ``adam lr=0.001 batch=256``."""
        changed = [
            f"{key}={value:g}"
            for key, value in self.hyperparameters.items()
            if key != "lr" and value != self.method.hyperparameters[key].default
        ]
        own = [self.method.convention] if self.method.other_convention else []
        rate = [f"lr={self.lr:g}"] if "lr" in self.hyperparameters else []
        parts = [self.optimizer, *own, *rate, *changed, f"batch={self.batch_size}"]
        if self.schedule != "constant":
            declared = SCHEDULES[self.schedule].hyperparameters
            parts.append(self.schedule + _changed(self.schedule_hyperparameters, declared))
        if self.average:
            declared = AVERAGES[self.average].hyperparameters
            parts.append(self.average + _changed(self.average_hyperparameters, declared))
        parts += [] if self.architecture is None else [str(self.architecture)]
        parts += [f"{name}={value:g}" for name, value in self.options().items()]
        parts += [] if self.inputs == ALL else [f"numbers={self.inputs}"]
        if self.seed:
            parts.append(f"seed={self.seed}")
        if self.epochs is not None:
            parts.append(f"epochs={self.epochs}")
        parts += [] if self.fold is None else [f"fold={self.fold}"]
        parts += [] if self.bootstrap is None else [f"bootstrap={self.bootstrap}"]
        return " ".join(parts)


def _number(name: str) -> property:
    return property(lambda run: run.numbers[name], doc=RUN_OPTIONS[name].sentence(one=True))


for _name in _NUMBERS:
    setattr(Run, _name, _number(_name))


# Names that a mistyped hyperparameter may have meant.
_SETTINGS = tuple(
    name for name in inspect.signature(Run).parameters if name not in ("lr", "hyperparameters")
)


def _flat(of: Mapping[str, Any], before: str = "") -> list[tuple[str, Any]]:
    """Return nested settings as rows of name and value; what is None is left out."""
    rows: list[tuple[str, Any]] = []
    for key, value in of.items():
        if isinstance(value, Mapping):
            rows += _flat(value, "" if key == "hyperparameters" else f"{key} ")
        elif value is not None:
            rows.append((before.strip() if key == "name" else f"{before}{key}", value))
    return rows


def _changed(settings: Mapping[str, Any], declared: Mapping[str, Hyperparameter]) -> str:
    """Write those hyperparameters that are not the defaults, as ``,key=value``."""
    return "".join(
        f",{key}={plain_number(value)}"
        for key, value in settings.items()
        if value != declared[key].default
    )


def plain_number(value: Any) -> str:
    """Write a hyperparameter: a number, or several as ``0.5/0.75``."""
    return "/".join(f"{v:g}" for v in value) if isinstance(value, tuple) else f"{value:g}"


def _check_together(
    method: Optimizer | FullBatchSolver,
    batch_size: Any,
    options: Mapping[str, Any],
    numbers: Mapping[str, float],
) -> None:
    """Refuse what an optimizer has no use for."""
    if isinstance(method, FullBatchSolver):
        _check_whole(method, batch_size, options)
        return
    problems = Problems()
    proximal = [each for each in PENALTIES.values() if each.acts == "proximal"]
    for penalty in proximal if method.scaling is None else ():
        if not numbers[penalty.name]:
            continue
        instead = "sgd, adagrad, adam or their like"
        if method.name == "ftrl" and penalty.name == "l1":
            instead = "its own, as in ftrl,l1=1"
        problems.add(
            UsageError(
                f"The {penalty.title.partition(' (')[0]} penalty is not available with optimizer "
                f"{method.name!r}: use {instead}."
            )
        )
    if options["average"] is not None and method.averaged:
        around = [
            wrapper
            for name, wrapper in WRAPPERS.items()
            if name in method.hyperparameters and method.averaged in wrapper.states
        ]
        said = f"Optimizer {method.name!r} averages already: leave --average out."
        if around:
            said = f"{around[0].title} averages already: leave --average or {around[0].name} out."
        problems.add(UsageError(said))
    problems.refuse()


def _check_net(architecture: Architecture | None, values: Mapping[str, Any]) -> None:
    """Refuse what only a net has use for."""
    if architecture is None:
        given = [n for n in OF_NETS if values[n] != RUN_OPTIONS[n].default]
        if given:
            raise UsageError(f"--{given[0]} is of hidden layers: give them too, as --hidden 64,64.")


def _check_inputs(
    inputs: str,
    method: Optimizer | FullBatchSolver,
    architecture: Architecture | None,
    numbers: Mapping[str, float],
) -> None:
    """Refuse to hide columns from a run whose weights of them would not stay 0."""
    if inputs == ALL:
        return
    why = ""
    if architecture is not None:
        why = "a net has weights of them that do not start at 0"
    elif isinstance(method, FullBatchSolver):
        why = f"{method.name!r} solves for all columns"
    elif numbers["gradient_noise"]:
        why = "gradient noise would move their weights"
    if why:
        raise UsageError(
            f"inputs {inputs!r} hides columns from a run, and {why}: leave inputs out, or encode "
            f"numbers so for all runs (--numbers {inputs})."
        )


# What a full-batch solver takes beside its penalties: the model's shape.
_SHAPE = ("hidden", "activation", "init")


def _check_whole(method: FullBatchSolver, batch_size: Any, options: Mapping[str, Any]) -> None:
    """Refuse options that a full-batch solver does not take."""
    if batch_size not in (None, "full"):
        raise UsageError(
            f"Optimizer {method.name!r} goes over all rows for each step: its batch size is full, "
            f"not {brief(batch_size)}."
        )
    set_here = [
        name
        for name, option in RUN_OPTIONS.items()
        if name not in (*method.penalties, *_SHAPE) and options[name] != option.default
    ]
    if set_here:
        raise UsageError(
            f"Optimizer {method.name!r} chooses its own steps and takes "
            f"{' and '.join(method.penalties)} alone: leave out {listing(set_here)}."
        )
    if method.solve is not None and options["hidden"] not in (None, NONE):
        raise UsageError(
            f"Optimizer {method.name!r} is for linear models: leave --hidden out, or use lbfgs."
        )


def _batch_size(value: Any) -> BatchSize:
    return "full" if value == "full" else _whole(value, 1, "Batch size", ' or "full"')


def _whole(value: Any, least: int, what: str, otherwise: str = "") -> int:
    whole = hasattr(value, "__index__") and not isinstance(value, bool)
    if not whole or value < least:
        raise UsageError(
            f"{what} must be a whole number from {least} up{otherwise}, not {brief(value)}."
        )
    return int(value)
