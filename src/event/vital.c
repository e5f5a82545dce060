/* vital.c -- see vital.h. */
#include "event/vital.h"

#include <string.h>

#include "event/life.h"

enum { LONGEST_BRACKET = 60, LONGEST_NAME = 12, MOST_DATES = 2 };

/* A date in a bracket after a name. */
typedef struct {
  const Passage *passage;
  const Clause *clause;
  gint32 open, close;             /* tokens of the bracket */
  gint32 first, last;             /* of the phrase that is asked for */
  const Timex *dates[MOST_DATES]; /* of the bracket */
  guint n, asked;                 /* n: dates, one too many if there are more; asked: which of them it is */
} Bracket;

static gint32 find_open(const Clause *clause, gint32 i) {
  for (gint32 steps = 0; i >= 0 && steps < LONGEST_BRACKET; i--, steps++) {
    if (life_is_mark(clause, i, "()")) {
      return life_is_mark(clause, i, "(") ? i : -1;
    }
  }
  return -1;
}

/* Brackets within the bracket are skipped: "(3 May 1901 - 7 June 1990 (aged 89))". */
static gint32 find_close(const Clause *clause, gint32 i) {
  guint depth = 1;
  for (gint32 steps = 0; i < clause->n && steps < LONGEST_BRACKET; i++, steps++) {
    depth += life_is_mark(clause, i, "(");
    depth -= life_is_mark(clause, i, ")");
    if (!depth) {
      return i;
    }
  }
  return -1;
}

static void collect_dates(const Timex *timex, Bracket *b) {
  for (guint i = 0; i < b->passage->n; i++) {
    const Timex *other = &b->passage->timexes[i];
    gint32 first, last;
    if (other->type == TIMEX_DURATION || !passage_tokens(b->passage, other, &first, &last) || first < b->open ||
        last > b->close) {
      continue;
    }
    b->asked = other == timex ? b->n : b->asked;
    if (b->n < MOST_DATES) {
      b->dates[b->n] = other;
    }
    b->n += b->n <= MOST_DATES;
  }
}

static bool find_bracket(const Passage *passage, const Timex *timex, Bracket *b) {
  *b = (Bracket){.passage = passage, .clause = passage->clause};
  if (!passage_tokens(passage, timex, &b->first, &b->last)) {
    return false;
  }
  b->open = find_open(b->clause, b->first - 1);
  b->close = b->open > 0 ? find_close(b->clause, b->last + 1) : -1;
  if (b->close >= 0) {
    collect_dates(timex, b);
  }
  return b->close >= 0;
}

static VitalKind kind_of_word(const Clause *clause, gint32 i) {
  const char *value = clause_value(clause, i, "vital");
  return !value ? VITAL_NONE : strcmp(value, "birth") == 0 ? VITAL_BIRTH : VITAL_DEATH;
}

static bool is_separator(const Clause *clause, gint32 i) {
  return life_is_mark(clause, i, "(;)") || clause_in(clause, i, "dashes");
}

/* "(born 1901", "; b. Moss, 1901": the word before the date, after any other date; not "(after her death in 1901)". */
static VitalKind kind_before(const Bracket *b) {
  for (gint32 i = b->first - 1; i > b->open && !b->clause->dated[i]; i--) {
    bool starts = is_separator(b->clause, i - 1) || life_is_mark(b->clause, i - 1, ",") || b->clause->dated[i - 1];
    VitalKind kind = starts ? kind_of_word(b->clause, i) : VITAL_NONE;
    if (kind) {
      return kind;
    }
  }
  return VITAL_NONE;
}

/* Names that are like words ("Nils") may be tagged as such. */
static bool is_name(const Clause *clause, gint32 i) {
  guint8 casing = clause->tokens[i].casing;
  bool capital = casing != CASE_LOWER && casing != CASE_NUMBER && casing != CASE_MARK;
  return clause->pos[i] == POS_NAME || (clause->pos[i] == POS_NOUN && capital);
}

static bool is_name_or_mark(const Clause *clause, gint32 i) {
  return is_name(clause, i) || clause->pos[i] == POS_MARK;
}

/* The stretch of the bracket around the date: from the last dash or semicolon to the next. */
static void segment_of(const Bracket *b, gint32 *from, gint32 *to) {
  *from = b->first;
  *to = b->last;
  while (*from - 1 > b->open && !is_separator(b->clause, *from - 1) && !b->clause->dated[*from - 1]) {
    --*from;
  }
  while (*to + 1 < b->close && !is_separator(b->clause, *to + 1) && !b->clause->dated[*to + 1]) {
    ++*to;
  }
}

/* Nothing but names before the date: neither "(reigned 1741-1780)" nor "(lost at sea 1911)". */
static bool is_bare(const Bracket *b) {
  gint32 from, to;
  segment_of(b, &from, &to);
  for (gint32 i = from; i < b->first; i++) {
    if (!is_name_or_mark(b->clause, i) && !clause_in(b->clause, i, "vital_labels")) {
      return false;
    }
  }
  return true;
}

static bool has_dash(const Bracket *b) {
  gint32 first, end, to;
  if (!passage_tokens(b->passage, b->dates[0], &first, &end) || !passage_tokens(b->passage, b->dates[1], &first, &to)) {
    return false;
  }
  gint32 i = end + 1;
  while (i < first && !clause_in(b->clause, i, "dashes")) {
    i++;
  }
  return i < first || first <= end; /* "1868-1941" is one token */
}

/* Of a range the first phrase has the whole as its date. */
static bool spans_life(const Bracket *b) {
  const Date *from = b->dates[0]->date, *to = b->dates[1]->date ? b->dates[1]->date : from;
  return from && life_spans(date_min(from), date_max(to));
}

static VitalKind kind_by_place(const Bracket *b) {
  bool life = b->n == MOST_DATES && has_dash(b) && spans_life(b) && is_bare(b);
  return !life ? VITAL_NONE : b->asked == 0 ? VITAL_BIRTH : VITAL_DEATH;
}

/* ---- whose ---------------------------------------------------------------------------------- */

static bool in_name_phrase(const Clause *clause, gint32 i) {
  guint8 pos = clause->pos[i];
  return pos == POS_NOUN || pos == POS_ADJECTIVE || pos == POS_NUMBER || pos == POS_DETERMINER || pos == POS_POSSESSIVE;
}

/* Before a nickname: 'Ada "Mossy" Lund'. */
static gint32 before_quoted(const Clause *clause, gint32 i) {
  enum { LONGEST_NICKNAME = 4 };
  gint32 open = i - 1;
  while (open > 0 && i - open <= LONGEST_NICKNAME && !life_is_mark(clause, open, "\"")) {
    open--;
  }
  return life_is_mark(clause, i, "\"") && life_is_mark(clause, open, "\"") ? open : i + 1;
}

/* The phrase that begins at `first` and one word, or a nickname, before it; `first`: it has no more. */
static gint32 one_before(const Clause *clause, gint32 first, gint32 least) {
  gint32 quoted = first > least ? before_quoted(clause, first - 1) : first;
  if (quoted < first || first <= least || clause->dated[first - 1]) {
    return quoted;
  }
  bool bound = first - 1 > least && is_name(clause, first - 2) && clause_in(clause, first - 1, "title_binders");
  return is_name(clause, first - 1) || in_name_phrase(clause, first - 1) || bound ? first - 1 : first;
}

/* The first token of the phrase that ends with the name: "[his third daughter Lensey] (b. 1929)". */
static gint32 name_start(const Clause *clause, gint32 last) {
  gint32 first = last, least = MAX(last - LONGEST_NAME, 0);
  for (gint32 next; (next = one_before(clause, first, least)) < first;) {
    first = next;
  }
  return first;
}

/* "[Ada Lund], Lady Vang (3 May 1901 - 1990)": what the sentence begins with. */
static void leave_apposition(const Clause *clause, Vital *vital) {
  gint32 comma = vital->name_first - 1;
  if (comma > 0 && life_is_mark(clause, comma, ",") && is_name(clause, comma - 1) &&
      name_start(clause, comma - 1) == 0) {
    vital->name = comma - 1;
    vital->name_first = 0;
  }
}

/* Does a sentence about whoever bears the name begin with it?  "His father Otto" is somebody beside. */
static bool is_defined(const Clause *clause, const Vital *vital) {
  bool opens = vital->name_first == 0 && clause->pos[0] != POS_POSSESSIVE;
  bool defined = false;
  for (gint32 i = vital->name_first; opens && i <= vital->name; i++) {
    defined |= life_defines(clause, i);
  }
  return defined;
}

static void find_name(const Bracket *b, Vital *vital) {
  gint32 last = b->open - 1;
  last -= last > 0 && b->clause->pos[last] == POS_MARK;
  vital->name = last;
  vital->name_first = name_start(b->clause, last);
  leave_apposition(b->clause, vital);
  vital->opens = vital->name_first == 0;
  vital->defined = is_defined(b->clause, vital);
}

/* ---- where ---------------------------------------------------------------------------------- */

static gint32 skip_bracket(const Clause *clause, gint32 i) {
  gint32 close = life_is_mark(clause, i, "(") ? find_close(clause, i + 1) : -1;
  return close >= 0 ? close + 1 : i;
}

/* Is from..to a place: names and commas, or what "in" leads to? */
static bool is_place(const Clause *clause, gint32 from, gint32 to) {
  bool led = clause_in(clause, from, "vital_places");
  for (gint32 i = from + led; i <= to; i++) {
    guint8 pos = clause->pos[i];
    bool word = led && (pos == POS_DETERMINER || pos == POS_NOUN || pos == POS_PREPOSITION || pos == POS_ADJECTIVE);
    if (!word && (!is_name_or_mark(clause, i) || life_is_mark(clause, i, "()"))) {
      return false;
    }
  }
  return from + led <= to && (led || is_name(clause, from));
}

static void take_place(const Clause *clause, gint32 from, gint32 to, Vital *vital) {
  while (from <= to && life_is_mark(clause, from, ",:")) {
    from++;
  }
  while (to >= from && life_is_mark(clause, to, ",.")) {
    to--;
  }
  if (from <= to && is_place(clause, from, to)) {
    vital->place_first = from;
    vital->place_last = to;
  }
}

/* "(Ghent, 1 January 1901 - Hove, 22 May 1993)": before both dates; what is only before the first is a name. */
static bool place_leads(const Bracket *b) {
  gint32 first, last;
  return b->n == MOST_DATES && passage_tokens(b->passage, b->dates[1], &first, &last) && first > 1 &&
         b->clause->pos[first - 1] == POS_MARK && b->clause->pos[first - 2] == POS_NAME;
}

static void find_place(const Bracket *b, Vital *vital) {
  gint32 from, to;
  segment_of(b, &from, &to);
  take_place(b->clause, skip_bracket(b->clause, b->last + 1), to, vital);
  if (vital->place_first < 0 && place_leads(b)) {
    take_place(b->clause, from, b->first - 1, vital);
  }
}

/* ---- lines of a table ------------------------------------------------------------------------ */

/* "Born:", "Date of birth" and nothing else stand before the date. */
static VitalKind kind_of_label(const Clause *clause, gint32 first) {
  VitalKind kind = VITAL_NONE;
  for (gint32 i = 0; i < first; i++) {
    VitalKind word = kind_of_word(clause, i);
    if (!word && !life_is_mark(clause, i, ":") && !clause_in(clause, i, "vital_labels")) {
      return VITAL_NONE;
    }
    kind = word ? word : kind;
  }
  return kind;
}

static Vital find_line(const Passage *passage, const Timex *timex) {
  const Clause *clause = passage->clause;
  Vital vital = {.name = -1, .name_first = -1, .place_first = -1, .told_by_word = true, .opens = true, .defined = true};
  gint32 first, last;
  if (passage_tokens(passage, timex, &first, &last)) {
    vital.kind = kind_of_label(clause, first);
  }
  gint32 rest = vital.kind ? skip_bracket(clause, last + 1) : 0;
  if (vital.kind && rest < clause->n) {
    take_place(clause, rest, clause->n - 1, &vital);
    vital.kind = vital.place_first < 0 && !life_is_mark(clause, rest, ".;") ? VITAL_NONE : vital.kind;
  }
  return vital;
}

/* "the Comet (d. 1990)" is nobody. */
static bool is_somebody(const Clause *clause, const Vital *vital) {
  bool article = clause->pos[vital->name_first] == POS_DETERMINER;
  return is_name(clause, vital->name) && !(article && is_name(clause, vital->name_first + 1));
}

Vital vital_find(const Passage *passage, const Timex *timex) {
  Vital vital = {.name = -1, .name_first = -1, .place_first = -1};
  Bracket bracket;
  if (!find_bracket(passage, timex, &bracket)) {
    return find_line(passage, timex);
  }
  vital.kind = bracket.n <= MOST_DATES ? kind_before(&bracket) : VITAL_NONE;
  vital.told_by_word = vital.kind != VITAL_NONE;
  vital.kind = vital.kind ? vital.kind : kind_by_place(&bracket);
  if (vital.kind) {
    find_name(&bracket, &vital);
    find_place(&bracket, &vital);
  }
  vital.kind = vital.kind && is_somebody(passage->clause, &vital) ? vital.kind : VITAL_NONE;
  return vital;
}

/* ---- the title ------------------------------------------------------------------------------- */

void vital_append(GString *out, const Clause *clause, gint32 first, gint32 last) {
  gsize from = clause->tokens[first].offset, to = clause->tokens[last].offset + clause->tokens[last].length;
  for (gsize i = from; i < to; i++) {
    bool blank = g_ascii_isspace(clause->text[i]);
    if (!blank || !g_ascii_isspace(clause->text[i - 1])) {
      g_string_append_c(out, blank ? ' ' : clause->text[i]);
    }
  }
}

static const char *word_for(const Clause *clause, const char *what) {
  const char *word = word_set_find(word_lists_get(clause->syntax->lists, "vital_words"), what, strlen(what));
  return word ? word : "";
}

char *vital_title(const Passage *passage, const Vital *vital, const char *name) {
  const Clause *clause = passage->clause;
  GString *out = g_string_new(name);
  g_string_append_printf(out, " %s", word_for(clause, vital->kind == VITAL_BIRTH ? "birth" : "death"));
  if (vital->place_first >= 0) {
    bool led = clause_in(clause, vital->place_first, "vital_places");
    g_string_append_printf(out, " %s%s", led ? "" : word_for(clause, "place"), led ? "" : " ");
    vital_append(out, clause, vital->place_first, vital->place_last);
  }
  return g_string_free(out, FALSE);
}
