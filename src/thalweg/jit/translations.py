"""The usual kernels in LLVM's language, which come with Thalweg: a first use waits for LLVM alone.

Of the ten seconds that the training kernel takes to compile, Numba's translation is two thirds, and
it is the same on every system; where the CPU's registers decide, there is one for each width. So
those of the kernels that jobs mostly need are kept in a file (`engine.compiled.usual_kernels`
writes it). A kernel is looked up by the code of its source and of our modules that it imports: one
whose code was changed is not found, and Numba translates it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from thalweg.jit.code_digest import portable_digest
from thalweg.jit.machine_code import Source, Translated, binding

FILE = Path(__file__).with_name("translations.xz")


def key_of(source: Source, modules: Mapping[str, str], registers: int) -> str | None:
    """Return what a kernel's translation is found by; None where a module is no Python.

    Args:
        source: the kernel.
        modules: the sources of our modules that it imports, by name.
        registers: of the CPU, in bits; they count where a module asks for them.
    """
    width = registers if depends_on_registers(modules) else None
    try:
        imported = {name: _digest(text) for name, text in sorted(modules.items())}
        parts = [_digest(source.text), source.arguments, source.returns, imported, width]
    except (SyntaxError, ValueError):
        return None
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def depends_on_registers(modules: Mapping[str, str]) -> bool:
    """Whether one of the modules asks `machine_code` for the CPU: for `registers`, and no more."""
    return any("thalweg.jit.machine_code" in text for text in modules.values())


_digest = cache(portable_digest)


def translation(key: str | None) -> Translated | None:
    """Return the kernel of a key in LLVM's language; None where it does not come with Thalweg.

    Nor does it for another LLVM than wrote the language: an older one can end the process.
    """
    by, found = _read(FILE)
    return found.get(key or "") if by and by[-1] == llvm() else None


def llvm() -> str:
    """Return the name and the major version of LLVM."""
    return f"LLVM {binding().llvm_version_info[0]}"


def keys() -> frozenset[str]:
    """Return the keys of all kernels in the file."""
    return frozenset(_read(FILE)[1])


def made_by() -> tuple[str, ...]:
    """Return what translated those in the file: `store.versions`, and `llvm`."""
    return _read(FILE)[0]


def keep(translated: Mapping[str, Translated], by: Sequence[str], path: Path = FILE) -> None:
    """Write kernels to a file, by their keys, and what translated them; see `made_by`."""
    import lzma

    texts = [one.text.encode() for one in translated.values()]
    kernels = [
        {"key": key, "entry": one.entry, "bytes": len(text)}
        for (key, one), text in zip(translated.items(), texts, strict=True)
    ]
    content = json.dumps({"by": by, "kernels": kernels}).encode() + b"\n" + b"".join(texts)
    path.write_bytes(lzma.compress(content, preset=9 | lzma.PRESET_EXTREME))


@cache
def _read(path: Path) -> tuple[tuple[str, ...], dict[str, Translated]]:
    """Return what a file has; nothing where it cannot be read: it only saves time."""
    try:
        import lzma  # which some Pythons were built without

        head, _, texts = lzma.decompress(path.read_bytes(), lzma.FORMAT_XZ).partition(b"\n")
        document, found, at = json.loads(head), {}, 0
        for entry in document["kernels"]:
            text = texts[at : at + entry["bytes"]].decode()
            found[entry["key"]] = Translated(text, entry["entry"])
            at += entry["bytes"]
        return tuple(document["by"]), found
    except Exception:  # damaged, or by another version
        return (), {}
