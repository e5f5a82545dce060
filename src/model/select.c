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

static bool matches(const Event *event, const GRegex *regex) {
  const Citation *first = event->citations->len ? g_ptr_array_index(event->citations, 0) : NULL;
  return g_regex_match(regex, event->title ? event->title : "", 0, NULL) ||
         (first && first->quote && g_regex_match(regex, first->quote, 0, NULL));
}

static bool selected(const Event *event, const Selection *selection) {
  return in_time(event, selection->from, selection->to) && event->importance >= selection->importance &&
         (!selection->group || g_strcmp0(event->group, selection->group) == 0) &&
         (!selection->tag || has_tag(event, selection->tag)) && (!selection->match || matches(event, selection->match));
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
