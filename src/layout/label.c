/* label.c -- see label.h. */
#include "layout/label.h"

#include <string.h>

Unit label_place(Layout *layout, bool draw, const Event *event, Unit x, Unit y, Unit width) {
  const char *date = layout_date(layout, event);
  const Type *type = &layout->type;
  y = layout_text(layout, draw, INK_DATE, &type->date, date, x, y, width);
  y = layout_text(layout, draw, INK_HEADLINE, &type->headline, event->title ? event->title : "", x, y, width);
  return event->text ? layout_text(layout, draw, INK_NOTE, &type->note, event->text, x, y, width) : y;
}

Unit label_extent(const Layout *layout, const Event *event, Unit width) {
  const char *date = layout_date(layout, event);
  const Type *type = &layout->type;
  Unit wide = layout_text_extent(layout, &type->date, date, width);
  wide = MAX(wide, layout_text_extent(layout, &type->headline, event->title ? event->title : "", width));
  return event->text ? MAX(wide, layout_text_extent(layout, &type->note, event->text, width)) : wide;
}

char *label_continued(const Layout *layout, const Event *event) {
  return g_strdup_printf("%s (%s)", event->title ? event->title : "", page_word(layout->page_words, "continued"));
}

const char *label_document(const Citation *citation) {
  const char *slash = citation->doc ? strrchr(citation->doc, '/') : NULL;
  return slash ? slash + 1 : citation->doc;
}

const char *label_source(const Event *event) {
  const Citation *first = event->citations->len ? g_ptr_array_index(event->citations, 0) : NULL;
  return event->source || !first ? event->source : label_document(first);
}
