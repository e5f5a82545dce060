/* select.c -- see select.h. */
#include "model/select.h"

#include <string.h>

static bool has_tag(const Event *event, const char *tag) {
  for (guint i = 0; i < event->tags->len; i++) {
    if (strcmp(g_ptr_array_index(event->tags, i), tag) == 0) {
      return true;
    }
  }
  return false;
}

static bool in_time(const Event *event, const Date *from, const Date *to) {
  return !event->date || ((!from || date_relation(event->date, from) != DATE_BEFORE) &&
                          (!to || date_relation(event->date, to) != DATE_AFTER));
}

/* After one text that the expression cannot be done with, no other is tried. */
static bool matches_text(const Selection *selection, const char *text) {
  return text && !*selection->error && g_regex_match_full(selection->match, text, -1, 0, 0, NULL, selection->error);
}

static bool matches(const Event *event, const Selection *selection) {
  const Citation *first = event->citations->len ? g_ptr_array_index(event->citations, 0) : NULL;
  return matches_text(selection, event->title) || (first && matches_text(selection, first->quote));
}

static bool selected(const Event *event, const Selection *selection) {
  bool left_out = event->noise ? !selection->noise : event->drop && !selection->dropped;
  return !left_out && in_time(event, selection->from, selection->to) && event->importance >= selection->importance &&
         (!selection->group || g_strcmp0(event->group, selection->group) == 0) &&
         (!selection->tag || has_tag(event, selection->tag)) && (!selection->match || matches(event, selection));
}

GPtrArray *select_events(const GPtrArray *events, const Selection *selection) {
  GPtrArray *chosen = g_ptr_array_new();
  for (guint i = 0; i < events->len; i++) {
    Event *event = g_ptr_array_index(events, i);
    if (selected(event, selection)) {
      g_ptr_array_add(chosen, event);
    }
  }
  return chosen;
}
