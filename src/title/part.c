/* part.c -- see part.h. */
#include "title/part.h"

#include <string.h>

#include "title/phrase.h"

static bool has_date(const TitleSource *s, gint32 first, gint32 last) {
  for (gint32 i = first; i <= last; i++) {
    if (s->clause->dated[i] || s->gone[i]) {
      return true;
    }
  }
  return false;
}

/* "the loss [of a ship]", not "of 1904" */
static bool parts_owner(const TitleSource *s, const TitleCandidate *t) {
  const Clause *c = s->clause;
  gint32 of = t->last + 1, noun = of + 1;
  bool bound = noun <= s->to && s->chunks.kind[t->last] == CHUNK_NOUN && c->pos[noun] != POS_WH &&
               g_strcmp0(clause_value(c, of, "introducers"), "of") == 0;
  return bound && !has_date(s, of, s->chunks.last[noun]);
}

/* "on the grounds [that it fell]" */
static bool parts_clause(const TitleSource *s, const TitleCandidate *t) {
  gint32 next = t->last + 1;
  bool opens = next < s->to && !s->gone[next] && clause_in(s->clause, next, "optional");
  return opens && s->clause->pos[next] == POS_PREPOSITION;
}

/* "using the keys [stolen in May]", "cut the rope [that held it]": what says which one. */
static bool parts_description(const TitleSource *s, const TitleCandidate *t) {
  const Clause *c = s->clause;
  gint32 next = t->last + 1, first = s->chunks.first[t->last];
  const char *article = s->chunks.kind[t->last] == CHUNK_NOUN ? clause_value(c, first, "articles") : NULL;
  bool definite = article && *article && first > t->first && c->pos[first - 1] == POS_VERB;
  bool close = definite && next < s->to && !s->gone[next] && c->tokens[next].head == t->last;
  bool reduced = close && c->pos[next] == POS_VERB && c->rel[next] == REL_ACL;
  return reduced ||
         (definite && next < s->to && !s->gone[next] && c->pos[next] == POS_WH && clause_in(c, next, "relatives"));
}

/* "plans [to leave the port]" */
static bool parts_purpose(const TitleSource *s, const TitleCandidate *t) {
  const Clause *c = s->clause;
  gint32 next = t->last + 1,
         verb = next < s->to && !s->gone[next] && c->pos[next] == POS_TO ? c->tokens[next].head : -1;
  return verb > next && s->chunks.kind[t->last] == CHUNK_NOUN && c->rel[verb] == REL_ACL &&
         c->tokens[verb].head == t->last;
}

/* Is one of tokens first..last joined to a noun of the title? */
static bool is_joined(const TitleSource *s, const TitleCandidate *t, gint32 first, gint32 last) {
  const Clause *c = s->clause;
  for (gint32 i = first; i <= last; i++) {
    gint32 above = c->tokens[i].head;
    if (c->rel[i] == REL_CONJ && above >= t->first && above <= t->last && s->chunks.kind[above] == CHUNK_NOUN) {
      return true;
    }
  }
  return false;
}

/* "milk [and bread]", "milk[, bread and salt]" */
static bool parts_list(const TitleSource *s, const TitleCandidate *t) {
  const Clause *c = s->clause;
  gint32 joint = t->last + 1, noun = joint + 1;
  if (noun > s->to || s->gone[joint] || !phrase_is_start(s, noun)) {
    return false;
  }
  gint32 last = s->chunks.last[noun], after = source_after(s, last);
  bool subject = after >= 0 && s->chunks.kind[after] == CHUNK_VERB, joined = c->pos[joint] == POS_CONJUNCTION;
  bool on = after == last + 1 && after < s->to && (source_is_comma(s, after) || c->pos[after] == POS_CONJUNCTION);
  bool first = source_is_comma(s, joint) && on && phrase_is_start(s, after + 1);
  return (joined || first) && is_joined(s, t, noun, last) && !has_date(s, joint, last) && !subject;
}

/* "sentenced Holt [to a year]", "accused Holt [of theft]": what the verb says little without, behind its object. */
static bool parts_outcome(const TitleSource *s, const TitleCandidate *t) {
  const Clause *c = s->clause;
  gint32 verb = s->chunks.first[t->last] - 1, next = t->last + 1;
  bool object = verb >= t->first && s->chunks.kind[t->last] == CHUNK_NOUN && source_is_finite(s, verb) &&
                clause_in(c, verb, "unfinished");
  bool leads = object && next < s->to && (c->pos[next] == POS_PREPOSITION || c->pos[next] == POS_TO);
  const char *where = leads ? clause_value(c, next, "introducers") : NULL;
  return leads && (!where || strcmp(where, "of") == 0) && !s->gone[next] && !s->gone[next + 1];
}

bool candidate_is_parted(const TitleSource *s, const TitleCandidate *t) {
  return parts_owner(s, t) || parts_clause(s, t) || parts_list(s, t) || parts_outcome(s, t) || parts_purpose(s, t) ||
         parts_description(s, t);
}

static gint32 verbs_told(const TitleSource *s, const TitleCandidate *t) {
  gint32 verbs = 0;
  for (gint32 i = candidate_opens(t); i <= t->last; i++) {
    verbs += s->clause->pos[i] == POS_VERB && s->chunks.kind[i] == CHUNK_VERB && candidate_holds(s, t, i);
  }
  return verbs;
}

/* The verb with a tense, its own or one that it shares, that the others of the title hang on, as far as the tree says;
 * -1: it has none. */
static gint32 main_verb(const TitleSource *s, const TitleCandidate *t) {
  gint32 main = t->auxiliaries ? s->chunks.last[t->first] : -1;
  for (gint32 i = t->first; i <= t->last; i++) {
    if (phrase_is_told(s, t, i) && (main < 0 || s->depth[i] < s->depth[main])) {
      main = i;
    }
  }
  return main;
}

static bool begins_alike(const TitleSource *s, const TitleCandidate *t, const TitleCandidate *other) {
  bool begin = t->first == other->first && t->before_first == other->before_first &&
               t->before_last == other->before_last && t->after == other->after;
  bool leave = t->out_first == other->out_first && t->out_last == other->out_last;
  return begin && leave && candidate_holds(s, t, s->ask.head) == candidate_holds(s, other, s->ask.head);
}

bool candidate_ends_alike(const TitleSource *s, const TitleCandidate *t, const TitleCandidate *other) {
  if (!begins_alike(s, t, other)) {
    return false;
  }
  bool main_only = other->last < t->last ? !parts_list(s, t) : parts_purpose(s, t);
  gint32 main = main_only ? main_verb(s, other) : -1;
  return verbs_told(s, t) == verbs_told(s, other) || (main >= 0 && main == main_verb(s, t));
}
