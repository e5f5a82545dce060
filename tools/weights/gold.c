/* gold.c -- see gold.h. */
#include "gold.h"

#include <jansson.h>
#include <string.h>

enum { NEAR = 400 }; /* bytes round a phrase in which its words are looked for */

/* Byte offset of occurrence n of `what`, -1: there is none. */
static gssize find_nth(const char *text, const char *what, json_int_t n) {
  const char *at = *what ? strstr(text, what) : NULL;
  for (; at && n > 0; n--) {
    at = strstr(at + 1, what);
  }
  return at ? at - text : -1;
}

/* The occurrence of `what` that is nearest to the phrase; false: none is near. */
static gboolean find_near(const char *text, const char *what, const Span *phrase, Span *found) {
  gsize length = strlen(what), best = NEAR;
  gboolean any = FALSE;
  for (const char *at = *what ? strstr(text, what) : NULL; at; at = strstr(at + 1, what)) {
    gsize offset = (gsize)(at - text);
    gsize before = offset + length < phrase->offset ? phrase->offset - offset - length : 0;
    gsize after = phrase->offset + phrase->length < offset ? offset - phrase->offset - phrase->length : 0;
    if (MAX(before, after) < best) {
      best = MAX(before, after);
      *found = (Span){offset, length};
      any = TRUE;
    }
  }
  return any;
}

/* The core words that stand in the clause or, where it is no run of the text's words, near the phrase. */
static void add_core(const char *text, const json_t *core, const Span *clause, const Span *phrase, GArray *heads) {
  for (size_t i = 0; i < json_array_size(core); i++) {
    const char *word = json_string_value(json_array_get(core, i));
    Span found;
    if (!word || !find_near(text, word, clause ? clause : phrase, &found)) {
      continue;
    }
    gboolean inside = !clause || (found.offset >= clause->offset && found.offset < clause->offset + clause->length);
    if (inside) {
      g_array_append_val(heads, found);
    }
  }
}

static void add_link(LinkedText *text, const json_t *row) {
  const char *what = json_string_value(json_object_get(row, "phrase"));
  const char *told = json_string_value(json_object_get(row, "clause"));
  gssize at = what ? find_nth(text->document->text, what, json_integer_value(json_object_get(row, "n"))) : -1;
  if (at < 0) {
    return;
  }
  Link link = {.phrase = {(gsize)at, strlen(what)},
               .heads = g_array_new(FALSE, FALSE, sizeof(Span)),
               .within = TRUE,
               .entry = json_is_true(json_object_get(row, "entry")),
               .doubt = json_is_true(json_object_get(row, "doubt")),
               .weight = (guint)json_integer_value(json_object_get(row, "weight"))};
  gboolean clause = told && find_near(text->document->text, told, &link.phrase, &link.clause);
  add_core(text->document->text, json_object_get(row, "core"), clause ? &link.clause : NULL, &link.phrase, link.heads);
  g_array_append_val(text->links, link);
}

static int by_place(const void *left, const void *right) {
  const Link *a = left, *b = right;
  return (a->phrase.offset > b->phrase.offset) - (a->phrase.offset < b->phrase.offset);
}

static gboolean read_rows(LinkedText *text, const char *path, GError **error) {
  g_autofree char *rows = NULL;
  if (!g_file_get_contents(path, &rows, NULL, error)) {
    return FALSE;
  }
  g_auto(GStrv) lines = g_strsplit(rows, "\n", -1);
  for (char **line = lines; *line; line++) {
    json_t *row = json_loads(*line, 0, NULL);
    if (!row && **line) {
      g_set_error(error, G_FILE_ERROR, G_FILE_ERROR_INVAL, "%s: not JSON: %.40s", path, *line);
      return FALSE;
    }
    add_link(text, row);
    json_decref(row);
  }
  g_array_sort(text->links, by_place);
  return TRUE;
}

LinkedText *gold_text_read(const char *path, GError **error) {
  g_autofree char *base = g_strndup(path, strlen(path) - strlen(GOLD_SUFFIX)), *text = NULL, *day = NULL;
  g_autofree char *text_path = g_strconcat(base, ".txt", NULL), *day_path = g_strconcat(base, ".date", NULL);
  gsize len;
  if (!g_file_get_contents(text_path, &text, &len, error)) {
    return NULL;
  }
  LinkedText *linked = g_new0(LinkedText, 1);
  linked->document = document_new(path, text, len);
  linked->links = g_array_new(FALSE, FALSE, sizeof(Link));
  linked->graded = TRUE;
  if (g_file_get_contents(day_path, &day, NULL, NULL)) {
    linked->document->anchor = date_parse_edtf(g_strstrip(day), -1, NULL);
  }
  if (!read_rows(linked, path, error)) {
    linked_text_free(linked);
    return NULL;
  }
  return linked;
}

LinkedText *text_read(const char *path, GError **error) {
  return g_str_has_suffix(path, GOLD_SUFFIX) ? gold_text_read(path, error) : linked_text_read(path, error);
}
