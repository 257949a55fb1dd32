"""Whether loss and step of a shard may be fused in one loop (`loops.fused_row_step`)."""

from __future__ import annotations

from thalweg.engine.compiled.shards import Shard
from thalweg.engine.contract import BlockUpdates
from thalweg.losses.over_runs import LossOverRuns

FEWEST_ROWS = 16384  # of a block, for which a kernel that takes a second to compile may be had


def obstacles(shard: Shard, rows: int, updates: BlockUpdates, loss: LossOverRuns) -> list[str]:
    """Return what of a shard the row-by-row kernel does not support; none: the two may be fused.

    The kernel's update is a step, L2 and decay of the weights that its row touches, nothing else.

    Args:
        shard: with the block's updates laid out in it (`block_updates.lay_out`).
        rows: of the block.
        updates: of the block.
        loss: that is minimised.
    """
    part = shard.parts[0]
    found = {
        "few rows": rows < FEWEST_ROWS,
        "several rows before an update": updates.micro_batch != 1
        or not updates.due[:, part.group].all(),
        "columns side by side": not shard.by_feature,
        "a step over a whole layer or run": bool(part.optimizer.over),
        "gradients uphill of the weights": bool(part.optimizer.ascends),
        "a loss over all classes": loss.loss.grouped,
        "an average of the weights": shard.average is not None or bool(part.optimizer.averaged),
        "every weight in every update": shard.updates_all_weights,
        "missed updates to catch up with": bool(shard.record.get("catch_up")),
        "L1": bool(part.record.get("l1")),
        "further penalties": bool(part.record.get("strengths")),
        "max-norm": bool(part.record.get("max_norm")),
        "clipping": bool(part.record.get("clip_norm") or part.record.get("clip_value")),
        "noise": bool(updates.groups[part.group].noisy[part.members].any()),
    }
    return [name for name, there in found.items() if there]
