/* said.c -- see said.h. */
#include "title/said.h"

#include "title/cut.h"
#include "title/part.h"
#include "title/phrase.h"
#include "title/short.h"

/* Is nothing said behind the verb but where or how: "said [in a statement]"? */
static bool ends_speech(const TitleSource *s, gint32 verb) {
  gint32 next = source_after(s, verb);
  bool where = next >= 0 && s->clause->pos[next] == POS_PREPOSITION && !clause_in(s->clause, next, "title_openers");
  return next < 0 || s->clause->pos[next] == POS_MARK || where;
}

/* The comma before who says so; -1: it is not told so. */
static gint32 comma_before(const TitleSource *s) {
  gint32 verb = s->ask.head;
  bool says = source_is_finite(s, verb) && clause_in(s->clause, verb, "reporting") && ends_speech(s, verb);
  gint32 nouns = says ? phrase_before(s, verb) : -1;
  return nouns > s->from && source_is_comma(s, nouns - 1) && !s->gone[nouns - 1] ? nouns - 1 : -1;
}

/* The first token of the sentence, or behind a semicolon; -1: it is quoted. */
static gint32 part_start(const TitleSource *s, gint32 comma) {
  gint32 first = comma;
  while (first > s->from && !source_is_mark(s->clause, first - 1, ";:")) {
    first--;
    if (s->quoted[first]) {
      return -1;
    }
  }
  return first;
}

/* The subject of the first clause before the comma; -1: it has none, or another clause is opened. */
static gint32 clause_start(const TitleSource *s, gint32 comma) {
  gint32 first = part_start(s, comma), verb = first;
  while (first >= 0 && verb < comma && !source_is_finite(s, verb)) {
    if (s->clause->pos[verb] == POS_WH || clause_in(s->clause, verb, "title_openers")) {
      return -1;
    }
    verb++;
  }
  if (first < 0 || verb == comma) {
    return -1;
  }
  gint32 subject = phrase_is_start(s, first) ? first : phrase_before(s, verb);
  return subject >= first ? subject : -1;
}

/* May the clause end with that token, and not before "ran off [a road]", "was closed [by the board]"? */
static bool may_stop(const TitleSource *s, const guint8 *right, gint32 stop) {
  const Clause *c = s->clause;
  gint32 next = stop + 1;
  bool other = c->pos[next] == POS_MARK || c->pos[next] == POS_CONJUNCTION || clause_in(c, next, "title_openers");
  return right[stop] && !phrase_is_start(s, next) && (s->chunks.kind[stop] != CHUNK_VERB || other);
}

guint said_find(const TitleSource *s, const guint8 *right, SaidCut cuts[SAID_MOST]) {
  gint32 comma = comma_before(s), first = comma >= 0 ? clause_start(s, comma) : -1;
  guint n = 0;
  for (gint32 stop = comma - 2; first >= 0 && stop > first && n < SAID_MOST; stop--) {
    TitleCandidate clause = {first, stop, -1, -1, -1, -1, -1, 0, CANDIDATE_RUN, FOUND_NOWHERE, 0, 0};
    if (may_stop(s, right, stop) && phrase_first_verb(s, &clause) >= 0 && !candidate_is_cut(s, &clause) &&
        !candidate_falls_short(s, &clause) && !candidate_is_parted(s, &clause)) {
      cuts[n++] = (SaidCut){first, stop + 1, comma - 1};
    }
  }
  return n;
}
