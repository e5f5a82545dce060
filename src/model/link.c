/* link.c -- see link.h. */
#include "model/link.h"

#include <glib.h>
#include <string.h>

bool link_is_safe(const char *link) {
  static const char *const schemes[] = {"http://", "https://", "mailto:"};
  for (gsize i = 0; link && i < G_N_ELEMENTS(schemes); i++) {
    if (g_ascii_strncasecmp(link, schemes[i], strlen(schemes[i])) == 0) {
      return true;
    }
  }
  return false;
}

/* Browsers read "java\tscript:" and " javascript:" as they read "javascript:", so whatever stands before a colon is
 * a scheme here, but for a path, a query or a fragment. */
bool link_is_foreign(const char *link) {
  return link && !link_is_safe(link) && link[strcspn(link, ":/?#")] == ':';
}
