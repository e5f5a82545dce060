/* splice.c -- see splice.h. */
#include "title/splice.h"

#include "title/edge.h"

static bool is_finite(const TitleSource *s, const TitleCandidate *t, gint32 i) {
  return candidate_holds(s, t, i) && source_is_finite(s, i);
}

static bool is_noun_start(const TitleSource *s, gint32 i) {
  return s->chunks.kind[i] == CHUNK_NOUN && s->chunks.first[i] == i;
}

/* The first verb with a tense of the run, no relative clause's; -1: none. */
static gint32 first_finite(const TitleSource *s, const TitleCandidate *t) {
  for (gint32 i = t->first; i <= t->last; i++) {
    if (s->clause->pos[i] == POS_WH) {
      return -1;
    }
    if (is_finite(s, t, i)) {
      return i;
    }
  }
  return -1;
}

/* "between the settlers and [the tribe broke out]" */
static bool is_paired(const TitleSource *s, gint32 before) {
  gint32 noun = before - 1;
  bool joined = noun > s->from && s->clause->pos[before] == POS_CONJUNCTION && s->chunks.kind[noun] == CHUNK_NOUN;
  return joined && s->chunks.first[noun] > s->from && clause_in(s->clause, s->chunks.first[noun] - 1, "title_pairs");
}

/* "to replace [the cables is due to begin]": the object of a verb without a tense. */
static bool is_governed(const TitleSource *s, gint32 before) {
  const Clause *c = s->clause;
  TagForm form = c->pos[before] == POS_VERB ? clause_form(c, before) : TAG_PAST;
  return (form == TAG_INFINITIVE || form == TAG_GERUND) && !clause_in(c, before, "reporting");
}

/* "with [the tribe broke out]": what a preposition or another verb governs is nobody's subject. */
static bool opens_in_phrase(const TitleSource *s, const TitleCandidate *t) {
  gint32 opens = candidate_opens(t), before = opens - 1;
  if (before < s->from || s->gone[before] || !is_noun_start(s, opens) ||
      !(clause_in(s->clause, before, "title_cases") || is_paired(s, before) || is_governed(s, before))) {
    return false;
  }
  return t->before_first >= 0 ? t->found == FOUND_NEAR || t->found == FOUND_FIRST : first_finite(s, t) > opens;
}

/* The first token of the noun phrases, joined by prepositions and "and", that end right before `verb`; -1: there are
 * none, or what stands there is a preposition's. */
static gint32 nouns_before(const TitleSource *s, gint32 verb) {
  gint32 i = source_before(s, s->chunks.first[verb]);
  while (i >= s->from && s->chunks.kind[i] == CHUNK_NOUN) {
    gint32 first = s->chunks.first[i], link = source_before(s, first);
    bool bound = link == first - 1 && link > s->from && s->chunks.kind[link - 1] == CHUNK_NOUN &&
                 clause_in(s->clause, link, "title_binders");
    if (!bound) {
      return first;
    }
    i = link - 1;
  }
  return -1;
}

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

/* "when [it became a state, the territory was formed]": the clause that the word before the run opens is over where
 * another begins after a comma. */
static bool leaves_clause(const TitleSource *s, const TitleCandidate *t, gint32 first, gint32 second) {
  gint32 before = t->first - 1, nouns = nouns_before(s, second);
  bool opened =
      t->before_first < 0 && before >= s->from && !s->gone[before] && clause_in(s->clause, before, "title_openers");
  return opened && nouns > first && source_is_comma(s, source_before(s, nouns));
}

/* Two verbs with a tense, of which what joined them is left out or is joined to neither. */
static bool runs_on(const TitleSource *s, const TitleCandidate *t) {
  gint32 first = first_finite(s, t);
  for (gint32 i = first + 1; first >= 0 && i <= t->last; i++) {
    if (!is_finite(s, t, i) || s->chunks.first[i] == s->chunks.first[first]) {
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
  if (!source_is_finite(s, first) || before < s->from) {
    return false;
  }
  gint32 nouns = nouns_before(s, first);
  return nouns >= 0 && before == first - 1 && is_clause_start(s, nouns);
}

static bool is_bare(const TitleSource *s, gint32 first) {
  const Clause *c = s->clause;
  bool to = c->pos[first] == POS_TO;
  return to || (c->pos[first] == POS_VERB && clause_form(c, first) == TAG_INFINITIVE);
}

/* A subject from further left before a verb that has one, or that has no tense. */
static bool has_wrong_subject(const TitleSource *s, const TitleCandidate *t) {
  bool by_place = t->found == FOUND_NEAR || t->found == FOUND_FIRST, by_tree = t->found == FOUND_TREE;
  return (by_place || by_tree) &&
         (has_own_subject(s, t->first) || is_bare(s, t->first) || (s->clause->pos[t->first] == POS_PRONOUN));
}

/* "Innocent VI, [negotiations opened]": a name that a comma parts from the subject and no other from what was before.
 */
static bool opens_with_rest(const TitleSource *s, const TitleCandidate *t) {
  gint32 opens = candidate_opens(t), comma = s->chunks.last[opens] + 1, verb = comma + 1;
  while (verb <= t->last && s->chunks.kind[verb] != CHUNK_VERB) {
    verb++;
  }
  return t->before_first < 0 && is_noun_start(s, opens) && comma < t->last && source_is_comma(s, comma) &&
         !s->gone[comma + 1] && verb <= t->last && nouns_before(s, verb) == comma + 1;
}

/* "[the hope faded, searchers] scoured the sea": the subject of a clause that is cut off ends the run. */
static bool ends_in_subject(const TitleSource *s, const TitleCandidate *t) {
  gint32 first = first_finite(s, t), next = t->last + 1;
  while (next <= s->to && !source_is_finite(s, next)) {
    next++;
  }
  gint32 nouns = first >= 0 && next <= s->to ? nouns_before(s, next) : -1;
  return nouns > first && nouns <= t->last && source_is_comma(s, source_before(s, nouns));
}

/* Does the word open a clause with a verb that has a tense, and not "after [getting] called"? */
static bool opens_clause(const TitleSource *s, gint32 i) {
  const Clause *c = s->clause;
  if ((c->pos[i] != POS_WH && c->rel[i] != REL_MARK) || !clause_in(c, i, "title_openers")) {
    return false;
  }
  while (i <= s->to && s->chunks.kind[i] != CHUNK_VERB) {
    i++;
  }
  return i <= s->to && chunk_is_finite(c, i);
}

/* "It was hit when [the king], Edward, claimed it": more clauses are opened than have a verb. */
static bool ends_in_clause(const TitleSource *s, const TitleCandidate *t) {
  guint opened = 0, verbs = 0;
  for (gint32 i = t->first + 1; i <= t->last; i++) {
    opened += candidate_holds(s, t, i) && opens_clause(s, i);
    verbs += opened > 0 && s->chunks.kind[i] == CHUNK_VERB && s->chunks.first[i] == i && is_finite(s, t, i);
  }
  return opened > verbs;
}

/* "The troops rescued [two men]", "did not discuss [how]", "was sworn [in]": a verb at the end without its object or
 * particle. */
static bool ends_before_object(const TitleSource *s, const TitleCandidate *t) {
  static const Relation objects[] = {REL_OBJECT, REL_CCOMP, REL_XCOMP};
  bool verb = s->clause->pos[t->last] == POS_VERB;
  for (guint i = 0; verb && i < G_N_ELEMENTS(objects); i++) {
    if (clause_child(s->clause, t->last, objects[i]) > t->last) {
      return true;
    }
  }
  return verb && t->last < s->to && edge_is_particle(s, t->last + 1);
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
  return after >= 0 && after <= t->last && s->chunks.kind[before] == CHUNK_NOUN && is_noun_start(s, after);
}

bool candidate_is_spliced(const TitleSource *s, const TitleCandidate *t) {
  return opens_with_rest(s, t) || ends_in_subject(s, t) || ends_in_clause(s, t) || ends_before_object(s, t) ||
         opens_in_phrase(s, t) || is_infinitive(s, t) || loses_subject(s, t) || joins_nouns(s, t) || runs_on(s, t) ||
         has_wrong_subject(s, t);
}
