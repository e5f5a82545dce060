/* ondemand.c -- see ondemand.h.
 *
 * What is loaded stays: the table is written once in the life of the process, whatever the number of sessions. */
#include "model/ondemand.h"

#include <dlfcn.h>

#ifdef DATELINE_LINKED /* they are in the program */
#define SONAME_ARCHIVE NULL
#define SONAME_GIO NULL
#define SONAME_GMIME NULL
#define SONAME_HTTP NULL
#define SONAME_ICAL NULL
#define SONAME_PANGO NULL
#define SONAME_QPDF NULL
#define SONAME_SQLITE NULL
#define SONAME_XML NULL
#endif

static struct {
  const char *file;    /* NULL: the program itself */
  const char *prepare; /* to be called once, before there are threads; NULL: nothing */
  GOnce loaded;
} libraries[ONDEMAND_COUNT] = {
    [ONDEMAND_ARCHIVE] = {SONAME_ARCHIVE, NULL, G_ONCE_INIT},
    [ONDEMAND_GIO] = {SONAME_GIO, NULL, G_ONCE_INIT},
    [ONDEMAND_GMIME] = {SONAME_GMIME, "g_mime_init", G_ONCE_INIT},
    [ONDEMAND_HTTP] = {SONAME_HTTP, NULL, G_ONCE_INIT},
    [ONDEMAND_ICAL] = {SONAME_ICAL, NULL, G_ONCE_INIT},
    [ONDEMAND_PANGO] = {SONAME_PANGO, NULL, G_ONCE_INIT},
    [ONDEMAND_QPDF] = {SONAME_QPDF, NULL, G_ONCE_INIT},
    [ONDEMAND_SQLITE] = {SONAME_SQLITE, NULL, G_ONCE_INIT},
    [ONDEMAND_XML] = {SONAME_XML, "xmlInitParser", G_ONCE_INIT},
};

static gpointer open_library(gpointer data) {
  OnDemand library = GPOINTER_TO_INT(data);
  gpointer handle = dlopen(libraries[library].file, RTLD_LAZY | RTLD_LOCAL);
  if (handle && libraries[library].prepare) {
    void (*prepare)(void) = (void (*)(void))dlsym(handle, libraries[library].prepare);
    if (prepare)
      prepare();
  }
  return handle;
}

static gpointer handle_of(OnDemand library) {
  return g_once(&libraries[library].loaded, open_library, GINT_TO_POINTER(library));
}

bool ondemand_load(OnDemand library, Diag *diag) {
  bool loaded = handle_of(library) != NULL;
  if (!loaded) {
    diag_add_io(diag, "no-library", "%s cannot be loaded; install the package it is of", libraries[library].file);
  }
  return loaded;
}

gpointer ondemand_find(OnDemand library, const char *name) {
  return dlsym(handle_of(library), name);
}
