/* roff.c -- see roff.h. */
#include "cli/roff.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

static bool is_of_name(char c) {
  return c == '-' || g_ascii_isalnum(c);
}

/* Bytes of the option that begins at `at`, after what is not of a name; 0: none does. */
static gsize option_length(const char *text, const char *at) {
  if (!g_str_has_prefix(at, "--") || !g_ascii_islower(at[2]) || (at > text && is_of_name(at[-1]))) {
    return 0;
  }
  gsize length = 0;
  while (is_of_name(at[length])) {
    length++;
  }
  return length;
}

static void append(GString *out, char c) {
  if (c == '\\' || c == '-') {
    g_string_append_c(out, '\\');
  }
  g_string_append_c(out, c == '\\' ? 'e' : c);
}

char *roff_text(const char *text) {
  GString *out = g_string_new(NULL);
  const char *end = NULL; /* of the option that `at` is in */
  for (const char *at = text; *at; at++) {
    gsize length = end ? 0 : option_length(text, at);
    if (length) {
      end = at + length;
      g_string_append(out, "\\fB");
    }
    append(out, *at);
    if (at + 1 == end) {
      end = NULL;
      g_string_append(out, "\\fR");
    }
  }
  return g_string_free(out, FALSE);
}
