"""What `fit` is told for each kind of model."""

SETTINGS = {
    "regression": {"target": "number", "hidden": (8,)},
    "linear": {"target": "number"},
    "bins": {"target": "number", "numbers": "both"},
    "binary": {"target": "flag", "hidden": (8,), "class_weight": "balanced"},
    "multiclass": {"target": "kind", "hidden": (8,)},
    "count": {"target": "calls", "task": "count", "weight": "mass"},
    "multioutput": {"target": ["number", "other"], "hidden": (8,)},
    "multilabel": {"target": ["flag", "late"], "hidden": (8,)},
    "hinge": {"target": "flag", "loss": "hinge"},
    "calibrated": {"target": "flag", "hidden": (8,), "calibrate": True},
    "mean": {"target": "number", "hidden": (8,), "numbers": "both"},
}
