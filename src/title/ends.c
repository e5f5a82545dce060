/* ends.c -- see ends.h. */
#include "title/ends.h"

#include <string.h>

#include "title/piece.h"

/* "Neither side has won", "Both ports were closed": without the first word something else is said. */
static bool counts_noun(const Clause *c, gint32 i) {
  return (c->rel[i] == REL_DET || c->rel[i] == REL_AMOD) && c->tokens[i].head > i && clause_in(c, i, "quantifiers");
}

static bool bad_start(const Clause *c, gint32 i) {
  guint8 pos = c->pos[i];
  return pos == POS_MARK || pos == POS_CONJUNCTION || pos == POS_PRONOUN || pos == POS_POSSESSIVE || pos == POS_WH ||
         pos == POS_PREPOSITION || pos == POS_MODAL || pos == POS_TO || c->rel[i] == REL_AUX ||
         c->rel[i] == REL_COPULA || c->rel[i] == REL_MARK || c->rel[i] == REL_CC || c->rel[i] == REL_CASE ||
         clause_in(c, i, "articles") || clause_in(c, i, "connectives") ||
         (clause_in(c, i, "pronouns") && !counts_noun(c, i) && pos != POS_NUMBER);
}

static bool bad_end(const Clause *c, gint32 i) {
  guint8 pos = c->pos[i];
  bool stranded = clause_in(c, i, "introducers") && i + 1 < c->n && c->pos[i + 1] != POS_MARK;
  bool helps = (c->rel[i] == REL_AUX || c->rel[i] == REL_COPULA) && c->tokens[i].head > i;
  return pos == POS_MARK || pos == POS_CONJUNCTION || stranded || helps || pos == POS_DETERMINER ||
         pos == POS_POSSESSIVE || pos == POS_TO || pos == POS_MODAL || pos == POS_PREPOSITION || pos == POS_PRONOUN ||
         pos == POS_WH || clause_in(c, i, "connectives") || clause_in(c, i, "dangling") ||
         (clause_in(c, i, "negation") && c->tokens[i].head > i) ||
         (pos == POS_VERB && c->rel[i] == REL_ADVCL && i > 0 && c->pos[i - 1] == POS_TO);
}

/* What may not follow a subject that is set before the verb: "Trump and eventually striking ...". */
static bool bad_join(const Clause *c, gint32 i) {
  guint8 pos = c->pos[i];
  bool mark = c->rel[i] == REL_MARK && pos != POS_TO;
  return pos == POS_MARK || pos == POS_CONJUNCTION || pos == POS_WH || mark || c->rel[i] == REL_CC ||
         (pos == POS_ADVERB && !clause_in(c, i, "negation")) || clause_in(c, i, "connectives");
}

/* "on the bureau's (list)", "sought peace by promising (to go)": the word stands for one that is not there. */
static bool leads_on(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  gint32 head = c->tokens[i].head;
  bool subject = c->rel[i] == REL_SUBJECT || c->rel[i] == REL_SUBJECT_PASSIVE;
  bool lacks = head > i && !d->in[head] && !d->dated[head] && !subject;
  bool gerund = c->pos[i] == POS_VERB && strcmp(clause_tag(c, i), "VBG") == 0;
  for (gint32 k = c->first[i]; gerund && !lacks && k >= 0; k = c->following[k]) {
    bool object = c->rel[k] == REL_OBJECT || c->rel[k] == REL_XCOMP || c->rel[k] == REL_CCOMP;
    lacks = k > i && object && !d->in[k] && !d->dated[k];
  }
  return lacks || strcmp(clause_tag(c, i), "POS") == 0;
}

/* Words that were cut in two: "13.5% bonds due [1993]", "the peninsula south (of the Po)", "Poland and World (War II)".
 */
static bool cut_through(const Draft *d, gint32 i) {
  const Clause *c = d->clause;
  gint32 next = i + 1;
  if (next >= c->n || d->in[next] || i == d->root || i == d->subject) {
    return false;
  }
  bool before = (d->dated[next] && c->rel[i] != REL_XCOMP) || (c->rel[i] == REL_AMOD && c->tokens[i].head > i);
  bool describes = c->pos[i] == POS_ADJECTIVE && before;
  bool name = c->rel[i] == REL_CONJ && c->pos[i] == POS_NAME && c->pos[next] == POS_NAME && !d->dated[next];
  bool led = c->pos[next] == POS_PREPOSITION && c->tokens[next].head > next && !d->dated[c->tokens[next].head];
  bool equals = led && c->pos[i] == POS_ADJECTIVE && c->rel[i] == REL_AMOD && c->tokens[i].head < i; /* "equal to" */
  bool bound = c->pos[i] != POS_NUMBER && c->rel[i] != REL_OBJECT && clause_in(c, next, "binding") &&
               !piece_leads_to_date(d, next);
  bool lone = c->pos[i] == POS_ADVERB && i > d->root + 1 && c->pos[i - 1] == POS_MARK; /* ", down ($2)" */
  return describes || name || bound || equals || lone || leads_on(d, i);
}

static void trim_words(Draft *d) {
  for (gint32 i = d->clause->n - 1; i >= 0 && (!d->in[i] || bad_end(d->clause, i) || cut_through(d, i)); i--)
    d->in[i] = FALSE;
}

/* The subject to which the last word belongs, where its verb was cut off behind it; -1: none. */
static gint32 stranded_subject(const Draft *d) {
  const Clause *c = d->clause;
  gint32 last = c->n - 1;
  while (last >= 0 && !d->in[last]) {
    last--;
  }
  for (gint32 i = last; i >= 0 && d->in[i] && i != d->subject && i != d->root; i = c->tokens[i].head) {
    gint32 verb = c->tokens[i].head;
    bool subject = c->rel[i] == REL_SUBJECT || c->rel[i] == REL_SUBJECT_PASSIVE;
    if (subject && verb > last && !d->in[verb]) {
      return i;
    }
  }
  return -1;
}

/* "told court that men": a clause without its verb goes. */
void ends_trim_last(Draft *d) {
  trim_words(d);
  for (gint32 subject = stranded_subject(d); subject > d->root; subject = stranded_subject(d)) {
    for (gint32 i = d->clause->n - 1; i > d->root && i >= draft_left_edge(d->clause, subject); i--) {
      d->in[i] = FALSE;
    }
    trim_words(d);
  }
}

/* "[The mayor] and Olav Berg met" for "She and Olav Berg": the "and" behind the subject. */
static bool joins_subject(const Draft *d, gint32 i) {
  gint32 noun = d->clause->rel[i] == REL_CC ? d->clause->tokens[i].head : -1;
  return noun >= 0 && d->subject >= 0 && d->in[noun] && d->clause->tokens[noun].head == d->subject;
}

void ends_trim(Draft *d, bool behind_subject) {
  const Clause *c = d->clause;
  for (gint32 i = 0; i < c->n; i++) {
    bool bad = behind_subject ? bad_join(c, i) && !joins_subject(d, i) : bad_start(c, i);
    if (d->in[i] && !bad) {
      break;
    }
    d->in[i] = FALSE;
  }
  ends_trim_last(d);
}
