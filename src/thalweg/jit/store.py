"""The kernels' machine code: compiled once, kept on disk, loaded without the compiler.

`load` returns a function for each source. A kernel that is not on disk is compiled, in some
seconds, by worker processes if possible (see `compile_workers`); one on disk is loaded in a
millisecond. Neither imports Numba into this process.

A file's name contains a hash of everything that determines the code: of the source and our modules
that it imports, without comments and docstrings (see `code_digest`), of the versions of Numba,
llvmlite and Python, and of the CPU's name and features. So machines that share a home folder each
find their own code, and a changed module never runs old code. Files are written under a temporary
name and renamed: two processes that compile at once both leave complete files, and no reader sees
part of one.

The code in the folder is executed, so the folder is used only if nobody else can write to it. A
folder that cannot be used only costs time; `notes` says so.
"""

from __future__ import annotations

import ctypes
import hashlib
import itertools
import json
import mmap
import os
import platform
import re
import secrets
import sys
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from functools import cache, partial
from importlib import metadata
from pathlib import Path
from typing import Any

import platformdirs

from thalweg.cache_place import only_ours
from thalweg.endings import temporary
from thalweg.jit import machine_code
from thalweg.jit.code_digest import digest_of, recall, to_keep
from thalweg.jit.compile_workers import Task, compiled
from thalweg.jit.machine_code import CannotCompile, CompilerMissing, Source, compile_kernel, link
from thalweg.jit.translations import key_of, translation

__all__ = ["CannotCompile", "CompilerMissing", "Source", "is_there", "load", "notes"]

_MAGIC = b"thalweg kernel 1\n"
_DAY = 86400.0
_KEPT = 90 * _DAY
_DIGESTS = "code-digests.json"
_FEW = 8  # new digests that are not worth writing a file
_OURS = re.compile(r"[\w.-]+-[0-9a-f]{32}(\.py|\.kernel|-\w+\.tmp)")
_ROOT = Path(__file__).parents[1]
_COMPILER = "thalweg.jit.machine_code"
_IMPORT = re.compile(
    r"^\s*(?:from|import)\s+(thalweg[\w.]*)(?:\s+import\s+(?:\(([^)]*)\)|(.*)))?", re.MULTILINE
)

_lock = threading.RLock()
_loaded: dict[str, Callable[..., Any]] = {}
_notes: list[str] = []


def notes() -> tuple[str, ...]:
    """Return notes for the user: a sentence for each problem with the folder or the CPU."""
    slow = machine_code.slow_cpu()
    return (*_notes, slow) if slow else tuple(_notes)


def load(
    sources: Mapping[str, Source], on_compile: Callable[[str, int, int], None]
) -> dict[str, Callable[..., Any]]:
    """Return the compiled function of each source, from this process, the disk, or the compiler.

    The functions may be called from several threads at once and release the GIL. A pointer is
    passed as an address, a whole number.

    Args:
        sources: the kernels by name; the one that takes longest to compile belongs first.
        on_compile: called before each compilation with the kernel's name, its number from 1, and
            how many there are to compile; never called when all of them are on disk.

    Returns:
        A ctypes function for each name.

    Raises:
        CompilerMissing: where something must be compiled and the compiler cannot be imported.
        CannotCompile: where a source does not compile.
    """
    with _lock:
        if not executable_memory():
            raise CompilerMissing("memory that was written may not be executed in this process")
        keys, missing = _missing(sources)
        if missing:
            folder = _folder()
            if folder is not None and (digests := to_keep(_FEW)) is not None:
                with suppress(OSError):  # they only save time
                    _replace(folder / _DIGESTS, digests)
            _compile(folder, {name: (keys[name], sources[name]) for name in missing}, on_compile)
            if missing and folder is not None:
                _remove_old(folder)
        return {name: _loaded[key] for name, key in keys.items()}


def is_there(sources: Mapping[str, Source]) -> bool:
    """Whether all kernels are in this process or on the disk: `load` does not compile them."""
    with _lock:
        return executable_memory() and not _missing(sources)[1]


def _missing(sources: Mapping[str, Source]) -> tuple[dict[str, str], list[str]]:
    """Load what is on the disk; return the keys of all kernels, and which of them are not there."""
    if not _loaded and (folder := _folder()) is not None:
        recall(_own_content(folder / _DIGESTS)[0])
    keys = keys_of(sources)
    missing = [name for name, key in keys.items() if key not in _loaded]
    if missing and (folder := _folder()) is not None:
        missing = [name for name in missing if not _find(folder, name, keys[name], sources[name])]
    return keys, missing


@cache
def executable_memory() -> bool:
    """Whether memory may be written and then executed; otherwise LLVM would end the process.

    systemd's MemoryDenyWriteExecute and SELinux can forbid it.
    """
    if sys.platform != "linux":
        return True
    library = ctypes.CDLL(None, use_errno=True)
    library.mprotect.argtypes = ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int
    with mmap.mmap(-1, mmap.PAGESIZE, prot=mmap.PROT_READ | mmap.PROT_WRITE) as memory:
        place = ctypes.c_char.from_buffer(memory)
        try:
            allowed = mmap.PROT_READ | mmap.PROT_EXEC
            return bool(library.mprotect(ctypes.addressof(place), mmap.PAGESIZE, allowed) == 0)
        finally:
            del place  # or the memory cannot be given back


# What decides the code ----------------------------------------------------------------------------


def _digest(parts: object) -> str:
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def keys_of(sources: Mapping[str, Source]) -> dict[str, str]:
    """Return each kernel's key: a hash of code, versions and the CPU, of no name, path or time.

    The only settings of Numba that change the code are those that choose the CPU.
    """
    common = _digest([versions(), machine_code.host_cpu()])
    return {name: _key(source, common) for name, source in sources.items()}


@cache
def _key(source: Source, common: str) -> str:
    imported = {name: digest_of(text) for name, text in _dependencies(source, _text).items()}
    parts = [digest_of(source.text), source.arguments, source.returns, imported, common]
    return _digest(parts)


def translation_key(source: Source) -> str | None:
    """Return what a kernel's translation is found by (see `translations`).

    What LLVM makes of it is not part of that. A test compares translations with those of now.
    """
    return key_of(source, imports_of(source), machine_code.registers())


def imports_of(source: Source) -> dict[str, str]:
    """Return the sources of our modules that decide a kernel's translation."""
    modules = _dependencies(source, _text)
    del modules[_COMPILER]
    return modules


def _dependencies(source: Source, read: Callable[[str], str | None]) -> dict[str, str]:
    """Return the sources of our modules that a source imports, directly or through others."""
    found = {_COMPILER: read(_COMPILER) or ""}
    waiting = [source.text]
    while waiting:
        for module, *names in _IMPORT.findall(waiting.pop()):
            below = (f"{module}.{name}" for name in re.findall(r"\w+", " ".join(names)))
            for imported in (module, *below):
                if imported not in found and (text := read(imported)) is not None:
                    found[imported] = text
                    waiting.append(text)
    return dict(sorted(found.items()))


def _text_now(module: str) -> str | None:
    path = _ROOT.joinpath(*module.split(".")[1:])
    for file in (path.with_suffix(".py"), path / "__init__.py"):
        with suppress(OSError):
            return file.read_text("utf-8")
    return None


_text = cache(_text_now)  # as this process began with it


@cache
def versions() -> list[str]:
    """Return the system, the machine, and the versions of Python, Numba and llvmlite."""
    found = [sys.platform, platform.machine(), "{}.{}".format(*sys.version_info)]
    for library in ("numba", "llvmlite"):
        try:
            found.append(metadata.version(library))
        except metadata.PackageNotFoundError:
            found.append("unknown")
    return found


# The folder ---------------------------------------------------------------------------------------


def _note(sentence: str) -> None:
    if sentence not in _notes:
        _notes.append(sentence)


def _folder() -> Path | None:
    """Return the cache folder, created if there was none; None if it cannot be trusted."""
    chosen = os.environ.get("THALWEG_CACHE_DIR")
    try:
        folder = Path(chosen) if chosen else platformdirs.user_cache_path("thalweg")
        if not folder.is_absolute() and not chosen:
            raise RuntimeError("there is no home folder")
    except (RuntimeError, KeyError, OSError):  # no HOME, and nobody's name in the system's list
        _note(
            "The compiled kernels are not kept: this user has no home folder; set "
            "THALWEG_CACHE_DIR to a folder of your own."
        )
        return None
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        trusted = only_ours(folder.stat())
    except OSError as error:
        _note(
            f"The compiled kernels are not kept: {folder} is no folder that can be used "
            f"({error.strerror or error})."
        )
        return None
    if not trusted:
        _note(
            f"The compiled kernels are not kept: others can write to {folder}, and what lies there "
            "is executed; give it to yourself alone (chmod 700), or set THALWEG_CACHE_DIR."
        )
        return None
    return folder


def _file(folder: Path, name: str, key: str, ending: str) -> Path:
    return folder / f"{re.sub(r'[^A-Za-z0-9_]', '_', name)[:80]}-{key[:32]}{ending}"


def _own_content(path: Path) -> tuple[bytes, float]:
    """Return a file's content and when it was changed; nothing where others could write it."""
    try:
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            return (file.read() if only_ours(status) else b""), status.st_mtime
    except OSError:
        return b"", 0.0


def _find(folder: Path, name: str, key: str, source: Source) -> bool:
    """Load a kernel from the disk; return whether it was there and complete."""
    path = _file(folder, name, key, ".kernel")
    content, used_at = _own_content(path)
    head = _MAGIC + key.encode()
    digest, code = content[len(head) : len(head) + 32], content[len(head) + 32 :]
    if not content.startswith(head) or digest != hashlib.sha256(code).digest():
        return False
    try:
        _loaded[key] = link(code, source)
    except RuntimeError:
        return False
    if time.time() - used_at > _DAY:  # in use: not to be removed
        for used in (path, path.with_suffix(".py")):
            with suppress(OSError):
                os.utime(used)
    return True


def _compile(
    folder: Path | None,
    missing: Mapping[str, tuple[str, Source]],
    on_compile: Callable[[str, int, int], None],
) -> None:
    """Compile kernels, given with their keys; keep them if there is a folder, and load them."""
    numbers = itertools.count(1)
    tasks = {}
    for name, (key, source) in missing.items():
        path = _file(folder or Path("<thalweg>"), name, key, ".py")
        modules = _dependencies(source, _text)
        tasks[name] = Task(source, str(path), modules, translation_key(source))

    def begin(name: str) -> None:
        on_compile(name, next(numbers), len(missing))
        if folder is not None:
            _write(Path(tasks[name].path), missing[name][1].text.encode())

    with closing(compiled(tasks, begin)) as done:
        for name, code in done:
            _loaded[missing[name][0]] = _finish(folder, name, missing[name][0], tasks[name], code)


def _finish(
    folder: Path | None, name: str, key: str, task: Task, code: bytes | None
) -> Callable[..., Any]:
    """Load a kernel as the next process will, and keep it; compile it here if no worker did."""
    by_child = code is not None
    if code is None:
        code = compile_kernel(name, task.source, task.path, translation(task.key))
    try:
        function = link(code, task.source)
    except RuntimeError as error:
        raise CannotCompile(name, f"its machine code does not load: {error}") from error
    # A worker compiles the sources hashed in the key. This process compiles with the modules it has
    # imported, or imports now: after an edit of the files these differ, and the code is not kept.
    if folder is not None and (by_child or _dependencies(task.source, _text_now) == task.modules):
        content = _MAGIC + key.encode() + hashlib.sha256(code).digest() + code
        _write(Path(task.path).with_suffix(".kernel"), content)
    return function


def _write(path: Path, content: bytes) -> None:
    """Write a file under a temporary name and rename it; note a full or read-only folder."""
    try:
        _replace(path, content)
    except OSError as error:
        _note(
            f"The compiled kernels are not kept: {path.parent} cannot be written to "
            f"({error.strerror or error})."
        )


def _replace(path: Path, content: bytes) -> None:
    with temporary(path.with_name(f"{path.stem}-{secrets.token_hex(8)}.tmp")) as beside:
        with open(beside, "xb", opener=partial(os.open, mode=0o600)) as file:
            file.write(content)
        beside.replace(path)


def _remove_old(folder: Path) -> None:
    """Remove files that no process has used for 90 days; only those with names like ours."""
    with suppress(OSError):
        for path in folder.iterdir():
            if _OURS.fullmatch(path.name):
                with suppress(OSError):
                    if time.time() - path.lstat().st_mtime > _KEPT:
                        path.unlink()
