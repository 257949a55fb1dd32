"""The program: ``thalweg`` and ``python -m thalweg``. How signals end it."""

# A signal may come while these are imported, and is then Python's to answer: so there are few, all
# of them in memory already. `_signal` is what the module `signal` is made of, which takes longer.
import _signal  # type: ignore[import-not-found]  # typeshed has `signal` alone
import os
import sys

TYPE_CHECKING = False  # `typing` takes long to import
if TYPE_CHECKING:
    from collections.abc import Callable

_ENDS = {
    _signal.SIGINT: "interrupted before the work was done.",
    _signal.SIGTERM: "ended by SIGTERM before the work was done.",
}


def main() -> None:
    """Take over signals, open the streams that are closed, load the command line and run it."""
    for number in _ENDS:
        # A script's background job ignores SIGINT, and `nohup` others: that stays.
        if _signal.getsignal(number) in (_signal.SIG_DFL, _signal.default_int_handler):
            _signal.signal(number, _end)
    _open_streams()
    from thalweg.limited_memory import under_a_limit

    _leave(under_a_limit(_run))


def _end(number: int, frame: object) -> None:
    """End at once, with a sentence and the status that a shell gives the signal: 130 or 143."""
    _ignore_signals()  # one sentence, however often Ctrl-C is pressed
    # Imported already, or there is nothing yet to leave: an import may be what was interrupted.
    leave_nothing = getattr(sys.modules.get("thalweg.endings"), "leave_nothing", None)
    if leave_nothing is not None:
        leave_nothing()
    if os.isatty(2):
        os.write(2, b"\x1b[?25h\r\x1b[K")  # a progress bar hides the cursor
    try:  # noqa: SIM105, contextlib may not be imported yet
        os.write(2, f"thalweg: {_ENDS[number]}\n".encode())
    except OSError:
        pass
    os._exit(128 + number)


class _NoPandas:
    """Tells PyArrow, where this package calls it, that pandas is not installed.

    With its first array PyArrow imports pandas where there is one: 0.16 s for conversions that no
    command asks for. Whoever else imports it, as a user's own file may, finds it.
    """

    def find_spec(self, name: str, path: object = None, target: object = None) -> None:
        if name != "pandas":
            return
        frame = sys._getframe(1)
        while frame.f_back is not None and frame.f_globals["__name__"].startswith("importlib."):
            frame = frame.f_back
        # PyArrow asks from compiled code, which has no frame of its own.
        if frame.f_globals["__name__"].partition(".")[0] in ("thalweg", "pyarrow"):
            raise ModuleNotFoundError(name, name=name)


def prepare() -> "Callable[[], None]":
    """Make this a process that starts soon and runs one command; return what to call at its end."""
    import gc  # in no memory yet, see above

    # Importing makes some 100,000 objects that stay: by default they are gone through 290 times.
    gc.set_threshold(300_000, 10, 10)
    from thalweg.freed_memory import keep_freed_memory
    from thalweg.late_imports import LateImports

    keep_freed_memory()
    sys.meta_path[:0] = [_NoPandas(), LateImports()]
    from thalweg.generated_code import keep_generated_code

    return keep_generated_code().keep


def _run() -> int:
    """Run the command line; return its exit status."""
    at_the_end = prepare()
    try:
        from thalweg.cli.main import main as run

        run()
    except SystemExit as end:
        return end.code if isinstance(end.code, int) else int(end.code is not None)
    finally:
        at_the_end()
    return 0


def _leave(status: int) -> None:
    """End without taking the interpreter and its libraries apart: that is a fifth of a short run.

    All is written by now. A signal would find Python's own handlers gone meanwhile.
    """
    _ignore_signals()
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError):
            status = status or 1
    os._exit(status)


def _ignore_signals() -> None:
    for number in _ENDS:
        try:  # noqa: SIM105 — contextlib takes long to import
            _signal.signal(number, _signal.SIG_IGN)
        except OSError:  # it came at this very moment, and is dropped
            pass


def _open_streams() -> None:
    """Lead closed streams to the null device, or the first files opened would take their place.

    The output is opened for reading, so that whoever writes there is told; `fit` does not mind.
    """
    read_only = (0,) if os.name == "nt" else (0, 1)
    for number, name in ((0, "stdin"), (1, "stdout"), (2, "stderr")):
        try:
            os.fstat(number)
        except OSError:
            opened = os.open(os.devnull, os.O_RDONLY if number in read_only else os.O_WRONLY)
            if opened != number:
                os.dup2(opened, number)
                os.close(opened)
        if getattr(sys, name) is None:
            mode = "r" if number == 0 else "w"
            setattr(sys, name, os.fdopen(number, mode, encoding="utf-8", closefd=False))


if __name__ == "__main__":
    main()
