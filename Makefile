# parlance: `make` alone says what there is to make.

SHELL := /bin/bash
.DEFAULT_GOAL := help
PREFIX ?= /usr/local
PARLANCE := build/parlance
C_FILES = $(shell find core bindings tests \( -name "*.[ch]" -o -name "*.cc" \) ! -name 'unicode_tables*' ! -name 'entity_table*' | sort)

.PHONY: help packages build demo test lint asan tiny tiny-short coverage quality quality-short bench \
        fuzzers tidy format install clean

help: ## this list
	@echo 'parlance: a workbench for what people say on the record'
	@echo
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-15s%s\n", $$1, $$2 }' $(MAKEFILE_LIST)

packages: ## install the Debian packages that are missing
	@bash .ci/install

build: build/build.ninja ## build/parlance, ready to use
	@cmake --build --preset release

build/build.ninja: CMakePresets.json | packages
	@cmake --preset release --log-level=NOTICE
	@touch $@

demo: build ## the sample corpus in one brief, on the terminal and as HTML
	@rm -rf build/demo && mkdir -p build/demo
	@$(PARLANCE) add build/demo/demo.db corpus/corrant corpus/further
	@$(PARLANCE) brief build/demo/demo.db
	@$(PARLANCE) brief build/demo/demo.db --format html > build/demo/brief.html
	@echo "the same as a page to read and share: $(CURDIR)/build/demo/brief.html"

test: build ## every test; the last line counts them
	@bash tests/run.sh

lint: build ## only the tests of the code's own order
	@bash tests/run.sh lint

asan: packages ## the tests of the code under sanitizers
	@cmake --preset asan --log-level=NOTICE && cmake --build --preset asan
	@PARLANCE_BUILD=build/asan bash tests/run.sh code

tiny: packages ## the same with blocks of four tokens
	@cmake --preset tiny --log-level=NOTICE && cmake --build --preset tiny
	@PARLANCE_BUILD=build/tiny bash tests/run.sh code

tiny-short: packages ## the C programs of it only
	@cmake --preset tiny --log-level=NOTICE && cmake --build --preset tiny
	@PARLANCE_BUILD=build/tiny bash tests/run.sh c

coverage: packages ## the same, then which lines of the core ran
	@cmake --preset coverage --log-level=NOTICE && cmake --build --preset coverage
	@find build/coverage -name '*.gcda' -delete
	@PARLANCE_BUILD=build/coverage bash tests/run.sh code
	@find build/coverage -name '*.gcda' -exec gcov -n {} + 2>/dev/null | \
	  awk -F "'" '/^File/ { file = $$2 } /^Lines/ && file ~ /\/core\/.*\.c$$/ { \
	    sub(/.*\/core\//, "core/", file); sub(/Lines executed:/, ""); print file, $$0; file = "" }' | sort

quality: build ## extraction scored against gold data
	@bash tests/quality/run.sh

quality-short: build ## the quickest part of it; fails below a recorded floor
	@bash tests/quality/run.sh --short

bench: build ## speed and size beside our peers
	@cmake --build --preset release --target bench_programs
	@bash tests/bench/run.sh

fuzzers: packages ## the fuzzers (needs clang and libclang-rt-14-dev), in build/fuzz/tests/fuzz
	@cmake --preset fuzz --log-level=NOTICE && cmake --build --preset fuzz

tidy: build ## clang-tidy over the core and the bindings
	@clang-tidy --quiet -p build $(filter core/%.c bindings/%.c,$(C_FILES))

format: packages ## give the C code its shape
	@clang-format -i $(C_FILES)

install: build ## into PREFIX (/usr/local)
	@cmake --install build --prefix $(PREFIX)

clean: ## remove build/
	@rm -rf build
