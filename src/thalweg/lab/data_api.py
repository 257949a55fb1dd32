"""What the page "Your data" asks for: tables, a race and what it tells, the result's files."""

from __future__ import annotations

import asyncio
import re
import secrets
from collections.abc import AsyncIterator, Callable
from typing import Any

from anyio import to_thread
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from thalweg.arguments import several
from thalweg.errors import ThalwegError, UsageError
from thalweg.lab.answers import Json, object_route, refused
from thalweg.lab.chinese import both, chinese
from thalweg.lab.given import Given, number_of
from thalweg.lab.race_feed import INTERVAL, RaceFeed
from thalweg.lab.your_data import BUNDLED, RaceResult, YourData
from thalweg.losses import LOSSES, for_task
from thalweg.metrics import METRICS
from thalweg.optimizers import OPTIMIZERS
from thalweg.options.fit_options import LAB_OPTIONS
from thalweg.plain import json_text, plain
from thalweg.report.explanations import first_line
from thalweg.report.race_page import page

Ending = Callable[[], bool]
UPLOAD = "/api/data/upload"
MOST_UPLOADED = 2**29  # bytes of a file
_QUIET = 10.0  # seconds after which a stream says that it is there
_TASKS = ("regression", "binary", "multiclass", "count")
_LONGEST_NAME = 200  # signs of an uploaded file's name


def routes(state: YourData, ending: Ending = lambda: False) -> list[Route]:
    """Return the routes.

    Args:
        state: of the page.
        ending: whether the server ends; streams end then too.
    """
    return [
        Route("/api/data/choices", _choices(state)),
        object_route("/api/data/use", lambda given: _use(state, given)),
        Route(UPLOAD, _upload(state), methods=["POST"]),
        object_route("/api/data/race", lambda given: _begin(state, given)),
        object_route("/api/data/stop", lambda given: _stop(state)),
        Route("/api/data/events", _events(state, ending)),
        Route("/api/data/document", _of_result(state, _document)),
        Route("/api/data/model", _of_result(state, _model)),
        Route("/api/data/report", _of_result(state, _report)),
    ]


def _choices(state: YourData) -> Callable[[Request], Any]:
    async def respond(request: Request) -> Response:
        return Json(await to_thread.run_sync(choices, state))

    return respond


def choices(state: YourData) -> dict[str, Any]:
    """Return what can be chosen, what is chosen, and whether a race runs."""
    given = {
        name: ",".join(str(each) for each in several(state.options[name]))
        for name in LAB_OPTIONS
        if state.options.get(name) not in (None, (), LAB_OPTIONS[name].default)
    }
    table = None if state.table is None else state.table.as_json()
    return {
        "table": table,
        "bundled": [
            {"name": name, "title": both(each.title), "about": both(each.about)}
            for name, each in BUNDLED.items()
        ],
        "tasks": _TASKS,
        "losses": {task: for_task(task) for task in _TASKS},
        "zh": names_in_chinese() | ({} if table is None else table["zh"]),
        "losses_titles": {name: both(loss.title) for name, loss in LOSSES.items()},
        "optimizers": [{"name": n, "title": both(o.title)} for n, o in OPTIMIZERS.items()],
        "help": {n: both(option.help) for n, option in LAB_OPTIONS.items() if option.help},
        "given": given,
        "most_bytes": MOST_UPLOADED,
        "race": state.number,
        "running": state.running,
        "result": None if state.result is None else state.result.number,
    }


def names_in_chinese() -> dict[str, str]:
    """Return the names of losses and metrics in Chinese, by the English as a page writes it."""
    titles = {name: loss.title for name, loss in LOSSES.items()}
    titles |= {name: first_line(metric) for name, metric in METRICS.items()}
    found = {name.replace("_", " "): chinese(title) for name, title in titles.items()}
    return {name: re.split("[：（]", said)[0] for name, said in found.items() if said}


def _use(state: YourData, given: Given) -> Any:
    return state.use(str(given.get("bundled"))).as_json()


def _begin(state: YourData, given: Given) -> Any:
    target, asked = given.get("target"), given.get("options", {})
    if not isinstance(target, str) or not target:
        raise UsageError("Choose the column to predict.")
    if not isinstance(asked, dict):
        raise UsageError("options must be an object.")
    seconds = given.get("seconds")
    if seconds is not None:
        seconds = number_of(seconds, "The time limit")
        if seconds <= 0:
            raise UsageError("The time limit must be more than 0 seconds.")
    return {"race": state.begin(target, asked, seconds)}


def _stop(state: YourData) -> Any:
    state.stop()
    return {"running": state.running}


def _upload(state: YourData) -> Callable[[Request], Any]:
    """Return what stores an upload in the lab's folder, under a name of the lab's own."""

    async def respond(request: Request) -> Response:
        called = request.query_params.get("name", "")[-_LONGEST_NAME:] or "your file"
        try:
            state.refuse_if_running()
        except ThalwegError as error:
            return refused(error)
        path = state.folder / f"upload-{secrets.token_hex(6)}"
        try:
            with path.open("xb") as file:
                async for part in request.stream():
                    await to_thread.run_sync(file.write, part)
        except BaseException:  # too large, or the page is gone
            path.unlink(missing_ok=True)
            raise
        try:
            table = await to_thread.run_sync(state.upload, path, called)
        except ThalwegError as error:
            return refused(error)
        return Json(table.as_json())

    return respond


def _events(state: YourData, ending: Ending) -> Callable[[Request], Any]:
    """Return what streams the facts of a race as server-sent events, from the first."""

    async def respond(request: Request) -> Response:
        feed = state.feed
        if feed is None or request.query_params.get("race") != str(state.number):
            return Response(status_code=204)  # upon which a browser does not ask again
        return StreamingResponse(told(feed, ending), media_type="text/event-stream")

    return respond


async def told(feed: RaceFeed, ending: Ending = lambda: False) -> AsyncIterator[bytes]:
    """Yield a race's facts as events, some ten times a second at most, until it is over."""
    said: dict[str, Any] | None = None
    quiet, told_of = 0.0, 0
    while True:
        over, facts = feed.over, feed.facts[told_of:]
        told_of += len(facts)
        lines = [f"event: {name}\ndata: {json_text(plain(what))}\n\n" for name, what in facts]
        step = feed.progress()
        if step is not None and step != said:
            said = step
            lines.append(f"event: progress\ndata: {json_text(plain(step))}\n\n")
        quiet = 0.0 if lines else quiet + INTERVAL
        if quiet >= _QUIET:
            quiet = 0.0
            lines.append(": here\n\n")
        if lines:
            yield "".join(lines).encode()
        if over or ending():
            return
        await asyncio.sleep(INTERVAL)


def _of_result(
    state: YourData, answer: Callable[[YourData, RaceResult], Response]
) -> Callable[[Request], Any]:
    """Return what answers with a part of the result of the race that the request names."""

    async def respond(request: Request) -> Response:
        number = request.query_params.get("race", "")
        try:
            found = state.result_of(int(number) if number.isdigit() else 0)
            return await to_thread.run_sync(answer, state, found)
        except ThalwegError as error:
            return refused(error)

    return respond


def _document(state: YourData, result: RaceResult) -> Response:
    return Json({**result.document, "zh": result.chinese})


def _model(state: YourData, result: RaceResult) -> Response:
    path = state.folder / f"model-{secrets.token_hex(6)}"
    try:
        result.done.model.save(path)
        return _file(path.read_bytes(), "model.thalweg", "application/octet-stream")
    finally:
        path.unlink(missing_ok=True)


def _report(state: YourData, result: RaceResult) -> Response:
    return _file(page(result.document).encode(), "report.html", "text/html")


def _file(body: bytes, name: str, kind: str) -> Response:
    """Return a file to save; a browser does not open it as a page of this origin."""
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(body, media_type=kind, headers=headers)


__all__ = ["MOST_UPLOADED", "UPLOAD", "choices", "routes", "told"]
