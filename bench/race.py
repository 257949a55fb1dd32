"""python -m bench.race: a whole race of 64 settings, beside its winner alone and beside peers.

`thalweg race` of the flights (336,776 rows): four optimizers, eight rates, with L2 and without, ten
epochs, halving, report and all; `thalweg fit` of the winner's setting alone for as many epochs;
scikit-learn's SGDRegressor and Optuna with PyTorch, setting after setting. The sides are processes
of their own, in turns; medians of the rounds. Of the peers some settings are measured, and the sum
is what is done once and 64 times the mean of those: no setting of theirs ends early. PyTorch's
epochs are alike, so two are measured. Optuna needs another Python (``--python``), with torch.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from bench.commands import put_between
from bench.race_parts import ADDED
from thalweg.data.bundled import FLIGHTS

SETTINGS, EPOCHS = 64, 10
_TARGET = "arr_delay"
_MEASURED = {"sklearn": 6, "optuna": 6}  # settings
_TORCH_EPOCHS = 2
_LISTS = "--optimizers sgd,nag,adagrad,adam --lrs 1e-4:1:8 --l2 0,1e-5"
_ON = ["--target", _TARGET, "--drop", "dep_delay", "--epochs", str(EPOCHS), "--json"]

RACE, ALONE, SKLEARN, OPTUNA = (
    "`thalweg race`, 64 settings, halving, report",
    "`thalweg fit` of its winner alone",
    "scikit-learn, SGDRegressor, 64 one by one",
    "Optuna and a loop of PyTorch, 64 trials",
)


@dataclass(frozen=True)
class Took:
    """What a side takes.

    Attributes:
        wall, processor: seconds.
    """

    wall: float
    processor: float


def run(
    python: str, arguments: Sequence[str], compiled: Path | None = None
) -> tuple[Took, dict[str, Any]]:
    """Run Python; return what it took and the JSON that it printed.

    Args:
        python: the interpreter.
        arguments: of it.
        compiled: the folder of modules as bytecode, which an installed package has beside it; None:
            where Python puts them, if the environment lets it.

    Raises:
        RuntimeError: it failed.
    """
    before, begun = os.times(), time.perf_counter()
    environment = dict(os.environ)
    if compiled is not None:
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment["PYTHONPYCACHEPREFIX"] = str(compiled)
    done = subprocess.run(
        [python, *arguments], capture_output=True, text=True, check=False, env=environment
    )
    wall, after = time.perf_counter() - begun, os.times()
    if done.returncode:
        raise RuntimeError(f"{' '.join(arguments)}: {done.stderr.strip()[-400:]}")
    processor = after.children_user - before.children_user
    processor += after.children_system - before.children_system
    return Took(wall, processor), json.loads(done.stdout or "{}")


def setting_of(winner: dict[str, Any]) -> list[str]:
    """Return the options of `thalweg fit` that train a race's winner."""
    given = winner["hyperparameters"]
    options = ["--optimizer", winner["optimizer"], "--lr", str(given["lr"])]
    if winner["l2"]:
        options += ["--l2", str(winner["l2"])]
    return [*options, "--batch-size", str(winner["batch_size"])]


def summed(found: dict[str, Any], times: float) -> Took:
    """Return the whole of a peer: what it does once, and 64 times the mean of a setting.

    Args:
        found: what `bench.peers.race` prints.
        times: by which each setting's time is multiplied, where fewer epochs were measured.
    """
    each = [sum(one[i] for one in found["each"]) / len(found["each"]) * times for i in (0, 1)]
    wall, processor = (found["once"][i] + SETTINGS * each[i] for i in (0, 1))
    return Took(wall, processor)


def measure(
    data: Path, rounds: int, other: str | None, folder: Path
) -> tuple[dict[str, Took], dict[str, float], dict[str, Any]]:
    """Run all sides in turns.

    Args:
        data: Parquet file.
        rounds: of Thalweg's sides; the peers take part in the first.
        other: a Python that has torch and optuna; None: Optuna is left out.
        folder: for models and reports.

    Returns:
        The median of each side, the shares of the race's parts, the winner's setting.
    """
    found: dict[str, list[Took]] = {RACE: [], ALONE: []}
    parts: list[dict[str, float]] = []
    out = ["--out", str(folder / "model.thalweg")]
    race = ["race", str(data), *_ON, *out, *_LISTS.split()]
    race += ["--report", str(folder / "race.html")]
    compiled = folder / "bytecode"
    run(sys.executable, ["-m", "thalweg", *race], compiled)  # kernels and modules are compiled
    for number in range(rounds):
        took, document = run(sys.executable, ["-m", "thalweg", *race], compiled)
        found[RACE].append(took)
        winner = document["winner"]
        alone = ["fit", str(data), *_ON, *out, *setting_of(winner)]
        found[ALONE].append(run(sys.executable, ["-m", "thalweg", *alone], compiled)[0])
        timed = folder / "parts.json"
        run(sys.executable, ["-m", "bench.race_parts", str(timed), *race], compiled)
        parts.append(json.loads(timed.read_text("utf-8")))
        for name, title, python, epochs in (
            ("sklearn", SKLEARN, sys.executable, EPOCHS),
            ("optuna", OPTUNA, other, _TORCH_EPOCHS),
        ):
            if number or python is None:
                continue
            asked = [name, str(data), _TARGET, str(_MEASURED[name]), str(epochs)]
            _, peer = run(python, ["-m", "bench.peers.race", *asked])
            found[title] = [summed(peer, EPOCHS / epochs)]
    sides = {
        name: Took(median(one.wall for one in each), median(one.processor for one in each))
        for name, each in found.items()
    }
    names = dict.fromkeys(name for each in parts for name in each)
    whole = [sum(each.values()) for each in parts]
    shares = {
        name: median(each.get(name, 0.0) / all_ for each, all_ in zip(parts, whole, strict=True))
        for name in names
    }
    return sides, shares, winner


def lines(sides: dict[str, Took], shares: dict[str, float], load: float) -> list[str]:
    """Return the tables in Markdown."""
    ours = sides[RACE]
    table = ["| | seconds | processor | the race takes, processor |", "| --- | --- | --- | --- |"]
    for name, one in sides.items():
        ratio = ours.processor / one.processor
        said = "" if name == RACE else f"{ratio:.2f} ×" if ratio > 0.2 else f"1/{1 / ratio:.0f}"
        table.append(f"| {name} | {one.wall:.1f} | {one.processor:.1f} | {said} |")
    added = sum(shares.get(name, 0.0) for name in ADDED)
    table += ["", "| part of the race | share of processor time |", "| --- | --- |"]
    for name, share in sorted(shares.items(), key=lambda one: -one[1]):
        table.append(f"| {name} | {share:.0%} |")
    table += [f"| **what the race adds:** {', '.join(ADDED)} | **{added:.0%}** |", ""]
    return [*table, f"Load of the machine {load:.0f}."]


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, print the tables, and put them into a document if one is named."""
    parser = argparse.ArgumentParser(prog="python -m bench.race", description=__doc__)
    parser.add_argument("--rounds", type=int, default=3, help="rounds of Thalweg's sides (3)")
    parser.add_argument("--rows", type=int, help="of the flights (all)")
    parser.add_argument("--python", help="a Python that has torch, optuna, pandas, scikit-learn")
    parser.add_argument("--markdown", type=Path, help="a document whose tables are replaced")
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        data = FLIGHTS
        if given.rows is not None:
            import pyarrow.parquet as pq

            data = Path(folder, "flights.parquet")
            pq.write_table(pq.read_table(FLIGHTS).slice(0, given.rows), data)
        sides, shares, _ = measure(data, given.rounds, given.python, Path(folder))
    found = lines(sides, shares, os.getloadavg()[0])
    print("\n".join(found))
    if given.markdown:
        text = given.markdown.read_text("utf-8")
        given.markdown.write_text(put_between(text, "bench.race", "A whole race", found), "utf-8")


if __name__ == "__main__":
    main()
