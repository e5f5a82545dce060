/* event.c -- making and freeing events and their citations. */
#include "model/event.h"

enum { DEFAULT_IMPORTANCE = 3 };

Event *event_new(void) {
  Event *event = g_new0(Event, 1);
  event->importance = DEFAULT_IMPORTANCE;
  event->tags = g_ptr_array_new_with_free_func(g_free);
  event->citations = g_ptr_array_new_with_free_func((GDestroyNotify)citation_free);
  event->extra = g_ptr_array_new_with_free_func(g_free);
  return event;
}

void event_free(Event *event) {
  if (!event) {
    return;
  }
  char *strings[] = {event->id,    event->display_date, event->title,         event->text,
                     event->group, event->link,         event->source,        event->color,
                     event->icon,  event->media.url,    event->media.caption, event->media.credit};
  for (gsize i = 0; i < G_N_ELEMENTS(strings); i++) {
    g_free(strings[i]);
  }
  date_unref(event->date);
  g_ptr_array_unref(event->tags);
  g_ptr_array_unref(event->citations);
  g_ptr_array_unref(event->extra);
  g_free(event);
}

Citation *citation_new(void) {
  return g_new0(Citation, 1);
}

void citation_free(Citation *citation) {
  if (!citation) {
    return;
  }
  char *strings[] = {citation->doc,          citation->quote,     citation->phrase.text,
                     citation->phrase_value, citation->head.text, citation->why};
  for (gsize i = 0; i < G_N_ELEMENTS(strings); i++) {
    g_free(strings[i]);
  }
  g_free(citation);
}
