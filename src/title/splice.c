/* splice.c -- see splice.h. */
#include "title/splice.h"

#include <string.h>

#include "title/edge.h"
#include "title/phrase.h"

static bool is_link(const TitleSource *s, gint32 i) {
  const Clause *c = s->clause;
  return c->pos[i] == POS_CONJUNCTION || c->pos[i] == POS_WH || clause_in(c, i, "title_openers") ||
         source_is_mark(c, i, ";:");
}

/* How many of the links between two tokens are printed, and how many not. */
static void count_links(const TitleSource *s, const TitleCandidate *t, gint32 first, gint32 last, guint *kept,
                        guint *lost) {
  *kept = *lost = 0;
  for (gint32 i = first; i <= last; i++) {
    if (is_link(s, i)) {
      *(candidate_holds(s, t, i) ? kept : lost) += 1;
    }
  }
}

/* "when [it became a state, the territory was formed]", "when [a wall fell, were quashed]": the clause that the word
 * before the run opens is over where another begins, or goes on, after a comma. */
static bool leaves_clause(const TitleSource *s, const TitleCandidate *t, gint32 first, gint32 second) {
  gint32 before = t->first - 1, nouns = phrase_before(s, second);
  bool opened =
      t->before_first < 0 && before >= s->from && !s->gone[before] && clause_in(s->clause, before, "title_openers");
  gint32 begins = nouns > first ? nouns : s->chunks.first[second];
  return opened && source_before(s, begins) > first && source_is_comma(s, source_before(s, begins));
}

/* "The shop is to close[, its owner said]" */
static bool says_behind(const TitleSource *s, const TitleCandidate *t, gint32 verb) {
  gint32 nouns = clause_in(s->clause, verb, "reporting") ? phrase_before(s, verb) : -1;
  return nouns > t->first && source_is_comma(s, nouns - 1) && candidate_holds(s, t, nouns - 1);
}

/* Two verbs with a tense, of which what joined them is left out or is joined to neither. */
static bool runs_on(const TitleSource *s, const TitleCandidate *t) {
  gint32 first = phrase_first_verb(s, t);
  for (gint32 i = first + 1; first >= 0 && i <= t->last; i++) {
    if (!phrase_is_told(s, t, i) || s->chunks.first[i] == s->chunks.first[first] || says_behind(s, t, i)) {
      continue;
    }
    guint kept, lost;
    count_links(s, t, first, i, &kept, &lost);
    if (kept == 0 && (lost > 0 || (!clause_in(s->clause, i, "reporting") && leaves_clause(s, t, first, i)))) {
      return true;
    }
    first = i;
  }
  return false;
}

static bool is_clause_start(const TitleSource *s, gint32 i) {
  return i <= s->from || s->gone[i - 1] || source_is_comma(s, i - 1) || s->clause->pos[i - 1] == POS_CONJUNCTION;
}

/* "Hunter [filed a motion, and the court] granted it": the verb has its subject right before it. */
static bool has_own_subject(const TitleSource *s, gint32 first) {
  gint32 before = source_before(s, first);
  if (!source_is_finite(s, source_verb(s, first)) || before < s->from) {
    return false;
  }
  gint32 nouns = phrase_before(s, first);
  return nouns >= 0 && before == first - 1 && is_clause_start(s, nouns);
}

/* "for an inmate [convicted] of it": right behind a noun a lone verb without a subject is told of that noun, or
 * describes it. */
static bool follows_noun(const TitleSource *s, gint32 first) {
  const Clause *c = s->clause;
  TagForm form = c->pos[first] == POS_VERB ? clause_form(c, first) : TAG_GERUND;
  bool lone = s->chunks.last[first] == first && source_subject(s, first) < 0 && c->rel[first] != REL_AUX &&
              c->rel[first] != REL_COPULA;
  return lone && (form == TAG_PAST || form == TAG_PARTICIPLE) && first > s->from && !s->gone[first - 1] &&
         !c->dated[first - 1] && s->chunks.kind[first - 1] == CHUNK_NOUN;
}

/* "[Prosecutors] say Foster, then 18, [fled]": the subject says it, and nothing joins what is said to that. */
static bool skips_verb(const TitleSource *s, const TitleCandidate *t) {
  gint32 verb = source_after(s, t->before_last), joint = source_before(s, t->first);
  bool says = verb >= 0 && verb < t->first && s->chunks.kind[verb] == CHUNK_VERB &&
              clause_in(s->clause, s->chunks.last[verb], "reporting");
  return says && joint > verb && s->clause->pos[joint] != POS_CONJUNCTION &&
         s->clause->rel[source_verb(s, t->first)] != REL_CONJ;
}

/* "[The doctor] had stated that the fever rose and [fell]": joined within what somebody states. */
static bool skips_content(const TitleSource *s, const TitleCandidate *t) {
  gint32 verb = source_after(s, t->before_last);
  bool says = verb >= 0 && verb < t->first && s->chunks.kind[verb] == CHUNK_VERB &&
              clause_in(s->clause, s->chunks.last[verb], "reporting");
  for (gint32 i = says ? s->chunks.last[verb] + 1 : t->first; i < t->first; i++) {
    if (clause_in(s->clause, i, "optional") && phrase_has_verb(s, i, t->first - 1)) {
      return true;
    }
  }
  return false;
}

static bool is_bare(const TitleSource *s, gint32 first) {
  const Clause *c = s->clause;
  bool to = c->pos[first] == POS_TO;
  return to || (c->pos[first] == POS_VERB && clause_form(c, first) == TAG_INFINITIVE);
}

/* "a wall [were quashed]": a subject of one with a verb of many, or the other way; names and measures are either. */
static bool disagrees(const TitleSource *s, const TitleCandidate *t) {
  const Clause *c = s->clause;
  gint32 noun = s->chunks.last[t->before_first];
  const char *number = clause_value(c, t->first, "verb_number");
  for (gint32 i = t->before_first; i <= t->before_last; i++) {
    if (c->pos[i] == POS_CONJUNCTION || clause_in(c, i, "measures")) {
      return false;
    }
  }
  bool many = clause_form(c, noun) == TAG_PLURAL;
  return number && c->pos[noun] == POS_NOUN && many == (strcmp(number, "one") == 0);
}

/* "He had by then [been called]": a group of verbs without the first of them. */
static bool lacks_auxiliary(const TitleSource *s, gint32 first) {
  const Clause *c = s->clause;
  bool auxiliary = c->rel[first] == REL_AUX || c->rel[first] == REL_COPULA;
  return auxiliary && c->pos[first] == POS_VERB && clause_form(c, first) == TAG_PARTICIPLE;
}

/* "[The Star] is a ship built in May": do the words put before the run hold whom the sentence says to be that? */
static bool has_defined(const TitleSource *s, const TitleCandidate *t) {
  gint32 defined = s->chunks.last[t->first] == s->ask.head ? phrase_defined(s, s->ask.head) : -1;
  return defined >= 0 && defined >= t->before_first && defined <= t->before_last;
}

/* "[The church] had three bells, cast in 1500": who is put before what describes another noun. */
static bool describes_other(const TitleSource *s, const TitleCandidate *t) {
  gint32 noun = s->chunks.first[s->ask.head] == t->first ? phrase_described(s, s->ask.head) : -1;
  return noun >= 0 && !has_defined(s, t) && (noun < t->before_first || noun > t->before_last);
}

/* A subject from further left before a verb that has one, that has no tense, or that is not of its number. */
static bool has_wrong_subject(const TitleSource *s, const TitleCandidate *t) {
  bool by_place = t->found == FOUND_NEAR || t->found == FOUND_FIRST, by_tree = t->found == FOUND_TREE;
  return (by_place || by_tree) && (has_own_subject(s, t->first) || (follows_noun(s, t->first) && !has_defined(s, t)) ||
                                   (by_place && skips_verb(s, t)) || skips_content(s, t) || is_bare(s, t->first) ||
                                   lacks_auxiliary(s, t->first) || s->clause->pos[t->first] == POS_PRONOUN ||
                                   disagrees(s, t) || describes_other(s, t));
}

/* "[to rank] as captain": an infinitive without who. */
static bool is_infinitive(const TitleSource *s, const TitleCandidate *t) {
  return t->before_first < 0 && is_bare(s, t->first);
}

/* "[the case began and] yesterday [was its fifth day]": with the date goes the subject of its verb. */
static bool loses_subject(const TitleSource *s, const TitleCandidate *t) {
  gint32 verb = s->governor, date = s->ask.last;
  bool subject = verb > date && (s->clause->rel[date] == REL_SUBJECT || s->clause->rel[date] == REL_SUBJECT_PASSIVE);
  return subject && candidate_holds(s, t, verb);
}

/* "under Kast[, the men fought, and in May,] they fled": with an aside gone two nouns stand side by side. */
static bool joins_nouns(const TitleSource *s, const TitleCandidate *t) {
  gint32 before = t->kind == CANDIDATE_ASIDE ? source_before(s, t->out_first) : -1;
  gint32 after = before >= t->first ? source_after(s, t->out_last) : -1;
  return after >= 0 && after <= t->last && s->chunks.kind[before] == CHUNK_NOUN && phrase_is_start(s, after);
}

/* "It was sold[, when its owner,] who had built it, died": whom "who" stands for is left out. */
static bool cuts_antecedent(const TitleSource *s, const TitleCandidate *t) {
  gint32 next = t->kind == CANDIDATE_ASIDE && t->out_first >= 0 ? source_after(s, t->out_last) : -1;
  return next >= 0 && s->clause->pos[next] == POS_WH;
}

/* "[the diary,] written, the wounded were brought back": what describes a noun outside, with what it does not belong
 * to. */
static bool cuts_description(const TitleSource *s, const TitleCandidate *t) {
  const Clause *c = s->clause;
  gint32 first = candidate_opens(t), above = c->tokens[first].head;
  return c->rel[first] == REL_ACL && above >= s->from && above < first && t->last > s->high[first];
}

/* "arrived at [nine, and later she had spent,] twelve hours": what stands before the gap leads to what is left out. */
static bool leads_to_gap(const TitleSource *s, const TitleCandidate *t) {
  gint32 before = t->kind == CANDIDATE_ASIDE && t->out_first > t->first ? source_before(s, t->out_first) : -1;
  return before >= t->first && s->clause->pos[before] == POS_PREPOSITION && !edge_is_particle(s, before);
}

/* "[the plan] the owner laid out, the clerks came": a clause begun in its middle, and another right behind its comma.
 */
static bool runs_clauses(const TitleSource *s, const TitleCandidate *t) {
  gint32 first = phrase_first_verb(s, t), comma = first;
  bool inside = first >= 0 && t->before_first < 0 && !is_clause_start(s, t->first);
  while (inside && comma < t->last && !source_is_comma(s, comma)) {
    comma++;
  }
  gint32 verb = comma + 1;
  while (inside && verb < t->last && !source_is_finite(s, verb)) {
    verb++;
  }
  return inside && comma < t->last && candidate_holds(s, t, comma) && phrase_begins_clause(s, comma + 1, t->last) &&
         !says_behind(s, t, verb);
}

/* "[While] it grew[, from 3 to 9,] trade fell": two clauses, and nothing that opens the first. */
static bool joins_clauses(const TitleSource *s, const TitleCandidate *t) {
  gint32 first = candidate_opens(t);
  bool participle = s->chunks.kind[first] == CHUNK_VERB && !chunk_is_finite(s->clause, first);
  return !participle && !clause_in(s->clause, first, "title_openers") && phrase_parts_clauses(s, t);
}

/* "After rain[, snow fell in May,] and remained": the verb that another is joined to goes, and with it its subject. */
static bool cuts_first(const TitleSource *s, const TitleCandidate *t) {
  const Clause *c = s->clause;
  gint32 joint = t->out_first >= 0 ? source_after(s, t->out_last) : -1, verb = joint >= 0 ? source_after(s, joint) : -1;
  bool joined = verb >= 0 && verb <= t->last && c->pos[joint] == POS_CONJUNCTION && source_is_finite(s, verb);
  return joined &&
         (phrase_begins_clause(s, t->out_first + 1, t->out_last) || !phrase_has_verb(s, t->first, t->out_first - 1));
}

/* "was upheld[, said Bill Caton,] president of the firm": what follows the gap belongs to what is left out. */
static bool hangs_on_gap(const TitleSource *s, const TitleCandidate *t) {
  gint32 next = t->kind == CANDIDATE_ASIDE && t->out_first >= 0 ? source_after(s, t->out_last) : -1;
  gint32 top = next >= 0 && next <= t->last ? s->chunks.last[next] : -1;
  gint32 above = top >= 0 ? s->clause->tokens[top].head : -1;
  return top >= 0 && s->clause->rel[top] == REL_APPOSITION && above >= t->out_first && above <= t->out_last;
}

bool candidate_is_spliced(const TitleSource *s, const TitleCandidate *t) {
  return runs_on(s, t) || has_wrong_subject(s, t) || is_infinitive(s, t) || loses_subject(s, t) || joins_nouns(s, t) ||
         cuts_antecedent(s, t) || cuts_description(s, t) || joins_clauses(s, t) || cuts_first(s, t) ||
         hangs_on_gap(s, t) || leads_to_gap(s, t) || runs_clauses(s, t);
}
