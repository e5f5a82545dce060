/* subject.c -- find subjects, resolve pronouns where there is little doubt. */
#include "extract/event/subject.h"

#include <string.h>

static gint32 own_subject(const Clause *clause, gint32 head) {
  gint32 i = clause_child(clause, head, REL_SUBJECT);
  return i >= 0 ? i : clause_child(clause, head, REL_SUBJECT_PASSIVE);
}

/* The verb above whose subject `head` shares, -1: none. */
static gint32 sharer(const Clause *clause, gint32 head) {
  guint8 rel = clause->rel[head];
  bool shares = rel == REL_CONJ || rel == REL_XCOMP || rel == REL_ADVCL || rel == REL_CCOMP || rel == REL_PARATAXIS;
  return shares ? clause->tokens[head].head : -1;
}

/* The noun that "who" or "which" stands behind, a comma apart; -1: none. */
static gint32 antecedent(const Clause *clause, gint32 relative) {
  gint32 i = relative - 1;
  i -= i >= 0 && clause->pos[i] == POS_MARK;
  return i >= 0 && (clause->pos[i] == POS_NOUN || clause->pos[i] == POS_NAME) ? i : -1;
}

gint32 subject_of(const Clause *clause, gint32 head) {
  for (gint32 steps = 0; head >= 0 && steps < clause->n; steps++) {
    gint32 own = own_subject(clause, head), above = clause->tokens[head].head;
    bool describes = clause->rel[head] == REL_ACL || clause->rel[head] == REL_RELCL;
    bool relative = own >= 0 && clause->pos[own] == POS_WH;
    if (own >= 0 && !(relative && describes)) {
      gint32 noun = relative ? antecedent(clause, own) : -1;
      return noun >= 0 ? noun : own;
    }
    if (describes && above >= 0)
      return above;
    head = sharer(clause, head);
  }
  return -1;
}

static bool plural(const Clause *clause, gint32 i) {
  return g_str_has_suffix(clause_tag(clause, i), "S") || clause_child(clause, i, REL_CONJ) > i;
}

/* 'm', 'f', or 0 where the name does not tell. */
static char gender(const Clause *clause, gint32 i) {
  for (gint32 k = MAX(0, i - 3); k <= i; k++) {
    const char *value = k == i || clause->tokens[k].head == i ? clause_value(clause, k, "gender") : NULL;
    if (value)
      return value[0];
  }
  return 0;
}

static bool agrees(const Clause *clause, gint32 i, const char *want) {
  if (clause->pos[i] != POS_NAME && clause->pos[i] != POS_NOUN)
    return false;
  if (want[0] == 'p')
    return plural(clause, i);
  if (plural(clause, i))
    return false;
  char is = gender(clause, i);
  return want[1] == 'n' ? is == 0 : clause->pos[i] == POS_NAME && (is == 0 || is == want[1]);
}

/* The last subject before token `end` that agrees. */
static gint32 last_agreeing(const Clause *clause, gint32 end, const char *want) {
  for (gint32 i = end - 1; i >= 0; i--) {
    guint8 rel = clause->rel[i];
    if ((rel == REL_SUBJECT || rel == REL_SUBJECT_PASSIVE) && agrees(clause, i, want))
      return i;
  }
  return -1;
}

gint32 subject_resolve(const Clause *clause, gint32 pronoun, const Clause *previous, const Clause **in) {
  const char *want = clause_value(clause, pronoun, "pronouns");
  if (!want || !strchr("sp", want[0]))
    return -1;
  *in = clause;
  gint32 found = last_agreeing(clause, pronoun, want);
  if (found < 0 && previous) {
    *in = previous;
    found = last_agreeing(previous, previous->n, want);
  }
  return found;
}
