# kaart - conversation cards, from YAML to PDFs for a printer or a print shop
#
#   make                 build build/kaart
#   make deps            install what building and checking need (asks apt-get)
#   make decks           every deck under decks/ as PDF, into out/
#   make check           unit, golden, cli, seeds and lint, with one total
#   make fuzz            TARGET=source SECONDS=60, with clang's libFuzzer
#   make unit|golden|cli|seeds|lint|headers      one part of check
#   make golden-update CASE=name           accept what a golden case prints now
#   make analyse         gcc reads each file for what can go wrong in it
#   make tidy            clang-tidy does, by .clang-tidy; ten times as long
#   make memcheck        a sample of what kaart does, under valgrind
#   make faults          every call to the system fails in turn; half an hour
#   make bench           seconds and megabytes beside a bare cairo loop
#   make bench-peers     the tables of docs/performance.md (asks npm, apt-get)
#   make format          clang-format every C file
#   make install         PREFIX=/usr/local DESTDIR=
#   make uninstall       the same, backwards
#   make clean           remove build/
#
# VARIANT=debug|release|san picks the build (objects in build/$(VARIANT));
# WERROR=1 makes warnings errors, STRICT=1 makes skipped tests failures, V=1
# shows every command and every test that passed.
# Your CFLAGS, CPPFLAGS, LDFLAGS and LDLIBS come after ours and replace nothing.
# This is a GNU makefile.

version := 0.1.0
VARIANT ?= release
PREFIX ?= /usr/local
DESTDIR ?=

.DEFAULT_GOAL := all
.DELETE_ON_ERROR:
.SUFFIXES:

# -- What there is -----------------------------------------------------------

build := build/$(VARIANT)
kaart := $(if $(filter release,$(VARIANT)),build/kaart,$(build)/kaart)
sources := $(sort $(wildcard src/*/*.c)) src/main.c
headers := $(sort $(wildcard src/*/*.h))
objects := $(sources:%.c=$(build)/%.o)
parts := $(filter-out $(build)/src/main.o,$(objects))
unit_sources := $(sort $(wildcard tests/unit/test_*.c))
units := $(unit_sources:tests/unit/%.c=$(build)/tests/unit/%)
support := $(patsubst %.c,$(build)/%.o,$(sort $(wildcard tests/support/*.c)))
bench := $(build)/tests/bench
faults := $(build)/tests/faults/faults
fault_parts := $(patsubst %.c,$(build)/%.o,$(sort $(wildcard tests/faults/*.c)))
fuzz_sources := $(filter-out tests/fuzz/replay.c,$(sort $(wildcard tests/fuzz/*.c)))
targets := $(fuzz_sources:%.c=$(build)/%.o)
replay := $(build)/tests/fuzz/replay

packages := cairo pangocairo pangoft2 fontconfig librsvg-2.0 yaml-0.1 \
	gio-2.0 gmodule-no-export-2.0 gdk-pixbuf-2.0 libqpdf libcmark libqrencode \
	jansson lcms2 libdeflate libjpeg
# Not linked: src/paint/raster.c loads it when it is asked for.
loaded := poppler-glib

debian := gcc libc6-dev pkg-config libcairo2-dev libpango1.0-dev \
	librsvg2-dev libyaml-dev libgdk-pixbuf-2.0-dev libqpdf-dev libpoppler-glib-dev \
	libcmark-dev libqrencode-dev libjansson-dev libhyphen-dev \
	libgettextpo-dev libcsv-dev liblcms2-dev libdeflate-dev \
	libjpeg62-turbo-dev gettext hyphen-nl hyphen-en-us \
	hyphen-en-gb hyphen-uk hyphen-pl fonts-vollkorn fonts-noto-core \
	fonts-noto-cjk libcmocka-dev qpdf poppler-utils ghostscript \
	clang-format faketime git ninja-build python3-jsonschema python3-yaml

# -- How it is compiled ------------------------------------------------------

# Asked of pkg-config at first use and kept: `make deps all` may install it on
# the way.  As -isystem, for other people's headers are not ours to warn about.
pkg_cflags = $(eval pkg_cflags := $$(shell pkg-config --cflags $$(packages) $$(loaded) \
	| sed 's/-I/-isystem /g'))$(pkg_cflags)
pkg_libs = $(eval pkg_libs := $$(shell pkg-config --libs $$(packages)) \
	-lhyphen -lgettextpo -lcsv -lm)$(pkg_libs)
cmocka_libs = $(eval cmocka_libs := $$(shell pkg-config --libs cmocka) \
	)$(cmocka_libs)

warnings := -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wundef \
	-Wformat=2 -Wvla -Wwrite-strings -Wcast-align -Wpointer-arith \
	-Wstrict-prototypes -Wmissing-prototypes $(if $(WERROR),-Werror)

cflags_release := -O2 -g
cflags_debug := -O0 -g3
cflags_san := -O1 -g -fno-omit-frame-pointer -fsanitize=address,undefined \
	-fno-sanitize-recover=undefined
ldflags_san := -fsanitize=address,undefined

# For libFuzzer alone, which clang has: `make fuzz` asks for it.
cflags_fuzz := -O1 -g -fno-omit-frame-pointer \
	-fsanitize=fuzzer-no-link,address,undefined \
	-fno-sanitize-recover=undefined
ldflags_fuzz := -fsanitize=fuzzer,address,undefined
ifeq ($(VARIANT),fuzz)
CC := clang
endif

ifeq ($(cflags_$(VARIANT)),)
$(error VARIANT is debug, release, san or fuzz, not '$(VARIANT)')
endif

cppflags = -D_GNU_SOURCE -DKAART_VERSION='"$(version)"' -Isrc -I$(build)/src \
	$(pkg_cflags)
cflags = -std=c17 $(warnings) $(cflags_$(VARIANT)) \
	-ffile-prefix-map=$(CURDIR)/=
compile = $(CC) $(cppflags) $(cflags) $(CPPFLAGS) $(CFLAGS)
link = $(CC) $(cflags) $(ldflags_$(VARIANT)) $(CFLAGS) $(LDFLAGS)
# What is done, in a word; the whole command with V=1.
say = $(if $(V),,@echo '  $(1)';)
quote = '$(subst ','\'',$(1))'

# In `make deps check` everything else waits for deps.
after_deps := $(filter deps,$(MAKECMDGOALS))

.PHONY: all deps decks check unit golden golden-update cli lint headers
.PHONY: analyse tidy memcheck seeds fuzz blocks bench bench-peers faults install uninstall format
.PHONY: clean help FORCE

all: $(kaart)

help:
	@sed -n '/^$$/q; s/^# \{0,1\}//p' Makefile

$(kaart): $(objects)
	@mkdir -p $(@D)
	$(call say,ld $@)$(link) -o $@ $(objects) $(pkg_libs) $(LDLIBS)

$(build)/%.o: %.c $(build)/flags
	@mkdir -p $(@D)
	$(call say,cc $<)$(compile) $(if $(filter tests/%,$<),-Itests) -MMD -MP -c -o $@ $<

# What the complaints mean is written once, for the reader of docs/.
$(build)/src/cli/explain.o: $(build)/src/cli/explain_texts.h
$(build)/src/cli/explain_texts.h: src/cli/explain.awk docs/diagnostics.md
	@mkdir -p $(@D)
	@awk -f $^ > $@

# Whatever is compiled otherwise may print otherwise, and says so.
$(build)/src/cli/version.o: $(sources) $(headers)
$(build)/src/cli/version.o: cppflags += -DKAART_SOURCES='"$(shell \
	cat $(sources) $(headers) | sha256sum | cut -c1-12)"'

$(units): $(build)/tests/unit/%: $(build)/tests/unit/%.o $(support) $(parts)
	@mkdir -p $(@D)
	$(call say,ld $@)$(link) -o $@ $^ $(pkg_libs) $(cmocka_libs) $(LDLIBS)

$(replay) $(build)/tests/fuzz/fuzzer: $(targets) $(parts)
	@mkdir -p $(@D)
	$(call say,ld $@)$(link) -o $@ $^ $(pkg_libs) $(LDLIBS)
$(replay): $(replay).o

# Changes only when the command line would, and then everything is rebuilt.
$(build)/flags: FORCE | $(after_deps)
	@mkdir -p $(@D)
	@pkg-config --print-errors --exists $(packages) $(loaded) || { \
		echo 'kaart: libraries are missing: try "make deps"' >&2; exit 1; }
	@echo $(call quote,$(compile) $(link) $(pkg_libs) $(LDLIBS)) > $@.now
	@cmp -s $@.now $@ || cp $@.now $@

-include $(wildcard $(build)/src/*.d $(build)/src/*/*.d $(build)/tests/*/*.d)

# -- What it needs -----------------------------------------------------------

# `also` names further Debian packages: `make deps also=clang`.  `make fuzz` needs
# clang, `make tidy` clang-tidy and `make memcheck` valgrind.
deps:
	@sh tests/support/deps.sh $(debian) $(also)

# -- What it makes -----------------------------------------------------------

decks: $(kaart)
	$(kaart) build -o out

# -- Whether it is right -----------------------------------------------------

export KAART = $(CURDIR)/$(kaart)
export BUILD = $(CURDIR)/$(build)
export STRICT V VARIANT CORPUS
ifeq ($(VARIANT),san)
export ASAN_OPTIONS = detect_leaks=1:detect_stack_use_after_return=1
export LSAN_OPTIONS = suppressions=$(CURDIR)/tests/lsan.supp:print_suppressions=0
export UBSAN_OPTIONS = halt_on_error=1:print_stacktrace=1
endif

check: $(kaart) $(units) $(faults) $(replay)
	@MAKE='$(MAKE)' sh tests/check.sh unit golden cli seeds lint

unit: $(units)
	@sh tests/check.sh unit

golden: $(kaart)
	@MAKE='$(MAKE)' sh tests/check.sh $@

# One script asks a unit whether files are PDF/X.
cli: $(kaart) $(build)/tests/unit/test_pdfx $(faults)
	@MAKE='$(MAKE)' sh tests/check.sh $@

# What made a fuzzer's target fall, and what it began with.
seeds: $(replay)
	@sh tests/check.sh seeds

fuzz:
	@$(MAKE) VARIANT=fuzz build/fuzz/tests/fuzz/fuzzer
	@sh tests/fuzz/run.sh '$(TARGET)' '$(SECONDS)'

lint: $(objects)
	@MAKE='$(MAKE)' sh tests/check.sh lint

golden-update: $(kaart)
	@sh tests/golden.sh --update '$(CASE)'

# Each header alone: it includes what it uses, and can be read first.
headers: $(headers:%=$(build)/%.alone)
$(build)/%.h.alone: %.h $(headers) $(build)/flags
	@mkdir -p $(@D)
	@echo 'extern int alone;' | \
		$(compile) -fsyntax-only -include $< -x c - && touch $@

# Each file read, path by path, by gcc while it compiles and by clang-tidy; what
# they find is an error.  Headers are read with the files that include them.
analyse: $(sources:%.c=$(build)/%.analysed)
tidy: $(sources:%.c=$(build)/%.tidied)
read = $(if $(filter %version.c,$<),-DKAART_SOURCES='""')
$(build)/%.analysed: %.c $(headers) $(build)/flags $(build)/src/cli/explain_texts.h
	@mkdir -p $(@D)
	$(call say,analyse $<)$(compile) $(read) -Werror -fanalyzer \
		-S -o /dev/null $< && touch $@
$(build)/%.tidied: %.c $(headers) .clang-tidy $(build)/flags \
		$(build)/src/cli/explain_texts.h
	@mkdir -p $(@D)
	$(call say,tidy $<)clang-tidy --quiet $< -- $(cppflags) $(read) \
		-std=c17 2>$@.log || { cat $@.log >&2; exit 1; } && touch $@

memcheck: $(kaart)
	@sh tests/check.sh memcheck

# Each C block of the handbook: what we tell others to write compiles.
blocks: $(build)/blocks.alone
$(build)/blocks.alone: CONTRIBUTING.md $(headers) $(build)/flags
	@awk '/^```/ { inside = $$0 == "```c"; next } inside' $< > $(build)/blocks.c
	@test -s $(build)/blocks.c
	@$(compile) -fsyntax-only $(build)/blocks.c && touch $@

bench: $(kaart) $(bench)/bare $(bench)/measure
	@sh tests/bench/bench.sh $(bench)
bench-peers: $(kaart) $(bench)/bare $(bench)/measure
	@sh tests/bench/peers.sh $(bench)
$(bench)/bare $(bench)/measure: $(bench)/%: $(bench)/%.o
	@mkdir -p $(@D)
	$(call say,ld $@)$(link) -o $@ $< $(pkg_libs) $(LDLIBS)

# Each call of each command that writes, with each error: tests/faults.
faults: $(kaart) $(faults)
	@sh tests/faults/faults.sh $(faults) 1
$(faults): $(fault_parts)
	@mkdir -p $(@D)
	$(call say,ld $@)$(link) -o $@ $^ $(pkg_libs) $(LDLIBS)

format:
	clang-format -i $(sort $(wildcard src/*.[ch] src/*/*.[ch] tests/*/*.[ch]))

# -- Where it goes -----------------------------------------------------------

bindir = $(DESTDIR)$(PREFIX)/bin
datadir = $(DESTDIR)$(PREFIX)/share/kaart
mandir = $(DESTDIR)$(PREFIX)/share/man/man1
bashdir = $(DESTDIR)$(PREFIX)/share/bash-completion/completions
zshdir = $(DESTDIR)$(PREFIX)/share/zsh/site-functions
fishdir = $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d

install: $(kaart)
	install -d $(bindir) $(datadir) $(mandir) $(bashdir) $(zshdir) $(fishdir)
	install -m 755 $(kaart) $(bindir)/kaart
	cp -R $(wildcard layouts fonts) $(datadir)/
	chmod -R u=rwX,go=rX $(datadir)
	install -m 644 docs/kaart.1 $(mandir)/kaart.1
	install -m 644 docs/completion/kaart.bash $(bashdir)/kaart
	install -m 644 docs/completion/_kaart $(zshdir)/_kaart
	install -m 644 docs/completion/kaart.fish $(fishdir)/kaart.fish

uninstall:
	rm -f $(bindir)/kaart $(mandir)/kaart.1 $(bashdir)/kaart
	rm -f $(zshdir)/_kaart $(fishdir)/kaart.fish
	rm -rf $(datadir)

clean:
	rm -rf build
