/* auxiliary.c -- see auxiliary.h. */
#include "title/auxiliary.h"

#include <string.h>

#include "parse/sense.h"
#include "title/phrase.h"

/* The conjunction that joins the verb group which begins with token `verb` to what stands before, "and[, in 1930,]
 * sold", or a comma behind a date, "in 1899, renamed"; -1: neither does. */
static gint32 joint_of(const TitleSource *s, gint32 verb) {
  gint32 i = source_before(s, verb);
  while (i > s->from && s->clause->pos[i] == POS_ADVERB) {
    i = source_before(s, i);
  }
  bool joint = i > s->from && (s->clause->pos[i] == POS_CONJUNCTION ||
                               (source_is_comma(s, i) && (s->gone[i - 1] || s->clause->dated[i - 1])));
  return joint ? i : -1;
}

/* The last token of the verb group before token i in the same clause; -1: another clause begins between them. */
static gint32 group_before(const TitleSource *s, gint32 i) {
  const Clause *c = s->clause;
  for (i--; i > s->from && c->pos[i] != POS_WH && !clause_in(c, i, "title_openers") && !source_is_mark(c, i, ";:");
       i--) {
    bool describes = c->rel[i] == REL_ACL || c->rel[i] == REL_AMOD || clause_form(c, i) == TAG_GERUND;
    if (s->chunks.kind[i] == CHUNK_VERB && !describes) {
      return s->chunks.last[i] == i ? i : -1;
    }
  }
  return -1;
}

/* "had been [built] to last": the participle of the verb group that ends with token `last`, if it is a passive's; -1:
 * it is none. */
static gint32 participle_of(const TitleSource *s, gint32 last) {
  const Clause *c = s->clause;
  for (gint32 i = last; i > s->chunks.first[last]; i--) {
    TagForm form = clause_form(c, i);
    gint32 before = i - 1;
    while (before > s->chunks.first[last] && c->pos[before] == POS_ADVERB && !clause_in(c, before, "negation")) {
      before--;
    }
    bool participle = c->pos[i] == POS_VERB && (form == TAG_PARTICIPLE || form == TAG_PAST);
    if (participle && clause_in(c, before, "passives") && !clause_in(c, i, "passives")) {
      return i;
    }
  }
  return -1;
}

/* The auxiliary of that participle: "[had been] built". */
static gint32 own_auxiliary(const TitleSource *s, gint32 participle, gint32 *first) {
  const Clause *c = s->clause;
  gint32 end = participle - 1;
  while (c->pos[end] == POS_ADVERB) {
    end--;
  }
  *first = end;
  while (*first > s->chunks.first[participle] && (c->pos[*first - 1] == POS_VERB || c->pos[*first - 1] == POS_MODAL)) {
    (*first)--;
  }
  bool whole = *first == s->chunks.first[participle] && chunk_is_finite(c, *first);
  return whole ? end - *first + 1 : 0;
}

/* Does the subject hold token `own`, or a name that stands beside it: "[the captain], Jon Moe"? */
static bool holds(const TitleSource *s, const LeadingSubject *subject, gint32 own) {
  bool held = own >= subject->first && own <= subject->last;
  for (gint32 i = subject->first; i <= subject->last; i++) {
    held |= s->clause->rel[i] == REL_APPOSITION && s->clause->tokens[i].head == own;
  }
  return held;
}

/* Is the subject that of the passive, too? */
static bool is_same(const TitleSource *s, gint32 participle, gint32 auxiliary, const LeadingSubject *subject) {
  const Clause *c = s->clause;
  gint32 own = source_subject(s, participle), nouns = phrase_before(s, auxiliary);
  bool other = nouns > subject->last && c->pos[nouns - 1] != POS_PREPOSITION;
  bool same = own < 0 ? !other : c->pos[own] == POS_WH || holds(s, subject, own);
  for (gint32 i = subject->last + 1; same && i < auxiliary; i++) {
    bool opens = c->pos[i] == POS_WH || clause_in(c, i, "title_openers");
    same = !opens || (subject->found >= FOUND_ANTECEDENT && i == s->relative.pronoun);
  }
  return same;
}

/* Is the subject that begins with token `first` somebody?  -1: a name that is known. */
static bool is_somebody(const TitleSource *s, gint32 first) {
  const Clause *c = s->clause;
  if (first < 0) {
    return true;
  }
  gint32 noun = s->chunks.last[first];
  bool article = c->pos[first] == POS_DETERMINER;
  const char *value = c->pos[noun] == POS_PRONOUN ? clause_value(c, noun, "pronouns") : NULL;
  return value                      ? !strchr(value, 'n')
         : c->pos[noun] == POS_NAME ? !article
                                    : sense_noun(c->tokens[noun].sense) == SENSE_PERSON;
}

/* "made [a] film", not "made [an] MBE", "elected mayor": what stands behind the verb is what the subject became. */
static bool is_complement(const TitleSource *s, gint32 verb, gint32 noun) {
  const Clause *c = s->clause;
  const char *value = clause_value(c, verb, "complements");
  gint32 last = s->chunks.last[noun], next = source_after(s, last);
  bool called = c->pos[last] == POS_NAME || sense_noun(c->tokens[last].sense) == SENSE_PERSON;
  bool given = next < 0 || (c->pos[next] != POS_TO && s->chunks.kind[next] != CHUNK_NOUN);
  return value && (*value ? given : called || c->pos[noun] == POS_NOUN);
}

static bool has_object(const TitleSource *s, gint32 verb) {
  const Clause *c = s->clause;
  gint32 next = verb + 1;
  bool noun = next <= s->to && !s->gone[next] && !c->dated[next] && phrase_is_start(s, next) &&
              c->pos[s->chunks.last[next]] != POS_ADJECTIVE;
  return noun && !is_complement(s, verb, next);
}

bool auxiliary_may_serve(const TitleSource *s, gint32 verb, gint32 subject) {
  const Clause *c = s->clause;
  TagForm form = clause_form(c, verb);
  const char *active = clause_value(c, verb, "active");
  bool agent = verb < s->to && clause_in(c, verb + 1, "agents") && !s->gone[verb + 1];
  bool bars = active && !agent && (!*active || is_somebody(s, subject));
  return c->pos[verb] == POS_VERB && (form == TAG_PAST || form == TAG_PARTICIPLE) && !bars && !has_object(s, verb);
}

bool auxiliary_is_bare(const TitleSource *s, gint32 verb) {
  gint32 i = s->chunks.first[verb];
  while (i < verb && s->clause->pos[i] == POS_ADVERB) {
    i++;
  }
  return s->chunks.kind[verb] == CHUNK_VERB && i == verb && s->chunks.last[verb] == verb;
}

gint32 auxiliary_shared(const TitleSource *s, gint32 verb, const LeadingSubject *subject, gint32 *first) {
  enum { JOINED_MOST = 4 };
  gint32 participle = -1;
  for (guint i = 0; i < JOINED_MOST && verb > subject->last && participle < 0; i++) {
    gint32 joint = joint_of(s, s->chunks.first[verb]);
    if (joint < 0 || !auxiliary_is_bare(s, verb) || !auxiliary_may_serve(s, verb, subject->first)) {
      return 0;
    }
    verb = group_before(s, joint);
    participle = verb > subject->last ? participle_of(s, verb) : -1;
  }
  gint32 n = participle >= 0 ? own_auxiliary(s, participle, first) : 0;
  return n && is_same(s, participle, *first, subject) ? n : 0;
}
