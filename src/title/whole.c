/* whole.c -- see whole.h. */
#include "title/whole.h"

/* What is rare but plain weighs more than the prior of the learner would let it. */
enum { RARE = 3 };

typedef struct {
  const TitleSource *s;
  const Clause *c;
  const TitleCandidate *t;
  double *f;
  gint32 first;
} Whole;

static bool in(const Whole *w, gint32 i) {
  return i >= w->s->from && i <= w->s->to && candidate_holds(w->s, w->t, i);
}

static bool is_subject(Relation rel) {
  return rel == REL_SUBJECT || rel == REL_SUBJECT_PASSIVE;
}

/* What the verbs printed need and have, or have left outside. */
static void measure_needs(Whole *w, gint32 i) {
  const Clause *c = w->c;
  bool subject_out = false;
  for (gint32 k = c->first[i]; k >= 0; k = c->following[k]) {
    Relation rel = c->rel[k];
    bool need = rel == REL_OBJECT || rel == REL_XCOMP || rel == REL_CCOMP || rel == REL_IOBJECT;
    bool held = in(w, k);
    w->f[PLAIN_needs_in] += need && held;
    w->f[PLAIN_needs_out] += need && !held;
    subject_out |= is_subject(rel) && !held;
  }
  w->f[PLAIN_orphans] += subject_out;
}

static bool is_link(const Whole *w, gint32 i) {
  const Clause *c = w->c;
  return c->pos[i] == POS_CONJUNCTION || c->pos[i] == POS_WH || clause_in(c, i, "title_openers") ||
         clause_in(c, i, "reporting");
}

/* Two verbs with a tense and nothing that joins them. */
static void measure_unjoined(Whole *w) {
  const Clause *c = w->c;
  double loose = -1;
  for (gint32 i = w->first; i <= w->t->last; i++) {
    bool finite = chunk_is_finite(c, i) && c->rel[i] != REL_AUX && c->rel[i] != REL_COPULA;
    loose += in(w, i) && (finite || (clause_is_predicate(c, i) && clause_child(c, i, REL_COPULA) >= 0));
  }
  for (gint32 i = w->first; loose > 0 && i <= w->t->last; i++) {
    loose -= in(w, i) && is_link(w, i);
  }
  w->f[PLAIN_verbs_unjoined] = MAX(0, loose);
}

/* Two nouns side by side. */
static void measure_touching(Whole *w) {
  const Clause *c = w->c;
  const TitleSource *s = w->s;
  gint32 before = -1;
  for (gint32 i = w->first; i <= w->t->last; i++) {
    if (!in(w, i)) {
      continue;
    }
    if (before >= 0 && s->chunks.first[i] == i && s->chunks.kind[i] == CHUNK_NOUN &&
        s->chunks.kind[before] == CHUNK_NOUN) {
      w->f[PLAIN_nouns_touch] += c->pos[before] != POS_PRONOUN && c->pos[i] != POS_PRONOUN;
      w->f[PLAIN_nouns_touch_gap] += before != i - 1;
    }
    before = i;
  }
}

/* "in Austin, Texas | left": a place's second name for who did it. */
static void measure_split_name(Whole *w) {
  const Clause *c = w->c;
  gint32 first = w->first;
  bool name = c->pos[first] == POS_NAME && first >= w->s->from + 2;
  w->f[PLAIN_name_split] = name && source_is_mark(c, first - 1, ",") && c->pos[first - 2] == POS_NAME;
}

static void measure_ends(Whole *w, gint32 top) {
  const TitleSource *s = w->s;
  const Clause *c = w->c;
  gint32 next = w->t->last + 1, head = s->ask.head;
  w->f[PLAIN_binder_behind] = next <= s->to && !s->gone[next] && clause_in(c, next, "title_binders");
  gint32 last = s->high[top];
  while (last > w->t->last && (s->gone[last] || c->pos[last] == POS_MARK)) {
    last--;
  }
  w->f[PLAIN_ends_at_top] = last <= w->t->last;
  last = s->high[head];
  while (last > w->t->last && (s->gone[last] || c->pos[last] == POS_MARK)) {
    last--;
  }
  w->f[PLAIN_ends_at_head] = last == w->t->last || (last < w->t->last && last >= w->first);
  w->f[PLAIN_runs_past_head] = last < w->t->last;
}

/* How much of the head's clause is printed, and how much of what is printed is of it. */
static void measure_cover(Whole *w) {
  const TitleSource *s = w->s;
  gint32 head = s->ask.head, all = 0, held = 0, printed = 0;
  for (gint32 i = MIN(w->first, s->low[head]); i <= MAX(w->t->last, s->high[head]); i++) {
    if (i < s->from || i > s->to || s->gone[i] || w->c->pos[i] == POS_MARK) {
      continue;
    }
    bool of = i >= s->low[head] && i <= s->high[head], is = in(w, i);
    all += of;
    held += of && is;
    printed += is;
  }
  w->f[PLAIN_head_cover] = all ? (double)held / all : 0;
  w->f[PLAIN_head_purity] = printed ? (double)held / printed : 0;
}

/* "..., officials said": who said it stands after what is told. */
static void measure_report(Whole *w) {
  const Clause *c = w->c;
  bool comma = false;
  for (gint32 i = w->s->ask.head + 1; i <= w->t->last; i++) {
    comma |= source_is_mark(c, i, ",") && w->s->chunks.kind[i] == CHUNK_NONE;
    if (comma && c->pos[i] == POS_VERB && clause_in(c, i, "reporting") && in(w, i)) {
      w->f[PLAIN_report_behind] = RARE;
    }
  }
}

/* "the strike": a noun, though a verb tells of it. */
static void measure_verbless(Whole *w) {
  gint32 above = w->c->tokens[w->s->ask.head].head;
  bool verb = w->c->pos[w->s->ask.head] == POS_VERB ||
              (above >= w->s->from && above <= w->s->to && clause_is_predicate(w->c, above));
  w->f[PLAIN_predicate_out] = verb && w->f[PLAIN_no_verb];
}

/* "The army left Aarnburg, [which fell]": does what is told stand in a relative clause, after another verb or after the
 * noun alone? */
static void measure_relative(Whole *w) {
  gint32 pronoun = w->s->relative.pronoun;
  bool finite = false;
  for (gint32 i = w->first; i < pronoun; i++) {
    finite |= in(w, i) && chunk_is_finite(w->c, i);
  }
  bool held = pronoun >= 0 && in(w, pronoun) && pronoun > w->first;
  w->f[PLAIN_over_relative] = held && finite ? RARE : 0;
  w->f[PLAIN_opens_relative] = held && !finite;
}

/* "The ferry built for the north [was scrapped]": a dated participle that describes a noun, with what the noun did. */
static void measure_reduced(Whole *w) {
  const TitleSource *s = w->s;
  gint32 head = s->ask.head, noun = w->c->tokens[head].head;
  bool reduced = w->c->rel[head] == REL_ACL && noun >= w->first && noun < head && s->ask.first > head &&
                 s->ask.last <= s->high[head] && clause_form(w->c, head) == TAG_PARTICIPLE;
  bool finite = false;
  for (gint32 i = w->first; reduced && i <= w->t->last; i++) {
    finite |= (i < noun || i > s->high[head]) && in(w, i) && chunk_is_finite(w->c, i);
  }
  w->f[PLAIN_over_reduced] = finite ? RARE : 0;
}

void whole_measure(const TitleSource *s, const TitleCandidate *t, gint32 top, double plain[PLAIN_COUNT]) {
  Whole w = {s, s->clause, t, plain, candidate_opens(t)};
  for (gint32 i = w.first; i <= t->last; i++) {
    if (in(&w, i) && clause_is_predicate(w.c, i)) {
      measure_needs(&w, i);
      bool other = i != s->ask.head && s->other_deed[i];
      w.f[PLAIN_other_deed] += other;
      w.f[PLAIN_other_deed_top] += other && i == top;
    }
  }
  measure_unjoined(&w);
  measure_touching(&w);
  measure_split_name(&w);
  measure_ends(&w, top);
  measure_cover(&w);
  measure_report(&w);
  measure_verbless(&w);
  measure_relative(&w);
  measure_reduced(&w);
}
