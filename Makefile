# make demo: install into .venv and train on the flights that come with Thalweg.
# make test: install with the test extras; check format, lint and types; run every test but the slow.
# make slow: run the slow tests, those with the marker `slow`, which CI runs too.
# make minimum: with the oldest dependencies that pyproject.toml allows, on Python 3.11, run a part
#   of the tests that meets each of them. make newest: the same part with the newest, on another
#   Python (make newest PYTHON=python3.13).
# make page: build the report's page from lab-ui/ (needs Node 18.18 or later and npm).
# make translations: translate the kernels that jobs mostly need into LLVM's language, for all users;
#   a test says when their code has changed.
# make bench: install with the bench extras; measure everything beside its peers (about a
#   quarter of an hour); write docs/benchmarks.md.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := python -m pip install --quiet --disable-pip-version-check
# pip decides what is new; the stamps only keep make from asking it every time.
SOURCES := pyproject.toml $(shell find src -name '*.py')

# Of each dependency something: NumPy and Numba, SciPy, PyArrow, safetensors, tzdata, Typer and Rich,
# threadpoolctl and platformdirs, Starlette and uvicorn.
VERSIONS := tests/test_versions.py tests/engine/compiled/test_step.py tests/jit/test_store.py tests/jit/test_store_keys.py \
  tests/engine/test_engine_full_batch.py tests/data/test_source_parquet.py tests/data/test_source_csv.py \
  tests/data/test_source_frames.py tests/data/text/test_times.py tests/models/test_model_files.py \
  tests/cli/test_cli_startup.py tests/cli/test_cli_first_contact.py tests/job/test_job_threads.py tests/lab/test_lab_server.py

PYTEST := python -m pytest --dist worksteal -n
# Tests of signals wait more than they work.
ONE_MORE = $$(($$(getconf _NPROCESSORS_ONLN) + 1))

.PHONY: demo test slow check check-page page translations minimum newest pictures bench clean

demo: $(VENV)/demo.stamp
	$(BIN)/thalweg fit --out $(VENV)/flights.thalweg

test: check
	$(BIN)/$(PYTEST) auto -m 'not slow'

slow: $(VENV)/notebooks.stamp
	$(BIN)/$(PYTEST) $(ONE_MORE) -m slow

check: $(VENV)/test.stamp check-page
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(BIN)/check-jsonschema --quiet --builtin-schema vendor.dependabot .github/dependabot.yml
	$(BIN)/zizmor --quiet --offline --persona pedantic .github

# Types, lint and tests of the page's TypeScript, and whether the page in the package is what it builds.
check-page: lab-ui/node_modules/.package-lock.json
	cd lab-ui && npm run check && node build.mjs --check && node build-lab.mjs --check && node build-widget.mjs --check

page: lab-ui/node_modules/.package-lock.json
	cd lab-ui && npm run build

translations: $(VENV)/demo.stamp
	$(BIN)/python -m thalweg.engine.compiled.usual_kernels

lab-ui/node_modules/.package-lock.json: lab-ui/package.json lab-ui/package-lock.json
	cd lab-ui && npm ci
	touch $@

# Its kernels are kept apart: another compiler's, and nobody else's.
minimum newest: %: .venv-%/test.stamp
	THALWEG_CACHE_DIR=$(CURDIR)/.venv-$*/cache .venv-$*/bin/$(PYTEST) auto $(VERSIONS)

pictures: $(VENV)/test.stamp
	$(BIN)/python docs/pictures.py

bench: $(VENV)/bench.stamp
	$(BIN)/python -m bench --markdown docs/benchmarks.md
	$(BIN)/python -m bench.commands --markdown docs/benchmarks.md
	$(BIN)/python -m bench.stream --markdown docs/benchmarks.md

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Thalweg needs Python 3.11 or later; name one with: make PYTHON=python3.12 …"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/demo.stamp: $(BIN)/python $(SOURCES)
	$(BIN)/$(PIP) -e .
	touch $@

$(VENV)/test.stamp: $(BIN)/python pyproject.toml
	$(BIN)/$(PIP) -e '.[test]'
	touch $@

# What the slow tests need besides: notebooks that show the lab's widget.
$(VENV)/notebooks.stamp: $(VENV)/test.stamp
	$(BIN)/$(PIP) -e '.[test,notebooks]'
	touch $@

.venv-minimum/test.stamp: pyproject.toml .ci/minimum.py
	$(PYTHON) -m venv .venv-minimum
	$(PYTHON) .ci/minimum.py > .venv-minimum/constraints.txt
	.venv-minimum/bin/$(PIP) -c .venv-minimum/constraints.txt -e '.[test]'
	touch $@

.venv-newest/test.stamp: pyproject.toml
	$(PYTHON) -m venv .venv-newest
	.venv-newest/bin/$(PIP) -e '.[test]'
	touch $@

$(VENV)/bench.stamp: $(BIN)/python pyproject.toml
	$(BIN)/$(PIP) -e '.[bench]'
	touch $@

clean:
	rm -rf lab-ui/node_modules $(VENV) .venv-minimum .venv-newest .mypy_cache .pytest_cache .ruff_cache
