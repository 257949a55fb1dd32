"""The loops of the kernels: ordinary functions of records, which Numba compiles.

`train` goes over micro-batches and shards; the other modules are what it does there, in that order:
`gather`, `forward`, a loss (`loss_loop`), `backward`, `sparse_slots`, then `update` with a step
(`step_loop`), `norms` and `missed_updates`. `fused_row_step` is all of it in one loop, for a run
that updates after every row. What a loss or an optimizer adds are the small functions that
`thalweg.engine.compiled.generate` makes of it.

Importing one of these modules imports Numba. Nothing here allocates, and no shard writes to the
memory of another.
"""
