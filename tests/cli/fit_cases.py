"""One run that the tests of `fit`'s options vary, and what they compare of it."""

ROWS = 120
ONE_RUN = ("--optimizer", "sgd", "--lr", 0.05, "--batch-size", 16, "--epochs", 2)


def trained(document):
    """Return what training depends on, of the first run."""
    first = document["runs"][0]
    return first["valid_losses"], first["batch_losses"], first["train_loss"]


def columns(document):
    return {column["name"]: column for column in document["columns"]}
