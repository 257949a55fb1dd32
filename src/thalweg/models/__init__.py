"""Models: from encoded rows to predictions, and the files that keep them."""
