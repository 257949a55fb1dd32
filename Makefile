# make demo: install into .venv and train on the flights that come with Thalweg.
# make test: install with the test extras; check format, lint and types; run every test.
# make bench: install with the bench extras; measure everything beside its peers (about a
#   quarter of an hour); write docs/benchmarks.md.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# pip decides what is new; the stamps only keep make from asking it every time.
SOURCES := pyproject.toml $(shell find src -name '*.py')

.PHONY: demo test check pictures bench clean

demo: $(VENV)/demo.stamp
	$(BIN)/thalweg fit --out $(VENV)/flights.thalweg

test: check
	$(BIN)/python -m pytest -n auto

check: $(VENV)/test.stamp
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

pictures: $(VENV)/test.stamp
	$(BIN)/python docs/pictures.py

bench: $(VENV)/bench.stamp
	$(BIN)/python -m bench --markdown docs/benchmarks.md

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Thalweg needs Python 3.11 or later; name one with: make PYTHON=python3.12 …"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/demo.stamp: $(BIN)/python $(SOURCES)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e .
	touch $@

$(VENV)/test.stamp: $(BIN)/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[test]'
	touch $@

$(VENV)/bench.stamp: $(BIN)/python pyproject.toml
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[bench]'
	touch $@

clean:
	rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache
