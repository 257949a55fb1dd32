"""Tracing: a formula is called with symbols in place of arrays, which record its operations.

`thalweg.tracing.hoisting` separates an optimizer's step into coefficients, computed once per
update, and operations on every weight. `thalweg.tracing.trace` records those for a back-end.
"""
