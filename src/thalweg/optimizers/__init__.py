"""Optimizers, one short file each; everything that lists or runs them starts from `OPTIMIZERS`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from thalweg.errors import UsageError
from thalweg.hyperparameters import check_range, choose, fill, number, split_setting, together
from thalweg.optimizers.adabelief import ADABELIEF
from thalweg.optimizers.adadelta import ADADELTA
from thalweg.optimizers.adagrad import ADAGRAD
from thalweg.optimizers.adam import ADAM
from thalweg.optimizers.adamax import ADAMAX
from thalweg.optimizers.adamw import ADAMW
from thalweg.optimizers.adan import ADAN
from thalweg.optimizers.ademamix import ADEMAMIX
from thalweg.optimizers.adopt import ADOPT
from thalweg.optimizers.amsgrad import AMSGRAD
from thalweg.optimizers.asgd import ASGD
from thalweg.optimizers.cautious import CAUTIOUS
from thalweg.optimizers.cocob import COCOB
from thalweg.optimizers.dog import DOG
from thalweg.optimizers.ftrl import FTRL
from thalweg.optimizers.full_batch_solver import FullBatchSolver
from thalweg.optimizers.lamb import LAMB
from thalweg.optimizers.lars import LARS
from thalweg.optimizers.lbfgs import LBFGS
from thalweg.optimizers.lion import LION
from thalweg.optimizers.lookahead import LOOKAHEAD
from thalweg.optimizers.momentum import MOMENTUM
from thalweg.optimizers.muon import MUON
from thalweg.optimizers.nadam import NADAM
from thalweg.optimizers.nag import NAG
from thalweg.optimizers.newton import NEWTON
from thalweg.optimizers.normal_equations import NORMAL_EQUATIONS
from thalweg.optimizers.novograd import NOVOGRAD
from thalweg.optimizers.optimizer import CONVENTIONS, LEARNING_RATE, Convention, Optimizer
from thalweg.optimizers.optimizer_checks import check_optimizer
from thalweg.optimizers.owlqn import OWLQN
from thalweg.optimizers.prodigy import PRODIGY
from thalweg.optimizers.radam import RADAM
from thalweg.optimizers.rmsprop import RMSPROP
from thalweg.optimizers.rprop import RPROP
from thalweg.optimizers.sam import SAM
from thalweg.optimizers.schedule_free_adamw import SCHEDULE_FREE_ADAMW
from thalweg.optimizers.schedule_free_sgd import SCHEDULE_FREE_SGD
from thalweg.optimizers.sgd import SGD
from thalweg.optimizers.soap import SOAP
from thalweg.optimizers.wrapper import Wrapper
from thalweg.optimizers.yogi import YOGI
from thalweg.own import is_own, load_own, read_own
from thalweg.wording import brief

OPTIMIZERS: dict[str, Optimizer | FullBatchSolver] = {
    optimizer.name: optimizer
    for optimizer in (
        SGD,
        MOMENTUM,
        NAG,
        ADAGRAD,
        ADADELTA,
        RMSPROP,
        RPROP,
        ADAM,
        ADAMW,
        ADAMAX,
        NADAM,
        AMSGRAD,
        RADAM,
        ADABELIEF,
        YOGI,
        LION,
        ADAN,
        ADEMAMIX,
        ADOPT,
        SCHEDULE_FREE_SGD,
        SCHEDULE_FREE_ADAMW,
        COCOB,
        LARS,
        LAMB,
        NOVOGRAD,
        DOG,
        PRODIGY,
        MUON,
        SOAP,
        FTRL,
        ASGD,
        LBFGS,
        NORMAL_EQUATIONS,
        NEWTON,
        OWLQN,
    )
}

WRAPPERS: dict[str, Wrapper] = {wrapper.name: wrapper for wrapper in (CAUTIOUS, LOOKAHEAD, SAM)}


def choose_optimizer(
    chosen: str | Optimizer | FullBatchSolver, given: Mapping[str, Any], beside: Iterable[str] = ()
) -> tuple[Optimizer | FullBatchSolver, dict[str, Any]]:
    """Read ``name,key=value,…``; return the optimizer and all its hyperparameters.

    Args:
        chosen: as the user wrote it; ``convention=NAME`` may be among the values, and the name
            may be ``file.py:name`` of an optimizer of their own; or such an optimizer itself.
        given: further hyperparameters, or a convention.
        beside: further names that a mistyped hyperparameter may have meant; see
            `thalweg.hyperparameters.fill`.

    Raises:
        UsageError: an unknown name, convention or hyperparameter, a value out of range, or an
            optimizer that `check_optimizer` refuses.
    """
    optimizer: Optimizer | FullBatchSolver
    if isinstance(chosen, str):
        name, texts = split_setting(chosen, "optimizer", OPTIMIZERS)
        if is_own(name):
            optimizer = check_optimizer(
                replace(load_own(read_own("optimizer", name), Optimizer), name=name)
            )
        else:
            optimizer = choose("optimizer", name, OPTIMIZERS)
    elif not isinstance(chosen, (Optimizer, FullBatchSolver)):
        raise UsageError(
            "--optimizer must be a name, a thalweg.Optimizer or a thalweg.Run, not "
            f"{brief(chosen)}."
        )
    else:
        texts = {}
        optimizer = chosen
        if isinstance(chosen, Optimizer) and chosen is not OPTIMIZERS.get(chosen.name):
            check_optimizer(chosen)
    values = together("optimizer", optimizer.name, texts, given)
    convention = values.pop("convention", optimizer.convention)
    if isinstance(optimizer, Optimizer):
        optimizer = _wrapped(optimizer.under(convention), values)
    elif convention != optimizer.convention:
        raise UsageError(f"Optimizer {optimizer.name!r} has no conventions: leave convention out.")
    return optimizer, fill("optimizer", optimizer, values, beside)


def _wrapped(optimizer: Optimizer, values: dict[str, Any]) -> Optimizer:
    """Put those wrappers around the optimizer whose own hyperparameter is given and not 0."""
    for name, wrapper in WRAPPERS.items():
        if name not in values or name in optimizer.hyperparameters:
            continue
        interval = wrapper.hyperparameters[name].interval
        value = values[name]
        what = f"optimizer {optimizer.name}: {name}"
        read = number(value, what) if isinstance(value, str) else float(value)
        if check_range(read, interval, what):
            optimizer = wrapper.around(optimizer)
        else:
            del values[name]
    return optimizer


__all__ = [
    "CONVENTIONS",
    "LEARNING_RATE",
    "OPTIMIZERS",
    "WRAPPERS",
    "Convention",
    "FullBatchSolver",
    "Optimizer",
    "Wrapper",
    "choose_optimizer",
]
