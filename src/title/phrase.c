/* phrase.c -- see phrase.h. */
#include "title/phrase.h"

#include "title/auxiliary.h"

bool phrase_is_start(const TitleSource *s, gint32 i) {
  return s->chunks.kind[i] == CHUNK_NOUN && s->chunks.first[i] == i;
}

/* The first token of the noun phrases that end with token i; -1: none do. */
static gint32 nouns_to(const TitleSource *s, gint32 i) {
  while (i >= s->from && s->chunks.kind[i] == CHUNK_NOUN) {
    gint32 first = s->chunks.first[i], link = source_before(s, first);
    bool bound = link == first - 1 && link > s->from && s->chunks.kind[link - 1] == CHUNK_NOUN &&
                 clause_in(s->clause, link, "title_binders");
    if (!bound) {
      return first;
    }
    i = link - 1;
  }
  return -1;
}

gint32 phrase_before(const TitleSource *s, gint32 verb) {
  return nouns_to(s, source_before(s, s->chunks.first[verb]));
}

bool phrase_is_fronted(const TitleSource *s, gint32 verb) {
  const Clause *c = s->clause;
  gint32 first = s->chunks.first[verb], participle = first;
  while (participle < verb && c->pos[participle] == POS_ADVERB) { /* "originally built" */
    participle++;
  }
  bool tense = chunk_is_finite(c, verb) || c->pos[participle] != POS_VERB;
  return !tense && clause_form(c, participle) == TAG_PARTICIPLE && source_before(s, first) < s->from;
}

/* A verb alone but for adverbs, whose tag may be that of a participle, and which is not led to by "after" or "when". */
static bool is_lone(const TitleSource *s, gint32 verb) {
  const Clause *c = s->clause;
  TagForm form = c->pos[verb] == POS_VERB ? clause_form(c, verb) : TAG_GERUND;
  return auxiliary_is_bare(s, verb) && (form == TAG_PAST || form == TAG_PARTICIPLE) &&
         clause_child(c, verb, REL_MARK) < 0;
}

/* Does no object stand behind the verb? */
static bool ends_verb(const TitleSource *s, gint32 verb) {
  gint32 next = verb + 1;
  return next <= s->to &&
         (s->gone[next] || s->clause->pos[next] == POS_PREPOSITION || s->clause->pos[next] == POS_MARK);
}

/* "an inmate [convicted] of it" */
static gint32 described_close(const TitleSource *s, gint32 verb) {
  const Clause *c = s->clause;
  gint32 before = verb - 1;
  bool behind = before >= s->from && s->chunks.kind[before] == CHUNK_NOUN && !s->gone[before] && !c->dated[before];
  bool described = behind && c->rel[verb] == REL_ADVCL && source_subject(s, verb) < 0 && !clause_in(c, verb, "active");
  return described && ends_verb(s, verb) ? before : -1;
}

/* ", acquired by Boss Marine Inc., Georgetown[,] was under way": a comma right before a verb with a tense. */
static bool closes_before_verb(const TitleSource *s, gint32 comma) {
  return comma < s->to && source_is_comma(s, comma) && s->chunks.kind[comma + 1] == CHUNK_VERB &&
         source_is_finite(s, source_verb(s, comma + 1));
}

gint32 phrase_aside_end(const TitleSource *s, gint32 verb) {
  gint32 comma = s->chunks.first[verb] - 1, close = verb + 1;
  if (comma <= s->from || !source_is_comma(s, comma) || s->gone[comma - 1] || !ends_verb(s, verb) ||
      clause_form(s->clause, verb) != TAG_PARTICIPLE) {
    return -1;
  }
  while (close < s->to && !closes_before_verb(s, close) && !source_is_finite(s, close)) {
    close++;
  }
  return closes_before_verb(s, close) ? close : -1;
}

gint32 phrase_interrupted(const TitleSource *s, gint32 verb) {
  gint32 nouns = phrase_aside_end(s, verb) >= 0 ? nouns_to(s, s->chunks.first[verb] - 2) : -1;
  return nouns >= 0 ? s->chunks.last[nouns] : -1;
}

gint32 phrase_described(const TitleSource *s, gint32 verb) {
  const Clause *c = s->clause;
  gint32 noun = c->tokens[verb].head;
  if (!is_lone(s, verb)) {
    return -1;
  }
  if (c->rel[verb] == REL_ACL && clause_form(c, verb) == TAG_PARTICIPLE) {
    return noun >= s->from && noun < verb ? noun : -1;
  }
  gint32 aside = phrase_interrupted(s, verb);
  return aside >= 0 ? aside : described_close(s, verb);
}

gint32 phrase_defined(const TitleSource *s, gint32 verb) {
  const Clause *c = s->clause;
  gint32 noun = phrase_described(s, verb);
  bool predicate = noun >= 0 && clause_child(c, noun, REL_COPULA) >= 0;
  gint32 subject = predicate ? source_subject(s, noun) : -1;
  return subject >= 0 && subject < noun && c->pos[subject] != POS_WH ? subject : -1;
}

/* "who retired", "he retired", but not "now retired", whose verb may be tagged as a past. */
static bool tells_aside(const TitleSource *s, gint32 first, gint32 last) {
  bool somebody = false, told = false;
  for (gint32 i = first; i <= last; i++) {
    somebody |= s->clause->pos[i] == POS_WH || (s->chunks.kind[i] == CHUNK_NOUN && !s->clause->dated[i]);
    told |= somebody && source_is_finite(s, i);
  }
  return told;
}

bool phrase_parted(const TitleSource *s, gint32 verb, gint32 *first, gint32 *last) {
  enum { LONGEST = 10 };
  gint32 close = s->chunks.first[verb] - 1, open = close - 1;
  if (close <= s->from || !source_is_comma(s, close)) {
    return false;
  }
  while (open > s->from && close - open < LONGEST && !source_is_comma(s, open)) {
    open--;
  }
  *last = open - 1;
  *first = source_is_comma(s, open) && open > s->from && !s->gone[open - 1] ? nouns_to(s, open - 1) : -1;
  bool opens =
      *first == s->from || (*first > s->from && (s->gone[*first - 1] || source_is_mark(s->clause, *first - 1, ";:")));
  return opens && s->clause->pos[*first] != POS_PRONOUN && !tells_aside(s, open + 1, close - 1);
}

bool phrase_is_told(const TitleSource *s, const TitleCandidate *t, gint32 i) {
  return candidate_holds(s, t, i) && source_is_finite(s, i);
}

gint32 phrase_first_verb(const TitleSource *s, const TitleCandidate *t) {
  for (gint32 i = t->first; i <= t->last; i++) {
    if (s->clause->pos[i] == POS_WH) {
      return -1;
    }
    if (phrase_is_told(s, t, i)) {
      return i;
    }
  }
  return -1;
}

bool phrase_has_verb(const TitleSource *s, gint32 first, gint32 last) {
  for (gint32 i = first; i <= last; i++) {
    if (source_is_finite(s, i) || s->clause->pos[i] == POS_WH) {
      return true;
    }
  }
  return false;
}

bool phrase_begins_clause(const TitleSource *s, gint32 i, gint32 to) {
  for (gint32 verb = i + 1; verb <= to && phrase_is_start(s, i); verb++) {
    if (source_is_finite(s, verb)) {
      return phrase_before(s, verb) == i;
    }
  }
  return false;
}

bool phrase_parts_clauses(const TitleSource *s, const TitleCandidate *t) {
  gint32 next = t->out_first >= 0 ? source_after(s, t->out_last) : -1,
         before = next >= 0 ? source_before(s, t->out_first) : -1;
  bool verb = false, opened = before >= 0 && clause_in(s->clause, before, "title_openers");
  for (gint32 i = t->first; i < t->out_first; i++) {
    verb |= s->clause->pos[i] == POS_VERB && s->chunks.kind[i] == CHUNK_VERB && candidate_holds(s, t, i);
  }
  return verb && !opened && next <= t->last && phrase_begins_clause(s, next, t->last);
}
