# Installing and packing.  PREFIX, DESTDIR and LIBDIR as everywhere; what is installed stands alone: nothing in it
# points back at this folder.

LIBDIR  ?= $(PREFIX)/lib
SHARE    = $(PREFIX)/share
SOVER   := 0
INSTALL ?= install
READY   := $(BUILD)/installed

ready_obj := $(filter-out $(BUILD)/src/draw/faces.o,$(lib_obj)) $(READY)/faces.o
so_name   := libdateline.so.$(SOVER)

# Another PREFIX than last time: the file changes, and what depends on it is made again.
$(READY)/prefix: FORCE
	@mkdir -p $(@D); echo '$(PREFIX) $(LIBDIR)' | cmp -s - $@ || echo '$(PREFIX) $(LIBDIR)' >$@
$(READY)/faces.o: src/draw/faces.c $(READY)/prefix
	$(Q)$(CC) $(CFLAGS) -DDATELINE_FONTS_FOLDER='"$(SHARE)/dateline/fonts"' -MMD -MP -c -o $@ $<
$(READY)/libdateline.a: $(ready_obj)
	@$(call say,AR $@); rm -f $@
	$(Q)ar rcs $@ $^
$(READY)/$(so_name): $(ready_obj)
	@$(call tell,LD $@)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -shared -Wl,-soname,$(so_name) -Wl,-z,defs -o $@ $^ $(LDLIBS)
$(READY)/dateline: $(cli_obj) $(READY)/libdateline.a
	@$(call tell,LD $@)
	$(Q)$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LDLIBS)
$(READY)/dateline.pc: tools/dateline.pc.in $(READY)/prefix CHANGELOG.md
	$(Q)sed 's|@PREFIX@|$(PREFIX)|; s|@LIBDIR@|$(LIBDIR)|; s|@VERSION@|$(VERSION)|; s|@REQUIRES@|$(PKGS)$(if $(linked), $(ONDEMAND))|' $< >$@
$(READY)/dateline.1: src/man/dateline.1 $(READY)/dateline tools/man
	$(Q)tools/man 1 $(READY)/dateline >$@
$(READY)/libdateline.3: src/dateline.h docs/example.c tools/man CHANGELOG.md
	$(Q)mkdir -p $(@D) && tools/man 3 >$@
$(READY)/dateline.5: src/man/dateline.5 $(READY)/dateline tools/man
	$(Q)tools/man 5 $(READY)/dateline >$@

ready := $(addprefix $(READY)/,dateline libdateline.a $(so_name) dateline.pc dateline.1 libdateline.3 dateline.5)
man: $(addprefix $(READY)/,dateline.1 libdateline.3 dateline.5) ## the manual pages, into build/installed

install: fonts $(ready) ## install under PREFIX (/usr/local), below DESTDIR
	@tools/install $(READY) '$(DESTDIR)' '$(PREFIX)' '$(LIBDIR)' $(so_name) $(VERSION)
uninstall: ## remove what install put there
	@tools/install --remove '$(DESTDIR)' '$(PREFIX)' '$(LIBDIR)' $(so_name) $(VERSION)

dist: ## the sources of HEAD as build/dateline-VERSION.tar.gz
	@mkdir -p $(BUILD)
	git archive --prefix=dateline-$(VERSION)/ HEAD | gzip -9n >$(BUILD)/dateline-$(VERSION).tar.gz
	@echo $(BUILD)/dateline-$(VERSION).tar.gz
deb: ## a Debian package, build/dateline_VERSION_ARCH.deb
	@tools/bootstrap deb
	@$(MAKE) --no-print-directory PREFIX=/usr LIBDIR=/usr/lib/$(shell $(CC) -print-multiarch) \
	  DESTDIR=$(CURDIR)/$(BUILD)/deb/root install
	@tools/deb $(BUILD) $(VERSION) '$(ondemand_libs)'

check-deb: deb ## install the package in a bare Debian and draw with it there (root, debootstrap; a minute)
	@tests/install/chroot $(BUILD)/dateline_$(VERSION)_$(shell dpkg --print-architecture).deb

FORCE:
.PHONY: FORCE man install uninstall dist deb check-deb
