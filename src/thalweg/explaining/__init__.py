"""What drives a model: importance of its columns, curves, interactions; `Model.explain`."""
