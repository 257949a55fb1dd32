"""Engines: kernels that advance many runs over one block of rows."""
