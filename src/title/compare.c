/* compare.c -- see compare.h. */
#include "title/compare.h"

#include "title/subject.h"
#include "title/wording.h"

static bool has_value(const Clause *clause, gint32 i, const char *wanted) {
  return i >= 0 && g_strcmp0(clause_value(clause, i, "comparing"), wanted) == 0;
}

bool compare_is_earlier(const Clause *clause, gint32 first, gint32 last) {
  for (gint32 i = first; i <= last; i++) {
    if (has_value(clause, i, "end")) {
      return true;
    }
  }
  return false;
}

/* "compared with": the preposition. */
static bool leads_in_two(const Clause *clause, gint32 i) {
  return (clause->pos[i] == POS_PREPOSITION || clause->pos[i] == POS_TO) && has_value(clause, i - 1, "with");
}

bool compare_leads(const Clause *clause, gint32 i) {
  return has_value(clause, i, "before") || leads_in_two(clause, i);
}

gint32 compare_value(const Clause *clause, gint32 first, gint32 last) {
  enum { FAR = 14 };
  bool number = false, earlier = compare_is_earlier(clause, first, last);
  for (gint32 i = first - 1; i >= MAX(0, first - FAR); i--) {
    if (compare_leads(clause, i)) { /* "compared with $3 million [last year]": whatever the time is called */
      return number && (earlier || leads_in_two(clause, i)) ? i + 1 : -1;
    }
    if (clause->pos[i] == POS_VERB || clause->pos[i] == POS_MODAL || clause->pos[i] == POS_WH) {
      return -1;
    }
    number |= clause->pos[i] == POS_NUMBER;
  }
  return -1;
}

/* "gains of $3 million, up from": the noun that the other value belongs to, before any verb; -1: there is none. */
static gint32 noun_of_amount(const Clause *clause, gint32 value) {
  for (gint32 i = value - 1; i > 0 && clause->pos[i] != POS_VERB; i--) {
    bool noun = clause->pos[i - 1] == POS_NOUN || clause->pos[i - 1] == POS_NAME;
    if (noun && clause->pos[i + 1] == POS_NUMBER && clause_in(clause, i, "binding")) {
      return i - 1;
    }
  }
  return -1;
}

/* "Sales of cars fell", "paid a dividend", "reported a drop in profit": what there is so much of; -1: not known. */
static gint32 measured(const Clause *clause, gint32 root) {
  gint32 object = clause_child(clause, root, REL_OBJECT);
  bool amount = object >= 0 && g_ascii_isdigit(clause->text[clause->tokens[object].offset]); /* "8%" */
  bool thing = object > root && !amount && (clause->pos[object] == POS_NOUN || clause->pos[object] == POS_NAME) &&
               clause_child(clause, object, REL_NUMMOD) < 0;
  for (gint32 i = thing ? clause->first[object] : -1; i >= 0; i = clause->following[i]) {
    gint32 preposition = clause->rel[i] == REL_NMOD && i > object ? clause_child(clause, i, REL_CASE) : -1;
    const char *intro = preposition >= 0 ? clause_value(clause, preposition, "introducers") : NULL;
    if (g_strcmp0(intro, "in") == 0 && clause->pos[i] != POS_NUMBER) {
      return i;
    }
  }
  return thing ? object : subject_of(clause, root);
}

/* Does the value say itself what it is of: "a net loss of $2 million"? */
static bool tells_itself(const Clause *clause, gint32 value) {
  gint32 i = value;
  while (i + 1 < clause->n && (clause->pos[i] == POS_DETERMINER || clause->pos[i] == POS_ADJECTIVE)) {
    i++;
  }
  return clause->pos[i] == POS_NOUN;
}

static gint32 value_end(const Clause *clause, const guint8 *dated, gint32 value) {
  gint32 end = value;
  while (end < clause->n && !dated[end]) {
    end++;
  }
  while (end > value && (clause->pos[end - 1] == POS_MARK || clause->pos[end - 1] == POS_PREPOSITION ||
                         clause->pos[end - 1] == POS_DETERMINER)) {
    end--;
  }
  return end;
}

bool compare_append(const Clause *clause, const guint8 *dated, gint32 root, gint32 value, GString *out) {
  while (root >= value && clause->tokens[root].head >= 0) { /* "compared with a net loss" */
    root = clause->tokens[root].head;
  }
  bool itself = tells_itself(clause, value);
  gint32 noun = itself ? subject_of(clause, root) : measured(clause, root);
  gint32 near = itself ? -1 : noun_of_amount(clause, value);
  noun = near >= 0 ? near : noun;
  gint32 end = value_end(clause, dated, value), start = value;
  while (!itself && start + 1 < end && clause->pos[start] != POS_NUMBER) { /* "(more than) twice the $3 million" */
    start++;
  }
  bool named =
      noun >= 0 && noun < value && !dated[noun] && (clause->pos[noun] == POS_NOUN || clause->pos[noun] == POS_NAME);
  if (!named || end <= value) {
    return false;
  }
  start += clause_in(clause, start, "articles") && start + 1 < end;
  wording_noun(clause, dated, noun, out);
  const Token *from = &clause->tokens[start], *to = &clause->tokens[end - 1];
  g_string_append_printf(out, ": %.*s", (int)(to->offset + to->length - from->offset), clause->text + from->offset);
  return true;
}
