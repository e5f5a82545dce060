/* join.c -- see join.h. */
#include "gather/join.h"

#include <string.h>

#include "model/record.h"

static gsize title_cost(const Event *event) {
  enum { NEEDS_HAND = 1000, COMMA = 20, DOUBT = 1, SURE = 100 };
  gsize cost = strlen(event->title) + (event->needs_edit ? NEEDS_HAND : 0);
  cost += event->confidence >= 0 ? DOUBT * (gsize)(SURE - event->confidence) : 0;
  return cost + (strchr(event->title, ',') ? COMMA : 0);
}

/* With what is known of them. */
static void swap_titles(Event *a, Event *b) {
  Event first = *a;
  a->title = b->title;
  a->needs_edit = b->needs_edit;
  a->confidence = b->confidence;
  a->alternatives = b->alternatives;
  b->title = first.title;
  b->needs_edit = first.needs_edit;
  b->confidence = first.confidence;
  b->alternatives = first.alternatives;
}

bool join_has_better_title(const Event *other, const Event *kept) {
  bool dated = other->date && kept->date;
  bool longer = dated && date_form(other->date) == DATE_INTERVAL && date_form(kept->date) != DATE_INTERVAL;
  return !kept->pinned && !longer && title_cost(other) < title_cost(kept);
}

/* "Lund died" of a bracket, and the sentence that tells how. */
static bool says_more(const Event *a, const Signature *of_a, const Signature *of_b) {
  return of_b->bare && of_a->vital == of_b->vital && !of_a->bare && !a->needs_edit;
}

bool join_is_better_told(const Event *other, const Signature *of_other, const Event *kept, const Signature *of_kept) {
  bool more = says_more(other, of_other, of_kept) && !kept->pinned;
  return more || (!says_more(kept, of_kept, of_other) && join_has_better_title(other, kept));
}

void join_events(Event *kept, Event *other, bool better) {
  if (better) {
    swap_titles(kept, other);
  }
  kept->importance = kept->pinned ? kept->importance : MAX(kept->importance, other->importance);
  kept->uncertain &= other->uncertain;
  kept->noise &= other->noise;
  kept->id = kept->id ? kept->id : g_steal_pointer(&other->id);
  record_fill(&field_event, kept, other);
  while (other->citations->len) {
    g_ptr_array_add(kept->citations, g_ptr_array_steal_index(other->citations, 0));
  }
  event_free(other);
}

void join_raise_importance(Event *event, guint members) {
  enum { MANY = 4, MOST = 5 };
  if (event->pinned) {
    return;
  }
  event->importance = MIN(event->importance + (members > 1) + (members >= MANY), MOST);
}
