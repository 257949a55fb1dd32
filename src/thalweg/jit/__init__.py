"""Kernels as machine code: what they are written in, compiled, kept in a folder and loaded."""
