"""The lab: a local web page on which gradient descent is seen, on test surfaces and real data."""
