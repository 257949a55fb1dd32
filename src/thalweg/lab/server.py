"""The lab's server: it listens on this machine alone, and ends with its page or by Ctrl-C."""

from __future__ import annotations

import secrets
import signal
import socket
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from typing import Any

from thalweg.endings import temporary_folder
from thalweg.errors import UsageError

_ENDS_WITHIN = 1  # second that open streams are given at the end


@dataclass(frozen=True)
class Address:
    """Where the lab is.

    Attributes:
        host: that it listens on.
        port: likewise.
        token: that every request must have.
    """

    host: str
    port: int
    token: str

    @property
    def url(self) -> str:
        """The address to open, with its token."""
        host = "127.0.0.1" if self.host in ("0.0.0.0", "::") else self.host
        named = f"[{host}]" if ":" in host else host
        return f"http://{named}:{self.port}/?token={self.token}"

    @property
    def hosts(self) -> frozenset[str]:
        """Values of ``Host`` that are the server's own."""
        named = {"localhost", "127.0.0.1", "[::1]"}
        if self.host not in ("127.0.0.1", "localhost", "::1", "0.0.0.0", "::"):
            named.add(f"[{self.host}]" if ":" in self.host else self.host.lower())
        if self.host in ("0.0.0.0", "::"):
            named.add(socket.gethostname().lower())
        return frozenset(f"{name}:{self.port}" for name in named)


def listening(host: str, port: int) -> socket.socket:
    """Return a socket that listens; port 0: any that is free.

    Raises:
        UsageError: the port is taken, or the host is none of this machine's.
    """
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    found = socket.socket(family, socket.SOCK_STREAM)
    found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        found.bind((host, port))
    except OSError as error:
        found.close()
        if port and host in ("127.0.0.1", "localhost", "::1"):
            raise UsageError(
                f"--port {port} is taken by another program: name another one, or leave --port out."
            ) from error
        raise UsageError(f"--host {host}: this machine cannot listen there.") from error
    found.listen()
    return found


def serve(
    told: Callable[[Address], object],
    host: str = "127.0.0.1",
    port: int = 0,
    data: Sequence[str] = (),
    target: str | None = None,
    options: Mapping[str, Any] | None = None,
) -> None:
    """Serve the lab until its last page is closed, or Ctrl-C.

    Args:
        told: told the address once the server listens.
        host: to listen on.
        port: likewise; 0: any that is free.
        data: files that the page "Your data" begins with.
        target: the column that it predicts.
        options: of its races, each of `thalweg.options.fit_options.LAB_OPTIONS`.

    Raises:
        UsageError: it cannot listen there, or an option cannot be used.
        DataError: the data cannot.
    """
    import uvicorn

    from thalweg.lab.app import lab_app
    from thalweg.lab.your_data import YourData

    with temporary_folder("thalweg-lab-") as folder, ExitStack() as ends:
        state = YourData(folder, data, target, options)
        ends.callback(state.close)
        own = ends.enter_context(listening(host, port))
        address = Address(host, own.getsockname()[1], secrets.token_urlsafe(24))
        servers: list[uvicorn.Server] = []

        def gone() -> None:
            servers[0].should_exit = True

        app = lab_app(address.hosts, address.token, gone, state, lambda: servers[0].should_exit)
        settings = uvicorn.Config(
            app,
            log_level="error",
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=_ENDS_WITHIN,
            lifespan="off",
            ws="none",
        )
        servers.append(uvicorn.Server(settings))
        told(address)
        # uvicorn sends itself the signal once more when it has ended.
        with suppress(KeyboardInterrupt), _interrupt_raised():
            servers[0].run([own])


@contextmanager
def _interrupt_raised() -> Iterator[None]:
    """Have Ctrl-C raise KeyboardInterrupt, where it ends the program; restore what it does."""
    before = signal.getsignal(signal.SIGINT)
    own = threading.current_thread() is threading.main_thread() and callable(before)
    if own:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        if own:
            signal.signal(signal.SIGINT, before)
