"""Loss surfaces: textbook ones, a formula of the user's own, slices of a model's true loss."""
