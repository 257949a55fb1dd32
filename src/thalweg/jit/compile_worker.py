"""A compile worker: a process that receives kernels and returns machine code.

Each request and each answer is a line of JSON (see `compile_workers`, which starts this process).
The process ends with its input. Any other error ends it too, silently: the requesting process then
compiles the kernel itself and reports the error.
"""

from __future__ import annotations

import base64
import json
import os
import signal
import sys
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from types import CodeType, ModuleType
from typing import Literal

from thalweg.endings import die_with


class _AsAsked(MetaPathFinder):
    """Imports our modules from the sources sent with the kernels, not from the disk.

    A kernel's key is a hash of these sources, so its code must be compiled from them.
    """

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname not in self.texts:
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is not None and isinstance(spec.loader, SourceFileLoader):
            spec.loader = _Given(self.texts[fullname], spec.loader)
        return spec


class _Given(SourceFileLoader):
    def __init__(self, text: str, at: SourceFileLoader) -> None:
        super().__init__(at.name, at.path)
        self.text = text

    def get_code(self, fullname: str) -> CodeType:
        code: CodeType = compile(self.text, self.path, "exec", dont_inherit=True)
        return code


def main(parent: int) -> None:
    """Answer requests until the input or the parent process ends.

    Args:
        parent: the id of the requesting process.
    """
    die_with(parent)  # the end of the questions is heard between two kernels only
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who asks decides what Ctrl-C means
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what is printed here is no answer
    finder = _AsAsked()
    sys.meta_path.insert(0, finder)
    for line in sys.stdin.buffer:
        asked = json.loads(line)
        finder.texts.update(asked["modules"])
        answers.write(json.dumps(_answer(**asked["kernel"])).encode() + b"\n")
        answers.flush()


def _answer(
    name: str,
    path: str,
    text: str,
    arguments: Sequence[str],
    returns: Literal["int64"] | None,
    key: str | None,
) -> dict[str, str]:
    from thalweg.jit.machine_code import CannotCompile, Source, compile_kernel
    from thalweg.jit.translations import translation

    source = Source(text, tuple(arguments), returns)
    try:
        code = compile_kernel(name, source, path, translation(key))
    except CannotCompile as refused:
        return {"refused": refused.reason}
    return {"code": base64.b64encode(code).decode()}
