/* sentence.c -- whole sentences in the place of titles, while a timeline is written (--titles sentence).
 *
 * What extraction made of a sentence gives way to it; a title that somebody wrote, or a line of a list, is its own. */
#include <string.h>

#include "model/made.h"
#include "session/session.h"
#include "text/sentence.h"

/* What an event had before. */
typedef struct {
  Event *event;
  char *title;
  bool needs_edit;
  int confidence;
} Put;

static char *in_a_line(const char *quote) {
  g_auto(GStrv) words = g_strsplit_set(quote, " \t\r\n", -1);
  g_autoptr(GString) line = g_string_new(NULL);
  for (char **word = words; *word; word++) {
    g_string_append_printf(line, "%s%s", line->len && **word ? " " : "", *word);
  }
  return g_strdup(line->str);
}

/* The sentence in one line, at most `most` characters of it; `cut`: it has more, or extraction read no further. */
static char *whole(const char *quote, glong most, bool *cut) {
  g_autofree char *line = in_a_line(quote);
  gsize len = strlen(quote);
  bool broken = len >= SENTENCE_MOST_BYTES && !strchr(".!?\"')]", quote[len - 1]);
  *cut = broken || g_utf8_strlen(line, -1) > most;
  if (!*cut) {
    return g_steal_pointer(&line);
  }
  glong kept = MIN(g_utf8_strlen(line, -1), MAX(most - 1, 0));
  gsize bytes = (gsize)(g_utf8_offset_to_pointer(line, kept) - line);
  return g_strdup_printf("%.*s\342\200\246", (int)bytes, line); /* an ellipsis */
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
    event->title = whole(sentence, most, &cut);
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
  made_note(chosen); /* a sentence in a draft is no edit of a person's */
  if (cut) {
    diag_add(
        session->diag, DIAG_NOTE, "sentence-cut", (DiagPlace){0},
        "sentences that are not whole: %u; they end in an ellipsis, after %d characters (--max-title) or some %d bytes",
        cut, options_int(options, OPT_MAX_TITLE), SENTENCE_MOST_BYTES);
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
  if (session->sentences) {
    made_note(session->timeline);
  }
  g_clear_pointer(&session->sentences, g_array_unref);
}
