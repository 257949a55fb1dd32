"""Names of the file formats that are read, for the help, which imports none of their libraries."""

# Those of `read_files.FORMATS`, the commonest first.
FORMAT_NAMES = ("CSV", "JSON Lines", "Parquet", "Arrow", "svmlight", "NumPy")


def formats_in_words() -> str:
    """Return them for a sentence: ``CSV, … or NumPy``."""
    *names, last = FORMAT_NAMES
    return f"{', '.join(names)} or {last}"
