/* label.c -- see label.h. */
#include "layout/part/label.h"

#include <string.h>

static const Unit picture_width = PT(104), picture_height = PT(72), picture_gap = PT(3), pixel = PT(0.75),
                  widest = PT(1000);

/* The largest size that the room allows. */
static void picture_size(const Layout *layout, const Media *media, Unit width, Unit *w, Unit *h) {
  Unit own = (Unit)MIN((gint64)media->width * pixel, widest); /* larger than it is it would blur */
  Unit most = MIN(MIN(width, own), picture_width * layout->wrap / 100), high = picture_height * layout->wrap / 100;
  *w = most;
  *h = (Unit)((gint64)most * media->height / media->width);
  if (*h > high) {
    *h = high;
    *w = MAX((Unit)((gint64)high * media->width / media->height), PT(1));
  }
}

static Passage note_of(const Layout *layout, const Event *event, Unit width) {
  return (Passage){.ink = INK_NOTE, .style = &layout->type.note, .text = event->text, .width = width};
}

/* Lines of a part. */
static guint part_lines(const Layout *layout) {
  enum { PERCENT = 45 };
  Unit page = layout_bottom(layout) - layout->margin;
  return (guint)MAX(page / layout->type.note.leading * PERCENT / 100, 1);
}

guint label_parts(const Layout *layout, const Event *event, Unit width) {
  if (!event->text || strlen(event->text) < part_lines(layout)) { /* a line has a letter at least */
    return 1;
  }
  Passage note = note_of(layout, event, width);
  return (layout_lines(layout, &note) + part_lines(layout) - 1) / part_lines(layout);
}

static Unit place_note(Layout *layout, bool draw, const Event *event, guint part, Unit x, Unit y, Unit width) {
  Passage note = note_of(layout, event, width);
  guint lines = part_lines(layout);
  note.from = part == LABEL_CUT ? 0 : part * lines;
  note.to = note.from + lines;
  note.cut = part == LABEL_CUT && label_parts(layout, event, width) > 1;
  if (note.cut && draw) {
    g_hash_table_add(layout->cut, (void *)event);
  }
  return layout_passage(layout, draw, &note, x, y);
}

static Unit place_picture(Layout *layout, bool draw, const Event *event, Unit x, Unit y, Unit width) {
  const Media *media = &event->media;
  Unit w, h;
  if (!media->file) {
    return y;
  }
  picture_size(layout, media, width, &w, &h);
  y += picture_gap;
  if (draw) {
    layout_image(layout, media->file, x, y, w, h);
  }
  y += h + picture_gap;
  if (media->caption) {
    y = layout_text(layout, draw, INK_NOTE, &layout->type.note, media->caption, x, y, width);
  }
  return media->credit ? layout_text(layout, draw, INK_FOOT, &layout->type.foot, media->credit, x, y, width) : y;
}

static Unit place_more(Layout *layout, bool draw, const Event *event, guint part, Unit x, Unit y, Unit width) {
  y = event->text ? place_note(layout, draw, event, part, x, y, width) : y;
  bool last = part == LABEL_CUT || part + 1 == label_parts(layout, event, width);
  return last ? place_picture(layout, draw, event, x, y, width) : y;
}

Unit label_words(Layout *layout, bool draw, const Event *event, guint part, Unit x, Unit y, Unit width) {
  if (part == 0 || part == LABEL_CUT) {
    y = layout_text(layout, draw, INK_HEADLINE, layout_title_style(layout, event), layout_title(layout, event), x, y,
                    width);
  }
  return place_more(layout, draw, event, part, x, y, width);
}

Unit label_more(Layout *layout, bool draw, const Event *event, Unit x, Unit y, Unit width) {
  return place_more(layout, draw, event, LABEL_CUT, x, y, width);
}

Unit label_place(Layout *layout, bool draw, const Event *event, guint part, Unit x, Unit y, Unit width) {
  y = layout_text(layout, draw, INK_DATE, &layout->type.date, layout_date_in(layout, event, width), x, y, width);
  return label_words(layout, draw, event, part, x, y, width);
}

Unit label_extent(const Layout *layout, const Event *event, Unit width) {
  const char *date = layout_date_in(layout, event, width);
  const Type *type = &layout->type;
  Unit wide = layout_text_extent(layout, &type->date, date, width);
  wide = MAX(wide, layout_text_extent(layout, layout_title_style(layout, event), layout_title(layout, event), width));
  const char *const notes[] = {event->text, event->media.file ? event->media.caption : NULL};
  for (gsize i = 0; i < G_N_ELEMENTS(notes); i++) {
    wide = notes[i] ? MAX(wide, layout_text_extent(layout, &type->note, notes[i], width)) : wide;
  }
  Unit w = 0, h;
  if (event->media.file) {
    picture_size(layout, &event->media, width, &w, &h);
  }
  return MAX(wide, w);
}

char *label_continued(const Layout *layout, const Event *event) {
  return g_strdup_printf("%s (%s)", layout_title(layout, event), pagewords_get(layout->page_words, "continued"));
}

char *label_continued_more(const Layout *layout, guint n) {
  g_autofree char *chip = layout_chip(layout, n);
  return g_strdup_printf("%s %s", chip, pagewords_get(layout->page_words, "continued"));
}

static const char *label_document(const Citation *citation) {
  const char *slash = citation->doc ? strrchr(citation->doc, '/') : NULL;
  return slash ? slash + 1 : citation->doc;
}

Credit label_source(const Layout *layout, const Event *event) {
  const Citation *first = event->citations->len ? g_ptr_array_index(event->citations, 0) : NULL;
  Credit credit = credit_of(layout->credits, event);
  return credit.title || !first ? credit : (Credit){label_document(first), NULL};
}

char *label_citation(const Layout *layout, const Event *event) {
  const Citation *first = event->citations->len ? g_ptr_array_index(event->citations, 0) : NULL;
  Credit credit = credit_of(layout->credits, event);
  return credit.title || !first ? g_strdup(credit.title)
                                : credit_place(first, pagewords_get(layout->page_words, "page"), false);
}
