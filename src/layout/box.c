/* box.c -- placing boxes: text lines, rules, bars, dots. */
#include "layout/box.h"

#include <string.h>

const TextStyle style_title = {PT(15), PT(19), WEIGHT_BOLD, false, false};
const TextStyle style_deck = {PT(9), PT(12), WEIGHT_REGULAR, false, false};
const TextStyle style_date = {PT(7.5), PT(9.5), WEIGHT_REGULAR, false, false};
const TextStyle style_headline = {PT(8), PT(9.5), WEIGHT_SEMIBOLD, false, false};
const TextStyle style_note = {PT(7), PT(9), WEIGHT_REGULAR, false, false};
const TextStyle style_phrase = {PT(7), PT(9), WEIGHT_REGULAR, true, false};
const TextStyle style_tick = {PT(7), PT(9), WEIGHT_REGULAR, false, false};
const TextStyle style_tick_major = {PT(8), PT(10), WEIGHT_BOLD, false, false};
const TextStyle style_foot = {PT(6.5), PT(8), WEIGHT_REGULAR, false, false};
const TextStyle style_head = {PT(7), PT(9), WEIGHT_BOLD, false, false};

static void box_clear(void *data) {
  g_free(((Box *)data)->text);
}

LayoutPage *layout_add_page(Layout *layout) {
  LayoutPage *page = g_new0(LayoutPage, 1);
  page->width = layout->width;
  page->height = layout->height;
  page->boxes = g_array_new(FALSE, FALSE, sizeof(Box));
  g_array_set_clear_func(page->boxes, box_clear);
  g_ptr_array_add(layout->pages, page);
  return page;
}

LayoutPage *layout_page(const Layout *layout) {
  return g_ptr_array_index(layout->pages, layout->pages->len - 1);
}

static void add(Layout *layout, Box box) {
  g_array_append_val(layout_page(layout)->boxes, box);
}

Unit layout_text(Layout *layout, bool draw, Ink ink, const TextStyle *style, const char *text, Unit x, Unit y,
                 Unit width) {
  const GArray *lines = lines_of(layout->lines, style, text, width);
  Unit rise = draw ? layout->measure->ascent(layout->measure->data, style) : 0;
  for (guint i = 0; i < lines->len; i++) {
    const TextLine *line = &g_array_index(lines, TextLine, i);
    if (draw) {
      char *copy = g_strndup(text + line->start, line->length);
      Box box = {.kind = BOX_TEXT, .ink = ink, .x = x, .y = y + rise, .w = line->width, .style = *style, .text = copy};
      add(layout, box);
    }
    y += style->leading;
  }
  return y;
}

Unit layout_text_extent(const Layout *layout, const TextStyle *style, const char *text, Unit width) {
  const GArray *lines = lines_of(layout->lines, style, text, width);
  Unit widest = 0;
  for (guint i = 0; i < lines->len; i++) {
    widest = MAX(widest, g_array_index(lines, TextLine, i).width);
  }
  return widest;
}

Unit layout_text_width(const Layout *layout, const TextStyle *style, const char *text) {
  return layout_text_extent(layout, style, text, 0);
}

void layout_rule(Layout *layout, Ink ink, Unit x, Unit y, Unit w, Unit h, bool dashed) {
  add(layout, (Box){.kind = BOX_RULE, .ink = ink, .x = x, .y = y, .w = w, .h = h, .dashed = dashed});
}

void layout_bar(Layout *layout, Ink ink, Unit x, Unit y, Unit w, Unit h, bool fading) {
  add(layout, (Box){.kind = BOX_BAR, .ink = ink, .x = x, .y = y, .w = w, .h = h, .fading = fading});
}

void layout_dot(Layout *layout, Unit x, Unit y, Unit radius, bool hollow) {
  add(layout, (Box){.kind = BOX_DOT, .ink = INK_MARK, .x = x, .y = y, .w = radius, .hollow = hollow});
}

void layout_tint(Layout *layout, Unit x, Unit y, Unit w, Unit h) {
  add(layout, (Box){.kind = BOX_TINT, .ink = INK_ERA, .x = x, .y = y, .w = w, .h = h});
}

bool layout_is_vague(const Event *event) {
  const Date *date = event->date;
  return date_is_approximate(date) || date_is_uncertain(date) || date_form(date) == DATE_ONE_OF;
}

bool layout_is_open(const Event *event) {
  return date_min(event->date).kind != DATE_KNOWN || date_max(event->date).kind != DATE_KNOWN;
}

char *layout_date(const Layout *layout, const Event *event) {
  if (event->display_date) {
    return g_strdup(event->display_date);
  }
  return event->date ? date_words_format(layout->words, event->date, DATE_WORDS_SHORT) : g_strdup("");
}

void layout_open(Layout *layout, const Event *event) {
  g_autofree char *date = layout_date(layout, event);
  char *label = g_strdup_printf("%s: %s", date, event->title ? event->title : "");
  add(layout, (Box){.kind = BOX_OPEN, .event = event, .text = label});
}

void layout_close(Layout *layout) {
  add(layout, (Box){.kind = BOX_CLOSE});
}
