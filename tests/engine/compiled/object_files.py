"""What an object file needs from elsewhere: its undefined symbols, for the systems' three formats.

Layouts: System V ABI (ELF-64), Apple's mach-o/nlist.h and loader.h, Microsoft's PE format (COFF).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator


def undefined(code: bytes) -> set[str]:
    """Return the names that an object does not define, as its system's C library has them."""
    if code.startswith(b"\x7fELF"):
        return set(_elf(code))
    if code.startswith(b"\xcf\xfa\xed\xfe"):
        return {name.removeprefix("_") for name in _mach_o(code)}
    return set(_coff(code))


def _text(code: bytes, at: int) -> str:
    return code[at : code.index(b"\0", at)].decode()


def _elf(code: bytes) -> Iterator[str]:
    (sections_at,) = struct.unpack_from("<Q", code, 40)
    size, count = struct.unpack_from("<HH", code, 58)
    sections = [
        struct.unpack_from("<IIQQQQIIQQ", code, sections_at + i * size) for i in range(count)
    ]
    for _, kind, _, _, at, length, linked, _, _, entry in sections:
        if kind == 2:  # symbols; `linked` has their names
            for symbol in range(at + entry, at + length, entry):  # the first is none
                name, _, _, section = struct.unpack_from("<IBBH", code, symbol)
                if section == 0:
                    yield _text(code, sections[linked][4] + name)


def _mach_o(code: bytes) -> Iterator[str]:
    (commands,) = struct.unpack_from("<I", code, 16)
    at = 32
    for _ in range(commands):
        command, length = struct.unpack_from("<II", code, at)
        if command == 2:  # symbols
            symbols, count, names, _ = struct.unpack_from("<IIII", code, at + 8)
            for symbol in range(symbols, symbols + 16 * count, 16):
                name, kind = struct.unpack_from("<IB", code, symbol)
                if kind & 0x0E == 0 and kind & 0xE0 == 0:  # undefined, and not for a debugger
                    yield _text(code, names + name)
        at += length


def _coff(code: bytes) -> Iterator[str]:
    symbols, count = struct.unpack_from("<II", code, 8)
    names = symbols + 18 * count
    at = 0
    while at < count:
        symbol = symbols + 18 * at
        short, section, kind, more = struct.unpack_from("<8s4xh2xBB", code, symbol)
        if kind == 2 and section == 0:  # external, in no section
            first, offset = struct.unpack("<II", short)
            yield _text(code, names + offset) if first == 0 else short.rstrip(b"\0").decode()
        at += 1 + more
