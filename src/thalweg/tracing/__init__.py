"""From a formula, called with objects that stand in place of arrays, to what it is made of.

`thalweg.tracing.hoisting` divides an optimizer's step into coefficients, computed once for an
update, and what is computed for every weight.
"""
