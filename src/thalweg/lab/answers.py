"""How the lab's server answers: plain data, or arrays, or what is wrong with a request."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from thalweg.errors import ThalwegError
from thalweg.lab.chinese import of_texts
from thalweg.lab.packed import packed
from thalweg.landscape.formula import FormulaError
from thalweg.plain import json_text, plain

Given = Mapping[str, Any]
Arrays = Callable[[Given], tuple[dict[str, Any], dict[str, Any]]]


class Json(JSONResponse):
    """Plain data; what is not finite is null."""

    def render(self, content: Any) -> bytes:
        """Return the body."""
        return json_text(plain(content)).encode()


def json_route(path: str, answer: Callable[[], Any]) -> Route:
    """Return the route of plain data that is the same for each request, and so computed once."""

    @cache
    def body() -> bytes:
        return json_text(plain(answer())).encode()

    async def respond(request: Request) -> Response:
        return Response(await to_thread.run_sync(body), media_type=Json.media_type)

    return Route(path, respond)


def object_route(path: str, answer: Callable[[Given], Any]) -> Route:
    """Return the route that answers what a page gives, a JSON object, with plain data.

    Args:
        path: of the route.
        answer: takes what is given; it runs in a thread. A ThalwegError is told to the page, with
            status 400.
    """

    async def respond(request: Request) -> Response:
        given = await object_of(request)
        if isinstance(given, Response):
            return given
        try:
            return Json(await to_thread.run_sync(answer, given))
        except ThalwegError as error:
            return refused(error)

    return Route(path, respond, methods=["POST"])


def arrays_route(path: str, answer: Arrays) -> Route:
    """Return the route that answers what a page gives, a JSON object, with arrays.

    Args:
        path: of the route.
        answer: takes what is given; returns what is said besides, plain data, and the arrays. It
            runs in a thread. A ThalwegError is told to the page, with status 400.
    """

    async def respond(request: Request) -> Response:
        given = await object_of(request)
        if isinstance(given, Response):
            return given

        def packed_answer() -> bytes:
            return packed(*answer(given))

        try:
            body = await to_thread.run_sync(packed_answer)
        except ThalwegError as error:
            return refused(error)
        return Response(body, media_type="application/octet-stream")

    return Route(path, respond, methods=["POST"])


async def object_of(request: Request) -> dict[str, Any] | Response:
    """Return the JSON object that a request gives, or the answer that it gives none."""
    try:
        given = json.loads(await request.body())
    except (ValueError, RecursionError):
        return Json({"error": "The request is no JSON."}, 400)
    if not isinstance(given, dict):
        return Json({"error": "The request must be a JSON object."}, 400)
    return given


def refused(error: ThalwegError) -> Response:
    """Return the answer that says what is wrong with what a page gave."""
    if isinstance(error, FormulaError):
        told = {"at": error.at, "formula": error.formula}
        return Json({"error": error.said, "zh": of_texts([error.said]), **told}, 400)
    texts = [str(error), *error.problems]
    return Json({"error": texts[0], "zh": of_texts(texts), "problems": error.problems}, 400)
