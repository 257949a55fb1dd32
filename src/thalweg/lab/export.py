"""The lab's page as one HTML file that runs without the server.

Script and style stand inside, named by their hashes in the file's content security policy, so that
no other script runs there. The answers that the page needs are its record: gzip of what
`lab-ui/src/lab/record.ts` writes, in base64, which HTML cannot read as markup whatever it holds.
"""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from importlib import resources

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

MOST_BYTES = 2_000_000  # of the file
_GZIP = b"\x1f\x8b"
_RECORD = "{record}"

_PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src {script-hash}; style-src {style-hash}; img-src data: blob:; base-uri 'none'; form-action 'none'">
<meta name="referrer" content="no-referrer">
<title>Thalweg lab</title>
<link rel="icon" href="data:,">
<style>{style}</style>
</head>
<body>
<main id="lab"><p>This page was saved from the lab of Thalweg. It needs JavaScript, all of which is in the file.</p></main>
<script type="application/octet-stream" id="record">{record}</script>
<script>{script}</script>
</body>
</html>
"""  # noqa: E501


def exported(record: bytes) -> bytes:
    """Return the page with a record, the gzip of what it needs to know."""
    before, after = _around()
    return before + base64.b64encode(record) + after


def room() -> int:
    """Return how many bytes a record may have for the file to stay below 2 MB."""
    return (MOST_BYTES - sum(map(len, _around()))) // 4 * 3


@cache
def _around() -> tuple[bytes, bytes]:
    """Return what stands before the record, and what behind it."""
    folder = resources.files("thalweg.lab").joinpath("page")
    script = in_html(folder.joinpath("lab.js").read_text(encoding="utf-8"))
    style = folder.joinpath("lab.css").read_text(encoding="utf-8")
    parts = {"{script-hash}": _hash(script), "{style-hash}": _hash(style)}
    page = _PAGE
    for place, text in (parts | {"{style}": style}).items():
        page = page.replace(place, text, 1)
    before, after = page.split(_RECORD)
    return before.encode(), after.replace("{script}", script, 1).encode()


def in_html(script: str) -> str:
    """Return a script as it may stand in an HTML element, which ends at "</script".

    "<!--" changes how what follows is read. Both occur in texts and patterns alone, where the
    backslash means nothing.
    """
    return re.sub("</(?=script)", r"<\\/", script, flags=re.IGNORECASE).replace("<!--", "<\\!--")


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


async def _room(request: Request) -> Response:
    return JSONResponse({"room": room()})


async def _file(request: Request) -> Response:
    record = await request.body()
    if not record.startswith(_GZIP):
        return JSONResponse({"error": "The request is no gzip of the answers to keep."}, 400)
    if len(record) > room():
        most = f"{room() / 1e6:.1f} MB"
        return JSONResponse(
            {"error": f"What the page shows takes more than the {most} there is room for."}, 400
        )
    return Response(exported(record), media_type="text/html")


ROUTES = [
    Route("/api/export", _room, methods=["GET"]),
    Route("/api/export", _file, methods=["POST"]),
]
