"""Answers of the lab's server."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.testclient import TestClient

from thalweg.lab.answers import json_route


def test_what_is_the_same_for_every_request_is_computed_once():
    asked = []

    def answer():
        asked.append(1)
        return {"all": [len(asked), float("nan")]}

    client = TestClient(Starlette(routes=[json_route("/some", answer)]))
    for _ in range(3):
        given = client.get("/some")
        assert given.headers["content-type"] == "application/json"
        assert given.json() == {"all": [1, None]}
