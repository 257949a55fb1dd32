"""The lab: a local web page on which gradient descent is seen, on test surfaces and real data.

`view` shows the same in a notebook.
"""

from __future__ import annotations

from typing import Any


def view(result: Any, surface: Any = None) -> Any:
    """Show a result in Jupyter or marimo, by the components of the report and the lab.

    Args:
        result: what `thalweg.fit` or `thalweg.race` returns: the report, with every picture of it;
            or `Model.landscape`: its true loss over a plane;
            or `thalweg.landscape.descents.descents`, or `thalweg.Path` in two dimensions: the
            paths over their surface, to be turned, played and scrubbed.
        surface: of a path, the surface that it went down: the name of one of the lab's
            (``"beale"``), a formula in x and y (``"x^2 + 3 y^2"``), or a function of two numbers.
            Descents know theirs.

    Returns:
        A widget (anywidget): the last line of a cell shows it.

    Raises:
        UsageError: anywidget is missing, or the result is nothing that can be shown.
    """
    from thalweg.lab.widget import widget_of

    return widget_of(result, surface)


__all__ = ["view"]
