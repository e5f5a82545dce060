/* source.c -- see source.h. */
#include "title/source.h"

#include <string.h>

#include "title/gone.h"

enum { WINDOW = 90, ANCESTORS = 4 };

bool source_is_finite(const TitleSource *s, gint32 i) {
  return s->chunks.kind[i] == CHUNK_VERB && chunk_is_finite(s->clause, i);
}

gint32 source_verb(const TitleSource *s, gint32 i) {
  const Clause *c = s->clause;
  gint32 verb = s->chunks.first[i];
  while (verb < s->chunks.last[i] && c->pos[verb] != POS_VERB && c->pos[verb] != POS_MODAL && c->pos[verb] != POS_TO) {
    verb++;
  }
  return verb;
}

/* The token outside the phrase of tokens first..last that one of them hangs on; -1: none. */
static gint32 hangs_on(const Clause *c, gint32 first, gint32 last) {
  for (gint32 i = last; i >= first; i--) {
    gint32 above = c->tokens[i].head;
    if (above >= 0 && (above < first || above > last) && c->rel[i] != REL_PUNCT && c->rel[i] != REL_CASE) {
      return above;
    }
  }
  return -1;
}

static bool may_anchor(const TitleSource *s, gint32 i) {
  return i >= s->from && i <= s->to && !s->gone[i];
}

/* The event itself; where it is not printed, what is above it. */
static void mark_anchors(TitleSource *s) {
  const Clause *c = s->clause;
  gint32 i = s->ask.head;
  for (int step = 0; step <= ANCESTORS && i >= 0; step++, i = c->tokens[i].head) {
    if (may_anchor(s, i)) {
      s->anchor[i] = TRUE;
      return;
    }
  }
}

/* Predicates that a title may be built round: the event's own and those above it. */
static void mark_predicates(TitleSource *s) {
  const Clause *c = s->clause;
  gint32 i = s->ask.head;
  for (int step = 0; step <= ANCESTORS && i >= 0; step++, i = c->tokens[i].head) {
    if (may_anchor(s, i) && clause_is_predicate(c, i)) {
      s->predicate[i] = TRUE;
    }
  }
}

/* The predicates that the other date phrases date, by the tree. */
static void mark_other_deeds(TitleSource *s) {
  const Clause *c = s->clause;
  const guint8 *dated = s->clause->dated;
  for (gint32 first = s->from; first <= s->to; first++) {
    gint32 last = first;
    while (dated[first] && last < s->to && dated[last + 1] == dated[first]) {
      last++;
    }
    gint32 i = dated[first] && (last < s->ask.first || first > s->ask.last) ? hangs_on(c, first, last) : -1;
    for (int step = 0; step <= ANCESTORS && i >= 0 && !clause_is_predicate(c, i); step++) {
      i = c->tokens[i].head;
    }
    if (i >= s->from && i <= s->to) {
      s->other_deed[i] = TRUE;
    }
    first = last;
  }
}

/* Bounds of the subtrees, as far as they are looked at. */
static void bound_subtrees(TitleSource *s) {
  const Clause *c = s->clause;
  for (gint32 i = s->from; i <= s->to; i++) {
    s->low[i] = s->high[i] = i;
  }
  for (gint32 i = s->from; i <= s->to; i++) {
    gint32 above = c->tokens[i].head;
    for (int step = 0; above >= 0 && step < 2 * WINDOW; step++, above = c->tokens[above].head) {
      if (above >= s->from && above <= s->to) {
        s->low[above] = MIN(s->low[above], i);
        s->high[above] = MAX(s->high[above], i);
      }
      s->depth[i]++;
    }
  }
}

static bool is_quote(const Clause *c, gint32 i) {
  static const char *const marks[] = {"\"", "“", "”", "``", "''", NULL};
  const Token *token = &c->tokens[i];
  for (const char *const *mark = marks; *mark; mark++) {
    if (strlen(*mark) == token->length && strncmp(*mark, c->text + token->offset, token->length) == 0) {
      return true;
    }
  }
  return false;
}

static void mark_quoted(TitleSource *s) {
  bool open = false;
  for (gint32 i = s->from; i <= s->to; i++) {
    bool mark = is_quote(s->clause, i);
    open = mark ? !open : open;
    s->quoted[i] = mark ? SOURCE_QUOTE_MARK : open ? SOURCE_QUOTED : 0;
  }
}

/* The relative clause that the head is in; its pronoun -1: it is in none. */
static Relative relative_around(const TitleSource *s) {
  gint32 i = s->ask.head;
  Relative relative;
  for (int step = 0; step <= ANCESTORS && i >= 0; step++, i = s->clause->tokens[i].head) {
    if (clause_is_predicate(s->clause, i) && relative_of(s->clause, i, &relative)) {
      relative.pronoun = relative.pronoun < s->ask.head ? relative.pronoun : -1;
      return relative;
    }
  }
  return (Relative){.pronoun = -1};
}

TitleSource source_new(const TitleRequest *request) {
  const Clause *c = request->clause;
  gsize n = (gsize)c->n;
  gint32 left = MIN(request->head, request->first), right = MAX(request->head, request->last);
  TitleSource s = {.ask = *request, .clause = c};
  s.from = MAX(0, left - WINDOW);
  s.to = MIN(c->n - 1, right + WINDOW);
  if (right - left > WINDOW) { /* the date is too far away to matter */
    s.from = MAX(0, request->head - WINDOW);
    s.to = MIN(c->n - 1, request->head + WINDOW);
  }
  s.gone = g_new0(guint8, n);
  s.anchor = g_new0(guint8, n);
  s.predicate = g_new0(guint8, n);
  s.other_deed = g_new0(guint8, n);
  s.quoted = g_new0(guint8, n);
  s.depth = g_new0(gint32, n);
  s.low = g_new(gint32, n);
  s.high = g_new(gint32, n);
  s.relative = relative_around(&s);
  s.governor = hangs_on(c, request->first, request->last);
  gone_mark(&s);
  mark_anchors(&s);
  mark_predicates(&s);
  mark_other_deeds(&s);
  mark_quoted(&s);
  bound_subtrees(&s);
  s.chunks = chunks_find(c, s.gone, s.from, s.to);
  return s;
}

void source_clear(TitleSource *source) {
  g_free(source->gone);
  g_free(source->anchor);
  g_free(source->predicate);
  g_free(source->other_deed);
  g_free(source->quoted);
  g_free(source->depth);
  g_free(source->low);
  g_free(source->high);
  chunks_clear(&source->chunks);
}

gint32 source_subject(const TitleSource *source, gint32 i) {
  const Clause *c = source->clause;
  gint32 subject = clause_child(c, i, REL_SUBJECT);
  subject = subject >= 0 ? subject : clause_child(c, i, REL_SUBJECT_PASSIVE);
  return subject >= source->from && subject <= source->to && !source->gone[subject] ? subject : -1;
}

gint32 source_before(const TitleSource *source, gint32 i) {
  do {
    i--;
  } while (i >= source->from && source->gone[i]);
  return i >= source->from ? i : -1;
}

gint32 source_after(const TitleSource *source, gint32 i) {
  do {
    i++;
  } while (i <= source->to && source->gone[i]);
  return i <= source->to ? i : -1;
}
