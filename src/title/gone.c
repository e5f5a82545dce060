/* gone.c -- see gone.h. */
#include "title/gone.h"

#include <string.h>

#include "event/datescene.h"
#include "title/datelist.h"

/* "the [1829] abolition", "[Friday]'s attack": the date describes the noun after it. */
static bool describes(const TitleSource *s) {
  const Clause *c = s->clause;
  gint32 next = s->ask.last + 1;
  if (next >= c->n) {
    return false;
  }
  bool noun = c->pos[next] == POS_NOUN || c->pos[next] == POS_NAME || c->pos[next] == POS_ADJECTIVE;
  bool owner = chunk_is_possessive(c, next) || (next > 0 && chunk_is_possessive(c, next - 1));
  bool article =
      s->ask.first > 0 && (c->pos[s->ask.first - 1] == POS_DETERMINER || c->pos[s->ask.first - 1] == POS_POSSESSIVE);
  return owner || (noun && (article || (s->governor > s->ask.last && c->pos[s->governor] != POS_VERB &&
                                        (s->ask.first == 0 || c->pos[s->ask.first - 1] != POS_PREPOSITION))));
}

/* "dates from [1350]", "goes back to [1350]": the verb says nothing without it. */
static bool is_origin(const Clause *c, gint32 lead) {
  gint32 verb = lead - 1;
  bool back = verb >= 0 && clause_in(c, verb, "date_back");
  verb -= back;
  const char *with = verb >= 0 ? clause_value(c, verb, "date_since") : NULL;
  return with && clause_in(c, lead, "date_since_leads") && (back || strcmp(with, "back") != 0);
}

/* "spent [the winter of 1911] in hiding" */
static bool is_spent(const TitleSource *s) {
  const Clause *c = s->clause;
  gint32 before = s->ask.first - 1;
  before -= before > 0 && (c->pos[before] == POS_DETERMINER || c->pos[before] == POS_POSSESSIVE);
  return before >= 0 && (clause_in(c, before, "spending") || is_origin(c, before));
}

/* May the token stand in "the winter of [228–229]", "the night of [the great fire]"? */
static bool is_complement(const Clause *c, gint32 i) {
  bool dash = c->pos[i] == POS_MARK && clause_in(c, i, "date_joints") && i + 1 < c->n && c->pos[i + 1] == POS_NUMBER;
  return dash || c->dated[i] || chunk_is_nominal(c, i);
}

/* "on the night [of the fire]": the last token of what a part of a day or a year is of; `last` itself: of nothing, or
 * of what is told. */
static gint32 with_complement(const TitleSource *s, gint32 last) {
  const Clause *c = s->clause;
  bool named = last + 1 < c->n && clause_in(c, s->ask.first, "articles") && !clause_in(c, s->ask.head, "unfinished") &&
               g_strcmp0(clause_value(c, last + 1, "introducers"), "of") == 0;
  for (gint32 i = s->ask.first; i <= last; i++) {
    named = named && c->tokens[i].casing == CASE_LOWER;
  }
  gint32 end = last + 1;
  while (named && end + 1 < c->n && is_complement(c, end + 1)) {
    end++;
  }
  return named && (s->ask.head <= last || s->ask.head > end) ? end : last;
}

/* "[as] of May 2010": a word that goes with the preposition after it. */
static bool is_paired(const Clause *c, gint32 i) {
  const char *word = clause_value(c, i + 1, "date_pairs");
  return word && strlen(word) == c->tokens[i].length &&
         g_ascii_strncasecmp(word, c->text + c->tokens[i].offset, strlen(word)) == 0;
}

/* "from 1980 [on]", at an end of its clause; not "served from 1980 on the board". */
static bool is_onward(const TitleSource *s, gint32 first, gint32 at) {
  const Clause *c = s->clause;
  bool apart = first == 0 || at + 1 >= c->n || c->pos[at + 1] == POS_MARK;
  return apart && at < c->n && clause_in(c, first, "date_origins") && clause_in(c, at, "date_onward");
}

/* Past the dates of a span: "[1959]–60". */
static gint32 past_span(const TitleSource *s) {
  const Clause *c = s->clause;
  gint32 i = s->ask.last + 1;
  while (i < s->to && (c->dated[i] || (clause_in(c, i, "dashes") && c->dated[i + 1]))) {
    i++;
  }
  return i;
}

/* "in the [1959–60] season": the noun of a time that is told by its year; not of "the start of the 1961 season".  -1:
 * there is none. */
static gint32 season_of(const TitleSource *s) {
  const Clause *c = s->clause;
  gint32 noun = past_span(s), before = s->ask.first - 1, next = noun + 1;
  before -= before > 0 && c->pos[before] == POS_DETERMINER;
  bool led = before >= 0 && clause_in(c, before, "date_prepositions") &&
             g_strcmp0(clause_value(c, before, "introducers"), "of") != 0;
  bool compound = next <= s->to && (c->pos[next] == POS_NOUN || c->pos[next] == POS_ADJECTIVE);
  return led && noun <= s->to && noun != s->ask.head && clause_in(c, noun, "date_seasons") && !compound ? noun : -1;
}

/* Words before a date that go with it: its article, one preposition, "early", "later", "dated" and the like. */
static void drop_date(TitleSource *s) {
  const Clause *c = s->clause;
  gint32 season = season_of(s), first = s->ask.first, last = MAX(season, s->ask.last);
  bool inside = season < 0 && describes(s);
  if (inside) {
    last += last + 1 < c->n && chunk_is_possessive(c, last + 1);
  } else {
    last = season >= 0 ? last : with_complement(s, last);
    first -= first > 0 && c->pos[first - 1] == POS_DETERMINER;
    first -= first > 0 && clause_in(c, first - 1, "date_nearness");
    first -= first > 0 && clause_in(c, first - 1, "date_prepositions");
    first -= first > 0 && is_paired(c, first - 1);
    last += is_onward(s, first, last + 1);
    bool near = first > 0 && clause_in(c, first - 1, "date_nearness");
    first -= near;
    first -= near && first > 0 && clause_in(c, first - 1, "date_bounding");
    first -= first > 0 && clause_in(c, first - 1, "dating");
    first = MIN(first, datescene_lead(c, s->ask.first));
  }
  memset(s->gone + first, inside ? CHUNK_GONE_INSIDE : CHUNK_GONE, (gsize)(last - first) + 1);
}

/* Signs of markup. */
static void drop_markup(TitleSource *s) {
  for (gint32 i = s->from; i <= s->to; i++) {
    s->gone[i] = s->clause->pos[i] == POS_MARK && source_is_mark(s->clause, i, "*_|`") ? CHUNK_GONE : s->gone[i];
  }
}

/* "1.", "i." before a sentence: the number of an item. */
static void drop_number(TitleSource *s) {
  enum { LONGEST = 5 };
  const Token *token = &s->clause->tokens[0];
  const char *text = s->clause->text + token->offset;
  gsize n = token->length - 1;
  bool stop = s->from == 0 && n > 0 && n < LONGEST && text[n] == '.' && s->clause->n > 1;
  bool number =
      stop && (strspn(text, "0123456789") == n || strspn(text, "ivx") == n || (n == 1 && g_ascii_islower(*text)));
  s->gone[0] = number ? CHUNK_GONE : s->gone[0];
}

/* What stands in the brackets open..close, unless that is what is told; the brackets themselves. */
static void drop_bracket(TitleSource *s, gint32 open, gint32 close) {
  bool told = s->ask.head > open && s->ask.head < close;
  for (gint32 k = open; k <= close; k++) {
    bool mark = source_is_mark(s->clause, k, "([)]");
    s->gone[k] = !told || mark ? CHUNK_GONE : s->gone[k];
  }
}

/* Brackets, one in another too; of one that is never closed or opened the mark, and a short rest of the sentence. */
static void drop_brackets(TitleSource *s) {
  enum { SHORT_REST = 6 };
  gint32 open = -1, depth = 0;
  for (gint32 i = s->from; i <= s->to; i++) {
    if (chunk_is_reference(s->clause, i)) {
      i += 2; /* over "(2)" and its mark */
    } else if (source_is_mark(s->clause, i, "([")) {
      open = depth++ == 0 ? i : open;
    } else if (source_is_mark(s->clause, i, ")]")) {
      s->gone[i] = CHUNK_GONE;
      depth = MAX(0, depth - 1);
      if (depth == 0 && open >= 0) {
        drop_bracket(s, open, i);
        open = -1;
      }
    }
  }
  if (open >= 0) {
    drop_bracket(s, open, s->to - open <= SHORT_REST ? s->to : open);
  }
}

/* "the War of [1812]": a part of the name. */
static bool is_in_name(const TitleSource *s) {
  const Clause *c = s->clause;
  gint32 of = s->ask.first - 1;
  return of > 0 && c->pos[of - 1] == POS_NAME && clause_in(c, of - 1, "named_by_year") &&
         g_strcmp0(clause_value(c, of, "introducers"), "of") == 0;
}

void gone_mark(TitleSource *s) {
  gint32 head = s->ask.head;
  if (!is_spent(s) && !is_in_name(s)) {
    drop_date(s);
  }
  datelist_drop(s);
  drop_brackets(s);
  drop_markup(s);
  drop_number(s);
  s->gone[head] = head >= s->ask.first && head <= s->ask.last ? s->gone[head] : 0;
}
