/* cut.c -- see cut.h. */
#include "title/cut.h"

#include <string.h>

#include "title/edge.h"
#include "title/phrase.h"

/* "between the settlers and [the tribe broke out]" */
static bool is_paired(const TitleSource *s, gint32 before) {
  gint32 noun = before - 1;
  bool joined = noun > s->from && s->clause->pos[before] == POS_CONJUNCTION && s->chunks.kind[noun] == CHUNK_NOUN;
  return joined && s->chunks.first[noun] > s->from && clause_in(s->clause, s->chunks.first[noun] - 1, "title_pairs");
}

/* "to replace [the cables is due to begin]": the object of a verb without a tense. */
static bool is_governed(const TitleSource *s, gint32 before) {
  const Clause *c = s->clause;
  TagForm form = c->pos[before] == POS_VERB ? clause_form(c, before) : TAG_PAST;
  return (form == TAG_INFINITIVE || form == TAG_GERUND) && !clause_in(c, before, "reporting");
}

/* "a jury in Miami, [Texas] found": what stands before both names of a place that a noun has; -1: it is none. */
static gint32 before_place(const TitleSource *s, gint32 first) {
  const Clause *c = s->clause;
  gint32 name = first - 2;
  if (name <= s->from || !source_is_mark(c, first - 1, ",") || c->pos[first] != POS_NAME || c->pos[name] != POS_NAME) {
    return -1;
  }
  gint32 before = s->chunks.first[name] - 1, last = before - 1;
  bool noun = last >= s->from && !s->gone[last] && s->chunks.kind[last] == CHUNK_NOUN;
  gint32 whose = noun ? s->chunks.first[last] : 0;
  return noun && (whose == 0 || c->pos[whose - 1] != POS_PREPOSITION) ? before : -1;
}

/* A preposition, or a verb that has its subject elsewhere: "which ended [the war]". */
static bool governs(const TitleSource *s, gint32 i) {
  const Clause *c = s->clause;
  bool opens = clause_in(c, i, "subordinators") || clause_in(c, i, "clause_openers");
  bool preposition = clause_in(c, i, "title_cases") || (c->pos[i] == POS_PREPOSITION && !opens);
  bool relative = i > s->from && chunk_is_finite(c, i) && c->pos[i - 1] == POS_WH;
  return preposition || relative || is_paired(s, i) || is_governed(s, i);
}

/* "with [the tribe broke out]": what a preposition or another verb governs is nobody's subject. */
static bool opens_in_phrase(const TitleSource *s, const TitleCandidate *t) {
  gint32 opens = candidate_opens(t), before = opens - 1;
  if (before < s->from || s->gone[before] || !phrase_is_start(s, opens)) {
    return false;
  }
  gint32 place = before_place(s, opens), verb = s->chunks.last[opens] + 1;
  if (!governs(s, place >= 0 ? place : before)) {
    return false;
  }
  bool subject = verb <= s->to && !s->gone[verb] && chunk_is_finite(s->clause, verb);
  bool led = t->before_first >= 0, near = t->found == FOUND_NEAR || t->found == FOUND_FIRST;
  return subject || (led ? near : phrase_first_verb(s, t) > opens);
}

/* "Innocent VI, [negotiations opened]": a name that a comma parts from the subject and no other from what was before.
 */
static bool opens_with_rest(const TitleSource *s, const TitleCandidate *t) {
  gint32 opens = candidate_opens(t), comma = s->chunks.last[opens] + 1, verb = comma + 1;
  while (verb <= t->last && s->chunks.kind[verb] != CHUNK_VERB) {
    verb++;
  }
  return t->before_first < 0 && phrase_is_start(s, opens) && comma < t->last && source_is_comma(s, comma) &&
         !s->gone[comma + 1] && verb <= t->last && phrase_before(s, verb) == comma + 1;
}

/* "[a mayor and] four clerks went": some of those who did it. */
static bool cuts_list(const TitleSource *s, gint32 first) {
  const Clause *c = s->clause;
  bool joined = first > s->from + 1 && c->pos[first - 1] == POS_CONJUNCTION && s->chunks.kind[first] == CHUNK_NOUN;
  gint32 noun = joined ? s->chunks.last[first] : -1, above = joined ? c->tokens[noun].head : -1;
  return joined && c->rel[noun] == REL_CONJ && above >= s->from && above < first && s->chunks.kind[above] == CHUNK_NOUN;
}

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

/* "[the hope faded, searchers] scoured the sea": the subject of a clause that is cut off ends the run. */
static bool ends_in_subject(const TitleSource *s, const TitleCandidate *t) {
  gint32 first = phrase_first_verb(s, t), next = t->last + 1;
  while (next <= s->to && !source_is_finite(s, next)) {
    next++;
  }
  gint32 nouns = first >= 0 && next <= s->to ? phrase_before(s, next) : -1;
  return nouns > first && nouns <= t->last && source_is_comma(s, source_before(s, nouns));
}

/* Does the word open a clause with a verb that has a tense, and not "after [getting] called"? */
static bool opens_clause(const TitleSource *s, gint32 i) {
  const Clause *c = s->clause;
  if ((c->pos[i] != POS_WH && c->rel[i] != REL_MARK) || !clause_in(c, i, "title_openers")) {
    return false;
  }
  while (i <= s->to && s->chunks.kind[i] != CHUNK_VERB) {
    i++;
  }
  return i <= s->to && chunk_is_finite(c, i);
}

/* "It was hit when [the king], Edward, claimed it": more clauses are opened than have a verb. */
static bool ends_in_clause(const TitleSource *s, const TitleCandidate *t) {
  guint opened = 0, verbs = 0;
  for (gint32 i = t->first + 1; i <= t->last; i++) {
    opened += candidate_holds(s, t, i) && opens_clause(s, i);
    verbs += opened > 0 && s->chunks.kind[i] == CHUNK_VERB && s->chunks.first[i] == i && phrase_is_told(s, t, i);
  }
  return opened > verbs;
}

/* "The troops rescued [two men]", "did not discuss [how]", "was sworn [in]": a verb at the end without its object or
 * particle. */
static bool ends_before_object(const TitleSource *s, const TitleCandidate *t) {
  static const Relation objects[] = {REL_OBJECT, REL_CCOMP, REL_XCOMP};
  bool verb = s->clause->pos[t->last] == POS_VERB;
  for (guint i = 0; verb && i < G_N_ELEMENTS(objects); i++) {
    if (clause_child(s->clause, t->last, objects[i]) > t->last) {
      return true;
    }
  }
  return verb && t->last < s->to && edge_is_particle(s, t->last + 1);
}

bool candidate_is_cut(const TitleSource *s, const TitleCandidate *t) {
  return opens_in_phrase(s, t) || opens_with_rest(s, t) || cuts_list(s, t->first) || cuts_pair(s, t) ||
         ends_in_subject(s, t) || ends_in_clause(s, t) || ends_before_object(s, t);
}
