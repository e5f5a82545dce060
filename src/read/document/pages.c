/* pages.c -- see pages.h. */
#include "read/document/pages.h"

#include <stdbool.h>
#include <string.h>

enum { EDGE_LINES = 3, LEAST_PAGES = 3 };

/* A line at the edge of a page whatever its numbers: "Page 3 of 10" is "Page 0 of 0".  New string. */
static char *edge_form(const char *line) {
  g_autoptr(GString) out = g_string_new(NULL);
  for (const char *p = line; *p; p++) {
    bool digit = g_ascii_isdigit(*p), again = out->len && out->str[out->len - 1] == '0';
    if (!digit && !g_ascii_isspace(*p)) {
      g_string_append_c(out, *p);
    } else if (digit && !again) {
      g_string_append_c(out, '0');
    }
  }
  return g_strdup(out->str);
}

static bool is_blank(const char *line) {
  return line[strspn(line, " \t\r")] == '\0';
}

/* Of the lines with text, the first and the last few are edges. */
static GPtrArray *edges_of(char **lines) {
  GPtrArray *all = g_ptr_array_new(), *edges = g_ptr_array_new();
  for (char **line = lines; *line; line++) {
    if (!is_blank(*line)) {
      g_ptr_array_add(all, line);
    }
  }
  for (guint i = 0; i < all->len; i++) {
    if (i < EDGE_LINES || i + EDGE_LINES >= all->len) {
      g_ptr_array_add(edges, all->pdata[i]);
    }
  }
  g_ptr_array_unref(all);
  return edges;
}

static void count_edges(GHashTable *counts, char **lines) {
  g_autoptr(GPtrArray) edges = edges_of(lines);
  g_autoptr(GHashTable) here = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < edges->len; i++) {
    char *form = edge_form(*(char **)edges->pdata[i]);
    if (g_hash_table_add(here, form)) {
      guint count = GPOINTER_TO_UINT(g_hash_table_lookup(counts, form));
      g_hash_table_insert(counts, g_strdup(form), GUINT_TO_POINTER(count + 1));
    }
  }
}

/* A number alone at an edge is the page's, however few pages there are. */
static bool is_running(GHashTable *counts, const char *line, guint pages) {
  g_autofree char *form = edge_form(line);
  guint count = GPOINTER_TO_UINT(g_hash_table_lookup(counts, form));
  bool number = strcmp(form, "0") == 0 || strcmp(form, "-0-") == 0;
  return (number && pages > 1) || (pages >= LEAST_PAGES && count * 2 > pages);
}

static void blank_running(GHashTable *counts, char **lines, guint pages) {
  g_autoptr(GPtrArray) edges = edges_of(lines);
  for (guint i = 0; i < edges->len; i++) {
    char *line = *(char **)edges->pdata[i];
    if (is_running(counts, line, pages)) {
      line[0] = '\0';
    }
  }
}

/* "inter-" before "national": the hyphen is the line's. */
static bool is_parted(const GString *out, const char *next) {
  return out->len >= 2 && out->str[out->len - 1] == '-' && g_ascii_islower(out->str[out->len - 2]) &&
         g_unichar_islower(g_utf8_get_char(next));
}

static bool ends_sentence(const GString *out) {
  return out->len == 0 || strchr(".!?:;\"')", out->str[out->len - 1]) != NULL;
}

typedef struct {
  GString *out;
  bool blank;  /* a blank line stands before the next */
  bool turned; /* a page begins with the next line */
} Joining;

static void append_line(Joining *join, const char *line, GArray *starts) {
  GString *out = join->out;
  bool goes_on = join->turned && !ends_sentence(out) && !g_unichar_isupper(g_utf8_get_char(line));
  if (is_parted(out, line) && (!join->blank || join->turned)) {
    g_string_truncate(out, out->len - 1);
  } else if (out->len) {
    g_string_append(out, (join->blank || join->turned) && !goes_on ? "\n\n" : "\n");
  }
  if (join->turned) {
    g_array_append_vals(starts, &out->len, 1);
  }
  g_string_append(out, line);
  join->blank = join->turned = false;
}

static void append_page(Joining *join, char **lines, GArray *starts) {
  join->turned = true;
  for (char **line = lines; *line; line++) {
    g_strchomp(*line);
    if (is_blank(*line)) {
      join->blank = true;
    } else {
      append_line(join, *line + strspn(*line, " \t"), starts);
    }
  }
  if (join->turned) { /* a page without text has its number all the same */
    g_array_append_vals(starts, &join->out->len, 1);
  }
}

char *pages_join(const char *text, GArray *starts) {
  g_auto(GStrv) pages = g_strsplit(text, "\f", -1);
  guint n = g_strv_length(pages);
  n -= n && is_blank(pages[n - 1]);
  g_autoptr(GHashTable) counts = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr(GPtrArray) split = g_ptr_array_new_with_free_func((GDestroyNotify)g_strfreev);
  for (guint i = 0; i < n; i++) {
    g_ptr_array_add(split, g_strsplit(pages[i], "\n", -1));
    count_edges(counts, split->pdata[i]);
  }
  Joining join = {.out = g_string_new(NULL)};
  for (guint i = 0; i < n; i++) {
    blank_running(counts, split->pdata[i], n);
    append_page(&join, split->pdata[i], starts);
  }
  return g_string_free(join.out, FALSE);
}
