/* authored.c -- see authored.h. */
#include "read/authored/authored.h"
#include "model/timeline.h"
#include "read/authored/fieldread.h"
#include "read/authored/fieldspan.h"
#include "read/authored/longtitle.h"
#include "read/conform/conform.h"
#include "read/conform/eventkey.h"
#include "read/conform/ownform.h"
#include "read/date/oldstyle.h"
#include "read/date/slashdates.h"
#include "read/taggroup.h"
#include <string.h>

/* What an accepted entry looks like: a file that is refused is told so. */
static const char *example(const ReadInput *input) {
  const char *start = input->text + strspn(input->text, " \n\r\t");
  return *start == '{' || *start == '[' ? "{\"date\": \"2020-01-03\", \"title\": \"What happened\"}"
                                        : "\"- 2020-01-03: What happened\"";
}

typedef struct {
  const ReadInput *input;
  AuthoredKind kind;
  Timeline *out;
  const Comments *comments;
  GHashTable *ids;    /* id -> Node* that gave it */
  GHashTable *groups; /* ids of groups */
  Conformer *conformer;
  bool foreign;  /* the list is of another form than ours */
  guint undated; /* entries of it that have no date */
  LongTitles long_titles;
} Authored;

static const Node *value_of(const Node *map, const Node *key) {
  guint i;
  return g_ptr_array_find(map->items, key, &i) ? map->items->pdata[i + 1] : NULL;
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
    event->date = fieldspan_read(reader->input, map, "event");
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
    fieldread_fail(reader->input, title, "title-twice", "this event has a title after its date already");
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
  if (reader->foreign) {
    reader->undated += event->title && !is_given(map, "display_date"); /* else the date has been spoken of */
  } else if (event->title) {
    fieldread_fail(reader->input, given ? given : map, "missing-field",
                   "event \"%.60s\" has no date; give it one (\"date: 2020-01-03\"), or move it below \"undated:\"",
                   event->title);
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
    if (eventkey_is_own(map, map->items->pdata[i])) {
      return false;
    }
  }
  return map->items->len > 0;
}

static void complain_of_pair(Authored *reader, const Node *map) {
  const Node *key = map->items->pdata[0], *value = map->items->pdata[1];
  fieldread_fail(reader->input, key, "date-syntax", "\"%.60s\" is not a date; an event is %s", key->text,
                 example(reader->input));
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
  longtitle_look(&reader->long_titles, reader->input, key ? value_of(map, key) : node_get(map, "title"));
  if (key || node_get(map, "<<") || errors < diag_count(reader->input->diag, DIAG_ERROR)) {
    return; /* a field that is misspelt need not be missed as well */
  }
  if (!reader->foreign) {
    fieldread_missing(reader->input, &field_event, map);
  }
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

/* The mapping's own end is where the next thing starts: after comments that are not its. */
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

/* An entry of a foreign list that says nothing is none. */
static bool says_nothing(const Authored *reader, const Node *item, const Event *event) {
  if (!reader->foreign || event->title) {
    return false;
  }
  diag_add(reader->input->diag, DIAG_WARNING, "entry-lost", node_place(reader->input, item),
           "this entry has no title and is left out");
  return true;
}

static void move_text(char **to, char **from) {
  if (!*to) {
    *to = g_steal_pointer(from);
  }
}

/* A title row (TimelineJS) names the timeline; an era row is an era. */
static bool take_other(const Authored *reader, ConformKind kind, Event *event) {
  if (kind == CONFORM_TITLE) {
    move_text(&reader->out->title, &event->title);
    move_text(&reader->out->text, &event->text);
    return true;
  }
  if (kind != CONFORM_ERA || !event->date) {
    return false;
  }
  Era *era = g_new0(Era, 1);
  *era = (Era){date_ref(event->date), g_steal_pointer(&event->title), g_steal_pointer(&event->color)};
  g_ptr_array_add(reader->out->eras, era);
  return true;
}

static void conform(Authored *reader, Node *item) {
  if (reader->foreign) {
    conform_event(reader->conformer, item);
  } else {
    conform_own_event(reader->conformer, item);
  }
}

static void read_item(Authored *reader, Node *item, bool undated) {
  if (item->type != NODE_MAP) {
    fieldread_fail(reader->input, item, "type", "an event is %s or a mapping of fields, not %s", example(reader->input),
                   node_kind(item));
    suggest_event(reader, item, undated);
    return;
  }
  gsize end = end_of(reader->input, item);
  ConformKind kind = reader->foreign ? conform_kind(reader->conformer, item) : CONFORM_EVENT;
  conform(reader, item);
  g_autoptr(Event) event = read_event(reader, item, undated || kind == CONFORM_TITLE);
  if (take_other(reader, kind, event) || says_nothing(reader, item, event)) {
    return;
  }
  comments_take_event(reader->comments, item, event);
  if (reader->input->positions && !undated) {
    positions_add(reader->input->positions->events, item->offset, end, event->date);
  }
  GPtrArray *list = event->date ? reader->out->events : reader->out->undated;
  g_ptr_array_add(list, g_steal_pointer(&event));
}

static void read_events(Authored *reader, const Node *list, const char *name) {
  const ReadInput *input = reader->input;
  guint limit = (guint)options_int(input->options, OPT_MAX_EVENTS);
  if (!list || node_is_empty(list) || !fieldread_check_aliases(input, list)) {
    return;
  }
  if (list->type != NODE_LIST) {
    fieldread_fail(input, list, "type", "\"%s\" must be a list, not %s; an event is %s", name, node_kind(list),
                   example(input));
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
    const Node *item = list->items->pdata[i], *id = item->type == NODE_TEXT ? item : node_get(item, "id");
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
    fieldread_fail(input, root, "missing-field", "this timeline has no \"events:\"; below it an event is %s",
                   example(input));
  } else if (node_is_empty(events) || (events->type == NODE_LIST && !events->items->len)) {
    fieldread_fail(input, events, "empty", "the list of events is empty; an event is %s", example(input));
  }
}

static void complain_of_root(const Authored *reader, const Node *root) {
  const ReadInput *input = reader->input;
  if (reader->out->undated->len) {
    diag_add(input->diag, DIAG_ERROR, "no-events", (DiagPlace){0},
             "none of the dates of this file could be read; an event is %s", example(input));
    return;
  }
  if (reader->kind != AUTHORED_TREE) {
    g_autofree char *names = conform_names(reader->conformer);
    diag_add(input->diag, DIAG_ERROR, "csv-header", diag_place(input->diag, 0, 1),
             "no column of this table has dates; its columns are %s; --map date=NAME says which it is", names);
    return;
  }
  if (!root->items->len) {
    fieldread_fail(input, root, "empty", "the file is empty; a timeline needs at least \"events:\" with one event");
  } else {
    fieldread_fail(input, root->type == NODE_MAP ? root->items->pdata[0] : root, "no-events",
                   "no dates are found in this file; an event is %s below \"events:\"; "
                   "--map date=NAME says which key has the dates",
                   example(input));
  }
}

static void read_own(Authored *reader, const Node *root) {
  const ReadInput *input = reader->input;
  unsigned errors = diag_count(input->diag, DIAG_ERROR);
  fieldread_record(input, &field_timeline, root, NULL, reader->out);
  take_groups(reader, node_get(root, "groups"));
  if (errors == diag_count(input->diag, DIAG_ERROR)) {
    check_events(input, root);
  }
  read_events(reader, node_get(root, "events"), "events");
  read_events(reader, node_get(root, "undated"), "undated");
}

static void tell_foreign(const Authored *reader, const Node *root) {
  const Timeline *out = reader->out;
  if (reader->undated) {
    diag_add(reader->input->diag, DIAG_WARNING, "undated", (DiagPlace){0},
             "%u entries have no date and are listed as undated", reader->undated);
  }
  if (!out->events->len && !out->eras->len && !diag_failed(reader->input->diag)) {
    complain_of_root(reader, root);
  }
}

/* Of each part, so that the message has its place: that of the events before what they name. */
static bool check_aliases(const Authored *reader, const Node *root) {
  const Node *events = node_get(root, "events");
  bool good = !events || fieldread_check_aliases(reader->input, events);
  for (guint i = 0; i < root->items->len && good; i++) {
    good = fieldread_check_aliases(reader->input, root->items->pdata[i]);
  }
  return good && fieldread_check_aliases(reader->input, root);
}

/* Are the events the items of the root, in their order? */
static bool is_flat(const Node *root, const Node *events) {
  bool flat = root->type == NODE_LIST && root->items->len == events->items->len;
  for (guint i = 0; flat && i < events->items->len; i++) {
    flat = root->items->pdata[i] == events->items->pdata[i];
  }
  return flat;
}

static void read_foreign(Authored *reader, NodeTree *tree) {
  const Node *root = tree->root;
  Node *head, *events = check_aliases(reader, root) ? conform_tree(reader->conformer, &head) : NULL;
  if (!events && reader->kind == AUTHORED_TREE && root->type == NODE_LIST && root->items->len) {
    read_events(reader, root, "events"); /* what is wrong with the entries is said of each */
  }
  if (!events) {
    if (!diag_failed(reader->input->diag)) {
      complain_of_root(reader, root);
    }
    return;
  }
  reader->foreign = true;
  if (reader->input->positions && !is_flat(root, events)) {
    reader->input->positions->aliases = true; /* nothing may change its place */
  }
  if (root->type == NODE_MAP) {
    diag_add(reader->input->diag, DIAG_NOTE, "foreign-form", node_place(reader->input, root),
             "this is not dateline's own form; entries with dates found in it: %u; `-o NEW.yaml` writes them so",
             events->items->len);
  }
  fieldread_record(reader->input, &field_timeline, head, NULL, reader->out);
  take_groups(reader, node_get(head, "groups"));
  read_events(reader, events, "events");
  taggroup_apply(reader->input, reader->kind == AUTHORED_OWN_TABLE, reader->out);
  tell_foreign(reader, root);
}

static void read_tree(Authored *reader, NodeTree *tree) {
  const ReadInput *input = reader->input;
  const Node *root = tree->root;
  if (!root || node_is_empty(root)) {
    diag_add(input->diag, DIAG_ERROR, "empty", (DiagPlace){1, 1, 1},
             "the file is empty; a timeline needs at least \"events:\" with one event");
  } else if (root->type == NODE_TEXT) {
    fieldread_fail(input, root, "type",
                   "found plain text, expected a mapping with \"title:\" and \"events:\"; for prose give -f text");
  } else if (root->type == NODE_MAP && ownform_is(input, root)) {
    slashdates_settle(input, tree);
    read_own(reader, root);
  } else {
    read_foreign(reader, tree);
  }
}

void authored_read(const ReadInput *input, NodeTree *tree, const Comments *comments, AuthoredKind kind, Timeline *out) {
  g_autoptr(GHashTable) ids = g_hash_table_new(g_str_hash, g_str_equal);
  g_autoptr(GHashTable) groups = g_hash_table_new(g_str_hash, g_str_equal);
  Authored reader = {.input = input, .kind = kind, .comments = comments, .out = out, .ids = ids, .groups = groups};
  reader.conformer = conform_new(input, tree, kind);
  read_tree(&reader, tree);
  longtitle_tell(&reader.long_titles, input);
  conform_tell(reader.conformer);
  conform_free(reader.conformer);
  comments_take_sections(comments, out);
}
