"""A cache folder of a test's own."""

import pytest

from thalweg.jit import store


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """An empty cache folder, and a process that has loaded nothing; it keeps no digests of code."""
    monkeypatch.setenv("THALWEG_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setattr(store, "_loaded", {})
    monkeypatch.setattr(store, "_notes", [])
    monkeypatch.setattr(store, "_FEW", 10**6)
    return tmp_path / "cache"
