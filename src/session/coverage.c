/* coverage.c -- what an entry out of many texts is told by, as its text: the sentences, how many texts tell of it and
 * when these were published, and what other dates they give. */
#include <string.h>

#include "lang/pagewords.h"
#include "session/session.h"

typedef struct {
  const DateWords *words;
  const PageWords *page;
} Wording;

static char *texts_counted(const Wording *wording, gsize n) {
  g_autofree char *count = date_words_count(wording->words, (unsigned)n);
  return g_strdup_printf("%s %s", count, pagewords_get(wording->page, n == 1 ? "article" : "articles"));
}

/* "Told by 41 articles, May 3–June 12, 2010". */
static void add_count(const Wording *wording, const Coverage *coverage, GString *out) {
  g_autofree char *texts = texts_counted(wording, coverage->mentions);
  g_string_append_printf(out, "%s%s %s", out->len ? "\n" : "", pagewords_get(wording->page, "told_by"), texts);
  if (coverage->first && coverage->last) {
    bool one = date_compare(coverage->first, coverage->last) == 0;
    g_autoptr(Date) when = one ? date_ref(coverage->first) : date_new_interval(coverage->first, coverage->last);
    g_autofree char *shown = date_words_format(wording->words, when, DATE_WORDS_FULL);
    g_string_append_printf(out, ", %s", shown);
  }
}

/* "Another date: May 21, 2019 (1 article, mercury.txt)". */
static void add_conflicts(const Wording *wording, const Coverage *coverage, GString *out) {
  for (guint i = 0; i < coverage->conflicts->len; i++) {
    const Conflict *conflict = coverage->conflicts->pdata[i];
    g_autofree char *texts = texts_counted(wording, conflict->mentions);
    g_autofree char *when = date_words_format(wording->words, conflict->date, DATE_WORDS_FULL);
    g_string_append_printf(out, "\n%s: %s (%s", pagewords_get(wording->page, "other_date"), when, texts);
    g_string_append_printf(out, conflict->doc ? ", %s)" : ")", conflict->doc);
  }
}

static char *text_of(const Wording *wording, const Coverage *coverage) {
  GString *out = g_string_new(NULL);
  for (guint i = 0; i < coverage->summary->len; i++) {
    g_string_append_printf(out, "%s%s", i ? " " : "", (const char *)coverage->summary->pdata[i]);
  }
  add_count(wording, coverage, out);
  add_conflicts(wording, coverage, out);
  return g_string_free(out, FALSE);
}

/* Borrows everything but its text. */
static Event *told(const Wording *wording, const Event *event) {
  Event *copy = g_memdup2(event, sizeof *event);
  copy->text = text_of(wording, &event->coverage);
  return copy;
}

static void told_free(gpointer data) {
  Event *copy = data;
  g_free(copy->text);
  g_free(copy);
}

static bool is_counted(const Event *event) {
  return event->coverage.mentions && !event->text; /* what a person wrote stays */
}

static bool any_is_counted(const GPtrArray *events) {
  bool any = false;
  for (guint i = 0; i < events->len && !any; i++) {
    any = is_counted(events->pdata[i]);
  }
  return any;
}

void session_tell(dateline *session, const Options *options, const DateWords *words, Timeline *chosen) {
  if (!any_is_counted(chosen->events)) {
    return;
  }
  PageWords *page = pagewords_new(session_language(session, options));
  Wording wording = {words, page};
  g_clear_pointer(&session->told, g_ptr_array_unref);
  session->told = g_ptr_array_new_with_free_func(told_free);
  for (guint i = 0; i < chosen->events->len; i++) {
    const Event *event = chosen->events->pdata[i];
    if (is_counted(event)) {
      chosen->events->pdata[i] = told(&wording, event);
      g_ptr_array_add(session->told, chosen->events->pdata[i]);
    }
  }
  pagewords_free(page);
}
