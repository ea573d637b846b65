# Two commands matter: `make site` and `make test`. Each does its own set-up.
.PHONY: site test setup browser office editor serve check fuzz bench samples lock clean

BIN := .venv/bin

site: setup
	$(BIN)/klyngepakker build

test: setup browser office editor
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python data_samples/make_samples.py --check
	$(BIN)/klyngepakker check
	$(BIN)/klyngepakker format --check
	$(BIN)/klyngepakker codeowners --check
	$(BIN)/klyngepakker schema --check
	$(BIN)/pytest -n 2 --dist loadgroup --no-loadscope-reorder

serve: setup
	$(BIN)/klyngepakker serve

check: setup
	$(BIN)/klyngepakker check

setup: .venv/.ready build/web/.ready

.venv/.ready: requirements.lock pyproject.toml tools/venv.sh
	sh tools/venv.sh

WEB := $(shell find themes/web -path '*/node_modules' -prune -o -type f -print 2>/dev/null)

build/web/.ready: .venv/.ready tools/web.sh tools/node.sh $(WEB)
	sh tools/web.sh

browser: .venv/.ready
	sh tools/browser.sh

office:
	sh tools/office.sh

editor: .venv/.ready tests/editor/node_modules/.ready

tests/editor/node_modules/.ready: tests/editor/package-lock.json tools/editor.sh tools/node.sh
	sh tools/editor.sh

# 100,000 mutated package folders; `make test` runs 2,000 of them.
fuzz: setup
	$(BIN)/python -m tests.fuzz.mutate 100000

bench: setup
	$(BIN)/python -m benchmarks

# The example charts' CSV files, made again from their recipes.
samples: setup
	$(BIN)/python data_samples/make_samples.py

# For maintainers, with uv on the machine: the locked lists from pyproject.toml.
lock:
	uv pip compile pyproject.toml --extra dev --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -q -o requirements.lock
	uv pip compile requirements-node.in --universal --python-version 3.11 --generate-hashes --no-header --no-annotate -q -o requirements-node.lock

clean:
	rm -rf build .venv themes/web/node_modules tests/editor/node_modules
