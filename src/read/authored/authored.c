/* authored.c -- see authored.h. */
#include "read/authored/authored.h"
#include "model/timeline.h"
#include "read/authored/adopt.h"
#include "read/authored/eventkey.h"
#include "read/authored/fieldread.h"
#include "read/authored/oldstyle.h"
#include <string.h>

typedef struct {
  const ReadInput *input;
  Timeline *out;
  const Comments *comments;
  GHashTable *ids;    /* id -> Node* that gave it */
  GHashTable *groups; /* ids of groups */
  Adoption *adoption; /* for a bare list; else NULL */
} Authored;

static const Node *value_of(const Node *map, const Node *key) {
  guint i;
  return g_ptr_array_find(map->items, key, &i) ? map->items->pdata[i + 1] : NULL;
}

/* `start` and `end`: each a date, `..` an end that is open.  False: said. */
static bool read_end(Authored *reader, const Node *map, const char *name, Date **date) {
  const Node *node = node_get(map, name);
  if (!node || node_is_empty(node) || (node->type == NODE_TEXT && !strcmp(node->text, ".."))) {
    return true;
  }
  *date = fieldread_date(reader->input, node, name);
  return *date;
}

static bool is_open(const Node *map, const char *name) {
  const Node *node = node_get(map, name);
  return node && node->type == NODE_TEXT && !strcmp(node->text, "..");
}

static void read_span(Authored *reader, const Node *map, Event *event) {
  g_autoptr(Date) start = NULL;
  g_autoptr(Date) end = NULL;
  if (!read_end(reader, map, "start", &start) || !read_end(reader, map, "end", &end)) {
    return;
  }
  if (!start && !end) {
    return;
  }
  if (start && !end && !is_open(map, "end")) {
    event->date = date_ref(start);
  } else if (!start && !is_open(map, "start")) {
    fieldread_fail(reader->input, map, "missing-field", "this event has an end and no start");
  } else if (!(event->date = date_new_interval(start, end))) {
    fieldread_fail(reader->input, node_get(map, "end"), "date-reversed", "the event ends (%s) before it starts (%s)",
                   date_edtf(end), date_edtf(start));
  }
}

static void read_date(Authored *reader, const Node *map, const Node *key, Event *event) {
  const Node *date = node_get(map, "date"), *start = node_get(map, "start"), *end = node_get(map, "end");
  if (key && end) {
    fieldread_fail(reader->input, end, "date-twice", "the date is given already; for a span write %.40s/%.40s: TITLE",
                   key->text, end->type == NODE_TEXT ? end->text : "END");
  } else if (key) {
    event->date = fieldread_date(reader->input, key, "date");
  } else if (date && (start || end)) {
    fieldread_fail(reader->input, start ? start : end, "date-twice",
                   "an event has either \"date\" or \"start\" and \"end\"");
  } else if (!date) {
    read_span(reader, map, event);
  }
}

/* The short form's text is the title. */
static void read_title(Authored *reader, const Node *map, const Node *key, Event *event) {
  const Node *value = value_of(map, key), *title = node_get(map, "title");
  if (value->type != NODE_TEXT) {
    fieldread_fail(reader->input, value, "type",
                   "what follows a date is the title, not %s; write \"date: %.40s\" and the fields below it",
                   node_kind(value), key->text);
    return;
  }
  if (title) {
    fieldread_fail(reader->input, title, "title-twice", "this event has a title behind its date already");
    return;
  }
  event->title = fieldread_text(reader->input, value, "title");
  if (!event->title) {
    fieldread_fail(reader->input, value, "missing-field", "this event has a date and no title");
  }
}

static void check_id(Authored *reader, const Node *map, const Event *event) {
  Node *id = node_get(map, "id");
  if (!id || !event->id) {
    return;
  }
  const Node *first = g_hash_table_lookup(reader->ids, id->text);
  if (first) {
    fieldread_fail(reader->input, id, "duplicate-id", "id \"%.60s\" is already used on line %d", id->text,
                   node_place(reader->input, first).line);
  } else {
    g_hash_table_insert(reader->ids, id->text, id);
  }
}

static bool is_given(const Node *map, const char *name) {
  const Node *node = node_get(map, name);
  return node && !node_is_empty(node);
}

/* What is not given at all: a date that is wrong has been spoken of. */
static void check_dated(Authored *reader, const Node *map, const Event *event) {
  if (event->date || is_given(map, "date") || is_given(map, "start") || is_given(map, "end")) {
    return;
  }
  const Node *given = node_get(map, "date");
  if (event->title) {
    fieldread_fail(reader->input, given ? given : map, "missing-field",
                   "event \"%.60s\" has no date; give it one, or move it below \"undated:\"", event->title);
  } else {
    fieldread_fail(reader->input, given ? given : map, "missing-field", "this event has no date");
  }
}

static void check_group(Authored *reader, const Node *map, const Event *event) {
  const Node *node = node_get(map, "group");
  if (!node || !event->group || !reader->out->groups->len || g_hash_table_contains(reader->groups, event->group)) {
    return;
  }
  diag_add(reader->input->diag, DIAG_WARNING, "unknown-group", node_place(reader->input, node),
           "group \"%.60s\" is not among \"groups\"", event->group);
  g_autofree const char **ids = (const char **)g_hash_table_get_keys_as_array(reader->groups, NULL);
  const char *near = diag_suggest(event->group, ids);
  if (near) {
    diag_hint(reader->input->diag, "did you mean \"%s\"?", near);
  }
}

/* `Caesar killed: -0043`: no field at all, and no date where it belongs. */
static bool is_no_event(const Node *map) {
  for (guint i = 0; i < map->items->len; i += 2) {
    if (eventkey_is_own(map->items->pdata[i])) {
      return false;
    }
  }
  return map->items->len > 0;
}

static void complain_of_pair(Authored *reader, const Node *map) {
  const Node *key = map->items->pdata[0], *value = map->items->pdata[1];
  fieldread_fail(reader->input, key, "date-syntax", "\"%.60s\" is not a date; an event is \"DATE: TITLE\"", key->text);
  if (map->items->len == 2 && fieldread_is_date(reader->input, value)) {
    diag_hint(reader->input->diag, "the date comes first");
  }
}

/* A year or month is called the same by both calendars; only days move. */
static void read_calendar(Authored *reader, const Node *map, Event *event) {
  const Node *calendar = node_get(map, "calendar");
  const Field *field = fields_find(&field_event, "calendar");
  int choice = calendar && !node_is_empty(calendar) ? fieldread_choice(reader->input, calendar, field) : -1;
  bool julian = choice >= 0 && !strcmp(field->names[choice], "julian");
  if (event->date) {
    oldstyle_apply(reader->input, julian, reader->out->lang, event);
  }
}

static void read_fields(Authored *reader, const Node *map, const Node *key, Event *event, bool undated) {
  unsigned errors = diag_count(reader->input->diag, DIAG_ERROR);
  read_date(reader, map, key, event);
  if (key) {
    read_title(reader, map, key, event);
  }
  fieldread_record(reader->input, &field_event, map, key, event);
  read_calendar(reader, map, event);
  check_id(reader, map, event);
  check_group(reader, map, event);
  if (key || node_get(map, "<<") || errors < diag_count(reader->input->diag, DIAG_ERROR)) {
    return; /* a field that is misspelt need not be missed as well */
  }
  fieldread_missing(reader->input, &field_event, map);
  if (!undated) {
    check_dated(reader, map, event);
  }
}

static Event *read_event(Authored *reader, const Node *map, bool undated) {
  Event *event = event_new();
  const Node *key = eventkey_date(reader->input, map);
  if (!key && is_no_event(map)) {
    complain_of_pair(reader, map);
  } else {
    read_fields(reader, map, key, event, undated);
  }
  return event;
}

/* The mapping's own end is where the next thing starts: behind comments that are not its. */
static gsize end_of(const ReadInput *input, const Node *node) {
  bool block = node->type != NODE_TEXT && !strchr("{[", input->text[node->offset]);
  return block && node->items->len ? end_of(input, node->items->pdata[node->items->len - 1])
                                   : node->offset + node->length;
}

static bool begins_with_date(Authored *reader, const char *text, gsize len) {
  g_autofree char *copy = g_strndup(text, len);
  Node node = {.type = NODE_TEXT, .text = copy};
  return fieldread_is_date(reader->input, &node);
}

/* "2010-05-01 Founded" wants its colon, "2010" its title, what has no date its key. */
static void suggest_event(Authored *reader, const Node *item, bool undated) {
  enum { DATE_WORDS = 4 };
  if (item->type != NODE_TEXT || node_is_empty(item)) {
    return;
  }
  const char *text = item->text, *cut = text;
  if (undated) {
    diag_hint(reader->input->diag, "write \"title: %.40s\"", text);
    return;
  }
  for (int i = 0; i < DATE_WORDS && cut; i++) {
    cut = strchr(cut + (i > 0), ' ');
    if (begins_with_date(reader, text, cut ? (gsize)(cut - text) : strlen(text))) {
      diag_hint(reader->input->diag, "write \"%.*s: %.40s\"", (int)(cut ? cut - text : (gssize)strlen(text)), text,
                cut ? cut + 1 : "TITLE");
      return;
    }
  }
}

static void read_item(Authored *reader, Node *item, bool undated) {
  if (item->type != NODE_MAP) {
    fieldread_fail(reader->input, item, "type", "an event is \"DATE: TITLE\" or a mapping of fields, not %s",
                   node_kind(item));
    suggest_event(reader, item, undated);
    return;
  }
  gsize end = end_of(reader->input, item);
  if (reader->adoption) {
    adopt_event(reader->adoption, item);
  }
  Event *event = read_event(reader, item, undated);
  comments_take_event(reader->comments, item, event);
  if (reader->input->places && !undated) {
    places_add(reader->input->places->events, item->offset, end, event->date);
  }
  g_ptr_array_add(event->date ? reader->out->events : reader->out->undated, event);
}

static void read_events(Authored *reader, const Node *list, const char *name) {
  const ReadInput *input = reader->input;
  guint limit = (guint)options_int(input->options, OPT_MAX_EVENTS);
  if (!list || node_is_empty(list) || !fieldread_check_aliases(input, list)) {
    return;
  }
  if (list->type != NODE_LIST) {
    fieldread_fail(input, list, "type", "\"%s\" must be a list, not %s; begin each event with \"- \"", name,
                   node_kind(list));
    return;
  }
  for (guint i = 0; i < list->items->len && !diag_full(input->diag); i++) {
    if (reader->out->events->len + reader->out->undated->len >= limit) {
      fieldread_fail(input, list->items->pdata[i], "limit-events", "more than %u events; see --max-events", limit);
      return;
    }
    read_item(reader, list->items->pdata[i], !strcmp(name, "undated"));
  }
}

static void take_groups(Authored *reader, const Node *list) {
  for (guint i = 0; list && list->type == NODE_LIST && i < list->items->len; i++) {
    const Node *id = node_get(list->items->pdata[i], "id");
    if (!id || id->type != NODE_TEXT) {
      continue;
    }
    const Node *first = g_hash_table_lookup(reader->groups, id->text);
    if (first) {
      fieldread_fail(reader->input, id, "duplicate-id", "group \"%.60s\" is already on line %d", id->text,
                     node_place(reader->input, first).line);
    } else {
      g_hash_table_insert(reader->groups, id->text, (Node *)id);
    }
  }
}

/* What a program wrote may well be without events; what a person wrote was to have some. */
static void check_events(const ReadInput *input, const Node *root) {
  const Node *events = node_get(root, "events");
  if (node_get(root, "undated")) {
    return;
  }
  if (!events) {
    fieldread_fail(input, root, "missing-field", "this timeline has no \"events:\"");
  } else if (node_is_empty(events) || (events->type == NODE_LIST && !events->items->len)) {
    fieldread_fail(input, events, "empty", "the list of events is empty");
  }
}

static bool has_known_field(const Node *root) {
  for (guint i = 0; i < root->items->len; i += 2) {
    const Node *key = root->items->pdata[i];
    g_autofree char *name = key->type == NODE_TEXT ? g_utf8_strdown(key->text, -1) : NULL;
    if (name && (fields_find(&field_timeline, name) || g_str_has_prefix(name, "x-"))) {
      return true;
    }
  }
  return false;
}

/* `timeline: [...]`, or events keyed by year or name. */
static void complain_of_root(const ReadInput *input, const Node *root) {
  const Node *key = root->items->len ? root->items->pdata[0] : NULL;
  if (!key) {
    fieldread_fail(input, root, "empty", "the file is empty; a timeline needs at least \"events:\" with one event");
  } else {
    fieldread_fail(input, key, "type",
                   "a timeline is not keyed by %s; put \"events:\" on a line of its own, and below it a list of "
                   "\"- DATE: TITLE\"",
                   key->type == NODE_TEXT && g_ascii_isdigit(*key->text) ? "date" : "name");
  }
}

/* `timeline: [...]` where there is no `events:`, and the name is like no field's. */
static const Node *misnamed_events(const Node *root) {
  g_autofree const char **names = fields_names(&field_timeline);
  for (guint i = 0; !node_get(root, "events") && i < root->items->len; i += 2) {
    const Node *key = root->items->pdata[i], *value = root->items->pdata[i + 1];
    g_autofree char *name = key->type == NODE_TEXT ? g_utf8_strdown(key->text, -1) : NULL;
    bool other = name && !diag_suggest(name, names) && !g_str_has_prefix(name, "x-") && !g_ascii_isdigit(*name);
    if (other && value->type == NODE_LIST) {
      return key;
    }
  }
  return NULL;
}

static void read_root(Authored *reader, const Node *root) {
  const ReadInput *input = reader->input;
  const Node *misnamed = misnamed_events(root);
  if (misnamed) {
    fieldread_fail(input, misnamed, "unknown-field", "the list of events is called \"events\", not \"%.60s\"",
                   misnamed->text);
    return;
  }
  if (!has_known_field(root)) {
    complain_of_root(input, root);
    return;
  }
  unsigned errors = diag_count(input->diag, DIAG_ERROR);
  fieldread_record(input, &field_timeline, root, NULL, reader->out);
  take_groups(reader, node_get(root, "groups"));
  if (errors == diag_count(input->diag, DIAG_ERROR)) {
    check_events(input, root);
  }
  read_events(reader, node_get(root, "events"), "events");
  read_events(reader, node_get(root, "undated"), "undated");
}

static void read_list(Authored *reader, const NodeTree *tree) {
  const Node *root = tree->root;
  reader->adoption = adopt_new(reader->input, tree);
  if (!root->items->len) {
    fieldread_fail(reader->input, root, "empty", "the list of events is empty");
  }
  read_events(reader, root, "events");
  adopt_free(reader->adoption);
}

static void read_tree(Authored *reader, const NodeTree *tree) {
  const ReadInput *input = reader->input;
  const Node *root = tree->root;
  if (!root || node_is_empty(root)) {
    diag_add(input->diag, DIAG_ERROR, "empty", (DiagPlace){1, 1, 1},
             "the file is empty; a timeline needs at least \"events:\" with one event");
  } else if (root->type == NODE_TEXT) {
    fieldread_fail(input, root, "type",
                   "found plain text, expected a mapping with \"title:\" and \"events:\"; for prose give -f text");
  } else if (root->type == NODE_LIST) {
    read_list(reader, tree);
  } else {
    read_root(reader, root);
  }
}

void authored_read(const ReadInput *input, const NodeTree *tree, const Comments *comments, Timeline *out) {
  g_autoptr(GHashTable) ids = g_hash_table_new(g_str_hash, g_str_equal);
  g_autoptr(GHashTable) groups = g_hash_table_new(g_str_hash, g_str_equal);
  Authored reader = {.input = input, .comments = comments, .out = out, .ids = ids, .groups = groups};
  read_tree(&reader, tree);
  comments_take_sections(comments, out);
}
