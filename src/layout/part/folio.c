/* folio.c -- what a reader of many pages finds each by: the title again, and which page of how many. */
#include "layout/part/box.h"

static const Unit above = PT(18), number_room = PT(60), least_margin = PT(30);

static void place_number(Layout *layout, guint page) {
  const TextStyle *style = &layout->type.foot;
  g_autofree char *number = date_words_count(layout->words, page + 1);
  g_autofree char *all = date_words_count(layout->words, layout->pages->len);
  g_autofree char *text = g_strdup_printf("%s / %s", number, all);
  Unit x = layout->width - layout->margin - layout_text_width(layout, style, text);
  layout_text(layout, true, INK_FOOT, style, text, x, layout->margin - above, 0);
}

/* As much of it as one line holds beside the number. */
static void place_title(Layout *layout) {
  Passage title = {.ink = INK_FOOT, .style = &layout->type.foot, .text = layout->timeline->title, .to = 1};
  if (title.text) {
    title.width = layout->width - 2 * layout->margin - number_room;
    title.cut = layout_lines(layout, &title) > 1;
    title.width -= title.cut ? title.style->size * 2 : 0; /* for what says so */
    layout_passage(layout, true, &title, layout->margin, layout->margin - above);
  }
}

void folio_place(Layout *layout) {
  for (guint i = 0; layout->pages->len > 1 && layout->margin >= least_margin && i < layout->pages->len; i++) {
    layout->on = g_ptr_array_index(layout->pages, i);
    if (i > 0) {
      place_title(layout);
    }
    place_number(layout, i);
  }
  layout->on = NULL;
}
