"""The records that the engine and its kernels share (see `thalweg.jit.records`).

A *shard* is up to 16 columns of the weights (or the columns of whole runs, where a run has several)
that one core works on at a time; a *part* of a shard is those of its columns that have one
optimizer and batch size. There are two layouts. With lanes = columns a row of weights is `padded`
columns, a multiple of 16, next to each other; 16 of them are a *tile*. With lanes = features
(`by_feature`) a shard is one run with one column, and its weights are contiguous, 16 features per
vector. A *mask* is a whole number whose bit k is that of lane k. Values that depend on the update's
number are arrays with a row for each update.
"""

from __future__ import annotations

from thalweg.jit.records import Fields, Int8, Int32, Pointer, Real, field

PLANE_TILES = 64  # of points whose losses are summed together: a third of a first cache
PLANE_ROWS = 8  # of a deep net on a plane whose sums are in registers
GATHERED_ROWS = 128  # at a time, where rows lie apart, for a run that updates after each


class Step(Fields):
    """The arguments of one call of an optimizer's kernel.

    It steps contiguous weights and writes the new ones elsewhere; or it steps those at the indices
    `listed`, writes the lanes `meant` in place, and the old values elsewhere.
    """

    count: int = field("vectors", "how many there are of each tile")
    tiles: int = field("tiles", "side by side")
    stride: int = field("elements", "from a vector to the next one of the tile")
    weights: Pointer[Real] = field("weight", "first weight before the step")
    gradient: Pointer[Real] = field("dL/dw", "summed over rows; `mean_factor` makes it a mean")
    states: Pointer[Real] = field("state", "first state of the first weight")
    state_step: int = field("elements", "from a state to the next")
    new_weights: Pointer[Real] = field(
        "weight", "where new weights are put, or the old listed ones"
    )
    new_states: Pointer[Real] = field("state", "where new states are put, or the old listed ones")
    new_state_step: int = field("elements", "from a state to the next, of those")
    coefficients: Pointer[Real] = field("number", "the update's, a row of `width` each")
    width: int = field(
        "elements", "of a row of coefficients: 1, which serves all lanes, or a lane each"
    )
    mean_factor: Pointer[Real] = field(
        "1 / weight of rows", "what the sum of gradients is multiplied by"
    )
    intercept: int = field("mask", "lanes of the first `top` vectors that no penalty acts on")
    top: int = field("vectors", "that `intercept` is for")
    l2: Pointer[Real] = field("strength", "L2 penalty of each lane")
    decay: Pointer[Real] = field("fraction an update", "decoupled weight decay, `width` numbers")
    l1: Pointer[Real] = field("strength", "L1 penalty of each lane; none: no lane has one")
    strengths: Pointer[Real] = field(
        "strength", "of further penalties, a row of each lane's for each; or none"
    )
    clip_value: Pointer[Real] = field("dL/dw", "bound of each lane's entries; none: no bound")
    factor: Pointer[Real] = field("ratio", "what clipping by norm multiplies each lane by; or none")
    noise: Pointer[Real] = field("dL/dw", "to be added to the gradient; or none")
    check: Pointer[Real] = field("0 or NaN", "of each lane: NaN once a number was not finite")
    last: int = field("mask", "lanes of the last vector that are weights")
    listed: Pointer[Int32] = field("vector", "which vectors are stepped where they lie; or none")
    meant: Pointer[int] = field("mask", "of each tile: lanes that are changed, where listed")
    ahead: int = field("entries", "how far ahead of the step the list is prefetched")
    until: int = field("entries", "of the list that may be prefetched")
    rarity: Pointer[Real] = field(
        "updates", "per touch, of each weight: see `Group.rarity`; or none"
    )
    apart: bool = field("flag", "behind the last vector's own lanes lie other weights")
    totals: Pointer[float] = field("number", "room: sums over a layer or run, a lane each")
    totals_step: int = field("elements", "from a sum to the next")


class Together(Fields):
    """Steps of several optimizers, each over points of its own (see `steps_together`)."""

    count: int = field("groups", "how many there are")
    steps: Pointer[Step] = field("record", "of each group")
    kernels: Pointer[int] = field("address", "of each group's optimizer's kernel")
    coefficient_counts: Pointer[int] = field("coefficients", "of a step of each group")


class Tensor(Fields):
    """Weights that an optimizer's step takes at once: of a layer's matrix, a bias, or a run."""

    pieces: Pointer[Step] = field("record", "the weights: parts of them that lie side by side")
    piece_count: int = field("pieces", "how many")
    totals: Pointer[float] = field("number", "room: sums over all of it, by lanes")
    totals_step: int = field("elements", "from a sum to the next")
    lanes: int = field("lanes", "of a sum that are one run's")
    runs: int = field("runs", "side by side")
    by_numpy: int = field("address", "of what makes its step in Python; 0: the kernel does")


class Part(Fields):
    """Those columns of a shard that have one optimizer and one batch size."""

    kernel: int = field("address", "of the optimizer's kernel")
    step: Step = field("record", "of its dense weights, or of all that lie side by side")
    step_sparse: Step = field("record", "of its sparse weights")
    due: Pointer[Int8] = field("0 or 1", "of each micro-batch: whether an update follows it")
    mean_factor: Pointer[Real] = field(
        "1 / weight of rows", "of each micro-batch: makes sums means"
    )
    lanes: Pointer[int] = field("mask", "of each tile: lanes that are the part's")
    coefficients: Pointer[Real] = field("number", "of the block's updates, the optimizer's own")
    coefficient_step: int = field("elements", "from an update to the next; 0 where all are alike")
    coefficient_count: int = field("coefficients", "of an update")
    width: int = field("elements", "of a row of coefficients: 1 or `padded`")
    states: Pointer[Real] = field("state", "the optimizer's, of the shard's shape each")
    state_count: int = field("states", "of a weight")
    state_step: int = field("elements", "from a state to the next")
    next_update: int = field("updates", "of the block that are done")
    frozen: Pointer[int] = field("update", "of each lane: that which was not finite; -1: none")
    new_weights: Pointer[Real] = field("weight", "after the update, until it is found to be finite")
    new_states: Pointer[Real] = field("state", "likewise")
    new_state_step: int = field("elements", "from a new state to the next")
    trades: bool = field("flag", "new and old may change places: both are of all its weights")
    traded: bool = field("flag", "they have, and the new ones are where the old ones were")
    slot_states: Pointer[Real] = field("state", "of the touched sparse weights")
    slot_state_step: int = field("elements", "from one of those states to the next")
    decay: Pointer[Real] = field("fraction an update", "decoupled weight decay of the updates")
    decay_step: int = field("elements", "from an update to the next; 0 where all are alike")
    l2: Pointer[Real] = field("strength", "L2 penalty of each lane")
    l1: Pointer[Real] = field("strength", "L1 penalty of each lane; or none")
    strengths: Pointer[Real] = field(
        "strength", "of further penalties, a row of each lane's for each; or none"
    )
    max_norm: Pointer[float] = field("length", "largest of each lane's weights; or none")
    clip_norm: Pointer[float] = field("length", "largest of each lane's gradient; or none")
    clip_value: Pointer[Real] = field("dL/dw", "largest of an entry of each lane; or none")
    factor: Pointer[Real] = field("ratio", "room: what a length is shortened by, of each lane")
    noise: Pointer[Real] = field("dL/dw", "gradient noise of update 0; or none")
    noise_step: int = field("elements", "from an update's noise to the next")
    average: Pointer[Real] = field("weight", "the average that predictions use; or none")
    average_share: Pointer[Real] = field("fraction", "that an update's weights have in the average")
    average_step: int = field("elements", "from an update to the next; 0 where all are alike")
    averaged: int = field("number + 1", "of the state that averages the weights; 0: none does")
    share_at: int = field("number", "of the coefficient that is the weights' share in it")
    check: Pointer[Real] = field("0 or NaN", "room: see Step.check")
    biggest: Pointer[Real] = field("dL/dw or weight", "room: largest magnitude of each lane")
    squares: Pointer[float] = field(
        "1", "room: sum of squares in units of the largest, of each lane"
    )
    affine: Pointer[float] = field("1", "A of a missed update, after each update; or none")
    affine_step: int = field("elements", "from there to B of a missed update")
    summed: Pointer[float] = field("number", "running sum of the coefficient `summed_at`; or none")
    summed_at: int = field("number", "of the coefficient that adds up over missed updates")
    sums_width: int = field("elements", "of an update in these two arrays: 1, or a lane each")
    spare: Pointer[Real] = field(
        "mixed", "room: a row each of coefficients, gradient, weights, states"
    )
    rarity: Pointer[Real] = field(
        "updates", "per touch, of each sparse weight: see `Group.rarity`; or none"
    )
    slot_rarity: Pointer[Real] = field(
        "updates", "room: likewise of the touched weights, of one run"
    )
    by_unit: int = field("address", "of what bounds the weights of a net's units; 0: no net")
    ascent: Pointer[Real] = field("length", "how far uphill, of each lane; or none")
    tensors: Pointer[Tensor] = field("record", "what the step takes at once; none: any weights")
    tensor_count: int = field("tensors", "how many")
    passes: int = field("passes", "over a tensor before its step, each of which makes some sums")
    pass_ends: Pointer[int] = field("sums", "that there are after each pass")


class Layer(Fields):
    """A layer of a net: its parameters, and room for a chunk of rows.

    Weights have a row of `units` for each input. Rows of sums are `stride` apart, a multiple of 16;
    what lies between is not used, and is 0 where it is dL/dz.
    """

    inputs: int = field("inputs", "of the first layer: dense columns without the one of ones")
    units: int = field("units", "of the last layer: scores")
    stride: int = field("elements", "from a row's sums to those of the next row")
    weights: Pointer[Real] = field("weight", "`units` for each input")
    gradient: Pointer[Real] = field("dL/dw", "as the weights lie")
    bias: Pointer[Real] = field("weight", "of each unit")
    bias_gradient: Pointer[Real] = field("dL/dw", "of each unit")
    new_weights: Pointer[Real] = field("weight", "after an update, as `Part.new_weights`")
    new_bias: Pointer[Real] = field("weight", "likewise")
    sums: Pointer[Real] = field("sum", "room: before the activation")
    active: Pointer[Real] = field("activation, then dL/dz", "room: what the next layer takes")
    transposed: Pointer[Real] = field("weight", "room: the weights with a row for each unit")
    activation: int = field("address", "of the activation's kernel; the last layer has none")
    numbers: Pointer[Real] = field("number", "that the activation takes")
    rows_here: int = field("rows", "whose sums are there")
    drop_below: int = field("word", "of 32 bits: units whose own is below are 0; 0: no dropout")
    drop_key: int = field("word", "of the run's seed and the layer, which units' words depend on")
    drop_scale: Pointer[Real] = field("ratio", "what the units that are not 0 are multiplied by")
    rows_before: int = field("rows", "that the run was trained on before the block")


class Shard(Fields):
    """Runs that one core works on at a time; see above."""

    by_feature: bool = field("flag", "lanes are features of one run; else columns")
    padded: int = field("columns", "with those that fill up the last tile")
    columns: int = field("columns", "that are in use")
    run_columns: int = field("columns", "of a run: its outputs")
    weights: Pointer[Real] = field("weight", "dense ones first, the intercept first of all")
    gradient: Pointer[Real] = field("dL/dw", "summed since the last update, as the weights lie")
    scores: Pointer[Real] = field("score, then dL/dz", "of the rows that are worked on")
    bin_scores: Pointer[Real] = field("score", "room: tables of numbers in bins (`loops.binned`)")
    bin_sums: Pointer[Real] = field("dL/dz", "room: tables of their gradient")
    taken: Pointer[Real] = field("score or loss", "where those of each row are put; or none")
    loss_sums: Pointer[float] = field("loss", "of each lane: sum over the block's rows")
    alive: Pointer[int] = field("mask", "of each tile: lanes that are trained")
    keep: Pointer[int] = field("mask", "of each tile: lanes whose gradient is added to, not begun")
    parts: Pointer[Part] = field("record", "its parts")
    part_count: int = field("parts", "how many")
    dense_vectors: int = field("vectors", "of a tile's dense weights")
    dense_last: int = field("mask", "lanes of the last of them that are weights")
    sparse_at: int = field("elements", "from the first weight to the first sparse one")
    sparse_step: int = field("elements", "from a sparse weight to the next: 1 or `padded`")
    sparse_vectors: int = field("vectors", "of a tile's sparse weights")
    sparse_last: int = field("mask", "lanes of the last of them that are weights")
    updates_all_weights: bool = field("flag", "every update steps every sparse weight")
    fresh: bool = field("flag", "the gradient of the sparse weights has yet to be set to 0")
    direct: bool = field("flag", "each update takes one row: its own list may serve as `touched`")
    slots: Pointer[Int32] = field("number + 1", "of each sparse weight's slot; 0: untouched")
    touched: Pointer[Int32] = field("sparse weight", "that has the slot, of each slot")
    touched_count: int = field("slots", "in use")
    slot_gradient: Pointer[Real] = field("dL/dw", "of the touched weights")
    slot_weights: Pointer[Real] = field("weight", "room: of one run the new ones, else the old")
    stamps: Pointer[Int32] = field("updates", "that each sparse weight has been through")
    catch_up: bool = field("flag", "missed updates of sparse weights are applied in closed form")
    target_of: Pointer[Int32] = field("column", "of the targets that is each lane's")
    target_row: Pointer[Real] = field("target", "room: of a row, a lane each")
    good: Pointer[int] = field("mask", "room: of each tile, lanes whose update is taken over")
    at: int = field("row", "first of those that a loss or a fused kernel is to take")
    rows_here: int = field("rows", "whose scores are there")
    missed_step: Step = field("record", "room: one step for all missed updates")
    fused_kernel: int = field("address", "of loss and step in one, row by row; 0: none")
    next_entries: int = field("entries", "of the row that comes next")
    layers: Pointer[Layer] = field("record", "of a net, the last one's units are scores; or none")
    layer_count: int = field("layers", "how many")
    embedding: Pointer[Shard] = field(
        "record", "of a net: the weights of sparse columns, lanes are units; or none"
    )
    output: Shard = field("record", "of a net: scores and sums of losses, as of a linear run")
    own_first: Pointer[Int32] = field("fold", "of each lane: the first that its run leaves out")
    own_width: Pointer[Int32] = field("folds", "of each lane: how many are left out from there on")
    own_key: Pointer[Int32] = field("word", "of each lane: key of the run's draws")
    own_drawn: Pointer[Int32] = field("0 or 1", "of each lane: whether the run draws")
    own_scale: Pointer[Real] = field("ratio", "of each lane: scale of the run's own row weights")
    draws: bool = field("flag", "a run draws its rows' weights")
    ascends: bool = field("flag", "gradients are taken uphill of the weights")
    uphill: Pointer[Real] = field("ratio", "room: distance / ‖dL/dw‖ of each lane; or none")
    base: Pointer[Real] = field("weight", "room: those that are left for uphill; or none")
    held: Pointer[Real] = field("dL/dw", "room: summed before the micro-batch; or none")
    slot_held: Pointer[Real] = field("dL/dw", "likewise, of the touched weights; or none")
    loss_before: Pointer[float] = field("loss", "room: sums before the second pass; or none")


class Job(Fields):
    """The arguments of one call of the training kernel: rows, the loss over them, and shards."""

    shards: Pointer[Shard] = field("record", "to be trained")
    shard_count: int = field("shards", "how many")
    first: int = field("micro-batch", "to begin with")
    stop: int = field("micro-batch", "to end before")
    micro_batch: int = field("rows", "of a micro-batch; the last may have fewer")
    span: int = field("micro-batches", "that a shard goes through before the next one does")
    rows: int = field("rows", "of the block")
    dense: Pointer[Real] = field("feature", "of row 0; of gathered rows: as if all were there")
    dense_stride: int = field("elements", "from a row to the next")
    dense_columns: int = field("columns", "of a row, the intercept's 1 among them")
    stored_columns: int = field("columns", "of a row, with the positions that follow those")
    binned: int = field("numbers", "whose positions in bins follow the dense columns")
    bin_starts: Pointer[int] = field("row", "of a table: the first of each number, and the end")
    bin_means: Pointer[Real] = field("feature", "mean of each bin's, before it is centred")
    bin_scales: Pointer[Real] = field("ratio", "of each number's features")
    bin_rows: int = field("rows", "that there is room for in the next two")
    bin_edges: Pointer[Int32] = field("element", "room: of a table of one tile, of each number")
    bin_shares: Pointer[Real] = field("ratio", "room: the share of the next edge")
    placed: int = field("row", "the first whose positions are there")
    placed_until: int = field("row", "the first whose positions are not")
    chunk: int = field("rows", "whose scores and gradient are worked on at a time")
    indptr: Pointer[int] = field(
        "entry", "first sparse one of each row (CSR); none: no sparse rows"
    )
    indices: Pointer[Int32] = field("sparse column", "of each entry")
    values: Pointer[Real] = field("feature", "of each entry")
    sparse_columns: int = field("columns", "how many")
    target: Pointer[Real] = field("target", "`targets` numbers a row")
    targets: int = field("targets", "of a row")
    weight: Pointer[Real] = field("weight of a row", "0: the row does not count")
    fold: Pointer[Int32] = field("fold", "of each row, for runs with row weights of their own")
    word: Pointer[Int32] = field("word", "of each row's number, likewise")
    loss: int = field("address", "of the loss's kernel")
    loss_coefficients: Pointer[Real] = field("number", "the loss's own, then 1 / outputs")
    flush: bool = field("flag", "missed updates of all sparse weights are applied at the end")
    only_loss: bool = field("flag", "weights are frozen: only the loss is wanted")
    order: Pointer[int] = field("row", "of `source` that each row is; none: they lie in order")
    source: Pointer[Real] = field("feature", "of row 0 of those that are gathered from")
    source_stride: int = field("elements", "from a row to the next there")
    buffer: Pointer[Real] = field("feature", "room for the rows that are gathered")
    prefetch_rows: int = field("rows", "prefetched for each piece of a product; 0: none")
    prefetched: int = field("row", "the next to be prefetched")
    prefetch_until: int = field("row", "the first that is not to be prefetched yet")
    gather_by_chunk: bool = field("flag", "each shard gathers its rows anew, a chunk at a time")


class OnPlane(Fields):
    """Linear scores, or nets with one hidden layer, at points of a plane, 16 in the lanes."""

    units: int = field("units", "of the hidden layer; of linear scores none")
    outputs: int = field("columns", "scores of a row at each point")
    tiles: int = field("tiles", "of 16 points each")
    sums: Pointer[Real] = field(
        "sum", "of each row: of units or scores, at the origin, then along each of the two axes"
    )
    along: Pointer[Real] = field("coordinate", "of each tile: 16 along the first axis, 16 second")
    leaving: Pointer[Real] = field(
        "weight",
        "of each tile: of each unit, for each output, 16 points'; of several hidden layers three "
        "numbers of each: of each unit behind the first layer its bias, then its weights",
    )
    constant: Pointer[Real] = field(
        "weight",
        "of each tile: each output's bias at 16 points; of several hidden layers room for a tile's "
        "biases and weights",
    )
    layers: int = field("layers", "behind the first hidden one, of several; else 0")
    widths: Pointer[int] = field("units", "of each layer, the scores last")
    widest: int = field("units", "of the widest layer")
    later: int = field("weights", "behind the first layer, with biases")
    shape_numbers: Pointer[Real] = field("number", "that the activation takes")
    heights: Pointer[float] = field("loss", "sums over rows, as many of a tile as scores of a row")
    acts: Pointer[Real] = field(
        "activation", "room: each unit's at 16 points, of a row, or of eight twice"
    )
    apart: Pointer[Real] = field("score", "room: of a row's output, or all of them, at 16 points")
    partial: Pointer[Real] = field("loss", "room: sums of a few rows, of some tiles")
    scored: Shard = field("record", "scores of a chunk of rows at 16 points")


RECORDS: tuple[type[Fields], ...] = (Job, Shard, Layer, Part, Tensor, Step, Together, OnPlane)
