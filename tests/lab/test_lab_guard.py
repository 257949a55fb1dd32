"""The lab answers the page that the user opened, and nobody else."""

from __future__ import annotations

import pytest
from starlette.testclient import TestClient

from thalweg.lab.app import MOST_BYTES, lab_app
from thalweg.lab.guard import HEADERS
from thalweg.lab.server import Address

ADDRESS = Address("127.0.0.1", 8050, "the-token")
GOOD = {"host": "127.0.0.1:8050", "x-thalweg-token": "the-token"}


@pytest.fixture(scope="module")
def client():
    app = lab_app(ADDRESS.hosts, ADDRESS.token, lambda: None)
    return TestClient(app, base_url="http://127.0.0.1:8050")


def test_the_page_gets_its_answer_with_a_strict_policy(client):
    found = client.get("/api/surfaces", headers=GOOD)
    assert found.status_code == 200
    assert {each["name"] for each in found.json()} >= {"beale", "rosenbrock", "himmelblau"}
    for name, value in HEADERS.items():
        assert found.headers[name] == value
    assert "default-src 'none'" in found.headers["content-security-policy"]
    assert "unsafe" not in found.headers["content-security-policy"]


def test_the_token_may_stand_in_the_address_for_streams(client):
    assert client.get("/api/surfaces?token=the-token", headers={"host": GOOD["host"]}).is_success


FORGED = {
    "no token": {"x-thalweg-token": ""},
    "a wrong token": {"x-thalweg-token": "the-tokem"},
    "a name of another site that points here": {"host": "evil.example:8050"},
    "another port": {"host": "127.0.0.1:8051"},
    "another site's page": {"origin": "https://evil.example"},
    "another port's page": {"origin": "http://127.0.0.1:3000"},
    "a page opened from a file": {"origin": "null"},
    "a browser's word for another site": {"sec-fetch-site": "cross-site"},
    "a page of another port": {"sec-fetch-site": "same-site"},
}


@pytest.mark.parametrize("forged", FORGED)
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_forged_requests_are_refused(client, forged, method):
    path = "/api/surfaces" if method == "GET" else "/api/heights"
    found = client.request(method, path, headers=GOOD | FORGED[forged], content=b"{}")
    assert found.status_code == 403
    assert found.text.endswith(".")
    assert "the-token" not in found.text
    assert found.headers["content-security-policy"]


@pytest.mark.parametrize(
    "own", [{"origin": "http://127.0.0.1:8050", "sec-fetch-site": "same-origin"}, {}]
)
def test_requests_of_the_page_itself_are_not(client, own):
    body = {"surface": "beale", "x": [-1, 1], "y": [-1, 1], "size": 3}
    assert client.post("/api/heights", headers=GOOD | own, json=body).status_code == 200


def test_a_request_that_is_too_large_is_refused_whether_it_says_so_or_not(client):
    large = b" " * (MOST_BYTES + 1)
    assert client.post("/api/heights", headers=GOOD, content=large).status_code == 413

    def in_parts():
        for _ in range(5):
            yield b" " * (MOST_BYTES // 4)

    assert client.post("/api/heights", headers=GOOD, content=in_parts()).status_code == 413
    lying = GOOD | {"content-length": "-5"}
    assert client.post("/api/heights", headers=lying, content=b"{}").status_code == 413


def test_what_does_not_exist_is_not_found_nor_any_file(client):
    for path in ("/etc/passwd", "/../../etc/passwd", "/api/explain/..%2Fsetup.py"):
        assert client.get(path, headers=GOOD).status_code == 404
    assert client.get("/api/explain/nothing", headers=GOOD).json()["error"].endswith("'nothing'.")


def test_an_address_has_the_token_and_the_names_of_this_machine():
    assert ADDRESS.url == "http://127.0.0.1:8050/?token=the-token"
    assert "localhost:8050" in ADDRESS.hosts
    assert Address("0.0.0.0", 9, "t").url == "http://127.0.0.1:9/?token=t"
    assert "lab.home:9" in Address("Lab.home", 9, "t").hosts
