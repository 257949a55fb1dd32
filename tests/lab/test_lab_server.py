"""The lab's server starts, ends with its page, and ends by Ctrl-C within two seconds."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import subprocess
import sys

import httpx2 as httpx
import pytest

from thalweg.errors import UsageError
from thalweg.lab import presence
from thalweg.lab.server import listening

SERVER = """
from thalweg.lab import presence
from thalweg.lab.server import serve
serve(lambda address: print(address.url, flush=True))
"""
PATIENCE = 60  # seconds, of a machine that has much else to do


@pytest.fixture
def server():
    process = subprocess.Popen(
        [sys.executable, "-c", SERVER], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    url = process.stdout.readline().strip()
    yield process, url
    process.kill()
    process.wait()
    process.stdout.close()
    process.stderr.close()


def api(url, path):
    return url.replace("/?", f"/api/{path}?")


def test_it_answers_and_ends_after_its_page_is_closed(server):
    process, url = server
    assert url.startswith("http://127.0.0.1:")
    with httpx.Client(timeout=PATIENCE) as client:
        assert client.get(api(url, "surfaces")).status_code == 200
        assert client.get(url.partition("?")[0]).status_code == 403
        with client.stream("GET", api(url, "present")) as stream:
            assert next(stream.iter_text()).startswith("retry")
            assert process.poll() is None
    assert process.wait(PATIENCE) == 0
    assert process.stderr.read() == ""


def test_a_page_that_is_loaded_anew_keeps_it_and_the_last_one_ends_it(monkeypatch):
    monkeypatch.setattr(presence, "_WAIT", 0.05)
    gone = []

    async def pages():
        pages = presence.Presence(lambda: gone.append(True))
        first, second = pages.beats(), pages.beats()
        await anext(first)
        await first.aclose()
        await anext(second)
        await asyncio.sleep(0.3)  # longer than it waits for a page to come back
        assert (pages.open, gone) == (1, [])
        third = pages.beats()
        await anext(third)
        await second.aclose()
        await asyncio.sleep(0.3)
        assert (pages.open, gone) == (1, [])
        await third.aclose()
        assert gone == []  # not at once
        await asyncio.sleep(0.3)
        assert gone == [True]

    asyncio.run(pages())


@pytest.mark.skipif(os.name == "nt", reason="signals of another kind")
def test_ctrl_c_ends_it_though_a_stream_is_open(server):
    process, url = server
    with (
        httpx.Client(timeout=PATIENCE) as client,
        client.stream("GET", api(url, "present")) as stream,
    ):
        next(stream.iter_text())
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) is not None
    assert "Traceback" not in process.stderr.read()


def test_it_listens_on_this_machine_alone_and_says_if_a_port_is_taken():
    with listening("127.0.0.1", 0) as own:
        host, port = own.getsockname()
        assert host == "127.0.0.1"
        with socket.socket() as other:
            assert other.connect_ex(("127.0.0.1", port)) == 0
        with pytest.raises(UsageError, match=f"--port {port} is taken"):
            listening("127.0.0.1", port)
    with pytest.raises(UsageError, match="cannot listen"):
        listening("203.0.113.7", 0)  # reserved for documentation (RFC 5737): nobody's
