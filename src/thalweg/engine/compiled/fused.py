"""Whether loss and step of a unit may be fused in one loop (`loops.fused_row_step`)."""

from __future__ import annotations

from thalweg.engine.compiled.units import Unit
from thalweg.engine.contract import Tables
from thalweg.losses.over_runs import LossOverRuns

FEWEST_ROWS = 16384  # of a block, for which a kernel that takes a second to compile may be had


def obstacles(unit: Unit, rows: int, tables: Tables, loss: LossOverRuns) -> list[str]:
    """Return what of a unit the row-by-row kernel does not support; none: the two may be fused.

    The kernel's update is a step, L2 and decay of the weights that its row touches, nothing else.

    Args:
        unit: with the block's tables laid out in it (`tables.lay_out`).
        rows: of the block.
        tables: of the block.
        loss: that is minimised.
    """
    part = unit.parts[0]
    found = {
        "few rows": rows < FEWEST_ROWS,
        "several rows before an update": tables.micro_batch != 1
        or not tables.due[:, part.group].all(),
        "columns side by side": not unit.by_feature,
        "a loss over all classes": loss.loss.grouped,
        "an average of the weights": unit.average is not None or bool(part.optimizer.averaged),
        "every weight in every update": unit.updates_all_weights,
        "missed updates to catch up with": bool(unit.record.get("catch_up")),
        "L1": bool(part.record.get("l1")),
        "max-norm": bool(part.record.get("max_norm")),
        "clipping": bool(part.record.get("clip_norm") or part.record.get("clip_value")),
        "noise": bool(tables.groups[part.group].noisy[part.members].any()),
    }
    return [name for name, there in found.items() if there]
