# What a person or a machine may ask of this repository. `make help` lists it.
# Each target says in a sentence what it could not do and what to do about it.

SHELL := /bin/bash
.DEFAULT_GOAL := help

SCREEN_SOURCES := $(shell find ui text -name node_modules -prune -o -type f -print 2>/dev/null)
NODE_MODULES := ui/node_modules/.package-lock.json
SCREEN := dist/index.html

.PHONY: help run build ui test journeys check bench soak learn screenshots icons format clean

help: ## List what can be asked
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):[^#]*## (.*)/  make \1\t\2/' | expand -t 22

run: ## Build everything and open the window (without a display: ask in the terminal)
	@scripts/install-system.sh run
	@$(MAKE) --no-print-directory $(SCREEN)
	@scripts/run.sh

build: ## Build the window and the command line for use: target/release/surae-app, target/release/surae
	@scripts/install-system.sh run
	@$(MAKE) --no-print-directory $(SCREEN)
	cargo build --release -p surae-app -p surae

ui: $(SCREEN) ## Build the screen into dist/

test: ## Run every test: rules, screen, drawings, and journeys through the real window
	@scripts/install-system.sh test
	@scripts/test.sh

journeys: ## Run only the journeys through the real window
	@scripts/install-system.sh test
	@$(MAKE) --no-print-directory $(SCREEN)
	@scripts/journeys.sh

check: ## Formatting, lints, types, house rules
	@scripts/install-system.sh run
	@$(MAKE) --no-print-directory $(SCREEN)
	@scripts/check.sh

bench: ## Measure the speed that the design promises
	cargo build --release -p surae
	cargo run --release --example bench -p surae
	cargo run --release --example today -p surae-api
	cargo run --release --example insights -p surae-core
	cargo run --release --example diary_insights -p surae-api
	cargo run --release --example commit -p surae-store
	python3 scripts/measure_agent.py

soak: ## Kill a writing program 1,000 times and flip bits by the thousand: minutes, not in make test
	SURAE_SOAK=1 cargo test --release -p surae-store --test store -- --nocapture kill flipped

learn: ## Teach the second reader the texts of tests/lookup again, and say what it is worth on unseen ones
	cargo run --release -p surae-core --example learn -- --examine

screenshots: ## Take the pictures of docs/screenshots/ again
	@scripts/install-system.sh test
	@scripts/screenshots.sh

icons: ## Render the icons from src-tauri/icons/surae.svg
	python3 scripts/icons.py

format: $(NODE_MODULES) ## Format all sources
	cargo fmt --all
	npm --prefix ui run format

clean: ## Remove everything that was built
	cargo clean
	rm -rf dist gen ui/node_modules

$(NODE_MODULES): ui/package.json ui/package-lock.json
	npm --prefix ui ci --no-audit --no-fund

$(SCREEN): $(NODE_MODULES) $(SCREEN_SOURCES)
	npm --prefix ui run build
