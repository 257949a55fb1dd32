"""The parts of `thalweg.descend`: the function, one step, L-BFGS, and the path."""
