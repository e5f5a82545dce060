/* review.c -- see review.h.
 *
 * An event is #e-ID; the n-th phrase of the first event in a text is #p1-0, #p1-1 ... .  Links and :target show what
 * belongs together; the script (review.js) makes fields of the lines, whose draft stands in the page as JSON. */
#include "write/review.h"

#include <string.h>

#include "model/credit.h"
#include "write/jsonmodel.h"
#include "write/markup.h"
#include "write/page.h"
#include "write/reviewtext.h"

typedef struct {
  const ReviewInput *in;
  GHashTable *drawn;   /* id of an event -> id of its group in the drawing */
  GHashTable *credits; /* see credit_index() */
  GString *out;
} Page;

static void place(GString *out, const char *before, const Event *event, const char *after) {
  g_string_append(out, before);
  page_append_anchor(out, event);
  g_string_append(out, after);
}

static void element(GString *out, const char *open, const char *text, const char *close) {
  if (!text || !*text)
    return;
  g_string_append(out, open);
  markup_text(out, text, -1);
  g_string_append(out, close);
}

/* What there is to do: titles in doubt, and what has no date. */
static bool is_doubtful(const Event *event) {
  return !event->drop && (event->needs_edit || !event->date || event->elsewhere->len);
}

static const Event *first_doubtful(const Timeline *timeline, guint *count) {
  const Event *first = NULL;
  *count = 0;
  for (guint i = 0; i < review_event_count(timeline); i++) {
    const Event *event = review_event(timeline, i);
    first = first || !is_doubtful(event) ? first : event;
    *count += is_doubtful(event);
  }
  return first;
}

static void write_nav(const Page *page) {
  guint left;
  const Event *first = first_doubtful(page->in->timeline, &left);
  g_string_append(page->out, "<nav>");
  if (first) {
    place(page->out, "<a href=\"#", first, "\">");
    g_string_append_printf(page->out, "To check (%u)</a> ", left);
  }
  g_string_append(page->out, "<a href=\"#events\">Events</a> <a href=\"#texts\">Texts</a></nav>\n");
}

/* Of no use without the script, which shows it. */
static void write_bar(GString *out) {
  g_string_append(out,
                  "<div id=\"bar\" role=\"toolbar\" aria-label=\"Corrections\" hidden>"
                  "<output id=\"left\" aria-live=\"polite\"></output><output id=\"said\" aria-live=\"polite\"></output>"
                  "<button type=\"button\" id=\"next\">Next to check <kbd>n</kbd></button>"
                  "<button type=\"button\" id=\"undo\">Undo <kbd>u</kbd></button>"
                  "<button type=\"button\" id=\"save\">Save the draft</button></div>\n");
}

static void write_head(const Page *page) {
  const Timeline *timeline = page->in->timeline;
  const char *title = timeline->title ? timeline->title : "Timeline";
  g_autofree char *sum = page_script_sum("write/review.js");
  g_string_append(page->out, "<!DOCTYPE html>\n<html lang=\"");
  markup_text(page->out, timeline->lang ? timeline->lang : "en", -1);
  g_string_append_printf(page->out,
                         "\">\n<head>\n<meta charset=\"utf-8\">\n"
                         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                         "'unsafe-inline'; img-src data:; %sscript-src 'sha256-%s'; base-uri 'none'; form-action "
                         "'none'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>",
                         page->in->live ? "connect-src 'self'; " : "", sum);
  markup_text(page->out, title, -1);
  g_string_append(page->out, "</title>\n<style>\n");
  page_append_resource(page->out, "write/review.css");
  g_string_append(page->out, page->in->live ? "</style>\n</head>\n<body data-live=\"yes\">\n<h1>"
                                            : "</style>\n</head>\n<body>\n<h1>");
  markup_text(page->out, title, -1);
  g_string_append(page->out, "</h1>\n");
  write_nav(page);
  write_bar(page->out);
}

static void write_date(const Page *page, const Event *event) {
  if (!event->date) {
    g_string_append(page->out, "<span class=\"date\">undated</span>");
    return;
  }
  g_autofree char *text = event_when(event, page->in->words, DATE_WORDS_FULL);
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
  g_autofree char *place = credit_place(citation, "p.", false);
  markup_text(out, place ? place : "text", -1);
  g_string_append(out, "</a></blockquote>\n");
  write_value(out, citation);
}

/* The title leads to its place in the drawing. */
static void write_title(const Page *page, const Event *event) {
  const char *group = event->id ? g_hash_table_lookup(page->drawn, event->id) : NULL;
  if (group) {
    g_string_append(page->out, "<a class=\"plain\" href=\"#");
    markup_text(page->out, group, -1);
    g_string_append(page->out, "\">");
  }
  element(page->out, "<span class=\"words\">", event->title, "</span>");
  g_string_append(page->out, group ? "</a>" : "");
}

static void write_credit(const Page *page, const Event *event) {
  Credit credit = credit_of(page->credits, event);
  if (credit.title && credit.link) {
    element(page->out, "<p class=\"why\"><a href=\"", credit.link, "\">");
    element(page->out, "", credit.title, "</a></p>\n");
  } else {
    element(page->out, "<p class=\"why\">", credit.title, "</p>\n");
  }
}

/* What else the title may be: under a doubtful one for all to see, else for who asks. */
static void write_alternatives(const Page *page, const Event *event) {
  if (!event->alternatives->len) {
    return;
  }
  g_string_append_printf(page->out, "<details class=\"others\"%s><summary>Other titles</summary>\n<ul>\n",
                         event->needs_edit ? " open" : "");
  for (guint i = 0; i < event->alternatives->len; i++) {
    const Alternative *other = event->alternatives->pdata[i];
    element(page->out, "<li><span class=\"pick\">", other->title, "</span>");
    g_string_append_printf(page->out, " <small>%d %%</small></li>\n", other->confidence);
  }
  g_string_append(page->out, "</ul></details>\n");
}

static void write_doubt(const Page *page, const Event *event) {
  if (event->needs_edit && event->confidence >= 0) {
    g_string_append_printf(page->out, " <span class=\"edit\">needs edit <small>%d %%</small></span>",
                           event->confidence);
  } else if (event->needs_edit) {
    g_string_append(page->out, " <span class=\"edit\">needs edit</span>");
  }
}

static void write_event(const Page *page, guint i) {
  const Event *event = review_event(page->in->timeline, i);
  place(page->out, "<li id=\"", event, event->drop ? "\" class=\"dropped\"><div><h3>" : "\"><div><h3>");
  write_date(page, event);
  write_title(page, event);
  write_doubt(page, event);
  g_string_append(page->out, "</h3>\n");
  for (guint c = 0; c < event->elsewhere->len; c++) {
    element(page->out, "<p class=\"edit conflict\">Elsewhere: ", event->elsewhere->pdata[c], "</p>\n");
  }
  write_alternatives(page, event);
  g_string_append(page->out, "</div>\n<div>");
  element(page->out, "<p>", event->text, "</p>\n");
  for (guint c = 0; c < event->citations->len; c++)
    write_citation(page->out, i, c, event->citations->pdata[c]);
  write_credit(page, event);
  g_string_append(page->out, "</div></li>\n");
}

/* The drawing's own file begins with an XML declaration, which HTML does not know. */
static void write_drawing(GString *out, const char *svg) {
  const char *root = svg ? strstr(svg, "<svg") : NULL;
  if (root)
    g_string_append_printf(out, "<figure>\n%s\n</figure>\n", root);
}

/* Groups of the drawing by the event that they draw: <g id="PREFIX-e-ID". */
static GHashTable *find_groups(const char *svg) {
  static const char open[] = "<g id=\"", of_event[] = "-e-";
  GHashTable *drawn = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, g_free);
  for (const char *p = svg ? strstr(svg, open) : NULL; p; p = strstr(p, open)) {
    p += strlen(open);
    g_autofree char *id = g_strndup(p, strcspn(p, "\""));
    const char *event = strstr(id, of_event);
    if (event)
      g_hash_table_insert(drawn, g_strdup(event + strlen(of_event)), g_strdup(id));
  }
  return drawn;
}

/* What is in doubt is one list, the rest the other. */
static void write_events(const Page *page, bool doubtful) {
  g_string_append(page->out, "<ol>\n");
  for (guint i = 0; i < review_event_count(page->in->timeline); i++) {
    if (is_doubtful(review_event(page->in->timeline, i)) == doubtful)
      write_event(page, i);
  }
  g_string_append(page->out, "</ol>\n");
}

static void write_lists(const Page *page) {
  guint left;
  if (first_doubtful(page->in->timeline, &left)) {
    g_string_append(page->out, "<h2 id=\"check\">To check</h2>\n");
    write_events(page, true);
  }
  g_string_append(page->out, "<h2 id=\"events\">Events</h2>\n");
  write_events(page, false);
}

/* A list of the groups to choose from. */
static void write_groups(const Page *page) {
  g_string_append(page->out, "<datalist id=\"groups\">");
  for (guint i = 0; i < page->in->timeline->groups->len; i++) {
    const Group *group = page->in->timeline->groups->pdata[i];
    element(page->out, "<option value=\"", group->id, "\">");
    element(page->out, "", group->title, "");
    g_string_append(page->out, "</option>");
  }
  g_string_append(page->out, "</datalist>\n");
}

/* The draft: data, which no browser runs; "<" would end it. */
static void write_draft(const Page *page) {
  g_autoptr(GString) json = g_string_new(NULL);
  json_t *root = jsonmodel_timeline(page->in->timeline);
  jsonmodel_dump(root, JSON_COMPACT, json);
  json_decref(root);
  g_string_replace(json, "<", "\\u003c", 0);
  g_string_append_printf(page->out, "<script type=\"application/json\" id=\"draft\">%s</script>\n<script>", json->str);
  page_append_resource(page->out, "write/review.js");
  g_string_append(page->out, "</script>\n");
}

void write_review(const ReviewInput *input, GString *out) {
  g_autoptr(GHashTable) drawn = find_groups(input->svg);
  g_autoptr(GHashTable) credits = credit_index(input->timeline);
  Page page = {input, drawn, credits, out};
  write_head(&page);
  g_string_append(out, "<main>\n");
  write_drawing(out, input->svg);
  write_lists(&page);
  g_string_append(out, "<h2 id=\"texts\">Texts</h2>\n");
  review_write_texts(input, out);
  g_string_append(out, "</main>\n");
  write_groups(&page);
  write_draft(&page);
  g_string_append(out, "</body>\n</html>\n");
}
