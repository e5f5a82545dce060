/* truth.c -- see truth.h. */
#include "title/truth.h"

/* Words of a predicate without which it says something else: "not", "may", "allegedly". */
static bool limits(const Clause *c, gint32 i) {
  guint8 rel = c->rel[i];
  bool word = rel == REL_AUX || rel == REL_ADVMOD || rel == REL_DET;
  return word && (c->pos[i] == POS_MODAL || clause_in(c, i, "negation") || clause_in(c, i, "hedges") ||
                  clause_in(c, i, "approximate"));
}

static bool loses_limit(const TitleSource *s, const TitleCandidate *t, gint32 i) {
  const Clause *c = s->clause;
  for (gint32 k = c->first[i]; k >= 0; k = c->following[k]) {
    if (limits(c, k) && k >= s->from && k <= s->to && !candidate_holds(s, t, k)) {
      return true;
    }
  }
  return false;
}

static bool is_denied(const Clause *c, gint32 i) {
  for (gint32 k = c->first[i]; k >= 0; k = c->following[k]) {
    if (clause_in(c, k, "negation")) {
      return true;
    }
  }
  return false;
}

/* Does the one who says it take a side? */
static bool is_party(const Clause *c, gint32 verb) {
  gint32 subject = clause_child(c, verb, REL_SUBJECT);
  return subject >= 0 && clause_in(c, subject, "parties");
}

/* "He says [he gave it away]"; what somebody says they will do is no more than that without them, too. */
static bool tells_of_self(const Clause *c, gint32 i) {
  gint32 active = clause_child(c, i, REL_SUBJECT), passive = clause_child(c, i, REL_SUBJECT_PASSIVE);
  gint32 subject = active >= 0 ? active : passive;
  bool plan = clause_in(c, i, "planning");
  for (gint32 k = c->first[i]; k >= 0; k = c->following[k]) {
    plan |= c->rel[k] == REL_AUX && c->pos[k] == POS_MODAL;
  }
  return subject >= 0 && c->pos[subject] == POS_PRONOUN && !plan;
}

/* Does the word above, which is not printed, take back what is said: "plans to", "was accused of", "denied that"?  Who
 * said it may go, but for those who take a side or speak of themselves. */
static bool takes_back(const Clause *c, gint32 i) {
  gint32 above = c->tokens[i].head;
  if (above < 0) {
    return false;
  }
  guint8 rel = c->rel[i];
  bool complement = rel == REL_XCOMP || rel == REL_CCOMP || rel == REL_ACL || rel == REL_ADVCL || rel == REL_OBLIQUE;
  bool meant = (rel == REL_XCOMP || rel == REL_ACL) && clause_in(c, above, "planning");
  bool claimed = complement && clause_in(c, above, "claiming");
  bool said = (rel == REL_CCOMP || rel == REL_PARATAXIS) && clause_in(c, above, "reporting") &&
              (is_party(c, above) || tells_of_self(c, i));
  return meant || claimed || said || ((rel == REL_XCOMP || rel == REL_CCOMP) && is_denied(c, above));
}

/* "allegedly planned and [carried out] an attack", "was to be signed and [sealed]": a verb without a subject of its own
 * is no surer than the first that it is joined to, which is not printed. */
static bool loses_joined(const TitleSource *s, const TitleCandidate *t, gint32 i) {
  const Clause *c = s->clause;
  gint32 first = i;
  while (c->rel[first] == REL_CONJ && c->tokens[first].head >= s->from && source_subject(s, first) < 0) {
    first = c->tokens[first].head;
  }
  if (first >= i || candidate_holds(s, t, first)) {
    return false;
  }
  for (gint32 k = c->first[first]; k >= 0; k = c->following[k]) {
    bool printed = candidate_holds(s, t, k) || candidate_borrows(t, k);
    if (limits(c, k) && !clause_in(c, k, "negation") && k >= s->from && !printed) {
      return true;
    }
  }
  return takes_back(c, first);
}

/* ", [prosecutors said]", "[according to the prosecution]" */
static bool loses_party(const TitleSource *s, const TitleCandidate *t, gint32 i) {
  const Clause *c = s->clause;
  for (gint32 k = c->first[i]; k >= 0; k = c->following[k]) {
    bool says = c->rel[k] == REL_PARATAXIS && clause_in(c, k, "reporting") && is_party(c, k);
    bool by = c->rel[k] == REL_OBLIQUE && clause_in(c, k, "parties") && clause_child(c, k, REL_CASE) >= 0 &&
              clause_in(c, clause_child(c, k, REL_CASE), "attributing");
    if ((says || by) && k >= s->from && k <= s->to && !candidate_holds(s, t, k)) {
      return true;
    }
  }
  return false;
}

/* "Berg, [it was rumoured], left", "Berg, [prosecutors say], left" */
static bool cuts_claim(const TitleSource *s, const TitleCandidate *t) {
  const Clause *c = s->clause;
  bool claim = false, party = false, says = false;
  for (gint32 i = t->out_first; i >= 0 && i <= t->out_last; i++) {
    if (c->pos[i] == POS_WH) {
      return false; /* of somebody else */
    }
    claim |= clause_in(c, i, "claiming") || clause_in(c, i, "hedges");
    party |= clause_in(c, i, "parties");
    says |= c->pos[i] == POS_VERB && clause_in(c, i, "reporting");
  }
  return claim || (party && says);
}

/* "[nearly] 200 people", "[more than] 200"; but not "under the king". */
static bool cuts_amount(const TitleSource *s, gint32 first) {
  const Clause *c = s->clause;
  bool place = first > s->from && c->pos[first - 1] == POS_PREPOSITION && c->pos[first] != POS_NUMBER;
  return first > s->from && !place && !s->gone[first - 1] && clause_in(c, first - 1, "title_amounts");
}

/* "one [suspected] criminal": a title does not begin right behind what takes its first word back. */
static bool cuts_suspicion(const TitleSource *s, gint32 first) {
  const Clause *c = s->clause;
  bool before = first > s->from && !s->gone[first - 1];
  return before && (clause_in(c, first - 1, "suspecting") || clause_in(c, first - 1, "approximate"));
}

/* "[if] talks fail", "[If Monday's] bid had won" */
static bool cuts_condition(const TitleSource *s, gint32 first) {
  gint32 before = source_before(s, first);
  return before >= s->from && clause_in(s->clause, before, "conditions");
}

/* Does the token follow a quotation that ends in a comma: "It fell," reads the note? */
static bool follows_speech(const TitleSource *s, gint32 i) {
  return i - 2 >= s->from && s->quoted[i - 1] == SOURCE_QUOTE_MARK && source_is_mark(s->clause, i - 2, ",");
}

/* "[The bridge fell]", the mayor said: what somebody is quoted with, without who says so; or who says so without any of
 * what he said. */
static bool parts_speech(const TitleSource *s, const TitleCandidate *t) {
  bool quoted = false, said = false, kept = false, speech = false;
  for (gint32 i = s->from; i <= s->to; i++) {
    bool verb = s->clause->pos[i] == POS_VERB, holds = candidate_holds(s, t, i), follows = follows_speech(s, i);
    bool says = verb && !s->quoted[i] && (follows || clause_in(s->clause, i, "reporting"));
    quoted |= verb && holds && s->quoted[i];
    said |= says;
    kept |= says && holds;
    speech |= follows;
  }
  return (quoted && said && !kept) || (speech && kept && !quoted);
}

bool truth_is_kept(const TitleSource *s, const TitleCandidate *t) {
  const Clause *c = s->clause;
  if (parts_speech(s, t) || cuts_claim(s, t) || cuts_condition(s, t->first) || cuts_suspicion(s, t->first) ||
      cuts_amount(s, t->first) || (t->before_first >= 0 && cuts_amount(s, t->before_first))) {
    return false;
  }
  for (gint32 i = candidate_opens(t); i <= t->last; i++) {
    if (!candidate_holds(s, t, i)) {
      continue;
    }
    gint32 above = c->tokens[i].head;
    bool outside = above >= 0 && (above < s->from || above > s->to || !candidate_holds(s, t, above));
    bool predicate = clause_is_predicate(c, i);
    if (loses_limit(s, t, i) ||
        (predicate && ((outside && takes_back(c, i)) || loses_joined(s, t, i) || loses_party(s, t, i)))) {
      return false;
    }
  }
  return true;
}
