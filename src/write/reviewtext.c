/* reviewtext.c -- see reviewtext.h.
 *
 * The n-th phrase of event #e1 is #p1-0, #p1-1 ... .  A phrase that dates an event links to it; one that
 * does not shows its value all the same, so that a reader sees what was found and passed over. */
#include "write/reviewtext.h"

#include <string.h>

#include "write/markup.h"
#include "write/page.h"

/* One phrase in a text; offsets in code points. */
typedef struct {
  gsize start, end;
  guint event, citation; /* numbers, for the ids */
  const Citation *from;  /* NULL: it dates no event */
  const Timex *timex;    /* then this */
} Mark;

guint review_event_count(const Timeline *timeline) {
  return timeline->events->len + timeline->undated->len;
}

const Event *review_event(const Timeline *timeline, guint i) {
  guint dated = timeline->events->len;
  return i < dated ? timeline->events->pdata[i] : timeline->undated->pdata[i - dated];
}

/* By place; at one place the events' marks before the phrase's own, which they stand for. */
static gint compare_marks(gconstpointer a, gconstpointer b) {
  const Mark *x = a, *y = b;
  if (x->start != y->start)
    return x->start < y->start ? -1 : 1;
  if (!x->from != !y->from)
    return x->from ? -1 : 1;
  if (x->event != y->event)
    return x->event < y->event ? -1 : 1;
  return x->citation < y->citation ? -1 : x->citation > y->citation;
}

static void collect(const Event *event, guint i, GHashTable *by_doc) {
  for (guint c = 0; c < event->citations->len; c++) {
    const Citation *citation = event->citations->pdata[c];
    GArray *marks = citation->doc ? g_hash_table_lookup(by_doc, citation->doc) : NULL;
    gsize start = citation->phrase.offset;
    Mark mark = {start, start + citation->phrase.length, i, c, citation, NULL};
    if (marks && citation->phrase.text)
      g_array_append_val(marks, mark);
  }
}

/* Document name -> its marks; one pass over the events however many documents there are. */
static GHashTable *marks_by_document(const ReviewInput *input) {
  GHashTable *by_doc = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, (GDestroyNotify)g_array_unref);
  for (guint i = 0; i < input->documents->len; i++) {
    const Document *document = input->documents->pdata[i];
    g_hash_table_insert(by_doc, document->name, g_array_new(FALSE, FALSE, sizeof(Mark)));
  }
  for (guint i = 0; i < review_event_count(input->timeline); i++)
    collect(review_event(input->timeline, i), i, by_doc);
  return by_doc;
}

/* Every phrase of the text; bytes become code points on the way, in one walk. */
static void collect_phrases(const Document *document, const GArray *timexes, GArray *marks) {
  const char *p = document->text;
  gsize at = 0;
  for (guint i = 0; i < timexes->len; i++) {
    const Timex *timex = &g_array_index(timexes, Timex, i);
    const char *start = document->text + document->body + timex->offset;
    if (start < p || timex->length == 0)
      continue;
    at += (gsize)g_utf8_strlen(p, start - p);
    p = start;
    gsize length = (gsize)g_utf8_strlen(start, (gssize)timex->length);
    Mark mark = {at, at + length, 0, 0, NULL, timex};
    g_array_append_val(marks, mark);
  }
}

static void open_mark(GString *out, const Timeline *timeline, const Mark *mark) {
  if (!mark->from) {
    g_string_append(out, "<mark class=\"idle\" title=\"");
    markup_text(out, mark->timex->value, -1);
    g_string_append(out, mark->timex->why ? ": " : "");
    markup_text(out, mark->timex->why, -1);
    g_string_append(out, "\">");
    return;
  }
  g_string_append_printf(out, "<mark id=\"p%u-%u\"><a href=\"#", mark->event + 1, mark->citation);
  page_append_anchor(out, review_event(timeline, mark->event));
  g_string_append(out, "\" title=\"");
  markup_text(out, mark->from->phrase_value, -1);
  g_string_append(out, mark->from->phrase_value && mark->from->why ? ": " : "");
  markup_text(out, mark->from->why, -1);
  g_string_append(out, "\">");
}

/* One walk over the text.  A phrase inside another keeps its id, on an empty element,
 * so that its event's link still leads there. */
static void write_text(GString *out, const Timeline *timeline, const Document *document, const GArray *marks) {
  const char *p = document->text, *end = p + document->len;
  gsize at = 0;
  for (guint i = 0; i < marks->len; i++) {
    const Mark *mark = &g_array_index(marks, Mark, i);
    if (mark->start < at) {
      if (mark->from)
        g_string_append_printf(out, "<a id=\"p%u-%u\"></a>", mark->event + 1, mark->citation);
      continue;
    }
    const char *from = p;
    for (; at < mark->start && p < end; at++)
      p = g_utf8_next_char(p);
    markup_text(out, from, p - from);
    open_mark(out, timeline, mark);
    for (from = p; at < mark->end && p < end; at++)
      p = g_utf8_next_char(p);
    markup_text(out, from, p - from);
    g_string_append(out, mark->from ? "</a></mark>" : "</mark>");
  }
  markup_text(out, p, end - p);
}

void review_write_texts(const ReviewInput *input, GString *out) {
  g_autoptr(GHashTable) by_doc = marks_by_document(input);
  for (guint i = 0; i < input->documents->len; i++) {
    const Document *document = input->documents->pdata[i];
    GArray *marks = g_hash_table_lookup(by_doc, document->name);
    collect_phrases(document, input->phrases->pdata[i], marks);
    g_array_sort(marks, compare_marks);
    g_string_append(out, "<section>\n<h3>");
    markup_text(out, document->name, -1);
    g_string_append(out, "</h3>\n<div class=\"text\">");
    write_text(out, input->timeline, document, marks);
    g_string_append(out, "</div>\n</section>\n");
    g_array_set_size(marks, 0); /* of two texts of one name each has its own phrases */
  }
}
