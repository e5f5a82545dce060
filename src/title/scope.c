/* scope.c -- see scope.h. */
#include "title/scope.h"

#include "title/listed.h"
#include "title/name.h"
#include "title/phrase.h"

/* Does the title hold a verb with a tense among tokens first..last? */
static bool tells(const TitleSource *s, const TitleCandidate *t, gint32 first, gint32 last) {
  for (gint32 i = first; i <= last; i++) {
    bool main = s->clause->rel[i] == REL_ROOT && s->clause->pos[i] == POS_VERB;
    if ((main || source_is_finite(s, i)) && candidate_holds(s, t, i) && !clause_in(s->clause, i, "reporting")) {
      return true;
    }
  }
  return false;
}

/* What stands before the clause of verb `head`, its subject between them or not: "and", "since"; s->from - 1 or less:
 * nothing does. */
static gint32 opened_by(const TitleSource *s, gint32 head) {
  gint32 i = source_before(s, s->chunks.first[head]);
  for (int nouns = 0; i > s->from && s->chunks.kind[i] == CHUNK_NOUN && nouns < 2; nouns++) {
    i = source_before(s, s->chunks.first[i]);
    i -= i > s->from && clause_in(s->clause, i, "title_binders");
  }
  while (i > s->from && (s->clause->pos[i] == POS_ADVERB || source_is_mark(s->clause, i, ","))) {
    i = source_before(s, i);
  }
  return i;
}

/* The "and" that the clause of verb `head` begins with; -1: there is none. */
static gint32 joined_by(const TitleSource *s, gint32 head) {
  gint32 i = opened_by(s, head);
  return i > s->from && s->clause->pos[i] == POS_CONJUNCTION ? i : -1;
}

/* The date of the second of two clauses is not the first one's; "met and married" are one, and "it", where nobody is
 * known for it, needs the first. */
static bool reaches_back(const TitleSource *s, const TitleCandidate *t) {
  gint32 head = s->ask.head, joint = source_is_finite(s, head) ? joined_by(s, head) : -1;
  bool here = joint > s->from && s->ask.first > joint && s->chunks.kind[joint - 1] != CHUNK_VERB;
  bool near = s->ask.first < head || !phrase_has_verb(s, s->chunks.last[head] + 1, s->ask.first - 1);
  gint32 subject = joint + 1;
  bool unnamed = subject <= s->to && s->clause->pos[subject] == POS_PRONOUN && !title_name(s, subject).name;
  return here && near && !unnamed && tells(s, t, s->from, joint - 1);
}

/* Has the sentence a verb with a tense among tokens first..last?  *denied: and one of them denies. */
static bool has_tense(const TitleSource *s, gint32 first, gint32 last, bool *denied) {
  bool tense = false;
  *denied = false;
  for (gint32 i = first; i <= last; i++) {
    tense |= source_is_finite(s, i);
    *denied |= clause_in(s->clause, i, "negation");
  }
  return tense;
}

/* "since [winning] the cup in 1966" */
static bool follows_since(const TitleSource *s, gint32 head) {
  const Clause *c = s->clause;
  gint32 before = source_before(s, s->chunks.first[head]);
  return c->pos[head] == POS_VERB && clause_form(c, head) == TAG_GERUND && before >= s->from &&
         clause_in(c, before, "title_since");
}

/* "[little has been done] since it took office in 1997", "Although he fell in 1901, [he won]": a clause of which the
 * time is not that of the main one.  "Nobody came until he did in 1901" tells of both. */
static bool reaches_up(const TitleSource *s, const TitleCandidate *t) {
  gint32 head = s->ask.head, comma = s->ask.last + 1;
  gint32 opener = source_is_finite(s, head) || follows_since(s, head) ? opened_by(s, head) : -1;
  bool denied, dated = opener >= s->from && s->clause->dated[opener + 1]; /* "since Thursday" */
  bool other =
      opener >= s->from && !dated && s->ask.first > opener && clause_in(s->clause, opener, "title_other_times");
  bool near = s->ask.first < head || !phrase_has_verb(s, s->chunks.last[head] + 1, s->ask.first - 1);
  if (!other || !near) {
    return false;
  }
  if (has_tense(s, s->from, opener - 1, &denied)) {
    return !denied && candidate_opens(t) < opener;
  }
  bool apart = comma <= s->to && source_is_comma(s, comma) && !candidate_holds(s, t, opener);
  return apart && tells(s, t, comma, s->to);
}

/* The noun that the date is an adjective of; -1: it is none's. */
static gint32 described_noun(const TitleSource *s) {
  gint32 next = s->ask.last + 1;
  bool inside = next <= s->to && s->gone[s->ask.first] == CHUNK_GONE_INSIDE && s->chunks.kind[next] == CHUNK_NOUN;
  return inside ? s->chunks.last[next] : -1;
}

/* Is the noun some other noun's ("comparison with the 2009 crash"), or that of a verb without a tense ("a man charged
 * in the 1991 killings")? */
static bool is_deep(const Clause *c, gint32 noun) {
  gint32 above = c->tokens[noun].head;
  return c->rel[noun] == REL_NMOD || (above >= 0 && (c->rel[above] == REL_ACL || c->rel[above] == REL_RELCL));
}

/* "after the 1991 killings": the noun says when, too. */
static bool is_timed(const TitleSource *s, gint32 noun) {
  gint32 before = source_before(s, s->chunks.first[noun]);
  return before >= s->from && clause_in(s->clause, before, "title_openers");
}

static bool reaches_out(const TitleSource *s, const TitleCandidate *t) {
  gint32 noun = described_noun(s);
  return noun >= 0 && noun == s->ask.head && is_deep(s->clause, noun) && !is_timed(s, noun) &&
         candidate_opens(t) < s->chunks.first[noun];
}

/* "attended the college": what has an object is no participle, whatever its tag. */
static bool has_object(const TitleSource *s, gint32 i) {
  gint32 next = i + 1;
  return s->clause->pos[i] == POS_VERB && next <= s->to && !s->gone[next] && s->chunks.kind[next] == CHUNK_NOUN &&
         s->chunks.first[next] == next;
}

/* "Born in 1839, [he studied law]": a participle in front has the date to itself. */
static bool reaches_on(const TitleSource *s, const TitleCandidate *t) {
  gint32 head = s->ask.head;
  bool fronted = phrase_is_fronted(s, head) && s->ask.first > head && !phrase_has_verb(s, head + 1, s->ask.first - 1);
  gint32 main = s->ask.last + 1; /* the comma after which the main clause begins */
  while (fronted && main < s->to && !source_is_comma(s, main)) {
    main++;
  }
  bool exceeds = fronted && tells(s, t, main, s->to);
  for (gint32 i = main; fronted && i <= t->last; i++) {
    exceeds |= has_object(s, i);
  }
  return exceeds;
}

/* "the [militant detained] on Saturday was a member": a participle after its noun has the date to itself. */
static bool reaches_over(const TitleSource *s, const TitleCandidate *t) {
  const Clause *c = s->clause;
  gint32 head = s->ask.head, noun = phrase_described(s, head);
  return noun >= 0 && !clause_in(c, head, "stative") && s->chunks.kind[noun] == CHUNK_NOUN &&
         tells(s, t, s->from, s->chunks.first[noun] - 1);
}

static bool is_joined_to(const Clause *c, gint32 i, gint32 first) {
  while (i > first && c->rel[i] == REL_CONJ) {
    i = c->tokens[i].head;
  }
  return i == first;
}

static bool prints_date(const TitleSource *s, const TitleCandidate *t, gint32 verb) {
  for (gint32 k = s->clause->first[verb]; k >= 0; k = s->clause->following[k]) {
    if (s->clause->dated[k] && candidate_holds(s, t, k)) {
      return true;
    }
  }
  return false;
}

/* Is predicate i one more in the row of what is told: joined to it, or, with the same auxiliary, right behind its date
 * ("was ordained in 1871, [posted] to Aarn in 1875")? */
static bool follows_head(const TitleSource *s, gint32 i) {
  const Clause *c = s->clause;
  gint32 comma = source_before(s, i);
  bool bare = s->chunks.kind[i] == CHUNK_VERB && s->chunks.first[i] == i && s->chunks.last[i] == i &&
              clause_form(c, i) != TAG_GERUND && clause_child(c, s->ask.head, REL_AUX) >= 0;
  return (c->rel[i] == REL_CONJ && is_joined_to(c, i, s->ask.head)) ||
         (bare && comma > s->ask.last && source_is_comma(s, comma) && s->gone[comma - 1]);
}

/* "named after her in 1964 [and demolished] in 2007": what has a date of its own. */
static bool reaches_along(const TitleSource *s, const TitleCandidate *t) {
  for (gint32 i = MAX(t->first, s->ask.head + 1); i <= t->last; i++) {
    if (s->other_deed[i] && candidate_holds(s, t, i) && follows_head(s, i) && !prints_date(s, t, i)) {
      return true;
    }
  }
  return false;
}

static bool has_comma(const TitleSource *s, gint32 from, gint32 to) {
  for (gint32 i = from; i <= to; i++) {
    if (source_is_mark(s->clause, i, ",")) {
      return true;
    }
  }
  return false;
}

/* "[He was promoted] in 1971, going on to teach in 1975": what is added to a clause that has a date of its own. */
static bool reaches_dated(const TitleSource *s, const TitleCandidate *t) {
  const Clause *c = s->clause;
  gint32 head = s->ask.head, main = c->tokens[head].head;
  bool added = c->rel[head] == REL_ADVCL && clause_form(c, head) == TAG_GERUND && main >= s->from && main < head;
  return added && s->ask.first > head && s->other_deed[main] && candidate_holds(s, t, main) && !prints_date(s, t, main);
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
static bool reaches_main(const TitleSource *s, const TitleCandidate *t) {
  gint32 pronoun = s->relative.pronoun;
  bool added = pronoun > s->from && source_is_mark(s->clause, pronoun - 1, ",") && candidate_holds(s, t, pronoun) &&
               pronoun < s->ask.first && !has_comma(s, pronoun, s->ask.first);
  bool closed = source_is_mark(s->clause, MIN(s->ask.last + 1, s->to), ",");
  return added && (s->relative.role != RELATIVE_OTHER || has_finite(s, t, candidate_opens(t), pronoun) ||
                   (closed && has_finite(s, t, s->ask.last + 1, t->last)));
}

/* "the clock, [stopped] in May, was sold": between commas what describes a noun looks like a verb with a tense, too. */
static bool is_aside(const TitleSource *s, gint32 i) {
  gint32 noun = i > s->from + 1 && source_is_comma(s, i - 1) ? i - 2 : -1;
  return noun >= 0 && s->chunks.kind[noun] == CHUNK_NOUN && s->clause->pos[i] == POS_VERB && s->chunks.last[i] == i &&
         clause_form(s->clause, i) != TAG_GERUND && s->ask.last < s->to && source_is_comma(s, s->ask.last + 1);
}

/* "Soldiers [sent] to the border in May": a participle that describes the noun before it. */
static bool is_reduced(const TitleSource *s, gint32 i) {
  const Clause *c = s->clause;
  bool participle = c->pos[i] == POS_VERB && clause_form(c, i) == TAG_PARTICIPLE && clause_child(c, i, REL_AUX) < 0;
  return is_aside(s, i) || (participle && c->rel[i] == REL_ACL && c->tokens[i].head < i);
}

/* "Soldiers sent to the border in May [refused to fire]": what the noun did with the date of what describes it. */
static bool reaches_noun(const TitleSource *s, const TitleCandidate *t) {
  const Clause *c = s->clause;
  gint32 head = s->ask.head, next = s->ask.last + 1, aside = phrase_aside_end(s, head);
  if (aside > s->ask.last && s->ask.first > head) {
    return has_finite(s, t, aside + 1, t->last);
  }
  bool reduced = is_reduced(s, head) && s->ask.first > head && next <= s->to;
  for (gint32 i = head + 1; reduced && i < s->ask.first; i++) {
    reduced = !chunk_is_finite(c, i);
  }
  gint32 high = c->rel[head] == REL_ACL ? s->high[head] : s->ask.last;
  return reduced && !clause_in(c, next, "clause_openers") && has_finite(s, t, MAX(next, high + 1), t->last);
}

bool scope_is_exceeded(const TitleSource *s, const TitleCandidate *t) {
  return listed_is_exceeded(s, t) || reaches_back(s, t) || reaches_up(s, t) || reaches_out(s, t) || reaches_on(s, t) ||
         reaches_along(s, t) || reaches_over(s, t) || reaches_main(s, t) || reaches_noun(s, t) || reaches_dated(s, t);
}
