"""Texts that stand for numbers, dates, times, durations or booleans.

For each kind there is a *form* (how a column writes it), a function that finds the form from all
values of a column, and one that reads any texts by a form. A model keeps the form, so that a text
means the same in every later table, one row alone included. Nothing here reads a file, and every
step takes time in proportion to the length of the texts.
"""
