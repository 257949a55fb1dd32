"""The lab's application: the page, and what it asks for."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from importlib import resources
from typing import Any

from anyio import to_thread
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from thalweg.errors import ThalwegError
from thalweg.lab import surfaces_api
from thalweg.lab.guard import App, Guard
from thalweg.lab.packed import packed
from thalweg.lab.presence import Presence
from thalweg.landscape.formula import FormulaError
from thalweg.plain import json_text
from thalweg.report.explanations import explain, known
from thalweg.results import plain

MOST_BYTES = 2**20  # of a request
_PUBLIC = frozenset({"/lab.js", "/lab.css"})  # which a page asks for without its token
Arrays = Callable[[Mapping[str, Any]], tuple[dict[str, Any], dict[str, Any]]]


def lab_app(hosts: frozenset[str], token: str, gone: Callable[[], object]) -> App:
    """Return the application, guarded.

    Args:
        hosts: values of ``Host`` that are the server's own.
        token: that requests must have.
        gone: called when the last page was closed.
    """
    presence = Presence(gone)

    async def present(request: Request) -> Response:
        return StreamingResponse(presence.beats(), media_type="text/event-stream")

    routes = [
        Route("/", _page_file("lab.html", "text/html")),
        Route("/lab.js", _page_file("lab.js", "text/javascript")),
        Route("/lab.css", _page_file("lab.css", "text/css")),
        Route("/api/present", present),
        Route("/api/optimizers", _optimizers),
        Route("/api/explain/{name}", _explained),
        Route("/api/surfaces", _surfaces),
        Route("/api/heights", _arrays(surfaces_api.heights), methods=["POST"]),
        Route("/api/descents", _arrays(surfaces_api.paths), methods=["POST"]),
    ]
    return Guard(Starlette(routes=routes), hosts, token, MOST_BYTES, _PUBLIC)


def _page_file(name: str, kind: str) -> Callable[[Request], Any]:
    """Return what hands out a file of the page."""

    async def respond(request: Request) -> Response:
        file = resources.files("thalweg.lab").joinpath("page", name)
        return Response(await to_thread.run_sync(file.read_bytes), media_type=kind)

    return respond


class _Json(JSONResponse):
    """Plain data; what is not finite is null."""

    def render(self, content: Any) -> bytes:
        return json_text(plain(content)).encode()


async def _optimizers(request: Request) -> Response:
    return _Json(await to_thread.run_sync(surfaces_api.optimizers))


async def _surfaces(request: Request) -> Response:
    return _Json(surfaces_api.listed())


async def _explained(request: Request) -> Response:
    name = request.path_params["name"]
    names = {name for names in known().values() for name in names}
    if name not in names:  # nor any file of anybody's
        return _Json({"error": f"There is nothing by the name {name!r}."}, 404)
    found = await to_thread.run_sync(explain, name)
    return _Json([vars(each) for each in found])


def _arrays(answer: Arrays) -> Callable[[Request], Any]:
    """Return what answers a request with arrays, or with what is wrong with it."""

    async def respond(request: Request) -> Response:
        try:
            given = json.loads(await request.body())
        except (ValueError, RecursionError):
            return _Json({"error": "The request is no JSON."}, 400)
        if not isinstance(given, dict):
            return _Json({"error": "The request must be a JSON object."}, 400)
        try:
            said, arrays = await to_thread.run_sync(answer, given)
            body = packed(said, arrays)
        except FormulaError as error:
            return _Json({"error": error.said, "at": error.at, "formula": error.formula}, 400)
        except ThalwegError as error:
            return _Json({"error": str(error), "problems": error.problems}, 400)
        return Response(body, media_type="application/octet-stream")

    return respond
