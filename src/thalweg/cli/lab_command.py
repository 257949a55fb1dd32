"""`thalweg lab`: the page of this machine."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from thalweg.cli import options as o
from thalweg.options.fit_options import LAB_OPTIONS
from thalweg.options.option import given


@o.takes_options(LAB_OPTIONS)
def lab(
    data: o.LabData = None,
    target: o.Target = None,
    *,
    port: Annotated[
        int, typer.Option(help="To listen on; 0: any that is free.", min=0, max=65535)
    ] = 0,
    host: Annotated[
        str, typer.Option(help="To listen on. Another than this machine's own shows it to others.")
    ] = "127.0.0.1",
    browser: Annotated[
        bool, typer.Option("--browser/--no-browser", help="Whether to open the page in a browser.")
    ] = True,
    **options: Any,
) -> None:
    """Show gradient descent on a page of this machine, on test surfaces and on your data.

    With DATA the page begins with it: choose the target and what is compared, and watch the race.
    The options are those of a race; the page can change the most important ones.

    The page is for this machine alone, behind the token in its address. The command ends when the
    page is closed, or by Ctrl-C.

    **Examples**

    - `thalweg lab`
    - `thalweg lab sales.csv --target price`
    - `thalweg lab --port 8050 --no-browser`
    """
    import webbrowser

    from thalweg.lab.server import Address, serve

    o.check_output()

    def told(address: Address) -> None:
        url = f"{address.url}#p=data" if data else address.url
        print(f"The lab: {url}", flush=True)
        if browser:
            webbrowser.open(url)

    named = [str(name) for name in data or ()]
    typed = {name: options[name] for name in o.typed() & {*LAB_OPTIONS}}
    serve(told, host, port, named, target, given(LAB_OPTIONS, typed))


__all__ = ["lab"]
