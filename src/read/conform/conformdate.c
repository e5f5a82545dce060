/* conformdate.c -- see conformdate.h. */
#include "read/conform/conformdate.h"

#include <string.h>

#include "read/conform/conformvalue.h"
#include "read/date/inputdate.h"

struct ConformDates {
  const ReadInput *input;
  NodeTree *tree;
  const Columns *columns;
  ImportDates *dates;
  bool notes;       /* that a date is of another form is to be said: of a table it is usual */
  guint mended;     /* dates of another form than EDTF */
  guint timed;      /* dates that have their time beside them */
  GHashTable *said; /* the readings that were explained, static strings */
};

ConformDates *conformdate_new(const ReadInput *input, NodeTree *tree, const Columns *columns, ImportDates *dates,
                              bool notes) {
  ConformDates *when = g_new0(ConformDates, 1);
  *when = (ConformDates){input, tree, columns, dates, notes, 0, 0, g_hash_table_new(NULL, NULL)};
  return when;
}

void conformdate_free(ConformDates *when) {
  if (when) {
    g_hash_table_unref(when->said);
    g_free(when);
  }
}

void conformdate_look(ConformDates *when, const Node *map) {
  static const char *const dates[] = {"date", "end", "year", NULL};
  for (guint i = 0; i < map->items->len; i += 2) {
    const Node *key = map->items->pdata[i], *value = map->items->pdata[i + 1];
    const char *meaning = key->type == NODE_TEXT ? columns_meaning(when->columns, key->text) : NULL;
    const Node *typed = value->type == NODE_MAP ? node_get(value, "value") : NULL; /* of an answer of SPARQL */
    value = typed ? typed : value;
    if (meaning && value->type == NODE_TEXT && g_strv_contains(dates, meaning)) {
      importdate_look(when->dates, value->text);
    }
  }
}

/* -- Parts -- */

static Node *text_node(const ConformDates *when, const Node *like, char *text) {
  return node_tree_add(when->tree, NODE_TEXT, like, text);
}

/* The text of a part, taken out of the mapping; NULL: it is not there. */
static const char *take_part(const ConformDates *when, Node *map, const char *meaning) {
  int at = columns_find_in(when->columns, map, meaning);
  const Node *value = at < 0 ? NULL : map->items->pdata[at + 1];
  if (!value || value->type != NODE_TEXT || node_is_empty(value)) {
    return NULL;
  }
  g_ptr_array_remove_range(map->items, (guint)at, 2);
  return value->text;
}

/* In digits, or the month in letters. */
static char *join(const char *year, const char *month, const char *day) {
  const char *const parts[INPUTDATE_PARTS] = {year, month, day, NULL};
  DateError error = {0};
  InputDatePart wrong;
  g_autoptr(Date) date = inputdate_of_parts(parts, &error, &wrong);
  date_error_clear(&error);
  return date ? g_strdup(date_edtf(date)) : g_strdup_printf("%s%s%s %s", day ? day : "", day ? " " : "", month, year);
}

static void join_named(ConformDates *when, Node *map, const char *const names[3], const char *ours) {
  int at = columns_find_in(when->columns, map, names[0]);
  const Node *year = at < 0 ? NULL : map->items->pdata[at + 1];
  if (!year || year->type != NODE_TEXT || node_is_empty(year)) {
    return;
  }
  Node *key = map->items->pdata[at];
  const char *month = take_part(when, map, names[1]), *day = month ? take_part(when, map, names[2]) : NULL;
  at = node_find(map, key->text);
  if (month) {
    map->items->pdata[at + 1] = text_node(when, year, join(year->text, month, day));
  }
  if (month || strcmp(ours, "date")) {
    map->items->pdata[at] = text_node(when, key, g_strdup(ours));
  }
}

/* {year: 2019, month: 5}, and [2019, 2021] of a span. */
static Node *one_text(ConformDates *when, Node *value) {
  static const char *const parts[] = {"year", "month", "day"};
  if (value->type == NODE_MAP) {
    join_named(when, value, parts, "date");
    const Node *date = node_get(value, "date");
    date = date ? date : node_get(value, "year");
    date = date ? date : node_get(value, "value"); /* of a typed value of a database */
    date = date ? date : node_get(value, "$date");
    return date && date->type == NODE_TEXT ? text_node(when, value, g_strdup(date->text)) : value;
  }
  const Node *first = value->type == NODE_LIST && value->items->len == 2 ? value->items->pdata[0] : NULL;
  const Node *second = first ? value->items->pdata[1] : NULL;
  bool pair = first && first->type == NODE_TEXT && second->type == NODE_TEXT;
  return pair ? text_node(when, value, g_strdup_printf("%s - %s", first->text, second->text)) : value;
}

void conformdate_join_parts(ConformDates *when, Node *map) {
  static const char *const start[] = {"year", "month", "day"}, *const end[] = {"end year", "end month", "end day"};
  static const char *const dates[] = {"date", "end", "year", NULL};
  for (guint i = 0; i < map->items->len; i += 2) {
    const Node *key = map->items->pdata[i];
    const char *meaning = key->type == NODE_TEXT ? columns_meaning(when->columns, key->text) : NULL;
    if (meaning && g_strv_contains(dates, meaning)) {
      map->items->pdata[i + 1] = one_text(when, map->items->pdata[i + 1]);
    }
  }
  if (columns_find_in(when->columns, map, "date") < 0) {
    join_named(when, map, start, "date");
  }
  join_named(when, map, end, "end");
}

/* -- Dates -- */

static void explain(ConformDates *when, const Node *node, const char *written, const char *read, const char *why) {
  if (g_hash_table_add(when->said, (gpointer)why)) {
    diag_add(when->input->diag, DIAG_NOTE, "lenient-date", node_place(when->input, node), "\"%.40s\" is read as %s: %s",
             written, read, why);
  }
}

static void note_first(ConformDates *when, const Node *node, const char *written, const char *edtf) {
  if (!when->mended++) {
    diag_add(when->input->diag, DIAG_NOTE, "lenient-date", node_place(when->input, node),
             "\"%.40s\" is read as %s, and others likewise; `-o NEW.yaml` writes them so", written, edtf);
  }
}

/* The date that a text is now; NULL with *error: none. */
static Date *mend(ConformDates *when, Node *node, DateError *error) {
  const char *why;
  g_autofree char *written = g_strdup(node->text);
  g_autofree char *mended = importdate_mend(when->dates, node->text, &why);
  const char *text = mended ? mended : node->text;
  Date *date = inputdate_parse(when->input, text, strlen(text), error);
  if (date && why) {
    explain(when, node, written, date_edtf(date), why);
  } else if (date && when->notes && (mended || strcmp(date_edtf(date), text))) {
    note_first(when, node, written, date_edtf(date));
  }
  if (date && (mended || strcmp(date_edtf(date), text))) { /* what is read later is strict */
    node_set_text(node, g_strdup(date_edtf(date)));
  }
  node->quiet = true;
  return date;
}

/* The words stay: they are shown in the place of a date. */
static void leave_undated(ConformDates *when, Node *map, int at, const DateError *error) {
  Node *key = map->items->pdata[at];
  diag_add(when->input->diag, DIAG_WARNING, error->code ? error->code : "date-syntax",
           node_place(when->input, map->items->pdata[at + 1]), "%s; the event is left undated",
           error->message ? error->message : "this is no date");
  bool shown = node_find(map, "display_date") >= 0;
  map->items->pdata[at] = text_node(when, key, g_strdup(shown ? "x-date" : "display_date"));
}

/* NULL: it is no time of that day. */
static Date *with_time(const ConformDates *when, const char *day, const char *time) {
  g_autofree char *words = g_strdup_printf("%s %s", day, time);
  g_autofree char *edtf = g_strdup_printf("%sT%s%s:00", day, time[1] == ':' ? "0" : "", time);
  Date *whole = date_parse_edtf(edtf, -1, NULL);
  return whole ? whole : inputdate_parse(when->input, words, strlen(words), NULL);
}

/* `date: 2019-05-04` beside `time: 9:30`; a time alone is the date. */
static void take_time(ConformDates *when, Node *map, const char *meaning, const char *ours) {
  int at = columns_find_in(when->columns, map, meaning), date = node_find(map, ours);
  Node *time = at < 0 ? NULL : map->items->pdata[at + 1], *day = date < 0 ? NULL : map->items->pdata[date + 1];
  if (!time || time->type != NODE_TEXT || node_is_empty(time) || (day && day->type != NODE_TEXT)) {
    return;
  }
  if (!day) {
    map->items->pdata[at] = text_node(when, map->items->pdata[at], g_strdup(ours));
    return;
  }
  const char *why;
  g_autofree char *mended = importdate_mend(when->dates, day->text, &why);
  g_autoptr(Date) whole = with_time(when, mended ? mended : day->text, time->text);
  if (whole) {
    if (!when->timed++ && when->notes) {
      diag_add(when->input->diag, DIAG_NOTE, "field-renamed", node_place(when->input, map->items->pdata[at]),
               "\"%.60s\" is read as part of \"%s\"", ((const Node *)map->items->pdata[at])->text, ours);
    }
    map->items->pdata[date + 1] = text_node(when, day, g_strdup(date_edtf(whole)));
    g_ptr_array_remove_range(map->items, (guint)at, 2);
  }
}

/* False: there is none, and it is no mistake. */
static Node *value_at(const Node *map, const char *name, int *at) {
  *at = node_find(map, name);
  Node *value = *at < 0 ? NULL : map->items->pdata[*at + 1];
  return value && value->type == NODE_TEXT && !node_is_empty(value) ? value : NULL;
}

static void keep_end_aside(ConformDates *when, Node *map, int at, const char *message) {
  Node *key = map->items->pdata[at];
  diag_add(when->input->diag, DIAG_WARNING, "date-end", node_place(when->input, map->items->pdata[at + 1]),
           "%s; the end is left out", message);
  map->items->pdata[at] = text_node(when, key, g_strdup("x-end"));
}

/* A dash stands for nothing; "present" for what goes on. */
static void take_end(ConformDates *when, Node *map, const Date *start) {
  int at;
  Node *end = value_at(map, "end", &at);
  DateError error = {0};
  if (!end || !strcmp(end->text, "..")) {
    return;
  }
  if (strspn(end->text, "-–— ") == strlen(end->text)) {
    g_ptr_array_remove_range(map->items, (guint)at, 2);
    return;
  }
  if (importdate_is_ongoing(when->dates, end->text)) {
    node_set_text(end, g_strdup(".."));
    return;
  }
  g_autoptr(Date) date = mend(when, end, &error);
  g_autofree char *reversed = date ? inputdate_reversed(start, date) : NULL;
  if (!date || reversed || !start) {
    keep_end_aside(when, map, at, reversed ? reversed : error.message ? error.message : "an end has no start");
  }
  date_error_clear(&error);
}

static void cut_to_precision(Node *map, Node *date) {
  int at;
  const Node *precision = value_at(map, "date_precision", &at);
  precision = precision ? precision : value_at(map, "precision", &at);
  char *cut = precision ? importdate_cut(date->text, precision->text) : NULL;
  if (cut) {
    node_set_text(date, cut);
  }
}

/* "yes", "true", "x", "1": anything but a plain no. */
static bool is_set(ConformDates *when, Node *map, const char *meaning) {
  int at = columns_find_in(when->columns, map, meaning);
  const Node *value = at < 0 ? NULL : map->items->pdata[at + 1];
  bool set = value && value->type == NODE_TEXT && !node_is_empty(value) && !strchr("nNfF0", *value->text);
  if (at >= 0) {
    g_ptr_array_remove_range(map->items, (guint)at, 2);
  }
  return set;
}

/* Preceden marks dates that are about so in a column of their own. */
static void approximate(ConformDates *when, Node *map, const char *meaning, const char *name) {
  int at;
  Node *date = is_set(when, map, meaning) ? value_at(map, name, &at) : NULL;
  g_autofree char *about = date ? g_strconcat(date->text, "~", NULL) : NULL;
  g_autoptr(Date) parsed = about ? date_parse_edtf(about, -1, NULL) : NULL;
  if (parsed) {
    node_set_text(date, g_steal_pointer(&about));
  }
}

/* Its start is said by `date`, or by `start`; a span within it needs no end beside it. */
static void rename_start(ConformDates *when, Node *map, const Date *date) {
  int at = node_find(map, "date"), end = node_find(map, "end");
  if (end >= 0 && date && date_form(date) == DATE_INTERVAL) {
    map->items->pdata[end] = text_node(when, map->items->pdata[end], g_strdup("x-end"));
  } else if (at >= 0 && end >= 0) {
    map->items->pdata[at] = text_node(when, map->items->pdata[at], g_strdup("start"));
  }
}

/* `date` wins over a `start` beside it. */
static void drop_second_start(ConformDates *when, Node *map) {
  int date = node_find(map, "date"), start = node_find(map, "start");
  if (date >= 0 && start >= 0) {
    map->items->pdata[start] = text_node(when, map->items->pdata[start], g_strdup("x-start"));
  }
}

/* A date that is a list, or whose parts nobody knows. */
static void flatten(ConformDates *when, Node *map) {
  static const char *const names[] = {"date", "start", "end"};
  for (gsize i = 0; i < G_N_ELEMENTS(names); i++) {
    int at = node_find(map, names[i]);
    Node *value = at < 0 ? NULL : map->items->pdata[at + 1];
    if (value && value->type != NODE_TEXT) {
      g_autofree char *words = conformvalue_words(value, ", ");
      map->items->pdata[at + 1] = text_node(when, value, g_steal_pointer(&words));
    }
  }
}

void conformdate_take(ConformDates *when, Node *map) {
  int at;
  flatten(when, map);
  DateError error = {0};
  drop_second_start(when, map);
  take_time(when, map, "time", node_find(map, "start") >= 0 ? "start" : "date");
  take_time(when, map, "end time", "end");
  Node *start = value_at(map, "date", &at);
  start = start ? start : value_at(map, "start", &at);
  g_autoptr(Date) date = start && strcmp(start->text, "..") ? mend(when, start, &error) : NULL;
  if (start && !date && error.message) {
    leave_undated(when, map, at, &error);
  } else if (start) {
    cut_to_precision(map, start);
  }
  date_error_clear(&error);
  take_end(when, map, date);
  rename_start(when, map, date);
  approximate(when, map, "start approximate", node_find(map, "start") >= 0 ? "start" : "date");
  approximate(when, map, "end approximate", "end");
}
