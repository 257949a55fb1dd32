"""From a kernel's Python source to machine code, and from machine code to a function.

`compile_kernel` takes a second, of the largest kernel ten, of which Numba's translation is two
thirds; `link` needs only llvmlite, which imports ten times faster than Numba, and takes less than a
millisecond. The process that compiled a kernel and one that found it on disk run the same bytes.

Numba only translates the kernel to LLVM. All of the module but its entry is then made private, and
it is optimised as a whole: LLVM sees that the kernel never fails and removes the path that would
report an exception to Python. What remains is one object that needs only the C library. A kernel
that can fail, prints, or holds a NumPy array keeps that path, and is refused with the names of what
it would need.

The translation is the same for every system, and of a CPU the width of its registers alone may
decide it; `Target` says which machine `emit` generates code for: this one, except in tests.
Translations of the usual kernels come with Thalweg (see `translations`).
"""

from __future__ import annotations

import ctypes
import itertools
import linecache
import os
import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

ENTRY = "thalweg_kernel"
_C_TYPES: dict[str, Any] = {
    "int64": ctypes.c_int64,
    "float32": ctypes.c_float,
    "float64": ctypes.c_double,
    "pointer": ctypes.c_void_p,
}
_THIS_PROCESS_ONLY = ("numba.dynamic.", ".numba.unresolved$")
_PYTHON_ONLY = ("numba_", "NRT_", "Py", "_Py", "__svml_")
_NO_SVML = "NUMBA_DISABLE_INTEL_SVML"
# Loops that set or copy memory must not become calls of memset and the like: kernels call nothing.
_LOOPS = ("memset", "memset_pattern4", "memset_pattern8", "memset_pattern16", "memcpy", "memmove")
_NO_CALLS = " ".join(f'"no-builtin-{name}"' for name in _LOOPS)


@dataclass(frozen=True)
class Source:
    """A kernel to be compiled.

    Attributes:
        text: a whole Python module that defines a function ``kernel`` over addresses and numbers.
            It imports what it needs.
        arguments: a type for each of its arguments: "int64", "float32", "float64", or "pointer",
            which is a whole number (int64) for the kernel and an address for the caller.
        returns: "int64", or None where the kernel returns nothing.
    """

    text: str
    arguments: tuple[str, ...]
    returns: Literal["int64"] | None = None


@dataclass(frozen=True)
class Target:
    """The machine that code is generated for.

    Attributes:
        triple: LLVM's name of architecture, vendor and system, as "x86_64-unknown-linux-gnu".
        cpu: LLVM's name of the CPU, as "znver4" or "generic".
        features: what it has and lacks beyond its name, as "+fma,-avx512f".
    """

    triple: str
    cpu: str
    features: str = ""


@dataclass(frozen=True)
class Translated:
    """A kernel in LLVM's intermediate language, not yet optimised, and its entry's name there."""

    text: str
    entry: str


class CompilerMissing(Exception):  # noqa: N818
    """A kernel must be compiled, and the compiler cannot be imported."""


class CannotCompile(Exception):  # noqa: N818
    """A kernel that the compiler refuses; `name` says which and `reason` why."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(name, reason)
        self.name, self.reason = name, reason.rstrip(".")

    def __str__(self) -> str:
        return f"The kernel {self.name} cannot be compiled: {self.reason}."


class NoKernels(CannotCompile):
    """A predictor for which there are no kernels; `name` says which."""

    def __init__(self, name: str) -> None:
        super().__init__(name, "there are no kernels for it")

    def __str__(self) -> str:
        return f"The predictor {self.name} has no compiled kernels."


def binding() -> Any:
    """Return ``llvmlite.binding``, ready for this machine's code.

    Raises:
        CompilerMissing: where it cannot be imported.
    """
    try:
        import llvmlite.binding as llvm
    except Exception as error:  # its shared library may be missing or of another machine
        raise CompilerMissing(f"llvmlite cannot be imported: {error}.") from error
    llvm.initialize_native_target()
    llvm.initialize_native_asmprinter()
    return llvm


def host_cpu() -> tuple[str, str]:
    """Return the name and the features of the CPU that code is made for.

    It is this machine's, or what NUMBA_CPU_NAME and NUMBA_CPU_FEATURES say, as in Numba.
    """
    llvm = binding()
    name = os.environ.get("NUMBA_CPU_NAME") or llvm.get_host_cpu_name()
    features = os.environ.get("NUMBA_CPU_FEATURES", "" if name == "generic" else None)
    if features is None:
        try:
            features = llvm.get_host_cpu_features().flatten()
        except RuntimeError:
            features = ""  # LLVM does not know them here; the name decides
    return name, features


def host() -> Target:
    """Return what `compile_kernel` makes code for."""
    return Target(binding().get_process_triple(), *host_cpu())


def has(feature: str) -> bool:
    """Whether the CPU that code is made for is known to have a feature, as "fma"."""
    return f"+{feature}" in host_cpu()[1].split(",")


def registers() -> int:
    """Return the bits of a register of the CPU that code is made for: 512, 256 or 128.

    It is all of a CPU that a translation may depend on: one is kept for each (`translations`).
    """
    return 512 if has("avx512f") else 256 if has("avx2") else 128


def slow_cpu() -> str | None:
    """Return a sentence if the CPU lacks the fused multiply-add, else None.

    Every ARM64 has it. An x86-64 from before 2013, or a virtual machine that hides it, does not:
    the C library then computes it, number by number, to the same bits.
    """
    x86 = binding().get_process_triple().startswith(("x86_64", "i386", "i686"))
    if not x86 or has("fma") or not host_cpu()[1]:
        return None
    return (
        "This CPU has no fused multiply-add (FMA): the results are the same, but the compiled "
        "kernels take several times as long."
    )


def link(code: bytes, source: Source) -> Callable[..., Any]:
    """Load machine code into this process and return its entry as a function.

    The function releases the GIL while it runs and lives as long as the process.

    Raises:
        RuntimeError: where the code is no object, has no entry, or needs something that the C
            library does not have; the message is LLVM's.
    """
    library = binding().JITLibraryBuilder().add_object_img(code).export_symbol(ENTRY)
    tracker = library.link(_linker(), f"kernel {next(_numbers)}")
    address = tracker[ENTRY]
    tracker.detach()  # never unloaded: a daemon thread may be running it when the process ends
    returned = _C_TYPES[source.returns] if source.returns else None
    return ctypes.CFUNCTYPE(returned, *(_C_TYPES[name] for name in source.arguments))(address)


_numbers = itertools.count()


@cache
def _linker() -> Any:
    # JITLink puts all sections of an object side by side, as the small code model needs.
    linker = binding().create_lljit_compiler(use_jit_link=True, suppress_errors=True)
    linker._owned = True  # never disposed of, for the same reason
    return linker


def compile_kernel(
    name: str, source: Source, path: str, translated: Translated | None = None
) -> bytes:
    """Compile a kernel and return the native object whose entry is `ENTRY`.

    Args:
        name: what errors call it.
        source: the kernel.
        path: the file that tracebacks name; it need not exist.
        translated: what Numba made of it before, which is used unless this LLVM cannot read it.

    Raises:
        CompilerMissing: where Numba cannot be imported.
        CannotCompile: where the source does not run, Numba refuses it, or the machine code would
            need Python.
    """
    if translated is not None:
        with suppress(Exception):  # the language of another version of LLVM
            code, needed = emit(translated, host())
            if not needed:
                return code
    translated = translate(name, source, path)
    try:
        code, needed = emit(translated, host())
    except Exception as error:
        raise CannotCompile(name, _reason(error, path)) from error
    if needed:
        reason = f"it may fail or needs Python, for its machine code uses {', '.join(needed)}"
        raise CannotCompile(name, reason)
    return code


def translate(name: str, source: Source, path: str) -> Translated:
    """Return what Numba makes of a kernel; arguments and errors are those of `compile_kernel`."""
    numba = _numba()
    # Tracebacks and Numba show the lines that were compiled, not what the file has by now.
    lines = source.text.splitlines(keepends=True)
    linecache.cache[path] = (len(source.text), None, lines, path)
    signature = numba.types.void if source.returns is None else numba.int64
    arguments = ("int64" if name == "pointer" else name for name in source.arguments)
    signature = signature(*(getattr(numba, name) for name in arguments))
    try:
        namespace: dict[str, Any] = {"__name__": f"thalweg_kernel_{name}", "__file__": path}
        exec(compile(source.text, path, "exec", dont_inherit=True), namespace)
        if "kernel" not in namespace:
            raise CannotCompile(name, "its source defines no function named kernel")
        with _only_translating(numba):
            kernel = numba.cfunc(signature, error_model="numpy")(namespace["kernel"])
        return Translated(kernel.inspect_llvm(), kernel.native_name)
    except CannotCompile:
        raise
    except Exception as error:
        raise CannotCompile(name, _reason(error, path)) from error


def _numba() -> Any:
    # Intel's vector library would make the results depend on what else is installed. Numba looks
    # for it when it is imported, and at no other time.
    before = os.environ.get(_NO_SVML)
    os.environ[_NO_SVML] = "1"
    try:
        import numba
    except Exception as error:  # Numba refuses a too new NumPy with other exceptions as well
        raise CompilerMissing(f"Numba cannot be imported: {error}.") from error
    finally:
        del os.environ[_NO_SVML]
        if before is not None:
            os.environ[_NO_SVML] = before
    return numba


def _do_nothing(*arguments: Any) -> None:
    """Do nothing."""


@contextmanager
def _only_translating(numba: Any) -> Iterator[None]:
    """Keep Numba from optimising functions and making machine code of them: `emit` does, once.

    Numba optimises each function, then each that calls it with its copy, and so on, and makes
    machine code of all: two thirds of a large kernel's time, for nothing. It has no option for
    that. Where its insides have other names, it does as it always does.
    """
    from numba.core import codegen
    from numba.core.compiler_lock import global_compiler_lock

    inside = (
        (codegen.CPUCodeLibrary, "_optimize_functions"),
        (codegen.CPUCodeLibrary, "_optimize_final_module"),
        (codegen.JITCPUCodegen, "_add_module"),
        (codegen.JITCPUCodegen, "set_env"),
    )
    with global_compiler_lock, ExitStack() as stack:
        if all(hasattr(owner, name) for owner, name in inside):
            for owner, name in inside:
                stack.callback(setattr, owner, name, getattr(owner, name))
                setattr(owner, name, _do_nothing)
        yield


def emit(kernel: Translated, target: Target) -> tuple[bytes, list[str]]:
    """Optimise a kernel as a whole and make machine code of it.

    Args:
        kernel: the kernel.
        target: what for; LLVM must have been initialised for it, as `binding` does for this system.

    Returns:
        The object, whose only public name is `ENTRY`, and the names of what it needs of Python.
    """
    llvm = binding()
    machine = llvm.Target.from_triple(target.triple).create_target_machine(
        cpu=target.cpu, features=target.features, opt=3, reloc="pic", codemodel="small"
    )
    text = re.sub(
        r"^(define .*\)[^()]*) \{$", rf"\1 {_NO_CALLS} {{", kernel.text, flags=re.MULTILINE
    )
    module = llvm.parse_assembly(text)
    module.triple, module.data_layout = target.triple, str(machine.target_data)
    module.get_function(kernel.entry).name = ENTRY
    for value in (*module.functions, *module.global_variables):
        # An address of this process stays as it is: the passes would fold it into the code.
        apart = value.name == ENTRY or value.name.startswith(_THIS_PROCESS_ONLY)
        if not (apart or value.is_declaration):
            value.linkage = "internal"
    for function in module.functions:
        if not function.is_declaration:
            # Nothing is thrown in a kernel. LLVM cannot load Windows' tables of what may throw.
            function.add_function_attribute("nounwind")
    # Kernels are written in vectors; to look for more of them only takes time.
    options = llvm.create_pipeline_tuning_options(speed_level=3)
    options.loop_vectorization = options.slp_vectorization = False
    # Nor are more copies of a loop's body any faster, of which half the code was.
    options.loop_unrolling = False
    builder = llvm.create_pass_builder(machine, options)
    # That no function of a kernel fails is found first, where each still returns in many places:
    # one place with more than 64 ways to it is given up.
    never_failing = llvm.create_new_module_pass_manager()
    never_failing.add_ipsccp_pass()
    never_failing.run(module, builder)
    builder.getModulePassManager().run(module, builder)
    names = (value.name for value in (*module.functions, *module.global_variables))
    needed = sorted(name for name in names if name.startswith(_THIS_PROCESS_ONLY + _PYTHON_ONLY))
    return machine.emit_object(module), needed


def _reason(error: Exception, path: str) -> str:
    """Return one sentence about an exception; Numba's messages are pages long."""
    text = re.sub(r"\x1b\[[0-9;]*m", "", str(error))
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    lines = [line for line in lines if not line.startswith("Failed in nopython mode")]
    said = lines[0] if lines else ""
    if said.endswith(":") and len(lines) > 1:
        said = f"{said} {lines[1].lstrip('> ')}"
    where = re.search(rf'{re.escape(os.path.basename(path))}", line (\d+)', text)
    place = f" (line {where[1]} of its source)" if where else ""
    return f"{type(error).__name__}: {said}{place}"
