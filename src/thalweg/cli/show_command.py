"""`thalweg show`: what a model, or anything that has a name, is."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from thalweg.cli import options as o
from thalweg.cli.printing import print_json, print_parts
from thalweg.errors import UsageError


def show(
    name: Annotated[
        str | None,
        typer.Argument(help="A model file, or the name of an optimizer, loss, metric …"),
    ] = None,
    as_json: o.Json = False,
) -> None:
    """Explain a model, an optimizer, a loss, a metric, a penalty or a schedule.

    Without a name it lists all there are.

    **Examples**

    - `thalweg show`
    - `thalweg show nadam`
    - `thalweg show flights.thalweg`
    """
    from thalweg.called_elsewhere import LISTED_BY, meant_record
    from thalweg.report import descriptions, explanations

    o.check_output()
    if name is None:
        listed = explanations.known()
        print_json(listed) if as_json else print_parts(descriptions.listing(listed))
        return
    found = explanations.explain(name)
    if found:
        if as_json:
            print_json({"explanations": [vars(explanation) for explanation in found]})
        else:
            for explanation in found:
                print_parts(descriptions.explanation(explanation))
        return
    if not Path(name).exists():
        names = [known for names in explanations.known().values() for known in names]
        hint = meant_record(name, names)
        raise UsageError(
            f"{name!r} is neither a model file nor the name of an optimizer, loss, metric, "
            "penalty, schedule, average, activation or initialisation"
            + (f". {hint}" if LISTED_BY in hint else f"; {hint} `{LISTED_BY}` lists all.")
        )
    import thalweg
    from thalweg.report.model_in_words import in_words

    trained = thalweg.load(name)
    if as_json:
        print_json(
            {
                **trained.history,
                "model": name,
                "weights": descriptions.weights(trained),
                "effects": trained.weight_table.to_pylist(),
                "curves": [vars(curve) for curve in trained.curves],
                "in_words": dict(in_words(trained)),
            }
        )
    else:
        print_parts(descriptions.model(trained, name))


__all__ = ["show"]
