/* head.c -- what stands above a drawing: its title, what it is about, the key to its groups. */
#include <string.h>

#include "layout/part/box.h"

enum { SHORT = 5 /* lines */, PART = 3 /* of a page */ };

static const Unit measure = PT(300), column_gap = PT(20), text_gap = PT(5);

/* In as many columns as leave it short. */
static guint columns_of(guint lines, Unit full) {
  guint most = (guint)MAX((full + column_gap) / (measure + column_gap), 1);
  return CLAMP((lines + SHORT - 1) / SHORT, 1, most);
}

/* An introduction is read before the drawing, so it does not take the page: a part of it is the most. */
static Unit place_text(Layout *layout, Unit y) {
  Unit full = layout->width - 2 * layout->margin, room = layout_bottom(layout) / PART;
  Passage text = {.ink = INK_HEADLINE, .style = &layout->type.text, .text = layout->timeline->text};
  text.width = MIN(measure, full);
  guint lines = layout_lines(layout, &text), columns = columns_of(lines, full);
  guint each = MIN((lines + columns - 1) / columns, (guint)MAX(room / text.style->leading, 1));
  Unit end = y;
  layout->text_cut = each * columns < lines;
  for (guint i = 0; i < columns; i++) {
    text.from = i * each;
    text.to = text.from + each;
    text.cut = layout->text_cut && i + 1 == columns;
    Unit below = layout_passage(layout, true, &text, layout->margin + (Unit)i * (measure + column_gap), y);
    end = MAX(end, below);
  }
  return end;
}

/* Groups have a mark each, beside their names, in as many lines as that takes. */
static Unit place_key(Layout *layout, Unit y) {
  const GPtrArray *groups = layout->timeline->groups;
  const TextStyle *style = &layout->type.note;
  Unit x = layout->margin, right = layout->width - layout->margin, sign = PT(9), gap = PT(14);
  for (guint i = 0; i < groups->len; i++) {
    const Group *group = g_ptr_array_index(groups, i);
    const char *name = group->title ? group->title : group->id ? group->id : "";
    Unit width = sign + layout_text_width(layout, style, name);
    if (x > layout->margin && x + width > right) {
      x = layout->margin;
      y += style->leading + PT(2);
    }
    layout_key(layout, x + PT(3), y + style->leading / 2, layout_shape(i + 1), i + 1);
    layout_text(layout, true, INK_DECK, style, name, x + sign, y, 0);
    x += width + gap;
  }
  return y + style->leading + PT(10);
}

Unit head_place(Layout *layout, Unit y, bool key) {
  const Timeline *timeline = layout->timeline;
  Unit width = layout->width - 2 * layout->margin;
  if (timeline->title) {
    y = layout_text(layout, true, INK_TITLE, &layout->type.title, timeline->title, layout->margin, y, width);
  }
  if (timeline->subtitle) {
    y = layout_text(layout, true, INK_DECK, &layout->type.deck, timeline->subtitle, layout->margin, y + PT(2), width);
  }
  if (timeline->text) {
    y = place_text(layout, y + text_gap);
  }
  y += timeline->title || timeline->subtitle || timeline->text ? PT(12) : 0;
  bool list = strcmp(layout->kind, "list") == 0;
  y = list || layout_hidden(layout) ? tally_place(layout, y, list) : y;
  layout->keyed = key && timeline->groups->len > 1;
  return layout->keyed ? place_key(layout, y) : y;
}
