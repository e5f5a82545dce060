/* lack.c -- see lack.h. */
#include "title/lack.h"

#include <string.h>

#include "title/name.h"
#include "title/phrase.h"

static bool has_finite(const TitleSource *s) {
  for (gint32 i = s->from; i <= s->to; i++) {
    if (chunk_is_finite(s->clause, i)) {
      return true;
    }
  }
  return false;
}

static bool is_form(const Clause *c, gint32 i, TagForm form) {
  return c->pos[i] == POS_VERB && clause_form(c, i) == form;
}

/* "[Built for a tenor], it stands": nothing but a participle, or what a preposition leads to, of another clause. */
static bool is_fronted(const TitleSource *s, const TitleCandidate *t) {
  const Clause *c = s->clause;
  gint32 first = candidate_opens(t);
  bool verb = s->chunks.kind[first] == CHUNK_VERB && !chunk_is_finite(c, first);
  bool fronted = verb || c->pos[first] == POS_PREPOSITION || clause_in(c, first, "title_cases");
  return fronted && !title_name(s, first).name;
}

static bool tells_nothing(const TitleSource *s, const TitleCandidate *t) {
  for (gint32 i = s->from; i <= s->to; i++) {
    if (candidate_holds(s, t, i) && (s->clause->pos[i] == POS_VERB || clause_is_nominal(s->clause, i))) {
      return false;
    }
  }
  return true;
}

/* The first verb with a tense that is printed, a relative clause's too, unlike phrase_first_verb(); -1: none is. */
static gint32 first_verb(const TitleSource *s, const TitleCandidate *t) {
  for (gint32 i = t->first; i <= t->last; i++) {
    if (phrase_is_told(s, t, i)) {
      return s->chunks.last[i];
    }
  }
  return -1;
}

static bool is_passive(const TitleSource *s, gint32 verb) {
  const Clause *c = s->clause;
  gint32 before = verb - 1;
  while (before > s->from && (c->pos[before] == POS_ADVERB || s->gone[before])) {
    before--;
  }
  return is_form(c, verb, TAG_PARTICIPLE) && before >= s->from && clause_in(c, before, "passives");
}

/* Does what is printed after the verb say what somebody said: a clause, a quotation, "of the danger", "the plan"? */
static bool has_content(const TitleSource *s, const TitleCandidate *t, gint32 verb, bool told) {
  const Clause *c = s->clause;
  for (gint32 i = verb + 1; i <= t->last; i++) {
    bool clause = chunk_is_finite(c, i) || c->pos[i] == POS_TO || is_form(c, i, TAG_GERUND);
    bool thing = !told && i == verb + 1 && s->chunks.kind[i] == CHUNK_NOUN;
    if (candidate_holds(s, t, i) && (clause || thing || s->quoted[i] || clause_in(c, i, "contents"))) {
      return true;
    }
  }
  return false;
}

/* "[The owner told a newspaper] that ...", "..., [a court was told]": who says it, and nothing of what is said. */
static bool says_nothing(const TitleSource *s, const TitleCandidate *t) {
  gint32 verb = first_verb(s, t), before = source_before(s, candidate_opens(t));
  const char *object = verb >= 0 ? clause_value(s->clause, verb, "saying") : NULL;
  bool told = object && *object, behind = before >= 0 && source_is_comma(s, before);
  return object && (!is_passive(s, verb) || (told && behind)) && !has_content(s, t, verb, told);
}

/* "[was accused] of theft": a passive verb at the end, though the sentence goes on with what it says little without. */
static bool ends_passive(const TitleSource *s, const TitleCandidate *t) {
  const Clause *c = s->clause;
  gint32 next = source_after(s, t->last);
  bool on = next >= 0 && c->pos[next] != POS_MARK && c->pos[next] != POS_CONJUNCTION;
  return on && clause_in(c, t->last, "unfinished") && is_passive(s, t->last);
}

/* "[The works, incorporated] in 1866, were sold": a noun and a lone participle behind a comma tell less than a clause.
 */
static bool ends_in_aside(const TitleSource *s, const TitleCandidate *t) {
  gint32 comma = s->chunks.first[t->last] - 1;
  bool described = t->before_first < 0 && phrase_interrupted(s, t->last) >= 0;
  return described && comma > t->first && source_is_comma(s, comma) && phrase_first_verb(s, t) < 0;
}

/* "[Instead,] it fell" */
static bool opens_with_connective(const TitleSource *s, const TitleCandidate *t) {
  return t->first < t->last && clause_in(s->clause, t->first, "title_connectives") && source_is_comma(s, t->first + 1);
}

bool lack_is_felt(const TitleSource *s, const TitleCandidate *t) {
  if (says_nothing(s, t) || ends_passive(s, t) || opens_with_connective(s, t)) {
    return true;
  }
  if (phrase_first_verb(s, t) >= 0 || !has_finite(s)) {
    return false;
  }
  return ends_in_aside(s, t) || is_fronted(s, t) || is_form(s->clause, t->last, TAG_GERUND) || tells_nothing(s, t);
}

bool lack_of_name(const TitleSource *s, const TitleCandidate *t) {
  const Clause *c = s->clause;
  gint32 first = candidate_opens(t);
  guint8 pos = c->pos[first];
  bool alone = pos == POS_DETERMINER && s->chunks.last[first] == first && clause_in(c, first, "pronouns");
  bool stands =
      (pos == POS_PRONOUN && c->rel[first] != REL_EXPLETIVE) || pos == POS_POSSESSIVE || pos == POS_WH || alone;
  return stands && !title_name(s, first).name;
}

/* "a post [he held] until 1876": a relative clause without a pronoun, and without what it tells of. */
bool lack_of_object(const TitleSource *s, const TitleCandidate *t) {
  const Clause *c = s->clause;
  gint32 verb = s->ask.head, noun = c->tokens[verb].head;
  bool relative = (c->rel[verb] == REL_RELCL || c->rel[verb] == REL_ACL) && noun >= s->from && noun < verb &&
                  !candidate_holds(s, t, noun);
  gint32 subject = relative ? source_subject(s, verb) : -1;
  return subject > noun && s->chunks.first[subject] == noun + 1 && clause_child(c, verb, REL_OBJECT) < 0;
}

static bool is_year(const Clause *c, gint32 i) {
  const Token *token = &c->tokens[i];
  return token->length == 4 && strspn(c->text + token->offset, "0123456789") >= 4;
}

/* Is the year also that of the date asked for? */
static bool is_asked(const TitleSource *s, gint32 i) {
  const Clause *c = s->clause;
  for (gint32 k = s->ask.first; k <= s->ask.last; k++) {
    if (is_year(c, k) && memcmp(c->text + c->tokens[k].offset, c->text + c->tokens[i].offset, 4) == 0) {
      return true;
    }
  }
  return false;
}

bool lack_of_own_date(const TitleSource *s, const TitleCandidate *t) {
  const Clause *c = s->clause;
  for (gint32 i = candidate_opens(t); i <= t->last; i++) {
    gint32 lead = i;
    while (lead > s->from && c->dated[lead] == c->dated[i]) {
      lead--;
    }
    bool told = c->dated[i] && candidate_holds(s, t, i) && is_year(c, i) && clause_in(c, lead, "date_prepositions") &&
                g_strcmp0(clause_value(c, lead, "introducers"), "of") != 0;
    if (told && !is_asked(s, i)) {
      return true;
    }
  }
  return false;
}
