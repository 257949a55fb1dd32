"""Every option of `thalweg.fit`, `thalweg.race` and `thalweg.Run`: one record each.

An option is declared in one place, as a key of a TypedDict whose annotation carries its `Option`:
type checkers read the type, and signatures, ``help()``, the command line, reports and the schema of
model files follow from the record.
"""
