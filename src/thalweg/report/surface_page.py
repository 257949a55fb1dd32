"""A loss surface as one HTML page, which asks no machine for anything, or as a picture.

The page is built from `lab-ui/` (``make page``) into `page/surface.html`: the lab's own views of a
surface; this fills in what they show. Its content security policy is that of the report's page.
"""

from __future__ import annotations

import base64
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from thalweg.errors import UsageError
from thalweg.landscape.loss_surface import LossSurface
from thalweg.models.file import write_whole, written_whole
from thalweg.option_words import word
from thalweg.plain import plain
from thalweg.report.race_page import embedded
from thalweg.report.race_pictures import COLOURS
from thalweg.wording import cut_inside, visible

TEMPLATE = Path(__file__).parent / "page" / "surface.html"
_PLACE = '"the surface document"'
ENDINGS = (".html", ".png")


def check_ending(path: str | os.PathLike[str]) -> str:
    """Return the ending of a file that a surface can be written to.

    Raises:
        UsageError: another ending; or a picture, and matplotlib is not installed.
    """
    ending = Path(path).suffix.lower()
    if ending not in ENDINGS:
        raise UsageError(
            f"--out {word(str(path))}: a surface is written as *.html, a page, or *.png, a picture."
        )
    if ending == ".png":
        try:
            import matplotlib  # noqa: F401
        except ImportError:
            raise UsageError(
                "A picture is drawn with matplotlib, which is not installed: pip install "
                "'thalweg[plot]' brings it, or write a page, *.html."
            ) from None
    return ending


def save(of: LossSurface, path: str | os.PathLike[str]) -> None:
    """Write a surface as its ending says.

    Raises:
        UsageError: as `check_ending`.
        OutputError: the file cannot be written.
    """
    ending = check_ending(path)
    if ending == ".html":
        write_whole(path, page(of).encode())
        return
    with written_whole(path) as file:
        picture(of).savefig(file, format=ending[1:], metadata={"Software": None})


def page(of: LossSurface) -> str:
    """Return a surface as HTML."""
    before, _, after = TEMPLATE.read_text(encoding="utf-8").partition(_PLACE)
    return f"{before}{embedded(plain(document(of)))}{after}"


def document(of: LossSurface) -> Mapping[str, Any]:
    """Return what the page shows: arrays as float32 in base64."""
    said, arrays = packed_surface(of)
    return {
        **said,
        "summary": [visible(line) for line in of.summary()],
        "arrays": {
            name: {
                "shape": list(values.shape),
                "float32": base64.b64encode(np.asarray(values, "<f4").tobytes()).decode(),
            }
            for name, values in arrays.items()
        },
    }


def packed_surface(of: LossSurface) -> tuple[dict[str, Any], dict[str, NDArray[Any]]]:
    """Return what is said of a surface, and its arrays, as pages take both.

    Arrays are ``heights`` ``[b, a]``; and of the points of all walks, one walk after the other,
    ``places`` ``[n, 2]``, ``losses`` and ``in_plane`` ``[n]``.
    """
    low, a, b = of.lowest
    finite = of.heights[np.isfinite(of.heights)]
    said = {
        **of.said(),
        "a": [float(of.a[0]), float(of.a[-1])],
        "b": [float(of.b[0]), float(of.b[-1])],
        "lowest": {"loss": low, "a": a, "b": b},
        "high": float(finite.max()) if len(finite) else None,
        "walks": [
            {"name": visible(w.name), "updates": w.updates.tolist(), "explained": w.explained}
            for w in of.walks
        ],
    }
    arrays: dict[str, NDArray[Any]] = {"heights": of.heights}
    if of.walks:
        for name in ("places", "losses", "in_plane"):
            arrays[name] = np.concatenate([getattr(walk, name) for walk in of.walks])
    return said, arrays


def picture(of: LossSurface) -> Any:
    """Return a matplotlib figure: the surface in 3D beside its contours."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(12, 5), layout="constrained", dpi=150)
    solid: Any = figure.add_subplot(1, 2, 1, projection="3d")
    flat = figure.add_subplot(1, 2, 2)
    a, b = np.meshgrid(of.a, of.b)
    heights = np.where(np.isfinite(of.heights), of.heights, np.nan)
    solid.plot_surface(a, b, heights, cmap="viridis", rcount=100, ccount=100)
    drawn = flat.contourf(a, b, heights, levels=24, cmap="viridis")
    flat.contour(a, b, heights, levels=24, colors="white", linewidths=0.3, alpha=0.6)
    figure.colorbar(drawn, ax=flat, label=of.loss.replace("_", " "))
    for k, walk in enumerate(of.walks):
        colour, (x, y) = COLOURS[k % len(COLOURS)], walk.places.T
        flat.plot(x, y, color=colour, label=_name(walk.name), linewidth=1.6)
        solid.plot(x, y, walk.losses, color=colour, zorder=5)
    flat.plot([0], [0], marker="+", color="white", markersize=11, markeredgewidth=2)
    if of.walks:
        flat.legend(fontsize=8)
    for axes in (solid, flat):
        axes.set_xlabel(_name(of.plane.names[0]))
        axes.set_ylabel(_name(of.plane.names[1]))
    figure.suptitle(_name(f"{of.loss.replace('_', ' ')} of {of.of}", 90))
    return figure


def _name(text: str, most: int = 40) -> str:
    """Return a name from the data for matplotlib, to which what stands between $ is mathematics."""
    return cut_inside(text, most).replace("$", r"\$")


__all__ = ["check_ending", "document", "packed_surface", "page", "picture", "save"]
