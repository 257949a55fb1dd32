"""Settings written short: without the words that all of them have in common."""

from __future__ import annotations

from collections.abc import Sequence

from thalweg.training.run import Run


def shared_words(runs: Sequence[Run]) -> tuple[list[str], list[str]]:
    """Return the words that the settings of all runs have in common, and those of all nets besides.

    The first word, the optimizer, is common to nets alone, which have another word in its place.
    """
    settings = [str(run).split() for run in runs]
    shared = [part for part in settings[0][1:] if all(part in parts for parts in settings)]
    nets = [
        parts for parts, run in zip(settings, runs, strict=True) if run.architecture is not None
    ]
    if not 1 < len(nets) < len(runs):
        return shared, []
    of_nets = [p for p in nets[0] if p not in shared and all(p in parts for parts in nets)]
    return shared, of_nets


def own_words(run: Run, shared: Sequence[str], of_nets: Sequence[str]) -> str:
    """Write what a run's setting has that the others have not.

    A net whose layers all nets have, so that they are not repeated, is called a net: linear runs
    stand beside it, which may have its optimizer and rate.
    """
    optimizer, *parts = str(run).split()
    if run.architecture is None:
        of_nets = ()
    kept = [part for part in parts if part not in shared and part not in of_nets]
    named = [optimizer] * (optimizer not in of_nets)
    return " ".join([*["net"] * bool(of_nets), *named, *kept])


def in_common(shared: Sequence[str], of_nets: Sequence[str]) -> str:
    """Write what settings have in common: ``each batch=256 cosine; each net adamw``, or ""."""
    said = [f"each {' '.join(shared)}"] * bool(shared)
    said += [f"each net {' '.join(of_nets)}"] * bool(of_nets)
    return "; ".join(said)


__all__ = ["in_common", "own_words", "shared_words"]
