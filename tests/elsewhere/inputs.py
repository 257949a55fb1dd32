"""What every library is given."""

# Scores and targets; the fourth row has an error of exactly 0.
Z = [-2.3, -0.4, 0.05, 0.7, 1.9, 3.2]
NUMBERS = [-0.9, -0.35, 2.4, 0.7, -1.1, 3.9]
CLASSES = [0, 1, 1, 0, 1, 0]
COUNTS = [0, 2, 1, 3, 7, 20]
AMOUNTS = [0.3, 0.8, 2.2, 1.4, 9.5, 20.1]

# Scores of three classes, and the class of each row.
LOGITS = [[0.3, -1.2, 2.0], [1.5, 0.1, -0.7], [-0.4, 0.9, 0.2], [3.0, 2.5, -2.0]]
LABELS = [2, 1, 1, 0]

# A table of two columns, with targets of each kind.
X = [
    [0.5, -1.1], [1.3, 0.4], [-0.7, 0.9], [0.2, 1.6], [-1.4, -0.3], [0.8, 0.8], [-0.1, -1.7],
    [1.9, -0.6], [-0.9, 1.2], [0.4, 0.1], [1.1, -1.5], [-1.6, 0.7],
]  # fmt: skip
Y = [0.9, 1.7, -1.2, 1.4, -1.9, 2.3, -1.8, 2.6, -0.2, 0.5, 0.3, -2.4]
SIDES = [1, 1, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0]
EVENTS = [1, 3, 0, 2, 0, 4, 0, 3, 1, 1, 2, 0]
COSTS = [1.2, 3.1, 0.4, 2.0, 0.3, 3.9, 0.5, 2.7, 0.9, 1.3, 1.8, 0.2]
