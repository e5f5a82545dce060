/* resource.h -- the table of compiled-in files, as tools/embed.c prints it; private to this floor. */
#ifndef DATELINE_LANG_RESOURCE_H
#define DATELINE_LANG_RESOURCE_H

#include <stddef.h>

typedef struct {
  const char *name; /* its path below src/; NULL: after the last */
  const char *text; /* on a boundary of 8, with a 0 after it */
  size_t len;
} LangResource;

extern const LangResource lang_resources[];

#endif
