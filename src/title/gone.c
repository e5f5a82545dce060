/* gone.c -- see gone.h. */
#include "title/gone.h"

#include <string.h>

#include "event/datescene.h"

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

/* Words before a date that go with it: its article, one preposition, "early", "later", "dated" and the like. */
static void drop_date(TitleSource *s) {
  const Clause *c = s->clause;
  bool inside = describes(s);
  gint32 first = s->ask.first, last = s->ask.last;
  if (inside) {
    last += last + 1 < c->n && chunk_is_possessive(c, last + 1);
  } else {
    last = with_complement(s, last);
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

/* Past the date phrase that begins at i. */
static gint32 past_phrase(const TitleSource *s, gint32 i) {
  guint8 number = s->clause->dated[i];
  while (i <= s->to && s->clause->dated[i] == number) {
    i++;
  }
  return i;
}

/* Does a clause of its own begin with the date joined at `joint` and before token i: "in 1871, and in 1903 [it]
 * failed", but not "in 1871, and from 1901 to 1903 [it] failed"? */
static bool opens_clause(const TitleSource *s, gint32 joint, gint32 i) {
  guint8 pos = i <= s->to ? s->clause->pos[i] : POS_MARK;
  gint32 lead = s->ask.first;
  while (lead > s->from && s->gone[lead - 1]) {
    lead--;
  }
  bool fronted = lead == s->from;
  bool apart = s->clause->pos[joint] == POS_CONJUNCTION || source_is_mark(s->clause, joint, ",");
  return apart && !fronted && pos != POS_MARK && pos != POS_CONJUNCTION && pos != POS_PREPOSITION && pos != POS_TO &&
         pos != POS_WH;
}

/* Where a date that is joined to what stands before i ("and [again] in 1908", "or 2008") begins; -1: there is none. */
static gint32 joined_at(const TitleSource *s, gint32 i) {
  const Clause *c = s->clause;
  bool comma = source_is_mark(c, i, ",");
  bool joint = comma || c->pos[i] == POS_CONJUNCTION || clause_in(c, i, "date_joints") || source_is_mark(c, i, "-");
  gint32 next = joint ? i + 1 : i;
  next += next <= s->to && comma && c->pos[next] == POS_CONJUNCTION;
  next += next <= s->to && joint && c->pos[next] == POS_ADVERB;
  next += next <= s->to && joint && clause_in(c, next, "date_prepositions");
  return joint && next <= s->to && c->dated[next] ? next : -1;
}

/* "in 1943 [to four years]", "in 1968, [the year of her centenary]": how long it was, or what that time was. */
static bool is_remark(const TitleSource *s, gint32 first, gint32 next) {
  const Clause *c = s->clause;
  bool number = c->tokens[first].casing == CASE_NUMBER || clause_in(c, first, "number_words");
  bool length = number && next - 1 > first && clause_in(c, next - 1, "lengths");
  bool which =
      next < s->to && (c->pos[next] == POS_WH || (c->pos[next] == POS_PREPOSITION && c->pos[next + 1] == POS_WH));
  return length || which || (next <= s->to && clause_in(c, next, "title_binders"));
}

/* "between 1828 and 1830 [published]" */
static bool is_between(const TitleSource *s) {
  return s->ask.first > s->from && clause_in(s->clause, s->ask.first - 1, "date_between");
}

/* Where dates are listed or span a stretch ("between 1997 and 1998", "in 2007 or 2008"), none goes without the others.
 */
static void drop_joined(TitleSource *s) {
  gint32 i = s->ask.last + 1;
  while (i < s->to && s->gone[i]) { /* what it is of */
    i++;
  }
  while (i + 1 <= s->to && s->gone[i - 1] == CHUNK_GONE) {
    gint32 date = joined_at(s, i), next = date >= 0 ? past_phrase(s, date) : -1;
    if (date < 0 || (opens_clause(s, i, next) && !is_between(s)) || is_remark(s, date, next)) {
      break;
    }
    memset(s->gone + i, CHUNK_GONE, (gsize)(next - i));
    i = next;
  }
}

/* Does the date follow what it dates, or the sentence go on after it as it would after any of a list: with a
 * preposition, a gerund, or not at all?  Then no clause of its own begins with it. */
static bool closes_list(const TitleSource *s) {
  const Clause *c = s->clause;
  if (s->ask.head < s->ask.first) {
    return true;
  }
  gint32 next = s->ask.last + 1;
  while (next <= s->to && s->gone[next]) {
    next++;
  }
  if (next > s->to || (c->pos[next] == POS_MARK && !source_is_mark(c, next, ","))) {
    return true;
  }
  bool gerund = c->pos[next] == POS_VERB && clause_form(c, next) == TAG_GERUND;
  return gerund || c->pos[next] == POS_PREPOSITION || c->pos[next] == POS_TO || c->pos[next] == POS_CONJUNCTION;
}

/* The last token of a date that is listed right before token `first`: "1936 and", "Monday,"; -1: there is none. */
static gint32 listed_before(const TitleSource *s, gint32 first) {
  const Clause *c = s->clause;
  gint32 joint = first - 1;
  joint -= joint > s->from && c->pos[joint] == POS_ADVERB;
  bool joined = joint > s->from && (c->pos[joint] == POS_CONJUNCTION || source_is_mark(c, joint, ","));
  gint32 last = joint - 1;
  last -= joined && last > s->from && source_is_mark(c, last, ",");
  return joined && last >= s->from && c->dated[last] ? last : -1;
}

/* "in 1936 and [1939]", "on Monday, Tuesday and [Wednesday]": what is told of each is told once. */
static void drop_listed(TitleSource *s) {
  const Clause *c = s->clause;
  gint32 first = s->ask.first;
  while (first > s->from && s->gone[first - 1] && !c->dated[first - 1]) {
    first--;
  }
  gint32 last = closes_list(s) ? listed_before(s, first) : -1;
  for (; last >= 0; last = listed_before(s, first)) {
    gint32 begin = last;
    while (begin > s->from && c->dated[begin - 1] == c->dated[last]) {
      begin--;
    }
    begin -= begin > s->from && c->pos[begin - 1] == POS_DETERMINER;
    begin -= begin > s->from && clause_in(c, begin - 1, "date_prepositions");
    memset(s->gone + begin, CHUNK_GONE, (gsize)(first - begin));
    first = begin;
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
  drop_joined(s);
  if (s->gone[s->ask.first] == CHUNK_GONE) {
    drop_listed(s);
  }
  drop_brackets(s);
  drop_markup(s);
  s->gone[head] = head >= s->ask.first && head <= s->ask.last ? s->gone[head] : 0;
}
