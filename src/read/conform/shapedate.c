/* shapedate.c -- see shapedate.h. */
#include "read/conform/shapedate.h"

#include <string.h>

#include "read/authored/fieldread.h"

static bool is_date(const ShapeDates *dates, char *text) {
  return text && fieldread_is_date(dates->input, &(Node){.type = NODE_TEXT, .text = text});
}

/* "5" of 2019 as 2019-05.  New; NULL: it is no number of a month or a day. */
static char *by_number(const char *part, const char *whole) {
  gsize digits = strspn(part, "0123456789");
  bool number = digits && digits <= 2 && !part[digits];
  return number ? g_strdup_printf("%s-%02u", whole, (guint)g_ascii_strtoull(part, NULL, 10)) : NULL;
}

/* New; NULL: together they are no date. */
static char *compose(const ShapeDates *dates, const Node *part, const Node *whole) {
  if (!part || !whole || part->type != NODE_TEXT || whole->type != NODE_TEXT) {
    return NULL;
  }
  g_autofree char *words = g_strdup_printf("%s %s", part->text, whole->text);
  g_autofree char *numbers = by_number(part->text, whole->text);
  return is_date(dates, words) ? g_steal_pointer(&words) : is_date(dates, numbers) ? g_steal_pointer(&numbers) : NULL;
}

Node *shapedate_compose(const ShapeDates *dates, Node *part, const Node *whole) {
  char *text = compose(dates, part, whole);
  return text ? node_tree_add(dates->tree, NODE_TEXT, part, text) : NULL;
}

static Node *value_of(const ShapeDates *dates, const Node *map, const char *meaning) {
  int at = columns_find_in(dates->columns, map, meaning);
  return at < 0 ? NULL : map->items->pdata[at + 1];
}

Node *shapedate_within(const ShapeDates *dates, const Node *map, Node *around) {
  Node *month = shapedate_compose(dates, value_of(dates, map, "month"), around);
  Node *day = shapedate_compose(dates, value_of(dates, map, "day"), month ? month : around);
  return day ? day : month ? month : around;
}

bool shapedate_has_keys(const ShapeDates *dates, const Node *map, const Node *whole) {
  bool found = false;
  for (guint i = 0; !found && i < map->items->len; i += 2) {
    g_autofree char *date = compose(dates, map->items->pdata[i], whole);
    found = date;
  }
  return found;
}

/* The dash of "1990 - Founded" parts the date from its words; that of "1990-: Founded" leaves its end open. */
static bool ends_with_dash(const char *text) {
  static const char *const dashes[] = {" -", " --", " –", " —", NULL};
  bool dash = false;
  for (guint i = 0; dashes[i]; i++) {
    dash |= g_str_has_suffix(text, dashes[i]);
  }
  return dash;
}

static const char *skip_marks(const char *text) {
  while (*text && !g_unichar_isalnum(g_utf8_get_char(text)) && !strchr("\"'([", *text)) {
    text = g_utf8_next_char(text);
  }
  return text;
}

const char *shapedate_line(const ShapeDates *dates, Node *line, Node **date) {
  enum { DATE_WORDS = 5 };
  gsize longest = 0;
  const char *cut = line->text;
  for (int i = 0; i < DATE_WORDS && cut; i++) {
    cut = strpbrk(cut + (i > 0), " :\t");
    g_autofree char *words = g_strndup(line->text, cut ? (gsize)(cut - line->text) : 0);
    if (*words && !ends_with_dash(words) && is_date(dates, words)) {
      longest = strlen(words);
    }
  }
  const char *rest = skip_marks(line->text + longest);
  if (!longest || !*rest) {
    return NULL;
  }
  *date = node_tree_add(dates->tree, NODE_TEXT, line, g_strndup(line->text, longest));
  return rest;
}
