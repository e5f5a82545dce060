/* markdown.c -- the timeline as a Markdown list, for a README or a wiki.
 *
 * Markdown passes HTML through and reads much of ASCII as mark-up, so every
 * character of ASCII punctuation is escaped where CommonMark 0.30 (section 2.4) allows
 * it and a reader could take it for mark-up. */
#include "model/credit.h"
#include "model/link.h"
#include "write/loss.h"
#include "write/write.h"
#include <string.h>

static void text(GString *out, const char *text) {
  for (const char *p = text ? text : ""; *p; p = g_utf8_next_char(p)) {
    gunichar c = g_utf8_get_char(p);
    if (g_unichar_isspace(c) || g_unichar_iscntrl(c)) {
      g_string_append_c(out, ' ');
      continue;
    }
    if (c < 0x80 && strchr("\\`*_[]<>#|&~$", (int)c)) {
      g_string_append_c(out, '\\');
    }
    g_string_append_unichar(out, c);
  }
}

/* Within <>: nothing that could end it. */
static void destination(GString *out, const char *link) {
  g_autofree char *escaped = g_uri_escape_string(link, ":/?#[]@!$&'()*+,;=%", FALSE);
  g_string_append_printf(out, "](<%s>)", escaped);
}

static char *date_text(const Event *event, const DateWords *words) {
  return event->date || event->display_date ? event_when(event, words, DATE_WORDS_FULL) : g_strdup("undated");
}

static void linked_text(GString *out, const char *words, const char *link) {
  g_string_append(out, link ? "[" : "");
  text(out, words);
  if (link) {
    destination(out, link);
  }
}

/* Quoted below, between quotation marks: at a line's start even "1." is mark-up. */
static void sentence(GString *out, const Citation *citation) {
  g_autofree char *place = credit_place(citation, "p.", false);
  if (!citation->quote || !*citation->quote) {
    return;
  }
  g_string_append(out, "  > \xe2\x80\x9c");
  text(out, citation->quote);
  g_string_append(out, "\xe2\x80\x9d");
  if (place) {
    g_string_append(out, " (");
    text(out, place);
    g_string_append_c(out, ')');
  }
  g_string_append_c(out, '\n');
}

static void write_event(GString *out, const Event *event, GHashTable *credits, const DateWords *words) {
  Credit credit = credit_of(credits, event);
  g_autofree char *date = date_text(event, words);
  g_string_append(out, "- **");
  text(out, date);
  g_string_append(out, "** ");
  linked_text(out, event->title, link_is_safe(event->link) ? event->link : NULL);
  /* On the same line: at a line's start even "1." and "-" are mark-up. */
  g_string_append(out, event->text ? " \xe2\x80\x94 " : "");
  text(out, event->text);
  if (credit.title) {
    g_string_append(out, " (");
    linked_text(out, credit.title, credit.link);
    g_string_append_c(out, ')');
  }
  g_string_append_c(out, '\n');
  if (event->citations->len) {
    sentence(out, event->citations->pdata[0]);
  }
}

void write_markdown(const Timeline *timeline, const Options *options, const DateWords *words, GString *out,
                    Diag *diag) {
  static const char *const held[] = {"the title",
                                     "events without a date",
                                     "the sentences that events come from",
                                     "links",
                                     "the text of events",
                                     "sources",
                                     "the addresses of sources",
                                     "display dates",
                                     NULL};
  (void)options;
  g_autoptr(GHashTable) credits = credit_index(timeline);
  if (timeline->title) {
    g_string_append(out, "# ");
    text(out, timeline->title);
    g_string_append(out, "\n\n");
  }
  for (guint i = 0; i < timeline->events->len; i++) {
    write_event(out, timeline->events->pdata[i], credits, words);
  }
  for (guint i = 0; i < timeline->undated->len; i++) {
    write_event(out, timeline->undated->pdata[i], credits, words);
  }
  loss_warn(timeline, held, "Markdown", diag);
}
