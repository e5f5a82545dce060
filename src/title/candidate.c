/* candidate.c -- see candidate.h. */
#include "title/candidate.h"

#include "title/auxiliary.h"
#include "title/edge.h"
#include "title/item.h"
#include "title/lead.h"
#include "title/said.h"

/* What is counted once for all runs of a sentence. */
typedef struct {
  const TitleSource *source;
  guint8 *left, *right;
  gint32 *words;   /* per token: words that begin before its end */
  gint32 *anchors; /* per token: anchors up to it */
  GArray *out;
} Maker;

static void count(Maker *m) {
  const TitleSource *s = m->source;
  const Clause *c = s->clause;
  gint32 words = 0, anchors = 0;
  for (gint32 i = s->from; i <= s->to; i++) {
    bool glued =
        i > s->from && !s->gone[i - 1] && c->tokens[i - 1].offset + c->tokens[i - 1].length == c->tokens[i].offset;
    bool mark = c->pos[i] == POS_MARK && s->chunks.kind[i] == CHUNK_NONE;
    words += !s->gone[i] && !glued && !mark;
    anchors += s->anchor[i];
    m->words[i] = words;
    m->anchors[i] = anchors;
  }
}

/* Words of first..last; the first token begins one. */
static gint32 words_between(const Maker *m, gint32 first, gint32 last) {
  return m->words[last] - m->words[first] + 1;
}

static bool has_anchor(const Maker *m, gint32 first, gint32 last) {
  return m->anchors[last] - m->anchors[first] + m->source->anchor[first] > 0;
}

static bool same(const TitleCandidate *a, const TitleCandidate *b) {
  return a->first == b->first && a->last == b->last && a->out_first == b->out_first && a->out_last == b->out_last &&
         a->before_first == b->before_first && a->before_last == b->before_last && a->after == b->after;
}

static void add(Maker *m, const TitleCandidate *candidate) {
  enum { LEAST_TOKENS = 2 };
  gint32 tokens = candidate->last - candidate->first + 1 +
                  (candidate->before_first >= 0 ? candidate->before_last - candidate->before_first + 1 : 0);
  if (candidate->words > TITLE_MOST_WORDS || tokens < LEAST_TOKENS || m->out->len >= CANDIDATES_MOST) {
    return;
  }
  for (guint i = 0; i < m->out->len; i++) {
    if (same(candidate, &g_array_index(m->out, TitleCandidate, i))) {
      return;
    }
  }
  g_array_append_val(m->out, *candidate);
}

static void add_runs(Maker *m) {
  const TitleSource *s = m->source;
  for (gint32 first = s->from; first <= s->to; first++) {
    for (gint32 last = first; m->left[first] && last <= s->to; last++) {
      gint32 words = words_between(m, first, last);
      if (words > TITLE_MOST_WORDS || source_is_mark(s->clause, last, ";")) {
        break;
      }
      if (m->right[last] && has_anchor(m, first, last)) {
        add(m, &(TitleCandidate){first, last, -1, -1, -1, -1, -1, words, CANDIDATE_RUN, FOUND_NOWHERE, 0, 0});
      }
    }
  }
}

/* The runs that leave the tokens open..close, an aside with its commas, out. */
static void add_without(Maker *m, gint32 open, gint32 close) {
  const TitleSource *s = m->source;
  gint32 aside = m->words[close] - m->words[open];
  for (gint32 first = open - 1; first >= s->from; first--) {
    for (gint32 last = close + 1; m->left[first] && last <= s->to; last++) {
      gint32 words = words_between(m, first, last) - aside;
      if (words > TITLE_MOST_WORDS) {
        break;
      }
      if (m->right[last] && (has_anchor(m, first, open) || has_anchor(m, close, last))) {
        add(m, &(TitleCandidate){first, last, open, close, -1, -1, -1, words, CANDIDATE_ASIDE, FOUND_NOWHERE, 0, 0});
      }
    }
  }
}

/* A comma that closes what somebody says: "It burns," the keeper, Moe, said. */
static bool closes_quote(const TitleSource *s, gint32 comma) {
  return s->quoted[comma + 1] == SOURCE_QUOTE_MARK || s->quoted[comma - 1] == SOURCE_QUOTE_MARK;
}

/* "and, from 1936[,] furniture": what a comma closes goes on with what was joined before it. */
static bool joins_on(const TitleSource *s, gint32 close) {
  const Clause *c = s->clause;
  gint32 end = close - 1;
  while (end > s->from && (s->gone[end] || c->dated[end] || clause_in(c, end, "date_prepositions"))) {
    end--;
  }
  bool comma = source_is_comma(s, end);
  return c->pos[end - comma] == POS_CONJUNCTION && (comma || end == close - 1);
}

/* What stands between two commas, with one more between them at most, and does not hold the event. */
static void add_asides(Maker *m) {
  const TitleSource *s = m->source;
  for (gint32 open = s->from + 1; open < s->to; open++) {
    gint32 inner = 0;
    for (gint32 close = open + 1; source_is_comma(s, open) && !closes_quote(s, open) && close < s->to && inner < 2;
         close++) {
      bool told = s->ask.head > open && s->ask.head < close;
      if (source_is_comma(s, close)) {
        inner++;
        if (!told && close > open + 1 && !joins_on(s, close)) {
          add_without(m, open, close);
        }
      }
    }
  }
}

/* "which fell in May[, spread]", "which fell[, was rebuilt]", "which he claimed[, and a port]": a comma after the date
 * of a relative clause, or after which the main clause goes on; of another both: "the council, elected in May[, met]".
 */
static bool closes_clause(const TitleSource *s, gint32 comma, bool relative) {
  gint32 next = source_after(s, comma);
  bool verb = next >= 0 && s->chunks.kind[next] == CHUNK_VERB && clause_form(s->clause, next) != TAG_GERUND;
  bool dated = comma == s->ask.last + 1;
  bool joined = next >= 0 && s->clause->pos[next] == POS_CONJUNCTION;
  return source_is_comma(s, comma) && (relative ? dated || verb || joined : dated && verb);
}

/* The last token of the verb group of predicate `verb`, with its particle. */
static gint32 group_end(const TitleSource *s, gint32 verb) {
  gint32 last = s->chunks.last[verb];
  return last + 1 <= s->to && edge_is_particle(s, last + 1) ? last + 1 : last;
}

/* The runs from `subject->next` on to predicate `verb` and what follows it, with its subject or object from further
 * left. */
static void add_led(Maker *m, gint32 verb, const LeadingSubject *subject) {
  const TitleSource *s = m->source;
  gint32 first = subject->next, after = subject->found == FOUND_OBJECT ? group_end(s, verb) : -1;
  bool relative = subject->found >= FOUND_ANTECEDENT, doubled = !relative && lead_is_beside(s, subject, first);
  gint32 shared = 0, auxiliaries = after < 0 ? auxiliary_shared(s, verb, subject, &shared) : 0;
  for (gint32 last = first; subject->last < first && !doubled && last <= s->to; last++) {
    gint32 words = words_between(m, first, last) + words_between(m, subject->first, subject->last) + auxiliaries;
    if (words > TITLE_MOST_WORDS || (last > verb && closes_clause(s, last, relative))) {
      break;
    }
    bool whole = last >= verb && last >= after && (m->right[last] || last == after);
    if (whole && subject->last + 1 < first && has_anchor(m, first, last)) {
      add(m, &(TitleCandidate){first, last, -1, -1, subject->first, subject->last, after, words, CANDIDATE_SUBJECT,
                               subject->found, shared, auxiliaries});
    }
  }
}

/* A participle that opens the sentence with the subject of the clause after it. */
static void add_behind(Maker *m, gint32 verb) {
  const TitleSource *s = m->source;
  LeadingSubject subject;
  if (!lead_behind(s, verb, &subject)) {
    return;
  }
  for (gint32 last = verb; last < subject.first - 1; last++) {
    gint32 words = words_between(m, subject.next, last) + words_between(m, subject.first, subject.last);
    if (m->right[last] && has_anchor(m, subject.next, last)) {
      add(m, &(TitleCandidate){subject.next, last, -1, -1, subject.first, subject.last, -1, words, CANDIDATE_SUBJECT,
                               subject.found, 0, 0});
    }
  }
}

static void add_subjects(Maker *m) {
  const TitleSource *s = m->source;
  for (gint32 verb = s->from; verb <= s->to; verb++) {
    if (!s->predicate[verb]) {
      continue;
    }
    LeadingSubject subjects[LEAD_MOST];
    guint n = lead_subjects(s, verb, subjects);
    for (guint i = 0; i < n; i++) {
      add_led(m, verb, &subjects[i]);
    }
    add_behind(m, verb);
  }
}

/* What opens a list with the item of it that is dated. */
static void add_items(Maker *m) {
  const TitleSource *s = m->source;
  ListItem items[ITEMS_MOST];
  guint n = items_find(s, items);
  for (guint i = 0; i < n; i++) {
    gint32 open = items[i].out_first, close = items[i].out_last, last = items[i].last;
    bool verb = false;
    for (gint32 first = open - 1; first >= s->from; first--) {
      gint32 words = words_between(m, first, last) - (m->words[close] - m->words[open - 1]);
      verb |= chunk_is_finite(s->clause, first);
      if (words > TITLE_MOST_WORDS) {
        break;
      }
      if (m->left[first] && verb) {
        add(m, &(TitleCandidate){first, last, open, close, -1, -1, -1, words, CANDIDATE_LIST, FOUND_NOWHERE, 0, 0});
      }
    }
  }
}

/* A clause that stops earlier, with who says so behind it. */
static void add_saids(Maker *m) {
  const TitleSource *s = m->source;
  SaidCut cuts[SAID_MOST];
  guint n = said_find(s, m->right, cuts);
  for (guint i = 0; i < n; i++) {
    gint32 out = m->words[cuts[i].out_last] - m->words[cuts[i].out_first - 1];
    for (gint32 last = s->ask.head; last <= s->to; last++) {
      gint32 words = words_between(m, cuts[i].first, last) - out;
      if (words > TITLE_MOST_WORDS) {
        break;
      }
      if (m->right[last]) {
        add(m, &(TitleCandidate){cuts[i].first, last, cuts[i].out_first, cuts[i].out_last, -1, -1, -1, words,
                                 CANDIDATE_ASIDE, FOUND_NOWHERE, 0, 0});
      }
    }
  }
}

/* "Won ...": a verb without who did it, while another title has somebody. */
static void drop_subjectless(const TitleSource *s, GArray *out) {
  enum { ENOUGH = 1 };
  guint others = 0;
  for (guint i = 0; i < out->len; i++) {
    others += !chunk_is_finite(s->clause, candidate_opens(&g_array_index(out, TitleCandidate, i)));
  }
  for (guint i = out->len; others >= ENOUGH && i-- > 0;) {
    if (chunk_is_finite(s->clause, candidate_opens(&g_array_index(out, TitleCandidate, i)))) {
      g_array_remove_index(out, i);
    }
  }
}

GArray *candidates_of(const TitleSource *source) {
  gsize n = (gsize)source->clause->n;
  g_autofree gint32 *words = g_new0(gint32, n), *anchors = g_new0(gint32, n);
  g_autofree guint8 *left = edges_left(source), *right = edges_right(source);
  Maker maker = {source, left, right, words, anchors, g_array_new(FALSE, FALSE, sizeof(TitleCandidate))};
  count(&maker);
  add_runs(&maker);
  add_subjects(&maker);
  add_asides(&maker);
  add_items(&maker);
  add_saids(&maker);
  drop_subjectless(source, maker.out);
  return maker.out;
}
