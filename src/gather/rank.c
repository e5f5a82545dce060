/* rank.c -- see rank.h.
 *
 * How often a text comes back to a date is nearly all that trained rankers of dates know; beside it count what
 * the event is, whether it has names, and how well its title stands alone. */
#include "gather/rank.h"

#include <string.h>

#include "event/deed.h"

enum { FEWEST = 12 };

typedef struct {
  Event *event;
  int score;
  guint arrival;
} Ranked;

static int precision_score(const Event *event) {
  enum { DAY = 3, MONTH = 2 };
  DatePrecision precision = date_precision(event->date);
  return precision >= DATE_PREC_DAY ? DAY : precision >= DATE_PREC_MONTH ? MONTH : 0;
}

static int kind_score(const Event *event) {
  static const int scores[] = {[EVENT_HAPPENED] = 0, [EVENT_PLANNED] = -4, [EVENT_STATE] = -8, [EVENT_REPORT] = -8};
  enum { UNCERTAIN = -8, NEEDS_HAND = -15 };
  return scores[event->kind] + (event->uncertain ? UNCERTAIN : 0) + (event->needs_edit ? NEEDS_HAND : 0);
}

static bool is_notable(const WordLists *lists, const Event *event) {
  const Citation *citation = event->citations->pdata[0];
  const char *head = citation->head.text;
  return head && word_set_has(word_lists_get(lists, "notable"), head, strlen(head));
}

/* `same_day`: events of the text with its date. */
static int score_of(const Event *event, const WordLists *lists, guint same_day) {
  enum { LEVEL = 10, MENTION = 8, MENTIONS = 3, DAY = 4, DAYS = 3, NAME = 3, NAMES = 2, NOTABLE = 6, SHORT = 4 };
  Deed deed = deed_of(lists, event);
  int mentions = MIN((int)event->citations->len - 1, MENTIONS), days = MIN((int)same_day - 1, DAYS);
  int score = LEVEL * event->importance + MENTION * mentions + DAY * days + NAME * MIN((int)deed.n_names, NAMES);
  score += precision_score(event) + kind_score(event) + (is_notable(lists, event) ? NOTABLE : 0);
  return score - (deed.n_words < 3 ? SHORT : 0);
}

static int best_first(const void *left, const void *right) {
  const Ranked *a = left, *b = right;
  int order = (b->score > a->score) - (b->score < a->score);
  return order ? order : (a->arrival > b->arrival) - (a->arrival < b->arrival);
}

/* How many of the sorted events from i on have its date. */
static guint run_of(const GPtrArray *events, guint i) {
  guint end = i + 1;
  const Event *event = events->pdata[i];
  while (end < events->len && date_compare(event->date, ((const Event *)events->pdata[end])->date) == 0) {
    end++;
  }
  return end - i;
}

static int level_of(guint place, guint n) {
  static const guint8 tenths[] = {5, 4, 4, 3, 3, 3, 3, 2, 2, 1};
  return tenths[(guint64)place * G_N_ELEMENTS(tenths) / n];
}

void rank_events(Timeline *timeline, const WordLists *lists) {
  const GPtrArray *events = timeline->events;
  if (events->len < FEWEST) {
    return;
  }
  g_autofree Ranked *ranked = g_new(Ranked, events->len);
  for (guint i = 0; i < events->len;) {
    guint run = run_of(events, i);
    for (guint end = i + run; i < end; i++) {
      ranked[i] = (Ranked){events->pdata[i], score_of(events->pdata[i], lists, run), i};
    }
  }
  qsort(ranked, events->len, sizeof(Ranked), best_first);
  for (guint i = 0; i < events->len; i++) {
    ranked[i].event->importance = level_of(i, events->len);
  }
}
