/* redate.c -- see redate.h.
 *
 * The sentence is kept with its phrase, so the phrase is read where it stands: its tense says whether "Oct. 14"
 * is after or ahead, as it did when the text was read. */
#include "extract/redate.h"

#include <string.h>

#include "extract/build.h"

/* Byte offset of the phrase in the quoted sentence; -1: it is not there (a person changed one of them). */
static gssize phrase_in_quote(const Citation *citation) {
  const char *quote = citation->quote, *phrase = citation->phrase.text;
  if (!quote || !phrase || !*phrase || citation->phrase.offset < citation->offset) {
    return -1;
  }
  gsize points = citation->phrase.offset - citation->offset;
  if (points < (gsize)g_utf8_strlen(quote, -1)) {
    const char *at = g_utf8_offset_to_pointer(quote, (glong)points);
    if (g_str_has_prefix(at, phrase)) {
      return at - quote;
    }
  }
  const char *found = strstr(quote, phrase);
  return found ? found - quote : -1;
}

static const Timex *timex_at(const GArray *timexes, gsize offset, gsize length) {
  for (guint i = 0; i < timexes->len; i++) {
    const Timex *timex = &g_array_index(timexes, Timex, i);
    if (timex->offset < offset + length && offset < timex->offset + timex->length && timex->date) {
      return timex;
    }
  }
  return NULL;
}

static void replace(char **text, const char *with) {
  g_free(*text);
  *text = g_strdup(with);
}

static bool redate(Event *event, const TimexTables *tables, const TimexContext *context) {
  Citation *citation = event->citations->len ? event->citations->pdata[0] : NULL;
  gssize at = citation ? phrase_in_quote(citation) : -1;
  if (at < 0) {
    return false;
  }
  g_autoptr(GArray) timexes = timex_find(tables, citation->quote, strlen(citation->quote), context);
  const Timex *timex = timex_at(timexes, (gsize)at, strlen(citation->phrase.text));
  if (timex) {
    event->date = build_date(timex);
    replace(&citation->phrase_value, timex->value);
    replace(&citation->why, timex->why);
  }
  return timex;
}

bool redate_events(Timeline *timeline, const TimexTables *tables, const TimexContext *context) {
  gsize n;
  guint before = timeline->events->len;
  timeline_forget_names(timeline); /* "undated-..." is no name for what has a date */
  Event **events = (Event **)g_ptr_array_steal(timeline->undated, &n);
  for (gsize i = 0; i < n; i++) {
    g_ptr_array_add(redate(events[i], tables, context) ? timeline->events : timeline->undated, events[i]);
  }
  g_free(events);
  return timeline->events->len > before;
}
