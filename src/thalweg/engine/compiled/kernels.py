"""The kernels that a job needs: made from its optimizers and its loss, and loaded."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from thalweg.activations import Activation
from thalweg.engine.compiled.generate import fused_source, step_source, train_source
from thalweg.engine.compiled.generate_activations import activation_source, plane_source
from thalweg.engine.compiled.generate_losses import loss_source, plane_loss_source, scores_source
from thalweg.errors import listing
from thalweg.jit.store import CannotCompile, Source, load
from thalweg.losses.over_runs import LossOverRuns
from thalweg.optimizers import Optimizer
from thalweg.penalties import Penalty
from thalweg.tracing.trace import Untraceable

OnCompile = Callable[[str, int, int], None]  # a kernel's name, its number, how many there are
Kernel = Callable[[int, int], None]

_ARGUMENTS = ("int64", "int64")
_OWN = "_own"  # in the name of a kernel for runs with row weights of their own
# An optimizer, by its id, and the penalties beside L2 and L1 that its kernel has.
StepKey = tuple[int, tuple[Penalty, ...]]
# Sources by what they are made of, with the records whose ids are in the keys.
_sources: dict[tuple[Any, ...], tuple[Any, Source]] = {}


class NamedSources(NamedTuple):
    """The sources of a job's kernels by name, and which are whose.

    Attributes:
        every: all of them, the training kernel first.
        steps: the names of those of the optimizers.
        activations: the names, by the activations' ids.
        loss: the name of the loss's.
    """

    every: dict[str, Source]
    steps: dict[StepKey, str]
    activations: dict[int, str]
    loss: str


class Kernels(NamedTuple):
    """The kernels of a job.

    Attributes:
        steps: addresses of those of the optimizers.
        loss: address of the loss's.
        train: the training kernel.
        activations: addresses, by the activations' ids.
        scores: address of the one that takes scores in place of a loss.
    """

    steps: dict[StepKey, int]
    loss: int
    train: Kernel
    activations: dict[int, int]
    scores: int


def kernels(
    steps: Sequence[tuple[Optimizer, tuple[Penalty, ...]]],
    loss: LossOverRuns,
    dtype: str,
    on_compile: OnCompile,
    activations: Sequence[Activation] = (),
    own: bool = False,
) -> Kernels:
    """Return the kernels of optimizers, a loss and the activations of nets.

    Args:
        steps: optimizers, each with the penalties beside L2 and L1; the same may be given twice.
        loss: of the job.
        dtype: "float32" or "float64".
        on_compile: told before each kernel that must be compiled (see `store.load`).
        activations: of all nets.
        own: whether runs may have row weights of their own.

    Raises:
        CannotCompile: a function from which no kernel can be made.
        CompilerMissing: a kernel must be compiled and Numba is not installed.
    """
    named = named_sources(steps, loss, dtype, activations, own)
    found = load(named.every, on_compile)
    return Kernels(
        {key: _address(found[name]) for key, name in named.steps.items()},
        _address(found[named.loss]),
        found[f"train_{dtype}"],
        {key: _address(found[name]) for key, name in named.activations.items()},
        _address(found[f"scores_{dtype}"]),
    )


def load_together(
    steps: Sequence[tuple[Optimizer, tuple[Penalty, ...]]],
    loss: LossOverRuns,
    dtype: str,
    judges: Sequence[str],
    on_compile: OnCompile,
) -> None:
    """Load `kernels`, and at the same time those that judge weights of further dtypes.

    The training kernels take as long as all others, and each worker compiles one at a time.

    Args:
        steps: as for `kernels`, and its errors.
        loss: of the job.
        dtype: of its weights.
        judges: the further dtypes.
        on_compile: told before each kernel that must be compiled.
    """
    sources = named_sources(steps, loss, dtype).every
    for other in judges:
        sources |= named_sources((), loss, other).every
    names = sorted(sources, key=lambda name: not name.startswith("train_"))
    load({name: sources[name] for name in names}, on_compile)


def named_sources(
    steps: Sequence[tuple[Optimizer, tuple[Penalty, ...]]],
    loss: LossOverRuns,
    dtype: str,
    activations: Sequence[Activation] = (),
    own: bool = False,
) -> NamedSources:
    """Return the sources of a job's kernels; arguments are those of `kernels`.

    Raises:
        CannotCompile: a function from which no kernel can be made.
    """
    sources = {
        f"train_{dtype}": Source(train_source(dtype), _ARGUMENTS),
        f"scores_{dtype}": Source(scores_source(dtype), _ARGUMENTS),
    }
    columns = loss.columns if loss.loss.grouped else 1
    own_loss = f"loss_{loss.loss.name}_{columns}_{dtype}{_OWN * own}"
    what = f"of loss {loss.loss.name!r}"
    sources[own_loss] = _made(what, loss_source, loss.loss, columns, dtype, own)
    shapes: dict[int, str] = {}
    for each in activations:
        shapes[id(each)] = name = f"activation_{each.name}_{dtype}"
        what = f"of activation {each.name!r}"
        sources[name] = _made(what, activation_source, each, dtype)
    names: dict[StepKey, str] = {}
    for optimizer, penalties in steps:
        source = _step(optimizer, dtype, penalties)
        parts = (optimizer.name, optimizer.convention, *(each.name for each in penalties), dtype)
        name = "_".join(("step", *parts))
        while sources.get(name, source) != source:  # two optimizers of a user's by one name
            name += "_"
        sources[name] = source
        names[id(optimizer), penalties] = name
    return NamedSources(sources, names, shapes, own_loss)


def fused_kernel(
    optimizer: Optimizer,
    loss: LossOverRuns,
    dtype: str,
    on_compile: OnCompile,
    own: bool = False,
) -> int:
    """Return the address of the kernel that trains one run row by row (see `fused_row_step`).

    Arguments and errors are those of `kernels`.
    """
    name = f"fused_{loss.loss.name}_{optimizer.name}_{optimizer.convention}_{dtype}"
    name += _OWN * own
    what = f"of loss {loss.loss.name!r} with optimizer {optimizer.name!r}"
    source = _made(what, fused_source, loss.loss, optimizer, dtype, own)
    return _address(load({name: source}, on_compile)[name])


def plane_kernel(activation: Activation, deep: bool, dtype: str, on_compile: OnCompile) -> Kernel:
    """Return the kernel of nets over a plane (see `loops.net_on_plane`).

    With several hidden layers, `deep`, that of `loops.deep_net_on_plane`. Other arguments and
    errors are those of `kernels`.
    """
    name = f"plane_{'deep_' * deep}{activation.name}_{dtype}"
    what = f"of activation {activation.name!r}"
    source = _made(what, plane_source, activation, dtype, deep)
    found: Kernel = load({name: source}, on_compile)[name]
    return found


def plane_loss_kernel(loss: LossOverRuns, dtype: str, on_compile: OnCompile) -> Kernel:
    """Return the kernel of linear scores over a plane (see `loops.scores_on_plane`).

    Arguments and errors are those of `kernels`.
    """
    columns = loss.columns if loss.loss.grouped else 1
    name = f"plane_loss_{loss.loss.name}_{columns}_{dtype}"
    source = _made(f"of loss {loss.loss.name!r}", plane_loss_source, loss.loss, columns, dtype)
    found: Kernel = load({name: source}, on_compile)[name]
    return found


def step_kernel(optimizer: Optimizer, dtype: str, on_compile: OnCompile) -> Kernel:
    """Return an optimizer's kernel alone; arguments and errors are those of `kernels`.

    Raises:
        CannotCompile: besides, its step takes more than any weights.
    """
    if optimizer.over:
        what = f"of optimizer {optimizer.name!r}"
        raise CannotCompile(what, f"it takes a whole {optimizer.over} at once")
    return load(
        {f"step_{optimizer.name}_{optimizer.convention}_{dtype}": _step(optimizer, dtype)},
        on_compile,
    ).popitem()[1]


def _step(optimizer: Optimizer, dtype: str, penalties: tuple[Penalty, ...] = ()) -> Source:
    what = f"of optimizer {optimizer.name!r}"
    if penalties:
        what += f" with penalty {listing([each.name for each in penalties])}"
    return _made(what, step_source, optimizer, dtype, penalties)


def _made(what: str, source: Callable[..., str], *arguments: Any) -> Source:
    """Return a kernel's source, which is made once for the same records."""
    plain = (each if isinstance(each, int | str | tuple) else id(each) for each in arguments)
    key = source, *plain
    if key not in _sources:
        try:
            _sources[key] = arguments, Source(source(*arguments), _ARGUMENTS)
        except Untraceable as error:
            raise CannotCompile(what, str(error)) from error
    return _sources[key][1]


def _address(function: Any) -> int:
    address = ctypes.cast(function, ctypes.c_void_p).value
    assert address is not None
    return address
