"""Who may talk to the lab's server: the page that the user opened, and nobody else.

Any page of any site can make a browser send requests to this machine. So a request counts only if

- its ``Host`` is one of the server's own (a name of another site that points here is refused),
- its ``Origin`` and ``Sec-Fetch-Site``, where the browser sends them, are the server's own,
- it has the token of the address that was printed, for all but the page's scripts and styles.

Answers carry a content security policy under which the page loads nothing from elsewhere, runs no
script in its markup, and cannot be framed.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, MutableMapping
from typing import Any
from urllib.parse import parse_qs

from starlette.exceptions import HTTPException

Scope = MutableMapping[str, Any]
Receive = Callable[[], Any]
Send = Callable[[MutableMapping[str, Any]], Any]
App = Callable[[Scope, Receive, Send], Any]

TOKEN_HEADER = b"x-thalweg-token"
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        "img-src 'self' data: blob:; font-src 'self'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cache-Control": "no-store",
}
_SENT = [(name.lower().encode(), value.encode()) for name, value in HEADERS.items()]


class Guard:
    """Lets requests through to an application, or refuses them in a sentence."""

    def __init__(
        self,
        app: App,
        hosts: frozenset[str],
        token: str,
        most_bytes: int,
        public: frozenset[str],
        larger: Mapping[str, int] | None = None,
    ) -> None:
        """Take what is let through.

        Args:
            app: the application.
            hosts: values of ``Host`` that are the server's own, as ``127.0.0.1:8050``.
            token: of the printed address.
            most_bytes: that a request may have.
            public: paths of the page's scripts and styles, which need no token.
            larger: paths of uploads, and how many bytes a request to each may have.
        """
        self._app, self._hosts, self._token = app, hosts, token.encode()
        self._most, self._public, self._larger = most_bytes, public, larger or {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return
        if scope["type"] != "http":
            return  # there are no websockets
        refusal = self._refusal(scope)
        if refusal is not None:
            await _answer(send, *refusal)
            return
        taken, most = 0, self._most_of(scope)

        async def counted() -> Any:
            nonlocal taken
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > most:
                raise HTTPException(413, _too_large(most))
            return message

        async def with_headers(message: MutableMapping[str, Any]) -> None:
            if message["type"] == "http.response.start":
                message = {**message, "headers": [*message.get("headers", []), *_SENT]}
            await send(message)

        await self._app(scope, counted, with_headers)

    def _refusal(self, scope: Scope) -> tuple[int, str] | None:
        """Return why a request is refused: the status and a sentence; None: it is not."""
        headers = dict(scope["headers"])
        host = headers.get(b"host", b"").decode("latin-1").lower()
        if host not in self._hosts:
            return 403, "This is the lab of Thalweg, which does not go by that name."
        origin = headers.get(b"origin")
        if origin is not None and origin.decode("latin-1").lower() != f"http://{host}":
            return 403, "Another site's page may not use the lab."
        if headers.get(b"sec-fetch-site", b"none") not in (b"none", b"same-origin"):
            return 403, "Another site's page may not use the lab."
        if scope["path"] not in self._public and not self._knows_token(scope, headers):
            return 403, "Open the lab by the address that thalweg lab printed, with its token."
        length = headers.get(b"content-length", b"0")
        most = self._most_of(scope)
        if not length.isdigit() or int(length) > most:
            return 413, _too_large(most)
        return None

    def _knows_token(self, scope: Scope, headers: dict[bytes, bytes]) -> bool:
        given = headers.get(TOKEN_HEADER)
        if given is None:
            query = parse_qs(scope.get("query_string", b"").decode("latin-1"))
            given = query.get("token", [""])[-1].encode("latin-1", "replace")
        return secrets.compare_digest(given, self._token)

    def _most_of(self, scope: Scope) -> int:
        return self._larger.get(scope["path"], self._most)


def _too_large(most: int) -> str:
    return f"A request may have {most / 2**20:,.0f} MB at most."


async def _answer(send: Send, status: int, said: str) -> None:
    body = said.encode()
    headers = [
        (b"content-type", b"text/plain; charset=utf-8"),
        (b"content-length", str(len(body)).encode()),
        *_SENT,
    ]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
