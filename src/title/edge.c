/* edge.c -- see edge.h. */
#include "title/edge.h"

static bool opens_chunk(const TitleSource *s, gint32 i) {
  return s->chunks.kind[i] != CHUNK_NONE && s->chunks.first[i] == i;
}

static bool splits_chunk(const TitleSource *s, gint32 i) {
  return s->chunks.kind[i] != CHUNK_NONE && s->chunks.first[i] != i;
}

/* After a mark, a conjunction, "that", "which", "when", or the date. */
static bool behind_break(const TitleSource *s, gint32 i) {
  const Clause *c = s->clause;
  if (i == s->from || s->gone[i - 1]) {
    return true;
  }
  return c->pos[i - 1] == POS_MARK || c->pos[i - 1] == POS_CONJUNCTION || clause_in(c, i - 1, "title_openers") ||
         clause_in(c, i - 1, "title_connectives");
}

/* "the 1971 [agreement]": inside a noun phrase that another date describes. */
static bool behind_date(const TitleSource *s, gint32 i) {
  const Clause *c = s->clause;
  gint32 before = i - 1;
  while (before >= s->from && c->dated[before]) {
    before--;
  }
  bool article = before >= s->from && (c->pos[before] == POS_DETERMINER || c->pos[before] == POS_POSSESSIVE);
  return article && before < i - 1 && !s->gone[i - 1] && s->chunks.kind[i] == CHUNK_NOUN;
}

/* The left edges of the subjects of all predicates. */
static void mark_subjects(const TitleSource *s, guint8 *left) {
  const Clause *c = s->clause;
  for (gint32 i = s->from; i <= s->to; i++) {
    if (c->rel[i] == REL_SUBJECT || c->rel[i] == REL_SUBJECT_PASSIVE) {
      left[s->low[i]] = TRUE;
      left[s->chunks.first[i]] = TRUE;
    }
  }
}

guint8 *edges_left(const TitleSource *s) {
  const Clause *c = s->clause;
  guint8 *left = g_new0(guint8, (gsize)c->n);
  for (gint32 i = s->from; i <= s->to; i++) {
    left[i] = opens_chunk(s, i) || behind_break(s, i);
  }
  mark_subjects(s, left);
  for (gint32 i = s->from; i <= s->to; i++) {
    bool that = c->pos[i] == POS_PREPOSITION && clause_in(c, i, "optional"); /* "that he fell" */
    bool word = !that && !s->gone[i] && (c->pos[i] != POS_MARK || opens_chunk(s, i));
    left[i] = left[i] && word && !splits_chunk(s, i) && !behind_date(s, i) && !chunk_is_possessive(c, i) &&
              c->pos[i] != POS_CONJUNCTION;
  }
  return left;
}

static bool is_subject(const Clause *c, gint32 i) {
  return c->rel[i] == REL_SUBJECT || c->rel[i] == REL_SUBJECT_PASSIVE || c->rel[i] == REL_EXPLETIVE;
}

bool edge_is_particle(const TitleSource *s, gint32 i) {
  const Clause *c = s->clause;
  if (c->rel[i] == REL_PARTICLE || s->gone[i] || i == s->from) {
    return c->rel[i] == REL_PARTICLE;
  }
  bool last = i == c->n - 1 || s->gone[i + 1] || (c->pos[i + 1] == POS_MARK && !source_is_mark(c, i + 1, "([\""));
  bool leads = c->pos[i] == POS_PREPOSITION || clause_in(c, i, "title_cases");
  return last && leads && c->pos[i - 1] == POS_VERB;
}

bool edge_owns_nothing(const TitleSource *s, gint32 i) {
  const Clause *c = s->clause;
  return c->pos[i] == POS_POSSESSIVE && i < s->to && (c->pos[i + 1] == POS_PREPOSITION || c->pos[i + 1] == POS_MARK);
}

static bool leads_on(const TitleSource *s, gint32 i) {
  guint8 pos = s->clause->pos[i];
  return (pos == POS_PREPOSITION && !edge_is_particle(s, i)) || pos == POS_DETERMINER || pos == POS_CONJUNCTION ||
         pos == POS_TO || pos == POS_MODAL || (pos == POS_POSSESSIVE && !edge_owns_nothing(s, i)) || pos == POS_WH;
}

/* "the police | said": what stands right before a verb with a tense is its subject. */
static bool cuts_subject(const TitleSource *s, gint32 i) {
  return s->chunks.kind[i] == CHUNK_NOUN && i < s->to && s->chunks.kind[i + 1] == CHUNK_VERB &&
         source_is_finite(s, source_verb(s, i + 1));
}

/* "cruel[, inhuman and degrading]": the first of several adjectives. */
static gint32 first_adjective(const Clause *c, gint32 i) {
  for (gint32 above = c->tokens[i].head; c->rel[i] == REL_CONJ && above >= 0 && above < i; above = c->tokens[i].head) {
    i = above;
  }
  return i;
}

/* "Iran's [first] and only plant", "the [newly] formed division": what describes a word close after. */
static bool describes_next(const TitleSource *s, gint32 i) {
  enum { CLOSE = 6 };
  const Clause *c = s->clause;
  gint32 first = first_adjective(c, i), noun = c->tokens[first].head;
  bool adjective = c->pos[first] == POS_ADJECTIVE && c->rel[first] == REL_AMOD;
  bool adverb = c->pos[i] == POS_ADVERB && c->rel[i] == REL_ADVMOD && noun >= 0 && c->rel[noun] == REL_AMOD;
  bool describes = (adjective || adverb) && noun > i && noun <= MIN(i + CLOSE, s->to);
  for (gint32 k = i + 1; describes && k < noun; k++) {
    describes = (adverb || s->chunks.kind[k] != CHUNK_VERB || first_adjective(c, k) == first) && !s->gone[k];
  }
  return describes;
}

/* "the storm | he had seen": the noun that a clause without a pronoun of its own tells of. */
static bool leads_to_clause(const TitleSource *s, gint32 i) {
  const Clause *c = s->clause;
  bool noun = s->chunks.kind[i] == CHUNK_NOUN && c->pos[i] != POS_PRONOUN && !c->dated[i];
  return noun && i + 1 < s->to && c->pos[i + 1] == POS_PRONOUN && !s->gone[i + 1] &&
         s->chunks.kind[i + 2] == CHUNK_VERB && source_is_finite(s, source_verb(s, i + 2));
}

guint8 *edges_right(const TitleSource *s) {
  const Clause *c = s->clause;
  guint8 *right = g_new0(guint8, (gsize)c->n);
  for (gint32 i = s->from; i <= s->to; i++) {
    bool chunk_ends = s->chunks.kind[i] == CHUNK_NONE ? c->pos[i] != POS_MARK : s->chunks.last[i] == i;
    bool pronoun = c->pos[i] == POS_PRONOUN && is_subject(c, i);
    bool whom = (c->pos[i] == POS_PRONOUN && !pronoun) || edge_owns_nothing(s, i); /* "bit [her]" */
    bool loose = clause_in(c, i, "title_loose") && !edge_is_particle(s, i) && !whom;
    bool that = clause_in(c, i, "optional"); /* "advising that" */
    right[i] = !s->gone[i] && chunk_ends && !pronoun && !leads_on(s, i) && !loose && !that && !cuts_subject(s, i) &&
               !describes_next(s, i) && !leads_to_clause(s, i);
  }
  return right;
}
