/* bracket.c -- see bracket.h. */
#include "event/bracket.h"

#include "event/life.h"

enum { LONGEST = 60 };

static gint32 find_open(const Clause *clause, gint32 i) {
  for (gint32 steps = 0; i >= 0 && steps < LONGEST; i--, steps++) {
    if (life_is_mark(clause, i, "()")) {
      return life_is_mark(clause, i, "(") ? i : -1;
    }
  }
  return -1;
}

gint32 bracket_end(const Clause *clause, gint32 i) {
  guint depth = 1;
  for (gint32 steps = 0; i < clause->n && steps < LONGEST; i++, steps++) {
    depth += life_is_mark(clause, i, "(");
    depth -= life_is_mark(clause, i, ")");
    if (!depth) {
      return i;
    }
  }
  return -1;
}

static void collect_dates(const Timex *timex, DateBracket *b) {
  for (guint i = 0; i < b->passage->n; i++) {
    const Timex *other = &b->passage->timexes[i];
    gint32 first, last;
    if (other->type == TIMEX_DURATION || !passage_tokens(b->passage, other, &first, &last) || first < b->open ||
        last > b->close) {
      continue;
    }
    b->asked = other == timex ? b->n : b->asked;
    if (b->n < BRACKET_DATES) {
      b->dates[b->n] = other;
    }
    b->n += b->n <= BRACKET_DATES;
  }
}

bool bracket_find(const Passage *passage, const Timex *timex, DateBracket *b) {
  *b = (DateBracket){.passage = passage, .clause = passage->clause};
  if (!passage_tokens(passage, timex, &b->first, &b->last)) {
    return false;
  }
  b->open = find_open(b->clause, b->first - 1);
  b->close = b->open > 0 ? bracket_end(b->clause, b->last + 1) : -1;
  if (b->close >= 0) {
    collect_dates(timex, b);
  }
  return b->close >= 0;
}

bool bracket_parts(const Clause *clause, gint32 i) {
  return life_is_mark(clause, i, "(;)") || clause_in(clause, i, "dashes");
}

void bracket_segment(const DateBracket *b, gint32 *from, gint32 *to) {
  *from = b->first;
  *to = b->last;
  while (*from - 1 > b->open && !bracket_parts(b->clause, *from - 1) && !b->clause->dated[*from - 1]) {
    --*from;
  }
  while (*to + 1 < b->close && !bracket_parts(b->clause, *to + 1) && !b->clause->dated[*to + 1]) {
    ++*to;
  }
}

bool bracket_has_dash(const DateBracket *b) {
  gint32 first, end, to;
  if (!passage_tokens(b->passage, b->dates[0], &first, &end) || !passage_tokens(b->passage, b->dates[1], &first, &to)) {
    return false;
  }
  gint32 i = end + 1;
  while (i < first && !clause_in(b->clause, i, "dashes")) {
    i++;
  }
  return i < first || first <= end; /* "1868-1941" is one token */
}
