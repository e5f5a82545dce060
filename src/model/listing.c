/* listing.c -- see listing.h. */
#include "model/listing.h"

#include <jansson.h>
#include <stdlib.h>

struct Listing {
  json_t *root, *sections;
  json_t *rows; /* of the open section, borrowed */
  json_t *row;  /* the open row, borrowed */
};

Listing *listing_new(const char *name) {
  Listing *listing = g_new0(Listing, 1);
  listing->sections = json_array();
  listing->root = json_pack("{s:s, s:o}", "stage", name, "sentences", listing->sections);
  return listing;
}

void listing_free(Listing *listing) {
  if (listing) {
    json_decref(listing->root);
    g_free(listing);
  }
}

void listing_section(Listing *listing, const char *doc, gsize line, const char *sentence) {
  listing->rows = json_array();
  listing->row = NULL;
  json_t *section = json_pack("{s:s, s:I, s:s, s:o}", "doc", doc, "line", (json_int_t)line, "sentence", sentence,
                              "rows", listing->rows);
  json_array_append_new(listing->sections, section);
}

void listing_row(Listing *listing) {
  listing->row = json_object();
  json_array_append_new(listing->rows, listing->row);
}

void listing_text(Listing *listing, const char *column, const char *text) {
  json_object_set_new(listing->row, column, text ? json_string(text) : json_null());
}

void listing_number(Listing *listing, const char *column, gint64 number) {
  json_object_set_new(listing->row, column, json_integer(number));
}

void listing_flag(Listing *listing, const char *column, bool value) {
  json_object_set_new(listing->row, column, json_boolean(value));
}

/* A cell as text: a flag is its column's name or nothing.  New string. */
static char *cell_text(const json_t *row, const char *column) {
  const json_t *value = json_object_get(row, column);
  return json_is_string(value)    ? g_strdup(json_string_value(value))
         : json_is_integer(value) ? g_strdup_printf("%" JSON_INTEGER_FORMAT, json_integer_value(value))
         : json_is_true(value)    ? g_strdup(column)
                                  : g_strdup("");
}

static bool is_number(const json_t *row, const char *column) {
  return json_is_integer(json_object_get(row, column));
}

/* The names of all cells of the rows, in order of arrival; of const char*, borrowed. */
static GPtrArray *columns_of(const json_t *rows) {
  GPtrArray *columns = g_ptr_array_new();
  for (size_t i = 0; i < json_array_size(rows); i++) {
    const char *column;
    json_t *cell;
    json_object_foreach(json_array_get(rows, i), column, cell) {
      if (!g_ptr_array_find_with_equal_func(columns, column, g_str_equal, NULL)) {
        g_ptr_array_add(columns, (gpointer)column);
      }
    }
  }
  return columns;
}

static glong width_of(const json_t *rows, const char *column) {
  glong widest = g_utf8_strlen(column, -1);
  for (size_t i = 0; i < json_array_size(rows); i++) {
    g_autofree char *text = cell_text(json_array_get(rows, i), column);
    widest = MAX(widest, g_utf8_strlen(text, -1));
  }
  return widest;
}

static void append_cell(GString *out, const char *text, glong width, bool right) {
  glong blanks = width - g_utf8_strlen(text, -1);
  g_string_append_printf(out, "  %*s%s%*s", right ? (int)blanks : 0, "", text, right ? 0 : (int)blanks, "");
}

static void end_line(GString *out) {
  gsize end = out->len;
  while (end > 0 && out->str[end - 1] == ' ') {
    end--;
  }
  g_string_truncate(out, end);
  g_string_append_c(out, '\n');
}

static void write_rows(const json_t *rows, GString *out) {
  g_autoptr(GPtrArray) columns = columns_of(rows);
  g_autofree glong *width = g_new(glong, columns->len + 1);
  for (guint c = 0; c < columns->len; c++) {
    width[c] = width_of(rows, columns->pdata[c]);
    append_cell(out, columns->pdata[c], width[c], is_number(json_array_get(rows, 0), columns->pdata[c]));
  }
  end_line(out);
  for (size_t i = 0; i < json_array_size(rows); i++) {
    const json_t *row = json_array_get(rows, i);
    for (guint c = 0; c < columns->len; c++) {
      g_autofree char *text = cell_text(row, columns->pdata[c]);
      append_cell(out, text, width[c], is_number(row, columns->pdata[c]));
    }
    end_line(out);
  }
}

char *listing_print(const Listing *listing) {
  GString *out = g_string_new(NULL);
  for (size_t i = 0; i < json_array_size(listing->sections); i++) {
    const json_t *section = json_array_get(listing->sections, i), *rows = json_object_get(section, "rows");
    g_string_append_printf(
        out, "%s%s:%" JSON_INTEGER_FORMAT ": %s\n", i ? "\n" : "", json_string_value(json_object_get(section, "doc")),
        json_integer_value(json_object_get(section, "line")), json_string_value(json_object_get(section, "sentence")));
    if (json_array_size(rows) > 0) {
      write_rows(rows, out);
    }
  }
  return g_string_free(out, FALSE);
}

char *listing_json(const Listing *listing) {
  char *dumped = json_dumps(listing->root, JSON_INDENT(1));
  char *out = g_strdup_printf("%s\n", dumped);
  free(dumped);
  return out;
}
