/* ondemand.h -- libraries that few runs need, loaded by the first that does.
 *
 * They bring thirty others (ICU, GnuTLS, the C++ runtime): three quarters of the time in which a program of all of them
 * starts, and a drawing of a YAML file as SVG calls none.  They are as much a dependency as what is linked:
 * their names are those that the linker found. */
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

/* Where `name` of the loaded library is. */
gpointer ondemand_find(OnDemand library, const char *name);

/* `#define f ONDEMAND(LIBRARY, f)` after the library's own header, and f is called as if it were linked.  It is, where
 * no name is known to load it by (tools/ondemand). */
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
