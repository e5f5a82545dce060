/* glue.c -- see glue.h. */
#include "layout/part/glue.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

/* A longer name after an initial may need a line of its own. */
enum { LONGEST_NAME = 12 };

static gsize dash_before(const char *title, const char *space) {
  static const char *const dashes[] = {"\342\200\223", "\342\210\222", "-"}; /* en dash, minus, hyphen */
  for (gsize i = 0; i < G_N_ELEMENTS(dashes); i++) {
    gsize len = strlen(dashes[i]);
    if ((gsize)(space - title) >= len && memcmp(space - len, dashes[i], len) == 0) {
      return len;
    }
  }
  return 0;
}

/* "3 – 0": is this the space after its dash? */
static bool is_in_score(const char *title, const char *space) {
  gsize dash = dash_before(title, space);
  const char *before = space - dash;
  return dash && g_ascii_isdigit(space[1]) && before - title >= 2 && before[-1] == ' ' && g_ascii_isdigit(before[-2]);
}

/* "P. G.": an initial before a name, or before another. */
static bool is_after_initial(const char *title, const char *space) {
  bool initial =
      space - title >= 2 && space[-1] == '.' && g_ascii_isupper(space[-2]) && (space - title == 2 || space[-3] == ' ');
  return initial && g_unichar_isupper(g_utf8_get_char(space + 1)) && strcspn(space + 1, " ") <= LONGEST_NAME;
}

char *glue_title(const char *title) {
  g_autoptr(GString) out = NULL;
  for (const char *space = strchr(title, ' '); space; space = strchr(space + 1, ' ')) {
    const char *after = strchr(space + 1, ' ');
    bool glued = is_after_initial(title, space) || is_in_score(title, space) || (after && is_in_score(title, after));
    if (glued && !out) {
      out = g_string_new_len(title, space - title);
    }
    if (out) {
      g_string_append(out, glued ? "\302\240" : " ");
      g_string_append_len(out, space + 1, (after ? after : space + strlen(space)) - space - 1);
    }
  }
  return out ? g_string_free(g_steal_pointer(&out), FALSE) : NULL;
}
