/* cut.c -- see cut.h. */
#include "title/cut.h"

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

/* "Lund, [born in] Oslo, Norway": a participle that describes a noun, and its preposition. */
static bool is_described(const TitleSource *s, gint32 preposition) {
  const Clause *c = s->clause;
  gint32 verb = preposition - 1, noun = verb > s->from ? verb - 1 - source_is_comma(s, verb - 1) : s->from - 1;
  bool part = verb > s->from && c->pos[preposition] == POS_PREPOSITION && c->pos[verb] == POS_VERB &&
              !chunk_is_finite(c, verb) && s->chunks.first[verb] == verb;
  return part && noun >= s->from && !s->gone[noun] && s->chunks.kind[noun] == CHUNK_NOUN;
}

/* "a jury in Miami, [Texas] found": what stands before both names of a place that a noun has, or what describes it; -1:
 * it is none. */
static gint32 before_place(const TitleSource *s, gint32 first) {
  const Clause *c = s->clause;
  gint32 name = first - 2;
  if (name <= s->from || !source_is_mark(c, first - 1, ",") || c->pos[first] != POS_NAME || c->pos[name] != POS_NAME) {
    return -1;
  }
  gint32 before = s->chunks.first[name] - 1, last = before - 1;
  bool noun = last >= s->from && !s->gone[last] && s->chunks.kind[last] == CHUNK_NOUN;
  gint32 whose = noun ? s->chunks.first[last] : 0;
  bool own = noun && (whose == 0 || c->pos[whose - 1] != POS_PREPOSITION);
  return own || (last > s->from && is_described(s, before)) ? before : -1;
}

/* A preposition, "whose", or a verb that has its subject elsewhere: "which ended [the war]". */
static bool governs(const TitleSource *s, gint32 i) {
  const Clause *c = s->clause;
  bool opens = clause_in(c, i, "subordinators") || clause_in(c, i, "clause_openers");
  bool preposition = clause_in(c, i, "title_cases") || (c->pos[i] == POS_PREPOSITION && !opens);
  bool relative = i > s->from && chunk_is_finite(c, i) && c->pos[i - 1] == POS_WH;
  bool owner = c->pos[i] == POS_WH && g_strcmp0(clause_value(c, i, "relatives"), "owner") == 0;
  return preposition || relative || owner || is_paired(s, i) || is_governed(s, i);
}

/* "with [the tribe broke out]": what a preposition or another verb governs is nobody's subject. */
static bool opens_in_phrase(const TitleSource *s, const TitleCandidate *t) {
  gint32 opens = candidate_opens(t), before = opens - 1;
  if (before < s->from || s->gone[before] || !phrase_is_start(s, opens)) {
    return false;
  }
  gint32 place = before_place(s, opens), verb = s->chunks.last[opens] + 1;
  bool described = verb <= s->to && phrase_described(s, verb) >= opens; /* "of [an inmate convicted of theft]" */
  if (described || !governs(s, place >= 0 ? place : before)) {
    return false;
  }
  bool subject = verb <= s->to && s->chunks.kind[verb] == CHUNK_VERB && source_is_finite(s, source_verb(s, verb));
  bool led = t->before_first >= 0, near = t->found == FOUND_NEAR || t->found == FOUND_FIRST;
  return subject || (led ? near : phrase_first_verb(s, t) > opens);
}

/* "continued [her studies and took] a degree": the object of a verb to which the next is joined. */
static bool opens_with_object(const TitleSource *s, const TitleCandidate *t) {
  const Clause *c = s->clause;
  gint32 opens = candidate_opens(t), before = opens - 1, head = s->chunks.last[opens], verb = head + 2;
  bool object = before >= s->from && !s->gone[before] && phrase_is_start(s, opens) && c->rel[head] == REL_OBJECT &&
                c->tokens[head].head == before && source_is_finite(s, before) && !clause_in(c, before, "reporting");
  return object && t->before_first < 0 && verb <= t->last && c->pos[verb - 1] == POS_CONJUNCTION &&
         s->chunks.kind[verb] == CHUNK_VERB && source_is_finite(s, source_verb(s, verb));
}

/* "Innocent VI, [negotiations opened]", "awarded [the medal, was elected]": a name that a comma parts from the subject
 * or the verb and no other from what was before. */
static bool opens_with_rest(const TitleSource *s, const TitleCandidate *t) {
  gint32 opens = candidate_opens(t), comma = s->chunks.last[opens] + 1, verb = comma + 1;
  if (t->before_first >= 0 || !phrase_is_start(s, opens) || comma >= t->last || !source_is_comma(s, comma) ||
      s->gone[comma + 1]) {
    return false;
  }
  while (verb <= t->last && s->chunks.kind[verb] != CHUNK_VERB) {
    verb++;
  }
  bool subject = verb <= t->last && phrase_before(s, verb) == comma + 1;
  bool inside = opens > s->from && !s->gone[opens - 1] && !source_is_comma(s, opens - 1);
  return subject || (inside && verb == comma + 1 && source_is_finite(s, verb));
}

/* "Lund, [now retired, testified]": an aside of the subject, which is left out. */
static bool opens_with_aside(const TitleSource *s, const TitleCandidate *t) {
  gint32 first = t->first, comma = first;
  bool aside = t->before_first < 0 && first > s->from + 1 && source_is_comma(s, first - 1) &&
               s->chunks.kind[first - 2] == CHUNK_NOUN &&
               (s->chunks.kind[first] != CHUNK_NOUN || s->clause->dated[first]) &&
               !clause_in(s->clause, first, "title_openers");
  while (aside && comma < t->last && !source_is_comma(s, comma)) {
    comma++;
  }
  gint32 verb = aside && comma < t->last && s->chunks.kind[comma + 1] == CHUNK_VERB ? source_verb(s, comma + 1) : -1;
  return verb >= 0 && (source_is_finite(s, verb) || clause_form(s->clause, verb) == TAG_PARTICIPLE);
}

/* "was [shocked by it]", "was last [seen in May]": a predicate without what has its tense. */
static bool opens_in_predicate(const TitleSource *s, const TitleCandidate *t) {
  const Clause *c = s->clause;
  gint32 top = s->chunks.last[t->first];
  bool predicate = c->pos[top] == POS_ADJECTIVE || s->chunks.kind[top] == CHUNK_VERB;
  gint32 tense = MAX(clause_child(c, top, REL_COPULA), clause_child(c, top, REL_AUX));
  return predicate && t->auxiliaries == 0 && tense >= s->from && tense < t->first && !candidate_holds(s, t, tense);
}

/* "one of the [few women elected]": all of those of whom the text has some. */
static bool cuts_part(const TitleSource *s, gint32 first) {
  const Clause *c = s->clause;
  gint32 of = first - 1, part = of - 1;
  bool bound = part >= s->from && !s->gone[of] && g_strcmp0(clause_value(c, of, "introducers"), "of") == 0;
  return bound && s->chunks.kind[first] == CHUNK_NOUN && (c->pos[part] == POS_NUMBER || c->pos[part] == POS_DETERMINER);
}

/* "[Clement and] Sarah died": nothing that has a verb stands before the "and" of the sentence. */
static bool cuts_first_of(const TitleSource *s, gint32 first) {
  gint32 i = first - 2;
  while (i >= s->from && s->chunks.kind[i] != CHUNK_VERB && !source_is_mark(s->clause, i, ",;:")) {
    i--;
  }
  return i < s->from && !s->gone[first - 2];
}

/* "[a mayor and] four clerks went": some of those who did it. */
static bool cuts_list(const TitleSource *s, gint32 first) {
  const Clause *c = s->clause;
  bool joined = first > s->from + 1 && c->pos[first - 1] == POS_CONJUNCTION && s->chunks.kind[first] == CHUNK_NOUN;
  gint32 noun = joined ? s->chunks.last[first] : -1, above = joined ? c->tokens[noun].head : -1;
  bool tree = joined && c->rel[noun] == REL_CONJ && above >= s->from && above < first;
  return (tree && s->chunks.kind[above] == CHUNK_NOUN) || (joined && cuts_first_of(s, first));
}

/* "[The Star is] a ship built in May": what somebody is said to be, without who. */
static bool cuts_definition(const TitleSource *s, const TitleCandidate *t) {
  gint32 defined = phrase_defined(s, s->ask.head), noun = phrase_described(s, s->ask.head);
  return defined >= 0 && candidate_holds(s, t, noun) && !candidate_holds(s, t, defined);
}

/* "[the bank, which] Holt bought for nine million": what a relative clause tells of is the object of its verb. */
static bool loses_antecedent(const TitleSource *s, const TitleCandidate *t) {
  const Relative *relative = &s->relative;
  return relative->pronoun >= s->from && relative->role == RELATIVE_OBJECT && candidate_holds(s, t, s->ask.head) &&
         !candidate_holds(s, t, relative->antecedent);
}

bool candidate_is_cut(const TitleSource *s, const TitleCandidate *t) {
  return opens_in_phrase(s, t) || opens_with_object(s, t) || opens_with_rest(s, t) || opens_with_aside(s, t) ||
         opens_in_predicate(s, t) || cuts_part(s, candidate_opens(t)) || cuts_list(s, t->first) ||
         cuts_definition(s, t) || loses_antecedent(s, t);
}
