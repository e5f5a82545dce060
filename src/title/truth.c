/* truth.c -- see truth.h. */
#include "title/truth.h"

#include <string.h>

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
    if (limits(c, k) && !clause_in(c, k, "negation") && k >= s->from && !candidate_holds(s, t, k)) {
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

/* "[the diary,] written, the wounded were brought back": what describes a noun outside, with what it does not belong
 * to. */
static bool cuts_description(const TitleSource *s, const TitleCandidate *t) {
  const Clause *c = s->clause;
  gint32 first = candidate_opens(t), above = c->tokens[first].head;
  return c->rel[first] == REL_ACL && above >= s->from && above < first && t->last > s->high[first];
}

/* "[if] talks fail" */
static bool cuts_condition(const TitleSource *s, gint32 first) {
  return first > s->from && clause_in(s->clause, first - 1, "conditions");
}

/* "[a mayor and] four clerks went": some of those who did it. */
static bool cuts_list(const TitleSource *s, gint32 first) {
  const Clause *c = s->clause;
  bool joined = first > s->from + 1 && c->pos[first - 1] == POS_CONJUNCTION && s->chunks.kind[first] == CHUNK_NOUN;
  gint32 noun = joined ? s->chunks.last[first] : -1, above = joined ? c->tokens[noun].head : -1;
  return joined && c->rel[noun] == REL_CONJ && above >= s->from && above < first && s->chunks.kind[above] == CHUNK_NOUN;
}

static bool is_word(const Clause *c, gint32 i, const char *word) {
  gsize n = strlen(word);
  return c->tokens[i].length == n && g_ascii_strncasecmp(c->text + c->tokens[i].offset, word, n) == 0;
}

/* "between Vessen [and Aarn]": half of a pair. */
static bool cuts_pair(const TitleSource *s, const TitleCandidate *t) {
  const Clause *c = s->clause;
  const char *joint = NULL;
  for (gint32 i = candidate_opens(t); i <= t->last; i++) {
    if (candidate_holds(s, t, i)) {
      const char *pair = clause_value(c, i, "title_pairs");
      joint = pair ? pair : joint && is_word(c, i, joint) ? NULL : joint;
    }
  }
  bool follows = false;
  for (gint32 i = t->last + 1; joint && i <= s->to; i++) {
    follows |= is_word(c, i, joint);
  }
  return follows;
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

/* "It was sold[, when its owner,] who had built it, died": whom "who" stands for is left out. */
static bool cuts_antecedent(const TitleSource *s, const TitleCandidate *t) {
  gint32 next = t->out_first >= 0 ? source_after(s, t->out_last) : -1;
  return next >= 0 && s->clause->pos[next] == POS_WH;
}

/* "the minister of [Oman] resigned", "a jury in Miami, [Texas] found": the noun of a preposition for who did it. */
static bool cuts_phrase(const TitleSource *s, gint32 first) {
  const Clause *c = s->clause;
  gint32 verb = s->chunks.kind[first] == CHUNK_NOUN ? s->chunks.last[first] + 1 : s->to + 1;
  if (verb > s->to || first - 1 <= s->from || s->gone[verb] || s->gone[first - 1] || !chunk_is_finite(c, verb)) {
    return false;
  }
  gint32 before = first - 1;
  bool place = source_is_mark(c, before, ",") && c->pos[first] == POS_NAME && c->pos[before - 1] == POS_NAME;
  if (place) {
    before = s->chunks.first[before - 1] - 1;
    gint32 noun = before > s->from && s->chunks.kind[before - 1] == CHUNK_NOUN ? s->chunks.first[before - 1] : -1;
    place = noun >= 0 && !s->gone[before - 1] && (noun == 0 || c->pos[noun - 1] != POS_PREPOSITION);
  }
  bool opens = before >= s->from && (clause_in(c, before, "subordinators") || clause_in(c, before, "clause_openers"));
  return before >= s->from && c->pos[before] == POS_PREPOSITION && !opens && (place || before == first - 1);
}

/* "the treaty that ended [the war] was signed": the object of a relative clause for who did it. */
static bool cuts_relative(const TitleSource *s, gint32 first) {
  const Clause *c = s->clause;
  gint32 verb = s->chunks.kind[first] == CHUNK_NOUN ? s->chunks.last[first] + 1 : s->to + 1;
  return verb <= s->to && first - 2 >= s->from && chunk_is_finite(c, verb) && chunk_is_finite(c, first - 1) &&
         c->pos[first - 2] == POS_WH;
}

static bool has_comma(const TitleSource *s, gint32 from, gint32 to) {
  for (gint32 i = from; i <= to; i++) {
    if (source_is_mark(s->clause, i, ",")) {
      return true;
    }
  }
  return false;
}

/* A verb with a tense, or one that the tree takes for the main one. */
static bool has_finite(const TitleSource *s, const TitleCandidate *t, gint32 from, gint32 to) {
  const Clause *c = s->clause;
  for (gint32 i = MAX(from, s->from); i <= to; i++) {
    bool main = c->pos[i] == POS_VERB && c->rel[i] == REL_ROOT;
    if (candidate_holds(s, t, i) && (main || chunk_is_finite(c, i))) {
      return true;
    }
  }
  return false;
}

/* "[The army left] Aarnburg, which fell in May": the main clause with the date of what is added to it.  Without it,
 * "which" is no better than its noun alone. */
static bool dates_main(const TitleSource *s, const TitleCandidate *t) {
  gint32 pronoun = s->relative.pronoun;
  bool added = pronoun > s->from && source_is_mark(s->clause, pronoun - 1, ",") && candidate_holds(s, t, pronoun) &&
               pronoun < s->ask.first && !has_comma(s, pronoun, s->ask.first);
  bool closed = source_is_mark(s->clause, MIN(s->ask.last + 1, s->to), ",");
  return added && (s->relative.role != RELATIVE_OTHER || has_finite(s, t, candidate_opens(t), pronoun) ||
                   (closed && has_finite(s, t, s->ask.last + 1, t->last)));
}

/* "Soldiers sent to the border in May [refused to fire]": what the noun did with the date of what describes it. */
static bool dates_noun(const TitleSource *s, const TitleCandidate *t) {
  const Clause *c = s->clause;
  gint32 head = s->ask.head, next = s->ask.last + 1;
  bool reduced = c->rel[head] == REL_ACL && clause_form(c, head) == TAG_PARTICIPLE && c->tokens[head].head < head &&
                 clause_child(c, head, REL_AUX) < 0 && s->ask.first > head && next <= s->to;
  for (gint32 i = head + 1; reduced && i < s->ask.first; i++) {
    reduced = !chunk_is_finite(c, i);
  }
  return reduced && !clause_in(c, next, "clause_openers") && has_finite(s, t, MAX(next, s->high[head] + 1), t->last);
}

bool truth_is_kept(const TitleSource *s, const TitleCandidate *t) {
  const Clause *c = s->clause;
  if (cuts_phrase(s, candidate_opens(t)) || cuts_relative(s, candidate_opens(t)) || dates_main(s, t) ||
      dates_noun(s, t) || cuts_antecedent(s, t) || cuts_description(s, t) || parts_speech(s, t) || cuts_claim(s, t) ||
      cuts_condition(s, t->first) || cuts_list(s, t->first) || cuts_pair(s, t) || cuts_amount(s, t->first) ||
      (t->before_first >= 0 && cuts_amount(s, t->before_first))) {
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
