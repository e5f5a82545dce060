/* comparison.c -- see comparison.h. */
#include "event/comparison.h"

static bool has_value(const Clause *clause, gint32 i, const char *wanted) {
  return i >= 0 && g_strcmp0(clause_value(clause, i, "comparing"), wanted) == 0;
}

bool comparison_is_earlier(const Clause *clause, gint32 first, gint32 last) {
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

bool comparison_leads(const Clause *clause, gint32 i) {
  return has_value(clause, i, "before") || leads_in_two(clause, i);
}
