"""From a table to encoded rows: sources, column roles, encoding, targets, splits."""
