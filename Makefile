# Two commands are enough: `make chat` to train, `make test` to check everything.
# Both need only python3 (3.11 or newer) and make; the first run builds .venv from requirements.lock, which is complete.

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/ready
ROUND_ROBIN := tests/trust/test_round_robin.py

.PHONY: chat serve studio migrate test full trust replays audit simulate bench bench-quick bench-options corpus fuzz weights export-schema testing-pictures lint types contracts lock format

chat: $(READY)
	@$(BIN)/fit-coach chat

serve: $(READY)
	@$(BIN)/fit-coach serve

migrate: $(READY)
	@$(BIN)/fit-coach migrate

studio: $(READY)
	@LANGSMITH_TRACING=false LANGGRAPH_CLI_NO_ANALYTICS=1 LANGGRAPH_NO_VERSION_CHECK=true \
		LANGGRAPH_STRICT_MSGPACK=true $(BIN)/langgraph dev --no-browser

test: lint types contracts
	@$(BIN)/pytest -q -n 2 --dist worksteal

# Long tests at their full size: fifty turns for each fault, ten thousand calls of any model, every kept session, every
# conversation over two servers.
full: $(READY)
	@$(BIN)/pytest -q -n 2 --dist worksteal --full tests/model/test_faults.py tests/model/test_any_model.py \
		tests/replays/test_changed_rules.py $(ROUND_ROBIN)

# What tests/trust promises, at full size: prints what was counted, and fails when a promise does not hold.
trust: $(READY)
	@$(BIN)/pytest -q --full -m timed tests/trust && \
		$(BIN)/pytest -q -n 2 --dist worksteal --full -m "not timed" --ignore $(ROUND_ROBIN) tests/trust

# The sessions kept in tests/replays, run again: says how each turn differs, and fails when any does. With a JUnit report.
replays: $(READY)
	@$(BIN)/python -m tests.replays --junit .venv/replays.xml

# What is known to be wrong with the dependencies; asks the package index, and says so where it could not.
audit: $(READY)
	@$(BIN)/python -m tests.audit

# Half a year of simulated athletes; writes docs/simulation.md and its pictures, and fails when something does not hold.
simulate: $(READY)
	@$(BIN)/python -m tests.simulation

# This program and what one would run otherwise, measured side by side; writes docs/bench.md and bench/results, and fails
# when a budget is not met. Five minutes, on a machine that does nothing else.
bench: $(READY)
	@$(BIN)/python -m bench

# A little of all of it, two minutes; only prints.
bench-quick: $(READY)
	@$(BIN)/python -m bench --quick

# What making today's options costs, in CPU; prints, and judges nothing.
bench-options: $(READY)
	@$(BIN)/python -m tests.benchmarks.options

# How much of the corpus of tests/language/corpus is read exactly, by kind, and what would be written that was not meant.
corpus: $(READY)
	@$(BIN)/python -m tests.language.corpus.judge

# A hundred thousand texts nobody has thought of, read in every language; prints how long a reading takes.
fuzz: $(READY)
	@$(BIN)/python -m tests.language.fuzz

# What words weigh for a red flag, from the tables of tests/language/redflags; writes language/en/leanings.toml.
weights: $(READY)
	@$(BIN)/python -m tests.language.redflags.fit

# The JSON Schema of an export, from the tables; a test says when it is due.
export-schema: $(READY)
	@$(BIN)/python -m db.export_schema > docs/export.schema.json

# The pictures of docs/TESTING.md, from the commands beside them; a test says when it is due.
testing-pictures: $(READY)
	@$(BIN)/python -m tests.pictures

lint: $(READY)
	@$(BIN)/ruff check -q .
	@$(BIN)/ruff format -q --check .

types: $(READY)
	@$(BIN)/mypy --no-error-summary

contracts: $(READY)
	@$(BIN)/lint-imports --no-cache > .venv/contracts.txt || { cat .venv/contracts.txt; exit 1; }

format: $(READY)
	@$(BIN)/ruff check -q --fix .
	@$(BIN)/ruff format -q .

# Needs uv. Hashes, and no address of any index. A server needs fewer: the second lock, of the same versions, is the image's.
COMPILE := uv pip compile --universal --generate-hashes --no-header --no-emit-index-url --python-version 3.11 \
	--no-emit-package docopt pyproject.toml --quiet

lock:
	@$(COMPILE) --all-extras -o requirements.lock
	@$(COMPILE) --extra build --no-annotate --constraint requirements.lock -o requirements.server.lock

# The environment is built again only when the lock's content has changed, not when git has merely touched the file.
$(READY): requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Fit Coach needs Python 3.11 or newer: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	@sum=$$(cksum < requirements.lock); \
	if [ "$$sum" != "$$(cat $(READY) 2>/dev/null)" ]; then \
		echo "Setting up .venv, once; this takes a minute or two ..." >&2; \
		rm -f $(READY); \
		if command -v uv > /dev/null; then \
			uv venv -q --allow-existing --python $(PYTHON) .venv && \
			uv pip install -q --python $(BIN)/python --no-deps --require-hashes -r requirements.lock && \
			uv pip install -q --python $(BIN)/python --no-deps --no-build-isolation -e .; \
		else \
			$(PYTHON) -m venv .venv && \
			$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --require-hashes -r requirements.lock && \
			$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .; \
		fi > .venv.log 2>&1 || { cat .venv.log >&2; exit 1; }; \
		rm -f .venv.log; \
	fi; \
	echo "$$sum" > $(READY)
