/* plain.c -- see plain.h. */
#include "title/plain.h"

#include "title/inner.h"
#include "title/whole.h"

typedef struct {
  const TitleSource *s;
  const Clause *c;
  const TitleCandidate *t;
  double *f;
  gint32 first; /* token printed first */
  gint32 top;   /* nearest to the root */
  gint32 verb;  /* first token of a verb group, -1 */
} Measure;

static bool in(const Measure *m, gint32 i) {
  return candidate_holds(m->s, m->t, i);
}

static gint32 find_top(const Measure *m) {
  gint32 top = -1;
  for (gint32 i = m->s->from; i <= m->t->last; i++) {
    if (in(m, i) && m->c->rel[i] != REL_PUNCT && (top < 0 || m->s->depth[i] < m->s->depth[top])) {
      top = i;
    }
  }
  return top;
}

static bool is_other_date(const Measure *m, gint32 i) {
  return m->s->clause->dated[i] && !m->s->gone[i] && (i == 0 || m->s->clause->dated[i - 1] != m->s->clause->dated[i]);
}

static void count_tokens(Measure *m) {
  double names = 0, kept = 0, all = 0, printed = 0;
  for (gint32 i = m->s->from; i <= m->s->to; i++) {
    if (m->s->gone[i]) {
      continue;
    }
    bool held = in(m, i), name = m->c->pos[i] == POS_NAME;
    names += name;
    kept += name && held;
    all++;
    printed += held;
    if (!held) {
      continue;
    }
    m->f[PLAIN_other_date] += is_other_date(m, i);
    bool verb = m->s->chunks.kind[i] == CHUNK_VERB;
    m->f[PLAIN_verbs] += verb && m->s->chunks.first[i] == i;
    m->f[PLAIN_finite] += chunk_is_finite(m->c, i);
    m->f[PLAIN_reports] += verb && m->c->pos[i] == POS_VERB && clause_in(m->c, i, "reporting");
    m->f[PLAIN_conjunctions] += m->c->pos[i] == POS_CONJUNCTION;
    m->f[PLAIN_wh_in] += m->c->pos[i] == POS_WH;
    m->f[PLAIN_commas] += source_is_mark(m->c, i, ",");
    m->f[PLAIN_marks] += source_is_mark(m->c, i, ";:-");
    m->f[PLAIN_unnamed_other] +=
        i != m->first && (m->c->pos[i] == POS_PRONOUN || m->c->pos[i] == POS_POSSESSIVE) && !inner_name(m->s, m->t, i);
    m->f[PLAIN_quoted_part] += m->s->quoted[i] == SOURCE_QUOTED ? 1 : 0;
  }
  m->f[PLAIN_names_kept] = names > 0 ? kept / names : 0;
  m->f[PLAIN_names_lost] = names - kept;
  m->f[PLAIN_share] = all > 0 ? printed / all : 0;
  m->f[PLAIN_whole] = all > 0 && printed >= all - 2;
  m->f[PLAIN_quoted_whole] = printed > 0 && m->f[PLAIN_quoted_part] >= printed - 1;
  m->f[PLAIN_quoted_part] = m->f[PLAIN_quoted_part] > 0 && !m->f[PLAIN_quoted_whole];
}

static void measure_length(Measure *m) {
  gint32 words = m->t->words;
  m->f[PLAIN_below_4] = words < 4;
  m->f[PLAIN_below_6] = words < 6;
  m->f[PLAIN_below_9] = words < 9;
  m->f[PLAIN_words_9_12] = words >= 9 && words <= 12;
  m->f[PLAIN_over_12] = words > 12;
  m->f[PLAIN_over_14] = words > 14;
}

static void measure_first(Measure *m, const TitleName *name) {
  const Clause *c = m->c;
  guint8 pos = c->pos[m->first];
  bool pronoun = pos == POS_PRONOUN || pos == POS_POSSESSIVE || pos == POS_WH || clause_in(c, m->first, "pronouns");
  m->f[PLAIN_pronoun_first] = pronoun && !name->name;
  m->f[PLAIN_named] = name->name ? name->sure : 0;
  m->f[PLAIN_lower_first] = c->tokens[m->first].casing == CASE_LOWER && m->first > 0;
  m->f[PLAIN_finite_first] = chunk_is_finite(c, m->first);
  gint32 before = m->first;
  while (before > m->s->from && clause_in(c, before - 1, "title_connectives")) {
    before--;
  }
  m->f[PLAIN_left_start] = before == 0 || (before > 0 && m->s->gone[before - 1] && source_before(m->s, before) < 0);
  gint32 next = m->s->chunks.last[m->first] + 1;
  bool noun = m->s->chunks.kind[m->first] == CHUNK_NOUN;
  m->f[PLAIN_noun_then_finite] = noun && next <= m->t->last && in(m, next) && chunk_is_finite(c, next);
}

static void measure_gaps(Measure *m) {
  gint32 before = -1;
  for (gint32 i = m->first; i <= m->t->last; i++) {
    if (!in(m, i)) {
      continue;
    }
    bool jump = false;
    for (gint32 k = before + 1; before >= 0 && k < i; k++) {
      jump |= !m->s->gone[k];
    }
    m->f[PLAIN_gaps] += jump;
    before = i;
  }
}

/* Is the token after the run one before which a clause may end? */
static void measure_right(Measure *m) {
  gint32 next = m->t->last + 1;
  bool end = source_after(m->s, m->t->last) < 0;
  bool stop = next <= m->s->to && (source_is_mark(m->c, next, ".;:!?)") || m->c->pos[next] == POS_MARK);
  bool joined = next <= m->s->to && (m->c->pos[next] == POS_CONJUNCTION || clause_in(m->c, next, "subordinators"));
  m->f[PLAIN_right_end] = end || (stop && source_after(m->s, next) < 0);
  m->f[PLAIN_right_clean] = end || stop || joined || (next <= m->s->to && m->s->gone[next] == CHUNK_GONE);
}

static void measure_date(Measure *m) {
  const TitleSource *s = m->s;
  gint32 from = s->ask.first, to = s->ask.last;
  m->f[PLAIN_date_after] = source_before(s, from) == m->t->last;
  m->f[PLAIN_date_before] = source_after(s, to) == m->first;
  m->f[PLAIN_date_inside] = from > m->first && to < m->t->last;
  gint32 distance = from > m->t->last ? from - m->t->last : to < m->first ? m->first - to : 0;
  m->f[PLAIN_date_far] = MIN(distance, 20) / 5.0;
  bool held = s->governor >= s->from && s->governor <= s->to && in(m, s->governor);
  m->f[PLAIN_governor_in] = held;
  m->f[PLAIN_governor_out] = s->governor >= 0 && !held;
  m->f[PLAIN_head_in] = in(m, s->ask.head);
  m->f[PLAIN_head_out] = !m->f[PLAIN_head_in];
  gint32 last_verb = -1;
  for (gint32 i = m->first; i <= m->t->last; i++) {
    bool predicate = in(m, i) && clause_is_predicate(m->c, i) && i != s->ask.head;
    bool other_side = m->f[PLAIN_date_inside] && ((s->ask.head < from) != (i < from));
    m->f[PLAIN_predicate_over_date] += predicate && other_side;
    m->f[PLAIN_second_verb] += predicate && last_verb >= 0;
    last_verb = predicate ? i : last_verb;
  }
}

static void measure_verb(Measure *m) {
  gint32 verb = -1;
  double before = 0, after = 0;
  for (gint32 i = m->first; i <= m->t->last; i++) {
    if (!in(m, i)) {
      continue;
    }
    verb = verb < 0 && chunk_is_finite(m->c, i) ? i : verb;
    before += verb < 0;
    after += verb >= 0;
    m->f[PLAIN_comma_before_verb] += verb < 0 && source_is_mark(m->c, i, ",");
  }
  m->f[PLAIN_dated_deed] = m->f[PLAIN_other_date] > 0 && m->f[PLAIN_second_verb] > 0;
  m->f[PLAIN_no_verb] = verb < 0;
  m->f[PLAIN_before_verb] = verb < 0 ? 0 : before / 4;
  m->f[PLAIN_after_verb] = MIN(after, 10) / 5;
  m->verb = verb;
  if (verb < 0) {
    m->f[PLAIN_comma_before_verb] = 0;
  }
}

/* "The ship sank": a noun that does not say which, by nothing but its article. */
static void measure_bare(Measure *m, const TitleName *name) {
  const Clause *c = m->c;
  gint32 noun = m->s->chunks.kind[m->first] == CHUNK_NOUN ? m->s->chunks.last[m->first] : -1;
  bool bare = noun >= 0 && c->pos[noun] == POS_NOUN && c->pos[m->first] == POS_DETERMINER && !name->name;
  for (gint32 i = m->first; bare && i < noun; i++) {
    bare = c->pos[i] != POS_NAME && c->pos[i] != POS_NUMBER && c->pos[i] != POS_ADJECTIVE;
  }
  bool told = bare && (clause_child(c, noun, REL_NMOD) > noun || clause_child(c, noun, REL_RELCL) > noun ||
                       clause_child(c, noun, REL_ACL) > noun);
  m->f[PLAIN_bare_first] = bare && !told;
}

/* What stands first is a noun phrase whose preposition, or the first of the list it belongs to, is left outside. */
static void measure_left_cut(Measure *m) {
  const Clause *c = m->c;
  gint32 noun = m->s->chunks.kind[m->first] == CHUNK_NOUN ? m->s->chunks.last[m->first] : -1;
  if (noun < 0 || noun == m->top) {
    return;
  }
  gint32 preposition = clause_child(c, noun, REL_CASE);
  m->f[PLAIN_case_cut] =
      (preposition >= 0 && preposition < m->first) ||
      (m->first > m->s->from && c->pos[m->first - 1] == POS_PREPOSITION && !m->s->gone[m->first - 1]);
  m->f[PLAIN_conj_cut] = c->rel[noun] == REL_CONJ && c->tokens[noun].head < m->first;
}

static void measure_subject(Measure *m) {
  gint32 top = m->top, subject = source_subject(m->s, top);
  bool predicate = clause_is_predicate(m->c, top);
  if (subject < 0 || !in(m, subject)) {
    m->f[PLAIN_subject_missing] = predicate;
    m->f[PLAIN_starts_clause] = predicate && top == m->first;
    return;
  }
  gint32 edge = m->s->low[subject], chunk = m->s->chunks.first[subject];
  m->f[PLAIN_subject_clean] = m->first == edge || m->first == chunk;
  m->f[PLAIN_subject_cut] = edge < m->first && m->t->before_first < 0;
  m->f[PLAIN_subject_behind] = subject > top;
  m->f[PLAIN_before_subject] = MAX(0, MIN(edge, chunk) - m->first) / 4.0;
  gint32 group = m->s->chunks.last[subject] + 1;
  m->f[PLAIN_subject_adjacent] = group <= m->s->to && in(m, group) && m->s->chunks.kind[group] == CHUNK_VERB;
}

static void measure_top(Measure *m) {
  const Clause *c = m->c;
  gint32 top = m->top, object = clause_child(c, top, REL_OBJECT);
  bool verb = c->pos[top] == POS_VERB;
  m->f[PLAIN_object_in] = object >= 0 && in(m, object);
  m->f[PLAIN_object_out] = object >= 0 && object >= m->s->from && object <= m->s->to && !in(m, object);
  bool reports = verb && clause_in(c, top, "reporting");
  m->f[PLAIN_top_reports] = reports;
  bool content = false;
  for (gint32 i = c->first[top]; i >= 0; i = c->following[i]) {
    Relation rel = c->rel[i];
    bool complement = rel == REL_CCOMP || rel == REL_XCOMP;
    content |= (complement || rel == REL_OBJECT || rel == REL_PARATAXIS) && in(m, i);
    m->f[PLAIN_complement_out] += complement && !in(m, i);
    m->f[PLAIN_aux_out] += (rel == REL_AUX || rel == REL_COPULA) && !in(m, i);
    m->f[PLAIN_negation_out] += !in(m, i) && clause_in(c, i, "negation");
  }
  m->f[PLAIN_top_says_nothing] = reports && !content;
  gint32 above = c->tokens[top].head;
  m->f[PLAIN_report_out] = above >= 0 && c->pos[above] == POS_VERB && clause_in(c, above, "reporting");
  m->f[PLAIN_head_finite_top] = top == m->s->ask.head && clause_is_predicate(c, top);
  gint32 climb = m->s->depth[m->s->ask.head] - m->s->depth[top];
  m->f[PLAIN_climb] = CLAMP(climb, -3, 4);
  m->f[PLAIN_depth] = MIN(m->s->depth[top], 6);
}

/* Arcs that cross an edge. */
static void measure_cross(Measure *m) {
  const TitleSource *s = m->s;
  for (gint32 i = s->from; i <= s->to; i++) {
    gint32 above = m->c->tokens[i].head;
    if (s->gone[i] || above < s->from || above > s->to || s->gone[above] || m->c->rel[i] == REL_PUNCT) {
      continue;
    }
    gint32 low = MIN(i, above), high = MAX(i, above);
    m->f[PLAIN_cross_left] += low < m->first && high >= m->first && high <= m->t->last;
    m->f[PLAIN_cross_right] += high > m->t->last && low >= m->first && low <= m->t->last;
  }
  m->f[PLAIN_left_clean] = m->f[PLAIN_cross_left] <= 1;
  m->f[PLAIN_cross_left] = MIN(m->f[PLAIN_cross_left], 5);
  m->f[PLAIN_cross_right] = MIN(m->f[PLAIN_cross_right], 5);
}

gint32 plain_measure(const TitleSource *source, const TitleCandidate *candidate, const TitleName *name,
                     double plain[PLAIN_COUNT]) {
  Measure m = {source, source->clause, candidate, plain, candidate_opens(candidate), -1, -1};
  m.top = find_top(&m);
  if (m.top < 0) {
    return -1;
  }
  count_tokens(&m);
  measure_length(&m);
  measure_first(&m, name);
  measure_gaps(&m);
  measure_right(&m);
  measure_date(&m);
  measure_verb(&m);
  measure_subject(&m);
  measure_left_cut(&m);
  measure_bare(&m, name);
  m.f[PLAIN_head_sure] = source->ask.sure;
  measure_top(&m);
  measure_cross(&m);
  whole_measure(source, candidate, m.top, plain);
  return m.top;
}
