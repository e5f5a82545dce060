/* spine.c -- time runs down the page: a date, a mark on the line, the event.
 *
 * The order is true and the distance is not: entries stand as close as their words
 * allow, so that any number of them can be read and none overlaps. */
#include "layout/box.h"

typedef struct {
  Layout *layout;
  Unit date_x, date_w, line_x, text_x, text_w; /* columns */
  bool stacked;                                /* narrow: the date above the title */
  Unit y, bottom;                              /* where the next entry goes; how far it may reach */
  Unit line_from;                              /* top of the page's line, 0: no entry yet */
} Spine;

static Spine spine_new(Layout *layout) {
  Spine spine = {.layout = layout, .stacked = layout->width < PT(300)};
  Unit left = layout->margin, right = layout->width - layout->margin;
  spine.date_w = spine.stacked ? 0 : PT(92);
  spine.date_x = left;
  spine.line_x = left + spine.date_w + PT(8);
  spine.text_x = spine.line_x + PT(10);
  spine.text_w = MIN(right - spine.text_x, PT(380));
  spine.date_w = spine.stacked ? spine.text_w : spine.date_w;
  spine.date_x = spine.stacked ? spine.text_x : left;
  return spine;
}

static Unit place_words(Spine *spine, bool draw, const Event *event, Unit top) {
  Layout *layout = spine->layout;
  g_autofree char *date = layout_date(layout, event);
  Unit after_date = layout_text(layout, draw, INK_DATE, &style_date, date, spine->date_x, top, spine->date_w);
  Unit y = spine->stacked ? after_date : top;
  y = layout_text(layout, draw, INK_HEADLINE, &style_headline, event->title ? event->title : "", spine->text_x, y,
                  spine->text_w);
  if (event->text) {
    y = layout_text(layout, draw, INK_NOTE, &style_note, event->text, spine->text_x, y, spine->text_w);
  }
  return MAX(y, after_date);
}

static void place_mark(Spine *spine, const Event *event, Unit top, Unit bottom) {
  Unit middle = top + style_date.leading / 2;
  if (date_form(event->date) == DATE_INTERVAL) {
    layout_bar(spine->layout, INK_MARK, spine->line_x - PT(1.75), top + PT(2), PT(3.5), bottom - top - PT(3),
               layout_is_open(event));
  } else {
    layout_dot(spine->layout, spine->line_x, middle, PT(2.2), layout_is_vague(event));
  }
}

static void end_page(Spine *spine) {
  if (spine->line_from) {
    layout_rule(spine->layout, INK_AXIS, spine->line_x, spine->line_from, 0, spine->y - spine->line_from, false);
  }
  spine->line_from = 0;
}

static void new_page(Spine *spine) {
  Layout *layout = spine->layout;
  layout_add_page(layout);
  spine->y = layout->margin;
  spine->bottom = layout->height ? layout->height - layout->margin : G_MAXINT32;
}

static void place_event(Spine *spine, const Event *event) {
  Unit height = place_words(spine, false, event, 0);
  if (spine->y + height > spine->bottom && spine->line_from) {
    end_page(spine);
    new_page(spine);
  }
  Unit top = spine->y;
  spine->line_from = spine->line_from ? spine->line_from : top;
  layout_open(spine->layout, event);
  Unit bottom = place_words(spine, true, event, top);
  place_mark(spine, event, top, bottom);
  layout_close(spine->layout);
  spine->y = bottom + PT(5);
}

void spine_place(Layout *layout) {
  Spine spine = spine_new(layout);
  new_page(&spine);
  spine.y = head_place(layout, spine.y);
  for (guint i = 0; i < layout->timeline->events->len; i++) {
    place_event(&spine, g_ptr_array_index(layout->timeline->events, i));
  }
  end_page(&spine);
  tail_place_on(layout, spine.y);
}
