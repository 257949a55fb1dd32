"""Sources of the kernels of activations, from their own functions."""

from __future__ import annotations

from thalweg.activations import Activation
from thalweg.engine.compiled.kernel_text import HEAD, indented, loop_import, tuple_text
from thalweg.engine.compiled.vector_backend import VectorBackEnd
from thalweg.tracing.trace import Trace, call, emit, needed

_FUNCTION = '''

@fast
def {name}_of(z, numbers):
    """{about}"""
{body}
'''

_KERNEL = '''

def kernel(layer, back):
    """Activations of a layer's sums, or dL/dz of them."""
    activate(layer_at(layer), back, {numbers}, value_of, slope_of)
'''

_ON_PLANE = '''

def kernel(job, plane):
    """Losses of nets with one hidden layer at points of a plane."""
    {loop}(job_at(job), plane_at(plane), {numbers}, value_of)
'''


def activation_source(activation: Activation, dtype: str) -> str:
    """Return the source of an activation's kernel: value and slope of a layer's sums.

    Raises:
        Untraceable: one of its functions does what kernels cannot.
    """
    head = HEAD.format(title=f"The activation {activation.name}", dtype=dtype)
    places = tuple_text(range(len(activation.hyperparameters)))
    return (
        head
        + loop_import("activation_loop", "activate")
        + _function(activation, "value", "The activation of a sum.", dtype)
        + _function(activation, "slope", "Its derivative.", dtype)
        + _KERNEL.format(numbers=places)
    )


def plane_source(activation: Activation, dtype: str, deep: bool) -> str:
    """Return the source of the kernel of `loops.net_on_plane` with an activation's value.

    Args:
        activation: of the hidden layers.
        dtype: of the numbers.
        deep: whether there are several: `loops.deep_net_on_plane`.

    Raises:
        Untraceable: it does what kernels cannot.
    """
    head = HEAD.format(title=f"Nets of {activation.name} on a plane", dtype=dtype)
    loop = "sum_deep_heights" if deep else "sum_heights"
    places = tuple_text(range(len(activation.hyperparameters)))
    return (
        head
        + (loop_import("deep_net_on_plane" if deep else "net_on_plane", loop))
        + _function(activation, "value", "The activation of a sum.", dtype, coarse=True)
        + _ON_PLANE.format(numbers=places, loop=loop)
    )


def _function(
    activation: Activation, name: str, about: str, dtype: str, coarse: bool = False
) -> str:
    """Write the value or the slope as a function of kernels."""
    trace = Trace(VectorBackEnd(dtype == "float64", coarse))
    z = trace.given("z")
    numbers = {key: trace.given(f"h{i}") for i, key in enumerate(activation.hyperparameters)}
    made = trace.as_number(call(lambda: getattr(activation, name)(z, **numbers)))
    names = {symbol.number: symbol.operands[0] for symbol in (z, *numbers.values())}
    body = [f"h{i} = numbers[{i}]" for i in range(len(numbers))]
    body += [*emit(needed([made]), names), f"return {names[made.number]}"]
    return _FUNCTION.format(name=name, about=about, body=indented(body, 4))


__all__ = ["activation_source", "plane_source"]
