"""The race: what to try, and who won."""
