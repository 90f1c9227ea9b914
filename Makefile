# What people type. `make run` and `make test` are all a newcomer needs.
PREFIX ?= /usr/local
CONFIG ?= pipelines/news.yaml
FORMAT_PATHS = Package.swift Sources Tests plugins Examples Benchmarks/Package.swift Benchmarks/Sources
IMPORTS = --explicit-target-dependency-import-check error

.PHONY: run test check check-faults check-faults-quick check-identity check-static check-fuzz check-all \
  format lint bench bench-plugins bench-sentences docs install static dependencies

run: dependencies
	swift build -c release --product pipe $(IMPORTS)
	.build/release/pipe run $(CONFIG) --restart

test: dependencies
	swift test --parallel $(IMPORTS)

# What CI runs: layout, imports, tests.
check: lint test

# Runs killed and failed at every system call, and resumed (docs/RELIABILITY.md).
check-faults: dependencies
	swift build -c release --product pipe $(IMPORTS)
	Tools/check-faults .build/release/pipe

# The same at every seventh call, for CI; says so where processes cannot be traced.
check-faults-quick: dependencies
	swift build -c release --product pipe $(IMPORTS)
	Tools/check-faults .build/release/pipe --quick --if-possible

# One run in every way that must make no difference.
check-identity: dependencies
	swift build -c release --product pipe $(IMPORTS)
	Tools/check-identity .build/release/pipe

# A minute for each reader of bytes: no crash, no hang, no leak.
check-fuzz: dependencies
	swift build -c release --product pipe-fuzz $(IMPORTS)
	.build/release/pipe-fuzz --seconds 60 --seeds ../shared/data/json --seeds ../shared/data/yaml

# A pipe that needs no Swift runtime, and what it says of native plugins.
check-static: dependencies
	Tools/check-static

check-all: check check-identity check-static check-faults check-fuzz

format:
	swift format -i -r $(FORMAT_PATHS)

lint:
	swift format lint --strict -r $(FORMAT_PATHS)

bench: dependencies
	swift build -c release --product pipe $(IMPORTS)
	swift run -c release --package-path Benchmarks pipe-benchmarks

# A trivial stage built in, as a plugin, in a process of its own, and in Python.
bench-plugins: dependencies
	swift build -c release $(IMPORTS)
	swift run -c release --package-path Benchmarks pipe-benchmarks plugins

# Our sentences against blingfire, spaCy, pySBD and ICU, and how time grows on hostile texts.
bench-sentences: dependencies
	swift build -c release --product pipe $(IMPORTS)
	Benchmarks/compare-sentences.py ../shared/data/sent/ud_ewt.dev.jsonl \
	  ../shared/data/sent/ud_gum_open.dev.jsonl
	Benchmarks/sentence-growth.py

# The reference of what a stage author imports, as static pages.
docs: dependencies
	swift package --allow-writing-to-directory .build/docs generate-documentation \
	  --target PipeKit --output-path .build/docs --transform-for-static-hosting
	@echo "open .build/docs/documentation/pipekit/index.html"

# The executable, and the modules that plugins compile against.
install: dependencies
	swift build -c release --product pipe $(IMPORTS)
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/lib/pipe/Modules
	install -m 755 .build/release/pipe $(DESTDIR)$(PREFIX)/bin/pipe
	install -m 644 .build/release/Modules/PipeKit.swiftmodule \
	  .build/release/Modules/PipeText.swiftmodule $(DESTDIR)$(PREFIX)/lib/pipe/Modules

# One file that runs anywhere: the Swift runtime is linked in.
static: dependencies
	swift build -c release --product pipe --static-swift-stdlib $(IMPORTS)
	@ls -l .build/release/pipe

# libyaml and zlib, where they are missing.
dependencies:
	@Tools/install-dependencies
