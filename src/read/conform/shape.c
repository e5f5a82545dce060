/* shape.c -- see shape.h.
 *
 * Once down the tree.  A mapping with a date and words is an event; what holds such mappings is their list, and what
 * stands round them there is the date and the group of what has none of its own. */
#include "read/conform/shape.h"

#include <string.h>

#include "read/authored/fieldread.h"
#include "read/conform/shapedate.h"
#include "read/date/inputdate.h"

typedef struct {
  const ReadInput *input;
  NodeTree *tree;
  const Columns *columns;
  ShapeDates dates;
  const Node *root, *head; /* what has the timeline's own title: the root, or the one mapping in it */
  Node *events;
} Shape;

/* What holds for the values within. */
typedef struct {
  Node *date, *group;
} Around;

/* -- What a value is -- */

static bool means(const Shape *shape, const Node *key, const char *const *meanings) {
  const char *meaning = key->type == NODE_TEXT ? columns_meaning(shape->columns, key->text) : NULL;
  return meaning && g_strv_contains(meanings, meaning);
}

static bool has_words(const Node *node) {
  return !node_is_empty(node) && (node->type == NODE_TEXT || node->items->len);
}

static bool is_date_key(const Shape *shape, const Node *key) {
  static const char *const dates[] = {"date", "year", NULL};
  return means(shape, key, dates);
}

/* {year: 2019, month: 5}, {start: ..., end: ...}, and the typed values of databases: {value: ...}. */
static bool is_date_map(const Shape *shape, const Node *map) {
  static const char *const values[] = {"value", "$date", NULL};
  for (guint i = 0; map->type == NODE_MAP && i < map->items->len; i += 2) {
    const Node *key = map->items->pdata[i], *value = map->items->pdata[i + 1];
    bool named = key->type == NODE_TEXT && (is_date_key(shape, key) || g_strv_contains(values, key->text));
    if (named && value->type == NODE_TEXT && !node_is_empty(value)) {
      return true;
    }
  }
  return false;
}

static bool may_be_date(const Shape *shape, const Node *node) {
  for (const char *p = node->type == NODE_TEXT ? node->text : ""; *p; p = g_utf8_next_char(p)) {
    if (g_unichar_isdigit(g_utf8_get_char(p))) {
      return true;
    }
  }
  return is_date_map(shape, node);
}

/* `year: 1901` */
static bool has_date(const Shape *shape, const Node *map) {
  for (guint i = 0; i < map->items->len; i += 2) {
    if (is_date_key(shape, map->items->pdata[i]) && may_be_date(shape, map->items->pdata[i + 1])) {
      return true;
    }
  }
  return false;
}

static bool is_dated_key(const Shape *shape, const Node *key) {
  return key->type == NODE_TEXT && strpbrk(key->text, "0123456789") && fieldread_is_date(shape->input, key);
}

/* A mapping whose every key is a date, but for what programs add. */
static bool is_keyed_by_date(const Shape *shape, const Node *map) {
  guint dated = 0;
  for (guint i = 0; i < map->items->len; i += 2) {
    dated += is_dated_key(shape, map->items->pdata[i]);
  }
  return dated > 0 && dated * 4 > map->items->len; /* of half as many pairs: most */
}

/* `1901: Mill opens`, with fields of an event beside it. */
static bool is_short_form(const Shape *shape, const Node *map) {
  guint dated = 0, titles = 0;
  for (guint i = 0; i < map->items->len; i += 2) {
    const Node *value = map->items->pdata[i + 1];
    bool date = is_dated_key(shape, map->items->pdata[i]);
    dated += date;
    titles += date && value->type == NODE_TEXT && !node_is_empty(value);
  }
  return dated == 1 && titles == 1 && !has_date(shape, map);
}

static bool has_title(const Shape *shape, const Node *map) {
  static const char *const titles[] = {"title", "text", NULL};
  for (guint i = 0; i < map->items->len; i += 2) {
    if (means(shape, map->items->pdata[i], titles) && has_words(map->items->pdata[i + 1])) {
      return true;
    }
  }
  return false;
}

static bool is_ornament(const Shape *shape, const Node *key) {
  static const char *const holders[] = {"title", "milestone", "group", "date", "year", NULL}; /* names of lists too */
  const char *meaning = key->type == NODE_TEXT ? columns_meaning(shape->columns, key->text) : NULL;
  return key->type != NODE_TEXT || (meaning && !g_strv_contains(holders, meaning));
}

/* Does it hold events?  `dated`: what is within has a date already. */
static bool holds_events(const Shape *shape, const Node *node, bool dated) {
  enum { LOOK_AT = 8 };
  guint step = node->type == NODE_MAP ? 2 : 1;
  if (node->type == NODE_TEXT) {
    return false;
  }
  if (node->type == NODE_MAP &&
      (has_date(shape, node) || is_keyed_by_date(shape, node) || (dated && has_title(shape, node)))) {
    return true;
  }
  for (guint i = 0; i < MIN(node->items->len, LOOK_AT * step); i += step) {
    const Node *item = node->items->pdata[i + step - 1];
    bool text = item->type == NODE_TEXT && node->type == NODE_LIST && !node_is_empty(item);
    if ((text && dated) || holds_events(shape, item, dated)) {
      return true;
    }
  }
  return false;
}

/* -- Events -- */

static Node *text_node(const Shape *shape, const Node *like, const char *text) {
  return node_tree_add(shape->tree, NODE_TEXT, like, g_strdup(text));
}

static void put(const Shape *shape, Node *map, const char *key, Node *value) {
  node_put(map, text_node(shape, value, key), value);
}

static Node *find_meaning(const Shape *shape, const Node *map, const char *const *meanings) {
  for (guint i = 0; i < map->items->len; i += 2) {
    Node *value = map->items->pdata[i + 1];
    if (value->type == NODE_TEXT && !node_is_empty(value) && means(shape, map->items->pdata[i], meanings)) {
      return value;
    }
  }
  return NULL;
}

/* The date of an item within a year: its own where that is whole ("May 3" of 2019 is not). */
static void complete_date(const Shape *shape, Node *map, const Node *around) {
  for (guint i = 0; i < map->items->len; i += 2) {
    Node *key = map->items->pdata[i], *value = map->items->pdata[i + 1];
    bool partial = is_date_key(shape, key) && value->type == NODE_TEXT && !fieldread_is_date(shape->input, value);
    Node *whole = partial ? shapedate_compose(&shape->dates, value, around) : NULL;
    if (whole) {
      map->items->pdata[i + 1] = whole;
    }
  }
}

static bool is_part_of_date(const Shape *shape, const Node *key) {
  static const char *const parts[] = {"month", "day", NULL};
  return means(shape, key, parts);
}

static void add_event(Shape *shape, Node *map, const Around *around) {
  if (!around->date && !around->group) {
    node_append(shape->events, map);
    return;
  }
  Node *event = node_tree_add(shape->tree, NODE_MAP, map, NULL);
  Node *date = around->date && !has_date(shape, map) ? shapedate_within(&shape->dates, map, around->date) : NULL;
  bool composed = date && date != around->date;
  for (guint i = 0; i < map->items->len; i += 2) {
    if (!composed || !is_part_of_date(shape, map->items->pdata[i])) {
      node_put(event, map->items->pdata[i], map->items->pdata[i + 1]);
    }
  }
  event->size = map->size;
  complete_date(shape, event, around->date);
  if (date) {
    put(shape, event, "date", date);
  }
  if (around->group && node_find(event, "group") < 0) {
    put(shape, event, "group", around->group);
  }
  node_append(shape->events, event);
}

static void add_title(Shape *shape, Node *title, const Around *around) {
  Node *event = node_tree_add(shape->tree, NODE_MAP, title, NULL);
  if (around->date) {
    put(shape, event, "date", around->date);
  }
  put(shape, event, "title", title);
  if (around->group) {
    put(shape, event, "group", around->group);
  }
  node_append(shape->events, event);
}

/* "2010-05-01 Founded", "1901: Mill opens" */
static bool add_line(Shape *shape, Node *text, const Around *around) {
  Node *date;
  const char *rest = shapedate_line(&shape->dates, text, &date);
  if (rest) {
    add_title(shape, text_node(shape, text, rest), &(Around){date, around->group});
  }
  return rest;
}

/* [1990, Founded], [1990, 1995, Built]: a row of a table without names.  False: it is none. */
static bool add_row(Shape *shape, const Node *row, const Around *around) {
  enum { DATE, END };
  Node *const *cells = (Node *const *)row->items->pdata;
  guint n = row->items->len, dates = 0;
  while (dates < n && dates <= END && cells[dates]->type == NODE_TEXT && may_be_date(shape, cells[dates]) &&
         fieldread_is_date(shape->input, cells[dates])) {
    dates++;
  }
  if (!dates || dates == n || cells[dates]->type != NODE_TEXT || node_is_empty(cells[dates])) {
    return false;
  }
  add_title(shape, cells[dates], &(Around){cells[DATE], around->group});
  Node *event = shape->events->items->pdata[shape->events->items->len - 1];
  if (dates > END) {
    put(shape, event, "end", cells[END]);
  }
  if (dates + 1 < n && cells[dates + 1]->type == NODE_TEXT && !node_is_empty(cells[dates + 1])) {
    put(shape, event, "text", cells[dates + 1]);
  }
  return true;
}

/* -- The tree -- */

static void collect(Shape *shape, Node *node, const Around *around);

/* What stands in a list of events and has words, but no date, is an event all the same. */
static void collect_undated(Shape *shape, GPtrArray *undated, const Around *around) {
  for (guint i = 0; i < undated->len; i++) {
    Node *item = undated->pdata[i];
    if (item->type == NODE_TEXT) {
      add_title(shape, item, around);
    } else {
      add_event(shape, item, around);
    }
  }
}

static bool collect_text(Shape *shape, Node *text, const Around *around) {
  if (around->date) {
    add_title(shape, text, around);
  }
  return around->date || add_line(shape, text, around);
}

static void collect_list(Shape *shape, const Node *list, const Around *around) {
  g_autoptr(GPtrArray) undated = g_ptr_array_new();
  guint before = shape->events->items->len;
  for (guint i = 0; i < list->items->len; i++) {
    Node *item = list->items->pdata[i];
    guint at = shape->events->items->len;
    bool text = item->type == NODE_TEXT && !node_is_empty(item), found = text && collect_text(shape, item, around);
    if (item->type == NODE_MAP || (item->type == NODE_LIST && !add_row(shape, item, around))) {
      collect(shape, item, around);
    }
    if (item->type != NODE_TEXT) {
      found = shape->events->items->len > at;
    }
    if (!found && (text || (item->type == NODE_MAP && has_title(shape, item)))) {
      g_ptr_array_add(undated, item);
    }
  }
  if (shape->events->items->len > before) {
    collect_undated(shape, undated, around);
  }
}

static void collect_by_date(Shape *shape, const Node *map, const Around *around) {
  for (guint i = 0; i < map->items->len; i += 2) {
    Node *key = map->items->pdata[i], *value = map->items->pdata[i + 1];
    if (key->type != NODE_TEXT) {
      continue;
    }
    Node *composed = shapedate_compose(&shape->dates, key, around->date);
    Around within = {composed ? composed : key, around->group};
    if (value->type == NODE_TEXT && !node_is_empty(value)) {
      add_title(shape, value, &within);
    } else if (value->type == NODE_MAP && shapedate_has_keys(&shape->dates, value, key)) {
      collect_by_date(shape, value, &within);
    } else if (value->type == NODE_MAP && !holds_events(shape, value, false)) {
      add_event(shape, value, &within);
    } else {
      collect(shape, value, &within);
    }
  }
}

/* Of an entry's values those that hold entries of their own; `count`: how many. */
static bool is_nested(const Shape *shape, const Node *map, guint i, bool dated) {
  const Node *key = map->items->pdata[i], *value = map->items->pdata[i + 1];
  return value->type != NODE_TEXT && !is_ornament(shape, key) && holds_events(shape, value, dated);
}

static guint count_nested(const Shape *shape, const Node *map, bool dated) {
  guint count = 0;
  for (guint i = 0; i < map->items->len; i += 2) {
    count += is_nested(shape, map, i, dated);
  }
  return count;
}

static bool is_head(const Shape *shape, const Node *map) {
  return map == shape->root || map == shape->head;
}

/* "Acme" of `company: Acme`. */
static Node *first_words(const Shape *shape, const Node *map) {
  enum { LONGEST = 60 };
  for (guint i = 0; i < map->items->len; i += 2) {
    Node *value = map->items->pdata[i + 1];
    if (value->type == NODE_TEXT && !node_is_empty(value) && !is_part_of_date(shape, map->items->pdata[i])) {
      bool words = g_unichar_isalpha(g_utf8_get_char(value->text)) && strlen(value->text) < LONGEST;
      return words && !strstr(value->text, "://") ? value : NULL;
    }
  }
  return NULL;
}

/* Lists that stand side by side are groups by their names; one list is a group by the title beside it. */
static Node *name_of(const Shape *shape, const Node *map, guint i, guint lists, const Around *around) {
  static const char *const titles[] = {"title", "group", NULL};
  Node *title = is_head(shape, map) ? NULL : find_meaning(shape, map, titles);
  title = title || is_head(shape, map) ? title : first_words(shape, map);
  return title ? title : lists > 1 ? map->items->pdata[i] : around->group;
}

/* What stands in a list of that name is drawn behind the events. */
static void mark_eras(const Shape *shape, const Node *key, guint before) {
  bool eras = key->type == NODE_TEXT && !strcmp(key->text, "eras");
  for (guint i = before; eras && i < shape->events->items->len; i++) {
    Node *era = shape->events->items->pdata[i];
    put(shape, era, "type", text_node(shape, era, "era"));
  }
}

static void collect_nested(Shape *shape, const Node *map, guint lists, const Around *around) {
  static const char *const dates[] = {"date", "year", NULL};
  Node *own = find_meaning(shape, map, dates);
  own = own ? own : shapedate_within(&shape->dates, map, around->date);
  bool dated = own || around->date;
  for (guint i = 0; i < map->items->len; i += 2) {
    if (is_nested(shape, map, i, dated)) {
      Around within = {own && map != shape->root ? own : around->date, name_of(shape, map, i, lists, around)};
      guint before = shape->events->items->len;
      collect(shape, map->items->pdata[i + 1], &within);
      mark_eras(shape, map->items->pdata[i], before);
    }
  }
}

/* A mapping keyed by names, each an event: a name is the title of what has none. */
static void collect_by_name(Shape *shape, const Node *map, const Around *around) {
  for (guint i = 0; i < map->items->len; i += 2) {
    Node *key = map->items->pdata[i], *value = map->items->pdata[i + 1];
    guint before = shape->events->items->len;
    if (value->type == NODE_TEXT || key->type != NODE_TEXT) {
      continue;
    }
    collect(shape, value, around);
    if (value->type == NODE_MAP && shape->events->items->len == before + 1 && !has_title(shape, value)) {
      put(shape, shape->events->items->pdata[before], "title", key);
    }
  }
}

static bool are_all_events(const Shape *shape, const Node *map) {
  guint events = 0;
  for (guint i = 0; i < map->items->len; i += 2) {
    const Node *value = map->items->pdata[i + 1];
    events += value->type == NODE_MAP && has_date(shape, value);
  }
  return events > 0 && events * 4 >= map->items->len;
}

static void collect_map(Shape *shape, Node *map, const Around *around) {
  bool dated = has_date(shape, map), root = map == shape->root;
  guint lists = count_nested(shape, map, dated || around->date);
  if (is_short_form(shape, map)) {
    add_event(shape, map, around);
  } else if (!dated && is_keyed_by_date(shape, map) && (lists || !has_title(shape, map))) {
    collect_by_date(shape, map, around);
  } else if (!dated && are_all_events(shape, map)) {
    collect_by_name(shape, map, around);
  } else if (lists && (root || !dated || !has_title(shape, map))) {
    collect_nested(shape, map, lists, around);
  } else if (dated || around->date) {
    add_event(shape, map, around);
  } else {
    collect_by_name(shape, map, around);
  }
}

static void note_language(const Shape *shape, const Node *map, const Node *chosen) {
  guint at;
  if (chosen != map && chosen->type != NODE_TEXT && g_ptr_array_find(map->items, chosen, &at)) {
    diag_add(shape->input->diag, DIAG_NOTE, "language", node_place(shape->input, map->items->pdata[at - 1]),
             "of the languages here \"%.10s\" is read; --lang chooses another",
             ((Node *)map->items->pdata[at - 1])->text);
  }
}

static void collect(Shape *shape, Node *node, const Around *around) {
  const Node *languages = node;
  node = shape_language(shape->input, shape->root, node);
  note_language(shape, languages, node);
  if (node->type == NODE_LIST) {
    collect_list(shape, node, around);
  } else if (node->type == NODE_MAP) {
    collect_map(shape, node, around);
  }
}

/* -- The timeline -- */

/* What is neither the timeline's own nor holds entries is said, once. */
static void tell_left_out(const Shape *shape, const Node *map) {
  enum { NAMED = 6 };
  g_autoptr(GString) names = g_string_new(NULL);
  const Node *first = NULL;
  guint n = 0;
  for (guint i = 0; i < map->items->len; i += 2) {
    const Node *key = map->items->pdata[i], *value = map->items->pdata[i + 1];
    const char *meaning = key->type == NODE_TEXT ? columns_meaning(shape->columns, key->text) : NULL;
    const Field *own = key->type == NODE_TEXT ? fields_find(&field_timeline, key->text) : NULL;
    bool taken = own && (own->type == FIELD_TEXT || own->type == FIELD_VERSION || own->type == FIELD_UNKEPT ||
                         !strcmp(own->name, "groups") || own->type == FIELD_EVENTS);
    taken |= meaning && (!strcmp(meaning, "title") || !strcmp(meaning, "text"));
    bool entries = value->type != NODE_TEXT && (holds_events(shape, value, true) || is_date_map(shape, value));
    if (key->type == NODE_TEXT && !taken && !entries && !node_is_empty(value) && !may_be_date(shape, key)) {
      first = first ? first : key;
      if (n++ < NAMED) {
        g_string_append_printf(names, "%s\"%.40s\"", names->len ? ", " : "", key->text);
      }
    }
  }
  if (first) {
    diag_add(shape->input->diag, DIAG_NOTE, "field-lost", node_place(shape->input, first),
             "%s%s: no place for it beside the entries of a timeline, so it is left out", names->str,
             n > NAMED ? " ..." : "");
  }
}

/* {timeline: {headline: ..., date: [...]}} */
static void take_heads(Shape *shape, const Node *map, Node *root) {
  if (map->type != NODE_MAP || has_date(shape, map)) {
    return;
  }
  shape_head(shape->input, shape->tree, shape->columns, map, root);
  for (guint i = 0; map->items->len <= 4 && i < map->items->len; i += 2) {
    const Node *value = map->items->pdata[i + 1];
    if (value->type == NODE_MAP && count_nested(shape, value, false) && !has_date(shape, value)) {
      shape_head(shape->input, shape->tree, shape->columns, value, root);
      shape->head = value;
    }
  }
}

Node *shape_events(const ReadInput *input, NodeTree *tree, const Columns *columns, Node **root) {
  Shape shape = {.input = input, .tree = tree, .columns = columns, .root = tree->root};
  shape.dates = (ShapeDates){input, tree, columns};
  shape.events = node_tree_add(tree, NODE_LIST, tree->root, NULL);
  *root = node_tree_add(tree, NODE_MAP, tree->root, NULL);
  take_heads(&shape, tree->root, *root);
  collect(&shape, tree->root, &(Around){0});
  if (shape.events->items->len && tree->root->type == NODE_MAP) {
    tell_left_out(&shape, shape.root);
    if (shape.head) {
      tell_left_out(&shape, shape.head);
    }
  }
  return shape.events->items->len ? shape.events : NULL;
}
