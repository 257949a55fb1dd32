"""A hash of what a Python source does: of its compiled code, not of comments, docstrings or lines.

A kernel's machine code depends on the modules that it imports. Their texts would do as a key, but
then an edited docstring would compile every kernel anew.

Compiling the 50 modules of a kernel to hash their code takes 0.08 s of processor time, at each
start. So a text's digest is kept beside the kernels, by the hash of the text and of this Python.

Bytecode is another in each version of Python. What comes with Thalweg for all of them is looked up
by `portable_digest`, of the syntax tree.
"""

from __future__ import annotations

import ast
import hashlib
import json
import re
import sys
from collections.abc import Iterator
from functools import cache
from types import CodeType

_WORDS = ("assert", "__debug__")  # what compilation without docstrings leaves out, besides these
_WITH_DOCSTRING = (ast.Module, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_NO_CODE = ("kind", "type_comment")

_MOST_KEPT = 500
_HASH = re.compile("[0-9a-f]{64}")
_known: dict[str, str] = {}  # digests by the hash of the text
_kept: set[str] = set()  # those that are on the disk


@cache
def digest_of(text: str) -> str:
    """Return the hash of a module's code as this Python compiles it.

    Names, constants, statements and their order decide it. A text that does not compile, or that
    has assertions, is hashed as it stands.
    """
    key = hashlib.sha256(f"{sys.version}\0{text}".encode("utf-8", "surrogatepass")).hexdigest()
    if key not in _known:
        _known[key] = _made(text)
    return _known[key]


def portable_digest(text: str) -> str:
    """Return the hash of a module's statements, the same in every version of Python.

    Raises:
        SyntaxError: the text does not compile.
    """
    found = hashlib.sha256()
    for part in _nodes(ast.parse(text)):
        found.update(part.encode("utf-8", "surrogatepass") + b"\0")
    return found.hexdigest()


def recall(content: bytes) -> None:
    """Take in digests that `to_keep` wrote; what is no digest is left out."""
    try:
        found = json.loads(content)
    except ValueError:
        return
    for key, digest in found.items() if isinstance(found, dict) else ():
        if isinstance(digest, str) and _HASH.fullmatch(key) and _HASH.fullmatch(digest):
            _known.setdefault(key, digest)
            _kept.add(key)


def to_keep(few: int) -> bytes | None:
    """Return the digests to keep for other processes; None where few are new."""
    if len(_known) - len(_kept & _known.keys()) < few:
        return None
    latest = dict([*_known.items()][-_MOST_KEPT:])
    _kept.update(_known)
    return json.dumps(latest).encode()


def _made(text: str) -> str:
    """Return the hash of a text's code."""
    found = hashlib.sha256()
    try:
        code = compile(text, "", "exec", dont_inherit=True, optimize=2)
    except (SyntaxError, ValueError):
        return hashlib.sha256(text.encode()).hexdigest()
    for part in _parts(code):
        found.update(part.encode() + b"\0")
    if any(word in text for word in _WORDS):
        found.update(text.encode())
    return found.hexdigest()


def _nodes(node: ast.AST) -> Iterator[str]:
    """Yield a syntax tree but for docstrings and empty fields, of which new Pythons have more."""
    yield type(node).__name__
    for name, value in ast.iter_fields(node):
        children = value if isinstance(value, list) else [value]
        if name == "body" and isinstance(node, _WITH_DOCSTRING) and ast.get_docstring(node, False):
            children = children[1:]
        if isinstance(node, ast.JoinedStr):  # some versions put empty texts between the parts
            children = [each for each in children if getattr(each, "value", None) != ""]
        for child in children:
            if isinstance(child, ast.AST):
                yield name
                yield from _nodes(child)
            elif child is not None and name not in _NO_CODE:
                yield f"{name} {_written(child)}"
    yield "end"


def _parts(code: CodeType) -> Iterator[str]:
    """Yield all of a code object that decides what it does, the functions in it too."""
    counts = code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_flags
    names = code.co_names, code.co_varnames, code.co_freevars, code.co_cellvars
    exceptions = getattr(code, "co_exceptiontable", b"").hex()
    yield repr((code.co_name, counts, names, code.co_code.hex(), exceptions))
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _parts(constant)
        else:
            yield _written(constant)


def _written(constant: object) -> str:
    """Write a constant, equal ones alike: sets have another order in each process."""
    if isinstance(constant, tuple):
        return f"({', '.join(map(_written, constant))})"
    if isinstance(constant, frozenset):
        return f"{{{', '.join(sorted(map(_written, constant)))}}}"
    return f"{type(constant).__name__} {constant!r}"
