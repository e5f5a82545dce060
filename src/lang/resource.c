/* resource.c -- the compiled-in files, found by path. */
#include "lang/resource.h"

#include <string.h>

#include "lang/lang.h"

const char *lang_resource(const char *path, gsize *len) {
  for (const LangResource *r = lang_resources; r->name; r++) {
    if (strcmp(r->name, path) == 0) {
      *len = r->len;
      return r->text;
    }
  }
  return NULL;
}
