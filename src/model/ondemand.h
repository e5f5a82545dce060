/* ondemand.h -- libraries that few runs need, loaded by the first that does.
 *
 * They pull in thirty others (ICU, GnuTLS, the C++ runtime), which would take three quarters of the start-up time, and
 * drawing a YAML file as SVG calls none of them.  They are dependencies like any linked library, and are loaded by the
 * names that the linker found (tools/ondemand). */
#ifndef DATELINE_MODEL_ONDEMAND_H
#define DATELINE_MODEL_ONDEMAND_H

#include "model/diag.h"

typedef enum {
  ONDEMAND_ARCHIVE,
  ONDEMAND_GIO,
  ONDEMAND_GMIME,
  ONDEMAND_HTTP,
  ONDEMAND_ICAL,
  ONDEMAND_PANGO,
  ONDEMAND_QPDF,
  ONDEMAND_SQLITE,
  ONDEMAND_XML,
  ONDEMAND_COUNT
} OnDemand;

/* Before the first call into the library.  False with a message in diag: it is not there. */
bool ondemand_load(OnDemand library, Diag *diag);

/* The address of symbol `name` in the library, which is loaded. */
gpointer ondemand_find(OnDemand library, const char *name);

/* After `#define f ONDEMAND(LIBRARY, f)` below the library's own header, f is called as if it were linked.  With
 * DATELINE_LINKED it is linked: for platforms where tools/ondemand finds no names. */
#ifdef DATELINE_LINKED
#define ONDEMAND(library, name) (name)
#else
#define ONDEMAND(library, name)                                                                                        \
  (*({                                                                                                                 \
    static gpointer place;                                                                                             \
    gpointer found = g_atomic_pointer_get(&place);                                                                     \
    if (!found)                                                                                                        \
      g_atomic_pointer_set(&place, found = ondemand_find(library, #name));                                             \
    (__typeof__(&name))found;                                                                                          \
  }))
#endif

#endif
