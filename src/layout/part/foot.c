/* foot.c -- what stands below a drawing: what has no date, the line at its foot, what its marks mean. */
#include <string.h>

#include "layout/part/footline.h"
#include "layout/part/mark.h"

enum { FULL = 75, WHOLE = 100 /* from how much of a page on its foot is the drawing's */ };

static const Unit key_width = PT(15), key_gap = PT(12);

static const char *phrase_of(const Event *event) {
  const Citation *first = event->citations->len ? g_ptr_array_index(event->citations, 0) : NULL;
  return first ? first->phrase.text : NULL;
}

/* A title and, under it in italics, the words that would date it. */
static Unit place_undated(Layout *layout, bool draw, const Event *event, Unit x, Unit y, Unit width) {
  const Type *type = &layout->type;
  y = layout_text(layout, draw, INK_HEADLINE, &type->note, layout_title(layout, event), x, y, width);
  const char *phrase = phrase_of(event);
  return phrase ? layout_text(layout, draw, INK_NOTE, &type->phrase, phrase, x, y, width) : y;
}

static Unit undated_list(Layout *layout, bool draw, Unit y) {
  const GPtrArray *undated = layout->timeline->undated;
  Unit gap = PT(14), full = layout->width - 2 * layout->margin;
  guint columns = full > PT(420) ? 3 : full > PT(260) ? 2 : 1;
  Unit width = (full - (Unit)(columns - 1) * gap) / (Unit)columns;
  if (draw) {
    layout_rule(layout, INK_HAIRLINE, layout->margin, y, full, 0, false);
  }
  const char *head = pagewords_get(layout->page_words, "undated_head");
  y = layout_text(layout, draw, INK_HEAD, &layout->type.head, head, layout->margin, y + PT(5), full) + PT(2);
  for (guint i = 0; i < undated->len; i += columns) {
    Unit bottom = y;
    for (guint k = 0; k < columns && i + k < undated->len; k++) {
      Unit x = layout->margin + (Unit)k * (width + gap);
      Unit end = place_undated(layout, draw, g_ptr_array_index(undated, i + k), x, y, width);
      bottom = MAX(bottom, end);
    }
    y = bottom + PT(4);
  }
  return y + PT(6);
}

/* -- The key to the marks -- */

static const struct {
  MarkKind kind;
  const char *key;
} keys[] = {{MARK_WITHIN, "key_within"},   {MARK_VAGUE, "key_vague"},     {MARK_ENDS, "key_ends"},
            {MARK_OPEN, "key_open"},       {MARK_UNKNOWN, "key_unknown"}, {MARK_PLANNED, "key_planned"},
            {MARK_MILESTONE, "milestone"}, {MARK_HIDDEN, "key_hidden"}};

static Unit key_extent(const Layout *layout) {
  Unit width = 0;
  for (gsize i = 0; i < G_N_ELEMENTS(keys); i++) {
    if (layout->seen[keys[i].kind]) {
      width += key_width + key_gap +
               layout_text_width(layout, &layout->type.foot, pagewords_get(layout->page_words, keys[i].key));
    }
  }
  return width;
}

/* From `x` on, in lines no wider than the page; returns the y below. */
static Unit place_keys(Layout *layout, bool draw, Unit x, Unit y) {
  const TextStyle *style = &layout->type.foot;
  Unit right = layout->width - layout->margin, start = x;
  for (gsize i = 0; i < G_N_ELEMENTS(keys); i++) {
    const char *text = pagewords_get(layout->page_words, keys[i].key);
    Unit width = key_width + layout_text_width(layout, style, text);
    if (!layout->seen[keys[i].kind]) {
      continue;
    }
    if (x > start && x + width > right) {
      x = start;
      y += style->leading + PT(1);
    }
    if (draw) {
      mark_place_sign(layout, keys[i].kind, x, y + style->leading / 2 - PT(0.5));
      layout_text(layout, true, INK_FOOT, style, text, x + key_width, y, 0);
    }
    x += width + key_gap;
  }
  return y + style->leading;
}

/* The key stands at the end of the foot's line, or below it where that is full. */
Unit tail_place(Layout *layout, bool draw, Unit y) {
  Unit full = layout->width - 2 * layout->margin, keys_width = key_extent(layout);
  y += PT(8);
  if (layout->timeline->undated->len) {
    y = undated_list(layout, draw, y);
  }
  if (draw) {
    layout_rule(layout, INK_HAIRLINE, layout->margin, y, full, 0, false);
  }
  Unit words_end, end = footline_place(layout, draw, y + PT(4), &words_end);
  if (keys_width == 0) {
    return end;
  }
  bool beside = words_end + keys_width <= layout->margin + full;
  Unit below = place_keys(layout, draw, beside ? layout->margin + full - keys_width + key_gap : layout->margin,
                          beside ? end - layout->type.foot.leading : end + PT(1));
  return MAX(below, end);
}

/* What the marks of the page are is not known before they are placed: room for the key is kept. */
Unit tail_height(Layout *layout) {
  bool seen[MARK_KINDS];
  memcpy(seen, layout->seen, sizeof seen);
  memcpy(layout->seen, layout->may, sizeof layout->seen);
  layout->seen[MARK_HIDDEN] = layout_hidden(layout) > 0;
  bool uneven = layout->uneven;
  layout->uneven = true;
  Unit height = tail_place(layout, false, 0);
  layout->uneven = uneven;
  memcpy(layout->seen, seen, sizeof seen);
  return height;
}

/* At the foot of a page that is full; what takes less of it is a figure with its foot below it. */
void tail_place_on(Layout *layout, Unit y) {
  Unit end = y + tail_height(layout) + layout->margin;
  if (layout->height && end > layout->height) {
    layout_add_page(layout);
    y = layout->margin;
  }
  Unit height = tail_place(layout, false, 0);
  if (layout->height && (layout->pages->len > 1 || (gint64)y * WHOLE > (gint64)layout->height * FULL)) {
    y = MAX(layout->height - layout->margin - height, y);
  }
  end = tail_place(layout, true, y) + layout->margin;
  LayoutPage *page = layout_page(layout);
  page->height = MAX(layout->height, end);
}
