/* conflict.c -- what a session says of dates on which texts differ: once in a message, and where the event is shown. */
#include <string.h>

#include "lang/pagewords.h"
#include "session/session.h"

void session_merge(dateline *session) {
  const Timeline *timeline = session->timeline;
  guint found = extractor_merge(session_extractor(session), session->timeline);
  for (guint i = 0; found && i < timeline->events->len; i++) {
    const Event *event = timeline->events->pdata[i];
    if (event->elsewhere->len) {
      diag_set_file(session->diag, NULL, NULL, 0);
      diag_add(
          session->diag, DIAG_NOTE, "date-conflict", (DiagPlace){0},
          "texts may differ on the date of %u events, as of \"%.120s\": %s %s, but %s; edit the date of one or drop it",
          found, event->title, date_edtf(event->date), ((const Citation *)event->citations->pdata[0])->doc,
          (const char *)event->elsewhere->pdata[0]);
      return;
    }
  }
}

/* "Elsewhere: May 4, 2021 (other.txt)"; a conflict is its date, a blank, its place. */
static char *words_of(const Event *event, const DateWords *words, const char *also) {
  GString *text = g_string_new(event->text);
  for (guint i = 0; i < event->elsewhere->len; i++) {
    const char *said = event->elsewhere->pdata[i], *blank = strchr(said, ' ');
    g_autoptr(Date) date = date_parse_edtf(said, blank ? (gssize)(blank - said) : -1, NULL);
    g_autofree char *when = date ? date_words_format(words, date, DATE_WORDS_FULL) : g_strdup(said);
    g_string_append_printf(text, "%s%s: %s", text->len ? "\n" : "", also, when);
    if (date && blank && blank[1]) {
      g_string_append_printf(text, " (%s)", blank + 1);
    }
  }
  return g_string_free(text, FALSE);
}

/* The session's events stay as they are: copies of those that have a conflict stand in their place. */
GPtrArray *session_show_conflicts(const Options *options, Timeline *chosen, const DateWords *words) {
  const char *asked = options_text(options, OPT_LANG), *own = chosen->lang ? chosen->lang : "en";
  PageWords *page = pagewords_new(asked ? asked : own);
  GPtrArray *copies = g_ptr_array_new();
  for (guint i = 0; i < chosen->events->len; i++) {
    Event *event = chosen->events->pdata[i];
    if (event->elsewhere->len) {
      Event *copy = g_memdup2(event, sizeof *event);
      copy->text = words_of(event, words, pagewords_get(page, "conflict"));
      g_ptr_array_add(copies, copy);
      chosen->events->pdata[i] = copy;
    }
  }
  pagewords_free(page);
  return copies;
}

void session_hide_conflicts(GPtrArray *copies) {
  for (guint i = 0; i < copies->len; i++) {
    g_free(((Event *)copies->pdata[i])->text);
    g_free(copies->pdata[i]);
  }
  g_ptr_array_unref(copies);
}
