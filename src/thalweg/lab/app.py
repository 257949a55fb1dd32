"""The lab's application: the page, and what it asks for."""

from __future__ import annotations

from collections.abc import Callable
from importlib import resources
from typing import Any

from anyio import to_thread
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from thalweg.lab import (
    batches_api,
    data_api,
    export,
    line_api,
    metrics_api,
    plane_api,
    rules_api,
    surfaces_api,
)
from thalweg.lab.answers import Json
from thalweg.lab.guard import App, Guard
from thalweg.lab.presence import Presence
from thalweg.lab.your_data import YourData
from thalweg.report.explanations import explain, known

MOST_BYTES = 2**20  # of a request
_PUBLIC = frozenset({"/lab.js", "/lab.css"})  # which a page asks for without its token


def lab_app(
    hosts: frozenset[str],
    token: str,
    gone: Callable[[], object],
    state: YourData | None = None,
    ending: Callable[[], bool] = lambda: False,
) -> App:
    """Return the application, guarded.

    Args:
        hosts: values of ``Host`` that are the server's own.
        token: that requests must have.
        gone: called when the last page was closed.
        state: of the user's data; None: the page of them is not there.
        ending: whether the server ends; streams end then too.
    """
    presence = Presence(gone, ending)

    async def present(request: Request) -> Response:
        return StreamingResponse(presence.beats(), media_type="text/event-stream")

    routes = [
        Route("/", _page_file("lab.html", "text/html")),
        Route("/lab.js", _page_file("lab.js", "text/javascript")),
        Route("/lab.css", _page_file("lab.css", "text/css")),
        *export.ROUTES,
        Route("/api/present", present),
        Route("/api/explain/{name}", _explained),
        *batches_api.ROUTES,
        *line_api.ROUTES,
        *metrics_api.ROUTES,
        *rules_api.ROUTES,
        *surfaces_api.ROUTES,
        *(() if state is None else data_api.routes(state, ending)),
        *(() if state is None else plane_api.routes(state)),
    ]
    larger = {data_api.UPLOAD: data_api.MOST_UPLOADED}
    return Guard(Starlette(routes=routes), hosts, token, MOST_BYTES, _PUBLIC, larger)


def _page_file(name: str, kind: str) -> Callable[[Request], Any]:
    """Return what hands out a file of the page."""

    async def respond(request: Request) -> Response:
        file = resources.files("thalweg.lab").joinpath("page", name)
        return Response(await to_thread.run_sync(file.read_bytes), media_type=kind)

    return respond


async def _explained(request: Request) -> Response:
    name = request.path_params["name"]
    names = {name for names in known().values() for name in names}
    if name not in names:  # nor any file of anybody's
        return Json({"error": f"There is nothing by the name {name!r}."}, 404)
    found = await to_thread.run_sync(explain, name)
    return Json([vars(each) for each in found])
