/* sentence.c -- whole sentences in the place of titles, while a timeline is written (--titles sentence).
 *
 * What extraction made of a sentence gives way to it; a title that somebody wrote, or a line of a list, is its own. */
#include <string.h>

#include "session/session.h"

/* What an event had before. */
typedef struct {
  Event *event;
  char *title;
  bool needs_edit;
  int confidence;
} Put;

/* In one line, at most `most` characters of it; `cut`: it has more. */
static char *in_a_line(const char *quote, glong most, bool *cut) {
  g_auto(GStrv) words = g_strsplit_set(quote, " \t\r\n", -1);
  g_autoptr(GString) line = g_string_new(NULL);
  for (char **word = words; *word; word++) {
    g_string_append_printf(line, "%s%s", line->len && **word ? " " : "", *word);
  }
  *cut = g_utf8_strlen(line->str, -1) > most;
  if (*cut) {
    g_string_truncate(line, (gsize)(g_utf8_offset_to_pointer(line->str, MAX(most - 1, 0)) - line->str));
    g_string_append(line, "\342\200\246"); /* an ellipsis */
  }
  return g_strdup(line->str);
}

/* NULL: its title is none that extraction made. */
static const char *sentence_of(const Event *event) {
  const Citation *first = event->citations->len ? event->citations->pdata[0] : NULL;
  return event->confidence >= 0 && first && first->quote && *first->quote ? first->quote : NULL;
}

static bool put(GArray *puts, Event *event, glong most) {
  const char *sentence = sentence_of(event);
  bool cut = false;
  if (sentence) {
    Put before = {event, event->title, event->needs_edit, event->confidence};
    g_array_append_val(puts, before);
    g_ptr_array_insert(event->alternatives, 0, alternative_new(event->title, event->confidence));
    event->title = in_a_line(sentence, most, &cut);
    event->needs_edit = false;
    event->confidence = -1;
  }
  return cut;
}

void session_put_sentences(dateline *session, const Options *options, const Timeline *chosen) {
  const GPtrArray *lists[] = {chosen->events, chosen->undated};
  guint cut = 0;
  if (strcmp(options_text(options, OPT_TITLES), "sentence") != 0) {
    return;
  }
  session->sentences = g_array_new(FALSE, FALSE, sizeof(Put));
  for (gsize l = 0; l < G_N_ELEMENTS(lists); l++) {
    for (guint i = 0; i < lists[l]->len; i++) {
      cut += put(session->sentences, lists[l]->pdata[i], options_int(options, OPT_MAX_TITLE));
    }
  }
  if (cut) {
    diag_add(session->diag, DIAG_NOTE, "sentence-cut", (DiagPlace){0},
             "sentences longer than %d characters: %u; they end in an ellipsis, see --max-title",
             options_int(options, OPT_MAX_TITLE), cut);
  }
}

void session_take_sentences(dateline *session) {
  for (guint i = 0; session->sentences && i < session->sentences->len; i++) {
    const Put *before = &g_array_index(session->sentences, Put, i);
    g_free(before->event->title);
    before->event->title = before->title;
    before->event->needs_edit = before->needs_edit;
    before->event->confidence = before->confidence;
    g_ptr_array_remove_index(before->event->alternatives, 0);
  }
  g_clear_pointer(&session->sentences, g_array_unref);
}
