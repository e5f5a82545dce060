/* governor.c -- rank the words of a sentence by how well each would bear the date. */
#include "event/governor.h"

#include <math.h>
#include <string.h>

#include "event/datescene.h"
#include "event/governorcandidate.h"

/* By the form of a TIMEX3 value. */
static GovernorUnit unit_of(const char *value) {
  enum { YEAR = 4, MONTH = 7, DAY = 10 };
  gsize length = value ? strlen(value) : 0;
  if (length == 0) {
    return UNIT_IS_OTHER;
  }
  if (strchr(value, 'T')) {
    return UNIT_IS_CLOCK;
  }
  if (strstr(value, "-W")) {
    return UNIT_IS_WEEK;
  }
  if (strstr(value, "-Q")) {
    return UNIT_IS_QUARTER;
  }
  return length == DAY ? UNIT_IS_DAY : length == MONTH ? UNIT_IS_MONTH : length <= YEAR ? UNIT_IS_YEAR : UNIT_IS_OTHER;
}

/* What is not known is past, as most that is told. */
static GovernorTime time_of(const Date *date, const Date *anchor) {
  if (!date || !anchor) {
    return TIME_PAST;
  }
  DateBound from = date_min(date), to = date_max(date), now = date_min(anchor), end = date_max(anchor);
  if (now.kind != DATE_KNOWN || end.kind != DATE_KNOWN) {
    return TIME_PAST;
  }
  if (to.kind == DATE_KNOWN && to.day < now.day) {
    return TIME_PAST;
  }
  return from.kind == DATE_KNOWN && from.day > end.day ? TIME_FUTURE : TIME_NOW;
}

bool governor_phrase(const Passage *passage, const Timex *timex, DatePhrase *phrase) {
  *phrase = (DatePhrase){.time = time_of(timex->date, passage->document->anchor), .unit = unit_of(timex->value)};
  return passage_tokens(passage, timex, &phrase->first, &phrase->last);
}

/* "A storm hit Bergen" with "hit" taken for a noun: no verb and no event noun that stands alone, but one that
 * describes the next. */
static gint32 described_event(const Clause *clause) {
  for (gint32 i = 0; i < clause->n; i++) {
    gint32 above = clause->tokens[i].head;
    if (!clause->dated[i] && clause->pos[i] == POS_NOUN && clause_in(clause, i, "nominal")) {
      return above >= 0 && !clause->dated[above] && clause->pos[above] == POS_NOUN ? above : i;
    }
  }
  return -1;
}

/* "Low Water (1964), The Mill (1966)": of dates in brackets the noun before each; -1: it stands in none, or
 * alone. */
static gint32 item_head(const Clause *clause, const DatePhrase *phrase) {
  gint32 open = phrase->first - 1, noun = open - 1;
  bool bracketed = noun >= 0 && datescene_is_mark(clause, open, "([") && !clause->dated[noun], other = false;
  for (gint32 i = 0; i < clause->n; i++) {
    other |= clause->dated[i] && (i < phrase->first || i > phrase->last);
  }
  bool named = bracketed && (clause->pos[noun] == POS_NOUN || clause->pos[noun] == POS_NAME);
  return named && other ? noun : -1;
}

/* "MLB debut: September 1, 2012": a heading, a list's line or a label tells of what it is made of, without a verb. */
static gint32 line_head(const Clause *clause, const DatePhrase *phrase) {
  gint32 noun = -1, lead = datescene_lead(clause, phrase->first);
  for (gint32 i = clause->n - 1; i >= 0; i--) {
    bool leads = i >= lead && i < phrase->first; /* "for the period from" */
    bool bears = !clause->dated[i] && !leads && (clause->pos[i] == POS_NOUN || clause->pos[i] == POS_NAME);
    if (bears && clause->tokens[i].head < 0) {
      return i;
    }
    noun = bears && clause->rel[i] != REL_COMPOUND && clause->rel[i] != REL_FLAT ? i : noun;
  }
  return noun;
}

gint32 governor_find(const GovernorWeights *weights, const Clause *clause, const DatePhrase *phrase) {
  g_autoptr(GArray) candidates = governor_candidates(clause, phrase);
  gint32 best = -1;
  int most = G_MININT;
  for (guint i = 0; i < candidates->len; i++) {
    const Candidate *candidate = &g_array_index(candidates, Candidate, i);
    int weight = governorfeatures_score(weights, &candidate->features);
    if (weight > most) {
      best = candidate->token;
      most = weight;
    }
  }
  best = best >= 0 ? best : described_event(clause);
  best = best >= 0 ? best : item_head(clause, phrase);
  return best >= 0 ? best : line_head(clause, phrase);
}

double governor_sure(const GovernorWeights *weights, const Clause *clause, const DatePhrase *phrase, gint32 head) {
  enum { HUNDRED = 100 };
  g_autoptr(GArray) candidates = governor_candidates(clause, phrase);
  double all = 0, own = 0;
  for (guint i = 0; i < candidates->len; i++) {
    const Candidate *candidate = &g_array_index(candidates, Candidate, i);
    double odds = exp((double)governorfeatures_score(weights, &candidate->features) / HUNDRED);
    all += odds;
    own += candidate->token == head ? odds : 0;
  }
  return all > 0 ? own / all : 0;
}
