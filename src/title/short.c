/* short.c -- see short.h. */
#include "title/short.h"

#include <string.h>

#include "title/edge.h"
#include "title/phrase.h"

static bool is_word(const Clause *c, gint32 i, const char *word) {
  gsize n = strlen(word);
  return c->tokens[i].length == n && g_ascii_strncasecmp(c->text + c->tokens[i].offset, word, n) == 0;
}

/* "between Vessen [and Aarn]": half of a pair. */
static bool cuts_pair(const TitleSource *s, const TitleCandidate *t) {
  const Clause *c = s->clause;
  const char *joint = NULL;
  for (gint32 i = candidate_opens(t); i <= t->last; i++) {
    if (candidate_holds(s, t, i)) {
      const char *pair = clause_value(c, i, "title_pairs");
      joint = pair ? pair : joint && is_word(c, i, joint) ? NULL : joint;
    }
  }
  bool follows = false;
  for (gint32 i = t->last + 1; joint && i <= s->to; i++) {
    follows |= is_word(c, i, joint);
  }
  return follows;
}

/* "[it fell, and Johan], who was ill, fled": a noun that is joined on with a comma and has a relative clause. */
static bool ends_before_relative(const TitleSource *s, const TitleCandidate *t) {
  gint32 nouns = s->chunks.first[t->last], joint = source_before(s, nouns), comma = t->last + 1;
  bool joined = joint > s->from && s->clause->pos[joint] == POS_CONJUNCTION && source_is_comma(s, joint - 1);
  return joined && s->chunks.kind[t->last] == CHUNK_NOUN && comma < s->to && source_is_comma(s, comma) &&
         s->clause->pos[comma + 1] == POS_WH;
}

/* "[the hope faded, searchers] scoured the sea": the subject of a clause that is cut off ends the run. */
static bool ends_in_subject(const TitleSource *s, const TitleCandidate *t) {
  gint32 first = phrase_first_verb(s, t), next = t->last + 1;
  while (next <= s->to && !source_is_finite(s, next)) {
    next++;
  }
  gint32 nouns = first >= 0 && next <= s->to ? phrase_before(s, next) : -1;
  bool cut = nouns > first && nouns <= t->last && source_is_comma(s, source_before(s, nouns));
  return cut || (first >= 0 && ends_before_relative(s, t));
}

/* The verb of a clause: it has a tense, or needs none after "that": "that Holt [serve] a year". */
static bool is_clause_verb(const TitleSource *s, gint32 i) {
  const Clause *c = s->clause;
  bool bare = c->pos[i] == POS_VERB && clause_form(c, i) == TAG_INFINITIVE;
  return s->chunks.kind[i] == CHUNK_VERB && source_verb(s, i) == i && (chunk_is_finite(c, i) || bare);
}

/* Does the word open a clause with such a verb, and not "after [getting] called"? */
static bool opens_clause(const TitleSource *s, gint32 i) {
  const Clause *c = s->clause;
  if ((c->pos[i] != POS_WH && c->rel[i] != REL_MARK) || !clause_in(c, i, "title_openers")) {
    return false;
  }
  while (i <= s->to && s->chunks.kind[i] != CHUNK_VERB) {
    i++;
  }
  return i <= s->to && is_clause_verb(s, source_verb(s, i));
}

/* "It was hit when [the king], Edward, claimed it": more clauses are opened than have a verb. */
static bool ends_in_clause(const TitleSource *s, const TitleCandidate *t) {
  guint opened = 0, verbs = 0;
  for (gint32 i = t->first + 1; i <= t->last; i++) {
    opened += candidate_holds(s, t, i) && opens_clause(s, i);
    verbs += opened > 0 && candidate_holds(s, t, i) && is_clause_verb(s, i);
  }
  return opened > verbs;
}

/* The token where what comes right after the run begins, over the comma that closes an aside after verb `verb`; -1:
 * none. */
static gint32 next_part(const TitleSource *s, const TitleCandidate *t, gint32 verb) {
  gint32 next = source_after(s, t->last);
  bool aside = false;
  for (gint32 i = verb + 1; i <= t->last; i++) {
    aside |= source_is_comma(s, i);
  }
  return next >= 0 && aside && source_is_comma(s, next) ? source_after(s, next) : next;
}

/* "[importing] or selling arms": the object of the next verb is that of the last one, too. */
static bool shares_object(const TitleSource *s, gint32 last) {
  const Clause *c = s->clause;
  gint32 other = clause_child(c, last, REL_CONJ);
  return c->pos[last] == POS_VERB && other > last && c->pos[last + 1] == POS_CONJUNCTION && c->pos[other] == POS_VERB &&
         clause_form(c, other) == clause_form(c, last) && clause_child(c, other, REL_OBJECT) > other &&
         s->chunks.first[other] == last + 2;
}

/* Does what verb i says little without stand after the run: next to it, or anywhere if the verb ends it? */
static bool needs_more(const TitleSource *s, const TitleCandidate *t, gint32 i) {
  static const Relation needs[] = {REL_OBJECT, REL_CCOMP, REL_XCOMP};
  gint32 next = next_part(s, t, i);
  bool joined = next >= 0 && (s->clause->pos[next] == POS_MARK || s->clause->pos[next] == POS_CONJUNCTION);
  for (guint k = 0; k < G_N_ELEMENTS(needs); k++) {
    gint32 need = clause_child(s->clause, i, needs[k]);
    if (need > t->last && (i == t->last || (s->low[need] == next && !joined))) {
      return true;
    }
  }
  return false;
}

/* The token after the date that is left out after a verb, or after an aside that follows it ("passed, against the
 * votes of the coast, [a law]"); -1: neither stands there. */
static gint32 behind_aside(const TitleSource *s, gint32 verb) {
  gint32 next = source_after(s, verb);
  if (next < 0 || !source_is_comma(s, next)) {
    return next > verb + 1 ? next : -1;
  }
  bool aside = next < s->to && s->clause->pos[next + 1] == POS_PREPOSITION;
  do {
    next++;
  } while (next <= s->to && !source_is_comma(s, next) && !source_is_finite(s, next));
  return aside && next <= s->to && source_is_comma(s, next) ? source_after(s, next) : -1;
}

/* "rescued [on Thursday] two men": what stands there is the object of the run's last verb, and nobody's subject. */
static bool parts_object(const TitleSource *s, const TitleCandidate *t) {
  gint32 verb = t->last;
  while (verb > t->first && s->clause->pos[verb] != POS_VERB) {
    verb--;
  }
  gint32 next = s->clause->pos[verb] == POS_VERB ? behind_aside(s, verb) : -1;
  if (next <= t->last || !phrase_is_start(s, next) || s->clause->dated[next]) {
    return false;
  }
  gint32 after = source_after(s, s->chunks.last[next]);
  return after < 0 || s->chunks.kind[after] != CHUNK_VERB;
}

/* "learned on Monday [that it fell]": what the verb says little without stands behind another date, or its own. */
static bool parts_content(const TitleSource *s, const TitleCandidate *t) {
  const Clause *c = s->clause;
  gint32 next = t->last + 1;
  while (next <= s->to && (s->gone[next] || c->dated[next])) {
    next++;
  }
  return c->pos[t->last] == POS_VERB && next < s->to && c->pos[next] == POS_PREPOSITION &&
         clause_in(c, next, "optional");
}

/* "The troops rescued [two men]", "did not discuss [how]", "was sworn [in]", "ordered the clerks [to stop]": a verb
 * without its object or particle. */
static bool ends_before_object(const TitleSource *s, const TitleCandidate *t) {
  for (gint32 i = candidate_opens(t); i <= t->last; i++) {
    if (s->clause->pos[i] == POS_VERB && candidate_holds(s, t, i) && needs_more(s, t, i)) {
      return true;
    }
  }
  bool particle = s->clause->pos[t->last] == POS_VERB && t->last < s->to && edge_is_particle(s, t->last + 1);
  return particle || shares_object(s, t->last) || parts_object(s, t) || parts_content(s, t);
}

/* "for a span [of half an hour]", "in the middle [of the night]": a measure that says nothing alone. */
static bool ends_in_measure(const TitleSource *s, const TitleCandidate *t) {
  gint32 of = t->last + 1;
  return of <= s->to && clause_in(s->clause, t->last, "date_parts") &&
         g_strcmp0(clause_value(s->clause, of, "introducers"), "of") == 0;
}

bool candidate_falls_short(const TitleSource *s, const TitleCandidate *t) {
  return cuts_pair(s, t) || ends_in_subject(s, t) || ends_in_clause(s, t) || ends_before_object(s, t) ||
         ends_in_measure(s, t);
}
