/* conform.c -- see conform.h.
 *
 * Such lists agree on little: the date is called date, year, time or when, the title event, name, subject or
 * even text.  So the names take their pick in the order of columns.json, the surest first, and what is left over is
 * kept as x-* fields. */
#include "read/conform/conform.h"

#include <string.h>

#include "read/authored/fieldread.h"
#include "read/conform/conformer.h"
#include "read/conform/conformvalue.h"
#include "read/conform/eventkey.h"
#include "read/conform/queryterms.h"
#include "read/conform/shape.h"
#include "read/conform/survey.h"

Conformer *conform_new(const ReadInput *input, NodeTree *tree, AuthoredKind kind) {
  Conformer *conformer = g_new0(Conformer, 1);
  *conformer = (Conformer){.input = input,
                           .tree = tree,
                           .kind = kind,
                           .root = tree->root,
                           .said = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
                           .plain = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free)};
  return conformer;
}

/* A file in our own form needs no names but ours. */
static void prepare(Conformer *conformer) {
  if (!conformer->columns) {
    conformer->columns = columns_new(conformer->input);
    conformer->dates = importdate_new(conformer->input, conformer->kind == AUTHORED_OWN_TABLE);
    conformer->when = conformdate_new(conformer->input, conformer->tree, conformer->columns, conformer->dates,
                                      conformer->kind == AUTHORED_TREE);
  }
}

void conform_free(Conformer *conformer) {
  conformdate_free(conformer->when);
  importdate_free(conformer->dates);
  columns_free(conformer->columns);
  g_hash_table_unref(conformer->said);
  g_hash_table_unref(conformer->plain);
  g_free(conformer);
}

/* -- Names -- */

bool conformer_is_first(Conformer *conformer, const Node *key) {
  return g_hash_table_add(conformer->said, g_strdup(key->text));
}

static const char *plain_of(Conformer *conformer, const Node *key) {
  char *plain = g_hash_table_lookup(conformer->plain, key->text);
  if (!plain) {
    plain = columns_plain(key->text);
    g_hash_table_insert(conformer->plain, g_strdup(key->text), plain);
  }
  return plain;
}

/* Of a table it need not be said that "Headline" is the title. */
static void note_name(Conformer *conformer, const Node *key, const char *ours) {
  if (conformer->kind == AUTHORED_TREE && conformer_is_first(conformer, key)) {
    diag_add(conformer->input->diag, DIAG_NOTE, "field-renamed", node_place(conformer->input, key),
             "\"%.60s\" is read as \"%s\"; `-o NEW.yaml` writes the list in dateline's own form", key->text, ours);
  }
}

static void note_kept(Conformer *conformer, const Node *key, const char *extra) {
  if (conformer_is_first(conformer, key)) {
    diag_add(conformer->input->diag, DIAG_NOTE, "field-renamed", node_place(conformer->input, key),
             "%s\"%.60s\" has no place in a timeline and is kept as \"%.60s\"",
             conformer->kind == AUTHORED_TREE ? "" : "the column ", key->text, extra);
  }
}

static void rename_key(Conformer *conformer, Node *key, const char *ours) {
  note_name(conformer, key, ours);
  node_set_text(key, g_strdup(ours));
}

Node *conformer_text(const Conformer *conformer, const Node *like, const char *text) {
  return node_tree_add(conformer->tree, NODE_TEXT, like, g_strdup(text));
}

/* `date_range: {start: ..., end: ...}` */
static void lift_range(Node *map) {
  for (guint i = 0; i < map->items->len; i += 2) {
    const Node *key = map->items->pdata[i], *value = map->items->pdata[i + 1];
    bool range = value->type == NODE_MAP && (node_get(value, "start") || node_get(value, "from"));
    if (!range || (eventkey_is_own(map, key) && strcmp(key->text, "date"))) {
      continue;
    }
    g_ptr_array_remove_range(map->items, i, 2);
    for (guint j = 0; j < value->items->len; j++) {
      g_ptr_array_insert(map->items, (int)(i + j), value->items->pdata[j]);
    }
    return;
  }
}

static Node *find_key(Conformer *conformer, const Node *map, const char *name) {
  for (guint i = 0; i < map->items->len; i += 2) {
    Node *key = map->items->pdata[i];
    if (key->type == NODE_TEXT && !strcmp(plain_of(conformer, key), name)) {
      return key;
    }
  }
  return NULL;
}

/* A list or mapping may well be in the place of an ornament, but is no title or date; and what is called weight or
 * severity elsewhere is seldom 1 to 5. */
static bool may_hold(const Field *field, const Node *value) {
  bool essential = field->type == FIELD_DATE || !strcmp(field->name, "title");
  return field->type == FIELD_RANK ? conformer_is_rank(value) : !essential || value->type != NODE_LIST;
}

static const Field *field_of(const Column *column) {
  return fields_find(&field_event, strcmp(column->meaning, "year") ? column->meaning : "date");
}

/* That a key of the event may be a field. */
typedef struct {
  ColumnPick pick;
  guint at;
} Candidate;

static int compare_candidates(const void *left, const void *right) {
  const Candidate *a = left, *b = right;
  int order = (a->pick.column > b->pick.column) - (a->pick.column < b->pick.column);
  order = order ? order : (a->pick.rank > b->pick.rank) - (a->pick.rank < b->pick.rank);
  return order ? order : (a->at > b->at) - (a->at < b->at);
}

static GArray *columns_meant(const Conformer *conformer, const Node *map) {
  GArray *candidates = g_array_new(FALSE, FALSE, sizeof(Candidate));
  for (guint i = 0; i < map->items->len; i += 2) {
    const Node *key = map->items->pdata[i];
    const GArray *picks = eventkey_is_own(map, key) ? NULL : columns_picks(conformer->columns, key->text);
    for (guint p = 0; picks && p < picks->len; p++) {
      Candidate candidate = {g_array_index(picks, ColumnPick, p), i};
      g_array_append_val(candidates, candidate);
    }
  }
  g_array_sort(candidates, compare_candidates);
  return candidates;
}

static void pick_all(Conformer *conformer, Node *map) {
  g_autoptr(GArray) candidates = columns_meant(conformer, map);
  for (guint c = 0; c < candidates->len; c++) {
    const Candidate *candidate = &g_array_index(candidates, Candidate, c);
    const Field *field = field_of(conformer->columns->list->pdata[candidate->pick.column]);
    Node *key = map->items->pdata[candidate->at];
    bool second_date = field && field->type == FIELD_DATE && node_find(map, "start") >= 0;
    if (field && !second_date && !eventkey_is_own(map, key) && node_find(map, field->name) < 0 &&
        may_hold(field, map->items->pdata[candidate->at + 1])) {
      rename_key(conformer, key, field->name);
    }
  }
}

/* The key that is the event's date; in our own form also one that was to be a date. */
static const Node *date_key_of(const Conformer *conformer, const Node *map) {
  const Node *key = eventkey_date(conformer->input, map);
  return key && (conformer->own || fieldread_is_date(conformer->input, key)) ? key : NULL;
}

/* Where nothing else is the title, the text is. */
static void promote_text(Conformer *conformer, Node *map) {
  int at = node_find(map, "text");
  if (at >= 0 && node_find(map, "title") < 0 && !date_key_of(conformer, map)) {
    rename_key(conformer, map->items->pdata[at], "title");
  }
}

/* Of the programs that say what an entry is by a type. */
static const struct {
  const char *name;
  ConformKind kind;
} types[] = {{"title", CONFORM_TITLE}, {"era", CONFORM_ERA},   {"background", CONFORM_ERA}, {"event", CONFORM_EVENT},
             {"item", CONFORM_EVENT},  {"box", CONFORM_EVENT}, {"point", CONFORM_EVENT},    {"range", CONFORM_EVENT}};

/* The key of its type, NULL where that is of no program: "battle" in a spreadsheet. */
static Node *find_type(Conformer *conformer, const Node *map, ConformKind *kind) {
  Node *key = find_key(conformer, map, "type");
  const Node *value = key ? node_get(map, key->text) : NULL;
  for (gsize i = 0; value && value->type == NODE_TEXT && i < G_N_ELEMENTS(types); i++) {
    if (!g_ascii_strcasecmp(value->text, types[i].name)) {
      *kind = types[i].kind;
      return key;
    }
  }
  return NULL;
}

ConformKind conform_kind(Conformer *conformer, const Node *map) {
  ConformKind kind = CONFORM_EVENT;
  find_type(conformer, map, &kind);
  return kind;
}

/* The kind of thing in a spreadsheet is a group; those of programs are none. */
static void take_type(Conformer *conformer, Node *map) {
  ConformKind kind;
  Node *key = find_key(conformer, map, "type"), *known = find_type(conformer, map, &kind);
  int at = key ? node_find(map, key->text) : -1;
  if (known) {
    g_ptr_array_remove_range(map->items, (guint)at, 2);
  } else if (key && ((const Node *)map->items->pdata[at + 1])->type == NODE_TEXT && node_find(map, "group") < 0) {
    rename_key(conformer, key, "group");
  }
}

/* "media caption" and "media credit" of a sheet. */
static void join_media(const Conformer *conformer, Node *map) {
  static const char *const meanings[] = {"media caption", "media credit"}, *const parts[] = {"caption", "credit"};
  int media = node_find(map, "media");
  for (gsize i = 0; media >= 0 && i < G_N_ELEMENTS(meanings); i++) {
    int at = columns_find_in(conformer->columns, map, meanings[i]);
    Node *picture = map->items->pdata[media + 1];
    if (at < 0 || eventkey_is_own(map, map->items->pdata[at])) {
      continue;
    }
    if (picture->type == NODE_TEXT) {
      Node *url = picture;
      picture = node_tree_add(conformer->tree, NODE_MAP, url, NULL);
      node_put(picture, conformer_text(conformer, url, "url"), url);
      map->items->pdata[media + 1] = picture;
    }
    node_put(picture, conformer_text(conformer, map->items->pdata[at], parts[i]), map->items->pdata[at + 1]);
    g_ptr_array_remove_range(map->items, (guint)at, 2);
    media = node_find(map, "media");
  }
}

static void translate(Conformer *conformer, Node *map) {
  pick_all(conformer, map);
  join_media(conformer, map);
  take_type(conformer, map);
}

/* -- What is left -- */

/* `published: false`, `draft: true` */
static void drop_hidden(Conformer *conformer, Node *map) {
  for (guint i = 0; i < map->items->len; i += 2) {
    Node *key = map->items->pdata[i];
    const char *meaning = key->type == NODE_TEXT ? columns_meaning(conformer->columns, key->text) : NULL;
    bool published = meaning && !strcmp(meaning, "published"), hidden = meaning && !strcmp(meaning, "hidden"), set;
    if ((published || hidden) && conformer_is_flag(map->items->pdata[i + 1], &set) && set == hidden) {
      conformer->first_hidden = conformer->hidden ? conformer->first_hidden : node_place(conformer->input, key);
      conformer->hidden++;
      map->items->pdata[i] = conformer_text(conformer, key, "drop");
      map->items->pdata[i + 1] = conformer_text(conformer, key, "true");
      return;
    }
  }
}

/* A name that is nearly one of ours, or a second date, is a slip of the pen where the others are ours. */
static bool is_slip(const Conformer *conformer, const Node *key) {
  g_autofree const char **names = conformer->own ? fields_names(&field_event) : NULL;
  g_autofree char *lower = names ? g_utf8_strdown(key->text, -1) : NULL;
  return names && ((!fields_find(&field_event, lower) && diag_suggest(lower, names)) ||
                   fieldread_is_date(conformer->input, key));
}

/* Whatever has no place here is kept as its words. */
static void keep_unknown(Conformer *conformer, Node *map) {
  const Node *date_key = date_key_of(conformer, map);
  for (guint i = 0; i < map->items->len; i += 2) {
    Node *key = map->items->pdata[i], *value = map->items->pdata[i + 1];
    if (eventkey_is_own(map, key) || key == date_key || is_slip(conformer, key)) {
      continue;
    }
    g_autofree char *extra = columns_extra(key->text);
    if (value->type != NODE_TEXT) {
      g_autofree char *words = conformvalue_words(value, ", ");
      map->items->pdata[i + 1] = conformer_text(conformer, value, words);
    }
    note_kept(conformer, key, extra);
    node_set_text(key, g_steal_pointer(&extra));
  }
}

void conform_event(Conformer *conformer, Node *map) {
  conformer->own = false;
  lift_range(map);
  conformdate_join_parts(conformer->when, map);
  translate(conformer, map);
  conformer_values(conformer, map);
  promote_text(conformer, map);
  conformdate_take(conformer->when, map);
  drop_hidden(conformer, map);
  keep_unknown(conformer, map);
}

void conform_own_event(Conformer *conformer, Node *map) {
  bool strange = false, own = false;
  conformer->own = true;
  for (guint i = 0; i < map->items->len; i += 2) {
    own |= eventkey_is_own(map, map->items->pdata[i]);
  }
  for (guint i = 0; (own || map->items->len > 2) && !strange && i < map->items->len; i += 2) {
    strange = !eventkey_is_own(map, map->items->pdata[i]) && !is_slip(conformer, map->items->pdata[i]);
  }
  if (strange) { /* else no field at all: `Opens: 1869` */
    prepare(conformer);
    translate(conformer, map);
    drop_hidden(conformer, map);
    keep_unknown(conformer, map);
  }
  conformer_values(conformer, map);
}

void conform_tell(const Conformer *conformer) {
  if (conformer->hidden) {
    diag_add(conformer->input->diag, DIAG_WARNING, "not-published", conformer->first_hidden,
             "%u of the entries are drafts or not published, and are not drawn", conformer->hidden);
  }
}

/* -- The list -- */

static void survey_map(Survey *survey, const Node *map) {
  for (guint i = 0; i < map->items->len; i += 2) {
    const Node *key = map->items->pdata[i], *value = map->items->pdata[i + 1];
    if (key->type == NODE_TEXT && value->type == NODE_TEXT) {
      survey_add(survey, key, value);
    }
  }
}

char *conform_names(Conformer *conformer) {
  g_autoptr(Survey) survey = survey_new(conformer->input, conformer->columns, conformer->dates);
  for (guint i = 0; i < MIN(conformer->root->items->len, 10); i++) {
    survey_map(survey, conformer->root->items->pdata[i]);
  }
  return survey_names(survey);
}

/* What is guessed is said once. */
static bool guess(Conformer *conformer, Survey *survey, const char *meaning) {
  const char *name = survey_guess(survey, meaning);
  if (name) {
    g_hash_table_add(conformer->said, g_strdup(name));
  }
  return name;
}

/* Every mapping of the file. */
static bool guess_date(Conformer *conformer) {
  enum { LOOK_AT = 2000 };
  g_autoptr(Survey) survey = survey_new(conformer->input, conformer->columns, conformer->dates);
  for (guint i = 0; i < MIN(conformer->tree->nodes->len, LOOK_AT); i++) {
    const Node *node = conformer->tree->nodes->pdata[i];
    if (node->type == NODE_MAP) {
      survey_map(survey, node);
    }
  }
  return !survey_has(survey, "date") && guess(conformer, survey, "date");
}

static void survey_events(Conformer *conformer, const Node *events) {
  g_autoptr(Survey) survey = survey_new(conformer->input, conformer->columns, conformer->dates);
  bool short_form = true;
  for (guint i = 0; i < events->items->len; i++) {
    Node *map = events->items->pdata[i];
    queryterms_settle(conformer->tree, conformer->columns, map);
    survey_map(survey, map);
    short_form &= date_key_of(conformer, map) != NULL;
    conformdate_look(conformer->when, map);
  }
  if (!survey_has(survey, "end") && !survey_has(survey, "end year")) {
    guess(conformer, survey, "end");
  }
  if (!short_form && !survey_has(survey, "title")) {
    guess(conformer, survey, "title");
  }
}

Node *conform_tree(Conformer *conformer, Node **root) {
  prepare(conformer);
  Node *events = shape_events(conformer->input, conformer->tree, conformer->columns, root);
  if (!events && guess_date(conformer)) {
    events = shape_events(conformer->input, conformer->tree, conformer->columns, root);
  }
  if (events) {
    survey_events(conformer, events);
  }
  return events;
}
