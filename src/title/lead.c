/* lead.c -- see lead.h. */
#include "title/lead.h"

#include "title/name.h"
#include "title/phrase.h"

enum { LONGEST = 10 };

gint32 lead_verb_group(const TitleSource *s, gint32 verb) {
  const Clause *c = s->clause;
  gint32 first = verb;
  for (gint32 i = c->first[verb]; i >= 0 && i < verb; i = c->following[i]) {
    if ((c->rel[i] == REL_AUX || c->rel[i] == REL_COPULA) && i >= s->from && !s->gone[i]) {
      first = MIN(first, i);
    }
  }
  return s->chunks.kind[first] == CHUNK_VERB ? s->chunks.first[first] : first;
}

/* A noun phrase ends with no word that leads on; "the watchman, who was never [charged]" with the watchman. */
static gint32 strip_end(const TitleSource *s, gint32 first, gint32 last) {
  const Clause *c = s->clause;
  while (last > first && (s->gone[last] || c->pos[last] == POS_PREPOSITION || c->pos[last] == POS_CONJUNCTION ||
                          c->pos[last] == POS_WH || c->pos[last] == POS_VERB || c->pos[last] == POS_MARK)) {
    gint32 wh = c->pos[last] == POS_VERB ? last : first;
    while (wh > first && c->pos[wh] != POS_WH) {
      wh--;
    }
    last = wh > first ? wh - 1 : last - 1;
  }
  return last;
}

/* "by [the army and the guard]" */
static gint32 strip_start(const TitleSource *s, gint32 first, gint32 to) {
  while (first < to && (s->gone[first] || s->clause->pos[first] == POS_PREPOSITION)) {
    first++;
  }
  return first;
}

/* "the [head] of the school and the bank": the base noun phrase with those that of, for or "and" bind to it. */
static gint32 short_end(const TitleSource *s, gint32 head) {
  const Clause *c = s->clause;
  gint32 last = s->chunks.last[head];
  while (last + 2 <= s->to && (clause_in(c, last + 1, "title_binders") || c->pos[last + 1] == POS_CONJUNCTION) &&
         s->chunks.kind[last + 2] == CHUNK_NOUN && c->pos[last + 2] != POS_PRONOUN && !s->gone[last + 2] &&
         s->chunks.last[last + 2] <= s->high[head]) {
    last = s->chunks.last[last + 2];
  }
  return last;
}

typedef struct {
  LeadingSubject *of;
  guint n;
  gint32 next;
} Subjects;

static void add(Subjects *subjects, gint32 first, gint32 last, SubjectFound found) {
  if (last < first || last - first >= LONGEST || subjects->n >= LEAD_MOST) {
    return;
  }
  for (guint i = 0; i < subjects->n; i++) {
    if (subjects->of[i].first == first && subjects->of[i].last == last) {
      return;
    }
  }
  subjects->of[subjects->n++] = (LeadingSubject){first, last, found, subjects->next};
}

/* In full and short, as far as `verb`, but not less than to token `least`. */
static void add_both(const TitleSource *s, gint32 head, gint32 least, gint32 verb, SubjectFound found,
                     Subjects *subjects) {
  if (head < s->from || head >= verb || s->gone[head] || s->clause->pos[head] == POS_WH) {
    return;
  }
  gint32 first = s->chunks.kind[head] == CHUNK_NOUN ? s->chunks.first[head] : head;
  gint32 low = strip_start(s, MIN(first, s->low[head]), first), high = MIN(MAX(s->high[head], least), verb - 1);
  add(subjects, low, strip_end(s, low, high), found);
  add(subjects, first, strip_end(s, first, MIN(MAX(short_end(s, head), least), verb - 1)), found);
}

/* The subject of the nearest predicate above, or the noun that a relative or reduced clause describes; -1: none. */
static gint32 above_by_tree(const TitleSource *s, gint32 verb) {
  const Clause *c = s->clause;
  for (gint32 i = verb, steps = 0; i >= 0 && steps < c->n; i = c->tokens[i].head, steps++) {
    gint32 subject = source_subject(s, i);
    if (subject >= 0 && c->pos[subject] != POS_WH) {
      return subject;
    }
    guint8 rel = c->rel[i];
    if (rel == REL_ACL || rel == REL_RELCL) {
      gint32 defined = phrase_defined(s, i);
      return defined >= 0 ? defined : c->tokens[i].head;
    }
    if (rel != REL_CONJ && rel != REL_XCOMP && rel != REL_ADVCL && rel != REL_PARATAXIS && rel != REL_CCOMP &&
        rel != REL_APPOSITION) {
      return -1;
    }
  }
  return -1;
}

static bool is_subject(const Clause *c, gint32 i) {
  return (c->rel[i] == REL_SUBJECT || c->rel[i] == REL_SUBJECT_PASSIVE) && c->pos[i] != POS_WH;
}

/* Whom a relative clause tells of is its subject, or its object, and nobody else. */
static void add_antecedent(const TitleSource *s, const Relative *relative, Subjects *subjects) {
  static const SubjectFound found[] = {FOUND_ANTECEDENT, FOUND_OBJECT, FOUND_OWNER};
  if (relative->role != RELATIVE_SUBJECT) {
    subjects->next = relative->pronoun + 1;
  }
  if (relative->role != RELATIVE_OTHER) {
    add_both(s, relative->antecedent, relative->last, relative->pronoun, found[relative->role], subjects);
  }
}

static void add_others(const TitleSource *s, gint32 verb, Subjects *subjects) {
  const Clause *c = s->clause;
  gint32 group = subjects->next;
  add_both(s, above_by_tree(s, verb), -1, group, FOUND_TREE, subjects);
  for (gint32 i = group - 1; i >= s->from; i--) {
    if (is_subject(c, i)) {
      add_both(s, i, -1, group, FOUND_NEAR, subjects);
      break;
    }
  }
  for (gint32 i = s->from; i < group; i++) {
    if (is_subject(c, i)) {
      add_both(s, i, -1, group, FOUND_FIRST, subjects);
      break;
    }
  }
  gint32 first, last;
  if (phrase_parted(s, verb, &first, &last)) {
    add(subjects, first, last, FOUND_FIRST);
  }
}

guint lead_subjects(const TitleSource *s, gint32 verb, LeadingSubject out[LEAD_MOST]) {
  Subjects subjects = {out, 0, lead_verb_group(s, verb)};
  Relative relative;
  if (relative_of(s->clause, verb, &relative)) {
    add_antecedent(s, &relative, &subjects);
  } else {
    add_others(s, verb, &subjects);
  }
  return subjects.n;
}

bool lead_is_beside(const TitleSource *s, const LeadingSubject *subject, gint32 verb) {
  bool mark = false;
  for (gint32 i = subject->first; i <= subject->last; i++) {
    mark |= source_is_comma(s, i);
  }
  for (gint32 i = subject->last + 1; i < verb; i++) {
    mark &= s->gone[i] || s->clause->pos[i] == POS_MARK;
  }
  return mark;
}

bool lead_behind(const TitleSource *s, gint32 verb, LeadingSubject *subject) {
  const Clause *c = s->clause;
  gint32 group = lead_verb_group(s, verb);
  if (!phrase_is_fronted(s, verb)) {
    return false;
  }
  for (gint32 i = verb + 1; i < s->to; i++) {
    gint32 last = short_end(s, s->chunks.last[i + 1]);
    bool opens = source_is_mark(c, i, ",") && s->chunks.kind[i + 1] == CHUNK_NOUN;
    bool named = c->pos[i + 1] != POS_PRONOUN || title_name(s, i + 1).name;
    if (named && opens && last < s->to && s->chunks.kind[last + 1] == CHUNK_VERB) {
      *subject = (LeadingSubject){i + 1, last, FOUND_BEHIND, group};
      return true;
    }
  }
  return false;
}
