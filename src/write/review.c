/* review.c -- see review.h.
 *
 * An event is #e1, #e2 ...; its n-th phrase in a text is #p1-0, #p1-1 ... .  The page is
 * static: links and :target do what a script would. */
#include "write/review.h"
#include "lang/lang.h"
#include "write/markup.h"
#include <string.h>

/* One phrase in a text; offsets in code points. */
typedef struct {
  gsize start, end;
  guint event, citation; /* numbers, for the ids */
  const Citation *from;
} Mark;

typedef struct {
  const Timeline *timeline;
  const DateWords *words;
  GString *out;
} Page;

static guint event_count(const Timeline *timeline) {
  return timeline->events->len + timeline->undated->len;
}

/* Dated events first, then the undated: one numbering for the page. */
static const Event *event_at(const Timeline *timeline, guint i) {
  guint dated = timeline->events->len;
  return i < dated ? timeline->events->pdata[i] : timeline->undated->pdata[i - dated];
}

static void element(GString *out, const char *open, const char *text, const char *close) {
  if (!text || !*text)
    return;
  g_string_append(out, open);
  markup_text(out, text, -1);
  g_string_append(out, close);
}

static void write_head(const Page *page) {
  const Timeline *timeline = page->timeline;
  const char *title = timeline->title ? timeline->title : "Timeline";
  g_string_append(page->out, "<!DOCTYPE html>\n<html lang=\"");
  markup_text(page->out, timeline->lang ? timeline->lang : "en", -1);
  g_string_append(page->out, "\">\n<head>\n<meta charset=\"utf-8\">\n"
                             "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
                             "style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'\">\n"
                             "<meta name=\"viewport\" content=\"width=device-width\">\n<title>");
  markup_text(page->out, title, -1);
  g_string_append(page->out, "</title>\n<style>\n");
  gsize len;
  const char *css = lang_resource("write/review.css", &len);
  g_string_append_len(page->out, css, (gssize)len);
  g_string_append(page->out, "</style>\n</head>\n<body>\n<h1>");
  markup_text(page->out, title, -1);
  g_string_append(page->out, "</h1>\n<nav><a href=\"#events\">Events</a> <a href=\"#texts\">Texts</a></nav>\n");
}

static void write_date(const Page *page, const Event *event) {
  if (!event->date) {
    g_string_append(page->out, "<span class=\"date\">undated</span>");
    return;
  }
  g_autofree char *text = event->display_date ? g_strdup(event->display_date)
                          : page->words       ? date_words_format(page->words, event->date, DATE_WORDS_FULL)
                                              : g_strdup(date_edtf(event->date));
  element(page->out, "<span class=\"date\">", text, "</span>");
}

static void write_value(GString *out, const Citation *citation) {
  g_string_append(out, "<p class=\"why\">");
  markup_text(out, citation->phrase.text, -1);
  element(out, " = ", citation->phrase_value, "");
  element(out, ": ", citation->why, "");
  g_string_append(out, "</p>\n");
}

/* The sentence, its phrase marked: offsets count from the document's start. */
static void write_sentence(GString *out, const Citation *citation) {
  gsize length = (gsize)g_utf8_strlen(citation->quote, -1);
  gsize start = citation->phrase.offset - citation->offset, end = start + citation->phrase.length;
  if (!citation->phrase.text || citation->phrase.offset < citation->offset || end > length || end < start) {
    markup_text(out, citation->quote, -1);
    return;
  }
  const char *from = g_utf8_offset_to_pointer(citation->quote, (glong)start);
  const char *to = g_utf8_offset_to_pointer(from, (glong)(end - start));
  markup_text(out, citation->quote, from - citation->quote);
  g_string_append(out, "<mark>");
  markup_text(out, from, to - from);
  g_string_append(out, "</mark>");
  markup_text(out, to, -1);
}

static void write_citation(GString *out, guint event, guint number, const Citation *citation) {
  g_string_append(out, "<blockquote>");
  if (citation->quote)
    write_sentence(out, citation);
  g_string_append_printf(out, " <a href=\"#p%u-%u\">", event + 1, number);
  markup_text(out, citation->doc ? citation->doc : "text", -1);
  g_string_append(out, "</a></blockquote>\n");
  write_value(out, citation);
}

static void write_event(const Page *page, guint i) {
  const Event *event = event_at(page->timeline, i);
  g_string_append_printf(page->out, "<li id=\"e%u\"><div><h3>", i + 1);
  write_date(page, event);
  markup_text(page->out, event->title, -1);
  g_string_append(page->out, event->needs_edit ? " <span class=\"edit\">needs edit</span></h3></div>\n<div>"
                                               : "</h3></div>\n<div>");
  element(page->out, "<p>", event->text, "</p>\n");
  for (guint c = 0; c < event->citations->len; c++)
    write_citation(page->out, i, c, event->citations->pdata[c]);
  g_string_append(page->out, "</div></li>\n");
}

static gint compare_marks(gconstpointer a, gconstpointer b) {
  const Mark *x = a, *y = b;
  if (x->start != y->start)
    return x->start < y->start ? -1 : 1;
  if (x->event != y->event)
    return x->event < y->event ? -1 : 1;
  return x->citation < y->citation ? -1 : x->citation > y->citation;
}

static void collect(const Event *event, guint i, GHashTable *by_doc) {
  for (guint c = 0; c < event->citations->len; c++) {
    const Citation *citation = event->citations->pdata[c];
    GArray *marks = citation->doc ? g_hash_table_lookup(by_doc, citation->doc) : NULL;
    gsize start = citation->phrase.offset;
    Mark mark = {start, start + citation->phrase.length, i, c, citation};
    if (marks && citation->phrase.text)
      g_array_append_val(marks, mark);
  }
}

/* Document name -> its marks in order of the text; one pass over the events however many
 * documents there are. */
static GHashTable *marks_by_document(const Timeline *timeline, const GPtrArray *documents) {
  GHashTable *by_doc = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_array_unref);
  for (guint i = 0; i < documents->len; i++) {
    const Document *document = documents->pdata[i];
    g_hash_table_insert(by_doc, document->name, g_array_new(FALSE, FALSE, sizeof(Mark)));
  }
  for (guint i = 0; i < event_count(timeline); i++)
    collect(event_at(timeline, i), i, by_doc);
  return by_doc;
}

static void open_mark(GString *out, const Mark *mark) {
  g_string_append_printf(out, "<mark id=\"p%u-%u\"><a href=\"#e%u\" title=\"", mark->event + 1, mark->citation,
                         mark->event + 1);
  markup_text(out, mark->from->phrase_value, -1);
  element(out, ": ", mark->from->why, "");
  g_string_append(out, "\">");
}

/* One walk over the text.  A phrase inside another keeps its id, on an empty element,
 * so that its event's link still leads there. */
static void write_text(GString *out, const Document *document, const GArray *marks) {
  const char *p = document->text, *end = p + document->len;
  gsize at = 0;
  for (guint i = 0; i < marks->len; i++) {
    const Mark *mark = &g_array_index(marks, Mark, i);
    if (mark->start < at) {
      g_string_append_printf(out, "<a id=\"p%u-%u\"></a>", mark->event + 1, mark->citation);
      continue;
    }
    const char *from = p;
    for (; at < mark->start && p < end; at++)
      p = g_utf8_next_char(p);
    markup_text(out, from, p - from);
    open_mark(out, mark);
    for (from = p; at < mark->end && p < end; at++)
      p = g_utf8_next_char(p);
    markup_text(out, from, p - from);
    g_string_append(out, "</a></mark>");
  }
  markup_text(out, p, end - p);
}

static void write_document(const Page *page, const Document *document, GArray *marks) {
  g_array_sort(marks, compare_marks);
  element(page->out, "<section>\n<h3>", document->name, "</h3>\n");
  g_string_append(page->out, "<div class=\"text\">");
  write_text(page->out, document, marks);
  g_string_append(page->out, "</div>\n</section>\n");
}

/* The drawing's own file begins with an XML declaration, which HTML does not know. */
static void write_drawing(GString *out, const char *svg) {
  const char *root = svg ? strstr(svg, "<svg") : NULL;
  if (root)
    g_string_append_printf(out, "<figure>\n%s\n</figure>\n", root);
}

void write_review(const Timeline *timeline, const GPtrArray *documents, const char *svg, const DateWords *words,
                  GString *out) {
  Page page = {timeline, words, out};
  write_head(&page);
  write_drawing(out, svg);
  g_string_append(out, "<h2 id=\"events\">Events</h2>\n<ol>\n");
  for (guint i = 0; i < event_count(timeline); i++)
    write_event(&page, i);
  g_string_append(out, "</ol>\n<h2 id=\"texts\">Texts</h2>\n");
  g_autoptr(GHashTable) by_doc = marks_by_document(timeline, documents);
  for (guint i = 0; i < documents->len; i++) {
    const Document *document = documents->pdata[i];
    write_document(&page, document, g_hash_table_lookup(by_doc, document->name));
  }
  g_string_append(out, "</body>\n</html>\n");
}
