# Everything a newcomer, an editor or a build machine runs. `make` alone lists it.
#
# The virtual environment .venv is made with Python 3.11 or newer and filled from the pinned lists in requirements/.
# A stamp in .venv remembers what has been installed, so the second run of a target is quick.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

VENV := .venv
PYTHON := $(VENV)/bin/python
PIP := $(PYTHON) -m pip --disable-pip-version-check install --quiet --no-compile
SANGTO := $(PYTHON) -m sangto_cli
DEMO_INDEX := var/demo-index
DEMO_DESK := var/demo-desk
SOURCES := src tests tools quality bench
# As many processes as there are cores; one that has nothing left takes over tests of another.
PYTEST := $(PYTHON) -m pytest --numprocesses=auto --dist=worksteal

# Modules are compiled when they are first used, and stay compiled: tests start hundreds of processes.
export PYTHONDONTWRITEBYTECODE :=

# The first of these that is installed is used; `make PYTHON3=/path/to/python3.12 demo` chooses another.
PYTHON3 := $(firstword $(foreach name,python3.11 python3.12 python3.13 python3,$(shell command -v $(name) 2>/dev/null)))

.PHONY: help demo serve test lint quality .data bench reference picture requirements clean

help:  ## List what can be run
	@grep -hE '^[a-z]+:.*##' Makefile | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 22

demo: $(VENV)/.desk  ## Set up, check a real long message, make a desk to look around in
	@$(SANGTO) demo --index $(DEMO_INDEX)
	@[ -e $(DEMO_DESK)/desk.sqlite3 ] || $(SANGTO) demo --desk $(DEMO_DESK)
	@printf '%s\n' '' 'What to try next:' \
	  '  make serve                                                      the demo desk in a browser' \
	  '  .venv/bin/sangto demo --list                                    other messages; then: demo --message msg-05' \
	  "  echo 'Gội đầu sau 11 giờ đêm là vỡ mạch máu não, đột quỵ ngay trong nhà tắm' | .venv/bin/sangto check - --index $(DEMO_INDEX)" \
	  '  .venv/bin/sangto index add FILE.jsonl --index DIR               an index of your own fact-checks' \
	  '  docs/architecture.md                                            how it works'

serve: demo  ## Run the demo desk until Ctrl+C
	@$(SANGTO) serve --data $(DEMO_DESK)

test: $(VENV)/.tests  ## Run all tests, in a real browser too; those of the desk once more on PostgreSQL
	tools/system_packages.sh
	$(PYTEST)
	tools/with_postgres.sh $(PYTEST) tests/desk -m "not one_store"

lint: $(VENV)/.tests  ## Style, types, layers, generated files, repository rules
	$(PYTHON) -m ruff check $(wildcard $(SOURCES))
	$(PYTHON) -m ruff format --check --quiet $(wildcard $(SOURCES))
	$(PYTHON) -m mypy
	$(VENV)/bin/lint-imports --no-cache
	$(PYTHON) tools/generate_tables.py --check
	$(PYTHON) tools/generate_cli_reference.py --check
	$(PYTHON) tools/generate_reference.py --check
	$(PYTHON) tools/generate_figures.py --check
	$(PYTHON) tools/generate_openapi.py --check
	$(PYTHON) tools/messages.py --check
	$(PYTHON) tools/check_repository.py

quality: .data $(VENV)/.quality $(VENV)/.contests  ## Measure quality: make quality DATA=folder
	$(PYTHON) -m quality --data "$(DATA)"

.data:
	@[ -n "$(DATA)" ] || { echo "Say where the development data is: make quality DATA=folder" >&2; exit 2; }

bench: $(VENV)/.quality $(VENV)/.ledger $(VENV)/.contests  ## Measure speed and memory beside peers: make bench [DATA=folder]
	$(PYTHON) -m bench $(if $(DATA),--data "$(DATA)")

reference: $(VENV)/.desk  ## Write the generated pages of docs/reference anew
	$(PYTHON) tools/generate_cli_reference.py
	$(PYTHON) tools/generate_reference.py
	$(PYTHON) tools/generate_figures.py
	$(PYTHON) tools/generate_openapi.py

picture: $(VENV)/.engine  ## Draw docs/images/check.svg anew
	$(SANGTO) demo --index $(DEMO_INDEX) >/dev/null
	$(PYTHON) tools/terminal_picture.py docs/images/check.svg --prompt 'sangto check message.txt' \
	  -- $(SANGTO) check docs/images/message.txt --index $(DEMO_INDEX)

requirements:  ## Pin the requirements anew (needs uv)
	cd requirements && for name in engine build semantic library ledger dev contests desk desk-test quality audit; do \
	  uv pip compile --quiet --generate-hashes --universal --python-version 3.11 --no-emit-index-url --no-header \
	    $$name.in -o $$name.txt $(UV_FLAGS); done

clean:  ## Remove everything that was made, the virtual environment too
	rm -rf $(VENV) var build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache .coverage
	find src -name '*.egg-info' -prune -exec rm -rf {} +
	find $(wildcard $(SOURCES)) -name __pycache__ -prune -exec rm -rf {} +

# The virtual environment, in layers: engine, what tests need, what measuring needs.

$(VENV)/.made:
	@if [ -z "$(PYTHON3)" ]; then \
	  echo "Python 3.11 or newer is needed and none was found. Debian, Ubuntu: sudo apt install python3 python3-venv" >&2; exit 2; fi
	@"$(PYTHON3)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Python 3.11 or newer is needed; $(PYTHON3) is not that ($$("$(PYTHON3)" -V 2>&1)). Install one, or: make PYTHON3=/path/to/python3.11 demo" >&2; exit 2; }
	@"$(PYTHON3)" -c 'import ensurepip, venv' 2>/dev/null || { \
	  echo "$(PYTHON3) has no venv module. Debian, Ubuntu: sudo apt install python3-venv; then run make again." >&2; exit 2; }
	"$(PYTHON3)" -m venv $(VENV)
	@touch $@

$(VENV)/.engine: $(VENV)/.made requirements/build.txt requirements/engine.txt pyproject.toml
	$(PIP) --require-hashes -r requirements/build.txt -r requirements/engine.txt
	$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.engine requirements/dev.txt
	$(PIP) --require-hashes -r requirements/dev.txt
	@touch $@

$(VENV)/.library: $(VENV)/.engine requirements/library.txt
	$(PIP) --require-hashes -r requirements/library.txt
	@touch $@

$(VENV)/.desk: $(VENV)/.engine requirements/desk.txt
	$(PIP) --require-hashes -r requirements/desk.txt
	@touch $@

$(VENV)/.ledger: $(VENV)/.engine requirements/ledger.txt
	$(PIP) --require-hashes -r requirements/ledger.txt
	@touch $@

$(VENV)/.contests: $(VENV)/.engine requirements/contests.txt
	$(PIP) --require-hashes -r requirements/contests.txt
	@touch $@

$(VENV)/.tests: $(VENV)/.dev $(VENV)/.quality $(VENV)/.library $(VENV)/.ledger $(VENV)/.contests $(VENV)/.desk requirements/desk-test.txt
	$(PIP) --require-hashes -r requirements/desk-test.txt
	@touch $@

$(VENV)/.quality: $(VENV)/.engine requirements/quality.txt
	$(PIP) --require-hashes -r requirements/quality.txt
	@touch $@
