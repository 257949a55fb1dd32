"""Texts converted to numbers, dates, times, durations or booleans.

For each of these there is a *form* (how a column writes them), a function that finds the form from
all values of a column, and a function that reads texts by a form. A model keeps the form, so that a
text has the same meaning in every later table, even in a table of one row. Nothing here reads a
file, and every step takes time in proportion to the length of the texts.
"""
