/* mermaid.c -- the timeline as a Mermaid `timeline` diagram.
 *
 * Its grammar has no quoting: `:` parts period and event, `;` and a line end close a
 * statement, `#` and `%%` begin a comment.  They are written as their full-width or
 * typographic likes, and `<` too, for Mermaid's labels may be HTML. */
#include "write/loss.h"
#include "write/write.h"

static gunichar harmless(gunichar c) {
  switch (c) {
  case ':':
    return 0xFF1A;
  case ';':
    return 0xFF1B;
  case '#':
    return 0xFF03;
  case '%':
    return 0xFF05;
  case '<':
    return 0x2039;
  case '>':
    return 0x203A;
  case '&':
    return 0xFF06;
  default:
    return g_unichar_isspace(c) || g_unichar_iscntrl(c) ? ' ' : c;
  }
}

static void text(GString *out, const char *text) {
  for (const char *p = text ? text : ""; *p; p = g_utf8_next_char(p)) {
    g_string_append_unichar(out, harmless(g_utf8_get_char(p)));
  }
}

static void write_event(GString *out, const Event *event, const DateWords *words) {
  g_autofree char *date = event_when(event, words, DATE_WORDS_SHORT);
  g_string_append(out, "    ");
  text(out, date);
  g_string_append(out, " : ");
  text(out, event->title);
  g_string_append_c(out, '\n');
}

void write_mermaid(const Timeline *timeline, const Options *options, const DateWords *words, GString *out, Diag *diag) {
  static const char *const held[] = {"the title", "display dates", NULL};
  (void)options;
  g_string_append(out, "timeline\n");
  if (timeline->title) {
    g_string_append(out, "    title ");
    text(out, timeline->title);
    g_string_append_c(out, '\n');
  }
  for (guint i = 0; i < timeline->events->len; i++) {
    write_event(out, timeline->events->pdata[i], words);
  }
  loss_warn(timeline, held, "Mermaid", diag);
}
