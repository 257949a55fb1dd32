"""The vectors' functions for float32, by name: what a kernel's source imports."""

from thalweg.engine.compiled import vector

globals().update(vector.names("float32"))
