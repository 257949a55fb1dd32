"""The race: the settings that are tried, and the choice of the winner."""
