"""A recorded formula as MathML: what browsers draw as mathematics, without fonts or scripts.

Only elements of MathML Core are made. A `Markup` is a tree, not text: a page builds elements from
it, so that no name in a formula can become markup. `Writer` writes fractions, roots, powers, norms,
cases, and a part that has a name by its symbol.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from thalweg.tracing.recording import Node, number

_GREEK = {
    "alpha": "α",
    "beta": "β",
    "delta": "δ",
    "eps": "ε",
    "eta": "η",
    "gamma": "γ",
    "lambd": "λ",
    "mu": "μ",
    "rho": "ρ",
    "sigma": "σ",
    "theta": "θ",
}
# How strongly operations bind, as Python's do; what is not here stands by itself.
_SUM, _SIGN, _PRODUCT, _POWER, _ATOM = 1, 2, 3, 4, 9
_BINDS = {"add": _SUM, "subtract": _SUM, "negative": _SIGN, "multiply": _PRODUCT}
_BINDS |= {"divide": _PRODUCT, "power": _POWER, "square": _POWER, "matmul": _PRODUCT}
RELATIONS = {"less": "<", "less_equal": "≤", "greater": ">", "greater_equal": "≥", "equal": "="}
RELATIONS |= {"not_equal": "≠", "logical_and": "∧", "logical_or": "∨"}
_NAMED = {"maximum": "max", "minimum": "min", "sign": "sign", "log": "ln", "mean": "mean"}
_INVISIBLE_TIMES = "\u2062"
_BY_ENTRIES = "⊙"  # the product of two matrices, entry by entry
_APPLY = "\u2061"


@dataclass(frozen=True)
class Markup:
    """A MathML element.

    Attributes:
        tag: its name.
        children: elements and texts.
        attributes: by name.
    """

    tag: str
    children: tuple[Markup | str, ...] = ()
    attributes: Mapping[str, str] = field(default_factory=dict, hash=False)

    def plain(self) -> list[Any]:
        """Return it as plain data: ``[tag, attributes, *children]``."""
        inside = [each if isinstance(each, str) else each.plain() for each in self.children]
        return [self.tag, dict(self.attributes), *inside]

    def xml(self) -> str:
        """Return it as text."""
        own = "".join(f" {name}={quoteattr(value)}" for name, value in self.attributes.items())
        inside = (escape(each) if isinstance(each, str) else each.xml() for each in self.children)
        return f"<{self.tag}{own}>{''.join(inside)}</{self.tag}>"


def word(text: str) -> Markup:
    """Return a name."""
    return Markup("mi", (text,))


def sign(text: str, **attributes: str) -> Markup:
    """Return an operator."""
    return Markup("mo", (text,), attributes)


def digits(value: float) -> Markup:
    """Return a number; tiny and large ones as powers of ten."""
    text = f"{value:.10g}"
    found = re.fullmatch(r"(-?[\d.]+)e([-+]\d+)", text)
    if found is None:
        return Markup("mn", (text.replace("-", "−").replace("inf", "∞"),))
    power = Markup("msup", (Markup("mn", ("10",)), digits(int(found[2]))))
    if found[1] == "1":
        return power
    return row(Markup("mn", (found[1].replace("-", "−"),)), sign("·"), power)


def row(*parts: Markup) -> Markup:
    """Return parts beside each other; one part is itself."""
    return parts[0] if len(parts) == 1 else Markup("mrow", parts)


def fenced(inside: Markup, left: str = "(", right: str = ")") -> Markup:
    """Return something between parentheses."""
    fence = {"fence": "true"} | ({} if left in "([" else {"stretchy": "true"})
    return row(Markup("mo", (left,), fence), inside, Markup("mo", (right,), fence))


def symbol(name: str, index: Markup | None = None, primed: bool = False) -> Markup:
    """Return the symbol of a name in the code: ``beta1`` is β with 1, ``m_hat`` m with a hat.

    Args:
        name: as it is in the code.
        index: beneath it, as the update's number.
        primed: whether it is another one of the same name.
    """
    found = re.fullmatch(r"([A-Za-z]+?)(\d*)(?:_([a-z]+))?", name)
    base, below, hat = word(name), None, False
    if found:
        head = _GREEK.get(found[1], found[1])
        hat = found[3] == "hat"
        if not found[3] or hat or len(head) == 1:
            base = word(head)
            parts = [Markup("mn", (found[2],))] if found[2] else []
            if found[3] and not hat:
                parts.append(Markup("mtext", (found[3],)))
            below = row(*parts) if parts else None
    if hat:
        accent = sign("^", stretchy="false")
        base = Markup("mover", (base, accent), {"accent": "true"})
    if below is not None and index is not None:
        below = row(below, sign(","), index)
    below = below or index
    if primed and below is not None:
        return Markup("msubsup", (base, below, sign("′")))
    if primed:
        return Markup("msup", (base, sign("′")))
    return base if below is None else Markup("msub", (base, below))


def equation(left: Markup, right: Markup) -> Markup:
    """Return an equation, to stand by itself."""
    return Markup("math", (row(left, sign("="), right),), {"display": "block"})


class Writer:
    """Writes formulas with the symbols of their arguments and of their parts with names."""

    def __init__(
        self, symbols: Mapping[Node, Markup], matrices: frozenset[str] = frozenset()
    ) -> None:
        """Take the symbols: of every argument, and of parts that are to be written by name.

        Args:
            symbols: by argument or part.
            matrices: the arguments that are matrices, whose product by entries has a sign.
        """
        self._symbols = symbols
        self._matrices = matrices
        self._is_matrix: dict[Node, bool] = {}

    def write(self, node: Node, binds: int = 0) -> Markup:
        """Return a formula, in parentheses where it binds less than what it stands in."""
        known = self._symbols.get(node)
        if known is not None:
            return known
        made = self.definition(node)
        return fenced(made) if self._binds(node) < binds else made

    def definition(self, node: Node) -> Markup:
        """Return a formula even if it has a symbol of its own; its parts by their symbols."""
        if node.op == "number":
            return digits(node.operands[0])
        if node.op == "call":
            function = node.operands[0].__name__.replace("_", " ")
            if function == "inverse":
                return Markup("msup", (self.write(node.operands[1], _ATOM), digits(-1)))
            return call(function, [self.write(each) for each in node.parts])
        special = _SPECIAL.get(node.op)
        if special is not None:
            return special(self, node)
        if node.op in RELATIONS:
            first, last = (self.write(each, _SUM) for each in node.operands)
            return row(first, sign(RELATIONS[node.op]), last)
        name = _NAMED.get(node.op, node.op)
        return call(name, [self.write(each) for each in node.operands])

    def _binds(self, node: Node) -> int:
        if node.op in RELATIONS or node.op == "where":
            return 0
        if node.op == "sum":
            inside = node.operands[0]
            return _ATOM if _length_of(node) or inside.op == "absolute" else _SIGN
        if node.op == "number":
            return _SIGN if node.operands[0] < 0 else _ATOM
        if node.op == "power" and node.operands[1] == number(0.5):
            return _ATOM  # a root
        if node.op == "multiply" and node.operands[0] == number(1.0):
            last = node.operands[1]
            return _ATOM if last in self._symbols else self._binds(last)
        if _power_of(node) and not self._matrix(node):
            return _POWER
        return _BINDS.get(node.op, _ATOM)

    def sum(self, node: Node) -> Markup:
        """Return a sum or a difference."""
        first, last = node.operands
        minus = node.op == "subtract"
        plus, after = sign("−" if minus else "+"), last
        if not minus and last.op == "negative":
            plus, after = sign("−"), last.operands[0]
        binds = _SIGN if minus or after is not last else _SUM
        return row(self.write(first, _SUM), plus, self.write(after, binds))

    def negative(self, node: Node) -> Markup:
        """Return the negative of something."""
        return row(sign("−", form="prefix"), self.write(node.operands[0], _PRODUCT))

    def product(self, node: Node) -> Markup:
        """Return factors beside each other, and fractions."""
        parts: list[tuple[Markup, bool]] = []  # and whether it may touch the one before
        chain = self._fractions(node, named=False)
        if len(chain) == 1 and len(chain[0].above) == 1 and not chain[0].below:
            return self.write(chain[0].above[0])  # 1.0 times something
        for each in chain:
            if each.below:
                top, bottom = (self._factors_alone(side) for side in (each.above, each.below))
                parts.append((Markup("mfrac", (top, bottom)), True))
            else:
                parts += self._factors(each.above)
        return _beside(parts)

    def _fractions(self, node: Node, named: bool = True) -> list[_Fraction]:
        """Return a chain of products and quotients, as it is written, as fractions in a row."""
        if (named and node in self._symbols) or node.op not in ("multiply", "divide"):
            return [_Fraction([node], [])]
        first, last = node.operands
        if node.op == "multiply" and first == number(1.0):
            return [_Fraction([last], [])]
        found = self._fractions(first)
        if node.op == "divide":
            found[-1].below.append(last)
        elif found[-1].below:
            found.append(_Fraction([last], []))
        else:
            found[-1].above.append(last)
        return found

    def _factors_alone(self, of: Sequence[Node]) -> Markup:
        """Return factors above or below a line, where one needs no parentheses."""
        return self.write(of[0]) if len(of) == 1 else _beside(self._factors(of))

    def _factors(self, of: Sequence[Node]) -> list[tuple[Markup, bool]]:
        """Return factors, equal ones next to each other as powers."""
        found: list[tuple[Markup, bool]] = []
        place = 0
        if sum(self._matrix(each) for each in of) > 1:
            return self._by_entries(of)
        while place < len(of):
            node, count = of[place], 1
            while place + count < len(of) and of[place + count] == node:
                count += 1
            place += count
            if count > 1:
                made = self._raised(node, digits(count))
            else:
                made = self.write(node, _PRODUCT)
            found.append((made, _touches(made)))
        return found

    def _by_entries(self, of: Sequence[Node]) -> list[tuple[Markup, bool]]:
        """Return factors of which several are matrices, with the sign of their product."""
        numbers = [each for each in of if not self._matrix(each)]
        parts = self._factors(numbers)
        inside: list[Markup] = []
        for each in of:
            if self._matrix(each):
                inside += [sign(_BY_ENTRIES)] if inside else []
                inside.append(self.write(each, _POWER))
        return [*parts, (fenced(row(*inside)) if parts else row(*inside), True)]

    def _matrix(self, node: Node) -> bool:
        """Whether a part is a matrix."""
        if not self._matrices:
            return False
        known = self._is_matrix.get(node)
        if known is None:
            if node.op == "given":
                known = node.operands[0] in self._matrices
            elif node.op == "where":  # not its condition
                known = any(self._matrix(each) for each in node.parts[1:])
            else:
                known = node.op not in ("sum", "mean") and any(map(self._matrix, node.parts))
            self._is_matrix[node] = known
        return known

    def matrix_product(self, node: Node) -> Markup:
        """Return the product of two matrices, beside each other."""
        first, last = node.operands
        left = self.write(first, _PRODUCT)
        if first.op == "multiply" and self._matrix(first.operands[0]):
            left = self.write(first, _POWER)
        right = self.write(last, _PRODUCT if last.op == "matmul" else _POWER)
        return row(left, sign(_INVISIBLE_TIMES), right)

    def transpose(self, node: Node) -> Markup:
        """Return a transpose."""
        made = self.write(node.operands[0], _ATOM)
        if made.tag == "msub":
            return Markup("msubsup", (*made.children, sign("⊤")))
        return Markup("msup", (made, sign("⊤")))

    def power(self, node: Node) -> Markup:
        """Return a power, or a root."""
        base, exponent = node.operands
        if exponent == number(0.5):
            return Markup("msqrt", (self.write(base),))
        return self._raised(base, self.write(exponent))

    def square(self, node: Node) -> Markup:
        """Return a square."""
        return self._raised(node.operands[0], digits(2))

    def _raised(self, base: Node, exponent: Markup) -> Markup:
        made = self.write(base, _ATOM)
        if made.tag == "msub":  # the exponent above the index, not behind it
            return Markup("msubsup", (*made.children, exponent))
        return Markup("msup", (made, exponent))

    def root(self, node: Node) -> Markup:
        """Return a square root, or the norm that it is."""
        inside = node.operands[0]
        if inside not in self._symbols:
            length = _length_of(inside)
            if length is not None:
                return self.norm(length)
        return Markup("msqrt", (self.write(inside),))

    def norm(self, of: Node) -> Markup:
        """Return the length of a vector."""
        return fenced(self.write(of), "‖", "‖")

    def total(self, node: Node) -> Markup:
        """Return a sum over all that the step was given."""
        inside = node.operands[0]
        if _length_of(node) is not None:
            return Markup("msup", (self.norm(inside.operands[0]), digits(2)))
        if inside.op == "absolute" and inside not in self._symbols:
            return Markup("msub", (self.norm(inside.operands[0]), digits(1)))
        return row(sign("∑", movablelimits="false"), self.write(inside, _PRODUCT))

    def size(self, node: Node) -> Markup:
        """Return an absolute value."""
        return fenced(self.write(node.operands[0]), "|", "|")

    def floor(self, node: Node) -> Markup:
        """Return the largest whole number below something."""
        return fenced(self.write(node.operands[0]), "⌊", "⌋")

    def exponential(self, node: Node) -> Markup:
        """Return e to the power of something."""
        return Markup("msup", (word("e"), self.write(node.operands[0])))

    def cases(self, node: Node) -> Markup:
        """Return what is one thing or another, by a condition."""
        lines, left = [], node
        while left.op == "where" and (left is node or left not in self._symbols):
            condition, then, left = left.operands
            lines.append(
                (self.write(then), row(Markup("mtext", ("if\u00a0",)), self.write(condition)))
            )
        lines.append((self.write(left), Markup("mtext", ("else",))))
        cells = (tuple(Markup("mtd", (each,)) for each in line) for line in lines)
        table = Markup("mtable", tuple(Markup("mtr", each) for each in cells), {"class": "cases"})
        return row(sign("{", fence="true", stretchy="true", **{"class": "brace"}), table)


def call(name: str, arguments: Sequence[Markup]) -> Markup:
    """Return a function of arguments."""
    inside: list[Markup] = []
    for each in arguments:
        inside += [sign(","), each] if inside else [each]
    return row(word(name), sign(_APPLY), fenced(row(*inside)))


_SPECIAL: Mapping[str, Callable[[Writer, Node], Markup]] = {
    "add": Writer.sum,
    "subtract": Writer.sum,
    "negative": Writer.negative,
    "multiply": Writer.product,
    "divide": Writer.product,
    "power": Writer.power,
    "square": Writer.square,
    "sqrt": Writer.root,
    "absolute": Writer.size,
    "floor": Writer.floor,
    "exp": Writer.exponential,
    "sum": Writer.total,
    "matmul": Writer.matrix_product,
    "transpose": Writer.transpose,
    "where": Writer.cases,
}


@dataclass
class _Fraction:
    above: list[Node]
    below: list[Node]


def _power_of(node: Node) -> bool:
    """Whether a product is written as a power: of equal factors."""
    return node.op == "multiply" and node.operands[0] == node.operands[1]


def _length_of(node: Node) -> Node | None:
    """Return x of a sum of x · x, the square of its length; None of anything else."""
    inside = node.operands[0]
    return inside.operands[0] if node.op == "sum" and _power_of(inside) else None


def _touches(made: Markup) -> bool:
    """Whether a factor is read apart from what stands directly before it."""
    first = made
    while first.tag in ("mrow", "msub", "msup", "msubsup", "mover") and first.children:
        first = first.children[0]  # type: ignore[assignment]
    text = str(first.children[0]) if first.children else ""
    return first.tag not in ("mn",) and (first.tag != "mi" or len(text) == 1)


def _beside(parts: Sequence[tuple[Markup, bool]]) -> Markup:
    """Return factors, with a point between those that would run into each other."""
    found: list[Markup] = []
    before = True
    for made, touches in parts:
        if found:
            found.append(sign(_INVISIBLE_TIMES if touches and before else "·"))
        found.append(made)
        before = touches or made.tag == "mn"
    return row(*found)
