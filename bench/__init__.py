"""Side by side with what people use today: every comparison in one run, on generated data."""
