/* inner.c -- see inner.h. */
#include "title/inner.h"

#include <string.h>

/* Is there a verb with a tense before `end`, but for "having [met]"? */
static bool has_told(const TitleSource *s, gint32 first, gint32 end) {
  const Clause *c = s->clause;
  bool told = false;
  for (gint32 i = first; i < end; i++) {
    gint32 opens = s->chunks.kind[i] == CHUNK_VERB ? s->chunks.first[i] : i;
    bool having = opens < i && c->pos[opens] == POS_VERB && clause_form(c, opens) == TAG_GERUND;
    told |= c->pos[i] == POS_WH || (source_is_finite(s, i) && !having);
  }
  return told;
}

/* "Living in Moss, [he] sold it": does the subject begin with pronoun i, behind a comma and no other verb? */
static bool is_behind_fronted(const TitleSource *s, const TitleCandidate *candidate, gint32 i) {
  const Clause *c = s->clause;
  gint32 comma = i - 1, verb = i + 1, first = candidate_opens(candidate);
  while (comma >= 0 && s->gone[comma] && !source_is_comma(s, comma)) {
    comma--;
  }
  while (verb < s->to && !source_is_finite(s, verb) &&
         (s->chunks.kind[verb] == CHUNK_NOUN || s->gone[verb] || c->pos[verb] == POS_ADVERB)) {
    verb++;
  }
  return comma > first && source_is_comma(s, comma) && source_is_finite(s, verb) && !has_told(s, first, comma);
}

/* May token k be of somebody's name?  "Bodash II" may be tagged otherwise, and "the defendant" is as good as one. */
static bool may_name(const TitleSource *s, gint32 k) {
  const Clause *c = s->clause;
  gsize byte = c->tokens[k].offset;
  bool name = c->pos[k] == POS_NAME || c->tokens[k].casing == CASE_CAPS;
  return name ? !naming_is_impersonal(s->ask.naming, byte) : naming_person(s->ask.naming, byte) > 0;
}

static bool is_named_before(const TitleSource *s, const TitleCandidate *candidate, gint32 i) {
  for (gint32 k = candidate_opens(candidate); k < i; k++) {
    if (candidate_holds(s, candidate, k) && may_name(s, k)) {
      return true;
    }
  }
  return false;
}

/* "[She] succeeded her": does the title open with a pronoun, and with the same one's or nobody's? */
static bool opens_with_same(const TitleSource *s, gint32 first, const char *name) {
  guint8 pos = s->clause->pos[first];
  bool pronoun = pos == POS_PRONOUN || pos == POS_POSSESSIVE;
  const char *other = pronoun ? naming_of(s->ask.naming, s->clause->tokens[first].offset, NULL) : NULL;
  return pronoun && (!other || strcmp(other, name) == 0);
}

/* "After the storm[, in 1908,] he left": what tells of when the title's first noun was has gone, and its clause begins
 * here. */
static bool begins_behind_gap(const TitleSource *s, gint32 first, gint32 i) {
  const Clause *c = s->clause;
  bool behind = s->chunks.kind[first] == CHUNK_NOUN && i < s->to && c->pos[i] == POS_PRONOUN && s->gone[i - 1];
  return behind && !source_is_comma(s, i - 1) && (source_is_finite(s, i + 1) || c->pos[i + 1] == POS_ADVERB);
}

/* "Upon his return, [Lund] wrote": is the name printed further on? */
static bool is_named_behind(const TitleSource *s, const TitleCandidate *candidate, gint32 i, const char *name) {
  const Clause *c = s->clause;
  for (gint32 k = i + 1; k <= candidate->last; k++) {
    const Token *token = &c->tokens[k];
    if (candidate_holds(s, candidate, k) && c->pos[k] == POS_NAME &&
        naming_holds(c->text + token->offset, token->length, name)) {
      return true;
    }
  }
  return false;
}

const char *inner_name(const TitleSource *s, const TitleCandidate *candidate, gint32 i) {
  const Clause *c = s->clause;
  guint8 pos = c->pos[i];
  gint32 first = candidate_opens(candidate);
  const char *value = pos == POS_PRONOUN || pos == POS_POSSESSIVE ? clause_value(c, i, "pronouns") : NULL;
  const char *name = value && s->ask.naming && i > first ? naming_of(s->ask.naming, c->tokens[i].offset, NULL) : NULL;
  if (!name || opens_with_same(s, first, name) || is_named_behind(s, candidate, i, name) ||
      begins_behind_gap(s, first, i)) {
    return NULL;
  }
  bool person = value[0] == 's' && (value[1] == 'm' || value[1] == 'f');
  return is_behind_fronted(s, candidate, i) || (person && !is_named_before(s, candidate, i)) ? name : NULL;
}
