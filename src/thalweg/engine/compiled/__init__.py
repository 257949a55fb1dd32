"""The compiled engine: kernels made from the optimizers' and losses' own functions, by Numba."""
