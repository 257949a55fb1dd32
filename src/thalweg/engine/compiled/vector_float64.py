"""The vectors' functions for float64, by name: what a kernel's source imports."""

from thalweg.engine.compiled import vector

globals().update(vector.names("float64"))
