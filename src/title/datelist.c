/* datelist.c -- see datelist.h. */
#include "title/datelist.h"

#include <string.h>

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

void datelist_drop(TitleSource *s) {
  drop_joined(s);
  if (s->gone[s->ask.first] == CHUNK_GONE) {
    drop_listed(s);
  }
}
