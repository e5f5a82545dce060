/* entrysigns.c -- see entrysigns.h. */
#include "event/entrysigns.h"

#include <stdlib.h>
#include <string.h>

/* The event and what its signs are found in. */
typedef struct {
  const Passage *passage;
  const Clause *clause;
  const Timex *timex;
  gint32 first, last; /* tokens of the phrase */
  gint32 head;
  const Story *story;
  EntrySigns *signs;
} Look;

/* A value that a file of weights can hold: a word, else what it is not. */
static void add(const Look *look, const char *kind, const char *value) {
  bool word = g_ascii_isalnum(value[0]) && !strpbrk(value, "=_ \t\n");
  value = word ? value : "mark";
  if (look->signs->n < ENTRY_SIGNS) {
    EntrySign *sign = &look->signs->at[look->signs->n++];
    sign->kind = kind;
    g_strlcpy(sign->value, value, sizeof sign->value);
  }
}

static void add_if(const Look *look, const char *kind, const char *value, bool holds) {
  if (holds) {
    add(look, kind, value);
  }
}

/* The first of the bounds that the number does not reach, as a value. */
static void add_step(const Look *look, const char *kind, guint number, const guint *bounds, guint n) {
  guint i = 0;
  while (i < n && number >= bounds[i]) {
    i++;
  }
  char value[ENTRY_VALUE];
  g_snprintf(value, sizeof value, "%u", i < n ? bounds[i] : bounds[n - 1] + 1);
  add(look, kind, value);
}

/* The part of speech of a token, "none" where there is none. */
static const char *pos_name(const Clause *clause, gint32 i) {
  return i >= 0 && i < clause->n ? tags_class(clause->pos[i]) : "none";
}

static char *lower_word(const Clause *clause, gint32 i) {
  return g_ascii_strdown(clause->text + clause->tokens[i].offset, (gssize)clause->tokens[i].length);
}

/* ---- the date ------------------------------------------------------------------------------ */

/* By the form of the TIMEX3 value, which is the same whether the publication date is known or not. */
static const char *unit_of(const Timex *timex) {
  enum { YEAR = 4, MONTH = 7, DAY = 10 };
  const char *value = timex->value ? timex->value : "";
  gsize length = strlen(value);
  if (timex->date && date_form(timex->date) == DATE_INTERVAL) {
    bool open = date_min(timex->date).kind != DATE_KNOWN || date_max(timex->date).kind != DATE_KNOWN;
    return open ? "open" : "interval";
  }
  return strchr(value, 'T')    ? "time"
         : strstr(value, "-W") ? "week"
         : length == DAY       ? "day"
         : length == MONTH     ? "month"
         : length == YEAR      ? "year"
                               : "coarse";
}

static bool has_year(const Clause *clause, const Timex *timex) {
  enum { YEAR = 4 };
  const char *at = clause->text + timex->offset;
  guint digits = 0, most = 0;
  for (guint i = 0; i < timex->length; i++) {
    digits = g_ascii_isdigit(at[i]) ? digits + 1 : 0;
    most = MAX(most, digits);
  }
  return most >= YEAR;
}

char *entry_date_key(const Passage *passage, const Timex *timex) {
  bool year = timex->date && has_year(passage->clause, timex);
  return year ? g_strdup(date_edtf(timex->date))
              : g_ascii_strdown(passage->clause->text + timex->offset, (gssize)timex->length);
}

static bool is_mark(const Clause *clause, gint32 i, const char *marks) {
  return i >= 0 && i < clause->n && clause->tokens[i].length == 1 &&
         strchr(marks, clause->text[clause->tokens[i].offset]);
}

/* The bracket that is open before the token, -1: none is. */
static gint32 open_bracket(const Clause *clause, gint32 at) {
  gint32 open = -1;
  for (gint32 i = 0; i < at; i++) {
    open = is_mark(clause, i, "([") ? i : is_mark(clause, i, ")]") ? -1 : open;
  }
  return open;
}

/* "(1704 - 1787)": has the bracket nothing but dates?  NULL: the phrase is in none. */
static const char *bracket_of(const Look *look) {
  const Clause *clause = look->clause;
  gint32 i = open_bracket(clause, look->first);
  if (i < 0) {
    return NULL;
  }
  guint dates = 0, words = 0, verbs = 0;
  for (i++; i < clause->n && !is_mark(clause, i, ")]"); i++) {
    dates += clause->tokens[i].phrase && (clause->tokens[i].phrase != clause->tokens[i - 1].phrase);
    words += !clause->tokens[i].phrase && clause->pos[i] != POS_MARK;
    verbs += !clause->tokens[i].phrase && clause->pos[i] == POS_VERB;
  }
  bool range = dates > 1 || (look->timex->date && date_form(look->timex->date) == DATE_INTERVAL);
  return words == 0 ? range ? "range" : "date" : verbs ? "clause" : "words";
}

static void add_neighbours(const Look *look) {
  const Clause *clause = look->clause;
  gint32 before = look->first - 1, after = look->last + 1;
  bool led = before >= 0 && (clause->pos[before] == POS_PREPOSITION || clause->pos[before] == POS_TO);
  g_autofree char *lead = led ? lower_word(clause, before) : g_strdup(before < 0 ? "start" : "none");
  add(look, "led_by", lead);
  add(look, "followed_by",
      is_mark(clause, after, ",")    ? "comma"
      : is_mark(clause, after, ")]") ? "bracket"
      : is_mark(clause, after, ".")  ? "stop"
                                     : pos_name(clause, after));
  const char *bracket = bracket_of(look);
  add(look, "bracket", bracket ? bracket : "none");
  g_autofree char *opens = lower_word(clause, look->first);
  add(look, "phrase_opens", g_ascii_isdigit(opens[0]) ? "digit" : opens);
}

static void add_date(const Look *look) {
  static const guint counts[] = {2, 3, 5};
  add(look, "unit", unit_of(look->timex));
  add(look, "year", has_year(look->clause, look->timex) ? "told" : "implied");
  add_step(look, "phrases", look->passage->n, counts, G_N_ELEMENTS(counts));
  add_if(look, "mod", look->timex->mod ? look->timex->mod : "", look->timex->mod != NULL);
  add_neighbours(look);
}

/* ---- the story ----------------------------------------------------------------------------- */

static void add_story(const Look *look) {
  static const guint places[] = {1, 2, 4, 8, 16, 32}, shares[] = {1, 20, 40, 60, 80};
  enum { TENTH = 10 };
  const Document *document = look->passage->document;
  g_autofree char *date = entry_date_key(look->passage, look->timex);
  bool told = story_has_date(look->story, date), head = story_has_head(look->story, look->clause, look->head);
  add_if(look, "deed_told", "same-year", story_has_head_in_year(look->story, look->clause, look->head, date));
  gsize body = document->len - document->body;
  char tenth[ENTRY_VALUE];
  g_snprintf(tenth, sizeof tenth, "%u",
             (guint)(TENTH * (guint64)(look->passage->sentence.offset - document->body) / MAX(body, 1)));
  add(look, "place", tenth);
  add_step(look, "sentence", story_sentences(look->story), places, G_N_ELEMENTS(places));
  add(look, "date_told", told ? head ? "with-head" : "yes" : "no");
  add_if(look, "head_told", "yes", head);
  add(look, "year_told", story_has_year(look->story, date) ? told ? "both" : "yes" : "no");
  add_if(look, "shares_head", "yes", story_shares_head(look->story, look->clause, look->head));
  if (told) {
    add_step(look, "same_day_words", story_share(look->story, look->clause, date), shares, G_N_ELEMENTS(shares));
  }
}

/* ---- the head ------------------------------------------------------------------------------ */

static const char *sort_of(const Look *look) {
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

static void add_head(const Look *look) {
  const Clause *clause = look->clause;
  gint32 head = look->head, subject = subject_of(clause, head), aux = clause_child(clause, head, REL_AUX);
  add(look, "sort", sort_of(look));
  add(look, "head_tag", clause_tag(clause, head));
  add(look, "head_rel", clause->syntax->model.label[clause->tokens[head].label]);
  add(look, "subject", pos_name(clause, subject));
  g_autofree char *helped = aux < 0 ? g_strdup("none") : lower_word(clause, aux);
  add(look, "auxiliary", helped);
  gint32 above = clause->tokens[look->last].head;
  add(look, "hangs", above == head ? "direct" : above < 0 ? "top" : clause->pos[above] == POS_VERB ? "verb" : "noun");
}

/* ---- the sentence -------------------------------------------------------------------------- */

static bool ends_sentence(const Clause *clause) {
  gint32 i = clause->n - 1;
  while (i > 0 && is_mark(clause, i, "\"')")) {
    i--;
  }
  return is_mark(clause, i, ".!?");
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
static void add_word_classes(const Look *look) {
  static const char *const classes[] = {"compared", "counted", "speaker", "habit", "figure", "before", "negated"};
  const Clause *clause = look->clause;
  guint found = 0;
  for (gint32 i = 0; i < clause->n; i++) {
    const char *class = clause->tokens[i].phrase ? NULL : clause_value(clause, i, "entry_words");
    for (guint c = 0; class && c < G_N_ELEMENTS(classes); c++) {
      found |= strcmp(class, classes[c]) == 0 ? 1u << c : 0;
    }
  }
  for (guint c = 0; c < G_N_ELEMENTS(classes); c++) {
    add_if(look, "says", classes[c], found >> c & 1u);
  }
}

/* "\"" and the marks that curl. */
static bool is_quotation(const Clause *clause, gint32 i) {
  static const gunichar left = 0x201C, right = 0x201D;
  gunichar c = g_utf8_get_char(clause->text + clause->tokens[i].offset);
  return c == '"' || c == left || c == right;
}

static void add_sentence(const Look *look) {
  static const guint numbers[] = {1, 2, 4};
  const Clause *clause = look->clause;
  guint many = 0;
  bool quoted = false;
  for (gint32 i = 0; i < clause->n; i++) {
    many += !clause->tokens[i].phrase && clause->pos[i] == POS_NUMBER;
    quoted |= is_quotation(clause, i);
  }
  add_step(look, "numbers", many, numbers, G_N_ELEMENTS(numbers));
  add_if(look, "quoted", "yes", quoted);
  add_if(look, "line", "no-stop", !ends_sentence(clause));
  add_if(look, "line", "verbless", !has_finite(clause));
  add_word_classes(look);
}

bool entry_is_item(const Passage *passage, const Timex *timex) {
  const Clause *clause = passage->clause;
  gint32 first, last;
  if (!passage_tokens(passage, timex, &first, &last) || ends_sentence(clause)) {
    return false;
  }
  while (first > 0 && clause->pos[first - 1] == POS_MARK) {
    first--;
  }
  return first == 0;
}

void entry_signs(const Passage *passage, const Timex *timex, gint32 head, const Story *story, EntrySigns *signs) {
  Look look = {passage, passage->clause, timex, -1, -1, head, story, signs};
  signs->n = 0;
  add(&look, "bias", "yes");
  if (passage_tokens(passage, timex, &look.first, &look.last)) {
    add_date(&look);
  }
  add_story(&look);
  add_head(&look);
  add_sentence(&look);
}

int entry_weigh(const WordLists *weights, const EntrySigns *signs) {
  int sum = 0;
  for (guint i = 0; i < signs->n; i++) {
    const EntrySign *sign = &signs->at[i];
    const char *weight = word_set_find(word_lists_get(weights, sign->kind), sign->value, strlen(sign->value));
    sum += weight ? (int)strtol(weight, NULL, 10) : 0;
  }
  return sum;
}
