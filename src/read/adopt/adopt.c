/* adopt.c -- see adopt.h.
 *
 * Such lists agree on little: the date is called date, year, time or when, the title event, name, subject or
 * even text.  So the names take their pick in the order of columns.json, the surest first, and what is left over is
 * kept as x-* fields. */
#include "read/adopt/adopt.h"

#include <string.h>

#include "read/adopt/adoption.h"
#include "read/adopt/adoptvalue.h"
#include "read/adopt/eventkey.h"
#include "read/adopt/queryterms.h"
#include "read/adopt/shape.h"
#include "read/adopt/survey.h"
#include "read/authored/fieldread.h"

Adoption *adopt_new(const ReadInput *input, NodeTree *tree, AuthoredKind kind) {
  Adoption *adoption = g_new0(Adoption, 1);
  *adoption = (Adoption){.input = input,
                         .tree = tree,
                         .kind = kind,
                         .root = tree->root,
                         .said = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL),
                         .plain = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free)};
  return adoption;
}

/* A file in our own form needs no names but ours. */
static void prepare(Adoption *adoption) {
  if (!adoption->columns) {
    adoption->columns = columns_new(adoption->input);
    adoption->dates = importdate_new(adoption->input, adoption->kind == AUTHORED_OWN_TABLE);
    adoption->when = adoptdate_new(adoption->input, adoption->tree, adoption->columns, adoption->dates,
                                   adoption->kind == AUTHORED_TREE);
  }
}

void adopt_free(Adoption *adoption) {
  adoptdate_free(adoption->when);
  importdate_free(adoption->dates);
  columns_free(adoption->columns);
  g_hash_table_unref(adoption->said);
  g_hash_table_unref(adoption->plain);
  g_free(adoption);
}

/* -- Names -- */

bool adoption_is_first(Adoption *adoption, const Node *key) {
  return g_hash_table_add(adoption->said, g_strdup(key->text));
}

static const char *plain_of(Adoption *adoption, const Node *key) {
  char *plain = g_hash_table_lookup(adoption->plain, key->text);
  if (!plain) {
    plain = columns_plain(key->text);
    g_hash_table_insert(adoption->plain, g_strdup(key->text), plain);
  }
  return plain;
}

/* Of a table it need not be said that "Headline" is the title. */
static void note_name(Adoption *adoption, const Node *key, const char *ours) {
  if (adoption->kind == AUTHORED_TREE && adoption_is_first(adoption, key)) {
    diag_add(adoption->input->diag, DIAG_NOTE, "field-renamed", node_place(adoption->input, key),
             "\"%.60s\" is read as \"%s\"; `-o NEW.yaml` writes the list in dateline's own form", key->text, ours);
  }
}

static void note_kept(Adoption *adoption, const Node *key, const char *extra) {
  if (adoption_is_first(adoption, key)) {
    diag_add(adoption->input->diag, DIAG_NOTE, "field-renamed", node_place(adoption->input, key),
             "%s\"%.60s\" has no place in a timeline and is kept as \"%.60s\"",
             adoption->kind == AUTHORED_TREE ? "" : "the column ", key->text, extra);
  }
}

static void rename_key(Adoption *adoption, Node *key, const char *ours) {
  note_name(adoption, key, ours);
  node_set_text(key, g_strdup(ours));
}

Node *adoption_text(const Adoption *adoption, const Node *like, const char *text) {
  return node_tree_add(adoption->tree, NODE_TEXT, like, g_strdup(text));
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

static Node *find_key(Adoption *adoption, const Node *map, const char *name) {
  for (guint i = 0; i < map->items->len; i += 2) {
    Node *key = map->items->pdata[i];
    if (key->type == NODE_TEXT && !strcmp(plain_of(adoption, key), name)) {
      return key;
    }
  }
  return NULL;
}

/* A list or mapping may well be in the place of an ornament, but is no title or date; and what is called weight or
 * severity elsewhere is seldom 1 to 5. */
static bool may_hold(const Field *field, const Node *value) {
  bool essential = field->type == FIELD_DATE || !strcmp(field->name, "title");
  return field->type == FIELD_RANK ? adoption_is_rank(value) : !essential || value->type != NODE_LIST;
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

static GArray *columns_meant(const Adoption *adoption, const Node *map) {
  GArray *candidates = g_array_new(FALSE, FALSE, sizeof(Candidate));
  for (guint i = 0; i < map->items->len; i += 2) {
    const Node *key = map->items->pdata[i];
    const GArray *picks = eventkey_is_own(map, key) ? NULL : columns_picks(adoption->columns, key->text);
    for (guint p = 0; picks && p < picks->len; p++) {
      Candidate candidate = {g_array_index(picks, ColumnPick, p), i};
      g_array_append_val(candidates, candidate);
    }
  }
  g_array_sort(candidates, compare_candidates);
  return candidates;
}

static void pick_all(Adoption *adoption, Node *map) {
  g_autoptr(GArray) candidates = columns_meant(adoption, map);
  for (guint c = 0; c < candidates->len; c++) {
    const Candidate *candidate = &g_array_index(candidates, Candidate, c);
    const Field *field = field_of(adoption->columns->list->pdata[candidate->pick.column]);
    Node *key = map->items->pdata[candidate->at];
    bool second_date = field && field->type == FIELD_DATE && node_find(map, "start") >= 0;
    if (field && !second_date && !eventkey_is_own(map, key) && node_find(map, field->name) < 0 &&
        may_hold(field, map->items->pdata[candidate->at + 1])) {
      rename_key(adoption, key, field->name);
    }
  }
}

/* The key that is the event's date; in our own form also one that was to be a date. */
static const Node *date_key_of(const Adoption *adoption, const Node *map) {
  const Node *key = eventkey_date(adoption->input, map);
  return key && (adoption->own || fieldread_is_date(adoption->input, key)) ? key : NULL;
}

/* Where nothing else is the title, the text is. */
static void promote_text(Adoption *adoption, Node *map) {
  int at = node_find(map, "text");
  if (at >= 0 && node_find(map, "title") < 0 && !date_key_of(adoption, map)) {
    rename_key(adoption, map->items->pdata[at], "title");
  }
}

/* Of the programs that say what an entry is by a type. */
static const struct {
  const char *name;
  AdoptKind kind;
} types[] = {{"title", ADOPT_TITLE}, {"era", ADOPT_ERA},   {"background", ADOPT_ERA}, {"event", ADOPT_EVENT},
             {"item", ADOPT_EVENT},  {"box", ADOPT_EVENT}, {"point", ADOPT_EVENT},    {"range", ADOPT_EVENT}};

/* The key of its type, NULL where that is of no program: "battle" in a spreadsheet. */
static Node *find_type(Adoption *adoption, const Node *map, AdoptKind *kind) {
  Node *key = find_key(adoption, map, "type");
  const Node *value = key ? node_get(map, key->text) : NULL;
  for (gsize i = 0; value && value->type == NODE_TEXT && i < G_N_ELEMENTS(types); i++) {
    if (!g_ascii_strcasecmp(value->text, types[i].name)) {
      *kind = types[i].kind;
      return key;
    }
  }
  return NULL;
}

AdoptKind adopt_kind(Adoption *adoption, const Node *map) {
  AdoptKind kind = ADOPT_EVENT;
  find_type(adoption, map, &kind);
  return kind;
}

/* The kind of thing in a spreadsheet is a group; those of programs are none. */
static void take_type(Adoption *adoption, Node *map) {
  AdoptKind kind;
  Node *key = find_key(adoption, map, "type"), *known = find_type(adoption, map, &kind);
  int at = key ? node_find(map, key->text) : -1;
  if (known) {
    g_ptr_array_remove_range(map->items, (guint)at, 2);
  } else if (key && ((const Node *)map->items->pdata[at + 1])->type == NODE_TEXT && node_find(map, "group") < 0) {
    rename_key(adoption, key, "group");
  }
}

/* "media caption" and "media credit" of a sheet. */
static void join_media(const Adoption *adoption, Node *map) {
  static const char *const meanings[] = {"media caption", "media credit"}, *const parts[] = {"caption", "credit"};
  int media = node_find(map, "media");
  for (gsize i = 0; media >= 0 && i < G_N_ELEMENTS(meanings); i++) {
    int at = columns_find_in(adoption->columns, map, meanings[i]);
    Node *picture = map->items->pdata[media + 1];
    if (at < 0 || eventkey_is_own(map, map->items->pdata[at])) {
      continue;
    }
    if (picture->type == NODE_TEXT) {
      Node *url = picture;
      picture = node_tree_add(adoption->tree, NODE_MAP, url, NULL);
      node_put(picture, adoption_text(adoption, url, "url"), url);
      map->items->pdata[media + 1] = picture;
    }
    node_put(picture, adoption_text(adoption, map->items->pdata[at], parts[i]), map->items->pdata[at + 1]);
    g_ptr_array_remove_range(map->items, (guint)at, 2);
    media = node_find(map, "media");
  }
}

static void translate(Adoption *adoption, Node *map) {
  pick_all(adoption, map);
  join_media(adoption, map);
  take_type(adoption, map);
}

/* -- What is left -- */

/* `published: false`, `draft: true` */
static void drop_hidden(Adoption *adoption, Node *map) {
  for (guint i = 0; i < map->items->len; i += 2) {
    Node *key = map->items->pdata[i];
    const char *meaning = key->type == NODE_TEXT ? columns_meaning(adoption->columns, key->text) : NULL;
    bool published = meaning && !strcmp(meaning, "published"), hidden = meaning && !strcmp(meaning, "hidden"), set;
    if ((published || hidden) && adoption_is_flag(map->items->pdata[i + 1], &set) && set == hidden) {
      adoption->first_hidden = adoption->hidden ? adoption->first_hidden : node_place(adoption->input, key);
      adoption->hidden++;
      map->items->pdata[i] = adoption_text(adoption, key, "drop");
      map->items->pdata[i + 1] = adoption_text(adoption, key, "true");
      return;
    }
  }
}

/* A name that is nearly one of ours, or a second date, is a slip of the pen where the others are ours. */
static bool is_slip(const Adoption *adoption, const Node *key) {
  g_autofree const char **names = adoption->own ? fields_names(&field_event) : NULL;
  g_autofree char *lower = names ? g_utf8_strdown(key->text, -1) : NULL;
  return names &&
         ((!fields_find(&field_event, lower) && diag_suggest(lower, names)) || fieldread_is_date(adoption->input, key));
}

/* Whatever has no place here is kept as its words. */
static void keep_unknown(Adoption *adoption, Node *map) {
  const Node *date_key = date_key_of(adoption, map);
  for (guint i = 0; i < map->items->len; i += 2) {
    Node *key = map->items->pdata[i], *value = map->items->pdata[i + 1];
    if (eventkey_is_own(map, key) || key == date_key || is_slip(adoption, key)) {
      continue;
    }
    g_autofree char *extra = columns_extra(key->text);
    if (value->type != NODE_TEXT) {
      g_autofree char *words = adoptvalue_words(value, ", ");
      map->items->pdata[i + 1] = adoption_text(adoption, value, words);
    }
    note_kept(adoption, key, extra);
    node_set_text(key, g_steal_pointer(&extra));
  }
}

void adopt_event(Adoption *adoption, Node *map) {
  adoption->own = false;
  lift_range(map);
  adoptdate_join_parts(adoption->when, map);
  translate(adoption, map);
  adoption_form(adoption, map);
  promote_text(adoption, map);
  adoptdate_take(adoption->when, map);
  drop_hidden(adoption, map);
  keep_unknown(adoption, map);
}

void adopt_own_event(Adoption *adoption, Node *map) {
  bool strange = false, own = false;
  adoption->own = true;
  for (guint i = 0; i < map->items->len; i += 2) {
    own |= eventkey_is_own(map, map->items->pdata[i]);
  }
  for (guint i = 0; (own || map->items->len > 2) && !strange && i < map->items->len; i += 2) {
    strange = !eventkey_is_own(map, map->items->pdata[i]) && !is_slip(adoption, map->items->pdata[i]);
  }
  if (strange) { /* else no field at all: `Opens: 1869` */
    prepare(adoption);
    translate(adoption, map);
    drop_hidden(adoption, map);
    keep_unknown(adoption, map);
  }
  adoption_form(adoption, map);
}

void adopt_tell(const Adoption *adoption) {
  if (adoption->hidden) {
    diag_add(adoption->input->diag, DIAG_WARNING, "not-published", adoption->first_hidden,
             "%u of the entries are drafts or not published, and are not drawn", adoption->hidden);
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

char *adopt_names(Adoption *adoption) {
  g_autoptr(Survey) survey = survey_new(adoption->input, adoption->columns, adoption->dates);
  for (guint i = 0; i < MIN(adoption->root->items->len, 10); i++) {
    survey_map(survey, adoption->root->items->pdata[i]);
  }
  return survey_names(survey);
}

/* What is guessed is said once. */
static bool guess(Adoption *adoption, Survey *survey, const char *meaning) {
  const char *name = survey_guess(survey, meaning);
  if (name) {
    g_hash_table_add(adoption->said, g_strdup(name));
  }
  return name;
}

/* Every mapping of the file. */
static bool guess_date(Adoption *adoption) {
  enum { LOOK_AT = 2000 };
  g_autoptr(Survey) survey = survey_new(adoption->input, adoption->columns, adoption->dates);
  for (guint i = 0; i < MIN(adoption->tree->nodes->len, LOOK_AT); i++) {
    const Node *node = adoption->tree->nodes->pdata[i];
    if (node->type == NODE_MAP) {
      survey_map(survey, node);
    }
  }
  return !survey_has(survey, "date") && guess(adoption, survey, "date");
}

static void survey_events(Adoption *adoption, const Node *events) {
  g_autoptr(Survey) survey = survey_new(adoption->input, adoption->columns, adoption->dates);
  bool short_form = true;
  for (guint i = 0; i < events->items->len; i++) {
    Node *map = events->items->pdata[i];
    queryterms_settle(adoption->tree, adoption->columns, map);
    survey_map(survey, map);
    short_form &= date_key_of(adoption, map) != NULL;
    adoptdate_look(adoption->when, map);
  }
  if (!survey_has(survey, "end") && !survey_has(survey, "end year")) {
    guess(adoption, survey, "end");
  }
  if (!short_form && !survey_has(survey, "title")) {
    guess(adoption, survey, "title");
  }
}

Node *adopt_tree(Adoption *adoption, Node **root) {
  prepare(adoption);
  Node *events = shape_events(adoption->input, adoption->tree, adoption->columns, root);
  if (!events && guess_date(adoption)) {
    events = shape_events(adoption->input, adoption->tree, adoption->columns, root);
  }
  if (events) {
    survey_events(adoption, events);
  }
  return events;
}
