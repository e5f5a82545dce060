/* pageevent.c -- one event of the page (see page.h): its date, title, text, picture, links, and the sentences it is
 * from. */
#include <string.h>

#include "draw/picture.h"
#include "model/credit.h"
#include "model/format.h"
#include "model/link.h"
#include "write/markup.h"
#include "write/page.h"

void page_append_anchor(GString *out, const Event *event) {
  g_autofree char *id = g_strconcat("e-", event->id ? event->id : "", NULL);
  markup_text(out, g_strdelimit(id, " \t\r\n", '-'), -1);
}

bool page_days(const Event *event, gint64 *first, gint64 *last) {
  if (!event->date) {
    return false;
  }
  DateBound min = date_min(event->date), max = date_max(event->date);
  if (min.kind != DATE_KNOWN && max.kind != DATE_KNOWN) {
    return false;
  }
  *first = min.kind == DATE_KNOWN ? min.day : max.day;
  *last = max.kind == DATE_KNOWN ? max.day : *first;
  return true;
}

static void append_data(GString *out, const char *name, const char *value) {
  if (value && *value) {
    g_string_append_printf(out, " data-%s=\"", name);
    markup_text(out, value, -1);
    g_string_append_c(out, '"');
  }
}

/* What the page's script chooses by. */
static void append_item(GString *out, const Event *event) {
  gint64 first, last;
  g_string_append(out, "<li id=\"");
  page_append_anchor(out, event);
  g_string_append_c(out, '"');
  append_data(out, "group", event->group);
  g_autoptr(GPtrArray) tags = g_ptr_array_copy(event->tags, NULL, NULL);
  g_ptr_array_add(tags, NULL);
  g_autofree char *joined = g_strjoinv("\n", (char **)tags->pdata);
  g_ptr_array_set_free_func(tags, NULL);
  append_data(out, "tags", joined);
  g_string_append_printf(out, " data-importance=\"%d\"", event->importance);
  if (page_days(event, &first, &last)) {
    g_string_append_printf(out, " data-first=\"%" G_GINT64_FORMAT "\" data-last=\"%" G_GINT64_FORMAT "\"", first, last);
  }
  g_string_append(out, " tabindex=\"-1\">\n");
}

/* <time> takes years of four digits, months and days (HTML, 4.5.14). */
static bool is_html_date(const char *edtf) {
  gsize digits = strspn(edtf, "0123456789-"), len = strlen(edtf);
  return digits == len && edtf[0] != '-' && (len == 4 || len == 7 || len == 10);
}

static void append_date(const PageInput *input, const Event *event, GString *out) {
  g_autofree char *when = event_when(event, input->words, DATE_WORDS_FULL);
  const Citation *citation = event->citations->len ? event->citations->pdata[0] : NULL;
  const char *text = *when ? when : citation ? citation->phrase.text : NULL;
  if (!text) {
    return;
  }
  bool plain = event->date && is_html_date(date_edtf(event->date));
  g_string_append(out, "<time class=\"date\"");
  if (plain) {
    g_string_append_printf(out, " datetime=\"%s\"", date_edtf(event->date));
  }
  g_string_append_c(out, '>');
  markup_text(out, text, -1);
  g_string_append(out, "</time>\n");
}

static void append_link(GString *out, const char *link, const char *text) {
  if (link_is_safe(link)) {
    g_string_append(out, "<a rel=\"noopener\" href=\"");
    markup_text(out, link, -1);
    g_string_append(out, "\">");
    markup_text(out, text, -1);
    g_string_append(out, "</a>");
  } else {
    markup_text(out, text, -1);
  }
}

static void append_title(const PageInput *input, const Event *event, GString *out) {
  g_string_append(out, "<h3>");
  append_link(out, event->link, event->title);
  if (event->needs_edit) {
    g_string_append(out, " <em class=\"doubt\">");
    markup_text(out, pagewords_get(input->page_words, "page_needs_check"), -1);
    g_string_append(out, "</em>");
  }
  g_string_append(out, "</h3>\n");
}

/* The picture's own bytes: the page asks for nothing. */
static void append_picture(const Event *event, GString *out) {
  g_autofree char *bytes = NULL;
  gsize len;
  bool read = event->media.file && g_file_get_contents(event->media.file, &bytes, &len, NULL);
  const char *type = read ? picture_type((guchar *)bytes, len) : NULL;
  if (!type) {
    return;
  }
  g_autofree char *code = g_base64_encode((guchar *)bytes, len);
  g_string_append_printf(out, "<p class=\"picture\"><img width=\"%d\" height=\"%d\" loading=\"lazy\" alt=\"",
                         event->media.width, event->media.height);
  markup_text(out, event->media.caption ? event->media.caption : event->title, -1);
  g_string_append_printf(out, "\" src=\"data:%s;base64,%s\">", type, code);
  if (event->media.credit) {
    g_string_append(out, "<small>");
    markup_text(out, event->media.credit, -1);
    g_string_append(out, "</small>");
  }
  g_string_append(out, "</p>\n");
}

/* Does the document lie in a mail or an archive, where no link leads? */
static bool is_packed(const char *doc) {
  g_auto(GStrv) steps = g_strsplit(doc, "/", -1);
  for (char **step = steps; step[0] && step[1]; step++) {
    if (format_by_suffix(*step, false) != FORMAT_NONE) {
      return true;
    }
  }
  return false;
}

/* The page of a document that lies beside ours (RFC 8118).  New string; NULL: it does not. */
static char *page_of(const PageInput *input, const Citation *citation) {
  const char *doc = citation->doc;
  if (!input->beside || !citation->page || !doc || g_path_is_absolute(doc) || is_packed(doc)) {
    return NULL;
  }
  g_autofree char *path = g_uri_escape_string(doc, "/", FALSE);
  return g_strdup_printf("./%s#page=%" G_GSIZE_FORMAT, path, citation->page);
}

static void append_place(const PageInput *input, const Citation *citation, GString *out) {
  g_autofree char *place = credit_place(citation, pagewords_get(input->page_words, "page"), false);
  g_autofree char *link = citation->link ? NULL : page_of(input, citation);
  if (link) {
    g_string_append(out, "<a rel=\"noopener\" href=\"");
    markup_text(out, link, -1);
    g_string_append(out, "\">");
    markup_text(out, place, -1);
    g_string_append(out, "</a>");
  } else {
    append_link(out, citation->link, place);
  }
  g_string_append(out, place && citation->why ? " · " : "");
}

static void append_citation(const PageInput *input, const Citation *citation, GString *out) {
  g_string_append(out, "<blockquote><p>");
  markup_text(out, citation->quote, -1);
  g_string_append(out, "</p><footer>");
  append_place(input, citation, out);
  if (citation->why) {
    markup_text(out, citation->phrase.text, -1);
    g_string_append(out, ": ");
    markup_text(out, citation->why, -1);
  }
  g_string_append(out, "</footer></blockquote>\n");
}

static void append_sources(const PageInput *input, GHashTable *credits, const Event *event, GString *out) {
  Credit credit = credit_of(credits, event);
  if (event->citations->len) {
    g_string_append(out, "<details><summary>");
    markup_text(out, pagewords_get(input->page_words, "page_more"), -1);
    g_string_append(out, "</summary>\n");
    for (guint i = 0; i < event->citations->len; i++) {
      append_citation(input, event->citations->pdata[i], out);
    }
    g_string_append(out, "</details>\n");
  }
  if (credit.title) {
    g_string_append(out, "<p class=\"source\">");
    append_link(out, credit.link, credit.title);
    g_string_append(out, "</p>\n");
  }
}

void page_append_event(const PageInput *input, GHashTable *credits, const Event *event, GString *out) {
  append_item(out, event);
  append_date(input, event, out);
  g_string_append(out, "<div>\n");
  append_title(input, event, out);
  if (event->text) {
    g_string_append(out, "<p class=\"text\">");
    markup_text(out, event->text, -1);
    g_string_append(out, "</p>\n");
  }
  append_picture(event, out);
  append_sources(input, credits, event, out);
  g_string_append(out, "</div>\n</li>\n");
}
