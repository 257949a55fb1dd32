"""Training: the loop over blocks, from settings to trained runs."""
