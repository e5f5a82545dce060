/* entrysigns.c -- see entrysigns.h. */
#include "event/entrysigns.h"

#include <stdlib.h>
#include <string.h>

#include "event/entrylook.h"

void entry_add(const EntryLook *look, const char *kind, const char *value) {
  bool word = g_ascii_isalnum(value[0]) && !strpbrk(value, "=_ \t\n");
  value = word ? value : "mark";
  if (look->signs->n < ENTRY_SIGNS) {
    EntrySign *sign = &look->signs->at[look->signs->n++];
    sign->kind = kind;
    g_strlcpy(sign->value, value, sizeof sign->value);
  }
}

void entry_add_if(const EntryLook *look, const char *kind, const char *value, bool holds) {
  if (holds) {
    entry_add(look, kind, value);
  }
}

void entry_add_step(const EntryLook *look, const char *kind, guint number, const guint *bounds, guint n) {
  guint i = 0;
  while (i < n && number >= bounds[i]) {
    i++;
  }
  char value[ENTRY_VALUE];
  g_snprintf(value, sizeof value, "%u", i < n ? bounds[i] : bounds[n - 1] + 1);
  entry_add(look, kind, value);
}

const char *entry_pos(const Clause *clause, gint32 i) {
  return i >= 0 && i < clause->n ? tags_class(clause->pos[i]) : "none";
}

char *entry_word(const Clause *clause, gint32 i) {
  return g_ascii_strdown(clause->text + clause->tokens[i].offset, (gssize)clause->tokens[i].length);
}

bool entry_is_mark(const Clause *clause, gint32 i, const char *marks) {
  return i >= 0 && i < clause->n && clause->tokens[i].length == 1 &&
         strchr(marks, clause->text[clause->tokens[i].offset]);
}

/* ---- the story ----------------------------------------------------------------------------- */

static void add_story(const EntryLook *look) {
  static const guint places[] = {1, 2, 4, 8, 16, 32}, shares[] = {1, 20, 40, 60, 80}, trade[] = {10, 25, 50};
  enum { TENTH = 10 };
  const Document *document = look->passage->document;
  g_autofree char *date = entry_date_key(look->passage, look->timex);
  bool told = story_has_date(look->story, date), head = story_has_head(look->story, look->clause, look->head);
  entry_add_if(look, "deed_told", "same-year", story_has_head_in_year(look->story, look->clause, look->head, date));
  gsize body = document->len - document->body;
  char tenth[ENTRY_VALUE];
  g_snprintf(tenth, sizeof tenth, "%u",
             (guint)(TENTH * (guint64)(look->passage->sentence.offset - document->body) / MAX(body, 1)));
  entry_add(look, "place", tenth);
  entry_add_step(look, "sentence", story_sentences(look->story), places, G_N_ELEMENTS(places));
  entry_add(look, "date_told", told ? head ? "with-head" : "yes" : "no");
  entry_add_if(look, "head_told", "yes", head);
  entry_add_step(look, "trade", story_trade(look->story, look->clause), trade, G_N_ELEMENTS(trade));
  entry_add(look, "year_told", story_has_year(look->story, date) ? told ? "both" : "yes" : "no");
  entry_add_if(look, "shares_head", "yes", story_shares_head(look->story, look->clause, look->head));
  if (told) {
    entry_add_step(look, "same_day_words", story_share(look->story, look->clause, date), shares, G_N_ELEMENTS(shares));
  }
}

/* ---- the head ------------------------------------------------------------------------------ */

static const char *sort_of(const EntryLook *look) {
  const Clause *clause = look->clause;
  if (clause_is_predicate(clause, look->head)) {
    return clause->pos[look->head] != POS_VERB          ? "predicate"
           : clause_in(clause, look->head, "reporting") ? "report"
           : clause_in(clause, look->head, "stative")   ? "state"
                                                        : "verb";
  }
  return clause_is_nominal(clause, look->head) ? "nominal" : "noun";
}

static gint32 subject_of(const Clause *clause, gint32 head) {
  gint32 subject = clause_child(clause, head, REL_SUBJECT);
  return subject >= 0 ? subject : clause_child(clause, head, REL_SUBJECT_PASSIVE);
}

/* What the date phrase hangs on. */
static const char *hangs_on(const EntryLook *look) {
  const Clause *clause = look->clause;
  gint32 above = clause->tokens[look->last].head;
  return above == look->head ? "direct" : above < 0 ? "top" : clause->pos[above] == POS_VERB ? "verb" : "noun";
}

/* What the sentence says first of all, and how far below it the head stands. */
static void add_root(const EntryLook *look) {
  static const guint depths[] = {1, 2, 3, 4};
  const Clause *clause = look->clause;
  gint32 root = look->head;
  guint depth = 0;
  while (clause->tokens[root].head >= 0 && depth < (guint)clause->n) {
    root = clause->tokens[root].head;
    depth++;
  }
  entry_add(look, "root_tag", clause_tag(clause, root));
  entry_add_if(look, "root", "reports", depth > 0 && clause_in(clause, root, "reporting"));
  entry_add_step(look, "depth", depth, depths, G_N_ELEMENTS(depths));
}

static void add_head(const EntryLook *look) {
  const Clause *clause = look->clause;
  gint32 head = look->head, subject = subject_of(clause, head), aux = clause_child(clause, head, REL_AUX);
  entry_add(look, "sort", sort_of(look));
  entry_add(look, "head_tag", clause_tag(clause, head));
  entry_add(look, "head_rel", clause->syntax->model.label[clause->tokens[head].label]);
  entry_add(look, "subject", entry_pos(clause, subject));
  g_autofree char *helped = aux < 0 ? g_strdup("none") : entry_word(clause, aux);
  entry_add(look, "auxiliary", helped);
  entry_add(look, "hangs", hangs_on(look));
  entry_add(look, "side", head > look->last ? "after" : "before");
  char both[ENTRY_VALUE];
  g_snprintf(both, sizeof both, "%s.%s", sort_of(look), hangs_on(look));
  entry_add(look, "sort_hangs", both);
  add_root(look);
}

/* ---- the sentence -------------------------------------------------------------------------- */

bool entry_ends_sentence(const Clause *clause) {
  gint32 i = clause->n - 1;
  while (i > 0 && entry_is_mark(clause, i, "\"')")) {
    i--;
  }
  return entry_is_mark(clause, i, ".!?");
}

static bool has_finite(const Clause *clause) {
  for (gint32 i = 0; i < clause->n; i++) {
    bool verb = clause->pos[i] == POS_VERB || clause->pos[i] == POS_MODAL;
    if (verb && clause->tokens[i].head < 0) {
      return true;
    }
  }
  return clause_has(clause, POS_MODAL);
}

/* Does a word of that class stand in the sentence: "than", "percent", "usually"? */
static void add_word_classes(const EntryLook *look) {
  static const char *const classes[] = {"compared", "counted", "speaker", "habit", "figure", "before", "negated"};
  const Clause *clause = look->clause;
  guint found = 0;
  for (gint32 i = 0; i < clause->n; i++) {
    bool of_date = clause->tokens[i].phrase || i == look->first - 1; /* "since 2020" */
    const char *class = of_date ? NULL : clause_value(clause, i, "entry_words");
    for (guint c = 0; class && c < G_N_ELEMENTS(classes); c++) {
      found |= strcmp(class, classes[c]) == 0 ? 1u << c : 0;
    }
  }
  for (guint c = 0; c < G_N_ELEMENTS(classes); c++) {
    entry_add_if(look, "says", classes[c], found >> c & 1u);
  }
}

/* "\"" and the marks that curl. */
bool entry_is_quotation(const Clause *clause, gint32 i) {
  static const gunichar left = 0x201C, right = 0x201D;
  gunichar c = g_utf8_get_char(clause->text + clause->tokens[i].offset);
  return c == '"' || c == left || c == right;
}

/* Is a quotation that began before the token still open? */
static bool is_quoted(const Clause *clause, gint32 at) {
  static const gunichar left = 0x201C;
  bool open = false;
  for (gint32 i = 0; i < at; i++) {
    bool mark = entry_is_quotation(clause, i);
    open = mark ? !open || g_utf8_get_char(clause->text + clause->tokens[i].offset) == left : open;
  }
  return open;
}

static void add_sentence(const EntryLook *look) {
  static const guint numbers[] = {1, 2, 4}, names[] = {1, 2, 3, 5};
  const Clause *clause = look->clause;
  guint many = 0, named = 0;
  bool quoted = false;
  for (gint32 i = 0; i < clause->n; i++) {
    many += !clause->tokens[i].phrase && clause->pos[i] == POS_NUMBER;
    named += clause->pos[i] == POS_NAME && (i == 0 || clause->pos[i - 1] != POS_NAME);
    quoted |= entry_is_quotation(clause, i);
  }
  entry_add_step(look, "numbers", many, numbers, G_N_ELEMENTS(numbers));
  entry_add_step(look, "names", named, names, G_N_ELEMENTS(names));
  entry_add_if(look, "quoted", "yes", quoted);
  entry_add_if(look, "in_quote", "head", is_quoted(clause, look->head));
  entry_add_if(look, "in_quote", "date", is_quoted(clause, look->first));
  entry_add_if(look, "line", "no-stop", !entry_ends_sentence(clause));
  entry_add_if(look, "line", "verbless", !has_finite(clause));
  add_word_classes(look);
}

void entry_signs(const Passage *passage, const Timex *timex, gint32 head, const Story *story, EntrySigns *signs) {
  EntryLook look = {passage, passage->clause, timex, -1, -1, head, story, signs};
  signs->n = 0;
  entry_add(&look, "bias", "yes");
  if (passage_tokens(passage, timex, &look.first, &look.last)) {
    entry_add_date(&look);
  }
  add_story(&look);
  add_head(&look);
  add_sentence(&look);
}

void entry_sign_name(const EntrySign *sign, char name[ENTRY_NAME]) {
  g_strlcpy(name, sign->kind, ENTRY_NAME);
  g_strlcat(name, "=", ENTRY_NAME);
  g_strlcat(name, sign->value, ENTRY_NAME);
}
