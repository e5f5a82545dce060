/* timeml.c -- see timeml.h. */
#include "write/timeml.h"

#include <string.h>

#include "write/markup.h"

static const char *const type_names[] = {
    [TIMEX_DATE] = "DATE", [TIMEX_TIME] = "TIME", [TIMEX_DURATION] = "DURATION", [TIMEX_SET] = "SET"};

static void append_attribute(GString *out, const char *name, const char *value) {
  if (value) {
    g_string_append_printf(out, " %s=\"", name);
    markup_xml(out, value, -1);
    g_string_append_c(out, '"');
  }
}

static void append_point(GString *out, const char *name, int index) {
  if (index != TIMEX_NONE) {
    g_string_append_printf(out, " %s=\"t%d\"", name, index + 1);
  }
}

static void append_tag(GString *out, const Timex *timex, guint index) {
  g_string_append_printf(out, "<TIMEX3 tid=\"t%u\" type=\"%s\"", index + 1, type_names[timex->type]);
  append_attribute(out, "value", timex->value);
  append_attribute(out, "mod", timex->mod);
  append_attribute(out, "quant", timex->quant);
  append_attribute(out, "freq", timex->freq);
  append_point(out, "beginPoint", timex->begin);
  append_point(out, "endPoint", timex->end);
}

/* A point that the text implies and no phrase names has no length: an empty tag. */
static void append_timex(GString *out, const char *text, const Timex *timex, guint index) {
  append_tag(out, timex, index);
  if (timex->length == 0) {
    g_string_append(out, "/>");
    return;
  }
  g_string_append_c(out, '>');
  markup_xml(out, text + timex->offset, (gssize)timex->length);
  g_string_append(out, "</TIMEX3>");
}

static void append_element(GString *out, const char *name, const char *text) {
  g_string_append_printf(out, "<%s>", name);
  markup_xml(out, text, -1);
  g_string_append_printf(out, "</%s>\n", name);
}

static void append_head(GString *out, const Document *document) {
  g_autofree char *base = g_path_get_basename(document->name);
  char *dot = strrchr(base, '.');
  if (dot && dot != base) {
    *dot = '\0';
  }
  const char *created = document->anchor ? date_edtf(document->anchor) : "XXXX-XX-XX";
  g_string_append(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<TimeML xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
                       "xsi:noNamespaceSchemaLocation=\"http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd\">\n");
  append_element(out, "DOCID", base);
  g_string_append(out, "<DCT><TIMEX3 tid=\"t0\" type=\"DATE\"");
  append_attribute(out, "value", created);
  g_string_append_printf(out, " functionInDocument=\"CREATION_TIME\">%s</TIMEX3></DCT>\n", created);
  if (document->title) {
    append_element(out, "TITLE", document->title);
  }
}

void write_timeml(const Document *document, const GArray *timexes, GString *out) {
  const char *text = document->text + document->body;
  gsize len = document->len - document->body, at = 0;
  append_head(out, document);
  g_string_append(out, "<TEXT>");
  for (guint i = 0; i < timexes->len; i++) {
    const Timex *timex = &g_array_index(timexes, Timex, i);
    markup_xml(out, text + at, (gssize)(timex->offset - at));
    append_timex(out, text, timex, i);
    at = timex->offset + timex->length;
  }
  markup_xml(out, text + at, (gssize)(len - at));
  g_string_append(out, "</TEXT>\n</TimeML>\n");
}
