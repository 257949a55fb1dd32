"""One setting worth trying: optimizer, learning rate, batch size, schedule, penalties, seed."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from thalweg.averages import AVERAGES
from thalweg.errors import UsageError, listing
from thalweg.hyperparameters import Hyperparameter, Interval, check_range, chosen
from thalweg.optimizers import Optimizer, WholeMethod, choose_optimizer
from thalweg.option_words import speaks_python
from thalweg.penalties import PENALTIES
from thalweg.schedules import SCHEDULES
from thalweg.wording import markup

BatchSize = int | Literal["full"]
_CLIP = Interval("(0, inf]")
_NOISE = Interval("[0, inf)")
_SETTINGS = (
    "batch_size",
    "schedule",
    "l2",
    "l1",
    "decoupled_weight_decay",
    "max_norm",
    "average",
    "clip_norm",
    "clip_value",
    "gradient_noise",
    "seed",
    "epochs",
)


@dataclass(frozen=True, init=False)
class Run:
    """One run of a race.

    Attributes:
        rule: the optimizer, in its convention.
        hyperparameters: all of the optimizer's, ``lr`` among them.
        batch_size: rows for each update, or "full" for all of them: full-batch descent; 1 is
            stochastic descent.
        schedule: name of the learning rate's schedule.
        schedule_hyperparameters: all of the schedule's.
        penalties: strength of each penalty by its name, in the target's unit.
        average: name of the average of the weights that predictions use, or "".
        average_hyperparameters: all of the average's.
        clip_norm, clip_value: bounds of each batch's gradient: its length (of all the run's
            weights), and each entry's size. Infinity: none.
        gradient_noise: η of the noise N(0, η / (1 + t)^0.55) added to each entry of update t's
            gradient.
        seed: of the order in which the run meets the rows, and of its noise.
        epochs: its budget, which its schedule is laid out for; None: that of the call.
    """

    rule: Optimizer | WholeMethod
    hyperparameters: Mapping[str, float]
    batch_size: BatchSize
    schedule: str
    schedule_hyperparameters: Mapping[str, Any]
    penalties: Mapping[str, float]
    average: str
    average_hyperparameters: Mapping[str, float]
    clip_norm: float
    clip_value: float
    gradient_noise: float
    seed: int
    epochs: int | None

    @speaks_python
    def __init__(
        self,
        optimizer: str | Optimizer | WholeMethod = "adam",
        lr: float | None = None,
        batch_size: BatchSize | None = None,
        *,
        schedule: str = "constant",
        l2: float = 0.0,
        l1: float = 0.0,
        decoupled_weight_decay: float = 0.0,
        max_norm: float = PENALTIES["max_norm"].off,
        average: str | None = None,
        clip_norm: float = float("inf"),
        clip_value: float = float("inf"),
        gradient_noise: float = 0.0,
        seed: int = 0,
        epochs: int | None = None,
        **hyperparameters: Any,
    ) -> None:
        """Check and complete a setting.

        Args:
            optimizer: a name, or ``name,key=value,…``; ``file.py:name`` of a rule of your own, or
                a `thalweg.Optimizer`.
            lr: learning rate, > 0; the optimizer's default if None.
            batch_size: a whole number ≥ 1, or "full"; None: 256, "full" for lbfgs.
            schedule: a name, or ``name,key=value,…``.
            l2: strength of the L2 penalty, ≥ 0.
            l1: strength of the L1 penalty, ≥ 0. Both together are the elastic net.
            decoupled_weight_decay: share of the weights lost in an update, times lr, ≥ 0.
            max_norm: length that no output's weights exceed, > 0.
            average: ``polyak`` or ``ema``, or ``name,key=value``.
            clip_norm: length that no gradient exceeds, > 0.
            clip_value: size that no entry of a gradient exceeds, > 0.
            gradient_noise: η of the noise, ≥ 0 (Neelakantan et al. 2015).
            seed: a whole number ≥ 0.
            epochs: passes over the rows at most, ≥ 1; None: as the call says.
            hyperparameters: of the optimizer, as ``beta1=0.8``, and ``convention="keras"``.

        Raises:
            UsageError: an unknown name or a number out of its range.
        """
        given = hyperparameters if lr is None else {"lr": lr, **hyperparameters}
        rule, numbers = choose_optimizer(optimizer, given, _SETTINGS)
        course, course_numbers = chosen("schedule", schedule, SCHEDULES)
        strengths = {
            "l2": l2,
            "l1": l1,
            "decoupled_weight_decay": decoupled_weight_decay,
            "max_norm": max_norm,
        }
        for name, strength in strengths.items():
            check_range(strength, PENALTIES[name].interval, _option(name))
        if isinstance(rule, WholeMethod):
            others: dict[str, Any] = {**strengths, "average": average}
            others |= {"clip_norm": clip_norm, "clip_value": clip_value}
            others["gradient_noise"] = gradient_noise
            _check_whole(rule, batch_size, course.name, others)
            batch_size = "full"
        elif l1 and rule.scaling is None:
            instead = "sgd, adagrad, adam or their like"
            if rule.name == "ftrl":
                instead = "its own, as in ftrl,l1=1"
            raise UsageError(
                f"The L1 penalty is not available with optimizer {rule.name!r}: use {instead}."
            )
        average_name, average_numbers = "", dict[str, Any]()
        if average is not None:
            if isinstance(rule, Optimizer) and rule.averaged:
                raise UsageError(f"Optimizer {rule.name!r} averages already: leave --average out.")
            kind, average_numbers = chosen("average", average, AVERAGES)
            average_name = kind.name
        made = {
            "rule": rule,
            "hyperparameters": numbers,
            "batch_size": _batch_size(256 if batch_size is None else batch_size),
            "schedule": course.name,
            "schedule_hyperparameters": course_numbers,
            "penalties": {name: float(strength) for name, strength in strengths.items()},
            "average": average_name,
            "average_hyperparameters": average_numbers,
            "clip_norm": check_range(clip_norm, _CLIP, _option("clip_norm")),
            "clip_value": check_range(clip_value, _CLIP, _option("clip_value")),
            "gradient_noise": check_range(gradient_noise, _NOISE, _option("gradient_noise")),
            "seed": _whole(seed, 0, "Seed"),
            "epochs": None if epochs is None else _whole(epochs, 1, "--epochs"),
        }
        for key, value in made.items():
            object.__setattr__(self, key, value)

    @property
    def optimizer(self) -> str:
        """The optimizer's name."""
        return self.rule.name

    @property
    def l2(self) -> float:
        """Strength of the L2 penalty."""
        return self.penalties["l2"]

    @property
    def lr(self) -> float:
        """The learning rate; NaN for a method that has none."""
        return self.hyperparameters.get("lr", math.nan)

    def batch_rows(self, rows: int) -> int:
        """Return how many rows an update takes from a training split of `rows`."""
        return rows if self.batch_size == "full" else min(self.batch_size, rows)

    def options(self) -> dict[str, Any]:
        """Return what is set beyond optimizer, rate, batch size, schedule and seed."""
        strengths = {n: s for n, s in self.penalties.items() if s != PENALTIES[n].off}
        others = {
            "clip_norm": self.clip_norm,
            "clip_value": self.clip_value,
            "gradient_noise": self.gradient_noise,
        }
        return strengths | {n: v for n, v in others.items() if v not in (0.0, float("inf"))}

    def as_json(self) -> dict[str, Any]:
        """Return the setting as plain data, as it stands in model files and ``--json``."""
        average = {"name": self.average, **self.average_hyperparameters} if self.average else None
        return {
            "optimizer": self.optimizer,
            "convention": self.rule.convention,
            "hyperparameters": dict(self.hyperparameters),
            "batch_size": self.batch_size,
            "schedule": {"name": self.schedule, **self.schedule_hyperparameters},
            "l2": self.penalties["l2"],
            **self.options(),
            "average": average,
            "seed": self.seed,
            **({} if self.epochs is None else {"budget": self.epochs}),
        }

    def __repr__(self) -> str:
        """Return the setting as `str` has it."""
        return f"<Run {self}>"

    def _repr_html_(self) -> str:
        """Return every number of the setting as a table, for notebooks."""
        return markup(str(self), ("setting", "value"), _flat(self.as_json()))

    def __str__(self) -> str:
        """Return the setting as one reads it: ``adam lr=0.001 batch=256``."""
        changed = [
            f"{key}={value:g}"
            for key, value in self.hyperparameters.items()
            if key != "lr" and value != self.rule.hyperparameters[key].default
        ]
        own = [self.rule.convention] if self.rule.other_convention else []
        rate = [f"lr={self.lr:g}"] if "lr" in self.hyperparameters else []
        parts = [self.optimizer, *own, *rate, *changed, f"batch={self.batch_size}"]
        if self.schedule != "constant":
            declared = SCHEDULES[self.schedule].hyperparameters
            parts.append(self.schedule + _changed(self.schedule_hyperparameters, declared))
        if self.average:
            declared = AVERAGES[self.average].hyperparameters
            parts.append(self.average + _changed(self.average_hyperparameters, declared))
        parts += [f"{name}={value:g}" for name, value in self.options().items()]
        if self.seed:
            parts.append(f"seed={self.seed}")
        if self.epochs is not None:
            parts.append(f"epochs={self.epochs}")
        return " ".join(parts)


def _flat(of: Mapping[str, Any], before: str = "") -> list[tuple[str, Any]]:
    """Return nested settings as rows of name and value; what is None is left out."""
    rows: list[tuple[str, Any]] = []
    for key, value in of.items():
        if isinstance(value, Mapping):
            rows += _flat(value, "" if key == "hyperparameters" else f"{key} ")
        elif value is not None:
            rows.append((before.strip() if key == "name" else f"{before}{key}", value))
    return rows


def _option(name: str) -> str:
    return f"--{name.replace('_', '-')}"


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


def _check_whole(
    rule: WholeMethod, batch_size: Any, schedule: str, options: Mapping[str, Any]
) -> None:
    """Refuse what a method that runs itself has no use for."""
    if batch_size not in (None, "full"):
        raise UsageError(
            f"Optimizer {rule.name!r} goes over all rows for each step: its batch size is full, "
            f"not {batch_size!r}."
        )
    off: dict[str, Any] = {name: penalty.off for name, penalty in PENALTIES.items()}
    off |= {"clip_norm": math.inf, "clip_value": math.inf, "average": None, "gradient_noise": 0.0}
    set_here = [name for name, value in options.items() if name != "l2" and value != off[name]]
    if schedule != "constant":
        set_here.append("schedule")
    if set_here:
        raise UsageError(
            f"Optimizer {rule.name!r} chooses its own steps and takes l2 alone: leave out "
            f"{listing(set_here)}."
        )


def _batch_size(value: Any) -> BatchSize:
    return "full" if value == "full" else _whole(value, 1, "Batch size", ' or "full"')


def _whole(value: Any, least: int, what: str, otherwise: str = "") -> int:
    whole = hasattr(value, "__index__") and not isinstance(value, bool)
    if not whole or value < least:
        raise UsageError(
            f"{what} must be a whole number from {least} up{otherwise}, not {value!r}."
        )
    return int(value)
