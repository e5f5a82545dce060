/* resource.c -- the compiled-in files, found by path (tools/resources makes the table). */
#include <string.h>

#include "lang/lang.h"

typedef struct {
  const char *name, *start, *end;
} Resource;

extern const Resource lang_resources[];

const char *lang_resource(const char *path, gsize *len) {
  for (const Resource *r = lang_resources; r->name; r++) {
    if (strcmp(r->name, path) == 0) {
      *len = (gsize)(r->end - r->start);
      return r->start;
    }
  }
  return NULL;
}
