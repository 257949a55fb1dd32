"""The value of presentation MathML, read as people read it: an evaluator written for the tests.

Rows within rows are taken apart, so that only parentheses that are drawn hold something together.
"""

from __future__ import annotations

import numpy as np

_FUNCTIONS = {
    "max": np.maximum,
    "min": np.minimum,
    "sign": np.sign,
    "ln": np.log,
    "mean": lambda x: np.mean(x, axis=-1, keepdims=True),
    **{name: getattr(np, name) for name in ("sin", "cos", "tan", "sinh", "cosh", "tanh")},
}
_FUNCTIONS |= {"arcsin": np.arcsin, "arccos": np.arccos, "arctan": np.arctan}
_RELATIONS = {"<": np.less, "≤": np.less_equal, ">": np.greater, "≥": np.greater_equal}
_RELATIONS |= {"=": np.equal, "≠": np.not_equal}
_BY = {("|", "|"): np.abs, ("⌊", "⌋"): np.floor, ("(", ")"): lambda x: x}
_TIMES = ("\u2062", "·", "⊙")
# Of matrices: a record may have algorithms by name.
_FUNCTIONS |= {
    "eigenvectors": lambda x: np.linalg.eigh(x)[1][:, ::-1],
    "orthogonal": lambda x: np.linalg.qr(x)[0],
    "falling": lambda x: np.argsort(-np.diag(x), kind="stable"),
    "rows": lambda x, order: x[order],
    "columns": lambda x, order: x[:, order],
}


def define(name, function):
    """Return known functions with another one, of a formula that calls it by name."""
    return {**_FUNCTIONS, name: function}


def _matrices(*values):
    return all(np.ndim(each) == 2 for each in values)


def _total(x):
    return np.sum(x, axis=-1, keepdims=True)


def _sums(known):
    return np.sum if known.get("matrices") else _total


def read(markup, known):
    """Return a markup's value; `known` has that of every symbol by its text.

    With ``"matrices": True`` in it what stands beside each other is a product of matrices, sums are
    over everything, and ``"functions"`` may have more of them.
    """
    tokens = _tokens(markup, known)
    value, rest = _alternatives(tokens, known)
    assert not rest, f"{rest[0].xml()} is left of {markup.xml()}"
    return value


def _tokens(markup, known):
    """Return what stands beside each other, rows without parentheses of their own taken apart."""
    fence = markup.tag == "mrow" and getattr(markup.children[0], "attributes", {}).get("fence")
    if markup.tag != "mrow" or fence or markup.xml() in known:
        return [markup]
    return [token for child in markup.children for token in _tokens(child, known)]


def _operator(tokens, signs):
    return bool(tokens) and tokens[0].tag == "mo" and tokens[0].children[0] in signs


def _alternatives(tokens, known):
    value, tokens = _relation(tokens, known)
    while _operator(tokens, "∧∨"):
        both = tokens[0].children[0] == "∧"
        other, tokens = _relation(tokens[1:], known)
        value = np.logical_and(value, other) if both else np.logical_or(value, other)
    return value, tokens


def _relation(tokens, known):
    value, tokens = _sum(tokens, known)
    if _operator(tokens, _RELATIONS):
        function = _RELATIONS[tokens[0].children[0]]
        other, tokens = _sum(tokens[1:], known)
        value = function(value, other)
    return value, tokens


def _sum(tokens, known):
    value, tokens = _product(tokens, known)
    while _operator(tokens, "+−"):
        minus = tokens[0].children[0] == "−"
        other, tokens = _product(tokens[1:], known)
        value = value - other if minus else value + other
    return value, tokens


def _product(tokens, known):
    if _operator(tokens, "−"):
        value, tokens = _product(tokens[1:], known)
        return -value, tokens
    if _operator(tokens, "∑"):
        value, tokens = _product(tokens[1:], known)
        return _sums(known)(value), tokens
    value, tokens = _factor(tokens, known)
    while _operator(tokens, _TIMES):
        entries = tokens[0].children[0] == "⊙"
        other, tokens = _factor(tokens[1:], known)
        product = known.get("matrices") and not entries and _matrices(value, other)
        value = value @ other if product else value * other
    return value, tokens


def _factor(tokens, known):
    first, *rest = tokens
    if _operator(rest, "\u2061"):
        inside = rest[1].children[1]
        arguments, group = [], []
        for token in _tokens(inside, known):
            if _operator([token], ","):
                arguments.append(group)
                group = []
            else:
                group.append(token)
        values = []
        for each in (*arguments, group):
            value, left = _alternatives(each, known)
            assert not left
            values.append(value)
        return known.get("functions", _FUNCTIONS)[first.children[0]](*values), rest[2:]
    return _value(first, known), rest


def _value(of, known):
    if of.xml() in known:
        return known[of.xml()]
    if of.tag == "mn":
        text = of.children[0].replace("−", "-").replace("∞", "inf")
        return float(text)
    if of.tag == "mi":
        return {"e": np.e, "π": np.pi}[of.children[0]]
    parts = of.children
    if of.tag == "mfrac":
        return read(parts[0], known) / read(parts[1], known)
    if of.tag == "msqrt":
        return np.sqrt(read(parts[0], known))
    if parts[-1].tag == "mo" and parts[-1].children[0] == "⊤":
        base = f"<msub>{parts[0].xml()}{parts[1].xml()}</msub>"
        return (known[base] if of.tag == "msubsup" else read(parts[0], known)).T
    if of.tag == "msup" and known.get("matrices") and parts[1].children[0] == "−1":
        return np.linalg.inv(read(parts[0], known))
    if of.tag == "msup":
        return read(parts[0], known) ** read(parts[1], known)
    if of.tag == "msubsup":
        base = f"<msub>{parts[0].xml()}{parts[1].xml()}</msub>"
        return known[base] ** read(parts[2], known)
    if of.tag == "msub":  # the sum of sizes
        inside = parts[0].children
        assert inside[0].children[0] == "‖"
        assert parts[1].children[0] == "1"
        return _sums(known)(np.abs(read(inside[1], known)))
    assert of.tag == "mrow", of.xml()
    if parts[0].children[0] == "{":
        return _cases(parts[1], known)
    inside = read(parts[1], known)
    if parts[0].children[0] == "‖":
        return np.sqrt(_sums(known)(inside * inside))
    return _BY[parts[0].children[0], parts[2].children[0]](inside)


def _cases(table, known):
    *lines, (last, word) = ([cell.children[0] for cell in row.children] for row in table.children)
    assert word.children == ("else",)
    value = read(last, known)
    for then, condition in reversed(lines):
        holds = read(condition.children[1], known)
        value = np.where(holds, read(then, known), value)
    return value
